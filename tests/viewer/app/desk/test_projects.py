"""A project of another program, added at the desk, comes with its themes, codings and notes."""

from PySide6.QtWidgets import QPushButton

from index.source.folder import read_source
from tests.index.importers.project_maker import coded_elsewhere, of_text
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.app.desk.test_names import held
from tests.viewer.controls import main_button, words_in
from viewer.screens.desk.removal.rewording_sheet import RewordingSheet

TALK = "We bake from nine in the evening, and nobody pays for the night.\n"


def test_a_project_is_added_like_any_document(maker, tmp_path):
    folder = maker.begin(tmp_path, "The Night Bakeries")
    start = TALK.index("nobody pays")
    file = of_text(tmp_path / "bakeries.qdpx", TALK, (start, start + 11), (0, 9_000))

    said = maker.add(file)

    assert "Themes: 1; codings taken: 1 of 2; notes: 0; translations: 0." in said
    assert "“Wages” on “Talk” fits nowhere, and is not taken." in said
    maker.until_read("We bake from nine in the evening")
    archive = read_source(folder).archive
    assert [each.label for each in archive.themes] == [{"en": "Wages"}]
    (coded,) = [each for passage in archive.passages() for each in passage.codings]
    assert coded.theme == "wages"


QUOTED = """Voices of the night shift

Three people spoke in the office of the bakery.

“Nobody asks us when we want to go home.”

— Baker, woman, 38, sister of the owner
"""


def quoted(maker, tmp_path):
    """Add a document with a quote to a new folder, and state the consent; return both."""
    folder = maker.begin(tmp_path, "The Night Bakeries")
    file = tmp_path / "talk.txt"
    file.write_text(QUOTED, encoding="utf-8")
    maker.add(file)
    maker.until_read("Nobody asks us")
    maker.state_consent()
    return folder, file


def test_what_the_desk_exported_comes_back_with_its_codings_and_without_a_question(maker, tmp_path):
    folder, _file = quoted(maker, tmp_path)
    coded_elsewhere(folder, tmp_path / "back.qdpx", "Three people", use="read")

    said = maker.add(tmp_path / "back.qdpx")

    assert "Documents that stay as they are: 1" in said
    assert "Passages that have other words now" not in said
    archive = read_source(folder).archive
    (quote,) = [each for each in archive.passages() if each.attribution]
    assert quote.attribution.text == "Baker, woman, 38, sister of the owner"
    assert [coded.theme for each in archive.passages() for coded in each.codings] == ["wages"]
    assert "false" not in (folder / "archive.toml").read_text("utf-8")


def test_a_project_that_came_back_is_taken_back_and_then_what_was_done_before(maker, tmp_path):
    folder, _file = quoted(maker, tmp_path)
    before = held(folder)
    coded_elsewhere(folder, tmp_path / "back.qdpx", "Three people", use="read")
    said = maker.add(tmp_path / "back.qdpx")
    assert "cannot be taken back" not in said
    maker.qtbot.waitUntil(lambda: bool(maker.archive.content.themes), timeout=PATIENCE)

    maker.do.undo.trigger()
    maker.until_said("Taken back: a project taken in.")
    assert held(folder) == before
    maker.do.undo.trigger()
    maker.until_said("Taken back: what people consented to.")
    maker.do.redo.trigger()
    maker.until_said("Done again")
    assert held(folder) == before
    maker.do.redo.trigger()
    maker.until_said("Done again: a project taken in.")
    assert [each.id for each in read_source(folder).archive.themes] == ["wages"]


def test_a_text_that_would_take_work_away_says_what_goes_before_it_is_added(maker, tmp_path):
    folder, file = quoted(maker, tmp_path)
    before = (folder / "documents" / "talk.md").read_bytes()
    less = QUOTED.replace(", woman, 38, sister of the owner", "").replace("Three", "Four")
    file.write_text(f"{less}\nThey came back later.\n", encoding="utf-8")

    maker.choose("Add documents …")
    maker.pick(file)
    sheet = maker.sheet(RewordingSheet)

    said = " ".join(words_in(sheet))
    assert "1 line under quotes changes or goes, with who speaks." in said
    assert "What people consented to has to be stated again." in said
    first, *_more = sheet.findChildren(QPushButton)
    assert first.text().replace("&", "") == "Cancel"
    main_button(sheet).click()
    assert (folder / "documents" / "talk.md").read_bytes() == before
