"""Tells in little time that a source and its documents have the same words.

Most documents hold the words of their source one by one. Then there is nothing to align.
"""

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from index.model import Document, Passage, PassageKind, SourceText
from index.source.received import (
    is_markdown,
    source_lines,
    without_direction,
    without_signs,
)

_HYPHENS = ("-", "\u2010", "\xad")  # a word may be broken at them
_OPENING = frozenset({PassageKind.LIST_ITEM, PassageKind.QUOTE})


class OwnText(NamedTuple):
    """A text of a document, and the passage that has it, or its attribution; "" for a heading.

    `opens` tells that the source may have a bullet or a dash before it, `attributes` that it says
    who speaks.
    """

    text: str
    passage: str = ""
    opens: bool = False
    attributes: bool = False


def own_texts(document: Document) -> Iterator[OwnText]:
    """Yield the texts of the document in order, without its footnotes and an editor's title.

    A first heading that repeats the title is skipped: it is made for text without a heading.
    """
    if document.title_by != "editor":
        yield OwnText(document.title)
    signs = {note.id: note.mark for note in document.footnotes}
    for number, section in enumerate(document.walk()):
        if number or section.title != document.title:
            yield OwnText(section.title)
        for passage in section.passages:
            yield OwnText(_marked(passage, signs), passage.id, opens=passage.kind in _OPENING)
            if passage.attribution:
                yield OwnText(passage.attribution.text, passage.id, opens=True, attributes=True)


def _marked(passage: Passage, signs: dict[str, str]) -> str:
    """Return the passage's text with its footnote marks in their places."""
    text = passage.text
    for mark in sorted(passage.footnotes, key=lambda mark: mark.at)[::-1]:
        text = text[: mark.at] + signs[mark.footnote] + text[mark.at :]
    return text


def have_equal_words(source: SourceText, documents: Sequence[Document], left_out: Set[int]) -> bool:
    """Return whether the words of `source`, without the lines `left_out`, are the documents'.

    False too where only an alignment can tell: where there are footnotes, where the end of a line
    may break a word, and where the source may have a speaker before a quote.
    """
    if any(document.footnotes for document in documents):
        return False
    lines = [line.read for line in source_lines(source, set()) if line.number not in left_out]
    if any(line.rstrip().endswith(_HYPHENS) for line in lines):
        return False
    theirs = [word for line in lines for word in line.split()]
    has_signs = is_markdown(source)
    ours: list[str] = []
    speakers: set[str] = set()
    for each in (text for document in documents for text in own_texts(document)):
        text = without_direction(each.text)
        words = (without_signs(text, set()) if has_signs else text).split()
        ours += words
        speakers |= {f"{word}:" for word in words[-1:] if each.attributes}
    return theirs == ours and speakers.isdisjoint(theirs)
