"""The settings dialog: all choices of look and language on one page.

Each choice takes effect at once, so that it can be seen behind the page.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from index import CitationStyle, replace
from viewer.services.settings import (
    MAX_ZOOM,
    MIN_ZOOM,
    CareChoice,
    ColourChoice,
    LineHeight,
    Measure,
    ReadingFace,
    Settings,
)
from viewer.services.translations import LANGUAGES
from viewer.ui.widgets.choice_box import StillBox
from viewer.ui.widgets.form_area import FormArea
from viewer.wording.citation import style_words

_SIZES = (MIN_ZOOM, 80, 90, 100, 110, 120, 140, 160, 200, MAX_ZOOM)  # percent


class SettingsDialog(QDialog):
    """Emits what was chosen. `covered` is the tick that the View menu has too."""

    colours_chosen = Signal(object)
    setting_chosen = Signal(object)
    care_chosen = Signal(object)
    citation_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, now: Settings, language: str, covered: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._setting = now.setting
        form = QWidget()
        form.setObjectName("page")
        self._form = QFormLayout(form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(10)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._add_looks(now)
        self._add_text(now)
        self._add_care(now, covered)
        styles = [(style_words(each), each) for each in CitationStyle]
        self.citation = self._choice(self.tr("C&itations"), styles, now.citation)
        self.citation.activated.connect(self._choose_citation)
        names = [(name, code) for code, name in LANGUAGES.items()]
        self.language = self._choice(self.tr("Lan&guage"), names, language)
        self.language.activated.connect(self._choose_language)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(16)
        layout.addWidget(FormArea(form, buttons))
        layout.addWidget(buttons)

    def _add_looks(self, now: Settings) -> None:
        looks = (
            (self.tr("Light"), ColourChoice.LIGHT),
            (self.tr("Sepia"), ColourChoice.SEPIA),
            (self.tr("Dark"), ColourChoice.DARK),
            (self.tr("High contrast"), ColourChoice.CONTRAST),
        )
        self.colours = self._choice(self.tr("&Colours"), looks, now.colours)
        self.colours.activated.connect(self._choose_colours)

    def _add_text(self, now: Settings) -> None:
        sizes = sorted({*_SIZES, now.zoom})
        self.size_ = self._choice(
            self.tr("&Size of all text"), [(f"{size} %", size) for size in sizes], now.zoom
        )
        measures = (
            (self.tr("Short"), Measure.NARROW),
            (self.tr("Usual"), Measure.USUAL),
            (self.tr("Long"), Measure.WIDE),
        )
        self.measure = self._choice(self.tr("&Line length"), measures, now.measure)
        leadings = (
            (self.tr("Tight"), LineHeight.CLOSE),
            (self.tr("Usual"), LineHeight.USUAL),
            (self.tr("Wide apart"), LineHeight.WIDE),
        )
        self.leading = self._choice(self.tr("Line s&pacing"), leadings, now.leading)
        faces = (
            (self.tr("With serifs (Charis SIL)"), ReadingFace.SERIF),
            (self.tr("Without serifs (Inter)"), ReadingFace.SANS),
        )
        self.face = self._choice(self.tr("Typ&eface of the text"), faces, now.face)
        for box in (self.size_, self.measure, self.leading, self.face):
            box.activated.connect(self._choose_setting)

    def _add_care(self, now: Settings, covered: QAction) -> None:
        cares = (
            (self.tr("Show the words"), CareChoice.SHOW),
            (self.tr("Show them pale until chosen"), CareChoice.DIM),
            (self.tr("Fold them until opened"), CareChoice.FOLD),
        )
        self.care = self._choice(self.tr("Text with c&are notes"), cares, now.care)
        self.care.activated.connect(self._choose_care)
        self.covered = QCheckBox(self.tr("Co&ver such results of a search"))
        self.covered.setChecked(covered.isChecked())
        self.covered.clicked.connect(covered.trigger)
        self._form.addRow("", self.covered)

    def _choice(self, label: str, choices: Sequence[tuple[str, Any]], now: Any) -> QComboBox:
        """Add a line with a box of `choices`, each a text and its value."""
        box = StillBox()
        for words, value in choices:
            box.addItem(words, str(value) if isinstance(value, StrEnum) else value)
        box.setCurrentIndex(box.findData(str(now) if isinstance(now, StrEnum) else now))
        named = QLabel(label)
        named.setBuddy(box)
        for part in (named, box):
            part.setAccessibleName(label.replace("&", ""))
        self._form.addRow(named, box)
        return box

    @Slot()
    def _choose_colours(self) -> None:
        self.colours_chosen.emit(ColourChoice(self.colours.currentData()))

    @Slot()
    def _choose_setting(self) -> None:
        self._setting = replace(
            self._setting,
            zoom=self.size_.currentData(),
            measure=Measure(self.measure.currentData()),
            leading=LineHeight(self.leading.currentData()),
            face=ReadingFace(self.face.currentData()),
        )
        self.setting_chosen.emit(self._setting)

    @Slot()
    def _choose_care(self) -> None:
        self.care_chosen.emit(CareChoice(self.care.currentData()))

    @Slot()
    def _choose_citation(self) -> None:
        self.citation_chosen.emit(CitationStyle(self.citation.currentData()))

    @Slot()
    def _choose_language(self) -> None:
        self.language_chosen.emit(self.language.currentData())
