"""Where the words of a passage end in its source."""

import pytest

from index import excerpt_of, last_line, preview_source
from tests.conftest import CASE_STUDY

TEXT = "Before. One two\nthree four five\nsix seven.1 After\none two three\n"


@pytest.mark.parametrize(
    ("line", "passage", "last"),
    [
        (1, "One two three four five six seven.", 3),
        (1, "One two", 1),
        (1, "one", 1),
        (2, "three four five", 2),
        (4, "one two three", 4),
        (1, "words that are nowhere here", 1),
        (3, "", 3),
        (9, "one two three", 9),
    ],
)
def test_the_last_line_is_that_of_the_last_words(line, passage, last):
    assert last_line(TEXT, line, passage) == last


def test_every_passage_of_the_first_archive_ends_after_it_begins():
    content = preview_source(CASE_STUDY).archive.content
    text = content.sources[0].text
    places = [passage.place for passage in content.passages()]
    assert all(places)
    for passage in content.passages():
        last = last_line(text, passage.place.line, passage.text)
        lines = excerpt_of(text, passage.place.line)
        shown = " ".join(lines.lines[passage.place.line - lines.first : last - lines.first + 1])
        assert passage.text.split()[-1].strip("”.’") in shown, passage.id
