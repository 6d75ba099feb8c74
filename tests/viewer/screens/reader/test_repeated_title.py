"""A first heading that repeats the title of its document is shown once, as the title."""

import pytest
from PySide6.QtGui import QAccessible

from index import build_archive
from tests.viewer.conftest import Reader
from tests.viewer.screens.reader.test_speech import page_of, parts, words_of
from viewer.screens.reader.find.marks import occurs_in

HEAD = """id = "small"
edition = 1
created = "2026-01-01"
language = "en"
title.en = "An archive"
"""
BODY = """+++
id = "small"
title = "Nights"
+++

## Nights {#nights}

Told in spring. {#p-1}

## Days {#days}

It was warm. {#p-2}
"""


@pytest.fixture
def person(qtbot, start, make_folder, tmp_path):
    files = {"archive.toml": HEAD, "documents/small.md": BODY}
    file = tmp_path / "small.satchel"
    result = build_archive(make_folder(files=files), file)
    assert result.archive is not None, result.problems
    program = start([file])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    qtbot.waitExposed(program.window)
    return Reader(qtbot, program)


def test_the_page_has_it_once_and_other_headings_stay(person):
    lines = person.text_seen().splitlines()

    assert [lines.count(words) for words in ("Nights", "Days", "Told in spring.")] == [1, 1, 1]


def test_a_link_to_its_section_leads_to_the_title(person):
    person.workspace.show_text("p-2")
    person.workspace.show_text("nights")

    assert person.place.target == "nights"
    assert person.canvas.verticalScrollBar().value() == 0


def test_a_screen_reader_meets_it_once_and_finds_its_section(person):
    headings = [words_of(part) for part in parts(person) if part.role() is QAccessible.Role.Heading]

    assert headings == ["Nights", "Days"]
    page = page_of(person)
    page.choose("nights")
    assert page.is_chosen("nights")
    person.canvas.setFocus()
    assert page.focusChild().text(QAccessible.Text.Name) == "Nights"


def test_words_are_looked_for_where_they_are_shown(person):
    (document,) = person.archive.content.documents

    assert occurs_in(document, "Nights")
    assert document.repeats_title(document.sections[0])
    assert not document.repeats_title(document.sections[1])
