"""Keeps what was made of each part of a folder, so that only what changed is made again.

Everything kept is a pure function of what it was made of, and can be dropped at any time.
"""

import os
import stat
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, override

from index.source.problems.problem import Problems
from index.source.text_files import read_text

_TICK = 3_000_000_000  # nanoseconds; what changed less before it was looked at is read again


type _Held = dict[tuple[str, str], tuple[tuple[object, ...], Any]]
"""What it is and of what part -> what it was made of, and what was made."""

type _Texts = dict[str, tuple[tuple[int, ...], str]]
"""File -> its state when it was read, as `file_state` returns it, and its text."""


class KeptParts:
    """Results of one folder, each under what it is and the name of the part that it is of.

    Two threads may use it: at worst both make the same.
    """

    def __init__(self) -> None:
        self._held: _Held = {}
        self._used: set[tuple[str, str]] = set()
        self._texts: _Texts = {}
        self._empty: set[str] = set()  # files that are not there, or hold nothing

    def of[Made](
        self, what: str, name: str, made_of: tuple[object, ...], make: Callable[[], Made]
    ) -> Made:
        """Return what `make` makes of `made_of`, which is called where that is not known."""
        key = what, name
        self._used.add(key)
        held = self._held.get(key)
        if held is None or held[0] != made_of:
            held = self._held[key] = made_of, make()
        made: Made = held[1]
        return made

    def same[Value](self, what: str, value: Value) -> Value:
        """Return the equal of `value` that was given last, which is compared at once."""
        return self.of(what, "", (value,), lambda: value)

    def after(self, changed: Collection[str]) -> "KeptParts":
        """Return these parts for a look at once after a change of the files `changed` alone.

        Of all others it is taken that they are as they were.
        """
        return _Unchanged(self._held, self._used, self._texts, self._empty, changed)

    def size(self, folder: Path, file: str) -> int:
        """Return the size of `file` in bytes; 0 where it is unknown."""
        try:
            return os.stat(f"{folder}/{file}").st_size  # noqa: PTH116  see `file_state`
        except (OSError, ValueError):
            return 0

    def known_text(self, folder: Path, file: str) -> str | None:
        """Return the text of `file` where its size and times are those at which it was read."""
        state, text = self._texts.get(file, ((), ""))
        return text if state and state == file_state(f"{folder}/{file}") else None

    def text(self, folder: Path, file: str, problems: Problems) -> str | None:
        """Return the text of `file` as `read_text` does, from memory where it is known."""
        known = self.known_text(folder, file)
        if known is not None:
            return known
        state = file_state(f"{folder}/{file}")
        text = read_text(folder, file, problems)
        if text:
            text = self.same_text(file, text)
            self._texts[file] = state, text
        else:
            self._texts.pop(file, None)
        (self._empty.discard if text or text is None else self._empty.add)(file)
        return text

    @property
    def texts(self) -> dict[str, str]:
        """The texts of the files that were read last."""
        return {file: text for file, (_state, text) in [*self._texts.items()]}

    def same_text(self, file: str, text: str) -> str:
        """Return the equal of the `text` of `file` that is held here, else `text`."""
        held = self._texts.get(file)
        return held[1] if held and held[1] == text else text

    def forget_unused(self) -> None:
        """Forget what was not asked for since the last call: its part is gone."""
        for key in [*self._held]:
            if key not in self._used:
                self._held.pop(key, None)
        self._used.clear()


class _Unchanged(KeptParts):
    """The parts of a folder of which only some files have changed."""

    def __init__(
        self,
        held: _Held,
        used: set[tuple[str, str]],
        texts: _Texts,
        empty: set[str],
        changed: Collection[str],
    ) -> None:
        super().__init__()
        self._held, self._used, self._texts, self._empty = held, used, texts, empty
        self._changed = changed

    @override
    def size(self, folder: Path, file: str) -> int:
        state, _text = self._texts.get(file, ((), ""))
        return state[0] if state else super().size(folder, file)

    @override
    def known_text(self, folder: Path, file: str) -> str | None:
        if file in self._changed:
            return super().known_text(folder, file)
        held = self._texts.get(file)
        if held is None and file in self._empty:
            return ""
        return held[1] if held else super().known_text(folder, file)


def file_state(path: str) -> tuple[int, ...]:
    """Return the size and the times of a file; nothing where these could hide a change."""
    try:
        found = os.stat(path)  # noqa: PTH116  thousands of files are looked at, and a Path is slow
    except (OSError, ValueError):
        return ()
    if not stat.S_ISREG(found.st_mode) or time.time_ns() - found.st_mtime_ns <= _TICK:
        return ()
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino
