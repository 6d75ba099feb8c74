"""Every word of the source is in the documents, in order, and no other: else an editor is told."""

import pytest

from index import check_source
from tests.conftest import CASE_STUDY

HEAD = '+++\nid = "{id}"\ntitle = "T"\ntitle_by = "editor"\nsource = "source/a.txt"\n+++\n'
SOURCE = """One

The street-
based workers spoke of hyphen-
ation.1 Then more.

1 A note.

They went on.
"""
BODY = """## One {#one}

The street-based workers spoke of hyphenation.[^1] Then more. {#p-a}

They went on. {#p-b}

[^1]: A note. {#f}
"""


@pytest.fixture
def told(make_folder):
    """Check documents of one source; return code, line and words of each problem."""

    def checked(source=SOURCE, **bodies):
        documents = {
            f"documents/{name}.md": HEAD.format(id=name) + body for name, body in bodies.items()
        }
        name = "-".join(bodies)
        folder = make_folder(files=documents | {"source/a.txt": source}, name=name)
        (folder / "documents" / "small.md").unlink()
        codes = {"words-missing", "words-added", "left-out"}
        problems = [problem for problem in check_source(folder) if problem.code in codes]
        assert {problem.file for problem in problems} <= {"source/a.txt"}
        return [(p.code, p.line, p.text.split("“")[1].split("”")[0]) for p in problems]

    return checked


def test_joins_marks_and_notes_are_no_difference(told):
    assert told(a=BODY) == []


def test_the_case_study_holds_every_word_of_its_source():
    codes = {problem.code for problem in check_source(CASE_STUDY)}
    assert not codes & {"words-missing", "words-added"}


@pytest.mark.parametrize(
    ("before", "after", "problems"),
    [
        ("They went on.", "They on.", [("words-missing", 9, "went")]),
        ("They went on.", "They all went on.", [("words-added", 9, "all")]),
        ("workers", "people", [("words-missing", 4, "workers"), ("words-added", 4, "people")]),
        ("Then more.", "Then more!", [("words-missing", 5, "more."), ("words-added", 5, "more!")]),
        ("## One", "## Two", [("words-missing", 1, "One"), ("words-added", 1, "Two")]),
        ("hyphenation.", "hyphen ation.", [
            ("words-missing", 4, "hyphen-ation.1"), ("words-added", 4, "hyphen ation.1")]),
        ("A note.", "Another note.", [
            ("words-missing", 7, "1 A note.")]),
    ],
)  # fmt: skip
def test_each_difference_is_told_with_its_line(told, before, after, problems):
    assert told(a=BODY.replace(before, after)) == problems


def test_a_page_header_that_was_left_out_is_told(told):
    source = SOURCE.replace("They went", "Page 2\n\nThey went")
    assert told(source, a=BODY) == [("words-missing", 9, "Page 2")]


def test_lines_that_a_document_leaves_out_are_a_note_and_not_missing(make_folder):
    source = SOURCE.replace("They went", "Page 2\n\nThey went")
    head = HEAD.format(id="a").replace('source/a.txt"', 'source/a.txt"\nleft_out = [9]')

    def codes(body):
        name = f"folder-{len(body)}"
        files = {"documents/small.md": head + body, "source/a.txt": source}
        return [(p.code, p.line) for p in check_source(make_folder(files=files, name=name))]

    assert codes(BODY) == [("left-out", 9)]
    assert codes(BODY.replace("They went", "Page 2 They went"))[1][0] == "words-added"


@pytest.mark.parametrize(
    ("source", "body"),
    [
        ("• wages\n• safety", "- wages {#p-a}\n- safety {#p-b}"),
        ("•wages", "- wages {#p-a}"),
        ("“Cold.” — Woman, 31", "> “Cold.” {#p-a}\n>\n> — Woman, 31"),
        ("“Cold.”\n—Woman, 31", "> “Cold.” {#p-a}\n>\n> — Woman, 31"),
        ("A short- and long-\nterm plan", "A short- and long-term plan {#p-a}"),
        ("long-\nand short-term", "long- and short-term {#p-a}"),
        ("An exam-\n\n1 A note.\n\nination.1", "An examination.[^1] {#p-a}\n\n[^1]: A note. {#f}"),
        ("Cold.1\n1A no-\nte.", "Cold.[^1] {#p-a}\n\n[^1]: A note. {#f}"),
        ("It ends exam-\n\n1 exam-1", "It ends exam- {#p-a}\n\n1 exam-1 {#p-b}"),
        ("Cold [1]\n[1] A note.", 'Cold [^1] {#p-a}\n\n[^1]: A note. {#f mark="[1]"}'),
        ("Cold.1 Wet.1\n1 One.\n1 Two.",
         "Cold.[^1] Wet.[^2] {#p-a}\n\n[^1]: One. {#f}\n\n[^2]: Two. {#g mark=1}"),
    ],
)  # fmt: skip
def test_signs_and_what_a_page_does_to_words_are_no_difference(told, source, body):
    assert told(f"One\n\n{source}\n", a=f"## One {{#one}}\n\n{body}\n") == []


def test_a_number_before_a_list_item_is_a_word(told):
    body = "## One {#one}\n\n1. wages {#p-a}\n"
    assert told("One\n\n1. wages\n", a=body) == [("words-missing", 3, "1.")]


def test_a_heading_that_repeats_the_title_is_not_counted(told):
    assert told("Words.\n", a="## T {#t}\n\nWords. {#p-a}\n") == []


def test_a_passage_that_moved_is_told_as_missing_there_and_added_here(told):
    first, second = "Alpha beta gamma delta epsilon zeta.", "Eta theta."
    body = "## One {{#one}}\n\n{} {{#p-a}}\n\n{} {{#p-b}}\n"

    assert told(f"One\n\n{first}\n\n{second}\n", a=body.format(first, second)) == []
    assert told(f"One\n\n{first}\n\n{second}\n", b=body.format(second, first)) == [
        ("words-added", 3, "Eta theta."),
        ("words-missing", 5, "Eta theta."),
    ]


def test_a_dash_within_a_line_is_a_sign_although_words_before_it_differ(told):
    source = "One\n\nA stall — and more.\n\n“Cold.” — Woman, 31 “Wet.” — Man, 44\n"
    body = (
        "## One {#one}\n\nA shop — and more. {#p-a}\n\n"
        "> “Cold.” {#q-a}\n>\n> — Woman, 31\n\n> “Wet.” {#q-b}\n>\n> — Man, 44\n"
    )

    assert told(source, a=body) == [("words-missing", 3, "stall"), ("words-added", 3, "shop")]


def test_two_documents_of_one_source_hold_it_together(told):
    source = "One\n\nFirst words.\n\nTwo\n\nLast words.\n"
    one = "## One {#one}\n\nFirst words. {#p-one}\n"
    two = "## Two {#two}\n\nLast words. {#p-two}\n"

    assert told(source, a=one, b=two) == []
    assert told(source, c=one)[0][0] == "words-missing"


QUOTED = "One\n\n“We were cold. We stayed.”\nWoman, 31\n\nAfter that.\n"
WRITTEN = (
    "## One {#one}\n\n> “We were cold. We stayed.” {#q}\n>\n> — Woman, 31\n\nAfter that. {#p}\n"
)


@pytest.mark.parametrize(
    ("before", "after", "altered"),
    [
        ("cold", "frozen", True),  # another word
        ("were cold. We ", "", True),  # left out of the middle
        ("cold.", "very cold.", True),  # put in
        ("31", "32", True),  # the line under it
        ("After that.", "Before that.", False),
        ("“We were cold. We stayed.”", "“We were cold. We stayed.”", False),
    ],
)
def test_a_quote_that_is_not_word_for_word_in_the_source_stops_the_archive(
    make_folder, before, after, altered
):
    assert before in WRITTEN
    body = HEAD.format(id="a") + WRITTEN.replace(before, after)
    folder = make_folder(files={"documents/small.md": body, "source/a.txt": QUOTED})
    problems = {problem.code: problem for problem in check_source(folder)}

    assert ("quote-altered" in problems) is altered
    if altered:
        assert problems["quote-altered"].severity == "error"
        assert problems["quote-altered"].passages == ("q",)
