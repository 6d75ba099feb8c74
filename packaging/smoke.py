"""Starts the bundles in `dist/` as readers would, and looks at the pictures of their windows.

Linux: as a folder on a stick whose name is not plain, and as a package on a clean Debian; under a
filter that ends whatever asks for a socket. Windows: the ZIP and the installer, under Wine.
"""

import re
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import clean_root
import under_wine
from acts import look_briefly, use
from contents import BUILD, DIST, ROOT, files_of, fresh, named
from desk import Desk, a_desk
from index import VERSION
from tests.help_pictures import packed
from tools import Unbuildable, need
from viewer.kit.bundle import VERSION_FILE
from viewer.kit.translations import LANGUAGES

SMOKE = BUILD / "smoke"
ODD = "Два слова & 100%"


def smoke(name: str) -> Path:
    """Use the bundle that `build.py` calls `name`; return the folder of its pictures."""
    SMOKES[name]()
    return SMOKE / name


def _linux_tar() -> None:
    """As a folder on a stick: it writes beside itself alone, and nothing where it may not."""
    need("strace")
    name = "linux-tar"
    with a_stick(name) as stick, a_desk(SMOKE / name) as desk:
        with tarfile.open(DIST / named("linux-x86_64.tar.gz")) as packed:
            packed.extractall(stick / ODD, filter="tar")
        folder = stick / ODD / f"satchel-{VERSION}"
        trace, home = desk.pictures / "strace.txt", fresh(SMOKE / "home")
        own = {"HOME": str(home), "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        netless = ["python3", str(ROOT / "packaging" / "netless.py"), folder / "satchel"]
        before = state(folder)
        traced = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", trace]
        second = [*netless, "--portable", an_archive(desk.pictures)]
        use(desk, [*traced, *netless, "--portable"], own, second)
        only_in("satchel-data", before, state(folder))
        no_internet(trace)
        takes_over(desk, folder, lambda newer: [newer / "satchel", "--portable"], own)
        show_first_pages(desk, folder, own)
        if set_read_only(stick):
            before = state(folder)
            look_briefly(desk, [*netless, "--portable"], own)
            only_in("", before, state(folder))
        if left := [str(path) for path in files_of(home) if ".cache/fontconfig" not in str(path)]:
            raise Unbuildable(f"It wrote into its reader's own folder: {left}")


def _linux_deb() -> None:
    """As a package on a Debian that has nothing but what the package asks for."""
    name = "linux-deb"
    with clean_root.a_root(BUILD) as root, a_desk(SMOKE / name) as desk:
        root.install(DIST / f"satchel_{VERSION}_amd64.deb")
        use(desk, root.command(ROOT / "packaging" / "netless.py", "satchel"), {})
        told = root.ask("satchel", "--version")
        if VERSION not in told:
            raise Unbuildable(f"It calls itself {told}.")
        root.remove("satchel")


def _windows_zip() -> None:
    """As a folder on a stick, under Wine."""
    name = "windows-zip"
    with a_stick(name) as stick, under_wine.windows(BUILD) as wine, a_desk(SMOKE / name) as desk:
        shutil.unpack_archive(DIST / named("windows.zip"), stick / ODD)
        folder = stick / ODD / "Satchel"
        before = state(folder)
        second = wine.command(folder / "Satchel.exe", an_archive(desk.pictures))
        use(desk, wine.command(folder / "Satchel.exe"), wine.environment, second)
        only_in("satchel-data", before, state(folder))
        takes_over(
            desk, folder, lambda newer: wine.command(newer / "Satchel.exe"), wine.environment
        )
        told = wine.ask(folder / "Satchel.com", "search", "bribe")
        if "bribe" not in told:
            raise Unbuildable(f"A search on the console found: {told}")
        if set_read_only(stick):
            before = state(folder)
            look_briefly(desk, wine.command(folder / "Satchel.exe"), wine.environment)
            only_in("", before, state(folder))
        wine.has_kept_nothing()


def _windows_installer() -> None:
    """Installed without a question, opened by the type of a file, taken away again; under Wine."""
    name = "windows-installer"
    with under_wine.windows(BUILD) as wine, a_desk(SMOKE / name) as desk:
        wine.ask(DIST / named("setup.exe"), "/S")
        use(desk, wine.double_click(an_archive(desk.pictures)), wine.environment)
        wine.ask(wine.installed / "uninstall.exe", "/S")
        wine.has_uninstalled()


SMOKES: dict[str, Callable[[], None]] = {
    "linux-tar": _linux_tar,
    "linux-deb": _linux_deb,
    "windows-zip": _windows_zip,
    "windows-installer": _windows_installer,
}


def takes_over(
    desk: Desk, folder: Path, start: Callable[[Path], Sequence[str | Path]], own: Mapping[str, str]
) -> None:
    """See a newer Satchel take over from the older one in `folder`, and that one stay as it is."""
    newer = folder.with_name("newer")
    shutil.copytree(folder, newer, ignore=shutil.ignore_patterns("satchel-data"))
    (newer / "satchel-data").mkdir()
    (folder / VERSION_FILE).write_text("0.0.1\n", encoding="ascii")
    before = state(folder)
    look_briefly(desk, start(newer), own)  # else it is the first page
    only_in("", before, state(folder))
    shutil.rmtree(newer)


def show_first_pages(desk: Desk, folder: Path, own: dict[str, str]) -> None:
    """Look at the first page in every language, and keep small pictures of it for docs/install."""
    for language in LANGUAGES:
        shutil.rmtree(folder / "satchel-data")
        spoken = own | {"LC_ALL": f"{language}.UTF-8"}
        image = look_briefly(desk, [folder / "satchel", "--portable"], spoken, new=True)
        (desk.pictures / f"first-page.{language}.png").write_bytes(packed(image, 16))


@contextmanager
def a_stick(name: str) -> Iterator[Path]:
    """Give a folder that is a file system of its own, as a stick is, where that can be made."""
    folder = fresh(SMOKE / f"stick-{name}")
    subprocess.run(["mount", "-t", "tmpfs", "stick", folder], check=False)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=False)


def set_read_only(stick: Path) -> bool:
    """Turn the stick's little switch; say so where it has none."""
    if stick.is_mount():
        subprocess.run(["mount", "-o", "remount,ro", stick], check=True)
        return True
    print("Not tried from a stick that is read-only: nothing can be mounted here.")
    return False


def an_archive(folder: Path) -> Path:
    """Put an archive into `folder`, under a name that is not plain, and return where it is."""
    archive = next((ROOT / "resources" / "archives").glob("*.satchel"))
    return Path(shutil.copy(archive, folder / "файл 1%.satchel"))


def state(folder: Path) -> dict[str, tuple[int, int]]:
    """Return what is in `folder`: size and date of each file."""
    found = ((path, path.lstat()) for path in files_of(folder))
    return {str(path.relative_to(folder)): (at.st_size, at.st_mtime_ns) for path, at in found}


def only_in(
    allowed: str, before: dict[str, tuple[int, int]], after: dict[str, tuple[int, int]]
) -> None:
    """See that nothing was changed but in the folder `allowed`, where something was."""
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    wrong = {name for name in changed if not allowed or not name.startswith(f"{allowed}/")}
    if wrong or (allowed and not changed):
        raise Unbuildable(f"It should have written into {allowed or 'nothing'}: {sorted(changed)}")


def no_internet(trace: Path) -> None:
    """See that no socket was asked for but to this machine."""
    asked = re.findall(r"socket\((\w+)", trace.read_text(encoding="utf-8"))
    print(f"sockets: {len(asked)}, to a network: {sum(kind != 'AF_UNIX' for kind in asked)}")
    if any(kind != "AF_UNIX" for kind in asked):
        raise Unbuildable(f"A socket to a network was asked for. Look at {trace}")
