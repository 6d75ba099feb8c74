"""At the desk somebody looks for names, and replaces one in all documents at once."""

import re
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget

from index import check_source
from tests.viewer.app.desk.conftest import PATIENCE
from tests.viewer.controls import button, called, desk_list, main_button, words_in
from tests.viewer.notebook.store.desk.decrypted_file import spellings
from viewer.screens.desk.about.document_name_sheet import DocumentNameSheet
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.names.again_sheet import AgainSheet
from viewer.screens.desk.names.pane import NamesPane
from viewer.screens.desk.names.replacement_sheet import ReplacementSheet
from viewer.screens.desk.publish_sheet import PublishSheet
from viewer.screens.desk.removal.returning_names_sheet import ReturningNamesSheet
from viewer.screens.desk.removal.word_places_sheet import WordPlacesSheet
from viewer.ui.lists.rows import RowList

MANY = 8
TOLD = """The shift of number {number}

We bake from nine in the evening until five. We asked Zyxomma Petiolatum about that.

The interviewer asked about Zyxomma's mother, and what she had told them all then.

Baker: It was Zyxomma Petiolatum, and nobody else. We saw Brindle Fairweather there.
"""
NOTE = '[[note]]\nid = "n"\npassages = ["p-1"]\ntext.en = "Zyxomma owns it."\n'


@pytest.fixture
def talk(tmp_path):
    file = tmp_path / "talk.txt"
    file.write_text(TOLD.format(number=0), encoding="utf-8")
    return file


def held(folder):
    files = (each for each in folder.rglob("*") if each.is_file())
    return {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in files
        if not each.name.startswith(".")
    }


def has(folder, word):
    written = b"".join(held(folder).values()).lower()
    return any(form.lower() in written for form in spellings(word))


def pane_of(maker):
    return desk_list(maker.window, NamesPane).pane


def rows(maker, name="Names that were found by their form"):
    model = called(pane_of(maker), name, RowList).model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def until_listed(maker, words):
    maker.qtbot.waitUntil(lambda: any(words in each for each in rows(maker)), timeout=PATIENCE)


def look_for(maker, words):
    """Open the list of names, and choose the one with these words."""
    maker.choose("Look for names")
    until_listed(maker, words)
    listed = called(pane_of(maker), "Names that were found by their form", RowList)
    at = next(at for at, each in enumerate(rows(maker)) if words in each)
    listed.setCurrentIndex(listed.model().index(at, 0))
    return listed


def ask_to_replace(maker, words):
    maker.qtbot.keyClick(look_for(maker, words), Qt.Key.Key_R)
    return maker.sheet(ReplacementSheet)


def forms(sheet):
    listed = called(sheet, "Forms that are replaced", QListWidget)
    items = [listed.item(at) for at in range(listed.count())]
    return {each.text(): each.checkState() is Qt.CheckState.Checked for each in items}


def add_documents(maker, folder):
    """Write seven documents more, as an import would."""
    document, source = folder / "documents" / "talk.md", folder / "source" / "talk.txt"
    said = document.read_text(encoding="utf-8")
    for number in range(1, MANY):
        other = said.replace('"talk"', f'"talk-{number}"').replace("talk.txt", f"{number}.txt")
        other = other.replace("{#", f"{{#n{number}-")
        (folder / "documents" / f"talk-{number}.md").write_text(other, encoding="utf-8")
        shutil.copy(source, folder / "source" / f"{number}.txt")
    maker.qtbot.waitUntil(lambda: len(maker.archive.content.documents) == MANY, timeout=PATIENCE)


def test_a_name_goes_from_many_documents_at_once_and_comes_back(maker, folder):
    add_documents(maker, folder)
    (folder / "notes.toml").write_text(NOTE, encoding="utf-8")
    before = held(folder)
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    shown = forms(sheet)
    assert shown["Zyxomma Petiolatum: 16 places"]
    assert shown["Zyxomma: 9 places"]
    places = called(sheet, "Places", QListWidget)
    assert places.findItems("Note", Qt.MatchFlag.MatchStartsWith)
    assert "A person must read the whole text." in " ".join(words_in(sheet))
    box = called(sheet, "What stands in its place", QLineEdit)
    assert box.text() == "[name]"
    box.setText("[a friend]")
    assert main_button(sheet).text() == "&Replace it in 25 places"
    main_button(sheet).click()
    maker.until_said("The name is replaced in 25 places.")
    assert not has(folder, "Zyxomma")
    maker.until_read("We asked [a friend] about that.")
    after = held(folder)
    assert after.keys() == before.keys()
    for name, data in after.items():
        instead = b"\\[a friend\\]" if name.startswith("documents/") else b"[a friend]"
        wanted = before[name].replace(b"Zyxomma Petiolatum", instead).replace(b"Zyxomma", instead)
        assert data == wanted, name

    maker.do.undo.trigger()
    maker.until_said("Taken back")
    assert held(folder) == before


def test_what_is_proposed_for_a_name_is_in_the_language_of_the_text(maker, folder):
    first = maker.window
    maker.speak("ru")
    maker.qtbot.waitUntil(lambda: maker.window is not first and maker.workspace is not None)
    maker.choose("Искать имена")
    listed = pane_of(maker).findChild(RowList)

    def index_of(words):
        model = listed.model()
        indexes = (model.index(at, 0) for at in range(model.rowCount()))
        return next((each for each in indexes if words in each.data()), None)

    maker.qtbot.waitUntil(lambda: index_of("Zyxomma Petiolatum") is not None, timeout=PATIENCE)
    listed.setCurrentIndex(index_of("Zyxomma Petiolatum"))
    maker.qtbot.keyClick(listed, Qt.Key.Key_R)
    assert maker.sheet(ReplacementSheet).findChild(QLineEdit).text() == "[name]"


def test_a_form_that_is_left_out_stays_and_is_led_to(maker, folder):
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    listed = called(sheet, "Forms that are replaced", QListWidget)
    at = [*forms(sheet)].index("Zyxomma: 1 place")
    listed.setFocus()
    listed.setCurrentRow(at)
    maker.qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert main_button(sheet).text() == "&Replace it in 2 places"
    main_button(sheet).click()
    left = maker.sheet(WordPlacesSheet)
    assert "Zyxomma" in " ".join(words_in(left))
    assert has(folder, "Zyxomma's")
    assert not has(folder, "Petiolatum")


def write_more(maker, folder, words):
    """Write one more passage, and wait until it is read."""
    file = folder / "documents" / "talk.md"
    said = file.read_text(encoding="utf-8")
    file.write_text(f"{said}\n{words} {{#p-9}}\n", encoding="utf-8")
    maker.qtbot.waitUntil(lambda: maker.archive.passage("p-9") is not None, timeout=PATIENCE)


def test_the_half_of_another_name_that_is_left_beside_what_came_in_is_listed(maker, folder):
    write_more(maker, folder, "This was written by Zyxomma Quandol (office).")
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    called(sheet, "What stands in its place", QLineEdit).setText("[a friend]")
    main_button(sheet).click()
    left = maker.sheet(WordPlacesSheet)
    assert "“Quandol” stands in 1 place of this folder" in " ".join(words_in(left))
    (row,) = [left.findChild(QListWidget).item(0).text()]
    assert "[a friend] Quandol" in row


def test_after_a_telephone_is_replaced_no_other_number_is_said_to_be_it(maker, folder):
    write_more(maker, folder, "Ring (0772 33 44 55), said Jamilya, 33, of 55 people on 2026-12-01.")
    sheet = ask_to_replace(maker, "0772 33 44 55")
    assert forms(sheet) == {"0772 33 44 55: 1 place": True}
    main_button(sheet).click()
    maker.until_said("The name is replaced in 1 place.")
    maker.until_read("Ring ([left out]), said")
    assert not [each for each in maker.window.findChildren(WordPlacesSheet) if each.isVisible()]


def test_a_whole_name_that_is_left_out_stays_though_a_part_of_it_is_replaced(maker, folder):
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    listed = called(sheet, "Forms that are replaced", QListWidget)
    whole = [*forms(sheet)].index("Zyxomma Petiolatum: 2 places")
    listed.item(whole).setCheckState(Qt.CheckState.Unchecked)
    main_button(sheet).click()
    maker.until_said("The name is replaced in 1 place.")
    written = held(folder)["documents/talk.md"]
    assert written.count(b"Zyxomma Petiolatum") == 2
    assert b"asked about \\[name\\]'s mother" in written


def test_as_many_places_are_listed_as_the_button_says_and_the_sheet_replaces(maker, folder):
    (folder / "notes.toml").write_text(NOTE.replace("owns it", "owns it, Zyxomma"), "utf-8")
    maker.qtbot.waitUntil(lambda: bool(maker.archive.content.notes), timeout=PATIENCE)
    look_for(maker, "Zyxomma Petiolatum")
    replace = button(pane_of(maker), "Replace it")
    maker.qtbot.waitUntil(lambda: "in 5 places …" in replace.text(), timeout=PATIENCE)
    assert len(rows(maker, "Places of the chosen name")) == 5
    assert not any("place" in each for each in rows(maker))
    replace.click()
    assert main_button(maker.sheet(ReplacementSheet)).text() == "&Replace it in 5 places"


def test_a_first_name_goes_with_the_surname_and_check_finds_only_what_the_desk_shows(maker, folder):
    file = folder / "documents" / "talk.md"
    said = file.read_text(encoding="utf-8")
    told = "Keresh Kessler told us of Mondays. Yesterday Kessler came. Keresh sang."
    file.write_text(said.replace("We bake", f"{told} We bake"), encoding="utf-8")
    look_for(maker, "Keresh Kessler")
    shown = " ".join(rows(maker))
    (note,) = (
        each
        for each in check_source(folder)
        if each.code == "names-found" and each.file == "documents/talk.md"
    )
    named = re.findall("“(.+?)”", note.text)
    assert {"Keresh Kessler", "Kessler", "Keresh"} <= {*named}
    assert [each for each in named if each not in shown] == []

    maker.qtbot.keyClick(look_for(maker, "Keresh Kessler"), Qt.Key.Key_R)
    sheet = maker.sheet(ReplacementSheet)
    assert {*forms(sheet)} == {"Keresh Kessler: 1 place", "Keresh: 1 place", "Kessler: 1 place"}
    main_button(sheet).click()
    maker.until_said("The name is replaced in 3 places.")
    written = file.read_text(encoding="utf-8")
    assert r"\[name\] told us of Mondays. Yesterday \[name\] came. \[name\] sang." in written


def test_nothing_of_a_name_is_left_in_what_is_kept_where_it_is_forgotten(maker, folder, home):
    maker.make_notebook()
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    forget = next(
        each for each in sheet.findChildren(QCheckBox) if each.text().startswith("&Forget")
    )
    forget.click()
    main_button(sheet).click()
    maker.until_said("It cannot be taken back.")
    maker.until_kept(0)
    assert not maker.do.undo.isEnabled()
    assert not has(folder, "Zyxomma")
    assert not has(home.folder, "Zyxomma")


def test_what_is_no_name_is_put_aside_for_good(maker, folder, restart):
    listed = look_for(maker, "Brindle Fairweather")
    maker.qtbot.keyClick(listed, Qt.Key.Key_N)
    maker.until_said("It is put aside: it is no name.")
    maker.qtbot.waitUntil(
        lambda: not any("Brindle" in each for each in rows(maker)), timeout=PATIENCE
    )
    assert b"brindle" not in (folder / "no-names.toml").read_bytes().lower()
    again = restart(maker, folder)
    look_for(again, "Zyxomma Petiolatum")
    assert not any("Brindle" in each for each in rows(again))
    assert "unknown-file" not in {each.code for each in again.program.session.source.state.problems}


def test_what_a_strangers_folder_puts_aside_is_told_everywhere_and_can_be_looked_for(maker, folder):
    found = look_for(maker, "Brindle Fairweather")
    maker.qtbot.keyClick(found, Qt.Key.Key_N)
    maker.until_said("It is put aside: it is no name.")
    pane = pane_of(maker)
    maker.qtbot.waitUntil(
        lambda: "1 name put aside is looked for nowhere." in pane.summary, timeout=PATIENCE
    )
    notes = [
        each for each in maker.program.session.source.state.problems if each.code == "names-aside"
    ]
    assert [each.words for each in notes] == [1]
    button(pane, "Look for those put aside").click()
    until_listed(maker, "Brindle Fairweather")
    assert not (folder / "no-names.toml").exists()
    maker.qtbot.waitUntil(lambda: "put aside" not in pane.summary, timeout=PATIENCE)
    maker.do.undo.trigger()
    maker.until_said("Taken back: names looked for again.")
    assert (folder / "no-names.toml").exists()


def test_all_of_a_kind_are_put_aside_at_once(maker, folder):
    file = folder / "documents" / "talk.md"
    said = file.read_text(encoding="utf-8")
    days = " ".join(f"On {day} March 2021 too." for day in range(1, 20))
    file.write_text(said.replace("We bake from nine", f"{days} We bake from nine"), "utf-8")
    listed = look_for(maker, "19 March")
    before = len(rows(maker))
    assert button(pane_of(maker), "All 19 of this kind are no names").isVisible()
    maker.qtbot.keyClick(listed, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    maker.until_said("19 names are put aside.")
    maker.qtbot.waitUntil(lambda: len(rows(maker)) == before - 19, timeout=PATIENCE)
    maker.do.undo.trigger()
    maker.until_said("Taken back: a name put aside.")
    maker.qtbot.waitUntil(lambda: len(rows(maker)) == before, timeout=PATIENCE)


def test_the_places_of_the_chosen_name_lead_to_the_text(maker, folder):
    look_for(maker, "Brindle Fairweather")
    beside = "Places of the chosen name"
    maker.qtbot.waitUntil(
        lambda: any("Brindle Fairweather there" in each for each in rows(maker, beside)),
        timeout=PATIENCE,
    )
    listed = called(pane_of(maker), beside, RowList)
    listed.choose_first()
    maker.qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert "Fairweather" in maker.archive.passage(maker.workspace.shown.chosen).text


def test_words_that_cannot_stand_everywhere_are_refused_on_the_sheet(maker, folder):
    before = held(folder)
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    called(sheet, "What stands in its place", QLineEdit).setText("a|b")
    main_button(sheet).click()
    maker.qtbot.waitUntil(lambda: bool(sheet.trouble), timeout=PATIENCE)
    assert "Use letters and brackets." in sheet.trouble
    assert held(folder) == before
    button(sheet, "Cancel").click()


def test_that_a_person_must_read_is_said_also_where_nothing_is_found(maker, folder):
    maker.choose("Look for names")
    until_listed(maker, "Brindle")
    assert "by their form. A person must read the whole text." in pane_of(maker).summary
    pane_of(maker).show_names(())
    assert pane_of(maker).summary.startswith(
        "A person must read the whole text. Not looked for in: "
    )
    assert "what pictures show" in pane_of(maker).summary
    (names,) = (
        each for each in pane_of(maker).findChildren(RowList) if "Looked for in:" in each.toolTip()
    )
    assert "codebook with memos" in names.toolTip()
    assert names.accessibleDescription() == names.toolTip()


TOLD_STILL = "What is still told"


def told_still(maker):
    return rows(maker, TOLD_STILL)


def show_told(maker):
    button(pane_of(maker), TOLD_STILL).click()
    maker.qtbot.waitUntil(
        lambda: any("The archive file" in each for each in told_still(maker)), timeout=PATIENCE
    )


def test_what_each_level_and_whoever_searches_would_still_tell_is_listed(maker, folder):
    document = folder / "documents" / "talk.md"
    said = document.read_text(encoding="utf-8")
    quote = '> “Nobody asks us.” {#q-9 gender=woman age=40 share=none read_reason="known"}\n>\n'
    document.write_text(f"{said}\n{quote}> — Woman, 40, widow of the mayor\n", encoding="utf-8")
    source = folder / "source" / "talk.txt"
    received = source.read_text(encoding="utf-8")
    source.write_text(
        f"{received}\n“Nobody asks us.”\nWoman, 40, widow of the mayor\n", encoding="utf-8"
    )
    maker.qtbot.waitUntil(lambda: maker.archive.passage("q-9") is not None, timeout=PATIENCE)
    look_for(maker, "Zyxomma Petiolatum")
    show_told(maker)

    shown = {each.partition(",")[0]: each for each in told_still(maker)}
    assert "1 to share: Nothing of who speaks" in shown["Nothing"]
    assert "The line as printed: Gender, Age. Lines say more too: " in shown["In full"]
    assert "widow of the mayor" in shown["In full"]
    assert "widow" not in shown["Nothing"]
    assert "“Nothing”" in shown["Exports"]
    assert "every word of the text, at every level" in shown["Searching"]
    assert "holds all lines whole" in shown["The archive file"]


def test_a_replaced_name_is_listed_with_who_could_still_read_it(maker, folder):
    (folder / "notes.toml").write_text(NOTE, encoding="utf-8")
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    listed = called(sheet, "Forms that are replaced", QListWidget)
    for at in range(listed.count()):
        if listed.item(at).text().startswith("Zyxomma:"):
            listed.item(at).setCheckState(Qt.CheckState.Unchecked)
    main_button(sheet).click()
    maker.until_said("The name is replaced in")
    left = maker.sheet(WordPlacesSheet)
    left.close()
    show_told(maker)
    maker.qtbot.waitUntil(
        lambda: any("Zyxomma owns it." in each for each in told_still(maker)), timeout=PATIENCE
    )

    (note,) = [each for each in told_still(maker) if "Zyxomma owns it." in each]
    assert "Told at every level, found by searching, and in exports." in note
    button(pane_of(maker), TOLD_STILL).click()
    places = "Places of the chosen name"
    maker.qtbot.waitUntil(
        lambda: any("Brindle Fairweather" in each for each in rows(maker, places)), timeout=PATIENCE
    )


def test_a_word_that_was_left_on_purpose_is_no_name_that_still_stands(maker, folder):
    file = folder / "documents" / "talk.md"
    said = file.read_text(encoding="utf-8")
    file.write_text(f"{said}\nZyxommania is a brand of tea. {{#p-9}}\n", encoding="utf-8")
    maker.qtbot.waitUntil(lambda: maker.archive.passage("p-9") is not None, timeout=PATIENCE)
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    assert forms(sheet)["Zyxommania: 1 place"] is False
    main_button(sheet).click()
    maker.until_said("The name is replaced in 3 places.")
    maker.until_read("We asked [name] about that.")
    assert not [each for each in maker.window.findChildren(WordPlacesSheet) if each.isVisible()]
    assert has(folder, "Zyxommania")
    show_told(maker)
    (left,) = [each for each in told_still(maker) if "Zyxommania" in each]
    assert left.endswith("left on purpose: Zyxommania")
    assert "brand of tea" not in " ".join(told_still(maker))


def test_names_of_the_last_good_build_say_so_and_are_not_replaced(maker, folder):
    look_for(maker, "Zyxomma Petiolatum")
    replace = button(pane_of(maker), "Replace it")
    assert replace.isEnabled()
    (folder / "vocabulary.toml").write_text("[[role]\n", encoding="utf-8")
    old = "These names are as of the last good build. Mend the errors before you replace one."
    maker.qtbot.waitUntil(lambda: old in pane_of(maker).summary, timeout=PATIENCE)
    assert not replace.isEnabled()
    listed = called(pane_of(maker), "Names that were found by their form", RowList)
    maker.qtbot.keyClick(listed, Qt.Key.Key_R)
    maker.qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert not [each for each in maker.window.findChildren(ReplacementSheet) if each.isVisible()]

    (folder / "vocabulary.toml").write_text("", encoding="utf-8")
    maker.qtbot.waitUntil(lambda: old not in pane_of(maker).summary, timeout=PATIENCE)
    assert replace.isEnabled()


@pytest.mark.parametrize("keeps", [False, True])
def test_a_replaced_name_does_not_come_back_with_a_mended_document(maker, folder, talk, keeps):
    if keeps:
        maker.make_notebook()
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    called(sheet, "What stands in its place", QLineEdit).setText("[a friend]")
    main_button(sheet).click()
    maker.until_said("The name is replaced in")
    if keeps:
        maker.until_kept(True, lambda store, where: bool(store.removed(store.begin(where)[0]).runs))
    look_for(maker, "Brindle Fairweather")
    button(pane_of(maker), "It is no name").click()
    maker.until_said("It is put aside: it is no name.")
    mended = TOLD.format(number=0).replace("until five", "until six").replace("else.", "at all.")
    for more in ("", "\nOn Monday Zyxomma came to the oven again.\n"):
        talk.write_text(mended + more, encoding="utf-8")
        said = maker.add(talk)
        assert "Words that you had taken out, taken out again" in said
        assert not has(folder, "Zyxomma")
        maker.until_read("until six. We asked [a friend] about that.")
    maker.do.undo.trigger()
    maker.until_said("Taken back")
    look_for(maker, "Brindle Fairweather")
    assert not has(folder, "Zyxomma")
    maker.qtbot.waitUntil(lambda: not maker.do.undo.isEnabled(), timeout=PATIENCE)


def test_the_sheet_that_publishes_names_all_people_in_titles(maker, folder):
    names = ["Aida Osmonova", "Bermet Asanova", "Cholpon Bekova", "Damira Isaeva"]
    names += ["Elnura Sydykova", "Gulnara Mamytova"]
    said = (folder / "documents" / "talk.md").read_text(encoding="utf-8")
    for number, name in enumerate(names):
        other = said.replace('"talk"', f'"more-{number}"').replace("{#", f"{{#n{number}-")
        other = other.replace('title = "Talk"', f'title = "A talk with {name}"')
        (folder / "documents" / f"more-{number}.md").write_text(other, encoding="utf-8")
    maker.qtbot.waitUntil(
        lambda: len(maker.archive.content.documents) == len(names) + 1, timeout=PATIENCE
    )
    maker.state_consent()
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    (told,) = (each for each in words_in(sheet) if "may name a person" in each)
    assert [name for name in names if name not in told] == []


def test_a_document_whose_file_names_a_person_is_renamed_from_the_sheet_that_publishes(
    maker, folder, tmp_path
):
    other = tmp_path / "Interview Aida Osmonova.txt"
    other.write_text("The mill\n\nWe worked at night.\n", encoding="utf-8")
    maker.add(other)
    maker.qtbot.waitUntil(lambda: len(maker.archive.content.documents) == 2, timeout=PATIENCE)
    before = maker.archive.content
    maker.state_consent()
    maker.choose("Publish an edition …")
    button(maker.sheet(PublishSheet), "Rename the file of “interview-aida-osmonova”").click()
    sheet = maker.sheet(DocumentNameSheet)
    assert "“interview-aida-osmonova”, and every reader can see that" in " ".join(words_in(sheet))
    called(sheet, "Small Latin letters, digits and hyphens", QLineEdit).setText("Aida")
    main_button(sheet).click()
    maker.qtbot.waitUntil(lambda: "small Latin letters" in sheet.trouble, timeout=PATIENCE)
    called(sheet, "Small Latin letters, digits and hyphens", QLineEdit).setText("document-1")
    main_button(sheet).click()
    maker.until_said("Its file and its text as received are called “document-1” now.")
    assert not has(folder, "aida-osmonova")  # its title stays
    assert not [file for file in held(folder) if "aida-osmonova" in file]
    after = maker.archive.content
    assert [len(list(each.passages())) for each in after.documents] == [
        len(list(each.passages())) for each in before.documents
    ]
    maker.do.undo.trigger()
    maker.until_said("Taken back: another name of a document.")
    assert "documents/interview-aida-osmonova.md" in held(folder)


def test_before_an_edition_names_are_told_that_nobody_looked_at(maker, folder):
    maker.state_consent()
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert any("are not looked at yet" in each for each in words_in(sheet))
    button(sheet, "Look for names").click()
    until_listed(maker, "Zyxomma Petiolatum")
    assert pane_of(maker).isVisible()
    for words in dict.fromkeys(rows(maker)):
        look_for(maker, words)
        button(pane_of(maker), "It is no name").click()
        maker.qtbot.waitUntil(lambda words=words: words not in rows(maker), timeout=PATIENCE)
    maker.qtbot.waitUntil(lambda: not rows(maker), timeout=PATIENCE)

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert not any("not looked at yet" in each for each in words_in(sheet))


@pytest.fixture
def forgotten(maker, folder, restart):
    """A folder in which a name was replaced, in a sitting of which nothing is known any more."""
    sheet = ask_to_replace(maker, "Zyxomma Petiolatum")
    called(sheet, "What stands in its place", QLineEdit).setText("[a friend]")
    main_button(sheet).click()
    maker.until_said("The name is replaced in")
    return restart(maker, folder, "We asked")


def test_names_that_came_back_are_listed_first_and_replaced_again_at_once(forgotten, folder, talk):
    before = held(folder)["documents/talk.md"]
    talk.write_text(TOLD.format(number=0).replace("until five", "until six"), encoding="utf-8")
    forgotten.choose("Add documents …")
    forgotten.pick(talk)
    button(forgotten.sheet(ReturningNamesSheet), "Add it all the same").click()
    main_button(forgotten.sheet(IntakeSheet)).click()
    forgotten.until_read("until six")
    assert has(folder, "Zyxomma")

    listed = look_for(forgotten, "Zyxomma Petiolatum")
    forgotten.qtbot.waitUntil(lambda: "Zyxomma" in rows(forgotten)[0], timeout=PATIENCE)
    again = button(pane_of(forgotten), "Replace them again")
    assert again.isVisible()
    came = held(folder)
    forgotten.window.activateWindow()
    listed.setFocus()
    forgotten.qtbot.waitUntil(listed.hasFocus, timeout=PATIENCE)
    forgotten.qtbot.keyClick(listed, Qt.Key.Key_G)
    sheet = forgotten.sheet(AgainSheet)
    assert forms(sheet) == {
        "Zyxomma Petiolatum: 2 places. In its place: [a friend]": True,
        "Zyxomma: 1 place. In its place: [a friend]": True,
    }
    places = called(sheet, "Places", QListWidget)
    assert len(places.findItems("Zyxomma", Qt.MatchFlag.MatchContains)) == 3
    assert main_button(sheet).text() == "&Replace it in 3 places"
    assert held(folder) == came
    main_button(sheet).click()
    forgotten.until_said("1 name is replaced again, by [a friend].")
    assert not has(folder, "Zyxomma")
    assert held(folder)["documents/talk.md"] == before.replace(b"until five", b"until six")
    forgotten.qtbot.waitUntil(lambda: not again.isVisible(), timeout=PATIENCE)

    forgotten.do.undo.trigger()
    forgotten.qtbot.waitUntil(lambda: has(folder, "Zyxomma"), timeout=PATIENCE)


def test_before_a_mended_document_brings_names_they_are_listed_and_lead_to_their_passages(
    forgotten, folder, talk
):
    before = held(folder)
    talk.write_text(TOLD.format(number=0).replace("until five", "until six"), encoding="utf-8")
    forgotten.choose("Add documents …")
    forgotten.pick(talk)
    sheet = forgotten.sheet(ReturningNamesSheet)
    names = sheet.findChild(QListWidget)
    listed = [names.item(at).text() for at in range(names.count())]
    assert any("Zyxomma Petiolatum" in each and "[a friend]" in each for each in listed)
    assert not any("Brindle" in each.partition("\n")[0] for each in listed)
    assert held(folder) == before
    names.setCurrentRow(len(listed) - 1)
    button(sheet, "Go to the passage").click()
    assert forgotten.workspace.chosen == "p-3"
    assert held(folder) == before

    forgotten.choose("Add documents …")
    forgotten.pick(talk)
    button(forgotten.sheet(ReturningNamesSheet), "Add it all the same").click()
    main_button(forgotten.sheet(IntakeSheet)).click()
    forgotten.until_read("until six")
    assert has(folder, "Zyxomma")
