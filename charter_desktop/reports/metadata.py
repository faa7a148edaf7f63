"""What a file says about itself: title, dates, the standards it claims, its colour space.

XMP: ISO 16684-1; PDF/A-2a: ISO 19005-2, 6.6 and 6.2.3; PDF/UA-1: ISO 14289-1, clause 5.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
    ViewerPreferencesPDFDictionary,
)

PRODUCER = "Charter Desktop"


@dataclass(frozen=True, slots=True)
class FileFacts:
    """Title, author (the city), language and moment of a document; equal facts give equal bytes."""

    title: str
    author: str
    subject: str
    language: str
    at: datetime


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


class Moment:
    """A fixed moment in the shape of reportlab's own time stamp."""

    def __init__(self, at: datetime) -> None:
        at = at.astimezone(UTC)
        self.t = at.timestamp()
        self.lt = at.timetuple()
        self.YMDhms = tuple(self.lt)[:6]
        self.tzname, self.dhh, self.dmm = "UTC", 0, 0


class EndedStream(PDFObject):  # type: ignore[misc]  # reportlab has no types - see pyproject
    """A stream whose end stands on a line of its own (ISO 19005-2, 6.1.7.1)."""

    __RefOnly__ = 1

    def __init__(self, stream: PDFStream) -> None:
        self._stream = stream

    def format(self, document: PDFDocument) -> bytes:
        """Write the stream with the end of line that reportlab leaves out."""
        data: bytes = self._stream.format(document)
        return data.removesuffix(b"endstream\n") + b"\nendstream\n"


def describe_file(document: PDFDocument, facts: FileFacts) -> None:
    """Write title, dates and claims; ask readers to show the title (ISO 14289-1, 7.1)."""
    info, catalog = document.info, document.Catalog
    info.title, info.author, info.subject = facts.title, facts.author, facts.subject
    info.creator = info.producer = PRODUCER
    document._timeStamp = Moment(facts.at)  # noqa: SLF001 - no other way to a date of one's own
    kind = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    catalog.Metadata = PDFStream(PDFDictionary(kind), _xmp(facts), [])
    catalog.Lang = PDFString(facts.language)
    preferences = ViewerPreferencesPDFDictionary()
    preferences["DisplayDocTitle"] = "true"
    catalog.ViewerPreferences = preferences
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([_output_intent(document)])


def end_streams(document: PDFDocument) -> None:
    """Wrap every stream that is written into the file."""
    streams: dict[str, Any] = document.idToObject
    for name, thing in streams.items():
        if isinstance(thing, PDFStream):
            streams[name] = EndedStream(thing)


def _xmp(facts: FileFacts) -> bytes:
    at = facts.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    words = {name: escape(getattr(facts, name)) for name in ("title", "author", "subject", "language")}
    return _XMP.format(**words, at=at, producer=PRODUCER).encode()


def _output_intent(document: PDFDocument) -> PDFDictionary:
    """Name sRGB as the colour space of the pages (ISO 19005-2, 6.2.3)."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07ea00010001000000000000")  # the profile's own date: made on the fly
    profile[84:100] = bytes(16)  # its checksum, which would count the date: none
    stream = PDFStream(PDFDictionary({"N": 3}), bytes(profile), [])
    name = "sRGB IEC61966-2.1"
    return PDFDictionary({
        "Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString(name), "Info": PDFString(name),
        "DestOutputProfile": document.Reference(stream),
    })  # fmt: skip
