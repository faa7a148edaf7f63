"""Two real people with real keys."""

from datetime import UTC, datetime

import pytest

from charter_desktop.signing.identity import Identity, Subject, make_identity

NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def ana() -> Identity:
    return make_identity(Subject("Ana Núñez", "Head of Personnel", "City of Example"), now=NOON)


@pytest.fixture(scope="session")
def bo() -> Identity:
    return make_identity(Subject("Bo Lind", "Coordinator", "City of Example"), now=NOON)
