"""Where consent keeps something from a room or a file, Satchel says that this is why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QLineEdit

from index import Codebook, build_archive
from tests.conftest import ARCHIVE_TOML
from tests.viewer.app.export.test_export import Exporter
from tests.viewer.conftest import Reader
from tests.viewer.controls import main_button, words_in
from tests.viewer.presenter.test_shown_sets import with_passages
from tests.viewer.printing.test_printing import maker
from viewer.notebook.service.status import NotebookState
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.entries.sets import Draft, ItemKind
from viewer.printing.preview import PreviewDialog
from viewer.printing.printer import PrintRun
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.workshop.page import WorkshopPage
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.screen.printed_text import NotPrinted

READ_ONLY = """## One {#one}

> “Read it.” {#q-read consent="read"}
>
> — Woman

> “Print it.” {#q-print consent="read,print"}
>
> — Woman
"""
ONE_MORE = """
> “Show it.” {#q-show consent="read,train"}
>
> — Woman
"""
NO_QUOTES = "## One {#one}\n\nWords. {#p-one}\n"


@pytest.fixture
def reading(qtbot, start, make_folder, tmp_path):
    """Open an archive of one document."""

    def opened(body, files=None):
        file = tmp_path / "consent.satchel"
        assert build_archive(make_folder(body, files), file).archive is not None
        program = start([file])
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Reader(qtbot, program)

    return opened


def is_shown(person):
    return person.program.session.presenting.audience is not None


@pytest.mark.parametrize("modifier", ["NoModifier", "ShiftModifier"])
def test_f5_says_that_no_quote_may_be_presented_and_why(reading, modifier):
    person = reading(READ_ONLY)
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier[modifier])

    assert not is_shown(person)
    assert person.window.messages.text == (
        "None of the 2 quotes may be presented: what the speakers agreed to does not cover "
        "training."
    )


def test_shift_f5_on_a_quote_that_may_not_be_presented_shows_no_other_in_its_place(reading):
    person = reading(READ_ONLY + ONE_MORE)
    person.workspace.show_text("q-read")
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)

    assert not is_shown(person)
    assert person.window.messages.text == (
        "This quote may not be presented: what its speaker agreed to does not cover training."
    )
    person.press(Qt.Key.Key_F5)
    assert is_shown(person)


def test_f5_without_a_quote_says_only_that(reading):
    person = reading(NO_QUOTES)
    person.press(Qt.Key.Key_F5)

    assert person.window.messages.text == "This archive has no quotes to present."


def test_f5_says_why_nothing_of_a_set_may_be_presented(reading):
    person = reading(READ_ONLY)
    keeper, archive, made = person.program.session.keeper, person.program.session.archive, []
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    items = [Draft(ItemKind.PASSAGE, anchor_on(archive, quote.id)) for quote in archive.quotes]
    keeper.keep(lambda notebook: notebook.sets.make("Tuesday", items), made.append)
    person.qtbot.waitUntil(lambda: bool(made))
    person.do.workshop.trigger()
    person.workspace.findChild(WorkshopPage).take_manner(made[0].id)

    person.press(Qt.Key.Key_F5)

    assert not is_shown(person)
    assert person.window.messages.text == (
        "Nothing of this set may be presented: what the speakers of 2 passages agreed to does not "
        "cover training."
    )


def test_an_export_that_consent_leaves_empty_says_why_and_cannot_be_written(reading):
    exporter = Exporter(reading(READ_ONLY))
    exporter.ask()
    exporter.choose("Slides")

    told = exporter.sheet.counted
    assert told.startswith("Nothing of this would be in the file.")
    assert "1 quote left out: it may be read, not presented." in told
    assert not main_button(exporter.sheet).isEnabled()


# ---------------------------------------------------------------- paper

LEFT_OUT = "1 passage left out: what the speakers agreed to does not cover printing."
WAYS = {
    "reader": lambda person: person.workspace.go(Place(ScreenName.READER)),
    "cards": lambda person: person.do.quotes.trigger(),
    "table": lambda person: (person.do.quotes_as_table.trigger(), person.do.quotes.trigger()),
    "search": lambda person: person.search("it"),
}


def printed(person):
    """What comes out of the printer, in words, or why nothing does."""
    got = maker(person).written()
    return got.why if isinstance(got, NotPrinted) else got.text.toPlainText()


@pytest.mark.parametrize("way", WAYS)
def test_quotes_that_may_not_be_printed_are_not_on_paper_and_are_counted_there(reading, way):
    person = reading(READ_ONLY + "\n> “Ask of it.” {#q-open}\n>\n> — Woman\n")
    WAYS[way](person)
    text = printed(person)
    assert "Read it." not in text
    assert "Print it." in text
    assert "Ask of it." in text  # nobody recorded what was agreed to
    assert text.endswith(LEFT_OUT)


@pytest.mark.parametrize("way", WAYS)
def test_nothing_goes_to_paper_where_no_quote_may_and_the_message_says_why(reading, way):
    person = reading(READ_ONLY.partition("> “Print")[0])
    WAYS[way](person)
    person.do.preview.trigger()
    assert person.window.findChild(PreviewDialog) is None
    assert "does not cover printing" in person.window.messages.text
    assert "Read it." not in printed(person)


def test_a_section_counts_only_what_is_left_out_of_it(reading):
    person = reading(READ_ONLY + ONE_MORE + "\n## Two {#two}\n\nWords. {#p-two}\n")
    told = []
    for name in ("q-print", "p-two"):
        person.workspace.show_text(name)
        _whole, section, _chosen = maker(person).parts
        paper = maker(person).written(section.names)
        told.append((section.words, paper.left, paper.text.toPlainText().split("\n")[1]))
    assert told == [("Section “One”", 2, "One"), ("Section “Two”", 0, "Two")]


def test_pages_count_only_what_is_left_out_of_them(reading):
    many = "\n\n".join(f"Words of page {n}. {{#p-{n}}}" for n in range(200))
    person = reading(f"{READ_ONLY}\n## Two {{#two}}\n\n{many}\n")
    person.do.preview.trigger()
    dialog = person.window.findChild(PreviewDialog)
    told = []
    for typed in ("", "1", "2", "2-3, 1"):
        dialog.findChild(QLineEdit).setText(typed)
        told.append(LEFT_OUT in words_in(dialog))
    assert told == [True, True, False, True]
    dialog.reject()


def test_what_may_not_be_printed_is_not_shown_for_print_and_the_preview_says_why(reading):
    person = reading(READ_ONLY)
    person.workspace.show_text("q-read")
    person.do.preview.trigger()
    dialog = person.window.findChild(PreviewDialog)
    what = dialog.findChildren(QComboBox)[0]
    what.setCurrentIndex(what.count() - 1)
    assert what.currentText() == "The whole document"
    assert "does not cover printing. Read it on the screen" in "\n".join(words_in(dialog))
    assert "Print it." in dialog.view.pages.words(0)
    dialog.reject()


def test_the_message_after_printing_counts_what_was_left_out(reading, tmp_path):
    person = reading(READ_ONLY)
    pages = maker(person)
    errand = PrintRun(pages, pages.written(), person.window)
    errand.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    errand.printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    told = []
    errand.told.connect(told.append)
    errand.print()
    person.qtbot.waitUntil(lambda: bool(told))
    assert LEFT_OUT in told[0]


def test_a_default_consent_to_reading_keeps_every_quote_from_paper(reading):
    quote = "## One {#one}\n\n> “Hers.” {#q-hers}\n>\n> — Woman\n"
    person = reading(quote, {"archive.toml": ARCHIVE_TOML + '\n[defaults]\nconsent = ["read"]\n'})
    assert "does not cover printing" in printed(person)


def test_no_view_of_the_themes_puts_on_paper_what_may_not_be_printed(person):
    archive = person.program.session.archive
    under = Codebook(archive.content).under("justice")
    kept = {each.id.replace("-", "_"): {"consent": ("read",)} for each in under[1:]}
    person.program.session.show_archive(with_passages(archive, **kept), False)
    person.qtbot.waitUntil(lambda: person.workspace.is_at(ScreenName.READER))
    notes = [note.text["en"] for each in under[1:] for note in archive.notes_on(each.id)]
    assert len(under) > 2

    def shown(view):
        person.workspace.show_theme("justice")
        person.workspace.findChild(ThemesPage).show_view(view)
        return printed(person)

    for text in (printed(person), *map(shown, range(4))):
        assert not any(each.text[:30] in text for each in under[1:])
        assert not any(note in text for note in notes)
    left = f"{len(under) - 1} passages left out: "
    assert under[0].text[:30] in shown(0)
    assert left in shown(0)
    assert "left out" not in shown(1)  # numbers only
