"""How fast small commands start, against a bare interpreter."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 7


def best(*words: str) -> float:
    """Give the best seconds of a whole process."""
    laps = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        subprocess.run([sys.executable, *words], capture_output=True, check=False)
        laps.append(time.perf_counter() - begun)
    return min(laps)


def main() -> None:
    """Print each command beside the interpreter alone."""
    bare = best("-c", "pass")
    with tempfile.TemporaryDirectory() as folder:
        letter = Path(folder) / "letter.asice"
        letter.write_bytes(b"x")
        for words in (["--version"], ["verify", str(letter)]):
            took = best("-m", "charter_desktop", *words)
            print(
                f"charter-desktop {words[0]:<10} {1000 * took:6.0f} ms (aim 500)   bare Python {1000 * bare:.0f} ms   x{took / bare:.1f}"
            )


if __name__ == "__main__":
    main()
