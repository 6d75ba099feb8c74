"""How many people a quote's line could mean is what one works out by hand."""

# ruff: noqa: RUF001  these are letters of several alphabets

import re

import pytest

from index import Attribution, Level, ParticipantRow, ParticipantTable, Vocabulary, replace, shown
from index.attribution_line import line_of_fields
from index.disclosure import Counts, Remedy
from index.line_words import words_beyond
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


OFFICERS = Vocabulary(
    (
        VocabularyEntry(
            "police",
            {"en": "Police officer", "ru": "Сотрудник милиции", "ky": "Милиция кызматкери"},
            {"en": "Police officers", "ru": "Сотрудники милиции"},
        ),
        VocabularyEntry("lawyer", {"en": "Lawyer", "ru": "Юрист", "ky": "Юрист"}),
        VocabularyEntry("sex-worker", {"en": "Sex worker", "ru": "Секс-работник"}),
        VocabularyEntry("spouse", {"en": "Spouse", "ru": "Супруг"}, {"ru": "Супруги"}),
        VocabularyEntry("patient", {"en": "Patient", "ru": "Больной"}),
        VocabularyEntry("refugee", {"en": "Refugee", "ru": "Беженец"}),
    ),
    (
        VocabularyEntry("woman", {"en": "Woman", "ru": "Женщина", "ky": "Аял"}),
        VocabularyEntry("trans", {"en": "Transgender", "ru": "Трансгендерный человек"}),
    ),
    (
        VocabularyEntry(
            "street",
            {"en": "Street", "ru": "Улица", "ky": "Көчө"},
        ),
        VocabularyEntry(
            "sauna",
            {"en": "Saunas and hotels", "ru": "Сауны", "ky": "Сауналар"},
        ),
    ),
)


def beyond(line, **fields):
    return list(Counts(PEOPLE, OFFICERS).disclosure(Attribution(line, **fields), Level.FULL).beyond)


@pytest.mark.parametrize(
    ("role", "lines"),
    [
        ("police", "Policewoman, Policewomen, Policeman, Officerin, Сотрудница"),
        ("lawyer", "Lawyeress, Lawyerova, Lawyerov, Lawyerin, Lawyerka, Юристка, Юристки, Юристке"),
        ("lawyer", "Юристша, Юристова, Юристов, Юристовой, Юристин, Юристом-женщиной, Юристесса"),
        ("sex-worker", "Секс-работница, Секс-работницы, Sex workeress"),
        ("spouse", "Супруга, Супругой, Супруге"),
        ("patient", "Больная, Больную, Больна, Patientess"),
        ("police", "Сотрудникой, Officerse"),
    ],
)
def test_a_form_that_tells_a_gender_or_a_name_is_no_form_of_a_label(role, lines):
    assert [line for line in lines.split(", ") if not beyond(line, role=role)] == []


def test_no_form_of_a_gender_or_a_place_names_or_tells_another_one():
    assert beyond("Streeter, Уличная", sector="street") == ["Streeter", "Уличная"]
    assert beyond("Трансгендерная", gender="trans") == ["Трансгендерная"]
    assert beyond("Lawyers", role="police") == ["Lawyers"]


def test_a_form_with_a_capital_may_be_a_surname():
    assert beyond("Streets, woman", sector="street", gender="woman") == ["Streets"]
    assert beyond("Woman, Streets", sector="street", gender="woman") == ["Streets"]
    assert beyond("Женщина, Беженца", role="refugee", gender="woman") == ["Беженца"]
    assert beyond("Women, streets", sector="street", gender="woman") == []
    assert beyond("Police Officers", role="police") == []  # as the archive has it


def test_a_word_of_letters_that_look_like_those_beside_it_may_be_another_word():
    assert beyond("Во woman", gender="woman") == ["Во"]
    assert beyond("Woman, во", gender="woman") == ["во"]
    assert beyond("Женщина, a", gender="woman") == ["a"]
    assert beyond("Женщина, во дворе", gender="woman") == ["дворе"]
    assert beyond("Woman / женщина, с улицы", gender="woman", sector="street") == []
    assert beyond("Woman’s / женщина", gender="woman") == []


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("Police officers’ lawyer", {"role": "police"}),
        ("Women, streets", {"gender": "woman", "sector": "street"}),
        ("Женщины, на улице", {"gender": "woman", "sector": "street"}),
        ("Со слов сотрудника милиции, в сауне", {"role": "police", "sector": "sauna"}),
        ("Беженца", {"role": "refugee"}),
        ("Аял, көчөдө иштейт", {"gender": "woman", "sector": "street"}),
        ("Милиция кызматкеринин, саунада", {"role": "police", "sector": "sauna"}),
        ("Юристтердин", {"role": "lawyer"}),
        ("Трансгендерного человека", {"gender": "trans"}),
    ],
)
def test_the_cases_and_numbers_of_a_label_say_no_more_than_it(line, fields):
    assert set(beyond(line, **fields)) <= {"lawyer", "слов"}


PRONOUNS = "she her hers he him his they them она он его её ей ему"


@pytest.mark.parametrize("word", PRONOUNS.split())
def test_a_pronoun_tells_more_than_the_fields(word):
    assert beyond(f"Police officer, 40, {word} says", role="police", age=40)[0].startswith(word)


@pytest.mark.parametrize("word", ["работающая", "работающий", "летняя", "летний"])
def test_a_word_of_work_or_age_in_the_form_of_a_gender_tells_more(word):
    assert beyond(f"40, {word}", role="police", age=40) == [word]


def test_a_participle_tells_nothing_beside_the_noun_of_the_gender_that_is_stated():
    line = "Женщина, 40 лет, работающая на улице"
    said = {"age": 40, "sector": "street"}
    assert beyond(line, gender="woman", **said) == []
    assert beyond(line, **said) == ["Женщина", "40 лет", "работающая"]
    assert beyond(line.replace("ая", "ий"), gender="woman", **said) == ["40 лет", "работающий"]
    assert beyond("40, работающая на улице", gender="woman", **said) == ["работающая"]
    assert beyond(f"{line}, в Оше", gender="woman", **said) == ["40 лет", "Оше"]


SIGNS = "♀ ♂ ⚧ 👩 🏳\ufe0f\u200d🌈 🇰🇬 ✝ ☪ ✡ ♿ Ⓐⓢⓔⓛ 🅰🆂 ⒜⒮ 🄰 ⠁⠎ \ue000 † № ² Ａｓｅｌ ٤ ♀\ufe0f"


@pytest.mark.parametrize("sign", SIGNS.split())
def test_a_sign_tells_more_than_the_fields(sign):
    seen = sign.replace("\ufe0f", "").replace("\u200d", "").replace("\ue000", "U+E000")

    assert beyond(f"Woman {sign}, 40", gender="woman", age=40) == [seen]
    assert beyond(f"Woman{sign}", gender="woman") != []


def test_a_character_that_nobody_sees_is_told_by_its_number():
    assert beyond("Woman\U000e0041\U000e0073", gender="woman") == ["U+E0041U+E0073"]
    assert beyond("Woman \u2800", gender="woman") == ["U+2800"]
    assert beyond("Wo\u200bman", gender="woman") == ["Woman"]


def test_usual_punctuation_and_letters_of_two_characters_tell_nothing():
    line = "«Woman» (40) – “street-based”; 40–49: [улице]… Женщина / Трансгендерныи\u0306."

    said = {"gender": "woman", "sector": "street", "age": 40, "age_band": "40-49"}
    assert beyond(line, **said) == ["Трансгендерныи\u0306"]
    assert beyond("Трансгендерныи\u0306 человек", gender="trans") == []


def test_a_number_is_the_age_once_and_a_small_word_with_a_capital_may_be_a_name():
    assert beyond("28 Street, woman, 28", sector="street", gender="woman", age=28) == ["28"]
    assert beyond("Woman, 28 (in 28)", gender="woman", age=28) == ["28"]
    assert beyond("Woman, An, 28", gender="woman", age=28) == ["An"]
    assert beyond("An, woman. S., 28", gender="woman", age=28) == ["An", "S"]
    assert beyond("A woman of 28, working", gender="woman", age=28) == []
    assert beyond("A woman of 28. Working", gender="woman", age=28) == ["Working"]
    assert beyond("An officer of police, 28", role="police", age=28) == []
    assert beyond("An woman, 28", gender="woman", age=28) == ["An"]
    assert beyond("An Officer, 28", role="police", age=28) == ["An"]
    assert beyond("An Woman, 28", gender="woman", age=28) == ["An"]
    assert beyond("Or woman, 28", gender="woman", age=28) == ["Or"]
    assert beyond("И женщина", gender="woman") == ["И"]
    assert beyond("С улицы", sector="street") == []


def test_a_line_that_says_more_than_what_is_counted_is_not_safe_in_full():
    said = Attribution("Guard, man, 45", gender="man", age=45, age_band="40-49")
    counted = Counts(PEOPLE, GUARDS)

    told = [counted.disclosure(said, level) for level in (Level.FULL, Level.BANDED)]
    assert [each.k for each in told] == [5, 5]
    assert [each.is_safe for each in told] == [False, True]
    assert counted.highest_safe(said) is Level.BANDED
    assert counted.remedy(said) is None


WORKER = {"role": "sex-worker"}
WOMAN = {**WORKER, "gender": "woman", "sector": "street"}


@pytest.mark.parametrize(
    "line",
    [
        "Woman, {}, sex worker, street",
        "Woman {} years old, street-based sex worker",
        "Woman, {} years, sex worker",
        "Woman, aged {}, sex worker",
        "A {}-year-old woman, sex worker",
        "Sex worker aged {}",
        "Sex worker ({}), street",
        "Женщина, {} лет, секс-работник, улица",
        "Женщина {} лет, секс-работник",
        "Секс-работник, {} год",
        "Женщина в возрасте {} года",
        "Аял, {} жашта, көчөдө иштейт",
        "Аял, {} жаш",
    ],
)
def test_an_age_in_the_form_of_an_attribution_says_no_more_than_the_field(line):
    assert beyond(line.format(31), age=31, **WOMAN) == []
    assert "32" in " ".join(beyond(line.format(32), age=31, **WOMAN))


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("Woman, 31 years on the street", "31 years"),
        ("Woman, 31 years a sex worker", "31 years"),
        ("Woman, 31 years in sex work", "31 years"),
        ("Sex worker 31 years", "31 years"),
        ("Sex worker from age 31", "age 31"),
        ("Woman, under 31", "under 31"),
        ("Woman, over 31", "over 31"),
        ("Woman, 31 and over", "31 and over"),
        ("Woman, aged 31 and over", "over"),
        ("Woman, aged 31 to 35", "35"),
        ("Woman, 31 persons", "31 persons"),
        ("Woman, sex worker, Street, 31", "31"),
        ("Woman, sex worker, street (31)", "31"),
        ("Женщина, улица 31", "31"),
        ("Женщина, 31 год на улице", "31 год"),
    ],
)
def test_the_number_of_the_age_that_may_mean_something_else_tells_more(line, more):
    assert beyond(line, age=31, **WOMAN) == [more]


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("Sex worker, 31 years, in prison", ["31 years", "prison"]),
        ("Sex worker, in prison, 31 years", ["prison", "31 years"]),
        ("Sex worker (31 years) — in prison", ["31 years", "prison"]),
        ("Секс-работник, 31 год, в тюрьме", ["31 год", "тюрьме"]),
        ("Женщина 31 год, в тюрьме", ["тюрьме"]),
        ("Sex worker, 31 years old, in prison", ["prison"]),
    ],
)
def test_years_may_be_no_age_where_the_line_says_more_than_an_attribution(line, more):
    assert beyond(line, age=31, **WOMAN) == more


@pytest.mark.parametrize(
    ("line", "band", "more"),
    [
        ("Woman, under 20", "under 20", []),
        ("Женщина, младше 20 лет", "under 20", []),
        ("Аял, 20 жашка чейин", "under 20", []),
        ("Woman, 21–25", "21-25", []),
        ("Женщина, от 21 до 25 лет", "21-25", []),
        ("Woman, over 40", "over 40", []),
        ("Woman, 20", "under 20", ["20"]),
        ("Woman, over 20", "under 20", ["over 20"]),
        ("Woman, 25", "21-25", ["25"]),
        ("Woman, under 20 years on the street", "under 20", ["under 20 years"]),
    ],
)
def test_an_age_band_says_no_more_only_as_it_is_stated(line, band, more):
    assert beyond(line, age_band=band, gender="woman", sector="street") == more


@pytest.mark.parametrize(
    "line",
    [
        "Sex worker, under age", "Sex worker under the age", "Sex worker, of age",
        "Sex worker, over the age", "old sex worker", "Sex worker, old person",
        "секс-работник, младше", "секс-работник, старше лет", "секс-работник, в возрасте",
        "секс-работник, жаш",
    ],
)  # fmt: skip
def test_an_age_told_in_words_alone_tells_more(line):
    assert beyond(line, **WORKER) != []


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("Секс-работник, на улице, о. с.", ["о", "с"]),
        ("Секс-работник, на улице, и.", ["и"]),
        ("Sex worker, street s", ["s"]),
        ("секс-работник, с.", ["с"]),
        ("Sex worker, Old", ["Old"]),
        ("Sex worker, Person", ["Person"]),
        ("Sex worker, From", ["From"]),
        ("Sex worker’s street", []),
        ("Секс-работник, с улицы", []),
        ("From the street, a sex worker", []),
    ],
)
def test_what_may_be_an_initial_or_a_surname_tells_more(line, more):
    assert beyond(line, sector="street", **WORKER) == more


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("Woman, 31, sex worker’s woman", ["s woman"]),
        ("Woman of the sex worker, 31", ["of"]),
        ("A sex worker’s woman", ["s"]),
        ("Sex worker of the street, woman of 31", []),
        ("Woman’s street, sex worker", []),
        ("Woman, sex worker, жена секс-работника", ["жена"]),
        ("Sex workers’ woman, 31", ["workers"]),
        ("Sex workers' woman", ["workers"]),
        ("Women sex workers, 31", []),
        ("Женщина секс-работника, 31", ["работника"]),
        ("Секс-работник женщины", ["женщины"]),
        ("Женщина, секс-работник", []),
        ("Женщина секс-работник, 31", []),
        ("Женщины секс-работника, 31", []),
        ("Секс-работник улицы, женщина", []),
        ("Женщина с секс-работником, 31", ["с"]),
        ("Женщина от секс-работника", ["от"]),
        ("Woman with sex worker", ["with"]),
        ("Woman, street, with sex worker", ["with"]),
        ("Аял секс-работник менен", ["менен"]),
        ("Woman with women, sex worker", ["women"]),
        ("Woman, sex worker, Sex Worker", ["Sex Worker"]),
        ("Woman, sex worker, woman", ["woman"]),
        ("Woman, aged 31 years in street", ["aged 31 years"]),
        ("Woman, aged 31 years, in street", []),
        ("Sex worker, with women", ["with"]),
        ("Sex worker with street, woman", []),
        ("Woman Sex worker", ["Sex"]),
        ("Street Woman, sex worker", ["Woman"]),
    ],
)
def test_whose_somebody_is_tells_more(line, more):
    fields = WORKER | {"gender": "woman", "sector": "street", "age": 31}
    assert beyond(line, **fields) == more


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("Woman, docker, Crane", ("Crane",)),
        ("Woman, Docker Crane", ("Crane",)),
        ("Woman, docker, Docker", ("Docker",)),
        ("Женщина докера", ("докера",)),
        ("Dockers' woman", ("Dockers",)),
        ("Woman, docker, crane", ()),
        ("Woman, docker, cranes", ()),
        ("Docker in cranes", ()),
    ],
)
def test_a_value_may_be_a_name_where_it_is_written_otherwise_than_its_label(line, more):
    made = (
        (VocabularyEntry("docker", {"en": "Docker", "ru": "Докер"}, {"en": "Dockers"}),),
        (VocabularyEntry("woman", {"en": "Woman", "ru": "Женщина"}),),
        (VocabularyEntry("crane", {"en": "Cranes", "ru": "Кран"}),),
    )
    said = Attribution(line, role="docker", gender="woman", sector="crane")

    assert words_beyond(said, Vocabulary(*made)) == more


def test_the_lines_of_the_first_archive_tell_no_more_in_any_of_its_languages(first_archive):
    vocabulary = first_archive.content.vocabulary
    quotes = [each.attribution for each in first_archive.content.passages() if each.attribution]
    more = [words_beyond(each, vocabulary) for each in quotes]
    made = [
        replace(each, text=line_of_fields(each, Level.FULL, vocabulary, language))
        for each in quotes
        for language in ("en", "ru", "ky")
    ]

    assert len(quotes) == 8
    assert list(filter(None, more)) == [("operating in a group in the car",)]
    assert [words_beyond(each, vocabulary) for each in made] == [()] * 24
