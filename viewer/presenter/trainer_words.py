"""The sentences for a trainer about a presentation, during and after it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from index import RoomChoice, RoomSetting
from viewer.presenter.clock import as_minutes
from viewer.presenter.journal import ItemTime, PresentationReport
from viewer.presenter.pace import is_near
from viewer.presenter.presentation import LARGEST, SMALLEST, Presentation, RoomSees
from viewer.presenter.programme import Programme
from viewer.wording.number_format import figure


def left_out_lines(of: Programme | PresentationReport) -> Iterator[str]:
    """Yield what is left out and why, and how many quotes have no recorded consent."""
    if of.kept_back:
        yield QCoreApplication.translate(
            "Telling", "%n quote(s) left out: not agreed to be presented.", "", of.kept_back
        )
    if of.missing:
        yield QCoreApplication.translate(
            "Telling", "%n item(s) left out: this edition does not have them.", "", of.missing
        )
    if isinstance(of, Programme) and of.unrecorded:
        unrecorded = QCoreApplication.translate(
            "Telling", "Quotes whose consent is not recorded: {count}"
        )
        yield unrecorded.format(count=figure(of.unrecorded))


def pace_words(behind: int | None) -> str:
    """Return how many minutes the trainer is `behind` a plan, in seconds, or ahead; "" for None.

    Minutes are rounded: half a minute or more is the next one.
    """
    if behind is None:
        return ""
    minutes = (abs(behind) + 30) // 60
    if is_near(behind):
        return QCoreApplication.translate("Telling", "On time")
    if behind > 0:
        return QCoreApplication.translate("Telling", "%n minute(s) behind", "", minutes)
    return QCoreApplication.translate("Telling", "%n minute(s) ahead", "", minutes)


def room_text_words(room: RoomSetting, *, is_turned: bool) -> str:
    """Return which text the room reads now, or why it `is_turned` to no other."""
    if not is_turned:
        return QCoreApplication.translate(
            "Telling",
            "no reviewed translation; for drafts, choose “Text for the room” in the Present menu",
        )
    words = {
        RoomChoice.ORIGINAL: QCoreApplication.translate("Telling", "text: original alone"),
        RoomChoice.ORIGINAL_FIRST: QCoreApplication.translate("Telling", "text: original first"),
        RoomChoice.TRANSLATION_FIRST: QCoreApplication.translate(
            "Telling", "text: translation first"
        ),
        RoomChoice.TRANSLATION: QCoreApplication.translate("Telling", "text: translation alone"),
    }
    return words[room.choice or RoomChoice.ORIGINAL_FIRST]


def why_black(show: Presentation) -> str | None:
    """Return why the room is black where the trainer did not ask for that alone, else None."""
    if show.is_leaving:
        return QCoreApplication.translate(
            "Telling", "BLACK · Esc again ends, F5 shows the slide again"
        )
    if show.swap.is_waiting:
        return QCoreApplication.translate(
            "Telling", "BLACK · press S again: your screen and the room’s change places"
        )
    if show.is_empty:
        return QCoreApplication.translate(
            "Telling", "BLACK · nothing is left to show: add to the set, or Esc twice ends"
        )
    return None


def rehearsed_words(sees: RoomSees) -> str:
    """Return what a room would see now of what is rehearsed."""
    return {
        RoomSees.LIVE: QCoreApplication.translate("Telling", "a room would see this"),
        RoomSees.FROZEN: QCoreApplication.translate(
            "Telling", "FROZEN · a room would keep this while you go on"
        ),
        RoomSees.BLACK: QCoreApplication.translate("Telling", "BLACK · a room would see nothing"),
        RoomSees.WHITE: QCoreApplication.translate(
            "Telling", "WHITE · a room would see a white screen"
        ),
        RoomSees.CALM: QCoreApplication.translate(
            "Telling", "CALM · a room would see words for a pause"
        ),
        RoomSees.END: QCoreApplication.translate(
            "Telling", "THE END · a room would see where people can turn to"
        ),
    }[sees]


def size_words(steps: int) -> str:
    """Return how much larger or smaller than usual the words in the room are."""
    if steps == LARGEST:
        return QCoreApplication.translate("Telling", "words as large as they get")
    if steps == SMALLEST:
        return QCoreApplication.translate("Telling", "words as small as they get")
    if steps > 0:
        return QCoreApplication.translate("Telling", "words %n step(s) larger", "", steps)
    return QCoreApplication.translate("Telling", "words %n step(s) smaller", "", -steps)


def afterwards_page(after: PresentationReport) -> str:
    """Return the report as one page of text, without words of the archive or anybody's name."""
    lines = [after.title] if after.title else []
    whole = QCoreApplication.translate("Telling", "Time in all: {time}")
    told = [whole.format(time=as_minutes(after.seconds))]
    if after.set_minutes:
        given = QCoreApplication.translate("Telling", "time set {time}")
        told.append(given.format(time=as_minutes(60 * after.set_minutes)))
    lines += [" · ".join(told) + _planned(after.minutes), ""]
    for item in after.items:
        told = [figure(item.number), item.name]
        if item.was_seen or item.seconds:
            told.append(as_minutes(item.seconds))
        told.append(_unseen(item))
        lines.append(" · ".join(filter(None, told)) + _planned(item.minutes))
    left_out = list(left_out_lines(after))
    lines += ["", *left_out] if left_out else []
    if after.questions:
        lines += [
            "",
            QCoreApplication.translate("Telling", "Open questions"),
            *(f"– {asked}" for asked in after.questions),
        ]
    return "\n".join(lines)


def _unseen(item: ItemTime) -> str:
    """Return why the room did not see `item`, or ""; it may have seen its care note."""
    if item.was_seen:
        return ""
    if item.was_skipped:
        return QCoreApplication.translate("Telling", "passed over")
    if item.seconds:
        return QCoreApplication.translate("Telling", "not shown")
    return QCoreApplication.translate("Telling", "not reached")


def _planned(minutes: int) -> str:
    """Return what follows a time that was taken, where `minutes` were planned, else ""."""
    told = QCoreApplication.translate("Telling", "planned {time}")
    return f" · {told.format(time=as_minutes(60 * minutes))}" if minutes else ""
