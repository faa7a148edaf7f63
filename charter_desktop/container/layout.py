"""How a file that leaves the machine is laid out: its names, kinds, media types and limits."""

import re
import unicodedata

MIMETYPE_NAME = "mimetype"
MIMETYPE = b"application/vnd.etsi.asic-e+zip"
MEDIA_TYPE = MIMETYPE.decode()
MANIFEST_NAME = "META-INF/manifest.xml"
META = "META-INF/"

KINDS = ("round-kit", "invitation", "contribution", "return", "submission", "receipt", "review")
KIND_NAMES = {f"data/{kind}.json": kind for kind in KINDS}

MOST_ENTRIES = 900
MOST_FILE_BYTES = 0xFFFF_FFFE  # below 4 GiB: no zip64 (APPNOTE 4.3.9.2)
MOST_SIGNATURES = 50
MOST_META_BYTES = 4 * 1024 * 1024
MOST_RATIO = 200
RATIO_MATTERS_ABOVE = 1024 * 1024
BLOCK = 1024 * 1024

_LONGEST_NAME = 240  # bytes of UTF-8
_OUR_SIGNATURE = re.compile(r"META-INF/signatures(0|[1-9][0-9]?)\.xml\Z")
_ANY_SIGNATURE = re.compile(r"META-INF/[^/]*signatures[^/]*\.xml\Z")  # EN 319 162-1, 4.4.3.2
_NOT_ON_WINDOWS = re.compile(r'[\\:*?"<>|]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|\Z)", re.IGNORECASE)

_MEDIA_TYPES = {
    "asice": MEDIA_TYPE,
    "csv": "text/csv",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "jsonl": "application/jsonl",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "pdf": "application/pdf",
    "png": "image/png",
    "txt": "text/plain",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "zip": "application/zip",
}


def media_type_of(name: str) -> str:
    """Give the media type by the end of a file's name; what is not known is a stream of octets."""
    return _MEDIA_TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")


def is_safe_name(name: str) -> bool:
    """Tell whether a name can stand in a container and be unpacked anywhere without harm.

    Refused: absolute, `..`, backslash, drive, control or invisible characters, device names of
    Windows, ends that Windows drops, not NFC, more than 240 bytes.
    """
    if not name or unicodedata.normalize("NFC", name) != name:
        return False
    if _NOT_ON_WINDOWS.search(name) or any(unicodedata.category(letter)[0] == "C" for letter in name):
        return False
    return len(name.encode()) <= _LONGEST_NAME and all(_is_safe_part(part) for part in name.split("/"))


def folded(name: str) -> str:
    """Give the form in which two names are the same on some file system."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())


def signature_name(number: int) -> str:
    """Give the name of the signature with this number, from 0."""
    return f"{META}signatures{number}.xml"


def signature_id(number: int) -> str:
    """Give the Id inside the signature with this number, so that none can be copied or change places."""
    return f"S{number}"


def is_our_signature(name: str) -> bool:
    """Tell a signature of the name that we write."""
    return bool(_OUR_SIGNATURE.match(name))


def is_signature(name: str) -> bool:
    """Tell a XAdES signature of any name that ASiC-E allows."""
    return bool(_ANY_SIGNATURE.match(name))


def is_data(name: str) -> bool:
    """Tell a file that signatures must cover from the archive's own."""
    return name != MIMETYPE_NAME and not name.startswith(META) and not name.endswith("/")


def _is_safe_part(part: str) -> bool:
    return bool(part) and part not in {".", ".."} and part[-1] not in ". " and not _DEVICE.match(part)
