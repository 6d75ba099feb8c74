"""ZIPs put together by hand, so that any part of them can be a lie, and signed all the same."""

import struct
import zlib
from dataclasses import dataclass, field

from index import replace
from index.container.codec import encode
from index.container.signature import TRAILER
from tests.index.container.archives import ARCHIVE, OTHER_KEY, sign

HEADER = struct.Struct("<4s5H3I2H")
ENTRY = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
REGULAR = 0o100644 << 16
DATE = 33  # the first of January 1980


@dataclass(frozen=True)
class Member:
    """One member. `local` and `central` replace what its two heads say: field -> value."""

    name: bytes
    content: bytes = b"{}"
    deflated: bool = False
    local: dict = field(default_factory=dict)
    central: dict = field(default_factory=dict)
    before: bytes = b""
    between: bytes = b""  # its header and its content
    extra: bytes = b""
    remark: bytes = b""

    def both(self, **fields):
        """Return this member with `fields` in both of its heads."""
        return replace(self, local=self.local | fields, central=self.central | fields)

    def packed(self):
        if not self.deflated:
            return self.content
        press = zlib.compressobj(9, zlib.DEFLATED, -15)
        return press.compress(self.content) + press.flush()


def fields_of(member, packed):
    return {
        "needed": 20,
        "flags": 0,
        "method": 8 if member.deflated else 0,
        "time": 0,
        "date": DATE,
        "checksum": zlib.crc32(member.content),
        "packed": len(packed),
        "size": len(member.content),
        "named": len(member.name),
        "extra": len(member.extra),
        "remark": len(member.remark),
        "disk": 0,
        "inside": 0,
        "rights": REGULAR,
        "offset": 0,
        "name": member.name,
    }


def header(said):
    names = ("needed", "flags", "method", "time", "date", "checksum", "packed", "size")
    kept = [said[name] for name in names]
    return HEADER.pack(b"PK\3\4", *kept, said["named"], said["extra"]) + said["name"]


def entry(said):
    names = ("needed", "flags", "method", "time", "date", "checksum", "packed", "size", "named")
    names += ("extra", "remark", "disk", "inside", "rights", "offset")
    return ENTRY.pack(b"PK\1\2", 0x0314, *(said[name] for name in names)) + said["name"]


def zip_of(members, *, gap=b"", after=b"", end=None, comment=TRAILER):
    """Return a ZIP of `members` without its comment. `end` replaces what its end record says."""
    body, directory = bytearray(), bytearray()
    for member in members:
        packed = member.packed()
        said = fields_of(member, packed)
        body += member.before
        said["offset"] = len(body)
        body += header(said | member.local) + member.extra + member.between + packed
        directory += entry(said | member.central) + member.extra + member.remark
    body += gap
    said = {"disk": 0, "first": 0, "here": len(members), "count": len(members)}
    said |= {"size": len(directory), "start": len(body), "comment": comment} | (end or {})
    return bytes(body + directory) + after + END.pack(b"PK\5\6", *said.values())


def named(contents):
    """Return the members of name -> content, in the order of their names, the manifest last."""
    ordered = sorted(contents, key=lambda name: (name == "manifest.json", name))
    return [Member(name.encode(), contents[name]) for name in ordered]


def good_members():
    """The members of a small archive, as they should be."""
    return named(encode(ARCHIVE))


def signed(data):
    """Return `data`, a ZIP without its comment, signed by a stranger."""
    return sign(data, OTHER_KEY)


def attack(*more, **tricks):
    """Return the small archive with `more` members and `tricks`, signed by a stranger."""
    *members, manifest = good_members()
    return signed(zip_of([*members, *more, manifest], **tricks))


def changed(number=0, **fields):
    """Return the small archive with one of its members replaced in these ways."""
    members = good_members()
    members[number] = replace(members[number], **fields)
    return signed(zip_of(members))
