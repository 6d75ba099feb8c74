"""The words that are copied from a screen, with the attribution lines that go along."""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from index import (
    CellGrid,
    OpenArchive,
    Passage,
    PassageKind,
    PassageTable,
    TextChoice,
    TextSetting,
    Translation,
    Value,
    Vocabulary,
    aligned_text,
    value_field,
)
from viewer.wording.archive_words import care_line, translation_line
from viewer.wording.dial import Dial, LeavingDial

DASH = "— "  # before a line that is put under words


class TranslatedLine(Value):
    """The line under the translation `made` of `quote`."""

    quote: Passage
    made: Translation


type Line = str | Passage | TranslatedLine
"""A line of words, or what stands for the attribution line of words above."""


class Excerpt(Value):
    """Words to copy, line by line.

    A `Passage` among the lines stands for its attribution line, as does a `TranslatedLine`.
    `quotes` are the quotes whose words or attribution lines are included; `passages` are the ids of
    all passages and footnotes that words come from. `below` follows after an empty line.
    Attribution lines use `vocabulary`, which is that of their archive. `texts` says whether the
    words are those of a translation; `language` is that of words that are of one alone, else "".
    Of `lines`, `made` are those of translations, with what says that they are some.
    With `leaves_out` there are translations among what was selected, which are not copied. `care`
    are those of `lines` that are care notes; `folded` are passages among what was selected whose
    words are folded, and not copied.
    """

    lines: tuple[Line, ...]
    quotes: tuple[Passage, ...] = ()
    dash: str = ""
    passages: tuple[str, ...] = ()
    below: str = ""
    texts: TextChoice = TextChoice.ORIGINAL
    language: str = ""
    leaves_out: bool = False
    made: frozenset[str] = frozenset()
    care: frozenset[str] = frozenset()
    folded: tuple[str, ...] = ()
    vocabulary: Vocabulary = value_field(default_factory=Vocabulary)

    def worded(self, dial: Dial) -> str:
        """Return the words as one text, each attribution at the level at which it may leave.

        What is told under a quote is not told again under its translation.
        """
        worded = []
        above = {each.id: self.told(each, dial) for each in self.lines if isinstance(each, Passage)}
        for line in self.lines:
            if isinstance(line, str):
                worded.append(line)
                continue
            told = self.told(line, dial)
            is_told = isinstance(line, TranslatedLine) and told == above.get(line.quote.id)
            if told and not is_told:
                worded.append(self.dash + told)
        return "\n".join([*worded, "", self.below] if self.below else worded)

    def told(self, line: Passage | TranslatedLine, dial: Dial) -> str:
        """Return what `line` stands for, at the level at which it may leave."""
        if isinstance(line, Passage):
            return dial.line_leaving(line, self.vocabulary)
        return LeavingDial(dial).line_of(line.quote, line.made, self.vocabulary)

    @property
    def words(self) -> str:
        """The words in one language: where there are originals, without translations of others.

        Care notes are no words of the archive's texts.
        """
        left = self.care | (self.made if self.texts is TextChoice.BOTH else frozenset[str]())
        told = (each for each in self.lines if isinstance(each, str) and each not in left)
        return "\n".join(told)

    @property
    def attributed(self) -> tuple[Passage, ...]:
        """The quotes whose attribution lines are included, if the dial tells anything of them."""
        lines = (each.quote if isinstance(each, TranslatedLine) else each for each in self.lines)
        return tuple(each for each in lines if not isinstance(each, str))


def never_folded(_passage: Passage) -> bool:
    """Return that the words of no passage are folded."""
    return False


def whole(
    archive: OpenArchive,
    name: str,
    reading: TextSetting,
    folds: Callable[[Passage], bool] = never_folded,
) -> Excerpt | None:
    """Return what `reading` shows of the passage or footnote `name`, with attribution lines.

    Where the screen `folds` the words, they are below their care note. Return None where the
    archive has no passage or footnote of that name.
    """
    footnote, passage = archive.footnote(name), archive.passage(name)
    text = footnote or passage
    if text is None:
        return None
    care = (care_line(passage),) if passage and folds(passage) else ()
    shown, lines, made = reading.of(text), list[Line](care), tuple[str, ...]()
    is_said = passage is not None and passage.attribution is not None
    table = passage.table if passage else None
    if shown.has_original:
        lines += [_in_cells(text.text, table), *([passage] if passage and is_said else [])]
    if shown.made is not None:
        language = passage.language if passage else archive.headed_document_of(name).language
        made = translation_line(shown.made, language), _in_cells(shown.made.text, table)
        lines += made
        lines += [TranslatedLine(passage, shown.made)] if passage and is_said else []
    return Excerpt(
        tuple(lines),
        (passage,) if passage and leaves_as_quote(passage) else (),
        DASH,
        passages=(name,),
        texts=texts_of(original=shown.has_original, translation=shown.made is not None),
        language=shown.made.language if shown.made and not shown.has_original else "",
        made=frozenset(made),
        care=frozenset(care),
        vocabulary=archive.content.vocabulary,
    )


def several(
    archive: OpenArchive,
    names: Sequence[str],
    reading: TextSetting,
    folds: Callable[[Passage], bool] = never_folded,
) -> Excerpt | None:
    """Return `names` as `whole` does, an empty line between them, or None for fewer than two."""
    if len(names) < 2:
        return None
    found = [each for name in names if (each := whole(archive, name, reading, folds)) is not None]
    lines: list[Line] = []
    for excerpt in found:
        lines += ["", *excerpt.lines] if lines else excerpt.lines
    texts = {excerpt.texts for excerpt in found}
    return Excerpt(
        tuple(lines),
        tuple(quote for excerpt in found for quote in excerpt.quotes),
        dash=DASH,
        texts=texts.pop() if len(texts) == 1 else TextChoice.BOTH,
        care=frozenset().union(*(excerpt.care for excerpt in found)),
        vocabulary=archive.content.vocabulary,
    )


def texts_of(*, original: bool, translation: bool) -> TextChoice:
    """Return which texts words are of that are those of an `original`, a `translation`, or both."""
    if not translation:
        return TextChoice.ORIGINAL
    return TextChoice.BOTH if original else TextChoice.TRANSLATION


def _in_cells(text: str, table: PassageTable | None) -> str:
    """Return `text`, that of a table with each cell below its column's header."""
    fits = table is not None and CellGrid(text, table).fits
    return aligned_text(text, table) if table is not None and fits else text


def leaves_as_quote(passage: Passage) -> bool:
    """Return whether `passage` is a speaker's words, so that attribution and consent count."""
    return passage.kind is PassageKind.QUOTE or passage.attribution is not None


@runtime_checkable
class HasSelection(Protocol):
    """A widget with a selection of its own."""

    @property
    def selected(self) -> Excerpt | None:
        """The selected words, or None."""


def selected_at(part: QWidget | None) -> Excerpt | None:
    """Return the selection of `part` or of its nearest ancestor that has one, else None."""
    words = _words_selected(part)
    if words:
        return Excerpt((words,))
    while part is not None:
        if isinstance(part, HasSelection) and (found := part.selected) is not None:
            return found
        part = part.parentWidget()
    return None


def _words_selected(part: QWidget | None) -> str:
    match part:
        case QLineEdit() | QLabel():
            words = part.selectedText()
        case QPlainTextEdit():
            words = part.textCursor().selectedText()
        case _:
            return ""
    return words.replace("\u2029", "\n").replace("\u2028", "\n")
