"""What a PDF says of its makers, and what it hides, comes into no file of the folder."""

import json

from index.importers.import_report import imported, imported_lines
from tests.pdf_maker import Pdf, at, hidden, paragraph, rule

PROSE = ["The dockworkers told of nights that were colder", "than any they had known before."]
SECRETS = ("Osmonova", "Harbourfund", "secret/report", "Struckout", "Unpainted", "Whitened", "Tiny")
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Osmonova</dc:creator>'
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def told_by_its_makers():
    """A PDF with authors, a company, a path, a comment, and words that nobody should see."""
    page = paragraph(60, 130, PROSE) + hidden(60, 300, "Unpainted")
    page += f"q 1 1 1 rg {at(60, 320, 'Whitened')}Q\n" + at(60, 340, "Tiny", 0.4)
    page += at(60, 360, "Struckout") + rule(58, 357, 110, 357)
    pdf = Pdf(page)
    about = "/Author(Osmonova)/Company(Harbourfund)/Title(secret/report.docx)/Creator(Writer)"
    pdf.trailer = f"/Info {pdf.add(f'<<{about}>>')} 0 R"
    held = f"<</Type/Metadata/Subtype/XML/Length {len(XMP)}>>\nstream\n{XMP}\nendstream"
    pdf.objects[pdf.root_number] = f"<<{pdf.root}/Metadata {pdf.add(held)} 0 R>>"
    note = "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T(Osmonova)/Contents(Ask Harbourfund)>>"
    kid = pdf.kids[0]
    pdf.objects[kid] = pdf.objects[kid][:-2] + f"/Annots[{pdf.add(note)} 0 R]>>"
    return pdf.data()


def test_nothing_of_it_is_in_the_folder_or_in_what_is_stored(bring_in):
    data = told_by_its_makers()
    assert all(secret.encode() in data for secret in SECRETS)
    outcome = bring_in(data, "report.pdf")
    files = [file for file in outcome.folder.rglob("*") if file.is_file()]
    kept = b"\n".join(bytes(str(file), "utf-8") + file.read_bytes() for file in files)
    assert b"nights that were colder" in kept
    assert [secret for secret in SECRETS if secret.encode() in kept] == []


def test_what_nobody_sees_is_told_on_screen_and_only_counted_in_what_is_stored(bring_in):
    result = bring_in(told_by_its_makers(), "report.pdf").result
    shown = "\n".join(imported_lines(result))
    stored = json.dumps(imported(result))
    for word in ("Whitened", "Unpainted", "Tiny", "Struckout"):
        assert word in shown
        assert word not in stored
