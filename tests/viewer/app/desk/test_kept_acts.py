"""What was done at the desk can be taken back after a restart, as long as a notebook keeps it."""

import pytest

from tests.viewer.app.desk.conftest import PATIENCE, Maker
from tests.viewer.conftest import offered

PASSPHRASE = "a field of barley"  # noqa: S105  of tests


def document(folder):
    return (folder / "documents" / "talk.md").read_bytes()


def make_notebook(maker, passphrase=PASSPHRASE):
    made = []
    maker.program.session.keeper.make(passphrase, made.append, made.append)
    maker.qtbot.waitUntil(lambda: bool(made), timeout=PATIENCE)
    assert made[0].keeping.is_open


def unlock(maker):
    opened = []
    keeper = maker.program.session.keeper
    keeper.begin()
    maker.qtbot.waitUntil(lambda: keeper.keeping.value == "locked", timeout=PATIENCE)
    keeper.unlock(PASSPHRASE, opened.append, opened.append)
    maker.qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
    assert opened[0].keeping.is_open


def turn_into_quote(maker):
    maker.reader.choosing.choose("p-1")
    maker.choose("It is a quote")
    maker.until_said("It is a quote now.")


def turn_into_paragraph(maker):
    maker.reader.choosing.choose("q-2")
    maker.choose("It is a paragraph")
    maker.until_said("It is a paragraph now.")


def until_kept(maker, count):
    """Wait until the store has so many acts."""
    found = []

    def look():
        keeper = maker.program.session.keeper
        folder = maker.program.session.source.folder
        keeper.at_desk(lambda store: len(store.begin(folder)[1]), found.append, found.append)
        return found[-1:] == [count]

    maker.qtbot.waitUntil(look, timeout=PATIENCE)


@pytest.fixture
def restart(start, qtbot):
    """End Satchel, and start it again on the folder."""

    def again(maker, folder):
        maker.program.close()
        made = Maker(qtbot, start(source=folder))
        made.until_read("We bake")
        made.program.session.source.interval = 10
        return made

    return again


def test_what_was_done_is_taken_back_and_done_again_after_a_restart(maker, folder, restart):
    make_notebook(maker)
    before = document(folder)
    turn_into_quote(maker)
    after = document(folder)
    until_kept(maker, 1)

    second = restart(maker, folder)
    assert not second.do.redo.isEnabled()
    unlock(second)
    second.qtbot.waitUntil(second.do.undo.isEnabled, timeout=PATIENCE)
    second.do.undo.trigger()
    second.until_said("Taken back.")
    assert document(folder) == before
    until_kept(second, 1)

    third = restart(second, folder)
    unlock(third)
    third.qtbot.waitUntil(third.do.redo.isEnabled, timeout=PATIENCE)
    third.do.redo.trigger()
    third.until_said("Done again.")
    assert document(folder) == after


def test_what_was_done_before_there_was_a_notebook_is_kept_too(maker, folder, restart):
    before = document(folder)
    turn_into_quote(maker)
    assert "keeps it longer" in maker.window.messages.text
    assert [each.text() for each in offered(maker.window)] == ["Undo", "Your notebook"]
    make_notebook(maker)
    until_kept(maker, 1)
    turn_into_paragraph(maker)
    assert "keeps it longer" not in maker.window.messages.text
    until_kept(maker, 2)

    second = restart(maker, folder)
    unlock(second)
    second.qtbot.waitUntil(second.do.undo.isEnabled, timeout=PATIENCE)
    second.do.undo.trigger()
    second.do.undo.trigger()
    second.qtbot.waitUntil(lambda: document(folder) == before, timeout=PATIENCE)


@pytest.mark.parametrize("passphrase", [None, ""])
def test_without_a_passphrase_it_ends_with_the_folder(maker, folder, restart, home, passphrase):
    keeper = maker.program.session.keeper
    if passphrase is None:
        make_notebook(maker, None)
    else:
        keeper.sit(print)
    maker.qtbot.waitUntil(lambda: keeper.keeping.is_open, timeout=PATIENCE)
    turn_into_quote(maker)
    assert "keeps it longer" in maker.window.messages.text
    assert len(offered(maker.window)) == 1

    second = restart(maker, folder)
    second.do.undo.trigger()
    assert not (home.notebook / "desk.db").exists()
    assert not second.do.undo.isEnabled()


def test_a_file_that_is_another_now_refuses_its_act_and_no_other(maker, folder, restart):
    make_notebook(maker)
    turn_into_quote(maker)
    until_kept(maker, 1)
    maker.program.close()
    file = folder / "documents" / "talk.md"
    file.write_bytes(file.read_bytes() + b"\nAnd more. {#p-77}\n")
    beside = document(folder)

    second = restart(maker, folder)
    unlock(second)
    second.qtbot.waitUntil(second.do.undo.isEnabled, timeout=PATIENCE)
    second.do.undo.trigger()
    second.until_said("was changed since")
    assert document(folder) == beside
    until_kept(second, 0)


def test_a_damaged_store_is_told_of_once_and_nothing_earlier_is_taken_back(
    maker, folder, restart, home
):
    make_notebook(maker)
    turn_into_quote(maker)
    until_kept(maker, 1)
    maker.program.close()
    (home.notebook / "desk.db").write_bytes(b"no store of ours" * 512)

    second = restart(maker, folder)
    unlock(second)
    second.until_said("is damaged, and was deleted")
    assert not second.do.undo.isEnabled()
    turn_into_paragraph(second)
    until_kept(second, 1)


def test_wiping_the_notebook_takes_the_store_along(maker, folder, home):
    make_notebook(maker)
    turn_into_quote(maker)
    until_kept(maker, 1)
    left = []
    maker.program.session.keeper.wipe(left.append, left.append)
    maker.qtbot.waitUntil(lambda: bool(left), timeout=PATIENCE)
    assert (left, home.notebook.exists()) == ([()], False)
    assert maker.do.undo.isEnabled()  # what is in memory stays until the folder is closed


def test_once_documents_came_in_nothing_of_before_is_kept(maker, folder, tmp_path):
    make_notebook(maker)
    turn_into_quote(maker)
    until_kept(maker, 1)
    second = tmp_path / "second.txt"
    second.write_text("Another talk\n\nThe ovens are never cold.\n", encoding="utf-8")
    maker.add(second)
    until_kept(maker, 0)
