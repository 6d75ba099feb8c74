"""Builds the Linux bundle: one folder with all that Satchel needs, as `.tar.gz` and `.deb`."""

import shutil
import sys
from functools import cache
from pathlib import Path

import notices
from contents import (
    BUILD,
    DIST,
    ROOT,
    files_of,
    fresh,
    named,
    write_papers,
)
from debian import make_deb
from index import VERSION
from index.container.keys import Key
from libraries import glibc, is_elf
from sealing import make_tar_gz, settle
from signing import list_and_sign
from tools import builder, epoch, need, run

# Debian packages with the libraries that Qt needs and that are bundled.
_BUNDLED = (
    *("libdbus-1-3", "libfontconfig1", "libxkbcommon0", "libglib2.0-0t64", "libxcb-cursor0"),
    *("libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
)
_SYSTEM = (Path("/usr/lib/x86_64-linux-gnu"), Path("/lib/x86_64-linux-gnu"))


def build_tar(key: Key | None) -> Path:
    """Build the `.tar.gz` and return its path."""
    file = DIST / named("linux-x86_64.tar.gz")
    make_tar_gz(tree(key), file, epoch(), f"satchel-{VERSION}/")
    return file


def build_deb(key: Key | None) -> Path:
    """Build the Debian package and return its path."""
    need("dpkg-deb", "xz", "appstreamcli", "desktop-file-validate")
    return make_deb(tree(key), needed_glibc(tree(key)))


@cache
def tree(key: Key | None) -> Path:
    """Build the folder of both bundles, signed with `key`, and return its path."""
    own = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    need("objdump", "strip", packages=(own, *_BUNDLED, *notices.INSIDE_QT))
    folder = _frozen()
    write_papers(folder)
    notices.write(folder, [*_parts(folder)], epoch())
    settle(folder, epoch())
    list_and_sign(folder, folder / "_internal", key)
    settle(folder, epoch())
    return folder


def needed_glibc(folder: Path) -> str:
    """Return the oldest version of the GNU C library with which the bundle in `folder` runs."""
    return glibc(file for file in files_of(folder) if is_elf(file))


def _frozen() -> Path:
    """Build the folder with PyInstaller and return it; the same sources give the same bytes."""
    made, work = fresh(BUILD / "linux"), BUILD / "pyinstaller"
    run(
        *(builder(), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--distpath", made, "--workpath", fresh(work), ROOT / "packaging" / "satchel.spec"),
        cwd=ROOT,
        PYTHONPATH=str(ROOT),
        PYTHONHASHSEED="0",
        PYINSTALLER_CONFIG_DIR=str(BUILD / "pyinstaller-cache"),
        SOURCE_DATE_EPOCH=str(epoch()),
    )
    shutil.rmtree(work)
    return made / "satchel"


def _parts(folder: Path) -> list[notices.Part]:
    site = next((BUILD / "venv" / "lib").glob("python3.*")) / "site-packages"
    names = [file.name for file in (folder / "_internal").iterdir() if ".so" in file.name]
    system = [root / name for name in names for root in _SYSTEM if (root / name).exists()]
    owned = notices.packages_of(system) | set(notices.INSIDE_QT)
    return [*notices.wheels(site), *notices.debian(owned), *notices.fonts(), *notices.word_lists()]
