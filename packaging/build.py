"""Builds the bundles, all or those that are named: `./run package [NAME ...]`.

They are written to `dist/`, with their SHA-256 sums. docs/packaging.md describes them.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import installer
import linux
import windows
from contents import DIST, digest
from index import ArchiveError
from index.container.keys import Key
from signing import signing_key
from smoke import smoke
from tools import Unbuildable
from viewer.commands.common import CannotDo

TARGETS: dict[str, Callable[[Key | None], Path]] = {
    "linux-tar": linux.build_tar,
    "linux-deb": linux.build_deb,
    "windows-zip": windows.build_zip,
    "windows-installer": installer.build_installer,
}
MOST = {"linux-deb": 45e6, "windows-zip": 40e6, "windows-installer": 32e6}
"""The largest size of each bundle in bytes, for slow sticks and old laptops."""

SUMS = DIST / "SHA256SUMS"


def main(arguments: Sequence[str]) -> int:
    """Build the bundles in `arguments`, or all; return the process's exit status."""
    parser = _parser()
    wanted = parser.parse_args(arguments)
    unknown = [name for name in wanted.names if name not in TARGETS]
    if unknown:
        parser.error(f"There is no bundle called {unknown[0]}. Choose from: {', '.join(TARGETS)}.")
    DIST.mkdir(exist_ok=True)
    try:
        key = None if wanted.unsigned else signing_key(wanted.key_file, wanted.passphrase_file)
        for name in wanted.names or TARGETS:
            file = make(name, key)
            print(f"{file.stat().st_size / 1e6:6.1f} MB  {file}")
            if wanted.twice:
                print(f"{name}: {made_again(name, file, key)}")
        write_sums()
        for name in (wanted.names or TARGETS) if wanted.smoke else ():
            print(f"{name}: used; its pictures are in {smoke(name)}")
    except (Unbuildable, CannotDo, ArchiveError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run package", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(TARGETS))
    parser.add_argument("--twice", action="store_true", help="make each twice, and compare")
    parser.add_argument("--smoke", action="store_true", help="then start each, and look at it")
    parser.add_argument(
        "--sign",
        dest="key_file",
        type=Path,
        metavar="FILE",
        help="the key to sign with; else your own",
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="its first line is the key's passphrase",
    )
    parser.add_argument("--unsigned", action="store_true", help="sign with no key")
    return parser


def make(name: str, key: Key | None) -> Path:
    """Build a bundle and return its path. Raises Unbuildable, also where it is too large."""
    file = TARGETS[name](key)
    if file.stat().st_size > MOST.get(name, 1e9):
        raise Unbuildable(f"{file.name} is larger than it may be: {MOST[name] / 1e6:.0f} MB.")
    return file


def made_again(name: str, file: Path, key: Key | None) -> str:
    """Build a bundle again from scratch, and return whether it equals the first one, `file`."""
    before = digest(file)
    linux.tree.cache_clear()
    windows.tree.cache_clear()
    return "twice the same" if digest(make(name, key)) == before else "NOT the same twice"


def write_sums() -> None:
    """Write the sums of all bundles in `dist/`, as `sha256sum -c` reads them."""
    files = sorted(path for path in DIST.iterdir() if path.is_file() and path != SUMS)
    lines = (f"{digest(file)}  {file.name}\n" for file in files)
    SUMS.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
