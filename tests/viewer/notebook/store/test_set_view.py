"""A reader's set beside an archive: what of it is shown there, and what became of the rest."""

import pytest

from index import (
    Footnote,
    GlossaryEntry,
    Item,
    ItemKind,
    OpenArchive,
    ParticipantTable,
    Theme,
    own_words,
    replace,
)
from tests.viewer.notebook.store.test_anchors import FIRST, edition
from viewer.notebook.store.entries.anchors import LostWords, Withdrawn, anchor_on
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.model import Anchor
from viewer.notebook.store.shared.set_view import chosen_in, chosen_set
from viewer.notebook.store.shared.share_file import read_set, share, share_set

NOTE = Footnote("f-law", "1", "The law of 1997.")


def later(texts, **more):
    return edition(texts, number=2, **more)


@pytest.fixture
def chosen(notebook):
    """Returns what is chosen of a set of these drafts in an archive."""

    def work(archive, *drafts, **more):
        own = notebook.sets.make("Evening", drafts, **more)
        items = notebook.kept.of_set[own.id]
        return chosen_set(own, items, archive), [item.id for item in items]

    return work


def on(passage, archive, **more):
    return Draft(ItemKind.PASSAGE, anchor_on(archive, passage), **more)


def test_a_set_is_one_of_the_archive_with_the_reader_s_own_words(chosen):
    archive = edition(FIRST)
    question = Draft(ItemKind.QUESTION, words="Who decides?", note="Wait", minutes=5)
    told, names = chosen(
        archive,
        on("p-1", archive, in_steps=False),
        question,
        about="For officers",
        contacts="A number",
        in_steps=False,
    )

    assert told.names == tuple(names)
    assert told.set.title == own_words("Evening")
    assert (told.set.about, told.set.contacts) == (own_words("For officers"), own_words("A number"))
    assert told.set.in_steps is False
    assert told.set.items == (
        Item(ItemKind.PASSAGE, "p-1", in_steps=False),
        Item(ItemKind.QUESTION, "", own_words("Who decides?"), own_words("Wait"), 5),
    )
    assert (told.elsewhere, told.gone, told.altered) == ((), {}, ())


def test_items_of_another_archive_are_told_and_not_shown(chosen):
    archive = edition(FIRST)
    other = Draft(ItemKind.PASSAGE, Anchor("osh", 1, "study", "p-0", "Words.", whole=True))
    told, names = chosen(archive, other, on("p-0", archive))

    assert told.elsewhere == (names[0],)
    assert told.names == (names[1],)


def test_what_a_later_edition_withdrew_or_lost_is_told(chosen):
    first = edition(FIRST)
    drafts = [on(passage, first) for passage in ("p-0", "p-1", "p-2")]
    told, names = chosen(later({"p-2": FIRST[2], "p-9": "Else."}, withdrawn=("p-0",)), *drafts)

    assert told.names == (names[2],)
    assert told.gone == {
        names[0]: Withdrawn("p-0"),
        names[1]: LostWords(FIRST[1]),
    }


def test_words_that_are_others_now_are_shown_as_they_are_and_told(chosen):
    first = edition(FIRST)
    drafts = [on(passage, first) for passage in ("p-0", "p-1", "p-2")]
    texts = {"p-0": FIRST[0], "p-1": f"{FIRST[1]} So she says.", "p-2": "Nothing of it."}
    told, names = chosen(later(texts), *drafts)

    assert [item.target for item in told.set.items] == ["p-0", "p-1", "p-2"]
    assert told.altered == (names[1], names[2])


def test_a_passage_that_moved_is_shown_where_it_is(chosen):
    first = edition(FIRST)
    told, names = chosen(later({"p-0": FIRST[0], "p-8": FIRST[1]}), on("p-1", first))

    assert told.set.items == (Item(ItemKind.PASSAGE, "p-8"),)
    assert (told.names, told.altered) == (tuple(names), ())


def test_a_footnote_is_no_passage(chosen):
    archive = edition(FIRST, footnotes=(NOTE,))
    told, names = chosen(archive, on("f-law", archive))

    assert told.gone == {names[0]: LostWords(NOTE.text)}


def test_themes_charts_and_terms_are_shown_where_they_are_there(chosen):
    bare = edition(FIRST)
    content = replace(
        bare.content,
        themes=(Theme("extortion", {"en": "Extortion"}, {}),),
        participants=(ParticipantTable("who", {"en": "Who"}, {}, ()),),
        glossary=(GlossaryEntry("bribe", {"en": ("bribe",)}, {}),),
    )
    drafts = [
        Draft(kind, Anchor("kg", 1, "", name, name.title(), whole=True))
        for kind, name in (
            (ItemKind.THEME, "extortion"),
            (ItemKind.CHART, "who"),
            (ItemKind.TERM, "bribe"),
        )
    ]
    told, names = chosen(OpenArchive(content, "nobody"), *drafts)
    assert [item.target for item in told.set.items] == ["extortion", "who", "bribe"]
    assert told.altered == ()
    told, names = chosen(bare, *drafts)
    assert told.gone == dict(zip(names, map(LostWords, ("Extortion", "Who", "Bribe")), strict=True))
    assert told.set.items == ()


def test_a_shared_set_has_no_words_that_consent_does_not_let_out(notebook):
    first = edition(FIRST)
    own = notebook.sets.make("Evening", [on("p-0", first), on("p-1", first)])
    data = share_set(notebook, own.id, withheld=frozenset({("kg", "p-1")}))
    told = chosen_in(read_set(data), first)

    assert FIRST[1].encode() not in data
    assert FIRST[0].encode() in data
    assert [item.target for item in told.set.items] == ["p-0", "p-1"]
    assert told.altered == ()
    assert chosen_in(read_set(data), edition(FIRST[:1])).gone == {"1": LostWords("")}


def test_a_shared_set_is_shown_without_being_taken_in(notebook):
    first = edition(FIRST)
    drafts = [on("p-1", first, note="Slowly"), Draft(ItemKind.PAUSE, words="Breathe", minutes=2)]
    own = notebook.sets.make("Evening", drafts, contacts="A number")
    shared = read_set(share_set(notebook, own.id))
    told = chosen_in(shared, first).set

    assert told == chosen_set(own, notebook.kept.of_set[own.id], first).set
    assert chosen_in(shared, edition(("Else.",))).set.items == told.items[1:]
    assert chosen_in(shared, edition(("Else.",))).gone == {"0": LostWords(FIRST[1])}


def test_a_shared_collection_shows_its_passages_in_order_each_once(notebook):
    archive = edition(FIRST, footnotes=(NOTE,))
    one, two, three = notebook.star([anchor_on(archive, name) for name in ("p-2", "f-law", "p-0")])
    again = notebook.add_note("Again", anchor_on(archive, "p-2"))
    alone = notebook.add_note("Alone")
    names = [one.id, alone.id, two.id, three.id, again.id]
    made = notebook.collections.make("For Osh", names)
    told = chosen_in(read_set(share(notebook, made.id)), archive).set

    assert told.title == own_words("For Osh")
    assert list(told.passages()) == ["p-2", "p-0"]
    assert len(told.items) == 2
