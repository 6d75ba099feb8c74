"""Lets `python -m viewer` and the command `satchel` start Satchel."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from viewer import commands
from viewer.kit.paths import Home


def main() -> int:
    """Do what the command line asks for and return the process's exit status."""
    return commands.run(sys.argv[1:], open_viewer)


def open_viewer(home: Home, archives: Sequence[Path], source: Path | None = None) -> int:
    """Show the viewer until it is closed. Only now is Qt loaded: no other command needs it."""
    if not _has_screen():
        print(  # noqa: T201
            "There is no screen here to show Satchel on. Try: satchel show --text", file=sys.stderr
        )
        return 1
    gc.disable()  # nothing that is loaded goes again; kit/tidying sees to it from then on
    from viewer import app  # noqa: PLC0415

    return app.main(home, archives, source)


def _has_screen() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
