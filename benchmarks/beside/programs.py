"""Satchel, and the programs that it is compared with: each with the case study, used once."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.starting.runs import ROOT
from index import VERSION, Ledger, Library, receive
from viewer.platform.paths import HOME_VARIABLE, Home, bundled_archives
from viewer.services.settings import Settings, save

_SATCHEL = (sys.executable, "-P", "-m", "viewer")
_COPIED = ("PATH", "LANG", "LC_ALL", "LC_CTYPE")


@dataclass(frozen=True)
class Peer:
    """A program: how its home is prepared, and the command that shows the case study.

    `package` is that of Debian that has it, `needs` the programs of it that are called. Where
    `shows_text`, it begins with a page of the case study.
    """

    name: str
    prepare: Callable[[Path], None]
    command: Callable[[Path], list[str]]
    package: str = ""
    needs: tuple[str, ...] = ()
    shows_text: bool = True

    def missing(self) -> list[str]:
        """Return the programs that are not installed."""
        return [name for name in self.needs if not shutil.which(name)]

    def version(self) -> str:
        """Return its name and version."""
        if not self.package:
            return f"{self.name} {VERSION}"
        wanted = ["dpkg-query", "-W", "-f", "${Version}", self.package]
        told = subprocess.run(wanted, stdout=subprocess.PIPE, text=True, check=False).stdout
        return f"{self.name} {told or 'of unknown version'}"

    def environment(self, home: Path) -> Mapping[str, str]:
        """Return the variables of a process of it, with `home` as its home folder."""
        own = {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            HOME_VARIABLE: str(home / "satchel"),
            "PYTHONPATH": str(ROOT),
            "QTWEBENGINE_DISABLE_SANDBOX": "1",  # with it nothing starts as root
        }
        return {name: os.environ[name] for name in _COPIED if name in os.environ} | own


def _take_in(folder: Path) -> None:
    home = Home(folder / "satchel")
    received = receive(bundled_archives()[0])
    Library(home.folder).take(received, copy=True)
    Ledger(home.ledger).remember(received.archive, accepted=True)
    received.archive.build_index(cache=home.indexes)
    save(Settings(), home.settings)  # a first start would show a page of its own


def _export(folder: Path, form: str) -> None:
    own = {"PYTHONPATH": str(ROOT), HOME_VARIABLE: str(folder / "satchel")}
    archive, file = str(bundled_archives()[0]), str(folder / f"case-study.{form}")
    command = [*_SATCHEL, "export", archive, "--to", form, "-o", file]
    subprocess.run(command, env=os.environ | own, stderr=subprocess.DEVNULL, check=True)


def _index_texts(folder: Path) -> None:
    texts, settings = folder / "texts", folder / "recoll"
    texts.mkdir()
    settings.mkdir()
    _export(folder, "html")
    (folder / "case-study.html").rename(texts / "case-study.html")
    (settings / "recoll.conf").write_text(f"topdirs = {texts}\n", encoding="utf-8")
    command = ["recollindex", "-c", str(settings)]
    home = os.environ | {"HOME": str(folder)}
    subprocess.run(command, env=home, stderr=subprocess.DEVNULL, check=True)


SATCHEL = Peer(
    "Satchel",
    _take_in,
    lambda home: [*_SATCHEL, *map(str, (home / "satchel" / "library").iterdir())],
)
KIWIX = Peer(
    "Kiwix",
    lambda home: _export(home, "zim"),
    lambda home: ["kiwix-desktop", str(home / "case-study.zim")],
    package="kiwix",
    needs=("kiwix-desktop",),
)
RECOLL = Peer(
    "Recoll",
    _index_texts,
    lambda home: ["recoll", "-c", str(home / "recoll")],
    package="recollgui",
    needs=("recoll", "recollindex"),
    shows_text=False,
)
