"""In a Russian window every screen shows the archive in Russian, the original only as one."""

import re
from functools import cache

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QUrl
from PySide6.QtWidgets import QApplication, QTextEdit

from index import RoomChoice
from tests.viewer import all_screens
from tests.viewer.conftest import Reader
from tests.viewer.controls import button
from tests.viewer.printing.test_printing import printed_words
from tests.viewer.screens.test_every_word import words_of
from viewer.presenter.programme import all_quotes, programme_of
from viewer.presenter.slides.slide import SlideKind
from viewer.services.settings import Settings, save
from viewer.shell.dialogs.switcher import Switcher
from viewer.shell.places.places import Place, ScreenName
from viewer.ui.lists.table import Table
from viewer.wording.archive_words import care_line

AS_IT_CAME = {"source", "copied with its source"}  # the lines of the source, shown on demand
SPACES = re.compile(r"\s+")


@pytest.fixture
def person(qtbot, start, home):
    """Somebody who reads in Russian."""
    save(Settings(language="ru"), home.settings)
    program = start()
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    return Reader(qtbot, program)


def choose(person, text):
    choices = {action.data(): action for action in person.do.texts.actions()}
    choices[text].trigger()


def english(archive):
    """The beginnings and ends of all English texts of the archive that have a translation.

    The glossary lists words of the text beside those of other languages: they are left out.
    """
    terms = {term for each in archive.content.glossary for term in each.terms.get("en", ())}
    yield from (words for words in _english(archive.content) if words not in terms)


def _english(content):
    for each in (*content.passages(), *content.documents[0].footnotes):
        words = plain(each.text).strip("“”.")
        yield from (words[:24], words[-24:]) if len(words) > 24 else (words,)
    for passage in content.passages():
        if passage.attribution:
            yield plain(passage.attribution.text)
    yield from (plain(each.title) for each in (content.documents[0], *content.documents[0].walk()))


def plain(text):
    return SPACES.sub(" ", text)


def all_words(shown):
    """Each text that stands in `shown`: of labels, of rows with all their columns, of the page."""
    yield from map(plain, words_of(shown))
    for part in shown.findChildren(QTextEdit):
        if part.isVisible():
            yield plain(part.toPlainText())
    for view in shown.findChildren(all_screens.QWidget):
        model = getattr(view, "model", None)
        if view.isVisible() and callable(model) and model() is not None:
            yield from map(plain, cells(model()))


def cells(model):
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            told = model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
            yield told if isinstance(told, str) else ""


def found_in(shown, sought, quoting):
    """What of `sought` stands in `shown`, but in an editor's note that quotes it."""
    texts = {text for text in all_words(shown) if not any(note in text for note in quoting)}
    return sorted({words for text in texts for words in held(text, tuple(sought))})


@cache
def held(text, sought):
    """What of `sought` stands in a text: most stand on more screens than one."""
    return tuple(words for words in sought if words in text)


def notes(archive):
    return [plain(each.text["ru"]) for each in archive.content.notes]


def every_screen(person):
    yield from all_screens.screens(person)
    for each in person.archive.content.sets:
        person.workspace.go(Place(ScreenName.WORKSHOP, f"archive:{each.id}"))
        yield f"set {each.id}", person.window
    for document in person.archive.content.documents:
        person.workspace.go(Place(ScreenName.READER, document.id))
        for note in document.footnotes:
            person.canvas.anchorClicked.emit(QUrl(f"footnote:{note.id}"))
        yield "open footnotes", person.window


def test_with_the_translation_alone_no_screen_has_the_originals_words(person):
    choose(person, "translation")
    sought = tuple(english(person.archive))
    quoting, left = notes(person.archive), {}
    for name, shown in every_screen(person):
        if name not in AS_IT_CAME and (found := found_in(shown, sought, quoting)):
            left[name] = found[:3]

    assert left == {}


def test_as_it_starts_no_row_and_no_page_has_an_original_without_its_translation(person):
    sought = tuple(english(person.archive))
    texts = tuple(plain(each.text)[:24] for each in person.archive.content.passages())
    quoting = notes(person.archive)

    def is_both(text):
        return "Черновой перевод" in text or any(note in text for note in quoting)

    assert set(texts) & {*sought}
    left = {}
    for name, shown in every_screen(person):
        if name in AS_IT_CAME:
            continue
        bare = [text for text in all_words(shown) if held(text, texts) and not is_both(text)]
        if bare:
            left[name] = bare[:3]

    assert left == {}


@pytest.mark.parametrize("text", ["both", "translation"])
def test_the_table_of_quotes_shows_the_words_and_says_what_they_are(person, text):
    choose(person, text)
    person.do.quotes.trigger()
    button(person.window, "Таблицей").click()
    (table,) = (each for each in person.window.findChildren(Table) if each.isVisible())
    words = [plain(each) for each in cells(table.model())]

    for quote in person.archive.quotes:
        (made,) = quote.translations
        begin = quote.text if text == "both" else made.text
        (cell,) = (each for each in words if plain(begin) in each)
        care = plain(care_line(quote))
        assert cell.startswith(f"{care} {plain(begin)}".strip()), cell
        assert cell.endswith("(Черновой перевод · переведено обратно с английского)")  # noqa: RUF001
    assert any("Черновые переводы." in each for each in words_of(person.window))


def test_the_list_of_all_places_is_in_the_language_that_is_read(person):
    choose(person, "translation")
    person.do.switcher.trigger()
    switcher = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Switcher))

    assert found_in(switcher, tuple(english(person.archive)), ()) == []
    switcher.close()


def test_paper_has_the_translation_alone_where_that_was_chosen(person):
    choose(person, "translation")
    sought, quoting = tuple(english(person.archive)), notes(person.archive)
    for show in (person.do.contents, person.do.quotes, person.do.themes):
        show.trigger()
        text = plain(printed_words(person))
        for note in quoting:
            text = text.replace(note, "")

        assert "Черновой перевод" in text
        assert [words for words in sought if words in text] == []


@pytest.mark.parametrize("choice", RoomChoice)
def test_a_room_reads_no_original_without_its_translation_where_that_was_chosen(person, choice):
    archive, dial = person.archive, person.program.session.dial
    dial.show_room(choice)
    sets = (all_quotes(archive), *archive.content.sets)
    slides = [slide for each in sets for slide in programme_of(archive, each, "ru", dial).slides]
    lines = {each.attribution.text for each in archive.content.passages() if each.attribution}

    for slide in (each for each in slides if each.words and each.kind is SlideKind.WORDS):
        has_original = not re.search("[\u0400-\u04ff]", slide.words)
        if choice is RoomChoice.ORIGINAL:
            assert not slide.translation
        elif choice is RoomChoice.ORIGINAL_FIRST:
            assert has_original
            assert slide.translated.startswith("Черновой перевод")
        else:
            assert not has_original
            assert slide.words_are.startswith("Черновой перевод")
            assert slide.attribution not in lines


def titles(person, language):
    """The titles of the document and its sections, translated into the language, else as they are.

    All translations of titles are drafts.
    """
    document = person.archive.content.documents[0]
    titled = [each for each in document.walk() if each.translations]
    assert titled
    made = [next(made for made in each.translations if made.language == "ru") for each in titled]
    return [each.text for each in made] if language else [each.title for each in titled]


def lines(person):
    """The lines of the contents, each with its description and its tooltip."""
    tree = person.workspace.navigation.contents.tree
    items = tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    return {each.text(0): (each.data(0, role) or "", each.toolTip(0)) for each in items}


def test_the_contents_say_of_each_translated_title_that_it_is_a_draft(person):
    choose(person, "both")
    shown = lines(person)
    for made in titles(person, "ru"):
        assert shown[made] == ("Черновой перевод", f"Черновой перевод: {made}")


def test_with_the_original_contents_cards_and_the_right_pane_have_the_titles_as_they_are(person):
    choose(person, "original")
    shown = lines(person)
    assert {*titles(person, "")} <= shown.keys()
    assert not {*titles(person, "ru")} & shown.keys()
    assert {shown[each] for each in titles(person, "")} == {("", "")}

    translated = titles(person, "ru")
    for show in (person.do.contents, person.do.quotes, person.do.themes):
        show.trigger()
        person.workspace.go(Place(ScreenName.READER, person.archive.quotes[0].id))
        assert found_in(person.window, translated, ()) == []


@pytest.mark.parametrize("text", ["both", "translation"])
def test_a_heading_that_is_a_draft_says_so_in_the_text_and_on_paper(person, text):
    choose(person, text)
    person.do.contents.trigger()
    told = {
        "both": [f"Черновой перевод: {made}" for made in titles(person, "ru")],
        "translation": [f"{made} Черновой перевод" for made in titles(person, "ru")],
    }[text]
    read = plain(person.canvas.document().toPlainText().replace("\n", " "))
    paper = plain(printed_words(person).replace("\n", " "))

    assert [each for each in told if plain(each) not in read] == []
    assert [each for each in told if plain(each) not in paper] == []
