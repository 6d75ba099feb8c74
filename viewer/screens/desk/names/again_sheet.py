"""The sheet that shows names that came back, form by form, before they are replaced again."""

from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from index import NameAgain, NameForm
from viewer.screens.desk.names.forms_sheet import FormsSheet
from viewer.screens.desk.names.replacement_sheet import NameStanding, form_words
from viewer.ui.look.look import Look


class AgainSheet(FormsSheet):
    """Shows every form of names that came back, and what comes in for each.

    `replaced` carries those of which a form is ticked. The sheet stays until they are replaced.
    """

    replaced = Signal(object)

    def __init__(self, names: Sequence[NameStanding], look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setWindowTitle(self.tr("Replace names again"))
        self._names = names
        self._rows = [(each, form) for each in names for form in each.found.forms]
        rows = [(self._row(*each), each[1].number, each[1].is_likely) for each in self._rows]
        forms, places = self.show_forms(rows, [*chain(*(each.found.places for each in names))])
        cancel = self.button(self.tr("&Cancel"))
        self._main.clicked.connect(self._replace)
        cancel.clicked.connect(self.reject)
        heading = self.tr("Replace %n name(s) again?", "", len(names))
        told = self.tr(
            "These names came back with a document. Space ticks a form. To have other words in "
            "the place of one, cancel, choose it in the list and press R."
        )
        parts = self.heading(heading), forms, self.said(told), places
        self.ask(parts, (self._main, cancel), self._forms)

    @Slot()
    def _replace(self) -> None:
        if not (ticked := {*self.ticked}):
            self.refuse_unticked()
            return
        chosen = [each for at, each in enumerate(self._rows) if at in ticked]
        self.replaced.emit(tuple(self._again(chosen)))

    def _again(self, chosen: Sequence[tuple[NameStanding, NameForm]]) -> Iterator[NameAgain]:
        """Yield what is replaced, name by name. A form that is not ticked stays everywhere."""
        stay = [form.words for each in self._rows if each not in chosen for form in each[1:]]
        for name in self._names:
            forms = [form.words for of, form in chosen if of is name]
            if forms:
                yield NameAgain(forms, name.instead, stay)

    def _row(self, name: NameStanding, form: NameForm) -> str:
        told = self.tr("{form}. In its place: {words}")
        return told.format(form=form_words(form), words=name.instead)
