"""Cuts words to a line, and lays out no more of them than a line could show.

Words of an archive may have thousands of letters, which are slow to lay out where they are rare.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

_NARROWEST = 6  # an “i” or an alif is a sixth as wide as a line is high, or wider


def elided(words: str, metrics: QFontMetrics | QFontMetricsF, room: float) -> str:
    """Return `words` on one line, cut to `room` pixels with an ellipsis."""
    begins = could_fit(words, metrics, room)
    return QFontMetricsF(metrics).elidedText(begins, Qt.TextElideMode.ElideRight, room)


def could_fit(words: str, metrics: QFontMetrics | QFontMetricsF, room: float) -> str:
    """Return as much of `words` as `room` pixels could hold at most, cut with an ellipsis."""
    most = max(0, int(room * _NARROWEST / metrics.height()))
    return words if len(words) <= most else f"{words[:most]}…"
