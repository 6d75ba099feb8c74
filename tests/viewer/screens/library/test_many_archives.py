"""A library of many archives: filtered, put in order, and searched as one ranked list."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from index import Attribution, Level, Passage, PassageKind, Section
from index.container.codec import encode
from index.container.package import pack
from index.model import Archive, Coding, Document, Theme
from index.search import cache
from tests.index.container.archives import KEY
from tests.viewer.conftest import Reader, meet, type_text
from tests.viewer.controls import archives_in, button, called
from tests.viewer.screens.library.test_library import (
    archives_of,
    choose_several,
    found_in,
    is_open,
    page_of,
    read_rows,
    rows,
    search_all,
    wait_for_answer,
)
from tests.viewer.shell.test_window import nameless
from viewer.app.library import cross_search
from viewer.screens.library.cross_search import AcrossBox
from viewer.ui.widgets.facet_bar import FacetMenu

NAMES = ("Wells", "Bridges", "Attics", "Kilns", "Ferries", "Orchards", "Mills", "Quarries")
SAID = Attribution("Woman, miller", role="miller", gender="woman", read=Level.FULL)


def archive(number, name):
    said = SAID if name == "Mills" else None
    kind = PassageKind.QUOTE if said else PassageKind.PARAGRAPH
    texts = f"The rope of {name} broke" + " and more was said" * number, f"Nothing of {name}"
    passages = tuple(
        Passage(f"p-{at}", kind, text, "en", attribution=said, codings=(Coding("t", 0, 3),))
        for at, text in enumerate(texts)
    )
    document = Document("d", name, "en", sections=(Section("s", "Part", 1, passages),))
    return Archive(
        name.lower(),
        1,
        f"20{20 - number}-01-01",
        {"en": name},
        "en",
        documents=(document,),
        themes=(Theme("t", {"en": "Repairs"}),),
    )


@pytest.fixture
def library(home, start, qtbot, tmp_path):
    """Somebody in the library of so many archives, and of the one that came with Satchel."""

    def shown(number=8):
        for at, name in enumerate(NAMES[:number]):
            file = tmp_path / f"{name}.satchel"
            file.write_bytes(pack(encode(archive(at, name)), KEY))
            meet(file, home)
        program = start()
        qtbot.waitUntil(lambda: page_of(program) is not None and page_of(program).isVisible())
        read_rows(qtbot, program, number + 1)
        return Reader(qtbot, program)

    return shown


def titles(person):
    return [row.title for row in rows(person.program)]


def filter_of(person):
    return called(page_of(person.program), "Filter the archives by title", QLineEdit)


def order_by(person, words):
    box = called(page_of(person.program), "Order of the archives", QComboBox)
    box.setCurrentIndex(box.findText(words))


def test_with_few_archives_there_is_the_list_alone(library):
    person = library(4)

    assert not filter_of(person).isVisible()
    assert not called(page_of(person.program), "Order of the archives", QComboBox).isVisible()
    assert "together" not in visible_words(person)


def visible_words(person):
    labels = page_of(person.program).findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_titles_are_filtered_while_somebody_types(library):
    person = library()
    filter_of(person).setFocus()
    type_text(filter_of(person), "iL")
    assert titles(person) == ["Kilns", "Mills"]
    assert "2 of 9 archives" in visible_words(person)

    person.press(Qt.Key.Key_Down, on=filter_of(person))
    assert archives_in(page_of(person.program)).hasFocus()
    filter_of(person).setFocus()
    type_text(filter_of(person), "x")
    assert titles(person) == []
    assert "No archive has this in its title." in visible_words(person)
    assert not button(page_of(person.program), "Open").isEnabled()
    person.press(Qt.Key.Key_Escape, on=filter_of(person))
    assert len(titles(person)) == 9
    assert page_of(person.program).isVisible()


def test_enter_in_the_filter_opens_the_archive_that_alone_is_left(library, qtbot):
    person = library()
    type_text(filter_of(person), "il")
    person.press(Qt.Key.Key_Return, on=filter_of(person))
    assert archives_in(page_of(person.program)).hasFocus()
    assert page_of(person.program).isVisible()

    type_text(filter_of(person), "ls")
    person.press(Qt.Key.Key_Return, on=filter_of(person))
    qtbot.waitUntil(lambda: is_open(person.program, "Mills"))


def test_archives_are_put_in_order(library, qtbot):
    person = library()
    added = titles(person)
    order_by(person, "By title")
    assert titles(person) == sorted(added)
    order_by(person, "Largest first")
    assert titles(person)[:2] == ["Sex work and policing in Kyrgyzstan", "Mills"]
    order_by(person, "Newest edition first")
    assert titles(person) == [added[0], *NAMES]
    order_by(person, "As added")
    assert titles(person) == added

    mills = next(row.id for row in rows(person.program) if row.title == "Mills")
    page_of(person.program).open_wanted.emit(mills)
    qtbot.waitUntil(lambda: person.window.is_reading)
    person.do.library.trigger()
    order_by(person, "Last read first")
    assert titles(person)[0] == "Mills"


def test_it_is_said_how_many_there_are_and_what_room_they_take(library, qtbot, home):
    person = library()
    qtbot.waitUntil(lambda: "free on this disk" in visible_words(person))
    said = visible_words(person)

    assert "9 archives · " in said
    assert "kB together · " in said
    assert shutil.disk_usage(home.folder.parent).free > 0


def test_the_chosen_archives_stay_chosen_in_another_order(library, qtbot):
    person = library()
    choose_several(qtbot, person.program, "Wells", "Mills", "Kilns")
    order_by(person, "By title")
    box = page_of(person.program).findChild(AcrossBox)

    assert box.where == "In 3 archives"
    assert set(archives_of(search_all(qtbot, person.program, "rope"))) == {
        "Wells",
        "Mills",
        "Kilns",
    }


def test_hits_of_all_archives_are_one_ranked_list(library, qtbot):
    person = library()
    found = search_all(qtbot, person.program, "rope")
    said = page_of(person.program).across.said

    assert len(found) == len(NAMES)
    assert archives_of(found)[:2] == ["Wells", "Bridges"]  # the shortest first
    assert said.startswith("8 passages.")
    assert "In 8 archives." in said
    assert nameless(person.window) == []


def test_a_search_goes_on_with_each_letter(library, qtbot):
    person = library()
    search_all(qtbot, person.program, "rope")
    box = page_of(person.program).search_box
    box.setFocus()
    box.selectAll()
    type_text(box, "quarries")

    found = wait_for_answer(qtbot, person.program, "quarries")
    assert archives_of(found) == ["Quarries"]
    assert box.hasFocus()


def test_hits_are_narrowed_by_archive_and_theme_with_exact_counts(library, qtbot):
    person = library()
    search_all(qtbot, person.program, "rope OR nothing")
    across = page_of(person.program).across
    menus = {each.text(): each for each in across.findChildren(FacetMenu) if each.isVisible()}

    assert {"Archive", "Kind"} <= menus.keys()
    menus["Archive"].menu().aboutToShow.emit()
    lines = {line.text().split("\t")[0]: line for line in menus["Archive"].menu().actions()}
    assert set(lines) >= set(NAMES)
    assert all(line.text().endswith("2") for name, line in lines.items() if name in NAMES)
    lines["Kilns"].trigger()
    qtbot.waitUntil(lambda: archives_of(found_in(person.program)) == ["Kilns"])
    assert across.said.startswith("2 passages.")
    button(across, "Kilns").click()
    qtbot.waitUntil(lambda: len(found_in(person.program)) > 2)


def test_roles_that_lines_hide_are_not_searched_in_any_archive(library, qtbot):
    person = library()
    assert archives_of(search_all(qtbot, person.program, "role:miller")) == ["Mills"]
    levels = {action.data(): action for action in person.do.attributions.actions()}
    levels[Level.NONE].trigger()
    qtbot.waitUntil(lambda: page_of(person.program).across.said.startswith("Nothing was found."))

    assert found_in(person.program) == []


def test_nothing_that_is_typed_is_written(library, qtbot, home, monkeypatch):
    monkeypatch.setattr(cache, "WORTH", 1)
    person = library()
    search_all(qtbot, person.program, "zeppelins")
    search_all(qtbot, person.program, "rope")
    person.program.close()

    kept = b"".join(each.read_bytes() for each in home.folder.rglob("*") if each.is_file())
    assert b"zeppelin" not in kept
    assert not list(home.folder.rglob("*.index"))  # these archives lie elsewhere


def test_what_is_done_with_one_archive_is_not_offered_for_several(library, qtbot):
    person = library()
    choose_several(qtbot, person.program, "Wells", "Mills")
    page = page_of(person.program)
    view = archives_in(page)

    assert not any(
        each.isEnabled() for each in page.findChildren(QPushButton) if "byte" in each.text()
    )
    person.press(Qt.Key.Key_Delete, on=view)
    person.press(Qt.Key.Key_Return, on=view)
    assert page.isVisible()
    assert page.search_box.hasFocus()
    assert len(titles(person)) == 9


def choose_one_more(qtbot, person, title):
    """Choose the archive with this title beside those that are chosen, by Ctrl and a click."""
    view = archives_in(page_of(person.program))
    place = view.visualRect(view.model().index(titles(person).index(title), 0)).center()
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_the_chosen_archives_stay_chosen_where_the_filter_hides_them(library, qtbot):
    person = library()
    box = page_of(person.program).findChild(AcrossBox)
    choose_several(qtbot, person.program, "Wells", "Mills")
    filter_of(person).setFocus()
    type_text(filter_of(person), "ferr")
    assert titles(person) == ["Ferries"]
    assert "2 chosen archives not shown" in visible_words(person)
    person.press(Qt.Key.Key_Down, on=filter_of(person))
    assert box.where == "In 2 archives"

    choose_one_more(qtbot, person, "Ferries")
    assert box.where == "In 3 archives"
    assert set(archives_of(search_all(qtbot, person.program, "rope"))) == {
        "Wells",
        "Mills",
        "Ferries",
    }
    person.press(Qt.Key.Key_Escape, on=page_of(person.program).across)
    filter_of(person).setText("ls")
    assert titles(person) == ["Wells", "Mills"]
    assert "1 chosen archive not shown" in visible_words(person)
    filter_of(person).clear()
    assert "not shown" not in visible_words(person)
    assert box.where == "In 3 archives"


def test_who_clicks_another_archive_has_chosen_that_alone(library, qtbot):
    person = library()
    box = page_of(person.program).findChild(AcrossBox)
    choose_several(qtbot, person.program, "Wells", "Mills")
    filter_of(person).setText("kil")
    choose_several(qtbot, person.program, "Kilns")
    assert box.where == "In all archives"
    assert "not shown" not in visible_words(person)
    assert button(page_of(person.program), "Open").isEnabled()

    filter_of(person).clear()
    choose_several(qtbot, person.program, "Wells", "Mills")
    filter_of(person).setText("kil")
    button(box, "In 2 archives ×").click()
    assert box.where == "In all archives"


def test_the_best_of_very_many_hits_are_listed_at_once_and_others_soon(library, qtbot, monkeypatch):
    monkeypatch.setattr(cross_search, "FIRST", 2)
    monkeypatch.setattr(cross_search, "MOST", 5)
    person = library()
    across = page_of(person.program).across
    first = search_all(qtbot, person.program, "rope")
    said = across.said

    assert archives_of(first) == ["Wells", "Bridges"]
    assert said.startswith("8 passages. The best 5 are shown: to see others, add a word or ")
    qtbot.waitUntil(lambda: len(found_in(person.program)) == 5)
    assert archives_of(found_in(person.program))[:2] == ["Wells", "Bridges"]
    assert across.said == said


def test_a_new_letter_is_answered_before_the_rest_of_the_hits(library, qtbot, monkeypatch):
    monkeypatch.setattr(cross_search, "FIRST", 2)
    person = library()
    search_all(qtbot, person.program, "rope")
    box = page_of(person.program).search_box
    box.setFocus()
    box.selectAll()
    type_text(box, "quarries")
    wait_for_answer(qtbot, person.program, "quarries")
    qtbot.wait(600)  # longer than the rest of the hits for “rope” would have waited

    assert archives_of(found_in(person.program)) == ["Quarries"]
