"""Keeps PySide from reading the source of every imported module.

PySide reads and keeps the source of each module imported after it, to see whether it uses
`__feature__`, which offers other names for Qt's own and which nothing here uses. That costs a
twentieth of the start. `shibokensupport` is private: where it differs, nothing is changed.
"""


def import_plainly() -> None:
    """Treat every module imported from now on as one that uses no feature."""
    import PySide6.QtCore  # noqa: F401, PLC0415  loads shibokensupport

    try:
        from shibokensupport import feature  # type: ignore[import-not-found]  # noqa: PLC0415
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_none  # noqa: SLF001


def _uses_none(_module: object) -> bool:
    return False
