"""A passage as it is read in translation, for files in which that stands in its place."""

from typing import TYPE_CHECKING

from index.attribution_line import line_of_fields
from index.model import (
    Attribution,
    CellGrid,
    Footnote,
    FootnoteMark,
    Passage,
    Translation,
    Vocabulary,
)
from index.values import replace

if TYPE_CHECKING:
    from index.export.extract import Extract

_EXCERPT = 60  # characters


def in_translation(passage: Passage, made: Translation, vocabulary: Vocabulary) -> Passage:
    """Return `passage` with the words of `made`, and its footnotes marked behind them."""
    end = len(made.text)
    fits = passage.table is not None and CellGrid(made.text, passage.table).fits
    said = passage.attribution
    return replace(
        passage,
        text=made.text,
        language=made.language,
        emphasis=(),
        codings=(),
        footnotes=tuple(FootnoteMark(mark.footnote, end) for mark in passage.footnotes),
        table=passage.table if fits else None,
        translations=(),
        attribution=replace(said, text=line_in(said, made, vocabulary)) if said else None,
    )


def note_in_translation(note: Footnote, made: Translation) -> Footnote:
    """Return `note` with the words of `made`."""
    return replace(note, text=made.text, translations=())


def line_in(said: Attribution, made: Translation, vocabulary: Vocabulary) -> str:
    """Return the line under the translation `made` of a quote, at the level for sharing."""
    return line_of_fields(said, said.share, vocabulary, made.language)


def first_words(extract: "Extract", passage: Passage) -> tuple[str, str]:
    """Return how `passage` begins in the file, in at most some 60 characters, and its language."""
    made = extract.alone(passage)
    text, language = (made.text, made.language) if made else (passage.text, passage.language)
    begin = " ".join(text[: _EXCERPT + 1].split())
    if len(begin) > _EXCERPT:
        begin = f"{begin[:_EXCERPT].rpartition(' ')[0] or begin[:_EXCERPT]} …"
    return begin, language
