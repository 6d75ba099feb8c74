"""What a reader hands on as a file, from the window: told beforehand, whole, or not at all."""

import json
import re
import zipfile
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QScrollArea

from index import (
    FORMATS,
    AskedItem,
    Item,
    ItemKind,
    Level,
    OpenArchive,
    Picture,
    Set,
    TextChoice,
    TextSetting,
    build_archive,
    own_words,
    replace,
)
from index.export.extract import extract
from index.model import PictureTranslation
from tests.conftest import in_turn
from tests.viewer.conftest import Reader
from tests.viewer.controls import box_with, called, choose_data, lines_of, main_button, rows_in
from tests.viewer.screens.test_sizes import enlarge
from viewer.app.export.export_actions import ExportActions
from viewer.handouts.export_sheet import ExportSheet
from viewer.handouts.wording import draft_lines
from viewer.platform.file_dialog import file_name
from viewer.screens.quotes.page import QuotesPage
from viewer.screens.workshop.page import WorkshopPage
from viewer.screens.workshop.shown_set import READY_MADE
from viewer.shell.workspace import Workspace
from viewer.ui.widgets.choice_box import ChoiceBox

IN_THE_WINDOW = (
    "docx pptx pptx-trainer pdf cards cards4 cards8 - odt html md txt - xlsx csv json - bib ris csl"
)


class Exporter:
    """A person who exports."""

    def __init__(self, person):
        self.person = person
        self.qtbot = person.qtbot

    @property
    def said(self):
        return self.person.window.messages.text

    @property
    def sheet(self):
        return next(
            each for each in self.person.window.findChildren(ExportSheet) if each.isVisible()
        )

    def ask(self):
        self.person.do.export.trigger()
        self.settle()
        return self.sheet

    def settle(self):
        self.qtbot.waitUntil(lambda: self.sheet._prepared is not None)

    def choose(self, words):
        """Choose what begins with `words`, in the box that offers it."""
        box = box_with(self.sheet, words)
        box.setCurrentIndex(lines_of(box, words)[0])
        self.settle()

    def left(self, folder):
        """What lies in `folder`, hidden or not, without the home of this Satchel."""
        return sorted(each.name for each in Path(folder).iterdir() if each.name != "home")

    def write(self, file, *, says="is written"):
        """Press the main button, and choose `file` in Qt's dialog."""
        sheet = self.sheet
        main_button(sheet).click()
        dialog = sheet.findChild(QFileDialog)
        dialog.fileSelected.emit(str(file))
        dialog.reject()
        self.qtbot.waitUntil(lambda: says in self.said)


@pytest.fixture
def exporter(person):
    return Exporter(person)


def test_everything_is_written_as_a_word_document(exporter, tmp_path):
    file = tmp_path / "handout.docx"
    sheet = exporter.ask()
    assert sheet.counted.startswith("27 passage")
    assert "Consent not recorded: 8 quote" in sheet.counted
    exporter.write(file)

    with zipfile.ZipFile(file) as packed:
        text = packed.read("word/document.xml").decode()
    assert "satchel:kyrgyzstan/" in text
    assert exporter.said.startswith("“handout.docx” is written, in ")
    assert exporter.left(tmp_path) == ["handout.docx"]


def test_a_word_document_is_never_called_a_table(exporter, tmp_path):
    exporter.ask()
    main_button(exporter.sheet).click()
    dialog = exporter.sheet.findChild(QFileDialog)
    dialog.findChild(QLineEdit).setText(str(tmp_path / "all.csv"))
    dialog.accept()
    exporter.qtbot.waitUntil(lambda: "is written" in exporter.said)

    assert exporter.said.startswith("“all.csv.docx” is written, in ")
    assert exporter.left(tmp_path) == ["all.csv.docx"]


@pytest.mark.parametrize(
    ("language", "first"), [("en", "Word doc"), ("ru", "Док"), ("ky", "Word до")]
)
def test_the_formats_stand_in_their_groups_in_the_language_of_the_window(exporter, language, first):
    exporter.person.speak(language)
    box = exporter.ask()._form

    known = IN_THE_WINDOW.split()
    shown = [box.itemData(at) or "-" for at in range(box.count())]
    assert [each for each in shown if each in known] == known
    assert box.itemText(0).startswith(first)


USUAL = ("docx", "pptx", "pdf", "html", "xlsx", "qdpx", "bib")
"""A format of each kind: how each is written is said where the formats are made."""


@pytest.mark.parametrize(
    "forms",
    [
        USUAL,
        pytest.param([each for each in FORMATS if each not in USUAL], marks=pytest.mark.long),
    ],
    ids=["usual", "others"],
)
def test_each_format_is_written_from_the_window(exporter, tmp_path, forms):
    for form in forms:
        sheet = exporter.ask()
        choose_data(sheet, form)
        exporter.settle()
        file = tmp_path / f"written-{form}"
        exporter.write(file)
        exporter.qtbot.waitUntil(file.exists)  # the message may be that of the format before

        assert file.stat().st_size > 2_000, form


@pytest.mark.parametrize(
    ("language", "form", "said"),
    [
        ("en", "html", "No withdrawal reaches this copy. A phone may upload what is on it."),
        ("ru", "epub", "Отзыв до этой копии не дойдёт. Телефон может сам отправить её в интернет."),
        ("ky", "html", "Кайтарып алуу бул көчүрмөгө жетпейт. Телефон аны интернетке өзү жүктөп"),
        ("en", "qdpx", "No withdrawal reaches this copy."),
        ("en", "docx", ""),
    ],
)
def test_what_becomes_of_a_copy_is_said_before_it_is_written(exporter, language, form, said):
    exporter.person.speak(language)
    sheet = exporter.ask()

    choose_data(sheet, form)
    exporter.settle()

    assert "27" in sheet.counted
    assert said in sheet.counted
    if language == "en":
        assert ("No withdrawal" in sheet.counted) == bool(said)
        assert ("phone" in sheet.counted) == (form == "html")


def test_what_a_file_will_hold_is_counted_by_its_format(exporter):
    sheet = exporter.ask()
    assert "Numbers of people under 3 are not told" in sheet.counted
    assert "The text itself names small numbers of people, and is not changed." in sheet.counted
    exporter.choose("Cards, 4 to a sheet")
    assert sheet.counted.startswith("8 passage")

    choose_data(sheet, "qdc")
    exporter.settle()
    told = "15 themes will be in the file, with what they are about, and no passage."
    assert sheet.counted == told
    assert not called(sheet, "What is told of who speaks").isEnabled()
    assert main_button(sheet).isEnabled()


def test_what_the_search_found_is_written_and_nothing_else(exporter, tmp_path):
    exporter.person.search("bandits")
    exporter.person.do.export.trigger()
    exporter.settle()
    sheet = exporter.sheet
    assert called(sheet, "What").currentText() == "What was found: “bandits”"
    assert "Pictures, the glossary and the tables" in sheet.counted
    exporter.choose("Data")
    file = tmp_path / "found.json"
    exporter.write(file)

    told = file.read_text(encoding="utf-8")
    assert "bandits" in told
    names = [each["id"] for each in passages_in(json.loads(told))]
    assert len(names) < 27
    assert "q-bandits" in names


def test_the_chosen_quote_is_written_at_the_level_that_was_chosen(exporter, tmp_path):
    exporter.person.do.quotes.trigger()
    page = exporter.person.workspace.findChild(QuotesPage)
    page.views[0].choose("q-bandits")
    sheet = exporter.ask()
    exporter.choose("What is chosen: 1 passage")
    exporter.choose("Plain text")
    exporter.choose("In full")
    assert "more of who speaks than the editor lets be shared" in sheet.counted
    exporter.choose("None")
    assert "more of who speaks" not in sheet.counted
    file = tmp_path / "one.txt"
    exporter.write(file)

    told = file.read_text(encoding="utf-8")
    assert told.count("satchel:kyrgyzstan/") == 1
    assert "sex worker\n" not in told


@pytest.mark.parametrize("is_table", [False, True], ids=["cards", "table"])
def test_the_quotes_as_they_are_narrowed_are_written(exporter, tmp_path, is_table):
    exporter.person.do.quotes.trigger()
    if is_table:
        exporter.person.do.quotes_as_table.trigger()
    page = exporter.person.workspace.findChild(QuotesPage)
    page.narrow({"theme": frozenset({"extortion"})})
    listed = rows_in(page.views[is_table])
    shown = [row for row in listed if getattr(row, "choosable", True)]
    assert 0 < len(shown) < 8
    sheet = exporter.ask()
    assert called(sheet, "What").currentText() == f"The quotes that are listed: {len(shown)}"
    assert "narrowed by" not in sheet.counted
    exporter.choose("Data")
    file = tmp_path / "listed.json"
    exporter.write(file)
    told = json.loads(file.read_text(encoding="utf-8"))
    assert [each["id"] for each in passages_in(told)] == [quote.id for quote in shown]


def test_what_was_narrowed_by_who_speaks_is_told_before_it_is_written(exporter):
    exporter.person.do.quotes.trigger()
    page = exporter.person.workspace.findChild(QuotesPage)
    page.narrow({"sector": frozenset({"street"})})

    assert "narrowed by tells more of who speaks" in exporter.ask().counted


CONSENT = """## One {#one}

> “Read it.” {#q-read consent="read"}
>
> — Woman

> “Show it.” {#q-show consent="read,train"}
>
> — Woman

> “Keep it.” {#q-keep consent="none"}
>
> — Man

> “Nobody asked.” {#q-open}
>
> — Man
"""


def test_what_consent_keeps_out_is_told_with_its_reason_and_is_in_no_file(
    qtbot, start, make_folder, tmp_path
):
    archive = tmp_path / "consent.satchel"
    assert build_archive(make_folder(CONSENT), archive, publish=True).archive is not None
    program = start([archive])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    exporter = Exporter(Reader(qtbot, program))
    sheet = exporter.ask()
    told = sheet.counted
    assert told.startswith("1 passage")
    assert "1 quote" in told
    assert "be read, not printed." in told
    assert "be presented, not printed." in told
    assert "consent covers no use" in told
    assert "Consent not recorded: 1 quote" in told
    file = tmp_path / "handout.docx"
    exporter.write(file)
    with zipfile.ZipFile(file) as packed:
        text = packed.read("word/document.xml").decode()
    assert "Nobody asked." in text
    assert [word for word in ("Read it", "Show it", "Keep it") if word in text] == []

    exporter.ask()
    exporter.choose("Slides")
    assert exporter.sheet.counted.startswith("2 passage")


def test_a_set_is_written_in_its_order_with_its_own_slides(exporter, tmp_path):
    person = exporter.person
    law = next(each for each in person.program.session.archive.content.sets if each.id == "law")
    person.workspace.findChild(ExportActions).export_set(law)
    exporter.settle()
    sheet = exporter.sheet
    assert called(sheet, "What").currentText() == f"The set “{law.title['en']}”"
    assert "Pictures, the glossary" not in sheet.counted
    exporter.choose("Plain text")
    file = tmp_path / "law.txt"
    exporter.write(file)

    told, at = squeezed(file.read_text(encoding="utf-8")), 0
    for item in law.items:
        passage = person.program.session.archive.passage(item.target)
        if passage is not None:
            assert squeezed(passage.text) in told[at:], item
            at = told.index(squeezed(passage.text), at)
    questions = [item.words["en"] for item in law.items if item.kind == "question"]
    assert questions
    assert all(squeezed(question) in told for question in questions)


def test_cards_of_a_set_without_quotes_say_why_and_cannot_be_written(exporter):
    archive = exporter.person.program.session.archive
    others = [each.id for each in archive.content.passages() if each.kind != "quote"][:3]
    items = [Item(ItemKind.PASSAGE, name) for name in others]
    items.append(Item(ItemKind.QUESTION, words={"en": "Who decides?"}))
    chosen = Set("own", {"en": "Mine"}, tuple(items))
    exporter.person.workspace.findChild(ExportActions).export_set(chosen)
    exporter.settle()
    exporter.choose("Plain text")
    assert "3 passages will be in the file, of the set’s 3." in exporter.sheet.counted
    exporter.choose("Cards, 4 to a sheet")

    assert exporter.sheet.counted.startswith("Nothing of this would be in the file.")
    assert "Cards take only quotes: 3 passages are left out." in exporter.sheet.counted
    assert not main_button(exporter.sheet).isEnabled()


def ask_of_set(exporter, chosen):
    """Ask for a file of this set, and close the sheet for the one before."""
    for each in exporter.person.window.findChildren(ExportSheet):
        each.close()
    exporter.person.workspace.findChild(ExportActions).export_set(chosen)
    exporter.settle()


def test_cards_say_that_they_have_backs_and_which_questions_stand_there(exporter):
    quoted = Item(ItemKind.PASSAGE, "q-few-who-help")
    asked = Item(ItemKind.QUESTION, words={"en": "Who decides?"})
    told = "print on both sides, along the long edge. On the backs: “Who decides?”."
    ask_of_set(exporter, Set("own", {"en": "Mine"}, (quoted, asked)))
    choose_data(exporter.sheet, "cards")
    exporter.settle()
    assert told in exporter.sheet.counted
    choose_data(exporter.sheet, "pdf")
    exporter.settle()
    assert "backs" not in exporter.sheet.counted

    ask_of_set(exporter, Set("own", {"en": "Mine"}, (quoted,)))
    choose_data(exporter.sheet, "cards")
    exporter.settle()
    assert "backs" not in exporter.sheet.counted


@pytest.mark.parametrize("handed_out", [False, True])
def test_a_question_of_the_room_is_on_backs_and_in_files_only_where_it_is_handed_out(
    exporter, tmp_path, handed_out
):
    quoted, words = Item(ItemKind.PASSAGE, "q-few-who-help"), own_words("What did Aigul say?")
    asked = AskedItem(ItemKind.QUESTION, words=words, is_handed_out=handed_out)
    left_out = "1 question of the room left out. Tick “Handed out” at it in the set to take it"
    ask_of_set(exporter, Set("own", {"en": "Mine"}, (quoted, asked)))
    choose_data(exporter.sheet, "cards")
    exporter.settle()
    assert (left_out in exporter.sheet.counted) is not handed_out
    assert ("On the backs: “What did Aigul say?”" in exporter.sheet.counted) is handed_out

    choose_data(exporter.sheet, "txt")
    exporter.settle()
    assert (left_out in exporter.sheet.counted) is not handed_out
    exporter.write(tmp_path / "set.txt")
    assert ("Aigul" in (tmp_path / "set.txt").read_text("utf-8")) is handed_out


def test_what_goes_along_with_a_set_and_may_tell_of_somebody_is_said_beforehand(exporter):
    noted = Item(ItemKind.QUESTION, words={"en": "Who decides?"}, note={"en": "Wait."})
    pause = Item(ItemKind.PAUSE, words={"en": "Rest."})
    ask_of_set(exporter, Set("own", {"en": "Mine"}, (noted, noted, pause)))
    assert "This set does not say where people can turn to." in exporter.sheet.counted
    for words in ("Slides", "References for BibTeX"):
        assert "note" not in exporter.sheet.counted
        exporter.choose(words)
    assert "turn to" not in exporter.sheet.counted
    exporter.choose("For the trainer only: slides with notes")
    assert "2 speaker’s note" in exporter.sheet.counted

    contacts = {"en": "0 555 000 000"}
    ask_of_set(exporter, Set("own", {"en": "Mine"}, (pause,), contacts=contacts))
    assert "Where people can turn to goes along" in exporter.sheet.counted

    asked = Item(ItemKind.TASK, words={"": "Ask Keresh Toktosunova: 0555 12 34 56."})
    quoted = Item(ItemKind.PASSAGE, "q-few-who-help")
    ask_of_set(exporter, Set("own", {"en": "Mine"}, (quoted, asked)))
    for told in (
        "Item 2 has what may be somebody’s name. Everybody who gets this file can read it.",
        "Item 2 has what may be a telephone number. Everybody who gets this file can call it.",
    ):
        exporter.choose("Slides")
        assert told in exporter.sheet.counted
        exporter.choose("Table for Excel")  # has the passages alone
        assert told not in exporter.sheet.counted


@pytest.mark.parametrize(
    ("language", "level", "named", "one"),
    [
        ("en", "Role only", r"Look at (.*?); and (\d+) more\.", r"(.+) · quote (\d+)"),
        ("ru", "Только роль", r"Посмотрите: (.*?); и ещё (\d+)\.", r"(.+) · цитата (\d+)"),
    ],
)
def test_quotes_to_look_at_are_named_as_in_the_window(exporter, language, level, named, one):
    exporter.person.speak(language)
    exporter.ask()
    exporter.choose(level)
    counted = exporter.sheet.counted
    listed, more = re.search(named, counted).groups()

    session = exporter.person.program.session
    archive, reading = session.archive, session.dial.reading
    quotes = {archive.quote_number(quote.id): quote for quote in archive.quotes}
    for place in listed.split("; "):
        section, number = re.fullmatch(one, place).groups()
        assert section == reading.title(archive.section_of(quotes[int(number)].id))
    assert (len(listed.split("; ")), int(more)) == (3, 4)
    assert "satchel:" not in counted
    assert "…" not in counted


def test_who_could_be_meant_is_said_beforehand_for_each_level(exporter):
    exporter.ask()
    few = "fewer than 3 of those who took part: whoever knows them may recognise the speakers."
    assert "fits at most " in exporter.sheet.counted
    assert "All details of one line together may fit one person alone" in exporter.sheet.counted
    assert "The words of 1 quote, even without a line, fit fewer than 3" in exporter.sheet.counted
    assert few not in exporter.sheet.counted

    exporter.choose("In full")
    assert few in exporter.sheet.counted
    assert "fits at most" not in exporter.sheet.counted

    exporter.choose("None")
    assert few not in exporter.sheet.counted
    assert "No line says who speaks. The words themselves may tell it." in exporter.sheet.counted
    assert "The words of 1 quote, even without a line, fit fewer than 3" in exporter.sheet.counted
    for told in ("nobody knows how many", "fits at most", "tell less", "Tell less"):
        assert told not in exporter.sheet.counted


class FileManager(QObject):
    """Stands for that of the system, and notes which folders it is asked for."""

    def __init__(self):
        super().__init__()
        self.shown = []
        QDesktopServices.setUrlHandler("file", self, "show")

    @Slot(QUrl)
    def show(self, folder):
        self.shown.append(Path(folder.toLocalFile()))


def test_the_folder_of_a_written_file_is_one_press_away(exporter, tmp_path):
    manager = FileManager()
    exporter.ask()
    exporter.write(tmp_path / "handout.docx")
    assert manager.shown == []

    exporter.person.accept()
    assert manager.shown == [tmp_path]
    QDesktopServices.unsetUrlHandler("file")


def test_a_set_of_slides_of_one_s_own_alone_can_be_written(exporter, tmp_path):
    title = Item(ItemKind.TITLE, words={"en": "What the law says"})
    chosen = Set("own", {"en": "Mine"}, (title, Item(ItemKind.PASSAGE, "q-gone")))
    exporter.person.workspace.findChild(ExportActions).export_set(chosen)
    exporter.settle()
    assert "1 item" in exporter.sheet.counted
    exporter.choose("Slides")
    file = tmp_path / "mine.pptx"
    exporter.write(file)

    with zipfile.ZipFile(file) as packed:
        assert any(b"What the law says" in packed.read(name) for name in packed.namelist())


def test_a_set_is_written_in_the_language_of_whoever_exports_it(exporter, tmp_path):
    person = exporter.person
    person.speak("ru")
    exporter.qtbot.waitUntil(lambda: person.workspace is not None)
    law = next(each for each in person.program.session.archive.content.sets if each.id == "law")
    person.workspace.findChild(ExportActions).export_set(law)
    exporter.settle()
    exporter.choose("Простой текст")
    file = tmp_path / "law.txt"
    exporter.write(file, says="law.txt")

    told = file.read_text(encoding="utf-8")
    assert told.startswith(law.title["ru"])
    assert law.items[0].words["en"] not in told


def squeezed(text):
    return " ".join(text.split())


def test_the_dial_as_it_stands_is_where_the_sheet_begins(exporter):
    role = next(each for each in exporter.person.do.attributions.actions() if each.data() == "role")
    role.trigger()

    assert called(exporter.ask(), "What is told of who speaks").currentText() == "Role only"


LEVEL, TEXT = "What is told of who speaks", "Text"
IN_RUSSIAN = "Что сказано о том, кто говорит", "Текст"  # noqa: RUF001  Russian


def begins_with(exporter, names=(LEVEL, TEXT)):
    """The level and the text with which the next sheet for exports begins."""
    sheet = exporter.ask()
    shown = [called(sheet, name, ChoiceBox).currentText() for name in names]
    sheet.reject()
    return shown


def test_the_next_sheet_begins_with_the_level_and_the_text_chosen_last(exporter):
    exporter.ask()
    exporter.choose("Role only")
    exporter.choose("Original and translation: Russian")
    exporter.sheet.reject()
    assert begins_with(exporter) == ["Role only", "Original and translation: Russian (draft)"]
    exporter.person.speak("ru")
    both = "Оригинал и перевод: русский (черновик)"
    assert begins_with(exporter, IN_RUSSIAN) == ["Только роль", both]
    exporter.person.speak("en")
    exporter.ask()
    exporter.choose("As the editor")
    called(exporter.sheet, TEXT, ChoiceBox).setCurrentIndex(0)
    exporter.sheet.reject()
    assert begins_with(exporter) == ["As the editor lets be shared", "Original"]


def test_a_level_chosen_for_a_file_before_is_never_more_than_the_dial_tells_now(exporter):
    exporter.ask()
    exporter.choose("In full")
    exporter.sheet.reject()
    dial = exporter.person.program.session.dial
    dial.turn(Level.ROLE)
    assert begins_with(exporter)[0] == "Role only"
    exporter.ask()
    exporter.choose("None")
    exporter.sheet.reject()
    dial.turn(Level.BANDED)

    assert begins_with(exporter)[0] == "None"


def test_the_archive_itself_is_never_written_over(qtbot, start, make_archive_file):
    archive = make_archive_file(text="Words.")
    before = archive.read_bytes()
    program = start([archive])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    exporter = Exporter(Reader(qtbot, program))
    exporter.ask()
    exporter.write(archive, says="is an archive. Choose another name.")

    assert archive.read_bytes() == before


def test_where_nothing_can_be_written_one_sentence_says_so(exporter, tmp_path):
    (tmp_path / "file").write_text("no folder")
    exporter.ask()
    exporter.write(tmp_path / "file" / "handout.docx", says="could not be written")

    assert exporter.left(tmp_path) == ["file"]


def test_the_window_is_free_meanwhile_and_cancelled_nothing_is_written(exporter, tmp_path):
    held, tasks = Event(), exporter.person.tasks
    tasks.run_on_files(held.wait, then=print, failed=print)
    exporter.ask()
    exporter.write(tmp_path / "handout.docx", says="")
    note = exporter.person.window.progress
    exporter.qtbot.waitUntil(lambda: "Writing “handout.docx”" in note.said)
    assert exporter.person.search("bandits").model().rowCount()

    note.findChild(QPushButton).click()
    assert exporter.said == "Cancelled: nothing was written."
    assert note.said == ""
    held.set()
    tasks.close()
    assert exporter.left(tmp_path) == []


def passages_in(told):
    """Every passage that an export in JSON holds."""
    if isinstance(told, dict):
        yield from told.get("passages", ()) if isinstance(told.get("passages"), list) else ()
        told = list(told.values())
    if isinstance(told, list):
        for each in told:
            yield from passages_in(each)


def proposed(exporter):
    """The name that Qt's dialog is given for the file."""
    main_button(exporter.sheet).click()
    dialog = exporter.sheet.findChildren(QFileDialog)[-1]  # the latest
    name = Path(dialog.selectedFiles()[0]).name
    dialog.reject()
    return name


def test_in_the_workshop_the_open_set_is_offered_first_and_its_file_has_its_name(exporter):
    person = exporter.person
    justice = next(
        each for each in person.program.session.archive.content.sets if each.id == "justice"
    )
    person.do.workshop.trigger()
    person.workspace.findChild(WorkshopPage).take_manner(f"{READY_MADE}justice")
    sheet = exporter.ask()
    assert called(sheet, "What").currentText() == f"The set “{justice.title['en']}”"
    exporter.choose("For the trainer only: slides with notes")
    assert proposed(exporter) == "Access-to-justice-a-discussion-trainer.pptx"
    exporter.choose("Plain text")
    assert proposed(exporter) == "Access-to-justice-a-discussion.txt"
    exporter.choose("The whole archive")
    assert proposed(exporter) == f"{person.program.session.archive.content.id}.txt"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc: passwd?", "etc-passwd"),
        ("Права и милиция", "Права-и-милиция"),
        ("con", ""),
        ("?!", ""),
        ("word " * 40, "-".join(["word"] * 12)),
    ],
)
def test_a_title_becomes_a_name_that_any_file_system_takes(title, name):
    assert file_name(title) == name


def test_the_sheet_says_of_a_draft_that_it_is_one_and_not_of_an_edition(
    exporter, qtbot, start, make_folder, tmp_path
):
    said = "This is a draft. Do not hand it on."
    assert said not in exporter.ask().counted
    exporter.sheet.close()
    draft = tmp_path / "draft.satchel"
    assert build_archive(make_folder(CONSENT), draft).archive is not None
    program = start([draft])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    assert said in Exporter(Reader(qtbot, program)).ask().counted


def written_text(exporter, tmp_path, form):
    """What a file in the format `form` says, which is written now."""
    choose_data(exporter.sheet, form)
    exporter.settle()
    file = tmp_path / f"read.{form}"
    exporter.write(file, says="")
    exporter.qtbot.waitUntil(file.exists)
    if form == "docx":
        with zipfile.ZipFile(file) as packed:
            return re.sub(r"<[^>]+>", "", packed.read("word/document.xml").decode())
    return file.read_text(encoding="utf-8")


@in_turn("form", ["docx", "md", "html", "txt"])
def test_no_draft_is_in_a_file_unless_it_was_chosen(exporter, tmp_path, form):
    exporter.ask()
    text = written_text(exporter, tmp_path, form)

    assert "official bandits" in text
    assert "официальные бандиты" not in text
    assert "Опыт секс-работников" not in text


@pytest.mark.parametrize(
    ("language", "original", "alone", "told"),
    [
        (
            "en",
            "Original",
            "Translation: Russian (draft)",
            "35 translations in the file are drafts",
        ),
        ("ru", "Оригинал", "Перевод: русский (черновик)", "35 переводов в файле – черновики"),
        ("ky", "Түпнуска", "Котормо: орусча (долбоор)", "Файлдагы 35 котормо – долбоор"),
    ],
)
def test_the_sheet_says_which_text_is_a_draft_and_starts_with_the_original(
    exporter, language, original, alone, told
):
    exporter.person.speak(language)
    exporter.person.do.texts.actions()[2].trigger()  # the screen shows the translation
    box = box_with(exporter.ask(), alone)
    assert box.currentText() == original
    assert told not in exporter.sheet.counted

    exporter.choose(alone)

    assert told in exporter.sheet.counted
    for cards in ("cards", "cards4", "cards8"):
        choose_data(exporter.sheet, cards)
        exporter.settle()
        assert told.replace("35", "8") in exporter.sheet.counted
    choose_data(exporter.sheet, "bib")  # which is of the originals
    exporter.settle()
    assert told.partition(" ")[2] not in exporter.sheet.counted


def test_the_sheet_says_where_the_original_goes_along_with_a_translation(exporter):
    said = "The original goes along"
    exporter.ask()
    exporter.choose("Table (.csv)")
    assert said not in exporter.sheet.counted
    exporter.choose("Translation: Russian (draft)")
    assert said in exporter.sheet.counted
    exporter.choose("Plain text")
    assert said not in exporter.sheet.counted


def test_a_draft_caption_of_a_picture_is_counted(speak, first_archive):
    speak("en")
    content, signer = first_archive.content, first_archive.signer
    (document,) = map(review, content.documents)
    sections = tuple(map(reviewed, document.sections))
    made = (PictureTranslation("ky", "Plan", "draft", "Aida"),)
    picture = Picture("plan", "plan.png", "A plan", 10, 10, 0, translations=made)
    sections = (replace(sections[0], pictures=(picture,)), *sections[1:])
    document = replace(document, sections=sections)
    changed = OpenArchive(replace(content, documents=(document,)), signer)
    taken = extract(changed, reading=TextSetting("ky", TextChoice.BOTH))

    assert "1 translation in the file is a draft" in " ".join(draft_lines(taken, FORMATS["html"]))


def test_warnings_are_seen_with_the_button_in_large_words_too(exporter):
    enlarge(exporter.person, 200)
    exporter.ask()
    exporter.choose("Translation: Russian (draft)")
    sheet = exporter.sheet
    (warning,) = (
        each for each in sheet.findChildren(QLabel) if "are drafts: not reviewed" in each.text()
    )
    (area,) = sheet.findChildren(QScrollArea)

    assert warning.isVisible()
    assert not area.isAncestorOf(warning)
    for each in (warning, main_button(sheet)):
        assert sheet.rect().contains(each.mapTo(sheet, each.rect().bottomRight()))


@pytest.mark.parametrize("left", [0, 1])
def test_a_choice_for_the_screen_is_one_for_the_file_where_all_is_reviewed(exporter, left):
    """Unless the translation of a footnote is `left` a draft."""
    exporter.person.speak("ru")
    show_reviewed(exporter, left)
    exporter.person.do.texts.actions()[2].trigger()

    box = box_with(exporter.ask(), "Перевод: русский")

    assert box.currentText() == ("Оригинал" if left else "Перевод: русский")
    assert ("читаете, – черновик" in exporter.sheet.counted) == bool(left)
    assert "в файле – черновики" not in exporter.sheet.counted


def test_a_reviewed_translation_that_is_read_without_a_choice_is_the_first_for_the_file(exporter):
    exporter.person.speak("ru")
    show_reviewed(exporter)
    assert "официальные бандиты" in exporter.person.text_seen()

    box = box_with(exporter.ask(), "Перевод: русский")

    assert box.currentText() == "Перевод: русский"
    assert "Язык слов самого файла" not in exporter.sheet.counted
    box.setCurrentIndex(0)
    exporter.settle()
    assert box.currentText() == "Оригинал"
    assert "Язык слов самого файла, например «Сноски»: английский." in exporter.sheet.counted


@pytest.mark.parametrize(
    ("choice", "said"), [(0, False), (1, True), (2, True)], ids=["original", "both", "alone"]
)
def test_whoever_reads_a_draft_is_told_that_the_file_has_the_original(exporter, choice, said):
    exporter.person.speak("ru")
    exporter.person.do.texts.actions()[choice].trigger()
    exporter.ask()
    told = "Перевод, который вы читаете, – черновик"

    assert (told in exporter.sheet.counted) == said
    exporter.choose("Перевод: русский (черновик)")
    assert told not in exporter.sheet.counted


def test_the_sheet_says_the_language_of_the_files_own_words_only_where_there_are_some(exporter):
    exporter.ask()
    assert "own words" not in exporter.sheet.counted
    exporter.choose("Translation: Russian (draft)")
    assert "the file’s own words, such as “Footnotes”: Russian." in exporter.sheet.counted
    choose_data(exporter.sheet, "bib")
    exporter.settle()
    assert "own words" not in exporter.sheet.counted


def show_reviewed(exporter, left=0):
    """Show the archive with all that is translated reviewed, but for `left` footnotes."""
    content = exporter.person.archive.content
    (document,) = map(review, content.documents)
    document = replace(
        document,
        sections=tuple(map(reviewed, document.sections)),
        footnotes=(*document.footnotes[:left], *map(review, document.footnotes[left:])),
    )
    changed = OpenArchive(replace(content, documents=(document,)), exporter.person.archive.signer)
    exporter.person.program.session.show_archive(changed, bundled=True)
    window = exporter.person.window
    exporter.qtbot.waitUntil(lambda: len(window.findChildren(Workspace)) == 1)


def review(text):
    """Return `text`, whose translations somebody has reviewed."""
    return replace(
        text, translations=tuple(replace(each, status="reviewed") for each in text.translations)
    )


def reviewed(section):
    """Return `section` with all that is in it reviewed."""
    return replace(
        review(section),
        passages=tuple(map(review, section.passages)),
        sections=tuple(map(reviewed, section.sections)),
    )


@in_turn("form", ["docx", "html"])
def test_a_file_in_translation_says_that_it_is_a_draft_and_has_no_word_of_the_original(
    exporter, tmp_path, form
):
    exporter.person.speak("ru")
    exporter.ask()
    exporter.choose("Перевод: ")
    text = written_text(exporter, tmp_path, form)

    archive = exporter.person.archive.content
    for passage in archive.passages():
        assert passage.text.strip("“”")[:24] not in text
        assert passage.translations[0].text.strip("«»")[:12] in text
    assert text.count("Черновой перевод") >= 27
    assert "Sex Workers’ Experiences" not in text
    lines = [each.attribution.text for each in archive.passages() if each.attribution]
    assert not [line for line in lines if line in text]


@in_turn("form", ["docx", "html"])
def test_a_file_with_both_has_each_original_before_its_translation(exporter, tmp_path, form):
    exporter.person.speak("ru")
    exporter.ask()
    exporter.choose("Оригинал и перевод: ")
    text = written_text(exporter, tmp_path, form)

    for passage in exporter.person.archive.content.passages():
        original = text.index(passage.text.strip("“”")[:18])
        assert text.index(passage.translations[0].text.strip("«»")[:12], original) > original


def test_references_are_said_to_be_to_the_quotes_in_the_original(exporter, tmp_path):
    sheet = exporter.ask()
    exporter.choose("References for BibTeX")
    quotes = len(exporter.person.archive.quotes)
    box = called(sheet, "Text")
    assert not box.isEnabled()

    told = f"The documents and {quotes} quotes will be cited: always in the original"
    assert sheet.counted.startswith(told)
    assert "passages will be in the file" not in sheet.counted
    exporter.write(tmp_path / "sources.bib")
    entries = (tmp_path / "sources.bib").read_text("utf-8").count("@misc{")
    assert entries == quotes + len(exporter.person.archive.content.documents)
    exporter.ask()
    exporter.choose("Web page")
    assert called(exporter.sheet, "Text").isEnabled()
