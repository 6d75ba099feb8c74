"""The page on the archive's format is enough to write a reader and a writer from."""

import json
import re
import struct
import zlib
from hashlib import sha256, sha512

import msgspec
import pytest
from hypothesis import given
from msgspec.inspect import type_info
from nacl.bindings import crypto_core_ed25519_add, crypto_scalarmult_ed25519_base_noclamp
from nacl.signing import SigningKey

from index import (
    Archive,
    ArchiveDamaged,
    EditorNote,
    ParticipantRow,
    ParticipantTable,
    Theme,
    limits,
    model,
    open_archive,
    replace,
)
from index.container import manifest
from index.container.codec import decode, encode
from index.container.introduction import introduce
from index.container.package import pack, unpack
from index.model import GlossaryEntry, Vocabulary, VocabularyEntry
from tests.hostile_archives import page_reader
from tests.hostile_archives.attacks import ATTACKS, content
from tests.hostile_archives.outcomes import dice
from tests.hostile_archives.test_attacks import QUICK, SLOW
from tests.hostile_archives.test_mutants import TINY, altered_heads, mutants
from tests.hostile_archives.test_mutated_content import hostile
from tests.hostile_archives.zips import good_members, signed, zip_of
from tests.index.container.archives import ARCHIVE, KEY, OTHER_KEY, RICH, tiny
from tests.strategies import archives, few

pytestmark = pytest.mark.timeout(1_800)

PAGE = page_reader.PAGE.read_text(encoding="utf-8")


def by_satchel(data):
    """Return what Satchel makes of `data`: plain JSON of what it says, or None where it refuses."""
    try:
        archive = decode(unpack(data).members)
    except ArchiveDamaged:
        return None
    written = encode(archive)
    held = {name: json.loads(written[name]) for name in ("archive.json", "manifest.json")}
    head = held["archive.json"]
    nothing = {"roles": [], "genders": [], "sectors": []}  # for a list that the file leaves out
    return {
        "archive": head | {"vocabulary": nothing | head.get("vocabulary", {})},
        "documents": json.loads(msgspec.json.encode(archive.documents)),
        "sources": json.loads(msgspec.json.encode(archive.sources)),
        "withdrawn": held["manifest.json"]["withdrawn"],
        "restored": held["manifest.json"]["restored"],
        "waivers": held["manifest.json"]["waivers"],
        "draft": held["manifest.json"]["draft"],
        "pictures": {picture.name: picture.data for picture in archive.pictures},
    }


def by_the_page(data):
    try:
        return page_reader.read(data)
    except page_reader.Refused:
        return None


# ---------------------------------------------------------------- a reader


def test_the_first_archive_says_the_same_to_both(first_archive_file):
    data = first_archive_file.read_bytes()

    assert by_the_page(data) == by_satchel(data) is not None


@few
@given(archive=archives())
def test_any_archive_says_the_same_to_both(archive):
    data = pack(encode(archive), KEY)

    assert by_the_page(data) == by_satchel(data) is not None


def test_one_of_everything_says_the_same_to_both():
    data = pack(encode(RICH), KEY, [introduce(OTHER_KEY, KEY.verify_key.encode())])

    assert by_the_page(data) == by_satchel(data) is not None


def test_an_archive_of_a_thousand_documents_is_read_in_the_order_of_their_numbers():
    document = replace(ARCHIVE.documents[0], sections=(), footnotes=())
    many = tuple(replace(document, id=f"d-{number}") for number in range(1_000))
    data = pack(encode(replace(ARCHIVE, documents=many, notes=())), KEY)

    assert [each["id"] for each in by_the_page(data)["documents"]] == [each.id for each in many]
    assert by_the_page(data) == by_satchel(data)


MANY = {
    "documents": (1_000, lambda n: {"documents": _documents(n)}),
    "themes": (2_000, lambda n: {"themes": tuple(Theme(f"t-{k}", {}) for k in range(n))}),
    "terms": (5_000, lambda n: {"glossary": tuple(GlossaryEntry(f"g-{k}", {}) for k in range(n))}),
    "rows": (2_000, lambda n: {"participants": (ParticipantTable("t", {}, {}, (ROW,) * n),)}),
    "tables": (50, lambda n: {"participants": _tables(n)}),
    "words": (500, lambda n: {"vocabulary": _words(n)}),
    "notes": (10_000, lambda n: {"notes": tuple(EditorNote(f"n-{k}", (), {}) for k in range(n))}),
}
ROW = ParticipantRow({}, 1)


def _documents(number):
    document = replace(ARCHIVE.documents[0], sections=(), footnotes=())
    return tuple(replace(document, id=f"d-{k}") for k in range(number))


def _words(number):
    """As many words as a `number`, of each kind some."""
    words = [VocabularyEntry(f"w-{k}", {}) for k in range(number)]
    return Vocabulary(*(tuple(words[first::3]) for first in range(3)))


def _tables(number):
    return tuple(ParticipantTable(f"t-{k}", {}, {}, (ROW,)) for k in range(number))


@pytest.mark.parametrize("name", MANY)
def test_both_take_as_much_as_the_page_says_and_no_more(name):
    most, made = MANY[name]
    plain = Archive("many", 1, "2026-01-01", {}, "en", documents=_documents(1))
    full = pack(encode(replace(plain, **made(most))), KEY)
    over = pack(encode(replace(plain, **made(most + 1))), KEY)

    assert by_the_page(full) == by_satchel(full) is not None
    assert by_satchel(over) is by_the_page(over) is None


@pytest.mark.parametrize(
    "name", [*QUICK, *(pytest.param(name, marks=pytest.mark.long) for name in sorted(SLOW))]
)
def test_an_attack_is_refused_by_both(name):
    data = ATTACKS[name]()

    assert by_satchel(data) is by_the_page(data) is None


@pytest.mark.parametrize("which", ["tiny", "rich"])
def test_spoilt_content_comes_to_the_same_with_both(tries, which):
    chance = dice(f"page {which}")
    verdicts = set()
    for _try in range(tries * 2):
        data = hostile(chance, ARCHIVE if which == "tiny" else RICH)
        said = by_satchel(data)
        assert by_the_page(data) == said, differing(data)
        verdicts.add(said is None)

    assert verdicts == {True, False}


def differing(data):
    """Return what a test's failure needs to be understood."""
    return {name: content[:3_000] for name, content in unpack(data).members.items()}


def test_an_altered_file_is_refused_by_both(tries):
    for mutant in mutants(TINY, tries, "page"):
        assert by_satchel(mutant) is by_the_page(mutant) is None


def test_an_altered_zip_comes_to_the_same_with_both(tries):
    for mutant in mutants(TINY[:-108], tries, "page zip"):
        data = signed(mutant)
        assert by_the_page(data) == by_satchel(data)
    for data in altered_heads(tries, "page heads"):
        assert by_the_page(data) == by_satchel(data)


DOCUMENT = encode(ARCHIVE)["documents/001.json"]
HEAD = encode(ARCHIVE)["archive.json"]


@pytest.mark.parametrize(
    ("old", "new", "opens"),
    [
        (b'{"citation"', b'{"new":"\xff","citation"', False),
        (b'{"citation"', b'{"new":[1e999,{"a":-0.5e-3}],"citation"', True),
        (b'{"citation"', b'{"new":NaN,"citation"', False),
        (b'{"citation"', b'{"new":"\\ud800","citation"', False),
        (b'{"citation"', b'{"new":"\\udbff\\udfff","citation"', True),
        (b'{"citation"', b'{"new":' + b"9" * 9_000 + b',"citation"', True),
        (b'{"citation"', b'{"new":' + b"[" * 90 + b"]" * 90 + b',"citation"', True),
        (b'{"citation"', b'{"title":"x","citation"', True),
        (b'{"citation"', b'{"title":1,"citation"', False),
        (b'{"citation"', b'{"footnotes":[{}],"citation"', False),
        (b'{"citation"', b' {\n\t"citation"\r', True),
        (b'{"citation"', b'\xef\xbb\xbf{"citation"', False),
        (b'"at":5', b'"at":5.0', False),
        (b'"at":5', b'"at":5e0', False),
        (b'"at":5', b'"at":true', False),
        (b'"at":5', b'"at":05', False),
        (b'"level":1', b'"level":16', True),
        (b'"level":1', b'"level":17', False),
        (b'"level":1', b'"level":0', False),
        (b'"A note."', b'"\\u007f"', False),
        (b'"A note."', b'"\\/\\b"', False),
        (b'"A note."', b'"\\/\\t\\n\\u2028"', True),
        (b'"A note."', b'""', True),
    ],
)
def test_what_json_may_be_is_the_same_to_both(old, new, opens):
    assert DOCUMENT.count(old) == 1
    data = content(documents__001=DOCUMENT.replace(old, new))

    assert by_the_page(data) == by_satchel(data)
    assert (by_the_page(data) is not None) is opens


@pytest.mark.parametrize(
    "key", ["documents", "sources", "withdrawn", "restored", "waivers", "draft"]
)
def test_what_stands_elsewhere_must_not_stand_in_the_head_too(key):
    held = {
        "documents": [json.loads(DOCUMENT)],
        "sources": [{"file": "a", "text": ""}],
        "withdrawn": ["x"],
        "restored": ["x"],
        "waivers": [{"code": "", "reason": ""}],
        "draft": True,
    }
    data = content(archive=json.dumps(json.loads(HEAD) | {key: held[key]}).encode())

    assert by_the_page(data) is by_satchel(data) is None


@pytest.mark.parametrize("minor", [-1, 1 << 25])
def test_a_minor_version_that_is_no_number_is_refused_by_both(minor):
    written = json.loads(encode(ARCHIVE)["manifest.json"]) | {"minor": minor}
    data = content(manifest=json.dumps(written).encode())

    assert by_the_page(data) is by_satchel(data) is None


def test_members_that_nobody_knows_are_passed_over_by_both():
    data = content(new__one=b"\xff\xfe", documents__0002=DOCUMENT)
    assert by_the_page(data) is by_satchel(data) is None  # the same ids once more

    data = content(new__one=b"\xff\xfe")
    assert by_the_page(data) == by_satchel(data) is not None


ORDER = 2**252 + 27742317777372353535851937790883648493


def scalar_of(seed):
    """Return the secret number of the key that has this seed, as RFC 8032 makes it."""
    digest = bytearray(sha512(seed).digest()[:32])
    digest[0] &= 248
    digest[31] = digest[31] & 127 | 64
    return int.from_bytes(digest, "little")


NEUTRAL = b"\1" + bytes(31)
OF_ORDER_8 = bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")


def signed_with_point(data, point, number=0):
    """Return `data` with a signature whose R is `point`, and whose equation holds times eight."""
    length, public = int.from_bytes(data[-100:-96], "little"), data[-96:-64]
    signing = b"satchel archive 2\0" + public + sha512(data[-108 - length : -108]).digest()
    digest = int.from_bytes(sha512(point + public + signing).digest(), "little")
    scalar = (number + digest * scalar_of(bytes(32))) % ORDER
    return data[:-64] + point + scalar.to_bytes(32, "little")


def test_signatures_that_libraries_judge_differently_are_refused():
    data = tiny()
    nine = crypto_scalarmult_ed25519_base_noclamp((9).to_bytes(32, "little"))
    assert by_satchel(signed_with_point(data, nine, 9)) is not None

    large = int.from_bytes(data[-32:], "little") + ORDER
    assert by_satchel(data[:-32] + large.to_bytes(32, "little")) is None
    assert by_satchel(signed_with_point(data, NEUTRAL)) is None
    moved = crypto_core_ed25519_add(nine, OF_ORDER_8)
    assert by_satchel(signed_with_point(data, moved, 9)) is None


# ---------------------------------------------------------------- a writer


def example():
    """Return the members and the numbers of the page's example."""
    part = PAGE.split("\n## An example\n")[1]
    members = re.findall(r"`([a-z0-9/]+\.json)`:\n\n```json\n(.+)\n```", part)
    numbers = part.split("```text\n")[1].split("\n```")[0]
    return {name: text.encode() for name, text in members}, numbers


def written_by_hand(members, seed):
    """Return an archive as the page tells how to write one."""
    body, directory = b"", b""
    signed = 0
    for name in [*sorted(members.keys() - {"manifest.json"}), "manifest.json"]:
        data, signed = members[name], len(body)
        sizes = (zlib.crc32(data), len(data), len(data), len(name), 0)
        head = struct.pack("<5H3I2H", 20, 0, 0, 0, 1 << 5 | 1, *sizes)
        place = struct.pack("<3H2I", 0, 0, 0, 0x81A40000, len(body))
        directory += b"PK\1\2" + struct.pack("<H", 0x0314) + head + place + name.encode()
        body += b"PK\3\4" + head + name.encode() + data
    count = len(members)
    end = struct.pack("<4H2IH", 0, 0, count, count, len(directory), len(body), 108)
    body += directory + b"PK\5\6" + end
    key = SigningKey(seed)
    public = key.verify_key.encode()
    signing = b"satchel archive 2\0" + public + sha512(body[signed:]).digest()
    length = struct.pack("<I", len(body) - signed)
    return body + b"SATCHEL2" + length + public + key.sign(signing).signature


def test_an_archive_written_by_hand_opens(tmp_path):
    members, _numbers = example()
    file = tmp_path / "a.satchel"
    file.write_bytes(written_by_hand(members, bytes(32)))

    archive = open_archive(file)
    assert [passage.text for passage in archive.content.passages()] == ["We went to “work”."]
    assert archive.keys == (KEY.verify_key.encode(),)
    assert by_the_page(file.read_bytes()) == by_satchel(file.read_bytes())


def test_the_example_is_what_satchel_makes():
    members, numbers = example()
    data = pack(members, KEY)

    assert written_by_hand(members, bytes(32)) == data
    length = int.from_bytes(data[-100:-96], "little")
    assert "".join(numbers.split()) == "".join(
        [
            f"bytesbeforethetrailer{len(data) - 108}",
            f"bytesofthesignedpart{length}",
            f"theirSHA-512{sha512(data[-108 - length : -108]).hexdigest()}",
            f"publickey{data[-96:-64].hex()}",
            f"signature{data[-64:].hex()}",
            f"bytesofthefile{len(data)}",
            f"itsSHA-256{sha256(data).hexdigest()}",
        ]
    )
    for text in members.values():
        assert msgspec.json.encode(json.loads(text), order="sorted") == text


def test_json_is_written_by_hand_as_satchel_writes_it():
    odd = "\"\\/\b\f\n\r\t\0\x1f\x7f\x80\u2028é<>&'\U0001f469"
    value = {"b": odd, "\U00010000": 1, "\uffff": [], "B": None, "ä": {}}

    by_hand = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    assert msgspec.json.encode(value, order="sorted") == by_hand


def test_another_program_may_write_less():
    *others, last = good_members()
    made = [*reversed(others), last]
    data = signed(zip_of(made))

    assert by_the_page(data) == by_satchel(data) is not None


# ---------------------------------------------------------------- its tables are the model

KINDS = {
    "manifest": manifest.Manifest,
    "record": manifest.MemberRecord,
    "outline": model.DocumentOutline,
    "listed quote": model.OutlinedQuote,
    "waiver": model.Waiver,
    "archive": model.Archive,
    "theme": model.Theme,
    "vocabulary": model.Vocabulary,
    "word": model.VocabularyEntry,
    "entry": model.GlossaryEntry,
    "table": model.ParticipantTable,
    "row": model.ParticipantRow,
    "note": model.EditorNote,
    "set": model.Set,
    "item": model.Item,
    "document": model.Document,
    "section": model.Section,
    "picture": model.Picture,
    "footnote": model.Footnote,
    "passage": model.Passage,
    "emphasis": model.Emphasis,
    "shape": model.PassageTable,
    "merged": model.MergedCell,
    "mark": model.FootnoteMark,
    "attribution": model.Attribution,
    "coding": model.Coding,
    "translation": model.Translation,
    "title": model.TitleTranslation,
    "caption": model.PictureTranslation,
    "place": model.Place,
    "source": model.SourceText,
}


def absent(field):
    """Return how the page says what `field` is where it is not there."""
    if field.default_factory is not msgspec.NODEFAULT:
        return "`{}`"
    if field.required:
        return "–"
    return f"`{json.dumps(msgspec.to_builtins(field.default))}`"


def test_each_table_has_the_keys_of_its_thing_and_what_they_are_when_absent():
    assert page_reader.THINGS.keys() == KINDS.keys()
    for name, kind in KINDS.items():
        told = {key: said for key, (_kind, said) in page_reader.THINGS[name].items()}
        assert told == {field.name: absent(field) for field in type_info(kind).fields}


KIND_OF = {
    limits._NOT_IN_LINE: "line",
    limits._NOT_IN_TEXT: "text",
    limits._NOT_RECEIVED: "received",
}
STRINGS = {"id", *KIND_OF.values()}


def test_each_string_of_a_table_has_the_limits_that_satchel_asks_for():
    for name in KINDS.keys() - {"manifest", "record"}:
        told = {
            key: kind.removesuffix(" or null").split(" of ")[-1]
            for key, (kind, _absent) in page_reader.THINGS[name].items()
        }
        asked = {
            rule.field: "id" if rule.is_id else KIND_OF[rule.unfit]
            for rule in limits._rules(KINDS[name])
            if told[rule.field] in STRINGS
        }
        assert asked == {key: kind for key, kind in told.items() if kind in STRINGS}
