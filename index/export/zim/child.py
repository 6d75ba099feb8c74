"""Makes a ZIM with libzim in a process of its own, in a folder that is named to it.

On stdin comes JSON: the `language` whose word forms the index knows, the path of the `main` page,
`metadata` by name, `pages` (path, title, HTML, words for the index), `files` (path, media type,
base64) and `names` (path, another title of that page). On stdout goes the ZIM.

The folder is deleted before that, also where nobody is there any more to take the ZIM.
"""

import json
import os
import shutil
import sys
from base64 import b64decode
from collections.abc import Iterator
from hashlib import md5, sha256
from pathlib import Path
from typing import Any, override
from uuid import NAMESPACE_URL, UUID, uuid5

from libzim.reader import Archive
from libzim.writer import Creator, Hint, IndexData, Item, StringProvider

_NAME = slice(8, 24)  # of a ZIM: its UUID
_SUM = 16  # bytes of its MD5 at its end
_INDEX = b"\x0f\rXapian Glass"  # how each index in it begins
_INDEX_NAME = slice(16, 32)  # of an index: its UUID


def make_zim() -> int:
    """Make a ZIM of what is told on stdin, and return the exit status of the process."""
    out = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the library says there what it does
    data, folder = sys.stdin.buffer.read(), Path(sys.argv[1])
    told = json.loads(data)  # all of it came
    name = uuid5(NAMESPACE_URL, sha256(data).hexdigest())
    folder.mkdir(mode=0o700)
    try:
        _write(told, folder / "a.zim")
        made = _named(folder / "a.zim", name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    with os.fdopen(out, "wb") as stdout:
        stdout.write(made)
    return 0


class _Words(IndexData):  # type: ignore[misc]  # the library has no types
    """What the index holds of a page."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self._title, self._words = title, words

    @override
    def has_indexdata(self) -> bool:
        return True

    @override
    def get_title(self) -> str:
        return self._title

    @override
    def get_content(self) -> str:
        return self._words

    @override
    def get_keywords(self) -> str:
        return ""

    @override
    def get_wordcount(self) -> int:
        return len(self._words.split())


class _Entry(Item):  # type: ignore[misc]
    """A page, which has `words`, or another file."""

    def __init__(
        self, path: str, title: str, kind: str, content: str | bytes, words: str | None = None
    ) -> None:
        super().__init__()
        self._path, self._title, self._kind = path, title, kind
        self._content, self._words = content, words

    @override
    def get_path(self) -> str:
        return self._path

    @override
    def get_title(self) -> str:
        return self._title

    @override
    def get_mimetype(self) -> str:
        return self._kind

    @override
    def get_contentprovider(self) -> Any:
        return StringProvider(self._content)

    @override
    def get_hints(self) -> dict[Any, int]:
        return {Hint.FRONT_ARTICLE: self._words is not None}

    def get_indexdata(self) -> _Words | None:
        """Return what the index holds of it."""
        return None if self._words is None else _Words(self._title, self._words)


def _write(told: dict[str, Any], file: Path) -> None:
    # With one worker, the same pages are always stored in the same order.
    with Creator(file).config_indexing(True, told["language"]).config_nbworkers(1) as zim:
        zim.set_mainpath(told["main"])
        for name, value in told["metadata"].items():
            zim.add_metadata(name, value)
        for path, title, page, words in told["pages"]:
            zim.add_item(_Entry(path, title, "text/html", page, words))
        for path, kind, data in told["files"]:
            zim.add_item(_Entry(path, "", kind, b64decode(data)))
        for number, (path, title) in enumerate(told["names"]):
            zim.add_redirection(f"_name.{number}", title, path, {Hint.FRONT_ARTICLE: True})


def _named(file: Path, name: UUID) -> bytes:
    """Return the bytes of the ZIM `file` with `name` for the random names in it."""
    made = file.read_bytes()
    for index in _indexes(file):
        if made.count(index) == 1:
            made = made.replace(index, index[: _INDEX_NAME.start] + name.bytes)
    made = made[: _NAME.start] + name.bytes + made[_NAME.stop : -_SUM]
    return made + md5(made, usedforsecurity=False).digest()


def _indexes(file: Path) -> Iterator[bytes]:
    """Yield how each index in the ZIM `file` begins, up to the end of its name."""
    zim = Archive(file)
    for number in range(zim.all_entry_count):
        entry = zim._get_entry_by_id(number)  # noqa: SLF001  no other way leads to an index
        if not entry.is_redirect and entry.get_item().mimetype.endswith("+xapian"):
            begin = bytes(entry.get_item().content[: _INDEX_NAME.stop])
            if begin.startswith(_INDEX):
                yield begin


if __name__ == "__main__":
    sys.exit(make_zim())
