"""What was judged to answer a query, by reading the case study, comes first."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

JUDGED = tomllib.loads(Path(__file__).with_name("judged.toml").read_text(encoding="utf-8"))["query"]
LEAST_FIRST = 0.9


def best(archive, judged):
    """How far down the first right passage is; 1 is the first of all."""
    hits = [hit.id for hit in archive.search(judged["typed"], limit=99).hits]
    return next((at for at, name in enumerate(hits, start=1) if name in judged["right"]), 99)


@pytest.mark.parametrize("judged", JUDGED, ids=[each["typed"] for each in JUDGED])
def test_the_right_passage_is_among_the_first_three(first_archive, judged):
    assert best(first_archive, judged) <= 3


def test_the_right_passage_comes_first_nine_times_in_ten(first_archive):
    second = [each["typed"] for each in JUDGED if best(first_archive, each) > 1]

    assert len(second) <= (1 - LEAST_FIRST) * len(JUDGED), second


def test_the_judged_queries_are_many_and_of_many_kinds(first_archive):
    kinds = Counter(each["kind"] for each in JUDGED)
    known = {each.id for each in first_archive.content.passages()} | {"f-restraint", "f-rackets"}

    assert len(JUDGED) >= 60
    assert len(kinds) == 8
    assert min(kinds.values()) >= 6
    assert {name for each in JUDGED for name in each["right"]} <= known
    assert max(Counter(each["typed"] for each in JUDGED).values()) == 1
