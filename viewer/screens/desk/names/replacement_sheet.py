"""The sheet that replaces a name everywhere: its forms, what comes in, and its places."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from index import NameForm, NamePlaces, Value
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.desk.forget_tick import ForgetTick
from viewer.screens.desk.names.forms_sheet import FormsSheet
from viewer.screens.desk.names.name_rows import number_of_places
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure

_LONGEST = 100  # characters of what comes in for a name
_IDS = 5  # that are named


class NameStanding(Value):
    """How a name stands in a folder: what is `found` of it, and the ids that are made of it.

    `instead` is what is proposed in its place.
    """

    name: str
    instead: str
    found: NamePlaces
    ids: Sequence[str] = ()


class ReplacementSheet(FormsSheet):
    """Shows every form of a name before it is replaced.

    `replaced` carries the forms that are ticked, those that stay, what comes in, and whether the
    old words are forgotten. The sheet stays until they are replaced.
    """

    replaced = Signal(object, object, str, bool)

    def __init__(
        self, standing: NameStanding, look: Look, parent: QWidget, *, may_forget: bool
    ) -> None:
        super().__init__(look, parent)
        self.setWindowTitle(self.tr("Replace a name"))
        self._standing = standing
        self._box = QLineEdit(standing.instead)
        self._box.setMaxLength(_LONGEST)
        holds_own_words(self._box)
        tick = self.tr("&Forget the old words here too: this cannot be taken back")
        self._forget = ForgetTick(tick, self, may_forget=may_forget)
        cancel = self.button(self.tr("&Cancel"))
        self._main.clicked.connect(self._replace)
        cancel.clicked.connect(self.reject)
        self.ask(tuple(self._parts_of(standing)), (self._main, cancel), self._box)

    def _parts_of(self, standing: NameStanding) -> Iterator[QWidget]:
        found = standing.found
        rows = [(form_words(each), each.number, each.is_likely) for each in found.forms]
        forms, places = self.show_forms(rows, found.places)
        yield self.heading(self.tr("Replace “{name}” everywhere?").format(name=standing.name))
        yield self.named(self.tr("&What stands in its place"), self._box)
        yield forms
        yield self.said(
            self.tr(
                "Space ticks a form. Only these are found: another spelling, a nickname or a "
                "mistake in typing is not. A person must read the whole text."
            )
        )
        yield places
        yield self.said(
            self.tr(
                "All documents, notes, translations, tables and the texts as received change in "
                "one step, and nothing else in them does."
            ),
            "soft",
        )
        if standing.ids:
            told = self.tr(
                "Ids and names of files are made of it, and stay: {ids}. “Rename this document”, "
                "in “Further” of the Folder menu, changes those of a document."
            )
            yield self.said(told.format(ids=self._ids), "care")
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

    @Slot()
    def _replace(self) -> None:
        words, ticked = self._box.text().strip(), self.ticked
        if not words:
            self.tell(self.tr("Type what stands in its place."), at=self._box)
        elif not ticked:
            self.refuse_unticked()
        else:
            forms = self._standing.found.forms
            stay = tuple(each for at, each in enumerate(forms) if at not in ticked)
            chosen = tuple(forms[at] for at in ticked)
            self.replaced.emit(chosen, stay, words, self._forget.isChecked())


def form_words(form: NameForm) -> str:
    """Return a form, and the number of its places, in words."""
    return f"{form.words}: {number_of_places(form.number)}"
