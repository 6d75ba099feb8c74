"""What the desk shows of a folder is what a check of it finds, and numbers agree everywhere."""

from collections import Counter

import pytest

from index import NAMES_FOUND, build_archive, check_source, put_aside
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.controls import words_in
from viewer.screens.desk.guesses.pane import GuessesPane
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.names.pane import NamesPane
from viewer.services.editor_records import records_of

TALK = """Voices of the night shift

We asked Zyxomma Petiolatum in the office of the bakery, and Brindle Fairweather too.

Aida: We bake from nine in the evening until five.

What follows

Then we asked Zyxomma Petiolatum again, who said: “Nobody asks us, and nobody ever asked.”
"""


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "talk.txt"
    file.write_text(TALK, encoding="utf-8")
    return file


def found(home, folder):
    """What a check finds: problems as a bag."""
    return Counter(check_source(folder, records_of(home)))


def shown(maker):
    return Counter(maker.program.session.source.state.problems)


def until_checked(maker, home, folder):
    """Wait until the desk has shown all that a check finds now."""
    maker.qtbot.waitUntil(lambda: shown(maker) == found(home, folder), timeout=PATIENCE)


def test_the_desk_shows_an_edition_beside_the_folder_that_its_record_lacks(maker, home, folder):
    file = folder.parent / "night.satchel"
    assert build_archive(folder, file, publish=True).archive is not None

    (folder / "guesses.toml").write_text("[[guess]]\nkind = 3\n", encoding="utf-8")
    until_checked(maker, home, folder)
    codes = {each.code for each in shown(maker)}
    assert {"edition-unrecorded", "guess-unread"} <= codes
    assert sum(shown(maker).values()) == int(maker.pane.title.rpartition(" ")[2])


def test_a_name_that_is_put_aside_at_the_desk_is_told_by_no_check(maker, home, folder):
    def told():
        return [each for each in check_source(folder) if each.code == NAMES_FOUND]

    assert any("Zyxomma" in each.text for each in told())
    before = sum(each.words for each in told())
    names = maker.window.findChild(NamesPane)
    maker.qtbot.waitUntil(lambda: names.title == f"Names {before}", timeout=PATIENCE)

    act = put_aside({}, ["Zyxomma Petiolatum"])
    for name, text in act.files.items():
        (folder / name).write_text(text, encoding="utf-8")
    until_checked(maker, home, folder)
    assert not any("Zyxomma" in each.text for each in told())
    assert any("Brindle" in each.text for each in told())
    left = sum(each.words for each in told())
    assert 0 < left < before
    maker.qtbot.waitUntil(lambda: names.title == f"Names {left}", timeout=PATIENCE)
    maker.choose("Look for names")
    maker.qtbot.waitUntil(lambda: f"Found {left} by" in names.summary, timeout=PATIENCE)


def test_the_report_of_an_import_tells_how_many_guesses_the_list_has(maker, talk, tmp_path):
    maker.begin(tmp_path, "The Night Bakeries")
    maker.choose("Add documents …")
    maker.pick(talk)
    sheet = maker.sheet(IntakeSheet)
    said = " ".join(words_in(sheet))
    sheet.accept()
    pane = maker.window.findChild(GuessesPane)
    maker.qtbot.waitUntil(lambda: pane.title != "Guesses", timeout=PATIENCE)
    number = int(pane.title.rpartition(" ")[2])
    assert f"{number} guess" in said
    assert "satchel check" not in said
