"""Python clears up on the GUI thread alone while there is a worker."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from viewer.kit.tasks import Tasks


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
    assert places == []

    qtbot.waitUntil(lambda: len(places) == 50)
    assert set(places) == {threading.main_thread()}
    tasks.close()


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
