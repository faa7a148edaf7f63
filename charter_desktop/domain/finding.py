"""What can be wrong or odd with a signed file: a closed set, for another room to make sentences of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Problem(Enum):
    """Every reason to refuse a file or to show something odd about it."""

    # the file as a whole
    NOT_A_CONTAINER = "not_a_container"
    SEALED = "sealed"
    TRUNCATED = "truncated"
    TRAILING_DATA = "trailing_data"
    GAP = "gap"
    TOO_LARGE = "too_large"
    TOO_MANY_ENTRIES = "too_many_entries"
    WRONG_MIMETYPE = "wrong_mimetype"
    # one entry of the archive
    DUPLICATE_NAME = "duplicate_name"
    BAD_NAME = "bad_name"
    SYMLINK = "symlink"
    DIRECTORY = "directory"
    HEADERS_DIFFER = "headers_differ"
    ENCRYPTED = "encrypted"
    COMPRESSED = "compressed"
    RATIO = "ratio"
    DAMAGED = "damaged"
    NOT_OUR_FORM = "not_our_form"
    # what the archive says that it holds
    NO_MANIFEST = "no_manifest"
    UNLISTED = "unlisted"
    LISTED_BUT_MISSING = "listed_but_missing"
    MEDIA_TYPE_DIFFERS = "media_type_differs"
    NO_KIND = "no_kind"
    SEVERAL_KINDS = "several_kinds"
    NOT_CHECKED = "not_checked"
    # signatures
    UNSIGNED = "unsigned"
    CHANGED = "changed"
    NOT_COVERED = "not_covered"
    SIGNED_BUT_MISSING = "signed_but_missing"
    BAD_SIGNATURE = "bad_signature"
    BROKEN_XML = "broken_xml"
    FORBIDDEN_XML = "forbidden_xml"
    DUPLICATE_ID = "duplicate_id"
    WRAPPED_SIGNATURE = "wrapped_signature"
    UNKNOWN_ALGORITHM = "unknown_algorithm"
    TRANSFORMED = "transformed"
    PROPERTIES_NOT_SIGNED = "properties_not_signed"
    UNSIGNED_PROPERTIES = "unsigned_properties"
    ODD_REFERENCE = "odd_reference"
    NO_CERTIFICATE = "no_certificate"
    CERTIFICATE_DIFFERS = "certificate_differs"
    BAD_CERTIFICATE = "bad_certificate"
    WEAK_KEY = "weak_key"
    CERTIFICATE_NOT_VALID_THEN = "certificate_not_valid_then"


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem, the entry of the archive that it is about, and the facts its sentence names.

    `entry` is empty when the whole file is meant; facts are text only.
    """

    problem: Problem
    entry: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


ONLY_NOTED = frozenset({Problem.CERTIFICATE_NOT_VALID_THEN})
"""Told in every mode, never a reason to refuse: the clock of the signer may have been wrong."""

ODD_WHEN_FOREIGN = ONLY_NOTED | {
    Problem.COMPRESSED,
    Problem.DIRECTORY,
    Problem.NO_KIND,
    Problem.SEVERAL_KINDS,
    Problem.NO_MANIFEST,
    Problem.NOT_CHECKED,
    Problem.NOT_OUR_FORM,
    Problem.ODD_REFERENCE,
    Problem.UNSIGNED_PROPERTIES,
}
"""What other people's programs may do differently without making their file less intact."""


def breaks(problem: Problem, *, strict: bool) -> bool:
    """Tell whether a file with this problem is refused in the mode asked for."""
    return problem not in (ONLY_NOTED if strict else ODD_WHEN_FOREIGN)
