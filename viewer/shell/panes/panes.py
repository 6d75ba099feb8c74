"""The panes left and right of the screens: their widths, and whether they are shown.

The right pane takes no room until there is something for it. Changes that make the page narrower
wait for a calm moment: a click may be the first of two, and its target must not move under the
pointer.
"""

from typing import override

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from index import Value, replace
from viewer.ui.look.look import grown, shrunk
from viewer.ui.widgets.stack_layout import stack

ROOM_FOR_CARD = 740  # pixels at 100 % for the screens and the card together
_ROOM_FOR_BOTH = 500  # the same for the left pane and the screens
_NARROWEST = (140, 360, 160)  # pixels
_MOST = 0.3  # of the width: the most for a pane that grew with the text


class Arrangement(Value):
    """The widths of the two panes, in pixels at 100 %, and whether the reader wants them shown."""

    left: int = 240
    right: int = 278
    left_shown: bool = True
    right_shown: bool = True


def has_keyboard(pane: QWidget) -> bool:
    """Return whether somebody types in `pane`, or reads there by keys."""
    part = pane.window().focusWidget()
    return part is not None and pane.isAncestorOf(part)


class Panes(QSplitter):
    """Navigation, screens and card side by side.

    `arranged` carries an `Arrangement` that the reader made, `shown_changed` which panes are shown.
    `fit_changed` is emitted when the right pane fits now, or no longer, `card_due` at a calm moment
    for showing it.
    """

    arranged = Signal(object)
    shown_changed = Signal(bool, bool)
    fit_changed = Signal()
    card_due = Signal()

    def __init__(
        self, navigation: QWidget, screens: QWidget, card: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._navigation, self._card, self._usual = navigation, QWidget(), QWidget()
        self._stands_in: QWidget | None = None
        self._insists = self._insists_on_left = False  # on the card with little room, or empty
        self.is_filled = False  # whether there is something for the right pane
        self._fits = False  # `card_fits` when `fit_changed` was last emitted
        self._calm = QTimer(self, singleShot=True)
        self._calm.timeout.connect(self._tell_calm)
        self._arrangement = Arrangement()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for pane, narrowest in zip((navigation, screens, self._card), _NARROWEST, strict=True):
            pane.setMinimumWidth(narrowest)
            self.addWidget(pane)
        self._column, self._usual_column = stack(self._card, self._usual), stack(self._usual, card)
        self.setStretchFactor(1, 1)
        self._share_out()
        self.splitterMoved.connect(self._note_widths)

    def put_under_card(self, part: QWidget) -> None:
        """Put `part` under the card, in the same pane."""
        self._usual_column.addWidget(part)

    def hold(self, part: QWidget) -> None:
        """Put `part`, which is to stand in, in its place: there it is dressed for once and all."""
        part.hide()
        part.resize(self._wide(self._arrangement.right), self.height())
        self._column.addWidget(part)

    def stand_in(self, part: QWidget | None) -> None:
        """Show `part` in the right pane instead of the card, or the card again."""
        if part is (before := self._stands_in):
            return
        if before is not None:
            self._column.removeWidget(before)
        if part is not None:
            self._column.addWidget(part)
            part.show()
        self._stands_in = part
        self._usual.setVisible(part is None)
        self._fit_in()

    def fill_card(self, *, filled: bool) -> None:
        """Show the right pane if it is `filled`, else give its room to the screens."""
        self._calm.stop()
        if filled != self.is_filled:
            self.is_filled = filled
            self._fit_in()

    def fill_card_soon(self) -> None:
        """Emit `card_due` at a calm moment, unless the right pane is shown already."""
        if not self.is_filled:
            self._calm.start(QApplication.doubleClickInterval())

    @Slot()
    def _tell_calm(self) -> None:
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self.fill_card_soon()
        else:
            self.card_due.emit()

    @property
    def arrangement(self) -> Arrangement:
        """The reader's arrangement of the panes."""
        return self._arrangement

    @property
    def navigation_shown(self) -> bool:
        """Whether the left pane is shown."""
        return not self._navigation.isHidden()

    @property
    def card_shown(self) -> bool:
        """Whether the right pane is shown."""
        return not self._card.isHidden()

    @property
    def card_fits(self) -> bool:
        """Whether the right pane may be shown when there is something for it."""
        wanted = self._arrangement
        room = self.width() - (self._wide(wanted.left) if self._left_fits else 0)
        return wanted.right_shown and (room >= grown(ROOM_FOR_CARD) or self._insists)

    @property
    def _left_fits(self) -> bool:
        """Whether the left pane is shown: it gives way to a right one that the reader asked for."""
        left = self._wide(self._arrangement.left)
        needed = left + grown(ROOM_FOR_CARD) if self._insists else grown(_ROOM_FOR_BOTH)
        has_room = self.width() >= needed or not self.isVisible()
        return self._arrangement.left_shown and (has_room or self._insists_on_left)

    def arrange(self, arrangement: Arrangement) -> None:
        """Apply `arrangement`."""
        self._arrangement = arrangement
        self._fit_in()

    @Slot(bool)
    def show_navigation(self, shown: bool) -> None:
        """Show the left pane, even if there is little room, or give its room to the screens."""
        self._insists_on_left = shown
        self._change(replace(self._arrangement, left_shown=shown))

    def enter_navigation(self) -> bool:
        """Show and focus the left pane, or hide it if it has the focus. Return if it is shown."""
        is_in = self.navigation_shown and has_keyboard(self._navigation)
        self.show_navigation(not is_in)
        if not is_in:
            self._navigation.setFocus()
        return not is_in

    @Slot(bool)
    def show_card(self, shown: bool) -> None:
        """Show the right pane, even if there is little room, or give its room to the screens."""
        self._insists = shown
        self._change(replace(self._arrangement, right_shown=shown))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the card where it leaves too little room: first, so that all are laid out once."""
        is_as_wide = event.size().width() == event.oldSize().width()
        self._insists &= is_as_wide
        self._insists_on_left &= is_as_wide
        self._fit()
        if not is_as_wide:
            self._share_out()
        super().resizeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Apply changes made while the panes were hidden."""
        super().showEvent(event)
        self.fit_anew()

    @Slot()
    def fit_anew(self) -> None:
        """Adapt the widths to a new size of text.

        Not at the change of the font: Qt emits that while it walks all widgets, and would reach
        those deleted after parts have moved from pane to pane.
        """
        self._fit()
        self._share_out()

    def _change(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        self._fit_in()
        self.arranged.emit(arrangement)

    def _fit_in(self) -> None:
        self._fit()
        self.refresh()  # else Qt counts the handle of a new pane only later
        self._share_out()

    def _fit(self) -> None:
        before = self.navigation_shown, self.card_shown
        self._insists |= self.card_shown and has_keyboard(self._card)
        self._navigation.setVisible(self._left_fits)
        has_any = self.is_filled or self._insists or self._stands_in is not None
        self._card.setVisible(self.card_fits and has_any)
        if (self.navigation_shown, self.card_shown) != before:
            self.shown_changed.emit(self.navigation_shown, self.card_shown)
        if self.card_fits != self._fits:
            self._fits = self.card_fits
            self.fit_changed.emit()

    def _share_out(self) -> None:
        left, right = self._wide(self._arrangement.left), self._wide(self._arrangement.right)
        beside = (left if self.navigation_shown else 0) + (right if self.card_shown else 0)
        edges = self.handleWidth() * (self.navigation_shown + self.card_shown)
        self.setSizes([left, max(_NARROWEST[1], self.width() - beside - edges), right])

    def _wide(self, pane: int) -> int:
        """Return the width of a pane for the size of text: at most a part of the whole if grown."""
        return min(grown(pane), max(pane, round(self.width() * _MOST)))

    @Slot(int, int)
    def _note_widths(self, _at: int, edge: int) -> None:
        """Record the width of the pane whose `edge` was dragged, counted from the left."""
        left, _middle, right = map(shrunk, self.sizes())
        now = self._arrangement
        wide = replace(now, left=left) if edge == 1 else replace(now, right=right)
        if wide != self._arrangement:
            self._arrangement = wide
            self.arranged.emit(wide)
