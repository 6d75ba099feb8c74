"""What documents and archives may hold: an editor is told both numbers, more is refused."""

import pytest

from index import (
    Archive,
    ArchiveDamaged,
    Coding,
    Document,
    EditorNote,
    Footnote,
    Item,
    ItemKind,
    ParticipantRow,
    ParticipantTable,
    Passage,
    PassageKind,
    Section,
    Set,
    Theme,
    build_archive,
    check_source,
    replace,
)
from index.container.codec import decode, encode
from index.content_limits import CHARACTERS, too_much_in, too_much_in_all
from index.limits import MAX_TEXT
from index.model import FootnoteMark, GlossaryEntry, Vocabulary, VocabularyEntry


def passage(number, text="Words.", **others):
    return Passage(f"p-{number}", PassageKind.PARAGRAPH, text, "en", **others)


def document(*passages, sections=(), footnotes=()):
    held = (Section("s", "S", 1, passages), *sections)
    return Document("long", "Long", "en", sections=held, footnotes=footnotes)


NOTE = Footnote("f", "1", "Told.")
BROKEN = "\n".join("a" * 10_001)
TOO_MUCH = {
    "passages": (
        document(*map(passage, range(20_001))),
        "The document “long” has 20,001 passages; a document may have 20,000.",
    ),
    "sections": (
        document(passage(0), sections=[Section(f"s-{n}", "S", 1) for n in range(5_000)]),
        "The document “long” has 5,001 sections; a document may have 5,000.",
    ),
    "footnotes": (
        document(passage(0), footnotes=tuple(replace(NOTE, id=f"f-{n}") for n in range(20_001))),
        "The document “long” has 20,001 footnotes; a document may have 20,000.",
    ),
    "characters": (
        document(*(passage(n, "x" * MAX_TEXT) for n in range(201))),
        "The document “long” has 4,020,000 characters; a document may have 4,000,000.",
    ),
    "line breaks": (
        document(*(passage(n, BROKEN[:-2]) for n in range(11))),
        (
            "The texts of the document “long” have 109,989 line breaks in them; "
            "a document may have 100,000."
        ),
    ),
    "marks": (
        document(
            passage(0, "x" * 301, footnotes=tuple(FootnoteMark("f", n) for n in range(301))),
            footnotes=(NOTE,),
        ),
        "The passage “p-0” has 301 footnote marks; a passage may have 300.",
    ),
    "codings": (
        document(passage(0, "x" * 302, codings=tuple(Coding("t", n, n + 1) for n in range(301)))),
        "The passage “p-0” is coded 301 times; a passage may be 300 times.",
    ),
    "care notes": (
        document(passage(0, care=("violence",) * 21)),
        "The passage “p-0” has 21 care notes; a passage may have 20.",
    ),
    "lists in lists": (
        document(replace(passage(0), kind=PassageKind.LIST_ITEM, depth=9)),
        "The list item “p-0” stands in 9 lists, one within the other; it may stand in 8.",
    ),
    "letters of care notes": (
        document(passage(0, care=("v" * 1_001,) * 2)),
        "The care notes of the passage “p-0” have 2,002 characters; a passage may have 2,000.",
    ),
}


def archive_of(document):
    themes = (Theme("t", {"en": "T"}),)
    return Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(document,), themes=themes)


@pytest.mark.parametrize(("held", "told"), TOO_MUCH.values(), ids=TOO_MUCH)
def test_a_document_of_more_than_anybody_reads_is_refused(held, told):
    over = too_much_in(held)
    assert over is not None
    assert over.text == told

    with pytest.raises(ArchiveDamaged) as caught:
        decode(encode(archive_of(held)))
    assert caught.value.reason == "bad-content"


ONE = document(passage(0))
ROW = ParticipantRow({"en": "Crew"}, 3)
QUESTION = Item(ItemKind.QUESTION, words={"en": "Why?"})


def table(number, rows=1):
    return ParticipantTable(f"t-{number}", {"en": "T"}, {"en": "people"}, (ROW,) * rows)


def words(kind, number):
    return tuple(VocabularyEntry(f"w-{kind}-{n}", {"en": f"W {n}"}) for n in range(number))


TOO_MUCH_IN_ALL = {
    "documents": (
        {"documents": [replace(ONE, id=f"d-{n}", sections=()) for n in range(1_001)]},
        "documents",
        "This folder has 1,001 documents; an archive may have 1,000.",
    ),
    "sections": (
        {
            "documents": [
                document(passage(d), sections=[Section(f"s-{d}-{n}", "S", 1) for n in range(4_999)])
                for d in range(9)
            ]
        },
        "documents",
        "The documents of this folder have 45,000 sections; an archive may have 40,000.",
    ),
    "themes": (
        {"themes": [Theme(f"t-{n}", {"en": "T"}) for n in range(2_001)]},
        "codebook.toml",
        "The codebook has 2,001 themes; an archive may have 2,000.",
    ),
    "glossary": (
        {"glossary": [GlossaryEntry(f"g-{n}", {"en": ("yard",)}) for n in range(5_001)]},
        "glossary.toml",
        "The glossary has 5,001 entries; an archive may have 5,000.",
    ),
    "vocabulary": (
        {"vocabulary": Vocabulary(*(words(n, 167) for n in range(3)))},
        "vocabulary.toml",
        "The vocabulary has 501 roles, genders and sectors; an archive may have 500.",
    ),
    "tables": (
        {"participants": [table(n) for n in range(51)]},
        "participants.toml",
        "There are 51 tables of who took part; an archive may have 50.",
    ),
    "rows": (
        {"participants": [table(0, 1_000), table(1, 1_001)]},
        "participants.toml",
        "The tables of who took part have 2,001 rows; an archive may have 2,000.",
    ),
    "notes": (
        {"notes": [EditorNote(f"n-{n}", ("p-0",), {"en": "N"}) for n in range(10_001)]},
        "notes.toml",
        "There are 10,001 notes of editors; an archive may have 10,000.",
    ),
    "sets": (
        {"sets": [Set(f"s-{n}", {"en": "S"}, (QUESTION,)) for n in range(201)]},
        "sets.toml",
        "There are 201 sets; an archive may have 200.",
    ),
}


@pytest.mark.parametrize(
    ("held", "place", "told"), TOO_MUCH_IN_ALL.values(), ids=[*TOO_MUCH_IN_ALL]
)
def test_an_archive_of_more_than_anybody_looks_through_is_refused(held, place, told):
    made = {
        field: things if isinstance(things, Vocabulary) else tuple(things)
        for field, things in held.items()
    }
    archive = replace(archive_of(ONE), **made)
    ((found, over),) = too_much_in_all(archive)
    assert (found, over.text) == (place, told)

    with pytest.raises(ArchiveDamaged) as caught:
        decode(encode(archive))
    assert caught.value.reason == "bad-content"


def test_an_archive_that_holds_as_much_as_it_may_is_opened():
    most = {
        "themes": tuple(Theme(f"t-{n}", {"en": "T"}) for n in range(2_000)),
        "glossary": tuple(GlossaryEntry(f"g-{n}", {"en": ("yard",)}) for n in range(5_000)),
        "participants": (table(0, 2_000),),
        "notes": tuple(EditorNote(f"n-{n}", ("p-0",), {"en": "N"}) for n in range(10_000)),
        "sets": tuple(Set(f"s-{n}", {"en": "S"}, (QUESTION,)) for n in range(200)),
        "vocabulary": Vocabulary(words(0, 200), words(1, 100), words(2, 200)),
    }
    archive = replace(archive_of(ONE), **most)

    assert not [*too_much_in_all(archive)]
    assert decode(encode(archive)) == archive


def test_an_editor_is_told_in_which_file_there_is_too_much(make_folder, tmp_path):
    folder = make_folder("## One {#one}\n\nWords. {#p-1}\n")
    entries = (f'[[entry]]\nid = "g-{n}"\nen = ["yard {n}"]\n\n' for n in range(5_001))
    (folder / "glossary.toml").write_text("".join(entries))
    (problem,) = (each for each in check_source(folder) if each.severity == "error")

    assert (problem.code, problem.file) == ("too-much", "glossary.toml")
    assert problem.text == "The glossary has 5,001 entries; an archive may have 5,000."
    assert build_archive(folder, tmp_path / "a.satchel").archive is None


def test_a_document_as_long_as_it_may_be_is_opened():
    longest = document(*(passage(n, "x" * MAX_TEXT) for n in range(CHARACTERS.most // MAX_TEXT)))

    assert too_much_in(longest) is None
    assert decode(encode(archive_of(longest))).documents == (longest,)


@pytest.mark.parametrize(
    ("body", "told", "hint"),
    [
        (
            f"Words.{'[^1]' * 301} {{#p-0}}\n\n[^1]: A note. {{#f-1}}\n",
            "The passage “p-0” has 301 footnote marks; a passage may have 300.",
            "Make several passages of it.",
        ),
        pytest.param(
            "".join(f"Words. {{#p-{n}}}\n\n" for n in range(20_001)),
            "The document “small” has 20,001 passages; a document may have 20,000.",
            "Make several documents of it.",
            marks=pytest.mark.long,
        ),
    ],
    ids=["marks", "passages"],
)
def test_an_editor_is_told_both_numbers_and_what_to_do(make_folder, tmp_path, body, told, hint):
    folder = make_folder(f"## One {{#one}}\n\n{body}")
    (problem,) = (each for each in check_source(folder) if each.severity == "error")

    assert (problem.code, problem.file) == ("too-much", "documents/small.md")
    assert (problem.text, problem.hint) == (told, hint)
    assert build_archive(folder, tmp_path / "a.satchel").archive is None
