"""Archives that anybody may sign: as much of one thing as fits, said in letters that take long.

`hostile(seed)` returns the same archive for the same seed. Its kind names the shape, the letters
and the size. Most are small, one in ten is as large as an archive may be.
"""

import struct
import zlib
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from benchmarks.searching.words import seeded
from index import (
    Archive,
    Attribution,
    Coding,
    Document,
    EditorNote,
    Footnote,
    Item,
    ItemKind,
    ParticipantRow,
    ParticipantTable,
    Passage,
    PassageKind,
    Picture,
    PictureFile,
    Section,
    Set,
    Theme,
    Voice,
    replace,
)
from index.container.codec import encode
from index.container.keys import new_key
from index.container.package import pack
from index.content_limits import (
    CHARACTERS,
    LINES,
    PASSAGES,
    ROWS,
    SECTIONS,
    SETS,
    TERMS,
    THEMES,
)
from index.limits import MAX_DEPTH, MAX_ITEMS, MAX_LINE, MAX_TEXT, as_text
from index.model import FootnoteMark, GlossaryEntry, Translation
from index.pictures.clean_picture import cleaned
from tests.dense_archives import HEBREW, SENTENCE
from tests.pictures import SIGNATURE, chunk, head

WORD = "barley"  # stands in every text, so that a search and the find line meet it
SIZES = {"small": 100_000, "middle": 1_500_000, "limit": 24_000_000}  # bytes of all texts

_ARABIC = "\u0644\u0627\u0625\u0644\u0651\u064e\u0647 \u0641\u0650\u064a \u0627\u0644\u062d\u064e\u0642\u0652\u0644\u0650 "  # noqa: E501
_HINDI = (
    "\u0915\u094d\u0937\u0924\u094d\u0930\u093f\u092f \u0936\u094d\u0930\u0940 \u0939\u093f\u0902 "
)
_FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466\ufe0f"
_ODD = "\U0001d49c\u3402\ufe0f\uac01\u0e01\u0e33\u1780\u17d2\u1798\u0f40\u0fb5 "


def _words(_random):
    return f"{SENTENCE}, {WORD}. "


def _line_feeds(random):
    return f"{WORD}\n" + "\n" * random.choice([1, 40, 900])


def _long_word(random):
    return random.choice(["w", "\u0436", "\ufb03"]) * 200


def _bidi(random):
    sign = random.choice("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
    end = "\u2069" if sign >= "\u2066" else "\u202c"
    return f"{sign}{HEBREW} {WORD} {_ARABIC}{random.choice([end, end, ''])}12 (a) "


def _marked(random):
    return "".join(letter + "\u0301\u0489\u20dd" * random.randint(1, 12) for letter in "barle") + (
        f" {WORD} "
    )


def _scripts(random):
    return random.choice([_ARABIC, _HINDI, _FAMILY * 4, _ODD]) * 2 + f"{WORD} "


LETTERS = {
    "words": _words,
    "line feeds": _line_feeds,
    "long words": _long_word,
    "both directions": _bidi,
    "combining marks": _marked,
    "scripts": _scripts,
}


@dataclass
class Pen:
    """Writes texts in letters of one kind, as long as `room` allows for so many of them."""

    random: Random
    letters: str
    room: int

    def __post_init__(self):
        write = LETTERS[self.letters]
        text = "".join(write(self.random) for _ in range(400))
        self._block = (text * (2 * MAX_TEXT // len(text) + 1))[: 2 * MAX_TEXT]
        self._bytes = len(self._block.encode()) / len(self._block)

    def most(self, number, longest=MAX_TEXT):
        """Return how many characters each of `number` texts may have."""
        return max(8, min(longest, int(self.room / self._bytes / max(1, number))))

    def text(self, long, among=1):
        """Return a text of so many characters, another each time.

        Where it is one `among` so many of a document, they all fit into that together.
        """
        start = self.random.randrange(0, MAX_TEXT, 7)
        long = min(long, CHARACTERS.most // among)
        text = f"{WORD} {self._block[start : start + long]}"[:long].strip() or WORD
        lines = text.split("\n")
        broken = LINES.most // among
        return "\n".join([*lines[:broken], " ".join(lines[broken:])]).strip()

    def line(self, long):
        """Return a line of so many characters."""
        return as_text(self.text(min(long, MAX_LINE)), is_line=True).strip() or WORD

    def several(self, *most):
        """Return how many there are of a thing: `most` for small, middle and the limit."""
        number = most[[*SIZES.values()].index(self.room)]
        return self.random.randint(number // 2 + 1, number)


def _passages(pen, number, **more):
    return _texts(pen, "p", number, pen.most(number), **more)


def _texts(pen, name, number, long, among=0, **more):
    return tuple(
        Passage(f"{name}-{n}", PassageKind.PARAGRAPH, pen.text(long, among or number), "en", **more)
        for n in range(number)
    )


def _document(passages, name="d", pen=None, sections=(), **more):
    title = pen.line(200) if pen else "One"
    whole = Section(f"s-{name}", title, 1, passages, sections)
    return Document(name, title, "en", sections=(whole,), **more)


def _archive(pen, *documents, **more):
    return Archive(
        "hostile", 1, "2026-01-01", {"en": pen.line(MAX_LINE)}, "en", documents=documents, **more
    )


def spread(pen):
    number = pen.several(2_000, 20_000, 60_000)
    passages = _passages(pen, number)
    return _archive(pen, *_parted(passages, PASSAGES.most, _document))


def _parted(things, most, document):
    """Return documents of so many `things` at most, each made of a slice of them."""
    return [document(things[at : at + most], f"d-{at}") for at in range(0, len(things), most)]


def documents(pen):
    number = pen.several(100, 1_000, 1_000)
    long = pen.most(3 * number)
    made = (_texts(pen, f"p-{n}", 2, long) for n in range(number))
    return _archive(pen, *(_document(two, f"d-{n}", pen) for n, two in enumerate(made)))


def sections(pen):
    number = pen.several(1_000, 4_900, 19_900)
    long = pen.most(2 * number, MAX_LINE)
    parts = tuple(
        Section(f"s-{n}", pen.line(long), 2 + n % 3, _texts(pen, f"p-{n}", 1, long, SECTIONS.most))
        for n in range(number)
    )
    return _archive(pen, *_parted(parts, SECTIONS.most - 1, _document_of_sections))


def _document_of_sections(sections, name):
    return _document((), name, sections=sections)


def nesting(pen):
    number = pen.several(20, 300, 1_200)
    long = pen.most(number * MAX_DEPTH, MAX_LINE)

    def nested(name, depth):
        inner = (nested(f"{name}-{depth}", depth + 1),) if depth < MAX_DEPTH - 1 else ()
        return Section(
            f"s-{name}",
            pen.line(long),
            depth + 1,
            _texts(pen, f"p-{name}", 1, long, SECTIONS.most),
            inner,
        )

    chain = tuple(nested(str(n), 1) for n in range(number))
    tree = tuple(
        Theme(f"t-{n}", {"en": pen.line(long)}, {}, f"t-{n - 1}" if n % MAX_DEPTH else None)
        for n in range(min(THEMES.most, number * MAX_DEPTH))
    )
    parts = _parted(chain, SECTIONS.most // MAX_DEPTH, _document_of_sections)
    return _archive(pen, *parts, themes=tree)


def themes(pen):
    number = pen.several(500, THEMES.most, THEMES.most)
    long = pen.most(2 * number, MAX_LINE)
    book = tuple(
        Theme(
            f"t-{n}",
            {"en": pen.line(long)},
            {"en": pen.text(long)},
            f"t-{n // 50 * 50}" if n % 50 else None,
        )
        for n in range(number)
    )
    return _archive(pen, _quoted(pen, 100, number), themes=book)


def codings(pen):
    passages, each = pen.several(200, 2_000, 6_000), 30
    book = tuple(Theme(f"t-{n}", {"en": pen.line(60)}) for n in range(60))
    return _archive(pen, _quoted(pen, passages, 60, each), themes=book)


def _quoted(pen, number, themes, each=4):
    """Return a document of quotes, which are coded with `each` of so many `themes`."""
    long = pen.most(2 * number)
    said = []
    for n in range(number):
        text = pen.text(long, number)
        spans = sorted(
            {(at, len(text)) for at in range(min(each, len(text)))}
            if n % 2
            else {(at, at + 1) for at in range(min(each, len(text)))}
        )
        codes = tuple(Coding(f"t-{(n * 7 + k) % themes}", *span) for k, span in enumerate(spans))
        told = Attribution(
            pen.line(min(long, MAX_LINE)), role=pen.line(40), gender="woman", sector=pen.line(60)
        )
        said.append(
            Passage(
                f"q-{n}",
                PassageKind.QUOTE,
                text,
                "en",
                attribution=told,
                voice=Voice.QUOTED,
                codings=codes,
                care=(pen.line(MAX_LINE if n < 20 else 60),) if n % 3 == 0 else (),
            )
        )
    return _document(tuple(said), "quoted", pen)


def quotes(pen):
    return _archive(pen, _quoted(pen, pen.several(1_000, 8_000, PASSAGES.most), 1, 0))


def people(pen):
    number = pen.several(300, ROWS.most, ROWS.most)
    long = pen.most(number, MAX_LINE)
    tables = tuple(
        ParticipantTable(
            f"table-{t}",
            {"en": pen.line(long)},
            {"en": pen.line(60)},
            tuple(
                ParticipantRow({"en": pen.line(long)}, n * 37 % 900, f"v-{n}")
                for n in range(number // 6)
            ),
            "sector",
        )
        for t in range(6)
    )
    return _archive(pen, _quoted(pen, 100, 1, 0), participants=tables)


def glossary(pen):
    number = pen.several(1_000, TERMS.most, TERMS.most)
    long = pen.most(2 * number, MAX_LINE)
    terms = tuple(
        GlossaryEntry(
            f"g-{n}",
            {"en": (f"{n} {pen.line(long - 6)}", "also"), "ru": (f"слово {n}",)},
            {"en": pen.text(long)},
        )
        for n in range(number)
    )
    return _archive(pen, _document(_passages(pen, 50)), glossary=terms)


def marks(pen):
    number = pen.several(50, 600, 2_000)
    notes = tuple(
        Footnote(f"f-{n}", str(n), pen.text(pen.most(500, 400), 2 * number)) for n in range(200)
    )
    long = max(80, pen.most(2 * number))
    marked = tuple(
        Passage(
            f"p-{n}",
            PassageKind.PARAGRAPH,
            text := pen.text(long, 2 * number).ljust(80, "."),
            "en",
            tuple(FootnoteMark(f"f-{(n + k) % 200}", k) for k in range(min(70, len(text)))),
        )
        for n in range(number)
    )
    return _archive(pen, _document(marked, footnotes=notes))


def notes(pen):
    number = pen.several(100, 1_000, 6_000)
    long = pen.most(2 * number)
    passages = _passages(pen, 200, care=tuple(pen.line(600) for _ in range(3)))
    told = tuple(
        EditorNote(f"n-{n}", (f"p-{n % 200}",), {"en": pen.text(long), "ru": pen.text(long)})
        for n in range(number)
    )
    return _archive(pen, _document(passages), notes=told)


def translations(pen):
    number = pen.several(100, 1_000, 6_000)
    long = pen.most(4 * number)
    said = tuple(
        Translation(language, pen.text(long), "draft", "Somebody", True)
        for language in ("en", "ky", "ru")
    )
    passages = tuple(
        Passage(f"p-{n}", PassageKind.QUOTE, pen.text(long, number), "ab", translations=said)
        for n in range(number)
    )
    return _archive(pen, _document(passages, title_by=pen.line(300), citation=pen.text(MAX_TEXT)))


def sets(pen):
    number = pen.several(20, 60, SETS.most)
    long = pen.most(2_000, 4_000)
    items = tuple(
        Item(ItemKind.QUESTION, words={"en": pen.text(long)}, note={"en": pen.text(60)})
        if n % 2
        else Item(ItemKind.PASSAGE, target=f"p-{n % 50}")
        for n in range(MAX_ITEMS)
    )
    made = tuple(
        Set(f"set-{n}", {"en": pen.line(300)}, items if n == 0 else items[: 2 + n % 40])
        for n in range(number)
    )
    return _archive(pen, _document(_passages(pen, 50)), sets=made)


def pictures(pen):
    files = tuple(_files(pen))
    placed = tuple(
        Picture(f"i-{n}", f"{file.name}", pen.line(300), width, height, n, pen.line(300))
        for n, (file, width, height) in enumerate(files)
    )
    passages = _passages(pen, max(1, len(files)))
    whole = Section("s-d", "One", 1, passages, pictures=placed)
    return _archive(
        pen,
        Document("d", "One", "en", sections=(whole,)),
        pictures=tuple(file for file, _width, _height in files),
    )


def _files(pen):
    """Yield pictures of every kind: wide, thin, of one bit and of sixteen, many, and cut short."""
    made = [
        _png(4_000, 4_000, 1, 0),
        _png(8_000, 60, 8, 0),
        _png(60, 8_000, 8, 2),
        _png(1_200, 900, 16, 2),
        _png(3_000, 2_000, 8, 6),
        _jpeg(4_000, 3_000),
    ]
    for n in range(pen.several(12, 60, 190)):
        data = pen.random.choice(made[:6]) if n % 4 == 0 else _png(90 + n, 60, 8, 2)
        image = QImage.fromData(data)
        suffix = "jpg" if data[:2] == b"\xff\xd8" else "png"
        yield PictureFile(f"pictures/{n + 1:03}.{suffix}", data), image.width(), image.height()


def _png(width, height, depth, colours):
    bits = depth * {0: 1, 2: 3, 6: 4}[colours]
    row = b"\0" + bytes(n % 251 for n in range((width * bits + 7) // 8))
    data = head(width, height, depth, colours) + chunk(b"IDAT", zlib.compress(row * height, 1))
    return cleaned(SIGNATURE + data + chunk(b"IEND")).data


def _jpeg(width, height):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x8899AA)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    data = bytes(buffer.data().data())
    return cleaned(data[: len(data) * 9 // 10] + struct.pack(">H", 0xFFD9)).data


SHAPES = {
    each.__name__: each
    for each in (
        spread, documents, sections, nesting, themes, codings, quotes, people, glossary, marks,
        notes, translations, sets, pictures,
    )
}  # fmt: skip


def kind_of(seed):
    """Return shape, letters and size of an archive: each shape comes with all of them in time."""
    random = seeded(f"kind {seed}")
    number = seed // len(SHAPES) + seed
    size = "limit" if number % 10 == 9 else "middle" if number % 3 == 2 else "small"
    return [*SHAPES][seed % len(SHAPES)], random.choice([*LETTERS]), size


def hostile(seed, *, size="", beside=False):
    """Return the kind and the content of an archive, of another `size` perhaps.

    With `beside`, a short document comes first: the reader shows that, and nothing else of it.
    """
    shape, letters, usual = kind_of(seed)
    content = SHAPES[shape](Pen(seeded(f"archive {seed}"), letters, SIZES[size or usual]))
    if beside:
        short = Document(
            "short",
            "Short",
            "en",
            sections=(
                Section(
                    "s-short",
                    "Short",
                    1,
                    (Passage("p-short", PassageKind.PARAGRAPH, f"Of {WORD}.", "en"),),
                ),
            ),
        )
        content = replace(content, documents=(short, *content.documents))
    return f"{shape}, {letters}, {size or usual}", content


def written(seed, file, *, size="", beside=False):
    """Write the archive of `seed` into `file`, signed by a stranger; return its kind."""
    kind, content = hostile(seed, size=size, beside=beside)
    key = new_key()
    file.write_bytes(pack(encode(content), key.signing, key.statements))
    return kind
