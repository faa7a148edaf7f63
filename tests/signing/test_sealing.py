import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from charter_desktop.signing.identity import Identity, Subject
from charter_desktop.signing.seal import (
    NotForYouError,
    NotSealedError,
    can_read_sealed,
    is_sealed,
    seal,
    unseal,
)
from tests.signing.test_identities import issued

SECRET = b"\r\n\0 figures \n" * 50


def test_each_receiver_opens_what_was_sealed_for_both(ana: Identity, bo: Identity) -> None:
    sealed = seal(SECRET, [ana.certificate_der, bo.certificate_der])
    assert is_sealed(sealed[:32])
    assert b"figures" not in sealed
    assert unseal(sealed, ana) == unseal(sealed, bo) == SECRET


def test_nobody_else_opens_it(ana: Identity, bo: Identity) -> None:
    with pytest.raises(NotForYouError):
        unseal(seal(SECRET, [ana.certificate_der]), bo)


def test_another_key_under_the_same_certificate_opens_nothing(ana: Identity, bo: Identity) -> None:
    mixed = Identity(ana.certificate_der, (), ana.subject, bo.key)
    with suppress(NotSealedError):
        assert unseal(seal(SECRET, [ana.certificate_der]), mixed) != SECRET


def test_what_is_not_sealed_or_broken_is_said_so(ana: Identity) -> None:
    sealed = seal(SECRET, [ana.certificate_der])
    for data in (b"", b"hello", ana.certificate_der, sealed[:-20], sealed[:100]):
        with pytest.raises((NotSealedError, NotForYouError)):
            unseal(data, ana)


def test_a_key_of_a_curve_signs_but_does_not_open(ana: Identity) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    der = issued("Eve", key, key, "Eve").public_bytes(Encoding.DER)
    assert not can_read_sealed(der)
    assert can_read_sealed(ana.certificate_der)
    with pytest.raises(NotForYouError):
        unseal(seal(SECRET, [ana.certificate_der]), Identity(der, (), Subject("Eve", "", ""), key))


def test_openssl_opens_it_too(tmp_path: Path, ana: Identity) -> None:
    program = shutil.which("openssl")
    assert program, "openssl is needed to judge sealed files"
    key = ana.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "key.pem").write_bytes(key)
    (tmp_path / "sealed.p7m").write_bytes(seal(SECRET, [ana.certificate_der]))
    command = [program, "cms", "-decrypt", "-inform", "DER", "-in", "sealed.p7m", "-inkey", "key.pem"]
    done = subprocess.run([*command, "-binary"], cwd=tmp_path, capture_output=True, check=False)
    assert done.stdout == SECRET, done.stderr
