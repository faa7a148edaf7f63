"""Tell what a file is by its first bytes, then by its name; programs are known by either."""

import io
import lzma
import struct
import zipfile
import zlib

from charter_desktop.domain.evidence import FileKind


def _endings(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PROGRAMS = _endings(
    "app appimage apk application appref-ms bash bat chm cmd com command cpl csh deb desktop dll dmg exe gadget "
    "hta img inf ins iso jar jnlp js jse ksh lnk mjs msc msi msix msp mst pif pkg pl ps1 psd1 psm1 py pyc pyw "
    "pyz rb reg rpm run scf scpt scr sct settingcontent-ms sh sys url vb vbe vbs vhd vhdx webloc wsc wsf wsh "
    "xll zsh"
)
_WORKBOOKS = _endings("xlsx xlsm xlsb xltx xltm xlam xls xlt ods ots fods csv tsv tab sav dta dbf")
_DOCUMENTS = _endings("docx docm dotx dotm doc dot rtf odt ott pptx pptm ppsx ppt odp odg pages key")
_ARCHIVES = _endings("zip 7z rar gz tgz bz2 xz tar asice")
_PICTURES = _endings("jpg jpeg png gif bmp tif tiff webp")
_FIRST_OF_PROGRAMS = (
    b"\x7fELF",
    b"#!",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"L\x00\x00\x00\x01\x14\x02\x00",
    b"[InternetShortcut]",
    b"[Desktop Entry]",
)
_FIRST_OF_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*")
_FIRST_OF_ARCHIVES = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
PACKAGE_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    KeyError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    struct.error,
)
"""What zipfile raises on packages that are none, damaged, or locked."""
OLD_OFFICE = b"\xd0\xcf\x11\xe0"
ZIP = b"PK\x03\x04"
_STREAMS_OF_WORKBOOKS = tuple(f"{name}\0".encode("utf-16-le") for name in ("Workbook", "Book"))


def ending_of(name: str) -> str:
    """Give the end of a file's name in small letters; what Windows drops behind it is left out."""
    tidy = name.rstrip(". ")
    return tidy.rpartition(".")[2].lower() if "." in tidy else ""


def kind_of(name: str, data: bytes) -> FileKind:
    """Tell what a file is; a program is one by its name or by its first bytes."""
    ending = ending_of(name)
    if ending in _PROGRAMS or _begins_as_program(data):
        return FileKind.PROGRAM
    found = _by_content(ending, data)
    return found or _by_ending(ending)


def is_disguised(name: str, data: bytes) -> bool:
    """Say whether a name promises a PDF, a picture or an Office file, and something else is inside."""
    promised, found = _by_ending(ending_of(name)), _by_content(ending_of(name), data)
    ending = ending_of(name)
    if ending == "pdf" or ending in _PICTURES:
        return found is not promised
    packed = ending in {"xlsx", "xlsm", "xlsb", "ods", "docx", "docm", "odt", "pptx", "pptm", "odp"}
    return packed and found is not promised


def _begins_as_program(data: bytes) -> bool:
    windows = data[:2] == b"MZ" and b"\0" in data[:64]
    return windows or data.startswith(_FIRST_OF_PROGRAMS)


def _by_content(ending: str, data: bytes) -> FileKind | None:
    if data.startswith(ZIP):
        return _inside_zip(data)
    if data.startswith(OLD_OFFICE):
        workbook = ending in _WORKBOOKS or any(stream in data for stream in _STREAMS_OF_WORKBOOKS)
        return FileKind.WORKBOOK if workbook else FileKind.DOCUMENT
    webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    known = (
        (b"%PDF-" in data[:1024], FileKind.PDF),
        (data.startswith(_FIRST_OF_PICTURES) or webp, FileKind.PICTURE),
        (data[:2] == b"BM" and ending == "bmp", FileKind.PICTURE),
        (data.startswith(_FIRST_OF_ARCHIVES), FileKind.ARCHIVE),
    )
    return next((kind for fits, kind in known if fits), None)


def _inside_zip(data: bytes) -> FileKind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            odf = _odf_type(archive) if "mimetype" in names else ""
    except PACKAGE_ERRORS:
        return FileKind.ARCHIVE
    if any(name.startswith("xl/") for name in names) or "spreadsheet" in odf:
        return FileKind.WORKBOOK
    if any(name.startswith(("word/", "ppt/")) for name in names) or "opendocument" in odf:
        return FileKind.DOCUMENT
    return FileKind.PROGRAM if any(name.endswith((".class", ".dex")) for name in names) else FileKind.ARCHIVE


def _odf_type(archive: zipfile.ZipFile) -> str:
    with archive.open("mimetype") as stream:
        return stream.read(200).decode("ascii", "replace")


def _by_ending(ending: str) -> FileKind:
    known = (
        ({"pdf"}, FileKind.PDF),
        (_PICTURES, FileKind.PICTURE),
        (_WORKBOOKS, FileKind.WORKBOOK),
        (_DOCUMENTS, FileKind.DOCUMENT),
        (_ARCHIVES, FileKind.ARCHIVE),
    )
    return next((kind for endings, kind in known if ending in endings), FileKind.OTHER)
