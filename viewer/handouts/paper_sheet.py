"""The sheet that asks what participants of a workshop get on paper."""

from collections.abc import Iterator, Sequence
from textwrap import shorten

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from index import (
    Extract,
    Format,
    FormatGroup,
    Item,
    Level,
    PaperKind,
    PaperWish,
    Passage,
    Prepared,
    TextSetting,
)
from viewer.handouts.count_words import count_line
from viewer.handouts.formats import LEVELS, Texts
from viewer.handouts.item_words import PlaceOf, detail_lines_on_paper
from viewer.handouts.wording import (
    consent_line,
    contacts_line,
    draft_lines,
    left_out_lines,
    level_words,
    meant_line,
    numbers_line,
    picture_line,
    warning_lines,
)
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.file_dialog import file_dialog, file_name
from viewer.printing.typeset.workshop_papers import PaperSetting
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import ChoiceBox, StillNumberBox
from viewer.wording.number_format import figure

PAPERS = Format(
    "papers",
    "pdf",
    "print",
    FormatGroup.WORKSHOP,
    "viewer.printing.typeset.workshop_papers:pdf_of_papers",
    {"en": "PDF"},
)
"""What is put on paper for participants, in the form of an export."""
_GROUPS = 2, 12
_LONGEST_DAY, _LETTERS = 40, 60  # letters: of a day, and of a question that is named
_FIRST, _MOST_NAMED = 30, 4  # letters of a passage that is named, and passages of a group
_MARKS = "“”„«»‘’\"' "
_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


class PapersSheet(QuestionSheet):
    """Asks what is put on paper of a set for its participants, and in which form.

    `wished` carries the texts that are chosen, and the level of attribution; `show_prepared` then
    shows what comes of them.
    `file_chosen` carries the file to write, its contents, and how it is set; `pages_wanted` carries
    the latter two. `text_chosen` carries another choice of texts, as the box offers it, and
    `level_chosen` another level.
    """

    wished = Signal(object, object)
    text_chosen = Signal(object)
    level_chosen = Signal(object)
    file_chosen = Signal(str, object, object)
    pages_wanted = Signal(object, object)

    def __init__(
        self, title: str, texts: Texts, level: Level | None, look: Look, parent: QWidget
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("For participants, on paper"))
        self._title, self._texts = title, texts.settings
        self._prepared: Prepared | None = None
        self._place: PlaceOf = str
        self._kind, self._text, self._level = self._kinds(), ChoiceBox(), ChoiceBox()
        for each in LEVELS:
            self._level.addItem(level_words(each))
        self._level.setCurrentIndex(LEVELS.index(level))
        for words in texts.words():
            self._text.addItem(words)
        self._text.setCurrentIndex(texts.first)
        self._letters, self._paper = ChoiceBox(), ChoiceBox()
        self._letters.addItems([self.tr("As in a book"), self.tr("Large print: 18 points")])
        for name, size in _SIZES.items():
            self._paper.addItem(name, size)
        self._lines = QCheckBox(self.tr("&Room to write"))
        self._lines.setChecked(True)
        self._groups, self._checked = StillNumberBox(), QLineEdit()
        self._groups.setRange(*_GROUPS)
        self._checked.setMaxLength(_LONGEST_DAY)
        self._checked.setPlaceholderText(self.tr("Left open: a line to write the day on"))
        self._counts, self._warning = self.said(""), self.said("", "care")
        self._write = self.button(self.tr("&Save as PDF …"), main=True)
        self._show = self.button(self.tr("Show the &pages …"))
        self._of_groups = self.named(self.tr("&Groups"), self._groups)
        self._of_contacts = self.named(self.tr("Contacts checke&d on"), self._checked)
        self._fill()

    def _kinds(self) -> ChoiceBox:
        box = ChoiceBox()
        box.addItem(self.tr("Handout"), PaperKind.HANDOUT)
        box.addItem(self.tr("Sheets for groups"), PaperKind.GROUPS)
        box.addItem(self.tr("Evaluation, for before and after"), PaperKind.EVALUATION)
        return box

    def _fill(self) -> None:
        cancel = self.button(self.tr("&Cancel"))
        cancel.clicked.connect(self.reject)
        self._write.clicked.connect(self._ask_where)
        self._show.clicked.connect(self._want_pages)
        self._kind.currentIndexChanged.connect(self._fit_kind)
        self._groups.valueChanged.connect(self._fit_kind)
        self._text.currentIndexChanged.connect(self._wish)
        self._text.currentIndexChanged.connect(self._choose_text)
        self._level.currentIndexChanged.connect(self._wish)
        self._level.currentIndexChanged.connect(self._choose_level)
        told = self.tr(
            "Black on white, without your notes, minutes and what the set is for. Print on one "
            "side of the paper: then nothing is on the back of what is torn off."
        )
        text = self.named(self.tr("&Text"), self._text)
        parts = (
            self.heading(self.tr("What participants get")),
            self.named(self.tr("Wh&at"), self._kind),
            text,
            self.named(self.tr("What is told of who spea&ks"), self._level),
            self.named(self.tr("&Letters"), self._letters),
            self.named(self.tr("Pap&er"), self._paper),
            self._of_groups,
            self._of_contacts,
            self._lines,
            self._counts,
            self.said(told, "soft"),
        )
        self.ask(parts, (self._write, self._show, cancel), self._kind, warned=self._warning)

    def begin(self, paper: QPageSize.PageSizeId) -> None:
        """Show the sheet, with `paper` chosen, and emit the first choice."""
        self._paper.setCurrentIndex(max(0, self._paper.findData(paper)))
        self.open()
        self._wish()

    @property
    def reading(self) -> TextSetting:
        """The texts that are chosen, for people who read their language."""
        return self._texts[self._text.currentIndex()].leaving()

    @property
    def level(self) -> Level | None:
        """The level of attribution that is chosen, or None for the editor's own."""
        return LEVELS[self._level.currentIndex()]

    @property
    def _wanted(self) -> PaperKind:
        return PaperKind(self._kind.currentData())  # Qt keeps a plain word

    @property
    def setting(self) -> PaperSetting:
        """The present choice of all else."""
        size = QPageSize.size(self._paper.currentData(), QPageSize.Unit.Millimeter)
        wish = PaperWish(
            self._wanted,
            self._letters.currentIndex() == 1,
            self._lines.isChecked(),
            self._groups.value(),
            " ".join(self._checked.text().split()),
        )
        return PaperSetting(wish, (size.width(), size.height()))

    @property
    def counted(self) -> str:
        """The lines on what will be on paper, and the warnings."""
        shown = (label for label in (self._counts, self._warning) if not label.isHidden())
        return "\n".join(label.text() for label in shown)

    def show_prepared(
        self, asked: tuple[TextSetting, Level | None], prepared: Prepared, place: PlaceOf
    ) -> None:
        """Show what will be on paper, unless the choice has changed."""
        if asked == (self.reading, self.level):
            self._prepared, self._place = prepared, place
            self._write.setEnabled(not prepared.taken.is_empty)
            self._show.setEnabled(not prepared.taken.is_empty)
            self._fit_kind()

    @Slot()
    def _wish(self) -> None:
        self._prepared = None
        self._write.setEnabled(False)
        self._show.setEnabled(False)
        self._fit_kind()
        self.wished.emit(self.reading, self.level)

    @Slot()
    def _choose_text(self) -> None:
        self.text_chosen.emit(self._texts[self._text.currentIndex()])

    @Slot()
    def _choose_level(self) -> None:
        self.level_chosen.emit(self.level)

    @Slot()
    def _fit_kind(self) -> None:
        """Show what the chosen kind needs, and what will be on it."""
        kind, taken = self._wanted, self._prepared and self._prepared.taken
        self._of_groups.setVisible(kind is PaperKind.GROUPS)
        is_handout, is_evaluation = kind is PaperKind.HANDOUT, kind is PaperKind.EVALUATION
        self._lines.setVisible(not is_evaluation)
        self._level.setEnabled(not is_evaluation)
        self._of_contacts.setVisible(not is_evaluation and bool(taken and taken.contacts))
        has_words = not is_evaluation and self._prepared is not None
        self._counts.setVisible(has_words)
        warned = ""
        if has_words and self._prepared is not None:
            meant = meant_line(self._prepared, self._place)
            lines = _lines(self._prepared, meant, is_handout=is_handout)
            shared = _shared_lines(self._prepared, self.setting.wish)
            self._counts.setText("\n".join(filter(None, (*lines, *shared))))
            drafts = draft_lines(self._prepared.taken, PAPERS)
            details = detail_lines_on_paper(self._prepared, kind.shown)
            warned = " ".join((*drafts, *warning_lines(self._prepared, self._place), *details))
        self._warning.setText(warned)
        self._warning.setVisible(bool(warned))
        self.fit()

    @Slot()
    def _want_pages(self) -> None:
        if self._prepared is not None:
            self.pages_wanted.emit(self._prepared.taken, self.setting)

    @Slot()
    def _ask_where(self) -> None:
        dialog = file_dialog(self, self.tr("Save as PDF"), saves=PAPERS.suffix)
        dialog.setNameFilter("PDF (*.pdf)")
        name = file_name(f"{self._title} {self._kind.currentText()}") or PAPERS.name
        dialog.selectFile(f"{name}.{PAPERS.suffix}")
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    @Slot(str)
    def _choose(self, file: str) -> None:
        prepared, setting = self._prepared, self.setting
        self.accept()
        if prepared is not None:
            self.file_chosen.emit(file, prepared.taken, setting)


def _shared_lines(prepared: Prepared, wish: PaperWish) -> Iterator[str]:
    """Yield what each group gets, and which questions are for all, or for one of several."""
    if wish.kind is not PaperKind.GROUPS:
        return
    taken = prepared.taken
    yield from _group_lines(prepared, wish)
    if of_one := wish.for_one_of_several(taken):
        told = QCoreApplication.translate(
            "PapersSheet",
            "Its passages go to several groups, and only the group with the last of them is asked: "
            "{questions}.",
        )
        yield told.format(questions=_first_words(of_one, taken))
    if of_all := wish.for_every_group(taken):
        told = QCoreApplication.translate(
            "PapersSheet", "On the sheets of all groups: {questions}."
        )
        yield told.format(questions=_first_words(of_all, taken))


def _group_lines(prepared: Prepared, wish: PaperWish) -> Iterator[str]:
    """Yield which passages each group gets, by their items, and care notes or first words."""
    taken = prepared.taken
    held = {each.id: each for each in taken.archive.passages()}
    for number, names in enumerate(wish.passages_of_groups(taken), start=1):
        words = [_passage_words(held[name], prepared) for name in names]
        more = " …" if len(words) > _MOST_NAMED else ""
        told = QCoreApplication.translate("PapersSheet", "Group {number}: {passages}{more}")
        listed = ", ".join(words[:_MOST_NAMED])
        yield told.format(number=figure(number), passages=listed, more=more)


def _passage_words(passage: Passage, prepared: Prepared) -> str:
    taken = prepared.taken
    text = (taken.alone(passage) or passage).text.strip(_MARKS)
    begin = shorten(text, _FIRST, placeholder=" …")
    quoted = QCoreApplication.translate("HandoutSheet", "“{name}”").format(name=begin)
    return f"{figure(prepared.items[passage.id])} · {taken.words.care(passage.care) or quoted}"


def _first_words(items: Sequence[Item], taken: Extract) -> str:
    """Return the words with which `items` begin, each in quotation marks."""
    texts = (taken.words.worded(item.words)[0] for item in items)
    quoted = QCoreApplication.translate("HandoutSheet", "“{name}”")
    return ", ".join(
        quoted.format(name=shorten(text, _LETTERS, placeholder=" …")) for text in texts
    )


def _lines(prepared: Prepared, meant: str, *, is_handout: bool) -> Iterator[str]:
    """Yield what will be on paper, and what will not; `meant` is who could be meant."""
    taken = prepared.taken
    yield count_line(prepared, PAPERS)
    if pictures := picture_line(taken):
        no_picture = QCoreApplication.translate(
            "PapersSheet", "Pictures are in the handout, not on sheets for groups."
        )
        yield pictures if is_handout else no_picture
    if taken.tables and not is_handout:
        yield QCoreApplication.translate(
            "PapersSheet", "Tables of who took part are in the handout, not on sheets for groups."
        )
    if taken.quotes:
        yield meant
    yield contacts_line(taken, PAPERS)
    yield from left_out_lines(taken)
    if is_handout:
        yield numbers_line(taken, PAPERS)
    yield consent_line(taken)
