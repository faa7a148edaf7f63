"""Real files to attach: PDFs that do things, workbooks that hide things, pictures that tell things."""

import io
import zipfile

import openpyxl
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

PIXEL = (30, 95, 174)


def pdf(text: str = "Plan", author: str = "", pages: int = 1) -> bytes:
    """Write a PDF as any program would."""
    memory = io.BytesIO()
    canvas = Canvas(memory, pagesize=(300, 400))
    if author:
        canvas.setAuthor(author)
    for number in range(pages):
        canvas.drawString(40, 300, f"{text} {number + 1}")
        canvas.showPage()
    canvas.save()
    return memory.getvalue()


def acting_pdf(action: str = "/S /JavaScript /JS (app.alert\\(1\\))") -> bytes:
    """Write a PDF that does something when it is opened."""
    objects = (
        f"<< /Type /Catalog /Pages 2 0 R /OpenAction << {action} >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] >>",
    )
    return raw_pdf(objects)


def raw_pdf(objects: tuple[str, ...]) -> bytes:
    """Write objects from number 1 on as a PDF; the first is the catalogue."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    tail = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + (head + tail).encode()


def locked_pdf() -> bytes:
    """Write a PDF that opens with a password."""
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.pdf_utils.writer import copy_into_new_writer

    writer = copy_into_new_writer(PdfFileReader(io.BytesIO(pdf())))
    writer.encrypt("owner", "user")
    memory = io.BytesIO()
    writer.write(memory)
    return memory.getvalue()


def workbook(hidden: str = "", author: str = "") -> bytes:
    """Write a workbook, with a sheet that is not seen."""
    book = openpyxl.Workbook()
    book.active["A1"] = 3
    if author:
        book.properties.creator = author
    if hidden:
        book.create_sheet(hidden).sheet_state = "veryHidden"
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def with_part(package: bytes, name: str, data: bytes) -> bytes:
    """Put one more part into a package."""
    memory = io.BytesIO(package)
    with zipfile.ZipFile(memory, "a") as archive:
        archive.writestr(name, data)
    return memory.getvalue()


def photo(side: int = 3_000, *, placed: bool = True, artist: str = "") -> bytes:
    """Take a picture; `placed` says where, as a telephone does."""
    picture = Image.effect_noise((side, side * 3 // 4), 60).convert("RGB")
    exif = Image.Exif()
    if placed:
        exif.get_ifd(0x8825).update({1: "N", 2: (43.0, 15.0, 30.0), 3: "W", 4: (2.0, 56.0, 0.0)})
    if artist:
        exif[0x013B] = artist
    memory = io.BytesIO()
    picture.save(memory, "JPEG", quality=95, exif=exif)
    return memory.getvalue()


def drawing(side: int = 120) -> bytes:
    """Draw a small PNG."""
    memory = io.BytesIO()
    Image.new("RGB", (side, side), PIXEL).save(memory, "PNG")
    return memory.getvalue()


def ods(display: str = "false") -> bytes:
    """Write an OpenDocument sheet whose second table is shown or not."""
    content = (
        '<office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table">'
        f'<style:table-properties table:display="{display}"/></style:style></office:automatic-styles>'
        '<office:body><office:spreadsheet><table:table table:name="Shown" table:style-name="ta1"/>'
        '<table:table table:name="Datos" table:style-name="ta2"/></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return memory.getvalue()
