"""Makes a PDF of painted pages that identifies nobody and holds no time."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from index import Extract, Progress, Step
from viewer.printing.pages import PlacedHeading
from viewer.printing.sheet import PaperSheet
from viewer.printing.typeset.look import fonts
from viewer.printing.typeset.pdf_outline import with_outline
from viewer.printing.typeset.pdf_scrubber import legible, untold

type Paint = Callable[[QPainter], None]

A4 = (210.0, 297.0)  # millimetres
_INCH, _POINTS = 25.4, 72  # millimetres and points in an inch
_DOTS = 1200  # dots per inch
_XMP = """<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Satchel">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>"""


def pdf_of_pages(
    extract: Extract,
    sheet: PaperSheet,
    pages: Iterable[Paint],
    words: str,
    headings: Sequence[PlacedHeading] = (),
) -> bytes:
    """Return a PDF of `pages`, each painted in pixels of `sheet`, with the title of `extract`.

    `words` are all letters that are set, in any order. A bookmark leads to each of `headings`.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, extract, sheet)
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # for pictures’ placeholders
    try:
        dots = sheet.pixel / _INCH * _DOTS
        for number, paint in enumerate(pages):
            if number:
                writer.newPage()
            painter.save()
            painter.scale(dots, dots)
            paint(painter)
            painter.restore()
    finally:
        painter.end()
    data = untold(bytes(buffer.data().data()), extract.archive.created)
    tall = sheet.height / _INCH * _POINTS
    return with_outline(legible(data, words, fonts()), headings, extract.language, tall)


def paced(pages: Iterable[Paint], count: int, pace: Progress) -> Iterator[Paint]:
    """Yield `pages`, and report to `pace` how many of `count` are done."""
    for number, page in enumerate(pages):
        pace.tell(Step.WRITING, number, count)
        yield page


def _writer(buffer: QBuffer, extract: Extract, sheet: PaperSheet) -> QPdfWriter:
    archive, chosen = extract.archive, extract.chosen
    title = extract.words.worded(chosen.title if chosen else {})[0] or extract.title
    writer = QPdfWriter(buffer)
    size = QPageSize(QSizeF(sheet.width, sheet.height), QPageSize.Unit.Millimeter)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(_DOTS)
    writer.setTitle(title)
    writer.setCreator("Satchel")
    named = uuid.uuid5(uuid.NAMESPACE_OID, f"{archive.id}/{archive.edition}")
    writer.setDocumentId(QUuid(str(named)))
    told = _XMP.format(title=escape(_sayable(title)), language=escape(extract.language))
    writer.setDocumentXmpMetadata(told.encode())
    return writer


def _sayable(text: str) -> str:
    """Return `text` without characters that XML cannot hold."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
