"""What is set apart in a document is set apart in the folder, and no word changes for it."""

from hypothesis import example, given, settings, strategies as st

from index.importers.folder_writer import markdown_words
from index.importers.structure.emphasis_marks import read_emphasis
from index.model import Emphasis, EmphasisKind
from index.source.markdown.blocks import read_blocks

PIECES = ["word", "Жизнь", " ", ".", "“", "”", "*", "_", "^", "~", "(", "—", "a", "1", "é", "x y"]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join).map(str.strip)
SPANS = st.lists(
    st.tuples(st.sampled_from(EmphasisKind), st.integers(0, 20), st.integers(1, 8)), max_size=3
)


@given(TEXTS.filter(bool), SPANS, st.none() | st.integers(0, 20))
@example("word", [(EmphasisKind.STRONG, 1, 1), (EmphasisKind.SUPERSCRIPT, 0, 3)], None)
@example("word”", [(EmphasisKind.EMPHASIS, 0, 5)], 5)
@settings(deadline=None)
def test_what_is_written_is_read_with_the_same_words(text, spans, mark):
    given_spans = [
        Emphasis(kind, start, min(len(text), start + length))
        for kind, start, length in spans
        if start < len(text)
    ]
    marks = [] if mark is None else [("1", min(mark, len(text)))]
    written = markdown_words(text, given_spans, marks)
    note = "\n\n[^1]: Note {#f}\n" if marks else ""
    block = read_blocks(f"{written} {{#p}}{note}")[0]

    assert block.text == text
    assert set(block.emphasis) <= set(given_spans)
    assert list(block.marks) == marks
    if not marks:  # the importer reads what it writes itself
        assert read_emphasis(written) == (text, block.emphasis)


def test_plain_emphasis_is_written_plainly():
    text = "some bold words and x2"
    spans = [
        Emphasis(EmphasisKind.STRONG, 5, 9),
        Emphasis(EmphasisKind.EMPHASIS, 10, 15),
        Emphasis(EmphasisKind.SUPERSCRIPT, 21, 22),
    ]
    assert markdown_words(text, spans, []) == "some **bold** *words* and x^2^"
