"""Keeps the start from what nothing here needs.

Python's hashes come with OpenSSL, 4 MB of memory; `hashlib` has all that are used here without it.

PySide comes with modules that describe Qt to type checkers, as sources, and compiles and loads them
with QtCore. They are left empty here, which saves some 20 ms of the processor. A regular expression
of 6,000 characters, for the fault of a call alone, is compiled when there is one: some 10 ms.

It makes a Python enumeration of each of Qt's, 400 with 5,000 names until a text is read, by the way
that checks each name. `enum` has another, for the modules that Python itself starts with, which
makes the same from names known to be good, in less than half the time.

It also reads and keeps the source of each module imported after it, to see whether it uses
`__feature__`, which offers other names for Qt's own and which nothing here uses. That costs a
twentieth of the start.

`shibokensupport` and that way of `enum` are private: where they differ, nothing is changed.
"""

import builtins
import enum
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_OF_SIGNATURES = "shibokensupport/signature/lib/"
_FOR_TYPE_CHECKERS = (f"{_OF_SIGNATURES}enum_sig.py", f"{_OF_SIGNATURES}pyi_generator.py")

_LONG = 4_000  # characters of a regular expression that takes some 10 ms to compile
_KINDS = enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag  # those that PySide makes


def import_plainly() -> None:
    """Keep OpenSSL out, and treat every module imported from now on as one without a feature."""
    sys.modules["_hashlib"] = None  # type: ignore[assignment]
    if hasattr(enum, "_simple_enum") and hasattr(enum.EnumType, "_create_"):
        _make_enumerations_simply()
    with _without_needless():
        import PySide6.QtCore  # noqa: F401, PLC0415  loads shibokensupport

    try:
        from shibokensupport import feature  # type: ignore[import-not-found]  # noqa: PLC0415
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_none  # noqa: SLF001


def _make_enumerations_simply() -> None:
    """Have the enumerations that are made of a list of names and numbers be made without checks."""
    usual, simply = enum.EnumType._create_, enum._simple_enum  # type: ignore[attr-defined]  # noqa: SLF001

    def create(kind: Any, class_name: Any, names: Any, **others: Any) -> Any:
        module = others.get("module") or sys._getframemodulename(2)  # noqa: SLF001  of who calls the kind
        is_plain = kind in _KINDS and type(names) is list and names and type(names[0]) is tuple
        if not is_plain or others.get("type") is not None or others.get("qualname") is not None:
            return usual(kind, class_name, names, **others | {"module": module})
        plain = type(class_name, (), dict(names) | {"__module__": module})
        return simply(kind, boundary=others.get("boundary"))(plain)

    enum.EnumType._create_ = create  # type: ignore[attr-defined]


class _LaterPattern:
    """A regular expression that is compiled when it is first used."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what matches in `text`. PySide takes this method before it has any."""
        return re.compile(self._pattern, self._flags).finditer(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(re.compile(self._pattern, self._flags), name)


@contextmanager
def _without_needless() -> Iterator[None]:
    """Have PySide compile empty texts instead of what only type checkers need.

    A long regular expression, which it needs to name the fault of a call, is compiled then.
    """
    usual, usual_pattern = builtins.compile, re.compile

    def compile_needed(source: Any, filename: Any, *others: Any, **named: Any) -> Any:
        needed = b"" if filename in _FOR_TYPE_CHECKERS else source
        return usual(needed, filename, *others, **named)

    def pattern_later(pattern: Any, flags: int = 0) -> Any:
        is_long = isinstance(pattern, str) and len(pattern) > _LONG
        return (_LaterPattern if is_long else usual_pattern)(pattern, flags)

    setattr(builtins, "compile", compile_needed)  # noqa: B010  as PySide finds it there
    setattr(re, "compile", pattern_later)  # noqa: B010
    try:
        yield
    finally:
        setattr(builtins, "compile", usual)  # noqa: B010
        setattr(re, "compile", usual_pattern)  # noqa: B010


def _uses_none(_module: object) -> bool:
    return False
