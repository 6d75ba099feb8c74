"""Python clears up on the GUI thread alone while there is a worker."""

import gc
import sys
import threading
import weakref

from PySide6.QtCore import QObject

from viewer.services.garbage_collection import objects_in
from viewer.services.tasks import Tasks


class Circle:
    """Something that only a collection clears up, and that knows where it was."""

    def __init__(self, places):
        self.itself = self
        self.gone = weakref.finalize(self, lambda: places.append(threading.current_thread()))


def litter():
    """Make far more objects than Python makes before it clears up."""
    return [[] for _ in range(200_000)]


def test_work_never_clears_up_what_is_not_its_own(qtbot, qapp):
    tasks, places, done = Tasks(), [], []
    for _ in range(50):
        Circle(places)
    tasks.run(litter, then=done.append, failed=done.append)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: len(places) == 50)
    assert set(places) == {threading.main_thread()}
    tasks.close()


def test_what_another_thread_is_making_can_be_counted_meanwhile(qapp):
    made, failed, interval = threading.Event(), [], sys.getswitchinterval()

    def make():
        while not made.is_set():
            try:
                tuple([each] for each in range(1_000))
            except SystemError as error:
                failed.append(error)

    many = [[] for _ in range(20_000)]  # so that the other thread waits meanwhile
    maker = threading.Thread(target=make)
    sys.setswitchinterval(1e-4)
    maker.start()
    counted = {objects_in(range(2)) > len(many) for _round in range(400)}
    made.set()
    maker.join()
    sys.setswitchinterval(interval)
    assert (counted, failed) == ({True}, [])


def test_python_clears_up_by_itself_again_once_the_worker_is_gone(qapp):
    tasks = Tasks()
    assert not gc.isenabled()
    tasks.close()

    assert gc.isenabled()


def test_widgets_in_a_circle_are_let_go(qtbot, qapp):
    tasks = Tasks()
    one, other = QObject(), QObject()
    one.other, other.other = other, one
    alive = weakref.ref(one)
    del one, other
    gc.collect(0)  # what has lived a little is not looked at for a while
    litter()
    qtbot.waitUntil(lambda: alive() is None, timeout=10_000)
    tasks.close()


def test_the_program_is_left_out_of_it_and_what_comes_later_is_not(qtbot, qapp):
    tasks, places = Tasks(), []
    tasks.garbage_collector.leave_loaded()
    loaded = gc.get_freeze_count()
    tasks.garbage_collector.look_again()  # nothing large was left alone
    assert gc.get_freeze_count() == loaded > 0

    Circle(places)
    kept = litter()
    qtbot.waitUntil(lambda: len(places) == 1)
    tasks.close()
    assert kept
    assert gc.get_freeze_count() == 0


def test_nothing_is_collected_while_the_program_is_loaded(qtbot, qapp):
    tasks, places = Tasks(), []
    tasks.garbage_collector.wait_for_loading()
    Circle(places)
    kept = litter()
    qtbot.wait(300)  # three times as long as it takes else
    assert places == []

    gc.collect()
    tasks.garbage_collector.leave_loaded()
    Circle(places)
    kept += litter()
    qtbot.waitUntil(lambda: len(places) == 2)
    tasks.close()
    assert kept


def test_what_was_large_is_looked_at_again_when_it_is_no_longer_read(qtbot, qapp):
    tasks, places = Tasks(), []
    tasks.garbage_collector.leave_loaded()
    Circle(places)
    tasks.garbage_collector.leave_alone()
    gc.collect()
    assert places == []

    tasks.garbage_collector.look_again()
    assert len(places) == 1
    tasks.close()


def test_garbage_goes_before_the_rest_is_left_alone(qtbot, qapp):
    tasks, places, kept = Tasks(), [], []
    Circle(places)
    itself = Circle(kept)
    tasks.garbage_collector.settle()
    assert len(places) == 1
    del itself
    gc.collect()
    assert kept == []
    tasks.close()


def collections_of_all(until):
    """How often everything was looked at while `until` came true."""
    before = gc.get_stats()[2]["collections"]
    until()
    return gc.get_stats()[2]["collections"] - before


def test_all_is_looked_at_again_only_when_much_has_come_since(qtbot, qapp, monkeypatch):
    tasks = Tasks()
    kept = litter()
    tasks.garbage_collector.leave_alone()
    tasks.garbage_collector.look_again()  # from now on it is known how much there is
    places = []
    monkeypatch.setattr(gc, "get_count", lambda: (0, 100, 100))

    def little():
        Circle(places)
        qtbot.waitUntil(lambda: len(places) == 1)
        qtbot.wait(500)

    assert collections_of_all(little) == 0
    more = litter()
    while len(more) * 3 < len(gc.get_objects()):  # the other tests hold some, too
        more += litter()
    again = gc.get_stats()[2]["collections"]
    qtbot.waitUntil(lambda: gc.get_stats()[2]["collections"] > again, timeout=10_000)
    monkeypatch.undo()
    tasks.close()
    assert kept
    assert more
