"""What can be put into a set from its own screen: slides of one's own, themes, charts, terms."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from index import Item, ItemKind, OpenArchive, worded
from viewer.kit.terms import folded, term_of
from viewer.kit.tips import say_in_menu
from viewer.workshop.plan_words import item_word

_FREE = (ItemKind.TITLE, ItemKind.QUESTION, ItemKind.INSTRUCTION, ItemKind.PAUSE)


class AddMenu(QMenu):
    """Says which `item` is wanted."""

    item = Signal(object)

    def __init__(self, archive: OpenArchive, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Add"))
        for kind in _FREE:
            self.addAction(item_word(kind)).triggered.connect(partial(self._tell, kind, ""))
        self.addSeparator()
        for kind, title in (
            (ItemKind.THEME, self.tr("Theme page")),
            (ItemKind.CHART, self.tr("Chart")),
            (ItemKind.TERM, self.tr("Term")),
        ):
            named = list(_named(kind, archive, language))
            if kind is ItemKind.TERM:
                named.sort(key=lambda each: (folded(each[1]), each[0]))
            menu = self.addMenu(title)
            menu.setEnabled(bool(named))
            for name, label in named:
                action = menu.addAction("")
                say_in_menu(menu, action, label)
                action.triggered.connect(partial(self._tell, kind, name))

    def _tell(self, kind: ItemKind, target: str) -> None:
        self.item.emit(Item(kind, target))


def _named(kind: ItemKind, archive: OpenArchive, language: str) -> Iterator[tuple[str, str]]:
    """Yield what of this kind there is in `archive`, and what it is called."""
    content = archive.content
    match kind:
        case ItemKind.THEME:
            yield from ((each.id, worded(each.label, language)) for each in content.themes)
        case ItemKind.CHART:
            yield from ((each.id, worded(each.title, language)) for each in content.participants)
        case _:
            yield from ((each.id, term_of(each.terms, language)) for each in content.glossary)
