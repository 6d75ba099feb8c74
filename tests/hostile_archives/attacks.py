"""Files made to do harm, each with a name. All but the last few are signed: anybody can sign."""

import json
import struct
import zlib
from collections.abc import Callable
from hashlib import sha256

from index import replace
from index.container.codec import encode
from index.container.files import MAX_BYTES
from index.container.signature import TRAILER
from index.limits import MAX_MEMBER, MAX_MEMBERS, MAX_QUOTATION_MARKS, MAX_THINGS, MAX_TOTAL
from tests.hostile_archives.zips import (
    Member,
    attack,
    changed,
    good_members,
    named as members_of,
    signed,
    zip_of,
)
from tests.index.container.archives import ARCHIVE, OTHER_KEY, outlined, sign, sign_from, tiny

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0\x90wS\xde"
BIG = MAX_MEMBER - 1

ATTACKS: dict[str, Callable[[], bytes]] = {}


def named(make):
    """Put an attack among the others, under its own name."""
    ATTACKS[make.__name__] = make
    return make


# ---------------------------------------------------------------- bombs


@named
def bomb_of_a_thousand_to_one():
    return attack(Member(b"x.json", bytes(50_000_000), deflated=True))


@named
def bomb_just_under_the_limit_of_one_member():
    return attack(Member(b"x.json", bytes(BIG)))


@named
def bombs_that_are_too_much_together():
    bomb = Member(b"x.json", b" " * BIG)
    bombs = [replace(bomb, name=b"x%d.json" % number) for number in range(4)]
    return attack(*[stretched(each) for each in bombs[:3]])


@named
def bombs_that_fill_the_total():
    sizes = [BIG, MAX_TOTAL - BIG - 10_000]
    bombs = [Member(b"x%d.json" % size, b" " * size) for size in sizes]
    return attack(*[stretched(each) for each in bombs])


@named
def bombs_as_many_as_there_may_be():
    size = MAX_TOTAL // MAX_MEMBERS - 100
    more = [Member(b"x%d.json" % number, b" " * size) for number in range(MAX_MEMBERS - 50)]
    return attack(*[stretched(each) for each in more])


@named
def bomb_that_says_it_is_small():
    return attack(Member(b"x.json", bytes(50_000_000), deflated=True).both(size=100))


@named
def bomb_within_the_ratio_by_padding_after_its_stream():
    return attack(followed(Member(b"x.json", bytes(5_000_000)), b"\0" * 50_000))


class Stretched(Member):
    """A member whose stream is made longer by empty blocks, until it is within the ratio."""

    def packed(self):
        press = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = press.compress(self.content) + press.flush(zlib.Z_FULL_FLUSH)
        empty_block = b"\0\0\0\xff\xff"
        missing = max(0, len(self.content) // 99 - len(packed))
        return packed + empty_block * (missing // len(empty_block) + 1) + press.flush()


def stretched(member):
    """Return `member` deflated by just less than a hundred to one."""
    return Stretched(member.name, member.content, deflated=True)


def followed(member, after):
    """Return `member` deflated, with `after` behind the end of its stream."""
    packed = Member(b"", member.content, deflated=True).packed() + after
    said = {"method": 8, "size": len(member.content), "checksum": zlib.crc32(member.content)}
    return Member(member.name, packed).both(**said)


# ---------------------------------------------------------------- lies about sizes and places


@named
def size_in_the_directory_larger():
    return changed(central={"size": 900, "packed": 900})


@named
def size_in_the_directory_smaller():
    return changed(central={"size": 1, "packed": 1})


@named
def size_in_the_header_larger():
    return changed(local={"size": 1 << 31, "packed": 1 << 31})


@named
def size_in_the_header_none():
    return changed(local={"size": 0, "packed": 0})


@named
def size_of_both_beyond_the_file():
    return attack(Member(b"x.json").both(size=1 << 24, packed=1 << 24))


@named
def size_of_a_deflated_member_too_small():
    return attack(Member(b"x.json", bytes(900), deflated=True).both(size=10))


@named
def size_of_a_deflated_member_too_large():
    return attack(Member(b"x.json", bytes(900), deflated=True).both(size=901))


@named
def checksum_of_something_else():
    return changed(central={"checksum": 1}, local={"checksum": 1})


@named
def checksum_in_the_header_alone():
    return changed(local={"checksum": 1})


@named
def name_in_the_header_of_another_member():
    return changed(1, local={"name": b"documents/002.json"})


@named
def name_in_the_header_that_climbs_out():
    return changed(0, local={"name": b"../../etc.json"})


@named
def method_in_the_header_of_another_kind():
    return changed(local={"method": 8})


@named
def date_in_the_header_of_another_day():
    return changed(local={"date": 99})


@named
def members_that_overlap():
    members = good_members()
    return signed(zip_of([*members, Member(b"x.json", b"", central={"offset": 0})]))


@named
def members_that_are_one_and_the_same_bytes():
    kernel = Member(b"a.json", bytes(5_000), deflated=True)
    length = 30 + len(kernel.name) + len(kernel.packed())
    names = [b"x%d.json" % number for number in range(1_000)]
    many = [Member(name, b"", central={"offset": length}) for name in names]
    return signed(zip_of([kernel, *many]))


@named
def member_within_another():
    inner = zip_of([Member(b"b.json")])
    return attack(Member(b"a.json", inner), Member(b"b.json", central={"offset": 99}))


@named
def members_in_another_order_than_their_bytes():
    one, two, *rest = good_members()
    body = zip_of([one, two, *rest])
    start = 30 + len(one.name) + len(one.content)
    first = replace(one, central={"offset": start})
    return sign(zip_of([first, two, *rest])[: len(body)], OTHER_KEY)


@named
def data_before_the_first_member():
    return changed(before=b"#!/bin/sh\n")


@named
def data_between_two_members():
    return changed(1, before=b"hidden")


@named
def data_between_header_and_content():
    return changed(1, between=b"hidden")


@named
def data_before_the_directory():
    return attack(gap=b"hidden")


@named
def data_after_the_directory():
    return attack(after=b"hidden")


@named
def data_after_a_deflated_stream():
    return attack(followed(Member(b"x.json", bytes(900)), b"hidden"))


@named
def deflated_stream_without_an_end():
    packed = Member(b"", bytes(900), deflated=True).packed()[:-3]
    return attack(Member(b"x.json", packed).both(method=8, size=900))


@named
def deflated_stream_of_noise():
    return attack(Member(b"x.json", b"\xff" * 900).both(method=8))


@named
def picture_that_is_an_archive_too():
    body = PNG + zip_of(good_members())
    return sign(body, OTHER_KEY)


@named
def picture_that_is_an_archive_with_its_places_moved():
    members = good_members()
    members[0] = replace(members[0], before=PNG)
    return signed(zip_of(members))


@named
def script_before_the_archive():
    return sign(b"#!/bin/sh\nexit\n" + zip_of(good_members()), OTHER_KEY)


# ---------------------------------------------------------------- directory and end record


@named
def members_200_000():
    """As many as that, each with a header; the end record can only say 65,535."""
    said = {"here": 0xFFFF, "count": 0xFFFF}
    return signed(zip_of([Member(b"%d.json" % n, b"") for n in range(200_000)], end=said))


@named
def members_200_000_of_which_few_are_told():
    said = {"here": 3392, "count": 3392}  # 200,000 as two bytes keep it
    return signed(zip_of([Member(b"%d.json" % n, b"") for n in range(200_000)], end=said))


@named
def members_one_too_many():
    return signed(zip_of([Member(b"%d.json" % n, b"") for n in range(MAX_MEMBERS + 1)]))


@named
def count_of_65_535():
    return attack(end={"here": 0xFFFF, "count": 0xFFFF})


@named
def count_of_none():
    return attack(end={"here": 0, "count": 0})


@named
def count_that_is_one_too_small():
    return attack(Member(b"hidden.json"), end={"here": 4, "count": 4})


@named
def count_that_differs_from_that_on_this_disk():
    return attack(end={"here": 1})


@named
def end_record_of_several_disks():
    return attack(end={"disk": 1, "first": 1})


@named
def end_record_with_a_directory_elsewhere():
    return attack(end={"start": 0})


@named
def end_record_with_a_directory_beyond_the_file():
    return attack(end={"start": 0xFFFFFFF0, "size": 0xFFFFFFF0})


@named
def end_record_with_an_empty_directory():
    return attack(end={"size": 0})


@named
def end_record_with_a_longer_comment():
    return attack(end={"comment": 0xFFFF})


@named
def end_record_with_no_comment():
    return attack(end={"comment": 0})


@named
def comment_longer_than_the_trailer():
    body = zip_of(good_members(), comment=TRAILER + 40) + b"PK\5\6" + bytes(36)
    return sign(body, OTHER_KEY)


@named
def end_record_twice():
    body = zip_of(good_members())
    return signed(body + body[-22:])


@named
def end_record_missing():
    return sign(zip_of(good_members())[:-22] + bytes(22), OTHER_KEY)


@named
def zip64_records():
    body = zip_of(good_members())
    directory, end = body[:-22], body[-22:]
    record = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, 4, 4, 99, 99)
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, len(directory), 1)
    all_ones = end[:8] + b"\xff" * 12 + end[20:]
    return signed(directory + record + locator + all_ones)


@named
def zip64_records_that_change_nothing():
    body = zip_of(good_members())
    record = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, 4, 4, 99, 99)
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, len(body) - 22, 1)
    return signed(body[:-22] + record + locator + body[-22:])


@named
def zip64_sizes_in_an_extra_field():
    extra = struct.pack("<2H2Q", 1, 16, 2, 2)
    return attack(Member(b"x.json", extra=extra).both(size=0xFFFFFFFF, packed=0xFFFFFFFF))


@named
def extra_field():
    return changed(extra=struct.pack("<2H4s", 0x7075, 4, b"\1abc"))


@named
def extra_field_with_another_name():
    name = b"../x.json"
    said = struct.pack("<BI", 1, zlib.crc32(b"x.json")) + name
    return attack(Member(b"x.json", extra=struct.pack("<2H", 0x7075, len(said)) + said))


@named
def remark_on_a_member():
    return changed(remark=b"hidden")


@named
def member_on_another_disk():
    return changed(central={"disk": 1})


@named
def version_of_zip64():
    return attack(Member(b"x.json").both(needed=45))


# ---------------------------------------------------------------- kinds of member


@named
def encrypted():
    return attack(Member(b"x.json").both(flags=1))


@named
def encrypted_strongly():
    return attack(Member(b"x.json").both(flags=0x2041))


@named
def sizes_after_the_content():
    return attack(Member(b"x.json").both(flags=8))


for _method in (1, 6, 9, 12, 14, 93, 95, 99):
    ATTACKS[f"compression_{_method}"] = lambda method=_method: attack(
        Member(b"x.json").both(method=method)
    )

for _kind, _rights in {
    "link": 0o120777 << 16,
    "folder": 0o040755 << 16,
    "pipe": 0o010644 << 16,
    "socket": 0o140644 << 16,
    "device": 0o060644 << 16,
    "terminal": 0o020644 << 16,
    "folder_of_dos": 0x10,
    "label_of_dos": 0x08,
}.items():
    ATTACKS[f"member_that_is_a_{_kind}"] = lambda rights=_rights: attack(
        Member(b"x.json", b"manifest.json", central={"rights": rights})
    )


# ---------------------------------------------------------------- names

NAMES = {
    "climbing": b"../manifest.json",
    "climbing_from_within": b"documents/../../x.json",
    "climbing_with_backslashes": b"..\\..\\x.json",
    "absolute": b"/etc/passwd.json",
    "on_a_drive": b"C:/x.json",
    "on_a_drive_without_slash": b"c:x.json",
    "on_another_computer": b"//host/share/x.json",
    "on_another_computer_of_windows": b"\\\\host\\share\\x.json",
    "with_backslash": b"documents\\x.json",
    "with_a_stream": b"x.json:y.json",
    "with_capitals": b"Manifest.json",
    "with_capital_ending": b"manifest.JSON",
    "with_space": b"mani fest.json",
    "with_space_at_its_end": b"x.json ",
    "with_dot_at_its_end": b"x.json.",
    "with_dots": b"documents/./x.json",
    "of_a_program": b"x.py",
    "without_ending": b"x",
    "of_a_folder": b"documents/",
    "hidden": b".json",
    "like_an_option": b"-x.json",
    "with_two_slashes": b"documents//x.json",
    "too_deep": b"a/b/c/d/e.json",
    "too_long": b"x" * 65 + b".json",
    "as_long_as_can_be": b"x" * 0xFFFF,
    "con": b"con.json",
    "nul": b"documents/nul.json",
    "aux_folder": b"aux/x.json",
    "aux_txt": b"aux.txt",
    "com1": b"com1.txt",
    "lpt9": b"lpt9.json",
    "not_ascii": "файл.json".encode(),
    "not_utf_8": b"\xff\xfe.json",
    "accent_composed": "caf\u00e9.json".encode(),
    "accent_decomposed": "cafe\u0301.json".encode(),
    "wide_letters": "\uff4d.json".encode(),
    "with_line_break": b"x.json\n",
    "with_nul": b"x\0.json",
    "with_nul_after_a_good_name": b"x.json\0.png",
    "turned_around": "x\u202enosj.json".encode(),
    "escaping": b"x\x1b[2J.json",
    "empty": b"",
}
for _about, _name in NAMES.items():
    ATTACKS[f"name_{_about}"] = lambda name=_name: attack(Member(name).both(flags=0x800))


@named
def name_twice():
    return attack(Member(b"manifest.json", encode(ARCHIVE)["manifest.json"]))


@named
def name_twice_but_for_capitals():
    return attack(Member(b"MANIFEST.json"))


@named
def name_that_is_a_folder_too():
    return attack(Member(b"documents.json"), Member(b"documents.json/x.json"))


# ---------------------------------------------------------------- content


def content(archive_of=ARCHIVE, **members):
    """Return `archive_of` with some members replaced: `archive`, `documents__001`, …"""
    held = dict(encode(archive_of))
    held |= {f"{name.replace('__', '/')}.json": data for name, data in members.items()}
    held = held if members.keys() & {"outline", "quotes"} else outlined(held)
    records = {
        name: {"sha256": sha256(data).hexdigest(), "size": len(data)}
        for name, data in held.items()
        if name != "manifest.json"
    }
    if "manifest" not in members:
        manifest = json.loads(held["manifest.json"]) | {"members": records}
        held["manifest.json"] = json.dumps(manifest).encode()
    return signed(zip_of(members_of(held)))


DOCUMENT = encode(ARCHIVE)["documents/001.json"]


@named
def nothing_in_it():
    return signed(zip_of([]))


@named
def manifest_of_brackets():
    return content(manifest=b"[" * 100_000)


@named
def manifest_that_is_too_large():
    return content(manifest=b'{"a":"' + b"x" * (BIG - 100) + b'"}')


@named
def document_of_brackets():
    return content(documents__001=b"[" * BIG)


@named
def document_of_braces():
    return content(documents__001=b'{"sections":[' * (BIG // 13))


@named
def document_of_one_endless_number():
    return content(documents__001=DOCUMENT.replace(b'"at":5', b'"at":' + b"9" * 10_000_000))


@named
def document_of_one_endless_text():
    return content(documents__001=DOCUMENT.replace(b"A note.", b"x" * 30_000_000))


@named
def document_of_endless_wide_text():
    return content(documents__001=DOCUMENT.replace(b"A note.", b"\xf0\x9f\x91\xa9" * 7_500_000))


@named
def document_of_endless_escapes():
    return content(documents__001=DOCUMENT.replace(b"A note.", rb"\u0436" * 5_000_000))


@named
def document_of_endless_sections():
    empty = b'{"id":"x","title":"x","level":1},'
    sections = b'"sections":[' + empty * (BIG // len(empty) - 50)
    return content(documents__001=DOCUMENT.replace(b'"sections":[', sections, 1))


@named
def document_of_endless_care():
    care = b'"care":[' + b'"x",' * (BIG // 4 - 500) + b'"x"],'
    return content(documents__001=DOCUMENT.replace(b'"care":[],', care))


@named
def document_of_as_many_sections_as_there_may_be():
    numbers = range(MAX_THINGS - 60)
    empty = b"".join(b'{"id":"x%d","title":"x","level":1},' % number for number in numbers)
    document = DOCUMENT.replace(b'"sections":[', b'"sections":[' + empty, 1)
    return content(documents__001=document.replace(b'"theme":"t"', b'"theme":"gone"'))


@named
def document_of_as_much_care_as_there_may_be():
    care = b'"care":[' + b'"xy",' * (MAX_QUOTATION_MARKS // 2 - 500) + b'"\\u0007"],'
    return content(documents__001=DOCUMENT.replace(b'"care":[],', care))


@named
def sources_of_endless_wide_text():
    wide = b"x" * (MAX_TOTAL // 2 - 10_000) + "\U0001f469".encode()
    source = b'{"file":"source/a.txt","text":"%s"}' % wide
    return content(sources__001=source, sources__002=source[:-1])


@named
def documents_as_many_as_there_may_be():
    held = {f"documents__{number:04}": DOCUMENT for number in range(4_000)}
    return content(**held)


@named
def document_with_endless_keys():
    keys = b",".join(b'"k%d":0' % number for number in range(BIG // 14))
    return content(documents__001=b"{" + keys + b"}")


@named
def themes_in_a_chain_without_end():
    themes = [
        {"id": f"t{number}", "label": {}, "parent": f"t{number + 1}"} for number in range(20_000)
    ]
    head = json.loads(encode(ARCHIVE)["archive.json"]) | {"themes": themes}
    return content(archive=json.dumps(head).encode())


@named
def themes_in_a_long_chain():
    themes = [
        {"id": f"t{number}", "label": {}, "parent": f"t{number - 1}" if number else None}
        for number in reversed(range(20_000))
    ]
    head = json.loads(encode(ARCHIVE)["archive.json"]) | {"themes": themes}
    return content(archive=json.dumps(head).encode())


# ---------------------------------------------------------------- lists of what is in documents


def outline(**changes):
    """Return the small archive with another outline: key -> value."""
    (said,) = json.loads(encode(ARCHIVE)["outline.json"])
    return content(outline=json.dumps([said | changes]).encode())


@named
def outline_of_no_document():
    return content(outline=b"[]")


@named
def outline_of_a_document_twice():
    return content(outline=json.dumps(2 * json.loads(encode(ARCHIVE)["outline.json"])).encode())


@named
def outline_that_hides_a_passage():
    return outline(passages=[""])


@named
def outline_with_a_passage_more():
    return outline(passages=["p p-2"])


@named
def outline_with_an_id_twice():
    return outline(passages=["p p"])


@named
def outline_with_what_is_no_id():
    return outline(passages=["p ../../etc"])


@named
def outline_with_more_places_than_sections():
    return outline(passages=["p", ""])


@named
def outline_with_another_heading():
    (said,) = json.loads(encode(ARCHIVE)["outline.json"])
    said["document"]["sections"][0]["title"] = "Another"
    return content(outline=json.dumps([said]).encode())


@named
def outline_with_texts():
    document = json.loads(encode(ARCHIVE)["documents/001.json"])
    return outline(document=document)


@named
def outline_of_sections_in_sections_without_end():
    section = b'{"id":"s","title":"S","level":1,"sections":['
    nested = b'{"id":"d","title":"D","language":"ru","sections":[' + section * 20_000
    nested += b"]}" * 20_000 + b"]}"
    return content(outline=b'[{"document":' + nested + b',"passages":[],"pictures":[]}]')


@named
def outline_of_braces():
    return content(outline=b"[" + b"{}," * MAX_THINGS + b"{}]")


@named
def outline_that_is_no_json():
    return content(outline=b"\xff\xfe")


@named
def outline_that_is_missing():
    return _without("outline.json")


@named
def quotes_that_are_missing():
    return _without("quotes.json")


def _without(name):
    held = dict(encode(ARCHIVE))
    del held[name]
    manifest = json.loads(held["manifest.json"])
    del manifest["members"][name]
    held["manifest.json"] = json.dumps(manifest).encode()
    return signed(zip_of(members_of(held)))


@named
def quotes_that_are_none():
    return content(quotes=b'[[{"at":0,"attribution":null,"is_quote":true}]]')


@named
def quotes_beyond_the_last_passage():
    return content(quotes=b'[[{"at":16777216}]]')


@named
def quotes_before_the_first_passage():
    return content(quotes=b'[[{"at":-1}]]')


@named
def quotes_without_end():
    return content(quotes=b"[" + b"[" * 100_000)


# ---------------------------------------------------------------- the signed part


@named
def signed_part_of_nothing():
    return sign_from(zip_of(good_members()), len(zip_of(good_members())), OTHER_KEY)


@named
def signed_part_of_the_directory_alone():
    body = zip_of(good_members())
    return sign_from(body, body.index(b"PK\1\2"), OTHER_KEY)


@named
def signed_part_of_all_of_it():
    return sign_from(zip_of(good_members()), 0, OTHER_KEY)


@named
def signed_part_longer_than_the_file():
    data = tiny()
    return data[:-100] + b"\xff\xff\xff\xff" + data[-96:]


@named
def signed_part_with_the_length_of_another():
    data = tiny()
    length = int.from_bytes(data[-100:-96], "little") - 1
    return data[:-100] + length.to_bytes(4, "little") + data[-96:]


@named
def manifest_before_the_last_member():
    *others, last = good_members()
    return signed(zip_of([last, *others]))


@named
def manifest_twice():
    *others, last = good_members()
    return signed(zip_of([last, *others, last]))


@named
def document_twice():
    members = good_members()
    return signed(zip_of([members[1], *members]))


@named
def trailer_of_a_version_before():
    return tiny()[:-TRAILER] + b"SATCHEL1" + bytes(96)


# ---------------------------------------------------------------- not signed, or not whole


@named
def nothing():
    return b""


@named
def trailer_alone():
    return tiny()[-TRAILER:]


@named
def key_of_noughts():
    return tiny()[:-96] + bytes(96)


@named
def key_that_is_no_point():
    return tiny()[:-96] + b"\xff" * 96


@named
def key_of_small_order():
    """With such a key one signature fits many texts, unless the library looks for it."""
    point = b"\1" + bytes(31)
    return tiny()[:-96] + point + point + bytes(32)


@named
def signature_of_another_archive():
    return tiny()[:-64] + attack()[-64:]


@named
def followed_by_a_line():
    return tiny() + b"\n"


@named
def as_large_as_is_read_at_all():
    return sign(bytes(MAX_BYTES - TRAILER), OTHER_KEY)
