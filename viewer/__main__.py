"""Lets `python -m viewer` and the command `satchel` start Satchel."""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from viewer import commands
from viewer.platform.crash_dumps import forbid_dumps
from viewer.platform.paths import Home

_DAMAGED = (
    "This copy of Satchel is not complete. Copy its whole folder anew from where you got it.\n"
    "Эта копия Satchel неполна. Скопируйте всю папку заново оттуда, где вы её взяли.\n"
    "Satchel'дин бул көчүрмөсү толук эмес. Бүт папканы алган жериңизден кайра көчүрүңүз."
)


def main() -> int:
    """Run the command line and return the exit status of the process."""
    forbid_dumps()  # before anything is read
    if sys.argv[1:] == ["--read-pdf"]:  # a bundle that started itself to read a PDF
        from index import answer_pdf  # noqa: PLC0415

        return answer_pdf()
    return commands.run(sys.argv[1:], open_viewer)


def open_viewer(home: Home, archives: Sequence[Path], source: Path | None = None) -> int:
    """Show the viewer until it is closed. Qt is loaded here: no other command needs it."""
    if not _has_screen():
        print(  # noqa: T201
            "There is no screen here to show Satchel on. Try: satchel show --text", file=sys.stderr
        )
        return 1
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # raised within Qt, an exit may be lost
    gc.disable()  # services/garbage_collection takes over after loading
    try:
        from viewer.platform.plain_imports import import_plainly  # noqa: PLC0415

        import_plainly()
        from viewer import app  # noqa: PLC0415
    except ImportError:
        if home.bundle is None or not home.bundle.missing():
            raise
        _tell(_DAMAGED)
        return 1
    return app.main(home, archives, source)


def _tell(sentence: str) -> None:
    """Report an error without Qt: on Windows without a console in a message box."""
    if sys.platform == "win32" and sys.stderr is None:
        from ctypes import windll  # noqa: PLC0415

        windll.user32.MessageBoxW(None, sentence, "Satchel", 0)
    else:
        print(sentence, file=sys.stderr)  # noqa: T201


def _has_screen() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
