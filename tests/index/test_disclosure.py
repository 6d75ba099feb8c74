"""How many people a quote's line could mean is what one works out by hand."""

import re

import pytest

from index import Attribution, Level, ParticipantRow, ParticipantTable, Vocabulary, shown
from index.disclosure import Counts, Remedy
from index.model import VocabularyEntry
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

    assert told["q-werewolves"]["uncounted"]["full"] == [
        "sector",
        "line:operating in a group in the car",
    ]
    assert told["q-child-taken"]["uncounted"]["role"] == [
        "event:child removed",
        "organisation:Tais Plus",
    ]


def counts(**values):
    tables = (
        ParticipantTable(field, {}, {}, tuple(ParticipantRow({}, n, v) for v, n in rows), field)
        for field, rows in values.items()
    )
    return Counts(tables, Vocabulary())


def k(said, level, **tables):
    return counts(**tables).disclosure(said, level).k


def test_a_band_without_an_age_counts_too():
    said = Attribution("", age_band="20-29")

    assert k(said, Level.BANDED, age_band=[("20-29", 4)]) == 4


def test_the_smaller_of_two_counts_of_one_thing_holds():
    said = Attribution("", role="nurse")
    tables = [
        ParticipantTable(name, {}, {}, (ParticipantRow({}, n, "nurse"),), "role")
        for name, n in (("all", 9), ("some", 2))
    ]

    assert Counts(tables, Vocabulary()).disclosure(said, Level.ROLE).k == 2


def test_a_study_without_tables_says_nothing():
    said = Attribution("", role="nurse", gender="woman", age=30)

    assert [k(said, level) for level in Level] == [None] * 4
    assert counts().highest_safe(said) is None


ROLES = [("nurse", 9)]
BANDS = [("20-29", 2), ("30-39", 5)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Attribution("", role="nurse", age=25, age_band="20-29"), Remedy(("age",), 9)),
        (Attribution("", role="nurse", age=80), Remedy(("age",), 9)),
        (Attribution("", role="nurse", age=35, age_band="30-39"), None),
        (Attribution("", age=25, age_band="20-29"), None),
        (Attribution("", role="nurse", age=25, age_band="20-29", reveals=("age",)), None),
        (
            Attribution("", role="nurse", gender="man", age=25, age_band="20-29", sector="ward"),
            Remedy(("gender", "age"), 9),
        ),
        (Attribution("x"), None),
    ],
    ids=["an age", "of no band", "enough", "nothing left", "its own words", "two", "nothing told"],
)
def test_the_fewest_fields_are_named_without_which_enough_fit(said, expected):
    known = counts(role=ROLES, age_band=BANDS, gender=[("man", 1)], sector=[("ward", 9)])

    assert known.remedy(said) == expected


GUARDS = Vocabulary(
    (
        VocabularyEntry(
            "guard", {"en": "Guard", "ru": "Охранник"}, label_for={"woman": {"ru": "Вахтёрша"}}
        ),
        VocabularyEntry("trader", {"en": "Trader", "ru": "Торговец"}),
    ),
    (VocabularyEntry("man", {"en": "Man", "ru": "Мужчина"}),),
    (VocabularyEntry("street", {"en": "Street", "ru": "Улица"}),),
)
PEOPLE = [
    ParticipantTable("g", {}, {}, (ParticipantRow({}, 5, "man"),), "gender"),
    ParticipantTable("a", {}, {}, (ParticipantRow({}, 5, "40-49", (40, 49)),), "age_band"),
]


@pytest.mark.parametrize(
    ("said", "beyond"),
    [
        (Attribution("Guard, man, 45", gender="man", age=45, age_band="40-49"), ("Guard",)),
        (Attribution("Guard, man, 45", role="guard", gender="man", age=45, age_band="40-49"), ()),
        (Attribution("Мужчина 45 лет, охранник", gender="man", age=45), ("охранник",)),
        (Attribution("Мужчина, 45, охранника", role="guard", gender="man", age=45), ()),
        (Attribution("Man, 45, street-based", gender="man", age=45, sector="street"), ()),
        (Attribution("Торгует на улице", sector="street"), ("Торгует",)),
        (Attribution("Man, 45 (one of a group in the car), Osh", gender="man", age=45),
         ("one of a group in the car", "Osh")),
        (Attribution("Man, 40-49", gender="man", age_band="40-49"), ()),
        (Attribution("Man, 45", gender="man", age_band="40-49"), ("45",)),
        (Attribution("Вахтёрша", role="guard"), ("Вахтёрша",)),
        (Attribution("Вахтёрша", role="guard", gender="woman"), ()),
        (Attribution("", gender="man"), ()),
    ],
)  # fmt: skip
def test_words_of_a_line_that_no_field_says_are_found(said, beyond):
    told = Counts(PEOPLE, GUARDS).disclosure(said, Level.FULL)

    assert told.beyond == beyond
    assert not (told.beyond and told.is_safe)


def test_a_line_that_says_more_than_what_is_counted_is_not_safe_in_full():
    said = Attribution("Guard, man, 45", gender="man", age=45, age_band="40-49")
    counted = Counts(PEOPLE, GUARDS)

    told = [counted.disclosure(said, level) for level in (Level.FULL, Level.BANDED)]
    assert [each.k for each in told] == [5, 5]
    assert [each.is_safe for each in told] == [False, True]
    assert counted.highest_safe(said) is Level.BANDED
    assert counted.remedy(said) is None
