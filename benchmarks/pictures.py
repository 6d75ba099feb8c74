"""Measures exports with 200 pictures: `./run bench pictures [--pictures N] [--kind KIND]`.

For each kind of picture, an archive with the most and the largest pictures that are allowed is
exported to every format, by Satchel's own command in a separate process, whose peak memory and time
are measured. The benchmark fails where one is above its limit.
"""

import argparse
import json
import os
import resource
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QLinearGradient, QPainter

from benchmarks.searching import report
from index import build_archive

ROOT = Path(__file__).resolve().parent.parent
FORMS = ("pdf", "docx", "odt", "pptx", "html")
MOST_MEMORY, MOST_TIME = 300, 20  # MB and seconds for any format at most
_FORMATS = QImage.Format
_PNGS = {  # kind -> format, side in pixels, PNG colour type, bits of a sample
    "one-bit": (_FORMATS.Format_Mono, 4096, 0, 1),
    "grey": (_FORMATS.Format_Grayscale8, 1600, 0, 8),
    "palette": (_FORMATS.Format_Indexed8, 1600, 3, 8),
    "rgb": (_FORMATS.Format_RGB888, 900, 2, 8),
    "rgba": (_FORMATS.Format_RGBA8888, 800, 6, 8),
    "small": (_FORMATS.Format_RGB888, 400, 2, 8),
}
_JPEGS = {  # kind -> format, width, height, whether it is progressive
    "progressive": (_FORMATS.Format_Grayscale8, 4096, 4096, True),
    "progressive-colour": (_FORMATS.Format_RGB32, 3072, 3072, True),
    "baseline": (_FORMATS.Format_RGB32, 2800, 2800, False),
    "wide": (_FORMATS.Format_RGB32, 8192, 900, False),
}
KINDS = (*_JPEGS, *_PNGS)


def main() -> int:
    """Export every kind to every format, and write the figures to build/bench/pictures.json."""
    parser = argparse.ArgumentParser(prog="./run bench pictures", description=__doc__)
    parser.add_argument("--pictures", type=int, default=200)
    parser.add_argument("--kind", choices=KINDS, action="append")
    parser.add_argument("--to", choices=FORMS, action="append")
    parser.add_argument("--child", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        print(json.dumps(_cost(chosen.child)))
        return 0
    _application = QGuiApplication(["satchel", "-platform", "offscreen"])
    told: dict[str, dict[str, dict[str, float]]] = {}
    print(report.machine())
    with TemporaryDirectory() as folder:
        for kind in chosen.kind or KINDS:
            file = archive_of(kind, chosen.pictures, Path(folder))
            told[kind] = {}
            for form in chosen.to or FORMS:
                told[kind][form] = cost = cost_of(file, form)
                line = f"{kind:18} {form:5} {cost['memory']:5.0f} MB, {cost['wall']:5.1f} s,"
                print(f"{line} {cost['cpu']:5.1f} CPU s, file of {cost['size']:5.1f} MB")
    kept = ROOT / "build" / "bench"
    kept.mkdir(parents=True, exist_ok=True)
    figures = {"machine": report.machine(), "pictures": chosen.pictures, "kinds": told}
    (kept / "pictures.json").write_text(json.dumps(figures, indent=1))
    costs = [cost for forms in told.values() for cost in forms.values()]
    return int(any(c["memory"] > MOST_MEMORY or c["wall"] > MOST_TIME for c in costs))


def archive_of(kind: str, count: int, folder: Path) -> Path:
    """Return the path of an archive with `count` different pictures of `kind`, in `folder`."""
    source = folder / kind
    for part in ("documents", "pictures"):
        (source / part).mkdir(parents=True)
    body = ['+++\nid = "album"\ntitle = "Album"\n+++\n## One {#one}\n']
    for number, data in enumerate(pictures_of(kind, count)):
        (source / "pictures" / f"p{number}").write_bytes(data)
        told = f"![Picture {number}](pictures/p{number}) {{#p-{number}}}"
        body.append(f"Before {number}. {{#t-{number}}}\n\n{told}\n")
    (source / "documents" / "album.md").write_text("\n".join(body), encoding="utf-8")
    (source / "archive.toml").write_text(
        'id = "album"\nedition = 1\ncreated = "2026-01-31"\nlanguage = "en"\ntitle.en = "Album"\n'
    )
    file = folder / f"{kind}.satchel"
    result = build_archive(source, file, publish=True)
    if result.archive is None:
        raise SystemExit(f"{kind}: {result.problems}")
    return file


def pictures_of(kind: str, count: int) -> Iterator[bytes]:
    """Yield `count` different pictures of `kind`."""
    if kind in _JPEGS:
        form, width, height, progressive = _JPEGS[kind]
        data = jpeg(drawn(width, height).convertToFormat(form), progressive=progressive)
        table = data.index(b"\xff\xdb") + 5
        for number in range(count):  # each has another quantization of the finest detail
            yield data[: table + 63] + bytes([20 + number]) + data[table + 64 :]
        return
    form, side, colours, depth = _PNGS[kind]
    image = drawn(side, side).convertToFormat(form, Qt.ImageConversionFlag.ThresholdDither)
    pixels, line = bytes(image.constBits()), (side * image.depth() + 7) // 8
    rows = [pixels[at : at + line] for at in range(0, len(pixels), image.bytesPerLine())]
    palette = b"".join(struct.pack(">I", colour)[1:] for colour in image.colorTable())
    for number in range(count):
        rows[side // 2] = bytes([number]) * line
        yield png((side, side), colours, depth, palette if colours == 3 else b"", rows)


def drawn(width: int, height: int) -> QImage:
    """Return a drawing of rings on a gradient."""
    image = QImage(width, height, _FORMATS.Format_RGB32)
    painter = QPainter(image)
    ground = QLinearGradient(0, 0, 0, height)
    ground.setColorAt(0, QColor("#e8e0d0"))
    ground.setColorAt(1, QColor("#c0d0e0"))
    painter.fillRect(QRectF(image.rect()), ground)
    painter.setPen(QColor("#202020"))
    for number in range(4):
        centre = QPoint(width * (number + 1) // 5, height // 2)
        painter.drawEllipse(centre, height // 5, height // 4)
    painter.end()
    return image


def jpeg(image: QImage, *, progressive: bool) -> bytes:
    """Return `image` as a JPEG of quality 40."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(40)
    writer.setProgressiveScanWrite(progressive)
    writer.write(image)
    return bytes(buffer.data().data())


def png(
    size: tuple[int, int], colours: int, depth: int, palette: bytes, rows: list[bytes]
) -> bytes:
    """Return a PNG of `rows`, with the colour type `colours` and `depth` bits of a sample."""
    head = struct.pack(">IIBBBBB", *size, depth, colours, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
    parts = ((b"IHDR", head), (b"PLTE", palette), (b"IDAT", pixels))
    written = [_chunk(name, content) for name, content in parts if content]
    return b"\x89PNG\r\n\x1a\n" + b"".join(written) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + checksum


def cost_of(file: Path, form: str) -> dict[str, float]:
    """Return peak memory (MB), times (s) and size (MB) of exporting `file` as `form`."""
    command = [sys.executable, "-P", __file__, "--child", str(file), form]
    own = {**os.environ, "PYTHONPATH": str(ROOT)}  # a child inherits the peak of its parent
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=own)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def _cost(arguments: list[str]) -> dict[str, float]:
    """Return the figures of the export command, the only child of this process."""
    file, form = arguments
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        command = [sys.executable, "-m", "viewer", "export", file, "--to", form, "-o", str(out)]
        home = {"HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder}
        begun = time.monotonic()
        subprocess.run(
            command, check=True, cwd=ROOT, env={**os.environ, **home}, stdout=subprocess.DEVNULL
        )
        wall = time.monotonic() - begun
        size = out.stat().st_size / 1e6
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    memory = used.ru_maxrss * 1024 / 1e6
    return {"memory": memory, "wall": wall, "cpu": used.ru_utime + used.ru_stime, "size": size}


if __name__ == "__main__":
    sys.exit(main())
