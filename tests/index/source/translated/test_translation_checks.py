"""What is to be looked at in translations: numbers, names, and genders that a level hides."""

# ruff: noqa: RUF001  these are Russian and Kyrgyz letters

import pytest

from index import differences_between
from index.source.folder import read_source
from index.source.translated.told_genders import told_genders
from tests.conftest import CASE_STUDY

RU = "translations/ru.toml"
BODY = """## Who {{#h}}

> “I took my child back.” {{#q role=docker gender={gender} {more}}}
>
> — Woman, 31

In 2019, 18 dockers paid 60,000 soms. {{#p}}
"""
VOCABULARY = """[[role]]
id = "docker"
label.en = "Docker"

[[gender]]
id = "woman"
label.en = "woman"
"""
TABLE = """[[table]]
id = "gender"
title.en = "Gender"
of.en = "10 dockers"
field = "gender"

[[table.row]]
label.en = "Women"
count = 10
value = "woman"
"""


@pytest.mark.parametrize(
    ("text", "made", "missing", "added"),
    [
        ("In 2019, 18 people", "В 2019 году восемнадцать человек", (), ()),
        ("eighteen people", "18 человек", (), ()),
        ("fines of 60,000 - 80,000 soms", "штраф 60 000–80\u00a0000 сомов", (), ()),
        ("60,000 soms and 2 million", "60 тысяч сомов и 2 млн", (), ()),
        ("Article 167, 5 days", "статья 176, пять дней", ("167",), ("176",)),
        ("aged 19 to 40", "19дан 40ка чейин", (), ()),
        ("the first of 3", "первый из трёх", (), ()),
        ("12 people", "люди", ("12",), ()),
        ("people", "30 человек", (), ("30",)),
        ("He paid ten times", "Он платил 10 раз", (), ()),
        ("He paid", "Он заплатил 10", (), ("10",)),
    ],
)
def test_numbers_are_compared_in_digits_and_words(text, made, missing, added):
    found = differences_between(text, "en", made, "ru")

    assert found == (missing, added)


@pytest.mark.parametrize(
    ("text", "made", "missing", "added"),
    [
        ("We met Aizada Osmonova in Bishkek.", "В Бишкеке мы встретили Айзаду Осмонову.", (), ()),
        ("We met Aizada Osmonova there.", "Мы её там встретили.", ("Aizada Osmonova",), ()),
        ("We met her there.", "Мы встретили там Айзаду Осмонову.", (), ("Айзаду Осмонову",)),
    ],
)
def test_names_are_known_again_in_other_letters(text, made, missing, added):
    found = differences_between(text, "en", made, "ru")

    assert found == (missing, added)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Я забрала ребёнка.", ("забрала",)),
        ("Меня задержали, и я сказал им.", ("сказал",)),
        ("Сказала я ему.", ("Сказала",)),
        ("Я никогда им не платила.", ("платила",)),
        ("Я живу одна.", ("одна",)),
        ("Я была вынуждена платить.", ("была",)),
        ("Я не готов говорить.", ("готов",)),
        ("Я такая же, как все.", ("такая",)),
        ("Я мать двоих детей.", ("мать",)),
        ("Когда я пошёл домой, я боялась.", ("пошёл", "боялась")),
        ("Мне удалось забрать ребёнка.", ()),
        ("Я занимаюсь секс-работой.", ()),
        ("Я вижу, что милиция пришла.", ()),
        ("Я знаю, что она ушла.", ()),
        ("Я боюсь стола.", ()),
        ("Мы были там.", ()),
        ("Я могу накормить своих детей.", ()),
        ("Она сказала, что я прошу помощи.", ()),
    ],
)
def test_words_beside_the_first_person_that_tell_a_gender_are_found(text, told):
    assert told_genders(text) == told


@pytest.fixture
def checked(make_folder):
    """Make a folder with a quote whose line is shared so, and check its translation."""

    def made(quote, paragraph="В 2019 году 18 докеров заплатили 60 000 сомов.", **said):
        given = {"gender": "woman", "more": "share=role", **said}
        entries = "".join(
            f'[[translation]]\npassage = "{name}"\ntext = "{text}"\nstatus = "draft"\n\n'
            for name, text in (("q", quote), ("p", paragraph))
        )
        files = {RU: entries, "vocabulary.toml": VOCABULARY, "participants.toml": TABLE}
        draft = read_source(make_folder(files=files, body=BODY.format(**given)))
        return [(each.code, each.line, each.passages) for each in draft.problems if each.file == RU]

    return made


def test_a_quote_that_tells_a_gender_where_its_line_hides_it_is_told(checked):
    assert checked("«Я забрала своего ребёнка».") == [("gender-told", 1, ("q",))]
    assert checked("«Мне удалось забрать своего ребёнка».") == []


@pytest.mark.parametrize("more", ["share=banded", "share=role reveals=gender"])
def test_nothing_is_told_of_a_gender_that_everybody_is_told_anyway(checked, more):
    assert checked("«Я забрала своего ребёнка».", more=more) == []


def test_numbers_that_differ_are_told_with_their_place(checked):
    assert checked("«Мой ребёнок».", "В 2019 году 80 докеров заплатили.") == [
        ("numbers-differ", 6, ("p",))
    ]


def test_a_name_that_differs_is_told_with_its_place(checked):
    told = checked("«Мой ребёнок».", "В 2019 году 18 докеров Айзады Осмоновой платили 60 000.")

    assert told == [("names-differ", 6, ("p",))]


def test_a_title_is_compared_with_its_translation_as_a_text_is(make_folder):
    entries = '[[translation]]\npassage = "h"\ntext = "18 раз я сказала"\nstatus = "draft"\n'
    draft = read_source(make_folder(files={RU: entries}, body="## Who {#h}\n\nWords. {#p}\n"))

    assert [(each.code, each.line, each.passages) for each in draft.problems] == [
        ("numbers-differ", 1, ("h",)),
        ("gender-told", 1, ("h",)),
    ]


def test_of_the_case_study_nothing_is_told():
    draft = read_source(CASE_STUDY)

    assert [each for each in draft.problems if each.file.startswith("translations/")] == []
