"""What the desk shows of a folder is what a check of it finds, and numbers agree everywhere."""

from collections import Counter

import pytest

from index import (
    NAMES_FOUND,
    CodebookActs,
    FolderActs,
    GlossaryActs,
    Item,
    ItemKind,
    NoteActs,
    Set,
    SetActs,
    TableDraft,
    ThemeActs,
    TranslationActs,
    WordsToCode,
    build_archive,
    check_source,
    put_aside,
    put_table,
)
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.controls import desk_list, words_in
from viewer.screens.desk.guesses.pane import GuessesPane
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.names.pane import NamesPane
from viewer.services.editor_records import records_of

TALK = """Voices of the night shift

We asked Zyxomma Petiolatum in the office of the bakery, and Brindle Fairweather too.

Aida: We bake from nine in the evening until five.

Bakyt: And we carry it out at six.

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
    names = desk_list(maker.window, NamesPane)
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
    maker.qtbot.waitUntil(lambda: f"Found {left} by" in names.pane.summary, timeout=PATIENCE)


NAME = "Keresh Toktosunova"
ACTS = {
    "translation": lambda files: TranslationActs(files).write("q-1", "ru", "7 \u0438 5."),
    "review": lambda files: TranslationActs(files).review("q-1", "ru", "A. Reader"),
    "words below it": lambda files: FolderActs(files).words("q-1", "We bake from 9 until 6."),
    "note": lambda files: NoteActs(files).add_note(["p-1"], "en", f"It was {NAME}."),
    "same note": lambda files: NoteActs(files).add_note(["p-1"], "ru", "Скрытый\u200b знак."),
    "term": lambda files: GlossaryActs(files).add_term("en", "patrol"),
    "meaning": lambda files: GlossaryActs(files).define_term("patrol", "en", f"As {NAME} says."),
    "theme": lambda files: ThemeActs(files).make_theme("Hours"),
    "theme below": lambda files: ThemeActs(files).make_theme("Nights", "hours"),
    "memo": lambda files: ThemeActs(files).write_memo("hours", f"Ask {NAME} again."),
    "coding": lambda files: ThemeActs(files).code_words(
        WordsToCode("q-1", 0, 7, "We bake"), "nights"
    ),
    "theme goes": lambda files: CodebookActs(files).merge_themes("nights", "hours"),
    "set": lambda files: SetActs(files).make_set(
        Set(
            "one",
            {"en": "Day one"},
            (
                Item(ItemKind.PASSAGE, "q-1", note={"en": f"Do not say {NAME}."}),
                Item(ItemKind.THEME, "hours"),
                Item(ItemKind.TERM, "patrol"),
            ),
        )
    ),
    "theme of a set goes": lambda files: ThemeActs(files).remove_theme("hours"),
    "term of a set goes": lambda files: GlossaryActs(files).remove_term("patrol"),
    "table": lambda files: put_table(
        files, TableDraft("", "Who spoke", "9 people", "role", "Bakers\t7\nAsked by her\t1")
    ),
}


def test_after_an_act_of_any_list_a_check_finds_what_the_desk_shows(maker, home, folder):
    editor, told = maker.program.session.source.editor, []
    editor.refused.connect(lambda *_args: told.append("refused"))
    for name, act in ACTS.items():
        editor.do(lambda desk, act=act: act(desk.files), f"Done: {name}.")
        maker.until_said(f"Done: {name}.")
        until_checked(maker, home, folder)
    assert told == []
    codes = {each.code for each in shown(maker)}
    assert {"names-found", "unseen-character", "numbers-differ"} <= codes
    assert {each.file for each in shown(maker) if each.code == "names-found"} >= {
        "notes.toml",
        "sets.toml",
    }
    for _act in ACTS:
        with maker.qtbot.waitSignal(editor.changed, timeout=PATIENCE):
            maker.do.undo.trigger()
    until_checked(maker, home, folder)


def test_the_report_of_an_import_tells_how_many_guesses_the_list_has(maker, talk, tmp_path):
    maker.begin(tmp_path, "The Night Bakeries")
    maker.choose("Add documents …")
    maker.pick(talk)
    sheet = maker.sheet(IntakeSheet)
    said = " ".join(words_in(sheet))
    sheet.accept()
    guesses = desk_list(maker.window, GuessesPane)
    maker.qtbot.waitUntil(lambda: guesses.title != "Guesses", timeout=PATIENCE)
    number = int(guesses.title.rpartition(" ")[2])
    assert f"{number} guess" in said
    assert "satchel check" not in said
