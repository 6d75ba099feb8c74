"""An archive that is known here opens although part of its file is damaged; that is not shown."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from index import Library, build_archive, make_key, receive
from tests.viewer.conftest import ARCHIVE, Reader, meet
from viewer.platform.paths import bundled_archives
from viewer.screens.library.arrival_sheet import ArrivalSheet

ONE = '+++\nid = "{0}"\ntitle = "{1}"\n+++\n## At {1} {{#s-{0}}}\n\n{2} {{#p-{0}}}\n'


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "folder"
    (folder / "documents").mkdir(parents=True)
    (folder / "archive.toml").write_text(ARCHIVE)
    for name, title, words in (("a", "Dawn", "Barley stood there."), ("b", "Dusk", "Rye lay low.")):
        (folder / "documents" / f"{name}.md").write_text(ONE.format(name, title, words))
    make_key(tmp_path / "editor.key")
    made = build_archive(folder, tmp_path / "a.satchel", tmp_path / "editor.key", publish=True)
    assert made.archive is not None, made.problems
    return tmp_path / "a.satchel"


def flip(file, words):
    """Flip a bit of these words in `file`."""
    data = bytearray(file.read_bytes())
    data[data.index(words)] ^= 1
    file.write_bytes(data)


def copied(file):
    """Copy `file`, as onto a stick; return the copy."""
    other = file.with_name("stick.satchel")
    other.write_bytes(file.read_bytes())
    return other


@pytest.fixture
def opened(qtbot, start, file, home):
    """Somebody who opens an archive that is known here, with these words damaged since."""

    def opened(words):
        meet(file, home)
        flip(file, words)
        program = start([file], met=False)
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Reader(qtbot, program)

    return opened


def test_a_damaged_document_is_not_shown_and_a_sentence_says_which(qtbot, opened):
    person = opened(b"Barley")

    qtbot.waitUntil(lambda: "“Dawn”" in person.window.messages.text)
    assert "fresh copy" in person.window.messages.text
    said = [label.toolTip() for label in person.window.status_line.findChildren(QLabel)]
    assert any("edition 1 · damaged, parts are missing" in each for each in said)
    assert "arley" not in person.text_seen()
    assert "At Dawn" in person.text_seen()
    assert "The text is damaged in this file, and not shown." in person.text_seen()
    assert person.archive.passage("p-b").text == "Rye lay low."


def test_over_another_archive_nothing_is_said_of_it(qtbot, opened, first_archive):
    person = opened(b"Barley")
    messages = person.window.messages
    qtbot.waitUntil(lambda: "“Dawn”" in messages.text)
    person.program.messages.say("Something else.")  # after which the first one would come back

    person.program.session.show_archive(first_archive, bundled=True)
    qtbot.waitUntil(lambda: person.archive is first_archive)
    assert "“Dawn”" not in messages.text
    messages.hide()
    assert messages.text == ""


def test_one_that_nobody_looked_at_is_told_of_too(qtbot, opened):
    person = opened(b"Rye lay")

    qtbot.waitUntil(lambda: "“Dusk”" in person.window.messages.text)
    assert "Barley stood there." in person.text_seen()
    assert "damaged" not in person.text_seen()
    qtbot.waitUntil(lambda: person.archive.search("barley").total == 1)  # once it is indexed
    assert person.archive.search("lay").total == 0


def test_in_the_reader_s_language(qtbot, opened, home):
    person = opened(b"Barley")
    person.speak("ru")

    assert "Damaged" not in person.window.messages.text


def test_one_that_is_not_known_is_checked_whole_before_anything_is_asked(qtbot, start, file):
    flip(file, b"Rye lay")
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.session.archives.open(file)

    qtbot.waitUntil(lambda: "damaged or altered" in program.window.messages.text)
    assert program.window.messages.text.startswith(f"“{file.name}” is not opened. ")
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, ArrivalSheet)]


def test_of_a_damaged_copy_of_a_known_archive_the_known_file_is_shown(qtbot, start, file, home):
    meet(file, home)
    other = copied(file)
    flip(other, b"Barley")
    program = start([other], met=False)

    qtbot.waitUntil(lambda: "“stick.satchel” is damaged." in program.window.messages.text)
    person = Reader(qtbot, program)
    assert "Barley stood there." in person.text_seen()
    assert program.session.archives.open_path == file


def test_a_whole_copy_of_an_archive_whose_known_file_is_damaged_is_shown(qtbot, start, file, home):
    meet(file, home)
    other = copied(file)
    flip(file, b"Barley")
    program = start([other], met=False)

    qtbot.waitUntil(lambda: program.window.workspace is not None)
    assert "Barley stood there." in Reader(qtbot, program).text_seen()


@pytest.mark.parametrize("words", [b"Barley", b"archive.json"])
def test_a_damaged_copy_in_the_library_is_replaced_by_a_whole_one(qtbot, start, file, home, words):
    library = Library(home.folder, home.indexes)
    received = receive(file)
    meet(file, home)
    copy = library.take(received, copy=True).holding.path
    flip(copy, words)
    program = start([file], met=False)

    qtbot.waitUntil(lambda: program.window.workspace is not None)
    assert "Barley stood there." in Reader(qtbot, program).text_seen()
    assert copy.read_bytes() == file.read_bytes()


def test_where_both_files_are_damaged_neither_is_recommended(qtbot, start, file, home):
    meet(file, home)
    flip(file, b"Barley")
    other = copied(file)
    program = start([other], met=False)

    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitUntil(lambda: "“Dawn”" in program.window.messages.text)
    assert "pass that one on" not in program.window.messages.text


def test_the_known_file_by_another_name_of_its_folder_is_no_other_file(
    qtbot, start, file, home, tmp_path
):
    meet(file, home)
    flip(file, b"Barley")
    way = tmp_path / "way"
    way.symlink_to(file.parent, target_is_directory=True)
    program = start([way / file.name], met=False)

    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitUntil(lambda: "“Dawn”" in program.window.messages.text)


def test_that_a_copy_of_the_archive_that_came_with_satchel_is_damaged_is_told(
    qtbot, start, tmp_path, home
):
    copy = tmp_path / "copy.satchel"
    (brought,) = bundled_archives(home.brought)
    data = bytearray(brought.read_bytes())
    data[len(data) * 4 // 5] ^= 1
    copy.write_bytes(data)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.session.archives.open(copy)

    qtbot.waitUntil(lambda: "“copy.satchel” is damaged." in program.window.messages.text)
    assert program.session.archives.open_path == brought
