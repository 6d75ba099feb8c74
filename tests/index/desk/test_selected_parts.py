"""A passage is parted at both ends of what is selected, and what names it follows."""

import tomllib

import pytest

from index import FolderActs, SourceProblem, selected_parts
from index.desk.folder_texts import words_in
from tests.index.desk.random_acts import DOCUMENT, FILES

WORDS = "We spoke to twelve dockers and one foreman."


def parted(said):
    start = WORDS.index(said)
    act = FolderActs(FILES).part("p-1", *selected_parts(WORDS, start, start + len(said)))
    return {**FILES, **act.files}


def test_codings_and_footnotes_stay_at_their_words():
    files = parted("dockers and")

    words = words_in(files[DOCUMENT])
    new = [name for name in words if name not in words_in(FILES[DOCUMENT])]
    assert [words["p-1"], *(words[name] for name in new)] == [
        "We spoke to twelve",
        "dockers and",
        "one foreman.",
    ]
    (coding,) = tomllib.loads(files["codings.toml"])["coding"]
    assert (coding["passage"], coding["exact"]) == (new[0], "dockers")
    assert f"one foreman.[^1] {{#{new[1]}}}" in files[DOCUMENT]


@pytest.mark.parametrize(
    ("said", "places"), [("one foreman", 1), ("one foreman.", 1), ("We spoke", 1), (WORDS, 0)]
)
def test_a_full_stop_alone_is_no_part(said, places):
    start = WORDS.index(said)
    assert len(selected_parts(WORDS, start, start + len(said))) == places


def test_what_is_coded_together_is_not_parted():
    with pytest.raises(SourceProblem, match="is coded"):
        parted("kers and")


def test_it_is_as_two_acts_one_after_the_other():
    first = FolderActs(FILES).part("p-1", WORDS.index("dockers"))
    middle = {**FILES, **first.files}
    both = FolderActs(middle).part(first.given, len("dockers and"))
    assert parted("dockers and") == {**middle, **both.files}
