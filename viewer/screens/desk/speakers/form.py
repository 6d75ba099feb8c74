"""The form that states who says the chosen quotes, what they consented to, how much is told."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from index import Level, SpokenQuotes
from viewer.screens.desk.speakers.choices import (
    NEW,
    OWN,
    RENAMED,
    USES,
    access_choices,
    care_choices,
    consent_choices,
    language_choices,
    level_choices,
    parts_of,
    shown_value,
    speaker_choices,
    use_names,
    value_choices,
)
from viewer.screens.desk.speakers.chosen_quotes import FIELDS, ChosenQuotes
from viewer.screens.desk.speakers.fit_words import fit_words
from viewer.screens.desk.speakers.form_cells import GAP, FormCell, TextBox, TickRow
from viewer.screens.desk.speakers.value_box import DIFFERS, Choice, ValueBox
from viewer.ui.look.accessibility import ScrollArea, announce
from viewer.ui.look.look import Look
from viewer.ui.widgets.flow_layout import FlowLayout
from viewer.wording.field_names import field_word

_VALUES = ("role", "gender", "sector")
_LEVELS = ("read", "share")
_OF_A_LINE = (*_VALUES, "speaker", *_LEVELS)
_CHOICES: Mapping[str, Callable[[ChosenQuotes], Sequence[Choice]]] = {
    **{key: partial(value_choices, key=key) for key in _VALUES},
    **{key: partial(level_choices, key=key) for key in _LEVELS},
    "language": language_choices,
    "speaker": speaker_choices,
    "consent": consent_choices,
    "access": access_choices,
    "care": care_choices,
}


class SpeakerForm(ScrollArea):
    """Shows what is stated of the chosen quotes.

    `stated` carries key -> value that the editor states, None for nothing; `value_wanted` the key
    of which a new value is to be named, `speaker_chosen` the id of a quote that the same person
    says, and `few_wanted` a level at which fewer than three fit the line that readers are to see.
    `all_wanted` asks for what holds for all, `line_wanted` for words of the line; `accepted`
    says that what was guessed is right, and `rename_wanted` asks for other words of the value of a
    key.
    """

    stated = Signal(object)
    value_wanted = Signal(str)
    rename_wanted = Signal(str, str)
    speaker_chosen = Signal(str)
    few_wanted = Signal(str)
    all_wanted = Signal()
    line_wanted = Signal()
    accepted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._chosen = ChosenQuotes(SpokenQuotes(), ())
        self._fit = QLabel()
        self._boxes = {key: ValueBox() for key in _CHOICES}
        self._age, self._care, self._reason = TextBox(), TextBox(), TextBox()
        self._uses = TickRow(use_names())
        self._tells = TickRow({field: field_word(field) for field in FIELDS})
        self._all = QPushButton(self.tr("What holds for all …"))
        self._line = QPushButton(self.tr("Change the line …"))
        self._write = QPushButton(self.tr("Write a line …"))
        self._right = QPushButton()
        self._cells = QWidget()
        self._set_up()
        self._lay_out(look)
        for key, box in self._boxes.items():
            box.stated.connect(partial(self._take, key))
        self._uses.stated.connect(self._take_uses)
        self._tells.stated.connect(self._take_tells)
        self._age.stated.connect(self._take_age)
        self._care.stated.connect(self._take_care)
        self._reason.stated.connect(self._take_reason)
        self._all.clicked.connect(self.all_wanted)
        for button in (self._line, self._write):
            button.clicked.connect(self.line_wanted)
        self._right.clicked.connect(self.accepted)
        self.show_chosen(self._chosen)

    def _set_up(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit.setTextFormat(Qt.TextFormat.PlainText)
        self._fit.setWordWrap(True)
        self._age.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,3}")))
        self._care.setAccessibleName(self.tr("Topics of the care note, with commas between"))
        for button in (self._all, self._line):
            button.setProperty("quiet", True)

    def _lay_out(self, look: Look) -> None:
        boxes = self._boxes
        self._why = FormCell(self.tr("Why a reader may see it"), look, self._reason, columns=2)
        flow = FlowLayout(self._cells, gap=GAP)
        for cell in (
            FormCell(field_word("role"), look, boxes["role"]),
            FormCell(field_word("gender"), look, boxes["gender"]),
            FormCell(field_word("age"), look, self._age),
            FormCell(field_word("sector"), look, boxes["sector"]),
            FormCell(self.tr("Care note"), look, boxes["care"], self._care, columns=2),
            FormCell(self.tr("Told by its own words"), look, self._tells, columns=2),
            FormCell(self.tr("Same person as"), look, boxes["speaker"]),
            FormCell(field_word("language"), look, boxes["language"]),
            FormCell(self.tr("Told on a reader’s screen"), look, boxes["read"]),
            FormCell(self.tr("Told where it is shared"), look, boxes["share"]),
            self._why,
            FormCell(self.tr("Consented to"), look, boxes["consent"], self._uses, columns=2),
            FormCell(self.tr("Who may have it"), look, boxes["access"]),
        ):
            flow.addWidget(cell)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP, 6, GAP, GAP)
        column.setSpacing(8)
        column.addWidget(self._fit)
        for button in (self._write, self._right):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._cells)
        for button in (self._line, self._all):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inside)

    @property
    def said(self) -> str:
        """The sentence on how many fit."""
        return self._fit.text()

    def finish_typing(self) -> None:
        """State what is being typed."""
        for box in (self._age, self._care, self._reason):
            box.finish()

    def show_chosen(self, chosen: ChosenQuotes) -> None:
        """Show what is stated of the `chosen` quotes."""
        self._chosen = chosen
        said = fit_words(chosen)
        if said != self._fit.text():
            self._fit.setText(said)
            announce(self._fit, said)
        self._right.setText(self.tr("What was guessed of %n is right", "", len(chosen.guessed)))
        self._right.setVisible(bool(chosen.guessed))
        is_one = len(chosen.quotes) == 1
        self._line.setVisible(is_one and chosen.have_lines)
        self._write.setVisible(is_one and not chosen.have_lines)
        self._cells.setVisible(bool(chosen.quotes))
        if chosen.quotes:
            for key in _OF_A_LINE:
                self._boxes[key].setEnabled(chosen.have_lines)
            self._age.setEnabled(chosen.have_lines)
            self._show_values(chosen)

    def _show_values(self, chosen: ChosenQuotes) -> None:
        for key, box in self._boxes.items():
            choices = _CHOICES[key](chosen)
            value = chosen.speaker if key == "speaker" else chosen.stated(key)
            box.show_choices(choices, shown_value(value, choices))
        self._age.show_value(chosen.stated("age"))
        self._reason.show_value(chosen.stated("read_reason"))
        self._why.setVisible(chosen.stated("read_reason") is not None)
        consent, care = chosen.stated("consent"), chosen.stated("care")
        held = parts_of(chosen.given("consent") if consent is None else consent)
        self._uses.show_ticks(held, USES if self._boxes["consent"].value == OWN else ())
        told = parts_of(chosen.stated("reveals"))
        self._tells.show_ticks(told, chosen.revealable)
        self._care.show_value(care if care == DIFFERS else ", ".join(parts_of(care)))

    def _take(self, key: str, value: str | None) -> None:
        """State the `value` that was chosen, or ask for what it needs."""
        if value == NEW:
            self.value_wanted.emit(key)
        elif value == RENAMED:
            self._show_values(self._chosen)  # the value stays
            self.rename_wanted.emit(key, self._chosen.stated(key) or "")
        elif key == "speaker" and value is not None:
            self.speaker_chosen.emit(value)
        elif value == OWN and key == "care":
            self._care.setFocus()
        elif value == OWN:
            held = parts_of(self._chosen.given("consent"))
            self.stated.emit({"consent": ", ".join(held) or "none"})
        elif key == "read":
            self._take_level(value)
        else:
            self.stated.emit({key: value})

    def _take_level(self, value: str | None) -> None:
        if value is not None and not self._chosen.is_safe(Level(value)):
            self.few_wanted.emit(value)
        else:
            self.stated.emit({"read": value, "read_reason": None})

    @Slot(object)
    def _take_uses(self, uses: Sequence[str]) -> None:
        self.stated.emit({"consent": ", ".join(uses) or "none"})

    @Slot(object)
    def _take_tells(self, fields: Sequence[str]) -> None:
        kept = [each for each in parts_of(self._chosen.stated("reveals")) if each not in FIELDS]
        self.stated.emit({"reveals": ", ".join((*fields, *kept)) or None})

    @Slot(str)
    def _take_age(self, age: str) -> None:
        self.stated.emit({"age": age or None})

    @Slot(str)
    def _take_care(self, typed: str) -> None:
        topics = ", ".join(parts_of(typed))
        self.stated.emit({"care": topics or None})

    @Slot(str)
    def _take_reason(self, reason: str) -> None:
        if reason:
            self.stated.emit({"read_reason": reason})
        else:
            self._reason.show_value(self._chosen.stated("read_reason"))
