"""A reader of `.satchel` written from docs/archive-format.md alone: nothing here is Satchel's.

Even the kinds of the values are those of the page's tables, so a rule that the page lacks is
lacking here. It serves to prove the page, and is slower and less kind than Satchel's own. Of a
picture it reads the size alone: that nothing but pixels is in one is proved elsewhere.
"""

import json
import re
import struct
import zlib
from hashlib import sha256, sha512
from pathlib import Path

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

PAGE = Path(__file__).resolve().parents[2] / "docs" / "archive-format.md"
MB = 1_048_576
TRAILER, CHANGE, END = 108, 96, 22
PART = "[a-z0-9][a-z0-9-]{0,63}"
NAME = re.compile(rf"({PART}/){{0,3}}{PART}\.(json|txt)|pictures/{PART}\.(png|jpg)")
DEVICES = {"con", "prn", "aux", "nul"} | {
    f"{port}{n}" for port in ("com", "lpt") for n in range(10)
}
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
UNFIT = {
    "line": re.compile(rf"[{CONTROLS}\t\n\u2028\u2029\u202a-\u202e\u2066-\u2069]"),
    "text": re.compile(rf"[{CONTROLS}]"),
    "received": re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]"),
}
MOST = {"line": 2_000, "text": 20_000}
SURROGATE = re.compile(r"[\ud800-\udfff]")
DEEPEST = 16


class Refused(Exception):
    """The file is not as the page says that it must be."""


def demand(condition, what):
    """Refuse the file unless `condition` holds."""
    if not condition:
        raise Refused(what)


def read(data):
    """Return what the archive `data` says: `archive`, `documents`, `sources` and the like, as JSON.

    Every key of the page is there, with what it is where the file leaves it out. Raises Refused.
    """
    start = check_signature(data)
    members = unzip(data, comment_of(data), start)
    try:
        return content(members)
    except RecursionError:
        raise Refused("nested too deep") from None


# ---------------------------------------------------------------- size, trailer, signature


def check_signature(data):
    """Return where the signed part begins."""
    demand(TRAILER + END <= len(data) <= 128 * MB, "size")
    key, signature = data[-96:-64], data[-64:]
    demand(data[-TRAILER:-100] == b"SATCHEL2", "trailer")
    start = len(data) - TRAILER - int.from_bytes(data[-100:-96], "little")
    demand(start >= 0, "length")
    signed = b"satchel archive 2\0" + key + sha512(data[start:-TRAILER]).digest()
    check(key, signed, signature)
    return start


def check(key, signed, signature):
    try:
        VerifyKey(key).verify(signed, signature)
    except (BadSignatureError, ValueError):
        raise Refused("signature") from None


def comment_of(data):
    """Return the length of the end comment, after the key changes in it."""
    for number in range(9):
        length = TRAILER + CHANGE * number
        start = len(data) - length
        end = data[start - END : start] if start >= END else b""
        if end[:4] == b"PK\5\6" and end[-2:] == struct.pack("<H", length):
            check_changes(data[start:-TRAILER], data[-96:-64])
            return length
    raise Refused("end record")


def check_changes(changes, signer):
    held = [changes[at : at + CHANGE] for at in range(0, len(changes), CHANGE)]
    keys = [change[:32] for change in held] + [signer]
    demand(len(set(keys)) == len(keys), "a key twice")
    for change, old, new in zip(held, keys, keys[1:], strict=False):
        check(old, b"satchel key change 1\0" + old + new, change[32:])


# ---------------------------------------------------------------- the ZIP


def unzip(data, comment, signed):
    """Return name -> content."""
    end = len(data) - comment - END
    _mark, disk, first, here, count, size, start, _comment = struct.unpack_from(
        "<4s4H2IH", data, end
    )
    demand((disk, first, here) == (0, 0, count) and count <= 5_000, "end record")
    demand(start + size == end, "directory")
    entries, at = [], start
    for _number in range(count):
        entry, at = entry_at(data, at, end)
        entries.append(entry)
    demand(at == end, "directory")
    demand(len({entry["name"] for entry in entries}) == count, "a name twice")
    demand(sum(entry["size"] for entry in entries) <= 120 * MB, "too much")
    demand(entries and entries[-1]["name"] == "manifest.json", "the last member")
    demand(entries[-1]["offset"] == signed, "the signed part")
    members, at = {}, 0
    for entry in entries:
        demand(entry["offset"] == at, "a gap")
        members[entry["name"]], at = member_at(data, at, entry)
    demand(at == start, "a gap")
    return members


def entry_at(data, at, end):
    """Return what the directory's entry at `at` says, and where the next begins."""
    demand(at + 46 <= end, "directory")
    mark, _made, needed, flags, method = struct.unpack_from("<4s4H", data, at)
    packed, size, length, extra, remark, disk = struct.unpack_from("<2I4H", data, at + 20)
    _inside, rights, offset = struct.unpack_from("<H2I", data, at + 36)
    raw = data[at + 46 : at + 46 + length]
    demand(mark == b"PK\1\2" and (extra, remark, disk) == (0, 0, 0), "entry")
    demand(needed <= 20 and flags in (0, 1 << 11) and method == 0, "entry")
    demand(not rights & 0x18 and rights >> 28 in (0, 8), "a kind of member")
    demand(packed == size <= 32 * MB, "sizes")
    name = raw.decode("latin-1")
    demand(NAME.fullmatch(name), "name")
    demand(not DEVICES & set(re.split("[/.]", name)), "name")
    entry = {"name": name, "size": size, "offset": offset}
    entry["checksum"] = struct.unpack_from("<I", data, at + 16)[0]
    entry["header"] = b"PK\3\4" + data[at + 6 : at + 30] + b"\0\0" + raw
    return entry, at + 46 + length


def member_at(data, at, entry):
    """Return what the member at `at` holds, and where the next begins."""
    start = at + len(entry["header"])
    demand(data[at:start] == entry["header"], "header")
    content, after = data[start : start + entry["size"]], start + entry["size"]
    demand(len(content) == entry["size"], "size")
    demand(zlib.crc32(content) == entry["checksum"], "checksum")
    return content, after


# ---------------------------------------------------------------- JSON


class Pairs(list):
    """An object of JSON as its keys and values, in order, and perhaps one key twice."""


def whole(digits):
    """Return a whole number; of more digits than any number may have, something that is none."""
    return int(digits) if len(digits) < 1_000 else float("inf")


def no_number(name):
    raise Refused(name)


def parsed(data):
    try:
        text = data.decode()
        value = json.loads(text, object_pairs_hook=Pairs, parse_int=whole, parse_constant=no_number)
    except ValueError:
        raise Refused("JSON") from None
    demand(not text.startswith("\ufeff"), "byte order mark")
    demand(is_text(value), "half of a surrogate pair")
    return value


def is_text(value):
    left = [value]
    while left:
        held = left.pop()
        if isinstance(held, list):
            left += [
                part for each in held for part in (each if isinstance(held, Pairs) else [each])
            ]
        elif isinstance(held, str) and SURROGATE.search(held):
            return False
    return True


# ---------------------------------------------------------------- kinds, as the page's tables say


def tables():
    """Return the page's things: name -> key -> kind, and what it is where it is absent."""
    found = {}
    for part in PAGE.read_text(encoding="utf-8").split("\n### ")[1:]:
        rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (–|`.+?`) \|", part, re.MULTILINE)
        name = part.splitlines()[0].lower()
        found[name] = {key: (kind, absent) for key, kind, absent in rows}
    return found


THINGS = tables()


def shaped(value, kind):
    """Return `value` with its objects as dicts, all keys in them. Refuses another kind of value."""
    if kind.endswith(" or null"):
        return None if value is None else shaped(value, kind.removesuffix(" or null"))
    if kind.startswith("list of "):
        demand(type(value) is list, kind)
        return [shaped(each, kind.removeprefix("list of ")) for each in value]
    if kind.startswith("map of "):
        demand(type(value) is Pairs, kind)
        return {key: shaped(each, kind.removeprefix("map of ")) for key, each in value}
    if kind.startswith("`"):
        demand(type(value) is str and f"`{value}`" in kind.split(", "), kind)
        return value
    return thing(value, THINGS[kind]) if kind in THINGS else plain(value, kind)


PLAIN = {"number": int, "integer": int, "truth": bool}


def plain(value, kind):
    if kind == "pair":
        demand(type(value) is list and len(value) == 2, kind)
        return shaped(value, "list of number")
    demand(type(value) is PLAIN.get(kind, str), kind)
    return value


def thing(value, keys):
    demand(type(value) is Pairs, "an object")
    held = {key: shaped(each, keys[key][0]) for key, each in value if key in keys}
    for key, (_kind, absent) in keys.items():
        demand(key in held or absent != "–", key)
    absent = {
        key: shaped(parsed(said[1:-1].encode()), kind)
        for key, (kind, said) in keys.items()
        if key not in held
    }
    return absent | held


def check_limits(value, kind):
    """Refuse what is beyond the limits of its kind."""
    kind = kind.removesuffix(" or null")
    if value is None or kind in ("integer", "truth") or kind.startswith("`"):
        return
    if kind.startswith(("list of ", "map of ")):
        inner = kind.split(" of ", 1)[1]
        check_parts(value, inner)
    elif kind in THINGS:
        for key, (inner, _absent) in THINGS[kind].items():
            check_limits(value[key], inner)
    elif kind in ("number", "pair"):
        numbers = value if kind == "pair" else [value]
        demand(all(0 <= number <= 16_777_216 for number in numbers), "number")
        demand(numbers == sorted(numbers), "pair")
    else:
        check_string(value, kind)


def check_parts(value, kind):
    if isinstance(value, dict):
        for key in value:
            check_string(key, kind.removeprefix("list of ").removeprefix("map of "))
    for each in value.values() if isinstance(value, dict) else value:
        check_limits(each, kind)


def check_string(value, kind):
    demand(kind != "id" or ID.fullmatch(value), "id")
    kind = "line" if kind == "id" else kind
    demand(len(value) <= MOST.get(kind, len(value)), "length")
    demand(kind not in UNFIT or not UNFIT[kind].search(value), "a character")


# ---------------------------------------------------------------- members


def content(members):
    """Return what the members say, each of them checked."""
    demand("manifest.json" in members, "manifest")
    written = parsed(members["manifest.json"])
    version = thing(written, {"format": THINGS["manifest"]["format"]})["format"]
    demand(version == 2, "format")
    manifest = shaped(written, "manifest")
    others = {name: data for name, data in members.items() if name != "manifest.json"}
    records = {
        name: {"sha256": sha256(data).hexdigest(), "size": len(data)}
        for name, data in others.items()
    }
    demand(manifest["members"] == records, "members")
    apart = ("sources/", "pictures/")
    check_weight([data for name, data in members.items() if not name.startswith(apart)])
    demand({"archive.json", "outline.json", "quotes.json"} <= members.keys(), "archive")
    said = {
        "archive": shaped(parsed(members["archive.json"]), "archive"),
        "documents": folder(members, "documents/", "document"),
        "sources": folder(members, "sources/", "source"),
        "withdrawn": manifest["withdrawn"],
        "restored": manifest["restored"],
        "waivers": manifest["waivers"],
        "draft": manifest["draft"],
        "pictures": {name: data for name, data in members.items() if name.startswith("pictures/")},
    }
    check_limits(manifest, "manifest")
    check_limits(said["archive"], "archive")
    check_limits(said["documents"], "list of document")
    check_limits(said["sources"], "list of source")
    check_fit(manifest, said)
    outlines = shaped(parsed(members["outline.json"]), "list of outline")
    demand(outlines == [outline_of(document) for document in said["documents"]], "outline")
    quotes = shaped(parsed(members["quotes.json"]), "list of list of listed quote")
    demand(quotes == [quotes_in(document) for document in said["documents"]], "quotes")
    return said


def quotes_in(document):
    """Return what the page says that a list of quotes holds."""
    sections = inner_sections(document["sections"], 1)
    passages = [passage for section in sections for passage in section["passages"]]
    return [
        {
            "at": at,
            "attribution": passage["attribution"],
            "is_quote": passage["kind"] == "quote",
        }
        for at, passage in enumerate(passages)
        if passage["kind"] == "quote" or passage["attribution"] is not None
    ]


def outline_of(document):
    """Return what the page says that an outline holds."""
    sections = list(inner_sections(document["sections"], 1))
    passages = [passage for section in sections for passage in section["passages"]]
    texts = [*passages, *document["footnotes"]]
    pictures = [picture for section in sections for picture in section["pictures"]]
    made = [
        each for part in (document, *sections, *pictures, *texts) for each in part["translations"]
    ]
    lengths = [sum(len(each["text"]) for each in (text, *text["translations"])) for text in texts]
    return {
        "document": document | {"footnotes": [], "sections": [*map(heading, document["sections"])]},
        "passages": [ids(section["passages"]) for section in sections],
        "pictures": [ids(section["pictures"]) for section in sections],
        "footnotes": ids(document["footnotes"]),
        "quotes": sum(passage["kind"] == "quote" for passage in passages),
        "translated": list(dict.fromkeys(each["language"] for each in made)),
        "spoken": sorted({passage["language"] for passage in passages}),
        "translations": max((len(text["translations"]) for text in texts), default=0),
        "longest": max(lengths, default=0),
    }


def heading(section):
    inner = [*map(heading, section["sections"])]
    return section | {"passages": [], "pictures": [], "sections": inner}


def ids(things):
    return " ".join(thing["id"] for thing in things)


def folder(members, start, kind):
    names = sorted((name for name in members if name.startswith(start)), key=lambda n: (len(n), n))
    return [shaped(parsed(members[name]), kind) for name in names]


def check_weight(held):
    demand(all(data.count(b"{") <= 200_000 for data in held), "too many things")
    demand(all(data.count(b'"') <= 4_000_000 for data in held), "too many strings")


# ---------------------------------------------------------------- what must fit


def check_fit(manifest, said):
    archive, documents = said["archive"], said["documents"]
    for key in ("id", "edition", "created"):
        demand(manifest[key] == archive[key], key)
    apart = ("documents", "sources", "withdrawn", "restored", "waivers", "pictures", "draft")
    demand(not any(archive[key] for key in apart), "twice")
    demand(documents, "no document")
    sections = [each for document in documents for each in inner_sections(document["sections"], 1)]
    passages = [passage for section in sections for passage in section["passages"]]
    notes = [note for document in documents for note in document["footnotes"]]
    pictures = [picture for section in sections for picture in section["pictures"]]
    for things in (documents, [*sections, *passages, *pictures, *notes]):
        check_once(things)
    for key in ("themes", "glossary", "participants", "notes", "sets"):
        check_once(archive[key])
    for entries in archive["vocabulary"].values():
        check_once(entries)
    check_themes({theme["id"]: theme["parent"] for theme in archive["themes"]})
    check_withdrawn(said, {passage["id"] for passage in passages})
    demand(not {each["id"] for each in pictures} & gone_from(said), "withdrawn")
    check_pictures(sections, pictures, said["pictures"])
    check_sets(archive, passages, pictures)
    check_amounts(archive, documents, sections, passages)
    for document in documents:
        check_amounts_of_one(document)
        check_positions(document, {theme["id"] for theme in archive["themes"]})


AT_MOST = {"themes": 2_000, "glossary": 5_000, "participants": 50, "notes": 10_000, "sets": 200}


def check_amounts(archive, documents, sections, passages):
    demand(len(documents) <= 1_000, "too many documents")
    demand(len(sections) <= 40_000, "too many sections")
    demand(len(passages) <= 120_000, "too many passages")
    for key, most in AT_MOST.items():
        demand(len(archive[key]) <= most, f"too many {key}")
    demand(sum(map(len, archive["vocabulary"].values())) <= 500, "too many words")
    demand(sum(len(table["rows"]) for table in archive["participants"]) <= 2_000, "too many rows")


def check_amounts_of_one(document):
    sections = list(inner_sections(document["sections"], 1))
    passages = [passage for section in sections for passage in section["passages"]]
    texts = [each["text"] for each in (*passages, *document["footnotes"])]
    demand(len(sections) <= 5_000, "too many sections in one")
    demand(len(passages) <= 20_000, "too many passages in one")
    demand(len(document["footnotes"]) <= 20_000, "too many footnotes in one")
    demand(sum(map(len, texts)) <= 4_000_000, "too many characters in one")
    demand(sum(text.count("\n") for text in texts) <= 100_000, "too many lines in one")
    demand(sum(map(cells_of, passages)) <= 20_000, "too many cells in one")
    for passage in passages:
        demand(len(passage["footnotes"]) <= 300, "too many marks")
        demand(len(passage["codings"]) <= 300, "too many codings")
        demand(len(passage["emphasis"]) <= 1_000, "too many words set apart")
        demand(cells_of(passage) <= 2_000, "too many cells")
        demand(passage["depth"] <= 8, "too many lists")
        demand(len(passage["care"]) <= 20, "too many care notes")
        demand(sum(map(len, passage["care"])) <= 2_000, "too long care notes")


def inner_sections(sections, depth):
    demand(depth <= DEEPEST or not sections, "too deep")
    for section in sections:
        demand(1 <= section["level"] <= DEEPEST, "level")
        yield section
        yield from inner_sections(section["sections"], depth + 1)


def check_once(things):
    demand(len({thing["id"] for thing in things}) == len(things), "an id twice")


def check_themes(parents):
    for theme in parents:
        above, depth = theme, 0
        while above is not None:
            depth += 1
            demand(above in parents and depth <= DEEPEST, "theme")
            above = parents[above]


def check_withdrawn(said, passages):
    withdrawn = gone_from(said)
    both = said["withdrawn"] + said["restored"]
    demand(len(both) == len(set(both)) and len(both) <= 10_000, "withdrawn and restored")
    demand(not passages & withdrawn, "withdrawn")
    for note in said["archive"]["notes"]:
        demand(passages | withdrawn >= set(note["passages"]), "note")


SHOWN = {"theme": "themes", "chart": "participants", "term": "glossary"}


def check_sets(archive, passages, pictures):
    targets = {kind: {each["id"] for each in archive[key]} for kind, key in SHOWN.items()}
    targets["passage"] = {passage["id"] for passage in passages}
    targets["picture"] = {picture["id"] for picture in pictures}
    for each in archive["sets"]:
        demand(1 <= len(each["items"]) <= 1_000, "items")
        for item in each["items"]:
            demand(item["minutes"] <= 1440, "minutes")
            demand(bool(item["words"]) != (item["kind"] in targets), "words")
            if item["kind"] in targets:
                demand(item["target"] in targets[item["kind"]], "target")
            else:
                demand(item["target"] == "", "target")


def gone_from(said):
    return set(said["withdrawn"])


def check_pictures(sections, pictures, files):
    demand(files.keys() == {picture["file"] for picture in pictures}, "pictures")
    demand(len(files) <= 200 and sum(map(len, files.values())) <= 32 * MB, "too many pictures")
    sizes = {name: size_of(data) for name, data in files.items()}
    for section in sections:
        places = [picture["at"] for picture in section["pictures"]]
        demand(places == sorted(places), "order")
        demand(all(place <= len(section["passages"]) for place in places), "place")
    for picture in pictures:
        demand((picture["width"], picture["height"]) == sizes[picture["file"]], "size")


def size_of(data):
    """Return the width and height of a picture, as far as its frame says."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return struct.unpack_from(">2I", data, 16)
    at = 2
    while data[at : at + 1] == b"\xff" and data[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    height, width = struct.unpack_from(">2H", data, at + 5)
    return width, height


def check_positions(document, themes):
    notes = {note["id"] for note in document["footnotes"]}
    for section in inner_sections(document["sections"], 1):
        for passage in section["passages"]:
            length = len(passage["text"])
            for mark in passage["footnotes"]:
                demand(mark["footnote"] in notes and mark["at"] <= length, "mark")
            for coding in passage["codings"]:
                demand(coding["theme"] in themes, "coding")
                demand(coding["start"] < coding["end"] <= length, "coding")
            for span in passage["emphasis"]:
                demand(span["start"] < span["end"] <= length, "emphasis")
            is_item = passage["kind"] == "list-item"
            demand(passage["depth"] == 1 or (is_item and passage["depth"] > 1), "depth")
            demand((passage["kind"] == "table") == (passage["table"] is not None), "a table")
            if passage["table"] is not None:
                check_table(passage["text"], passage["table"])


def cells_of(passage):
    """Return how many cells a passage has."""
    if passage["table"] is None:
        return 0
    lines = passage["text"].split("\n")[int(passage["table"]["has_caption"]) :]
    return sum(line.count("\t") + 1 for line in lines)


def check_table(text, shape):
    """Demand that the cells fill their rows, each in the first place that none covers."""
    lines = text.split("\n")
    if shape["has_caption"]:
        demand(len(lines) > 1, "a caption alone")
        del lines[0]
    sizes = {}
    for cell in shape["merged"]:
        demand(cell["rows"] >= 1 and 1 <= cell["columns"] <= 50, "merged cell")
        sizes[cell["row"], cell["column"]] = cell["rows"], cell["columns"]
    taken = set()
    for row, line in enumerate(lines):
        column = 0
        for _words in line.split("\t"):
            while (row, column) in taken:
                column += 1
            rows, columns = sizes.pop((row, column), (1, 1))
            demand(row + rows <= len(lines), "below the last row")
            for covered in range(row, row + rows):
                for place in range(column, column + columns):
                    demand((covered, place) not in taken, "overlap")
                    taken.add((covered, place))
    demand(not sizes, "no such cell")
    width = max(column for _row, column in taken) + 1
    demand(len(taken) == len(lines) * width, "a gap")
    demand(shape["header_rows"] <= len(lines), "header rows")
    demand(shape["header_columns"] <= width, "header columns")
