"""The print preview: the pages as they will be printed, on a chosen paper."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.platform.file_dialog import file_dialog, file_name
from viewer.printing.page_maker import PageSource, lies
from viewer.printing.pages import PagesWanted, PrintedPages, left_on, names_on, pages_in
from viewer.printing.view import PagesView
from viewer.ui.look.accessibility import announce, name_box
from viewer.ui.look.look import Look, grown
from viewer.ui.screen.printed_text import NotPrinted, Printed, left_words
from viewer.ui.widgets.choice_box import StillBox
from viewer.ui.widgets.flow_layout import flowing

_SIZES = {
    "A4": QPageSize.PageSizeId.A4,
    "A5": QPageSize.PageSizeId.A5,
    "Letter": QPageSize.PageSizeId.Letter,
}
_DASHES = str.maketrans({"\u2013": "-", "\u2014": "-", ";": ","})
_MARGINS = (24, 14, 16, 10)
_WIDEST, _ROOM = 960, 560  # pixels at 100 %: the widest dialog, and room for pages with its boxes


class PreviewDialog(QDialog):
    """Shows pages, and asks which part and which pages are wanted.

    `print_wanted` carries a `PagesWanted`, `save_wanted` the file for a PDF and that.
    """

    print_wanted = Signal(object)
    save_wanted = Signal(object, object)

    def __init__(self, maker: PageSource, pages: PrintedPages, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self._maker, self._view = maker, PagesView(look)
        self._parts = tuple(maker.parts)
        self._printed, self._pages = pages.printed, pages
        self._numbers: Sequence[int] = ()
        self._printed.show_on(self._view.viewport(), maker.tasks)
        self._what, self._part = StillBox(), 0
        self._paper, self._zoom = StillBox(), StillBox()
        self._typed, self._ranges = QLineEdit(), QPageRanges()
        self._number, self._told = QLabel(), QLabel()
        self._print = QPushButton(self.tr("&Print …"))
        self._save = QPushButton(self.tr("&Save as PDF …"))
        self._close = QPushButton(self.tr("Close"))
        self._fill_boxes()
        self._lay_out()
        self._what.currentIndexChanged.connect(self._take_part)
        self._paper.currentIndexChanged.connect(self._take_paper)
        self._typed.textChanged.connect(self._take_range)
        self._zoom.currentIndexChanged.connect(self._take_zoom)
        self._view.page_reached.connect(self._tell_page)
        self._print.clicked.connect(self._want_print)
        self._save.clicked.connect(self._ask_where)
        self._close.clicked.connect(self.reject)
        self._show_pages(pages)
        self.resize(_size_over(parent))
        self._view.setFocus()

    @property
    def view(self) -> PagesView:
        """The widget with the pages."""
        return self._view

    def _fill_boxes(self) -> None:
        for part in self._parts:
            self._what.addItem(part.words)
        self._what.setVisible(self._what.count() > 1)
        self._typed.setPlaceholderText(self.tr("all, or 3-7, 9"))
        self._typed.setAccessibleName(self.tr("Pages to print"))
        upright, lying = self.tr("{paper}, upright"), self.tr("{paper}, lying")
        chosen = 0
        for paper, name in _SIZES.items():
            size = QPageSize.size(name, QPageSize.Unit.Millimeter)
            for told, each in ((upright, size), (lying, size.transposed())):
                self._paper.addItem(told.format(paper=paper), each)
                if each == self._pages.size:
                    chosen = self._paper.count() - 1
        self._paper.setCurrentIndex(chosen)
        self._zoom.addItems([self.tr("As wide as the window"), self.tr("Whole pages")])
        name_box(self._what, self.tr("What is printed"))
        name_box(self._paper, self.tr("Paper"))
        name_box(self._zoom, self.tr("How large the pages are shown"))
        for box in (self._what, self._paper, self._zoom):
            box.setProperty("facet", True)

    def _lay_out(self) -> None:
        above, line = flowing(8)
        self._number.setContentsMargins(8, 6, 0, 0)
        ranges = _labelled(QLabel(self.tr("Pa&ges:")), self._typed)
        for part in (self._what, self._paper, self._zoom, ranges, self._number):
            line.addWidget(part)
        self._told.hide()
        self._told.setWordWrap(True)
        self._told.setProperty("role", "soft")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self._print, self._save, self._close):
            buttons.addWidget(button)
        buttons.setSpacing(8)
        self._print.setDefault(True)
        self._print.setProperty("main", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(above)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._told)
        layout.addLayout(buttons)
        above.setContentsMargins(*_MARGINS)
        self._told.setContentsMargins(_MARGINS[0], _MARGINS[1], _MARGINS[2], 0)
        buttons.setContentsMargins(*_MARGINS)

    def _words_told(self) -> str:
        count = self._pages.count
        if not self._numbers:
            return self.tr("Type page numbers, such as 3-7, 9. There are %n page(s).", "", count)
        told = [left_words(left_on(self._pages, self._numbers))]
        if self._maker.told_otherwise(names_on(self._pages, self._numbers)):
            less = self.tr(
                "Less is told of who speaks than on the screen: as much as may be shared. "
                "View, Attributions changes that."
            )
            told.append(less)
        if self._maker.is_sealed:
            told.append(
                self.tr(
                    "The archive is sealed, and these pages are not: whoever has them reads them."
                )
            )
        return " ".join(filter(None, told))

    @Slot()
    def _take_part(self) -> None:
        """Write the chosen part. Where nothing of it is printed, say why, and go back."""
        printed = self._maker.written(self._names, self)
        if isinstance(printed, Printed) and self._show(printed):
            self._part = self._what.currentIndex()
            return
        with QSignalBlocker(self._what):
            self._what.setCurrentIndex(self._part)
        if isinstance(printed, NotPrinted):
            self._tell(printed.why)

    @Slot()
    def _take_paper(self) -> None:
        if not self._show(self._printed):
            with QSignalBlocker(self._paper):
                self._paper.setCurrentIndex(self._paper.findData(self._pages.size))

    def _show(self, printed: Printed) -> bool:
        """Show `printed` on the chosen paper; return False where the reader stops it."""
        pages = self._maker.pages(printed, self._paper.currentData(), self)
        if pages is not None:
            self._show_pages(pages)
        return pages is not None

    def _show_pages(self, pages: PrintedPages) -> None:
        if pages.printed is not self._printed:
            pages.printed.show_on(self._view.viewport(), self._maker.tasks)
        self._printed, self._pages = pages.printed, pages
        self._take_range()

    @Slot()
    def _take_range(self) -> None:
        """Show the pages whose numbers are typed, or say how to type them."""
        ranges = ranges_in(self._typed.text())
        self._ranges = ranges or QPageRanges()
        self._numbers = [] if ranges is None else pages_in(ranges, self._pages.count)
        self._view.show_pages(self._pages, self._pages.take(self._numbers))
        for button in (self._print, self._save):
            button.setEnabled(bool(self._numbers))
        self._number.setVisible(bool(self._numbers))
        self._tell(self._words_told())

    def _tell(self, words: str) -> None:
        if words != self._told.text():
            self._told.setText(words)
            self._told.setVisible(bool(words))
            announce(self._told, words)

    @property
    def _names(self) -> frozenset[str]:
        """The names of the chosen part, or none for all."""
        at = self._what.currentIndex()
        return self._parts[at].names if self._parts else frozenset[str]()

    @property
    def _wanted(self) -> PagesWanted:
        return PagesWanted(self._pages.size, self._names, self._ranges)

    @Slot()
    def _take_zoom(self) -> None:
        self._view.show_whole(whole=self._zoom.currentIndex() == 1)

    @Slot(int)
    def _tell_page(self, number: int) -> None:
        told = self.tr("Page {number}") if number < self._pages.count else "{number}"
        self._number.setText(told.format(number=self._pages.number_of(number)))

    @Slot()
    def _want_print(self) -> None:
        self.print_wanted.emit(self._wanted)
        self.accept()

    @Slot()
    def _ask_where(self) -> None:
        dialog = file_dialog(self, self.tr("Save as PDF"), saves="pdf")
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.selectFile(f"{file_name(self._printed.name) or 'Satchel'}.pdf")
        dialog.fileSelected.connect(self._want_save)
        dialog.open()

    @Slot(str)
    def _want_save(self, file: str) -> None:
        self.save_wanted.emit(Path(file), self._wanted)
        self.accept()


def _size_over(window: QWidget) -> QSize:
    """Return the size of the dialog over `window`, or beyond it where pages have no room there."""
    room = window.screen().availableSize()
    wide = max(window.width() - 40, min(grown(_ROOM), room.width() - 40))
    high = max(window.height() - 60, min(grown(_ROOM), room.height() - 60))
    return QSize(min(grown(_WIDEST), wide), high)


def _labelled(label: QLabel, field: QWidget) -> QWidget:
    """Return `field` with its `label` beside it."""
    label.setBuddy(field)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label)
    row.addWidget(field)
    return both


def ranges_in(typed: str) -> QPageRanges | None:
    """Return the ranges of pages that are `typed`; an empty one for all, None for other words."""
    told = "".join(typed.split()).translate(_DASHES)
    ranges = QPageRanges.fromString(told)
    return None if told and ranges.isEmpty() else ranges


def size_for(printed: Printed, name: QPageSize.PageSizeId) -> QSizeF:
    """Return the sheet size for `printed` on the paper `name`, in millimetres."""
    size = QPageSize.size(name, QPageSize.Unit.Millimeter)
    return size.transposed() if lies(printed) else size
