"""What was done at the desk can be taken back after a restart, as long as a notebook keeps it."""

import pytest

from tests.viewer.app.desk.conftest import PATIENCE, TALK
from tests.viewer.conftest import offered
from viewer.notebook.store.desk.desk_store import DeskStore
from viewer.notebook.store.errors import NotSaved


def document(folder):
    return (folder / "documents" / "talk.md").read_bytes()


def turn_into_quote(maker):
    maker.reader.choosing.choose("p-1")
    maker.choose("It is a quote")
    maker.until_said("It is a quote now.")


def turn_into_paragraph(maker):
    maker.reader.choosing.choose("q-2")
    maker.choose("It is a paragraph")
    maker.until_said("It is a paragraph now.")


def test_what_was_done_is_taken_back_and_done_again_after_a_restart(maker, folder, restart):
    maker.make_notebook()
    before = document(folder)
    turn_into_quote(maker)
    after = document(folder)
    maker.until_kept(1)

    second = restart(maker, folder)
    assert not second.do.redo.isEnabled()
    second.unlock()
    second.qtbot.waitUntil(second.do.undo.isEnabled, timeout=PATIENCE)
    second.do.undo.trigger()
    second.until_said("Taken back")
    assert document(folder) == before
    second.until_kept(1)

    third = restart(second, folder)
    third.unlock()
    third.qtbot.waitUntil(third.do.redo.isEnabled, timeout=PATIENCE)
    third.do.redo.trigger()
    third.until_said("Done again")
    assert document(folder) == after


def test_what_was_done_before_there_was_a_notebook_is_kept_too(maker, folder, restart):
    before = document(folder)
    turn_into_quote(maker)
    assert "keeps it longer" in maker.window.messages.text
    assert [each.text() for each in offered(maker.window)] == ["Undo", "Your notebook"]
    maker.make_notebook()
    maker.until_kept(1)
    turn_into_paragraph(maker)
    assert "keeps it longer" not in maker.window.messages.text
    maker.until_kept(2)

    second = restart(maker, folder)
    second.unlock()
    second.qtbot.waitUntil(second.do.undo.isEnabled, timeout=PATIENCE)
    second.do.undo.trigger()
    second.do.undo.trigger()
    second.qtbot.waitUntil(lambda: document(folder) == before, timeout=PATIENCE)


@pytest.mark.parametrize("passphrase", [None, ""])
def test_without_a_passphrase_it_ends_with_the_folder(maker, folder, restart, home, passphrase):
    keeper = maker.program.session.keeper
    if passphrase is None:
        maker.make_notebook(None)
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
    maker.make_notebook()
    turn_into_quote(maker)
    maker.until_kept(1)
    maker.program.close()
    file = folder / "documents" / "talk.md"
    file.write_bytes(file.read_bytes() + b"\nAnd more. {#p-77}\n")
    beside = document(folder)

    second = restart(maker, folder)
    second.unlock()
    second.qtbot.waitUntil(second.do.undo.isEnabled, timeout=PATIENCE)
    second.do.undo.trigger()
    second.until_said("was changed since")
    assert document(folder) == beside
    second.until_kept(0)


def test_a_damaged_store_is_told_of_once_and_nothing_earlier_is_taken_back(
    maker, folder, restart, home
):
    maker.make_notebook()
    turn_into_quote(maker)
    maker.until_kept(1)
    maker.program.close()
    (home.notebook / "desk.db").write_bytes(b"no store of ours" * 512)

    second = restart(maker, folder)
    second.unlock()
    second.until_said("is damaged, and was deleted")
    assert not second.do.undo.isEnabled()
    turn_into_paragraph(second)
    second.until_kept(1)


def test_wiping_the_notebook_takes_the_store_along(maker, folder, home):
    maker.make_notebook()
    turn_into_quote(maker)
    maker.until_kept(1)
    left = []
    maker.program.session.keeper.wipe(left.append, left.append)
    maker.qtbot.waitUntil(lambda: bool(left), timeout=PATIENCE)
    assert (left, home.notebook.exists()) == ([()], False)
    assert maker.do.undo.isEnabled()  # what is in memory stays until the folder is closed


def test_what_could_not_be_kept_is_told_once_and_kept_with_the_next_act(maker, folder, monkeypatch):
    maker.make_notebook()
    turn_into_quote(maker)
    maker.until_kept(1)
    keep = DeskStore.keep

    def refuse(*_them):
        raise NotSaved("No space left on device")

    monkeypatch.setattr(DeskStore, "keep", refuse)
    maker.do.undo.trigger()
    maker.until_said("could not be kept for the next time")
    monkeypatch.setattr(DeskStore, "keep", keep)
    maker.do.redo.trigger()
    maker.until_said("Done again")
    turn_into_paragraph(maker)
    maker.until_kept(2)
    maker.do.undo.trigger()
    maker.until_said("Taken back")
    maker.do.undo.trigger()
    maker.qtbot.waitUntil(lambda: not maker.do.undo.isEnabled(), timeout=PATIENCE)


def test_once_documents_came_in_what_they_changed_is_kept_no_more(maker, folder, tmp_path):
    maker.make_notebook()
    turn_into_quote(maker)
    maker.until_kept(1)
    second = tmp_path / "second.txt"
    second.write_text("Another talk\n\nThe ovens are never cold.\n", encoding="utf-8")
    maker.add(second)
    maker.until_read("Three people")
    maker.until_kept(1)
    assert maker.do.undo.isEnabled()
    mended = tmp_path / "talk.txt"
    mended.write_text(TALK.replace("until five", "until six"), encoding="utf-8")
    maker.add(mended)
    maker.until_kept(0)
    maker.qtbot.waitUntil(lambda: not maker.do.undo.isEnabled(), timeout=PATIENCE)
