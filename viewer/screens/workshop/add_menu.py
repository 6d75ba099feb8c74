"""The "Add" menu of a set: slides of the reader's own, themes, charts, terms and pictures."""

from collections.abc import Iterator
from functools import partial
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu

from index import Item, ItemKind, OpenArchive, may_be_presented, own_words, worded
from viewer.screens.workshop.plan.plan_words import task_words
from viewer.ui.look.tooltips import say_in_menu
from viewer.wording.archive_words import care_line
from viewer.wording.glossary_terms import folded, term_of
from viewer.wording.item_kinds import item_kind_word

_MOST = 200  # lines of one kind: longer menus are of no use
_FREE = tuple(kind for kind in ItemKind if kind.is_free and kind is not ItemKind.OWN_PICTURE)
_TASK_MINUTES = 10  # of a new task


class ListMenu(QMenu):
    """A menu in which letters choose the line that begins with them.

    A letter that goes on no line begins anew: pressed again, it leads from line to line.
    """

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._typed = ""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._typed = ""
        super().showEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = event.text()
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        is_letter = letters.isprintable() and bool(self._typed or letters.strip())
        if not letters or held or not is_letter:
            super().keyPressEvent(event)
        elif found := self._line(self._typed + letters, 0):
            self._choose(found, self._typed + letters)
        elif found := self._line(letters, 1):
            self._choose(found, letters)

    def _choose(self, line: QAction, typed: str) -> None:
        self._typed = typed
        self.setActiveAction(line)

    def _line(self, typed: str, after: int) -> QAction | None:
        """Return the line that begins with `typed`: the chosen one, or one so many `after` it."""
        lines = [each for each in self.actions() if each.isEnabled()]
        chosen = self.activeAction()
        at = lines.index(chosen) + after if chosen in lines else 0
        begins = (line for line in lines[at:] + lines[:at] if _begins(line, typed))
        return next(begins, None)


def _begins(line: QAction, typed: str) -> bool:
    return folded(line.text().replace("&&", "&")).startswith(folded(typed))


class AddMenu(QMenu):
    """A menu that emits the chosen `item`, or that passages or a picture are wanted.

    `at_desk`, no picture of one's own is offered: an archive shows those of its documents.
    """

    item = Signal(object)
    passages_wanted = Signal()
    picture_wanted = Signal()

    def __init__(self, archive: OpenArchive, language: str, *, at_desk: bool = False) -> None:
        super().__init__()
        self._archive, self._language = archive, language
        self.setTitle(self.tr("Add"))
        for kind in _FREE:
            self.addAction(item_kind_word(kind)).triggered.connect(partial(self._tell, kind, ""))
        picture = self.addAction(self.tr("A picture of your own …"))
        picture.triggered.connect(self.picture_wanted)
        picture.setVisible(not at_desk)
        self.addSeparator()
        self.addAction(self.tr("Quotes and passages …")).triggered.connect(self.passages_wanted)
        for kind, title in (
            (ItemKind.THEME, self.tr("Theme page")),
            (ItemKind.CHART, item_kind_word(ItemKind.CHART)),
            (ItemKind.TERM, item_kind_word(ItemKind.TERM)),
            (ItemKind.PICTURE, self.tr("Picture of the archive")),
        ):
            menu = ListMenu(title)
            menu.setParent(self, menu.windowFlags())  # so that it is deleted with this one
            self.addMenu(menu)
            menu.setEnabled(any(True for _each in _named(kind, archive, language)))
            menu.aboutToShow.connect(partial(self._fill, menu, kind))

    def _fill(self, menu: QMenu, kind: ItemKind) -> None:
        """Fill the submenu of a kind when it is first opened: some kinds have thousands."""
        if menu.actions():
            return
        named = list(_named(kind, self._archive, self._language))
        if kind is ItemKind.TERM:
            named.sort(key=lambda each: (folded(each[1]), each[0]))
        for name, label in named[:_MOST]:
            action = menu.addAction("")
            say_in_menu(menu, action, label)
            action.triggered.connect(partial(self._tell, kind, name))
        if len(named) > _MOST:
            more = self.tr(
                "%n more: choose one on its screen, and press Ctrl+Shift+A", "", len(named) - _MOST
            )
            menu.addAction(more).setEnabled(False)

    def _tell(self, kind: ItemKind, target: str) -> None:
        if kind is ItemKind.TASK:
            words = own_words(f"\n{task_words()}")
            self.item.emit(Item(kind, words=words, minutes=_TASK_MINUTES))
        else:
            self.item.emit(Item(kind, target))


def _pictures(archive: OpenArchive) -> Iterator[tuple[str, str]]:
    """Yield the pictures that may be presented, those of heavy sections with their care notes."""
    for picture in archive.content.placed_pictures():
        shown = archive.picture(picture.id)
        if shown is not None and may_be_presented(shown):
            said = picture.caption or picture.description
            yield picture.id, " · ".join(filter(None, (care_line(shown), said)))


def _named(kind: ItemKind, archive: OpenArchive, language: str) -> Iterator[tuple[str, str]]:
    """Yield the id and the label of everything of this kind in `archive`."""
    content = archive.content
    match kind:
        case ItemKind.THEME:
            yield from ((each.id, worded(each.label, language)) for each in content.themes)
        case ItemKind.CHART:
            yield from ((each.id, worded(each.title, language)) for each in content.participants)
        case ItemKind.PICTURE:
            yield from _pictures(archive)
        case _:
            yield from ((each.id, term_of(each.terms, language)) for each in content.glossary)
