"""While the index is being built it tells how far it is, can be stopped, and can be searched."""

import gc
import sys
import threading
import time

import pytest

from index import SearchRequest
from index.search.cache import Cache
from index.search.engine import Engine
from index.search.table.table import Table

MANY = 4_500


@pytest.fixture
def archive(make_archive):
    return make_archive(*(f"police number {number}" for number in range(MANY)))


def test_it_tells_how_much_is_done(archive):
    told = []

    assert archive.build_index(lambda done, total: told.append((done, total)))
    assert told[0] == (0, MANY)
    assert told[-1] == (MANY, MANY)
    assert told == sorted(told)
    assert len(told) > 20


def test_what_there_is_can_be_searched_meanwhile(archive):
    pages = {}

    def look(done, _total):
        pages[done] = archive.search("police ", limit=1)

    archive.build_index(look)
    assert archive.known_answer(SearchRequest("police ", limit=1)) is None
    pages["after"] = archive.search("police ", limit=1)

    assert (pages[0].total, pages[0].complete) == (0, False)
    assert (pages[1_100].total, pages[1_100].complete) == (1_000, False)
    assert (pages[2_100].total, pages[2_100].complete) == (2_000, False)
    assert [pages[at].searched for at in (0, 1_100, 2_100, "after")] == [0, 1_000, 2_000, MANY]
    assert pages[2_100].hits[0].shown.matches
    assert (pages["after"].total, pages["after"].complete) == (MANY, True)


def test_a_part_that_was_searched_is_free_once_more_is_built(archive, tmp_path):
    def tables():
        return sum(isinstance(each, Table) for each in gc.get_objects())

    def look(*_progress):
        for typed in ("police ", '"police number"', "nubmer polic", "which police beats me?"):
            engine.search(SearchRequest(typed, leads=True))
        alive.append(tables() - before)

    gc.collect()
    gc.disable()
    try:
        before, alive = tables(), []
        engine = Engine(archive.content, begun=True)
        engine.build(look, cache=Cache(tmp_path, lambda path, data: path.write_bytes(data)))
        look()
    finally:
        gc.enable()
    assert len(alive) > 20
    assert set(alive[:-2]) == {1}
    assert alive[-1] == 1  # that of the stored index


def test_it_can_be_stopped_and_begun_again(archive):
    asked = []

    def enough():
        asked.append(True)
        return len(asked) > 3

    assert not archive.build_index(cancelled=enough)
    assert len(asked) == 4
    assert not archive.search("police ").complete  # it was not wanted, so no search makes it
    assert archive.build_index()
    assert archive.search("police ").total == MANY


def test_what_is_built_is_not_built_again(archive):
    archive.search("police ")
    told = []

    assert archive.build_index(lambda done, total: told.append((done, total)))
    assert told == []


def test_other_threads_have_their_turn(archive):
    """Python is told never to take a thread's turn away: what is counted, it was given."""
    turns = 0
    done = threading.Event()

    def count():
        nonlocal turns
        while not done.is_set():
            turns += 1
            time.sleep(0)

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1_000)
    counting = threading.Thread(target=count)
    try:
        counting.start()
        turns = 0
        archive.build_index()
        counted = turns
    finally:
        done.set()
        sys.setswitchinterval(usual)
        counting.join()

    assert counted > 10


def test_two_threads_build_one_index(archive):
    engine = Engine(archive.content)
    built = []
    threads = [threading.Thread(target=lambda: built.append(engine.build())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert built == [True, True]
    assert engine.search(SearchRequest("police ")).total == MANY


def test_several_threads_may_search_at_once(archive):
    """An export searches for its passages while the reader types."""
    typed = [f"polise numbr {number}" for number in range(60)]
    right = [archive.search(each).total for each in typed]
    engine, failed, found = Engine(archive.content), [], []
    engine.build()

    def search():
        try:
            found.append([engine.search(SearchRequest(each)).total for each in typed])
        except Exception as error:
            failed.append(repr(error))

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=search) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(usual)

    assert failed == []
    assert found == [right] * 4
    assert min(right) > 0
