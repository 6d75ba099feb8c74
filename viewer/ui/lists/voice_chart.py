"""Whose words a list holds: a bar for each voice, which is a table to screen readers.

Bars differ by label and filling, never by colour alone: full for quoted, hatched for reported,
empty for the writer. Nothing is added up.
"""

from collections.abc import Mapping
from typing import override

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QBrush,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView

from index import Group, Value, Vocabulary, Voice
from viewer.ui.lists.headed_model import HeadedModel
from viewer.ui.lists.long_list import ROW, Index
from viewer.ui.look.elision import could_fit, elided
from viewer.ui.look.look import SMALL, Look, grown
from viewer.wording.archive_words import voice_group_words
from viewer.wording.number_format import figure

LINE, TWO_LINES, THICK = 22, 36, 10  # pixels at 100 %
_GOOD = 44  # pixels of a bar that suffice to compare it with others
_GAP, _BETWEEN = 8, 16  # pixels: beside a bar, and between two bars side by side
MOST = 100  # bars; the case study has eight, and a thousand would not be read
_WIDEST = 600  # pixels of a label, at 100 %
_LEAST, _SHORTEST = 3, 14  # the shortest bar, and the least room for the longest one, in pixels


def paint_voice(painter: QPainter, bar: QRectF, voice: str, look: Look) -> None:
    """Paint one bar in the filling of `voice`."""
    quoted, narrator = voice == Voice.QUOTED, voice == Voice.NARRATOR
    colour = look.colour("soft" if narrator else "accent")
    painter.save()
    painter.setPen(QPen(colour, 1))
    if quoted:
        painter.setBrush(QBrush(colour))
    else:
        painter.setBrush(
            Qt.BrushStyle.NoBrush if narrator else QBrush(colour, Qt.BrushStyle.BDiagPattern)
        )
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


class VoicesModel(HeadedModel):
    """A row for each voice: whose words, and the number of passages.

    If there are more than MOST, the last row says how many are left out.
    """

    def __init__(self, vocabulary: Vocabulary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = (self.tr("Whose words"), self.tr("Passages"))
        self._vocabulary = vocabulary
        self.counts: tuple[tuple[Group, int], ...] = ()
        self._rows: tuple[tuple[Group, int], ...] = ()

    def show_counts(self, counts: tuple[tuple[Group, int], ...]) -> None:
        """Replace the counts."""
        self.beginResetModel()
        self.counts, self._rows = counts, counts[:MOST]
        self.endResetModel()

    @property
    def rows(self) -> tuple[tuple[Group, int], ...]:
        """The voices shown, and their numbers."""
        return self._rows

    @property
    def rest(self) -> str:
        """Words for the number of voices left out, or ""."""
        left = len(self.counts) - len(self._rows)
        return self.tr("%n more", "", left) if left else ""

    def called(self, group: Group) -> str:
        """Return the label of `group`."""
        return voice_group_words(group, self._vocabulary)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows) + bool(self.rest)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.row() == len(self._rows):
            is_told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.rest if is_told and not index.column() else None
        group, count = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return group
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return figure(count) if index.column() else self.called(group)
        return None


class VoiceBars(QTableView):
    """Shows the number of passages of each voice, as bars. `group_chosen` is sent if it `opens`.

    It is a table to screen readers. Its bars stand side by side where there is room. A single voice
    is shown too, to say whose words these are.
    """

    group_chosen = Signal(object)

    def __init__(self, look: Look, vocabulary: Vocabulary, *, opens: bool = False) -> None:
        super().__init__()
        self._look = look
        self._opens = opens
        self._most = 1
        self._model = VoicesModel(vocabulary, self)
        self._measured: _Widths | None = None
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Whose words these are"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if opens:
            self.clicked.connect(self._open)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._look_anew)

    def show_counts(self, counts: Mapping[Group, int], most: int = 0) -> None:
        """Show `counts` of voices in their order.

        The longest bar stands for `most` if that is more, so that two charts can share a scale.
        """
        self._most = max((most, 1, *counts.values()))
        if (listed := tuple(counts.items())) != self._model.counts:
            self._model.show_counts(listed)
        self.setVisible(bool(counts))
        self._look_anew()

    @Slot()
    def _look_anew(self) -> None:
        self._measured = None
        self._said: dict[tuple[Group, float], str] = {}  # the labels as painted, by their room
        self.updateGeometry()
        self.viewport().update()

    @property
    def _widths(self) -> "_Widths":
        """The widths of labels and figures, measured when a layout asks: many charts are hidden."""
        if self._measured is None:
            metrics = QFontMetricsF(self._look.interface_font(SMALL))
            self._measured = _Widths.of(self._model, metrics)
        return self._measured

    @override
    def sizeHint(self) -> QSize:
        return QSize(220, self._high(self.viewport().width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._high(self.viewport().width()))

    @override
    def heightForWidth(self, width: int) -> int:
        return self._high(width - self.width() + self.viewport().width())

    def _high(self, wide: int) -> int:
        """Return the height of all bars in the width `wide`."""
        return -(-self._model.rowCount() // self._across(wide)) * self._line(wide) + 2

    def _across(self, wide: int) -> int:
        """Return the number of bars side by side: 2 if that cuts no label, and leaves a bar."""
        needed = self._widths.whole + self._widths.figures + 2 * _GAP + _GOOD
        return 2 if wide // 2 - _BETWEEN >= needed else 1

    def _share(self, wide: int) -> int:
        """Return the width of a bar with its label and figure in the width `wide`."""
        across = self._across(wide)
        return wide // across - _BETWEEN * (across - 1)

    def _line(self, wide: int) -> int:
        """Return the height of a bar with its label, on two lines where one would be cut."""
        room = self._room(self._share(wide))
        return self._look.scaled(LINE if room >= self._widths.whole - _GAP else TWO_LINES)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            self.updateGeometry()

    @override
    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        wide = self.viewport().width()
        across, line = self._across(wide), self._line(wide)
        down = -(-self._model.rowCount() // across)
        column, row = divmod(index.row(), down)
        return QRect(column * (wide // across), row * line, self._share(wide), line)

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            if self.visualRect(index).contains(pos):
                return index
        return QModelIndex()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Do nothing: all bars are in sight."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what the bars are in."""
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        elif self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(self._look.interface_font(SMALL))
        current = self.currentIndex().row() if self.hasFocus() else -1
        for row, (group, count) in enumerate(self._model.rows):
            rect = QRectF(self.visualRect(self._model.index(row, 0)))
            if row == current:
                painter.fillRect(rect, self._look.colour("accent_ground"))
            self._paint(painter, rect, group, count)
        if rest := self._model.rest:
            painter.setPen(self._look.colour("soft"))
            rect = QRectF(self.visualRect(self._model.index(len(self._model.rows), 0)))
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, rest)
        painter.end()

    def _room(self, wide: float) -> float:
        """Return the room for labels in the width `wide`. Bars are shortened before labels."""
        return wide - self._widths.figures - 2 * _GAP - _SHORTEST

    def _labels(self, wide: float) -> float:
        """Return the width of the labels, on one line or two."""
        room = self._room(wide)
        widths = self._widths
        return min(room, widths.whole if room >= widths.whole - _GAP else widths.part)

    def _paint(self, painter: QPainter, rect: QRectF, group: Group, count: int) -> None:
        metrics = QFontMetricsF(painter.font())
        labels = self._labels(rect.width())
        middle = Qt.AlignmentFlag.AlignVCenter
        label = QRectF(rect.left(), rect.top(), labels - _GAP, rect.height())
        painter.setPen(self._look.colour("ink"))
        if (group, label.width()) not in self._said:
            words = self._model.called(group)
            self._said[group, label.width()] = _fitted(words, metrics, label.width())
        said = self._said[group, label.width()]
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft | middle, said)
        room = max(0.0, rect.width() - labels - self._widths.figures - 2 * _GAP)
        left, long = rect.left() + labels, max(float(_LEAST), room * count / self._most)
        thick = self._look.scaled(THICK)
        bar = QRectF(left, rect.center().y() - thick / 2, long, thick)
        paint_voice(painter, bar, group.value, self._look)
        number = QRectF(bar.right() + _GAP, rect.top(), self._widths.figures, rect.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft | middle, figure(count))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.data(ROW) is not None:
            self.group_chosen.emit(index.data(ROW))


class _Widths(Value):
    """The widths of the longest label on one line and on two, with a gap, and of the figures."""

    whole: float = 0.0
    part: float = 0.0
    figures: float = 0.0

    @classmethod
    def of(cls, model: VoicesModel, metrics: QFontMetricsF) -> "_Widths":
        def wide(line: str) -> float:
            return metrics.horizontalAdvance(could_fit(line, metrics, grown(_WIDEST)))

        parts = [[*map(wide, _in_two(model.called(group)))] for group, _count in model.rows]
        return cls(
            max((sum(each) + wide(" ") * (len(each) - 1) for each in parts), default=0) + 2 * _GAP,
            max((max(each) for each in parts), default=0) + 2 * _GAP,
            max((wide(figure(count)) for _group, count in model.rows), default=0) + 1,
        )


def _fitted(words: str, metrics: QFontMetricsF, room: float) -> str:
    """Return `words`, on two lines if one is wider than `room`."""
    if metrics.horizontalAdvance(could_fit(words, metrics, room)) <= room:
        return words
    return "\n".join(elided(line, metrics, room) for line in _in_two(words))


def _in_two(words: str) -> tuple[str, ...]:
    """Return who speaks, and how, as two lines; one line if `words` hold no comma."""
    who, _comma, how = words.rpartition(", ")
    return (f"{who},", how) if who else (how,)
