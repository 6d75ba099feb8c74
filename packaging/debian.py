"""Builds the Debian package from the Linux bundle: the same folder, with desktop files."""

import gzip
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from contents import BUILD, DIST, ROOT, files_of, fresh
from index import VERSION
from sealing import settle
from tools import epoch, run

APP_ID = "org.example.Satchel"  # a reserved domain, since Satchel has none

# Libraries of the system that Qt needs: graphics drivers, and the configuration of fonts.
_DEPENDS = "libegl1, libgl1, fontconfig-config, libx11-6, libxcb1"
_CONTROL = """\
Package: satchel
Version: {version}
Section: text
Priority: optional
Architecture: amd64
Maintainer: The Satchel developers <satchel@example.org>
Installed-Size: {size}
Depends: libc6 (>= {glibc}), {depends}
Recommends: libwayland-client0, libwayland-cursor0
Suggests: libcups2t64 | libcups2
Description: archive viewer that needs no network
 Satchel reads archives of case studies on a computer that has no network:
 sections, attributed quotes, footnotes, themes and a table of who took part.
 It finds a passage while you type, and shows quotes to a room.
"""
_COPYRIGHT = """\
Satchel is free software under the GNU General Public License, version 3 or
later: /usr/share/common-licenses/GPL-3. What others made of it, and under
which licences, is told in /usr/lib/satchel/THIRD-PARTY.txt.
"""


def make_deb(tree: Path, glibc: str) -> Path:
    """Build the package from the bundle in `tree`, which needs this `glibc`; return its path."""
    root = fresh(BUILD / "deb")
    shutil.copytree(tree, root / "usr/lib/satchel", symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/satchel").symlink_to("../lib/satchel/satchel")
    write_desktop_files(root / "usr/share", epoch())
    _write_documents(root / "usr/share/doc/satchel")
    size = sum(path.lstat().st_size for path in files_of(root)) // 1024
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    filled = _CONTROL.format(version=VERSION, size=size, glibc=glibc, depends=_DEPENDS)
    control.write_text(filled, encoding="utf-8")
    _write_sums(root)
    settle(root, epoch())
    file = DIST / f"satchel_{VERSION}_amd64.deb"
    run(
        *("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, file),
        SOURCE_DATE_EPOCH=str(epoch()),
    )
    return file


def write_desktop_files(share: Path, moment: int) -> None:
    """Write the desktop entry, MIME type, metainfo and icons into `share`.

    Raises Unbuildable where they are invalid.
    """
    own, icon = ROOT / "packaging", ROOT / "resources" / "icons" / "satchel.svg"
    dated = datetime.fromtimestamp(moment, UTC).date().isoformat()
    told = (own / "satchel.metainfo.xml").read_text(encoding="utf-8")
    told = told.replace("@VERSION@", VERSION).replace("@DATE@", dated)
    metainfo = share / "metainfo" / f"{APP_ID}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(told, encoding="utf-8")
    for source, name in (
        (own / "satchel.desktop", "applications/satchel.desktop"),
        (own / "satchel.mime.xml", "mime/packages/satchel.xml"),
        (icon, "icons/hicolor/scalable/apps/satchel.svg"),
        (icon, "icons/hicolor/scalable/mimetypes/application-x-satchel.svg"),
    ):
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / name)
    run("desktop-file-validate", share / "applications/satchel.desktop")
    without_page = "--override=url-homepage-missing=info"
    run("appstreamcli", "validate", "--no-net", without_page, metainfo)


def _write_documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(_COPYRIGHT, encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=epoch()))


def _write_sums(root: Path) -> None:
    names = [path.relative_to(root) for path in files_of(root) if not path.is_symlink()]
    inside = [str(name) for name in names if name.parts[0] != "DEBIAN"]
    asked = ["md5sum", *inside]
    told = subprocess.run(asked, cwd=root, capture_output=True, text=True, check=True)
    (root / "DEBIAN" / "md5sums").write_text(told.stdout, encoding="utf-8")
