"""The viewer on an editor's folder: built anew when a file is saved, its problems beside it."""

import os
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from index import SourceProblem
from index.publication.folder_preview import FolderPreview
from tests.conftest import CASE_STUDY
from tests.viewer.conftest import Reader
from tests.viewer.controls import desk_pane
from viewer.screens.desk.file_pane import FilePane
from viewer.screens.desk.foot import DeskFoot
from viewer.screens.desk.names.pane import NamesPane
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.screens.desk.speakers.pane import SpeakersPane
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.search.page import SearchScreen
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.ui.widgets.facet_bar import FacetMenu
from viewer.ui.widgets.file_view import FileView
from viewer.ui.widgets.side_tree import Tree

PATIENCE = 20_000  # ms: a build takes long on a busy machine
FIRST = "In preparing this case study"


class Editor(Reader):
    """Somebody with a text editor open beside Satchel."""

    def __init__(self, qtbot, program, folder):
        super().__init__(qtbot, program)
        self.folder = folder
        self.document = folder / "documents" / "kyrgyzstan.md"

    @property
    def pane(self):
        return self.window.findChild(ProblemsPane)

    @property
    def foot(self):
        return self.window.findChild(DeskFoot)

    @property
    def problems(self):
        return self.pane.findChild(RowList)

    @property
    def file(self):
        return self.pane.findChild(FilePane)

    @property
    def status(self):
        return self.window.status_line.archive

    def change(self, before, after, name="documents/kyrgyzstan.md"):
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after), encoding="utf-8")

    def until_built(self, archive):
        """Wait for another archive than `archive`, and for the window to show it."""
        self.qtbot.waitUntil(lambda: self.archive is not archive)

    @property
    def archive(self):
        return self.program.session.archive

    def until_said(self, words):
        self.qtbot.waitUntil(lambda: words in self.pane.summary, timeout=PATIENCE)

    def until_shown(self, words):
        self.qtbot.waitUntil(lambda: words in self.text_seen(), timeout=PATIENCE)


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan")


@pytest.fixture
def preview(qtbot, start):
    """Preview a folder; where it can be built, wait until it is shown."""

    def shown(folder, *, wait=True):
        program = start((), folder)
        program.session.source.interval = 10  # milliseconds: a test has less patience than a person
        editor = Editor(qtbot, program, folder)
        if wait:
            qtbot.waitUntil(lambda: program.window.workspace is not None)
        return editor

    return shown


@pytest.fixture
def editor(preview, folder):
    return preview(folder)


def test_nobody_is_told_to_choose_a_problem_once_one_is_chosen(editor):
    desk_pane(editor.window, ProblemsPane).step(1)
    assert editor.problems.chosen
    assert editor.file.name == ""
    editor.qtbot.waitUntil(lambda: ".md:" in editor.file.name, timeout=PATIENCE)


def test_the_folder_is_shown_as_an_archive_that_nobody_signed(editor):
    assert FIRST in editor.text_seen()
    assert editor.status.startswith("Preview of edition 1, not signed · Sex work and policing")
    assert editor.window.windowTitle() == "Satchel"
    assert not editor.do.library.isVisible()
    assert editor.search("werewolves").model().rowCount() == 1


def test_previewing_writes_nothing(editor, home):
    before = {path: path.stat().st_mtime_ns for path in CASE_STUDY.rglob("*")}
    editor.change(FIRST, "Before " + FIRST)
    editor.until_shown("Before " + FIRST)

    assert sorted(path.name for path in editor.folder.rglob("*")) == sorted(
        path.name for path in before
    )
    assert not home.folder.exists() or {path.name for path in home.folder.iterdir()} <= {
        "settings.json"
    }


def write_in_place(path, text):
    path.write_text(text, encoding="utf-8")


def rename_over(path, text):
    draft = path.with_name(".draft")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)


def move_away_and_write(path, text):
    path.rename(path.with_name(path.name + "~"))
    path.write_text(text, encoding="utf-8")


def remove_and_write(path, text):
    path.unlink()
    path.write_text(text, encoding="utf-8")


def in_the_same_tick(path, text):
    before = path.stat()
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize(
    "save", [write_in_place, rename_over, move_away_and_write, remove_and_write, in_the_same_tick]
)
def test_each_manner_of_saving_is_shown(editor, save):
    for words in ("One more time we say that", "And one more time we say"):
        text = editor.document.read_text(encoding="utf-8")
        save(
            editor.document, text.replace(FIRST, words).replace("One more time we say that", words)
        )
        editor.until_shown(words)


@pytest.mark.long
def test_several_files_saved_at_once_are_shown_together(editor):
    editor.change("# ", "# ", "codebook.toml")
    editor.change('label.en = "Extortion and bribes"', 'label.en = "Bribes"', "codebook.toml")
    editor.change(FIRST, "Together " + FIRST)
    editor.until_shown("Together")

    assert editor.archive.theme("extortion").label["en"] == "Bribes"


def test_a_build_during_which_a_file_was_saved_is_dropped(editor, qtbot):
    source, states = editor.program.session.source, []
    with qtbot.waitSignal(source.told):
        os.utime(editor.document)
    source.told.connect(states.append)

    def save_once():
        source.query = str
        editor.change("Twice: ", "Thrice: ")
        return ""

    source.query = save_once
    editor.change(FIRST, "Twice: " + FIRST)
    editor.until_shown("Thrice: " + FIRST)
    assert len(states) == 1


def test_files_are_added_and_removed(editor):
    extra = editor.folder / "documents" / "second.md"
    extra.write_text(
        '+++\nid = "second"\ntitle = "A second one"\n+++\n## Two {#two}\n\nX. {#p-x}\n'
    )
    editor.qtbot.waitUntil(lambda: len(editor.archive.content.documents) == 2)
    extra.unlink()
    editor.qtbot.waitUntil(lambda: len(editor.archive.content.documents) == 1)
    assert editor.workspace.shown.isVisible()


def test_a_save_that_changes_nothing_leaves_the_window_alone(editor, qtbot):
    workspace, archive = editor.workspace, editor.archive
    source = editor.program.session.source
    with qtbot.waitSignal(source.told):
        os.utime(editor.document)

    assert (editor.workspace, editor.archive) == (workspace, archive)


def test_the_place_in_the_text_is_kept_when_text_is_put_in_above(editor):
    editor.workspace.show_text("q-all-your-fault")
    editor.workspace.show_text("p-working-alone")
    before, archive = editor.reader.spot, editor.archive
    editor.change(
        "## Sex Workers", "New words. {#p-new-one}\n\nMore. {#p-new-two}\n\n## Sex Workers"
    )
    editor.until_built(archive)

    after = editor.workspace.shown.spot
    assert (after.chosen, after.own) == (before.chosen, before.own)
    assert after.scroll > before.scroll
    editor.do.back.trigger()
    assert editor.place == Place(ScreenName.READER, "q-all-your-fault")


def test_an_open_footnote_and_what_is_sought_stay(editor):
    editor.workspace.show_text("p-brothel-charge-and-rackets")
    editor.canvas.anchorClicked.emit("footnote:f-rackets")
    editor.do.find.trigger()
    editor.type(QApplication.focusWidget(), "police")
    before, archive = editor.reader.spot, editor.archive
    editor.change(FIRST, "Now " + FIRST)
    editor.until_built(archive)

    assert editor.workspace.shown.spot == before
    assert before.own.notes == ("f-rackets",)
    assert before.own.sought == "police"
    assert QApplication.focusWidget().text() == "police"


def test_a_chosen_passage_that_is_gone_is_no_obstacle(editor):
    editor.workspace.show_text("p-working-alone")
    archive = editor.archive
    for name in ("codings.toml", "notes.toml", "translations/ru.toml"):
        (editor.folder / name).unlink()
    editor.change("{#p-working-alone", "{#p-working-by-oneself")
    editor.until_built(archive)

    assert editor.workspace.chosen in {"", *(p.id for p in editor.archive.content.passages())}
    assert FIRST in editor.text_seen()


def test_a_search_stays_with_its_answer_and_the_chosen_hit(editor):
    hits = editor.search("police")
    editor.press(Qt.Key.Key_Down, on=editor.box)
    editor.press(Qt.Key.Key_Down, on=hits)
    editor.press(Qt.Key.Key_Down, on=hits)
    editor.qtbot.waitUntil(lambda: editor.workspace.panes.card_shown)
    spot, archive = editor.workspace.shown.spot, editor.archive
    blank = []
    editor.program.session.source.opened.connect(
        lambda *_: blank.append(editor.workspace.findChild(SearchScreen).answered_query)
    )
    editor.change("Sex Workers’ Experiences", "What Sex Workers Lived Through")
    editor.until_built(archive)

    assert blank == ["police"]  # it is there at once, without an empty list between
    assert editor.workspace.shown.spot == spot
    assert editor.box.text() == "police"
    assert QApplication.focusWidget() is editor.workspace.findChild(SearchScreen).hits


def test_the_quotes_stay_narrowed(editor):
    editor.do.quotes.trigger()
    page = editor.workspace.findChild(QuotesPage)
    menu = next(menu for menu in page.findChildren(FacetMenu) if menu.field == "gender")
    menu.menu().aboutToShow.emit()
    menu.menu().actions()[0].trigger()
    editor.press(Qt.Key.Key_Down, on=page.findChild(RowList))
    spot, archive = editor.workspace.shown.spot, editor.archive
    editor.change(FIRST, "Now " + FIRST)
    editor.until_built(archive)

    assert editor.workspace.shown.spot == spot


@pytest.mark.parametrize("part", ["box", "problems", "text", "navigation"])
def test_the_keys_stay_where_they_were(editor, part):
    parts = {
        "box": lambda: editor.box,
        "problems": lambda: editor.problems,
        "text": lambda: editor.canvas,
        "navigation": lambda: editor.workspace.findChild(Tree),
    }
    parts[part]().setFocus()
    archive = editor.archive
    gone = editor.workspace
    editor.change(FIRST, "Now " + FIRST)
    editor.until_built(archive)

    assert editor.workspace is not gone
    assert QApplication.focusWidget() is parts[part]()


def test_what_is_being_typed_is_not_disturbed(editor):
    editor.do.search.trigger()
    editor.box.setText("half a wo")
    editor.box.setCursorPosition(4)
    archive = editor.archive
    editor.change(FIRST, "Now " + FIRST)
    editor.until_built(archive)

    assert (editor.box.text(), editor.box.cursorPosition()) == ("half a wo", 4)
    assert editor.place.screen is ScreenName.READER


def test_errors_leave_the_last_good_archive_readable_and_say_so(editor):
    archive = editor.archive
    editor.change("{#p-who-took-part", "{#P who took part")
    editor.until_said("error")

    assert editor.archive is archive
    assert FIRST in editor.text_seen()
    assert "as of the last good build" in editor.foot.as_of
    assert editor.search("werewolves").model().rowCount() == 1

    editor.change("{#P who took part", "{#p-who-took-part")
    editor.qtbot.waitUntil(lambda: editor.foot.as_of == "")
    assert "error" not in editor.pane.summary


def test_copying_takes_what_is_chosen_in_the_pane_not_the_text_above(editor, qapp):
    editor.workspace.show_text("q-bandits")
    editor.canvas.selectAll()
    editor.pane.enter()
    editor.pane.step(1)
    editor.do.copy.trigger()
    row = editor.problems.currentIndex().data(ROW)
    copied = qapp.clipboard().text()
    assert copied.startswith(f"{row.place}: {row.severity}: {row.problem.text}")

    view = editor.pane.findChild(FileView)
    editor.qtbot.waitUntil(lambda: view.marked_text != "")
    view.setFocus()
    view.selectAll()
    editor.do.copy.trigger()
    assert qapp.clipboard().text() == view.toPlainText()


def test_problems_are_copied_where_nothing_was_ever_built(preview, make_folder, qapp):
    editor = preview(make_folder("## One {#one}\n\nNo id.\n"), wait=False)
    editor.until_said("1 error")
    editor.pane.enter()
    editor.pane.step(1)
    editor.do.copy.trigger()

    assert qapp.clipboard().text().startswith("documents/small.md:7: error: ")


def test_where_nothing_was_ever_good_the_middle_says_what_to_do(preview, make_folder):
    editor = preview(make_folder("## One {#one}\n\nNo id.\n"), wait=False)
    editor.until_said("1 error")

    words = " ".join(label.text() for label in editor.window.findChildren(QLabel))
    assert "Mend what is listed below as an error." in words
    assert editor.window.workspace is None
    for action in (editor.do.present, editor.do.quotes, editor.do.find, editor.do.back):
        action.trigger()  # nothing to act on, and no mistake either

    document = editor.folder / "documents" / "small.md"
    document.write_text(document.read_text().replace("No id.", "An id. {#p-one}"))
    editor.qtbot.waitUntil(lambda: editor.workspace is not None)
    assert "An id." in editor.text_seen()
    assert editor.pane.summary == "No problems"


def test_the_folder_goes_away_and_comes_back(editor, tmp_path):
    shutil.move(editor.folder, tmp_path / "elsewhere")
    editor.until_said("not there")
    assert FIRST in editor.text_seen()
    assert "as of the last good build" in editor.foot.as_of

    shutil.move(tmp_path / "elsewhere", editor.folder)
    editor.until_said("10 warnings, 9 notes")
    assert editor.foot.as_of == ""


def test_a_folder_that_is_back_before_one_looks_again_is_read_again(editor, monkeypatch):
    away = iter([SourceProblem("“{name}” is not there.", name="it")])

    def read(preview):
        if gone := next(away, None):
            raise gone
        return whole(preview)

    whole = FolderPreview.read
    monkeypatch.setattr(FolderPreview, "read", read)
    editor.change("{#p-who-took-part", "{#p-who-took-part colour=red")
    editor.until_said("1 error")


def test_a_source_text_that_a_document_names_counts_too(editor):
    source = editor.folder / "source" / "case-study.txt"
    source.write_text("An unseen word. " + source.read_text(encoding="utf-8"), encoding="utf-8")

    editor.until_said("10 warnings")


def test_problems_are_counted_errors_first_and_read_aloud(editor):
    assert editor.pane.summary == "10 warnings, 9 notes"
    QAbstractItemModelTester(editor.problems.model())
    editor.change("{#p-who-took-part", "{#p-who-took-part colour=red")
    editor.until_said("1 error")

    role = Qt.ItemDataRole.AccessibleTextRole
    assert (
        editor.problems.model().index(0, 0).data(role)
        == "Error. “colour” means nothing here, or is given twice. documents/kyrgyzstan.md:12"
    )
    assert editor.problems.accessibleName()
    assert editor.file.findChild(FileView).accessibleName()


def test_choosing_a_problem_shows_its_line_as_it_is_on_the_disk(editor):
    editor.pane.enter()
    editor.qtbot.waitUntil(lambda: editor.file.name == "documents/kyrgyzstan.md:12")
    assert editor.file.marked.startswith(FIRST)

    editor.press(Qt.Key.Key_End)
    editor.qtbot.waitUntil(lambda: editor.file.name != "documents/kyrgyzstan.md:12")
    editor.press(Qt.Key.Key_Home)
    editor.change(FIRST, "As it is now: " + FIRST)
    editor.qtbot.waitUntil(lambda: editor.file.marked.startswith("As it is now"))


def test_the_chosen_problem_stays_chosen_while_lines_move(editor):
    editor.pane.step(1)
    editor.pane.step(1)
    chosen, archive = editor.problems.chosen, editor.archive
    editor.qtbot.waitUntil(lambda: editor.file.name == "documents/kyrgyzstan.md:38")
    editor.change("## Sex Workers", "New words. {#p-new-one}\n\n## Sex Workers")
    editor.until_built(archive)

    assert editor.problems.chosen == chosen
    editor.qtbot.waitUntil(lambda: editor.file.name == "documents/kyrgyzstan.md:40")


def test_enter_goes_to_the_passage_and_escape_back_to_the_text(editor):
    editor.pane.enter()
    row = editor.problems.currentIndex().data(ROW)
    editor.press(Qt.Key.Key_Return)

    assert editor.place == Place(ScreenName.READER, row.problem.passages[0])
    assert QApplication.focusWidget() is editor.canvas

    editor.pane.enter()
    editor.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is editor.canvas


def test_the_keys_of_the_menu_go_through_the_problems(editor):
    actions = {
        action.shortcut().toString(): action for action in editor.window.findChildren(QAction)
    }
    actions["F8"].trigger()
    first = editor.problems.chosen
    actions["F8"].trigger()
    assert editor.problems.chosen not in ("", first)
    actions["Shift+F8"].trigger()
    assert editor.problems.chosen == first
    actions["Shift+F8"].trigger()
    assert editor.problems.currentIndex().row() == editor.problems.model().rowCount() - 1
    actions["Alt+0"].trigger()
    assert QApplication.focusWidget() is editor.problems


def test_the_pane_folds_to_its_heading_and_unfolds(editor):
    buttons = editor.foot.findChildren(QPushButton)
    fold = next(button for button in buttons if button.text() == "Hide the list")
    height = editor.workspace.height()
    fold.click()
    editor.qtbot.waitUntil(lambda: editor.workspace.height() > height + 100)
    assert not editor.problems.isVisible()
    assert "10 warnings" in editor.pane.summary

    desk_pane(editor.window, ProblemsPane)
    editor.qtbot.waitUntil(lambda: editor.workspace.height() == height)
    assert editor.problems.isVisible()
    assert fold.text() == "Hide the list"


def test_each_list_says_how_many_are_in_it_before_it_is_first_seen(editor):
    lists = editor.foot.lists
    before = [each.title for each in lists]
    assert {"Who speaks 8", "Themes 15", "Participants 6"} <= {*before}
    for each in lists:
        editor.foot.enter(each)
        assert editor.foot.pane.isVisible()
    speakers, names = (desk_pane(editor.window, kind) for kind in (SpeakersPane, NamesPane))
    editor.qtbot.waitUntil(lambda: names.selected is not None, timeout=PATIENCE)
    editor.qtbot.waitUntil(lambda: "8 quotes" in speakers.summary, timeout=PATIENCE)
    assert [each.title for each in lists] == before


@pytest.mark.parametrize("text", ["\0" * 100_000, "<b>x</b>" * 50_000, "\u202e\u2028" * 999])
def test_a_hostile_file_is_shown_cut_and_plain(editor, text):
    editor.change(FIRST, "[" + FIRST)
    (editor.folder / "codebook.toml").write_text(text, encoding="utf-8")
    editor.until_said("error")
    editor.pane.step(1)
    editor.qtbot.waitUntil(lambda: editor.file.name.startswith("codebook.toml"))

    assert len(editor.file.findChild(FileView).toPlainText()) <= 2_000


def test_thousands_of_problems_are_counted_and_the_first_listed(preview, make_folder):
    body = "## One {#one}\n\n" + "No id.\n\n" * 3_000 + "Long. {#p-one " + "x" * 100_000 + "=1}\n"
    editor = preview(make_folder(body), wait=False)

    editor.until_said("3,001 errors; the first 500 are listed")
    assert editor.problems.model().rowCount() == 500
    editor.pane.step(-1)
    editor.qtbot.waitUntil(lambda: editor.file.marked == "No id.")


def test_a_file_that_is_no_more_is_told(editor):
    editor.document.unlink()
    editor.until_said("error")
    model = editor.problems.model()
    rows = [model.index(number).data(ROW) for number in range(model.rowCount())]
    editor.problems.choose(next(row.id for row in rows if row.problem.code == "no-document"))

    editor.qtbot.waitUntil(lambda: "no file documents to show" in editor.file.name)
    assert editor.file.marked == ""


def test_another_language_keeps_the_place_and_the_problems(editor):
    editor.workspace.show_text("p-working-alone")
    editor.do.languages.actions()[1].trigger()

    assert editor.pane.summary == "10 предупреждений, 9 заметок"
    assert editor.place == Place(ScreenName.READER, "p-working-alone")
    assert editor.status.startswith("Просмотр выпуска 1, без подписи")
    archive = editor.archive
    editor.change(FIRST, "Now " + FIRST)
    editor.until_built(archive)
    assert editor.workspace.chosen == "p-working-alone"
    editor.do.languages.actions()[0].trigger()
    assert editor.pane.summary == "11 warnings, 9 notes"  # its word is not in the source


@pytest.mark.long
def test_presenting_goes_on_over_a_save(editor):
    editor.do.present.trigger()
    room, archive = editor.program.session.presenting.audience, editor.archive
    editor.change(FIRST, "Now " + FIRST)
    editor.until_built(archive)

    assert room.isVisible()
    editor.program.session.presenting.end()


def test_many_saves_leave_no_old_windows_behind(editor):
    for number in range(3):
        editor.change(FIRST, f"{number} {FIRST}")
        editor.until_shown(f"{number} ")
    editor.qtbot.waitUntil(lambda: len(editor.window.findChildren(type(editor.workspace))) == 1)


def presenting(editor, first):
    """Show the folder to a room, from the quote `first`."""
    editor.workspace.show_text(first)
    editor.do.present_from_here.trigger()
    return editor.program.session.presenting.audience


def withdraw(editor, *names):
    """Withdraw passages, and take away what codes, notes or shows them."""
    for name in ("codings.toml", "notes.toml", "sets.toml", "translations/ru.toml"):
        (editor.folder / name).unlink(missing_ok=True)
    head = editor.folder / "archive.toml"
    gone = "".join(
        f'\n[[withdrawn]]\npassage = "{n}"\ndate = "2026-02-03"\nreason = "asked"\n' for n in names
    )
    head.write_text(head.read_text(encoding="utf-8") + gone, encoding="utf-8")


def test_a_room_sees_the_folder_as_it_is_saved(editor):
    room = presenting(editor, "q-bandits")
    show, archive = room.presentation, editor.archive
    editor.press(Qt.Key.Key_PageDown, on=room)
    assert show.slide.item == "q-bandits"
    assert show.slide.attribution == "Sex worker"
    (editor.folder / "codings.toml").unlink()
    for file in ("documents/kyrgyzstan.md", "source/case-study.txt"):
        editor.change("who constantly", "who always", file)
    editor.until_built(archive)

    assert "who always" in show.slide.words
    assert show.slide.item == "q-bandits"
    assert not show.black
    assert editor.program.session.presenting.audience is room


def test_a_quote_that_is_withdrawn_under_the_rooms_eyes_becomes_black(editor):
    room = presenting(editor, "q-bandits")
    show, archive = room.presentation, editor.archive
    after = archive.quotes[[q.id for q in archive.quotes].index("q-bandits") + 1]
    withdraw(editor, "q-bandits")
    editor.until_built(archive)

    assert show.black
    assert room.accessibleName() == ""
    editor.press(Qt.Key.Key_PageDown, on=room)
    assert (show.black, show.slide.item) == (False, after.id)
    editor.press(Qt.Key.Key_Home, on=room)
    editor.press(Qt.Key.Key_Escape, on=room)
    editor.press(Qt.Key.Key_Escape, on=room)
    assert editor.program.session.presenting.audience is None


@pytest.mark.long
def test_the_last_quote_that_is_withdrawn_leaves_the_one_before_behind_black(editor):
    names = [quote.id for quote in editor.archive.quotes]
    room = presenting(editor, names[-1])
    archive = editor.archive
    withdraw(editor, names[-1])
    editor.until_built(archive)

    assert room.presentation.black
    assert room.presentation.slide.item == names[-2]
    editor.press(Qt.Key.Key_Escape, on=room)
    editor.press(Qt.Key.Key_Escape, on=room)
    assert editor.program.session.presenting.audience is None


def test_a_room_is_black_where_no_quote_remains(editor):
    names = [quote.id for quote in editor.archive.quotes]
    presenting(editor, names[0])
    archive = editor.archive
    withdraw(editor, *names)
    editor.until_built(archive)

    room = editor.program.session.presenting.audience
    assert room.presentation.black
    assert room.presentation.in_room is None
    editor.program.session.presenting.end()
    assert editor.workspace.isVisible()


def test_the_tabs_stay(editor):
    editor.workspace.show_text("q-bandits")
    editor.do.new_tab.trigger()
    editor.do.themes.trigger()
    before = editor.archive
    editor.change(FIRST, "Before " + FIRST)
    editor.until_built(before)

    assert editor.place.screen is ScreenName.THEMES
    editor.do.previous_tab.trigger()
    assert editor.place.target == "q-bandits"
    assert editor.workspace.chosen == "q-bandits"
