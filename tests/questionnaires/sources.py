"""What the questionnaires are held to: the catalogue, the dimensions, the charter."""

import csv
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QUESTIONNAIRES = ROOT / "resources" / "questionnaires"
FORMS = (
    *("coord", "mayor", "stats", "fin", "comms", "legal", "partic", "citizen"),
    *("lang", "hous", "empl", "health", "soc", "edu", "hr", "proc"),
)
AREAS = {
    "lang": "language",
    "hous": "housing",
    "empl": "employment",
    "health": "health",
    "soc": "social_care",
    "edu": "education",
}
"""The departments that run a service area."""
COMMITMENTS = ("PM1", "PM2", "PM3", "SP1", "SP2", "EM1", "EM2", "EM3", "BU1", "BU2", "BU3")


def rows(name: str) -> list[dict[str, str]]:
    """Read one of the tables that lie beside the authored questionnaires."""
    with (QUESTIONNAIRES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def catalogue() -> dict[str, dict[str, str]]:
    """Give the indicators by id."""
    return {row["id"]: row for row in rows("catalogue.csv")}


def askers(answered_by: str) -> set[str]:
    """Say which forms ask an indicator with this code; A/B is A's, with a proposal by B."""
    if answered_by.endswith("(computed)"):
        return set()
    if answered_by == "all":
        return set(FORMS)
    if answered_by == "each service":
        return set(AREAS)
    return {code.lower() for code in answered_by.split("/")}


def charter() -> dict[str, list[dict[str, str]]]:
    """Read the charter as the program retells it."""
    return tomllib.loads((ROOT / "resources" / "charter" / "charter.toml").read_text("utf-8"))
