"""What is searched for where a whole question was typed."""

import pytest

from index import Unused, in_capitals


@pytest.mark.parametrize(
    ("typed", "searched"),
    [
        ("Are police officers violent?", "(police AND officers AND violent)"),
        ("are police officers violent ", "(police AND officers AND violent)"),
        ("Do they pay?", "pay"),
        ("Есть ли у них адвокат?", "адвокат"),
        ("бьют ли женщин ", "(бьют AND женщин)"),
        ("Полиция эмне кылат?", "(полиция AND кылат)"),
        ("Why aren't condoms used?", "(condoms AND used)"),
        ("Why mustn’t we’ve lawyers?", "lawyers"),
        ("Помогает ли кто-нибудь из милиции?", "(помогает AND милиции)"),
        ("Кому-либо или кое-кому кто-то платит?", "платит"),
        ("Бирөө полицияга төлөйбү?", "(полицияга AND төлөйбү)"),
        ("Кимдир бирөө жардам береби?", "(жардам AND береби)"),
        ("Does anyone pay somebody?", "pay"),
        ("Is it what it is?", "(is AND it AND what AND it AND is)"),
        ('Are there "police officers"?', '"police officers"'),
        ("police are here ", "(police AND are AND here)"),
    ],
)
def test_small_words_of_a_question_are_no_words_to_find(make_archive, typed, searched):
    assert make_archive("nothing of this").search(typed).understood_as == searched


def test_a_small_word_does_not_decide_what_answers_a_question(make_archive):
    archive = make_archive("there are police officers who help", "police officers beat us")
    page = archive.search("Are police officers violent?")

    assert page.total == 2
    words = {
        hit.shown.text[each.start : each.end] for hit in page.hits for each in hit.shown.matches
    }
    assert words == {"police", "officers"}


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("Which women were not arrested?", "not"),
        ("Why don’t police help?", "don’t"),
        ("Why AREN'T condoms used?", "AREN'T"),
        ("why arent condoms used?", "arent"),
        ("Кого не арестовали?", "не"),
        ("Is it lawful or not?", ""),
        ("Do women want to pay?", ""),
        ("women not arrested ", ""),
    ],
)
def test_it_is_said_where_a_question_has_a_not(make_archive, typed, word):
    page = make_archive("women were arrested").search(typed)

    assert (page.unused, page.unused_text) == (Unused.NOT_ASKED if word else None, word)


@pytest.mark.parametrize(
    "typed",
    [
        "не бьют и не арестовывают ли женщин",
        "police not lawyer not court",
        "police do not help.",
        "were police not there",
    ],
)
def test_sentences_are_not_offered_with_a_not_in_capitals(typed):
    assert in_capitals(typed, ("not", "не")) == typed


def test_a_policeman_is_police_in_a_question_and_alone(make_archive):
    archive = make_archive("the police came", "clients paid", "nobody")
    found = [{hit.id for hit in archive.search(typed).hits} for typed in ("policemen", "police ")]

    assert found[0] == found[1]
    assert found[0] < {hit.id for hit in archive.search("Do policemen beat clients?").hits}
