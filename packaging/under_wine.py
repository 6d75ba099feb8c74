"""Wine as a Windows for testing, with stand-ins for DLLs that Qt needs and Wine lacks."""

import os
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from contents import ROOT, fresh
from desk import PATIENCE
from tools import Unbuildable, need, run

_LONGEST = 5 * PATIENCE  # seconds: of an installer, or an export
_STAND_INS = ("icuuc", "mscms")


class Windows:
    """A Wine installation in the folder `prefix`."""

    def __init__(self, prefix: Path) -> None:
        self.prefix = prefix
        self.environment = {
            "WINEPREFIX": str(prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=;icuuc,mscms=n",
            "XDG_RUNTIME_DIR": str(prefix.parent),
            "HOME": str(prefix.parent),
            "LC_ALL": "C.UTF-8",
        }

    def command(self, *arguments: str | Path) -> list[str | Path]:
        """Return the command that runs a program in Wine."""
        return ["wine", *arguments]

    def double_click(self, archive: Path) -> list[str | Path]:
        """Return the command that opens an archive by the file type that the installer registered.

        Wine itself ignores file types that are registered for one user. Raises Unbuildable.
        """
        key = r"HKCU\Software\Classes"
        kind = self.ask("reg", "query", rf"{key}\.satchel", "/ve").split()[-1]
        told = self.ask("reg", "query", rf"{key}\{kind}\shell\open\command", "/ve")
        if not re.search(r'\\Programs\\Satchel\\Satchel\.exe" "%1"\s*$', told):
            raise Unbuildable(f"Windows was told to open archives so: {told}")
        return self.command(self.installed / "Satchel.exe", archive)

    def ask(self, *arguments: str | Path) -> str:
        """Run a program in Wine and return its output."""
        return run("wine", *arguments, limit=_LONGEST, **self.environment)

    def ask_in_vain(self, *arguments: str | Path) -> str:
        """Run a program in Wine that must fail, and return its messages. Raises Unbuildable."""
        own = os.environ | self.environment
        told = subprocess.run(["wine", *arguments], env=own, check=False, capture_output=True)
        if not told.returncode:
            raise Unbuildable(f"It did what it cannot: {arguments}")
        return (told.stdout + told.stderr).decode("utf-8", "replace")

    @property
    def installed(self) -> Path:
        """The folder into which the installer puts Satchel."""
        return self._own("Programs/Satchel")

    def has_kept_nothing(self) -> None:
        """Check that Satchel wrote no data to this Windows."""
        if self._own("satchel").exists():
            raise Unbuildable("A portable Satchel kept something on the computer.")

    def has_uninstalled(self) -> None:
        """Check that the program is removed, and the user's data are not."""
        end = time.monotonic() + PATIENCE  # a copy of the uninstaller runs on in the background
        while self.installed.exists() and time.monotonic() < end:
            time.sleep(0.5)
        if self.installed.exists() or not self._own("satchel").exists():
            raise Unbuildable("The installer did not take away what it put there, and no more.")
        if "Satchel.Archive" in self.ask("reg", "query", r"HKCU\Software\Classes", "/s"):
            raise Unbuildable("Files still belong to a Satchel that is no more.")

    def _own(self, name: str) -> Path:
        users = self.prefix / "drive_c" / "users"
        found = [user / "AppData/Local" for user in users.iterdir() if user.name != "Public"]
        return found[0] / name


@contextmanager
def windows(build: Path) -> Iterator[Windows]:
    """Provide a fresh Wine installation; its programs are ended afterwards."""
    need("wine", "x86_64-w64-mingw32-gcc")
    made = Windows(fresh(build / "wine") / "prefix")
    own = {"WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}
    quiet = os.environ | made.environment | own
    subprocess.run(["wineboot", "-i"], env=quiet, check=False, capture_output=True)
    subprocess.run(["wineserver", "-w"], env=quiet, check=False, capture_output=True)
    system = made.prefix / "drive_c/windows/system32"
    for name in _STAND_INS:
        source = ROOT / "packaging" / "standins.c"
        built = ("-shared", "-O2", f"-D{name.upper()}", source, "-o", system / f"{name}.dll")
        run("x86_64-w64-mingw32-gcc", *built)
    try:
        yield made
    finally:
        subprocess.run(["wineserver", "-k"], env=quiet, check=False, capture_output=True)
