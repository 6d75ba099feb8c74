"""The sheet that replaces a name everywhere: its forms, what comes in, and its places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from index import NameForm, WordPlace
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.desk.forget_tick import ForgetTick
from viewer.screens.desk.names.name_rows import number_of_places
from viewer.screens.desk.wording.place_words import place_words
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure

_WIDEST = 640  # pixels at 100 %
_LONGEST = 100  # characters of what comes in for a name
_FORMS, _PLACES = 7, 7  # lines that are seen
_IDS = 5  # that are named


@dataclass(frozen=True, slots=True)
class NameStanding:
    """How a name stands in a folder: its forms, its places, and the ids that are made of it.

    `instead` is what is proposed in its place.
    """

    name: str
    instead: str
    forms: Sequence[NameForm]
    places: Sequence[WordPlace]
    ids: Sequence[str] = ()


class ReplacementSheet(QuestionSheet):
    """Shows every form of a name before it is replaced.

    `replaced` carries the forms that are ticked, what comes in for them, and whether the old words
    are forgotten. The sheet stays until they are replaced.
    """

    replaced = Signal(object, str, bool)

    def __init__(
        self, standing: NameStanding, look: Look, parent: QWidget, *, may_forget: bool
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Replace a name"))
        self.widen(look.scaled(_WIDEST))
        self._standing = standing
        self._box = QLineEdit(standing.instead)
        self._box.setMaxLength(_LONGEST)
        holds_own_words(self._box)
        self._forms = self.listed(map(_form_words, standing.forms), _FORMS)
        for number, form in enumerate(standing.forms):
            item = self._forms.item(number)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = Qt.CheckState.Checked if form.is_likely else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
        self._forms.setCurrentRow(0)
        places = (f"{place_words(each)}: {each.excerpt}" for each in standing.places)
        self._places = self.listed(places, _PLACES)
        tick = self.tr("&Forget the old words here too: this cannot be taken back")
        self._forget = ForgetTick(tick, self, may_forget=may_forget)
        replace = self.button(self.tr("&Replace it everywhere"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        replace.clicked.connect(self._replace)
        cancel.clicked.connect(self.reject)
        self.ask(tuple(self._parts_of(standing)), (replace, cancel), self._box)

    def _parts_of(self, standing: NameStanding) -> Iterator[QWidget]:
        yield self.heading(self.tr("Replace “{name}” everywhere?").format(name=standing.name))
        yield self.named(self.tr("&What stands in its place"), self._box)
        yield self.named(self.tr("F&orms that are replaced"), self._forms)
        yield self.said(
            self.tr(
                "Space ticks a form. Only these are found: another spelling, a nickname or a "
                "mistake in typing is not. A person must read the whole text."
            )
        )
        yield self.named(self.tr("&Places"), self._places)
        yield self.said(
            self.tr(
                "All documents, notes, translations, tables and the texts as received change in "
                "one step, and nothing else in them does."
            ),
            "soft",
        )
        if standing.ids:
            told = self.tr("Ids and names of files are made of it, and stay: {ids}.")
            yield self.said(told.format(ids=self._ids), "soft")
        yield from self._forget.parts
        yield self.said(
            self.tr(
                "Where a name still stands, everybody who reads, searches or exports the next "
                "edition meets it: what is told of who speaks shortens only the line under a "
                "quote. Editions that were published keep the name."
            ),
            "soft",
        )

    @property
    def _ids(self) -> str:
        named = ", ".join(self._standing.ids[:_IDS])
        more = len(self._standing.ids) - _IDS
        return f"{named} … (+{figure(more)})" if more > 0 else named

    @property
    def _ticked(self) -> tuple[NameForm, ...]:
        states = (
            self._forms.item(number).checkState() for number in range(len(self._standing.forms))
        )
        pairs = zip(self._standing.forms, states, strict=True)
        return tuple(form for form, state in pairs if state is Qt.CheckState.Checked)

    @Slot()
    def _replace(self) -> None:
        words, ticked = self._box.text().strip(), self._ticked
        if not words:
            self.tell(self.tr("Type what stands in its place."), at=self._box)
        elif not ticked:
            self.tell(self.tr("Tick a form first."), at=self._forms)
        else:
            self.replaced.emit(ticked, words, self._forget.isChecked())


def _form_words(form: NameForm) -> str:
    return f"{form.words}: {number_of_places(form.number)}"
