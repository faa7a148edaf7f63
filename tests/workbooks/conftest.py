"""Live questionnaires as they are shipped, and templates made from them."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from charter_desktop.domain.answer import Answer
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xform import read_definition
from charter_desktop.usecases.questionnaire import shipped_questionnaires

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
Forms = Mapping[str, FormDefinition]
SHIPPED = tuple(path.stem for path in shipped_questionnaires())


def definitions() -> Mapping[str, FormDefinition]:
    """Give every questionnaire that is shipped, by name."""
    shipped = [path.with_suffix(".xml") for path in shipped_questionnaires()]
    return {path.stem: read_definition(path.read_bytes()) for path in shipped if path.exists()}


def load(
    form: FormDefinition,
    draft: Mapping[Field, Value] | None = None,
    previous: Mapping[str, Answer] | None = None,
) -> FormSession:
    """Open a questionnaire."""
    return FormSession.load(
        form, draft or {}, owner="hr", clock=lambda: NOON, zone=UTC, previous=previous or {}
    )


@pytest.fixture(scope="session")
def forms() -> Mapping[str, FormDefinition]:
    return definitions()
