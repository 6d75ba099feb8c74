"""Writes reports of some thirty pages, as an office program writes them: DOCX, and PDF of that."""

import random
import subprocess
import zipfile
from dataclasses import dataclass, field
from html import escape

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORDS = """
apprentice baker bridge bucket cellar clerk coal colleague corridor counter courtyard driver factory
family fence festival flour guard harvest horse kitchen ladder lamp landlord market meadow mill
mother neighbour notebook office oven owner packer parcel passenger path platform porter railway
river roof school shift shop signal sister station stove strike student tailor tenant ticket tower
trader valley village wagon wall warehouse watchman well widow window winter workshop yard
""".split()  # noqa: SIM905
_DOES = """
asked built carried chose counted described expected followed found helped kept knew left lent lost
mended met missed needed offered paid praised remembered repaired returned saw sold stopped taught
trusted visited waited wanted warned watched welcomed
""".split()  # noqa: SIM905
_WHERE = """
above across after against along among around before behind beside beyond during inside near outside
through towards under until without
""".split()  # noqa: SIM905
_HOW = """
again alone badly calmly daily early easily gladly hardly later loudly openly quickly quietly rarely
secretly slowly sometimes soon together twice weekly willingly yearly
""".split()  # noqa: SIM905
CHAPTERS = (
    "Summary",
    "How we listened",
    "Wages",
    "Nights",
    "The road",
    "Landlords",
    "Officials",
    "Health",
    "What helps",
    "Conclusion",
)


@dataclass
class Report:
    """What a report says, block by block: (kind, words, words of its footnote)."""

    title: str
    seed: int
    ages: list[int] = field(default_factory=list)
    blocks: list[tuple[str, str, str]] = field(default_factory=list)

    def __post_init__(self):
        self._chosen = random.Random(self.seed)  # noqa: S311  the same report each time

    def sentence(self):
        """Some twelve words, of which hardly four in a row stand anywhere else."""
        some = self._chosen.sample(_WORDS, 4)
        does, did = self._chosen.sample(_DOES, 2)
        where, how = self._chosen.choice(_WHERE), self._chosen.choice(_HOW)
        said = f"One {some[0]} {does} each {some[1]} {where} our {some[2]}"
        return f"{said} and {how} {did} this {some[3]}."

    def said(self, count):
        return " ".join(self.sentence() for _ in range(count))

    def add(self, kind, words, note=""):
        self.blocks.append((kind, words, note))

    def mend(self):
        """Change a word of the third paragraph, and add one at the end."""
        at = [number for number, each in enumerate(self.blocks) if each[0] == "body"][2]
        kind, words, note = self.blocks[at]
        self.blocks[at] = kind, words.replace("One ", "Some ", 1), note
        self.add("body", "Nobody had read this paragraph before.")

    def quote(self, words, line):
        self.add("quote", f"“{words}”")
        self.add("line", line)

    def chapter(self, name, quotes):
        self.add("heading 1", name)
        self.add("body", self.said(6), self.sentence())
        for number, (words, line) in enumerate(quotes):
            if number == 1:
                self.add("heading 2", f"{name}, in their words")
            for _ in range(3):
                self.add("body", self.said(7))
            self.quote(words, line)
        self.add("body", self.said(6))


def made(title, seed, count):
    """Return a report with `count` quotes, of women and men of these ages, in ten chapters."""
    report = Report(title, seed)
    chosen = random.Random(seed + 1)  # noqa: S311
    report.add("title", title)
    spoken = [
        (
            f"{report.sentence()} {report.sentence()}",
            f"{('Woman', 'Man')[number % 2]}, {chosen.randint(20, 59)} years old, baker",
        )
        for number in range(1, count + 1)
    ]
    share = -(-count // len(CHAPTERS))
    for number, name in enumerate(CHAPTERS):
        report.chapter(name, spoken[number * share : (number + 1) * share])
        if number == 1:
            report.add("table", "Town|People\nNorth|24\nSouth|36")
        if number == 3:
            for each in ("wages that are late", "rooms without light", "roads in winter"):
                report.add("item", each)
    return report


def write_docx(report, file):
    """Write `report` as Word does."""
    notes, body = [], []
    for kind, words, note in report.blocks:
        if kind == "table":
            body.append(_table(words))
            continue
        if note:
            notes.append(note)
        body.append(_paragraph(kind, words, len(notes) if note else 0))
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440"'
    body.append(f'{page} w:bottom="1440" w:left="1440"/></w:sectPr>')
    told = "".join(
        f'<w:footnote w:id="{number}">{_paragraph("note", words, 0)}</w:footnote>'
        for number, words in enumerate(notes, start=1)
    )
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _links(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": _links(
            ("styles", "styles.xml"), ("footnotes", "footnotes.xml"), ("numbering", "numbering.xml")
        ),
        "word/document.xml": _part("document", f"<w:body>{''.join(body)}</w:body>"),
        "word/styles.xml": _part("styles", _STYLES),
        "word/footnotes.xml": _part("footnotes", told),
        "word/numbering.xml": _part("numbering", _NUMBERING),
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return file


def write_pdf(report, folder, name, office):
    """Write `report` as LibreOffice prints it, with the profile that the option `office` names."""
    docx = write_docx(report, folder / f"{name}.docx")
    command = ["soffice", office, "--headless", "--convert-to", "pdf", "--outdir", folder, docx]
    subprocess.run(command, check=True, capture_output=True)
    docx.unlink()
    return folder / f"{name}.pdf"


def _paragraph(kind, words, note):
    mark = ""
    if note:
        up = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        mark = f'<w:r>{up}<w:footnoteReference w:id="{note}"/></w:r>'
    style = kind.replace(" ", "").capitalize()
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">'
        f"{escape(words)}</w:t></w:r>{mark}</w:p>"
    )


def _table(words):
    rows = [row.split("|") for row in words.splitlines()]
    told = "".join(
        "<w:tr>"
        + ("<w:trPr><w:tblHeader/></w:trPr>" if row is rows[0] else "")
        + "".join(f"<w:tc>{_paragraph('body', cell, 0)}</w:tc>" for cell in row)
        + "</w:tr>"
        for row in rows
    )
    columns = '<w:gridCol w:w="3000"/>' * len(rows[0])
    return f"<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{told}</w:tbl>"


def _part(name, inner):
    return f'<w:{name} xmlns:w="{WORDS}">{inner}</w:{name}>'


def _links(*links):
    told = "".join(
        f'<Relationship Id="r{at}" Type="{LINKS}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(links)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{told}</Relationships>'


def _content_types():
    kinds = {"document": "document.main", "styles": "styles", "footnotes": "footnotes"}
    kinds["numbering"] = "numbering"
    told = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{TYPES}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{told}</Types>'
    )


def _style(name, shown, look="", form=""):
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/>'
        f"<w:pPr>{form}</w:pPr><w:rPr>{look}</w:rPr></w:style>"
    )


_LARGE = '<w:b/><w:sz w:val="{}"/>'
_INDENT = '<w:spacing w:after="120"/><w:ind w:left="700" w:right="700"/>'
_STYLES = "".join(
    (
        _style("Title", "Title", _LARGE.format(44), '<w:spacing w:after="400"/>'),
        _style(
            "Heading1",
            "heading 1",
            _LARGE.format(32),
            '<w:keepNext/><w:pageBreakBefore/><w:spacing w:after="200"/><w:outlineLvl w:val="0"/>',
        ),
        _style(
            "Heading2",
            "heading 2",
            _LARGE.format(26),
            '<w:keepNext/><w:spacing w:before="200" w:after="120"/><w:outlineLvl w:val="1"/>',
        ),
        _style(
            "Body",
            "Body Text",
            '<w:sz w:val="24"/>',
            '<w:spacing w:after="160" w:line="360" w:lineRule="auto"/>',
        ),
        _style("Quote", "Quote", '<w:i/><w:sz w:val="24"/>', f"<w:keepNext/>{_INDENT}"),
        _style("Line", "Quote Source", '<w:sz w:val="22"/>', _INDENT),
        _style("Note", "footnote text", '<w:sz w:val="18"/>'),
        _style(
            "Item",
            "List Bullet",
            '<w:sz w:val="24"/>',
            '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
        ),
    )
)
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="•"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
