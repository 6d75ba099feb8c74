"""The views of the themes: whose words they hold, which occur together, two side by side."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel

from index import Codebook, Group, Level, Theme, Vocabulary, build_archive, count_together, together
from index.model import Archive
from viewer.screens.codebook import co_occurrence
from viewer.screens.codebook.co_occurrence import CoOccurrenceView
from viewer.screens.codebook.comparison import Side
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.codebook.passages import PassagesView
from viewer.screens.codebook.rows import theme_rows
from viewer.screens.codebook.voice_matrix import VoiceMatrixView
from viewer.ui.lists.table import Table
from viewer.ui.lists.voice_chart import VoiceBars
from viewer.ui.widgets.chip import Chip
from viewer.ui.widgets.list_header import ListHeader
from viewer.ui.widgets.view_bar import ViewBar


def page(person):
    return person.workspace.findChild(ThemesPage)


def view(person, name):
    person.do.themes.trigger()
    chips = page(person).findChild(ViewBar).findChildren(Chip)
    next(chip for chip in chips if chip.accessibleName() == name).click()


def passages(person):
    return list(person.archive.content.passages())


def quoted(passage):
    return passage.voice.value == "quoted"


def told(table):
    """A table as a screen reader reads it: row -> heading -> what stands there."""
    model, role = table.model(), Qt.ItemDataRole.AccessibleTextRole
    names = [
        model.headerData(n, Qt.Orientation.Horizontal, role) or str(n)
        for n in range(model.columnCount())
    ]
    rows = [
        [model.index(row, n).data(role) for n in range(len(names))]
        for row in range(model.rowCount())
    ]
    return {row[0].strip(): dict(zip(names, row, strict=True)) for row in rows}


def turn(person, level):
    choices = person.do.attributions.actions()
    next(choice for choice in choices if choice.data() == (level or "")).trigger()


def words(person, kind):
    return " ".join(label.text() for label in page(person).findChild(kind).findChildren(QLabel))


def bars(person):
    found = page(person).findChildren(VoiceBars)
    return next(each for each in found if each.isVisible())


def voices(bars):
    model = bars.model()
    return {
        model.index(row, 0).data(): int(model.index(row, 1).data())
        for row in range(model.rowCount())
    }


# ---------------------------------------------------------------- whose words


def test_a_theme_says_whose_words_it_holds_quoted_and_reported_apart(person):
    person.do.themes.trigger()
    person.workspace.show_theme("extortion")

    assert voices(bars(person)) == {
        "Sex workers, quoted": 2,
        "Sex workers, reported": 3,
        "Lawyers, reported": 2,
        "The writer": 2,
    }


def test_a_voice_narrows_the_passages_and_its_chip_shows_all_again(person):
    person.do.themes.trigger()
    person.workspace.show_theme("extortion")
    strip = bars(person)
    strip.setFocus()
    strip.setCurrentIndex(strip.model().index(0, 0))
    person.press(Qt.Key.Key_Return)
    assert [card.quote for card in person.cards(person.under_theme)] == [True, True]
    assert voices(strip)["The writer"] == 2  # the bars are of the whole theme

    chips = page(person).findChild(PassagesView).findChildren(Chip)
    chip = next(chip for chip in chips if chip.isChecked())
    assert chip.text() == "Sex workers, quoted ×"
    chip.click()
    assert len(person.cards(person.under_theme)) == 9


def test_another_theme_shows_all_of_its_passages(person):
    person.do.themes.trigger()
    person.workspace.show_theme("extortion")
    bars(person).group_chosen.emit(Group("voice", "quoted", "sex-worker"))
    page(person).findChild(PassagesView).themes.choose("harassment")

    assert len(person.cards(person.under_theme)) == 13


def test_the_bars_tell_no_role_that_the_dial_does_not(person):
    person.do.themes.trigger()
    person.workspace.show_theme("extortion")
    bars(person).group_chosen.emit(Group("voice", "quoted", "sex-worker"))
    turn(person, Level.NONE)

    assert "Quoted, not told who" in voices(bars(person))
    assert "Sex workers, quoted" not in voices(bars(person))
    assert len(person.cards(person.under_theme)) == 9  # narrowed by that no longer


def test_the_wheel_over_bars_scrolls_to_those_that_have_no_room(person):
    strip = VoiceBars(person.look, Vocabulary())
    strip.show_counts({Group("voice", "quoted", f"role {n}"): n for n in range(1, 9)})
    header = ListHeader(strip)
    header.resize(260, 80)
    person.qtbot.addWidget(header)
    header.show()
    down = header.verticalScrollBar()
    person.qtbot.waitUntil(down.isVisible)

    there = strip.viewport().mapTo(header, QPoint(20, 10))
    QTest.wheelEvent(header.windowHandle(), QPointF(there), QPoint(0, -120))

    person.qtbot.waitUntil(lambda: down.value() > 0)


def test_all_bars_above_the_passages_of_a_theme_can_be_seen(person):
    person.do.themes.trigger()
    header = page(person).findChild(PassagesView).findChild(ListHeader)

    assert header.isAncestorOf(bars(person))


@pytest.mark.parametrize("width", [150, 320, 900])
def test_bars_fill_their_lines_without_overlapping_and_are_found_where_they_are(person, width):
    strip = VoiceBars(person.look, Vocabulary())
    strip.resize(width, 10)
    strip.show_counts({Group("voice", "quoted", f"role {n}"): n for n in range(1, 6)})
    strip.show()
    strip.resize(width, strip.heightForWidth(width))
    rects = [strip.visualRect(strip.model().index(row, 0)) for row in range(5)]

    whole = QRect(QPoint(), strip.viewport().size())
    assert all(whole.contains(rect) for rect in rects)
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    for row, rect in enumerate(rects):
        assert strip.indexAt(rect.center()).row() == row
    strip.close()


def test_what_fills_a_bar_tells_voices_apart_without_colour(person):
    strip = VoiceBars(person.look, Vocabulary())
    strip.resize(260, 10)  # no room for two side by side
    groups = [Group("voice", "quoted", "x"), Group("voice", "reported", "x"),
              Group("voice", "narrator")]  # fmt: skip
    strip.show_counts(dict.fromkeys(groups, 5))
    strip.show()
    strip.resize(260, strip.heightForWidth(260))
    picture = strip.viewport().grab().toImage()
    shares = []
    for row in range(3):
        rect = strip.visualRect(strip.model().index(row, 0))
        inside = range(rect.right() - 130, rect.right() - 70)
        ground = picture.pixelColor(rect.right() - 2, rect.top() + 2)
        lines = range(rect.center().y() - 3, rect.center().y() + 3)
        dots = [picture.pixelColor(x, y) != ground for x in inside for y in lines]
        shares.append(sum(dots) / len(dots))
    strip.close()

    full, hatched, empty = shares
    assert full > 0.95
    assert 0.8 > hatched > 0.1 > empty


# ---------------------------------------------------------------- who says it


def crossing(person):
    return page(person).findChild(VoiceMatrixView).findChild(Table)


def by(person, field):
    box = page(person).findChild(VoiceMatrixView).findChild(QComboBox)
    box.setCurrentIndex(box.findData(field))


def test_themes_are_counted_by_voice_where_there_is_enough_behind_a_column(person):
    view(person, "Who says it")
    cells = told(crossing(person))

    assert list(cells["Extortion and bribes"]) == [
        "Theme", "Sex workers, quoted", "Sex workers, reported", "Lawyers, reported", "The writer",
    ]  # fmt: skip
    assert len(cells) == 15
    slow = sum(quoted(each) and "harassment" in each.themes for each in passages(person))
    assert cells["Harassment and violence"]["Sex workers, quoted"] == str(slow)
    assert cells["Working underground"]["Sex workers, quoted"] == "0"
    assert "at least 3 passages" in words(person, VoiceMatrixView)
    assert "Police officers, reported" in words(person, VoiceMatrixView)  # of whom there is one


def test_a_group_of_fewer_than_three_people_is_no_column(person):
    view(person, "Who says it")
    by(person, "gender")
    assert list(told(crossing(person))["Access to justice"]) == ["Theme", "Woman"]
    assert "Left out, with fewer: Transgender person." in words(person, VoiceMatrixView)
    by(person, "age_band")

    columns = list(told(crossing(person))["Access to justice"])
    assert "31-35" not in columns  # whom the study counts two of


def test_groups_that_the_dial_withholds_are_no_columns_and_are_not_named(person):
    view(person, "Who says it")
    by(person, "gender")
    turn(person, Level.ROLE)
    assert list(told(crossing(person))["Access to justice"]) == ["Theme"]
    assert "do not tell this now of every quote: gender" in words(person, VoiceMatrixView)
    assert "Transgender person" not in words(person, VoiceMatrixView)
    by(person, "voice")
    turn(person, Level.NONE)

    columns = list(told(crossing(person))["Access to justice"])
    assert "Quoted, not told who" in columns
    assert "Sex workers, quoted" not in columns


def test_every_number_opens_the_passages_behind_it(person, request):
    """Each third of them, and all of them with --long."""
    step = 1 if request.config.getoption("--long") else 3
    for field in ("voice", "gender", "sector"):
        view(person, "Who says it")
        by(person, field)
        table = crossing(person)
        for row in range(table.model().rowCount()):
            for column in range(1 + row % step, table.model().columnCount(), step):
                index = table.model().index(row, column)
                number = int(index.data(Qt.ItemDataRole.AccessibleTextRole))
                view(person, "Who says it")
                table.setCurrentIndex(index)
                person.press(Qt.Key.Key_Return, on=table)
                assert len(person.cards(person.under_theme)) == number


def test_back_from_a_passage_leads_to_the_passages_behind_the_number(person):
    view(person, "Who says it")
    table = crossing(person)
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 1))
    person.press(Qt.Key.Key_Return)
    behind = person.cards(person.under_theme)
    person.press(Qt.Key.Key_Return)
    assert person.place.screen == "reader"
    person.do.back.trigger()

    assert person.cards(person.under_theme) == behind


# ---------------------------------------------------------------- together, compared


def test_pairs_of_themes_open_what_they_share(person):
    view(person, "Together")
    table = page(person).findChild(CoOccurrenceView).findChild(Table)
    names = {theme.label["en"]: theme.id for theme in person.archive.content.themes}
    model = table.model()
    pairs = [[model.index(row, n).data() for n in range(3)] for row in range(model.rowCount())]
    for one, other, number in pairs:
        both = {names[one], names[other]}
        assert int(number) == sum(both <= set(each.themes) for each in passages(person))
    table.setCurrentIndex(model.index(0, 0))
    person.press(Qt.Key.Key_Return, on=table)

    assert len(person.cards(person.under_theme)) == int(pairs[0][2])


def told_above(person):
    return page(person).findChild(CoOccurrenceView).findChild(QLabel).text()


def test_themes_are_counted_while_the_window_answers(person, monkeypatch):
    monkeypatch.setattr(co_occurrence, "_TURN", 0.0)
    view(person, "Together")
    table = page(person).findChild(CoOccurrenceView).findChild(Table)
    assert told_above(person) == "It is being counted which themes occur together."
    assert table.model().rowCount() == 0
    monkeypatch.setattr(co_occurrence, "_TURN", 0.001)
    person.qtbot.waitUntil(lambda: table.model().rowCount() > 0)

    number = together(person.archive.content).number
    assert told_above(person).startswith(f"{number} pairs of themes share a passage.")
    assert table.model().rowCount() == number


def test_of_very_many_pairs_those_that_share_most_are_shown_and_it_is_said(person, monkeypatch):
    counts = together(person.archive.content).counts
    monkeypatch.setattr(co_occurrence, "count_together", lambda archive: count_together(archive, 3))
    view(person, "Together")
    model = page(person).findChild(CoOccurrenceView).findChild(Table).model()

    assert told_above(person).startswith(f"{len(counts)} pairs of themes share a passage.")
    assert told_above(person).endswith("The 3 that share most are shown.")
    shown = [int(model.index(row, 2).data()) for row in range(model.rowCount())]
    assert shown == list(counts.values())[:3]


def sides(person):
    return sorted(page(person).findChildren(Side), key=Side.x)


def test_two_themes_stand_side_by_side_and_a_passage_of_either_opens(person):
    view(person, "Compare")
    left, right = sides(person)
    box = right.findChild(QComboBox)
    box.setCurrentIndex(box.findText("Access to justice"))
    slow = [each.id for each in passages(person) if "justice" in each.themes]
    assert [card.id for card in person.cards(right.list)] == slow
    assert [card.id for card in person.cards(left.list)] == [
        each.id for each in passages(person) if "extortion" in each.themes
    ]
    right.list.choose(slow[1])
    assert person.workspace.chosen == slow[1]
    person.press(Qt.Key.Key_Return, on=right.list)

    assert person.place.target == slow[1]


def test_the_view_stays_when_one_comes_back_and_a_theme_leads_to_its_passages(person):
    view(person, "Together")
    person.do.quotes.trigger()
    person.do.themes.trigger()
    assert page(person).findChild(CoOccurrenceView).isVisible()
    person.workspace.show_theme("justice")

    assert not page(person).findChild(CoOccurrenceView).isVisible()
    assert person.under_theme.isVisible()


def test_the_tables_of_the_themes_obey_qt(person):
    view(person, "Who says it")
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    voices = page(person).findChild(PassagesView).findChild(VoiceBars)
    testers = [QAbstractItemModelTester(crossing(person).model(), fatal)]
    testers.append(QAbstractItemModelTester(voices.model(), fatal))
    by(person, "sector")
    turn(person, Level.NONE)
    crossing(person).horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)

    assert all(tester.model() is not None for tester in testers)


# ---------------------------------------------------------------- the tree, and documents

PARENTS = (
    Theme("law", {"en": "Law"}),
    Theme("health", {"en": "Health"}),
    Theme("used", {"en": "Used"}, {"en": "In practice."}, "law"),
)


def test_a_child_stands_under_its_parent():
    archive = Archive("x", 1, "", {}, "en", themes=PARENTS)
    rows = theme_rows(Codebook(archive), "en")

    assert [(row.id, row.depth) for row in rows] == [("law", 0), ("used", 1), ("health", 0)]


@pytest.fixture
def reader_of_two(person, start, tmp_path, qtbot):
    """Somebody before two documents and a theme that has a child."""
    folder = tmp_path / "two"
    (folder / "documents").mkdir(parents=True)
    (folder / "archive.toml").write_text(
        'id="two"\nedition=1\ncreated="2026-01-01"\nlanguage="en"\ntitle.en="Two"\n'
    )
    (folder / "codebook.toml").write_text(
        '[[theme]]\nid = "law"\nlabel.en = "Law"\n[[theme]]\nid = "used"\nlabel.en = "Used"\n'
        'parent = "law"\n'
    )
    coded = "".join(
        f'[[coding]]\npassage = "{passage}"\ntheme = "{theme}"\nexact = "Text"\n'
        for passage, theme in (("p-1", "law"), ("p-2", "used"), ("p-4", "used"), ("p-5", "used"))
    )
    (folder / "codings.toml").write_text(coded)
    for name, numbers in (("one", (1, 2, 3)), ("two", (4, 5))):
        text = "".join(f"Text number {number}. {{#p-{number}}}\n\n" for number in numbers)
        (folder / "documents" / f"{name}.md").write_text(
            f'+++\nid = "{name}"\ntitle = "{name.title()}"\n+++\n## Part {{#part-{name}}}\n\n{text}'
        )
    made = build_archive(folder, tmp_path / "two.satchel", publish=True)
    assert made.archive is not None, made.problems
    person.program.close()
    person.program = start([tmp_path / "two.satchel"])
    qtbot.waitUntil(lambda: person.workspace is not None)
    return person


def test_what_is_under_a_theme_is_under_its_parent_too(reader_of_two):
    person = reader_of_two
    person.do.themes.trigger()
    person.workspace.show_theme("law")
    cards = person.cards(person.under_theme)
    assert [card.id for card in cards] == ["p-1", "p-2", "p-4", "p-5"]
    assert all(card.marks for card in cards)
    person.workspace.show_theme("used")

    assert len(person.cards(person.under_theme)) == 3


def test_documents_are_compared_and_are_columns_where_they_hold_enough(reader_of_two):
    person = reader_of_two
    view(person, "Compare")
    _left, right = sides(person)
    box = right.findChild(QComboBox)
    box.setCurrentIndex(box.findText("Two"))
    assert [card.id for card in person.cards(right.list)] == ["p-4", "p-5"]
    view(person, "Who says it")
    by(person, "document")

    assert list(told(crossing(person))["Law"]) == ["Theme"]  # neither has three under any theme
    assert "Left out, with fewer: One, Two." in words(person, VoiceMatrixView)


def test_the_bars_are_a_table_to_a_screen_reader(person):
    person.do.themes.trigger()
    person.workspace.show_theme("extortion")
    interface = QAccessible.queryAccessibleInterface(bars(person))
    inside = [interface.child(number) for number in range(interface.childCount())]
    read = [each.text(QAccessible.Text.Name) for each in inside if each is not None]

    assert interface.role() is QAccessible.Role.Table
    assert interface.text(QAccessible.Text.Name) == "Whose words these are"
    assert [read[at + 1] for at, words in enumerate(read) if words == "Sex workers, reported"] == [
        "3"
    ]
