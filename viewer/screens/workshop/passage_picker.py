"""The sheet that finds quotes and passages by their words, and puts those ticked into a set."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import override

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from index import Item, ItemKind, OpenArchive, Passage
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.platform.clipboard_guard import holds_own_words
from viewer.screens.workshop.item_actions import ItemActions
from viewer.screens.workshop.plan.item_words import ItemTeller, cut
from viewer.screens.workshop.shown_set import ShownItem
from viewer.services.steps import Steps, Stepwise
from viewer.ui.look.look import Look
from viewer.ui.widgets.line_box import LineBox
from viewer.wording.glossary_terms import folded

_MOST = 100  # passages that are listed, beside those ticked
_AT_ONCE = 300  # passages that are looked through in one step
_LINES = 14  # of the list
_BEGIN, _AROUND, _BEFORE = 60, 80, 20  # characters of a text: its beginning, and around a word
_WHOLE = 20_000  # characters: a passage has no more
_ID = Qt.ItemDataRole.UserRole


class FindBox(LineBox):
    """A line that gives the keyboard to what was found. `went_down` is Enter or the arrow down."""

    went_down = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            event.accept()
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


class PassagePicker(QuestionSheet):
    """`chosen` carries items of the passages that were ticked, in the order of the text.

    It says of the passages `held` that they are in the set already.
    """

    chosen = Signal(object)

    def __init__(
        self,
        archive: OpenArchive,
        teller: ItemTeller,
        look: Look,
        parent: QWidget,
        held: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Quotes and passages"))
        self._archive, self._teller, self._held = archive, teller, held
        self._words: list[str] = []
        self._ticked: set[str] = set()
        self._steps = Steps(self)
        self._box = FindBox()
        holds_own_words(self._box)
        self._list = self.listed([" "], _LINES, "passagesFound")
        self._list.setAccessibleName(self.tr("Passages found; Space ticks one"))
        self._list.setFixedHeight(_LINES * self._list.fontMetrics().lineSpacing())
        self._count = self.said("", "soft")
        self._add = self.button(self.tr("&Add"), main=True)
        close = self.button(self.tr("&Close"))
        named = self.named(self.tr("&Words of the quote or passage"), self._box)
        heading = self.heading(self.windowTitle())
        self.ask([heading, named, self._list, self._count], [self._add, close], self._box)
        self._box.textChanged.connect(self._find)
        self._box.went_down.connect(self._go_down)
        self._list.itemChanged.connect(self._tick)
        self._add.clicked.connect(self._tell)
        close.clicked.connect(self.reject)
        self._find()

    @Slot()
    def _find(self) -> None:
        self._steps.begin_now(self._finding(folded(self._box.text()).split()))

    def _finding(self, words: list[str]) -> Stepwise[None]:
        """List what has all `words`; without any, the quotes."""
        self._words = words
        found: list[str] = []
        for number, passage in enumerate(self._through(words), start=1):
            texts = (passage.text, *(each.text for each in passage.translations))
            said = folded("\n".join(texts)) if words else ""
            if all(word in said for word in words):
                found.append(passage.id)
            if len(found) > _MOST:
                break
            if not number % _AT_ONCE:
                yield
        self._show(found)

    def _through(self, words: list[str]) -> Iterator[Passage]:
        """Yield the quotes, and after them, where there are `words`, all other passages."""
        quotes = self._archive.quotes
        known = {each.id for each in quotes} if words else ()
        others = self._archive.content.passages() if words else ()
        return chain(quotes, (each for each in others if each.id not in known))

    def _show(self, found: list[str]) -> None:
        """List what is ticked, then what was `found`."""
        shown = [*self._in_order(), *(each for each in found[:_MOST] if each not in self._ticked)]
        self._list.blockSignals(True)
        self._list.clear()
        for name in shown:
            row = QListWidgetItem(self._told(name))
            row.setData(_ID, name)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = name in self._ticked
            row.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self._list.addItem(row)
        self._list.blockSignals(False)
        self._count_all(len(found))

    def _count_all(self, found: int) -> None:
        told = self.tr("%n found.", "", found)
        if found > _MOST:
            told = self.tr("More than %n: type more words to find fewer.", "", _MOST)
        if not found:
            told = self.tr("Nothing has these words. Type others, or fewer.")
        if self._ticked:
            ticked = self.tr("%n ticked.", "", len(self._ticked))
            told = f"{told} {ticked}"
        self._found = found
        self._count.setText(told)
        self._add.setEnabled(bool(self._ticked))

    def _told(self, name: str) -> str:
        item = Item(ItemKind.PASSAGE, name)
        told = self._teller.tell(ShownItem(name, item, 0, "", ""), _WHOLE)
        held = self.tr("in the set already") if name in self._held else ""
        head = " · ".join(filter(None, (self._teller.place(name), held, told.care, *told.signs)))
        return "\n".join((head, *(_around(line, self._words) for line in told.words.split("\n"))))

    @Slot()
    def _go_down(self) -> None:
        self._steps.finish()
        if self._list.count():
            self._list.setCurrentRow(max(self._list.currentRow(), 0))
            self._list.setFocus()

    @Slot(QListWidgetItem)
    def _tick(self, row: QListWidgetItem) -> None:
        if row.checkState() is Qt.CheckState.Checked:
            self._ticked.add(row.data(_ID))
        else:
            self._ticked.discard(row.data(_ID))
        self._count_all(self._found)

    def _in_order(self) -> Iterator[str]:
        """Yield what is ticked, in the order of the text."""
        if self._ticked:
            ids = chain.from_iterable(self._archive.content.passage_ids())
            yield from (name for name in ids if name in self._ticked)

    @Slot()
    def _tell(self) -> None:
        items = [Item(ItemKind.PASSAGE, name) for name in self._in_order()]
        self.accept()
        if items:
            self.chosen.emit(items)


def _around(text: str, words: Sequence[str]) -> str:
    """Return the beginning of `text`, and the first of `words` that stands behind that."""
    plain = folded(text)
    places = (plain.find(word, _BEGIN) for word in words if word not in plain[:_BEGIN])
    found = [at for at in places if at >= 0]
    if not found or len(plain) != len(text):
        return cut(text, _BEGIN + _AROUND)
    start = text.rfind(" ", 0, max(_BEGIN, min(found) - _BEFORE)) + 1
    return f"{cut(text, _BEGIN)} {cut(text[start:], _AROUND)}"


class PassagePicking(QObject):
    """Opens the sheet, and puts what was chosen there into the open set."""

    def __init__(
        self, archive: OpenArchive, teller: ItemTeller, look: Look, actions: ItemActions
    ) -> None:
        super().__init__(actions)
        self._archive, self._teller, self._look = archive, teller, look
        self._actions = actions

    @Slot()
    def ask(self) -> None:
        """Open the sheet."""
        window, held = self._actions.window, self._actions.targets
        sheet = PassagePicker(self._archive, self._teller, self._look, window, held)
        sheet.chosen.connect(self._actions.put_several)
        sheet.open()
