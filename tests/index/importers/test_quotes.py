"""Whose words are whose: quotes that follow one another, and the lines that name their speakers."""

import pytest

from index import replace
from index.importers.structure.quoted_blocks import with_whole_quotes
from index.importers.structured_text import write_structured
from index.office.text import ListPlace, StructuredParagraph, StructuredText, TextRun

SAID = [
    ("“We waited.”", "Man, 33, driver", {"gender": "man", "age": 33}),
    ("“They laughed.”", "Woman, 61, retired", {"gender": "woman", "age": 61}),
]
AROUND = "# Title\n\n## Part\n\nBefore it.\n\n{}\n\nAfter it.\n"


@pytest.mark.parametrize(
    "quoted",
    [
        "> “We waited.”\n>\n> Man, 33, driver\n>\n> “They laughed.”\n>\n> — Woman, 61, retired",
        "> “We waited.”\n>\n> — Man, 33, driver\n>\n> “They laughed.”\n>\n> Woman, 61, retired",
        "> “We waited.” — Man, 33, driver\n\n> “They laughed.” — Woman, 61, retired",
        "> “We waited.”\n>\n> Man, 33, driver\n>\n> “They laughed.” — Woman, 61, retired",
    ],
    ids=["in one", "in one, by dashes", "beside", "in one, beside"],
)
def test_two_speakers_in_one_quotation_keep_their_own_words(bring_in, quoted):
    assert bring_in(AROUND.format(quoted), "text.md").quotes == SAID


def test_a_quote_of_several_paragraphs_stays_one(bring_in):
    quoted = "> “We waited.\n>\n> “They laughed.”\n>\n> Woman, 61, retired"

    ((words, line, _fields),) = bring_in(AROUND.format(quoted), "text.md").quotes

    assert (words, line) == ("“We waited.\n“They laughed.”", "Woman, 61, retired")


@pytest.mark.parametrize(
    "page",
    [
        (
            "<blockquote><p>“We waited.”<p>Man, 33, driver</blockquote>"
            "<blockquote><p>“They laughed.”<p>— Woman, 61, retired</blockquote>"
        ),
        (
            "<blockquote>“We waited.”</blockquote><blockquote>Man, 33, driver</blockquote>"
            "<blockquote>“They laughed.”</blockquote><blockquote>Woman, 61, retired</blockquote>"
        ),
    ],
    ids=["each in an element", "each paragraph in an element"],
)
def test_quotes_of_a_page_are_as_many_as_were_quoted(bring_in, page):
    text = f"<html><body><h1>Part</h1><p>Before it.</p>{page}<p>After it.</p></body></html>"

    assert bring_in(text, "page.html").quotes == SAID


def test_elements_that_quote_stay_apart_without_speakers(bring_in):
    quotes = "".join(f"<blockquote>{said}</blockquote>" for said in ("Waited.", "Laughed."))
    made = bring_in(f"<html><body><h1>Part</h1><p>Before.</p>{quotes}</body></html>", "page.html")

    assert made.texts("quote") == ["Waited.", "Laughed."]


@pytest.mark.parametrize("is_quote", [True, False])
def test_a_speaker_whose_dash_looks_like_a_bullet_is_one(is_quote):
    said = StructuredParagraph((TextRun("“We waited.”"),), is_quote=is_quote)
    item = StructuredParagraph((TextRun("Nurse, woman, 52 years old"),), item=ListPlace("1", 0))
    plain = StructuredParagraph((TextRun("After it."),))

    (_said, speaker, _plain) = with_whole_quotes((said, item, plain))
    assert (speaker.item, speaker.is_quote) == (None, is_quote)
    kept = with_whole_quotes((said, item, item, plain))
    assert [each.item for each in kept[1:3]] == [item.item] * 2


def test_the_first_line_of_a_quotation_belongs_to_it():
    first, again, last = (
        StructuredParagraph((TextRun(text),), is_quote=number > 0)
        for number, text in enumerate(("“We waited.", "“They laughed.”", "They laughed.”"))
    )

    for after in (again, last):
        assert [each.is_quote for each in with_whole_quotes((first, after))] == [True, True]
    assert not with_whole_quotes((replace(first, runs=(TextRun("“No.”"),)), last))[0].is_quote


def test_paragraphs_of_a_style_are_written_as_one_quotation():
    said = ("“We waited.”", "Man, 33, driver", "“They laughed.”")
    blocks = tuple(StructuredParagraph((TextRun(each),), is_quote=True) for each in said)

    written = write_structured(StructuredText(blocks, {})).text

    assert written == "> “We waited.”\n>\n> Man, 33, driver\n>\n> “They laughed.”\n"
