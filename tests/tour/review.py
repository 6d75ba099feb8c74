"""Pictures of what is reviewed at the desk: guesses of an import, two codings, and the menus."""

import shutil
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from index import import_texts
from tests.viewer.controls import desk_pane
from viewer.screens.desk.guesses.pane import GuessesPane
from viewer.screens.desk.themes.comparison_pane import ComparisonPane
from viewer.ui.lists.rows import RowList

_CORPUS = Path(__file__).resolve().parents[2] / "resources" / "corpus" / "kyrgyzstan"
_TALK = """The night shift

Three people spoke in the office of the bakery before the winter.

“We bake from nine until five, and the one with the list does not wait.”
Woman, 45, baker

“The ovens are never cold.”
Man, 30, baker

“Nobody asks us.”
Woman, 51, baker
"""


def review(tour, theme):
    """Picture the guesses of an import, with one chosen, on a laptop and on a small screen."""
    place = Path(tempfile.mkdtemp())
    (place / "shift.txt").write_text(_TALK, encoding="utf-8")
    import_texts((place / "shift.txt",), place / "shift")
    program = tour.at_desk(place / "shift", theme)
    window = program.window
    pane = desk_pane(window, GuessesPane)
    tour.until(lambda: pane.findChild(RowList).model().rowCount() > 0)
    pane.step(1)
    _in_both_sizes(tour, window, f"{theme}-24-guesses")
    tour.end(program)


def compare(tour, window, theme):
    """Picture two codings, that of somebody else without some and with other words."""
    theirs = Path(tempfile.mkdtemp()) / "theirs"
    shutil.copytree(_CORPUS, theirs)
    coded = theirs / "codings.toml"
    parts = coded.read_text(encoding="utf-8").split("[[coding]]")
    coded.write_text("[[coding]]".join([*parts[:4], *parts[9:]]), encoding="utf-8")
    pane = desk_pane(window, ComparisonPane)
    pane.other_wanted.emit()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(theirs / "archive.toml"))
    dialog.close()
    tour.until(lambda: pane.findChild(RowList).model().rowCount() > 0)
    pane.step(1)
    _in_both_sizes(tour, window, f"{theme}-24-two-codings")


def open_menus(tour, window, theme):
    """Picture each menu of the window, as far as the screen has room for it."""
    for number, action in enumerate(window.menuBar().actions()):
        menu = action.menu()
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        tour.picture(f"{theme}-24-menu-{number}", menu)
        menu.close()


def _in_both_sizes(tour, window, name):
    size = window.size()
    tour.picture(name, window)
    window.resize(1024, 600)
    tour.picture(f"{name}-small", window)
    window.resize(size)
