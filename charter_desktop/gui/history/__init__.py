"""The history of a workspace: what was changed by whom, taken back and restored."""
