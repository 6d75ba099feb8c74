"""A room and a sheet of paper are told of no one or two people; one's own screen is."""

import pytest
from PySide6.QtWidgets import QComboBox

from index import (
    ENOUGH,
    Item,
    ItemKind,
    Level,
    OpenArchive,
    Set,
    Told,
    count_together,
    own_words,
    replace,
    together,
)
from tests.conftest import in_turn
from tests.index.export.attacker import FEW, UNTOLD, determined
from tests.viewer.printing.test_printing import printed_words, turn
from viewer.presenter.programme import programme_of
from viewer.presenter.slides.pages import few_line
from viewer.screens.codebook import co_occurrence
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.codebook.voice_matrix import VoiceMatrixView
from viewer.screens.participants.page import PeoplePage
from viewer.screens.participants.rows import BarRow
from viewer.ui.lists.long_list import ROW
from viewer.ui.lists.rows import RowList
from viewer.wording.dial import Dial

SMALL = {"1", "2"}


def slides_of(archive, kind, targets, dial):
    items = tuple(Item(kind, target) for target in targets)
    return programme_of(archive, Set("mine", own_words("A set"), items), "en", dial).slides


@pytest.fixture(params=[None, *Level])
def dial(request):
    held = Dial()
    held.turn(request.param)
    return held


def test_a_room_sees_no_count_of_one_or_two_people(first_archive, dial):
    tables = [table.id for table in first_archive.content.participants]

    slides = slides_of(first_archive, ItemKind.CHART, tables, dial)

    told = {bar.label: bar for slide in slides for bar in slide.bars}
    assert told["Lawyers"].figure == told["Living with HIV"].figure == FEW
    assert told["Women"].figure == "15"
    for bar in told.values():
        assert bar.figure not in SMALL
        assert bar.count == (0 if bar.told.count is None else bar.told.count)  # nothing is drawn
    assert f"Lawyers: {FEW}" in slides[0].told  # to a screen reader


@pytest.mark.parametrize("kind", [ItemKind.CHART, ItemKind.THEME])
def test_a_slide_says_that_small_numbers_are_not_shown_exactly_where_one_stands(
    first_archive, dial, kind
):
    content = first_archive.content
    named = content.participants if kind is ItemKind.CHART else content.themes

    slides = slides_of(first_archive, kind, [each.id for each in named], dial)

    few, more = {FEW}, "Numbers below 3 are not shown exactly"
    one_away = f"{more}, nor those that would give one away."
    kinds = [{bar.figure for bar in slide.bars} & {FEW, UNTOLD} for slide in slides]
    assert few in kinds
    said = [one_away if UNTOLD in kind else f"{more}." if kind else "" for kind in kinds]
    assert [slide.untold for slide in slides] == said


def test_a_slide_says_why_a_number_is_not_told():
    assert few_line([Told(count=5), Told(below=3)]) == "Numbers below 3 are not shown exactly."
    assert few_line([Told(count=5), Told()]).endswith(", nor those that would give one away.")
    assert few_line([Told(count=5)]) == ""


def test_a_room_cannot_work_out_how_few_passages_somebody_has_in_a_theme(first_archive, dial):
    themes = [theme.id for theme in first_archive.content.themes]

    slides = slides_of(first_archive, ItemKind.THEME, themes, dial)

    assert any(bar.figure == FEW for slide in slides for bar in slide.bars)
    for theme in themes:
        shown = [slide for slide in slides if slide.item == f"theme {theme} 1"]
        total = sum(theme in families for families in families_of(first_archive))
        rows = [bar.figure for slide in shown for bar in slide.bars]
        assert rows
        assert not SMALL.intersection(rows)
        assert total > 2 or not any(f"{total} passage" in slide.below for slide in shown)
        if total > 2:
            assert determined([rows], [total], rest=False) == []


def families_of(archive):
    from index import Codebook  # noqa: PLC0415

    codebook = Codebook(archive.content)
    return [codebook.families_of(passage) for passage in archive.content.passages()]


def test_the_bars_of_a_theme_stand_in_no_order_that_tells(first_archive):
    """Of two that are not told the larger would stand first."""
    counts = {}
    for slide in slides_of(
        first_archive,
        ItemKind.THEME,
        [theme.id for theme in first_archive.content.themes],
        Dial(),
    ):
        for voice in ("quoted", "reported"):
            labels = [bar.label for bar in slide.bars if bar.voice == voice and bar.count == 0]
            counts[slide.words, voice] = labels
            assert labels == sorted(labels, key=lambda label: ("not told" in label, label))
    assert any(len(labels) > 1 for labels in counts.values())


@in_turn("level", [None, *Level])
def test_paper_tells_no_count_of_one_or_two_people(person, level):
    turn(person, level)
    person.do.people.trigger()

    lines = printed_words(person).split("\n")

    assert not SMALL.intersection(lines)
    assert lines[lines.index("Lawyers") + 1] == FEW
    assert lines[lines.index("Living with HIV", lines.index("18 sex workers")) + 1]
    assert not any(line.startswith("What they say") for line in lines)
    assert any(line.startswith("Numbers under 3 are not told on paper") for line in lines)


def test_one_s_own_screen_has_every_number(person):
    person.do.people.trigger()

    rows = person.workspace.findChild(PeoplePage).findChild(RowList)
    model = rows.model()
    held = [model.index(number, 0).data(ROW) for number in range(model.rowCount())]
    told = {row.label: row.count for row in held if isinstance(row, BarRow)}
    assert (told["Lawyers"], told["Living with HIV"]) == (2, 2)


@in_turn("view", range(4))
def test_no_view_of_the_themes_prints_a_count_of_one_or_two(person, view):
    person.workspace.show_theme("protection-rackets")
    person.workspace.findChild(ThemesPage).show_view(view)

    lines = printed_words(person).split("\n")

    assert not SMALL.intersection(lines)
    assert {FEW, UNTOLD}.intersection(lines)


def test_who_says_it_is_printed_without_small_counts_whatever_it_is_counted_by(person):
    person.workspace.show_theme("protection-rackets")
    page = person.workspace.findChild(ThemesPage)
    page.show_view(1)
    (by,) = page.findChild(VoiceMatrixView).findChildren(QComboBox)

    for number in range(by.count()):
        by.setCurrentIndex(number)
        assert not SMALL.intersection(printed_words(person).split("\n"))


def test_pairs_of_themes_that_are_not_told_stand_in_the_order_of_the_codebook(person):
    person.workspace.show_theme("protection-rackets")
    person.workspace.findChild(ThemesPage).show_view(2)

    lines = printed_words(person).split("\n")

    themes = [theme.label["en"] for theme in person.archive.content.themes]
    pairs = [
        (themes.index(lines[at - 2]), themes.index(lines[at - 1]))
        for at, line in enumerate(lines)
        if line == FEW
    ]
    assert len(pairs) > 3
    assert pairs == sorted(pairs)


def test_of_very_many_pairs_of_themes_only_those_are_printed_that_are_told(person, monkeypatch):
    content = person.archive.content
    told = [count for count in together(content).counts.values() if count >= ENOUGH]
    monkeypatch.setattr(
        co_occurrence, "count_together", lambda archive: count_together(archive, len(told) + 1)
    )
    person.workspace.show_theme("protection-rackets")
    person.workspace.findChild(ThemesPage).show_view(2)

    lines = printed_words(person).split("\n")

    assert [int(line) for line in lines if line.isdecimal()] == told
    assert FEW not in lines
    assert f"The {len(told) + 1} that share most are shown." in lines


def test_a_search_is_printed_without_small_counts(person):
    person.search("police")

    lines = printed_words(person).split("\n")

    assert not SMALL.intersection(lines)


def test_a_table_that_is_waived_is_shown_to_a_room_as_it_is(first_archive):
    from index.model import Waiver  # noqa: PLC0415

    waived = (Waiver("small-counts", "They asked to be counted.", table="hiv"),)
    archive = OpenArchive(replace(first_archive.content, waivers=waived), None)

    (slide,) = slides_of(archive, ItemKind.CHART, ["hiv"], Dial())

    assert [bar.figure for bar in slide.bars] == ["2"]
