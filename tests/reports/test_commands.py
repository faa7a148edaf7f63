"""`publish` and `sign` as they are typed."""

from pathlib import Path

import pytest

from charter_desktop.cli.program import run
from charter_desktop.signing.pades import check_pdf
from tests.reports.conftest import Documents

pytestmark = pytest.mark.slow


def test_publish_writes_each_language_and_sign_signs_it(
    sample: Documents, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHARTER_PASSPHRASE_FILE", str(sample.secret))
    city = str(sample.city)
    words = ["publish", city, "plan", "--lang", "es", "--lang", "en", "--into", str(tmp_path)]
    assert run(words) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / "plan-es.pdf"), str(tmp_path / "plan-en.pdf")]
    assert run(words) == 1
    assert "plan-es.pdf" in capsys.readouterr().err
    target = tmp_path / "signed.pdf"
    plan = str(tmp_path / "plan-en.pdf")
    assert run(["sign", plan, "--as", "Mayor", "--workspace", city, "--into", str(target)]) == 0
    assert "signed.pdf" in capsys.readouterr().out
    assert [one.role for one in check_pdf(target.read_bytes())] == ["Mayor"]
    assert check_pdf(Path(plan).read_bytes()) == ()


def test_sign_refuses_what_is_neither_container_nor_pdf(
    sample: Documents, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHARTER_PASSPHRASE_FILE", str(sample.secret))
    stray = tmp_path / "note.txt"
    stray.write_text("hello", encoding="utf-8")
    assert run(["sign", str(stray), "--as", "Mayor", "--workspace", str(sample.city)]) == 1
    assert capsys.readouterr().err
    assert stray.read_text(encoding="utf-8") == "hello"


def test_sign_adds_a_parallel_signature_to_a_container(
    sample: Documents, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHARTER_PASSPHRASE_FILE", str(sample.secret))
    assert run(["submit", str(sample.city), "--into", str(tmp_path)]) == 0
    bundle = capsys.readouterr().out.strip()
    assert run(["sign", bundle, "--as", "Mayor", "--workspace", str(sample.city)]) == 0
    assert run(["verify", bundle]) == 0
    assert "as Mayor" in capsys.readouterr().out
