"""What is told of small numbers of people, table by table, and what a text gives away itself."""

import pytest
from hypothesis import given, strategies as st

from index.counts.small_counts import Told, told_counts, told_tables
from index.counts.stated_numbers import names_numbers
from index.model import Archive, ParticipantRow, ParticipantTable, Waiver
from tests.index.export.attacker import FEW, UNTOLD, determined


def shown(told):
    return [
        str(each.count) if each.count is not None else FEW if each.below else UNTOLD
        for each in told
    ]


@pytest.mark.parametrize(
    ("counts", "total", "told"),
    [
        ((15, 1, 2), 18, ["15", FEW, FEW]),  # either may be either
        ((18, 2, 4), None, ["18", FEW, "4"]),
        ((18, 2, 4), 24, ["18", FEW, UNTOLD]),
        ((1, 1, 10), 12, [FEW, FEW, UNTOLD]),  # 2 of 12 can only be 1 and 1
        ((2, 2), 4, [UNTOLD, UNTOLD]),
        ((1, 3), 4, [UNTOLD, UNTOLD]),
        ((2, 3), 5, [FEW, UNTOLD]),
        ((2,), 18, [FEW]),  # 16 others
        ((16,), 18, [UNTOLD]),  # 2 others
        ((8, 9), 18, ["8", UNTOLD]),  # 1 in no row
        ((0, 2, 9), 11, ["0", FEW, UNTOLD]),  # nobody is nobody's secret
        ((6, 6, 3), 15, ["6", "6", "3"]),
        ((), 0, []),
    ],
)
def test_a_count_of_one_or_two_is_not_told_and_cannot_be_worked_out(counts, total, told):
    assert shown(told_counts(counts, total)) == told


def test_a_row_is_told_as_small_only_where_it_is():
    for counts in ((1, 3, 8), (2, 5), (2, 2), (1, 9, 9, 1)):
        for count, told in zip(counts, told_counts(counts, sum(counts)), strict=True):
            assert told in (Told(count), Told(below=3), Told())
            assert told.below is None or count < 3
            assert told.count is None or count >= 3


def table(name, counts, of="", field="gender", labels=None):
    labels = labels or [f"{name}{'abcdefgh'[at]}" for at in range(len(counts))]
    rows = (ParticipantRow({"en": said}, n) for said, n in zip(labels, counts, strict=True))
    return ParticipantTable(name, {"en": name}, {"en": of} if of else {}, tuple(rows), field)


def archive(*tables, waivers=()):
    return Archive("a", 1, "2026", {"en": "A"}, "en", participants=tables, waivers=tuple(waivers))


def told(*tables, waivers=()):
    held = told_tables(archive(*tables, waivers=waivers))
    return [shown(row.told for row in each.rows) for each in held]


def test_two_tables_over_the_same_people_tell_nothing_of_each_other():
    one, other = table("x", (15, 3)), table("y", (10, 6, 2))

    assert told(one, other) == [["15", "3"], ["10", UNTOLD, FEW]]
    assert told(other) == [["10", "6", FEW]]  # nobody knows of how many it is


def test_a_row_that_is_not_told_is_not_told_by_the_sum_of_another_table():
    """15 women and 2 men of 17, and the 15 women by where they work."""
    of_all, of_women = table("x", (15, 2), "17 people"), table("y", (6, 6, 3), "women")

    assert told(of_all, of_women) == [[UNTOLD, FEW], ["6", UNTOLD, UNTOLD]]


def test_the_same_row_is_not_told_in_any_table():
    labels = ["women", "others"]
    one = table("x", (15, 2), "17 people", labels=labels)
    other = table("y", (15, 5), "20 people", labels=labels)

    assert told(one, other)[1] == [UNTOLD, UNTOLD]


def test_a_number_that_a_label_states_hides_no_other():
    one, other = table("x", (18, 2, 4), "24 people"), table("y", (1,), "4 officers", field=None)

    assert told(one, other)[0] == [UNTOLD, FEW, "4"]


def test_rows_that_overlap_do_not_tell_how_few_are_left():
    assert told(table("x", (17, 10), "18 people", field=None)) == [[UNTOLD, "10"]]


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((16, 2, 18), [UNTOLD, FEW, "18"]),  # the last row is the total
        ((15, 7, 6, 2, 3), ["15", "7", UNTOLD, FEW, "3"]),  # of the 15: 7, 6 and 2
        ((4, 2, 2, 9), ["4", UNTOLD, UNTOLD, "9"]),
        ((3, 1, 2), ["3", FEW, FEW]),
    ],
)
def test_a_row_that_is_the_sum_of_others_gives_none_of_them_away(counts, words):
    assert told(table("x", counts)) == [words]


def test_a_waiver_with_a_reason_tells_one_table_as_it_is():
    one, other = table("x", (9, 1), "10 people"), table("y", (8, 2), "10 people")

    waived = [Waiver("small-counts", "They asked for it.", table="x")]
    assert told(one, other, waivers=waived) == [["9", "1"], [UNTOLD, FEW]]
    for idle in (
        Waiver("small-counts", " ", table="x"),
        Waiver("band-sum", "x", table="x"),
        Waiver("small-counts", "x", "x"),
    ):
        assert told(one, other, waivers=[idle])[0] == [UNTOLD, FEW]


COUNTS = st.lists(st.integers(0, 9), min_size=1, max_size=4)


@st.composite
def same_people(draw):
    """Two tables over the same people, or one: their counts, and the total that each states."""
    counts = draw(COUNTS.filter(lambda held: sum(held) > 2))
    whole, rest = sum(counts), draw(st.sampled_from([0, 0, 0, 1, 2, 5]))
    held = [counts]
    if rest == 0 and draw(st.booleans()):
        other = draw(st.lists(st.integers(0, whole), max_size=2))
        other = [*sorted(other), whole]
        held.append([b - a for a, b in zip([0, *other], other, strict=False)])
    totals = [whole + rest if rest or draw(st.booleans()) else None for _each in held]
    return held, totals, rest > 0


@given(same_people())
def test_no_number_can_be_worked_out_from_tables_over_the_same_people(people):
    held, totals, rest = people
    made = [
        table("xyz"[at], counts, f"{total} people" if total else "", None if rest else "gender")
        for at, (counts, total) in enumerate(zip(held, totals, strict=True))
    ]

    rows = told(*made)

    for counts, words in zip(held, rows, strict=True):
        for count, said in zip(counts, words, strict=True):
            assert said not in ("1", "2")
            assert said != FEW or count in (1, 2)
    assert determined(rows, totals, rest) == []


@pytest.mark.parametrize(
    ("counts", "of"),
    [
        ((1, 1, 2), "4 people"),  # told by row, 2 would be what is left of 4
        ((1, 3, 4), "9 people"),
        ((4, 2, 2), "10 people"),
        ((0, 2, 0, 2), "5 people"),
    ],
)
def test_of_a_row_that_can_only_be_the_sum_of_others_nothing_is_told(counts, of):
    assert told(table("x", counts, of)) == [[UNTOLD] * len(counts)]


@pytest.mark.parametrize(
    "text",
    [
        "Two lawyers were asked.",
        "We asked 2 lawyers.",
        "Участвовали два адвоката.",
        "Эки адвокат катышты.",
        "Lawyers (2) and others.",
    ],
)
def test_a_text_that_names_a_number_is_found(text):
    rows = (
        ParticipantRow({"en": "Sex workers"}, 18),
        ParticipantRow({"en": "Lawyers", "ru": "Адвокаты", "ky": "Адвокаттар"}, 2),
    )
    held = archive(ParticipantTable("x", {"en": "Who"}, {}, rows, "role"))

    assert names_numbers([text], held, told_tables(held))


@pytest.mark.parametrize(
    "text",
    ["Lawyers were asked.", "Two days later the lawyers came home.", "Eighteen sex workers.", ""],
)
def test_a_text_that_names_none_is_not(text):
    rows = (ParticipantRow({"en": "Sex workers"}, 18), ParticipantRow({"en": "Law clerks"}, 2))
    held = archive(ParticipantTable("x", {"en": "Who"}, {}, rows, "role"))

    assert not names_numbers([text], held, told_tables(held))
