"""The rows of the tables of participants, and of the voices in the text.

What a table cannot tell is said, and never guessed.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from index import (
    Group,
    HeadedPassage,
    ParticipantTable,
    Telling,
    Told,
    ToldTable,
    Value,
    Vocabulary,
    Voice,
    ordered_voices,
    told_tables,
    told_voices,
    voice_group,
    worded,
)
from viewer.screens.participants.left_out import left_out_words, tellings
from viewer.screens.participants.speakers import MOST_DOCUMENTS, Counted, Speakers
from viewer.wording.archive_words import voice_group_words
from viewer.wording.dial import Dial, Withheld
from viewer.wording.field_names import FieldNames
from viewer.wording.number_format import figure

_MOST = 40  # values that a note names
_UNTOLD = Told()
type Said = Counter[tuple[str, str, str]]
"""(field, value, voice) -> number of passages."""


class HeadingRow(Value):
    """What a table counts, and of whom."""

    title: str
    of: str

    @property
    def id(self) -> str:
        """Always "": a heading leads nowhere."""
        return ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.title}. {self.of}"

    @property
    def choosable(self) -> bool:
        """A heading can be chosen, so that screen readers reach it."""
        return True


class TableNoteRow(Value):
    """What a table does not tell. `of_screen`: it is about where bars lead, and not for paper."""

    spoken: str
    of_screen: bool = False

    @property
    def id(self) -> str:
        """Always "": a note leads nowhere."""
        return ""

    @property
    def choosable(self) -> bool:
        """A note can be chosen, so that screen readers reach it."""
        return True


class BarRow(Value):
    """A group and its count. `id` is the query for its passages, or "".

    `told` says in words what that query finds, or why there is none. A bar of passages has a
    `voice`. `leaving` is the count as it may leave the program.
    """

    id: str
    label: str
    count: int
    most: int
    told: str = ""
    voice: str = ""
    leaving: Told = _UNTOLD

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.label}: {figure(self.count)}. {self.told}"

    @property
    def choosable(self) -> bool:
        """Every bar can be chosen, so that screen readers reach it."""
        return True


type PeopleRow = HeadingRow | TableNoteRow | BarRow


def people_rows(speakers: Speakers, language: str, dial: Dial) -> tuple[PeopleRow, ...]:
    """Return the rows of all tables of an archive, in order, and of the voices in its text.

    A value that `dial` does not tell for every quote leads nowhere, and is not named.
    """
    return tuple(_all_rows(speakers, language, dial))


def _all_rows(speakers: Speakers, language: str, dial: Dial) -> Iterator[PeopleRow]:
    content, naming = speakers.archive.content, FieldNames(speakers.archive, language)
    quotes, withheld = speakers.quotes, withheld_from(speakers, dial)
    said = _said(speakers.counted, withheld)
    fields = {table.field for table in content.participants}
    is_told = {field: _is_told(quotes, field, dial) for field in fields}
    told = {field: tellings(quotes, field, dial) for field in fields if field}
    values = {
        field: sorted({value for name, value, _ in said if name == field}) for field in fields
    }
    for table, leaving in zip(content.participants, told_tables(content), strict=True):
        tables = table, leaving
        yield from _rows(tables, language, said, withheld, is_told=is_told[table.field])
        yield from _uncounted(table, values[table.field], naming)
        left_out = left_out_words(told[table.field], table, withheld) if table.field else ""
        if left_out:
            yield TableNoteRow(left_out, of_screen=True)
    if content.participants:
        yield TableNoteRow(
            QCoreApplication.translate(
                "PeopleRows",
                "Each table counts by itself: how many people are in two groups at once, no table "
                "tells.",
            )
        )
    yield from _voices(speakers, withheld)


def withheld_from(speakers: Speakers, dial: Dial) -> Withheld:
    """Return the fields and values of quotes that their attribution lines do not tell."""
    return dial.withheld(quote for quote, _count in speakers.quotes)


def _is_told(quotes: Counted, field: str | None, dial: Dial) -> bool:
    """Return whether the attribution of every quote tells `field`, if the source records it."""
    said = (quote for quote, _count in quotes if quote.attribution)
    return field is None or all(dial.tells(quote, field) for quote in said)


def _rows(
    tables: tuple[ParticipantTable, ToldTable],
    language: str,
    said: Said,
    withheld: Withheld,
    *,
    is_told: bool,
) -> Iterator[PeopleRow]:
    """Yield the rows of a table, given as it is and as it may leave.

    Unless `is_told`, no row says that there are no passages for a value.
    """
    table, leaving = tables
    yield HeadingRow(worded(table.title, language), worded(table.of, language))
    most = max((row.count for row in table.rows), default=0)
    for row, leaves in zip(table.in_order, leaving.rows, strict=True):
        field, value = table.field or "", row.value or ""
        numbers = {voice: said[field, value, voice] for voice in Voice}
        known = any(numbers.values()) and (field, value) not in withheld
        query = _query(field, value) if known and value else ""
        told = _told(numbers) if query else _untold(hidden=bool(value) and not is_told)
        label = worded(row.label, language)
        yield BarRow(query, label, row.count, most, told, leaving=leaves.told)


def _told(numbers: dict[Voice, int]) -> str:
    """Return how many passages quote a group, and how many report it, in words."""
    quoted, reported = numbers[Voice.QUOTED], numbers[Voice.REPORTED]
    if quoted and reported:
        told = QCoreApplication.translate(
            "PeopleRows", "What they say: {quoted} quoted, {reported} reported"
        )
    elif quoted:
        told = QCoreApplication.translate("PeopleRows", "What they say: {quoted} quoted")
    elif reported:
        told = QCoreApplication.translate("PeopleRows", "What they say: {reported} reported")
    else:
        told = QCoreApplication.translate("PeopleRows", "What they say")
    return told.format(quoted=figure(quoted), reported=figure(reported))


def _untold(*, hidden: bool) -> str:
    if hidden:
        return QCoreApplication.translate("PeopleRows", "Not told at this level of attribution")
    return QCoreApplication.translate("PeopleRows", "No passage is told to be theirs")


def _uncounted(
    table: ParticipantTable, told: Sequence[str], naming: FieldNames
) -> Iterator[TableNoteRow]:
    """Yield a note on values that quotes tell although no row of the table counts them."""
    counted, field = {row.value for row in table.rows}, table.field or ""
    values = [value for value in told if value not in counted]
    if values:
        words = QCoreApplication.translate(
            "PeopleRows", "Told of speakers, but not counted here: {values}."
        )
        named, more = [naming.value(field, each) for each in values[:_MOST]], len(values) - _MOST
        if more > 0:
            named.append(QCoreApplication.translate("PeopleRows", "%n more", "", more))
        yield TableNoteRow(words.format(values=", ".join(named)))


def _voices(speakers: Speakers, withheld: Withheld) -> Iterator[PeopleRow]:
    title = QCoreApplication.translate("PeopleRows", "Whose words the text holds")
    documents, vocabulary = speakers.archive.content.headed, speakers.archive.content.vocabulary
    if speakers.counted:
        of = QCoreApplication.translate("PeopleRows", "Passages, by who speaks in them")
        yield HeadingRow(title, of)
        yield from _bars(speakers.counted, "", withheld, vocabulary)
    if 1 < len(documents) <= MOST_DOCUMENTS:
        for number, document in enumerate(documents):
            yield HeadingRow(title, document.title)
            counted = speakers.counted_in(number)
            yield from _bars(counted, document.id, withheld, vocabulary)


def _bars(
    counted: Counted, document: str, withheld: Withheld, vocabulary: Vocabulary
) -> Iterator[BarRow]:
    telling, numbers = _telling(withheld), Counter[Group]()
    for passage, count in counted:
        numbers[voice_group(passage, telling)] += count
    counts = ordered_voices(numbers)
    alike = Counter(group.value for group in counts)
    most, leaving = max(counts.values(), default=0), told_voices(counts)
    for group, count in counts.items():
        query = _voice_query(group, document, alone=alike[group.value] == 1)
        told = QCoreApplication.translate("PeopleRows", "Show them") if query else ""
        words = voice_group_words(group, vocabulary)
        yield BarRow(query, words, count, most, told, group.value, leaving[group])


def _voice_query(group: Group, document: str, *, alone: bool) -> str:
    """Return the query for exactly the passages of `group`, or "" if there is none.

    `alone`: no other group has its voice.
    """
    if group.role is None and not alone:
        return ""
    parts = [f"voice:{group.value}"]
    parts += [_query("role", group.role)] if group.role else []
    parts += [_query("document", document)] if document else []
    return " ".join(parts)


def _telling(withheld: Withheld) -> Telling:
    def telling(passage: HeadedPassage, field: str) -> str | None:
        value = getattr(passage.attribution, field, None)
        return value if (field, value) not in withheld else None

    return telling


def _said(counted: Counted, withheld: Withheld) -> Said:
    """Return the number of passages for each field, value and voice."""
    said: Said = Counter()
    telling = _telling(withheld)
    for passage, count in counted:
        voice, role = passage.voice.value, voice_group(passage, telling).role
        told = [("role", role)]
        told += ((field, telling(passage, field)) for field in ("gender", "sector", "age_band"))
        for field, value in told:
            if value:
                said[field, value, voice] += count
    return said


def _query(field: str, value: str) -> str:
    return f'{field}:"{value}"' if " " in value else f"{field}:{value}"
