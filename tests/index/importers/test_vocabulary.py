"""What an import proposes as the vocabulary, out of the lines under quotes."""

import tomllib

from index import check_source
from index.model import Vocabulary

SAID = """Report

What people said

“We pay every week.”
Woman, 26 years old, salon-based sex worker

“We defend whom we can.”
Lawyer, man, 41 years old

“They come on Fridays.”
Somebody from the village, 30 years old
"""


def test_each_value_that_was_read_has_an_entry_with_its_labels(bring_in):
    made = bring_in(SAID)
    written = tomllib.loads((made.folder / "vocabulary.toml").read_text(encoding="utf-8"))

    assert {key: [each["id"] for each in written[key]] for key in written} == {
        "role": ["sex-worker", "lawyer"],
        "gender": ["woman", "man"],
        "sector": ["salon"],
    }
    assert written["gender"][0]["label"] == {"en": "Woman", "ru": "Женщина", "ky": "Аял"}
    assert written["role"][1]["label"]["en"] == "Lawyer"
    assert written["role"][1]["plural"]["en"] == "Lawyers"


def test_what_is_proposed_leaves_nothing_to_be_told(bring_in):
    made = bring_in(SAID)
    codes = {each.code for each in check_source(made.folder)}

    assert not codes & {"vocabulary-lacks", "vocabulary-unused", "same-label", "language-missing"}
    assert made.archive.vocabulary.label("role", "lawyer", "ru") == "Адвокат"


def test_where_no_line_tells_anything_the_file_shows_how_it_is_written(bring_in):
    made = bring_in("Report\n\nWhat happened\n\nThe road was closed all winter.\n")
    text = (made.folder / "vocabulary.toml").read_text(encoding="utf-8")

    assert made.archive.vocabulary == Vocabulary()
    assert all(line.startswith("#") for line in text.splitlines())
    assert 'id = "vendor"' in text
