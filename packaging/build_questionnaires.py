"""Make the XLSForm workbooks of the round from the TOML files in resources/questionnaires/.

One TOML file per department says what it is asked, in order; `shared.toml` holds what several are
asked, the standing block of a commitment and the sentences that repeat; `lists.toml` and
`dimensions.csv` hold the choices. What the catalogue says of an indicator (commitment, unit,
disclosure class, core) is taken from `catalogue.csv` and written nowhere else. Beside each
workbook stands the XForm that pyxform makes of it.
"""

import argparse
import copy
import csv
import io
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

import openpyxl
from openpyxl.styles import Font
from pyxform.xls2xform import convert

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "resources" / "questionnaires"
CHARTER = ROOT / "resources" / "charter" / "charter.toml"
FORMS = (
    *("coord", "mayor", "stats", "fin", "comms", "legal", "partic", "citizen"),
    *("lang", "hous", "empl", "health", "soc", "edu", "hr", "proc"),
)
LANGUAGES = {"en": "English (en)", "es": "Spanish (es)"}
NAMESPACE = 'cd="urn:charter-desktop:xlsform:1"'
MADE = datetime(2026, 1, 1)  # noqa: DTZ001 - a workbook's dates have no zone; fixed so that builds agree
PLAIN = ("type", "name", "required", "relevant", "constraint", "appearance")
"""Columns of XLSForm in one language."""
TRANSLATED = ("label", "hint", "required_message", "constraint_message")
CD = (
    "indicator",
    "commitment",
    "class",
    "core",
    "combine",
    "overlap",
    "within",
    "area",
    "was",
    "from",
    "figure",
    "unit",
    "split",
    "numerator",
    "numerator_es",
    "denominator",
    "denominator_es",
)
"""Our own columns, `bind::cd:...`."""

Ask: TypeAlias = dict[str, Any]
"""One question or group as authored."""
Row: TypeAlias = dict[str, str]
"""One line of a sheet by column."""


def main() -> int:
    """Build every workbook into a folder; gives the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--into", type=Path, required=True, metavar="FOLDER")
    folder = parser.parse_args().into
    shelf = Shelf.read()
    remarks = [remark for form in shelf.forms() for remark in write(form, shelf, folder)]
    for remark in remarks:
        print(remark)
    return 1 if remarks else 0


# what was authored


@dataclass(frozen=True)
class Form:
    """One questionnaire with all that it asks in place, sections first."""

    file: str
    form_id: str
    version: str
    title: Mapping[str, str]
    sections: list[Ask]
    area: str = ""
    required: str = "yes"
    hidden: tuple[Ask, ...] = ()


@dataclass(frozen=True)
class Shelf:
    """Everything that the forms are made of."""

    catalogue: Mapping[str, Mapping[str, str]]
    charter: Mapping[str, Any]
    shared: Mapping[str, Any]
    lists: Mapping[str, list[Row]]

    @classmethod
    def read(cls) -> "Shelf":
        """Read the sources that all forms share."""
        with (SOURCES / "catalogue.csv").open(encoding="utf-8", newline="") as file:
            catalogue = {row["id"]: row for row in csv.DictReader(file)}
        return cls(catalogue, toml(CHARTER), toml(SOURCES / "shared.toml"), dict(choice_lists()))

    def forms(self) -> Iterator[Form]:
        """Give every form of this round, then the older ones."""
        current = {name: self._form(name) for name in FORMS}
        yield from current.values()
        for path in sorted((SOURCES / "older").glob("*.toml")):
            change = toml(path)
            yield older(current[change["base"]], change, path.stem)

    def _form(self, name: str) -> Form:
        data = toml(SOURCES / f"{name}.toml")
        sections = [self._section(section, data) for section in data["section"]]
        return Form(
            name,
            name,
            data["version"],
            data["title"],
            sections,
            data.get("area", ""),
            data.get("required", "yes"),
            tuple(data.get("hidden", ())),
        )

    def _section(self, section: Ask, data: Mapping[str, Any]) -> Ask:
        asks = [self._in_place(ask) for ask in section.get("ask", ())]
        code = section.get("commitment", "")
        known = {item["code"]: item for item in (*self.charter["commitment"], *self.charter["pledge"])}
        if code in known and "role" in known[code]:
            asks.append(self._standing(code, data.get("standing_core")))
        label = section.get("label") or self._heading(known[code])
        return {"name": code.lower() or section["name"], "label": label, "ask": asks}

    def _in_place(self, ask: Ask) -> Ask:
        """Give an ask, or the one in shared.toml that it points to, with what this form says otherwise."""
        if "use" not in ask:
            return ask
        shared = next(copy.deepcopy(one) for one in self.shared["ask"] if one["indicator"] == ask["use"])
        return {**shared, **{key: said for key, said in ask.items() if key != "use"}}

    def _standing(self, code: str, core: list[str] | None) -> Ask:
        """Give the standing block of a commitment; `core` names its core parts where they differ."""
        block: Ask = copy.deepcopy(self.shared["standing"])
        for child in block["ask"] if core is not None else ():
            child["core"] = child["name"] in core
            if not child["core"] and child.get("required") == "yes":
                child["required"] = "no"
        return {**block, "indicator": f"{code}.S"}

    def _heading(self, item: Mapping[str, Any]) -> Mapping[str, str]:
        roles = {role["code"]: role["name"] for role in self.charter["role"]}
        role = roles.get(item.get("role", ""), self.shared["pledge"])
        return {lang: f"{item['code']} · {role[lang]}: {item['short'][lang]}" for lang in LANGUAGES}

    def facts(self, ask: Ask) -> Row:
        """Give what the catalogue says of an indicator; `serves` marks the questions of one service."""
        indicator: str = ask.get("like") or ask["indicator"]
        if indicator.endswith(".S"):
            return {"commitment": indicator[:-2], "class": "S0", "core": "yes", "unit": "", "serves": ""}
        found = self.catalogue[indicator]
        return {
            "commitment": found["commitment"],
            "class": found["sdc"],
            "core": "yes" if found["core"] == "C" else "no",
            "unit": found["unit"].strip("-"),
            "serves": "yes" if found["commitment"] in {"SP1", "SP2"} else "",
        }


def older(base: Form, change: Mapping[str, Any], file: str) -> Form:
    """Give an earlier version of a form: other names, and questions that are gone since."""
    sections = copy.deepcopy(base.sections)
    for ask in every_ask(sections):
        ask.pop("was", None)
        for rename in change.get("rename", ()):
            if ask.get("indicator") == rename["indicator"]:
                rename_in(ask, rename)
    for added in change.get("add", ()):
        place = next(section for section in sections if section["name"] == added["section"])
        place["ask"].insert(0, added["ask"])
    return Form(
        f"older/{file}",
        base.form_id,
        change["version"],
        change["title"],
        sections,
        base.area,
        base.required,
        base.hidden,
    )


def rename_in(ask: Ask, rename: Mapping[str, str]) -> None:
    """Give an ask, or one of its children, the name that it had."""
    if "child" in rename:
        child = next(child for child in ask["ask"] if child["name"] == rename["child"])
        child["name"] = rename["old"]
    else:
        ask["like"], ask["indicator"] = ask["indicator"], rename["old"]


def every_ask(asks: list[Ask]) -> Iterator[Ask]:
    """Give every question and group, outer ones first."""
    for ask in asks:
        yield ask
        yield from every_ask(ask.get("ask", []))


def toml(path: Path) -> dict[str, Any]:
    """Read one authored file."""
    return tomllib.loads(path.read_text("utf-8"))


def choice_lists() -> Iterator[tuple[str, list[Row]]]:
    """Give the dimension lists, then the lists of single questions."""
    dimensions: dict[str, list[Row]] = {}
    with (SOURCES / "dimensions.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            optional = "yes" if (row["dimension"], row["member"]) == ("sex", "other") else ""
            dimensions.setdefault(row["dimension"], []).append(choice(row["dimension"], row, optional))
    yield from dimensions.items()
    for name, members in toml(SOURCES / "lists.toml").items():
        yield name, [choice(name, {"member": member, **words}) for member, words in members.items()]


def choice(name: str, row: Mapping[str, str], optional: str = "") -> Row:
    """Give one line of the choices sheet."""
    labels = {f"label::{LANGUAGES[lang]}": row[lang] for lang in LANGUAGES}
    return {"list_name": name, "name": row["member"], **labels, "cd_optional": optional}


# rows of the survey sheet


@dataclass(frozen=True)
class Writer:
    """Turns the asks of one form into rows."""

    form: Form
    shelf: Shelf

    def rows(self) -> Iterator[Row]:
        """Give the survey sheet of the form."""
        for ask in self.form.hidden:
            yield {"type": "hidden", "name": ask["name"], "bind::cd:from": ask["from"]}
        for section in self.form.sections:
            yield {"type": "begin_group", "name": section["name"], **translated("label", section["label"])}
            for ask in section["ask"]:
                yield from self._ask(ask, {})
            yield {"type": "end_group"}

    def _ask(self, ask: Ask, above: Row) -> Iterator[Row]:
        facts = dict(above)
        row: Row = {}
        if "indicator" in ask:
            facts = self.shelf.facts(ask)
            row["bind::cd:indicator"] = ask["indicator"]
        facts.update({key: written(ask[key]) for key in ("class", "core", "unit", "combine") if key in ask})
        row["name"] = ask.get("name") or ask["indicator"].lower().replace(".", "_")
        for column in ("relevant", "constraint", "appearance"):
            row[column] = ask.get(column, "")
        for column in TRANSLATED:
            row.update(translated(column, ask.get(column)))
        if "ask" not in ask:
            yield row | self._question(ask, facts)
            return
        kind = ask.get("type", "group")
        yield row | self._binds(facts) | {"type": f"begin_{kind}"}
        for child in ask["ask"]:
            yield from self._ask(child, facts)
        yield {"type": f"end_{kind}"}

    def _binds(self, facts: Row) -> Row:
        about = {key: facts.get(key, "") for key in ("commitment", "class", "core", "combine")}
        if facts["serves"]:
            about["area"] = self.form.area
        return {f"bind::cd:{key}": text for key, text in about.items()}

    def _question(self, ask: Ask, facts: Row) -> Row:
        row = {"type": ask.get("type", "integer"), **self._binds(facts)}
        row |= {f"bind::cd:{key}": ask[key] for key in ("overlap", "within", "was", "area") if key in ask}
        if facts["core"] == "yes":
            row["required"] = ask.get("required", self.form.required if facts["serves"] else "yes")
        elif "required" in ask:
            row["required"] = ask["required"]
        if row.get("required") and "required_message" not in ask:
            row.update(translated("required_message", self.shelf.shared["required_message"]))
        if "figure" in ask:
            row |= figure(ask, facts["unit"])
        return row


def figure(ask: Ask, unit: str) -> Row:
    """Give the columns that make a question a statistics table."""
    columns = {"figure": ask["figure"], "unit": unit, "split": " ".join(ask.get("split", ()))}
    for measure in ("numerator", "denominator"):
        if measure in ask:
            columns |= {measure: ask[measure]["en"], f"{measure}_es": ask[measure]["es"]}
    return {f"bind::cd:{key}": text for key, text in columns.items()}


def translated(column: str, words: Mapping[str, str] | None) -> Row:
    """Give one column in every language; nothing where there are no words."""
    return {f"{column}::{LANGUAGES[lang]}": words[lang] for lang in LANGUAGES} if words else {}


def written(value: object) -> str:
    """Give a TOML value as it stands in a sheet."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


# workbook and XForm


def write(form: Form, shelf: Shelf, folder: Path) -> list[str]:
    """Write workbook and XForm of one form; gives what pyxform remarked."""
    place = folder / form.file
    place.parent.mkdir(parents=True, exist_ok=True)
    workbook = workbook_of(form, shelf)
    remarks: list[str] = []
    xform = convert(io.BytesIO(workbook), warnings=remarks, validate=False).xform
    place.with_suffix(".xlsx").write_bytes(workbook)
    place.with_suffix(".xml").write_bytes(xform.encode())
    return [f"{form.file}: {remark}" for remark in remarks]


def workbook_of(form: Form, shelf: Shelf) -> bytes:
    """Give the bytes of one XLSForm workbook."""
    survey = list(Writer(form, shelf).rows())
    choices = [row for name in used_lists(survey) for row in shelf.lists[name]]
    settings = {
        "form_title": " / ".join(form.title[lang] for lang in LANGUAGES),
        "form_id": form.form_id,
        "version": form.version,
        "default_language": LANGUAGES["en"],
        "namespaces": NAMESPACE,
    }
    book = openpyxl.Workbook()
    book.properties.created = MADE
    book.properties.creator = "Charter Desktop"
    book.remove(book.worksheets[0])
    for title, rows in (("survey", survey), ("choices", choices), ("settings", [settings])):
        put_sheet(book, title, rows)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def used_lists(survey: list[Row]) -> list[str]:
    """Give the choice lists that selects and splits name, in order of first use."""
    names: dict[str, None] = {}
    for row in survey:
        kind, _, list_name = row["type"].partition(" ")
        if kind.startswith("select_"):
            names[list_name] = None
        names.update(dict.fromkeys(row.get("bind::cd:split", "").split()))
    return list(names)


def put_sheet(book: openpyxl.Workbook, title: str, rows: list[Row]) -> None:
    """Write one sheet: a header of the columns that are used, then the rows."""
    sheet = book.create_sheet(title)
    columns = [column for column in order_of(rows) if any(row.get(column) for row in rows)]
    sheet.append(columns)
    for row in rows:
        sheet.append([row.get(column) or None for column in columns])
    sheet.freeze_panes = "C2"
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = 40 if "::" in str(cell.value) else 18


def order_of(rows: list[Row]) -> list[str]:
    """Give the columns in the order in which a secretariat reads them."""
    words = [f"{column}::{language}" for column in TRANSLATED for language in LANGUAGES.values()]
    known = ["list_name", *PLAIN[:2], *words, *PLAIN[2:], *(f"bind::cd:{name}" for name in CD)]
    found = dict.fromkeys(column for row in rows for column in row)
    return [name for name in known if name in found] + [name for name in found if name not in known]


if __name__ == "__main__":
    sys.exit(main())
