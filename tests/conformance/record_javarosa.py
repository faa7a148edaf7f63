"""Record walks with JavaRosa: `python -m tests.conformance.record_javarosa JAR --into FOLDER FORM.xml ...`.

JAR is ODK_Validate.jar; a JDK is needed. With `--walks FOLDER` the answers of the walks there (FORM.json)
are made again, otherwise `--steps N` answers by chance from `--seed S`. A media folder FORM-media may
stand beside a form.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCES = Path(__file__).with_name("javarosa")


def compile_recorder(jar: Path, into: Path) -> str:
    """Compile the recorder; gives the class path to run it with."""
    sources = [str(path) for path in sorted(SOURCES.glob("*.java"))]
    subprocess.run(["javac", "-nowarn", "-d", str(into), "-cp", str(jar), *sources], check=True)
    return f"{into}:{jar}"


def record(class_path: str, form: Path, out: Path, *mode: str) -> bool:
    """Record one walk; tells whether the recorder ran to its end."""
    command = ["java", "-Duser.timezone=UTC", "-cp", class_path, "RecordWalks", *mode, str(form), str(out)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=600)
    if done.returncode:
        print(f"{form.name}: {done.stderr.strip()[-300:]}")
    return not done.returncode


def main() -> int:
    """Read the arguments and record; gives how many forms failed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("jar", type=Path)
    parser.add_argument("forms", type=Path, nargs="+")
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("--walks", type=Path)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--steps", default="60")
    chosen = parser.parse_args()
    chosen.into.mkdir(parents=True, exist_ok=True)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        class_path = compile_recorder(chosen.jar.resolve(), Path(folder))
        for form in chosen.forms:
            name = f"{form.stem}.json"
            mode = (
                ("replay", str(chosen.walks / name))
                if chosen.walks
                else ("random", chosen.seed, chosen.steps)
            )
            failed += not record(class_path, form, chosen.into / name, *mode)
    return failed


if __name__ == "__main__":
    sys.exit(main())
