"""Links in the page: footnotes, which open under their passage, and folded words."""

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from index import OpenArchive
from viewer.screens.reader.care import Care, FootnoteFolds
from viewer.screens.reader.chosen_passage import ChosenPassage
from viewer.screens.reader.text.canvas import Canvas
from viewer.screens.reader.text.layout import DocumentLayout
from viewer.screens.reader.text.open_notes import OpenNotes
from viewer.screens.reader.text.text_writer import FOLD_LINK, FOOTNOTE_LINK, TABLE_LINK


class Links(QObject):
    """Follows the links of a page. `moved` is sent when text was inserted or removed.

    `unfolded` carries a passage whose words were shown, `opened` the id of a footnote,
    `table_opened` a table to show in a window. `anew_wanted` asks for the text to be laid out
    again.
    """

    moved = Signal()
    anew_wanted = Signal()
    unfolded = Signal(object)
    opened = Signal(str)
    table_opened = Signal(object)

    def __init__(
        self, archive: OpenArchive, canvas: Canvas, care: Care, choosing: ChosenPassage
    ) -> None:
        super().__init__(canvas)
        self._archive = archive
        self._canvas = canvas
        self._care = care
        self._choosing = choosing
        self._layout: DocumentLayout | None = None
        self._notes: OpenNotes | None = None
        canvas.anchorClicked.connect(self._follow)

    def set_layout(self, layout: DocumentLayout) -> None:
        """Follow the links of `layout`, in which no footnote is open yet."""
        self._layout = layout
        self._notes = OpenNotes(self._archive, layout)

    @property
    def open_notes(self) -> tuple[str, ...]:
        """The ids of the open footnotes."""
        return self._notes.names if self._notes else ()

    def open_again(self, names: tuple[str, ...]) -> None:
        """Open the footnotes `names`, which were open in an earlier layout."""
        for name in names if self._notes else ():
            self._notes.toggle(name)  # type: ignore[union-attr]
        self.moved.emit()

    def close_all(self) -> bool:
        """Close all footnotes; return whether one was open."""
        was_open = self._notes is not None and self._notes.close_all()
        if was_open:
            self.moved.emit()
        return was_open

    def unfold(self, name: str) -> bool:
        """Show the words of `name` if they are folded; return whether they were.

        A footnote is shown with the passage that marks it.
        """
        layout = self._layout
        if layout is None or name not in layout.stretches:
            return False
        passage, note = self._archive.passage(name), self._archive.footnote(name)
        if note is not None:
            passage = FootnoteFolds(self._care, layout.whole).folded_with(note)
        if passage is None or not self._care.folds(passage):
            return False
        self._care.open(passage.id)
        if layout.reading.of(passage).made is None and not passage.footnotes:
            layout.unfold(passage)
        else:
            self.anew_wanted.emit()
        self.unfolded.emit(passage)
        self._choosing.choose(name)
        self.moved.emit()
        return True

    def open_table(self, name: str) -> bool:
        """Have the table `name` opened in a window; return whether it is one, and not folded."""
        passage, layout = self._archive.passage(name), self._layout
        is_table = passage is not None and layout is not None and layout.has_table(name)
        if is_table:
            self.table_opened.emit(passage)
        return is_table

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        target = link.toString()
        if target.startswith(FOLD_LINK):
            self.unfold(target.removeprefix(FOLD_LINK))
        elif target.startswith(TABLE_LINK):
            self.open_table(target.removeprefix(TABLE_LINK))
        elif self._notes is not None:
            self._toggle(self._notes, target.removeprefix(FOOTNOTE_LINK))

    def _toggle(self, notes: OpenNotes, name: str) -> None:
        """Open the footnote `name` under its passage, or close it."""
        self._choosing.choose(notes.toggle(name))
        end = notes.end_of(name)
        if end is not None:
            self._canvas.show_down_to(end)
            self.opened.emit(name)
        self.moved.emit()
