"""The words for items of a set: their kinds, and what may be of somebody in them."""

from PySide6.QtCore import QCoreApplication

from index import DetailKind, ItemKind
from viewer.wording.number_format import figure


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


def pause_words() -> str:
    """Return what a room reads in a pause on which nothing is written."""
    return QCoreApplication.translate("Calm", "We pause here.")


def detail_words(number: int, detail: DetailKind) -> str:
    """Return what the words of the item `number`, from 1, may hold."""
    told = {
        DetailKind.NAME: QCoreApplication.translate(
            "ItemDetails", "Item {number} has what may be somebody’s name."
        ),
        DetailKind.PHONE: QCoreApplication.translate(
            "ItemDetails", "Item {number} has what may be a telephone number."
        ),
        DetailKind.ADDRESS: QCoreApplication.translate(
            "ItemDetails", "Item {number} has what may be somebody’s address on the Internet."
        ),
    }[detail]
    return told.format(number=figure(number))
