"""What stands on cards: quotes as they came, what may be told of who speaks, and nothing else."""

import re

from hypothesis import given, strategies as st

from index import Level, OpenArchive, replace
from index.export.extract import extract
from index.export.provenance import code_of
from index.export.text.cards import cards_of
from tests.index.container.archives import RICH
from tests.index.export.test_html import UNTOLD, marked
from tests.strategies import archives, few


@few
@given(archives(), st.sampled_from(Level))
def test_there_is_a_card_for_each_quote_and_no_card_tells_what_the_level_does_not(archive, level):
    taken = extract(OpenArchive(marked(archive), None), level)

    *cards, _about = told = cards_of(taken)

    assert [card.text for card in cards] == [quote.text for quote in taken.quotes]
    for card, quote in zip(cards, taken.quotes, strict=True):
        assert card.source.endswith(code_of(taken, quote))
    words = re.sub(r"#[0-9a-f]{8}", "", "\n".join(map(repr, told)))
    assert [word for word in UNTOLD[level] if word in words] == []


def test_the_last_card_says_what_the_others_are_and_what_was_left_out():
    (about,) = cards_of(extract(OpenArchive(RICH, None), Level.ROLE))

    assert "quotes that may be printed, not published: 1" in about.text
    assert "Rich" in about.text
    assert "Edition 7" in about.text
    assert "withdrawn so far: 1." in about.text
    assert "gone" not in about.text  # an id may hold words
    assert about.source == ""


def test_a_card_says_what_to_know_before_it_is_read(first_archive):
    card = cards_of(extract(first_archive))[0]

    assert card.care == "Care: violence, extortion, humiliation"
    assert card.line == "Sex worker"


def test_contacts_have_a_card_of_their_own_before_the_last(first_archive):
    justice = next(each for each in first_archive.content.sets if each.id == "justice")
    chosen = replace(justice, contacts={"en": "A house\n0 555 000 000"})

    *quotes, contacts, about = cards_of(extract(first_archive, chosen=chosen))

    assert contacts.text == "Where to find support\nA house\n0 555 000 000"
    assert contacts.source == ""
    assert "0 555" not in about.text
    assert len(quotes) == 3
    assert len(cards_of(extract(first_archive, chosen=justice))) == 4
