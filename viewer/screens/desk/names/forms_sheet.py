"""A sheet with the forms of names that are to be replaced, each ticked or not, and their places."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QWidget

from index import WordPlace
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.wording.place_words import place_words
from viewer.ui.look.look import Look

_WIDEST = 640  # pixels at 100 %
_FORMS, _PLACES = 7, 7  # lines that are seen
_LISTED = 200  # places; nobody looks at more here


class FormsSheet(QuestionSheet):
    """Lists forms and their places. Its main button says in how many places the ticked ones are."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.widen(look.scaled(_WIDEST))
        self._numbers: Sequence[int] = ()
        self._main = self.button("", main=True)

    def show_forms(
        self, forms: Sequence[tuple[str, int, bool]], places: Sequence[WordPlace]
    ) -> tuple[QWidget, QWidget]:
        """Return the lists of `forms` and of `places`, each with its label.

        A form is what its row says, the number of its places, and whether it is ticked.
        """
        self._numbers = [number for _words, number, _is_ticked in forms]
        self._forms = self.listed((words for words, _number, _is_ticked in forms), _FORMS)
        for at, (_words, _number, is_ticked) in enumerate(forms):
            item = self._forms.item(at)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self._forms.setCurrentRow(0)
        self._forms.itemChanged.connect(self._count)
        told = [f"{place_words(each)}: {each.excerpt}" for each in places[:_LISTED]]
        if more := len(places[_LISTED:]):
            told.append(_more_places(more))
        self._count()
        listed = self.named(self.tr("F&orms that are replaced"), self._forms)
        return listed, self.named(self.tr("&Places"), self.listed(told, _PLACES))

    @property
    def ticked(self) -> tuple[int, ...]:
        """The numbers of the forms that are ticked."""
        rows, checked = range(len(self._numbers)), Qt.CheckState.Checked
        return tuple(at for at in rows if self._forms.item(at).checkState() is checked)

    def refuse_unticked(self) -> None:
        """Say that a form is to be ticked first."""
        self.tell(self.tr("Tick a form first."), at=self._forms)

    @Slot()
    def _count(self) -> None:
        """Say in how many places the ticked forms stand."""
        number = sum(self._numbers[at] for at in self.ticked)
        self._main.setText(_replace_words(number))


def _more_places(number: int) -> str:
    return QCoreApplication.translate("FormsSheet", "… and %n more place(s)", "", number)


def _replace_words(number: int) -> str:
    return QCoreApplication.translate("FormsSheet", "&Replace it in %n place(s)", "", number)
