"""Smoke tests: start the bundles in `dist/` as readers would, and check screenshots.

Linux: as a folder on a stick with an unusual name, and as a package on a clean Debian, under a
filter that kills a process that opens a network socket. Windows: the ZIP and the installer, under
Wine.
"""

import os
import re
import shutil
import tarfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import clean_root
import under_wine
from acts import checked, look_briefly, use
from contents import BUILD, DIST, ROOT, files_of, fresh, named
from desk import Desk, a_desk
from few_colours import packed
from index import VERSION
from sticks import EXFAT, FAT32, MEMORY, a_stick
from tools import Unbuildable, need, run
from viewer.platform.bundle import VERSION_FILE, Bundle
from viewer.platform.paths import HOME_VARIABLE
from viewer.services.translations import LANGUAGES

SMOKE = BUILD / "smoke"
NETLESS = ROOT / "packaging" / "netless.py"
ODD = "Два слова & 100%"
DEEP = "очень глубокая папка " * 5 + "1"  # twice, with the rest: more than 260 characters

type Start = Callable[[Path], Sequence[str | Path]]
"""Returns the command that starts the copy of Satchel in a folder."""


def smoke(name: str) -> Path:
    """Test the bundle that `build.py` calls `name`; return the folder of its screenshots."""
    os.environ.pop(HOME_VARIABLE, None)  # the builder's own setting must not be inherited
    SMOKES[name]()
    return SMOKE / name


def _linux_tar() -> None:
    """Test the folder on a stick: it writes into its own folder only, or nothing if read-only."""
    need("strace")
    name = "linux-tar"
    home = fresh(SMOKE / "home")
    own = {"HOME": str(home), "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    netless = ["python3", NETLESS]
    with a_stick(SMOKE / "stick") as stick, a_desk(SMOKE / name) as desk:
        folder = _unpack_tar(stick.folder / ODD)
        trace = desk.pictures / "strace.txt"
        before = state(folder)
        traced = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", trace]
        start = [*netless, folder / "satchel", "--portable"]
        handout = desk.pictures / "handout.docx"
        use(desk, [*traced, *start], own, [*start, an_archive(desk.pictures)], str(handout))
        checked(run(*start, "check-handout", handout, **own))
        only_in("satchel-data", before, state(folder))
        no_internet(trace)
        is_whole(folder, folder / "_internal")
        takes_over(desk, folder, lambda newer: [newer / "satchel", "--portable"], own)
        show_first_pages(desk, folder, own)
        starts_from_anywhere(
            desk,
            f"{DEEP}/{DEEP}",
            _unpack_tar,
            lambda at: [*netless, at / "satchel", "--portable"],
            own,
        )
        follows_the_page(desk)
        if left := [str(path) for path in files_of(home) if ".cache/fontconfig" not in str(path)]:
            raise Unbuildable(f"It wrote into its reader's own folder: {left}")


def follows_the_page(desk: Desk) -> None:
    """Follow docs/install.md on a Debian with only the packages that the page names."""
    with clean_root.a_root(BUILD) as root:
        packages = " ".join(by_the_page(name) for name in ("libegl1", "libgl1", "fontconfig"))
        root.type_as_root(f"apt install --no-install-recommends {packages}")
        root.bring(DIST / named("linux-x86_64.tar.gz"), DIST / "SHA256SUMS")
        print(root.type_as_reader(by_the_page("sha256sum -c")).strip())
        root.type_as_reader(by_the_page("tar xf"))
        start = root.command(NETLESS, "env", "-C", f"satchel-{VERSION}")
        look_briefly(desk, [*start, "./satchel"], {}, new=True)
        look_briefly(desk, [*start, *by_the_page("./satchel").split()], {}, new=True)


def by_the_page(start: str) -> str:
    """Return the command in docs/install.md that begins with `start`."""
    page = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
    typed = [each for each in re.findall(r"`([^`\n]+)`", page) if each.startswith(start)]
    if len(set(typed)) != 1:
        raise Unbuildable(f"docs/install.md says nothing, or too much, of “{start}”.")
    return typed[0]


def _unpack_tar(folder: Path) -> Path:
    with tarfile.open(DIST / named("linux-x86_64.tar.gz")) as packed:
        packed.extractall(folder, filter="tar")
    return folder / f"satchel-{VERSION}"


def _linux_deb() -> None:
    """Test the package on a Debian with only its dependencies."""
    name = "linux-deb"
    with clean_root.a_root(BUILD) as root, a_desk(SMOKE / name) as desk:
        root.bring(DIST / f"satchel_{VERSION}_amd64.deb")
        root.type_as_root(by_the_page("apt install"))
        use(desk, root.command(NETLESS, "satchel"), {}, handout="handout.docx")
        checked(root.type_as_reader("satchel check-handout handout.docx"))
        told = root.type_as_reader("satchel --version")
        if VERSION not in told:
            raise Unbuildable(f"It calls itself {told}.")
        root.type_as_root(by_the_page("apt remove"))
        if (root.folder / "usr/lib/satchel").exists():
            raise Unbuildable("Something of Satchel is left in /usr/lib/satchel.")


def _windows_zip() -> None:
    """Test the ZIP as a folder on a stick, under Wine."""
    name = "windows-zip"
    with (
        a_stick(SMOKE / "stick") as stick,
        under_wine.windows(BUILD) as wine,
        a_desk(SMOKE / name) as desk,
    ):
        start, own = lambda at: wine.command(at / "Satchel.exe"), wine.environment
        folder = _unpack_zip(stick.folder / ODD)
        before = state(folder)
        second = wine.command(folder / "Satchel.exe", an_archive(desk.pictures))
        use(desk, start(folder), own, second)
        only_in("satchel-data", before, state(folder))
        is_whole(folder, folder / "program")
        takes_over(desk, folder, start, own)
        told = wine.ask(folder / "Satchel.com", "search", "bribe")
        if "bribe" not in told:
            raise Unbuildable(f"A search on the console found: {told}")
        handout = desk.pictures / "handout.docx"
        wine.ask(folder / "Satchel.com", "export", "--to", "docx", "-o", handout)
        checked(wine.ask(folder / "Satchel.com", "check-handout", handout))
        starts_from_anywhere(desk, "папка", _unpack_zip, start, own)
        says_where_it_lies_too_deep(stick.folder, wine)
        wine.has_kept_nothing()


def _unpack_zip(folder: Path) -> Path:
    shutil.unpack_archive(DIST / named("windows.zip"), folder)
    return folder / "Satchel"


def _windows_installer() -> None:
    """Test the installer under Wine: silent installation, file type, and removal."""
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


def says_where_it_lies_too_deep(stick: Path, wine: under_wine.Windows) -> None:
    """Check that a copy with paths too long for Windows says so, and writes nothing."""
    folder = _unpack_zip(stick / DEEP / DEEP)
    before = state(folder)
    told = wine.ask_in_vain(folder / "Satchel.com", "--version")
    if "too deep" not in told:
        raise Unbuildable(f"From {len(str(folder))} letters deep it said: {told}")
    only_in("", before, state(folder))


def is_whole(folder: Path, program: Path) -> None:
    """Check that no file was changed, by the signed list of files."""
    bundle = Bundle(folder, program)
    if changed := bundle.changed(lambda: False):
        raise Unbuildable(f"Not as they were packaged: {changed}")
    print("signed by:", bundle.signer or "nobody")


def starts_from_anywhere(
    desk: Desk,
    folder: str,
    unpack: Callable[[Path], Path],
    start: Start,
    own: Mapping[str, str],
) -> None:
    """Start new copies in the path `folder`, on sticks of every kind.

    They write into their own folder only, and nothing where the stick is read-only.
    """
    held = fresh(SMOKE / "held")
    inside = unpack(held / ODD / folder).relative_to(held)
    for kind in (MEMORY, FAT32, EXFAT):
        with a_stick(SMOKE / "stick-other", kind, held) as stick:
            if kind != MEMORY and not stick.is_mounted:
                print(f"Not tried from {kind}: it cannot be mounted here.")
                continue
            copy = stick.folder / inside
            before = state(copy)
            look_briefly(desk, start(copy), own, new=True)
            only_in("satchel-data", before, state(copy))
            if stick.set_read_only():
                before = state(copy)
                look_briefly(desk, start(copy), own)
                only_in("", before, state(copy))
            print(f"started from {kind}, {len(str(copy))} letters deep")


def takes_over(desk: Desk, folder: Path, start: Start, own: Mapping[str, str]) -> None:
    """Check that a newer copy takes over the data of the one in `folder`, which stays unchanged."""
    newer = folder.with_name("newer")
    shutil.copytree(folder, newer, ignore=shutil.ignore_patterns("satchel-data"))
    (newer / "satchel-data").mkdir()
    (folder / VERSION_FILE).write_text("0.0.1\n", encoding="ascii")
    before = state(folder)
    look_briefly(desk, start(newer), own)  # it fails if the first page is shown
    only_in("", before, state(folder))
    shutil.rmtree(newer)


def show_first_pages(desk: Desk, folder: Path, own: dict[str, str]) -> None:
    """Check the first page in every language, and save small screenshots for docs/install."""
    for language in LANGUAGES:
        shutil.rmtree(folder / "satchel-data")
        spoken = own | {"LC_ALL": f"{language}.UTF-8"}
        image = look_briefly(desk, [folder / "satchel", "--portable"], spoken, new=True)
        (desk.pictures / f"first-page.{language}.png").write_bytes(packed(image, 16))


def an_archive(folder: Path) -> Path:
    """Copy an archive into `folder`, under an unusual name, and return its path."""
    archive = next((ROOT / "resources" / "archives").glob("*.satchel"))
    return Path(shutil.copy(archive, folder / "файл 1%.satchel"))


def state(folder: Path) -> dict[str, tuple[int, int]]:
    """Return path -> size in bytes and time in nanoseconds of each file in `folder`."""
    found = ((path, path.lstat()) for path in files_of(folder))
    return {str(path.relative_to(folder)): (at.st_size, at.st_mtime_ns) for path, at in found}


def only_in(
    allowed: str, before: dict[str, tuple[int, int]], after: dict[str, tuple[int, int]]
) -> None:
    """Check that files changed in the folder `allowed`, and nowhere else; "" allows no change."""
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    wrong = {name for name in changed if not allowed or not name.startswith(f"{allowed}/")}
    if wrong or (allowed and not changed):
        raise Unbuildable(f"It should have written into {allowed or 'nothing'}: {sorted(changed)}")


def no_internet(trace: Path) -> None:
    """Check by the strace output that no network socket was opened."""
    asked = re.findall(r"socket\((\w+)", trace.read_text(encoding="utf-8"))
    print(f"sockets: {len(asked)}, to a network: {sum(kind != 'AF_UNIX' for kind in asked)}")
    if any(kind != "AF_UNIX" for kind in asked):
        raise Unbuildable(f"A socket to a network was asked for. Look at {trace}")
