"""The form of one theme: its name and what it is about in each language, and where it stands."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QScrollArea, QWidget

from index import Theme
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.themes.theme_picker import LONGEST_NAME
from viewer.screens.desk.themes.theme_rows import ThemePlace
from viewer.services.translations import language_name
from viewer.ui.look.look import INTERFACE, Look, grown
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.line_box import LineBox

_LINES = 3  # of a description
_NARROWEST = 170  # pixels at 100 % of a box


class ThemeForm(QScrollArea):
    """Shows one theme. Each change is told when its box is left, or at Enter.

    `named` and `described` carry a language and words, `noted` the memo, `placed` the id of the
    theme above or "".
    """

    named = Signal(str, str)
    described = Signal(str, str)
    noted = Signal(str)
    placed = Signal(str)

    def __init__(self, languages: Sequence[str], look: Look) -> None:
        super().__init__()
        self.languages = tuple(languages)
        self._look = look
        self._theme: Theme | None = None
        self._noted = ""  # the memo as the folder has it
        self._names = {each: LineBox() for each in languages}
        self._about = {each: NoteBox() for each in languages}
        self._memo = NoteBox()
        self._stays = QLabel(self.tr("The memo stays in the folder: no archive holds it."))
        self._above = ChoiceBox()
        self._told: dict[QWidget, str] = {}  # what was shown or told last
        self._form = QFormLayout()
        self._lay_out()
        self._connect()
        look.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        inside.setLayout(self._form)
        self._form.setContentsMargins(20, 8, 20, 8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_all(self.tr("Name"), self.tr("Name ({language})"), self._names)
        self._add_above(self.tr("Stands under"), self._above)
        for about in (*self._about.values(), self._memo):
            about.setProperty("field", True)
        told = self.tr("What it is about ({language})")
        self._add_all(self.tr("What it is about"), told, self._about)
        self._add_above(self.tr("Memo, for editors alone"), self._memo)
        self._stays.setProperty("role", "soft")
        self._stays.setTextFormat(Qt.TextFormat.PlainText)
        self._stays.setWordWrap(True)
        self._form.addRow(self._stays)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def _add_all(self, name: str, told: str, boxes: Mapping[str, QWidget]) -> None:
        """Add the box of each language below `name`; `told` is what one of several is called."""
        if len(boxes) == 1:
            self._add_above(name, *boxes.values())
            return
        self._form.addRow(_label(name))
        for language, box in boxes.items():
            label = _label(language_name(language))
            label.setBuddy(box)
            box.setAccessibleName(told.format(language=language_name(language)))
            self._form.addRow(label, box)

    def _add_above(self, name: str, box: QWidget) -> None:
        """Add `box` below its name: beside long names it would have little room."""
        label = _label(name)
        label.setBuddy(box)
        box.setAccessibleName(name)
        self._form.addRow(label)
        self._form.addRow(box)

    def _connect(self) -> None:
        for language, box in self._names.items():
            box.setMaxLength(LONGEST_NAME)
            box.editingFinished.connect(partial(self._tell, box, language, self.named.emit))
        for language, about in self._about.items():
            about.left.connect(partial(self._tell, about, language, self.described.emit))
        self._memo.left.connect(self._tell_memo)
        self._above.activated.connect(self._place)

    @property
    def theme(self) -> str:
        """The id of the theme shown, or ""."""
        return self._theme.id if self._theme else ""

    def show_theme(self, theme: Theme, above: Iterable[ThemePlace], memo: str) -> None:
        """Show `theme`, which can stand under each of `above`; what is being typed stays."""
        is_same = self._theme is not None and self._theme.id == theme.id
        self._theme = theme
        for boxes, wording in ((self._names, theme.label), (self._about, theme.definition)):
            for language, box in boxes.items():
                words = wording.get(language, "")
                if not is_same or _text_of(box) == self._told.get(box, ""):
                    self._put(box, words)
        if not is_same or _text_of(self._memo) == self._told.get(self._memo, ""):
            self._put(self._memo, memo)
        self._noted = memo
        self._above.clear()
        self._above.addItem(self.tr("No other theme"), "")
        for each in above:
            self._above.addItem(f"{'    ' * each.depth}{each.label}", each.id)
        self._above.setCurrentIndex(max(0, self._above.findData(theme.parent or "")))

    def put_back(self) -> None:
        """Show the theme as it is: what was told of it was refused. Longer texts stay as typed."""
        if self._theme is not None:
            for language, box in self._names.items():
                self._put(box, self._theme.label.get(language, ""))
            for language, about in self._about.items():
                self._told[about] = self._theme.definition.get(language, "")
            self._told[self._memo] = self._noted
            self._above.setCurrentIndex(max(0, self._above.findData(self._theme.parent or "")))

    def finish_typing(self) -> None:
        """Tell what is in the boxes, as leaving them does."""
        for language in self.languages:
            self._tell(self._names[language], language, self.named.emit)
            self._tell(self._about[language], language, self.described.emit)
        self._tell_memo()

    def take_focus(self) -> None:
        """Focus the name in the first language."""
        next(iter(self._names.values())).setFocus()

    def _put(self, box: QWidget, words: str) -> None:
        self._told[box] = words
        if isinstance(box, QLineEdit) and box.text() != words:
            box.setText(words)
        elif isinstance(box, NoteBox) and box.toPlainText() != words:
            box.setPlainText(words)

    def _tell(self, box: QWidget, language: str, tell: Callable[[str, str], object]) -> None:
        words = _text_of(box).strip()
        if self._theme is not None and words != self._told.get(box, ""):
            self._told[box] = _text_of(box)
            tell(language, words)

    @Slot()
    def _tell_memo(self) -> None:
        words = self._memo.toPlainText()
        if self._theme is not None and words.strip() != self._told.get(self._memo, "").strip():
            self._told[self._memo] = words
            self.noted.emit(words)

    @Slot(int)
    def _place(self, _number: int) -> None:
        above = self._above.currentData()
        if self._theme is not None and above != (self._theme.parent or ""):
            self.placed.emit(above)

    @Slot()
    def _dress(self) -> None:
        for box in (*self._names.values(), *self._about.values(), self._memo, self._above):
            box.setMinimumWidth(self._look.scaled(_NARROWEST))
        for about in (*self._about.values(), self._memo):
            self._look.dress(about, INTERFACE)
            about.setFixedHeight(_LINES * about.fontMetrics().lineSpacing() + grown(14))


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "soft")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _text_of(box: QWidget) -> str:
    if isinstance(box, QLineEdit):
        return box.text()
    return box.toPlainText() if isinstance(box, NoteBox) else ""
