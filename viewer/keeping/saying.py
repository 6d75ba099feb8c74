"""How the notebook is, in words."""

from PySide6.QtCore import QCoreApplication

from viewer.keeping.keeper import Keeper
from viewer.keeping.standing import Keeping, Protection


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
        Keeping.NONE: QCoreApplication.translate("Keeping", "Notebook: nothing kept yet"),
        Keeping.LOCKED: QCoreApplication.translate("Keeping", "Notebook: locked"),
        Keeping.DAMAGED: QCoreApplication.translate("Keeping", "Notebook: damaged"),
        Keeping.READ_ONLY: QCoreApplication.translate("Keeping", "Notebook: read only"),
    }[keeper.keeping]


def _open(protection: Protection) -> str:
    return {
        Protection.PASSPHRASE: QCoreApplication.translate("Keeping", "Notebook: open"),
        Protection.SITTING: QCoreApplication.translate("Keeping", "Notebook: this sitting only"),
        Protection.NOTHING: QCoreApplication.translate("Keeping", "Notebook: without a passphrase"),
    }[protection]
