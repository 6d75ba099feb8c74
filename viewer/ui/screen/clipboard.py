"""Copies text to the clipboard and reports which attributions and consent went with it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QClipboard
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
from viewer.services.messages import Messages, Offer
from viewer.wording.archive_words import care_line, translation_line, use_word
from viewer.wording.dial import Dial, LeavingDial

DASH = "— "  # before a line that is put under words
_MOST_TOLD = 2  # different attributions that a message names


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
        language = passage.language if passage else archive.document_of(name).language
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


class ClipboardWriter(QObject):
    """Copies plain text. `change_wanted` asks to show the attribution dial to the reader."""

    change_wanted = Signal()

    def __init__(self, dial: Dial, clipboard: QClipboard, messages: Messages) -> None:
        super().__init__()
        self._dial = dial
        self._clipboard = clipboard
        self._messages = messages
        self._copied: Excerpt | None = None
        self._is_changing = False
        self._has_told = False
        dial.changed.connect(self._copy_again)

    def copy(self, excerpt: Excerpt) -> None:
        """Copy `excerpt`, and report the attributions and consent that the screen does not show."""
        self._copied = excerpt
        self._put(excerpt, changed=False)

    def copy_link(self, link: str) -> None:
        """Copy `link`, and report it."""
        self._copied = None
        self._clipboard.setText(link)
        self._messages.say(self.tr("Copied: {link}").format(link=link))
        self._has_told = True

    def copy_entry(self, entry: str, style: str, excerpt: Excerpt) -> None:
        """Copy `entry`, with the words of `excerpt` but nothing of who speaks, and report it."""
        self._copied = None
        self._clipboard.setText(entry)
        told = self.tr("Copied as {style}, without attribution.")
        self._say(
            told.format(style=style),
            _texts_told(excerpt),
            _folded_told(excerpt),
            consent_told(excerpt.quotes),
        )
        self._has_told = True

    def say_none_chosen(self) -> None:
        """Report that there is nothing to copy."""
        self._messages.say(self.tr("Choose a passage to copy first."))
        self._has_told = True

    def _put(self, excerpt: Excerpt, *, changed: bool) -> None:
        self._clipboard.setText(excerpt.worded(self._dial))
        notes = (_texts_told(excerpt), _folded_told(excerpt), consent_told(excerpt.quotes))
        is_noted = bool(excerpt.below or notes[0] or notes[1])
        is_told = changed or bool(excerpt.below) or _differs(excerpt, self._dial)
        if excerpt.attributed and is_told:
            offer = Offer(self.tr("Change"), self._change)
            self._say(_line_told(excerpt, self._dial), *notes, offer=offer)
        elif is_noted or any(notes) or self._has_told:  # one about an earlier copy must not stay
            cited = self.tr("Copied with its source.")
            self._say(cited if excerpt.below else self.tr("Copied."), *notes)
        self._has_told = bool(excerpt.quotes) or is_noted

    def _say(self, *sentences: str, offer: Offer | None = None) -> None:
        self._messages.say(" ".join(filter(None, sentences)), offer)

    def _change(self) -> None:
        """Ask for the dial to be shown; once the reader moves it, copy the same excerpt again."""
        self._is_changing = True
        self.change_wanted.emit()

    @Slot()
    def stop_changing(self) -> None:
        """Do not copy again when the dial is moved later."""
        self._is_changing = False

    @Slot()
    def _copy_again(self) -> None:
        if self._is_changing and self._copied is not None:
            self._is_changing = False
            self._put(self._copied, changed=True)


def _differs(excerpt: Excerpt, dial: Dial) -> bool:
    """Return whether an attribution line of `excerpt` leaves otherwise than the screen shows it."""
    words = excerpt.vocabulary
    return any(
        dial.line(quote, words) != dial.line_leaving(quote, words) for quote in excerpt.attributed
    )


def _line_told(excerpt: Excerpt, dial: Dial) -> str:
    """Return the sentence on the attributions in `excerpt`: of each quote that read last."""
    lines = {quote.id: excerpt.told(line, dial) for quote, line in _attributions(excerpt)}
    told, is_cited = tuple(filter(None, dict.fromkeys(lines.values()))), bool(excerpt.below)
    if not told:
        return _without_attribution(is_cited=is_cited)
    if len(told) > _MOST_TOLD:
        return _many_told(is_cited=is_cited, differs=_differs(excerpt, dial))
    words = QCoreApplication.translate("Copying", "Copied as: {who}.")
    if is_cited:
        words = QCoreApplication.translate("Copying", "Copied with its source, as: {who}.")
    return words.format(who="; ".join(told))


def _attributions(excerpt: Excerpt) -> Iterator[tuple[Passage, Passage | TranslatedLine]]:
    for line in excerpt.lines:
        if not isinstance(line, str):
            yield line.quote if isinstance(line, TranslatedLine) else line, line


def _without_attribution(*, is_cited: bool) -> str:
    if is_cited:
        return QCoreApplication.translate("Copying", "Copied with its source, without attribution.")
    return QCoreApplication.translate("Copying", "Copied without attribution.")


def _many_told(*, is_cited: bool, differs: bool) -> str:
    if differs and is_cited:
        return QCoreApplication.translate(
            "Copying", "Copied with its source, and with other attributions than on the screen."
        )
    if differs:
        return QCoreApplication.translate(
            "Copying", "Copied with other attributions than on the screen."
        )
    if is_cited:
        return QCoreApplication.translate(
            "Copying", "Copied with its source, and with the attributions that are on the screen."
        )
    return QCoreApplication.translate(
        "Copying", "Copied with the attributions that are on the screen."
    )


def _texts_told(excerpt: Excerpt) -> str:
    """Return a sentence on words that are not the original alone, or on others left out, or ""."""
    match excerpt.texts:
        case TextChoice.ORIGINAL if excerpt.leaves_out:
            return QCoreApplication.translate(
                "Copying",
                "This is the original alone: to copy the translation, select nothing but words "
                "of it.",
            )
        case TextChoice.ORIGINAL:
            return ""
        case TextChoice.TRANSLATION:
            return QCoreApplication.translate("Copying", "This is a translation.")
        case TextChoice.BOTH:
            return QCoreApplication.translate(
                "Copying", "This is the original and its translation."
            )


def _folded_told(excerpt: Excerpt) -> str:
    """Return how many folded passages among what was selected are not copied, or ""."""
    if not excerpt.folded:
        return ""
    return QCoreApplication.translate(
        "Copying", "%n folded passage(s) left out.", "", len(excerpt.folded)
    )


def consent_told(quotes: tuple[Passage, ...]) -> str:
    """Return a sentence on the uses that all speakers of `quotes` agreed to; "" without quotes."""
    known = [quote.consent for quote in quotes if quote.consent is not None]
    if not quotes:
        return ""
    if not known:
        return QCoreApplication.translate("Copying", "Consent not recorded.")
    if len(known) < len(quotes):
        return QCoreApplication.translate("Copying", "Consent not recorded for some of it.")
    uses = [use for use in known[0] if all(use in consent for consent in known)]
    if not uses:
        return QCoreApplication.translate("Copying", "No use has consent for all of it.")
    covers = QCoreApplication.translate("Copying", "Consent covers: {uses}.")
    return covers.format(uses=", ".join(use_word(use) for use in uses))
