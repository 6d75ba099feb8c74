"""A Debian that has just been set up, in a folder: whether a package brings all that it needs."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from contents import fresh
from tools import Unbuildable, need, run

_READER = 1000  # the number of a user who is not root
_HOME = "srv/reader"  # this one has it there


class Root:
    """One such folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def bring(self, *files: Path) -> None:
        """Copy files to its reader."""
        for file in files:
            shutil.copy(file, self.folder / _HOME)

    def type_as_root(self, line: str) -> None:
        """Type a line where the reader's files lie, and say yes to what is asked."""
        told = f"cd /{_HOME} && yes | {line}"
        run("chroot", self.folder, "env", "DEBIAN_FRONTEND=noninteractive", "sh", "-c", told)

    def type_as_reader(self, line: str) -> str:
        """Type a line there as a reader, and return what is printed."""
        return run(*self._as_reader("sh", "-c", line))

    def command(self, netless: Path, *program: str) -> list[str | Path]:
        """Return what starts a program there as a reader, without a network."""
        return ["python3", netless, *self._as_reader(*program)]

    def _as_reader(self, *command: str) -> list[str | Path]:
        user = f"--userspec={_READER}:{_READER}"
        own = ("-C", f"/{_HOME}", f"HOME=/{_HOME}", "QT_QPA_PLATFORM=xcb", "LC_ALL=C.UTF-8")
        return ["chroot", user, self.folder, "env", *own, *command]


@contextmanager
def a_root(build: Path) -> Iterator[Root]:
    """Give a clean root. What was fetched for it is kept in `build` for the next."""
    need("debootstrap")
    site, release = _source()
    kept, folder = build / f"clean-{release}", build / "clean-root"
    if not (kept / "done").exists():
        fresh(kept)
        run("debootstrap", "--variant=minbase", release, kept / "root", site)
        (kept / "done").touch()
    fresh(folder)
    run("cp", "-a", f"{kept / 'root'}/.", folder)
    shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
    run("chroot", folder, "apt-get", "update", "-qq")
    home = folder / _HOME
    home.mkdir()
    shutil.chown(home, _READER, _READER)
    screens = folder / "tmp/.X11-unix"
    screens.mkdir()
    mounts = (("/proc", folder / "proc"), ("/tmp/.X11-unix", screens))  # noqa: S108  X's own place
    try:
        for source, target in mounts:
            Path(source).mkdir(exist_ok=True)
            run("mount", "--bind", source, target)
        yield Root(folder)
    finally:
        for _source_folder, target in mounts:
            subprocess.run(["umount", "-l", target], check=False, capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)


def _source() -> tuple[str, str]:
    """Return where this system's own packages come from, and the name of its release."""
    told = run("apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE) $(COMPONENT)")
    name = run("sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME").strip()
    for line in told.splitlines():
        site, release, component = line.split(" ", 2)
        if (release, component) == (name, "main"):
            return site, release
    raise Unbuildable("This system's apt names no source of packages for a clean root.")
