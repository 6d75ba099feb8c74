"""What can be stated of quotes: the lines of each box, and the value that it shows."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from index import Level, SpokenQuote
from viewer.screens.desk.speakers.chosen_quotes import ChosenQuotes
from viewer.screens.desk.speakers.value_box import DIFFERS, Choice
from viewer.services.translations import LANGUAGES
from viewer.wording.archive_words import care_word, language_word, use_word, value_word
from viewer.wording.number_format import figure

NEW = "\0new"  # the value that asks for a new one
RENAMED = "\0renamed"  # the value that asks for other words of the one that is stated
OWN = "\0own"  # the value of what is stated beside the box
USES = ("read", "train", "print", "publish")
_MOST = 500  # quotes in the list of those who say another one
_BEGINNING = 40  # characters of a quote
_NOTHING = ("unknown", "none", None)


def value_choices(chosen: ChosenQuotes, key: str) -> tuple[Choice, ...]:
    """Return the lines for the role, gender or sector: what the archive knows, and a new one.

    The one that is stated can get other words.
    """
    vocabulary = chosen.held.vocabulary
    known = {entry.id for name, _number, entry in vocabulary.entries() if name == key}
    used = {each.own[key] for each in chosen.held.quotes if key in each.own}
    named = sorted((value_word(vocabulary, key, each), each) for each in known | used)
    stated = chosen.stated(key)
    renaming: tuple[Choice, ...] = ()
    if stated in known:
        words = QCoreApplication.translate("Speakers", "Other words for “{value}” …")
        told = words.format(value=value_word(vocabulary, key, stated))
        renaming = (Choice(told, RENAMED),)
    return (
        Choice(QCoreApplication.translate("Speakers", "Not stated"), None),
        *(Choice(words, value) for words, value in named),
        Choice(QCoreApplication.translate("Speakers", "New …"), NEW),
        *renaming,
    )


def language_choices(chosen: ChosenQuotes) -> tuple[Choice, ...]:
    """Return the lines for the language of a quote: the document's, and others."""
    used = {each.own["language"] for each in chosen.held.quotes if "language" in each.own}
    codes = dict.fromkeys((*LANGUAGES, *sorted(used)))
    given = chosen.given("language") or ""
    as_it_is = QCoreApplication.translate("Speakers", "{language}, as the document")
    named = _differs() if given == DIFFERS else language_word(given)
    return (
        Choice(as_it_is.format(language=named), None),
        *(Choice(language_word(code), code) for code in codes),
    )


def speaker_choices(chosen: ChosenQuotes) -> tuple[Choice, ...]:
    """Return the lines for who says another quote, too: a quote for each person."""
    together = QCoreApplication.translate("Speakers", "One person says all that are chosen")
    several = [Choice(together, chosen.names[0])] if len(chosen.names) > 1 else []
    others = list(chosen.others.values())[:_MOST]
    return (
        Choice(QCoreApplication.translate("Speakers", "Not stated"), None),
        *several,
        *(Choice(called(each), each.id) for each in others),
    )


def called(quote: SpokenQuote) -> str:
    """Return the line under a quote and how it begins."""
    line = quote.said.text if quote.said else ""
    return f"{line}: {beginning(quote, _BEGINNING)}"


def beginning(quote: SpokenQuote, most: int) -> str:
    """Return the first words of a quote, at most `most` characters, whole if they are short."""
    words = " ".join(quote.words.split())
    if len(words) <= most:
        return words
    return f"{words[: most - 1].rpartition(' ')[0] or words[: most - 1]}…"


def consent_choices(chosen: ChosenQuotes) -> tuple[Choice, ...]:
    """Return the lines for consent: the archive's, that nobody knows, or uses of its own."""
    return (
        Choice(_as_archive(_uses(chosen.given("consent"))), None),
        Choice(QCoreApplication.translate("Speakers", "Nobody knows"), "unknown"),
        Choice(QCoreApplication.translate("Speakers", "Stated here:"), OWN),
    )


def use_names() -> dict[str, str]:
    """Return use -> its name beside a tick."""
    words = (
        QCoreApplication.translate("Speakers", "Reading"),
        QCoreApplication.translate("Speakers", "Trainings"),
        QCoreApplication.translate("Speakers", "Printing"),
        QCoreApplication.translate("Speakers", "Publishing"),
    )
    return dict(zip(USES, words, strict=True))


def access_choices(chosen: ChosenQuotes) -> tuple[Choice, ...]:
    """Return the lines for who may have a quote."""
    words = {
        "unknown": QCoreApplication.translate("Speakers", "Nobody knows"),
        "open": QCoreApplication.translate("Speakers", "Anybody"),
        "safeguarded": QCoreApplication.translate(
            "Speakers", "Those who promise to be careful with it"
        ),
        "controlled": QCoreApplication.translate("Speakers", "Those whom you choose"),
    }
    given = chosen.given("access")
    named = _differs() if given == DIFFERS else words[given or "unknown"]
    return (Choice(_as_archive(named), None), *(Choice(each, key) for key, each in words.items()))


def care_choices(chosen: ChosenQuotes) -> tuple[Choice, ...]:
    """Return the lines for what a reader should know before reading."""
    given = chosen.given("care")
    named = QCoreApplication.translate("Speakers", "Nothing stated")
    if given == "none":
        named = QCoreApplication.translate("Speakers", "Nothing needed")
    elif given is not None:
        named = _differs() if given == DIFFERS else ", ".join(map(care_word, parts_of(given)))
    return (
        Choice(_as_archive(named), None),
        Choice(QCoreApplication.translate("Speakers", "Nothing needed"), "none"),
        Choice(QCoreApplication.translate("Speakers", "Stated here:"), OWN),
    )


def level_choices(chosen: ChosenQuotes, key: str) -> tuple[Choice, ...]:
    """Return the lines for how much is told at `key`, "read" or "share", and how many that fits.

    What fits fewer than three is not open where it is shared.
    """
    given = chosen.given(key)
    named = QCoreApplication.translate("Speakers", "What fits three")
    if given is not None:
        named = _differs() if given == DIFFERS else level_word(Level(given))
    return (Choice(_as_archive(named), None), *_levels(chosen, is_shared=key == "share"))


def _levels(chosen: ChosenQuotes, *, is_shared: bool) -> Iterator[Choice]:
    for level in Level:
        told = chosen.told(level)
        words = level_word(level)
        if told is not None and told.k is not None and level is not Level.NONE:
            fits = (
                QCoreApplication.translate("Speakers", "{level} (fits {number} or fewer)")
                if told.beyond
                else QCoreApplication.translate("Speakers", "{level} (fits {number})")
            )
            words = fits.format(level=words, number=figure(told.k))
        yield Choice(words, level.value, not is_shared or chosen.is_safe(level))


def level_word(level: Level) -> str:
    """Return the words for a level of an attribution."""
    return {
        Level.FULL: QCoreApplication.translate("Speakers", "In full"),
        Level.BANDED: QCoreApplication.translate("Speakers", "Gender and age band"),
        Level.ROLE: QCoreApplication.translate("Speakers", "Role only"),
        Level.NONE: QCoreApplication.translate("Speakers", "Nothing"),
    }[level]


def shown_value(value: str | None, choices: Sequence[Choice]) -> str | None:
    """Return the line that stands for `value`: OWN for what only the parts beside a box can say."""
    known = {each.value for each in choices}
    return value if value in known | {DIFFERS} or OWN not in known else OWN


def parts_of(value: str | None) -> tuple[str, ...]:
    """Return the parts of a value with commas between; none of "none" and "unknown"."""
    if value in (*_NOTHING, DIFFERS):
        return ()
    return tuple(part.strip() for part in (value or "").split(",") if part.strip())


def _uses(given: str | None) -> str:
    if given in ("unknown", None):
        return QCoreApplication.translate("Speakers", "Nobody knows")
    if given == DIFFERS:
        return _differs()
    named = ", ".join(map(use_word, parts_of(given))).capitalize()
    return named or QCoreApplication.translate("Speakers", "To nothing")


def _as_archive(words: str) -> str:
    told = QCoreApplication.translate("Speakers", "{words}, as the archive")
    return told.format(words=words)


def _differs() -> str:
    return QCoreApplication.translate("Speakers", "(differs)")
