"""Runs slow work off the GUI thread and hands the result back on it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from viewer.services.garbage_collection import GarbageCollector


class Tasks(QObject):
    """Runs tasks on one worker thread, so that no two use an index at once.

    A task never touches a widget. Four more threads take work that would delay a search for long,
    and one is the notebook's alone.

    Results travel through a queued signal of this object, which outlives every task: a signal owned
    by the task itself could be destroyed before it is delivered. A result for a method of an object
    that is gone is dropped. `garbage_collector` collects circular garbage meanwhile.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self.garbage_collector = GarbageCollector(self)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="tasks")
        self._beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside")
        self._indexing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="indexing")
        self._files = _on_files()
        self._decoding = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decoding")
        self._notebook = ThreadPoolExecutor(max_workers=1, thread_name_prefix="notebook")
        self._left: list[ThreadPoolExecutor] = []  # executors whose results are no longer wanted
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run[T](
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Future[T]:
        """Call `work` on the worker thread, then `then` or `failed` on this one.

        Cancel the future to drop the task while it waits its turn.
        """
        return self._run(self._executor, work, then, failed)

    def run_beside[T](
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Future[T]:
        """Do as `run`, on a second thread: for long work that yields to other threads by itself."""
        return self._run(self._beside, work, then, failed)

    def run_on_indexing[T](
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Future[T]:
        """Do as `run_beside`, on a thread for large indexes, which may wait for power."""
        return self._run(self._indexing, work, then, failed)

    def run_on_files[T](
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Future[T]:
        """Do as `run`, on another thread: for whole files, which may lie on a slow stick."""
        return self._run(self._files, work, then, failed)

    def run_on_decoding[T](
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Future[T]:
        """Do as `run`, on another thread: for pictures and documents that are decoded."""
        return self._run(self._decoding, work, then, failed)

    def run_on_notebook[T](
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Future[T]:
        """Do as `run`, on a thread that only the notebook uses, in the order of calls.

        A task that was submitted is done even when Satchel ends meanwhile.
        """
        return self._run(self._notebook, work, then, failed)

    def leave_files(self) -> None:
        """Run later file tasks on a new thread: the present one may wait long for a stick."""
        self._left.append(self._files)
        self._files.shutdown(wait=False)
        self._files = _on_files()

    def _run[T](
        self,
        executor: ThreadPoolExecutor,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Future[T]:

        def settle(done: Future[T]) -> None:
            if done.cancelled():
                return
            try:
                result = done.result()
            except Exception as error:
                if is_there(failed):
                    failed(error)
            else:
                if is_there(then):
                    then(result)

        if self._closed:
            dropped = Future[T]()  # its result would not be delivered
            dropped.cancel()
            return dropped
        future = executor.submit(work)
        future.add_done_callback(lambda done: self._finished.emit(lambda: settle(done)))
        return future

    def close(self) -> None:
        """Drop the tasks that have not started, and wait for those that have.

        No result is delivered after that.
        """
        self._closed = True
        several = self._executor, self._beside, self._indexing, self._files, self._decoding
        workers = *several, *self._left
        for executor in workers:
            executor.shutdown(cancel_futures=True)
        self._notebook.shutdown()
        self.garbage_collector.end()

    @Slot(object)
    def _deliver(self, settle: Callable[[], None]) -> None:
        if not self._closed:
            settle()


def is_there(call: Callable[..., object]) -> bool:
    """Return whether the object whose method is called is there, where it is a method of one."""
    while isinstance(call, partial):
        call = call.func
    owner: Any = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _on_files() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="files")
