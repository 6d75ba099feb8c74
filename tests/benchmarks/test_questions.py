"""The questions that are asked of the case study, and how many of them are answered."""

from collections import Counter

import pytest

from benchmarks.questions import questions

LEAST = {"en": 5, "ru": 12}  # of 15, with the right passage among the first three


def test_there_are_fifteen_of_each_language_and_passages_answer_them(first_archive):
    asked = questions()
    known = {passage.id for passage in first_archive.content.passages()}
    notes = {note.id for each in first_archive.content.documents for note in each.footnotes}

    assert Counter(each.language for each in asked) == {"en": 15, "ru": 15}
    assert {name for each in asked for name in each.answers} <= known | notes
    assert all(each.answers for each in asked)


@pytest.mark.parametrize("language", LEAST)
def test_the_right_passage_is_among_the_first_three_for_so_many(first_archive, language):
    asked = [each for each in questions() if each.language == language]
    found = [each.place_in(first_archive.search(each.ask)) for each in asked]

    assert sum(place <= 3 for place in found) >= LEAST[language]
