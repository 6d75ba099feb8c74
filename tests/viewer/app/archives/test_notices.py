"""A notice that is dropped on the window takes out of the archive what it names."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from index import EXPORTS, Item, ItemKind, Ledger, Set, load_key, open_archive, open_known, replace
from index.container.notice import notice_of
from index.export.archive_export import export_archive
from tests.index.export.file_text import unzipped
from tests.viewer.app.archives.conftest import GONE, HELD, STONE, WORDS, holds_words, left
from tests.viewer.conftest import Reader
from tests.viewer.controls import main_button
from tests.viewer.screens.library.test_library import (
    copies,
    read_rows,
    search_all,
    sheet_of,
    take,
    words,
)
from tests.viewer.screens.notebook.test_notebook import Notekeeper
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.entries.sets import Draft
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.library.notice_sheet import NoticeSheet
from viewer.screens.library.refusal import RefusalSheet
from viewer.shell.places.places import Place, ScreenName

BEFORE = "no longer shown, searched, presented or exported"


@pytest.fixture
def notice(make, tmp_path):
    """Write the notice of an edition that withdraws the passage, by the right key or another."""

    def made(number=2, *, key="editor", name="small"):
        archive = open_archive(make(number, GONE, STONE, key=key)).content
        file = tmp_path / f"{name}-{number}-{key}.satchel-notice"
        file.write_bytes(notice_of(archive, load_key(tmp_path / f"{key}.key")))
        return file

    return made


def drop(window, *files):
    """Drop `files` on the window, as a file manager does."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    nothing, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(40, 30), Qt.DropAction.CopyAction, held, nothing, no_key))


def told(qtbot, program):
    """What is said of a notice that was taken in, on a sheet that is then closed."""
    sheet = sheet_of(qtbot, program, NoticeSheet)
    said = words(sheet)
    main_button(sheet).click()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    sheet.setParent(None)
    sheet.deleteLater()
    return said


def gone(program):
    """Whether the open archive was taken over without the passage."""
    archive = program.session.archive
    return archive is not None and archive.is_withdrawn("q-hers")


def test_it_tells_which_archive_by_whom_and_how_many_once_and_no_stranger_s_does(
    qtbot, person, make, notice, tmp_path
):
    take(qtbot, person.program, make(1))
    assert WORDS in person.text_seen()
    drop(person.window, notice(key="stranger"))
    qtbot.waitUntil(lambda: "Nothing was withdrawn" in person.window.messages.text)
    assert person.window.findChild(NoticeSheet) is None
    assert not gone(person.program)
    assert WORDS in person.text_seen()

    file = notice()
    drop(person.window, file)
    said = told(qtbot, person.program)
    assert "Withdrawn from “Small”" in said
    assert f"Edition 2 withdraws 1 passage. Here it is {BEFORE}" in said
    assert "It is signed by who signed the archive here:" in said
    signer = load_key(tmp_path / "editor.key").fingerprint
    assert set(signer.split(" · ")) <= set(said.split("\n"))
    assert "blackcurrant" not in said
    assert "q-hers" not in said
    assert "taken in before" not in said

    drop(person.window, file)
    assert "It was taken in before: nothing changes." in told(qtbot, person.program)
    take(qtbot, person.program, make(2, GONE, STONE))
    drop(person.window, file)
    qtbot.waitUntil(lambda: "there is nothing to do" in person.window.messages.text)


@pytest.mark.parametrize(
    ("named", "said_then"),
    [
        (("q-hers", "q-nowhere"), f"Edition 2 withdraws 1 passage. Here it is {BEFORE}"),
        (("q-nowhere",), "It names 1 passage, and the archive that is here does not have it."),
    ],
)
def test_ids_that_are_nowhere_are_told_apart(qtbot, person, make, tmp_path, named, said_then):
    take(qtbot, person.program, make(1))
    edition = replace(open_archive(make(2, GONE, STONE)).content, withdrawn=named)
    file = tmp_path / "small.satchel-notice"
    file.write_bytes(notice_of(edition, load_key(tmp_path / "editor.key")))
    drop(person.window, file)
    said = told(qtbot, person.program)

    assert said_then in said
    assert ("It names 1 more, which the archive" in said) is (len(named) == 2)


def test_what_it_withdraws_is_seen_found_kept_shown_and_exported_nowhere(
    qtbot, person, make, notice, home, tmp_path
):
    take(qtbot, person.program, make(1))
    keeper = Notekeeper(Reader(qtbot, person.program)).sit()
    (star,) = keeper.star("q-hers")
    item = [Draft(ItemKind.PASSAGE, anchor_on(keeper.archive, "q-hers"))]
    keeper.do(lambda notebook: notebook.sets.make("Tuesday", item))
    drop(person.window, notice())
    told(qtbot, person.program)
    qtbot.waitUntil(lambda: gone(person.program))

    qtbot.waitUntil(lambda: "Words that stay." in person.text_seen())
    assert WORDS not in person.text_seen()
    assert person.archive.search("blackcurrant").total == 0
    qtbot.waitUntil(lambda: not keeper.kept.entries[star].anchor.exact)
    written = keeper.do(lambda notebook: notebook.changer.connection.serialize("main"))
    assert not holds_words(written)
    (copy,) = copies(home)
    assert left(home) == [str(home.folder / "library" / copy)]  # the signed file stays as it is
    person.workspace.show_text("q-hers")
    assert "This passage was withdrawn." in person.window.messages.text

    for name in EXPORTS:
        out = tmp_path / f"out.{name}"
        export_archive(person.archive, out, name)
        assert "blackcurrant" not in unzipped(out.read_bytes()), name


def test_it_holds_at_the_next_start_for_the_library_and_for_every_command(
    qtbot, person, start, make, notice, home
):
    one = make(1)
    take(qtbot, person.program, one)
    drop(person.window, notice())
    told(qtbot, person.program)

    again = start()
    again.session.archives.open(one)
    qtbot.waitUntil(lambda: gone(again))
    assert again.window.findChild(ArrivalSheet) is None
    read_rows(qtbot, again, 2)
    assert "in the yard" not in str(search_all(qtbot, again, "blackcurrant"))
    stick = one.with_name("stick.satchel")
    stick.write_bytes(one.read_bytes())
    assert open_known(stick, Ledger(home.ledger)).passage("q-hers") is None


def test_the_reader_stays_where_they_were(qtbot, person, make, notice):
    take(qtbot, person.program, make(1))
    person.workspace.go(Place(ScreenName.QUOTES))
    drop(person.window, notice())
    told(qtbot, person.program)
    qtbot.waitUntil(lambda: gone(person.program))

    assert person.workspace.history.place.screen is ScreenName.QUOTES
    assert not any(person.program.session.archives.history.can_go[1:])


def test_the_sheet_before_the_first_opening_tells_nothing_of_it_either(qtbot, person, make, notice):
    drop(person.window, notice())
    said = told(qtbot, person.program)
    assert "The notice is kept for “small”" in said
    assert "1 passage will be left out of it." in said
    assert "It is signed by:" in said

    take(qtbot, person.program, make(1))
    assert gone(person.program)
    assert WORDS not in person.text_seen()


def test_an_edition_that_restores_it_is_asked_about_and_wins(qtbot, person, make, notice):
    take(qtbot, person.program, make(1))
    drop(person.window, notice())
    told(qtbot, person.program)
    three = make(3, HELD, STONE.replace("withdrawn", "restored"))
    take(qtbot, person.program, three)

    qtbot.waitUntil(lambda: WORDS in person.text_seen())
    assert not gone(person.program)


def test_a_notice_that_satchel_is_started_with_is_taken_in(qtbot, start, make, notice, home):
    one = make(1)
    program = start([one, notice()])
    said = told(qtbot, program)
    assert BEFORE in said
    qtbot.waitUntil(lambda: gone(program))


def test_a_damaged_one_that_satchel_is_started_with_is_told_on_a_sheet(qtbot, start, notice):
    file = notice()
    file.write_bytes(file.read_bytes()[:-1])
    program = start([file])
    sheet = sheet_of(qtbot, program, RefusalSheet)

    assert "This notice was damaged or altered after signing." in words(sheet)
    assert file.name in words(sheet)


def test_it_is_chosen_like_an_archive(qtbot, person, make, notice):
    take(qtbot, person.program, make(1))
    person.window.actions_.open.trigger()
    (dialog,) = [each for each in person.window.findChildren(QFileDialog) if each.isVisible()]
    assert any("satchel-notice" in each for each in dialog.nameFilters())
    dialog.fileSelected.emit(str(notice()))
    dialog.close()

    assert BEFORE in told(qtbot, person.program)


def test_what_is_being_presented_leaves_the_room(qtbot, person, make, notice):
    take(qtbot, person.program, make(1))
    presenting = person.program.session.presenting
    items = tuple(Item(ItemKind.PASSAGE, name) for name in ("p-stays", "q-hers"))
    chosen = Set("chosen", {"en": "Chosen"}, items)
    presenting.start_set(person.archive, chosen, "en", person.window.screen(), first=1)
    show = presenting.audience.presentation
    assert WORDS in show.slide.words
    drop(person.window, notice())
    told(qtbot, person.program)

    qtbot.waitUntil(lambda: WORDS not in show.slide.words)
    assert show.slide.words == "Words that stay."
    presenting.end()


def test_where_nothing_is_written_it_counts_until_satchel_closes(qtbot, start, make, notice, home):
    one, file = make(1), notice()
    before = {each.name for each in home.folder.iterdir()} if home.folder.exists() else set()
    program = start(home=replace(home, keeps=False), new=True)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    take(qtbot, program, one, "Open it")
    drop(program.window, file)
    said = told(qtbot, program)

    assert "Nothing can be written here: it counts until Satchel closes." in said
    qtbot.waitUntil(lambda: gone(program))
    program.session.archives.open(one)
    qtbot.waitUntil(lambda: program.session.archives.pacing.shown is None)
    assert gone(program)
    assert "ledger" not in {each.name for each in home.folder.glob("*")} - before


def test_the_archive_that_came_with_satchel_is_shown_without_it(
    qtbot, start, make, notice, home, tmp_path
):
    brought = tmp_path / "brought"
    brought.mkdir()
    (brought / "small.satchel").write_bytes(make(1).read_bytes())
    bundled = replace(home, brought=brought)
    program = start(home=bundled)
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    drop(program.window, notice())
    assert "It is signed by who signed the archive here:" in told(qtbot, program)
    qtbot.waitUntil(lambda: gone(program))

    again = start(home=bundled)
    qtbot.waitUntil(lambda: gone(again))
    drop(again.window, notice(key="stranger"))
    qtbot.waitUntil(lambda: "Nothing was withdrawn" in again.window.messages.text)
