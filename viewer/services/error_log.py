"""The log of errors: it holds no error texts, no values, no names of files."""

import io
import logging
import os
from pathlib import Path
from typing import override

from PySide6.QtCore import QLoggingCategory

from index import make_folder
from viewer.services.messages import log, placed

_OTHERS = "%s of %s"


class PlacesOnly(logging.Formatter):
    """Formats Satchel's own records in full, and a library's only as its level, name and place.

    The text and traceback of a library's record may hold testimony.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(message)s")

    @override
    def format(self, record: logging.LogRecord) -> str:
        if record.name != log.name:
            told = _OTHERS % (record.levelname, record.name)
            kind, _error, trace = record.exc_info or (None, None, None)
            record = logging.LogRecord(record.name, record.levelno, "", 0, told, None, None)
            if kind is not None:
                record.msg += f": {placed(kind, trace)}"
        return super().format(record)


class _PrivateFile(logging.FileHandler):
    """Writes to a file that only its owner may read."""

    @override
    def _open(self) -> io.TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(handle, "a", encoding="utf-8")


def keep_log(file: Path | None) -> None:
    """Log errors to `file`, which is made at the first one; with None, keep no log."""
    handler: logging.Handler = logging.NullHandler()
    if file is not None:
        try:
            make_folder(file.parent)
            handler = _PrivateFile(file, encoding="utf-8", delay=True)
        except OSError:
            pass
    handler.setFormatter(PlacesOnly())
    logging.getLogger().addHandler(handler)


def let_go_of_log(*, for_good: bool) -> None:
    """Close the log file, so that it can be deleted: until the next error, or `for_good`.

    After `for_good` nothing is logged.
    """
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, logging.FileHandler)]:
        handler.close()
        if for_good:
            root.removeHandler(handler)
            root.addHandler(logging.NullHandler())


def hush_qt() -> None:
    """Suppress Qt's warnings: a desktop keeps what programs print, and they may name files.

    QT_LOGGING_RULES in the environment overrides this.
    """
    QLoggingCategory.setFilterRules("*=false")
