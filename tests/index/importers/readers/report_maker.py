"""Writes a report as flat ODF, set as books are: A5, justified, first lines indented, no gaps."""

import base64
import random
import re
import tomllib
from html import escape
from pathlib import Path

from tests.pictures import png

ROOT = Path(__file__).resolve().parents[4]
CORPUS = ROOT / "resources/corpus/kyrgyzstan"
_NAMES = ("office", "style", "text", "table", "drawing", "xsl-fo-compatible", "svg-compatible")
_PREFIXES = {"drawing": "draw", "xsl-fo-compatible": "fo", "svg-compatible": "svg"}
_JUSTIFIED = 'fo:text-align="justify" fo:hyphenation-ladder-count="no-limit"'
_HYPHENS = (
    'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"'
)
_PARAGRAPHS = {
    "Standard": ("", 'fo:font-size="10pt" style:font-name="Book"'),
    "Text_20_body": (f'fo:text-indent="5mm" {_JUSTIFIED}', f'{_HYPHENS} fo:language="en"'),
    "Russian": (f'fo:text-indent="5mm" {_JUSTIFIED}', f'{_HYPHENS} fo:language="ru"'),
    "Title": ('fo:text-align="center"', 'fo:font-size="20pt" fo:font-weight="bold"'),
    "Subtitle": ('fo:text-align="center"', 'fo:font-size="12pt"'),
    "Quotations": (
        'fo:margin-left="8mm" fo:margin-right="8mm" fo:margin-top="2mm" fo:margin-bottom="2mm"',
        'fo:font-size="9pt"',
    ),
    "Caption": ('fo:text-align="center" fo:margin-top="1mm" fo:margin-bottom="2mm"', ""),
    "Footnote": ("", 'fo:font-size="8pt"'),
}
_HEADINGS = (14, 12, 11)  # points


def sentences():
    """Sentences of the case study, in English and in Russian."""
    told = (CORPUS / "source/case-study.txt").read_text("utf-8")
    translated = tomllib.loads((CORPUS / "translations/ru.toml").read_text("utf-8"))
    russian = " ".join(each["text"] for each in translated["translation"])
    return [
        [
            said
            for each in re.split(r"(?<=[.!?])\s+", text)
            if 40 < len(said := " ".join(each.split())) < 300
            and not re.search(r"[“”«»]|^\d|- ", said)
        ]
        for text in (told, russian)
    ]


class ReportMaker:
    """Chooses what a report says, always the same."""

    def __init__(self, seed):
        self.chosen = random.Random(seed)  # noqa: S311  the same report each time
        self.english, self.russian = sentences()
        self.parts = []
        self.notes = 0

    def said(self, count, of=None):
        return " ".join(self.chosen.choice(of or self.english) for _ in range(count))

    def few(self, count):
        words = [each for each in self.chosen.choice(self.english).split() if each.isalpha()]
        return " ".join(words[:count]).capitalize()

    def add(self, style, text):
        self.parts.append(f'<text:p text:style-name="{style}">{text}</text:p>')

    def paragraph(self, style="Text_20_body", of=None, *, noted=False):
        text = escape(self.said(self.chosen.randint(2, 5), of))
        if noted:
            self.notes += 1
            text += (
                f'<text:note text:id="n{self.notes}" text:note-class="footnote">'
                f"<text:note-citation>{self.notes}</text:note-citation><text:note-body>"
                f'<text:p text:style-name="Footnote">{escape(self.said(1))}</text:p>'
                "</text:note-body></text:note>"
            )
        self.add(style, text)

    def heading(self, level):
        self.parts.append(
            f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
            f"{self.few(level + 2)}</text:h>"
        )

    def quote(self):
        self.add("Quotations", f"“{escape(self.said(2))}”")
        self.add("Quotations", "Woman, 34 years old, market trader, Osh")

    def listed(self, style):
        items = [f"<text:p>{escape(self.few(5))}</text:p>" for _ in range(5)]
        items[1] = f"<text:p>{escape(self.said(1))}</text:p>"
        nested = "".join(f"<text:list-item>{each}</text:list-item>" for each in items[:3])
        items[3] += f"<text:list>{nested}</text:list>"
        told = "".join(f"<text:list-item>{each}</text:list-item>" for each in items)
        self.parts.append(f'<text:list text:style-name="{style}">{told}</text:list>')

    def table(self, count):
        rows = [[self.few(2), self.few(4), str(self.chosen.randint(1, 99))] for _ in range(count)]
        begin = '<table:table-cell table:style-name="Cell"><text:p>'
        end = "</text:p></table:table-cell>"
        told = [
            "".join(f"{begin}{each}{end}" for each in row)
            for row in (["Who", "What", "Number"], *rows)
        ]
        head, *rest = (f"<table:table-row>{each}</table:table-row>" for each in told)
        self.parts.append(
            '<table:table><table:table-column table:number-columns-repeated="3"/>'
            f"<table:table-header-rows>{head}</table:table-header-rows>{''.join(rest)}"
            "</table:table>"
        )
        self.add("Caption", f"Table: {self.few(4)}")

    def picture(self, number):
        data = base64.b64encode(png(40 + number, 20)).decode()
        self.add(
            "Caption",
            f'<draw:frame draw:name="p{number}" text:anchor-type="as-char" svg:width="4cm" '
            'svg:height="2cm"><draw:image><office:binary-data>'
            f"{data}</office:binary-data></draw:image></draw:frame>",
        )
        self.add("Caption", f"Figure {number}: {self.few(5)}")

    def columns(self):
        self.parts.append('<text:section text:style-name="Two" text:name="two">')
        for _ in range(4):
            self.paragraph()
        self.parts.append("</text:section>")

    def chapter(self, number):
        self.heading(1)
        self.paragraph(noted=True)
        self.paragraph()
        self.heading(2)
        self.paragraph(noted=number % 2 == 0)
        self.listed(("Bullets", "Numbers")[number % 2])
        self.paragraph()
        self.quote()
        self.heading(3)
        self.paragraph("Russian", self.russian)
        self.table(30 if number == 1 else 5)
        self.picture(number)
        self.paragraph()
        self.columns()
        self.paragraph()


def report(seed=7, chapters=4):
    """Return a report of some fifteen pages as flat ODF."""
    made = ReportMaker(seed)
    made.add("Title", "Voices from the Northern Markets")
    made.add("Subtitle", "Interviews and focus groups, 2024")
    for number in range(1, chapters + 1):
        made.chapter(number)
    names = " ".join(
        f'xmlns:{_PREFIXES.get(name, name)}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in _NAMES
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {names} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls>'
        '<style:font-face style:name="Book" svg:font-family="P052"/></office:font-face-decls>'
        f"<office:styles>{_styles()}</office:styles>"
        f"<office:automatic-styles>{_page()}</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="A5"><style:header>'
        "<text:p>Harbour Trust, a report</text:p></style:header><style:footer>"
        '<text:p><text:page-number text:select-page="current"/></text:p></style:footer>'
        "</style:master-page></office:master-styles>"
        f"<office:body><office:text>{''.join(made.parts)}</office:text></office:body>"
        "</office:document>"
    )


def _style(name, paragraph, text, more=""):
    parent = "" if name == "Standard" else 'style:parent-style-name="Standard"'
    shown = name.replace("_20_", " ")
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph" '
        f"{parent} {more}><style:paragraph-properties {paragraph}/>"
        f"<style:text-properties {text}/></style:style>"
    )


def _styles():
    made = [_style(name, *looks) for name, looks in _PARAGRAPHS.items()]
    for level, size in enumerate(_HEADINGS, start=1):
        space = 'fo:margin-top="4mm" fo:margin-bottom="2mm" fo:keep-with-next="always"'
        look = f'fo:font-size="{size}pt" fo:font-weight="bold"'
        more = f'style:default-outline-level="{level}"'
        made.append(_style(f"Heading_20_{level}", space, look, more))
    numbers = [f'style:num-format="{each}" style:num-suffix="."' for each in "1a"]
    bullets = [f'text:bullet-char="{each}"' for each in "•◦"]
    for name, kind, forms in (("Bullets", "bullet", bullets), ("Numbers", "number", numbers)):
        levels = "".join(
            f'<text:list-level-style-{kind} text:level="{level}" {form}>'
            "<style:list-level-properties "
            'text:list-level-position-and-space-mode="label-alignment">'
            '<style:list-level-label-alignment text:label-followed-by="listtab" '
            f'fo:text-indent="-6mm" fo:margin-left="{6 * (level + 1)}mm"/>'
            f"</style:list-level-properties></text:list-level-style-{kind}>"
            for level, form in enumerate(forms, start=1)
        )
        made.append(f'<text:list-style style:name="{name}">{levels}</text:list-style>')
    return "".join(made)


def _page():
    line = "0.5pt solid #000000"
    column = '<style:column style:rel-width="1*"/>'
    return (
        '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties '
        f'fo:padding="1mm" fo:border-top="{line}" fo:border-bottom="{line}"/></style:style>'
        '<style:style style:name="Two" style:family="section"><style:section-properties>'
        f'<style:columns fo:column-count="2" fo:column-gap="7mm">{column}{column}</style:columns>'
        '</style:section-properties></style:style><style:page-layout style:name="A5">'
        '<style:page-layout-properties fo:page-width="148mm" fo:page-height="210mm" '
        'fo:margin="15mm"/></style:page-layout>'
    )
