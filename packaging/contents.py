"""The contents of bundles: what every bundle holds, what none may, and the list of its files."""

import re
import shutil
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from index import VERSION

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
LIST = "FILES.txt"  # viewer/platform/bundle.py reads this file and the next
VERSION_FILE = "VERSION.txt"

# The files of resources/ that the program reads, without sources of archives and translations.
_RESOURCES = (
    "archives/*.satchel",
    "asking/*",
    "export/*",
    "fonts/*",
    "help/**/*",
    "icons/**/*",
    "import/*",
    "colours/*",
    "translations/*.qm",
    "words/*",
)
_WORDS = "index/container/words.txt"
_PICTURE = re.compile(r"^!\[.*\)\n\n", re.MULTILINE)

LEFT_OUT = tuple(
    """
    _ssl ssl _hashlib socket socketserver http urllib.request ftplib smtplib poplib imaplib xmlrpc
    webbrowser wsgiref netrc asyncio multiprocessing _multiprocessing mailbox email sqlite3 dbm
    curses readline tkinter turtle turtledemo idlelib ensurepip venv lib2to3 pydoc pydoc_data
    unittest doctest test pdb _pyrepl rlcompleter code cProfile profile pstats trace timeit
    antigravity this setuptools pkg_resources _distutils_hack distutils pip packaging pycparser
    sitecustomize usercustomize sysconfig _sysconfigdata bz2 _bz2 lzma _lzma xxsubtype _uuid
    """.split()  # noqa: SIM905  # a list of words
)
"""Modules that are left out: all that could reach a network, and developers' tools."""

_FORBIDDEN = re.compile(
    r"network|webengine|qvnc|qml|qt6?quick|libssl|libcrypto|openssl|gnutls|schannel|_ssl|_socket"
    r"|(^|/)(ssl|socket\w*|http|asyncio|select|_overlapped)\.(py|pyc|pyd|so)$|(^|/)(http|asyncio)/"
    r"|(^|/)tests?(/|$)|(^|/)test_|qt6?test|qt6?designer|qt6?help|qt6?sql"
    r"|(^|/)(assistant|designer|linguist|lupdate|lrelease|rcc|uic|moc|pip|pytest|mypy|ruff)\b"
    r"|hypothesis|tantivy|libcups\.|avahi|krb5|curl"
    r"|\.(ts|pyi|pdb|lib|cmake|whl|key)$|(^|/)\.",
    re.IGNORECASE,
)


def forbidden(names: Iterable[str]) -> list[str]:
    """Return those of `names`, paths with `/`, that no bundle may hold."""
    return [name for name in names if _FORBIDDEN.search(name)]


def resources() -> Iterator[tuple[Path, str]]:
    """Yield (file, path in a bundle) of every resource that Satchel reads."""
    for pattern in _RESOURCES:
        for file in sorted((ROOT / "resources").glob(pattern)):
            if file.is_file():
                yield file, file.relative_to(ROOT).as_posix()
    yield ROOT / _WORDS, _WORDS


def papers() -> Iterator[tuple[Path, str]]:
    """Yield (file, name in a bundle) of the documents for people."""
    for language in ("en", "ru", "ky"):
        ending = "" if language == "en" else f".{language}"
        yield ROOT / "docs" / f"install{ending}.md", f"INSTALL.{language}.txt"
    yield ROOT / "LICENSE", "LICENSE.txt"


def write_papers(folder: Path) -> None:
    """Write the documents for people, without pictures, and the version file into `folder`."""
    place(papers(), folder)
    for file in folder.glob("INSTALL.*.txt"):
        words = _PICTURE.sub("", file.read_text(encoding="utf-8"))
        file.write_text(words, encoding="utf-8", newline="\n")
    (folder / VERSION_FILE).write_text(f"{VERSION}\n", encoding="ascii", newline="\n")


def place(pairs: Iterable[tuple[Path, str]], folder: Path) -> None:
    """Copy files to their paths in `folder`; `pairs` are (file, path)."""
    for source, name in pairs:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def fresh(folder: Path) -> Path:
    """Return `folder`, emptied or made."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def files_of(folder: Path) -> list[Path]:
    """Return every file and link in `folder`, sorted by path on any file system."""
    found = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def digest(file: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as stream:
        hashed = sha256()
        while part := stream.read(1 << 20):
            hashed.update(part)
    return hashed.hexdigest()


def write_list(folder: Path) -> None:
    """Write the list of all files in `folder`: hash, size, name.

    Raises ValueError where a file may not be in a bundle.
    """
    found = {path.relative_to(folder).as_posix(): path for path in files_of(folder)}
    wrong = forbidden(found)
    if wrong:
        raise ValueError("These files may not be in a bundle: " + ", ".join(wrong))
    rows = (f"{digest(path)} {path.stat().st_size} {name}\n" for name, path in found.items())
    (folder / LIST).write_text("".join(rows), encoding="utf-8", newline="\n")


def named(kind: str) -> str:
    """Return the name of a file for `dist/`, such as satchel-0.1.0-windows.zip."""
    return f"satchel-{VERSION}-{kind}"
