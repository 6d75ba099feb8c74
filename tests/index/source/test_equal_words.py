"""Where a source is known to be equal to its document, an alignment finds no difference."""

import pytest

from index.model import Attribution, Document, Footnote, Passage, PassageKind, Section, SourceText
from index.source.checks.alignment import Alignment

QUOTE = Attribution("Aida, a nurse")
TEXT = "Title\n\nThey waited at the police post.\n\nNobody came.\nAida, a nurse\n"


def aligned(text, *said, left_out=frozenset(), attribution=None, notes=(), name="a.txt"):
    """Align a source with a document of such passages, of which the last may be a quote."""
    kinds = [PassageKind.PARAGRAPH] * len(said)
    kinds[-1:] = [PassageKind.QUOTE] if attribution else kinds[-1:]
    passages = [Passage(f"p-{at}", kinds[at], said[at], "en") for at in range(len(said))]
    if attribution:
        passages[-1] = Passage("q", PassageKind.QUOTE, said[-1], "en", attribution=attribution)
    sections = (Section("s", "Title", 1, tuple(passages)),)
    document = Document("d", "Title", "en", None, sections=sections, footnotes=notes)
    return Alignment(SourceText(f"source/{name}", text), [document], left_out)


@pytest.mark.parametrize(
    ("alignment", "is_equal"),
    [
        (aligned(TEXT, "They waited at the police post.", "Nobody came. Aida, a nurse"), True),
        (aligned(TEXT, "They waited at the police post.", "Nobody came.", attribution=QUOTE), True),
        (aligned("Title\n\nOne *two* [^1] | four\n", "One two [^1] four", name="a.md"), True),
        (aligned("# Title\n\n> One \\*two\n", "One *two", name="a.md"), True),
        (aligned("Title\n\nOne \u2067two.\n\n3\n", "One two.", left_out=frozenset({5})), True),
        (aligned("Title\n\nOne two.\n\n3\n", "One two."), False),
        (aligned("Title\n\nOne two.\n", "Two one."), False),
        (aligned("Title\n\nOne.\n", "One.", "Two."), False),
        (aligned("Title\n\nThe street-\nbased one.\n", "The street-based one."), False),
        (
            aligned("Title\n\nOne.\n\nAida, a nurse: Two.\n", "One.", "Two.", attribution=QUOTE),
            False,
        ),
        (
            aligned("Title\n\n1 Note.\n\nOne.\n", "One.", notes=(Footnote("f", "1", "Note."),)),
            False,
        ),
    ],
)
def test_it_is_known_in_time_whether_words_are_equal(alignment, is_equal):
    assert alignment.is_equal is is_equal
    assert not is_equal or all(stretch.equal for stretch in alignment.stretches)


def test_words_are_compared_in_reading_order():
    text = "Title\n\nOne two.\n\nThree four.\n"
    assert aligned(text, "One two.", "Three four.").is_equal
    assert not aligned(text, "Three four.", "One two.").is_equal


def test_a_speaker_before_another_quote_of_the_same_words_leaves_it_to_the_alignment():
    text = "Title\n\nA nurse: Yes.\n\nYes.\nA nurse\n"
    told = aligned(text, "A nurse: Yes.", "Yes.", attribution=Attribution("A nurse"))
    assert not told.is_equal
