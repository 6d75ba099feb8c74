"""Copies text to the clipboard and reports which attributions and consent went with it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from index import OpenArchive, Passage, PassageKind, Translation, Vocabulary, aligned_text
from viewer.services.messages import Messages, Offer
from viewer.wording.archive_words import use_word
from viewer.wording.dial import Dial, LeavingDial

DASH = "— "  # before a line that is put under words
_MOST_TOLD = 2  # different attributions that a message names


@dataclass(frozen=True, slots=True)
class TranslatedLine:
    """The line under the translation `made` of `quote`."""

    quote: Passage
    made: Translation


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words to copy, line by line.

    A `Passage` among the lines stands for its attribution line, as does a `TranslatedLine`.
    `quotes` are the quotes whose words or attribution lines are included; `passages` are the ids of
    all passages and footnotes that words come from. `below` follows after an empty line.
    Attribution lines use `vocabulary`, which is that of their archive.
    """

    lines: tuple[str | Passage | TranslatedLine, ...]
    quotes: tuple[Passage, ...] = ()
    dash: str = ""
    passages: tuple[str, ...] = ()
    below: str = ""
    vocabulary: Vocabulary = field(default_factory=Vocabulary)

    def worded(self, dial: Dial) -> str:
        """Return the words as one text, each attribution at the level at which it may leave."""
        worded = []
        for line in self.lines:
            if isinstance(line, str):
                worded.append(line)
            elif told := _told(line, dial, self.vocabulary):
                worded.append(self.dash + told)
        return "\n".join([*worded, "", self.below] if self.below else worded)

    @property
    def attributed(self) -> tuple[Passage, ...]:
        """The quotes whose attribution lines are included, if the dial tells anything of them."""
        lines = (each.quote if isinstance(each, TranslatedLine) else each for each in self.lines)
        return tuple(each for each in lines if isinstance(each, Passage))


def _told(line: Passage | TranslatedLine, dial: Dial, vocabulary: Vocabulary) -> str:
    """Return the attribution line that `line` stands for, at the level at which it may leave."""
    if isinstance(line, Passage):
        return dial.line_leaving(line, vocabulary)
    return LeavingDial(dial).line_of(line.quote, line.made, vocabulary)


def whole(archive: OpenArchive, name: str) -> Excerpt | None:
    """Return the whole of the passage or footnote `name`, a quote with its attribution line.

    Return None where the archive has no passage or footnote of that name.
    """
    footnote = archive.footnote(name)
    if footnote is not None:
        return Excerpt((footnote.text,), passages=(name,))
    passage = archive.passage(name)
    if passage is None:
        return None
    under = (passage,) if passage.attribution else ()
    quotes = (passage,) if leaves_as_quote(passage) else ()
    words = archive.content.vocabulary
    text = aligned_text(passage.text, passage.table) if passage.table else passage.text
    return Excerpt((text, *under), quotes, DASH, passages=(name,), vocabulary=words)


def several(archive: OpenArchive, names: Iterable[str]) -> Excerpt:
    """Return the whole of the passages or footnotes `names`, with an empty line between them."""
    lines: list[str | Passage | TranslatedLine] = []
    quotes: list[Passage] = []
    for name in names:
        excerpt = whole(archive, name)
        if excerpt is not None:
            lines += ["", *excerpt.lines] if lines else excerpt.lines
            quotes += excerpt.quotes
    words = archive.content.vocabulary
    return Excerpt(tuple(lines), tuple(quotes), dash=DASH, vocabulary=words)


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

    def copy_entry(self, entry: str, style: str, quotes: tuple[Passage, ...]) -> None:
        """Copy `entry`, with the words of `quotes` but nothing of who speaks, and report it."""
        self._copied = None
        self._clipboard.setText(entry)
        told = self.tr("Copied as {style}, without attribution.").format(style=style)
        self._messages.say(" ".join(filter(None, (told, consent_told(quotes)))))
        self._has_told = True

    def say_none_chosen(self) -> None:
        """Report that there is nothing to copy."""
        self._messages.say(self.tr("Choose a passage to copy first."))
        self._has_told = True

    def _put(self, excerpt: Excerpt, *, changed: bool) -> None:
        self._clipboard.setText(excerpt.worded(self._dial))
        consent = consent_told(excerpt.quotes)
        cited = self.tr("Copied with its source.") if excerpt.below else ""
        is_told = changed or bool(cited) or _differs(excerpt, self._dial)
        if excerpt.attributed and is_told:
            offer = Offer(self.tr("Change"), self._change)
            told = _line_told(excerpt, self._dial)
            self._messages.say(" ".join(filter(None, (cited, told, consent))), offer)
        elif cited or consent or self._has_told:  # a message about an earlier copy must not stay
            copied = cited or self.tr("Copied.")
            self._messages.say(" ".join(filter(None, (copied, consent))))
        self._has_told = bool(excerpt.quotes or cited)

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
    lines = dict.fromkeys(
        dial.line_leaving(quote, excerpt.vocabulary) for quote in excerpt.attributed
    )
    told = tuple(filter(None, lines))
    if not told:
        return QCoreApplication.translate("Copying", "Copied without attribution.")
    if len(told) > _MOST_TOLD and _differs(excerpt, dial):
        return QCoreApplication.translate(
            "Copying", "Copied with other attributions than on the screen."
        )
    if len(told) > _MOST_TOLD:
        return QCoreApplication.translate(
            "Copying", "Copied with the attributions that are on the screen."
        )
    return QCoreApplication.translate("Copying", "Copied as: {who}.").format(who="; ".join(told))


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
