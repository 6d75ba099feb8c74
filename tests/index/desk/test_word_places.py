"""Where words still stand in a folder, and how they go from a text as received."""

import pytest

from index import (
    FolderActs,
    PlaceKind,
    SourceProblem,
    check_source,
    distinctive_words,
    import_texts,
    words_beside,
    words_found,
)
from index.desk.passage_withdrawal import withdrawn_here, without_withdrawn
from index.desk.word_places import removed_names, without_received, word_places
from index.source.text_files import files_in

TALK = """Voices of the night shift

Three people spoke in the office of the bakery, Zyxomma among them.

Zyxomma: We bake from nine in the evening until five.

Interviewer: Who told the Zyxommas that?
"""
STONE = '\n[[withdrawn]]\npassage = "{}"\ndate = "2026-01-01"\nreason = "Asked for."\n'


@pytest.fixture
def made(tmp_path):
    (tmp_path / "talk.txt").write_text(TALK, encoding="utf-8")
    import_texts([tmp_path / "talk.txt"], tmp_path / "made")
    return tmp_path / "made"


def texts(folder):
    names = (
        *files_in(folder, "documents", ".md"),
        *files_in(folder, "source", ""),
        *files_in(folder, "translations", ".toml"),
        *(each.name for each in folder.glob("*.toml")),
    )
    return {name: (folder / name).read_bytes().decode() for name in names}


def write(folder, act):
    for file, text in act.files.items():
        if text is not None:
            (folder / file).parent.mkdir(exist_ok=True)
            (folder / file).write_bytes(text.encode())


def kinds(folder, words="Zyxomma"):
    return [(each.kind, each.passage) for each in word_places(texts(folder), words)]


def add(folder, file, text):
    (folder / file).parent.mkdir(exist_ok=True)
    with (folder / file).open("a", encoding="utf-8") as out:
        out.write(text)


def test_each_kind_of_place_is_found_with_its_passage(made):
    first, quote, question = ((PlaceKind.PASSAGE, name) for name in ("p-1", "p-2", "p-3"))
    assert kinds(made) == [first, quote, question]
    add(made, "notes.toml", '[[note]]\nkind = "editor"\npassages = ["p-2"]\ntext.en = "Zyxomma."\n')
    add(
        made,
        "translations/ru.toml",
        '[[translation]]\npassage = "p-3"\ntext = "Кто сказал это (Zyxomma)?"\n',
    )
    add(made, "glossary.toml", '[[term]]\nterm.en = "Zyxommas"\nmeaning.en = "A family."\n')
    add(made, "archive.toml", '\n[[withdrawn]]\npassage = "p-1"\ndate = "2026-01-01"\n')
    found = kinds(made)
    assert set(found) == {
        (PlaceKind.WITHDRAWN, "p-1"),
        quote,
        question,
        (PlaceKind.NOTE, "p-2"),
        (PlaceKind.TRANSLATION, "p-3"),
        (PlaceKind.GLOSSARY, ""),
    }
    assert kinds(made, "Bakyt") == []
    assert kinds(made, " — ") == []


def test_words_that_only_the_text_as_received_has_are_found_and_exchanged(made):
    write(made, FolderActs(texts(made)).words("p-1", TALK.split("\n")[2].replace("Zyxomma", "one")))
    assert (PlaceKind.RECEIVED, "") in kinds(made)
    assert "words-missing" in {each.code for each in check_source(made)}

    files = texts(made)
    act = without_received(files, "source/talk.txt", "Zyxomma")
    assert act.files["source/talk.txt"] == TALK.replace("Zyxomma among", "one among")
    write(made, act)
    assert kinds(made) == [(PlaceKind.PASSAGE, "p-2"), (PlaceKind.PASSAGE, "p-3")]
    assert not {each.code for each in check_source(made)} & {"words-missing", "words-added"}
    with pytest.raises(SourceProblem):
        without_received(texts(made), "source/talk.txt", "Zyxomma")


def test_words_of_what_is_left_out_go_alone(made):
    write(made, FolderActs(texts(made)).leave_out("p-3"))
    assert (PlaceKind.RECEIVED, "") in kinds(made)
    write(made, without_received(texts(made), "source/talk.txt", "Zyxomma"))
    received = (made / "source" / "talk.txt").read_text(encoding="utf-8")
    assert "Interviewer: Who told the that?" in received
    assert received.count("Zyxomma") == 2  # in passages


def test_a_removed_name_is_told_from_a_word_at_the_beginning(made):
    files = texts(made)
    before = "Three of the Zyxommas baked. People slept."
    assert removed_names(files, before, "Some baked. They slept.") == ("Three", "Zyxommas")
    add(made, "documents/talk.md", "\nWe are three. {#p-9}\n")
    assert removed_names(texts(made), before, "They slept.") == ("Zyxommas",)


def test_a_name_of_which_one_is_left_in_the_same_words_is_looked_for(made):
    before = "Zyxomma Toktosunova spoke. Zyxomma baked."
    after = "A baker spoke. Zyxomma baked."
    assert removed_names(texts(made), before, after) == ("Toktosunova", "Zyxomma")
    add(made, "documents/talk.md", f"\n{after} {{#p-9}}\n")
    found = word_places(texts(made), "Toktosunova Zyxomma", after)
    assert (PlaceKind.PASSAGE, "p-9") in [(each.kind, each.passage) for each in found]


def test_words_that_only_change_their_places_are_not_removed(made):
    assert removed_names(texts(made), "Zyxomma baked.", "So baked Zyxomma.") == ()


def test_what_came_in_for_a_word_is_no_place_of_it(made):
    add(made, "documents/talk.md", "\nThe Kitchens are in the Kitchen. {#p-9}\n")
    assert kinds(made, "Kitchn") == [(PlaceKind.PASSAGE, "p-9")]
    assert word_places(texts(made), "Kitchn", "Kitchens, a kitchen") == ()


PHONES = """
Jamilya, 33, told it, a woman of 34 with 12 years of practice, on 2026-12-01. {#p-8}

Ring 0555 123-456 or +996 (555) 12.34.56, or 0772-33-44-55. {#p-9}
"""


@pytest.mark.parametrize(
    ("number", "passages", "found"),
    [
        ("+996 555 12-34-56", ["p-9"], "555 123-456"),
        ("996555123456", ["p-9"], "555 123-456"),
        ("996 (555) 12-34-5", ["p-9"], "555 123-45"),
        ("0772 33 44 55", ["p-9"], "0772-33-44-55"),
        ("0700 33 12 34", [], ""),
        ("33", ["p-8", "p-9"], "3333"),
    ],
)
def test_of_a_number_the_whole_or_a_long_run_is_looked_for(made, number, passages, found):
    add(made, "documents/talk.md", PHONES)
    add(made, "archive.toml", '\n[dublin_core]\nissued = "2026-12-01"\n')
    places = word_places(texts(made), number)
    assert [each.passage for each in places] == passages
    assert "".join(each.words for each in places) == found


def test_a_number_goes_whole_from_a_text_as_received(made):
    add(made, "source/talk.txt", "\nRing +996 555 12-34-56 now.\n")
    write(made, without_received(texts(made), "source/talk.txt", "996 555 12-34-56"))
    assert "Ring now." in (made / "source" / "talk.txt").read_text(encoding="utf-8")


def test_the_name_of_the_folders_own_organisation_is_no_name_that_was_removed(made):
    before, after = "Zyxomma Quandol spoke of the Zyxommas.", "Nobody spoke."
    assert removed_names(texts(made), before, after) == ("Quandol", "Zyxomma", "Zyxommas")
    add(made, "archive.toml", '\n[dublin_core]\ncontributor = "Zyxomma House"\n')
    assert removed_names(texts(made), before, after) == ("Quandol", "Zyxommas")
    assert distinctive_words(texts(made), "Zyxomma, Quandol") == "Quandol"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Lieutenant Bakyt Osmonov", "Bakyt Osmonov"),
        ("sister Aida", "Aida"),
        ("Manas street 14", "Manas"),
        ("centre “Lilia”", "“Lilia”"),
        ("12 May", ""),
        ("29 лет", ""),
        ("gulnara.sadykova@example.org", "gulnara.sadykova"),
        ("https://vk.com/zyxomma", "zyxomma"),
        ("+996 555 12-34-56", "+996 555 12-34-56"),
    ],
)
def test_of_a_name_only_what_tells_it_alone_is_looked_for(made, name, told):
    assert distinctive_words(texts(made), name) == told


def test_a_person_who_made_the_archive_may_be_a_name_that_was_removed(made):
    add(made, "archive.toml", '\n[dublin_core]\ncontributor = "Gulnara Sadykova"\n')
    assert removed_names(texts(made), "Gulnara spoke.", "Nobody spoke.") == ("Gulnara",)


def test_only_the_words_that_stand_somewhere_are_said_to(made):
    found = word_places(texts(made), "Zyxomma Prepared, 0772 33 44 55")
    said = [each.excerpt for each in found]
    assert words_found("Zyxomma Prepared, 0772 33 44 55", said) == "Zyxomma"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Prepared by \\[a friend\\] Zyxa, tel.", ("Zyxa",)),
        ("Заявительница Айнура \\[a friend\\] (тел.)", ("Айнура",)),
        ("Zyxa \\[a friend\\] came.", ("Zyxa",)),
        ("Yesterday \\[a friend\\] came. Zyxa went. \\[a friend\\]. Zyxa.", ()),
        ("Lieutenant \\[a friend\\] came. Анан \\[a friend\\] келди.", ()),
    ],
)
def test_a_capital_beside_what_stands_for_a_name_may_be_its_other_half(made, said, left):
    add(made, "documents/talk.md", f"\n{said} {{#p-9}}\n")
    assert words_beside(texts(made), "[a friend]") == left


def test_the_words_of_all_withdrawn_passages_go_but_those_that_cannot_be_found(made):
    add(made, "archive.toml", "".join(STONE.format(name) for name in ("p-1", "p-2", "p-3")))
    received = made / "source" / "talk.txt"
    said = received.read_text(encoding="utf-8")
    together = said.replace("until five.\n\nInterviewer", "until five. Interviewer")
    received.write_text(together, encoding="utf-8")
    assert withdrawn_here(texts(made)) == ("p-1", "p-2", "p-3")

    write(made, without_withdrawn(texts(made)))
    left = withdrawn_here(texts(made))
    assert "p-1" not in left
    assert left
    assert "among them" not in received.read_text(encoding="utf-8")
    with pytest.raises(SourceProblem):
        without_withdrawn(texts(made))


def test_nothing_is_done_where_nothing_is_withdrawn(made):
    assert without_withdrawn(texts(made)).files == {}
