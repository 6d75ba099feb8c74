"""An archive about a market shows its own roles, genders and sectors wherever any are shown."""

# ruff: noqa: RUF001  its words are also Russian and Kyrgyz

import re
import shutil

import pytest
from PySide6.QtWidgets import QApplication

from index import Level, OpenArchive, Progress, build_archive, cards_of, open_archive, replace
from index.export.extract import extract
from tests.viewer.app.navigation.test_query_completion import offered, type_and_wait
from tests.viewer.conftest import Reader
from tests.viewer.printing.test_printing import printed_words
from tests.viewer.screens.test_every_word import ROLES, plain, words_of
from tests.vocabularies import MARKET
from viewer.presenter.programme import programme_of
from viewer.printing.typeset.look import TypesetLook
from viewer.printing.typeset.text_writer import text_of
from viewer.screens.codebook.page import ThemesPage
from viewer.services.settings import Settings, save
from viewer.services.translations import LANGUAGES
from viewer.ui.lists.table import Table
from viewer.ui.screen.clipboard import whole
from viewer.ui.widgets.facet_bar import FacetMenu
from viewer.wording.dial import Dial

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)")  # of menus

WORDS = {
    "en": {
        "role": ("Market vendor", "Inspector"),
        "gender": ("Woman", "Man"),
        "sector": ("Covered rows", "Roadside"),
        "voices": ("Market vendors, quoted", "Inspectors, reported", "Market vendors, reported"),
        "line": "The writer reports market vendors",
        "by gender": ("Saleswoman", "Salesman", "Lady inspector"),
    },
    "ru": {
        "role": ("Торговый работник", "Контролёр"),
        "gender": ("Женщина", "Мужчина"),
        "sector": ("Крытые ряды", "Обочина"),
        "voices": (
            "Торговые работники, цитаты",
            "Контролёры, пересказ",
            "Торговые работники, пересказ",
        ),
        "line": "Автор передаёт слова торговых работников",
        "by gender": ("Продавщица", "Продавец", "Контролёрша"),
    },
    "ky": {
        "role": ("Базарчы", "Текшерүүчү"),
        "gender": ("Аял", "Эркек"),
        "sector": ("Жабык катарлар", "Жол жээги"),
        "voices": (
            "Базарчылар, цитата",
            "Текшерүүчүлөр, айтып берүү",
            "Базарчылар, айтып берүү",
        ),
        "line": "Автор базарчылардын айтканын жеткирет",
        "by gender": ("Сатуучу айым", "Сатуучу мырза", "Текшерүүчү айым"),
    },
}
IDS = re.compile("stall-holder|rule-keeper|g-w|g-m|covered-row|road-side", re.IGNORECASE)
SCREENS = ("contents", "quotes", "themes", "people", "workshop")


def built(folder, target):
    result = build_archive(folder, target, publish=True)
    assert result.archive is not None, result.problems
    return target


@pytest.fixture(scope="module")
def market_file(tmp_path_factory):
    return built(MARKET, tmp_path_factory.mktemp("market") / "market.satchel")


@pytest.fixture
def trader(qtbot, start, home, market_file):
    """Somebody who reads about the market, in a language."""

    def started(language, file=market_file):
        save(Settings(language=language, print_told=True), home.settings)
        program = start([file])
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Reader(qtbot, program)

    return started


def turn(person, level):
    choices = person.do.attributions.actions()
    next(choice for choice in choices if choice.data() == level.value).trigger()


def seen(shown):
    QApplication.processEvents()
    return "\n".join(map(plain, words_of(shown)))


def in_table(person):
    """What stands in each cell of the table of quotes."""
    (table,) = (each for each in person.window.findChildren(Table) if each.isVisible())
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            yield from map(str, (model.index(row, column).data(role) for role in ROLES))


def narrowing(person):
    """What the menus of all fields on the screen that is shown offer."""
    for menu in person.workspace.shown.findChildren(FacetMenu):
        menu.menu().aboutToShow.emit()
        yield from (action.text() for action in menu.menu().actions())


def everywhere(person):
    """What each screen says, by its name: the reader's own words are put there by nobody."""
    said = {}
    for name in SCREENS:
        getattr(person.do, name).trigger()
        said[name] = seen(person.window)
        said[f"{name} narrowed"] = "\n".join(narrowing(person))
        if name != "workshop":
            said[f"{name} on paper"] = printed_words(person)
    person.do.quotes.trigger()
    person.do.quotes_as_table.trigger()
    said["table"] = "\n".join(in_table(person))
    said["table on paper"] = printed_words(person)
    for number in range(4):
        person.do.themes.trigger()
        person.workspace.findChild(ThemesPage).show_view(number)
        said[f"themes {number}"] = seen(person.window)
    for name in ("q-row", "p-carts", "p-fee"):
        person.workspace.show_text(name)
        said[f"card of {name}"] = person.card_words
        said[f"reader at {name}"] = person.text_seen()
        person.do.copy.trigger()
        said[f"copied {name}"] = QApplication.clipboard().text() + person.window.messages.text
    person.search("row OR checks OR carts OR receipt OR scales")
    said["found"] = seen(person.window)
    said["found narrowed"] = "\n".join(narrowing(person))
    said["found on paper"] = printed_words(person)
    return said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_says_it_in_the_words_of_the_archive(trader, language):
    person, words = trader(language), WORDS[language]
    turn(person, Level.FULL)
    said = everywhere(person)

    for name in ("quotes narrowed", "found narrowed"):
        for field in ("role", "sector", "gender"):
            assert all(each in said[name] for each in words[field]), (name, field)
    for name in ("people", "people on paper", "found", "themes"):
        assert all(each in said[name] for each in words["voices"][:1]), name
    assert all(each in said["people"] for each in words["voices"])
    assert words["sector"][1] in said["people"]  # told of speakers, but not counted
    for name in ("table", "table on paper"):
        wanted = (*words["gender"], *words["sector"], *words["by gender"])
        assert [each for each in wanted if each not in said[name]] == [], name
    assert words["line"] in said["card of p-carts"]
    assert words["voices"][1] in said["card of p-fee"]
    assert [name for name, text in said.items() if IDS.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_level_of_roles_no_screen_and_no_paper_tells_a_gender(trader, language):
    person, words = trader(language), WORDS[language]
    turn(person, Level.ROLE)
    said = everywhere(person)
    told = [*words["by gender"], *words["gender"]]

    shown = ("quotes", "quotes on paper", "table", "table on paper", "found", "reader at q-row")
    for name in shown:
        assert words["role"][0] in said[name], name
    assert words["role"][0] in said["card of q-row"]
    assert words["role"][0] in said["copied q-row"]
    found = [(name, each) for name, text in said.items() for each in told if each in text]
    assert found == []
    assert [name for name, text in said.items() if IDS.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_bands_are_said_in_the_words_of_the_archive(trader, language):
    person, words = trader(language), WORDS[language]
    turn(person, Level.BANDED)
    said = everywhere(person)

    assert all(each in said["quotes"] for each in words["gender"])
    assert words["gender"][0] in said["reader at q-row"]
    del said["workshop"]  # a room is told the role, as the editor shares it
    del said["found narrowed"]  # whoever is reported has a role, and no line that could tell it
    found = [
        (name, each)
        for name, text in said.items()
        for each in (*words["by gender"], *words["role"])
        if re.search(rf"{each}(?!\w)", text)
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", Level)
def test_a_room_is_told_it_in_the_words_of_the_archive(trader, market_file, language, level):
    trader(language)
    archive, dial, words = open_archive(market_file), Dial(), WORDS[language]
    dial.turn(level)
    (morning,) = archive.content.sets
    programme = programme_of(archive, morning, language, dial)
    lines = [slide.attribution for slide in programme.slides]
    said = [*lines, *(slide.voice for slide in programme.slides)]
    said += [bar.label for slide in programme.slides for bar in slide.bars]
    said += [label for label, _count in programme.voices]

    assert words["line"] in said
    assert not any(each in "\n".join(said) for each in words["by gender"])
    assert not IDS.search("\n".join(said))
    if level in (Level.FULL, Level.ROLE):  # a room is told no more than is shared: the role
        assert lines[:2] == list(words["role"])
        assert words["voices"][0] in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", [Level.ROLE, Level.BANDED])
def test_what_is_typeset_is_said_in_the_words_of_the_archive(qapp, market_file, language, level):
    opened = open_archive(market_file)
    archive = OpenArchive(replace(opened.content, language=language), None)
    taken, words = extract(archive, level, use="print"), WORDS[language]
    page = text_of(taken, TypesetLook(), Progress(), {}).text.toPlainText()
    cards = "\n".join(card.line for card in cards_of(taken))

    field = "role" if level is Level.ROLE else "gender"
    for text in (page, cards):
        assert all(each in text for each in words[field])
        assert not any(each in text for each in words["by gender"])
        assert not IDS.search(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_are_offered_by_their_labels_in_each_language(trader, language):
    person = trader(language)
    turn(person, Level.FULL)
    label = WORDS[language]["role"][0]
    type_and_wait(person, f"role:{label[:4].lower()}", label)

    assert offered(person) == [label]


def test_two_archives_side_by_side_keep_their_words(market_file, first_archive):
    market, dial = open_archive(market_file), Dial()
    dial.turn(Level.ROLE)
    copied = [
        whole(archive, archive.quotes[0].id, dial.reading).worded(dial)
        for archive in (market, first_archive)
    ]

    assert [text.splitlines()[-1] for text in copied] == ["— Market vendor", "— Sex worker"]


def test_an_archive_without_a_vocabulary_shows_values_as_they_are_written(trader, tmp_path):
    folder = shutil.copytree(MARKET, tmp_path / "bare")
    (folder / "vocabulary.toml").unlink()
    person = trader("ru", built(folder, tmp_path / "bare.satchel"))
    turn(person, Level.ROLE)
    person.do.quotes.trigger()

    said = seen(person.window)
    assert "Stall-holder" in said
    assert "Rule-keeper" in said
    turn(person, Level.FULL)
    assert "Covered-row" in "\n".join(narrowing(person))
    person.workspace.show_text("p-carts")
    assert "Stall-holder, пересказ" in person.card_words


def test_as_many_and_as_long_words_as_there_may_be_leave_the_window_as_it_is(trader, tmp_path):
    folder = shutil.copytree(MARKET, tmp_path / "many")
    (folder / "sets.toml").unlink()
    words, said = [], ["\n## More {#more}\n"]
    for n in range(150):
        label = f"{n} {'vendor ' * 280}".strip()
        words.append(f'\n[[role]]\nid = "r-{n}"\nlabel.en = "{label}"\nplural.en = "{label}"\n')
        said.append(f"\n> “Words.” {{#q-{n} role=r-{n}}}\n>\n> — Somebody\n")
    for name, more in (("vocabulary.toml", words), ("documents/market.md", said)):
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write("".join(more))
    person = trader("en", built(folder, tmp_path / "many.satchel"))
    turn(person, Level.ROLE)
    size = person.window.size()

    for show in (person.do.quotes, person.do.quotes_as_table, person.do.people):
        show.trigger()
        assert "vendor vendor" in seen(person.window) + "".join(narrowing(person))
        assert person.window.size() == size
    person.search("words")
    assert "vendor vendor" in seen(person.window)
    assert person.window.size() == size
