"""The keys of the current screen, and those that work everywhere."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.platform.keys import keys_of
from viewer.shell.dialogs.sheet import OverlaySheet
from viewer.shell.menus.action_list import plain
from viewer.shell.places.place_names import screen_name
from viewer.shell.places.places import ScreenName
from viewer.ui.look.accessibility import WordsArea
from viewer.ui.look.look import SMALL, Look

type Line = tuple[str, str]
"""Keys, and what they do."""
type Group = tuple[str, Sequence[Line]]

_COLUMN, _KEYS = 400, 160  # pixels at 100 %: the width of a column, and of the keys in it
_EDGES = 4  # pixels: the frames of the sheet and of what scrolls


class KeysSheet(OverlaySheet):
    """Lists keys, or words and what they mean, in groups, in as many columns as there is room for.

    Other things than keys have a `title` and a `foot` of their own.
    """

    def __init__(
        self,
        groups: Sequence[Group],
        look: Look,
        parent: QWidget,
        title: str = "",
        foot: str = "",
    ) -> None:
        super().__init__(title or self.tr("Keys of this screen"), parent)
        self._look = look
        most = (parent.width() - 48) // look.scaled(_COLUMN)
        columns = max(1, min(3, most, len(groups)))
        inside = QWidget()
        inside.setObjectName("page")
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(32)
        for held in _shared_out(groups, columns):
            row.addLayout(self._column(held), 1)
        area = WordsArea(self.windowTitle())
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setWidget(inside)
        below = QLabel(foot or self.tr("Esc closes this. F1 tells more of each."))
        below.setProperty("role", "soft")
        below.setWordWrap(True)
        below.setContentsMargins(24, 0, 24, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 12)
        layout.addWidget(area, 1)
        layout.addWidget(below)
        width = columns * look.scaled(_COLUMN) + 48
        self.wanted = width, row.heightForWidth(width - _EDGES) + below.heightForWidth(width) + 36

    def _column(self, groups: Iterable[Group]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for title, lines in groups:
            if title:
                heading = QLabel(title)
                heading.setProperty("role", "heading")
                heading.setWordWrap(True)
                heading.setContentsMargins(0, 10, 0, 2)
                column.addWidget(heading)
            column.addLayout(self._table(lines))
        column.addStretch(1)
        return column

    def _table(self, lines: Sequence[Line]) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(12)
        table.setVerticalSpacing(3)
        table.setColumnMinimumWidth(0, self._look.scaled(_KEYS))
        table.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for number, (keys, does) in enumerate(lines):
            key, what = QLabel(keys), QLabel(does)
            for label, bold in ((key, True), (what, False)):
                self._look.dress(label, SMALL + 1, bold=bold)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
            table.addWidget(key, number, 0, top)
            table.addWidget(what, number, 1, top)
        return table


def keys_on(screen: ScreenName, reading: Iterable[QAction]) -> Group:
    """Return the keys of `screen`. `reading` are the actions that belong to the reader."""
    title = QCoreApplication.translate("Keys", "On this screen: {screen}")
    return title.format(screen=screen_name(screen)), [
        *_lines_of(screen),
        *(action_lines(reading, screen)),
    ]


def action_lines(actions: Iterable[QAction], screen: ScreenName = ScreenName.READER) -> list[Line]:
    """Return keys and names of the `actions` that have a shortcut and belong to `screen`."""
    if screen is not ScreenName.READER:
        return []
    return [
        (_listed(keys_of(action)), plain(action.text()).removesuffix(" …"))
        for action in actions
        if keys_of(action)
    ]


def _listed(keys: Sequence[str]) -> str:
    """Return `keys` with commas between them; one that ends with a comma is the last."""
    return ", ".join(sorted(keys, key=lambda key: key.endswith(",")))


def _lines_of(screen: ScreenName) -> list[Line]:
    open_, apart = _opening(screen)
    in_list = [
        ("↑, ↓", QCoreApplication.translate("Keys", "choose")),
        ("Enter", open_),
        ("Ctrl+Enter", apart),
    ]
    match screen:
        case ScreenName.READER:
            return [
                ("Tab", QCoreApplication.translate("Keys", "next footnote; Enter opens it")),
                ("Esc", QCoreApplication.translate("Keys", "close footnotes; back to the results")),
            ]
        case ScreenName.SEARCH:
            to_box = QCoreApplication.translate("Keys", "back to the search box")
            return [*in_list, ("Esc", to_box)]
        case ScreenName.WORKSHOP:
            return [
                *in_list,
                ("Alt+↑, Alt+↓", QCoreApplication.translate("Keys", "put it further up, or down")),
                ("Del", QCoreApplication.translate("Keys", "take it out of the set")),
                ("Ctrl+Shift+D", QCoreApplication.translate("Keys", "make a copy of it")),
            ]
        case _:
            return in_list


def _opening(screen: ScreenName) -> tuple[str, str]:
    """Return what Enter and Ctrl+Enter do in the list of `screen`."""
    if screen in (ScreenName.PEOPLE, ScreenName.GLOSSARY):
        return (
            QCoreApplication.translate("Keys", "search for it"),
            QCoreApplication.translate("Keys", "search for it in a new tab"),
        )
    return (
        QCoreApplication.translate("Keys", "open it"),
        QCoreApplication.translate("Keys", "open it in a new tab"),
    )


def _shared_out(groups: Sequence[Group], columns: int) -> list[list[Group]]:
    """Return `groups` in order in so many columns of similar length."""
    total = sum(len(lines) + 2 for _title, lines in groups)
    held: list[list[Group]] = [[] for _ in range(columns)]
    filled = 0
    for group in groups:
        length = len(group[1]) + 2
        number = min(columns - 1, int((filled + length / 2) * columns / total))
        held[number].append(group)
        filled += length
    return held
