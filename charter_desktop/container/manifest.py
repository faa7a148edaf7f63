"""The list of files in a container with their media types: `META-INF/manifest.xml` (OpenDocument 1.2-3)."""

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from charter_desktop.container.layout import MEDIA_TYPE
from charter_desktop.signing.safe_xml import read_xml

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_ENTRY = f"{{{_NAMESPACE}}}file-entry"
_PATH = f"{{{_NAMESPACE}}}full-path"
_TYPE = f"{{{_NAMESPACE}}}media-type"


def write_manifest(files: Iterable[tuple[str, str]]) -> bytes:
    """Write the list of (name, media type), in the order given, after the container's own line."""
    lines = "".join(
        f"<manifest:file-entry manifest:full-path={_quoted(name)} manifest:media-type={_quoted(kind)}/>"
        for name, kind in (("/", MEDIA_TYPE), *files)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<manifest:manifest xmlns:manifest="{_NAMESPACE}" manifest:version="1.2">{lines}</manifest:manifest>'
    ).encode()


def read_manifest(data: bytes) -> list[tuple[str, str]]:
    """Give (name, media type) of each line but the container's own; raises RefusedError for traps."""
    return [
        (entry.get(_PATH, ""), entry.get(_TYPE, ""))
        for entry in read_xml(data).iter(_ENTRY)
        if entry.get(_PATH) != "/"
    ]


def _quoted(text: str) -> str:
    return quoteattr(text, {'"': "&quot;"})
