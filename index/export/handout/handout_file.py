"""Reads the words of a handout, whatever kind of file it is, or raises an error with the reason."""

import codecs
import io
import re
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import groupby, islice
from pathlib import Path

from index.container.files import read_whole
from index.errors import ArchiveUnreadable, SourceProblem
from index.export.formats import EXPORTS, FORMATS, FormatGroup
from index.export.handout.file_details import package_details
from index.export.handout.page_words import book_words, page_words
from index.model.links import links_in
from index.office.docx.reader import read_docx
from index.office.odf.reader import read_odt
from index.office.packed_parts import (
    BROKEN,
    OfficeUnreadable,
    OtherOfficeKind,
    TooManyParagraphs,
)
from index.office.pptx.reader import SlideParagraph, SlideWords, read_pptx
from index.office.text import (
    MOST_PARAGRAPHS,
    OmissionKind,
    StructuredParagraph,
    StructuredText,
    TextRun,
    paragraphs_in,
    pictures_in,
)
from index.values import Value, value_field

_QUOTES = frozenset({"quote", "intense quote", "quotations"})
_PAGES = frozenset({".html", ".htm", ".xhtml"})
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)
_READ = (".docx", ".odt", ".pptx", ".epub", *_PAGES)
_TEXTS = frozenset({"", ".txt", ".text", ".md"})
_DIVIDED = re.compile(r"(?<=[^\W_]-)[ \t]*\r?\n[ \t]*(?=[^\W_])")  # as words of a PDF are
_BEFORE_LINES = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)  # in e-mails and Markdown
_RULE = re.compile(r"[|:\s-]+")  # below the head of a table in Markdown
_BETWEEN_CELLS = re.compile(r"(?<!\\)\|")
_MOST_CODES = 10_000  # and how much more of each an archive's largest document has
_MOST_CHARACTERS = 8_000_000
_AROUND = frozenset({OmissionKind.HEADER, OmissionKind.FOOTER, OmissionKind.OTHER})
_COMMENTS = frozenset({OmissionKind.COMMENT})
_LEFT_OUT = frozenset({OmissionKind.HIDDEN, OmissionKind.DELETED})
_HIDDEN = _LEFT_OUT | {OmissionKind.METADATA}
_MAIN_PARTS = {
    "ppt/presentation.xml": "pptx",
    "word/document.xml": "docx",
    "META-INF/container.xml": "epub",
}


class HandoutPlace(StrEnum):
    """Where in a handout words stand."""

    TEXT = "text"
    SLIDE = "slide"
    HIDDEN_SLIDE = "hidden-slide"
    NOTES = "notes"
    COMMENT = "comment"
    ALT_TEXT = "alt-text"
    HIDDEN = "hidden"

    @property
    def is_beside(self) -> bool:
        """Whether those who get the handout do not see it among its words."""
        return self not in (HandoutPlace.TEXT, HandoutPlace.SLIDE, HandoutPlace.HIDDEN_SLIDE)


class HandoutPart(Value):
    """Paragraphs that stand in one place. `slide` is the number of theirs, from 1.

    `around` are words that stand there too and are in no quote: in the heads and feet of pages, in
    the titles of the `slides` over which a text goes on, and on their layouts. `notes` are the
    lines of the footnotes by their ids, `unseen` the words that nobody sees, and `left_out` those
    that the file hides or keeps as deleted, which are not among the paragraphs. `is_typed` is
    whether it is a text, without styles.
    """

    paragraphs: tuple[StructuredParagraph, ...]
    place: HandoutPlace = HandoutPlace.TEXT
    slide: int | None = None
    around: tuple[str, ...] = ()
    slides: tuple[int, ...] = ()
    notes: Mapping[str, tuple[str, ...]] = value_field(default_factory=dict)
    unseen: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    is_typed: bool = False


class _FileWithin(Exception):
    """A document holds another one, which its program shows as text of its own."""


def handout_parts(file: Path) -> list[HandoutPart]:
    """Return the parts with words of a DOCX, ODT, PPTX, EPUB, HTML or text, without deleted words.

    Raises ArchiveUnreadable, also where the file has no words, since an empty result would look as
    if nothing were wrong.
    """
    data = read_whole(file)
    parts = parts_of(data, file)
    if not parts:
        raise ArchiveUnreadable(
            "“{name}” holds no words that could be checked. Choose another file.", name=file.name
        )
    if _is_too_long(parts):
        raise too_long(file)
    return parts


def too_long(file: Path | None = None) -> ArchiveUnreadable:
    """Return the error that says that a file, or a pasted text, is too long to be checked."""
    if file is None:
        return ArchiveUnreadable("The text is too long to be checked. Check it in several parts.")
    return ArchiveUnreadable(
        "“{name}” is too long to be checked. Check it in several parts.", name=file.name
    )


def typed_parts(text: str) -> list[HandoutPart]:
    """Return the parts of `text`, which somebody pasted: each line is a paragraph.

    Raises ArchiveUnreadable where it has no words, or too many.
    """
    if len(text) > _MOST_CHARACTERS:
        raise too_long()
    if not text.strip():
        raise ArchiveUnreadable("There are no words to check. Paste those of the handout.")
    parts = _with_words([HandoutPart(plain_paragraphs(typed_lines(text)), is_typed=True)])
    if _is_too_long(parts):
        raise too_long()
    return parts


def typed_lines(text: str) -> list[str]:
    """Return the lines of a `text`, and the cells in rows, of which each is read as a paragraph."""
    lines = _DIVIDED.sub("", _BEFORE_LINES.sub("", text)).splitlines()
    return [cell for line in lines for cell in _cells_of(line)]


def _cells_of(line: str) -> list[str]:
    """Return the cells of a row, between tabs or as in Markdown, or a line as it is."""
    told = line.strip()
    if len(told) > 1 and told.startswith("|") and told.endswith("|"):
        return [] if _RULE.fullmatch(told) else _BETWEEN_CELLS.split(told[1:-1])
    return line.split("\t")


def decoded_text(data: bytes) -> str | None:
    """Return `data` as text, in UTF-8 or in UTF-16 with a mark; None where it is no text."""
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = data.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text or text.startswith("%PDF-") else text


def read_words(paragraph: StructuredParagraph) -> str:
    """Return the words of a paragraph with those of its list, without what is struck through."""
    listed = f"{paragraph.item.words} " if paragraph.item else ""
    return listed + "".join(run.text for run in paragraph.runs if not run.is_struck)


def is_quote(paragraph: StructuredParagraph) -> bool:
    """Return whether a paragraph has a style for quotes, or had one before a tracked change."""
    return any(name.casefold() in _QUOTES for name in paragraph.styles)


def _is_of_text(suffix: str) -> bool:
    """Return whether a file that ends so may be text: any, or one of ours for readers."""
    rows = (FORMATS[name] for name in EXPORTS)
    ours = (f".{row.suffix}" for row in rows if row.group is FormatGroup.TEXT)
    return suffix in _TEXTS or (suffix in ours and suffix not in _READ)


def parts_of(data: bytes, file: Path) -> list[HandoutPart]:
    """Return the parts of the file `data`, by what it holds rather than by its name."""
    suffix = file.suffix.casefold()
    kind = _kind_of(data, suffix)
    if kind is not None:
        try:
            parts = list(_READERS[kind](data, file.name))
            told = package_details(data) if data.startswith(b"PK") else []
            return _with_words(parts) and _with_words(
                [*parts, HandoutPart(plain_paragraphs(told), HandoutPlace.HIDDEN)]
            )
        except _FileWithin:
            raise ArchiveUnreadable(
                "“{name}” has another file within it, whose words cannot be checked. Open it in a "
                "word processor, save it once more, and check that.",
                name=file.name,
            ) from None
        except TooManyParagraphs:
            raise too_long(file) from None
        except (OfficeUnreadable, SourceProblem) as problem:
            if kind and not isinstance(problem, OtherOfficeKind):
                suffix = f".{kind}"
    text = decoded_text(data) if kind is None and _is_of_text(suffix) else None
    if text is not None:
        return typed_parts(text) if text.strip() else []
    if suffix in _READ:
        raise ArchiveUnreadable(
            "“{name}” is no {kind} that can be read. Save it as {kind} once more.",
            name=file.name,
            kind=suffix[1:].upper(),
        )
    raise ArchiveUnreadable(
        "“{name}” is neither DOCX, ODT, PPTX, EPUB, HTML nor text, and no other kind can be "
        "checked. Save it as one of these, or check its words as pasted text.",
        name=file.name,
    )


def _is_too_long(parts: Sequence[HandoutPart]) -> bool:
    """Return whether a check of `parts` would take long, as of no handout."""
    texts = [each.text for part in parts for each in part.paragraphs]
    if len(texts) > MOST_PARAGRAPHS or sum(map(len, texts)) > _MOST_CHARACTERS:
        return True
    codes = (link for text in texts for link in links_in(text))
    return next(islice(codes, _MOST_CODES, None), None) is not None


def _kind_of(data: bytes, suffix: str) -> str | None:
    """Return which kind of file `data` is, "" for a packed one that is unknown, else None."""
    if not data.startswith(b"PK"):
        return "html" if suffix in _PAGES or _PAGE.match(data) else None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = {each.filename for each in packed.infolist()}
    except BROKEN:
        return ""
    if "content.xml" in names:
        return "odt"
    return next((kind for name, kind in _MAIN_PARTS.items() if name in names), "")


def _of_document(text: StructuredText) -> list[HandoutPart]:
    """Return the parts of a DOCX or an ODT: its text, and what stands beside it."""
    if any(each.kind is OmissionKind.FILE for each in text.omissions):
        raise _FileWithin
    beside = {HandoutPlace.COMMENT: _COMMENTS, HandoutPlace.HIDDEN: _HIDDEN}
    said = {
        place: [each.text for each in text.omissions if each.kind in kinds]
        for place, kinds in beside.items()
    }
    said[HandoutPlace.ALT_TEXT] = [each.description for each in pictures_in(text.blocks)]
    return [
        HandoutPart(
            tuple(text.paragraphs()),
            around=tuple(each.text for each in text.omissions if each.kind in _AROUND),
            notes={
                name: tuple(each.text for each in paragraphs_in(blocks))
                for name, blocks in text.notes.items()
            },
            unseen=tuple(_unseen(text)),
            left_out=tuple(each.text for each in text.omissions if each.kind in _LEFT_OUT),
        ),
        *(HandoutPart(plain_paragraphs(_lines(words)), place) for place, words in said.items()),
    ]


def _of_slides(slides: Iterable[SlideWords]) -> Iterator[HandoutPart]:
    """Yield the parts of slides; a text that goes on over several stands on the first of them."""
    for (code, _is_hidden), group in groupby(slides, lambda each: (_code(each), each.is_hidden)):
        same = list(group)
        runs = [same] if code else [[each] for each in same]
        for run in runs:
            yield _shown(run)
        for slide in same:
            for place, words in (
                (HandoutPlace.NOTES, slide.notes),
                (HandoutPlace.COMMENT, slide.comments),
                (HandoutPlace.ALT_TEXT, slide.descriptions),
            ):
                yield HandoutPart(plain_paragraphs(_lines(words)), place, slide.number)


def _shown(run: list[SlideWords]) -> HandoutPart:
    """Return the words of the slides `run`, without what they repeat around the words between."""
    *before, last = run
    parted = [_parted(slide, _behind_code(last)) for slide in before]
    told = [each for own, _repeated in parted for each in own]
    rest = [each for each in last.shown if not (before and each.is_edge)]
    around = [each.text for _own, repeated in parted for each in repeated]
    around += [each.text for each in last.shown if before and each.is_edge]
    place = HandoutPlace.HIDDEN_SLIDE if run[0].is_hidden else HandoutPlace.SLIDE
    return HandoutPart(
        tuple(map(_on_slide, (*told, *rest))),
        place,
        run[0].number,
        tuple(dict.fromkeys((*around, *(words for slide in run for words in slide.layout)))),
        tuple(slide.number for slide in run),
        unseen=tuple(words for slide in run for words in _unseen_on(slide)),
    )


def _parted(
    slide: SlideWords, remarks: Collection[str]
) -> tuple[list[SlideParagraph], list[SlideParagraph]]:
    """Return what only this slide says, and what each slide over which its text goes on repeats.

    Those are its edges, its code, and the `remarks` behind that.
    """
    behind = set(_behind_code(slide)).intersection(remarks)
    own: list[SlideParagraph] = []
    repeated: list[SlideParagraph] = []
    for each in slide.shown:
        (repeated if _repeats(each) or each.text in behind else own).append(each)
    return own, repeated


def _behind_code(slide: SlideWords) -> list[str]:
    """Return the paragraphs that stand behind the last code on a slide."""
    codes = [at for at, each in enumerate(slide.shown) if list(links_in(each.text))]
    return [each.text for each in slide.shown[codes[-1] + 1 :]] if codes else []


def _on_slide(shown: SlideParagraph) -> StructuredParagraph:
    """Return a paragraph of a slide, with what is struck through at its end."""
    runs = (TextRun(shown.text), TextRun(shown.struck, is_struck=True))
    return StructuredParagraph(tuple(run for run in runs if run.text))


def _unseen_on(slide: SlideWords) -> Iterable[str]:
    """Return the words on a slide that nobody sees: all of one that is not shown."""
    return (each.text for each in slide.shown) if slide.is_hidden else slide.unseen


def _unseen(text: StructuredText) -> Iterator[str]:
    """Yield the words that nobody sees, of each paragraph and footnote."""
    notes = (each for blocks in text.notes.values() for each in paragraphs_in(blocks))
    for paragraph in (*text.paragraphs(), *notes):
        yield "".join(run.text for run in paragraph.runs if run.is_unseen)


def _repeats(paragraph: SlideParagraph) -> bool:
    return paragraph.is_edge or bool(list(links_in(paragraph.text)))


def _code(slide: SlideWords) -> str:
    """Return the code on a slide where it has one only; "" where it has none, or several."""
    found = {
        f"{link.archive}/{link.name}#{link.digest}"
        for each in slide.shown
        for link in links_in(each.text)
    }
    return found.pop() if len(found) == 1 else ""


def _lines(texts: Iterable[str]) -> list[str]:
    return [line for text in texts for line in text.splitlines()]


def plain_paragraphs(lines: Iterable[str]) -> tuple[StructuredParagraph, ...]:
    """Return `lines` as paragraphs without styles."""
    return tuple(StructuredParagraph((TextRun(line),)) for line in lines)


def _with_words(parts: Iterable[HandoutPart]) -> list[HandoutPart]:
    return [part for part in parts if any(each.text.strip() for each in part.paragraphs)]


type _Reader = Callable[[bytes, str], Iterable[HandoutPart]]
_READERS: dict[str, _Reader] = {
    "": lambda data, _name: _of_document(read_docx(data)),
    "docx": lambda data, _name: _of_document(read_docx(data)),
    "odt": lambda data, _name: _of_document(read_odt(data)),
    "pptx": lambda data, _name: _of_slides(read_pptx(data)),
    "epub": lambda data, name: _of_document(book_words(data, name)),
    "html": lambda data, name: _of_document(page_words(data, name)),
}
