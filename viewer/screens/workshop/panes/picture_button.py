"""The button that asks for a picture of the reader's own for an item."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from index import Item, ItemKind, OwnPicture, Value, own_picture


class PictureRequest(Value):
    """For which `item` of a set a picture is wanted, "" for a new one, and which it has.

    An item that `may_be_none` need not have one.
    """

    item: str = ""
    own: OwnPicture | None = None
    may_be_none: bool = False


class PictureButton(QPushButton):
    """Is there for items that can have such a picture. `wanted` carries a `PictureRequest`."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("Pict&ure …"))
        self._request = PictureRequest()
        self.clicked.connect(self._ask)

    def show_item(self, name: str, item: Item, *, can_change: bool) -> None:
        """Ask for a picture of `item`, whose id is `name`."""
        is_title = item.kind is ItemKind.TITLE
        self._request = PictureRequest(name, own_picture(item), is_title)
        self.setVisible(can_change and (is_title or item.kind is ItemKind.OWN_PICTURE))

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit(self._request)
