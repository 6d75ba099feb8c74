"""The print preview: the pages as they will be printed, on a chosen paper."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.platform.file_dialog import file_dialog, file_name
from viewer.printing.page_maker import PageSource, lies
from viewer.printing.pages import PrintedPages
from viewer.printing.view import PagesView
from viewer.ui.look.accessibility import name_box
from viewer.ui.look.look import Look
from viewer.ui.screen.printed_text import Printed, left_words
from viewer.ui.widgets.flow_layout import flowing

_SIZES = {
    "A4": QPageSize.PageSizeId.A4,
    "A5": QPageSize.PageSizeId.A5,
    "Letter": QPageSize.PageSizeId.Letter,
}
_MARGINS = (24, 14, 16, 10)


class PreviewDialog(QDialog):
    """Shows pages. `print_wanted` carries the size of the sheets, in millimetres.

    `save_wanted` carries the file for a PDF, and that size.
    """

    print_wanted = Signal(object)
    save_wanted = Signal(object, object)

    def __init__(self, maker: PageSource, pages: PrintedPages, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self._maker = maker
        self._printed = pages.printed
        self._pages = pages
        self._view = PagesView(look)
        self._printed.show_on(self._view.viewport(), maker.tasks)
        self._paper = QComboBox()
        self._zoom = QComboBox()
        self._number = QLabel()
        self._print = QPushButton(self.tr("&Print …"))
        self._save = QPushButton(self.tr("&Save as PDF …"))
        self._close = QPushButton(self.tr("Close"))
        self._fill_boxes()
        self._lay_out()
        self._paper.currentIndexChanged.connect(self._take_paper)
        self._zoom.currentIndexChanged.connect(self._take_zoom)
        self._view.page_reached.connect(self._tell_page)
        self._print.clicked.connect(self._want_print)
        self._save.clicked.connect(self._ask_where)
        self._close.clicked.connect(self.reject)
        self._show(pages)
        self.resize(min(960, parent.width() - 40), max(420, parent.height() - 60))
        self._view.setFocus()

    @property
    def view(self) -> PagesView:
        """The widget with the pages."""
        return self._view

    def _fill_boxes(self) -> None:
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
        name_box(self._paper, self.tr("Paper"))
        name_box(self._zoom, self.tr("How large the pages are shown"))
        for box in (self._paper, self._zoom):
            box.setProperty("facet", True)

    def _lay_out(self) -> None:
        above, line = flowing(8)
        self._number.setContentsMargins(8, 6, 0, 0)
        for part in (self._paper, self._zoom, self._number):
            line.addWidget(part)
        told = QLabel(self._told())
        told.setWordWrap(True)
        told.setProperty("role", "soft")
        buttons = QHBoxLayout()
        buttons.addWidget(told, 1)
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
        layout.addLayout(buttons)
        above.setContentsMargins(*_MARGINS)
        buttons.setContentsMargins(*_MARGINS)

    def _told(self) -> str:
        told = [left_words(self._printed.left)]
        if self._maker.told_otherwise(self._printed):
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
    def _take_paper(self) -> None:
        pages = self._maker.pages(self._printed, self._paper.currentData(), self)
        if pages is None:  # the reader stopped it: the paper stays as it was
            with QSignalBlocker(self._paper):
                self._paper.setCurrentIndex(self._paper.findData(self._pages.size))
            return
        self._show(pages)

    def _show(self, pages: PrintedPages) -> None:
        self._pages = pages
        self._view.show_pages(pages)

    @Slot()
    def _take_zoom(self) -> None:
        self._view.show_whole(whole=self._zoom.currentIndex() == 1)

    @Slot(int)
    def _tell_page(self, number: int) -> None:
        told = self.tr("Page {number}")
        self._number.setText(told.format(number=self._pages.number_of(number)))

    @Slot()
    def _want_print(self) -> None:
        self.print_wanted.emit(self._pages.size)
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
        self.save_wanted.emit(Path(file), self._pages.size)
        self.accept()


def size_for(printed: Printed, name: QPageSize.PageSizeId) -> QSizeF:
    """Return the sheet size for `printed` on the paper `name`, in millimetres."""
    size = QPageSize.size(name, QPageSize.Unit.Millimeter)
    return size.transposed() if lies(printed) else size
