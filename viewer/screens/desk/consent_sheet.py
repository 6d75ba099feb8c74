"""The sheet on which an editor states what the people of an archive consented to."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from index import StatedConsent, Unstated
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look
from viewer.ui.widgets.choice_box import ChoiceBox

_WIDEST = 620  # pixels at 100 %


class ConsentSheet(QuestionSheet):
    """Asks what was consented to, who may have the archive, and what is told of who speaks.

    It begins with what holds `now`. `stated` carries the answer, for every passage that does not
    say otherwise; what was `added` since says that nobody knows: it is asked about first, and
    ticked where it has to be stated before an edition. The sheet stays until that is stated.
    """

    stated = Signal(object)

    def __init__(self, now: StatedConsent, added: Unstated, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("What they consented to"))
        self.widen(look.scaled(_WIDEST))
        self._uses = {
            "read": QCheckBox(self.tr("to be &read")),
            "train": QCheckBox(self.tr("to be shown in &trainings")),
            "print": QCheckBox(self.tr("to be &printed")),
            "publish": QCheckBox(self.tr("to be p&ublished")),
        }
        self._unknown = QCheckBox(self.tr("&Nobody knows"))
        self._access = ChoiceBox()
        for words, access in (
            (self.tr("Nobody knows"), "unknown"),
            (self.tr("Anybody"), "open"),
            (self.tr("Those who promise to be careful with it"), "safeguarded"),
            (self.tr("Those whom you choose"), "controlled"),
        ):
            self._access.addItem(words, access)
        self._speakers = ChoiceBox()
        self._speakers.addItem(self.tr("Nothing"), False)
        self._speakers.addItem(
            self.tr("As much as fits at least three of those who took part"), True
        )
        also = self.tr("Also of %n document(s) or passage(s) added since", "", added.number)
        self._added = QCheckBox(also)
        self._added.setChecked(added.number > 0 and added.is_asked)
        self._unknown.toggled.connect(self._follow)
        self._show_now(now)
        self._ask(self._about_added() if added.number else ())

    def _show_now(self, now: StatedConsent) -> None:
        for use, box in self._uses.items():
            box.setChecked(use in (now.uses or ()))
        self._unknown.setChecked(now.uses is None)
        self._access.setCurrentIndex(max(0, self._access.findData(now.access)))
        self._speakers.setCurrentIndex(int(now.tells_speakers))

    def _about_added(self) -> tuple[QWidget, ...]:
        told = self.tr(
            "Of what was added since, nobody knows it yet. Tick this only if the same holds for it."
        )
        return self.said(told, "care"), self._added

    def _ask(self, added: Sequence[QWidget]) -> None:
        state = self.button(self.tr("&State this"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        state.clicked.connect(self._state)
        cancel.clicked.connect(self.reject)
        told = self.tr(
            "State only what you know. It holds for all passages of the archive that do not say "
            "otherwise, and it can be changed later."
        )
        lines = self.tr(
            "The lines under quotes stay in the archive: a reader can choose “In full” and see all "
            "of them. What nobody may know has to be taken out of the folder."
        )
        parts: list[QWidget] = [
            self.heading(self.windowTitle()),
            self.said(told),
            *added,
            self.said(self.tr("These people consented"), "soft"),
            *self._uses.values(),
            self._unknown,
            self.named(self.tr("Who &may have the archive"), self._access),
            self.named(
                self.tr("What is told of &who speaks, unless a reader asks"), self._speakers
            ),
            self.said(lines, "care"),
        ]
        first = self._unknown if self._unknown.isChecked() else self._uses["read"]
        self.ask(parts, (state, cancel), first)

    @Slot(bool)
    def _follow(self, unknown: bool) -> None:
        for box in self._uses.values():
            box.setEnabled(not unknown)

    @Slot()
    def _state(self) -> None:
        uses = tuple(use for use, box in self._uses.items() if box.isChecked())
        is_unknown = self._unknown.isChecked()
        if not uses and not is_unknown:
            told = self.tr("Tick what they consented to, or that nobody knows.")
            self.tell(told, at=self._uses["read"])
            return
        stated = StatedConsent(
            None if is_unknown else uses,
            self._access.currentData(),
            self._speakers.currentData(),
            self._added.isChecked(),
        )
        self.stated.emit(stated)


def unknown_words(number: int) -> str:
    """Return that of so many documents and passages that were added nobody knows it still."""
    return QCoreApplication.translate(
        "ConsentSheet",
        "Of %n document(s) or passage(s) added since, nobody knows it still.",
        "",
        number,
    )
