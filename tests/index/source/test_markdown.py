"""What an editor writes in a document is what a reader reads."""

import string

import pytest
from hypothesis import example, given, strategies as st

from index import PassageKind, Voice
from index.source.folder import read_source
from index.source.markdown.blocks import read_blocks
from tests.conftest import ARCHIVE_TOML, FRONT_MATTER


def escaped(text):
    """Return `text` written so that none of it is markup."""
    return "".join(f"\\{letter}" if letter in string.punctuation else letter for letter in text)


def passages_of(folder):
    draft = read_source(folder)
    assert draft.archive is not None, draft.problems
    return list(draft.archive.passages())


def test_the_five_kinds_of_passage_are_read_in_order(make_folder):
    body = """## One {#one}

A paragraph. {#a}

Before the quotes: {#b kind=lead-in}

> “A quote.” {#c role=police gender=man age=40 sector=street speaker=s-1}
>
> — Somebody, 40

- first {#d}
- second {#e}

1. third {#f}
"""
    passages = passages_of(make_folder(body))

    assert [(each.id, each.kind, each.text) for each in passages] == [
        ("a", PassageKind.PARAGRAPH, "A paragraph."),
        ("b", PassageKind.LEAD_IN, "Before the quotes:"),
        ("c", PassageKind.QUOTE, "“A quote.”"),
        ("d", PassageKind.LIST_ITEM, "first"),
        ("e", PassageKind.LIST_ITEM, "second"),
        ("f", PassageKind.LIST_ITEM, "third"),
    ]
    said = passages[2].attribution
    assert (said.text, said.role, said.gender, said.age) == ("Somebody, 40", "police", "man", 40)
    assert (said.sector, said.speaker) == ("street", "s-1")


@pytest.mark.parametrize(
    "text",
    [
        "a * star, 2 * 3 * 4, snake_case_name, word* and **",
        "<b>bold</b> <script>alert(1)</script> <!-- remark -->",
        "&amp; &lt; &#65; &nbsp;",
        "[a link](http://example.org) and ![a picture](x.png)",
        "<http://example.org> http://example.org www.example.org a@example.org",
        "`code` and ``two``",
        "~~struck~~ ==marked== ^ up ^ ~ down ~ 5^",
        "a | table | row",
        "“curly” ‘single’ — dash … (c) -- --- ...",
        "$3000 (210,000 soms) 100 % #5 @x",
        "ends with a brace}",
        "a {brace} within",
        "\\a backslash \\and letters",
    ],
)
def test_whatever_is_no_block_stays_literal(make_folder, text):
    (passage,) = passages_of(make_folder(f"## One {{#one}}\n\n{text} {{#p}}\n"))

    assert passage.text == text


@pytest.mark.parametrize("block", ["---", "***", "```", "    code", "Title\n===", "| a |\n|---|"])
def test_a_block_that_is_not_read_stays_text(make_folder, block):
    (passage,) = passages_of(make_folder(f"## One {{#one}}\n\n{block} {{#p}}\n"))

    assert passage.kind is PassageKind.PARAGRAPH
    assert passage.text == " ".join(block.split("\n")).strip()


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"\# no heading", "# no heading"),
        (r"\> no quote", "> no quote"),
        (r"\- no item", "- no item"),
        (r"1\. no item", "1. no item"),
        (r"a \[^9] that is no mark", "a [^9] that is no mark"),
        (r"one \\ backslash", r"one \ backslash"),
        (r"\*star\*", "*star*"),
    ],
)
def test_a_backslash_makes_the_next_sign_literal(make_folder, written, text):
    (passage,) = passages_of(make_folder(f"## One {{#one}}\n\n{written} {{#p}}\n"))

    assert passage.text == text


def test_the_lines_of_a_paragraph_are_joined_by_one_space(make_folder):
    body = "## One {#one}\n\nfirst\n   second  \nthird\\\nfourth {#p}\n"
    (passage,) = passages_of(make_folder(body))

    assert passage.text == "first second third fourth"


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(make_folder):
    plain = FRONT_MATTER + "## One {#one}\n\nOne\ntwo. {#p}\n"
    windows = b"\xef\xbb\xbf" + plain.replace("\n", "\r\n").encode()

    (passage,) = passages_of(make_folder(files={"documents/small.md": windows}))

    assert passage.text == "One two."


def test_a_quote_of_several_paragraphs_keeps_them_apart(make_folder):
    body = """## One {#one}

> “First.
>
> Second.” {#q role=police}
>
> - Third, without a dash of its own
"""
    draft = read_source(make_folder(body))
    assert [problem.code for problem in draft.problems] == ["no-id"]  # the group must end the quote

    body = "## One {#one}\n\n> “First.\n>\n> Second.” {#q}\n>\n> – Somebody,\n> 40\n"
    (quote,) = passages_of(make_folder(body))

    assert quote.text == "“First.\nSecond.”"
    assert quote.attribution.text == "Somebody, 40"


@pytest.mark.parametrize("dash", ["—", "–"])
def test_a_quote_of_one_paragraph_may_begin_with_a_dash(make_folder, dash):
    (quote,) = passages_of(make_folder(f"## One {{#one}}\n\n> {dash} Кто там? {{#q}}\n"))

    assert quote.text == f"{dash} Кто там?"
    assert quote.attribution is None


def test_a_list_in_a_quote_keeps_its_words_apart(make_folder):
    (quote,) = passages_of(make_folder("## One {#one}\n\n> “Two:”\n>\n> - one\n> - two {#q}\n"))

    assert quote.text == "“Two:”\none\ntwo"


def test_items_within_an_item_are_passages_of_their_own(make_folder):
    body = "## One {#one}\n\n- a {#a}\n  - b {#b}\n\n    > “c” {#c}\n- d\n\n  e {#d}\n"
    passages = passages_of(make_folder(body))

    assert [(each.id, each.kind.value, each.text) for each in passages] == [
        ("a", "list-item", "a"),
        ("b", "list-item", "b"),
        ("c", "quote", "“c”"),
        ("d", "list-item", "d\ne"),
    ]


def test_an_item_keeps_in_how_many_lists_it_stands(make_folder):
    body = """## One {#one}

1. a {#a}
   - b {#b}

     > “q” {#q}

     * c {#c}
   - d {#d}
2. e {#e}

f {#f}

- g {#g}
"""
    found = [(each.id, each.depth) for each in passages_of(make_folder(body))]

    assert found == [("a", 1), ("b", 2), ("q", 1), ("c", 3), ("d", 2), ("e", 1), ("f", 1), ("g", 1)]


def test_the_group_states_a_depth_that_nothing_stands_above(make_folder):
    body = """## One {#one}

- a {#a depth=3}
  - b {#b depth=1}

c {#c kind=list-item depth=2}

- d {#d kind=paragraph}
  - e {#e kind=paragraph}
"""
    found = [(each.id, each.depth) for each in passages_of(make_folder(body))]

    assert found == [("a", 3), ("b", 1), ("c", 2), ("d", 1), ("e", 1)]


@pytest.mark.parametrize("said", ["0", "-1", "two", "1.5", "01"])
def test_a_depth_that_is_none_is_told(make_folder, said):
    problems = read_source(make_folder(f"## One {{#one}}\n\n- a {{#a depth={said}}}\n")).problems

    assert [each.text for each in problems if each.code == "bad-value"] == [
        f"The depth “{said}” is not a whole number from 1."
    ]


def test_only_a_list_item_has_a_depth(make_folder):
    problems = read_source(make_folder("## One {#one}\n\nA. {#a depth=2}\n")).problems

    assert [each.text for each in problems if each.code == "bad-value"] == [
        "Only a list item has a depth."
    ]


@pytest.mark.parametrize(("deep", "told"), [(8, []), (9, [9])])
def test_an_item_that_stands_too_deep_is_told_in_one_sentence(make_folder, deep, told):
    items = "".join(f"{'  ' * at}- a {{#a-{at}}}\n" for at in range(deep))
    problems = read_source(make_folder(f"## One {{#one}}\n\n{items}")).problems

    assert [each.text for each in problems if each.code == "too-much"] == [
        f"The list item “a-8” stands in {many} lists, one within the other; it may stand in 8."
        for many in told
    ]


def test_headings_nest_and_a_document_s_topmost_are_level_one(make_folder):
    body = """## One {#one}

### Within {#within}

A. {#a}

## Two {#two}

B. {#b}
"""
    (document,) = read_source(make_folder(body)).archive.documents

    assert [(each.id, each.title, each.level) for each in document.walk()] == [
        ("one", "One", 1),
        ("within", "Within", 2),
        ("two", "Two", 1),
    ]
    assert [each.id for each in document.sections] == ["one", "two"]


def test_a_section_says_whose_words_its_passages_are_but_for_its_quotes(make_folder):
    body = """## Police {#one voice=reported voice_of=police}

Reported. {#a}

The writer's. {#b voice=narrator}

> “Quoted.” {#c role=lawyer}
>
> — A lawyer

### Within {#two}

Not told. {#d}
"""
    voices = [(each.voice, each.role) for each in passages_of(make_folder(body))]

    assert voices == [
        (Voice.REPORTED, "police"),
        (Voice.NARRATOR, "police"),
        (Voice.QUOTED, "lawyer"),
        (Voice.NARRATOR, None),
    ]


@pytest.fixture(scope="module")
def shared_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shared")
    (folder / "documents").mkdir()
    (folder / "archive.toml").write_text(ARCHIVE_TOML)
    return folder


# What the format does not keep: the blanks a block begins with, the spaces before its group, and
# control characters.
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip)


@given(text=WORDS)
@example(text="{#p-other}")
@example(text="[^1] [^1]: # > - + 1. +++ ***")
@example(text="a  b   c")
@example(text="\u2028x\u2029y\u00a0z\u3000w")
@example(text="e\u0301 \ud7a3 \U0001f469\u200d\U0001f4bb \ufeffx")
def test_any_text_comes_back_as_it_was_written(shared_folder, text):
    body = f"## One {{#one}}\n\n{escaped(text)} {{#p}}\n"
    document = shared_folder / "documents" / "small.md"
    document.write_text(FRONT_MATTER + body, encoding="utf-8", newline="")

    (passage,) = passages_of(shared_folder)

    assert passage.text == text.lstrip().rstrip(" ")


LINES = """
# H {#h}
## Two[^1] {#h-2}
#
####### seven
   ## room
    # far
words {#a role=“x”}
[^1] and[^2]
*em* ^up^ **
> quote {#q}
> # in it
>
> — line
- item {#i}
  - nested
- # in it
    cont
1. one
[^1]: note {#n}
    # of it
| a | b |
|---|---|
| 1 | 2 | 3 |
: Caption {#t}
![d](f.png "c") {#p}
```
<!--

"""


@given(lines=st.lists(st.sampled_from(LINES.split("\n")), max_size=25), apart=st.booleans())
@example(lines=["a[^1]", "", "# H", "", "[^1]: note", "", "    # of it"], apart=False)
@example(lines=["- item", "", "# H", "", "  words", "", "## I[^1]"], apart=False)
def test_a_document_parsed_by_sections_is_read_as_one_parsed_as_a_whole(lines, apart):
    text = "\n".join(lines).replace("\n#", "\n\n#" if apart else "\n#")
    assert read_blocks(text) == read_blocks(f"{text}\n\r")  # with a CR it is not cut
