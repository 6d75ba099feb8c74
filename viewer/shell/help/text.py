"""The text of the help: its sections, its pictures, and a search in it."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPainter,
    QPen,
    QPixmap,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextImageFormat,
    QTextTable,
)

from index import Value
from viewer.platform.keys import on_other_keyboard
from viewer.platform.paths import RESOURCES
from viewer.screens.reader.find.marks import Run
from viewer.ui.look.look import INTERFACE, Look

FOLDER = RESOURCES / "help"
SHARPNESS = 1.2  # dots of a picture per pixel of the window
COLUMN = 640  # pixels at 100 %: the widest text and pictures
_YO = str.maketrans("ё", "е")  # noqa: RUF001  many write the one for the other
_PICTURE = "\ufffc"  # the character in place of a picture
_HEADING = re.compile(r"^##? (.+)$", re.MULTILINE)
_ENDING = 3  # letters at the end of a word that may differ
_STEM = 5  # the fewest letters of a word that must agree


class HelpSection(Value):
    """A part of the help under a heading: `start` and `end` are positions in the text."""

    title: str
    start: int
    end: int


class _Picture(Value):
    """A picture, a selection of the character in its place, and its description."""

    image: QImage
    selection: QTextCursor
    name: str
    description: str


def number_of(title: str) -> int:
    """Return the number of the section `title` of the English help; 0 is the first, or unknown."""
    english = (FOLDER / "en.md").read_text(encoding="utf-8")
    titles = _HEADING.findall(english)
    return titles.index(title) if title in titles else 0


class HelpText(QTextDocument):
    """The help in one language. It loads nothing but its own pictures."""

    def __init__(self, language: str, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.setDocumentMargin(24)
        self.setMarkdown(
            (FOLDER / f"{language}.md").read_text(encoding="utf-8"),
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            | QTextDocument.MarkdownFeature.MarkdownNoHTML,
        )
        _space_out(self)
        self._pictures = list(self._find_pictures())
        self.fit(COLUMN)  # before Qt looks for the pictures elsewhere

    @cached_property
    def sections(self) -> tuple[HelpSection, ...]:
        """The parts under headings of the first two levels, in order."""
        found = [
            (block.text(), block.position())
            for block in _blocks(self)
            if block.blockFormat().headingLevel() in (1, 2)
        ]
        ends = [start for _title, start in found[1:]] + [self.characterCount()]
        parts = zip(found, ends, strict=True)
        return tuple(HelpSection(title, start, end) for (title, start), end in parts)

    def described(self, section: HelpSection) -> str:
        """Return the descriptions of the pictures in `section`, for screen readers."""
        at = range(section.start, section.end)
        shown = [each for each in self._pictures if each.selection.selectionStart() in at]
        return "\n".join(picture.description for picture in shown)

    def fit(self, width: int) -> None:
        """Set the text in the present size, and pictures in a column of `width` pixels."""
        self.setDefaultFont(self._look.interface_font(INTERFACE))
        edit = QTextCursor(self)
        edit.beginEditBlock()  # lays the text out once
        for picture in self._pictures:
            self._place(picture, max(1, width))
        edit.endEditBlock()

    def runs_of(self, typed: str) -> list[Run]:
        """Return where the words of `typed` are, in the sections that contain all of them.

        The beginning of a word is enough, and the ending of a longer one does not count. Where
        nothing is found, the same keys on another keyboard are tried.
        """
        text = self.toPlainText().lower().translate(_YO)
        for words in _readings(typed):
            patterns = [_beginning_so(word) for word in words]
            runs = [run for each in self.sections for run in _within(each, text, patterns)]
            if runs:
                return runs
        return []

    def _find_pictures(self) -> Iterator[_Picture]:
        for block in _blocks(self):
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                if fragment.charFormat().isImageFormat():
                    yield self._picture(fragment)
                fragments += 1

    def _picture(self, fragment: QTextFragment) -> _Picture:
        shown, selection = fragment.charFormat(), QTextCursor(self)
        selection.setPosition(fragment.position())
        selection.setPosition(fragment.position() + 1, QTextCursor.MoveMode.KeepAnchor)
        selection.setKeepPositionOnInsert(True)
        name = shown.toImageFormat().name()
        told = shown.stringProperty(QTextFormat.Property.ImageAltText)
        return _Picture(QImage(str(FOLDER / name)), selection, name, told)

    def _place(self, picture: _Picture, width: int) -> None:
        """Show `picture` with a thin border, at the resolution of the screen."""
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        own = picture.image.width() / SHARPNESS * self._look.zoom / 100
        wide = min(width, round(own))
        line = self._look.colour("line")
        name = f"{picture.name}#{wide}-{line.name()}"  # Qt caches pictures by name
        before = picture.selection.charFormat().toImageFormat().name()
        if before == name:
            return
        smooth = Qt.TransformationMode.SmoothTransformation
        image = picture.image.scaledToWidth(max(1, round(wide * ratio)), smooth)
        drawn = _framed(image, line, ratio)
        kind = QTextDocument.ResourceType.ImageResource.value
        self.addResource(kind, QUrl(name), drawn)
        placed = QTextImageFormat()
        placed.setName(name)
        placed.setWidth(wide)
        placed.setHeight(round(image.height() / ratio))
        placed.setProperty(QTextFormat.Property.ImageAltText, picture.description)
        picture.selection.setCharFormat(placed)
        self.addResource(kind, QUrl(before), None)  # else it is kept as long as the text


def _blocks(text: QTextDocument) -> Iterator[QTextBlock]:
    block = text.begin()
    while block.isValid():
        yield block
        block = block.next()


def _framed(image: QImage, colour: QColor, ratio: float) -> QPixmap:
    """Return `image` with a border of one pixel of the screen."""
    drawn = QPixmap.fromImage(image)
    painter = QPainter(drawn)
    painter.setPen(QPen(colour, max(1, round(ratio)) * 2))  # half of it falls outside
    painter.drawRect(drawn.rect())
    painter.end()
    return drawn


def _readings(typed: str) -> Iterator[list[str]]:
    """Yield what `typed` may mean, the likeliest first, each as a list of stems."""
    for reading in (typed.lower(), on_other_keyboard(typed)):
        yield [_stem(word) for word in reading.translate(_YO).split()]


def _stem(word: str) -> str:
    """Return the beginning of `word` that its other forms share in most languages."""
    return word[: max(_STEM, len(word) - _ENDING)] if word.isalpha() else word


def _beginning_so(word: str) -> re.Pattern[str]:
    before = r"(?<!\w)" if word[0].isalnum() else ""
    return re.compile(rf"{before}{re.escape(word)}\w*")


def _within(section: HelpSection, text: str, patterns: Sequence[re.Pattern[str]]) -> list[Run]:
    """Return the matches of `patterns` in `section`, or none unless each matches."""
    found = [
        [match.span() for match in pattern.finditer(text, section.start, section.end)]
        for pattern in patterns
    ]
    return [run for runs in found for run in runs] if found and all(found) else []


def _space_out(text: QTextDocument) -> None:
    """Set the spacing of headings, paragraphs and tables, which Qt's Markdown omits."""
    cursor = QTextCursor(text)
    percent = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    for block in _blocks(text):
        look = block.blockFormat()
        cursor.setPosition(block.position())
        heading = look.headingLevel() > 0
        pictured = block.text() == _PICTURE
        look.setLineHeight(100 if pictured else 130, percent)
        if cursor.currentTable() is None:
            look.setTopMargin(18 if heading and block.position() else 10 if pictured else 4)
            look.setBottomMargin(10 if pictured else 6 if heading else 4)
        cursor.setBlockFormat(look)
    for frame in text.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format()
            table.setCellPadding(4)
            table.setCellSpacing(0)
            table.setBorder(0)
            table.setTopMargin(6)
            table.setBottomMargin(10)
            frame.setFormat(table)
