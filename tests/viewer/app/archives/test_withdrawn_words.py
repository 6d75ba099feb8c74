"""What an edition withdrew does not come back, on no screen and in no file of Satchel's."""

from index import (
    ItemKind,
    Keyring,
    Ledger,
    load_key,
    make_key,
    open_archive,
    replace,
    verify_archive,
)
from tests.viewer.app.archives.conftest import GONE, HELD, STONE, WORDS, holds_words, left
from tests.viewer.conftest import Reader
from tests.viewer.controls import button
from tests.viewer.screens.library.test_library import (
    copies,
    press,
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
from viewer.shell.places.places import Place, ScreenName

REFUSED = "holds what an earlier edition withdrew"


def refused(qtbot, person, file):
    """Open `file`, wait until that is refused, and return what is said."""
    person.window.messages.hide()
    person.program.session.archives.open(file)
    qtbot.waitUntil(lambda: bool(person.window.messages.text))
    assert person.window.findChild(ArrivalSheet) is None
    return person.window.messages.text


def test_a_withdrawn_passage_that_comes_back_is_refused_and_left_nowhere(qtbot, person, make, home):
    take(qtbot, person.program, make(1))
    keeper = Notekeeper(Reader(qtbot, person.program)).sit()
    (star,) = keeper.star("q-hers")
    item = [Draft(ItemKind.PASSAGE, anchor_on(keeper.archive, "q-hers"))]
    keeper.do(lambda notebook: notebook.sets.make("Tuesday", item))
    assert left(home)  # the looking finds what is there
    take(qtbot, person.program, make(2, GONE, STONE))
    qtbot.waitUntil(lambda: not keeper.kept.entries[star].anchor.exact)
    assert left(home) == []
    before = copies(home)

    said = refused(qtbot, person, make(3))
    assert REFUSED in said
    assert "\n" not in said
    assert person.archive.content.edition == 2
    assert copies(home) == before
    assert left(home) == []
    written = keeper.do(lambda notebook: notebook.changer.connection.serialize("main"))
    assert not holds_words(written)
    assert WORDS not in person.text_seen()


def test_the_window_goes_by_what_a_command_was_told(qtbot, person, make, home):
    ledger = Ledger(home.ledger)
    for file in (make(1), make(2, GONE, STONE)):
        assert verify_archive(file, ledger).reason is None

    assert REFUSED in refused(qtbot, person, make(3))
    assert "older than one opened here" in refused(qtbot, person, make(1, GONE))
    assert "with other content" in refused(qtbot, person, make(2, f"{GONE}\n\nMore. {{#p-m}}"))


def test_the_library_lists_it_as_refused_and_finds_nothing_in_it(qtbot, person, make, home):
    ledger = Ledger(home.ledger)
    two, three = make(2, GONE, STONE), make(3)
    assert verify_archive(two, ledger).reason is None
    person.program.session.archives.add([two, three])
    listed = read_rows(qtbot, person.program, 3)

    (row,) = [each for each in listed if each.id == str(three)]
    assert REFUSED in row.said
    assert row.is_wrong
    found = search_all(qtbot, person.program, "blackcurrant")
    assert "in the yard" not in str(found)
    assert left(home) == []


def test_a_draft_that_holds_it_is_refused_and_one_that_does_not_takes_no_edition_s_place(
    qtbot, person, make, home
):
    take(qtbot, person.program, make(2, GONE, STONE))
    assert REFUSED in refused(qtbot, person, make(3, publish=False))

    (kept,) = copies(home)
    take(qtbot, person.program, make(3, f"{GONE}\n\nMore. {{#p-more}}", STONE, publish=False))
    assert kept in copies(home)
    take(qtbot, person.program, make(3, f"{GONE}\n\nElse. {{#p-else}}", STONE))
    assert len(copies(home)) == 1  # it comes after that edition, and after that draft


def test_words_kept_in_a_draft_are_let_go_by_the_edition_that_withdraws_them(
    qtbot, person, make, home
):
    take(qtbot, person.program, make(2, publish=False))
    keeper = Notekeeper(Reader(qtbot, person.program)).sit()
    (star,) = keeper.star("q-hers")
    take(qtbot, person.program, make(2, GONE, STONE))

    qtbot.waitUntil(lambda: not keeper.kept.entries[star].anchor.exact)
    assert left(home) == []


def test_what_is_back_on_purpose_is_told_and_asked_about_once(qtbot, start, make, home):
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    take(qtbot, program, make(1))
    take(qtbot, program, make(2, GONE, STONE))
    three = make(3, HELD, STONE.replace("withdrawn", "restored"))
    program.session.archives.open(three)
    sheet = sheet_of(qtbot, program)

    assert "1 passage that an earlier edition withdrew is in it again." in words(sheet)
    assert button(sheet, "Leave it closed").isDefault()
    assert program.session.archive.content.edition == 2
    press(sheet, "Copy")
    qtbot.waitUntil(lambda: program.session.archive.content.edition == 3)
    again = start([three], met=False)
    qtbot.waitUntil(lambda: again.window.workspace is not None)
    assert again.session.archive.content.edition == 3
    assert again.window.findChild(ArrivalSheet) is None


def test_the_words_of_a_restored_quote_are_not_shown_before_the_reader_says_yes_nor_after_no(
    qtbot, person, make, home
):
    held = HELD.replace(f"\n\n{WORDS} {{#q-hers}}", f"\n\n{WORDS}[^1] {{#q-hers}}")
    held += "\n\n[^1]: A note on gooseberries. {#f-hers}\n"
    take(qtbot, person.program, make(1, held))
    take(qtbot, person.program, make(2, GONE, STONE))
    person.program.session.archives.open(make(3, held, STONE.replace("withdrawn", "restored")))
    sheet = sheet_of(qtbot, person.program)
    said = words(sheet)
    assert "Since edition 2: 1 passage restored." in said
    assert "added" not in said
    assert "blackcurrant" not in said
    assert "gooseberries" not in said
    sheet.reject()  # a reader who says no keeps the passage refused
    assert Ledger(home.ledger).standing(open_archive(make(4))).returned == ("q-hers",)


def test_what_was_withdrawn_is_counted_once_before_it_is_opened(qtbot, person, make):
    take(qtbot, person.program, make(1))
    person.program.session.archives.open(make(2, GONE, STONE))
    said = words(sheet_of(qtbot, person.program))

    assert "Since edition 1: 1 passage withdrawn." in said
    assert said.count("withdrawn") == 1
    assert "The copy will lie in Satchel’s own folder" in said


def test_a_footnote_of_a_withdrawn_quote_is_told_to_have_gone_with_it(qtbot, person, make):
    held = HELD.replace(f"\n\n{WORDS} {{#q-hers}}", f"\n\n{WORDS}[^1] {{#q-hers}}")
    take(qtbot, person.program, make(1, f"{held}\n\n[^1]: A note on gooseberries. {{#f-hers}}\n"))
    person.program.session.archives.open(make(2, GONE, STONE))
    said = words(sheet_of(qtbot, person.program))

    gone = "1 footnote gone with a passage that was withdrawn"
    assert f"Since edition 1: 1 passage withdrawn, {gone}." in said
    assert "not withdrawn" not in said
    assert "gooseberries" not in said


def test_a_stranger_is_named_first_and_what_they_restore_is_not_called_the_editor_s_wish(
    qtbot, person, make, home
):
    take(qtbot, person.program, make(1))
    take(qtbot, person.program, make(2, GONE, STONE))
    forged = make(3, key="stranger")
    said = refused(qtbot, person, forged)
    assert "Someone else signed “small” before, and this holds what was withdrawn" in said
    verdict = verify_archive(forged, Ledger(home.ledger))  # which says so too
    assert verdict.reason == "other-signer"
    assert said == f"“{forged.name}” is not opened. {verdict.text}"

    again = STONE.replace("withdrawn", "restored")
    person.program.session.archives.open(make(3, HELD, again, key="stranger"))
    said = words(sheet_of(qtbot, person.program))
    assert "Whoever signed it says that this is on purpose." in said
    assert "Its editor says" not in said


def test_the_window_says_that_a_key_was_introduced_and_that_the_one_before_it_was_replaced(
    qtbot, person, make, tmp_path
):
    take(qtbot, person.program, make(1))
    make_key(tmp_path / "heir.key", predecessor=load_key(tmp_path / "editor.key"))
    person.program.session.archives.open(make(2, key="heir"))
    sheet = sheet_of(qtbot, person.program)
    assert "The earlier signer introduced this key:" in words(sheet)
    press(sheet, "Copy")
    qtbot.waitUntil(lambda: person.archive.content.edition == 2)

    person.program.session.archives.open(make(3))
    said = words(sheet_of(qtbot, person.program))
    assert "signed with a key that was replaced since" in said
    assert "whether these six words are theirs now" not in said


def test_one_s_own_new_archive_is_not_said_to_be_signed_as_before(
    qtbot, person, make, tmp_path, home
):
    file = make(1)
    Keyring(home.keys).remember(tmp_path / "editor.key")
    person.program.session.archives.open(file)
    said = words(sheet_of(qtbot, person.program))

    assert "It is signed with a key of this computer:" in said
    assert "same as before" not in said


def brought(home, file):
    """The data folder of a Satchel that brings the archive in `file` with it."""
    folder = home.folder.parent / "brought"
    folder.mkdir(exist_ok=True)
    (folder / "small.satchel").write_bytes(file.read_bytes())
    return replace(home, brought=folder)


def test_the_archive_that_came_with_satchel_is_refused_too(qtbot, start, make, home):
    assert verify_archive(make(2, GONE, STONE), Ledger(home.ledger)).reason is None
    program = start(home=brought(home, make(3)))

    qtbot.waitUntil(lambda: REFUSED in words(program.window))
    assert program.window.workspace is None


def test_what_the_archive_that_came_with_satchel_restores_is_asked_about(qtbot, start, make, home):
    assert verify_archive(make(2, GONE, STONE), Ledger(home.ledger)).reason is None
    bundled = brought(home, make(3, HELD, STONE.replace("withdrawn", "restored")))
    program = start(home=bundled)
    sheet = sheet_of(qtbot, program)

    assert "on purpose" in words(sheet)
    press(sheet, "Open it")
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    assert copies(home) == []  # it is in the program's own folder
    again = start(home=bundled)
    qtbot.waitUntil(lambda: again.window.workspace is not None)
    assert again.window.findChild(ArrivalSheet) is None


def test_words_that_were_kept_are_let_go_though_the_edition_that_is_read_does_not_say_why(
    qtbot, person, make, home
):
    take(qtbot, person.program, make(1))
    keeper = Notekeeper(Reader(qtbot, person.program)).sit()
    (star,) = keeper.star("q-hers")
    assert verify_archive(make(2, GONE, STONE), Ledger(home.ledger)).reason is None
    take(qtbot, person.program, make(3, GONE))

    qtbot.waitUntil(lambda: not keeper.kept.entries[star].anchor.exact)
    person.window.show_reading()
    person.workspace.go(Place(ScreenName.NOTEBOOK))
    qtbot.waitUntil(lambda: keeper.page is not None and bool(keeper.rows))
    (told,) = [row.told for row in keeper.rows if row.id == star]
    assert told.became == "This passage was withdrawn."
    assert "blackcurrant" not in told.spoken
