"""The parts of an archive are read when they are looked at, and only if they are as signed."""

import os
from pathlib import Path

import pytest

from index import (
    ArchiveDamaged,
    Codebook,
    Library,
    Passage,
    PassageKind,
    Section,
    open_archive,
    receive,
    replace,
)
from index.container.archive_file import SMALL
from index.container.codec import encode, quotes_member
from index.container.package import pack
from index.library.stored_parts import ROOM
from index.model import OutlinedQuote, SourceText, outline_of
from tests.index.container.archives import ARCHIVE, KEY, RICH

LONG = SourceText("source/long.txt", "Long words. " * (SMALL // 12 + 1_000))  # the file stays open


def document(number, passages=1, kind=PassageKind.PARAGRAPH):
    held = tuple(
        Passage(f"p-{number}-{n}", kind, f"Words {n} of {number}.", "en") for n in range(passages)
    )
    (one,) = ARCHIVE.documents
    section = Section(f"s-{number}", f"Heading {number}", 1, held)
    return replace(one, id=f"d-{number}", title=f"Doc {number}", sections=(section,), footnotes=())


TWO = replace(ARCHIVE, documents=(document(1), document(2)), notes=())
LARGE = replace(TWO, sources=(LONG,))


@pytest.fixture
def write(tmp_path):
    def written(archive, name="a.satchel"):
        file = tmp_path / name
        file.write_bytes(pack(encode(archive), KEY))
        return file

    return written


def change(file, old, new):
    """Change bytes of `file` in place."""
    data = file.read_bytes()
    assert data.count(old) == 1
    with file.open("r+b") as opened:
        opened.seek(data.index(old))
        opened.write(new)


def words(content):
    return [[each.text for each in document.passages()] for document in content.documents]


@pytest.mark.parametrize("archive", [TWO, LARGE, RICH], ids=["small", "large", "rich"])
def test_an_archive_says_what_was_written(write, archive):
    received = receive(write(archive))

    received.check()
    assert received.archive.content == archive
    assert received.archive.damage.error is None
    assert received.archive.content_hash == open_archive(received.path).content_hash


def test_what_is_asked_of_the_outline_is_what_the_documents_hold(write):
    stored = receive(write(RICH)).archive

    assert stored.content.outlines == RICH.outlines
    assert tuple(stored.content.quoted) == RICH.quoted
    assert stored.content.shown() == RICH.shown()
    assert stored.content.targets() == RICH.targets()
    assert (stored.size, stored.quote_count) == (4, 1)
    assert stored.translated == {"ru"}
    assert [*stored.content.quote_ids()] == [quote.id for quote in stored.quotes] == ["q"]
    assert stored.quote_number("q") == 1
    assert stored.quote_number("p") is None


def test_a_changed_document_is_not_shown_and_the_others_are(write):
    file = write(TWO)
    change(file, b"Words 0 of 2", b"Words 0 of 3")
    received = receive(file)

    assert words(received.archive.content) == [["Words 0 of 1."], []]
    assert received.archive.content.documents[1] == outline_of(TWO.documents[1]).document
    assert received.archive.passage("p-2-0") is None
    assert received.archive.search("words").total == 1
    assert "“Doc 2”" in str(received.archive.damage.error)
    with pytest.raises(ArchiveDamaged):
        received.check()
    with pytest.raises(ArchiveDamaged):
        open_archive(file)


@pytest.mark.parametrize("archive", [TWO, LARGE], ids=["small", "large"])
def test_a_file_that_is_changed_while_it_is_open_is_not_shown_changed(write, archive):
    file = write(archive)
    content = receive(file).archive.content
    change(file, b"Words 0 of 1", b"Other words!")

    assert words(content)[0] in ([], ["Words 0 of 1."])
    assert words(content)[1] == ["Words 0 of 2."]


@pytest.mark.skipif(os.name != "posix", reason="Windows does not replace a file that is open")
def test_a_file_that_is_replaced_while_it_is_open_is_read_as_it_was(write):
    file = write(LARGE)
    received = receive(file)
    write(replace(LARGE, documents=(document(1),)), "other").replace(file)

    assert words(received.archive.content) == [["Words 0 of 1."], ["Words 0 of 2."]]
    received.check()


def test_one_that_is_cut_short_while_it_is_open_shows_nothing_of_what_is_gone(write):
    file = write(LARGE)
    archive = receive(file).archive
    os.truncate(file, 100)

    assert words(archive.content) == [[], []]
    assert archive.damage.error is not None


def test_what_is_damaged_is_found_before_it_is_looked_at(write):
    file = write(LARGE)
    archive = receive(file).archive
    told = []
    archive.damage.when_found = lambda: told.append(str(archive.damage.error))
    archive.look_over(lambda: False)
    assert told == []

    change(file, b"Words 0 of 2", b"Words 0 of 3")
    archive.look_over(lambda: True)  # it is to stop
    assert told == []
    archive.look_over(lambda: False)
    assert len(told) == 1
    assert "“Doc 2”" in told[0]


def test_a_damaged_file_is_not_copied_into_the_library(write, tmp_path):
    file = write(LARGE)
    received = receive(file)
    change(file, b"Words 0 of 2", b"Words 0 of 3")

    with pytest.raises(ArchiveDamaged):
        Library(tmp_path / "home").take(received, copy=True)
    assert not [*(tmp_path / "home").rglob("*.satchel")]


def test_a_damaged_list_of_quotes_is_made_up_for_from_the_documents(write):
    file = write(RICH)
    change(file, b'"at":1,"attribution":{"age":31', b'"at":1,"attribution":{"age":13')
    received = receive(file)

    assert tuple(received.archive.content.quoted) == RICH.quoted
    with pytest.raises(ArchiveDamaged):
        received.check()


def test_of_one_document_too(write, monkeypatch):
    quoted = replace(TWO, documents=tuple(document(n, 2, PassageKind.QUOTE) for n in (1, 2)))
    spoilt = quotes_member((quoted.quoted[0], (OutlinedQuote(2),)))
    monkeypatch.setattr("index.container.codec.quotes_member", lambda _quoted: spoilt)
    received = receive(write(quoted))
    content = received.archive.content

    assert tuple(content.quoted) == quoted.quoted
    assert [content.documents.is_decoded(number) for number in (0, 1)] == [False, True]
    with pytest.raises(ArchiveDamaged):
        received.check()


def test_the_documents_that_were_looked_at_last_stay_decoded(write):
    long = ROOM // 8 // 700  # passages: some eight such documents have room
    content = receive(write(replace(TWO, documents=tuple(document(n, long) for n in range(30)))))
    documents = content.archive.content.documents
    last = [id(documents[number]) for number in (0, 1, 2)]
    assert [id(documents[number]) for number in (0, 1, 2)] == last

    held = documents[0]
    for each in documents:
        assert each.sections
    assert documents[0] is held  # somebody has it still


def test_a_passage_can_be_read_by_itself(write):
    documents = receive(write(replace(RICH, documents=RICH.documents))).archive.content.documents

    assert [documents.passage_at(0, n) for n in range(4)] == [*RICH.passages()]
    assert documents.passage_at(0, 4) is None


def test_the_card_of_a_passage_needs_no_decoded_document(write):
    several = replace(LARGE, documents=tuple(document(n, 3, PassageKind.QUOTE) for n in (1, 2)))
    archive = receive(write(several)).archive
    assert archive.passage("p-1-0") == several.documents[0].sections[0].passages[0]
    archive.content.documents.have_checked()

    assert archive.passage("p-2-1") == several.documents[1].sections[0].passages[1]
    assert archive.footnote("p-2-1") is None
    assert archive.headed_section_of("p-2-1").title == "Heading 2"
    assert archive.headed_document_of("p-2-1").title == "Doc 2"
    assert (archive.quote_number("p-2-1"), archive.quote_count) == (5, 6)
    assert [archive.is_at_hand(f"p-{n}-1") for n in (1, 2)] == [True, False]
    assert archive.section_of("p-2-1") == several.documents[1].sections[0]
    assert archive.passage("p-2-1") == several.documents[1].sections[0].passages[1]
    with pytest.raises(KeyError):
        archive.headed_document_of("nothing")


def test_passages_are_counted_without_their_words(write):
    archive = receive(write(replace(RICH, sources=(LONG,)))).archive
    passages = [*RICH.passages()]
    archive.content.documents.have_checked()

    codebook = Codebook(archive.content)
    for theme in RICH.themes:
        below = codebook.family(theme.id)
        under = [each.id for each in passages if below & set(each.themes)]
        assert [each.id for each in codebook.under(theme.id)] == under
    heads = [head for held in archive.content.headed_passages() for head in held]
    names = ("id", "kind", "attribution", "voice", "voice_of", "codings")
    assert [[getattr(head, name) for name in names] for head in heads] == [
        [getattr(passage, name) for name in names] for passage in passages
    ]
    assert not any(hasattr(head, "text") for head in heads)
    assert not archive.is_at_hand(passages[0].id)


def test_of_a_document_that_was_changed_none_is_counted(write):
    file = write(LARGE)
    archive = receive(file).archive
    archive.content.documents.have_checked()
    change(file, b"Words 0 of 1", b"Other words!")

    assert [[each.id for each in held] for held in archive.content.headed_passages()] == [
        [],
        ["p-2-0"],
    ]
    assert archive.damage.error is not None


@pytest.mark.parametrize("is_checked", [True, False])
def test_one_that_was_changed_since_is_not_read_by_itself(write, is_checked):
    file = write(LARGE)
    documents = receive(file).archive.content.documents
    if is_checked:
        documents.look_over(lambda: False)
    change(file, b"Words 0 of 1", b"Other words!")

    assert documents.passage_at(0, 0) is None
    assert documents.passage_at(1, 0).text == "Words 0 of 2."


def test_an_archive_made_before_says_so(tmp_path):
    file = tmp_path / "old.satchel"
    file.write_bytes(Path(write_old(tmp_path)).read_bytes())

    with pytest.raises(ArchiveDamaged, match="made by a version before") as caught:
        receive(file)
    assert caught.value.reason == "earlier-format"


def write_old(folder):
    """Write what a version before 1.0 wrote: other letters, and no length, in the trailer."""
    file = folder / "before"
    file.write_bytes(pack(encode(ARCHIVE), KEY)[:-108] + b"SATCHEL1" + bytes(96))
    return file
