"""A sheet that asks for a theme: to put another together with, to compare, to put words under."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.themes.theme_picker import ThemePicker
from viewer.screens.desk.themes.theme_rows import ThemeOffer
from viewer.ui.look.accessibility import announce
from viewer.ui.look.look import Look
from viewer.ui.look.tooltips import breakable


class ThemeChoiceSheet(QuestionSheet):
    """Asks for one of `offers`; `foretells` returns what will be done with one, if it is chosen.

    `theme_chosen` carries an id, `theme_named` the name of a new one, which is offered where the
    sheet `makes_new`. The sheet stays.
    """

    theme_chosen = Signal(str)
    theme_named = Signal(str)

    def __init__(
        self,
        question: str,
        offers: Sequence[ThemeOffer],
        look: Look,
        parent: QWidget,
        *,
        foretells: Callable[[str], str] | None = None,
        makes_new: bool = False,
    ) -> None:
        super().__init__("", look, parent)
        self._foretells = foretells
        self._told: QLabel | None = None
        self._picker = ThemePicker(
            offers, look, self, makes_new=makes_new, opens_on_click=foretells is None
        )
        self._question = question

    def ask_theme(self, title: str, does: str) -> None:
        """Ask, under `title`; the button `does` it."""
        self.setWindowTitle(title)
        self._picker.fit(self._screen.height())
        do = self.button(does, main=True)
        cancel = self.button(self.tr("&Cancel"))
        do.clicked.connect(self._choose)
        cancel.clicked.connect(self.reject)
        parts: list[QWidget] = [
            self.heading(breakable(self._question)),
            self.named(self.tr("&Theme: type some letters of it"), self._picker.box),
            self._picker.list,
        ]
        if self._foretells is not None:
            self._told = self.said("", "soft")
            self._told.hide()
            parts.append(self._told)
        self._picker.opened.connect(self._choose)
        self._picker.theme_changed.connect(self._foretell)
        self.ask(parts, (do, cancel), self._picker.box)
        self.open()

    @Slot()
    def _foretell(self) -> None:
        """Say what will be done with the chosen theme."""
        if self._told is None or self._foretells is None:
            return
        theme = self._picker.theme
        words = self._foretells(theme) if theme else ""
        if words != self._told.text():
            self._told.setText(breakable(words))
            self._told.setVisible(bool(words))
            self.fit()
            if words:
                announce(self._told, words)

    @Slot()
    def _choose(self) -> None:
        picker = self._picker
        if picker.is_new:
            self.theme_named.emit(picker.name)
        elif picker.theme:
            self.theme_chosen.emit(picker.theme)
        else:
            self.tell(self.tr("Type the name of a theme first."), at=picker.box)
