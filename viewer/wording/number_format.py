"""Numbers, sizes and dates in the format of the reader's language."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

if TYPE_CHECKING:  # the window needs numbers before it may load anything of the index
    from index import Told

_THOUSAND = 1_000  # bytes to a kB
_NUMBER_ALONE = re.compile(r"(?<=\w) (?=\d{1,6}(?: ·|$))")
_TURNING = dict.fromkeys(
    (*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\N{REPLACEMENT CHARACTER}"
)


def figure(number: int) -> str:
    """Return `number` with a separator between thousands."""
    return QLocale().toString(number)


def told_figure(told: "Told") -> str:
    """Return `told` as it leaves the program: a number, "fewer than …", or "not told"."""
    if told.count is not None:
        return figure(told.count)
    if told.below is not None:
        few = QCoreApplication.translate("Figures", "fewer than {number}")
        return few.format(number=figure(told.below))
    return QCoreApplication.translate("Figures", "not told")


def day(date: str) -> str:
    """Return `date`, such as "2026-11-25", in words; unchanged if it is no ISO date."""
    found = QDate.fromString(date, Qt.DateFormat.ISODate)
    form = QCoreApplication.translate("Figures", "d MMMM yyyy")
    return QLocale().toString(found, form) if found.isValid() else date


def moment(seconds: float) -> str:
    """Return the day and the time of day at `seconds` since 1970, in words."""
    at = QDateTime.fromSecsSinceEpoch(int(seconds))
    time = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    return f"{day(at.date().toString(Qt.DateFormat.ISODate))}, {time}"


def unparted(place: str) -> str:
    """Return `place`, such as "Title · quote 3", with a no-break space before the number."""
    return _NUMBER_ALONE.sub("\u00a0", place)


def size_words(size: int) -> str:
    """Return a size in bytes as text such as "1.2 MB", with a no-break space."""
    if size < _THOUSAND:  # Qt does not put "bytes" into the plural
        return QCoreApplication.translate("Figures", "%n byte(s)", "", size)
    told = QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return told.replace(" ", "\N{NO-BREAK SPACE}")


def unturned(text: str) -> str:
    """Return `text` without characters that turn words round; a sign stands for each."""
    return text.translate(_TURNING)


def one_line(text: str) -> str:
    """Return `text`, such as a file name, without characters that break lines or turn text."""
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text
    )
