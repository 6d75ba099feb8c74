"""Where there is little room, what tells most is cut last, and what has room is not cut."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QTextBrowser

from index import Group, Vocabulary
from tests.conftest import in_turn
from tests.viewer.screens.test_sizes import enlarge
from viewer.screens.codebook.comparison import Side
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.reader.source_sheet import SourceSheet
from viewer.services.translations import LANGUAGES
from viewer.shell.help.window import HelpWindow
from viewer.ui.lists.voice_chart import VoiceBars
from viewer.ui.widgets.choice_box import ChoiceBox
from viewer.ui.widgets.side_tree import Tree
from viewer.wording.archive_words import age_band_word
from viewer.wording.number_format import unparted


def foot(person):
    """What the line at the foot shows of the archive, and whether the keys stand beside it."""
    line = person.window.status_line
    _draft, archive, keys, *_others = line.findChildren(QLabel)
    return archive.text(), keys.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_tells_of_the_archive_before_it_tells_the_keys(person, language):
    person.speak(language)
    for number, level in enumerate(person.do.attributions.actions()):
        level.trigger()
        for width in range(900 + number % 2 * 30, 1930, 60):
            person.window.resize(width, 700)
            told, has_keys = foot(person)
            assert not (has_keys and told != person.window.status_line.archive), width
    assert foot(person) == (person.window.status_line.archive, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_foot_names_the_archive_in_words_of_every_size(person, language):
    person.speak(language)
    person.program.session.keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: bool(person.window.status_line.notebook))
    name = person.window.status_line.archive.split(" · ")[0]
    for zoom in (150, 200):
        enlarge(person, zoom)
        for level in person.do.attributions.actions():
            level.trigger()
            for width in (1024, 1366, 1920):
                person.window.resize(width, 700)
                shown = foot(person)[0].split(" · ")[0].rstrip("…")
                assert len(shown) >= 8, (zoom, level.text(), width)
                assert name.startswith(shown.rstrip())


def test_of_many_tabs_the_one_that_one_is_at_is_told_whole(person):
    person.window.resize(800, 480)
    for name in ("p-brothel-charge-and-rackets", "q-bandits", "p-who-took-part", "q-no-protection"):
        person.do.new_tab.trigger()
        person.workspace.show_text(name)
    for screen in (person.do.people, person.do.glossary):
        screen.trigger()
        bar = person.workspace.findChild(QTabBar)
        at, hints = bar.currentIndex(), [bar.tabSizeHint(n).width() for n in range(bar.count())]
        assert sum(hints) > bar.width()  # there is too little room for all
        assert bar.tabRect(at).width() == hints[at]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_title_in_the_contents_of_the_help_is_cut(person, language):
    person.speak(language)
    person.do.help.trigger()
    window = person.window.findChild(HelpWindow)
    tree, page = window.findChild(Tree), window.findChild(QTextBrowser)
    for number in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(number)
        needed = tree.fontMetrics().horizontalAdvance(item.text(0))
        assert tree.visualItemRect(item).width() >= needed + 32
    assert page.width() > tree.width()


@in_turn("width", [120, 160, 200, 260])
def test_quoted_and_reported_are_told_apart_where_their_words_are_long(person, width):
    bars = VoiceBars(person.look, Vocabulary())
    bars.resize(width, 10)
    role = "those who work in saunas"
    bars.show_counts({Group("voice", voice, role): 5 for voice in ("quoted", "reported")})
    bars.show()
    bars.resize(width, bars.heightForWidth(width))
    picture = bars.viewport().grab().toImage()
    rows = [bars.visualRect(bars.model().index(row, 0)) for row in range(2)]
    words = [picture.copy(QRect(0, row.top(), width - 60, row.height())) for row in rows]
    bars.close()

    assert words[0] != words[1]


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (800, 480)], ids=str)
def test_the_bars_of_what_is_compared_have_their_room_at_once(person, size):
    person.speak("ky")
    person.window.resize(*size)
    person.do.themes.trigger()
    person.workspace.findChild(ThemesPage).show_view(3)
    QApplication.processEvents()
    for side in person.workspace.findChildren(Side):
        bars = side.findChild(VoiceBars)
        (told,) = (label for label in side.findChildren(QLabel) if label.isVisible())
        assert bars.height() == bars.heightForWidth(bars.width())
        assert side.findChild(ChoiceBox).geometry().bottom() < bars.y()
        assert bars.geometry().bottom() < told.y()


def test_the_lines_of_the_source_stay_in_sight_until_one_scrolls(person):
    person.window.resize(1024, 600)
    person.workspace.show_text("q-bandits")
    person.do.source.trigger()
    view = person.workspace.findChild(SourceSheet).lines
    person.qtbot.waitUntil(view.isVisible)

    def is_in_sight():
        return 0 <= view.cursorRect().top() < view.viewport().height()

    for width in (1024, 800, 1366):
        person.window.resize(width, 600)
        person.qtbot.waitUntil(is_in_sight)
    person.press(Qt.Key.Key_PageDown, on=view)
    bar = view.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    person.window.resize(1000, 600)
    QApplication.processEvents()
    assert not is_in_sight()


def test_a_text_that_fits_shows_no_handle_to_scroll_it(start, qtbot, make_archive_file):
    program = start([make_archive_file(text="Only one paragraph.")])
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    bar = program.window.workspace.findChild(QTextBrowser).verticalScrollBar()
    picture = bar.grab().toImage()

    assert bar.maximum() == 0
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert len(colours) == 1


def test_no_line_begins_with_the_number_of_a_quote(person):
    assert unparted("Views · quote 3") == "Views · quote\u00a03"
    assert unparted("Views · quote 3 · No consent") == "Views · quote\u00a03 · No consent"
    assert unparted("In 2019 and 2020 they came") == "In 2019 and 2020 they came"

    person.workspace.show_text("q-bandits")
    heading = person.card.widget().findChildren(QLabel)[0]
    assert heading.text().endswith("quote\u00a01")


def test_an_age_band_is_told_in_words(qapp):
    assert age_band_word("under 20") == "under 20"
    assert age_band_word("26-30") == "26-30"
    assert age_band_word("under age") == "under age"


def test_of_a_thousand_voices_a_hundred_are_shown_and_the_rest_is_counted(person):
    """An archive may name as many roles; whoever looks wants no list of them."""
    bars = VoiceBars(person.look, Vocabulary())
    opened = []
    bars.group_chosen.connect(opened.append)
    bars.show_counts({Group("voice", "quoted", f"role {n}"): 5 for n in range(1_000)})
    model = bars.model()

    assert model.rowCount() == 101
    assert model.index(100, 0).data() == "900 more"
    bars._open(model.index(100, 0))
    assert opened == []
    bars.resize(200, bars.heightForWidth(200))
    assert bars.viewport().grab().toImage().height() > 0
    bars.show_counts({Group("voice", "quoted", "role"): 5})
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Role, quoted"]
    bars.close()
