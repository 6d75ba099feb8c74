"""What is withdrawn is gone: from the text, from what was said of it, from the source's copy."""

import re
import shutil

import pytest

from index import ArchiveDamaged, build_archive, check_source, open_archive, replace
from index.container.codec import decode, encode
from tests.conftest import ARCHIVE_TOML, CASE_STUDY, FRONT_MATTER, WITHOUT_SETS

GONE = "q-child-taken"
TOMBSTONE = '\n[[withdrawn]]\npassage = "{}"\ndate = "2026-11-30"\nreason = "Asked for."\n'
WORDS = ["Tais Plus", "Tais", "my child from the orphanage", "for adoption", "give him"]


def second_edition(folder, passage=GONE):
    """Make `folder` the case study's second edition, which withdraws `passage`."""
    shutil.copytree(CASE_STUDY, folder, ignore=WITHOUT_SETS)
    head = folder / "archive.toml"
    text = head.read_text(encoding="utf-8").replace("edition = 1", "edition = 2")
    head.write_text(text + TOMBSTONE.format(passage), encoding="utf-8")
    return folder


def without_quote(folder):
    """Take the quote out of the document by hand, with its coding, as an editor might."""
    file = folder / "documents" / "kyrgyzstan.md"
    text = file.read_text(encoding="utf-8")
    cut = re.sub(
        r"> “They wanted to take the child.*?street-based sex worker\n\n", "", text, flags=re.S
    )
    assert len(cut) < len(text) - 300
    file.write_text(cut, encoding="utf-8")
    return folder


@pytest.fixture(params=["named alone", "taken out by hand too"])
def withdrawn(request, tmp_path):
    folder = second_edition(tmp_path / "folder")
    return folder if request.param == "named alone" else without_quote(folder)


def test_a_withdrawn_quote_is_nowhere_in_the_archive(withdrawn, tmp_path):
    file = tmp_path / "two.satchel"
    result = build_archive(withdrawn, file)
    assert result.archive is not None, result.problems

    data = file.read_bytes()  # members are stored, so their words are there to be found
    assert b"orphanages" in data
    assert [word for word in WORDS if word.encode() in data] == []
    archive = open_archive(file)
    assert archive.passage(GONE) is None
    assert len(archive.quotes) == 7
    assert archive.search("adoption").total == archive.search("Tais").total == 0
    assert archive.content.withdrawn == (GONE,)
    assert b"Asked for." not in data  # when and why stays in the folder


def test_the_rest_of_the_source_stays_and_keeps_its_lines(withdrawn, tmp_path, first_archive):
    build_archive(withdrawn, tmp_path / "two.satchel")
    before = first_archive.content.sources[0].text.split("\n")
    after = open_archive(tmp_path / "two.satchel").content.sources[0].text.split("\n")

    assert len(before) == len(after)
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert {new.strip() for _old, new in changed} == {"[withdrawn]"}
    assert " ".join(old.strip() for old, _new in changed).startswith("“They wanted to take")
    assert changed[-1][0].strip() == "Woman, 40 years old, street-based sex worker"


def test_a_folder_that_withdraws_has_no_error_and_no_new_warning(withdrawn):
    before = {(p.code, p.severity) for p in check_source(CASE_STUDY)}
    after = {(p.code, p.severity) for p in check_source(withdrawn)}

    of_no_record = {("edition-gap", "warning")}  # of the first edition
    assert {severity for _code, severity in after - before - of_no_record} <= {"note"}


def test_a_note_may_go_on_naming_it(withdrawn, tmp_path):
    build_archive(withdrawn, tmp_path / "two.satchel")
    notes = open_archive(tmp_path / "two.satchel").content.notes

    assert any(GONE in note.passages for note in notes)


def test_a_slip_in_the_id_is_told(tmp_path):
    folder = second_edition(tmp_path / "folder", "q-child-takne")

    assert "withdrawn-gone" in {problem.code for problem in check_source(folder)}


def test_many_that_were_taken_out_are_told_together(make_folder):
    gone = "".join(TOMBSTONE.format(f"p-{number}") for number in range(10, 50))
    head = ARCHIVE_TOML.replace("edition = 1", "edition = 2")
    folder = make_folder("## One {#one}\n\nWords. {#p-1}\n", {"archive.toml": head + gone})

    (told,) = [each for each in check_source(folder) if each.code == "withdrawn-gone"]

    assert told.severity == "note"
    assert told.text == (
        "“p-10”, “p-11”, “p-12” and 37 more are withdrawn, and no document holds them."
    )
    assert len(told.passages) == 40


def test_a_first_edition_that_withdraws_is_told(tmp_path):
    folder = second_edition(tmp_path / "folder")
    head = folder / "archive.toml"
    head.write_text(head.read_text(encoding="utf-8").replace("edition = 2", "edition = 1"))

    assert "withdrawn-first" in {problem.code for problem in check_source(folder)}


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("Gone.\n\nWords.\n", "One word is left out of the archive's copy of the source."),
        ("Gone too.\n\nWords.\n", "2 words are left out of the archive's copy of the source."),
    ],
)
def test_what_is_left_out_of_the_source_is_counted(make_folder, source, said):
    front = FRONT_MATTER.replace("title", 'source = "source/a.txt"\ntitle', 1)
    folder = make_folder(
        files={
            "archive.toml": ARCHIVE_TOML.replace("edition = 1", "edition = 2")
            + TOMBSTONE.format("p-gone"),
            "documents/small.md": front + "## One {#one}\n\nWords. {#p-one}\n",
            "source/a.txt": f"One\n\n{source}",
        }
    )
    (told,) = [each for each in check_source(folder) if each.code == "words-withdrawn"]

    assert told.text == said


def test_words_of_it_that_stand_elsewhere_are_told(tmp_path):
    folder = second_edition(tmp_path / "folder")
    note = (
        '\n[[note]]\nid = "x"\npassages = ["p-new-law"]\n'
        'text.en = "She said: they gave me a lawyer and I won."\n'
    )
    with (folder / "notes.toml").open("a", encoding="utf-8") as notes:
        notes.write(note)
    (told,) = [problem for problem in check_source(folder) if problem.code == "withdrawn-words"]

    assert "the note “x”" in told.text


def test_a_footnote_that_only_it_marks_goes_with_it(make_folder):
    body = (
        "## One {#one}\n\nStays.[^1] {#p-a}\n\nGoes.[^2] {#p-b}\n\nAlso.[^1] {#p-c}\n\n"
        "[^1]: Kept note. {#f-1}\n\n[^2]: Secret note. {#f-2}\n"
    )
    source = "Stays.1\nGoes.2\nAlso.1\n1 Kept note.\n2 Secret note.\n"
    front = FRONT_MATTER.replace(
        'title = "A small document"', 'title_by = "editor"\ntitle = "T"\nsource = "source/a.txt"'
    )
    folder = make_folder(
        files={
            "archive.toml": ARCHIVE_TOML + TOMBSTONE.format("p-b"),
            "documents/small.md": front + body,
            "source/a.txt": source,
        }
    )
    result = build_archive(folder, folder / "a.satchel")
    content = result.archive

    assert [note.id for note in content.documents[0].footnotes] == ["f-1"]
    assert b"Secret" not in b"".join(encode(content).values())
    assert content.sources[0].text == "Stays.1\n[withdrawn]\nAlso.1\n1 Kept note.\n[withdrawn]\n"


def test_an_archive_that_holds_what_it_withdraws_is_refused(first_archive, tmp_path):
    lying = replace(first_archive.content, withdrawn=(GONE,))
    with pytest.raises(ArchiveDamaged):
        decode(encode(lying))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("q-osmonov", "“osmonov”"),  # a name tells enough alone
        ("q-beat-behind", "“beat”, “behind”"),
        ("q-udaril", "“udaril”"),  # of the translation, as an import spelt it once
        ("q-aibek", "“aibek”"),  # of the line under it
        ("q-beat", ""),
        ("q-1", ""),
    ],
)
def test_an_id_that_tells_words_of_what_is_withdrawn_is_told(make_folder, name, words):
    body = f"## One {{#one}}\n\n> “Then Osmonov beat me behind it.” {{#{name}}}\n>\n> — Aibek, 31\n"
    body += "\nStays. {#p-stays}\n"
    head = ARCHIVE_TOML.replace("edition = 1", "edition = 2") + TOMBSTONE.format(name)
    translation = f'[[translation]]\npassage = "{name}"\nstatus = "draft"\nby = "A"\n'
    translation += 'text = "Ударил меня"\n'
    folder = make_folder(body, {"archive.toml": head, "translations/ru.toml": translation})

    told = [each for each in check_source(folder) if each.code == "withdrawn-id"]

    assert [each.severity.value for each in told] == ["warning"] * bool(words)
    assert all(each.text.endswith(f"withdrawn: {words}.") for each in told)
