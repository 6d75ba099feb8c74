"""The status line: the archive, the main keys, the text, the dial, the size of the text."""

from pathlib import Path
from typing import override

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from index import Level, OpenArchive, TextChoice, worded
from viewer.shell.bars.dial_button import DialButton
from viewer.shell.bars.notebook_button import NotebookButton
from viewer.shell.bars.text_button import TextButton
from viewer.shell.menus.actions import Actions
from viewer.ui.look.elision import elided
from viewer.ui.look.look import SMALL, Look
from viewer.ui.look.text_cost import line_start
from viewer.ui.look.tooltips import tip

_EDGE, _GAP = 20, 20  # pixels at either end, and between the labels
_LEAST = 560  # pixels at 100 % of the archive's text that precede the keys
_BETWEEN = " · "  # the parts of the archive's text
_FEWEST = 4  # letters of the archive's text that are of any use
_NAME = 110  # pixels at 100 % of the archive's name that other texts make room for


class StatusLine(QWidget):
    """Shows the labels. `notebook_wanted` is emitted when the reader clicks the notebook's."""

    notebook_wanted = Signal()

    def __init__(self, look: Look, do: Actions) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._told, self._parts = "", tuple[str, ...]()
        self._folder: Path | None = None
        self._shown: tuple[OpenArchive, str, bool] | None = None
        self._widths: dict[tuple[str, str], int] = {}  # in pixels, by words and font
        self._shared: list[int] = []  # the widths with which room was shared
        self._is_sharing = False
        self._look = look
        self._archive, self._keys, self._zoom = QLabel(), QLabel(), QLabel()
        self._draft = QLabel(self.tr("Draft"))
        self._draft.setProperty("role", "draft")
        self._draft.setToolTip(tip(self.tr("A draft: not published, and still to be changed")))
        self._draft.hide()
        self._archive.setTextFormat(Qt.TextFormat.PlainText)
        self._keys.setText(
            self.tr("Ctrl+K search · Ctrl+J go to · Alt+← back · F5 present · ? keys · F1 help")
        )
        self._keys.setProperty("role", "soft")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_EDGE, 5, _EDGE, 5)
        layout.setSpacing(_GAP)
        self._archive.setMinimumWidth(1)
        self.dial = DialButton(do.attributions.actions())
        self._text = TextButton(do.texts.actions())
        self._notebook = NotebookButton()
        self._notebook.clicked.connect(self.notebook_wanted)
        for part in (
            *(self._draft, self._archive, self._keys, self._notebook),
            *(self._text, self.dial, self._zoom),
        ):
            look.dress(part, SMALL, bold=part is self._draft)
            layout.addWidget(part, 1 if part is self._archive else 0)
        look.changed.connect(self._share_room)  # once all parts have their words' size

    @override
    def event(self, event: QEvent) -> bool:
        """Share the room again where a part got another width, as with a new style sheet."""
        if event.type() is QEvent.Type.LayoutRequest and self._widths_wanted() != self._shared:
            self._share_room()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _widths_wanted(self) -> list[int]:
        parts = (self._draft, self._keys, self._notebook, self._text, self.dial, self._zoom)
        return [self.width(), *(part.sizeHint().width() for part in parts)]

    @Slot()
    def _share_room(self) -> None:
        """Shorten the archive's text first, then hide the keys; the dial and the text stay visible.

        Where no room is left for some letters of its name, hide the size of the text, then say less
        of the texts, then hide the notebook.
        """
        if self._is_sharing:  # Qt lays out what is shown, amid this
            return
        self._is_sharing = True
        self._share_between()
        self._is_sharing = False
        self._shared = self._widths_wanted()

    def _share_between(self) -> None:
        """Show all that may be hidden, then hide what has no room."""
        self._zoom.show()
        self._notebook.setVisible(bool(self._notebook.text()))
        self._text.shorten(is_short=False)
        self._zoom.setVisible(self._has_name_room())
        self._text.shorten(is_short=not self._has_name_room())
        if not self._has_name_room():
            self._notebook.hide()
        needed = min(self._wide(self._told), self._look.scaled(_LEAST))
        self._keys.setVisible(self._room_for_archive(keys=True) >= needed)
        room = self._room_for_archive(keys=not self._keys.isHidden())
        self._archive.setText(self._shortened(room))

    def _has_name_room(self) -> bool:
        """Return whether the archive's name, or enough of it, has room without the keys."""
        name = self._parts[0] if self._parts else ""
        needed = min(self._wide(name), self._look.scaled(_NAME))
        return self._room_for_archive(keys=False) >= needed

    def _wide(self, text: str) -> int:
        """Return the width of `text`, measured once: a title may be long, and of rare letters."""
        asked = text, self._archive.font().key()
        if asked not in self._widths:
            begins = line_start(text)
            self._widths[asked] = self._archive.fontMetrics().horizontalAdvance(begins)
        return self._widths[asked]

    def _shortened(self, room: int) -> str:
        """Return as many parts of the archive's text as have room, or the first one cut."""
        for count in range(len(self._parts), 0, -1):
            text = _BETWEEN.join(self._parts[:count])
            if self._wide(text) <= room:
                return text
        first = self._parts[0] if self._parts else ""
        cut = elided(first, self._archive.fontMetrics(), room)
        return cut if len(cut) > _FEWEST else ""

    def _room_for_archive(self, *, keys: bool) -> int:
        others = [self.dial, *([self._keys] if keys else [])]
        may_be_hidden = (self._draft, self._notebook, self._text, self._zoom)
        others += [part for part in may_be_hidden if not part.isHidden()]
        taken = sum(other.sizeHint().width() + _GAP for other in others)
        return self.width() - 2 * _EDGE - taken

    def show_archive(self, archive: OpenArchive, language: str, *, bundled: bool) -> None:
        """Show the open archive and its edition, and why it is trusted, or that it is not."""
        content, self._shown = archive.content, (archive, language, bundled)
        trust = self.tr("came with Satchel") if bundled else self.tr("signature checked")
        if archive.is_sealed:
            trust = self.tr("sealed, signature checked")
        if archive.damage.error is not None:
            trust = self.tr("damaged, parts are missing")
        told = self.tr("{title} · edition {edition} · {trust}")
        if archive.signer is None:
            told = self.tr("Preview of edition {edition}, not signed · {title}")
        title = worded(content.title, language)
        values = {"title": title, "edition": content.edition, "trust": trust}
        if self._folder is not None:
            told += _BETWEEN + self.tr("folder {folder}")
            values["folder"] = self._folder.name or str(self._folder)
        self._parts = tuple(part.format(**values) for part in told.split(_BETWEEN))
        self._told = text = _BETWEEN.join(self._parts)
        self._widths.clear()
        self._draft.setVisible(content.draft)
        place = f"\n{self._folder}" if self._folder else ""
        self._archive.setToolTip(tip(f"{text}{place}"))
        self._share_room()

    def show_folder(self, folder: Path) -> None:
        """Name the `folder` that is open for editing beside its archive, its path on hover."""
        self._folder = folder
        self.show_anew()

    @Slot()
    def show_anew(self) -> None:
        """Show the archive as it is known now: it may have been found damaged."""
        if self._shown is not None:
            archive, language, bundled = self._shown
            self.show_archive(archive, language, bundled=bundled)

    def show_level(self, level: Level | None) -> None:
        """Show the dial's `level`, or that the editor's levels apply."""
        self.dial.show_level(level)
        self._share_room()

    def show_text(self, choice: TextChoice | None, *, is_offered: bool) -> None:
        """Show which text is shown of what is translated, if a choice `is_offered`."""
        self._text.show_choice(choice, is_offered=is_offered)
        self._share_room()

    def show_notebook(self, text: str) -> None:
        """Show the state of the notebook."""
        self._notebook.tell(text)
        self._share_room()

    @property
    def is_draft(self) -> bool:
        """Whether the open archive is marked as a draft."""
        return not self._draft.isHidden()

    @property
    def notebook(self) -> str:
        """The text on the notebook."""
        return self._notebook.text()

    @property
    def archive(self) -> str:
        """The text on the open archive, not shortened."""
        return self._told

    @property
    def zoom(self) -> str:
        """The text on the size of the text."""
        return self._zoom.text()

    def show_zoom(self, zoom: int) -> None:
        """Show the size of the text, in percent."""
        self._zoom.setText(self.tr("Size {zoom} %").format(zoom=zoom))
        self._share_room()
