"""An editor publishes one edition after another, and looks after the key that signs them."""

# ruff: noqa: RUF001  some of these are Russian letters

import tomllib

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QListWidget, QPushButton

from index import (
    ArchiveSealed,
    Publication,
    Seals,
    fingerprint_of,
    load_key,
    make_folder,
    make_key,
    open_archive,
    public_key_of,
    replace,
)
from index.container.keys import new_key
from index.container.passphrase import Cost
from index.publication.builder import write_archive
from tests.viewer.app.desk.conftest import PASSPHRASE, PATIENCE, Maker, end_typing
from tests.viewer.conftest import offered, put_text
from tests.viewer.controls import (
    button,
    buttons,
    called,
    desk_list,
    label,
    main_button,
    secret_of,
    words_in,
)
from viewer.notebook.dialogs.note_editor import NoteBox
from viewer.notebook.dialogs.secret_box import NewSecret
from viewer.screens.desk.consent_sheet import ConsentSheet
from viewer.screens.desk.key_sheets import KeySheet, MadeSheet
from viewer.screens.desk.mends import plain_words
from viewer.screens.desk.passage_sheets import ReasonSheet
from viewer.screens.desk.publish_sheet import PublishSheet, SinceSheet
from viewer.screens.desk.removal.withdrawn_sheet import WithdrawnSheet
from viewer.screens.desk.seals.seal_sheet import SealSheet
from viewer.screens.desk.translations.pane import TranslationsPane
from viewer.services.editor_records import records_of
from viewer.wording.citation import source_of

LIGHT = Cost(1, 1 << 16)
HELD = Qt.KeyboardModifier
SIX = "ladder copper window seven gravel autumn"
WEAK = "password"
SEAL = "dust lamp orbit seven quiet ferns"


@pytest.fixture(scope="session")
def consented():
    """A document -> the files of its folder once its people consented, as a test has stated it."""
    return {}


@pytest.fixture
def folder(folder, consented, talk):
    """A folder with one document, whose people consented."""
    for name, data in consented.get(talk.read_bytes(), {}).items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def maker(maker, folder, consented, talk):
    """Somebody with that folder."""
    if talk.read_bytes() not in consented:
        maker.state_consent()
        files = (each for each in folder.rglob("*") if each.is_file())
        consented[talk.read_bytes()] = {
            each.relative_to(folder): each.read_bytes()
            for each in files
            if not each.name.startswith(".")
        }
    return maker


@pytest.fixture
def key(home):
    """The editor's key, which opens at once."""
    make_folder(home.own_key.parent)
    make_key(home.own_key, SIX, cost=LIGHT)
    return home.own_key


def number_in(folder):
    return tomllib.loads((folder / "archive.toml").read_text(encoding="utf-8"))["edition"]


def change(maker, kind):
    """Make the first passage a quote or a paragraph."""
    first = next(iter(maker.archive.content.passages())).id
    maker.reader.choosing.choose(first)
    maker.choose(f"It is a {kind}")
    maker.qtbot.waitUntil(lambda: maker.archive.passage(first).kind.value == kind, timeout=PATIENCE)


def dialogs(maker):
    return [each for each in maker.window.findChildren(QFileDialog) if each.isVisible()]


def test_the_next_edition_gets_the_next_number(maker, folder, key, tmp_path):
    one, two, three = (tmp_path / f"{number}.satchel" for number in (1, 2, 3))
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert "since" not in " ".join(words_in(sheet)).lower()  # nothing to compare the first with
    sheet.reject()
    maker.publish(SIX, one)
    assert not open_archive(one).is_sealed  # it is not closed unless that is ticked
    change(maker, "quote")

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "Edition 2 of")
    sheet.reject()
    assert number_in(folder) == 1

    maker.publish(SIX, two)
    assert number_in(folder) == 2
    status = maker.window.status_line
    maker.qtbot.waitUntil(lambda: "of edition 2, not signed" in status.archive, timeout=PATIENCE)
    assert status.archive.endswith(f"folder {folder.name}")
    assert (open_archive(one).content.edition, open_archive(two).content.edition) == (1, 2)

    maker.choose("Take the last change back")
    maker.until_said("Taken back")
    assert number_in(folder) == 1
    change(maker, "paragraph")
    maker.publish(SIX, three)
    assert (number_in(folder), open_archive(three).content.edition) == (3, 3)


def test_what_changed_since_the_last_edition_is_told_before_the_next(maker, folder, key, tmp_path):
    file = tmp_path / "one.satchel"
    maker.publish(SIX, file)
    change(maker, "quote")
    maker.reader.choosing.choose("q-2")
    maker.choose("Withdraw it from the next edition …")
    maker.give_reason()
    maker.until_said("It is withdrawn.")

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "Since edition 1: 1 altered, 1 withdrawn.")
    assert label(sheet, "1 passage with other words\n– ")
    assert not any("Who decides" in words for words in words_in(sheet))
    sheet.reject()

    file.rename(tmp_path / "elsewhere")
    maker.choose("Publish an edition …")
    assert label(maker.sheet(PublishSheet), "What changed since edition 1 is shown where")


def foot_names(maker, number):
    """Wait until the foot of the window names that edition."""
    told = f"Preview of edition {number}, not signed"
    status = maker.window.status_line
    maker.qtbot.waitUntil(lambda: status.archive.startswith(told), timeout=PATIENCE)


def test_the_window_names_the_edition_that_is_being_made(maker, folder, key, tmp_path):
    foot_names(maker, 1)
    maker.publish(SIX, tmp_path / "one.satchel")
    foot_names(maker, 1)  # it is the same
    change(maker, "quote")
    foot_names(maker, 2)
    assert number_in(folder) == 1
    withdraw(maker, "Who decides")  # is shown before it is checked
    assert maker.window.status_line.archive.startswith("Preview of edition 2, not signed")

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "Edition 2 of")
    assert not label(sheet, "is published, and nothing has changed")
    sheet.reject()
    assert ", draft of edition 2, " in source_of(maker.archive, (), "en")


@pytest.mark.parametrize("before", [0, 1])
def test_the_sheet_says_that_nothing_has_changed_since_an_edition(
    maker, folder, key, tmp_path, before
):
    maker.publish(SIX, tmp_path / "first.satchel")
    if before:
        change(maker, "quote")
        maker.publish(SIX, tmp_path / "second.satchel")
    foot_names(maker, 1 + before)

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, f"Edition {1 + before} is published, and nothing has changed since.")
    assert not label(sheet, "Since edition")
    sheet.reject()
    change(maker, "paragraph" if before else "quote")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert not label(sheet, "nothing has changed since")
    assert label(sheet, f"Edition {2 + before} of")


def publish_elsewhere(folder, home, key):
    """Publish at a terminal."""
    publication = Publication(folder, records_of(home), publish=True)
    number = publication.archive.edition
    built = publication.write(folder.parent / f"{number}.satchel", key, SIX)
    assert built.archive is not None, built.problems


def withdraw(maker, words):
    passages = maker.archive.content.passages()
    maker.reader.choosing.choose(next(each.id for each in passages if words in each.text))
    maker.choose("Withdraw it from the next edition …")
    sheet = maker.sheet(ReasonSheet)
    assert any("Then it stays withdrawn." in said for said in words_in(sheet))
    maker.give_reason()
    maker.until_said("It is withdrawn.")


def test_a_passage_can_be_put_back_until_an_edition_without_it_is_published(
    maker, folder, key, tmp_path
):
    maker.choose("Put a withdrawn passage back …")
    maker.until_said("No withdrawn passage has words in this folder.")
    maker.publish(SIX, tmp_path / "one.satchel")
    withdraw(maker, "Who decides")
    maker.program.session.source.editor.close()  # as in a later sitting
    maker.program.session.source.editor.tell_undoable()
    maker.choose("Put a withdrawn passage back …")
    main_button(maker.sheet(WithdrawnSheet)).click()
    maker.until_said("It is put back.")
    maker.until_read("Who decides")

    withdraw(maker, "Who decides")
    maker.publish(SIX, tmp_path / "two.satchel")
    maker.choose("Put a withdrawn passage back …")
    sheet = maker.sheet(WithdrawnSheet)
    assert not main_button(sheet).isEnabled()
    assert any("it stays withdrawn" in said for said in words_in(sheet))


@pytest.mark.parametrize("way", ["Undo", "Do again"])
def test_what_an_edition_withdrew_is_brought_back_by_no_undo(maker, folder, key, tmp_path, way):
    maker.publish(SIX, tmp_path / "one.satchel")
    withdraw(maker, "Who decides")
    if way == "Do again":
        maker.choose("Put a withdrawn passage back …")
        main_button(maker.sheet(WithdrawnSheet)).click()
        maker.until_said("It is put back.")
        maker.do.undo.trigger()
        maker.until_said("Taken back")
    assert way in [each.text() for each in offered(maker.window)]
    maker.publish(SIX, tmp_path / "two.satchel")
    before = (folder / "archive.toml").read_bytes()
    assert maker.window.messages.text == ""
    action = maker.do.undo if way == "Undo" else maker.do.redo
    maker.qtbot.waitUntil(lambda: not action.isEnabled(), timeout=PATIENCE)
    maker.choose("Take the last change back" if way == "Undo" else "Do it again")
    maker.until_said("There is nothing to")
    assert (folder / "archive.toml").read_bytes() == before


def test_what_another_program_published_is_brought_back_by_no_undo(maker, folder, key, home):
    publish_elsewhere(folder, home, key)
    withdraw(maker, "Who decides")
    publish_elsewhere(folder, home, key)
    before = (folder / "archive.toml").read_bytes()
    (offer,) = (each for each in offered(maker.window) if each.text() == "Undo")
    offer.click()
    maker.until_said("It stays withdrawn.")
    assert (folder / "archive.toml").read_bytes() == before


def test_what_somebody_else_signed_is_no_edition_to_compare_with(maker, folder, key, tmp_path):
    file = tmp_path / "one.satchel"
    maker.publish(SIX, file)
    change(maker, "quote")
    write_archive(open_archive(file).content, file, new_key(), folder)
    maker.choose("Publish an edition …")
    assert label(maker.sheet(PublishSheet), "What changed since edition 1 is shown where")


def test_forged_editions_are_told_in_one_sentence(maker, folder, key, tmp_path):
    maker.publish(SIX, tmp_path / "one.satchel")
    said = (folder / "published.toml").read_text(encoding="utf-8")
    forged = said.replace("withdrawn = []", 'withdrawn = ["q-2"]')
    (folder / "published.toml").write_text(forged, encoding="utf-8")
    change(maker, "quote")
    told = "its key did not sign"
    maker.qtbot.waitUntil(lambda: told in " ".join(plain(maker)), timeout=PATIENCE)
    maker.publish(SIX, tmp_path / "two.satchel")
    assert 'withdrawn = ["q-2"]' not in (folder / "published.toml").read_text(encoding="utf-8")


def plain(maker):
    return [plain_words(each) for each in maker.program.session.source.state.problems]


def test_before_an_edition_it_is_told_of_how_many_quotes_nobody_knows(maker, folder, key, tmp_path):
    added = tmp_path / "second.txt"
    added.write_text("The bakery\n\n“Nobody asked me.”\nWoman, 30, baker\n", encoding="utf-8")
    maker.add(added)
    maker.qtbot.waitUntil(
        lambda: "“Nobody asked me.”" in {each.text for each in maker.archive.content.passages()},
        timeout=PATIENCE,
    )
    maker.choose("What they consented to …")
    sheet = maker.sheet(ConsentSheet)
    button(sheet, "Also of 1 document or passage added since").click()  # nothing is stated of it
    main_button(sheet).click()
    maker.until_said("is stated")
    maker.choose("Publish an edition …")
    said = words_in(maker.sheet(PublishSheet))
    assert "Of 1 quote nobody knows what was consented to." in said


def test_what_is_said_of_the_first_change_after_an_edition_stays(maker, folder, tmp_path):
    source = maker.program.session.source
    maker.state_consent()
    with maker.qtbot.waitSignal(source.checked, timeout=PATIENCE):
        maker.publish(PASSPHRASE, tmp_path / "one.satchel")
    maker.reader.choosing.choose("q-2")
    maker.choose("Leave it out")
    maker.qtbot.waitUntil(
        lambda: "edition-used" in {each.code for each in source.state.problems}, timeout=PATIENCE
    )
    maker.until_said("Its words stay in the text as received")  # perhaps after the check
    assert button(maker.window.messages, "Undo").isVisible()


def test_drafts_that_the_last_edition_has_not_are_told(maker, folder, key, tmp_path):
    pane = desk_list(maker.window, TranslationsPane).pane

    def translate(beginning, words):
        maker.choose("Go to the translations")
        passages = maker.archive.content.passages()
        pane.choose(next(each.id for each in passages if each.text.startswith(beginning)), "ru")
        pane.findChild(NoteBox).setPlainText(words)
        end_typing(pane)
        maker.until_said("The translation is kept")
        maker.window.messages.hide()

    translate("We bake from nine", "Мы печём.")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "1 translation is a draft. Readers get it as it is")
    sheet.reject()
    maker.publish(SIX, tmp_path / "one.satchel")
    translate("Nobody asks us", "Нас никто не")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "1 translation of this edition is a draft that the last one has not.")
    said = "\n".join(words_in(sheet))
    assert "1 translation was a draft in the last edition, and still is." in said
    assert len(buttons_into(sheet, "Russian")) == 2


def buttons_into(sheet, language):
    """What leads to a translation on the sheet."""
    found = (each.text() for each in sheet.findChildren(QPushButton))
    return [each for each in found if each.endswith(f"· {language}")]


def test_translations_with_other_numbers_are_named_also_where_they_are_reviewed(maker, folder, key):
    name = next(
        e.id for e in maker.archive.content.passages() if e.text.startswith("We bake from nine")
    )
    pane = desk_list(maker.window, TranslationsPane).pane
    maker.choose("Go to the translations")
    pane.choose(name, "ru")
    pane.findChild(NoteBox).setPlainText("Мы печём с 9 вечера до 15.")
    end_typing(pane)
    maker.until_said("The translation is kept")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "1 translation has other numbers than its text.")
    wrong, draft = buttons_into(sheet, "Russian")
    assert wrong == draft


def type_at(program, words):
    """Type at the window, as the system tells of it."""
    for letter in words:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, HELD.NoModifier, letter)
        QApplication.sendEvent(program.window.windowHandle(), event)


def test_a_passphrase_typed_before_its_sheet_is_there_is_seen_nowhere(maker, folder, key):
    maker.workspace.shown.take_focus()
    maker.choose("Publish an edition …")
    type_at(maker.program, "my brown")
    sheet = maker.sheet(PublishSheet)
    assert maker.box.text() == ""
    secret_of(sheet).box.clear()
    maker.type(sheet.focusWidget(), SIX)
    assert secret_of(sheet).box.text() == SIX
    assert not button(sheet, "Somebody else has read").isChecked()
    sheet.reject()
    type_at(maker.program, "l")
    assert maker.box.text() == "l"


def test_what_is_typed_while_a_folder_opens_is_searched_for_nowhere(qtbot, start, folder):
    program = start(source=folder)
    type_at(program, "my brown")
    qtbot.waitUntil(lambda: program.window.workspace is not None, timeout=PATIENCE)
    assert program.window.top_bar.query == ""
    program.window.workspace.shown.take_focus()
    type_at(program, "l")
    assert program.window.top_bar.query == "l"


def draft_all(maker, folder, words):
    """Have a draft of every passage in two languages, as another program writes it."""
    names = [each.id for each in maker.archive.content.passages()]
    made = f'text = "{words}"\nstatus = "draft"\nby = "Aida"\n'
    rows = "".join(f'[[translation]]\npassage = "{name}"\n{made}' for name in names)
    (folder / "translations").mkdir(exist_ok=True)
    for language in ("ru", "ky"):
        (folder / "translations" / f"{language}.toml").write_text(rows, encoding="utf-8")
    maker.qtbot.waitUntil(
        lambda: all(len(each.translations) == 2 for each in maker.archive.content.passages()),
        timeout=PATIENCE,
    )
    return names


def test_many_drafts_are_all_named(maker, folder, key):
    names = draft_all(maker, folder, "Да.")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    listed = sheet.findChild(QListWidget)
    assert listed.count() == 2 * len(names)
    listed.itemActivated.emit(listed.item(0))
    assert not sheet.isVisible()


def test_drafts_are_named_with_their_place_and_led_to_half_typed_ones_first(
    maker, folder, key, tmp_path
):
    pane = desk_list(maker.window, TranslationsPane).pane
    named = {}
    for beginning, words in (
        ("Three people", "Три человека."),
        ("We bake from nine", "Мы печём с девяти вечера и"),
    ):
        maker.choose("Go to the translations")
        passages = enumerate(maker.archive.content.passages(), start=1)
        named[beginning] = next((n, e.id) for n, e in passages if e.text.startswith(beginning))
        pane.choose(named[beginning][1], "ru")
        pane.findChild(NoteBox).setPlainText(words)
        end_typing(pane)
        maker.until_said("The translation is kept")
        maker.window.messages.hide()
    pane.choose(named["Three people"][1], "ru")

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    number, name = named["We bake from nine"]
    told = [each.text() for each in sheet.findChildren(QPushButton) if "· Russian" in each.text()]
    assert [each.split(" · ", 1)[1] for each in told] == [
        f"passage {number} · Russian",
        f"passage {named['Three people'][0]} · Russian",
    ]
    button(sheet, told[0]).click()
    assert not sheet.isVisible()
    assert pane.isVisible()
    assert pane.selected.lines == (maker.archive.passage(name).text, "Мы печём с девяти вечера и")


def test_an_edition_that_was_not_written_leaves_the_number(maker, folder, key, tmp_path):
    maker.publish(SIX, tmp_path / "1.satchel")
    change(maker, "quote")

    sheet = maker.ask_to_publish(SIX)
    maker.pick(tmp_path / "absent" / "2.satchel")
    maker.qtbot.waitUntil(lambda: sheet.trouble != "", timeout=PATIENCE)
    assert number_in(folder) == 1
    main_button(sheet).click()
    maker.pick(tmp_path / "2.satchel")
    maker.sheet(MadeSheet)

    assert number_in(folder) == 2
    assert open_archive(tmp_path / "2.satchel").content.edition == 2


def test_a_key_that_was_made_for_an_archive_that_was_not_written_signs_the_next(
    maker, folder, tmp_path
):
    sheet = maker.ask_to_publish(SIX)
    maker.pick(tmp_path / "absent" / "1.satchel")
    maker.qtbot.waitUntil(lambda: sheet.trouble != "", timeout=PATIENCE)
    maker.qtbot.waitUntil(lambda: not sheet.findChildren(NewSecret))  # it is not made again
    assert any(each.startswith("Signed by ") for each in words_in(sheet))

    secret_of(sheet).box.setText(SIX)
    main_button(sheet).click()
    maker.pick(tmp_path / "1.satchel")
    maker.sheet(MadeSheet)
    assert open_archive(tmp_path / "1.satchel").content.edition == 1


def test_an_older_copy_of_the_folder_gets_no_number(maker, folder, key, tmp_path):
    older = (folder / "archive.toml").read_bytes()
    maker.publish(SIX, tmp_path / "1.satchel")
    change(maker, "quote")
    maker.publish(SIX, tmp_path / "2.satchel")
    (folder / "archive.toml").write_bytes(older)
    record = (folder / "published.toml").read_text(encoding="utf-8")
    (folder / "published.toml").write_text(
        "[[edition]]".join(record.split("[[edition]]")[:2]), encoding="utf-8"
    )

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "First mend what is wrong in the folder")
    assert label(sheet, "Edition 2 was published already, and this is edition 1.")


def test_a_wrong_passphrase_is_refused_before_anything_more_is_asked(maker, folder, key, tmp_path):
    sheet = maker.ask_to_publish("not this one")
    maker.qtbot.waitUntil(lambda: sheet.trouble != "", timeout=PATIENCE)
    box = secret_of(sheet).box
    assert dialogs(maker) == []
    assert sheet.focusWidget() is box
    assert box.selectedText() == box.text()

    box.setText(SIX)
    main_button(sheet).click()
    dialog = maker.sheet(QFileDialog)
    assert sheet.trouble == ""
    assert dialog.directory().path() == str(folder.parent)
    maker.pick(tmp_path / "1.satchel")
    made = maker.sheet(MadeSheet)
    assert not label(made, "Keep a copy of your key elsewhere")


def test_who_has_no_key_and_may_make_none_is_led_to_no_problems(maker, folder, start, home):
    qtbot = maker.qtbot
    quiet = Maker(qtbot, start(source=folder, home=replace(home, keeps=False)))
    qtbot.waitUntil(lambda: quiet.window.workspace is not None, timeout=PATIENCE)
    quiet.choose("Publish an edition …")
    sheet = quiet.sheet(PublishSheet)

    assert "There is no key to sign with" in words_in(sheet)
    assert buttons(sheet) == ["Close"]
    assert sheet.focusWidget() is main_button(sheet)


def test_an_edition_is_not_written_into_its_own_folder(maker, folder, key):
    before = sorted(folder.rglob("*"))
    sheet = maker.ask_to_publish(SIX)
    maker.pick(folder / "1.satchel")

    assert sheet.trouble.startswith("Do not write it into the archive folder")
    assert sorted(folder.rglob("*")) == before


def test_another_passphrase_is_chosen_and_the_tick_stays(maker, folder):
    sheet = maker.ask_to_publish("")
    assert sheet.trouble == "Type a passphrase first."
    secret_of(sheet).box.setText(SIX)
    secret_of(sheet).again.setText(SIX)
    main_button(sheet).click()
    maker.sheet(QFileDialog).reject()
    assert sheet.trouble == ""  # what was wrong is gone once the file is asked for
    sheet.reject()

    sheet = maker.ask_to_publish(WEAK)
    (told,) = (each for each in words_in(sheet) if "Six words drawn by lot take longer" in each)
    assert "can sign in your name" in told
    maker.qtbot.waitUntil(lambda: not sheet.findChildren(QCheckBox))  # the question before is gone
    button(sheet, "Choose another").click()

    assert button(sheet, "Somebody else has read").isChecked()
    assert sheet.focusWidget() is secret_of(sheet).box


@pytest.mark.long
@pytest.mark.parametrize("has_key", [True, False])
def test_a_passphrase_that_is_typed_at_once_ticks_nothing(maker, folder, request, has_key):
    if has_key:
        request.getfixturevalue("key")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    maker.type(sheet.focusWidget(), SIX)
    assert secret_of(sheet).box.text() == SIX
    assert not button(sheet, "Somebody else has read").isChecked()


def test_where_no_passphrase_is_asked_for_the_keyboard_is_where_nothing_happens(
    maker, folder, home
):
    make_folder(home.own_key.parent)
    make_key(home.own_key)
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert sheet.focusWidget() is button(sheet, "Cancel")


def test_a_key_that_only_the_folder_names_is_told_before_it_signs(maker, folder, tmp_path):
    theirs = folder / "theirs.key"
    made = make_key(theirs, SIX, cost=LIGHT)
    head = folder / "archive.toml"
    head.write_text(f'signer = "{made}"\n{head.read_text("utf-8")}', "utf-8")

    sheet = maker.ask_to_publish(SIX)
    assert label(sheet, f"Signed by {made}")
    (told,) = (each for each in words_in(sheet) if "never used on this computer" in each)
    assert f"Its file is {theirs}." in told
    maker.pick(tmp_path / "1.satchel")
    main_button(maker.sheet(MadeSheet)).click()
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert not any("never used" in each for each in words_in(sheet))


def test_a_key_without_a_passphrase_beside_the_folder_is_not_told_as_missing(maker, folder):
    made = make_key(folder / "open.key")
    head = folder / "archive.toml"
    head.write_text(f'signer = "{made}"\n{head.read_text("utf-8")}', "utf-8")

    maker.choose("Your key and its fingerprint …")
    sheet = maker.sheet(KeySheet)
    assert label(sheet, "The key that signs this folder has no passphrase, and was never used")
    assert not label(sheet, "The file of this key was not found")


def test_the_key_and_its_fingerprint_are_shown_at_any_time(maker, folder, tmp_path, home):
    maker.choose("Your key and its fingerprint …")
    sheet = maker.sheet(KeySheet)
    assert label(sheet, "Your key is made when you publish your first edition.")
    main_button(sheet).click()

    maker.publish(SIX, tmp_path / "1.satchel")
    maker.choose("Your key and its fingerprint …")
    sheet = maker.sheet(KeySheet)
    assert {*fingerprint_of(home.own_key).split(" · ")} <= {*words_in(sheet)}
    copy = tmp_path / "copy.key"
    button(sheet, "Copy the key").click()
    maker.pick(copy)
    assert copy.read_bytes() == home.own_key.read_bytes()


def test_a_folder_that_another_key_signs_shows_that_one(maker, folder, key, tmp_path):
    maker.publish(SIX, tmp_path / "1.satchel")
    signer = fingerprint_of(key)
    key.unlink()
    make_key(key, SIX, cost=LIGHT)
    (folder / "notes.toml").write_text("[[", encoding="utf-8")

    maker.choose("Your key and its fingerprint …")
    sheet = maker.sheet(KeySheet)
    assert {*signer.split(" · ")} <= {*words_in(sheet)}
    assert label(sheet, "The file of this key was not found on this computer.")


def test_a_folder_that_asks_for_an_open_key_of_ones_own_is_asked_about(maker, folder, home):
    make_folder(home.own_key.parent)
    make_key(home.own_key)
    head = folder / "archive.toml"
    said = head.read_text(encoding="utf-8")
    with maker.qtbot.waitSignal(maker.program.session.source.checked, timeout=PATIENCE):
        head.write_text(f'signer = "{fingerprint_of(home.own_key)}"\n{said}', encoding="utf-8")
    maker.state_consent()

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert "never signed anything of it" in " ".join(words_in(sheet))
    sheet.reject()


def test_a_person_in_the_title_of_a_document_is_told_before_an_edition(maker, folder):
    (file,) = (folder / "documents").glob("*.md")
    said = file.read_text(encoding="utf-8")
    title = said.partition('title = "')[2].partition('"')[0]
    file.write_text(said.replace(f'"{title}"', '"Aibek Usubaliev"'), encoding="utf-8")

    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    told = "may name a person, and readers see both: Aibek Usubaliev."
    assert told in " ".join(words_in(sheet))
    sheet.reject()


def test_a_publishing_sheet_that_is_too_high_is_read_from_its_top(maker, folder, key):
    draft_all(maker, folder, "Мы печём до 15.")
    for _ in range(12):
        maker.do.larger.trigger()
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    box = secret_of(sheet).box
    heading = next(each for each in sheet.findChildren(QLabel) if each.text().startswith("Edition"))
    assert heading.visibleRegion().boundingRect().height() == heading.height()
    assert box.visibleRegion().isEmpty()
    assert not box.hasFocus()
    words = sheet.focusWidget()
    maker.qtbot.keyClick(words, Qt.Key.Key_PageDown)
    assert words.verticalScrollBar().value() > 0
    assert not box.text()

    words.setFocus()
    words.verticalScrollBar().setValue(0)
    for letter in "secret":
        maker.qtbot.keyClick(sheet.focusWidget(), letter)
    assert box.text() == "secret"
    assert not box.visibleRegion().isEmpty()
    box.clear()
    words.setFocus()

    main_button(sheet).click()
    assert box.hasFocus()
    box.setFocus()
    assert sheet.trouble


def ask_to_seal(maker):
    """Ask for an edition that is closed, and return the sheet that asks with what."""
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    seal = button(sheet, "Close the archive with a passphrase")
    if not seal.isChecked():
        seal.click()
    put_text(secret_of(sheet).box, SIX)
    main_button(sheet).click()
    return maker.sheet(SealSheet)


def publish_sealed(maker, file, seal=SEAL):
    """Publish an edition that is closed with the passphrase `seal`."""
    asking = ask_to_seal(maker)
    put_text(secret_of(asking).box, seal)
    main_button(asking).click()
    assert "second box" in asking.trouble
    put_text(secret_of(asking).again, seal)
    main_button(asking).click()
    maker.pick(file)


def test_an_edition_can_be_closed_with_a_passphrase_of_its_own(maker, folder, key, tmp_path):
    file = tmp_path / "sealed.satchel"
    publish_sealed(maker, file)
    sheet = maker.sheet(MadeSheet)
    assert label(sheet, "The archive is closed with a passphrase.")
    sheet.accept()

    seals = Seals()
    with pytest.raises(ArchiveSealed):
        open_archive(file, seals=seals)
    seals.try_passphrase(file, SEAL)
    assert open_archive(file, seals=seals).content == replace(maker.archive.content, draft=False)


def test_the_next_edition_of_a_closed_one_is_closed_too_unless_that_is_asked(
    maker, folder, key, tmp_path
):
    publish_sealed(maker, tmp_path / "one.satchel")
    maker.sheet(MadeSheet).accept()
    change(maker, "quote")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert label(sheet, "Edition 1 was sealed.")
    assert label(sheet, "What changed since edition 1 is not shown yet: its file is sealed.")
    seal = button(sheet, "Close the archive with a passphrase")
    assert seal.isChecked()
    seal.click()
    put_text(secret_of(sheet).box, SIX)
    main_button(sheet).click()

    asking = maker.sheet(SealSheet)
    assert label(asking, "Whoever has this one will be able to read it.")
    assert main_button(asking).text().replace("&", "") == "Close this one too"
    button(asking, "Publish it open").click()
    maker.pick(tmp_path / "two.satchel")
    maker.sheet(MadeSheet).accept()
    assert not open_archive(tmp_path / "two.satchel").is_sealed

    change(maker, "paragraph")
    maker.choose("Publish an edition …")
    sheet = maker.sheet(PublishSheet)
    assert not button(sheet, "Close the archive with a passphrase").isChecked()
    assert not any("was sealed" in words for words in words_in(sheet))


def test_what_changed_since_a_closed_edition_is_told_where_the_passphrase_opens_it_too(
    maker, folder, key, tmp_path
):
    publish_sealed(maker, tmp_path / "one.satchel")
    maker.sheet(MadeSheet).accept()
    change(maker, "quote")
    publish_sealed(maker, tmp_path / "two.satchel")
    telling = maker.sheet(SinceSheet)
    assert label(telling, "Since edition 1: 1 ")
    assert any("passage with other" in words for words in words_in(telling)), words_in(telling)
    assert not (tmp_path / "two.satchel").exists()

    main_button(telling).click()
    maker.sheet(MadeSheet).accept()
    assert (tmp_path / "two.satchel").exists()


def test_why_it_is_not_told_what_changed_since_a_closed_edition_is_said(
    maker, folder, key, tmp_path
):
    publish_sealed(maker, tmp_path / "one.satchel")
    maker.sheet(MadeSheet).accept()
    change(maker, "quote")
    publish_sealed(maker, tmp_path / "two.satchel", "seven quiet ferns beside that mill")
    telling = maker.sheet(SinceSheet)
    assert label(telling, "What changed since edition 1 is not shown: its file was not found, or")
    main_button(telling).click()
    maker.sheet(MadeSheet).accept()
    assert (tmp_path / "two.satchel").exists()


def test_the_passphrase_of_the_key_seals_nothing(maker, folder, key):
    asking = ask_to_seal(maker)
    put_text(secret_of(asking).box, SIX)
    put_text(secret_of(asking).again, SIX)
    main_button(asking).click()
    assert "This is the passphrase of your key" in asking.trouble
    assert asking.isVisible()


def test_readers_open_an_edition_with_their_keys_which_are_listed_and_taken_out(
    maker, folder, key, tmp_path
):
    names = ("anna.key", "bela.key")
    for name in names:
        make_key(tmp_path / name)
    (tmp_path / "anna.txt").write_text(f"{public_key_of(tmp_path / 'anna.key').hex()}\n")
    (tmp_path / "talk.txt").write_text("No key.")
    asking = ask_to_seal(maker)
    listed = called(asking, "Readers who open it with their keys", QListWidget)
    button(asking, "Add readers’ keys").click()
    maker.pick(tmp_path / "talk.txt", tmp_path / "anna.txt")
    maker.qtbot.waitUntil(lambda: "talk.txt" in asking.trouble, timeout=PATIENCE)
    for files in (("bela.key", "anna.txt"), ("anna.key",)):
        button(asking, "Add readers’ keys").click()
        maker.pick(*(tmp_path / each for each in files))
        maker.qtbot.waitUntil(lambda: not asking.is_waiting, timeout=PATIENCE)
    assert [listed.item(at).text().split("\n")[0] for at in range(listed.count())] == [
        "bela.key",
        "anna.key",
    ]
    listed.setCurrentRow(0)
    button(asking, "Take it out").click()
    assert listed.count() == 1

    main_button(asking).click()
    file = tmp_path / "for-anna.satchel"
    maker.pick(file)
    maker.sheet(MadeSheet).accept()
    seals = Seals()
    with pytest.raises(ArchiveSealed):
        seals.try_keys(file, [load_key(tmp_path / "bela.key")])
    seals.try_keys(file, [load_key(tmp_path / "anna.key")])
    assert open_archive(file, seals=seals).is_sealed
