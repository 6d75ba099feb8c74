"""The sentences on a table while it is typed: what it adds up to, and what does not."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from index import (
    Archive,
    CountedPeople,
    CountFault,
    CountFinding,
    TableDraft,
    count_findings,
)
from viewer.wording.number_format import figure

_MOST = 3  # labels that are told


def count_words(draft: TableDraft, people: CountedPeople, archive: Archive | None) -> str:
    """Return what `draft` adds up to, what contradicts that, and how many quotes fit enough."""
    return " ".join(_parts(draft, people, archive))


def field_words() -> dict[str, str]:
    """Return field -> what the rows of a table are; "" for those that no quote names."""
    return {
        "": QCoreApplication.translate("Participants", "Something else"),
        "role": QCoreApplication.translate("Participants", "Roles"),
        "gender": QCoreApplication.translate("Participants", "Genders"),
        "sector": QCoreApplication.translate("Participants", "Sectors"),
        "age_band": QCoreApplication.translate("Participants", "Ages"),
    }


def _parts(draft: TableDraft, people: CountedPeople, archive: Archive | None) -> Iterator[str]:
    typed = people.counts(draft)
    if not draft.typed.strip():
        yield QCoreApplication.translate(
            "Participants",
            "Type the groups, one in a line: its words, then its number. Or copy the cells of a "
            "spreadsheet and paste them.",
        )
        return
    told = QCoreApplication.translate(
        "Participants", "%n group(s), together {sum}.", "", len(typed.rows)
    )
    yield told.format(sum=figure(typed.sum))
    for finding in count_findings(draft, people):
        yield _told(finding)
    if archive is not None and draft.field and typed.rows:
        enough, unsure, lines = people.fitting(archive, draft)
        if lines:
            said = QCoreApplication.translate(
                "Participants", "At least three people fit {number} of %n quote(s).", "", lines
            )
            yield said.format(number=figure(enough))
        if unsure:
            yield QCoreApplication.translate(
                "Participants", "Of %n nobody knows whether three fit.", "", unsure
            )


def _told(found: CountFinding) -> str:
    words = {
        CountFault.NO_NUMBER: QCoreApplication.translate(
            "Participants", "There is no number behind {words}."
        ),
        CountFault.SEVERAL_NUMBERS: QCoreApplication.translate(
            "Participants", "Leave one number in {words}."
        ),
        CountFault.OTHER_THAN_SUM: QCoreApplication.translate(
            "Participants", "They add up to {number}, but {other} is given as their sum."
        ),
        CountFault.OTHER_THAN_WHOLE: QCoreApplication.translate(
            "Participants", "They add up to {number}, but “among whom” says {other}."
        ),
        CountFault.LABEL_TWICE: QCoreApplication.translate("Participants", "{words} is twice."),
        CountFault.AGE_TWICE: QCoreApplication.translate(
            "Participants", "Age {number} is in two groups."
        ),
        CountFault.AGES_MISSING: QCoreApplication.translate(
            "Participants", "Age {number} is in no group."
        ),
        CountFault.NO_AGES: QCoreApplication.translate(
            "Participants", "{words} names no ages. Write it as “30-39” or “under 20”."
        ),
        CountFault.NEW_VALUES: QCoreApplication.translate(
            "Participants", "New to the archive: {words}."
        ),
        CountFault.SMALL: _small_words(found.number),
    }[found.fault]
    number = figure(found.number)
    if found.fault is CountFault.AGES_MISSING and found.other > found.number:
        words = QCoreApplication.translate(
            "Participants", "Ages {number} to {other} are in no group."
        )
    return words.format(words=_listed(found.words), number=number, other=figure(found.other))


def _small_words(number: int) -> str:
    """Return who is told of so many numbers that are small enough to recognise somebody by."""
    return QCoreApplication.translate(
        "Participants",
        "%n number(s) under 3: every reader of the archive sees them. Only exported files, paper "
        "and rooms have “fewer than 3”. Put groups together where readers are not to know.",
        "",
        number,
    )


def _listed(words: Sequence[str]) -> str:
    quoted = QCoreApplication.translate("Participants", "“{words}”")
    told = ", ".join(quoted.format(words=each) for each in words[:_MOST])
    return told if len(words) <= _MOST else f"{told} …"
