"""Keeps the start from what nothing here needs.

Python's hashes come with OpenSSL, 4 MB of memory; `hashlib` has all that are used here without it.

PySide comes with modules that describe Qt to type checkers, as sources, and compiles and loads them
with QtCore. They are left empty here, which saves some 20 ms of the processor.

It also reads and keeps the source of each module imported after it, to see whether it uses
`__feature__`, which offers other names for Qt's own and which nothing here uses. That costs a
twentieth of the start. `shibokensupport` is private: where it differs, nothing is changed.
"""

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_OF_SIGNATURES = "shibokensupport/signature/lib/"
_FOR_TYPE_CHECKERS = (f"{_OF_SIGNATURES}enum_sig.py", f"{_OF_SIGNATURES}pyi_generator.py")


def import_plainly() -> None:
    """Keep OpenSSL out, and treat every module imported from now on as one without a feature."""
    sys.modules["_hashlib"] = None  # type: ignore[assignment]
    with _without_type_checkers():
        import PySide6.QtCore  # noqa: F401, PLC0415  loads shibokensupport

    try:
        from shibokensupport import feature  # type: ignore[import-not-found]  # noqa: PLC0415
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_none  # noqa: SLF001


@contextmanager
def _without_type_checkers() -> Iterator[None]:
    """Have PySide compile empty texts instead of what only type checkers need."""
    usual = builtins.compile

    def compile_needed(source: Any, filename: Any, *others: Any, **named: Any) -> Any:
        needed = b"" if filename in _FOR_TYPE_CHECKERS else source
        return usual(needed, filename, *others, **named)

    setattr(builtins, "compile", compile_needed)  # noqa: B010  as PySide finds it there
    try:
        yield
    finally:
        setattr(builtins, "compile", usual)  # noqa: B010


def _uses_none(_module: object) -> bool:
    return False
