"""What is kept of an index is believed only if it is ours and whole, and else made anew."""

import os
import pickle
import random
import signal
import stat
import subprocess
import sys
import time
from array import array
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from index import OutputFailed, SearchRequest, replace, write_whole
from index.search import cache as caching
from index.search.cache import Cache
from index.search.engine import Engine
from index.search.table import merged_postings
from index.search.table.byte_codes import ODD, Codes
from index.search.table.columns import PAGE
from index.search.table.pages import stored
from index.search.table.pieces import Doubtful
from index.search.table.records import Records
from index.search.table.serialization import EDITION, described
from index.search.table.term_list import TermList
from index.search.table.writer import build_table
from tests.index.search.plans import PASSAGES, archive_of
from tests.index.search.stored import KEY, read_whole, same, told

CONTENT = b"a hash of the content"


def write(path, data):
    write_whole(path, data, private=True)


@pytest.fixture
def table(make_archive):
    return build_table(Records(make_archive("police and police bribes", "a bribe", "").content))


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "indexes", write)


@pytest.fixture(scope="module", autouse=True)
def two_records_are_many():
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(caching, "WORTH", 2)
        yield


@pytest.fixture
def large(make_archive):
    """An archive that is large enough to be kept."""
    return make_archive("police and bribes", "a bribe", "the police", "nothing")


def kept(folder):
    return sorted(folder.rglob("*.index"))


@given(PASSAGES)
def test_a_table_is_the_same_after_it_was_kept(make_archive, tmp_path_factory, passages):
    table = build_table(Records(archive_of(make_archive, passages).content))
    folder = tmp_path_factory.mktemp("kept")

    assert same(read_whole(folder, told(table)), table)


def test_what_is_gathered_is_kept_too(make_archive, monkeypatch, tmp_path):
    monkeypatch.setattr(merged_postings, "MANY", 1)
    table = build_table(Records(make_archive("police policy", "polite", "other").content))
    again = read_whole(tmp_path, told(table))

    assert table.gathered
    assert dict(again.gathered) == table.gathered
    assert {name: dict(held) for name, held in again.values.items()} == table.values
    assert same(again, table)


def test_an_archive_that_is_opened_again_takes_its_index_from_there(large, tmp_path):
    large.build_index(cache=tmp_path)
    again, steps = type(large)(large.content, None), []
    again.build_index(lambda done, _total: steps.append(done), cache=tmp_path)

    assert len(kept(tmp_path)) == 1
    assert steps == []
    assert again.search("bribe ").hits == large.search("bribe ").hits != ()


def test_a_small_archive_is_not_kept(make_archive, tmp_path):
    make_archive("police").build_index(cache=tmp_path)

    assert kept(tmp_path) == []


def test_other_content_is_another_index(cache, table):
    cache.keep("one", CONTENT, table)

    assert same(cache.find("one", CONTENT), table)
    assert cache.find("two", CONTENT) is None
    assert cache.find("one", b"other") is None


def test_nothing_is_left_of_an_edition_once_another_is_opened(large, make_archive, tmp_path):
    large.build_index(cache=tmp_path)
    assert len(kept(tmp_path)) == 1

    make_archive("a bribe").build_index(cache=tmp_path)  # the same id; the others are withdrawn
    assert kept(tmp_path) == []


def test_every_part_of_a_record_that_is_searched_changes_the_content(first_archive):
    content = first_archive.content
    digests = {Records(content).digest()}
    for number, section in enumerate(content.documents[0].sections):
        for passage in section.passages[:1]:
            for change in ({"text": "other"}, {"language": "xx"}, {"codings": ()}, {"id": "x"}):
                changed = replace(section, passages=(replace(passage, **change),))
                sections = list(content.documents[0].sections)
                sections[number] = changed
                document = replace(content.documents[0], sections=tuple(sections))
                digests.add(Records(replace(content, documents=(document,))).digest())

    assert len(digests) > 4 * number


def test_its_file_and_its_key_are_for_their_owner_alone_and_tell_no_name(cache, table, tmp_path):
    cache.keep("a-telling-name", CONTENT, table)

    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == 2
    for path in files:
        assert "telling" not in path.name
        if os.name == "posix":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


@given(st.data())
def test_whatever_is_changed_in_it_is_noticed(make_archive, tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("changed")
    cache = Cache(folder, write)
    table = build_table(Records(make_archive("police and bribes", "a bribe").content))
    cache.keep("one", CONTENT, table)
    (path,) = kept(folder)
    whole = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        del whole[at:]
    else:
        whole[at] ^= data.draw(st.integers(1, 255))
    path.write_bytes(whole)

    found = cache.find("one", CONTENT)
    if found is None:
        assert kept(folder) == []
    else:
        with pytest.raises(Doubtful):
            told(found)


@given(st.integers(0, 1_500), st.integers(0, 8), st.binary(max_size=8))
def test_no_description_whatever_is_more_than_doubtful(
    make_archive, tmp_path_factory, at, cut, put
):
    """Even with the right seal: whoever holds the key can make Satchel doubt, and no more."""
    archive = make_archive("police and bribes", "a bribe")
    body, *pages = described(build_table(Records(archive.content)))
    changed = stored(KEY, EDITION, body[:at] + put + body[at + cut :], *pages)
    with suppress(Doubtful):
        read_whole(tmp_path_factory.mktemp("changed"), changed)


def odd_one(codes):
    """The same codes, but that the first stands apart."""
    narrow = array("B", [ODD, *codes.narrow[1:]])
    return Codes(narrow, array("I", [0]), array("H", codes.narrow[:1]))


def test_a_code_may_stand_apart(table, tmp_path):
    changed = replace(table, codes=odd_one(table.codes))

    assert same(read_whole(tmp_path, told(changed)), changed)


@pytest.mark.parametrize(
    "changes",
    [
        {"postings": lambda held: replace(held, records=held.records[:-1])},
        {"postings": lambda held: replace(held, records=array("I", held.records))},
        {"postings": lambda held: replace(held, places=held.places[:-1])},
        {"postings": lambda held: replace(held, starts=held.starts[:-1])},
        {"further": lambda held: replace(held, starts=held.starts[:-1])},
        {"codes": lambda codes: replace(codes, narrow=codes.narrow[:-1])},
        {"codes": lambda codes: replace(codes, odd=array("I", [0]))},
        {"lengths": lambda lengths: lengths[:-1]},
        {"terms": lambda terms: TermList.of([*terms, "zzz"])},
        {"keyed": lambda keyed: TermList(1, ["a"], array("I", [0]), keyed.letters)},
        {"size": lambda size: size + 1},
    ],
)
def test_a_table_whose_columns_do_not_agree_is_doubtful(table, tmp_path, changes):
    changed = {name: change(getattr(table, name)) for name, change in changes.items()}

    with pytest.raises(Doubtful):
        read_whole(tmp_path, told(replace(table, **changed)))


def pages_of(path):
    """Where each page of a stored index begins in its file."""
    size = path.stat().st_size
    return range(size % PAGE, size, PAGE)


@pytest.mark.parametrize("harm", ["one bit", "another page", "cut", "emptied"])
@pytest.mark.parametrize("is_attended", [True, False])
def test_what_is_changed_while_it_is_open_is_never_told_but_built_again(
    large, tmp_path, harm, is_attended
):
    request = SearchRequest("bribe ")
    large.build_index(cache=tmp_path)
    right = large.search("bribe ")
    engine = Engine(large.content, begun=is_attended)
    engine.build(cache=Cache(tmp_path, write))
    (path,) = kept(tmp_path)
    whole = bytearray(path.read_bytes())
    for at in pages_of(path):
        if harm == "another page":
            whole[at : at + PAGE] = path.read_bytes()[-PAGE:][::-1]
        else:
            whole[at] ^= 1
    with path.open("r+b") as file:
        if harm in ("cut", "emptied"):
            file.truncate(pages_of(path)[0] if harm == "cut" else 0)
        else:
            file.write(whole)

    first = engine.search(request)
    if is_attended:
        assert (first.total, first.complete, engine.is_complete) == (0, False, False)
        assert engine.build(cache=Cache(tmp_path, write))
        first = engine.search(request)
    assert engine.is_complete
    assert (first.hits, first.facets, first.complete) == (right.hits, right.facets, True)
    again = type(large)(large.content, None)
    again.build_index(progress=lambda *_: pytest.fail("it is not kept"), cache=tmp_path)
    assert again.search("bribe ").hits == right.hits


class Payload:
    """A pickle that makes a folder when it is loaded."""

    def __init__(self, made):
        self.made = made

    def __reduce__(self):
        return os.mkdir, (str(self.made),)


# What Whoosh would read of an index, each of which runs its code there.
PARTS = ["_MAIN_1.toc", "MAIN_abc.seg", "MAIN_abc.trm", "MAIN_abc.pst", "key", "the index itself"]


@pytest.mark.parametrize("part", PARTS)
def test_no_crafted_part_of_an_index_runs_its_code(large, tmp_path, part):
    folder, made = tmp_path / "indexes", tmp_path / "made"
    large.build_index(cache=folder)
    hostile = pickle.dumps(Payload(made))
    (index,) = kept(folder)
    (index if part == "the index itself" else folder / part).write_bytes(hostile)
    if part == "key":
        (folder / part).write_bytes(hostile[:32].ljust(32, b"."))

    again = type(large)(large.content, None)
    again.build_index(cache=folder)
    assert again.search("bribe ").hits == large.search("bribe ").hits != ()
    assert not made.exists()
    assert len(kept(folder)) == 1
    assert all(path.read_bytes() != hostile for path in kept(folder))
    pickle.loads(hostile)  # noqa: S301  it would have
    assert made.exists()


def test_with_a_new_key_nothing_older_is_left(cache, table, tmp_path):
    cache.keep("one", CONTENT, table)
    cache.keep("two", CONTENT, table)
    (tmp_path / "indexes" / "key").write_bytes(b"short")

    assert cache.find("one", CONTENT) is None
    assert kept(tmp_path) == []
    cache.keep("one", CONTENT, table)
    assert same(cache.find("one", CONTENT), table)


def test_what_was_not_used_for_longest_makes_room(cache, table, tmp_path, monkeypatch):
    cache.keep("one", CONTENT, table)
    size = kept(tmp_path)[0].stat().st_size
    monkeypatch.setattr(caching, "MOST_BYTES", 2 * size + size // 2)
    cache.keep("two", CONTENT, table)
    for age, path in enumerate(kept(tmp_path)):
        os.utime(path, (1_000 + age, 1_000 + age))
    assert same(cache.find("one", CONTENT), table)  # and so it is the one last used
    cache.keep("three", CONTENT, table)

    assert cache.find("two", CONTENT) is None
    assert all(same(cache.find(name, CONTENT), table) for name in ("one", "three"))
    monkeypatch.setattr(caching, "MOST_BYTES", size - 1)
    cache.keep("four", CONTENT, table)
    assert cache.find("four", CONTENT) is None


def test_where_nothing_can_be_written_all_works_without(large, tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("a file, no folder")
    assert large.build_index(cache=taken)
    assert large.search("bribe ").total == 2

    def full(path, _data):
        raise OutputFailed("“{name}” could not be written.", name=path.name)

    table = build_table(Records(large.content))
    for folder in (tmp_path / "full", taken):
        cache = Cache(folder, full)
        cache.keep("one", CONTENT, table)
        assert cache.find("one", CONTENT) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
@pytest.mark.parametrize("name", ["key", "index"])
def test_no_pipe_is_waited_for(cache, table, tmp_path, name):
    cache.keep("one", CONTENT, table)
    path = kept(tmp_path)[0] if name == "index" else tmp_path / "indexes" / "key"
    path.unlink()
    os.mkfifo(path)

    assert cache.find("one", CONTENT) is None
    cache.keep("one", CONTENT, table)


def test_what_a_crash_left_is_cleared_away(cache, table, tmp_path):
    cache.keep("one", CONTENT, table)
    drafts = [tmp_path / "indexes" / name for name in (".one.draft", ".two.draft")]
    for draft in drafts:
        draft.write_bytes(b"half of an index")
    os.utime(drafts[0], (1_000, 1_000))
    cache.find("one", CONTENT)

    assert [draft.exists() for draft in drafts] == [False, True]  # the other may be in the making


KEEPING = """
import sys
from pathlib import Path
from index import Archive, Document, Passage, PassageKind, Section, write_whole
from index.search.cache import Cache
from index.search.table.records import Records
from index.search.table.serialization import described
from index.search.table.writer import build_table
held = tuple(Passage(f"p{n}", PassageKind.PARAGRAPH, f"bribe {n} " * 40, "en") for n in range(900))
document = Document("d", "D", "en", sections=(Section("s", "S", 1, held),))
records = Records(Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(document,)))
table = build_table(records)
cache = Cache(Path(sys.argv[1]), lambda path, data: write_whole(path, data, private=True))
found = cache.find("one", b"content")
def told(each):
    description, pages = described(each)
    return description, *pages
print("none" if found is None else "found" if told(found) == told(table) else "WRONG", flush=True)
while sys.argv[2:]:
    cache.keep("one", b"content", table)
"""


def keeping(folder, *options):
    command = [sys.executable, "-c", KEEPING, str(folder), *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.skipif(os.name != "posix", reason="this system ends no process at once")
@pytest.mark.parametrize("kills", [3, pytest.param(60, marks=pytest.mark.long)])
def test_a_process_killed_while_it_writes_harms_nothing(tmp_path, kills):
    chance = random.Random(kills)  # noqa: S311
    for _ in range(kills):
        with keeping(tmp_path, "for ever") as writer:
            assert writer.stdout.readline().strip() in ("found", "none")
            time.sleep(chance.random() / 10)
            writer.send_signal(signal.SIGKILL)
    with keeping(tmp_path) as reader:
        assert reader.communicate()[0].strip() in ("found", "none")
    assert len(kept(tmp_path)) <= 1


@pytest.mark.skipif(os.name != "posix", reason="this system ends no process at once")
def test_two_processes_may_keep_the_same_at_once(tmp_path):
    with keeping(tmp_path, "for ever") as one, keeping(tmp_path, "for ever") as other:
        both = (one, other)
        assert [each.stdout.readline().strip() in ("found", "none") for each in both] == [True] * 2
        with keeping(tmp_path) as reader:
            assert reader.communicate()[0].strip() in ("found", "none")
        for each in both:
            assert each.poll() is None
            each.kill()


INDEXING = """
import sys
from pathlib import Path
from index import Archive, Document, OpenArchive, Passage, PassageKind, Section
texts = ("seventh bribe" if n % 7 == 0 else "bribe" for n in range(2100))
held = tuple(Passage(f"p{n}", PassageKind.PARAGRAPH, each, "en") for n, each in enumerate(texts))
document = Document("d", "D", "en", sections=(Section("s", "S", 1, held),))
content = Archive("a", 1, "2026-01-01", {"en": "A"}, "en", documents=(document,))
folder = Path(sys.argv[1])
while True:
    opened = OpenArchive(content, None)
    def tell(*_progress):
        pages = [opened.search(word, limit=3) for word in ("bribe ", "seventh ")]
        print(pages[0].searched, *(page.total for page in pages), pages[1].complete, flush=True)
    opened.build_index(tell, cache=folder)
    tell()
    if not sys.argv[2:]:
        break
    for path in folder.glob("*.index"):
        path.unlink()
"""


def indexing(folder, *options):
    command = [sys.executable, "-c", INDEXING, str(folder), *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def is_right(line):
    """Whether an answer has all that there is in the passages that were searched."""
    searched, bribes, sevenths, complete = line.split()
    seventh_part = (int(searched) + 6) // 7
    return (int(bribes), int(sevenths)) == (int(searched), seventh_part) and (
        complete == "False" or searched == "2100"
    )


@pytest.mark.skipif(os.name != "posix", reason="this system ends no process at once")
@pytest.mark.parametrize("kills", [4, pytest.param(500, marks=pytest.mark.long)])
def test_a_process_killed_while_it_indexes_never_gives_a_wrong_answer(tmp_path, kills):
    chance = random.Random(kills)  # noqa: S311
    answers = []
    for _ in range(kills):
        with indexing(tmp_path, "for ever") as writer:
            answers.append(writer.stdout.readline())
            time.sleep(chance.random() / 2)
            writer.send_signal(signal.SIGKILL)
            answers += writer.stdout.read().splitlines(keepends=True)
    with indexing(tmp_path) as reader:
        told = reader.communicate()[0].splitlines(keepends=True)
    assert told[-1].split() == ["2100", "2100", "300", "True"]
    whole = [line for line in (*answers, *told) if line.endswith("\n")]  # the last may be cut
    assert len(whole) >= kills
    assert [line for line in whole if not is_right(line)] == []
    assert len(kept(tmp_path)) == 1
