"""Compiles the two programs that start Satchel on Windows: with a window, and on a console."""

import os
import shutil
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon

from contents import BUILD, ROOT, fresh
from index import VERSION
from tools import need, run

_OWN = ROOT / "packaging"
_SIZES = (16, 24, 32, 48, 64, 256)  # pixels: the sizes that Windows uses
_COMPILER = "x86_64-w64-mingw32-gcc"
_PROGRAMS = {"Satchel.exe": ("-mwindows",), "Satchel.com": ("-mconsole", "-DCONSOLE")}
_STRICT = ("-municode", "-O2", "-Wall", "-Wextra", "-Werror", "-s", "-static")
_SAME_BYTES = ("-Wl,--no-insert-timestamp",)
_SAFE = ("-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va")


def make_launchers(folder: Path) -> None:
    """Write Satchel.exe and Satchel.com into `folder`. Raises Unbuildable."""
    need(_COMPILER, "x86_64-w64-mingw32-windres")
    work = fresh(BUILD / "launcher")
    for name in ("launcher.c", "launcher.rc", "launcher.manifest"):
        shutil.copy(_OWN / name, work)
    write_icon(work / "satchel.ico")
    numbers = ",".join([*VERSION.split("."), "0"])
    defined = (f"-DNUMBERS={numbers}", f'-DVERSION=\\"{VERSION}\\"')
    run(
        *("x86_64-w64-mingw32-windres", "--codepage=65001", *defined),
        *("launcher.rc", "-O", "coff", "-o", "launcher.res"),
        cwd=work,
    )
    for name, kind in _PROGRAMS.items():
        made = (*_STRICT, *_SAME_BYTES, *_SAFE, *kind, "launcher.c", "launcher.res")
        run(_COMPILER, *made, "-o", "made.exe", cwd=work)
        shutil.copyfile(work / "made.exe", folder / name)


def write_icon(file: Path) -> None:
    """Write Satchel's icon in the ICO format, with a picture of each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    drawn = QIcon(str(ROOT / "resources" / "icons" / "satchel.svg"))
    pictures = [_png(drawn, size) for size in _SIZES]
    del app
    head = struct.pack("<HHH", 0, 1, len(_SIZES))
    at = len(head) + 16 * len(_SIZES)
    for size, picture in zip(_SIZES, pictures, strict=True):
        side = size % 256  # 0 means 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    file.write_bytes(head + b"".join(pictures))


def _png(icon: QIcon, size: int) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    icon.pixmap(QSize(size, size), 1.0).toImage().save(held, "PNG")
    return held.data().data()
