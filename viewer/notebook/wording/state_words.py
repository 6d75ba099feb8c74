"""The state of the notebook in words."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import NotebookState, Protection
from viewer.notebook.store.errors import NotebookDamaged
from viewer.services.messages import words_of


class Shut(NamedTuple):
    """Why the notebook's content is not shown, and the label of a button that helps, or ""."""

    told: str
    offered: str


def state_words(keeper: Keeper) -> str:
    """Return the state of the notebook in a few words, for the status bar."""
    if keeper.unsaved:
        return QCoreApplication.translate(
            "NotebookState", "Notebook: %n change(s) not saved yet", "", keeper.unsaved
        )
    if keeper.keeping is NotebookState.OPEN:
        return _open(keeper.protection)
    if keeper.is_elsewhere:
        return QCoreApplication.translate("NotebookState", "Notebook: open elsewhere, read only")
    return {
        NotebookState.UNKNOWN: QCoreApplication.translate(
            "NotebookState", "Notebook: being opened …"
        ),
        NotebookState.NONE: QCoreApplication.translate(
            "NotebookState", "Notebook: nothing kept yet"
        ),
        NotebookState.LEFT: QCoreApplication.translate("NotebookState", "Notebook: left closed"),
        NotebookState.LOCKED: QCoreApplication.translate("NotebookState", "Notebook: locked"),
        NotebookState.UNUSABLE: QCoreApplication.translate(
            "NotebookState", "Notebook: cannot be opened"
        ),
        NotebookState.DAMAGED: QCoreApplication.translate("NotebookState", "Notebook: damaged"),
        NotebookState.READ_ONLY: QCoreApplication.translate("NotebookState", "Notebook: read only"),
    }[keeper.keeping]


def saved_words(keeper: Keeper) -> str:
    """Return what is said of words that were typed, once the notebook has them."""
    if keeper.protection is Protection.SITTING:
        return QCoreApplication.translate("NotebookState", "For this sitting")
    return QCoreApplication.translate("NotebookState", "Saved")


def shut_words(keeper: Keeper) -> Shut | None:
    """Return why the notebook's content is not shown, or None if it can be."""
    match keeper.keeping:
        case NotebookState.UNKNOWN:
            return Shut(QCoreApplication.translate("NotebookState", "Opening your notebook …"), "")
        case NotebookState.LOCKED:
            return Shut(
                QCoreApplication.translate(
                    "NotebookState", "Your notebook is locked. Unlock it to see what you kept."
                ),
                QCoreApplication.translate("NotebookState", "Unlock it …"),
            )
        case NotebookState.DAMAGED:
            return Shut(
                QCoreApplication.translate(
                    "NotebookState",
                    "Your notebook cannot be read. It is kept as it is; a backup can take its "
                    "place.",
                ),
                QCoreApplication.translate("NotebookState", "Choose a backup …"),
            )
        case NotebookState.UNUSABLE:
            told = words_of(keeper.trouble or NotebookDamaged())
            return Shut(told, QCoreApplication.translate("NotebookState", "See to it …"))
        case _:
            return None


def _open(protection: Protection) -> str:
    return {
        Protection.PASSPHRASE: QCoreApplication.translate("NotebookState", "Notebook: open"),
        Protection.SITTING: QCoreApplication.translate(
            "NotebookState", "Notebook: this sitting only"
        ),
        Protection.NOTHING: QCoreApplication.translate(
            "NotebookState", "Notebook: without a passphrase"
        ),
    }[protection]
