"""Run every benchmark in turn: `python -m tests.bench`."""

import subprocess
import sys

BENCHES = (
    "tests.bench.durable_answer",
    "tests.bench.merge",
    "tests.bench.container",
    "tests.bench.forms_table",
    "tests.bench.start",
    "tests.bench.window",
    "tests.bench.city_desk",
    "tests.bench.workbooks",
    "tests.bench.history",
)


def main() -> int:
    """Give 1 when one of them failed to run."""
    codes = [subprocess.run([sys.executable, "-m", name], check=False).returncode for name in BENCHES]
    return 1 if any(codes) else 0


if __name__ == "__main__":
    sys.exit(main())
