"""Keeps the start from what nothing here needs.

Python's hashes come with OpenSSL, 4 MB of memory; `hashlib` has all that are used here without it.
msgspec takes from `typing_extensions`, where developers have that, what `typing` has too.

PySide comes with Python modules, as sources, and compiles and loads them with QtCore. Those that
describe Qt to type checkers are left empty here. Those that say what a function takes are compiled
and loaded when a call is at fault, and `inspect` with them. This saves some 40 ms of the processor.

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
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any

_OF_SIGNATURES = "shibokensupport/signature"
_FEATURES = "shibokensupport/feature.py"
_READER, _READS_NONE = b"def _mod_uses_pyside(", b"\n_mod_uses_pyside = lambda _module: False\n"
_FOR_TYPE_CHECKERS = frozenset(
    f"{_OF_SIGNATURES}/lib/{name}.py" for name in ("enum_sig", "pyi_generator")
)
_FOR_FAULTS = frozenset(
    f"{_OF_SIGNATURES}/{name}.py"
    for name in ("errorhandler", "layout", "lib/tool", "mapping", "parser")
)
_LATER = f"""
from {__name__} import loaded_later
__getattr__ = loaded_later(globals())
def update_mapping():  # Qt's binding takes it from the module's dictionary
    return __getattr__("update_mapping")()
"""
_ENUM_OPTION = "pyside6_option_python_enum"
"""Of `sys`, and in capitals of the environment: PySide's parser sets both as it is loaded."""

_KINDS = enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag  # those that PySide makes

_sources: dict[str, tuple[Any, str]] = {}  # name of a module that is loaded later -> its source
_loading = RLock()


def import_plainly() -> None:
    """Keep OpenSSL out, and treat every module imported from now on as one without a feature."""
    sys.modules["_hashlib"] = None  # type: ignore[assignment]
    sys.modules.setdefault("typing_extensions", None)  # type: ignore[arg-type]
    if hasattr(enum, "_simple_enum") and hasattr(enum.EnumType, "_create_"):
        _make_enumerations_simply()
    with _without_needless():
        import PySide6.QtCore  # noqa: F401, PLC0415  loads shibokensupport


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


def loaded_later(module: dict[str, Any]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module with this dictionary: it loads the module."""

    def loaded(name: str) -> Any:
        with _loading:
            if not name.startswith("__") and (source := _sources.pop(module["__name__"], None)):
                del module["__getattr__"]
                exec(compile(*source, "exec"), module)  # noqa: S102  as its loader does
        if name not in module:
            raise AttributeError(name)
        return module[name]

    return loaded


@contextmanager
def _without_needless() -> Iterator[None]:
    """Have PySide compile less than it has, or that later."""
    usual = builtins.compile
    is_plain = os.environ.get(_ENUM_OPTION.upper(), "true").lower() == "true"

    def compile_needed(source: Any, filename: Any, *others: Any, **named: Any) -> Any:
        if filename in _FOR_TYPE_CHECKERS:
            source = b""
        elif filename == _FEATURES and _READER in source:
            source = source.replace(b"\nimport inspect\n", b"\n", 1) + _READS_NONE
        elif filename in _FOR_FAULTS and is_plain:
            _sources[filename[:-3].replace("/", ".")] = source, filename
            source = _LATER
        return usual(source, filename, *others, **named)

    if is_plain:
        setattr(sys, _ENUM_OPTION, True)
    setattr(builtins, "compile", compile_needed)  # noqa: B010  as PySide finds it there
    try:
        yield
    finally:
        setattr(builtins, "compile", usual)  # noqa: B010
