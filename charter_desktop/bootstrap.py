"""The front door: joins the rooms for the window. The command line needs no joining."""

from pathlib import Path


def open_window(workspace: Path | None) -> int:
    """Open the window on a workspace, or on the first page; gives the exit code."""
    from charter_desktop.gui.application import run_window

    return run_window(workspace)
