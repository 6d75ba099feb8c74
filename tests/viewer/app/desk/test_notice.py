"""An editor withdraws a quote; a reader who does not get the next edition is handed a notice."""

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from index import open_archive, open_notice
from tests.viewer.app.archives.test_notices import drop, told
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_editions import SIX, consented, folder, key, maker
from tests.viewer.conftest import Reader
from tests.viewer.controls import button, label, main_button
from tests.viewer.screens.library.test_library import press, sheet_of
from viewer.platform.paths import Home
from viewer.screens.desk.key_sheets import MadeSheet

__all__ = ["consented", "folder", "key", "maker"]


@pytest.fixture
def published(maker, folder, key, tmp_path):
    """The first edition of a folder whose people consented."""
    file = tmp_path / "1.satchel"
    maker.publish(SIX, file)
    return file


def withdraw(maker, name):
    maker.reader.choosing.choose(name)
    maker.choose("Withdraw it from the next edition …")
    maker.give_reason()
    maker.qtbot.waitUntil(lambda: maker.archive.passage(name) is None, timeout=PATIENCE)


def publish(maker, file):
    """Publish, and return the sheet on what was made."""
    maker.ask_to_publish(SIX)
    maker.pick(file)
    return maker.sheet(MadeSheet)


def test_an_edition_that_withdraws_nothing_offers_no_notice(maker, published, tmp_path):
    made = publish(maker, tmp_path / "again.satchel")

    assert open_archive(published).content.withdrawn == ()
    assert not [each for each in made.findChildren(QPushButton) if "notice" in each.text()]


def test_the_notice_is_saved_and_taken_in_on_a_third_computer(maker, published, tmp_path, start):
    assert "We bake" in "".join(p.text for p in open_archive(published).content.passages())
    withdraw(maker, "q-1")
    made = publish(maker, tmp_path / "2.satchel")
    assert label(made, "This edition withdraws 1 passage. Readers who do not get it soon")
    button(made, "Save the notice").click()
    dialog = maker.sheet(QFileDialog)
    assert dialog.selectedFiles() == [str(tmp_path / "night-bakeries-2.satchel-notice")]
    file = tmp_path / "n.satchel-notice"
    maker.pick(file)
    assert made.trouble == "The notice is saved. Hand it on like the archive."
    notice = open_notice(file)
    assert (notice.archive, notice.edition, notice.withdrawn) == ("night-bakeries", 2, ("q-1",))
    assert file.stat().st_size == 4_096

    third = start(home=Home(tmp_path / "third", brought=tmp_path / "nothing"))
    third.session.archives.open(published)
    press(sheet_of(maker.qtbot, third), "Copy")
    reader = Reader(maker.qtbot, third)
    maker.qtbot.waitUntil(lambda: third.window.workspace is not None)
    assert "We bake" in reader.text_seen()
    drop(third.window, file)
    said = told(maker.qtbot, third)
    assert "Withdrawn from “The Night Bakeries”" in said
    maker.qtbot.waitUntil(lambda: third.session.archive.passage("q-1") is None)
    assert third.session.archive.search("evening").total == 0
    assert "We bake" not in reader.text_seen()


def test_the_notice_is_saved_at_any_time_also_after_a_place_that_cannot_be_written(
    maker, published, tmp_path
):
    maker.choose("Save the notice of what is withdrawn …")
    maker.until_said("No edition withdraws anything yet")
    withdraw(maker, "q-1")
    made = publish(maker, tmp_path / "2.satchel")
    button(made, "Save the notice").click()
    maker.pick(tmp_path / "absent" / "n.satchel-notice")
    assert "could not be written" in made.trouble
    button(made, "Save the notice").click()
    maker.pick(tmp_path / "first.satchel-notice")
    main_button(made).click()

    maker.choose("Save the notice of what is withdrawn …")
    dialog = maker.sheet(QFileDialog)
    assert dialog.selectedFiles() == [str(tmp_path / "night-bakeries-2.satchel-notice")]
    maker.pick(tmp_path / "again.satchel-notice")
    maker.until_said("The notice is saved.")
    first, again = (tmp_path / f"{name}.satchel-notice" for name in ("first", "again"))
    assert again.read_bytes() == first.read_bytes()
    assert open_notice(again).withdrawn == ("q-1",)


def test_a_notice_is_no_document_and_is_taken_in_at_the_desk_too(maker, published, tmp_path):
    withdraw(maker, "q-1")
    made = publish(maker, tmp_path / "2.satchel")
    button(made, "Save the notice").click()
    maker.pick(tmp_path / "n.satchel-notice")
    main_button(made).click()
    drop(maker.window, tmp_path / "n.satchel-notice")

    assert "night-bakeries" in told(maker.qtbot, maker.program).lower().replace(" ", "-")
