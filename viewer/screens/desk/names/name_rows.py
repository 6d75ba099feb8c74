"""Rows of the list of names, and of the places of the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from index import Certainty, FolderName, Severity, Value, WordPlace
from viewer.screens.desk.guesses.rows import certainty_word
from viewer.screens.desk.report_words import name_kind_words
from viewer.screens.desk.wording.place_words import place_words

MOST = 500  # names in the list; nobody looks at more before replacing some
_SPELLINGS = 6  # of a name that are shown


class _Row(Value):
    """A row without a hint, which can be chosen."""

    hint = ""
    choosable = True


class NameRow(_Row):
    """A name that was found, with its spellings."""

    name: FolderName
    came_back: bool = False

    @property
    def id(self) -> str:
        """Its kind and its first spelling."""
        return f"{self.name.kind}\n{self.name.spellings[0].casefold()}"

    @property
    def word(self) -> str:
        """What it could be, or that a mended document brought it back."""
        if self.came_back:
            return QCoreApplication.translate("Names", "Came back")
        return name_kind_words(self.name.kind)

    @property
    def place(self) -> str:
        """How certain that is."""
        return certainty_word(self.name.certainty)

    @property
    def severity(self) -> Severity:
        """How much it matters: a doubtful name less than a likely one."""
        is_doubtful = self.name.certainty is Certainty.DOUBTFUL
        return Severity.NOTE if is_doubtful else Severity.WARNING

    @property
    def text(self) -> str:
        """Its spellings."""
        shown = ", ".join(self.name.spellings[:_SPELLINGS])
        return f"{shown} …" if len(self.name.spellings) > _SPELLINGS else shown

    @property
    def aside(self) -> str:
        """What it could be, how certain that is, and how often it was found."""
        return f"{self.word}, {self.place}"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.text}. {self.word}, {self.place}"


class PlaceRow(_Row):
    """A place of the chosen name, by its number in the list."""

    number: int
    of: WordPlace

    @property
    def id(self) -> str:
        """Its number."""
        return str(self.number)

    @property
    def passage(self) -> str:
        """The passage that it is about, or ""."""
        return self.of.passage

    @property
    def word(self) -> str:
        """What the name stands in."""
        return place_words(self.of)

    @property
    def place(self) -> str:
        """Its file."""
        return self.of.file

    @property
    def severity(self) -> Severity:
        """All places weigh the same."""
        return Severity.NOTE

    @property
    def text(self) -> str:
        """The words around the name."""
        return self.of.excerpt

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.word}: {self.text}"


def number_of_places(number: int) -> str:
    """Return in words how many places there are."""
    return QCoreApplication.translate("Names", "%n place(s)", "", number)


def name_rows(
    names: Sequence[FolderName], returned: Sequence[FolderName] = ()
) -> tuple[NameRow, ...]:
    """Return a row for each of the first MOST `names`, those that are `returned` first."""
    first = [NameRow(each, came_back=True) for each in returned]
    others = [NameRow(each) for each in names if each not in returned]
    return (*first, *others)[:MOST]


def place_rows(places: Sequence[WordPlace]) -> tuple[PlaceRow, ...]:
    """Return a row for each of `places`."""
    return tuple(PlaceRow(number, each) for number, each in enumerate(places))
