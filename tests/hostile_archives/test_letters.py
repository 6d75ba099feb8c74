"""Of every string in an archive it is settled which letters it may hold, and how many."""

import json

import pytest

from index import ArchiveDamaged
from index.container.codec import encode
from index.limits import MAX_LINE, MAX_TEXT
from tests.hostile_archives.attacks import content
from tests.hostile_archives.outcomes import opened
from tests.index.container.archives import RICH

NAMES = ["archive", "documents__001", "sources__001"]
MEMBERS = {name: json.loads(encode(RICH)[f"{name.replace('__', '/')}.json"]) for name in NAMES}
TEXTS = {"rights", "citation", "definition", "reason", "about", "contacts", "words", "note"}
# and what is called text, but for one


def strings(value, path=()):
    """Yield the path of every string in `value`."""
    if isinstance(value, str):
        yield path
    elif isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from strings(value[key], (*path, key))


def is_name_of_picture(path):
    return "pictures" in path and path[-1] == "file"


def may_have_lines(path):
    return bool(TEXTS & set(path)) or (
        "text" in path and "attribution" not in path and not is_of_title(path)
    )


def is_of_title(path):
    """Whether it is of a translation of the title of a section or document."""
    return "translations" in path and not {"passages", "footnotes", "pictures"} & set(path)


PLACES = [(name, path) for name, value in MEMBERS.items() for path in strings(value)]
RECEIVED = ("sources__001", ("text",))
FIXED = {
    "access",
    "kind",
    "voice",
    "read",
    "share",
    "theme",
    "footnote",
    "parent",
    "target",
}  # what else it may be is settled
LINES = [each for each in PLACES if not may_have_lines(each[1]) and each != RECEIVED]
PROSE = [each for each in PLACES if may_have_lines(each[1]) and each != RECEIVED]
CELLS = [("documents__001", ("sections", 0, "passages", 2, "text"))]  # lines are rows there
FREE = [each for each in LINES if each[1][-1] not in FIXED | {"id", "created"}
        and each[1][0] not in {"notes", "withdrawn"}
        and not is_name_of_picture(each[1])]  # fmt: skip


def accepted(place, more):
    """Return whether an archive is opened that has `more` at the end of the string at `place`."""
    name, path = place
    value = json.loads(json.dumps(MEMBERS[name]))
    held = value
    for key in path[:-1]:
        held = held[key]
    held[path[-1]] += more
    members = {key: json.dumps(each).encode() for key, each in (MEMBERS | {name: value}).items()}
    try:
        opened(content(RICH, **members))
    except ArchiveDamaged:
        return False
    return True


@pytest.fixture
def some(request):
    """Return those of the places that are tried with one of many letters: a third, others for each.

    With --long all of them.
    """
    step = 1 if request.config.getoption("--long") else 3
    return lambda places, letters, more: places[letters.index(more) % step :: step]


CONTROLS = ["\0", "\x07", "\x1b[2J", "\x7f", "\x9b"]
BREAKS = ["\n", "\t", "\r\n", "\u2028", "\u202a", "\u202e", "\u2066", "\u2069", "x" * MAX_LINE]
NEEDED = ["\u00ad", "\u200d", "\u200c", "\u00a0", "\u0301", "\u200f", "ң", "\U0001f469"]


def test_the_archive_of_these_tests_is_accepted_and_has_strings_of_every_sort():
    assert accepted(PLACES[0], "")
    assert min(len(LINES), len(PROSE), len(FREE)) >= 10


@pytest.mark.parametrize("more", CONTROLS, ids=ascii)
def test_a_control_is_accepted_nowhere(more, some):
    assert [place for place in some(PLACES, CONTROLS, more) if accepted(place, more)] == []


@pytest.mark.parametrize("more", BREAKS, ids=lambda more: ascii(more)[:20])
def test_a_line_is_one_line_in_one_direction_and_not_too_long(more, some):
    assert [place for place in some(LINES, BREAKS, more) if accepted(place, more)] == []


@pytest.mark.parametrize(
    "more",
    ["\n", "\t", "\u2028", "\u2067\u2069", "x" * (MAX_TEXT - 200)],
    ids=lambda more: ascii(more)[:20],
)
def test_a_text_may_have_lines(more):
    assert [place for place in [*PROSE, RECEIVED] if not accepted(place, more)] == (
        CELLS if more in ("\n", "\t") else []
    )


def test_a_text_may_not_be_too_long_but_for_that_which_was_received():
    assert [place for place in PROSE if accepted(place, "x" * MAX_TEXT)] == []
    assert accepted(RECEIVED, "x" * MAX_TEXT)
    assert accepted(RECEIVED, "\f\r\n")


@pytest.mark.parametrize("more", NEEDED, ids=ascii)
def test_what_writers_of_any_language_need_is_accepted_wherever_words_are(more, some):
    places = some([*FREE, *PROSE, RECEIVED], NEEDED, more)
    assert [place for place in places if not accepted(place, more)] == []
