"""Slow work hands its result back where somebody still waits for it."""

from functools import partial

import pytest
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from viewer.services.tasks import Tasks


class Teller(QLabel):
    """A label that says what came of some work."""

    def tell(self, before, result):
        self.setText(f"{before}{result}")

    def fail(self, error):
        self.setText(str(error))


@pytest.fixture
def tasks(qapp):
    tasks = Tasks(qapp)
    yield tasks
    tasks.close()


def fail():
    raise ValueError("It failed.")


@pytest.mark.parametrize(("work", "said"), [(lambda: 7, "It is 7"), (fail, "It failed.")])
def test_a_result_for_a_window_that_closed_meanwhile_is_dropped(qtbot, tasks, work, said):
    """Qt fails a test in which a method of a deleted widget is called."""
    gone, there = Teller(), Teller()
    qtbot.addWidget(there)
    for label in (gone, there):
        tasks.run(work, then=partial(label.tell, "It is "), failed=label.fail)
    delete(gone)

    qtbot.waitUntil(lambda: there.text() == said)
