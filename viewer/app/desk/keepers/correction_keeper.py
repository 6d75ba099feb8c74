"""Has what readers suggested for a folder until it is decided, and keeps it encrypted."""

from collections.abc import Callable, Iterable, Mapping, Set

from PySide6.QtCore import QObject, Signal, Slot

from index import (
    Correction,
    OpenArchive,
    Proposal,
    Standing,
    Subject,
    TakenCorrection,
    proposal_of,
    replace,
)
from viewer.app.desk.keepers.desk_keeper import DeskKeeper
from viewer.services.messages import Messages

_FORGOTTEN = Correction(Subject.PROGRAM, "")  # of what was decided


class CorrectionKeeper(QObject):
    """Holds the suggestions of one folder; the desk's store mirrors them while it keeps anything.

    `archive` returns what the folder makes now, or None. Of what was decided no word is held, but
    that it was, so that it does not come back with its file.

    `changed` is sent when it has others, `came` when some came in.
    """

    changed = Signal()
    came = Signal()

    def __init__(
        self,
        keeper: DeskKeeper,
        messages: Messages,
        archive: Callable[[], OpenArchive | None],
    ) -> None:
        super().__init__(keeper)
        self._archive = archive
        self._keeper = keeper
        self._messages = messages
        self._held: dict[bytes, TakenCorrection] = {}
        self._drafts = set[bytes]()
        keeper.begun.connect(self._look)
        keeper.state_changed.connect(self.changed)

    @property
    def held(self) -> tuple[TakenCorrection, ...]:
        """What was suggested, in the order in which it came."""
        return tuple(self._held.values())

    @property
    def is_kept(self) -> bool:
        """Whether it is still there when the folder is opened again."""
        return self._keeper.is_keeping

    @property
    def endangered(self) -> int:
        """How many undecided suggestions are gone once the folder is closed."""
        held = () if self.is_kept else self.held
        return sum(not self.is_decided(each.token) for each in held)

    @property
    def is_locked(self) -> bool:
        """Whether what was taken in before may be in a notebook that is locked."""
        return self._keeper.is_locked

    @property
    def asked(self) -> int:
        """How many passages of the folder are to be withdrawn, as readers ask, and are there."""
        archive = self._archive()
        undecided = (each.correction for each in self.held if not each.is_left)
        names = {each.name for each in undecided if each.subject is Subject.WITHDRAWAL}
        return sum(archive.passage(name) is not None for name in names) if archive else 0

    def add(self, taken: Iterable[TakenCorrection]) -> int:
        """Take in what is not here yet; return how much that was."""
        new = {each.token: each for each in taken if each.token not in self._held}
        if new:
            self._held |= new
            self._keep()
            self.came.emit()
        return len(new)

    def leave(self, tokens: Set[bytes], *, is_left: bool = True) -> None:
        """Leave what stands as it is, or have the suggestions back."""
        for token in tokens & self._held.keys():
            held = self._held[token]
            if held.correction != _FORGOTTEN:
                self._held[token] = replace(held, is_left=is_left)
        self._keep()

    def take_as_draft(self, token: bytes) -> None:
        """Hold a review of a text that changed since for decided while its words stand there."""
        self._drafts.add(token)

    def is_settled(self, token: bytes, proposal: Proposal) -> bool:
        """Whether a suggestion stands in the folder, or a review as the draft that it can be."""
        return proposal.standing is Standing.SETTLED or (token in self._drafts and proposal.stands)

    def is_decided(self, token: bytes) -> bool:
        """Whether a suggestion was left, or stands in the folder."""
        each, archive = self._held.get(token), self._archive()
        if each is None or each.is_left or archive is None:
            return each is not None and each.is_left
        return self.is_settled(token, proposal_of(archive, each.correction))

    def files(self) -> Mapping[str, int]:
        """Return the number of each file, in the order in which they came."""
        letters = dict.fromkeys(each.letter for each in self.held)
        return {letter: number for number, letter in enumerate(letters, 1)}

    def drop(self, tokens: Set[bytes]) -> None:
        """Forget the words of those that are decided."""
        for token in tokens & self._held.keys():
            self._held[token] = _without_words(self._held[token])
        if tokens:
            self._keep()

    @Slot()
    def _look(self) -> None:
        self._keeper.at_store(
            lambda store, sitting: store.corrections(sitting), self._know, self._messages.report
        )

    def _know(self, kept: tuple[TakenCorrection, ...] | None) -> None:
        """Take in what is kept of earlier sittings, without the words of what was left then."""
        earlier = {
            each.token: _without_words(each) if each.is_left else each for each in kept or ()
        }
        self._held = {**earlier, **self._held}
        self._keep()
        self.came.emit()

    def _keep(self) -> None:
        held = self.held
        self._keeper.at_store(
            lambda store, sitting: store.keep_corrections(sitting, held),
            _nothing,
            self._messages.report,
        )
        self.changed.emit()


def _without_words(taken: TakenCorrection) -> TakenCorrection:
    return replace(taken, correction=_FORGOTTEN, is_left=True)


def _nothing(_done: object) -> None:
    """Do nothing more."""
