"""Rows of the list of guesses: the doubtful ones first, like ones together."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from index import Certainty, OpenArchive, PendingGuess, Problem, Section, Severity, Value
from viewer.wording.number_format import figure

MISSING = "words-missing"
"""The code of a problem: words of the text as received are not in the document."""

_LONGEST = 140  # characters of a passage that are shown
LINE = "field"  # a guess about who speaks, which is read from the line under the quote
_KINDS = (  # in the order in which they are looked at: what a passage is, then what is in it
    *("heading", "quote", "turns", "lead-in", "list", "table", "paragraph", "join"),
    *("field", "footnote", "mark", "hyphen", "struck"),
)


class GuessRow(Value):
    """A guess, with the words that it is about as they begin."""

    guess: PendingGuess
    words: str
    hint: str = ""

    @property
    def id(self) -> str:
        """The passage and the kind of the guess."""
        return f"{self.guess.passage}\n{self.guess.kind}"

    @property
    def text(self) -> str:
        """The words as they begin."""
        return shortened(self.words)

    @property
    def severity(self) -> Severity:
        """How much it matters: a doubtful one more than a likely one."""
        is_doubtful = self.guess.certainty is Certainty.DOUBTFUL
        return Severity.WARNING if is_doubtful else Severity.NOTE

    @property
    def word(self) -> str:
        """The guess as a question."""
        return question(self.guess.kind)

    @property
    def place(self) -> str:
        """How certain it is, and where it stands in the document that came."""
        told = [certainty_word(self.guess.certainty)]
        if self.guess.page:
            said = QCoreApplication.translate("Guesses", "page {number}")
            told.append(said.format(number=figure(self.guess.page)))
        elif self.guess.paragraph:
            said = QCoreApplication.translate("Guesses", "paragraph {number}")
            told.append(said.format(number=figure(self.guess.paragraph)))
        return ", ".join(told)

    @property
    def aside(self) -> str:
        """The guess as a question, and how certain it is."""
        return f"{self.word} {certainty_word(self.guess.certainty)}"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.word} {self.place}. {self.text}"

    @property
    def choosable(self) -> bool:
        """Every guess can be chosen."""
        return True


def guess_rows(
    guesses: Iterable[PendingGuess], archive: OpenArchive | None
) -> tuple[GuessRow, ...]:
    """Return a row for each guess whose passage or heading is in `archive`, all without one.

    The doubtful ones come first, each kind together and in reading order.
    """
    guesses = tuple(guesses)
    if not guesses:
        return ()
    held = dict(_words(archive)) if archive else {}
    order = {name: number for number, name in enumerate(held)}
    there = [each for each in guesses if archive is None or each.passage in held]

    def rank(guess: PendingGuess) -> tuple[bool, int, int]:
        is_likely = guess.certainty is not Certainty.DOUBTFUL
        kind = _KINDS.index(guess.kind) if guess.kind in _KINDS else len(_KINDS)
        return is_likely, kind, order.get(guess.passage, 0)

    there.sort(key=rank)
    lines = _lines(archive) if archive else {}
    return tuple(
        GuessRow(each, (lines if each.kind == LINE else held).get(each.passage, ""))
        for each in there
    )


def itself(row: GuessRow, _rows: Sequence[GuessRow]) -> Sequence[GuessRow]:
    """Return `row` alone."""
    return (row,)


def alike(row: GuessRow, rows: Sequence[GuessRow]) -> Sequence[GuessRow]:
    """Return those of `rows` that are of the kind of `row`, and as certain."""
    same = row.guess.kind, row.guess.certainty
    return [each for each in rows if (each.guess.kind, each.guess.certainty) == same]


def with_same_words(row: GuessRow, rows: Sequence[GuessRow]) -> Sequence[GuessRow]:
    """Return those of `rows` that are like `row`, and about the same words."""
    said = row.words.casefold()
    return [each for each in alike(row, rows) if each.words.casefold() == said]


def missing_words(problems: Iterable[Problem]) -> int:
    """Return how many words of the texts as received are in no document."""
    return sum(each.words for each in problems if each.code == MISSING)


def _words(archive: OpenArchive) -> Iterator[tuple[str, str]]:
    """Yield the id and the words of each heading and passage, in reading order."""
    for document in archive.content.documents:
        for section in document.walk():
            yield section.id, section.title
            yield from ((each.id, each.text) for each in section.passages)


def _lines(archive: OpenArchive) -> dict[str, str]:
    """Return the line under each quote that has one."""
    passages = archive.content.passages()
    return {each.id: each.attribution.text for each in passages if each.attribution}


def passage_of(archive: OpenArchive | None, name: str) -> str:
    """Return the passage `name` itself, or the first one below the heading of that name."""
    if archive is None or archive.passage(name):
        return name
    sections = (part for each in archive.content.documents for part in each.walk())
    return next((first_passage(part) for part in sections if part.id == name), "")


def first_passage(section: Section) -> str:
    """Return the id of the first passage in or below `section`, or ""."""
    return next((each.id for part in section.walk() for each in part.passages), "")


def shortened(text: str) -> str:
    """Return `text` in one line, cut between words where it is long."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"


def certainty_word(certainty: Certainty) -> str:
    """Return the word for how certain a guess is."""
    if certainty is Certainty.DOUBTFUL:
        return QCoreApplication.translate("Guesses", "doubtful")
    return QCoreApplication.translate("Guesses", "likely")


def question(kind: str) -> str:
    """Return a guess of this `kind` as a question."""
    return {
        "field": QCoreApplication.translate("Guesses", "Is this who speaks?"),
        "footnote": QCoreApplication.translate("Guesses", "Does the footnote belong here?"),
        "heading": QCoreApplication.translate("Guesses", "Is it a heading?"),
        "hyphen": QCoreApplication.translate("Guesses", "Is the divided word right?"),
        "join": QCoreApplication.translate("Guesses", "Does the paragraph go on after a break?"),
        "lead-in": QCoreApplication.translate("Guesses", "Does it lead in to what follows?"),
        "list": QCoreApplication.translate("Guesses", "Does a list begin here?"),
        "mark": QCoreApplication.translate("Guesses", "Is there a footnote to this?"),
        "paragraph": QCoreApplication.translate("Guesses", "Is it one paragraph?"),
        "quote": QCoreApplication.translate("Guesses", "Is it a quote?"),
        "struck": QCoreApplication.translate("Guesses", "Is it to be read? A line is through it."),
        "table": QCoreApplication.translate("Guesses", "Is it a table?"),
        "turns": QCoreApplication.translate("Guesses", "Is it what somebody said?"),
    }.get(kind, kind)
