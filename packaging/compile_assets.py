"""Make charter_desktop/_generated/ from ui/, resources/ and translations/.

qt/ holds what the window imports (compiled forms, icons, .qm files); data/ what every room may
read (fonts, questionnaires, rules, charter, sample city, the translated sentences of wording).
Run without arguments it does nothing when all is fresh; `--check` fails when translations or
generated files are stale; `--update-translations` brings the .ts files up to date.
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "charter_desktop" / "_generated"
STAMP = GENERATED / "made-from.sha256"
LANGUAGES = ("en", "es")
WORDING = "wording"
"""The context of the sentences that wording says without Qt."""
COPIED = ("fonts", "rules", "charter", "sample_city", "schemas", "desktop")
SOURCES = (
    "ui",
    "resources",
    "translations",
    "packaging/compile_assets.py",
    "packaging/build_questionnaires.py",
)
LIBRARY = ("charter_desktop/forms",)
"""The runtime that converts the questionnaires: when it changes, they are converted again."""


def main() -> int:
    """Do what the arguments ask for; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--update-translations", action="store_true")
    options = parser.parse_args()
    if options.update_translations:
        update_translations(ROOT / "translations")
        return 0
    if options.check:
        return check()
    if not is_fresh():
        compile_all()
    return 0


def is_fresh() -> bool:
    """Say whether the generated files were made from the sources as they stand."""
    return STAMP.exists() and STAMP.read_text() == fingerprint()


def fingerprint() -> str:
    """Hash names and bytes of everything that goes in."""
    whole = hashlib.sha256()
    for path in sorted(inputs()):
        whole.update(path.relative_to(ROOT).as_posix().encode() + b"\0")
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def inputs() -> Iterator[Path]:
    """Walk the source files."""
    for name in (*SOURCES, *LIBRARY):
        place = ROOT / name
        if place.is_dir():
            yield from (
                path for path in place.rglob("*") if path.is_file() and "__pycache__" not in path.parts
            )
        elif place.is_file():
            yield place


def compile_all() -> None:
    """Make the whole folder anew beside the old one, then put it in its place."""
    stamp = fingerprint()
    with tempfile.TemporaryDirectory(dir=ROOT / "charter_desktop", prefix="_generating") as folder:
        new = Path(folder) / "_generated"
        (new / "qt").mkdir(parents=True)
        (new / "__init__.py").write_text('"""Made by packaging/compile_assets.py; not kept in git."""\n')
        (new / "qt" / "__init__.py").write_text('"""What the window imports."""\n')
        compile_qt(new / "qt")
        compile_data(new / "data")
        (new / STAMP.name).write_text(stamp)
        if GENERATED.exists():
            shutil.rmtree(GENERATED)
        new.rename(GENERATED)


def compile_qt(target: Path) -> None:
    """Compile drawings, resources and translations with the tools of the installed PySide6."""
    for drawing in sorted((ROOT / "ui").glob("*.ui")):
        output = target / f"ui_{drawing.stem}.py"
        tool("uic", str(drawing), "-g", "python", "--from-imports", "--no-autoconnection", "-o", str(output))
    resources = ROOT / "resources" / "resources.qrc"
    tool("rcc", "-g", "python", str(resources), "-o", str(target / "resources_rc.py"))
    for language in LANGUAGES:
        source = ROOT / "translations" / f"charter_{language}.ts"
        tool(
            "lrelease",
            "-silent",
            "-fail-on-unfinished",
            str(source),
            "-qm",
            str(target / f"charter_{language}.qm"),
        )


def compile_data(target: Path) -> None:
    """Copy plain data, write wording's sentences, build the questionnaires."""
    for name in COPIED:
        source = ROOT / "resources" / name
        if source.is_dir():
            shutil.copytree(source, target / name, dirs_exist_ok=True)
    for language in LANGUAGES:
        place = target / "sentences" / f"{language}.json"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(
            json.dumps(sentences(language), ensure_ascii=False, indent=1, sort_keys=True), "utf-8"
        )
    builder = ROOT / "packaging" / "build_questionnaires.py"
    if builder.exists():
        subprocess.run([sys.executable, str(builder), "--into", str(target / "questionnaires")], check=True)


def sentences(language: str) -> dict[str, list[str]]:
    """Read wording's context of a .ts file: source sentence -> its translated forms."""
    tree = ET.parse(ROOT / "translations" / f"charter_{language}.ts")  # noqa: S314 - our own file
    found: dict[str, list[str]] = {}
    for context in tree.iter("context"):
        if context.findtext("name") != WORDING:
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "vanished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[message.findtext("source") or ""] = forms
    return found


def update_translations(folder: Path) -> None:
    """Collect the sentences of the sources into the .ts files of a folder."""
    sources = sorted(
        str(path.relative_to(ROOT))
        for path in (ROOT / "charter_desktop").rglob("*.py")
        if "_generated" not in path.parts
    )
    sources += sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").glob("*.ui"))
    for language in LANGUAGES:
        plurals = ("-pluralonly",) if language == "en" else ()
        tool(
            "lupdate",
            *sources,
            "-locations",
            "none",
            "-no-obsolete",
            "-silent",
            *plurals,
            "-tr-function-alias",
            "translate+=say,translate+=plural",
            "-source-language",
            "en",
            "-target-language",
            language,
            "-ts",
            str(folder / f"charter_{language}.ts"),
        )


def check() -> int:
    """Say what is stale; gives 1 when anything is."""
    faults = [] if is_fresh() else ["generated files are older than their sources: run dev.py compile"]
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            shutil.copy(ROOT / "translations" / f"charter_{language}.ts", folder)
        update_translations(Path(folder))
        for language in LANGUAGES:
            name = f"charter_{language}.ts"
            text = (Path(folder) / name).read_text("utf-8")
            if text != (ROOT / "translations" / name).read_text("utf-8"):
                faults.append(f"translations/{name} is stale: run dev.py translations")
            if 'type="unfinished"' in text:
                faults.append(f"translations/{name} has untranslated sentences")
    print("\n".join(faults) or "Generated files and translations are fresh.")
    return 1 if faults else 0


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools as the installed PySide6 carries it, so that tool and library are one version."""
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", call, *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
