"""The form of one theme: its name and what it is about in each language, and where it stands."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QWidget

from index import SourceProblem, Theme
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.themes.theme_picker import LONGEST_NAME
from viewer.screens.desk.themes.theme_rows import ThemePlace
from viewer.screens.desk.typed_box import TypedBox
from viewer.services.unwritten_words import UnwrittenWords, WordsPlace
from viewer.ui.look.accessibility import ScrollArea
from viewer.ui.look.look import INTERFACE, Look, grown
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.line_box import LineBox
from viewer.wording.archive_words import language_word

NAME, ABOUT, MEMO = "label", "definition", "memo"
_LINES = 3  # of a description
_NARROWEST = 170  # pixels at 100 % of a box


class ThemeForm(ScrollArea):
    """Shows one theme. Each change is told when its box is left, or at Enter.

    `told` carries the place and the words of a box: its name, what it is about, or its memo.
    `placed` carries the id of the theme above or "".
    """

    told = Signal(object, str)
    placed = Signal(str)

    def __init__(self, languages: Sequence[str], look: Look, unwritten: UnwrittenWords) -> None:
        super().__init__()
        self.languages = tuple(languages)
        self._look, self._unwritten = look, unwritten
        self._theme: Theme | None = None
        self._names = {each: LineBox() for each in languages}
        self._about = {each: NoteBox() for each in languages}
        self._memo = NoteBox()
        self._stays = QLabel(self.tr("The memo stays in the folder: no archive holds it."))
        self._above = ChoiceBox()
        self._typed = {
            (part, each): TypedBox(box, unwritten)
            for part, boxes in ((NAME, self._names), (ABOUT, self._about), (MEMO, {"": self._memo}))
            for each, box in boxes.items()
        }
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
            label = _label(language_word(language))
            label.setBuddy(box)
            box.setAccessibleName(told.format(language=language_word(language)))
            self._form.addRow(label, box)

    def _add_above(self, name: str, box: QWidget) -> None:
        """Add `box` below its name: beside long names it would have little room."""
        label = _label(name)
        label.setBuddy(box)
        box.setAccessibleName(name)
        self._form.addRow(label)
        self._form.addRow(box)

    def _connect(self) -> None:
        for box in self._names.values():
            box.setMaxLength(LONGEST_NAME)
        for typed in self._typed.values():
            typed.told.connect(self.told)
        self._unwritten.refused.connect(self._put_name_back)
        self._above.activated.connect(self._place)

    @property
    def theme(self) -> str:
        """The id of the theme shown, or ""."""
        return self._theme.id if self._theme else ""

    def show_theme(self, theme: Theme, above: Iterable[ThemePlace], memo: str) -> None:
        """Show `theme`, which can stand under each of `above`; what is being typed stays."""
        self._theme = theme
        held = {NAME: theme.label, ABOUT: theme.definition, MEMO: {"": memo}}
        for (part, language), typed in self._typed.items():
            typed.show((part, language, theme.id), held[part].get(language, ""))
        self._above.clear()
        self._above.addItem(self.tr("No other theme"), "")
        for each in above:
            self._above.addItem(f"{'    ' * each.depth}{each.label}", each.id)
        self._above.setCurrentIndex(max(0, self._above.findData(theme.parent or "")))

    def put_back(self) -> None:
        """Show where the theme stands: it was refused to put it elsewhere."""
        if self._theme is not None:
            self._above.setCurrentIndex(max(0, self._above.findData(self._theme.parent or "")))

    def finish_typing(self) -> None:
        """Tell what is in the boxes, unless it could not be written before."""
        for typed in self._typed.values():
            typed.end()

    @Slot(object, object)
    def _put_name_back(self, place: WordsPlace, error: Exception) -> None:
        """Show the name as it is, where the typed one is none that a theme can have."""
        part, language, name = place
        if part == NAME and isinstance(error, SourceProblem):
            if name == self.theme:
                self._typed[NAME, language].put_back()
            self._unwritten.drop(place)

    def take_focus(self) -> None:
        """Focus the name in the first language."""
        next(iter(self._names.values())).setFocus()

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
