"""Lines made of fields tell what a level tells, in every language, and nothing by grammar."""

# ruff: noqa: RUF001  some of these are Russian letters

from itertools import product

import pytest
from hypothesis import given, strategies as st

from index import Attribution, Level, Vocabulary, line_of_fields, replace
from index.disclosure import TOLD_BY
from index.model import VocabularyEntry

LANGUAGES = ("en", "ru", "ky")
GENDERS = ("woman", "man", "other")


def entry(name, **more):
    return VocabularyEntry(name, {each: f"L-{name}-{each}" for each in LANGUAGES}, **more)


FORMS = {
    gender: {each: f"L-role-of-{gender}-{each}" for each in LANGUAGES} for gender in GENDERS[:2]
}
WORDS = Vocabulary(
    (entry("worker", label_for=FORMS), entry("lawyer")),
    tuple(map(entry, GENDERS)),
    (entry("street"), entry("salon")),
)


def maybe(*values):
    return st.sampled_from((None, *values))


attributions = st.builds(
    Attribution,
    text=st.sampled_from(["SOURCE LINE", "SOURCE L-worker-en, 40, L-woman-en, L-street-en"]),
    role=maybe("worker", "lawyer"),
    gender=maybe(*GENDERS),
    age=maybe(19, 21, 22, 25, 40, 111),
    age_band=maybe("under 20", "21-25"),
    sector=maybe("street", "salon"),
    speaker=maybe("S1"),
)


@given(attributions, st.sampled_from(list(Level)), st.sampled_from((*LANGUAGES, "de")))
def test_a_line_is_the_same_whatever_its_level_does_not_tell(said, level, language):
    hidden = {field: None for field in TOLD_BY[Level.FULL] if field not in TOLD_BY[level]}
    bare = Attribution(said.text, **{**fields(said), **hidden})

    line = line_of_fields(said, level, WORDS, language)

    assert line == line_of_fields(bare, level, WORDS, language)
    assert "SOURCE" not in line
    assert "S1" not in line


def fields(said):
    return {field: getattr(said, field) for field in TOLD_BY[Level.FULL]}


@pytest.mark.parametrize(("gender", "language"), [*product(GENDERS, LANGUAGES)])
def test_a_role_has_the_form_of_a_gender_only_beside_the_gender(gender, language):
    said = Attribution(f"L-worker-en, L-{gender}-en", role="worker", gender=gender)

    assert "of-" not in line_of_fields(said, Level.ROLE, WORDS, language)
    has_form = gender in FORMS
    assert ("of-" in line_of_fields(said, Level.FULL, WORDS, language)) is has_form


@pytest.mark.parametrize(
    ("age", "language", "words"),
    [
        *(
            (21, "ru", "21 год"),
            (32, "ru", "32 года"),
            (19, "ru", "19 лет"),
            (111, "ru", "111 лет"),
        ),
        *((40, "en", "40 years old"), (40, "ky", "40 жашта"), (40, "de", "40")),
    ],
)
def test_an_age_is_told_in_the_form_of_its_number(age, language, words):
    said = Attribution(f"Aged {age}", age=age)

    assert line_of_fields(said, Level.FULL, Vocabulary(), language) == words


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Vendor", "L-worker-ru"),
        ("Anonymous", ""),
        ("Woman", "L-woman-ru"),
        (
            "Woman, 40 years old, street-based worker",
            "L-woman-ru, 40 лет, L-role-of-woman-ru, L-street-ru",
        ),
        ("Aged 4", ""),
        ("Vendor, streets", "L-worker-ru, L-street-ru"),
        ("Streets", ""),
        ("Streeter", ""),
        ("Streetlight seller", ""),
        ("Workshop owner", ""),
        ("Works or lives here", ""),
        ("Vendor of woman or street", "L-woman-ru, L-role-of-woman-ru, L-street-ru"),
        ("Streeter, vendor", "L-worker-ru"),
    ],
)
def test_in_full_no_more_is_told_than_the_line_of_the_source_says(line, told):
    worker = VocabularyEntry(
        "worker", {"en": "Worker or vendor", "ru": "L-worker-ru"}, label_for=FORMS
    )
    words = replace(WORDS, roles=(worker,))
    said = Attribution(line, role="worker", gender="woman", age=40, sector="street")

    assert line_of_fields(said, Level.FULL, words, "ru").casefold() == told.casefold()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Адвокат", "lawyer"),
        ("Со слов адвоката", "lawyer"),
        ("Адвокатская контора", ""),
        ("Женщины, по вызову", "woman, by call"),
        ("Женственный человек, по слухам", ""),
    ],
)
def test_the_line_of_a_russian_text_is_read_as_carefully(line, told):
    words = Vocabulary(
        (VocabularyEntry("lawyer", {"en": "Lawyer", "ru": "Адвокат"}),),
        (VocabularyEntry("woman", {"en": "Woman", "ru": "Женщина"}),),
        (VocabularyEntry("call", {"en": "By call", "ru": "По вызову"}),),
    )
    said = Attribution(line, role="lawyer", gender="woman", sector="call")

    assert line_of_fields(said, Level.FULL, words, "en").casefold() == told


def test_an_age_band_is_told_in_words():
    said = Attribution("", gender="woman", age=19, age_band="under 20")

    assert line_of_fields(said, Level.BANDED, WORDS, "ru") == "L-woman-ru, младше 20"
