"""The glossary and the editor's notes are written at the desk, and all else of a folder stays."""

import tomllib

import pytest

from index import GlossaryActs, NoteActs, SourceProblem
from index.source.folder import read_source
from tests.index.desk.random_acts import held, write_folder

GLOSSARY = '# Words\n[[entry]]\nid = "bribe" # the first\nen = [ "bribe" ]\n\n# end\n'
SETS = """[[set]]
id = "s"
title.en = "A set"

[[set.item]]
kind = "term"
target = "bribe"

[[set.item]]
kind = "passage"
target = "p-1"
"""


@pytest.fixture
def folder(tmp_path):
    made = write_folder(tmp_path / "small")
    (made / "glossary.toml").write_text(GLOSSARY, "utf-8")
    (made / "sets.toml").write_text(SETS, "utf-8")
    return made


def archive(folder):
    draft = read_source(folder)
    assert draft.archive is not None, [each.text for each in draft.problems]
    return draft.archive


def test_an_entry_is_made_and_said_in_each_language(desk, folder):
    def do(make):
        return desk.apply(make(GlossaryActs(desk.files)))

    before = held(folder)
    do(lambda acts: acts.add_term("en", " protection   racket "))
    do(lambda acts: acts.write_terms("protection-racket", "ru", ["крыша", " крыша", "крышевание"]))
    do(lambda acts: acts.define_term("protection-racket", "ky", "Акы төлөнгөн коргоо.\n"))
    do(lambda acts: acts.define_term("bribe", "en", "Money for an act."))

    bribe, racket = archive(folder).glossary
    assert racket.terms == {"en": ("protection racket",), "ru": ("крыша", "крышевание")}
    assert racket.definition == {"ky": "Акы төлөнгөн коргоо."}
    assert bribe.definition == {"en": "Money for an act."}
    assert "# the first" in desk.files["glossary.toml"]
    assert do(lambda acts: acts.write_terms("bribe", "en", ["bribe"])) is None
    do(lambda acts: acts.define_term("bribe", "en", ""))
    assert archive(folder).glossary[0].definition == {}
    while desk.undo():
        pass
    assert held(folder) == before


def test_an_entry_that_goes_leaves_the_sets_too(desk, folder):
    desk.apply(GlossaryActs(desk.files).remove_term("bribe"))

    content = archive(folder)
    assert content.glossary == ()
    assert [item.target for item in content.sets[0].items] == ["p-1"]


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda acts: acts.add_term("en", " ?! "), "Type the word first"),
        (lambda acts: acts.add_term("en", "Bribe"), "is there already"),
        (lambda acts: acts.write_terms("bribe", "en", [" "]), "in one language at least"),
        (lambda acts: acts.write_terms("none", "en", ["x"]), "there no more"),
        (lambda acts: acts.define_term("bribe", "en", "\x01"), "letters that no text may have"),
    ],
)
def test_what_is_no_entry_is_refused(desk, make, told):
    with pytest.raises(SourceProblem, match=told):
        make(GlossaryActs(desk.files))


def test_a_note_is_made_on_passages_and_goes(desk, folder):
    def do(make):
        return desk.apply(make(NoteActs(desk.files)))

    before = held(folder)
    do(lambda acts: acts.add_note(["p-1", "q-1"], "en", "Who counted?\n\nNobody."))
    name = archive(folder).notes[1].id
    do(lambda acts: acts.write_note(name, "ru", "Кто считал?"))
    do(lambda acts: acts.place_note(name, ["q-1", "p-2", "q-1"]))
    do(lambda acts: acts.write_note(name, "en", ""))

    _first, note = archive(folder).notes
    assert (note.passages, note.text) == (("q-1", "p-2"), {"ru": "Кто считал?"})
    assert tomllib.loads(desk.files["notes.toml"])["note"][0]["id"] == "n"
    do(lambda acts: acts.remove_note("n"))
    assert [each.id for each in archive(folder).notes] == [name]
    while desk.undo():
        pass
    assert held(folder) == before


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda acts: acts.add_note(["p-1"], "en", " "), "Type it first"),
        (lambda acts: acts.add_note([], "en", "x"), "Type it first"),
        (lambda acts: acts.add_note(["p-none"], "en", "x"), "not in one document"),
        (lambda acts: acts.write_note("n", "en", ""), "or remove the note"),
        (lambda acts: acts.place_note("n", []), "one passage at least"),
        (lambda acts: acts.remove_note("none"), "there no more"),
    ],
)
def test_what_is_no_note_is_refused(desk, make, told):
    with pytest.raises(SourceProblem, match=told):
        make(NoteActs(desk.files))
