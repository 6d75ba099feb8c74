"""An archive whose signer is not known is opened only when the reader says so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from index import Ledger, Signer, build_archive, make_key, open_archive
from tests.viewer.controls import settle_look
from viewer.platform.paths import bundled_archives
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.library.refusal import RefusalSheet
from viewer.shell.places.places import Place, ScreenName


@pytest.fixture
def signed(make_archive_file, tmp_path):
    """The archive of one paragraph, signed with a key that is kept."""
    make_key(tmp_path / "a.key")
    file = make_archive_file(text="Words.")
    build_archive(tmp_path / "small", file, tmp_path / "a.key", publish=True)
    return file


def asked(qtbot, program):
    """Wait for the question, and return it."""
    qtbot.waitUntil(lambda: program.window.findChild(ArrivalSheet) is not None)
    return program.window.findChild(ArrivalSheet)


def button(dialog, text):
    (found,) = [each for each in dialog.findChildren(QPushButton) if text in each.text()]
    return found


def words(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def is_open(program, title):
    return program.window.workspace is not None and title in program.window.status_line.archive


def test_a_new_signer_is_shown_and_asked_about_once(qtbot, start, signed, home):
    program = start([signed], met=False)
    dialog = asked(qtbot, program)
    fingerprint = open_archive(signed).signer

    assert program.window.workspace is None
    assert fingerprint.split(" · ")[0].replace("-", " - ") in words(dialog)
    assert fingerprint.split(" · ")[1] in words(dialog)
    assert "Small" in words(dialog)
    button(dialog, "Open").click()
    qtbot.waitUntil(lambda: is_open(program, "Small"))
    assert Ledger(home.ledger).standing(open_archive(signed)).signer is Signer.KNOWN

    again = start([signed], met=False)
    qtbot.waitUntil(lambda: is_open(again, "Small"))
    assert again.window.findChild(ArrivalSheet) is None


def test_enter_and_escape_leave_it_closed_and_open_what_came_with_satchel(
    qtbot, start, signed, home
):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        program = start([signed], met=False)
        dialog = asked(qtbot, program)
        qtbot.keyClick(dialog.focusWidget() or dialog, key)

        qtbot.waitUntil(lambda program=program: is_open(program, "Kyrgyzstan"))
        assert program.window.messages.text == "The archive was not opened."
        assert Ledger(home.ledger).standing(open_archive(signed)).signer is Signer.NEW


def test_a_changed_signer_is_a_loud_warning_and_opens_only_after_a_tick(
    qtbot, start, signed, home, tmp_path
):
    Ledger(home.ledger).remember(open_archive(signed), accepted=True)
    build_archive(tmp_path / "small", signed, publish=True)  # by a key that nobody keeps
    program = start([signed], met=False)
    dialog = asked(qtbot, program)

    assert "Somebody else signed this archive before" in words(dialog)
    assert not button(dialog, "Open").isEnabled()
    assert program.window.workspace is None
    (tick,) = dialog.findChildren(QCheckBox)
    assert tick.isVisible()
    tick.click()
    button(dialog, "Open").click()
    qtbot.waitUntil(lambda: is_open(program, "Small"))
    assert Ledger(home.ledger).standing(open_archive(signed)).signer is Signer.KNOWN


def test_an_older_edition_is_refused_without_a_question(qtbot, start, signed, home, tmp_path):
    head = tmp_path / "small" / "archive.toml"
    head.write_text(head.read_text().replace("edition = 1", "edition = 2"))
    build_archive(tmp_path / "small", tmp_path / "two.satchel", tmp_path / "a.key", publish=True)
    Ledger(home.ledger).remember(open_archive(tmp_path / "two.satchel"), accepted=True)
    program = start([signed], met=False)

    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))
    ((_name, why),) = program.window.findChild(RefusalSheet).told
    assert "older than one opened here" in why
    assert program.window.findChild(ArrivalSheet) is None


def test_the_bundled_archive_asks_nothing(qtbot, start):
    program = start()

    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))
    assert program.window.findChild(ArrivalSheet) is None


def test_the_question_is_read_out_and_worked_by_keyboard(qtbot, start, signed):
    dialog = asked(qtbot, start([signed], met=False))

    names = {label.accessibleName() for label in dialog.findChildren(QLabel)}
    (told,) = [name for name in names if name.startswith("Fingerprint: ")]
    assert len(told.removeprefix("Fingerprint: ").split(" - ")) == 6
    assert all("&" in each.text() for each in dialog.findChildren(QPushButton))
    button(dialog, "closed").click()


def in_the_name_of_the_bundled_one(tmp_path, title="Sex work and policing"):
    """An archive that bears the bundled one's id and is signed by somebody else."""
    name = open_archive(bundled_archives()[0]).content.id
    head = tmp_path / "small" / "archive.toml"
    text = head.read_text().replace('id = "small"', f'id = "{name}"').replace("Small", title)
    head.write_text(text)
    file = tmp_path / "stranger.satchel"
    assert (
        build_archive(tmp_path / "small", file, tmp_path / "a.key", publish=True).archive
        is not None
    )
    return file


def test_a_stranger_in_the_name_of_the_bundled_archive_is_told_as_such(
    qtbot, start, signed, tmp_path
):
    program = start([in_the_name_of_the_bundled_one(tmp_path)], met=False)
    dialog = asked(qtbot, program)

    said = words(dialog)
    assert "calls itself the one that came with Satchel, and is not signed by who signed" in said
    assert "does not know yet" not in said
    assert not button(dialog, "Open").isEnabled()
    button(dialog, "closed").click()
    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))


@pytest.mark.parametrize("title", ["words and " * 60 + "words", "x" * 500])
def test_a_long_title_is_shortened_and_the_digits_are_whole_at_twice_the_size(
    qtbot, start, signed, tmp_path, title
):
    program = start([in_the_name_of_the_bundled_one(tmp_path, title)], met=False)
    qtbot.waitUntil(lambda: program.window.findChild(ArrivalSheet) is not None)
    asked(qtbot, program).reject()
    qtbot.waitUntil(lambda: is_open(program, "Kyrgyzstan"))
    for _step in range(10):
        program.window.actions_.larger.trigger()
    settle_look(program.window)
    assert program.window.status_line.zoom == "Size 200 %"
    program.session.archives.open(tmp_path / "stranger.satchel")
    dialog = asked(qtbot, program)

    labels = dialog.findChildren(QLabel)
    (shown,) = [label for label in labels if label.accessibleName() == title]
    assert shown.text().endswith("…")
    assert shown.heightForWidth(shown.width()) <= 3 * shown.fontMetrics().lineSpacing()
    for label in labels:
        across = max(label.fontMetrics().horizontalAdvance(w) for w in label.text().split())
        assert "\u200b" in label.text() or across <= label.width()
        assert label.height() >= label.heightForWidth(label.width())
    screen = program.window.screen().availableGeometry()
    assert dialog.width() < screen.width()
    assert dialog.height() < screen.height()
    assert all(each.isVisible() for each in dialog.findChildren(QPushButton))
    dialog.reject()


def names_kept(home, *files):
    """Those of `files` whose name is in a file of Satchel's own."""
    kept = b"".join(each.read_bytes() for each in home.folder.rglob("*") if each.is_file())
    return [file.name for file in files if file.name.encode() in kept]


def test_of_files_that_were_only_named_nothing_is_kept_until_one_is_accepted(
    person, qtbot, signed, tmp_path, home
):
    """Also of one that does not exist, of a damaged one, and of several at once."""
    damaged, gone, other = (tmp_path / f"{name}.satchel" for name in ("damaged", "gone", "other"))
    damaged.write_bytes(signed.read_bytes()[:-1])
    other.write_bytes(signed.read_bytes())
    given = damaged, gone, signed, other
    for files in ([damaged], [gone], [damaged, gone], [signed, other], [signed]):
        person.program.come_forward([str(file) for file in files])
    dialog = asked(qtbot, person.program)
    listed = {entry.path for entry in person.program.session.archives.entries()}
    assert {signed, other} <= listed  # until the window closes
    assert names_kept(home, *given) == []

    button(dialog, "where it lies").click()
    qtbot.waitUntil(lambda: is_open(person.program, "Small"))
    person.program.close()
    assert names_kept(home, *given) == [signed.name]


def test_a_query_typed_while_an_archive_is_taken_in_is_kept_for_it(qtbot, person, signed):
    person.search("night")
    person.program.session.archives.open(signed)
    button(asked(qtbot, person.program), "Copy").click()
    person.do.search.trigger()
    qtbot.keyClicks(person.box, "words")
    assert not is_open(person.program, "Small")
    qtbot.waitUntil(lambda: is_open(person.program, "Small"))

    assert person.box.text() == "words"
    assert person.place == Place(ScreenName.SEARCH, "words")


def test_a_query_for_the_archive_before_is_not_kept(qtbot, person, signed):
    person.search("night")
    person.program.session.archives.open(signed)
    button(asked(qtbot, person.program), "Copy").click()
    qtbot.waitUntil(lambda: is_open(person.program, "Small"))

    assert person.box.text() == ""


def test_an_archive_whose_title_has_rare_letters_is_asked_about_too(
    qtbot, start, make_archive_file, tmp_path, monkeypatch
):
    monkeypatch.setattr("viewer.ui.look.face_search._TURN", 0)  # a step for each letter
    title = "ሀለመ ᚠᚢᚦ 𐎀𐎁"
    file = make_archive_file(text="Words.")
    head = tmp_path / "small" / "archive.toml"
    head.write_text(head.read_text("utf-8").replace('"Small"', f'"{title}"'), "utf-8")
    make_key(tmp_path / "a.key")
    build_archive(tmp_path / "small", file, tmp_path / "a.key", publish=True)
    program = start([file], met=False)

    assert title in words(asked(qtbot, program))
