"""Keeps Qt's bindings from reading the source of whatever is imported.

PySide reads the source of each module that is imported after it, and keeps it, to see whether it
would use `__feature__`: an offer of other names for Qt's own, that nothing here takes. It costs a
twentieth of the start. `shibokensupport` is private: where it is another, all is as before.
"""


def import_plainly() -> None:
    """Have every module that is imported from now on taken for one that uses no feature."""
    import PySide6.QtCore  # noqa: F401, PLC0415  it brings what is looked for here

    try:
        from shibokensupport import feature  # type: ignore[import-not-found]  # noqa: PLC0415
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_none  # noqa: SLF001


def _uses_none(_module: object) -> bool:
    return False
