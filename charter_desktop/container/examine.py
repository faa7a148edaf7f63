"""Come to a verdict about one open file: its zip, its list of files, its kind, and each signature."""

import io
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import BinaryIO

from charter_desktop.container.archive import Archive, Member, blocks, digest_of, read_archive
from charter_desktop.container.layout import (
    KIND_NAMES,
    MANIFEST_NAME,
    META,
    MIMETYPE,
    MIMETYPE_NAME,
    MOST_META_BYTES,
    MOST_SIGNATURES,
    is_data,
    is_our_signature,
    is_signature,
    signature_id,
    signature_name,
)
from charter_desktop.container.manifest import read_manifest, write_manifest
from charter_desktop.container.verdict import EntryFacts, SignatureFacts, Verdict
from charter_desktop.container.zip_form import STORED
from charter_desktop.domain.finding import Finding, Problem, breaks
from charter_desktop.signing.certificate import fingerprint
from charter_desktop.signing.refused import RefusedError
from charter_desktop.signing.trust import judge
from charter_desktop.signing.xades import DataFile, SignatureCheck, check_signature


def examine(file: BinaryIO, trusted: Collection[bytes], *, strict: bool) -> tuple[Verdict, Archive | None]:
    """Give the verdict, and the archive where there is one. Raises OSError of the disk only."""
    try:
        archive = read_archive(file)
        if not any(breaks(finding.problem, strict=strict) for finding in archive.findings):
            return _verdict(file, archive, trusted, strict=strict), archive
    except RefusedError as refused:
        finding = refused.finding
        named = replace(finding, entry=finding.entry or finding.facts.get("name", ""))
        return _refused(file, [named]), None
    return _refused(file, archive.findings), None


def _refused(file: BinaryIO, findings: Sequence[Finding]) -> Verdict:
    return Verdict(False, None, file.seek(0, io.SEEK_END), (), (), tuple(findings))


def _verdict(file: BinaryIO, archive: Archive, trusted: Collection[bytes], *, strict: bool) -> Verdict:
    found = [*archive.findings, *_layout_findings(file, archive.members)]
    listed, listing = _listing(file, archive.members)
    found += listing
    entries, damaged = _entries(file, archive.members, listed)
    checks = _checks(file, archive.members, entries, strict=strict)
    found += _signature_findings(checks, entries, strict=strict)
    changed = {finding.entry for finding in found if finding.problem is Problem.CHANGED}
    found += [Finding(Problem.DAMAGED, name) for name in damaged if name not in changed]
    kinds = [KIND_NAMES[entry.name] for entry in entries if entry.name in KIND_NAMES]
    if len(kinds) != 1:
        found.append(Finding(Problem.SEVERAL_KINDS if kinds else Problem.NO_KIND))
    return Verdict(
        intact=not any(breaks(finding.problem, strict=strict) for finding in found),
        kind=kinds[0] if len(kinds) == 1 else None,
        size=file.seek(0, io.SEEK_END),
        entries=entries,
        signatures=tuple(
            facts
            for name, check in checks.items()
            for facts in _facts(name, check, entries, trusted, strict=strict)
        ),
        findings=tuple(found),
    )


def _layout_findings(file: BinaryIO, members: Sequence[Member]) -> Iterator[Finding]:
    """Check the order of entries, the media type at the front, and that META-INF holds nothing else."""
    first = members[0]
    if (
        first.name != MIMETYPE_NAME
        or first.method != STORED
        or first.size != len(MIMETYPE)
        or b"".join(blocks(file, first)) != MIMETYPE
        or not digest_of(file, first)[1]
    ):
        yield Finding(Problem.WRONG_MIMETYPE)
    names = [member.name for member in members]
    data = [name for name in names if is_data(name)]
    signatures = [name for name in names if is_our_signature(name)]
    ours = [MIMETYPE_NAME, *data, MANIFEST_NAME, *map(signature_name, range(len(signatures)))]
    if names != ours:
        yield Finding(Problem.NOT_OUR_FORM)
    for name in names:
        if name.startswith(META) and name != MANIFEST_NAME and not is_signature(name):
            yield Finding(Problem.NOT_CHECKED, name)


def _listing(file: BinaryIO, members: Sequence[Member]) -> tuple[dict[str, str], list[Finding]]:
    """Read the manifest: media types by name, and where it differs from what is there."""
    member = next((item for item in members if item.name == MANIFEST_NAME), None)
    if member is None:
        return {}, [Finding(Problem.NO_MANIFEST)]
    try:
        raw = _small(file, member)
        lines = read_manifest(raw)
    except RefusedError as refused:
        return {}, [replace(refused.finding, entry=MANIFEST_NAME)]
    listed = dict(lines)
    names = [item.name for item in members if is_data(item.name)]
    found = [Finding(Problem.UNLISTED, name) for name in names if name not in listed]
    found += [Finding(Problem.LISTED_BUT_MISSING, name) for name in listed if name not in names]
    if len(listed) != len(lines):
        found.append(Finding(Problem.DUPLICATE_NAME, MANIFEST_NAME))
    if not found and write_manifest((name, listed[name]) for name in names) != raw:
        found.append(Finding(Problem.NOT_OUR_FORM, MANIFEST_NAME))
    return listed, found


def _small(file: BinaryIO, member: Member) -> bytes:
    """Read one of the archive's own XML files; raises RefusedError when it is large or damaged."""
    if member.size > MOST_META_BYTES:
        raise RefusedError(Problem.TOO_LARGE)
    data = b"".join(blocks(file, member))
    if zlib.crc32(data) != member.crc:
        raise RefusedError(Problem.DAMAGED)
    return data


def _entries(
    file: BinaryIO, members: Sequence[Member], listed: Mapping[str, str]
) -> tuple[tuple[EntryFacts, ...], list[str]]:
    """Hash every data file; name those whose CRC is wrong."""
    entries: list[EntryFacts] = []
    damaged: list[str] = []
    for member in members:
        if not is_data(member.name):
            continue
        digest, is_sound = digest_of(file, member)
        entries.append(EntryFacts(member.name, member.size, digest, listed.get(member.name, "")))
        if not is_sound:
            damaged.append(member.name)
    return tuple(entries), damaged


def _checks(
    file: BinaryIO, members: Sequence[Member], entries: Sequence[EntryFacts], *, strict: bool
) -> dict[str, SignatureCheck]:
    files = [DataFile(entry.name, entry.media_type, entry.sha256) for entry in entries]
    found = [member for member in members if is_signature(member.name)]
    if len(found) > MOST_SIGNATURES:
        raise RefusedError(Problem.TOO_MANY_ENTRIES, count=str(len(found)), most=str(MOST_SIGNATURES))
    checks: dict[str, SignatureCheck] = {}
    for member in found:
        try:
            checks[member.name] = check_signature(_small(file, member), files, strict=strict)
        except RefusedError as refused:
            checks[member.name] = SignatureCheck(None, None, frozenset(), (refused.finding,))
    return checks


def _signature_findings(
    checks: Mapping[str, SignatureCheck], entries: Sequence[EntryFacts], *, strict: bool
) -> list[Finding]:
    """Join what is wrong with each signature; a foreign one may cover a part if others cover the rest."""
    if not checks:
        return [Finding(Problem.UNSIGNED)]
    found: list[Finding] = []
    for number, (name, check) in enumerate(checks.items()):
        if check.statement and check.statement.signature_id != signature_id(number):
            found.append(Finding(Problem.NOT_OUR_FORM, name))
        found += [
            replace(finding, entry=finding.entry or name, facts={**finding.facts, "signature": name})
            for finding in check.findings
            if strict or finding.problem is not Problem.NOT_COVERED
        ]
    if not strict and not any(breaks(finding.problem, strict=False) for finding in found):
        covered = frozenset[str]().union(*(check.covered for check in checks.values()))
        missing = [entry.name for entry in entries if entry.name not in covered]
        found += [Finding(Problem.NOT_COVERED, name) for name in missing]
    return found


def _facts(
    name: str,
    check: SignatureCheck,
    entries: Sequence[EntryFacts],
    trusted: Collection[bytes],
    *,
    strict: bool,
) -> Iterator[SignatureFacts]:
    certificate, statement = check.certificate, check.statement
    if certificate is None or statement is None:
        return
    yield SignatureFacts(
        entry=name,
        who=certificate.subject.name,
        function=certificate.subject.function,
        organisation=certificate.subject.organisation,
        role=statement.role,
        city=statement.city,
        country=statement.country,
        at=statement.at,
        fingerprint=fingerprint(certificate.der),
        certificate=certificate,
        trust=judge(certificate.der, statement.chain, trusted),
        covers_all=check.covered == {entry.name for entry in entries},
        holds=_holds(check, strict=strict),
    )


def _holds(check: SignatureCheck, *, strict: bool) -> bool:
    """Tell whether a signature is good for what it covers."""
    return not any(
        breaks(finding.problem, strict=strict)
        for finding in check.findings
        if strict or finding.problem is not Problem.NOT_COVERED
    )
