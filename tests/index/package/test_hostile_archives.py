"""A signature only says who signed. What a stranger signed is still read with care."""

import io
import json
import zipfile
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import ArchiveDamaged, Coding, Document, EditorNote, Section, Theme
from index.model import FootnoteMark, Withdrawal
from index.package.codec import decode, encode
from index.package.container import unpack
from index.package.signature import TRAILER
from index.package.zipped import MAX_MEMBERS
from tests.index.package.archives import ARCHIVE, PASSAGE, signed_again, signed_zip, tiny

MEMBERS = encode(ARCHIVE)


def refusal(data, what=""):
    """Return why `data` is not opened. Fails where it is, or where anything else is raised."""
    with pytest.raises(ArchiveDamaged) as damage:
        decode(unpack(data).members)
    assert str(damage.value).endswith(".")
    assert "\n" not in str(damage.value)
    assert what in str(damage.value)
    return damage.value.reason


def entry(name, **fields):
    """A member's head, with `fields` set to whatever a stranger likes."""
    head = zipfile.ZipInfo(name)
    for field, value in fields.items():
        setattr(head, field, value)
    return head


@pytest.mark.parametrize(
    "name",
    [
        "../manifest.json",
        "documents/../../x.json",
        "/etc/passwd.json",
        "C:/x.json",
        "documents\\x.json",
        "Manifest.json",
        "manifest.JSON",
        "mani fest.json",
        "x.py",
        "x",
        "documents/",
        ".json",
        "-x.json",
        "documents//x.json",
        "a/b/c/d/e.json",
        "x" * 65 + ".json",
        "con.json",
        "documents/nul.json",
        "aux/x.json",
        "com1.txt",
        "lpt9.json",
        "файл.json",
        "x.json\n",
        "x\0.json",
        "",
    ],
)
def test_a_member_with_a_name_that_could_do_harm_is_refused(name):
    def write(zipped):
        for held, data in MEMBERS.items():
            zipped.writestr(held, data)
        zipped.writestr(entry("placeholder"), b"{}")
        zipped.infolist()[-1].orig_filename = name  # past zipfile's own cleaning
        zipped.infolist()[-1].filename = name

    assert refusal(signed_zip(write), "(a name)") == "malformed"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_twice_is_refused():
    def write(zipped):
        for name, data in MEMBERS.items():
            zipped.writestr(name, data)
        zipped.writestr("manifest.json", b"{}")

    assert refusal(signed_zip(write), "twice") == "malformed"


@pytest.mark.parametrize("mode", [0o120777, 0o040755, 0o010644, 0o060644])
def test_a_link_folder_or_device_is_refused(mode):
    def write(zipped):
        zipped.writestr(entry("x.json", external_attr=mode << 16), b"manifest.json")

    assert refusal(signed_zip(write), "(a kind of member)") == "malformed"


def test_an_encrypted_member_is_refused():
    data = bytearray(tiny())
    central = data.index(b"PK\1\2")
    data[central + 8] |= 1
    data[6] |= 1

    assert refusal(signed_again(bytes(data)), "(a kind of member)") == "malformed"


def test_a_bomb_is_refused_before_it_is_unpacked():
    def write(zipped):
        zipped.writestr(entry("x.json", compress_type=zipfile.ZIP_DEFLATED), bytes(50_000_000))

    data = signed_zip(write)
    assert len(data) < 100_000
    assert refusal(data, "(too large a member)") == "malformed"


def test_a_member_that_is_longer_than_it_says_is_refused():
    def write(zipped):
        zipped.writestr(entry("x.json", compress_type=zipfile.ZIP_DEFLATED), bytes(900))
        zipped.infolist()[-1].file_size = 10

    assert refusal(signed_zip(write)) == "malformed"


@pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_another_compression_is_refused(kind):
    def write(zipped):
        zipped.writestr(entry("x.json", compress_type=kind), b"{}")

    assert refusal(signed_zip(write), "(its directory)") == "malformed"


def test_too_many_members_are_refused_before_they_are_listed():
    def write(zipped):
        for number in range(MAX_MEMBERS + 1):
            zipped.writestr(f"{number}.json", b"")

    assert refusal(signed_zip(write), "(too many members)") == "malformed"


@pytest.mark.parametrize("count", [0, 1, 65535])
def test_an_end_record_that_lies_about_its_members_is_refused(count):
    data = bytearray(tiny())
    at = len(data) - TRAILER - 22
    data[at + 10 : at + 12] = count.to_bytes(2, "little")

    assert refusal(signed_again(bytes(data))) == "malformed"


def members_with(**changed):
    """The small archive's members with some replaced, and the manifest that fits them."""
    members = {name: data for name, data in MEMBERS.items() if name != "manifest.json"}
    members |= {f"{name.replace('__', '/')}.json": data for name, data in changed.items()}
    manifest = json.loads(MEMBERS["manifest.json"])
    manifest["members"] = {
        name: {"sha256": sha256(data).hexdigest(), "size": len(data)}
        for name, data in members.items()
    }
    return members, manifest


def signed(members, manifest):
    data = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()

    def write(zipped):
        for name, held in (members | {"manifest.json": data}).items():
            zipped.writestr(name, held)

    return signed_zip(write)


def test_the_builder_of_these_tests_makes_good_archives_too():
    assert decode(unpack(signed(*members_with())).members) == ARCHIVE


def without(name):
    """The manifest, and the members without `name`."""
    members, manifest = members_with()
    del members[name]
    return members, manifest


def recording(**changes):
    """The members, and a manifest that records other things of archive.json. None: nothing."""
    members, manifest = members_with()
    record = manifest["members"]["archive.json"] | changes
    kept = {key: value for key, value in record.items() if value is not None}
    manifest["members"]["archive.json"] = kept
    return members, manifest


def claiming(**changes):
    """The members, and a manifest with other values. None: without that value."""
    members, manifest = members_with()
    changed = manifest | changes
    return members, {key: value for key, value in changed.items() if value is not None}


def with_unlisted(name):
    """The manifest, and members with one more than it lists."""
    members, manifest = members_with()
    return members | {name: b"{}"}, manifest


def listing(name):
    """The members, and a manifest that lists one more."""
    members, manifest = members_with()
    manifest["members"][name] = {"sha256": sha256(b"").hexdigest(), "size": 0}
    return members, manifest


@pytest.mark.parametrize(
    "parts",
    [
        without("archive.json"),
        without("documents/001.json"),
        with_unlisted("extra.json"),
        with_unlisted("documents/002.json"),
        listing("gone.json"),
        recording(sha256="0" * 64),
        recording(size=1),
        recording(size=None),
        claiming(edition=4),
        claiming(edition=2.5),
        claiming(id="other"),
        claiming(created="2027-01-01"),
        claiming(format=0),
        claiming(format=None),
        claiming(members={}),
    ],
)
def test_a_manifest_that_does_not_fit_the_members_is_refused(parts):
    assert refusal(signed(*parts)) == "bad-content"


def test_an_archive_of_a_newer_format_says_so():
    members, manifest = members_with()
    manifest["format"] = 2

    assert refusal(signed(members, manifest)) == "newer-format"


@pytest.mark.parametrize(
    "manifest", [b"", b"null", b"[]", b"{", b"\xff\xfe", b"\xef\xbb\xbf{}", b"[" * 100_000]
)
def test_a_manifest_that_is_none_is_refused(manifest):
    members, _manifest = members_with()

    assert refusal(signed(members, manifest)) == "bad-content"


def test_an_archive_without_a_manifest_is_refused():
    members, _manifest = members_with()

    def write(zipped):
        for name, held in members.items():
            zipped.writestr(name, held)

    assert refusal(signed_zip(write)) == "bad-content"


def deep(section, levels):
    """The JSON of a section with `levels` more inside it."""
    opening = b'{"id":"x-%d","title":"x","level":1,"sections":['
    return b"".join(opening % number for number in range(levels)) + section + b"]}" * levels


def nested_document(levels):
    """The document, with the section that holds its passage under so many others."""
    head, sections = MEMBERS["documents/001.json"].split(b'"sections":[', 1)
    section = sections[: sections.rindex(b"]")]
    tail = sections[sections.rindex(b"]") :]
    return head + b'"sections":[' + deep(section, levels) + tail


DOCUMENT = MEMBERS["documents/001.json"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"at":5', b'"at":NaN'),
        (b'"at":5', b'"at":1e999'),
        (b'"at":5', b'"at":5.5'),
        (b'"at":5', b'"at":-1'),
        (b'"at":5', b'"at":99'),
        (b'"at":5', b'"at":' + b"9" * 5000),
        (b'"at":5', b'"at":"5"'),
        (b'"end":5', b'"end":99'),
        (b'"end":5', b'"end":0'),
        (b'"start":0', b'"start":-3'),
        (b'"theme":"t"', b'"theme":"gone"'),
        (b'"footnote":"f"', b'"footnote":"gone"'),
        (b'"kind":"paragraph"', b'"kind":"script"'),
        (b'"text":"A note."', b'"text":"\\ud800"'),
        (b'"text":"A note."', b'"text":"\xed\xa0\x80"'),
        (b'"text":"A note."', b'"text":"\xff"'),
        (b'"text":"A note."', b'"text":null'),
        (b'"id":"p"', b'"id":"s"'),
        (b'"id":"p"', b'"id":"f"'),
        (b'"id":"p"', b'"id":""'),
        (b'"id":"p"', b'"ID":"p"'),
    ],
)
def test_content_that_does_not_fit_together_is_refused(old, new):
    assert DOCUMENT.count(old) == 1

    assert (
        refusal(signed(*members_with(documents__001=DOCUMENT.replace(old, new)))) == "bad-content"
    )


def test_sections_within_sections_are_read():
    document = nested_document(15)

    assert decode(unpack(signed(*members_with(documents__001=document))).members)


@pytest.mark.parametrize("levels", [16, 17, 50, 200, 450, 900, 100_000])
def test_sections_within_sections_without_end_are_refused(levels):
    document = nested_document(levels)

    assert refusal(signed(*members_with(documents__001=document))) == "bad-content"


@pytest.mark.parametrize(
    "change",
    [
        {"documents": ()},
        {"documents": ARCHIVE.documents * 2},
        {"themes": ARCHIVE.themes * 2},
        {"themes": (Theme("t", {}, {}, "t"),)},
        {"themes": (Theme("t", {}, {}, "gone"),)},
        {"themes": (Theme("t", {}, {}, "u"), Theme("u", {}, {}, "t"))},
        {"notes": (EditorNote("n", ("gone",), {}),)},
        {"withdrawn": (Withdrawal("p", "2026-01-01", "asked for"),)},
        {"edition": -1},
        {"edition": 10**30},
        {
            "documents": (
                Document("d", "D", "en", sections=(Section("s", "S", 1, (PASSAGE, PASSAGE)),)),
            )
        },
    ],
    ids=str,
)
def test_an_archive_whose_parts_contradict_each_other_is_refused(change):
    members = encode(replace(ARCHIVE, **change))

    def write(zipped):
        for name, data in members.items():
            zipped.writestr(name, data)

    assert refusal(signed_zip(write)) == "bad-content"


@given(
    start=st.integers(-2, 30),
    end=st.integers(-2, 30),
    at=st.integers(-2, 30),
)
def test_a_position_is_accepted_exactly_where_it_lies_in_the_text(start, end, at):
    length = len(PASSAGE.text)
    passage = replace(
        PASSAGE, codings=(Coding("t", start, end),), footnotes=(FootnoteMark("f", at),)
    )
    section = replace(ARCHIVE.documents[0].sections[0], passages=(passage,))
    document = replace(ARCHIVE.documents[0], sections=(section,))
    members = encode(replace(ARCHIVE, documents=(document,)))
    try:
        decode(members)
        accepted = True
    except ArchiveDamaged:
        accepted = False

    assert accepted == (0 <= start < end <= length and 0 <= at <= length)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "text", "sections", "passages", "level", "at", "kind"]), inner
        )
    ),
    max_leaves=12,
)


@given(head=JSON, document=JSON)
def test_whatever_a_member_holds_it_is_refused_or_opens(head, document):
    for values in (
        members_with(archive=json.dumps(head).encode()),
        members_with(documents__001=json.dumps(document).encode()),
    ):
        assert refusal(signed(*values)) == "bad-content"


def test_an_empty_zip_that_is_signed_is_refused():
    assert refusal(signed_zip(lambda _zipped: None)) == "bad-content"


def test_a_zip_of_another_program_is_no_archive():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as zipped:
        for name, data in MEMBERS.items():
            zipped.writestr(name, data)

    assert refusal(file.getvalue()) == "not-an-archive"
