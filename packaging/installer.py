"""Builds the Windows installer from the Windows folder of Satchel."""

from pathlib import Path

from contents import BUILD, DIST, ROOT, files_of, fresh, named
from index import VERSION
from index.container.keys import Key
from launcher import write_icon
from sealing import settle
from tools import epoch, need, run
from windows import tree


def build_installer(key: Key | None) -> Path:
    """Build the installer and return its path."""
    need("makensis")
    source, file = tree(key), DIST / named("setup.exe")
    icon = fresh(BUILD / "installer") / "satchel.ico"
    write_icon(icon)
    settle(icon.parent, epoch())
    size = sum(path.stat().st_size for path in files_of(source)) // 1024
    told = {"VERSION": VERSION, "SOURCE": source, "OUTPUT": file, "ICON": icon, "SIZE": size}
    run(
        *("makensis", "-V2", "-INPUTCHARSET", "UTF8"),
        *(f"-D{name}={value}" for name, value in told.items()),
        ROOT / "packaging" / "installer.nsi",
        SOURCE_DATE_EPOCH=str(epoch()),
    )
    return file
