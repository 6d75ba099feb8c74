"""Writes reproducible ZIP and tar files: the same files give the same bytes."""

import gzip
import io
import os
import stat
import tarfile
import time
import zipfile
from pathlib import Path

from contents import files_of

_EARLIEST = 315_532_800  # 1980, the earliest date of a ZIP


def make_zip(folder: Path, file: Path, moment: int, top: str = "") -> None:
    """Pack `folder` into the ZIP `file`, with the prefix `top`, dated `moment`, in seconds."""
    date = time.gmtime(max(moment, _EARLIEST))[:6]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for path in files_of(folder):
            entry = zipfile.ZipInfo(top + path.relative_to(folder).as_posix(), date)
            entry.create_system = 3  # Unix, whose entries have file modes
            entry.external_attr = _mode(path) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, path.read_bytes(), compresslevel=9)


def make_tar_gz(folder: Path, file: Path, moment: int, top: str) -> None:
    """Pack `folder` into the `.tar.gz` `file`, with the prefix `top`, dated `moment`."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.GNU_FORMAT) as made:
        for path in files_of(folder):
            entry = tarfile.TarInfo(top + path.relative_to(folder).as_posix())
            entry.mtime, entry.mode = moment, stat.S_IMODE(_mode(path))
            entry.uname = entry.gname = "root"
            if path.is_symlink():
                entry.type, entry.linkname = tarfile.SYMTYPE, str(path.readlink())
                made.addfile(entry)
                continue
            entry.size = path.stat().st_size
            with path.open("rb") as stream:
                made.addfile(entry, stream)
    with file.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, moment) as packed:
        packed.write(held.getvalue())


def settle(folder: Path, moment: int) -> None:
    """Set the date `moment`, and file modes independent of the umask, on all of `folder`."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else stat.S_IMODE(_mode(path)))
        os.utime(path, (moment, moment), follow_symlinks=False)
    folder.chmod(0o755)
    os.utime(folder, (moment, moment))


def _mode(path: Path) -> int:
    return stat.S_IFREG | (0o755 if path.stat().st_mode & stat.S_IXUSR else 0o644)
