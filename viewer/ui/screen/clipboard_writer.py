"""Copies text to the clipboard and reports which attributions and consent went with it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QClipboard

from index import Passage, TextChoice
from viewer.services.messages import Messages, Offer
from viewer.ui.screen.clipboard import Excerpt, TranslatedLine
from viewer.wording.archive_words import further_told, use_word
from viewer.wording.dial import Dial

_MOST_TOLD = 2  # different attributions that a message names


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
        further, texts, folded = (
            self._further_told(excerpt),
            _texts_told(excerpt),
            _folded_told(excerpt),
        )
        notes = further, texts, folded, consent_told(excerpt.quotes)
        is_noted = bool(excerpt.below or further or texts or folded)
        is_told = changed or bool(excerpt.below) or _differs(excerpt, self._dial)
        offer = Offer(self.tr("Change"), self._change)
        if excerpt.attributed and is_told:
            self._say(_line_told(excerpt, self._dial), *notes, offer=offer)
        elif is_noted or any(notes) or self._has_told:  # one about an earlier copy must not stay
            cited = self.tr("Copied with its source.") if excerpt.below else self.tr("Copied.")
            self._say(cited, *notes, offer=offer if further else None)
        self._has_told = bool(excerpt.quotes) or is_noted

    def _further_told(self, excerpt: Excerpt) -> str:
        """Return that lines of `excerpt` tell more than their editor lets be shared, or ""."""
        quotes = {quote.id for quote in excerpt.attributed if self._dial.leaves_further(quote)}
        return further_told(len(quotes)) if quotes else ""

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
