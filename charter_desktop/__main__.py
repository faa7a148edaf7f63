"""Arguments in, exit code out: a file or nothing opens the window, a command runs without Qt."""

import sys
from pathlib import Path


def main() -> int:
    """Decide between window and command line, run it, give the exit code."""
    words = sys.argv[1:]
    if not words or (len(words) == 1 and not words[0].startswith("-") and _is_file(words[0])):
        from charter_desktop.bootstrap import open_window

        return open_window(Path(words[0]) if words else None)
    from charter_desktop.cli.program import run

    return run(words)


def _is_file(word: str) -> bool:
    """Say whether a first argument names a file rather than a command."""
    return word.endswith((".charter", ".asice", ".p7m")) or Path(word).is_file()


if __name__ == "__main__":
    sys.exit(main())
