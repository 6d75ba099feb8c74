"""TOML files are changed in one place; comments, order and spacing stay."""

import tomllib

import pytest
from hypothesis import given, strategies as st

from index import SourceProblem
from index.desk.table_edits import with_entry, with_value, without_entry

FILE = "codebook.toml"
WORDS = st.text(
    alphabet=st.sampled_from([*"ab яж\"'\\#=[]{}.\n\t,", "\u202e", "\u00ad", "\u2028"]), max_size=12
)
SPACES = st.sampled_from(["", " ", "   "])
COMMENTS = st.sampled_from(["", " # said", "  # [[theme]]", ' # "']).map(str)
ABOVE = st.sampled_from(["", "\n", "# above\n", "\n# above [x]\n\n", "# '''\n"])


@st.composite
def strings(draw):
    """A text as TOML has it, in one of its four ways, and what it says."""
    said = draw(st.sampled_from(["one", "two [[theme]]", "# three", "четыре"]))
    ways = [
        f'"{said}"',
        f"'{said}'",
        f'"""{said}"""',
        f"'''\n{said}'''",
        f'"""\n[[theme]]\n{said}"""',
    ]
    way = draw(st.sampled_from(ways))
    return way, tomllib.loads(f"x = {way}")["x"]


@st.composite
def entries(draw, number):
    """An entry of a table with a wording, a list over several lines and, at times, parts."""
    blank = draw(SPACES)
    lines = [
        f"id{blank}={blank}'t-{number}'{draw(COMMENTS)}",
        f"label.en = {draw(strings())[0]}{draw(COMMENTS)}",
        f"ages = [ 1,\n  2,{draw(COMMENTS)}\n[3][0:0] ]".replace("[3][0:0]", ""),
    ]
    lines = draw(st.permutations(lines))
    parts = draw(
        st.sampled_from(["", "\n[theme.more]\nq = 1\n", "\n  [[theme.row]]\n  count = 3\n"])
    )
    head = draw(st.sampled_from(["[[theme]]", "  [[theme]]", "[[ theme ]]", '[["theme"]]']))
    return f"{head}{draw(COMMENTS)}\n" + "\n".join(lines) + "\n" + parts


@st.composite
def table_files(draw):
    """A TOML file as its parts: what stands above, and entries with what stands before each."""
    count = draw(st.integers(1, 4))
    top = draw(st.sampled_from(["# file\n", "", "x = [\n  ['[[theme]]'],\n]\n", "y.en = 'Y'\n"]))
    parts = [(draw(ABOVE), draw(entries(number))) for number in range(count)]
    return top, parts, draw(st.sampled_from(["", "\n", "# end", "\n# end\n"]))


def whole(file):
    top, parts, end = file
    return top + "".join(above + entry for above, entry in parts) + end


def lines_kept(before, after, *, most):
    """All of `before` stands in `after`, in order, but for one stretch of at most `most` lines."""
    old, new = before.splitlines(), after.splitlines()
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return len(old) <= most


@given(table_files(), WORDS, st.data())
def test_a_value_is_set(file, words, data):
    before, number = whole(file), data.draw(st.integers(0, len(file[1]) - 1))
    path = data.draw(st.sampled_from([("label", "en"), ("label", "ru"), ("parent",)]))
    wanted = tomllib.loads(before)
    held = wanted["theme"][number]
    for part in path[:-1]:
        held = held[part]
    held[path[-1]] = words

    after = with_value(FILE, before, ("theme", number, *path), words)

    assert tomllib.loads(after) == wanted
    assert lines_kept(before, after, most=4)
    others = [above + entry for at, (above, entry) in enumerate(file[1]) if at != number]
    assert all(each in after for each in others)


@given(table_files(), st.data())
def test_a_value_is_set_and_taken_out_again(file, data):
    before, number = whole(file), data.draw(st.integers(0, len(file[1]) - 1))
    path = ("theme", number, *data.draw(st.sampled_from([("label", "ru"), ("parent",)])))

    there = with_value(FILE, before, path, "words")
    again = with_value(FILE, there, path, None)

    assert tomllib.loads(again) == tomllib.loads(before)
    assert again.split() == before.split()


@given(table_files(), st.lists(WORDS, min_size=3, max_size=3))
def test_an_entry_comes_last(file, words):
    before = whole(file)
    entry = {"id": words[0], "label": {"en": words[1], "ru": words[2]}, "list": words, "n": 3}

    after = with_entry(FILE, before, ("theme",), entry)

    wanted = tomllib.loads(before)
    wanted["theme"].append(entry)
    assert tomllib.loads(after) == wanted
    assert after.startswith(before)


@given(table_files(), st.data())
def test_an_entry_goes_and_all_comments_stay(file, data):
    before, number = whole(file), data.draw(st.integers(0, len(file[1]) - 1))

    after = without_entry(FILE, before, ("theme", number))

    wanted = tomllib.loads(before)
    del wanted["theme"][number]
    if not wanted["theme"]:
        del wanted["theme"]
    assert tomllib.loads(after) == wanted
    top, parts, end = file
    assert after.startswith(top + "".join(above + entry for above, entry in parts[:number]))
    rest = "".join(above + entry for above, entry in parts[number + 1 :]) + end
    assert after.endswith(rest) or not rest.strip()  # of empty lines alone nothing need stay
    assert all(above.strip() in after for above, _entry in parts)


def test_the_line_ends_of_a_file_stay():
    before = "\ufeff[[theme]]\r\nid = 'a'\r\n# end\n"

    after = with_value(FILE, before, ("theme", 0, "parent"), "b")

    assert after == "\ufeff[[theme]]\r\nid = 'a'\r\nparent = \"b\"\r\n# end\n"


@pytest.mark.parametrize(
    "text", ["[[theme]]\nid = \n", "theme = 3\n", "[[theme]]\nid='a'\nid='b'\n"]
)
def test_a_file_with_mistakes_is_left_alone(text):
    with pytest.raises(SourceProblem, match="codebook"):
        with_entry(FILE, text, ("theme",), {"id": "b"})


def test_parts_of_an_entry_are_added_and_go():
    before = "[[set]]\nid = 's'\n[[set.item]]\nkind = 'a'\n\n# next\n[[set]]\nid = 't'\n"

    there = with_entry("sets.toml", before, ("set", 0, "item"), {"kind": "b"})
    assert there == before.replace("\n\n# next", '\n\n[[set.item]]\nkind = "b"\n\n# next')
    assert without_entry("sets.toml", there, ("set", 0, "item", 1)).split() == before.split()
    assert "kind" not in without_entry("sets.toml", before, ("set", 0, "item", 0))
