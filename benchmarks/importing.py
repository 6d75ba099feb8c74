"""Measures imports: `./run bench importing [--words N]`.

A report of 300 pages, whose sentences are those of the case study, is written as DOCX and as PDF,
and each is imported by the command, in a process of its own. It fails where the DOCX takes more
than 3 seconds of the processor, or the PDF more than 15, its child process included. The peers only
take out the words: Python's own XML parser from the DOCX, poppler's pdftotext from the PDF.
"""

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.searching import report
from index import open_archive
from viewer.platform.paths import bundled_archives

ROOT = Path(__file__).resolve().parent.parent
MOST = {"docx": 3.0, "pdf": 15.0}  # CPU seconds
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_XML_PEER = """
import sys, zipfile
from xml.etree import ElementTree
with zipfile.ZipFile(sys.argv[1]) as packed:
    tree = ElementTree.fromstring(packed.read("word/document.xml"))
print(sum(len((each.text or "").split()) for each in tree.iter()))
"""


def main() -> int:
    """Import each file, print the costs, and write them to build/bench/importing.json."""
    parser = argparse.ArgumentParser(prog="./run bench importing", description=__doc__)
    parser.add_argument("--words", type=int, default=124_000)
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        made = _files(_report(chosen.words), Path(folder))
        told = {kind: _measured(file) for kind, file in made.items()}
    load = os.getloadavg()[0]
    print(f"{chosen.words:,} words; {report.machine()}; load {load:.1f} at the end")
    for kind, cost in told.items():
        ratio = f"{cost['cpu'] / cost['peer']:.0f} x peer" if cost["peer"] else "no peer here"
        print(f"{kind:5} {cost['cpu']:5.2f} CPU s, {cost['peak']:4.0f} MB at most, {ratio}")
    kept = {"machine": report.machine(), "load": load, "words": chosen.words, "files": told}
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    (out / "importing.json").write_text(json.dumps(kept, indent=1))
    return int(any(cost["cpu"] > MOST[kind] for kind, cost in told.items()))


def _report(words: int) -> list[tuple[str, str]]:
    """Return headings and paragraphs, as (style, text), of the case study's own sentences."""
    archive = open_archive(bundled_archives()[0]).content
    sentences = [
        f"{said.strip(' .')}."
        for passage in archive.passages()
        for said in passage.text.replace("\n", " ").split(". ")
        if len(said) > 30
    ]
    chosen, parts, count = random.Random(7), [], 0  # noqa: S311  the same text each time
    while count < words:
        if len(parts) % 16 == 0:
            title = " ".join(chosen.choice(sentences).split()[:5])
            parts.append(("Heading1", f"{len(parts) // 16 + 1} {title}"))
        parts.append(("", " ".join(chosen.choice(sentences) for _ in range(4))))
        count += len(parts[-1][1].split())
    return parts


def _files(parts: list[tuple[str, str]], folder: Path) -> dict[str, Path]:
    """Write the report as each kind of file."""
    made = {kind: folder / f"report.{kind}" for kind in MOST}
    _write_docx(parts, made["docx"])
    command = [sys.executable, "-P", __file__, "paint", str(made["pdf"])]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, input=json.dumps(parts), text=True, check=True, env=environment)
    return made


def _write_docx(parts: list[tuple[str, str]], file: Path) -> None:
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{_plain(text)}</w:t></w:r></w:p>'
        for style, text in parts
    )
    style = '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    link = '<Relationship Id="r{}" Type="{}/{}" Target="{}"/>'
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, source, kind, target in (
            ("_rels/.rels", 1, "officeDocument", "word/document.xml"),
            ("word/_rels/document.xml.rels", 2, "styles", "styles.xml"),
        ):
            one = link.format(source, _OFFICE, kind, target)
            packed.writestr(name, f'<Relationships xmlns="{_RELATIONS}">{one}</Relationships>')
        packed.writestr("word/styles.xml", f'<w:styles xmlns:w="{_W}">{style}</w:styles>')
        written = f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
        packed.writestr("word/document.xml", written)


def _paint(file: str) -> None:
    """Write the report that comes on stdin as a PDF, its lines justified."""
    from PySide6.QtCore import QMarginsF  # noqa: PLC0415
    from PySide6.QtGui import (  # noqa: PLC0415
        QFont,
        QGuiApplication,
        QPageSize,
        QPdfWriter,
        QTextDocument,
    )

    application = QGuiApplication([])
    writer, document = QPdfWriter(file), QTextDocument()
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(
        QMarginsF(19.5, 19.5, 19.5, 19.5)
    )  # and 20 mm more, which the document keeps
    document.setDefaultFont(QFont("Liberation Serif", 12))
    document.setHtml(
        "".join(
            f"<h1>{_plain(text)}</h1>" if style else f'<p align="justify">{_plain(text)}</p>'
            for style, text in json.load(sys.stdin)
        )
    )
    document.print_(writer)
    application.quit()


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _measured(file: Path) -> dict[str, Any]:
    made = file.with_suffix("")
    command = [sys.executable, "-P", "-m", "viewer", "import", str(file), "-o", str(made)]
    for _each in range(2):  # the first compiles the modules, which those of a bundle are
        cost = _cost(command, file.parent)
        shutil.rmtree(made)
    if file.suffix == ".docx":
        peer: list[str] | None = [sys.executable, "-c", _XML_PEER, str(file)]
    else:
        found = shutil.which("pdftotext")
        peer = [found, str(file), "-"] if found else None
    return cost | {"peer": _cost(peer, file.parent)["cpu"] if peer else None}


def _cost(command: list[str], folder: Path) -> dict[str, Any]:
    """Return the CPU seconds of a command and its children, and the most memory of one of them.

    Its modules are kept compiled in `folder`.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    compiled = {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | compiled
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"cpu": round(cpu, 2), "peak": after.ru_maxrss / 1024}


if __name__ == "__main__":
    if sys.argv[1:2] == ["paint"]:
        _paint(sys.argv[2])
        sys.exit(0)
    sys.exit(main())
