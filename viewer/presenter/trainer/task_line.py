"""The timer of a task, below the trainer's preview of the room, and its buttons."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from viewer.presenter.clock import as_minutes
from viewer.presenter.keys import PresenterCommand
from viewer.presenter.task_timer import TaskTimer
from viewer.ui.widgets.flow_layout import flowing
from viewer.ui.widgets.stack_layout import stack


class TaskLine(QWidget):
    """Shows what is left of a task, past its end too. `pressed` carries the command of a button."""

    pressed = Signal(PresenterCommand)

    def __init__(self, tasks: TaskTimer) -> None:
        super().__init__()
        self._tasks = tasks
        self._told = QLabel()
        self._more, self._hold = self._button(), self._button()
        self._more.setText(self.tr("One minute more  M"))
        line, row = flowing(8)
        for part in (self._told, self._more, self._hold):
            row.addWidget(part)
        stack(self, line)
        self._more.clicked.connect(self._want_more)
        self._hold.clicked.connect(self._want_hold)
        tasks.changed.connect(self._refresh)
        self._refresh()

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("plain", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot()
    def _refresh(self) -> None:
        tasks, left = self._tasks, self._tasks.left
        self.setVisible(tasks.is_task)
        self._hold.setEnabled(left is not None)
        self._hold.setText(self.tr("Go on  H") if tasks.is_held else self.tr("Hold the timer  H"))
        told = self.tr("This task has no minutes: M gives it one.")
        if left is not None:
            told = self.tr("Timer of the task: {time}")
            if left < 0:
                told = self.tr("The task is over since {time}")
            elif tasks.is_held:
                told = self.tr("Timer of the task, held: {time}")
        self._told.setText(told.format(time=as_minutes(abs(left or 0))))
        is_over = left is not None and left < 0
        if self._told.property("role") != ("warned" if is_over else ""):
            self._told.setProperty("role", "warned" if is_over else "")
            self._told.style().polish(self._told)

    @Slot()
    def _want_more(self) -> None:
        self.pressed.emit(PresenterCommand.MINUTE)

    @Slot()
    def _want_hold(self) -> None:
        self.pressed.emit(PresenterCommand.HOLD)
