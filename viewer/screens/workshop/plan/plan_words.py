"""Sentences about the plan of a set, and about each passage in it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from index import (
    ENOUGH,
    AskedItem,
    Attribution,
    Counts,
    Item,
    ItemDetails,
    ItemKind,
    Level,
    Passage,
    SectionPicture,
    Vocabulary,
    is_like_quote,
    own_picture,
)
from viewer.screens.workshop.plan.plan import PassageStatus, Run, WorkshopPlan
from viewer.screens.workshop.shown_set import ShownItem
from viewer.wording.archive_words import attribution_line, consent_line, language_word
from viewer.wording.dial import Dial
from viewer.wording.item_kinds import detail_words
from viewer.wording.number_format import figure

_IN_HOURS = 600  # minutes
_MOST_RUNS = 12  # that are named
_DAY = 24 * 60 * 60  # seconds


def minutes_words(minutes: int) -> str:
    """Return a number of minutes in a short form, from ten hours on in hours."""
    if minutes >= _IN_HOURS:
        hours = QCoreApplication.translate("Workshop", "{hours} h {minutes} min")
        return hours.format(hours=figure(minutes // 60), minutes=figure(minutes % 60))
    told = QCoreApplication.translate("Workshop", "{minutes} min")
    return told.format(minutes=figure(minutes))


def size_words(items: int, minutes: int) -> str:
    """Return the number of a set's items, and its minutes, in words."""
    told = QCoreApplication.translate("Workshop", "%n item(s)", "", items)
    return f"{told}, {minutes_words(minutes)}" if minutes else told


def lacking_words(languages: Sequence[str]) -> str:
    """Return in which `languages` something is not said, or ""."""
    if not languages:
        return ""
    told = QCoreApplication.translate("Workshop", "Not all is said in: {languages}.")
    return told.format(languages=", ".join(map(language_word, languages)))


def task_words() -> str:
    """Return the sentence that is proposed for each task."""
    return QCoreApplication.translate("AddMenu", "Nobody needs to speak about their own life.")


def bare_sign(item: Item, words: str) -> str:
    """Return that the `words` of a task are those that were proposed alone, or ""."""
    if item.kind is not ItemKind.TASK or words.strip() != task_words():
        return ""
    return QCoreApplication.translate("Workshop", "The task has no words of its own yet.")


def asked_sign(item: Item) -> str:
    """Return that `item` was asked in a room, and whether it is handed out, or ""."""
    if not isinstance(item, AskedItem):
        return ""
    if item.is_handed_out:
        return QCoreApplication.translate("Workshop", "Asked in the room")
    return QCoreApplication.translate("Workshop", "Asked in the room, not handed out")


def like_quote_sign(entry: ShownItem) -> str:
    """Return that words which are not the archive's end as a quote does, or ""."""
    item, number = entry.item, entry.number
    if number is None or not item.kind.is_free or not any(map(is_like_quote, item.words.values())):
        return ""
    told = QCoreApplication.translate(
        "Workshop", "Item {number} looks like a quote, but is words of the set."
    )
    return told.format(number=figure(number + 1))


def detail_signs(entry: ShownItem, details: ItemDetails) -> Iterator[str]:
    """Yield what the own words of an item may tell of somebody, to everybody who gets them."""
    if entry.number is not None:
        yield from (detail_words(entry.number + 1, each) for each in details.of(entry.item))


def first_words(entry: ShownItem, details: ItemDetails) -> Iterator[str]:
    """Yield what became of an item, what is not said on it yet, and what it may tell."""
    bare, lacking = bare_sign(entry.item, entry.words), lacking_words(entry.lacking)
    yield from filter(None, (entry.became, bare, like_quote_sign(entry), lacking))
    yield from detail_signs(entry, details)


def fit_words(said: Attribution, level: Level, counts: Counts) -> Iterator[str]:
    """Yield how many of those who took part the line `said` at `level` fits, if counted.

    Where no line is told, the words themselves may fit too few.
    """
    fits = counts.disclosure(said, level).k
    if fits is None or (level is Level.NONE and fits >= ENOUGH):
        return
    told = QCoreApplication.translate(
        "Workshop",
        "In handouts, the rarest detail told of the speaker fits at most {number} of those who "
        "took part.",
    )
    if level is Level.NONE:
        told = QCoreApplication.translate(
            "Workshop",
            "The words of this quote, even without a line, fit fewer than {number} of those who "
            "took part: whoever knows them may recognise the speaker. Leave out what could do "
            "harm.",
        )
    elif fits < ENOUGH:
        told = QCoreApplication.translate(
            "Workshop",
            "In handouts, what is told of the speaker fits fewer than {number} of those who took "
            "part, who may be recognised. Tell less of who speaks.",
        )
    yield told.format(number=figure(max(fits, ENOUGH)))


def run_words(runs: Sequence[Run]) -> str:
    """Return one sentence about all runs of passages with care notes, or ""."""
    if not runs:
        return ""
    if len(runs) == 1:
        told = QCoreApplication.translate(
            "Workshop", "Items {first} to {last} follow one another, and each has a care note."
        )
        return told.format(first=figure(runs[0].first + 1), last=figure(runs[0].last + 1))
    told = QCoreApplication.translate(
        "Workshop",
        "In %n place(s) items with a care note follow one another: {items}.",
        "",
        len(runs),
    )
    shown = [f"{figure(run.first + 1)}–{figure(run.last + 1)}" for run in runs[:_MOST_RUNS]]
    told = told.format(items=", ".join(shown))
    return told if len(shown) == len(runs) else f"{told.removesuffix('.')} …"


def level_word(level: Level) -> str:
    """Return the label of an attribution level, beginning with a capital."""
    return {
        Level.FULL: QCoreApplication.translate("Workshop", "In full"),
        Level.BANDED: QCoreApplication.translate("Workshop", "Gender and age band"),
        Level.ROLE: QCoreApplication.translate("Workshop", "Role only"),
        Level.NONE: QCoreApplication.translate("Workshop", "None"),
    }[level]


def picture_words(shown: SectionPicture, standing: PassageStatus) -> Iterator[str]:
    """Yield sentences on a picture of a set: what holds for it, and uses that leave it out."""
    if shown.care or shown.consent is not None:
        yield QCoreApplication.translate(
            "Workshop", "It is shown as the passages of its section may be shown."
        )
    yield from left_out_words(standing)


def own_picture_words(item: Item) -> Iterator[str]:
    """Yield what a picture of the reader's own shows, where `item` has one."""
    if own := own_picture(item):
        told = QCoreApplication.translate("Workshop", "The picture shows: {what}")
        yield told.format(what=own.description)


def passage_words(
    passage: Passage, standing: PassageStatus, dial: Dial, vocabulary: Vocabulary
) -> Iterator[str]:
    """Yield sentences on a passage of a set: attribution, consent, and uses that leave it out."""
    if passage.attribution is not None and standing.level is not None:
        said = passage.attribution
        line = attribution_line(said, dial.to_room(said), vocabulary)
        told = QCoreApplication.translate("Workshop", "Shown with “{line}” ({level}).")
        if not line:
            told = QCoreApplication.translate("Workshop", "Shown without saying who speaks.")
        yield told.format(line=line, level=level_word(standing.level).lower())
        yield f"{consent_line(passage)}."
    elif passage.consent is not None:
        yield f"{consent_line(passage)}."
    yield from left_out_words(standing)


def left_out_words(standing: PassageStatus) -> Iterator[str]:
    """Yield sentences on the uses that leave a passage out, and why."""
    words = {
        "train": QCoreApplication.translate(
            "Workshop", "Left out when you present: consent does not cover training."
        ),
        "print": QCoreApplication.translate(
            "Workshop", "Left out of what you print: consent does not cover printing."
        ),
        "publish": QCoreApplication.translate(
            "Workshop", "Left out of what you publish: consent does not cover publishing."
        ),
    }
    yield from (words[use] for use in standing.kept_from)


def left_out_sign(standing: PassageStatus) -> str:
    """Return a few words on the uses that leave a passage out, except publishing, or ""."""
    match "train" in standing.kept_from, "print" in standing.kept_from:
        case True, True:
            return QCoreApplication.translate("Workshop", "Neither presented nor printed")
        case True, False:
            return QCoreApplication.translate("Workshop", "Not presented")
        case False, True:
            return QCoreApplication.translate("Workshop", "Not printed")
        case _:
            return ""


def kept_back_words(plan: WorkshopPlan) -> Iterator[str]:
    """Yield sentences on passages that may be used in some ways only."""
    yield from (_kept_back(uses, count) for uses, count in plan.kept_back.items())


def consent_words(plan: WorkshopPlan) -> Iterator[str]:
    """Yield the sentences of `kept_back_words`, and one on consent that is not recorded."""
    yield from kept_back_words(plan)
    if plan.unrecorded:
        yield QCoreApplication.translate(
            "Workshop",
            "Consent is not recorded of %n quote(s). Nothing is left out for that.",
            "",
            plan.unrecorded,
        )


def _kept_back(uses: tuple[str, ...], count: int) -> str:
    match uses:
        case ("train", "print"):
            return QCoreApplication.translate(
                "Workshop", "%n quote(s) may be neither presented nor printed.", "", count
            )
        case ("train",):
            return QCoreApplication.translate(
                "Workshop", "%n quote(s) may be printed, not presented.", "", count
            )
        case ("print",):
            return QCoreApplication.translate(
                "Workshop", "%n quote(s) may be presented, not printed.", "", count
            )
        case _:
            return QCoreApplication.translate(
                "Workshop", "%n quote(s) may be presented and printed, not published.", "", count
            )


def time_words(plan: WorkshopPlan) -> str:
    """Return how long a set takes, and how many items have no minutes."""
    told = QCoreApplication.translate("Workshop", "%n minute(s) together.", "", plan.minutes)
    if plan.minutes >= _IN_HOURS:
        told = QCoreApplication.translate("Workshop", "{time} together.")
        told = told.format(time=minutes_words(plan.minutes))
    if not plan.untimed:
        return told
    untimed = QCoreApplication.translate(
        "Workshop", "%n item(s) have no minutes yet.", "", plan.untimed
    )
    return f"{told} {untimed}"


def span_words(begins: QTime, plan: WorkshopPlan) -> str:
    """Return from when to when a set takes, in words; "" where no item has minutes."""
    if not plan.minutes:
        return ""
    told = QCoreApplication.translate("Workshop", "From {first} to {last}.")
    return told.format(first=clock(begins), last=clock_after(begins, plan.minutes))


def clock_after(begins: QTime, minutes: int) -> str:
    """Return the time of day so many minutes after `begins`, and the day where it is another."""
    days = (QTime(0, 0).secsTo(begins) + 60 * minutes) // _DAY
    told = "{time}"
    if days == 1:
        told = QCoreApplication.translate("Workshop", "{time} on the next day")
    elif days:
        told = QCoreApplication.translate("Workshop", "{time} on day {day}")
    return told.format(time=clock(begins.addSecs(60 * minutes % _DAY)), day=figure(days + 1))


def clock(when: QTime) -> str:
    """Return a time of day, as clocks show it."""
    return QLocale().toString(when, "HH:mm")
