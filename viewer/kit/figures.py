"""Writes numbers and dates as the reader's language does."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

_NUMBER_ALONE = re.compile(r"(?<=\w) (?=\d{1,6}(?: ·|$))")


def figure(number: int) -> str:
    """Return `number` with its thousands apart."""
    return QLocale().toString(number)


def day(date: str) -> str:
    """Return the day that `date` names as "2026-11-25", or `date` itself where it names none."""
    found = QDate.fromString(date, Qt.DateFormat.ISODate)
    form = QCoreApplication.translate("Figures", "d MMMM yyyy")
    return QLocale().toString(found, form) if found.isValid() else date


def unparted(place: str) -> str:
    """Return `place`, such as "Title · quote 3", so that no line begins with the number."""
    return _NUMBER_ALONE.sub("\u00a0", place)
