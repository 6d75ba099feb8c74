"""Sentences are parted where one surely ends, and nowhere else."""
# ruff: noqa: RUF001  there are Russian and Kyrgyz letters

from itertools import pairwise

import pytest

from index import sentence_starts


def sentences(text):
    cuts = [0, *sentence_starts(text), len(text)]
    return [text[one:other].strip() for one, other in pairwise(cuts)]


@pytest.mark.parametrize(
    "parts",
    [
        ["We paid.", "They came back!", "Why?", "Nobody knows."],
        ["“Pay.", "Or go to jail.”", "We paid."],
        ["Нас было трое.", "«Плати!»", "Мы заплатили."],
        ["Биз төлөдүк.", "Алар кайра келишти.", "Эмне үчүн?"],
        ["It came into force in 2019.", "The fines rose."],
        ["He waited...", "Nobody came."],
    ],
)
def test_a_sentence_ends_at_its_sign_where_another_begins(parts):
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "They pay Mr. Asanov 1.5 million soms.",
        "As in Art. 119 and No. 5, i.e. Article 166.",
        "Said to J. K. Asanova by phone.",
        "Об этом сказано в ст. Закона, т.е. УК КР, на ул. Советской в г. Бишкек.",
        "“Go!” he said.",
        "“Стой!” сказал он, и т.д. Бишкек.",
        "They waited… and waited.",
        "Бул ж.б. Кыргызстандын мыйзамдары.",
        "The article (see p. 5. The law of 2019. Part two) is used.",
        "1. The first of all",
        "All of it. and more",
        "— Да. — Сказал он.",
        "",
    ],
)
def test_where_it_is_not_certain_nothing_is_parted(text):
    assert sentences(text) == [text]
