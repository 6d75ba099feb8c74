"""The sentence on how many of those who took part fit a line, and what would have to change."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from index import Attribution, Counts, Disclosure, Level
from viewer.screens.desk.speakers.choices import level_word
from viewer.screens.desk.speakers.chosen_quotes import ChosenQuotes


def fit_words(chosen: ChosenQuotes) -> str:
    """Return how many fit the chosen quotes, and for one how at least three would."""
    if not chosen.quotes:
        return QCoreApplication.translate("Speakers", "Choose quotes to state who says them.")
    if chosen.only is None:
        return _several(chosen)
    said = chosen.only.said
    if said is None:
        return QCoreApplication.translate(
            "Speakers",
            "There is no line under this quote, so nothing can be told of who speaks. Write a "
            "line. To take the paragraph below it as its line, press Folder, Chosen passage.",
        )
    if not chosen.held.is_counted:
        return QCoreApplication.translate(
            "Speakers", "Those who took part are not counted yet, so nobody knows how many fit."
        )
    if chosen.only.fit is None:
        return QCoreApplication.translate("Speakers", "Nothing is stated of who speaks yet.")
    return " ".join(_parts(said, chosen.only.fit, chosen.held.counts))


def _several(chosen: ChosenQuotes) -> str:
    told = QCoreApplication.translate("Speakers", "%n quote(s) chosen.", "", len(chosen.quotes))
    unsure = [each.is_unsure for each in chosen.quotes if each.fits_few]
    if not chosen.held.is_counted:
        return told
    if False in unsure:
        few = unsure.count(False)
        fit = QCoreApplication.translate(
            "Speakers", "%n of them fit(s) fewer than three of those who took part.", "", few
        )
        told = f"{told} {fit}"
    if True in unsure:
        fit = QCoreApplication.translate(
            "Speakers", "Of %n of them nobody knows whether three fit.", "", unsure.count(True)
        )
        told = f"{told} {fit}"
    return told


def _parts(said: Attribution, now: Disclosure, counts: Counts) -> Iterator[str]:
    """Yield the sentences: how many fit now, without some fields, and at a lower level."""
    yield _now(now)
    if now.beyond:
        yield QCoreApplication.translate(
            "Speakers", "State that as a field, or choose a lower level."
        )
    remedy, safest = counts.remedy(said), counts.highest_safe(said)
    if remedy is not None:
        without = QCoreApplication.translate(
            "Speakers", "Without {fields}, it fits at most %n.", "", remedy.k
        )
        yield without.format(fields=_fields(remedy.fields))
    if safest not in (Level.FULL, Level.NONE, None):
        number = counts.disclosure(said, safest).k or 0
        told = QCoreApplication.translate(
            "Speakers", "Told as “{level}”, it fits at most %n.", "", number
        )
        yield told.format(level=level_word(safest))
    elif safest is None:
        yield _nothing_safe(said)
    if now.k is not None and now.uncounted:
        told = QCoreApplication.translate("Speakers", "No table counts {fields}.")
        yield told.format(fields=_fields(now.uncounted))


def _nothing_safe(said: Attribution) -> str:
    if said.reveals:
        return QCoreApplication.translate("Speakers", "The quote’s own words tell who speaks.")
    return QCoreApplication.translate("Speakers", "Told as “{level}” it is safe.").format(
        level=level_word(Level.NONE)
    )


def _now(found: Disclosure) -> str:
    if found.beyond:
        return _now_beyond(found)
    if found.k is None and not _fields(found.uncounted):
        return QCoreApplication.translate("Speakers", "Nobody knows how many fit this line.")
    if found.k is None:
        told = QCoreApplication.translate(
            "Speakers", "Nobody knows how many fit: no table counts {fields}."
        )
        return told.format(fields=_fields(found.uncounted))
    return QCoreApplication.translate(
        "Speakers", "The rarest detail here fits at most %n of those who took part.", "", found.k
    )


def _now_beyond(found: Disclosure) -> str:
    words = "”, “".join(found.beyond)
    if found.k is None:
        told = QCoreApplication.translate(
            "Speakers", "Nobody knows how many fit: the line says “{words}” too."
        )
    else:
        told = QCoreApplication.translate(
            "Speakers",
            "The rarest detail here fits at most %n of those who took part, and fewer where "
            "“{words}” tells more.",
            "",
            found.k,
        )
    return told.format(words=words)


def _fields(names: Iterable[str]) -> str:
    words = {
        "role": QCoreApplication.translate("Speakers", "the role"),
        "gender": QCoreApplication.translate("Speakers", "the gender"),
        "age": QCoreApplication.translate("Speakers", "the age"),
        "sector": QCoreApplication.translate("Speakers", "the sector"),
    }
    return ", ".join(words[name] for name in names if name in words)
