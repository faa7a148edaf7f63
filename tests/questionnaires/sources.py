"""What the questionnaires are held to: the catalogue, the dimensions, the charter."""

import csv
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QUESTIONNAIRES = ROOT / "resources" / "questionnaires"
FORMS = ("hr", "hous", "edu", "proc", "coord")
SERVICES = ("hous", "edu")
COMMITMENTS = ("PM1", "PM2", "PM3", "SP1", "SP2", "EM1", "EM2", "EM3", "BU1", "BU2", "BU3")


def rows(name: str) -> list[dict[str, str]]:
    """Read one of the tables that lie beside the authored questionnaires."""
    with (QUESTIONNAIRES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def catalogue() -> dict[str, dict[str, str]]:
    """Give the indicators by id."""
    return {row["id"]: row for row in rows("catalogue.csv")}


def askers(answered_by: str) -> set[str]:
    """Say which of the five forms ask an indicator with this code; A/B goes to the first."""
    if answered_by.endswith("(computed)"):
        return set()
    if answered_by == "all":
        return set(FORMS)
    if answered_by == "each service":
        return set(SERVICES)
    return {answered_by.split("/", maxsplit=1)[0].lower()} & set(FORMS)


def charter() -> dict[str, list[dict[str, str]]]:
    """Read the charter as the program retells it."""
    return tomllib.loads((ROOT / "resources" / "charter" / "charter.toml").read_text("utf-8"))
