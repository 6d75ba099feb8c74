"""How many people a quote's line could mean is what one works out by hand."""

import re

import pytest

from index import Attribution, Level, ParticipantRow, ParticipantTable, shown
from index.disclosure import Counts, Remedy
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "attribution.md").read_text(encoding="utf-8")
LEVELS = [level.value for level in Level]
NUMBERS = {"unknown": None} | {str(number): number for number in range(30)}


def rows(pattern):
    return [re.split(r"\s*\|\s*", line.strip("| ")) for line in re.findall(pattern, PAGE, re.M)]


COUNTED = rows(r"^\| \d \| q-.*$")
UNIQUE = rows(r"^\| \d \| (?:(?:yes|no) \| ?){4}$")


@pytest.fixture(scope="module")
def lines(first_archive):
    """The attributions of the eight quotes, as `satchel show --json` prints them."""
    values = shown(first_archive)
    passages = [
        passage
        for document in values["documents"]
        for section in document["sections"]
        for passage in section["passages"]
    ]
    return [(each["id"], each["attribution"]) for each in passages if each["attribution"]]


@pytest.mark.parametrize("number", range(8))
def test_k_is_what_the_page_works_out_by_hand(lines, number):
    name, line = lines[number]
    quote, passage, *counts = COUNTED[number][:6]

    assert (int(quote), passage) == (number + 1, name)
    assert line["k"] == {level: NUMBERS[count] for level, count in zip(LEVELS, counts, strict=True)}


@pytest.mark.parametrize("number", range(8))
def test_the_only_quote_of_its_kind_is_what_the_page_says(lines, number):
    _name, line = lines[number]
    told = [word == "yes" for word in UNIQUE[number][1:]]

    assert line["unique_among_quotes"] == dict(zip(LEVELS, told, strict=True))


def test_a_quote_is_shared_at_the_highest_level_that_is_safe(lines):
    shared = {name: line["share"] for name, line in lines}

    assert shared == {
        "q-bandits": "role",
        "q-few-who-help": "full",
        "q-all-your-fault": "role",
        "q-werewolves": "role",
        "q-out-of-town": "full",
        "q-new-laws": "role",
        "q-child-taken": "role",
        "q-no-article": "none",
    }


def test_every_quote_is_read_in_full_with_its_reason(lines):
    reason = "the text as received prints it; whether it was published is not known"

    assert {(line["read"], line["read_reason"]) for _name, line in lines} == {("full", reason)}


def test_what_no_table_counts_is_named(lines):
    told = dict(lines)

    assert told["q-werewolves"]["uncounted"]["full"] == ["sector"]
    assert told["q-child-taken"]["uncounted"]["role"] == [
        "event:child removed",
        "organisation:Tais Plus",
    ]


def counts(**values):
    return Counts(
        ParticipantTable(field, {}, {}, tuple(ParticipantRow({}, n, v) for v, n in rows), field)
        for field, rows in values.items()
    )


def k(said, level, **tables):
    return counts(**tables).disclosure(said, level).k


def test_a_band_without_an_age_counts_too():
    said = Attribution("x", age_band="20-29")

    assert k(said, Level.BANDED, age_band=[("20-29", 4)]) == 4


def test_the_smaller_of_two_counts_of_one_thing_holds():
    said = Attribution("x", role="nurse")
    tables = [
        ParticipantTable(name, {}, {}, (ParticipantRow({}, n, "nurse"),), "role")
        for name, n in (("all", 9), ("some", 2))
    ]

    assert Counts(tables).disclosure(said, Level.ROLE).k == 2


def test_a_study_without_tables_says_nothing():
    said = Attribution("x", role="nurse", gender="woman", age=30)

    assert [k(said, level) for level in Level] == [None] * 4
    assert counts().highest_safe(said) is None


ROLES = [("nurse", 9)]
BANDS = [("20-29", 2), ("30-39", 5)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Attribution("x", role="nurse", age=25, age_band="20-29"), Remedy(("age",), 9)),
        (Attribution("x", role="nurse", age=80), Remedy(("age",), 9)),
        (Attribution("x", role="nurse", age=35, age_band="30-39"), None),
        (Attribution("x", age=25, age_band="20-29"), None),
        (Attribution("x", role="nurse", age=25, age_band="20-29", reveals=("age",)), None),
        (
            Attribution("x", role="nurse", gender="man", age=25, age_band="20-29", sector="ward"),
            Remedy(("gender", "age"), 9),
        ),
        (Attribution("x"), None),
    ],
    ids=["an age", "of no band", "enough", "nothing left", "its own words", "two", "nothing told"],
)
def test_the_fewest_fields_are_named_without_which_enough_fit(said, expected):
    known = counts(role=ROLES, age_band=BANDS, gender=[("man", 1)], sector=[("ward", 9)])

    assert known.remedy(said) == expected
