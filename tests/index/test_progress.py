"""Slow work tells how far it is, and is given up without leaving anything half done."""

from threading import Thread

import pytest

from index import ArchiveUnreadable, Ledger, Library, Progress, Step, Stopped, receive
from index.container.codec import encode
from index.container.package import pack
from tests.index.container.archives import ARCHIVE, KEY
from tests.slow_stick import SlowStick


class Kept(Progress):
    """A pace that keeps what it was told, and is stopped once `enough` is told."""

    def __init__(self, enough=None):
        super().__init__()
        self.enough = enough
        self.steps = []

    def tell(self, step, done=0, total=0):
        super().tell(step, done, total)
        self.steps.append((step, done, total))
        if (step, done) == self.enough:
            assert self.stop()


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "a.satchel"
    file.write_bytes(pack(encode(ARCHIVE), KEY))
    return file


@pytest.fixture
def small_pieces(monkeypatch):
    monkeypatch.setattr("index.container.files._READ", 500)
    monkeypatch.setattr("index.container.files._WRITTEN", 500)


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "home")


def files_in(folder):
    return sorted(each.name for each in folder.rglob("*") if each.is_file())


def test_reading_tells_how_many_bytes_are_read_and_then_that_they_are_checked(file, small_pieces):
    pace, size = Kept(), file.stat().st_size
    receive(file, pace)
    read = [done for step, done, total in pace.steps if step is Step.READING and total == size]

    assert len(read) > 3
    assert read == sorted(read)
    assert read[0] == 0
    assert read[-1] == size
    assert pace.steps[-1][0] is Step.CHECKING


def test_reading_is_given_up_in_the_middle(file, small_pieces):
    pace = Kept(enough=(Step.READING, 1000))
    with pytest.raises(Stopped):
        receive(file, pace)
    assert pace.steps[-1][:2] == (Step.READING, 1000)


def test_copying_is_given_up_in_the_middle_and_leaves_nothing(
    file, library, small_pieces, tmp_path
):
    pace = Kept(enough=(Step.COPYING, 1000))
    with pytest.raises(Stopped):
        library.take(receive(file), copy=True, pace=pace)

    assert files_in(tmp_path) == ["a.satchel"]
    assert library.holdings() == ()


def test_a_copy_is_the_same_however_it_was_written(file, library, small_pieces):
    received = receive(file, Kept())
    holding = library.take(received, copy=True, pace=Kept()).holding

    assert holding.path.read_bytes() == file.read_bytes()


def test_what_is_done_cannot_be_stopped_any_more(file, library):
    pace = Kept()
    library.take(receive(file), copy=True, pace=pace)

    assert not pace.stop()
    assert not pace.is_stopped


def test_other_editions_are_counted_while_they_are_looked_at(file, library, tmp_path):
    held = tmp_path / "home" / "library"
    held.mkdir(parents=True)
    for number in range(3):
        (held / f"{number:064x}.satchel").write_bytes(b"gone")
    pace = Kept()
    library.compare(receive(file), pace=pace)

    assert pace.steps == [(Step.COMPARING, number, 3) for number in range(3)]


def test_comparing_stops_within_another_edition(file, library, tmp_path):
    held = tmp_path / "home" / "library"
    held.mkdir(parents=True)
    (held / f"{1:064x}.satchel").write_bytes(file.read_bytes())
    pace = Kept(enough=(Step.COMPARING, 0))
    with pytest.raises(Stopped):
        library.compare(receive(file), pace=pace)


def test_checking_every_byte_is_given_up(file, library, tmp_path):
    holding = library.take(receive(file), copy=False).holding
    with pytest.raises(Stopped):
        library.check(holding, Ledger(tmp_path / "l"), Kept(enough=(Step.READING, 0)))


def test_whoever_waits_stops_it_from_another_thread(file, small_pieces):
    pace, ended = Progress(), []

    def read():
        try:
            receive(stick, pace)
        except Stopped:
            ended.append("stopped")

    stick = SlowStick(file).hold()
    thread = Thread(target=read)
    thread.start()
    assert pace.stop()
    stick.go_on()
    thread.join(20)

    assert ended == ["stopped"]


def test_an_error_is_the_same_with_a_pace(tmp_path):
    with pytest.raises(ArchiveUnreadable, match="is not there"):
        receive(tmp_path / "none.satchel", Progress())
