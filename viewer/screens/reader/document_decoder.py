"""Decodes a document on a worker before it is shown."""

from concurrent.futures import Future, wait
from functools import partial

from index import OpenArchive
from viewer.services.steps import Stepwise
from viewer.services.tasks import Tasks

_TURN = 0.005  # seconds that one turn of the event loop waits


class DocumentDecoder:
    """Decodes documents of `archive`, once `decode_on` was called. Before, each is when asked for.

    One that is damaged is left to whoever looks at it.
    """

    def __init__(self, archive: OpenArchive) -> None:
        self._archive = archive
        self._tasks: Tasks | None = None

    def decode_on(self, tasks: Tasks) -> None:
        """Decode on a worker of `tasks` from now on."""
        self._tasks = tasks

    def steps_to(self, name: str) -> Stepwise[None] | None:
        """Begin to decode the document that has the id `name` in it; None where that is done."""
        if self._tasks is None or self._archive.is_at_hand(name):
            return None
        decode = partial(self._archive.have_at_hand, name)
        return _waiting(self._tasks.run_on_decoding(decode, then=_nothing, failed=_nothing))


def _waiting(coming: Future[None]) -> Stepwise[None]:
    while wait((coming,), _TURN).not_done:
        yield


def _nothing(_outcome: object) -> None:
    pass
