"""The rows on what is still told: level by level, by what leaves, and of replaced names."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from index import Level, LevelTold, PlaceKind, Severity, Value, WordPlace
from viewer.screens.desk.speakers.choices import level_word
from viewer.screens.desk.wording.place_words import place_words
from viewer.wording.field_names import field_word
from viewer.wording.number_format import one_line

_MOST = 12  # words of lines that are named


class NameLeft(Value):
    """A name that was replaced in this sitting: where it still stands, and the ids made of it.

    `kept` are forms that were left on purpose, and stand somewhere.
    """

    words: str
    places: tuple[WordPlace, ...]
    ids: tuple[str, ...]
    kept: tuple[str, ...] = ()


class ToldRow(Value):
    """What somebody is told. `passage` is where that stands in the text, or ""."""

    id: str
    word: str
    place: str
    text: str
    hint: str = ""
    severity: Severity = Severity.NOTE
    passage: str = ""

    @property
    def spoken(self) -> str:
        """All of it, as a screen reader says it."""
        return " ".join(filter(None, (f"{self.word}, {self.place}:", self.text, self.hint)))

    @property
    def choosable(self) -> bool:
        """Whether it can be chosen, as all can."""
        return True


def told_rows(levels: Sequence[LevelTold], left: Sequence[NameLeft]) -> tuple[ToldRow, ...]:
    """Return what is still told: of replaced names first, then at each level, then elsewhere."""
    return (*_of_names(left), *map(_of_level, levels), *_elsewhere(levels))


def _of_names(left: Iterable[NameLeft]) -> Iterator[ToldRow]:
    for name in left:
        for number, place in enumerate(name.places):
            yield ToldRow(
                f"{name.words} {number}",
                name.words,
                place_words(place),
                place.excerpt,
                _reach(place),
                Severity.NOTE if _stays(place) else Severity.WARNING,
                place.passage,
            )
        if name.ids:
            told = QCoreApplication.translate(
                "StillTold",
                "Readers of the archive and of web pages can see them. “Rename this document”, in "
                "“Further” of the Folder menu, changes those of a document.",
            )
            where = QCoreApplication.translate("StillTold", "ids and names of files")
            said = ", ".join(name.ids)
            yield ToldRow(f"{name.words} ids", name.words, where, said, told, Severity.WARNING)
        if name.kept:
            told = QCoreApplication.translate("StillTold", "left on purpose")
            yield ToldRow(f"{name.words} kept", name.words, told, ", ".join(name.kept))
        if not name.places and not name.ids:
            said = QCoreApplication.translate(
                "StillTold", "It is not found any more. Another spelling would not be found either."
            )
            yield ToldRow(f"{name.words} none", name.words, "", said)


def _stays(place: WordPlace) -> bool:
    return place.kind in (PlaceKind.WITHDRAWN, PlaceKind.CODING)


def _reach(place: WordPlace) -> str:
    """Return who is told what stands at `place`."""
    if place.in_line:
        return QCoreApplication.translate("StillTold", "Told where the whole line is shown.")
    if place.kind is PlaceKind.WITHDRAWN:
        return QCoreApplication.translate("StillTold", "It stays in the folder.")
    if place.kind is PlaceKind.RECEIVED:
        return QCoreApplication.translate(
            "StillTold", "It goes out with the archive. No search and no export has it."
        )
    if place.kind is PlaceKind.CODING:
        return QCoreApplication.translate(
            "StillTold", "The coding repeats the words of the passage."
        )
    return QCoreApplication.translate(
        "StillTold", "Told at every level, found by searching, and in exports."
    )


def _of_level(told: LevelTold) -> ToldRow:
    word = level_word(told.level)
    read = QCoreApplication.translate("StillTold", "%n to read", "", told.read)
    share = QCoreApplication.translate("StillTold", "%n to share", "", told.share)
    fields = ", ".join(map(field_word, told.fields))
    if told.level is Level.FULL:
        said = QCoreApplication.translate("StillTold", "The line as printed: {fields}")
        text = said.format(fields=fields)
        if told.beyond:
            said = QCoreApplication.translate("StillTold", "Lines say more too: {words}")
            more = ", ".join(f"“{one_line(each)}”" for each in told.beyond[:_MOST])
            text = f"{text}. {said.format(words=more)}{' …' * (len(told.beyond) > _MOST)}"
    else:
        text = fields or QCoreApplication.translate("StillTold", "Nothing of who speaks")
    few = QCoreApplication.translate(
        "StillTold", "%n line(s) fit(s) fewer than three people, or nobody knows.", "", told.few
    )
    severity = Severity.WARNING if told.few and (told.read or told.share) else Severity.NOTE
    hint = few if told.few else ""
    return ToldRow(f"level {told.level}", word, f"{read}, {share}", text, hint, severity)


def _elsewhere(levels: Sequence[LevelTold]) -> Iterator[ToldRow]:
    """Yield what leaves beside the levels that are shown."""
    shared = ", ".join(f"“{level_word(each.level)}”" for each in levels if each.share)
    exports = QCoreApplication.translate(
        "StillTold",
        "They begin at the level for sharing: {levels}. Who makes them can choose another one.",
    )
    nothing = QCoreApplication.translate("StillTold", "no line is there yet")
    yield ToldRow(
        "exports",
        QCoreApplication.translate("StillTold", "Exports"),
        QCoreApplication.translate("StillTold", "files, paper, slides, copies"),
        exports.format(levels=shared or nothing),
    )
    yield ToldRow(
        "search",
        QCoreApplication.translate("StillTold", "Searching"),
        "",
        QCoreApplication.translate(
            "StillTold",
            "It finds every word of the text, at every level. By role, gender, age or sector it "
            "finds only what the line tells then.",
        ),
    )
    yield ToldRow(
        "archive",
        QCoreApplication.translate("StillTold", "The archive file"),
        "",
        QCoreApplication.translate(
            "StillTold",
            "It holds all lines whole, and the text as received. Who opens it in another program "
            "reads them, whatever the levels say.",
        ),
        severity=Severity.WARNING,
    )
