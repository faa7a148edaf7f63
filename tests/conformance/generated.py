"""Make questionnaires by chance: `python -m tests.conformance.generated --into FOLDER --forms N [--seed S]`.

Each mixes what real ones are made of (chains of relevance, cascades, dates, aggregates over nested
repeats, triggers, tables in CSV, ...) with expressions made up from a grammar. The same seed gives the
same forms; a CSV file stands in FORM-media beside a form that reads one.
"""

import argparse
import random
import sys
from collections.abc import Callable
from pathlib import Path

from tests.forms.made import Rows, converted, q

_CITIES = "city,country,people\nlyon,fr,520\nnice,fr,340\nmalaga,es,580\nvigo,es,290\nturin,it,850\n"
_CHOICES = [
    *({"list_name": "yn", "name": name, "label": name.title()} for name in ("yes", "no")),
    *({"list_name": "n", "name": str(one), "label": f"Number {one}"} for one in range(1, 6)),
    *({"list_name": "land", "name": name, "label": name.upper()} for name in ("es", "fr", "it")),
    *(
        {"list_name": "town", "name": name, "label": name.title(), "land": land, "size": size}
        for name, land, size in (
            ("vigo", "es", "2"), ("malaga", "es", "3"), ("lyon", "fr", "3"), ("nice", "fr", "2"), ("turin", "it", "4"),
            ("nowhere", "", "0"),
        )
    ),
]  # fmt: skip


class Maker:
    """One questionnaire while it grows: `numbers`, `words`, `days`, `lists` may be referred to."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.rows: list[dict[str, str]] = []
        self.numbers: list[str] = []
        self.words: list[str] = []
        self.days: list[str] = []
        self.lists: list[str] = []
        self._number = 0

    def name(self, stem: str) -> str:
        """Give a new name."""
        self._number += 1
        return f"{stem}{self._number}"

    def ask(self, kind: str, stem: str, **columns: str) -> str:
        """Add a question."""
        name = self.name(stem)
        self.rows.append(q(kind, name, **columns))
        return name

    def one(self, names: list[str]) -> str:
        """Refer to one of some questions."""
        return f"${{{self.chance.choice(names)}}}"

    def basics(self) -> None:
        """Questions that the rest is about."""
        for _ in range(3):
            self.numbers.append(self.ask("integer", "i"))
        self.numbers.append(self.ask("decimal", "d"))
        self.words += [
            self.ask("text", "t"),
            self.ask("select_one yn", "yn"),
            self.ask("select_one land", "l"),
        ]
        self.days += [self.ask("date", "day"), self.ask("date", "day")]
        self.lists.append(self.ask("select_multiple n", "m"))

    # expressions

    def number(self, depth: int = 2) -> str:
        """An expression that gives a number."""
        if depth == 0:
            return self.chance.choice([self.one(self.numbers), str(self.chance.randint(0, 9)), "2.5"])
        inner = [self.number(depth - 1) for _ in range(2)]
        text, day, chosen = self.text(depth - 1), self.one(self.days), self.one(self.lists)
        return self.chance.choice([
            f"{inner[0]} + {inner[1]}", f"{inner[0]} - {inner[1]}", f"({inner[0]}) * ({inner[1]})",
            f"({inner[0]}) div ({inner[1]})", f"({inner[0]}) mod ({inner[1]})", f"round({inner[0]})",
            f"round({inner[0]}, 1)", f"int({inner[0]})", f"abs({inner[0]})", f"pow({inner[0]}, 2)", f"-({inner[0]})",
            f"string-length({text})", f"count-selected({chosen})", f"coalesce({inner[0]}, {inner[1]})",
            f"min({inner[0]}, {inner[1]})", f"max(0, {inner[0]}, {inner[1]})", f"number({text})",
            f"if({self.truth(depth - 1)}, {inner[0]}, {inner[1]})", f"decimal-date-time({day})", f"int({day})",
f"number({day}) - 3", f"sqrt(abs({inner[0]}))",
        ])  # fmt: skip

    def text(self, depth: int = 2) -> str:
        """An expression that gives a text."""
        if depth == 0:
            return self.chance.choice([self.one(self.words), self.one(self.lists), "'abc'", "''", "'12'"])
        one, two = self.text(depth - 1), self.text(depth - 1)
        number, day = self.number(depth - 1), self.one(self.days)
        return self.chance.choice([
            f"concat({one}, '-', {two})", f"substr({one}, 1, 3)", f"substr({one}, 1)", f"coalesce({one}, {two})",
            f"substring-before({one}, 'b')", f"substring-after({one}, 'b')", f"translate({one}, 'abc', 'xyz')",
            f"normalize-space({one})", f"if({self.truth(depth - 1)}, {one}, {two})", f"string({number})",
            f"selected-at({self.one(self.lists)}, {self.chance.randint(0, 2)})", f"format-date({day}, '%d/%m/%Y')",
            f"format-date({day}, '%e %b %y, %a %n')", f"date({day} + 10)", f"join('/', {one}, {two})", f"date(({number}) mod 20000)",
            f"concat({number}, {one})", f"string({self.truth(depth - 1)})", f"format-date(date(({number}) mod 20000), '%Y-%m')",
            f"jr:choice-name({self.one(self.words[1:2])}, '{self.one(self.words[1:2])}')",
        ])  # fmt: skip

    def truth(self, depth: int = 2) -> str:
        """An expression that is true or false."""
        number, other, text = self.number(max(depth - 1, 0)), self.number(0), self.text(max(depth - 1, 0))
        simple = [
            f"{number} > {other}", f"{number} = {other}", f"{number} != {other}", f"{number} <= {other}",
            f"{text} = {self.text(0)}", f"{text} != ''", f"selected({self.one(self.lists)}, '2')",
            f"contains({text}, 'a')", f"starts-with({text}, 'a')", f"regex({text}, '[a-z]+')",
            f"{self.one(self.days)} < {self.one(self.days)}", f"{self.one(self.days)} > date('2020-05-05')",
            f"boolean({number})", f"not({number})", f"{self.one(self.words)} = 'yes'", f"boolean-from-string({text})",
            f"checklist(1, 2, {other} > 3, {text} = '')", f"ends-with({text}, 'c')", f"boolean({text})",
        ]  # fmt: skip
        if depth <= 0 or self.chance.random() < 0.5:
            return self.chance.choice(simple)
        joint = self.chance.choice(["and", "or"])
        return f"({self.truth(depth - 1)}) {joint} ({self.truth(depth - 1)})"

    # sections

    def calculates(self) -> None:
        """Calculates of every kind, some on each other."""
        for _ in range(4):
            self.numbers.append(
                self.ask("calculate", "c", calculation=self.number(self.chance.randint(1, 3)))
            )
            self.words.append(self.ask("calculate", "s", calculation=self.text(self.chance.randint(1, 3))))
            self.ask("calculate", "b", calculation=self.truth(2))
            self.ask("note", "note", label=f"It is ${{{self.numbers[-1]}}} and ${{{self.words[-1]}}}.")

    def chain(self) -> None:
        """Questions each relevant on the one before."""
        before = self.one(self.numbers)
        for _ in range(self.chance.randint(2, 5)):
            name = self.ask("integer", "r", relevant=f"{before} > {self.chance.randint(0, 9)}", default="4")
            before = f"${{{name}}}"
            self.numbers.append(name)

    def group(self) -> None:
        """A group with rules of every kind inside."""
        self.rows.append(q("begin group", self.name("g"), relevant=self.truth()))
        self.numbers.append(
            self.ask("integer", "i", constraint=f". > 3 and . < {self.number(1)}", required="yes")
        )
        self.words.append(self.ask("text", "t", required=self.truth(1), readonly=self.truth(0)))
        self.ask("text", "t", constraint="regex(., '[A-Za-z ]*')", relevant=self.truth(1))
        self.numbers.append(self.ask("calculate", "c", calculation=self.number()))
        self.rows.append(q("end group", ""))

    def cascade(self) -> None:
        """Choices that depend on other answers."""
        land = self.ask("select_one land", "land")
        town = self.ask("select_one town", "town", choice_filter=f"land = ${{{land}}}")
        self.ask(
            "select_multiple town", "towns", choice_filter=f"land != ${{{land}}} and size > {self.number(0)}"
        )
        self.ask("select_one town", "town", choice_filter=f"selected({self.one(self.lists)}, size)")
        self.ask("calculate", "cn", calculation=f"jr:choice-name(${{{town}}}, '${{{town}}}')")
        self.ask("calculate", "look", calculation=f"instance('town')/root/item[name = ${{{town}}}]/size")
        self.ask("calculate", "many", calculation=f"count(instance('town')/root/item[land = ${{{land}}}])")

    def triggers(self) -> None:
        """Values written when another changes, or when the form is opened."""
        source = self.chance.choice(self.numbers[:3])
        target = self.ask("text", "w", trigger=f"${{{source}}}", calculation=f"concat({self.text(1)}, '')")
        self.numbers.append(
            self.ask("integer", "w", trigger=f"${{{source}}}", calculation=f"int({self.number(1)})")
        )
        self.ask("calculate", "seen", calculation=f"concat(${{{target}}}, '!')")
        self.ask("text", "dyn", default="concat('a', 1 + 1)")
        self.ask("calculate", "first", calculation=f"once({self.text(1)})")

    def files(self) -> None:
        """Choices and values from a CSV file."""
        land = self.one(self.words[2:3])
        city = self.ask(
            "select_one_from_file cities.csv",
            "city",
            choice_filter=f"country = {land}",
            parameters="value=city label=city",
        )
        self.ask(
            "calculate", "people", calculation=f"instance('cities')/root/item[city = ${{{city}}}]/people"
        )
        self.ask("calculate", "sum", calculation="sum(instance('cities')/root/item[people > 300]/people)")
        self.ask("calculate", "pulled", calculation=f"pulldata('cities', 'people', 'city', ${{{city}}})")

    def repeat(self) -> None:
        """Rows with a nested repeat, aggregates inside and outside."""
        rows, kids = self.name("rep"), self.name("sub")
        self.rows.append(
            q("begin repeat", rows, **({"relevant": self.truth(0)} if self.chance.random() < 0.3 else {}))
        )
        value, word = self.ask("integer", "x"), self.ask("text", "y")
        self.ask("calculate", "pos", calculation="position(..)")
        double = self.ask("calculate", "x2", calculation=f"${{{value}}} * 2 + {self.number(0)}")
        self.ask("text", "z", relevant=f"${{{value}}} > {self.number(0)}", default="zz")
        pick = self.ask("select_one town", "rt", choice_filter=f"size < ${{{value}}}")
        self.ask("calculate", "pn", calculation=f"jr:choice-name(${{{pick}}}, '${{{pick}}}')")
        self.rows.append(q("begin repeat", kids))
        small = self.ask("integer", "k", constraint=f". < ${{{value}}}")
        self.ask(
            "calculate", "kp", calculation=f"concat(position(..), '-', position(../..), '-', ${{{value}}})"
        )
        self.rows.append(q("end repeat", ""))
        self.ask("calculate", "ks", calculation=f"sum(${{{small}}})")
        self.ask("calculate", "kc", calculation=f"count(${{{kids}}})")
        self.ask("calculate", "own", calculation=f"indexed-repeat(${{{double}}}, ${{{rows}}}, position(..))")
        self.rows.append(q("end repeat", ""))
        for function in ("sum", "max", "min", "count", "count-non-empty"):
            self.numbers.append(
                self.ask(
                    "calculate", "agg", calculation=f"{function}(${{{self.chance.choice([value, double])}}})"
                )
            )
        self.words.append(self.ask("calculate", "joined", calculation=f"join(' ', ${{{word}}})"))
        self.ask("calculate", "n", calculation=f"count(${{{rows}}})")
        self.ask("calculate", "second", calculation=f"indexed-repeat(${{{value}}}, ${{{rows}}}, 2)")
        self.ask("calculate", "some", calculation=f"sum(${{{value}}}[. > 5])")
        self.ask("calculate", "big", calculation=f"count(${{{rows}}}[{value} > {self.number(0)}])")


_SECTIONS: tuple[Callable[[Maker], None], ...] = (
    Maker.calculates, Maker.chain, Maker.group, Maker.cascade, Maker.triggers, Maker.files, Maker.repeat,
)  # fmt: skip


def rows_of(seed: int) -> Rows:
    """Give the rows of the survey of one made-up questionnaire."""
    maker = Maker(seed)
    maker.basics()
    for section in maker.chance.sample(_SECTIONS, 4):
        section(maker)
    maker.calculates()
    return maker.rows


def main() -> int:
    """Read the arguments and write the forms; gives how many could not be made."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("--forms", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    chosen.into.mkdir(parents=True, exist_ok=True)
    failed = 0
    for seed in range(chosen.seed, chosen.seed + chosen.forms):
        found = converted(rows_of(seed), _CHOICES)
        if found.xform is None:
            failed += 1
            print(f"{seed}: {found.errors[0]}")
            continue
        (chosen.into / f"made{seed:04}.xml").write_bytes(found.xform)
        media = chosen.into / f"made{seed:04}-media"
        media.mkdir(exist_ok=True)
        (media / "cities.csv").write_text(_CITIES)
    return failed


if __name__ == "__main__":
    sys.exit(main())
