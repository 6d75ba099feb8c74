"""The sets that come with the first archive are ones that a trainer could use tomorrow."""

import re
from itertools import groupby

import pytest

from index import ItemKind, Level

LANGUAGES = {"en", "ru", "ky"}
SLOWING = {ItemKind.QUESTION, ItemKind.PAUSE}


@pytest.fixture(params=["introduction", "law", "justice"])
def chosen(request, first_archive):
    return next(each for each in first_archive.content.sets if each.id == request.param)


def test_there_are_three(first_archive):
    assert [each.title["en"] for each in first_archive.content.sets] == [
        "An introduction in 20 minutes",
        "The law and how it is used",
        "Access to justice: a discussion",
    ]


def test_the_introduction_takes_twenty_minutes_and_the_others_say_how_long(first_archive):
    for each in first_archive.content.sets:
        assert f"{each.minutes} minutes" in each.about["en"]
        assert f"{each.minutes} минут" in each.about["ru"]
        assert f"{each.minutes} мүнөт" in each.about["ky"]
    assert first_archive.content.sets[0].minutes == 20


def test_each_is_said_in_every_language_with_as_many_lines(chosen):
    said = [chosen.title, chosen.about]
    said += [words for item in chosen.items for words in (item.words, item.note) if words]

    for words in said:
        assert set(words) == LANGUAGES
        assert all(text == text.strip() != "" for text in words.values())
        assert len({text.count("\n") for text in words.values()}) == 1


def test_each_begins_with_a_title_asks_questions_and_tells_the_trainer_what_to_do(chosen):
    kinds = [item.kind for item in chosen.items]

    assert 10 <= len(kinds) <= 14
    assert kinds[:2] == [ItemKind.TITLE, ItemKind.INSTRUCTION]
    assert kinds.count(ItemKind.QUESTION) >= 2
    assert all(item.minutes for item in chosen.items)
    assert sum(bool(item.note) for item in chosen.items) > len(kinds) * 0.9
    for item in chosen.items:
        if item.kind is ItemKind.QUESTION:
            assert all(words.endswith("?") for words in item.words.values())


def test_each_lets_sex_workers_lawyers_and_the_police_be_heard(chosen, first_archive):
    roles = {first_archive.passage(name).role for name in chosen.passages()}

    assert {"sex-worker", "lawyer", "police"} <= roles


def test_after_two_heavy_passages_there_is_a_question_or_a_pause(chosen, first_archive):
    told = []
    for item in chosen.items:
        if item.kind in SLOWING:
            told.append("slow")
        elif item.kind is ItemKind.PASSAGE and first_archive.passage(item.target).care:
            told.append("heavy")
        elif item.kind is ItemKind.PASSAGE:
            told.append("light")
    runs = [len(list(run)) for kind, run in groupby(told) if kind == "heavy"]

    assert max(runs) <= 2
    assert told[-1] == "slow"  # nobody is left alone with the last of them
    assert chosen.in_steps
    assert all(item.in_steps is None for item in chosen.items)


def test_no_quote_singles_anybody_out(chosen, first_archive):
    for name in chosen.passages():
        said = first_archive.passage(name).attribution
        assert said is None or said.share is not Level.NONE


def test_no_words_of_the_text_are_told_as_the_editor_s(chosen, first_archive):
    """What somebody said is shown as it stands, and nowhere put into other words."""
    shown = " ".join(" ".join(item.words.values()) for item in chosen.items)

    assert "“" not in shown
    assert "«" not in shown
    for passage in first_archive.content.passages():
        words = re.findall(r"\w+", passage.text)
        runs = (" ".join(words[at : at + 6]) for at in range(len(words) - 5))
        assert not any(run in " ".join(re.findall(r"\w+", shown)) for run in runs)


def test_nobody_is_named_to_turn_to(chosen):
    everything = [item.words for item in chosen.items] + [item.note for item in chosen.items]

    assert chosen.contacts == {}
    assert not re.search(r"\d{5,}|\+\d|@|www", " ".join(str(words) for words in everything))


def test_where_the_law_is_told_the_room_is_asked_to_check_it(first_archive):
    for each in first_archive.content.sets:
        told = any(first_archive.passage(name).as_of for name in each.passages())
        checks = [item for item in each.items if "law in force" in item.words.get("en", "")]
        assert not told or checks
