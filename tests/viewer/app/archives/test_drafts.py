"""A draft says that it is one, wherever somebody could take it for what was published."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from index import EXPORTS, Level, build_archive, open_archive
from index.export.extract import extract
from index.export.formats import FORMATS
from tests.conftest import CASE_STUDY
from tests.index.export.file_text import unzipped
from tests.viewer.conftest import Reader
from tests.viewer.controls import archives_in, label, rows_in, words_in
from tests.viewer.printing.test_printing import maker, pages_of, written
from viewer.platform.paths import bundled_archives
from viewer.printing.typeset import TYPESET, typeset
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.library.page import LibraryPage
from viewer.services import settings
from viewer.wording.citation import citation

BODY = """## One {#one}

The crews worked at night. {#p-one}

> “It rained.” {#q-rain}
>
> — Deckhand
"""
DRAFT = {"en": "Draft", "ru": "Черновик", "ky": "Долбоор"}


@pytest.fixture
def draft_file(make_folder, tmp_path):
    file = tmp_path / "draft.satchel"
    assert build_archive(make_folder(BODY), file).archive is not None
    return file


@pytest.fixture
def reading(qtbot, start, draft_file, home):
    """Open the draft in a language."""

    def opened(language="en"):
        settings.save(settings.Settings(language=language, welcomed=True), home.settings)
        program = start([draft_file])
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Reader(qtbot, program)

    return opened


def marks(window):
    labels = window.status_line.findChildren(QLabel)
    return [each for each in labels if each.property("role") == "draft" and each.isVisible()]


@pytest.mark.parametrize("language", DRAFT)
def test_every_screen_of_a_draft_says_so_first_at_its_foot(reading, language):
    person = reading(language)
    do, window = person.do, person.window
    screens = (do.contents, do.quotes, do.themes, do.people, do.glossary, do.notebook, do.workshop)
    for show in (*screens, do.library, do.welcome):
        show.trigger()
        (mark,) = marks(window)
        assert mark.text() == DRAFT[language]
        assert (
            mark.geometry().right()
            < label(window.status_line, window.status_line.archive).geometry().left()
        )


@pytest.mark.parametrize("language", DRAFT)
def test_where_there_is_little_room_all_else_is_cut_before_the_mark(reading, language):
    person = reading(language)
    person.window.resize(person.window.minimumSize())
    QApplication.processEvents()

    (mark,) = marks(person.window)
    assert mark.width() >= mark.sizeHint().width()
    assert mark.mapTo(person.window, mark.rect().topLeft()).x() >= 0


def test_the_archive_that_comes_with_satchel_is_an_edition(person):
    assert marks(person.window) == []


def test_the_mark_goes_with_the_draft(reading, qtbot):
    person = reading()
    assert marks(person.window)
    person.program.session.archives.open(bundled_archives()[0])
    qtbot.waitUntil(lambda: person.program.session.archive.content.id == "kyrgyzstan")

    assert marks(person.window) == []


def test_a_preview_is_marked_as_a_draft(qtbot, start):
    program = start(source=CASE_STUDY)
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    assert [each.text() for each in marks(program.window)] == ["Draft"]


def test_a_room_and_its_trainer_see_that_it_is_a_draft(reading):
    person = reading()
    person.press(Qt.Key.Key_F5)
    presenting = person.program.session.presenting

    slide = presenting.audience.presentation.slide
    assert slide.source == "Draft · A small archive · quote 1 of 1"
    assert any(words.endswith(" · DRAFT") for words in words_in(presenting.console))


def test_the_foot_of_a_slide_stands_out_where_it_is_a_draft(reading, person):
    def is_amber(of):
        of.press(Qt.Key.Key_F5)
        room = of.program.session.presenting.audience
        of.press(Qt.Key.Key_PageDown, on=room)  # past a care note, which has no source
        image = room.grab().toImage()
        rows = range(round(image.height() * 0.94), image.height())
        seen = [image.pixelColor(x, y) for y in rows for x in range(150, 400)]
        of.press(Qt.Key.Key_Escape, on=room)
        of.press(Qt.Key.Key_Escape, on=room)
        assert max(colour.red() for colour in seen) > 90  # something is written there
        return max(colour.red() - colour.blue() for colour in seen) > 40

    assert not is_amber(person)
    assert is_amber(reading())


def test_every_page_on_paper_says_that_it_is_of_a_draft(reading):
    person = reading()
    frame = maker(person)._frame(written(person))

    assert frame.edition == "Draft of edition 1"
    assert frame.source[-1] == "“A small archive” (small), draft of edition 1, 1 January 2026"
    assert pages_of(person).frame == frame


def test_what_is_copied_with_its_source_says_that_it_is_of_a_draft(draft_file):
    told = citation(open_archive(draft_file), ["q-rain"], "en")

    assert "“A small archive” (small), draft of edition 1, 1 January 2026: " in told


@pytest.mark.parametrize("form", EXPORTS)
def test_every_export_of_a_draft_says_so_and_none_of_an_edition(
    draft_file, make_folder, tmp_path, form
):
    edition_file = tmp_path / "edition.satchel"
    folder = make_folder(BODY, name="other")
    assert build_archive(folder, edition_file, publish=True).archive is not None
    draft, edition = (
        unzipped(FORMATS[form].write(extract(open_archive(file))))
        for file in (draft_file, edition_file)
    )

    said = '"draft": true' if form == "json" else "raft of "
    assert said in draft
    assert said not in edition


def test_a_set_of_a_draft_and_what_is_set_for_paper_say_so(qapp, draft_file):
    archive = open_archive(draft_file)
    for form in TYPESET:
        assert typeset(form).write(extract(archive, Level.FULL)).startswith(b"%PDF")
    from viewer.printing.typeset.document import _frame  # noqa: PLC0415

    frame = _frame(extract(archive))
    assert frame.edition.startswith("Draft of edition 1, of 2026-01-01")


def test_before_it_is_opened_the_sheet_says_what_a_draft_is(qtbot, start, draft_file):
    program = start([draft_file], met=False)
    qtbot.waitUntil(lambda: program.window.findChild(ArrivalSheet) is not None)
    sheet = program.window.findChild(ArrivalSheet)

    told = [label.text() for label in sheet.findChildren(QLabel)]
    assert any(text.startswith("Draft of edition 1, of ") for text in told)
    (loud,) = (text for text in told if text.startswith("This is a draft: "))
    assert "Do not hand it on." in loud


def test_the_library_says_which_of_its_archives_is_a_draft(reading, qtbot):
    person = reading()
    person.do.library.trigger()
    page = person.window.findChild(LibraryPage)
    qtbot.waitUntil(lambda: all("…" not in row.title for row in rows_in(archives_in(page))))

    told = {row.title: row.content.split(" · ")[0] for row in rows_in(archives_in(page))}
    assert told.pop("A small archive") == "Draft of edition 1, of 1 January 2026"
    assert all(words.startswith("Edition ") for words in told.values())
