"""Words that are markup in the folder's text format come in as words, whatever holds them."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, strategies as st

from index import check_source, import_texts
from index.importers.structured_text import write_structured
from index.office.text import (
    ListPlace,
    StructuredParagraph,
    StructuredTable,
    StructuredText,
    TextRun,
)
from index.source.folder import read_source

SIGNS = "-=+*_#>|:^~[]{}()\\`\"'<&!.1a é—–•·“”»,\n"
TYPED = (
    "---  - - -  ***  +++  ```  ~~~  ===  [^1]  [^1]: a  {#x}  a {#x a=b}  > a  # a  1. a  1)  - a"
    "  — a, 31  “a” — a, 31  * a  — a"
    "  | a | b |  |---|  : a  a\\  ![a](b.png)  [a](b)  <b>  &amp;  **a**  _a_  ~a~  ^a^"
)
MARKUP = TYPED.split("  ")
WORDS = (st.text(SIGNS, min_size=1, max_size=9) | st.sampled_from(MARKUP)).filter(str.strip)
ODD = {"words-missing", "words-added", "caption-alone"}


def plain(words, **others):
    return StructuredParagraph((TextRun(words),), **others)


def set_apart(words, **look):
    return StructuredParagraph((TextRun(words), TextRun(words, **look), TextRun(words)))


def table(words, heads=0):
    cells = ((plain(words),), (plain("beside"),))
    return StructuredTable((cells, cells[::-1]), heads=heads)


KINDS = {
    "paragraph": lambda words: [plain(words)],
    "item": lambda words: [plain(words, item=ListPlace("1", 0))],
    "nested": lambda words: [plain(words, item=ListPlace("1", 1))],
    "numbered": lambda words: [plain(words, item=ListPlace("1", 0, "1."))],
    "quote": lambda words: [plain(words, is_quote=True)],
    "heading": lambda words: [plain(words, heading=2), plain("Under it.")],
    "cell": lambda words: [table(words)],
    "head": lambda words: [table(words, heads=1)],
    "caption": lambda words: [plain(words, styles=("Caption",)), table("one")],
    "strong": lambda words: [set_apart(words, is_bold=True)],
    "raised": lambda words: [set_apart(words, is_raised=True)],
    "note": lambda words: [StructuredParagraph((TextRun("marked"), TextRun("", note=words)))],
}
BLOCKS = st.lists(st.tuples(st.sampled_from(list(KINDS)), WORDS), min_size=1, max_size=6)


def structured(blocks):
    """The structured text of `blocks`, each a kind and its words."""
    made = [plain("It begins.")]
    made += [each for kind, words in blocks for each in KINDS[kind](words)]
    notes = {words: (plain(words),) for kind, words in blocks if kind == "note"}
    return StructuredText(tuple(made), notes)


def imported(text, folder):
    """Import the Markdown of the structured `text`; return the document in the folder."""
    file = folder / "text.md"
    file.write_text(write_structured(text).text, "utf-8")
    result = import_texts([file], folder / "made")
    problems = check_source(folder / "made")
    told = [each for each in problems if each.severity == "error" or each.code in ODD]
    assert [(each.code, each.text) for each in told] == []
    assert result.ok
    assert result.left_out == ()
    (document,) = read_source(folder / "made").archive.documents
    return document


def words_of(text):
    """The words of a structured text without blanks, as they stand in the folder."""
    said = []
    for each in text.paragraphs():
        said += [each.item.number if each.item else "", each.text]
    said += [each.text for blocks in text.notes.values() for each in blocks]
    return "".join("".join(said).split())


def words_in(document):
    """The words of a document without blanks, and whether it has an attribution."""
    said, names = [], []
    for section in document.walk():
        said.append(section.title if section.title != document.title else "")
        for passage in section.passages:
            names.append(passage.attribution.text if passage.attribution else "")
            said += [passage.text, names[-1]]
    said += [note.text for note in document.footnotes]
    return "".join("".join(said).split()), any(names)


@pytest.mark.timeout(900)
@given(BLOCKS)
@example([("quote", "We were cold."), ("quote", "---")])
@example([("quote", "a"), ("quote", "-")])
@example([("quote", "a"), ("quote", "–<")])
@example([("item", ":"), ("item", "---"), ("nested", "+++")])
@example([("paragraph", "[^1]a"), ("note", "a")])
@example([("strong", "-")])
@example([("quote", "a"), ("quote", "-+a")])
@example([("quote", "-----"), ("paragraph", "----- {#a} +++")])
@example([("cell", "#"), ("cell", "---")])
@example([("paragraph", ": a"), ("caption", ": a")])
def test_words_that_are_markup_come_in_as_words(blocks):
    text = structured(blocks)
    with TemporaryDirectory() as place:
        found, has_speaker = words_in(imported(text, Path(place)))
    sought = words_of(text)
    dashes = str.maketrans("", "", "-–—" if has_speaker else "")  # that before a speaker is markup
    assert found.translate(dashes) == sought.translate(dashes)
