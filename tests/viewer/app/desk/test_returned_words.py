"""Words that an edition withdrew, and that stand in the folder again, are told at the desk."""

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.viewer.app.desk.conftest import PATIENCE, Maker, end_typing
from tests.viewer.app.desk.test_editions import SIX, consented, folder, key, maker, withdraw
from tests.viewer.app.desk.test_mending import choose, until_gone
from tests.viewer.controls import button, called, desk_list, main_button
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.screens.desk.file_pane import FilePane
from viewer.screens.desk.foot import DeskFoot
from viewer.screens.desk.passage_sheets import ReasonSheet
from viewer.screens.desk.problem_sheets import WaiverSheet
from viewer.screens.desk.translations.pane import TranslationsPane
from viewer.ui.lists.rows import RowList

__all__ = ["consented", "folder", "key", "maker"]


def id_of(text, words):
    """The id of the block with these words."""
    return text[text.index(words) :].partition("{#")[2].partition("}")[0].split()[0]


@pytest.fixture
def wronged(maker, folder, key, tmp_path):
    """Somebody whose second edition withdrew a passage, whose id somebody gave to another then."""
    maker.publish(SIX, tmp_path / "one.satchel")
    withdraw(maker, "We bake from nine")
    maker.publish(SIX, tmp_path / "two.satchel")
    (file,) = (folder / "documents").glob("*.md")
    text = file.read_text(encoding="utf-8")
    mine, theirs = (id_of(text, words) for words in ("We bake from nine", "Three people"))
    swapped = text.replace(f"{{#{mine}", "{#x").replace(f"{{#{theirs}", f"{{#{mine}")
    file.write_text(swapped.replace("{#x", f"{{#{theirs}"), encoding="utf-8")
    maker.name, maker.folder = theirs, folder
    maker.list = maker.pane.findChild(RowList)
    return maker


def test_they_are_told_with_their_passage_and_withdrawn_there_too(wronged):
    row = choose(wronged, "words-returned")
    assert row.text.startswith("An edition withdrew these words, and they stand here again.")
    assert row.problem.passages == (wronged.name,)
    assert row.problem.line

    button(wronged.pane, "Withdraw it").click()
    wronged.give_reason()
    until_gone(wronged, "words-returned")
    said = (wronged.folder / "archive.toml").read_text(encoding="utf-8")
    assert f'passage = "{wronged.name}"' in said


def test_what_is_shown_is_told_to_be_no_good_build_also_after_an_act(wronged):
    foot = wronged.window.findChild(DeskFoot)
    choose(wronged, "words-returned")
    wronged.qtbot.waitUntil(lambda: "the last good build" in foot.as_of, timeout=PATIENCE)
    translations = desk_list(wronged.window, TranslationsPane).pane
    wronged.choose("Go to the translations")
    translations.choose(wronged.name, "ru")
    translations.findChild(NoteBox).setPlainText("Мы печём.")
    end_typing(translations)
    wronged.until_said("The translation is kept")

    wronged.qtbot.waitUntil(lambda: "as of your last act" in foot.as_of, timeout=PATIENCE)
    choose(wronged, "words-returned")
    assert "Mend the errors." in foot.as_of


@pytest.mark.parametrize("forgets", [True, False])
def test_a_document_that_brings_them_again_asks_nothing(
    maker, folder, key, talk, tmp_path, forgets
):
    maker.publish(SIX, tmp_path / "one.satchel")
    said = next(each for each in maker.archive.content.passages() if "We bake" in each.text)
    maker.reader.choosing.choose(said.id)
    maker.choose("Withdraw it from the next edition …")
    button(maker.sheet(ReasonSheet), "Forget its words").setChecked(forgets)
    maker.give_reason()
    maker.until_said("It is withdrawn")
    maker.publish(SIX, tmp_path / "two.satchel")
    maker.program.session.source.editor.close()  # as in a later sitting
    mended = talk.read_text(encoding="utf-8").replace("in the office", "in the old office")
    talk.write_text(mended, encoding="utf-8")

    told = maker.add(talk)
    assert "Withdrawn words that stood there again, left out: 1" in told
    assert "We bake" not in told
    maker.until_read("in the old office")
    codes = {each.code for each in maker.program.session.source.state.problems}
    assert not codes & {"conflict", "words-returned"}
    held = [each.read_text("utf-8") for each in folder.rglob("*.*") if each.is_file()]
    assert any("We bake" in each for each in held) is not forgets
    assert "We bake" not in maker.text_seen()


def test_what_was_decided_of_them_is_not_asked_again(maker, folder, key, talk, tmp_path):
    withdraw(maker, "We bake from nine")
    maker.publish(SIX, tmp_path / "one.satchel")
    mended = talk.read_text(encoding="utf-8").replace("until five", "until six")
    talk.write_text(mended, encoding="utf-8")
    maker.list = maker.pane.findChild(RowList)
    maker.add(talk)
    choose(maker, "conflict")
    button(maker.pane, "It stays as it is now").click()
    until_gone(maker, "conflict")

    told = maker.add(talk)
    assert "Withdrawn words that stood there again, left out: 1" in told
    assert "until six" not in maker.text_seen()
    assert "conflict" not in {each.code for each in maker.program.session.source.state.problems}
    assert "until six" not in (folder / "conflicts.toml").read_text(encoding="utf-8")


def test_they_may_stay_for_a_reason(wronged):
    choose(wronged, "words-returned")
    button(wronged.pane, "It may stay so").click()
    sheet = wronged.sheet(WaiverSheet)
    wronged.type(called(sheet, "Why: readers of the archive see it", QLineEdit), "She agreed.")
    main_button(sheet).click()
    wronged.qtbot.waitUntil(
        lambda: choose(wronged, "words-returned").severity.value == "note", timeout=PATIENCE
    )


def bring_back_altered(maker, talk, *, forgets=False):
    """Publish, withdraw a quote, and add the document again with another word in it."""
    withdraw(maker, "We bake from nine")
    mended = talk.read_text(encoding="utf-8").replace("until five", "until six")
    talk.write_text(mended, encoding="utf-8")
    maker.list = maker.pane.findChild(RowList)
    return maker.add(talk)


OLD = "We bake from nine in the evening until five. — Aida"
NEW = "We bake from nine in the evening until six. — Aida"


def test_the_report_shows_withdrawn_words_that_come_in_altered_beside_the_old(maker, folder, talk):
    told = bring_back_altered(maker, talk)
    lines = [each.strip() for each in told.splitlines()]
    at = next(at for at, each in enumerate(lines) if each.startswith("talk.txt: line 5: "))
    assert "This passage is withdrawn" in lines[at]
    assert lines[at + 1 : at + 3] == [f"Here: {OLD}", f"In the document: {NEW}"]
    assert "“q-" not in told


def test_what_is_to_be_decided_of_them_is_told_with_both_words_and_their_place(maker, folder, talk):
    bring_back_altered(maker, talk)
    row = choose(maker, "conflict")
    assert row.hint.splitlines() == ["“Talk”, line 5", f"Here: {OLD}", f"In the document: {NEW}"]
    maker.speak("ru")
    theirs = f"В документе: {NEW}"  # noqa: RUF001  Cyrillic
    maker.list = maker.pane.findChild(RowList)
    row = choose(maker, "conflict")
    assert row.hint.splitlines() == ["«Talk», строка 5", f"Здесь: {OLD}", theirs]
    assert "q-" not in row.hint
    held = [each.read_text("utf-8") for each in folder.rglob("*.*") if each.is_file()]
    assert not any("until six" in each for each in held)


def test_in_a_later_sitting_the_document_is_to_be_added_again_to_see_its_words(
    qtbot, maker, folder, talk, start
):
    bring_back_altered(maker, talk)
    maker.program.close()
    again = Maker(qtbot, start(source=folder))
    qtbot.waitUntil(lambda: again.pane is not None, timeout=PATIENCE)
    again.list = again.pane.findChild(RowList)
    place, hint = choose(again, "conflict").hint.splitlines()
    assert place == "“Talk”, line 5"
    seen = again.pane.findChild(FilePane)
    again.qtbot.waitUntil(lambda: "We bake from nine" in seen.marked, timeout=PATIENCE)
    assert hint == "Add the document again to see what it says here: that is kept nowhere."


def test_what_stands_under_an_id_again_is_told_with_what_stood_there(wronged):
    row = choose(wronged, "words-returned")
    place, now, before = row.hint.splitlines()
    assert place == f"“Talk”, line {row.problem.line}"
    assert now == "Now: We bake from nine in the evening until five."
    assert before.startswith("Before: Three people spoke in the office of the bakery.")
