"""The labels of the kinds of items in a set."""

from PySide6.QtCore import QCoreApplication

from index import ItemKind


def item_kind_word(kind: ItemKind) -> str:
    """Return the label of `kind`, beginning with a capital."""
    return {
        ItemKind.PASSAGE: QCoreApplication.translate("Workshop", "Passage"),
        ItemKind.THEME: QCoreApplication.translate("Workshop", "Theme"),
        ItemKind.CHART: QCoreApplication.translate("Workshop", "Chart"),
        ItemKind.TERM: QCoreApplication.translate("Workshop", "Term"),
        ItemKind.PICTURE: QCoreApplication.translate("Workshop", "Picture"),
        ItemKind.TITLE: QCoreApplication.translate("Workshop", "Title"),
        ItemKind.QUESTION: QCoreApplication.translate("Workshop", "Question"),
        ItemKind.INSTRUCTION: QCoreApplication.translate("Workshop", "Instruction"),
        ItemKind.TASK: QCoreApplication.translate("Workshop", "Task with a timer"),
        ItemKind.OWN_PICTURE: QCoreApplication.translate("Workshop", "Picture of your own"),
        ItemKind.PAUSE: QCoreApplication.translate("Workshop", "Pause"),
    }[kind]
