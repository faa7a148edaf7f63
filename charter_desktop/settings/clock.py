"""The time of day as provenance: UTC, to the second, ISO 8601."""

from datetime import UTC, datetime


def now() -> datetime:
    """Give the present moment in UTC, without parts of a second."""
    return datetime.now(UTC).replace(microsecond=0)


def stamp(at: datetime) -> str:
    """Write a moment as it stands in revisions: `2026-11-22T10:42:00Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
