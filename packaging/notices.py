"""Writes the notices of a bundle: the licences of its components, and an SBOM."""

import json
import re
import subprocess
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_string
from email.message import Message
from pathlib import Path

from contents import ROOT
from index import VERSION
from tools import Unbuildable

LICENCES, SBOM = "THIRD-PARTY.txt", "SBOM.cdx.json"

_COMMON = Path("/usr/share/common-licenses")
_DOCUMENTS = Path("/usr/share/doc")
_NOT_SHIPPED = {
    "pip",
    "pycparser",
    "setuptools",
    "altgraph",
    "packaging",
    "pyinstaller-hooks-contrib",
}

INSIDE_QT = (
    *("zlib1g", "libpng16-16t64", "libjpeg62-turbo", "libfreetype6", "libharfbuzz0b"),
    *("libpcre2-16-0", "libdouble-conversion3", "libmd4c0", "libicu76"),
)
"""Debian packages of the libraries that Qt includes, needed for their licences only."""

_HEAD = """\
What is inside this copy of Satchel {version}, and under which licences.

Satchel itself is free software under the GNU General Public License, version 3 or later:
see LICENSE.txt.

Qt, PySide6 and shiboken6 are used under the GNU Lesser General Public License, version 3. They
are the unchanged libraries that their makers publish, lie here as files of their own and may be
replaced by others of the same interface. Their sources are published by The Qt Company under the
same version number.

"""


@dataclass(frozen=True, slots=True)
class Part:
    """A third-party component: name, version, licence, texts of the licence, package URL."""

    name: str
    version: str
    licence: str
    words: tuple[str, ...]
    origin: str  # a package URL, without the version


def wheels(site: Path) -> Iterator[Part]:
    """Yield the components that were installed or unpacked from wheels into the folder `site`."""
    for folder in sorted(site.glob("*.dist-info"), key=lambda each: each.name.lower()):
        told = message_from_string((folder / "METADATA").read_text(encoding="utf-8"))
        if told["Name"] in _NOT_SHIPPED:
            continue
        named = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
        files = [
            path
            for path in sorted(folder.rglob("*"))
            if path.is_file() and named.search(path.relative_to(folder).as_posix())
        ]
        words = [
            path.read_text(encoding="utf-8", errors="replace")
            for path in files
            if "Commercial" not in path.name
        ]
        if "LGPL" in (told["License"] or ""):
            words += [(_COMMON / "LGPL-3").read_text(encoding="utf-8")]
        name = told["Name"].lower().replace("_", "-")
        yield Part(name, told["Version"], _licence_of(told), tuple(words), f"pkg:pypi/{name}")


def _licence_of(told: Message) -> str:
    classified = [line for line in told.get_all("Classifier", []) if line.startswith("License")]
    short = told["License"] or ""
    if told["License-Expression"] or (short and "\n" not in short):
        return str(told["License-Expression"] or short)
    return classified[0].rpartition(" :: ")[2] if classified else "see its text"


def debian(packages: Iterable[str]) -> Iterator[Part]:
    """Yield the components from these Debian packages, with Debian's copyright files."""
    for package in sorted(set(packages)):
        words = (_DOCUMENTS / package / "copyright").read_text(encoding="utf-8", errors="replace")
        names = (
            re.findall(r"^License: *(\S.*)$", words, re.M) if words.startswith("Format:") else []
        )
        licence = ", ".join(dict.fromkeys(name.strip() for name in names)) or "see its text"
        yield Part(package, _version(package), licence, (words,), f"pkg:deb/debian/{package}")


def packages_of(files: Iterable[Path]) -> set[str]:
    """Return the names of the Debian packages that own these files of the system."""
    return {_owner(file) for file in files}


def _owner(file: Path) -> str:
    for path in (file, file.resolve()):
        for spelt in (str(path), str(path).removeprefix("/usr")):
            told = subprocess.run(
                ["dpkg", "-S", spelt], capture_output=True, text=True, check=False
            )
            if told.returncode == 0:
                return told.stdout.split(":")[0]
    raise Unbuildable(f"No package of this system owns {file}, so its licence cannot be told.")


def _version(package: str) -> str:
    asked = ["dpkg-query", "-W", "-f", "${Version}\n", package]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split("\n")[0]


def fonts() -> Iterator[Part]:
    """Yield the bundled fonts."""
    for name, version, file in (("Charis SIL", "6.200", "Charis"), ("Inter", "4.1", "Inter")):
        words = (ROOT / "resources" / "fonts" / f"OFL-{file}.txt").read_text(encoding="utf-8")
        yield Part(name, version, "OFL-1.1", (words,), f"pkg:generic/{file.lower()}")


def word_lists() -> Iterator[Part]:
    """Yield the bundled word lists, for passphrases and for words that a line's end divides."""
    for folder, name, version, licence in (
        ("words", "diceware word list", "1.0.1", "GPL-3.0-or-later"),
        ("words", "dabura667 Russian word list", "1.1.1", "MIT"),
        ("words", "zxcvbn common passwords", "4.5.0", "MIT"),
        ("import", "SCOWL English words", "2020.12.07", "permissive, see its text"),
        ("import", "LibreOffice English compounds", "25.2.3", "permissive, see its text"),
        ("import", "LibreOffice Russian words", "25.2.3", "permissive, see its text"),
    ):
        words = (ROOT / "resources" / folder / "LICENCES.txt").read_text(encoding="utf-8")
        yield Part(name, version, licence, (words,), f"pkg:generic/{name.replace(' ', '-')}")


def write(folder: Path, parts: Sequence[Part], moment: int) -> None:
    """Write the licences and the SBOM of `parts` into `folder`, dated `moment`, in seconds."""
    text = _licences(parts)
    (folder / LICENCES).write_text(text, encoding="utf-8", newline="\n")
    listed = json.dumps(_bill(parts, moment), indent=1, ensure_ascii=False, sort_keys=True)
    (folder / SBOM).write_text(listed + "\n", encoding="utf-8", newline="\n")


def _licences(parts: Sequence[Part]) -> str:
    rows = "".join(f"{part.name} {part.version}: {part.licence}\n" for part in parts)
    whole = [_HEAD.format(version=VERSION), rows]
    for part in parts:
        whole += [f"\n\n{'=' * 80}\n{part.name} {part.version}\n{'=' * 80}\n\n", *part.words]
    text = "".join(whole)
    for name in sorted(set(re.findall(rf"{_COMMON}/([\w.+-]*\w)", text))):
        if (_COMMON / name).is_file():
            words = (_COMMON / name).read_text(encoding="utf-8", errors="replace")
            text += f"\n\n{'=' * 80}\n{name}, as named above\n{'=' * 80}\n\n{words}"
    return text


def _bill(parts: Sequence[Part], moment: int) -> dict[str, object]:
    """Return the bill of materials in the format CycloneDX 1.6."""
    rows = [
        {
            "type": "library",
            "name": part.name,
            "version": part.version,
            "purl": f"{part.origin}@{part.version.replace('+', '%2B')}",
            "licenses": [{"license": {"name": part.licence}}],
        }
        for part in parts
    ]
    serial = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps([VERSION, moment, rows], sort_keys=True))
    satchel = {
        "type": "application",
        "name": "satchel",
        "version": VERSION,
        "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
    }
    dated = datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"timestamp": dated, "component": satchel},
        "components": rows,
    }
