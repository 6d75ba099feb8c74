"""A search goes by no more of who speaks than the lines under the quotes tell."""

from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from index import Attribution, DialSetting, Level, OpenArchive, Passage, PassageKind, Voice
from index.disclosure import TOLD_BY
from index.source.passages import map_passages

LEVELS = (Level.BANDED, Level.ROLE, Level.NONE)
OTHER = {  # what a quote of the twin has, by what the first has
    "role": {"sex-worker": "lawyer"},
    "gender": {"woman": "transgender", "transgender": "man"},
    "sector": {"street": "by-call", "salon": "internet", "by-call": "street"},
    "age_band": {"21-25": "31-35", "26-30": "under-20"},
}
SPELLINGS = (
    "{}",
    "({})",
    "-({})",
    "NOT {}",
    "(({}))",
    "{} OR zebra",
    "police {}",
    "({} OR police)",
)
FIELDS = ("gender", "Gender", "role", "band", "age_band", "AGE_BAND", "sector", "age", "theme")
VALUES = (
    *("woman", "transgender", "trans", "WOMAN", "wom", "man", "street", "salon", "by-call"),
    *(
        "sex-worker",
        "lawyer",
        "21-25",
        "31-35",
        "20-29",
        "30+",
        "-25",
        "40",
        "under-20",
        "violence",
    ),
)
WRITTEN = ("{}:{}", '{}:"{}"', "{}:“{}”", "{}:«{}»", '{}:"{}', "={}:{}")
FIELD = st.builds(
    lambda written, name, value: written.format(name, value),
    st.sampled_from(WRITTEN),
    st.sampled_from(FIELDS),
    st.sampled_from(VALUES),
)
UNIT = FIELD | st.sampled_from(["police", '"protection racket"', "brib*", "harrasment", "взятка"])
QUERIES = st.lists(
    st.builds(lambda spelt, unit: spelt.format(unit), st.sampled_from(SPELLINGS), UNIT),
    min_size=1,
    max_size=4,
).map(" ".join)


def twin_of(archive: OpenArchive, level: Level) -> OpenArchive:
    """Return `archive` with something else in every field that `level` hides."""

    def other(passage: Passage) -> Passage:
        said = passage.attribution
        if said is None:
            return passage
        changed = {
            name: OTHER[name].get(getattr(said, name), "another")
            for name in OTHER
            if name not in TOLD_BY[level] and getattr(said, name) is not None
        }
        if "age" not in TOLD_BY[level]:
            changed["age"] = (said.age or 20) + 9
        return replace(passage, attribution=replace(said, text="Somebody else", **changed))

    return OpenArchive(map_passages(archive.content, other), archive.signer, archive.keys)


@pytest.fixture(scope="module")
def twins(first_archive):
    return {level: (first_archive, twin_of(first_archive, level)) for level in LEVELS}


@pytest.mark.parametrize("level", LEVELS)
@given(typed=QUERIES)
def test_what_a_level_hides_changes_nothing_that_a_search_answers(twins, level, typed):
    setting = DialSetting(level)
    pages = [replace(each.search(typed, setting=setting), took_ms=0) for each in twins[level]]

    assert pages[0] == pages[1]


@pytest.mark.long
@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=3_400)
@given(typed=QUERIES)
def test_ten_thousand_queries_tell_nothing_of_what_a_level_hides(twins, level, typed):
    setting = DialSetting(level)
    pages = [replace(each.search(typed, setting=setting), took_ms=0) for each in twins[level]]

    assert pages[0] == pages[1]


@pytest.mark.parametrize("level", LEVELS)
@given(name=st.sampled_from(FIELDS), begun=st.sampled_from(["", "w", "2", "s", "tr", '"']))
def test_what_a_level_hides_is_not_offered_while_one_types(twins, level, name, begun):
    typed, setting = f"{name}:{begun}", DialSetting(level)
    first, second = (each.completions(typed, len(typed), setting) for each in twins[level])

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
