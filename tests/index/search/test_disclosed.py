"""A search goes by no more of who speaks than the lines under the quotes tell."""

import pytest
from hypothesis import given, settings, strategies as st

from index import Attribution, DialSetting, Level, OpenArchive, Passage, PassageKind, Voice, replace
from tests.twins import FIELDS, LEVELS, QUERIES, VALUES, twin_of

BEGUN = ["", "w", "2", "s", "tr", '"', "ж", "эр", "ул", "адв", "млад", "насил"]
IN_RUSSIAN = ["роль", "пол", "возрастная группа", "место работы", "тема", "чьи слова"]


@pytest.fixture(scope="module")
def twins(first_archive):
    return {
        level: (first_archive, OpenArchive(twin_of(first_archive.content, level), None))
        for level in LEVELS
    }


def answer(archive, typed, level):
    return replace(archive.search(typed, setting=DialSetting(level), leads=True), took_ms=0)


def in_russian(archive):
    """What a value of a field is called in Russian."""
    vocabulary = archive.content.vocabulary
    themes = {each.id: each.label["ru"] for each in archive.content.themes}

    def label(field, value):
        if field in ("role", "gender", "sector"):
            return vocabulary.label(field, value, "ru")
        return themes.get(value, value)

    return label


@pytest.mark.parametrize("level", LEVELS)
@given(typed=QUERIES)
def test_what_a_level_hides_changes_nothing_that_a_search_answers(twins, level, typed):
    first, second = (answer(each, typed, level) for each in twins[level])

    assert first == second


@pytest.mark.long
@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=3_400)
@given(typed=QUERIES)
def test_ten_thousand_queries_tell_nothing_of_what_a_level_hides(twins, level, typed):
    first, second = (answer(each, typed, level) for each in twins[level])

    assert first == second


@pytest.mark.parametrize("level", LEVELS)
@given(name=st.sampled_from([*FIELDS, *IN_RUSSIAN]), begun=st.sampled_from(BEGUN))
def test_what_a_level_hides_is_not_offered_while_one_types(twins, level, name, begun):
    typed, setting = f"{name}:{begun}", DialSetting(level)

    def offered(archive):
        return archive.completions(typed, len(typed), setting, in_russian(archive))

    first, second = map(offered, twins[level])

    assert first == second


@pytest.mark.parametrize("level", LEVELS)
@given(
    field=st.sampled_from(["gender", "role", "age_band", "sector"]),
    values=st.frozensets(st.sampled_from(VALUES), min_size=1, max_size=3),
)
def test_what_a_level_hides_narrows_nothing(twins, level, field, values):
    asked = {"chosen": {field: values}, "setting": DialSetting(level)}
    pages = [replace(each.search("police", **asked), took_ms=0) for each in twins[level]]

    assert pages[0] == pages[1]


def test_a_quote_is_found_by_what_its_own_line_tells(make_archive):
    told = Attribution("—", gender="woman", read=Level.FULL, share=Level.ROLE)
    hidden = replace(told, read=Level.ROLE)
    quotes = [
        Passage(name, PassageKind.QUOTE, "Words.", "en", attribution=said, voice=Voice.QUOTED)
        for name, said in (("q-told", told), ("q-hidden", hidden))
    ]
    archive = make_archive(*quotes)

    assert [hit.id for hit in archive.search("gender:woman", setting=DialSetting()).hits] == [
        "q-told"
    ]
    assert [hit.id for hit in archive.search("-gender:woman", setting=DialSetting()).hits] == [
        "q-hidden"
    ]
    assert archive.search("gender:woman", setting=DialSetting(leaves=True)).total == 0
    assert archive.search("gender:woman").total == 2
