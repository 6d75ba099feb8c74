"""`satchel export --set`: a set in a file, or one that the archive brings."""

from contextlib import closing

import pytest

from index import Cost, ItemKind, open_archive
from index.export.formats import FORMATS, FormatGroup
from tests.index.export.file_text import PASSAGES, unzipped
from tests.index.export.pages import read_page
from tests.viewer.notebook.store.conftest import TurnedClock, connected
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.entries.notebook import Notebook
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.file.schema import lay
from viewer.notebook.store.model import Anchor
from viewer.notebook.store.shared.share_file import share, share_set
from viewer.printing.typeset import TYPESET

pytestmark = pytest.mark.usefixtures("qapp")
GONE = Anchor("kyrgyzstan", 1, "kyrgyzstan", "q-no", "“Gone.”", whole=True)
CHEAP = Cost(passes=1, memory=8192)


@pytest.fixture
def notebook():
    with closing(connected(":memory:")) as connection:
        lay(connection)
        yield Notebook(connection, TurnedClock())


@pytest.fixture
def evening(notebook, first_archive_file):
    """A set of the case study, one item of which its edition does not hold."""
    archive = open_archive(first_archive_file)
    return notebook.sets.make(
        "Evening in Osh",
        [
            Draft(ItemKind.PASSAGE, anchor_on(archive, "q-werewolves"), note="Wait.", minutes=5),
            Draft(ItemKind.QUESTION, words="Who decides?", minutes=10),
            Draft(ItemKind.PASSAGE, anchor_on(archive, "q-bandits")),
            Draft(ItemKind.PASSAGE, GONE),
        ],
        contacts="0 555 000 000",
    )


@pytest.fixture
def file(notebook, evening, tmp_path):
    file = tmp_path / "evening.satchel-set"
    file.write_bytes(share_set(notebook, evening.id))
    return file


@pytest.mark.parametrize("form", [*PASSAGES, *TYPESET])
def test_a_set_in_a_file_is_written_in_any_format(
    satchel, first_archive_file, file, tmp_path, form
):
    out = tmp_path / "out"

    answer = satchel("export", first_archive_file, "--to", form, "-o", out, "--set", file)

    assert answer.status == 0
    assert answer.stdout == f"{out}: kyrgyzstan, edition 1, 2 of 27 passages\n"
    told = answer.stderr.splitlines()
    assert "1 of the set’s items left out: not in this edition." in told[:2]
    if form in PASSAGES:
        told = unzipped(out.read_bytes())
        assert ("Wait." in told) == (form == "pptx-trainer")
        assert ("555" in told) == (FORMATS[form].group is not FormatGroup.REFERENCES)
        assert told.index("werewolves") < told.index("bandits") or form in ("json", "qdpx")


def test_it_has_its_own_title_and_order(satchel, first_archive_file, file, tmp_path):
    satchel("export", first_archive_file, "--to", "html", "-o", tmp_path / "a", "--set", file)

    root = read_page((tmp_path / "a").read_bytes())
    assert root.find("h1")[0].text() == "Evening in Osh"
    assert [each.attributes["id"] for each in root.find(of_class="passage")] == [
        "q-werewolves",
        "q-bandits",
    ]


@pytest.mark.parametrize("name", ["introduction", "law", "justice"])
def test_a_set_that_the_archive_brings_is_named_by_its_id(satchel, tmp_path, name):
    answer = satchel("export", "--to", "html", "-o", tmp_path / "a", "--set", name)

    assert answer.status == 0
    assert len(read_page((tmp_path / "a").read_bytes()).find(of_class="item")) >= 12


def test_a_file_comes_before_a_set_with_that_id(
    satchel, notebook, evening, first_archive_file, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "law").write_bytes(share_set(notebook, evening.id))

    satchel("export", first_archive_file, "--to", "txt", "-o", "a.txt", "--set", "law")

    assert (tmp_path / "a.txt").read_text("utf-8").startswith("Evening in Osh\n")


def test_a_folder_that_is_called_as_a_set_is_no_file_of_one(satchel, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "law").mkdir()

    assert satchel("export", "--to", "txt", "-o", "a.txt", "--set", "law").status == 0
    assert (tmp_path / "a.txt").is_file()


def test_the_set_that_is_exported_is_never_written_over(
    satchel, first_archive_file, file, tmp_path
):
    secret, before = tmp_path / "words", file.read_bytes()
    secret.write_text("seven herons")
    export = ("export", first_archive_file, "--to", "txt", "--set", file)
    for out in (file, secret):
        answer = satchel(*export, "--passphrase-file", secret, "-o", out)
        assert answer.sentence == f"“{out.name}” is read for this. Choose another name."

    assert (file.read_bytes(), secret.read_text()) == (before, "seven herons")


def test_a_sealed_set_is_opened_with_its_passphrase(
    satchel, notebook, evening, first_archive_file, tmp_path
):
    file, right, wrong = (tmp_path / name for name in ("sealed", "right", "wrong"))
    file.write_bytes(share_set(notebook, evening.id, "seven herons", cost=CHEAP))
    right.write_text("seven herons\n")
    wrong.write_text("eight herons\n")
    export = ("export", first_archive_file, "--to", "txt", "-o", tmp_path / "a", "--set", file)

    none = satchel(*export)
    other = satchel(*export, "--passphrase-file", wrong)
    assert (none.status, other.status) == (1, 1)
    assert none.sentence == f"“{file}” is sealed. Name its passphrase with --passphrase-file."
    assert other.sentence == f"This passphrase does not open “{file}”. Check it."
    assert not (tmp_path / "a").exists()
    assert satchel(*export, "--passphrase-file", right).status == 0


def test_a_collection_gives_its_passages_in_their_order(
    satchel, notebook, first_archive_file, tmp_path
):
    archive = open_archive(first_archive_file)
    entries = notebook.star([anchor_on(archive, name) for name in ("q-werewolves", "q-bandits")])
    made = notebook.collections.make("For Osh", [entry.id for entry in entries])
    file = tmp_path / "a.satchel-set"
    file.write_bytes(share(notebook, made.id))

    satchel("export", first_archive_file, "--to", "html", "-o", tmp_path / "a", "--set", file)

    root = read_page((tmp_path / "a").read_bytes())
    assert [each.attributes["id"] for each in root.find(of_class="passage")] == [
        "q-werewolves",
        "q-bandits",
    ]


def test_a_set_of_another_archive_says_so(satchel, make_folder, file, tmp_path):
    small = tmp_path / "small.satchel"
    body = "## One {#one}\n\nWords. {#p}\n"
    assert satchel("build", make_folder(body), "-o", small).status == 0

    answer = satchel("export", small, "--to", "html", "-o", tmp_path / "a", "--set", file)

    assert (answer.status, answer.stdout) == (1, "")
    assert answer.sentence.startswith(f"Nothing in “{file}” is of this archive.")
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    ("named", "sentence"),
    [
        ("nowhere", "no set of this archive. Its sets are: introduction, law, justice."),
        ("odd", "This file is not a set of Satchel’s, or not whole. Ask for it again."),
        ("folder", "is not a file. Name the file of a set."),
        ("a\0b", "is no file, and no set of this archive."),
    ],
)
def test_what_is_no_set_is_told_in_one_sentence(
    satchel, first_archive_file, tmp_path, monkeypatch, named, sentence
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "odd").write_bytes(b"SATCHEL SET 1\n{}")
    (tmp_path / "folder").mkdir()

    answer = satchel("export", first_archive_file, "--to", "html", "-o", "a", "--set", named)

    assert (answer.status, answer.stdout) == (1, "")
    assert sentence in answer.sentence
    assert not (tmp_path / "a").exists()


def test_a_search_and_a_set_are_two_choices(satchel, tmp_path):
    answer = satchel(
        *("export", "--to", "html", "-o", tmp_path / "a", "--set", "law", "--query", "police")
    )

    assert answer.status == 2
    assert "Choose one of --query and --set." in answer.stderr


def test_what_is_told_of_who_speaks_holds_for_a_set(satchel, first_archive_file, tmp_path):
    export = ("export", first_archive_file, "--to", "html", "-o", tmp_path / "a")

    satchel(*export, "--set", "justice", "--attribution", "role")

    told = {each.text() for each in read_page((tmp_path / "a").read_bytes()).find(of_class="line")}
    assert told == {"Sex worker"}


def test_a_set_is_written_in_the_language_that_is_named(satchel, first_archive_file, tmp_path):
    export = ("export", first_archive_file, "--to", "txt", "-o", tmp_path / "a", "--set", "justice")

    assert satchel(*export, "--language", "ky").status == 0

    assert (tmp_path / "a").read_text("utf-8").startswith("Адилеттикке жетүү: талкуу\n")


@pytest.mark.parametrize("option", ["--language ru", "--passphrase-file x"])
def test_what_is_for_a_set_is_refused_without_one(satchel, tmp_path, option):
    answer = satchel("export", "--to", "txt", "-o", tmp_path / "a", *option.split())

    assert answer.status == 2
    assert f"{option.split()[0]} is for a set: name it with --set." in answer.stderr
