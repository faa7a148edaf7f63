"""Judges that are not ours: xmlsec1 on the unpacked files, Python's zipfile on the zip."""

import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from charter_desktop.container.reader import verify
from charter_desktop.container.writer import Entry, add_signature, write_container
from charter_desktop.signing.identity import Identity
from tests.container.conftest import NOON, WORDS


def xmlsec1(folder: Path, signature: str, trusted: bytes) -> subprocess.CompletedProcess[str]:
    program = shutil.which("xmlsec1")
    assert program, "xmlsec1 is needed to judge our signatures: install the package xmlsec1"
    pem = folder / "trusted.pem"
    pem.write_bytes(x509.load_der_x509_certificate(trusted).public_bytes(Encoding.PEM))
    ids = ["--id-attr:Id", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties"]
    key = ["--enabled-key-data", "x509", "--trusted-pem", str(pem)]
    when = ["--verification-gmt-time", f"{NOON:%Y-%m-%d %H:%M:%S}"]
    command = [program, "--verify", *ids, *key, *when, signature]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def unpacked_folder(tmp_path: Path, ana: Identity, bo: Identity) -> Path:
    path = tmp_path / "two.asice"
    entries = [
        Entry("data/contribution.json", "application/json", b'{"kind":"contribution"}'),
        Entry("data/evidence/a plan.txt", "text/plain", b"A plan.\n"),
        Entry("data/evidence/über.txt", "text/plain", b"More.\n"),
    ]
    write_container(path, entries, ana, role="Head", **WORDS)
    add_signature(path, path, bo, role="Coordinator", **WORDS)
    assert verify(path).intact
    with zipfile.ZipFile(path) as zipped:
        assert zipped.testzip() is None
        zipped.extractall(tmp_path / "out")
    return tmp_path / "out"


def test_xmlsec1_accepts_both_signatures(unpacked_folder: Path, ana: Identity, bo: Identity) -> None:
    for number, identity in enumerate((ana, bo)):
        done = xmlsec1(unpacked_folder, f"META-INF/signatures{number}.xml", identity.certificate_der)
        assert done.returncode == 0, done.stderr
        assert "SignedInfo References (ok/all): 4/4" in done.stderr


def test_xmlsec1_refuses_a_changed_file(unpacked_folder: Path, ana: Identity) -> None:
    (unpacked_folder / "data/evidence/a plan.txt").write_bytes(b"B plan.\n")
    done = xmlsec1(unpacked_folder, "META-INF/signatures0.xml", ana.certificate_der)
    assert done.returncode != 0
