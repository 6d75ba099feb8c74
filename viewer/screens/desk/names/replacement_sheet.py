"""The sheet that replaces a name everywhere: its forms, what comes in, and its places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from index import NameForm, NamePlaces
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
_LISTED = 200  # places; nobody looks at more here
_IDS = 5  # that are named


@dataclass(frozen=True, slots=True)
class NameStanding:
    """How a name stands in a folder: what is `found` of it, and the ids that are made of it.

    `instead` is what is proposed in its place.
    """

    name: str
    instead: str
    found: NamePlaces
    ids: Sequence[str] = ()


class ReplacementSheet(QuestionSheet):
    """Shows every form of a name before it is replaced.

    `replaced` carries the forms that are ticked, those that stay, what comes in, and whether the
    old words are forgotten. The sheet stays until they are replaced.
    """

    replaced = Signal(object, object, str, bool)

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
        self._forms = self.listed(map(_form_words, standing.found.forms), _FORMS)
        for number, form in enumerate(standing.found.forms):
            item = self._forms.item(number)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = Qt.CheckState.Checked if form.is_likely else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
        self._forms.setCurrentRow(0)
        self._forms.itemChanged.connect(self._count)
        self._places = self.listed(self._place_words(), _PLACES)
        tick = self.tr("&Forget the old words here too: this cannot be taken back")
        self._forget = ForgetTick(tick, self, may_forget=may_forget)
        self._main = self.button("", main=True)
        cancel = self.button(self.tr("&Cancel"))
        self._main.clicked.connect(self._replace)
        cancel.clicked.connect(self.reject)
        self._count()
        self.ask(tuple(self._parts_of(standing)), (self._main, cancel), self._box)

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

    def _place_words(self) -> Iterator[str]:
        places = self._standing.found.places
        for each in places[:_LISTED]:
            yield f"{place_words(each)}: {each.excerpt}"
        if more := len(places[_LISTED:]):
            yield self.tr("… and %n more place(s)", "", more)

    @property
    def _ids(self) -> str:
        named = ", ".join(self._standing.ids[:_IDS])
        more = len(self._standing.ids) - _IDS
        return f"{named} … (+{figure(more)})" if more > 0 else named

    def _with(self, ticked: Qt.CheckState) -> tuple[NameForm, ...]:
        """Return the forms that are ticked so."""
        forms = enumerate(self._standing.found.forms)
        return tuple(form for at, form in forms if self._forms.item(at).checkState() is ticked)

    @Slot()
    def _count(self) -> None:
        """Say in how many places the ticked forms stand."""
        number = sum(form.number for form in self._with(Qt.CheckState.Checked))
        self._main.setText(self.tr("&Replace it in %n place(s)", "", number))

    @Slot()
    def _replace(self) -> None:
        words, ticked = self._box.text().strip(), self._with(Qt.CheckState.Checked)
        if not words:
            self.tell(self.tr("Type what stands in its place."), at=self._box)
        elif not ticked:
            self.tell(self.tr("Tick a form first."), at=self._forms)
        else:
            stay = self._with(Qt.CheckState.Unchecked)
            self.replaced.emit(ticked, stay, words, self._forget.isChecked())


def _form_words(form: NameForm) -> str:
    return f"{form.words}: {number_of_places(form.number)}"
