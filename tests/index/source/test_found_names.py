"""What could name or place a person is a note of each document, with its first places."""

import pytest

from index import check_source, folder_names
from index.source.folder import read_source
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Severity
from tests.conftest import ARCHIVE_TOML, FRONT_MATTER

BODY = """## One {#one}

We met Keresh Toktosunova there. {#p-one}

She came from Karakol, and called +996 555 12 34 56. {#p-two}

Nobody was told. {#p-three}
"""
QUOTE = """## One {#one}

> “I am 31, and Tais Plus helped me.” {#q-one role=nurse age=31 reveals="%s"}
>
> — Nurse, 31 years old
"""
WAIVER = '[[waived]]\ncode = "names-found"\npassage = "p-one"\nreason = "She asked to be named."\n'


def notes(folder):
    return [each for each in check_source(folder) if each.code == "names-found"]


def test_one_note_for_a_document_names_each_passage_once(make_folder):
    (note,) = notes(make_folder(BODY))

    assert (note.severity, note.file, note.line) == (Severity.NOTE, "documents/small.md", 7)
    assert note.passages == ("p-one", "p-two")
    assert note.text.startswith("Found 3 by their form. A person must read the whole text.")
    assert "names of people, 1: “Keresh Toktosunova” in line 7" in note.text
    assert "places, 1: “Karakol” in line 9" in note.text


def test_a_waiver_covers_its_passage_and_no_other(make_folder):
    folder = make_folder(BODY, {"archive.toml": ARCHIVE_TOML + WAIVER})
    problems = check_source(folder)
    waived, rest = [each for each in problems if each.code == "names-found"]

    assert waived.passages == ("p-one",)
    assert waived.hint == "Waived: She asked to be named."
    assert rest.passages == ("p-two",)
    assert "Keresh" not in rest.text
    assert "unused-waiver" not in {each.code for each in problems}


def test_one_name_is_told_once_with_how_often_it_stands_and_its_other_forms(make_folder):
    lines = "\n".join(f"They went to Karakol. {{#p-{n}}}\n" for n in range(9))
    more = "Keresh Toktosunova spoke. {#p-a}\n\nThey saw Toktosunova. {#p-b}\n"
    (note,) = notes(make_folder(f"## One {{#one}}\n\n{lines}\n{more}"))

    assert len(note.passages) == 11
    assert "places, 9: “Karakol” 9 times, first in line 7" in note.text
    told = "names of people, 2: “Keresh Toktosunova” 2 times, first in line 25 (also “Toktosunova”)"
    assert told in note.text


def test_likely_names_are_told_before_doubtful_ones_wherever_they_stand(make_folder):
    doubtful = ["Zubrix", "Quandol", "Mirtak", "Velpor", "Sandrik", "Oblomat", "Trisko"]
    lines = "\n".join(f"It was seen by {each}. {{#p-{each.lower()}}}\n" for each in doubtful)
    (note,) = notes(
        make_folder(f"## One {{#one}}\n\n{lines}\nKeresh Toktosunova spoke. {{#p-z}}\n")
    )

    people = note.text.partition("names of people, ")[2]
    assert people.startswith("8: “Keresh Toktosunova” in line 21, “Zubrix” in line 7")
    assert people.rstrip(".").endswith("and 3 more")


def test_what_the_folder_says_is_told_is_not_noted_again(make_folder):
    told = make_folder(QUOTE % "age, organisation:Tais Plus", name="told")
    untold = make_folder(QUOTE % "role", name="untold")

    assert notes(told) == []
    (note,) = notes(untold)
    assert "“Tais Plus”" in note.text
    assert "“I am 31”" in note.text
    assert "31 years old" not in note.text  # the line under the quote: the dial is for that


def test_translations_and_footnotes_are_read_too(make_folder):
    body = "## One {#one}\n\nShe left.[^1] {#p-one}\n\n[^1]: They asked Keresh there. {#f-one}\n"
    translation = (
        '[[translation]]\npassage = "p-one"\ntext = "Она уехала в Каракол."\nstatus = "draft"\n'
        'by = "B"\n'
    )
    (note,) = notes(make_folder(body, {"translations/ru.toml": translation}))

    assert set(note.passages) == {"p-one", "f-one"}
    assert "Keresh" in note.text


def test_a_heading_is_read_and_can_be_waived(make_folder):
    body = "## Interview with Aigul Osmonova {#one}\n\nShe left. {#p-one}\n"
    waiver = WAIVER.replace("p-one", "one")
    (note,) = notes(make_folder(body, name="plain"))
    (waived,) = notes(make_folder(body, {"archive.toml": ARCHIVE_TOML + waiver}, name="waived"))

    assert (note.line, note.passages) == (5, ("one",))
    assert "“Aigul Osmonova” in line 5" in note.text
    assert waived.hint.startswith("Waived: ")


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("At the Door: Evictions", "1-door-2025"),
        ("1.2 Money and papers", "1-2-money-papers"),
        ("Lawyers on Call: Notes", "4-lawyers-call"),
    ],
)
def test_ordinary_words_in_a_title_or_a_file_name_are_no_names(make_folder, title, slug):
    front = FRONT_MATTER.replace('"small"', f'"{slug}"')
    front = front.replace('"A small document"', f'"{title}"')
    archive = ARCHIVE_TOML.replace('"A small archive"', f'"{title}"')
    written = f"{front}## {title} {{#one}}\n\nWords. {{#p-one}}\n"

    assert notes(make_folder(files={"documents/small.md": written, "archive.toml": archive})) == []


def test_each_document_has_a_note_of_its_own(make_folder):
    other = FRONT_MATTER.replace('"small"', '"other"') + BODY.replace("#p-", "#o-").replace(
        "#one", "#other"
    )
    found = notes(make_folder(BODY, {"documents/other.md": other}))

    assert [each.file for each in found] == ["documents/other.md", "documents/small.md"]


def test_a_person_in_the_title_and_in_the_name_of_the_file_is_told(make_folder):
    named = FRONT_MATTER.replace('"small"', '"aibek-usubaliev"')
    titled = named.replace('"A small document"', '"Aibek Usubaliev"')
    assert len({FRONT_MATTER, named, titled}) == 3
    for front in (named, titled):
        files = {"documents/small.md": f"{front}## One {{#one}}\n\nWords. {{#p-one}}\n"}
        (note,) = notes(make_folder(files=files))
        assert "“Aibek Usubaliev” at the top, or in the name of the file" in note.text
        assert note.text.startswith("Found 1 by")


NAME = "Keresh Toktosunova"
TABLES = {
    "notes.toml": '[[note]]\nid = "n"\npassages = ["p-one"]\ntext.en = "It was {}."\n',
    "codebook.toml": '[[theme]]\nid = "wages"\nlabel.en = "Wages"\nmemo = "Ask {} of it."\n',
    "glossary.toml": '[[entry]]\nid = "e"\nen = ["patrol"]\ndefinition.en = "As {} says."\n',
    "participants.toml": (
        '[[table]]\nid = "t"\ntitle.en = "Jobs"\nof.en = "9 people"\n[[table.row]]\n'
        'label.en = "It was {}"\ncount = 9\n'
    ),
    "sets.toml": (
        '[[set]]\nid = "s"\ntitle.en = "Day one"\n[[set.item]]\nkind = "question"\n'
        'words.en = "Who is it?"\nnote.en = "Do not say that it is {}."\n'
    ),
    "vocabulary.toml": '[[role]]\nid = "nurse"\nlabel.en = "It was {}"\nplural.en = "Nurses"\n',
    "archive.toml": ARCHIVE_TOML + 'rights.en = "Ask {} first."\n',
}


def filled(table):
    return {table: TABLES[table].replace("{}", NAME)}


@pytest.mark.parametrize("table", TABLES)
def test_a_name_in_a_table_is_told_at_its_line_by_check_and_at_the_desk(make_folder, table):
    files = filled(table)
    folder = make_folder("## One {#one}\n\nWords. {#p-one}\n", files)
    (note,) = notes(folder)
    lines = files[table].splitlines()
    begins = [at for at, each in enumerate(lines, 1) if each.startswith("[[")]

    assert (note.file, note.passages, note.words) == (table, (), 1)
    assert note.line == (begins[0] if begins and table != "archive.toml" else None)
    assert f"“{NAME}”" in note.text

    archive = read_source(folder).archive
    texts = {each.name: each.read_text("utf-8") for each in folder.glob("*.toml")}
    (found,) = folder_names(archive, KeptParts(), texts)
    assert (found.spellings, found.passages) == ((NAME,), ())


def test_each_part_that_is_said_to_be_looked_at_is(make_folder):
    body = (
        f'## One {{#one}}\n\n> “{NAME} left.” {{#q care="{NAME} died." read=full '
        f'read_reason="{NAME} asked."}}\n>\n> — {NAME}, nurse\n\nShe left. {{#p-one}}\n'
    )
    front = FRONT_MATTER.replace("title =", f'creator = "{NAME}"\ntitle =')
    translation = (
        f'[[translation]]\npassage = "p-one"\ntext = "{NAME}."\nstatus = "draft"\nby = "B"\n'
    )
    files = {
        "documents/small.md": front + body,
        "translations/en.toml": translation,
    }
    found = notes(make_folder(files=files | {k: v for t in TABLES for k, v in filled(t).items()}))

    assert {each.file for each in found} == {"documents/small.md", *TABLES}
    (told,) = [each for each in found if each.file.startswith("documents")]
    assert f"“{NAME}” 6 times" in told.text


def test_a_waiver_without_a_passage_covers_the_tables(make_folder):
    waiver = WAIVER.replace('passage = "p-one"\n', "")
    files = filled("notes.toml") | {"archive.toml": ARCHIVE_TOML + waiver}
    (note,) = notes(make_folder("## One {#one}\n\nWords. {#p-one}\n", files))

    assert note.hint == "Waived: She asked to be named."


def test_a_care_note_with_a_name_is_no_difference_of_a_translation(make_folder):
    body = f'## One {{#one}}\n\nShe left. {{#p-one care="Of {NAME}."}}\n'
    translation = (
        '[[translation]]\npassage = "p-one"\ntext = "Она ушла."\nstatus = "draft"\nby = "B"\n'
    )
    problems = check_source(make_folder(body, {"translations/ru.toml": translation}))

    assert "names-differ" not in {each.code for each in problems}
    assert "names-found" in {each.code for each in problems}
