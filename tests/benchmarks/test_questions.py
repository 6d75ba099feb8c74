"""The questions that are asked of the case study, and how many of them are answered."""

from collections import Counter

import pytest

from benchmarks.questions import FILES, questions

LEAST = {  # with the right passage among the first three
    ("questions.toml", "en"): 7,  # of 15
    ("questions.toml", "ru"): 14,
    ("later_questions.toml", "en"): 8,  # of 10
    ("later_questions.toml", "ru"): 10,
}


def test_there_are_as_many_of_each_language_and_passages_answer_them(first_archive):
    asked = [each for file in FILES for each in questions(file)]
    known = {passage.id for passage in first_archive.content.passages()}
    notes = {note.id for each in first_archive.content.documents for note in each.footnotes}

    assert Counter(each.language for each in asked) == {"en": 25, "ru": 25}
    assert {name for each in asked for name in each.answers} <= known | notes
    assert all(each.answers for each in asked)


@pytest.mark.parametrize(("file", "language"), LEAST)
def test_the_right_passage_is_among_the_first_three_for_so_many(first_archive, file, language):
    asked = [each for each in questions(file) if each.language == language]
    found = [each.place_in(first_archive.search(each.ask)) for each in asked]

    assert sum(place <= 3 for place in found) >= LEAST[file, language]
