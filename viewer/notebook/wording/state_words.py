"""How the notebook is, in words."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from viewer.notebook.service.keeper import Keeper
from viewer.notebook.service.status import Keeping, Protection
from viewer.notebook.store.errors import NotebookDamaged
from viewer.services.messages import words_of


class Shut(NamedTuple):
    """Why nothing of the notebook is seen, and the words of a button that sees to it, or ""."""

    told: str
    offered: str


def state_words(keeper: Keeper) -> str:
    """Return how the notebook is, in a few words for the foot of the window."""
    if keeper.unsaved:
        return QCoreApplication.translate(
            "Keeping", "Notebook: %n change(s) not saved yet", "", keeper.unsaved
        )
    if keeper.keeping is Keeping.OPEN:
        return _open(keeper.protection)
    if keeper.is_elsewhere:
        return QCoreApplication.translate("Keeping", "Notebook: open elsewhere, read only")
    return {
        Keeping.UNKNOWN: QCoreApplication.translate("Keeping", "Notebook: being opened …"),
        Keeping.NONE: QCoreApplication.translate("Keeping", "Notebook: nothing kept yet"),
        Keeping.LEFT: QCoreApplication.translate("Keeping", "Notebook: left closed"),
        Keeping.LOCKED: QCoreApplication.translate("Keeping", "Notebook: locked"),
        Keeping.UNUSABLE: QCoreApplication.translate("Keeping", "Notebook: cannot be opened"),
        Keeping.DAMAGED: QCoreApplication.translate("Keeping", "Notebook: damaged"),
        Keeping.READ_ONLY: QCoreApplication.translate("Keeping", "Notebook: read only"),
    }[keeper.keeping]


def shut_words(keeper: Keeper) -> Shut | None:
    """Return why nothing of the notebook is seen, or None where that is not so."""
    match keeper.keeping:
        case Keeping.UNKNOWN:
            return Shut(QCoreApplication.translate("Keeping", "Opening your notebook …"), "")
        case Keeping.LOCKED:
            return Shut(
                QCoreApplication.translate(
                    "Keeping", "Your notebook is locked. Unlock it to see what you kept."
                ),
                QCoreApplication.translate("Keeping", "Unlock it …"),
            )
        case Keeping.DAMAGED:
            return Shut(
                QCoreApplication.translate(
                    "Keeping",
                    "Your notebook cannot be read. It is kept as it is; a backup can take its "
                    "place.",
                ),
                QCoreApplication.translate("Keeping", "Choose a backup …"),
            )
        case Keeping.UNUSABLE:
            told = words_of(keeper.trouble or NotebookDamaged())
            return Shut(told, QCoreApplication.translate("Keeping", "See to it …"))
        case _:
            return None


def _open(protection: Protection) -> str:
    return {
        Protection.PASSPHRASE: QCoreApplication.translate("Keeping", "Notebook: open"),
        Protection.SITTING: QCoreApplication.translate("Keeping", "Notebook: this sitting only"),
        Protection.NOTHING: QCoreApplication.translate("Keeping", "Notebook: without a passphrase"),
    }[protection]
