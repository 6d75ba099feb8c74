"""Notes are searched as archives are, and nothing that can be typed is an error."""

from weakref import ref

import pytest
from hypothesis import example, given, strategies as st

from index import GlossaryEntry, Unused
from tests.viewer.notebook.store.conftest import TurnedClock, connected, on_passage, on_words
from viewer.notebook.store.entries.note_search import NoteFinder
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.file.schema import lay
from viewer.notebook.store.model import Colour

SAID = {"жёлтый": "yellow", "розовый": "rose", "звезда": "star"}
SIGNS = [*'()"“”«-=*: \0\n?\\^+{}', "\u2212", "\ud800", "~5", "NEAR(", "note:", " - "]
WORDS = ["OR", "NOT", "AND", "colour:", "kind:star", "collection:", "zzz:x", "police", "don’t"]
PIECES = st.sampled_from([*SIGNS, *WORDS])
TYPED = st.text() | st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join)


@pytest.fixture(scope="module")
def kept():
    """A notebook with something of each kind; and its ids, by a short name for each."""
    clock, connection = TurnedClock(), connected(":memory:")
    lay(connection)
    notebook = Notebook(connection, clock)
    told = {
        "star": notebook.star([on_passage(1, "The police took the money from her.")])[0],
        "lit": notebook.highlight([on_words("asked for bribes")], Colour.YELLOW)[0],
        "rose": notebook.highlight([on_words("взятку")], Colour.ROSE)[0],
        "note": notebook.add_note("Ask the officers about running a brothel, and money"),
        "free": notebook.add_note("Бизге кардарлар жөнүндө айт. Жёлтый дом, don’t forget"),
        "bin": notebook.add_note("The police and the money"),
    }
    names = {name: entry.id for name, entry in told.items()}
    notebook.write_note(names["rose"], "сравнить потом")
    outer = notebook.collections.make("For Osh", [names["star"]])
    notebook.collections.make("Second day", [names["lit"], names["bin"]], parent=outer.id)
    notebook.delete([names["bin"]])
    yield NoteFinder(notebook), {name: short for short, name in names.items()}
    connection.close()


def found(kept, typed):
    finder, names = kept
    return {names[name] for name in finder.find(typed, SAID).entries}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("police ", {"star"}),
        ("money ", {"star", "note"}),
        ("money police ", {"star"}),
        ("money -police ", {"note"}),
        ("NOT money ", {"lit", "rose", "free"}),
        ("brothel OR bribe ", {"note", "lit"}),
        ("(brothel OR bribe) asking ", {"lit", "note"}),
        ("bribe ", {"lit"}),
        ("=bribe ", set()),
        ("=bribes ", {"lit"}),
        ("offic", {"note"}),
        ("offi* ", {"note"}),
        ("br?bes ", {"lit"}),
        ('"the money" ', {"star"}),
        ('"money the" ', set()),
        ('"run a brothel" ', {"note"}),
        ('"money police"~5 ', {"star"}),
        ('"money police"~2 ', {"star"}),
        ('"money police"~1 ', set()),
        ('"money took police"~1 ', {"star"}),
        ('"money took police"~0 ', set()),
        ("взятка ", {"rose"}),
        ("кардар ", {"free"}),
        ("желтый ", {"free"}),
        ("ЖЁЛТЫЙ ", {"free"}),
        ("dont ", {"free"}),
        ("colour:yellow ", {"lit"}),
        ("colour:жёлтый ", {"lit"}),
        ("colour:желтый ", {"lit"}),
        ("colour:роз", {"rose"}),
        ("color:ye", {"lit"}),
        ("kind:star ", {"star"}),
        ("kind:звезда ", {"star"}),
        ("kind:note ", {"note", "free", "rose"}),
        ('collection:"For Osh" ', {"star", "lit"}),
        ('collection:"second day" ', {"lit"}),
        ("collection:sec", {"lit"}),
        ("document:study -kind:highlight ", {"star"}),
        ("archive:kg bribe ", {"lit"}),
        ("archive:other ", set()),
        ("", set()),
        ("   ", set()),
        ("zqx ", set()),
    ],
)
def test_a_query_means_what_it_means_in_an_archive(kept, typed, meant):
    assert found(kept, typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant", "spelt"),
    [
        ("brothle ", {"note"}, {"brothle": ("brothel",)}),
        ("officrs money ", {"note"}, {"officrs": ("officers",)}),
        ("кардрлар", {"free"}, {"кардрлар": ("кардарлар",)}),
        ("=brothle ", set(), {}),
        ("brothle police ", set(), {}),
        ("polise OR bribe ", {"lit"}, {}),  # something is found as it was typed
        ("-brothle kind:star ", {"star"}, {}),
        ("brot", {"note"}, {}),
        ("zeppelin ", set(), {}),
    ],
)
def test_where_nothing_is_found_words_spelt_alike_are_searched(kept, typed, meant, spelt):
    answer = kept[0].find(typed, SAID)

    assert found(kept, typed) == meant
    assert {each.typed: each.words for each in answer.respelt} == spelt


def test_the_words_that_were_searched_instead_are_marked(kept):
    note = "Ask the officers about running a brothel"
    (span,) = kept[0].find("brothle ", SAID).marks(note)

    assert note[span.start : span.end] == "brothel"


def test_no_word_is_offered_that_stands_in_the_bin_alone(notebook):
    binned = notebook.add_note("About marigolds")
    notebook.add_note("About Osh")
    finder = NoteFinder(notebook)
    assert finder.find("marigolts ", {}).entries == (binned.id,)
    notebook.delete([binned.id])

    answer = finder.find("marigolts ", {})
    assert (answer.entries, answer.respelt) == ((), ())


def test_what_was_changed_last_comes_first(kept):
    finder, names = kept

    assert [names[name] for name in finder.find("money ").entries] == ["note", "star"]


def test_the_words_that_were_looked_for_are_marked(kept):
    finder, _names = kept
    answer = finder.find("bribe -brothel colour:yellow off")
    text = "No bribes for the officers of a brothel"

    assert [text[span.start : span.end] for span in answer.marks(text)] == ["bribes", "officers"]


def test_a_field_that_notes_do_not_have_is_told(kept):
    answer = kept[0].find("theme:police money ")

    assert (answer.unused, answer.unused_text) == (Unused.NO_FIELD, "theme")
    assert len(answer.entries) == 2


def test_what_is_written_is_found_at_once_and_what_is_undone_no_more(notebook):
    finder = NoteFinder(notebook)
    finder.get_ready()
    note = notebook.add_note("first words")
    assert finder.find("words ").entries == (note.id,)
    notebook.write_note(note.id, "others")
    assert finder.find("words ").entries == ()
    assert finder.find("other ").entries == (note.id,)
    notebook.undo()
    assert finder.find("others ").entries == ()
    notebook.redo()
    notebook.delete([note.id])
    assert finder.find("others ").entries == ()
    notebook.restore([note.id])
    assert finder.find("others ").entries == (note.id,)
    notebook.delete([note.id])
    notebook.empty_bin()
    assert finder.find("others ").entries == ()


@given(TYPED)
@example("(" * 20_000)
@example("word " * 20_000)
@example('"' * 999)
@example("\0\ud800\udfff")
@example("colour:\ud800")
@example('"a* b* c* d* e*"~9')
def test_whatever_is_typed_gives_an_answer(kept, typed):
    finder, names = kept
    answer = finder.find(typed)

    assert set(answer.entries) <= names.keys()
    answer.marks("The police took the money from her.")


@given(st.lists(st.sampled_from(["police", "money", "bribe", "the", "from", "took"]), max_size=4))
def test_more_words_find_less(kept, words):
    finder, _names = kept
    each = [set(finder.find(f"{word} ").entries) for word in words]
    together = set(finder.find(" ".join(words) + " ").entries)

    assert together == (set.intersection(*each) if each else set())


class Translations:
    """An open archive that shows these translations of the words that are kept."""

    def __init__(self, **made):
        self.made = made
        self.glossary = (
            GlossaryEntry("bribe", {"en": ("bribe",), "ru": ("взятка", "дать взятку")}),
            GlossaryEntry("raid", {"en": ("police raid",), "ru": ("облава",)}),
        )

    def translation(self, anchor):
        return self.made.get(anchor.exact.split()[0], "")


BESIDE = Translations(The="Милиция забрала её деньги.", asked="просили взятки при детях")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("деньги ", {"star"}),
        ("милиции ", {"star"}),
        ("дети ", {"lit"}),
        ("=дети ", set()),
        ("детя", {"lit"}),
        ('"забрала её" ', {"star"}),
        ("милиция money ", {"star"}),  # one word in each language
        ("дети colour:yellow ", {"lit"}),
        ("NOT деньги ", {"lit", "rose", "note", "free"}),
        ("взятка ", {"lit", "rose"}),
        ("взятку OR деньги ", {"lit", "rose", "star"}),
        ("bribery ", set()),
    ],
)
def test_the_translations_that_are_shown_are_searched_too(kept, typed, meant):
    finder, names = kept
    assert {names[name] for name in finder.find(typed, SAID, BESIDE).entries} == meant


def test_the_glossary_leads_to_kept_words_of_another_language(kept):
    finder, names = kept
    beside = Translations()
    for typed in ("взятка ", "взятки ", '"дать взятку" '):
        answer = finder.find(typed, SAID, beside)
        assert "lit" in {names[name] for name in answer.entries}
        text = "She asked for bribes."
        assert [text[span.start : span.end] for span in answer.marks(text)] == ["bribes"]
    assert finder.find("=взятка ", SAID, beside).entries == ()
    assert finder.find("облава ", SAID, beside).entries == ()


def test_translations_that_are_shown_no_more_are_found_no_more(kept):
    finder, _names = kept
    assert len(finder.find("дети ", SAID, BESIDE).entries) == 1
    others = Translations(), Translations(The="дети")
    assert finder.find("дети ", SAID, others[0]).entries == ()
    assert len(finder.find("дети ", SAID, others[1]).entries) == 1
    assert finder.find("дети ", SAID).entries == ()


def test_an_archive_that_was_closed_is_neither_held_nor_searched(kept):
    finder, _names = kept
    beside = Translations(The="дети")
    assert len(finder.find("дети ", SAID, beside).entries) == 1
    closed = ref(beside)
    del beside
    assert closed() is None
    assert finder.find("дети ", SAID).entries == ()
