"""One open archive: its content by id, and its full text."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from index.container.files import write_whole
from index.disclosure import ALL_TOLD, DialSetting
from index.library.archive_content import ArchiveContent
from index.library.damage import Damage
from index.model import Archive

if TYPE_CHECKING:
    from index.search.engine import Engine
    from index.search.query.completion import Completion
    from index.search.request import Choices, SearchRequest
    from index.search.results import SearchPage


class OpenArchive(ArchiveContent):
    """An archive that can be read and searched.

    `signer` is the fingerprint of the key whose signature was checked, and `keys` are that public
    key and those that introduced it, newest first. For an editor's folder, which nobody has signed,
    they are None and empty. `damage` tells which parts were found damaged, and are not shown.
    """

    def __init__(
        self,
        content: Archive,
        signer: str | None,
        keys: tuple[bytes, ...] = (),
        damage: Damage | None = None,
    ) -> None:
        self.signer, self.keys = signer, keys
        self.damage = Damage() if damage is None else damage
        super().__init__(content)
        self.is_sealed = False
        """Whether its file is sealed: nothing made of its content is written, not even an index."""
        self.index_comes = False
        """Whether `build_index` will be called, so that a search does not build the index."""
        self.look_over: Callable[[Callable[[], bool]], None] = _nothing
        """Checks the hash of every part of its file, and asks now and then whether to stop."""
        self._making = Lock()
        self._engine: Engine | None = None
        self._answer: tuple[SearchRequest | None, SearchPage | None] = (None, None)

    def exchange(self, content: Archive) -> None:
        """Hold `content` from now on: an editor's folder was changed. Its index is built anew.

        Whoever keeps passages of this archive asks for them again.
        """
        self.hold(content)
        self.__dict__.pop("content_hash", None)
        with self._making:
            self._engine, self._answer = None, (None, None)

    @cached_property
    def content_hash(self) -> str:
        """The SHA-256 of the content, in hexadecimal digits, whatever its file and signer."""
        from index.container.codec import content_hash  # noqa: PLC0415  not before the window

        return content_hash(self.content)

    @property
    def engine(self) -> "Engine":
        """The full-text engine. Its index is built by the first search, or by `build_index`.

        Whoosh is slow to import, so it is not imported before the first window is shown.
        """
        from index.search.engine import Engine  # noqa: PLC0415

        with self._making:
            self._engine = self._engine or Engine(self.content, begun=self.index_comes)
            return self._engine

    @property
    def is_indexed(self) -> bool:
        """Whether the index holds all passages. One that was found damaged holds none."""
        return self.engine.is_complete

    def build_index(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        cache: Path | None = None,
    ) -> bool:
        """Build the full-text index; another thread may search meanwhile.

        `progress` is called now and then with the number of passages done and of all passages;
        `cancelled` is asked whether to stop, and then False is returned. `cache` is a folder of
        Satchel's own in which the index of a large archive is stored: an index holds the archive's
        words, so the folder is never on a stick, and that of a sealed archive is not stored.
        """
        from index.search.cache import Cache  # noqa: PLC0415

        kept = Cache(cache, write_private) if cache and not self.is_sealed else None
        return self.engine.build(progress, cancelled, kept)

    def search(
        self,
        typed: str,
        chosen: "Choices | None" = None,
        setting: DialSetting = ALL_TOLD,
        *,
        limit: int = 50,
        offset: int = 0,
        leads: bool = False,
    ) -> "SearchPage":
        """Return up to `limit` hits for `typed`, the best first, after skipping `offset`.

        `chosen` narrows the hits: field -> the values of which a hit has one. What an attribution
        hides at `setting` is neither found nor counted. With `leads` the answer also has what else
        the words meet.
        """
        from index.search.request import SearchRequest  # noqa: PLC0415  not before the window

        return self.answer(SearchRequest(typed, chosen or {}, setting, limit, offset, leads))

    def answer(self, request: "SearchRequest") -> "SearchPage":
        """Return the answer to `request`, which `known_answer` returns again."""
        engine = self.engine
        page = engine.search(request)
        if page.complete and engine is self._engine:
            self._answer = (request, page)
        return page

    def completions(
        self,
        typed: str,
        cursor: int,
        setting: DialSetting = ALL_TOLD,
        label_of: Callable[[str, str], str] | None = None,
    ) -> "Completion | None":
        """Return how the text before the `cursor` may be completed, or None.

        Names of fields are offered from their fourth letter on, and values after the name of a
        field, of those values that are told at `setting`. After a name that is not English they are
        offered by `label_of` a field and its value, where that means no other value.
        """
        return self.engine.completions(typed, cursor, setting, label_of)

    def known_answer(self, request: "SearchRequest") -> "SearchPage | None":
        """Return the last answer of `search` if it was to the same `request`, or None."""
        asked, page = self._answer
        is_same = asked == request
        return page if is_same and page is not None and page.complete else None


def _nothing(_is_stopped: Callable[[], bool]) -> None:
    pass


def write_private(path: Path, data: bytes | bytearray) -> None:
    """Write `data` to `path` whole or not at all, for its owner alone. Raises OutputFailed."""
    write_whole(path, data, private=True)
