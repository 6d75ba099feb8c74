"""The system programs that building needs: checked, and installed where possible."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from contents import BUILD, ROOT

_PACKAGES = {  # program -> its package in Debian and Ubuntu
    "objdump": "binutils",
    "strip": "binutils",
    "dpkg-deb": "dpkg",
    "xz": "xz-utils",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "osslsigncode": "osslsigncode",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "strace": "strace",
    "debootstrap": "debootstrap",
    "wine": "wine",
    "git": "git",
    "mkfs.vfat": "dosfstools",
    "mkfs.exfat": "exfatprogs",
    "mcopy": "mtools",
    "fusefat": "fusefat",
    "mount.exfat-fuse": "exfat-fuse",
}


class Unbuildable(Exception):
    """A bundle cannot be built, with a sentence that says what to do."""


def need(*programs: str, packages: Sequence[str] = ()) -> None:
    """Install missing `programs` and `packages`. Raises Unbuildable where that is impossible."""
    missing = {_PACKAGES[program] for program in programs if not shutil.which(program)}
    missing |= {package for package in packages if not _has_package(package)}
    if not missing:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(sorted(missing))
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Unbuildable(f"To build this, type as root: {line}")
    print("Installing system packages:", *sorted(missing), file=sys.stderr)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    wait = ["-qq", "-o", "DPkg::Lock::Timeout=600"]
    subprocess.run(["apt-get", *wait, "update"], check=False, stdout=subprocess.DEVNULL)
    done = subprocess.run(
        ["apt-get", *wait, *line.split()[1:]], env=quiet, check=False, stdout=subprocess.DEVNULL
    )
    if done.returncode:
        raise Unbuildable("The system packages could not be installed; see above.")


def _has_package(package: str) -> bool:
    asked = ["dpkg-query", "-W", "-f", "${db:Status-Status}", package]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)
    return "installed" in told.stdout.split("\n")[0] and "not-installed" not in told.stdout


def run(
    *command: str | Path, cwd: Path | None = None, limit: float | None = None, **environment: str
) -> str:
    """Run a program and return its output. Raises Unbuildable with its messages if it fails.

    With a `limit` of seconds it is killed then, and Unbuildable says so.
    """
    name = Path(str(command[0])).name
    try:
        said = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env=os.environ | environment,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=limit,
        )
    except subprocess.TimeoutExpired:
        told = " ".join(map(str, command))
        raise Unbuildable(f"{name} did not end within {limit:g} seconds: {told}") from None
    if said.returncode:
        tail = "\n".join((said.stdout + said.stderr).splitlines()[-30:])
        raise Unbuildable(f"{tail}\n{name} failed; see above.")
    return said.stdout


def epoch() -> int:
    """Return the date of all files of a bundle, in seconds since 1970: that of the commit.

    Without the history of the tree, it is the date of CHANGELOG.md.
    """
    named = os.environ.get("SOURCE_DATE_EPOCH")
    if named:
        return int(named)
    if not (ROOT / ".git").exists():
        return int((ROOT / "CHANGELOG.md").stat().st_mtime)
    need("git")
    # The tree may belong to another user.
    return int(run("git", "-c", "safe.directory=*", "-C", ROOT, "log", "-1", "--format=%ct"))


def builder() -> Path:
    """Return the Python of a virtual environment with PyInstaller and Satchel's dependencies."""
    venv = BUILD / "venv"
    python, mark = venv / "bin" / "python", venv / "lock"
    locks = [ROOT / "requirements.txt", ROOT / "packaging" / "requirements.txt"]
    wanted = sys.version + "".join(lock.read_text(encoding="utf-8") for lock in locks)
    if not mark.exists() or mark.read_text(encoding="utf-8") != wanted:
        shutil.rmtree(venv, ignore_errors=True)
        run(sys.executable, "-m", "venv", venv)
        pip(python, "install", *(f"-r{lock}" for lock in locks), "--only-binary=:all:")
        mark.write_text(wanted, encoding="utf-8")
    return python


def pip(python: Path, *arguments: str) -> None:
    """Run pip so that it accepts only packages with the hashes of a lock file."""
    run(
        *(python, "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "-q"),
        *(arguments[0], "--no-deps", "--require-hashes", *arguments[1:]),
    )
