"""A minimal Debian in a folder, to test that a package depends on all that it needs."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from contents import fresh
from tools import Unbuildable, need, run

_READER = 1000  # the id of a user who is not root
_HOME = "srv/reader"  # the user's home in the root


class Root:
    """A Debian root file system in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def bring(self, *files: Path) -> None:
        """Copy files into the user's home."""
        for file in files:
            shutil.copy(file, self.folder / _HOME)

    def type_as_root(self, line: str) -> None:
        """Run a shell line as root in the user's home, answering yes to questions."""
        told = f"cd /{_HOME} && yes | {line}"
        run("chroot", self.folder, "env", "DEBIAN_FRONTEND=noninteractive", "sh", "-c", told)

    def type_as_reader(self, line: str) -> str:
        """Run a shell line as the user, and return its output."""
        return run(*self._as_reader("sh", "-c", line))

    def command(self, netless: Path, *program: str) -> list[str | Path]:
        """Return the command that starts a program in the root as the user, without a network."""
        return ["python3", netless, *self._as_reader(*program)]

    def _as_reader(self, *command: str) -> list[str | Path]:
        user = f"--userspec={_READER}:{_READER}"
        own = ("-C", f"/{_HOME}", f"HOME=/{_HOME}", "QT_QPA_PLATFORM=xcb", "LC_ALL=C.UTF-8")
        return ["chroot", user, self.folder, "env", *own, *command]


@contextmanager
def a_root(build: Path) -> Iterator[Root]:
    """Provide a clean root; downloaded packages are kept in `build` for the next one."""
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
    mounts = (("/proc", folder / "proc"), ("/tmp/.X11-unix", screens))  # noqa: S108  X's own folder
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
    """Return the package source of this system and the name of its release."""
    told = run("apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE) $(COMPONENT)")
    name = run("sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME").strip()
    for line in told.splitlines():
        site, release, component = line.split(" ", 2)
        if (release, component) == (name, "main"):
            return site, release
    raise Unbuildable("This system's apt names no source of packages for a clean root.")
