"""Whatever a document holds, it comes in or is refused with a sentence, and leaves nothing."""

import io
import json
import random
import subprocess
import sys
import zipfile
import zlib
from base64 import b64encode

import pytest

from tests.conftest import ROOT
from tests.index.importers import bounded_import
from tests.index.importers.project_maker import of_text
from tests.index.importers.readers.test_docx import MAIN, item, run, styled, word
from tests.index.importers.readers.test_epub import epub
from tests.index.importers.readers.test_odt import odt
from tests.index.office.test_docx_reader import cell, linked, paragraph, table
from tests.pdf_maker import Pdf, at, paragraph as painted, rule, tagged
from tests.pictures import jpeg, png

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc, and sets limits"),
    pytest.mark.timeout(3_600),
]
DEEP = 10_000
SHOWN = f'<img alt="A quay" src="data:image/png;base64,{b64encode(png()).decode()}"/>'
PAGE = (
    "<h1>Harbour</h1><p>We <b>waited</b> there.<a href='#n1' epub:type='noteref'>1</a></p>"
    "<ol start='3'><li>one<ul><li>two</li></ul></li></ol><blockquote><p>Cold.</p>"
    "<p>— Woman, 31</p></blockquote><table><tr><th>a</th><th rowspan='2'>b</th></tr><tr><td>c"
    f"</td></tr></table>{SHOWN}<del>gone</del><aside id='n1'><p>A note.</p></aside>"
)
LINKS = linked(("styles", "styles.xml"), ("footnotes", "footnotes.xml"), ("image", "media/a.png"))
WORD = word(
    styled("Harbour", "T") + styled("Dawn", "H2") + paragraph("We waited there for long.")
    + item("one", 1) + item("two", 1, 1) + styled("“Cold.”", "Q") + table([cell("a"), cell("b")])
    + f"<w:p>{run('It was cold')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    '<w:p><w:r><w:drawing><d:docPr descr="A quay"/><d:blip r:embed="r3"/></w:drawing></w:r></w:p>',
    f'<w:footnote w:id="2">{paragraph("A note.")}</w:footnote>',
    **{MAIN: LINKS, "word/media/a.png": jpeg()},
)  # fmt: skip
OPEN = odt(
    '<text:h text:outline-level="1">Dawn</text:h><text:p>We waited<text:note text:id="f1"'
    ' text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>'
    "A note.</text:p></text:note-body></text:note>.</text:p><text:list><text:list-item><text:p>one"
    "</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell>"
    "<text:p>a</text:p></table:table-cell></table:table-row></table:table>"
)
PAINTED = Pdf(
    tagged(0, at(60, 60, "Harbour", 20)) + tagged(1, painted(60, 100, ["We waited there."] * 5)),
    painted(60, 60, ["• one", "• two", "It was cold and"]) + rule(60, 300, 400, 300),
    tree=[[("H1", [0]), ("P", [1])], []],
).data()
PROJECT = io.BytesIO()
of_text(PROJECT, "We waited there.\r\n\r\nIt was cold on the quay.\r\n", (3, 9), (12, 30))
SEEDS = {
    "docx": WORD,
    "odt": OPEN,
    "epub": epub({"a.xhtml": PAGE, "b.xhtml": "<p>b</p>"}),
    "html": f"<!DOCTYPE html><html><body>{PAGE}</body></html>".encode(),
    "pdf": PAINTED,
    "qdpx": PROJECT.getvalue(),
}


@pytest.fixture
def import_all(tmp_path):
    """Import files within bounds; return name -> what was said of each, "" where it came in."""

    def imported(files):
        (tmp_path / "in").mkdir()
        for name, data in files.items():
            (tmp_path / "in" / name).write_bytes(data)
        command = [sys.executable, "-P", "-m", bounded_import.__name__, tmp_path]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        assert done.returncode == 0, (lines[-1:], done.stderr[-2_000:])
        told = dict(zip(lines[::2], lines[1::2], strict=True))
        assert told.keys() == files.keys()
        slow = {name: each["took"] for name, each in told.items() if each["took"] > SLOWEST}
        assert slow == {}
        return {name: each["said"] for name, each in told.items()}

    return imported


SLOWEST = 4 * bounded_import.SECONDS  # by the clock, beside other work


def is_a_sentence(said):
    begins = said.startswith(("“", "No folder")) and said.endswith(".")
    return said == "" or (begins and "\n" not in said)


def altered(chance, data):
    """Return `data` with one to three changes of any kind."""
    for _change in range(chance.randint(1, 3)):
        start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        few = data[start : min(end, start + chance.choice([1, 4, 40]))]
        data = (
            chance.choice(
                [
                    data[:start] + chance.randbytes(len(few)) + data[start + len(few) :],
                    data[:start] + data[start + len(few) :],
                    data[:start] + few * chance.choice([2, 50, 3_000]) + data[start:],
                    data[:start] + data[end:],
                    data[:end] + data[start:],
                    data[:end],
                ]
            )
            or b"?"
        )
    return data


def altered_within(chance, data):
    """Return a ZIP with a change in one of its parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    name = chance.choice([each for each in parts if each != "mimetype" and parts[each]])
    parts[name] = altered(chance, parts[name])
    return zipped(parts)


def zipped(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            plain = name == "mimetype"
            packed.writestr(name, part, zipfile.ZIP_STORED if plain else zipfile.ZIP_DEFLATED)
    return file.getvalue()


@pytest.mark.parametrize("count", [4, pytest.param(600, marks=pytest.mark.long)])
@pytest.mark.parametrize("kind", SEEDS)
def test_altered_documents_come_in_or_are_refused_with_a_sentence(import_all, kind, count):
    chance, seed = random.Random(f"{kind} {count}"), SEEDS[kind]  # noqa: S311  no secret
    is_zip = seed.startswith(b"PK")
    seed = with_part(seed) if is_zip else seed
    files = {f"whole.{kind}": seed}
    for number in range(count):
        alter = altered_within if is_zip and number % 4 else altered
        files[f"{number}.{kind}"] = alter(chance, seed)

    said = import_all(files)

    assert said[f"whole.{kind}"] == ""
    assert [each for each in said.values() if not is_a_sentence(each)] == []


ENTITIES = "<!DOCTYPE x [<!ENTITY a0 'words '>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 12)
)
LARGE = 520  # times a megabyte of blanks; packed, three megabytes


def with_part(data, name="", part=b""):
    """Return a ZIP as programs write it, and with another part."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = {each: packed.read(each) for each in packed.namelist()}
    return zipped(parts | ({name: part} if name else {}))


def with_bomb(data, name):
    """Return a ZIP whose part `name` is more than the memory that a reader has."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = {each: packed.read(each) for each in packed.namelist() if each != name}
    file = io.BytesIO(zipped(parts))
    how = {"compression": zipfile.ZIP_DEFLATED, "compresslevel": 1}
    with zipfile.ZipFile(file, "a", **how) as packed, packed.open(name, "w") as part:
        for _ in range(LARGE):
            part.write(b" " * (1 << 20))
    return file.getvalue()


def pumped(text):
    return f"<?xml version='1.0'?>{ENTITIES}]>{text.decode().partition('?>')[2] or text.decode()}"


def part_of(kind, name):
    with zipfile.ZipFile(io.BytesIO(SEEDS[kind])) as packed:
        return packed.read(name)


MAIN_PARTS = {
    "docx": "word/document.xml",
    "odt": "content.xml",
    "epub": "OEBPS/a.xhtml",
    "qdpx": "project.qde",
}


def test_entity_bombs_do_not_go_off(import_all):
    files = {
        f"{kind}.{kind}": with_part(
            SEEDS[kind], name, pumped(part_of(kind, name).replace(b"waited", b"waited &a11; "))
        )
        for kind, name in MAIN_PARTS.items()
    }
    files["page.html"] = pumped(SEEDS["html"].replace(b"waited", b"waited &a11;")).encode()

    assert all(map(is_a_sentence, import_all(files).values()))


@pytest.mark.parametrize(
    "kind",
    [kind if kind == "docx" else pytest.param(kind, marks=pytest.mark.long) for kind in MAIN_PARTS],
)
def test_zip_bombs_do_not_go_off(import_all, kind):
    files = {
        f"text.{kind}": with_bomb(SEEDS[kind], MAIN_PARTS[kind]),
        f"many.{kind}": with_bomb(SEEDS[kind], "word/media/a.png"),
    }
    said = import_all(files)

    assert said[f"text.{kind}"].startswith("“")
    assert all(map(is_a_sentence, said.values()))


def stream(data, filters="/FlateDecode"):
    return f"<</Length {len(data)}/Filter[{filters}]>>\nstream\n{data.decode('latin-1')}\nendstream"


def test_pdf_bombs_do_not_go_off(import_all):
    packed = zlib.compress(b"BT (words) Tj ET " * (16 << 20), 1)
    twice = zlib.compress(packed, 9)
    pages = Pdf(at(60, 60, "We waited."))
    streams = {"once.pdf": stream(packed), "twice.pdf": stream(twice, "/FlateDecode/FlateDecode")}
    files = {
        name: _with_content(pages.data(), held.encode("latin-1")) for name, held in streams.items()
    }
    files["nested.pdf"] = pages.data() + b"[" * 1_000_000
    files["kids.pdf"] = pages.data().replace(b"/Kids[", b"/Kids[" + b"6 0 R " * 100_000)

    assert all(map(is_a_sentence, import_all(files).values()))


def _with_content(data, held):
    """Return a PDF whose first content stream is another; its table of objects is made anew."""
    start = data.index(b"<</Length")
    end = data.index(b"endstream", start) + len(b"endstream")
    return data[:start] + held + data[end:]


@pytest.mark.parametrize("deep", [600, pytest.param(DEEP, marks=pytest.mark.long)])
def test_thousands_of_nested_lists_are_read_or_refused(import_all, deep):
    lists = "<ul><li>a" * deep
    of_epub = deep if deep == DEEP else deep // 3
    nested = "<text:list><text:list-item>" * deep + "<text:p>a</text:p>"
    nested += "</text:list-item></text:list>" * deep
    deep_table = "<w:tbl><w:tr><w:tc>" * deep + paragraph("a") + "</w:tc></w:tr></w:tbl>" * deep
    files = {
        "a.html": f"<!DOCTYPE html><body>{lists}".encode(),
        "b.html": f"<!DOCTYPE html><body>{'<blockquote><table><td>' * deep}a".encode(),
        "c.odt": odt(nested),
        "d.docx": word(deep_table + "".join(item("a", 1, at % 9) for at in range(deep))),
        "e.epub": with_part(epub({"a.xhtml": lists[: 9 * of_epub] + "</li></ul>" * of_epub})),
        "f.md": "".join(f"{'  ' * (at % 500)}- a\n" for at in range(deep)).encode(),
        "g.md": (">" * deep + " a\n\n" + "- " * deep + "a\n").encode(),
    }

    assert all(map(is_a_sentence, import_all(files).values()))
