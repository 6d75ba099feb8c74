"""Whatever a text is put together of, no word of it is lost and the folder is in order."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, strategies as st

from index import check_source, import_texts

SEEN = """
the police street-based workers said a rule. We know, exam- ination examination 2019 they’re
«так» “no” 'yes' "what" милиция, пришли. и или long- short-term [^1] {#x} \\ * > # + 5.1
months.1 word2 rackets’3 word¹ end.² x [1] (Article 5) — – - • 1. 2) a) Woman, 31 said: no!
Überfall ‘s &amp; <b> | $3000 Ünïcödé ё ... … ? =
"""
BROKEN = ["exam-\nination", "street-\nbased", "un-\nheard", "long-\nand", "ex\u00ad\nam"]
WORDS = st.sampled_from(SEEN.split() + BROKEN)
SENTENCE = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
HEADINGS = st.sampled_from(
    ["Conclusion", "Кто участвовал", "1. Methods", "1.1 Who", "PART TWO", "What now?", "Text"]
)
LINES = st.sampled_from(
    [
        "Woman, 40 years old, street-based sex worker",
        "— женщина, 32 года, секс-работница, улица",
        "(Lawyer, man, 41)",
        "- Docker, 44",
        "Page 3",
        "12",
        "_______",
        "----",
        "•",
        "    indented words of a paragraph",
        "\f",
        "\fA running header",
        "word\fword",
        "Three things count:",
    ]
)
SAID = SENTENCE.filter(lambda said: any(map(str.isalpha, said)))  # a quote of signs may be bullets
QUOTES = st.tuples(
    st.sampled_from(["“{}”", "«{}»", "„{}“", '"{}"', "'{}'", "‘{}’", "“{}", "« {} »", "{}”"]),
    SAID,
    st.sampled_from(
        ["", ".", " — Woman, 31", "\nMan, 45 years old", ", she said.", " (Lawyer, 50)"]
    ),
).map(lambda parts: parts[0].format(parts[1]) + parts[2])
ITEMS = st.tuples(
    st.sampled_from(["• ", "- ", "  – ", "* ", "1. ", "2. ", "3) ", "a) ", "   o ", "— ", "+ "]),
    SENTENCE,
).map("".join)
MARKDOWN = st.sampled_from(
    ["# Title", "## Part ##", "> said", "> — Somebody, 40", ">", "```", "***", "| a | b |",
     "|---|---|", "[^1]: A note.", "[^x]: Another", "text[^x] here", "a[^1] b[^1]", "[^1]",
     ": Caption", "| | |", "| *c* | d[^1] \\| e |", "|:-:|---|", '{merged="2.1 1x2"}', "a | b",
     "**bold** _it_ x^2^ H~2~O", "*two\nlines*", "**", "a*b_c", "\\*no\\*", "~~",
     "    more", "1. one", "- [ ] box", "Title\n====", "two\n---", "\\# no", "+++", "---"]
)  # fmt: skip
NOTES = st.tuples(
    st.sampled_from(["1 ", "2. ", "¹ ", "² ", "[1] ", "3", "2 ", "3) "]), st.uuids(), SENTENCE
).map(lambda parts: f"{parts[0]}N{parts[1]} {parts[2]}")  # no two notes say the same
BLOCKS = st.one_of(SENTENCE, SENTENCE, HEADINGS, LINES, QUOTES, ITEMS, NOTES)
GAPS = st.sampled_from(["\n", "\n", "\n\n", "\n\n", "\n\n\n\n", "\n\f", " \n \n"])


def put_together(blocks):
    return "".join(block + gap for block, gap in blocks)


TEXTS = st.lists(st.tuples(BLOCKS, GAPS), min_size=1, max_size=25).map(put_together)
MARKED = st.lists(st.tuples(st.one_of(BLOCKS, MARKDOWN), GAPS), min_size=1, max_size=20).map(
    put_together
)


def problems_of(text, name):
    with TemporaryDirectory() as place:
        folder = Path(place)
        file = folder / name
        file.write_text(text, "utf-8", newline="")
        result = import_texts([file], folder / "made")
        assert {left.text for left in result.left_out} <= {
            " ".join(part.split()) for line in text.split("\n") for part in line.split("\f")
        }
        problems = check_source(folder / "made")
        assert result.ok is not any(p.code.startswith("words-") for p in problems)
        return [problem for problem in problems if problem.severity == "error" or not result.ok]


@given(TEXTS.filter(lambda text: any(map(str.isalpha, text))))
def test_no_word_of_a_plain_text_is_lost(text):
    assert problems_of(text, "text.txt") == []


@given(MARKED.filter(lambda text: any(map(str.isalpha, text))))
def test_no_word_of_a_markdown_text_is_lost(text):
    assert problems_of(text, "text.md") == []
