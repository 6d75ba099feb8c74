"""Holds the words of a structured document against those of the document that was made of it.

It does not look at the Markdown between the two, so what that lost would show here.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from index.importers.structured_title import stated_title
from index.limits import DIRECTION_MARKS
from index.model import Document
from index.office.text import StructuredBlock, StructuredText, paragraphs_in

_WORD = re.compile(r"[^\W_]+")
_UNSEEN = re.compile(f"[\xad{DIRECTION_MARKS}]")
_MOST_SHOWN = 12  # words of a difference that are quoted


def differences(text: StructuredText, document: Document) -> Iterator[tuple[str, str]]:
    """Yield how the words of `document` differ from those of `text`: a kind, and a sentence."""
    texts = tuple(_texts_of(text))
    if _seen(texts) == _seen(each for pair in _texts_in(document) for each in pair):
        return  # as mostly: then no word needs to be looked at
    theirs = _words(texts)
    ours = _words_in(document, theirs)
    if theirs == ours:
        return
    missing = _beyond(theirs, ours)
    added = _beyond(ours, theirs)
    if missing:
        yield "words-missing", f"These words of the file are not in the document: {missing}."
    if added:
        yield "words-added", f"These words of the document are not in the file: {added}."
    if not missing and not added:
        pairs = enumerate(zip(theirs, ours, strict=True))
        place = next(at for at, (one, other) in pairs if one != other)
        shown = " ".join(theirs[place : place + _MOST_SHOWN])
        yield "words-moved", f"From here on the words stand in another order: “{shown}”."


def _texts_of(text: StructuredText) -> Iterator[str]:
    yield stated_title(text)
    marked = dict.fromkeys(_marks(text.blocks))
    yield from _texts_in_blocks(text.blocks)
    done: set[str] = set()
    while pending := [note for note in marked if note not in done]:
        for note in pending:
            done.add(note)
            blocks = text.notes.get(note, ())
            marked |= dict.fromkeys(_marks(blocks))
            yield from _texts_in_blocks(blocks)


def _marks(blocks: tuple[StructuredBlock, ...]) -> Iterator[str]:
    for paragraph in paragraphs_in(blocks):
        yield from (run.note for run in paragraph.runs if run.note)


def _texts_in_blocks(blocks: tuple[StructuredBlock, ...]) -> Iterator[str]:
    for paragraph in paragraphs_in(blocks):
        if paragraph.text.strip():
            yield paragraph.item.number if paragraph.item else ""
            yield paragraph.text


def _words_in(document: Document, theirs: Sequence[str]) -> list[str]:
    """Return the words of `document`, a speaker before the quote where `theirs` has them so."""
    words: list[str] = []
    for text, speaker in _texts_in(document):
        said, line = _words_of(text), _words_of(speaker)
        is_turn = line and theirs[len(words) : len(words) + len(line) + 1] == [*line, *said[:1]]
        words += [*line, *said] if is_turn else [*said, *line]
    return words


def _texts_in(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the texts of a document, each with who says it, or "".

    A title that its editor gave is none of its words.
    """
    if document.title_by != "editor":
        yield document.title, ""
    for number, section in enumerate(document.walk()):
        if number or section.title != document.title:  # that one holds what has no heading
            yield section.title, ""
        for passage in section.passages:
            yield passage.text, passage.attribution.text if passage.attribution else ""
    for note in document.footnotes:
        yield note.text, ""


def _seen(texts: Iterable[str]) -> list[str]:
    """Return what stands between the white space in `texts`."""
    return _UNSEEN.sub("", "\n".join(texts)).split()


def _words(texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in _words_of(text)]


def _words_of(text: str) -> list[str]:
    return _WORD.findall(_UNSEEN.sub("", text))


def _beyond(words: list[str], others: list[str]) -> str:
    """Return the words that are not among `others`, the first of many, in their order."""
    left = Counter(words) - Counter(others)
    found: list[str] = []
    for word in words:
        if left[word] > 0:
            left[word] -= 1
            found.append(word)
    shown = " ".join(found[:_MOST_SHOWN]) + (" …" if len(found) > _MOST_SHOWN else "")
    return f"“{shown}”" if found else ""
