"""The library keeps copies under names that tell nothing, and little else."""

import json
import os
import resource
import stat

import pytest

from index import (
    ArchiveDamaged,
    ArchiveRefused,
    ArchiveUnreadable,
    Ledger,
    Library,
    NotTakenIn,
    changes,
    receive,
    replace,
)
from index.container.codec import encode
from index.container.keys import Key, new_key
from index.container.package import pack
from index.library import collection
from index.search.cache import Cache
from tests.index.container.archives import ARCHIVE, KEY, OTHER_KEY, PASSAGE

OURS, THEIRS = Key(KEY), Key(OTHER_KEY)
SECOND = replace(PASSAGE, id="p-told", text="They came at night.", footnotes=(), codings=())


def edition(number, *, withdrawn=False, name="tiny"):
    """An edition of a small archive, with a passage that a later one withdraws."""
    document = ARCHIVE.documents[0]
    passages = (PASSAGE,) if withdrawn else (PASSAGE, SECOND)
    section = replace(document.sections[0], passages=passages)
    gone = ("p-told",) if withdrawn else ()
    document = replace(document, sections=(section,))
    return replace(ARCHIVE, id=name, edition=number, documents=(document,), withdrawn=gone)


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def library(home):
    return Library(home)


@pytest.fixture
def make_file(tmp_path):
    def made(archive=ARCHIVE, key=OURS, *, name="a.satchel"):
        file = tmp_path / name
        file.write_bytes(pack(encode(archive), key.signing, key.statements))
        return file

    return made


def copies(home):
    folder = home / "library"
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def test_a_copy_lies_under_its_hash_and_is_nobody_elses(library, home, make_file):
    received = receive(make_file(name="Их слова\n2019.satchel"))
    holding = library.take(received, copy=True).holding

    assert copies(home) == [f"{received.sha256}.satchel"]
    assert holding.path.read_bytes() == received.path.read_bytes()
    assert library.holdings() == (holding,)
    if os.name == "posix":
        assert stat.S_IMODE(holding.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(holding.path.parent.stat().st_mode) == 0o700
    assert not (home / "library.json").exists()  # there is nothing that it would have to say


def test_of_a_file_that_stays_where_it_lies_only_the_place_is_written_down(
    library, home, make_file
):
    received = receive(make_file(name="слова\n1.satchel"))
    library.take(received, copy=False)

    assert copies(home) == []
    (link,) = json.loads((home / "library.json").read_text())["links"]
    assert link == {"path": str(received.path), "sha256": received.sha256}
    if os.name == "posix":
        assert stat.S_IMODE((home / "library.json").stat().st_mode) == 0o600
    (holding,) = Library(home).holdings()
    assert (holding.path, holding.is_copy) == (received.path, False)


def test_a_name_that_is_not_utf_8_is_found_again(library, home, make_file, tmp_path):
    try:
        make_file().rename(tmp_path / os.fsdecode(b"\xff.satchel"))
    except OSError:
        pytest.skip("this file system has names in UTF-8 only")
    file = tmp_path / os.fsdecode(b"\xff.satchel")
    library.take(receive(file), copy=False)

    (holding,) = Library(home).holdings()
    assert receive(holding.path).archive.content == ARCHIVE


def test_the_same_bytes_are_in_the_library_once(library, make_file):
    library.take(receive(make_file()), copy=False)
    library.take(receive(make_file(name="b.satchel")), copy=False)
    (holding,) = library.holdings()
    assert holding.path.name == "b.satchel"

    for _ in range(2):
        library.take(receive(make_file()), copy=True)
    (holding,) = library.holdings()
    assert holding.is_copy


def test_what_was_read_is_taken_in_even_if_the_file_is_another_by_then(library, make_file):
    received = receive(make_file())
    make_file(edition(9, name="else"))
    holding = library.take(received, copy=True).holding

    assert receive(holding.path).archive.content == ARCHIVE


def test_the_list_of_a_library_names_no_passage_that_was_withdrawn(library, home, make_file):
    library.take(receive(make_file(edition(1))), copy=True)
    newer = receive(make_file(edition(2, withdrawn=True)))
    library.take(newer, copy=True, told=library.compare(newer))

    list_ = home / "library.json"
    said = json.loads(list_.read_text())
    assert said["changes"][newer.sha256]["withdrawn"]["count"] == 1
    assert "p-told" not in list_.read_text()
    said["changes"][newer.sha256]["withdrawn"]["first"] = ["p-told"]  # as it was written once
    list_.write_text(json.dumps(said))
    (holding,) = Library(home).holdings()
    assert holding.changes.withdrawn.first == ()


def test_a_newer_edition_is_compared_and_the_older_copy_is_deleted(library, home, make_file):
    library.take(receive(make_file(edition(1))), copy=True)
    newer = receive(make_file(edition(2, withdrawn=True)))
    told = library.compare(newer)
    assert told == changes(edition(1), edition(2, withdrawn=True))
    assert told.withdrawn.count == 1
    taken = library.take(newer, copy=True, told=told)

    assert copies(home) == [f"{newer.sha256}.satchel"]
    assert taken.left == ()
    (holding,) = Library(home).holdings()
    assert holding.changes == told  # also the next time
    kept = b"".join(each.read_bytes() for each in home.rglob("*") if each.is_file())
    assert "came at night" not in kept.decode("latin-1")


def test_what_changed_is_told_also_by_a_list_that_knows_nothing_of_restoring(
    library, home, make_file
):
    newer = receive(make_file(edition(2, withdrawn=True)))
    told = changes(edition(1), newer.archive.content)
    library.take(newer, copy=False, told=told)
    said = json.loads((home / "library.json").read_text())
    for each in said["changes"].values():
        del each["restored"]
    (home / "library.json").write_text(json.dumps(said))

    (holding,) = Library(home).holdings()
    assert holding.changes == told


def test_an_older_edition_elsewhere_is_forgotten_and_its_file_left_alone(library, make_file):
    older = make_file(edition(1), name="1.satchel")
    library.take(receive(older), copy=False)
    newer = make_file(edition(2), name="2.satchel")
    library.take(receive(newer), copy=False)

    assert [each.path for each in library.holdings()] == [newer]
    assert older.exists()


def test_a_newer_edition_in_the_place_of_the_older_is_told_no_changes(library, make_file):
    library.take(receive(make_file(edition(1))), copy=False)
    newer = receive(make_file(edition(2)))  # the same file, written over
    assert library.compare(newer) is None
    library.take(newer, copy=False)

    (holding,) = library.holdings()
    assert holding.sha256 == newer.sha256


def test_copies_are_listed_in_the_order_in_which_they_were_taken_in(library, make_file):
    taken = []
    for number in range(1, 6):
        received = receive(make_file(edition(1, name=f"a-{number}")))
        taken.append(library.take(received, copy=True).holding)
        os.utime(taken[-1].path, (number, number))

    assert library.holdings() == tuple(taken)


def test_a_stranger_cannot_have_a_copy_deleted_by_taking_its_id(library, make_file):
    ours = library.take(receive(make_file(edition(1))), copy=True).holding
    theirs = receive(make_file(edition(9, withdrawn=True), THEIRS))
    assert library.compare(theirs) is None
    library.take(theirs, copy=True)

    assert ours in library.holdings()
    assert len(library.holdings()) == 2


def test_a_successor_of_the_key_takes_the_place_of_what_it_succeeds(library, make_file):
    library.take(receive(make_file(edition(1))), copy=True)
    newer = receive(make_file(edition(2), new_key(OURS)))
    assert library.compare(newer) is not None
    library.take(newer, copy=True)

    assert [each.sha256 for each in library.holdings()] == [newer.sha256]


def test_an_edition_older_than_one_in_the_library_is_refused(library, make_file):
    library.take(receive(make_file(edition(2))), copy=True)

    with pytest.raises(ArchiveRefused) as refusal:
        library.compare(receive(make_file(edition(1))))
    assert refusal.value.reason == "older-edition"


def test_the_programs_own_archive_is_compared_with_too(library, make_file):
    own = make_file(edition(1), name="own.satchel")
    gone = own.with_name("gone.satchel")

    told = library.compare(receive(make_file(edition(2, withdrawn=True))), (gone, own))
    assert told.withdrawn.count == 1


def test_removing_deletes_a_copy_and_leaves_a_file_elsewhere(library, home, make_file):
    copied = library.take(receive(make_file()), copy=True).holding
    elsewhere = make_file(edition(1, name="else"), name="b.satchel")
    linked = library.take(receive(elsewhere), copy=False).holding
    for holding in (copied, linked):
        library.remove(holding)

    assert library.holdings() == Library(home).holdings() == ()
    assert copies(home) == []
    assert elsewhere.exists()


def test_a_file_that_is_gone_can_still_be_removed(library, make_file):
    holding = library.take(receive(make_file()), copy=False).holding
    holding.path.unlink()

    assert library.holdings() == (holding,)
    library.remove(holding)
    assert library.holdings() == ()


def test_what_is_removed_takes_its_index_along(home, make_file, tmp_path):
    indexes = tmp_path / "indexes"
    cache = Cache(indexes, lambda path, data: path.write_bytes(data) and None)
    key = cache._key()
    library = Library(home, indexes)
    names = ("tiny", "other")
    for name in names:
        cache._path(key, name, b"x").write_bytes(b"words")
    held = library.take(receive(make_file()), copy=True).holding
    library.remove(held)
    assert [cache._path(key, name, b"x").exists() for name in names] == [False, True]

    gone = library.take(receive(make_file()), copy=False).holding
    gone.path.unlink()
    library.remove(gone)  # nobody can tell which index was its
    assert list(indexes.glob("*.index")) == []


def test_a_full_disk_leaves_everything_as_it_was(library, home, make_file):
    before = library.take(receive(make_file(edition(1))), copy=True).holding
    newer = receive(make_file(edition(2, withdrawn=True)))
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        with pytest.raises(NotTakenIn, match=r"could not be copied: .*Make room"):
            library.take(newer, copy=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (_soft, hard))

    assert library.holdings() == (before,)
    assert copies(home) == [before.path.name]


def test_where_nothing_can_be_written_a_place_is_remembered_for_this_sitting(make_file, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    library = Library(tmp_path / "file" / "home")
    received = receive(make_file())
    with pytest.raises(NotTakenIn):
        library.take(received, copy=True)
    assert library.is_kept
    holding = library.take(received, copy=False).holding

    assert library.holdings() == (holding,)
    assert not library.is_kept
    assert Library(tmp_path / "file" / "home").holdings() == ()


def test_every_byte_is_checked_and_what_is_wrong_is_told(library, home, make_file):
    ledger = Ledger(home / "ledger")
    file = make_file()
    holding = library.take(receive(file), copy=False).holding
    assert library.check(holding, ledger).content == ARCHIVE

    make_file(edition(9))
    with pytest.raises(ArchiveRefused, match="not the one that was taken in"):
        library.check(holding, ledger)
    file.write_bytes(b"PK" * 99)
    with pytest.raises(ArchiveDamaged):
        library.check(holding, ledger)
    file.unlink()
    with pytest.raises(ArchiveUnreadable, match="is not there"):
        library.check(holding, ledger)

    copied = library.take(receive(make_file()), copy=True).holding
    ledger.remember(receive(make_file(edition(9))).archive)
    with pytest.raises(ArchiveRefused, match="older than one opened here"):
        library.check(copied, ledger)


HASH = "0" * 64
NAMED = {"count": 1, "first": ["p"]}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        json.dumps({"version": 1, "links": 3, "changes": {}}),
        json.dumps({"version": 1, "links": [{"path": "", "sha256": HASH}], "changes": {}}),
        json.dumps({"version": 1, "links": [{"path": "/a", "sha256": "../x"}], "changes": {}}),
        json.dumps({"version": 1, "links": [], "changes": {HASH: {}}}),
        json.dumps({"version": 1, "links": [], "changes": {HASH: {"before": -1, "added": NAMED}}}),
        "[" * 99_999,
    ],
)
def test_an_unreadable_list_is_no_obstacle(library, home, make_file, text):
    home.mkdir()
    (home / "library.json").write_text(text)

    assert library.holdings() == ()
    library.take(receive(make_file()), copy=False)
    assert len(library.holdings()) == 1


def test_what_a_newer_satchel_wrote_is_left_alone(library, home, make_file):
    home.mkdir()
    (home / "library.json").write_text('{"version": 2}')
    library.take(receive(make_file()), copy=False)

    assert len(library.holdings()) == 1
    assert not library.is_kept
    assert (home / "library.json").read_text() == '{"version": 2}'


def test_other_files_in_the_folder_are_no_archives(library, home):
    (home / "library").mkdir(parents=True)
    for name in ("a.satchel", HASH, f".{HASH}.satchel.x", f"{HASH}.satchel.bak"):
        (home / "library" / name).write_bytes(b"")

    assert library.holdings() == ()


def test_the_archive_that_is_open_is_not_put_together_twice(tmp_path):
    file = tmp_path / "tiny.satchel"
    file.write_bytes(pack(encode(edition(1)), OURS.signing, OURS.statements))
    opened = receive(file)

    assert receive(file, opened=opened).archive is opened.archive
    file.write_bytes(pack(encode(edition(2)), OURS.signing, OURS.statements))
    assert receive(file, opened=opened).archive.content.edition == 2
    file.write_bytes(b"no archive")
    with pytest.raises(ArchiveDamaged):
        receive(file, opened=opened)


def test_archives_with_another_id_are_read_once_and_those_that_were_replaced_again(
    library, make_file, monkeypatch
):
    read = []

    def received(path, *rest, **more):
        read.append(path.name)
        return receive(path, *rest, **more)

    monkeypatch.setattr(collection, "receive", received)
    for name in ("one", "two", "three", "four"):
        library.take(receive(make_file(edition(1, name=name), name=name)), copy=False)
    assert read == ["one", "two", "three"]  # each once, for the one after it

    make_file(edition(2, name="two"), name="two")
    library.take(receive(make_file(edition(1, name="five"), name="five")), copy=False)
    assert read[3:] == ["two", "four"]
