"""A pseudo-language: every sentence in brackets and a third longer, so that what is not translated shows.

`make_package` copies the program and gives the copy's Spanish that language; `bare_words` finds what
stands outside of brackets.
"""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
_LONGER = 0.3
_PLACE = re.compile(r"\{\w+\}|%n|&")


def make_package(folder: Path) -> Path:
    """Copy the package into a folder, speaking the pseudo-language as its Spanish; gives the folder."""
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "charter_desktop", folder / "charter_desktop", ignore=skip)
    generated = folder / "charter_desktop" / "_generated"
    sentences = generated / "data" / "sentences"
    known = json.loads((sentences / "es.json").read_text("utf-8"))
    said = {source: [pseudo(form or source) for form in forms] for source, forms in known.items()}
    (sentences / "es.json").write_text(json.dumps(said), "utf-8")
    _release(folder / "pseudo.ts", generated / "qt" / "charter_es.qm")
    return folder


def pseudo(text: str) -> str:
    """Give a sentence in brackets and longer, with its places and mnemonics kept."""
    letters = len(_PLACE.sub("", text))
    return f"⟦{text}{'·' * int(letters * _LONGER)}⟧" if text.strip() else text


def bare_words(text: str, known: set[str]) -> str:
    """Give the words outside of brackets, without those that are known to be no words of ours."""
    outside, depth = [], 0
    for letter in text:
        depth += letter == "⟦"
        if not depth:
            outside.append(letter)
        depth -= letter == "⟧"
    rest = "".join(outside)
    for words in sorted(known, key=len, reverse=True):
        if words in rest:
            rest = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", "", rest)
    return rest.strip() if any(letter.isalpha() for letter in rest) else ""


def _release(script: Path, target: Path) -> None:
    tree = ET.parse(ROOT / "translations" / "charter_es.ts")
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        for form in list(translation.iter("numerusform")) or [translation]:
            form.text = pseudo(form.text or "")
    tree.write(script, encoding="utf-8", xml_declaration=True)
    call = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    command = [sys.executable, "-c", call, "-silent", str(script), "-qm", str(target)]
    subprocess.run(command, check=True)
