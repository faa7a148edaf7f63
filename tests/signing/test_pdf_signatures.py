import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject
from reportlab.pdfgen.canvas import Canvas

from charter_desktop.domain.finding import Problem
from charter_desktop.signing.identity import Identity
from charter_desktop.signing.pades import check_pdf, sign_pdf

NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def plan() -> bytes:
    memory = io.BytesIO()
    canvas = Canvas(memory, invariant=True, pageCompression=0)
    canvas.drawString(72, 700, "Integration plan")
    canvas.save()
    return memory.getvalue()


@pytest.fixture(scope="module")
def signed(plan: bytes, ana: Identity) -> bytes:
    return sign_pdf(plan, ana, role="Mayor", at=NOON, field_name="mayor")


def test_a_signed_pdf_says_who_in_which_role_and_when(plan: bytes, signed: bytes, ana: Identity) -> None:
    assert signed.startswith(plan)
    (signature,) = check_pdf(signed)
    assert signature.findings == ()
    assert signature.certificate is not None
    assert signature.certificate.subject == ana.subject
    assert (signature.field_name, signature.role, signature.at) == ("mayor", "Mayor", NOON)
    assert signature.covers_all


def test_a_second_signature_leaves_the_first_good(signed: bytes, bo: Identity, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(signed)
    both = check_pdf(sign_pdf(path, bo, role="Secretary", at=NOON, field_name="secretary"))
    assert [(item.role, item.findings) for item in both] == [("Mayor", ()), ("Secretary", ())]


def test_a_changed_page_is_seen(signed: bytes) -> None:
    (signature,) = check_pdf(signed.replace(b"Integration plan", b"Immigration plan"))
    assert Problem.CHANGED in {finding.problem for finding in signature.findings}


def test_a_page_added_after_signing_is_seen(signed: bytes) -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    stream = writer.add_object(StreamObject(stream_data=b"BT ET"))
    writer.insert_page(PageObject(contents=stream, media_box=(0, 0, 100, 100)))
    later = io.BytesIO()
    writer.write(later)
    (signature,) = check_pdf(later.getvalue())
    assert [finding.problem for finding in signature.findings] == [Problem.TRAILING_DATA]
    assert not signature.covers_all


def test_a_pdf_without_signatures_has_none(plan: bytes) -> None:
    assert check_pdf(plan) == ()


@pytest.mark.parametrize("cut", [0, 1, 10, 400, -300, -20])
def test_bytes_that_are_no_pdf_are_a_finding(cut: int, signed: bytes) -> None:
    assert all(item.findings for item in check_pdf(signed[:cut]))


def test_what_cannot_be_signed_is_said_so(signed: bytes, ana: Identity) -> None:
    for data, field in ((b"hello", "mayor"), (b"", "mayor"), (signed, "mayor")):
        with pytest.raises(ValueError, match="cannot be signed"):
            sign_pdf(data, ana, role="Mayor", at=NOON, field_name=field)
