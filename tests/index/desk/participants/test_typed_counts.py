"""Groups and their numbers are read as people type them and as spreadsheets give them."""

import pytest
from hypothesis import given, strategies as st

from index.desk.participants.typed_ages import OLDEST, ages_of
from index.desk.participants.typed_counts import folded, typed_counts, written_counts

LABELS = st.text(alphabet=st.sampled_from([*"abcяжң0129 ;:.,-–(%)\"*#=[]'"]), max_size=20)


def pairs(typed):
    return [(row.label, row.count) for row in typed_counts(typed).rows]


@pytest.mark.parametrize(
    "typed",
    [
        "Women\t15\nMen\t1200",
        "Women;15\nMen; 1 200",
        "Women   15\nMen  1,200",
        "Women 15\nMen 1200",
        "- Women: 15\n- Men: 1.200",
        "• Women – 15\n• Men – 1 200",
        "Women = 15\nMen, 1200",
        "15 Women\n1200\tMen",
        '"Women", 15\r\n"Men", 1200\r\n',
        "Group\tNumber\tShare\nWomen\t15\t1 %\nMen\t1\u00a0200\t99%",
        "Women 15 (1 %)\n\n\nMen  1200 (99 %)\n",
        "Group;Number\nWomen;15\nMen;1200\nTotal;1215",
    ],
)
def test_one_table_is_read_however_it_is_typed(typed):
    assert pairs(typed) == [("Women", 15), ("Men", 1200)]


@pytest.mark.parametrize("word", ["Total", "total:", "SUM", "Итого", "Всего", "Бардыгы", "Жалпы"])
def test_a_line_with_the_sum_is_no_group(word):
    read = typed_counts(f"Women\t15\n{word}\t18")
    assert ([row.label for row in read.rows], read.total, read.sum) == (["Women"], 18, 15)


def test_a_group_that_is_called_as_a_sum_stays_a_group():
    read = typed_counts("Women\t15\nAll\t18", frozenset({"all"}))
    assert (read.total, len(read.rows)) == (None, 2)


def test_lines_without_one_number_are_told():
    read = typed_counts("Women\n15 to 19\nMen\t3\t4\nBoys\t1.5\nGirls\t123456789012345")
    assert read.rows == ()
    assert read.numberless == ("Women", "15 to 19", "Boys 1.5")
    assert read.doubtful == ("Men 3 4", "Girls 123456789012345")


@pytest.mark.parametrize(
    ("typed", "label", "count"),
    [
        ("under 20 5", "under 20", 5),
        ("20-29 150", "20-29", 150),
        ("20 – 29 150", "20 – 29", 150),
        ("20 to 29: 6", "20 to 29", 6),
        ("до 20 лет 7", "до 20 лет", 7),
        ("20 жашка чейин 8", "20 жашка чейин", 8),
        ("60+ 9", "60+", 9),
    ],
)
def test_the_ages_of_a_group_are_not_its_number(typed, label, count):
    assert pairs(typed) == [(label, count)]


@pytest.mark.parametrize(
    ("label", "first", "last", "value"),
    [
        ("under 20", 0, 19, "under 20"),
        ("Under the age of 20", 0, 19, "under 20"),
        ("до 20 лет", 0, 19, "under 20"),
        ("Младше 20 лет", 0, 19, "under 20"),
        ("20 жашка чейин", 0, 19, "under 20"),
        ("20 and under", 0, 20, "under 21"),
        ("30 to 39", 30, 39, "30-39"),
        ("30–39 years", 30, 39, "30-39"),
        ("aged 30-39", 30, 39, "30-39"),
        ("between 30 and 39", 30, 39, "30-39"),
        ("от 30 до 39 лет", 30, 39, "30-39"),
        ("30дан 39га чейин", 30, 39, "30-39"),
        ("30 жаштан 39 жашка чейин", 30, 39, "30-39"),
        ("over 60", 61, OLDEST, "61+"),
        ("старше 60 лет", 61, OLDEST, "61+"),
        ("60 жаштан жогору", 61, OLDEST, "61+"),
        ("60+", 60, OLDEST, "60+"),
        ("60 and over", 60, OLDEST, "60+"),
        ("60 лет и старше", 60, OLDEST, "60+"),
        ("60 жаш жана андан улуу", 60, OLDEST, "60+"),
        ("от 60 лет", 60, OLDEST, "60+"),
        ("18", 18, 18, "18"),
    ],
)
def test_ages_are_read_in_three_languages(label, first, last, value):
    found = ages_of(label)
    assert (found.first, found.last, found.value) == (first, last, value)


@pytest.mark.parametrize(
    "label",
    ["Women", "Police 20", "39-30", "20 30", "20-29-39", "under", "2019", "20/29", "", "-5"],
)
def test_what_is_no_group_of_ages_has_none(label):
    assert ages_of(label) is None


@given(st.lists(st.tuples(LABELS.filter(str.strip), st.integers(0, 1 << 24)), max_size=6))
def test_what_is_written_is_read_again(rows):
    known = frozenset(folded(label) for label, _count in rows)
    read = typed_counts(written_counts(rows), known)
    expected = [(" ".join(label.split()), count) for label, count in rows]
    assert [(row.label, row.count) for row in read.rows] == expected


@given(st.text(alphabet=st.sampled_from([*'ab12 \t;:,.-–+%()\n\r"', "\u202e", "\x07", "д"])))
def test_anything_can_be_typed_and_each_line_counts_once(typed):
    read = typed_counts(typed)
    lines = [each for each in typed.replace("\r", "\n").split("\n") if each.strip()]
    told = len(read.rows) + len(read.numberless) + len(read.doubtful)
    assert told <= len(lines)
    assert all(row.label.strip() and row.count >= 0 for row in read.rows)
