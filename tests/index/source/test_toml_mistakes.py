"""Who writes TOML for the first time is told the line, the character and what to write."""

import re
import tomllib

import pytest
from hypothesis import given, strategies as st

from index.source.folder import read_source
from index.source.toml.mistakes import mistake_in
from tests.conftest import ARCHIVE_TOML, FRONT_MATTER

TITLE = 'title.en = "A small archive"'
THEME = '[[theme]]\nid = "cold"\nlabel.en = "Cold"\n'


def told(make_folder, files, body="## One {#one}\n\nWords. {#p}\n"):
    problems = read_source(make_folder(body, files)).problems
    return [(each.file, each.line, each.text, each.hint) for each in problems]


def in_archive(make_folder, written):
    """What is told of `written` in place of the title, on line 6 of archive.toml."""
    text = ARCHIVE_TOML.replace(TITLE, written)
    ((file, line, said, hint),) = told(make_folder, {"archive.toml": text})
    assert (file, line) == ("archive.toml", 6)
    start = f"Line {line}, character "
    assert said.startswith(start)
    character, _colon, said = said.removeprefix(start).partition(": ")
    return int(character), said, hint


@pytest.mark.parametrize("marks", ["“”", "„“", "«»", "‘’", "””", "„”"])
def test_curly_quotation_marks_are_told_with_the_straight_ones_to_write(make_folder, marks):
    written = f"title.en = {marks[0]}Markets{marks[1]}"

    assert in_archive(make_folder, written) == (
        12, "curly quotation marks.", 'Write straight ones: title.en = "Markets"'
    )  # fmt: skip


MISTAKES = [
    # what is written, the character, what is said, what to write
    ('title.en = "Markets”', 20, "curly quotation marks", 'title.en = "Markets"'),
    ("title.en = Markets", 12, "a text without quotation marks", 'title.en = "Markets"'),
    ('title.en = Markets"', 12, "mark at the beginning is missing", 'title.en = "Markets"'),
    ('title.en = "Markets', 12, "quotation mark is not closed", 'title.en = "Markets"'),
    ("title.en = 'It's cold'", 15, "the apostrophe ends the text", 'title.en = "It\'s cold"'),
    ('title.en = "Say "no" now"', 17, "mark ends the text", 'title.en = "Say \\"no\\" now"'),
    ('title.en = "C:\\Umay\\me"', 15, "a backslash", 'title.en = "C:/Umay/me"'),
    ('title.en: "Markets"', 9, "a colon stands in place of", 'title.en = "Markets"'),
    ('title.en "Markets"', 10, "the equals sign is missing", 'title.en = "Markets"'),
    ('title en = "Markets"', 7, "more than one word stands before", 'title.en = "Markets"'),
    ("title.en = 2019-13-01", 12, "without quotation marks", 'title.en = "2019-13-01"'),
    ("title.en = 31 women", 12, "a text without quotation marks", 'title.en = "31 women"'),
    ("title.en = True", 12, "is written true", "title.en = true"),
    ("title.en = ", 12, "nothing stands here", None),
    ('title.en = "Markets",', 21, "“,” is too much", 'title.en = "Markets"'),
    ('title.en = "A" // a remark', 16, "a remark begins with #", 'title.en = "A"  # a remark'),
    ("// a remark", 1, "a remark begins with #", "# a remark"),
    ("Our first archive", 1, "no key with a value", "# Our first archive"),
    ('id = "again"', 1, "“id” is given twice, and stands in line 2 already", None),
    ('название = "Рынок"', 1, "is no key", None),
    ('title.en\u00a0= "Markets"', 9, "cannot be seen (U+00A0)", None),
    ("[defaults", 10, "a bracket is missing", "[defaults]"),
    ("[[withdrawn]", 12, "a bracket is missing", "[[withdrawn]]"),
    ("[withdrawn]]", 12, "a bracket is missing, or one too many", "[[withdrawn]]"),
    ('x = ["a" "b"]', 10, "a comma is missing", 'x = ["a", "b"]'),
    ("x = [a, b]", 6, "a text without quotation marks", 'x = ["a", "b"]'),
]


@pytest.mark.parametrize(
    ("written", "character", "said", "write"), MISTAKES, ids=[each[0] for each in MISTAKES]
)
def test_a_first_mistake_in_toml_says_where_it_is_and_what_to_write(
    make_folder, written, character, said, write
):
    where, what, hint = in_archive(make_folder, written)

    assert where == character
    assert said in what
    if write is None:
        assert hint.endswith(".")
    else:
        assert write in hint


def test_the_mistake_that_is_seen_only_further_down_is_told_where_it_was_made(make_folder):
    note = '[[note]]\nid = "n"\npassages = ["p"\ntext.en = "x"\n'
    ((_file, line, said, hint),) = told(make_folder, {"notes.toml": note})

    assert (line, said) == (3, "Line 3, character 12: this list is not closed.")
    assert hint == 'Write: passages = ["p"]'


def test_a_list_over_several_lines_says_where_its_comma_or_bracket_is_missing(make_folder):
    lines = '[[note]]\nid = "n"\npassages = [\n  "p"\n  "q"\n]\ntext.en = "x"\n'
    ((_file, line, said, hint),) = told(make_folder, {"notes.toml": lines})
    unclosed = '[[note]]\nid = "n"\npassages = [\n  "p",\ntext.en = "x"\n'
    ((_file, at, what, do),) = told(make_folder, {"notes.toml": unclosed})

    assert (line, said) == (
        4, "Line 4, character 6: a comma is missing here."
    )  # fmt: skip
    assert hint == "Write one at the end of this line."
    assert (at, what) == (3, "Line 3, character 12: this list is not closed.")
    assert do == "Write ] at its end."
    bare = '[[note]]\nid = "n"\npassages = [\n  p,\n]\ntext.en = "x"\n'
    assert told(make_folder, {"notes.toml": bare})[0][1:] == (
        4, "Line 4, character 3: a text without quotation marks.", 'Write: "p",'
    )  # fmt: skip


@pytest.mark.parametrize("after", ["[[note]]", '[[note]]\nid = "m"', "[note]"])
def test_a_list_that_is_not_closed_before_the_next_table_is_told_where_it_begins(
    make_folder, after
):
    text = f'[[note]]\nid = "n"\ntext.en = "x"\npassages = ["p"\n\n{after}\n'
    ((_file, line, said, hint),) = told(make_folder, {"notes.toml": text})

    assert (line, hint) == (4, 'Write: passages = ["p"]')
    assert "this list is not closed" in said


def test_a_path_with_backslashes_is_told_as_it_was_written(make_folder):
    text = FRONT_MATTER.replace("title", 'source = "source\\text.txt"\ntitle')
    text = text.replace("\\\\", "\\")
    ((_file, _line, said, hint),) = told(make_folder, {"documents/small.md": text})

    assert said == "The source file “source\\text.txt” is not in this folder."
    assert "with / between" in hint


def test_a_text_of_several_lines_says_how_it_is_written(make_folder):
    note = '[[note]]\nid = "n"\npassages = ["p"]\ntext.en = "one\ntwo"\n'
    ((_file, line, _said, hint),) = told(make_folder, {"notes.toml": note})
    unclosed = '[[note]]\nid = "n"\npassages = ["p"]\ntext.en = """one\ntwo\n'
    ((_file, at, said, _hint),) = told(make_folder, {"notes.toml": unclosed})

    assert (line, at) == (4, 4)
    assert '""" … """' in hint
    assert 'begins here with """' in said


@pytest.mark.parametrize("second", ["[theme]", "[[theme]]"])
def test_a_theme_in_single_brackets_says_to_write_two(make_folder, second):
    text = THEME.replace("[[theme]]", "[theme]") + THEME.replace("[[theme]]", second)
    ((_file, line, _said, hint),) = told(make_folder, {"codebook.toml": text})

    assert line == 4
    assert "[[theme]]" in hint


def test_a_mistake_in_the_front_matter_has_the_line_of_the_file(make_folder):
    text = FRONT_MATTER.replace('"A small document"', "“A small document”")
    ((file, line, said, hint),) = told(make_folder, {"documents/small.md": text})

    assert (file, line) == ("documents/small.md", 3)
    assert said == "Line 3, character 9: curly quotation marks."
    assert hint == 'Write straight ones: title = "A small document"'


def test_front_matter_between_hyphens_says_what_to_write(make_folder):
    text = FRONT_MATTER.replace("+++", "---")
    ((_file, _line, _said, hint),) = told(make_folder, {"documents/small.md": text})

    assert hint == "Write +++ in place of the --- above and below it."


SHAPES = [
    # in archive.toml, what is told, its line, what to write
    ('created = "2026-01-01"', "created = 2026-01-01", 4, 'Write: created = "2026-01-01"'),
    ("edition = 1", 'edition = "1"', 3, "Write: edition = 1"),
    (TITLE, 'title = "Markets"', 6, 'Write: title.en = "Markets"'),
    ('language = "en"', "", None, 'Write: language = "…"'),
    (TITLE, "", None, 'Write: title.en = "…"'),
]


@pytest.mark.parametrize(("right", "wrong", "line", "write"), SHAPES, ids=[e[1] for e in SHAPES])
def test_a_value_of_the_wrong_kind_says_what_to_write(make_folder, right, wrong, line, write):
    text = ARCHIVE_TOML.replace(right, wrong)
    ((_file, at, said, hint),) = told(make_folder, {"archive.toml": text})

    assert (at, hint) == (line, write)
    assert "must be" in said or said.endswith("is missing.")


def test_a_value_of_the_wrong_kind_is_told_on_its_own_line(make_folder):
    rows = '[[table.row]]\nlabel.en = "a"\ncount = 1\n[[table.row]]\nlabel.en = "b"\ncount = "2"\n'
    table = '[[table]]\nid = "t"\ntitle.en = "x"\nof.en = "y"\n' + rows

    assert told(make_folder, {"participants.toml": table * 2})[0][1:] == (
        10, "“count” is a text, and must be a whole number.", "Write: count = 2"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "line", "said"),
    [
        (THEME.encode("utf-16"), 1, "saved as UTF-16"),
        (THEME.replace("Cold", "Холод").encode("cp1251"), 3, "saved as windows-1251"),
        (THEME.replace("Cold", "Café").encode("latin-1"), 3, "no UTF-8 text"),
        (THEME.replace("Cold", "Überfall").encode("latin-1"), 3, "Line 3, character 13"),
    ],
)
def test_a_file_in_another_encoding_says_how_to_save_it(make_folder, data, line, said):
    ((_file, at, text, hint),) = told(make_folder, {"codebook.toml": data})

    assert at == line
    assert said in text
    assert "UTF-8" in hint


def test_a_byte_order_mark_and_tabs_are_no_mistakes(make_folder):
    text = "\ufeff" + THEME.replace(" = ", "\t=\t")

    assert told(make_folder, {"codebook.toml": text}) == []


# ---------------------------------------------------------------- one cause, one error

CODINGS = '[[coding]]\npassage = "p"\ntheme = "cold"\nexact = "Words"\n' * 3
SETS = (
    '[[set]]\nid = "s"\ntitle.en = "S"\n'
    '[[set.item]]\nkind = "theme"\ntarget = "cold"\n'
    '[[set.item]]\nkind = "chart"\ntarget = "t"\n'
    '[[set.item]]\nkind = "term"\ntarget = "bribe"\n'
    '[[set.item]]\nkind = "passage"\ntarget = "p"\n'
)
TABLE = (
    '[[table]]\nid = "t"\ntitle.en = "T"\nof.en = "2"\n[[table.row]]\nlabel.en = "a"\ncount = 2\n'
)
ENTRY = '[[entry]]\nid = "bribe"\nen = ["bribe"]\n'
NOTE = '[[note]]\nid = "n"\npassages = ["p"]\ntext.en = "x"\n'
TRANSLATION = '[[translation]]\npassage = "p"\ntext = "x"\nstatus = "draft"\nby = "y"\n'
WITHDRAWN = '[[withdrawn]]\npassage = "gone"\ndate = "2026-01-01"\nreason = "asked"\n'
WHOLE = {
    "archive.toml": ARCHIVE_TOML.replace("edition = 1", "edition = 2") + WITHDRAWN,
    "documents/small.md": FRONT_MATTER + "## One {#one}\n\nWords. {#p}\n",
    "documents/more.md": FRONT_MATTER.replace("small", "more") + "## Two {#two}\n\nMore. {#q}\n",
    "codebook.toml": THEME,
    "codings.toml": CODINGS,
    "sets.toml": SETS,
    "participants.toml": TABLE,
    "glossary.toml": ENTRY,
    "notes.toml": NOTE,
    "translations/ru.toml": TRANSLATION,
}


def test_the_whole_folder_has_no_error(make_folder):
    assert read_source(make_folder(files=WHOLE)).archive is not None


@pytest.mark.parametrize("spoil", [b"x = \n", b"\xff", b"\xff\xfex\0"], ids=["TOML", "1", "UTF-16"])
@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_file_that_cannot_be_read_is_one_error_whatever_points_into_it(make_folder, name, spoil):
    before = WHOLE[name].encode()
    spoilt = (
        spoil + before if name.endswith(".toml") else before.replace(b"+++\n", b"+++\n" + spoil, 1)
    )
    draft = read_source(make_folder(files=WHOLE | {name: spoilt}))

    assert draft.archive is None
    assert [each.file for each in draft.problems] == [name]


def test_two_files_that_cannot_be_read_are_two_errors(make_folder):
    files = WHOLE | {"archive.toml": "x =\n", "codebook.toml": "x =\n", "notes.toml": "x =\n"}

    assert [each[0] for each in told(make_folder, files)] == [
        "archive.toml", "codebook.toml", "notes.toml"
    ]  # fmt: skip


# ---------------------------------------------------------------- groups


@pytest.mark.parametrize(
    ("written", "write"),
    [
        ("care=“children”", 'care="children"'),
        ("care=“children, violence”", 'care="children, violence"'),
        ("care=«children»", 'care="children"'),
        ("care=‘children’", 'care="children"'),
        ('care="children”', 'care="children"'),
        ('care="children', 'care="children"'),
        ('care=children"', 'care="children"'),
        ("care='a child'", 'care="a child"'),
    ],
)
def test_curly_quotation_marks_in_a_group_are_told_with_its_line(make_folder, written, write):
    body = (
        f"## One {{#one}}\n\n> “We were cold.\n> Nobody came.”\n> {{#q {written}}}\n>\n> — Woman\n"
    )
    ((file, line, said, hint),) = told(make_folder, {}, body)

    assert (file, line) == ("documents/small.md", 9)
    assert written in said
    assert hint == f"Write: {write}"


# ---------------------------------------------------------------- whatever is written

LINES = st.sampled_from(
    [
        *(each[0] for each in MISTAKES),
        'id = "a"',
        "[[theme]]",
        'x = """',
        "x = {a = 1",
        "x = [",
        "]",
    ]
)


@st.composite
def texts(draw):
    """Lines of TOML, some wrong, with a sign put in or taken out anywhere."""
    text = "\n".join(draw(st.lists(LINES, min_size=1, max_size=5)))
    for _change in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(text)))
        sign = draw(st.sampled_from(["", *"\"'“”=:#[],.\\ \n\t\0\u00a0yк3"]))
        text = text[:at] + sign + text[at + draw(st.integers(0, 1)) :]
    return text


@given(texts())
def test_whatever_is_written_a_place_is_told_and_what_is_proposed_can_be_read(text):
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        mistake = mistake_in(text, error)
        rows = text.split("\n")
        assert 1 <= mistake.line <= len(rows)
        assert 1 <= mistake.character <= len(rows[mistake.line - 1]) + 1
        assert mistake.said
        assert mistake.hint
        assert "\n" not in mistake.said + mistake.hint
        found = re.fullmatch(r"Write(?: straight ones)?: ([\w.]+ = .*)", mistake.hint)
        if found and "…" not in found[1]:
            tomllib.loads(found[1])


MISNAMED = [
    ("archive.toml", ARCHIVE_TOML.replace("edition = 1", "Edition = 2"), 3, "edition = 2"),
    ("archive.toml", ARCHIVE_TOML + 'license = "x"\n', 7, 'licence = "x"'),
    ("codebook.toml", THEME + 'defintion.en = "x"\n', 4, 'definition.en = "x"'),
    ("codebook.toml", THEME * 2 + 'Definition.en = "x"\n', 7, 'definition.en = "x"'),
    ("codebook.toml", THEME + THEME.replace("label", "lable"), 6, 'label.en = "Cold"'),
]


@pytest.mark.parametrize(("name", "text", "line", "right"), MISNAMED, ids=[e[3] for e in MISNAMED])
def test_a_misspelt_key_is_named_with_its_line(make_folder, name, text, line, right):
    mistakes = told(make_folder, {name: text})

    assert (line, f"Write: {right}") in [(at, hint) for _file, at, _said, hint in mistakes]


@pytest.mark.parametrize("day", ["31.01.2026", "31/01/2026", "2026.01.31"])
def test_a_date_in_another_form_says_the_form_it_takes(make_folder, day):
    text = ARCHIVE_TOML.replace('"2026-01-01"', day)
    ((_file, line, said, hint),) = told(make_folder, {"archive.toml": text})

    assert (line, hint) == (4, 'Write the year first, such as: created = "2026-01-31"')
    assert said.endswith("a date without quotation marks.")


def test_a_copy_of_a_document_is_named_with_its_original(make_folder):
    copy = FRONT_MATTER + "## One {#one}\n\nWords. {#p}\n"
    ((file, _line, said, hint),) = told(make_folder, {"documents/small - Copy.md": copy})

    assert file.startswith("documents/small")
    assert "“documents/small.md”" in said
    assert "“documents/small - Copy.md”" in said
    assert "one of the two" in hint


@pytest.mark.parametrize("name", ["Q-One", "цитата", "a_b"])
def test_an_id_of_other_letters_is_told_which_letters_it_takes(make_folder, name):
    body = f"## One {{#one}}\n\nWords. {{#{name}}}\n"
    ((_file, line, said, hint),) = told(make_folder, {}, body)

    assert (line, said) == (FRONT_MATTER.count("\n") + 3, f"“{name}” is no id.")
    assert "small letters a-z, digits" in hint


def test_a_group_without_its_bracket_is_told_with_what_to_write(make_folder):
    body = "## One {#one}\n\n> “Said.” {#q role=docker\n>\n> — A man\n"
    told_all = told(make_folder, {}, body)

    assert "no closing bracket }" in told_all[0][2]
    assert told_all[0][3] == "Write: {#q role=docker}"
