"""The pages of a department officer: sections, statistics grid, check and send."""
