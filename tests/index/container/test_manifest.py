"""The manifest says what a catalogue and a cautious reader want to know before anything else."""

import json

import pytest

from index import Access, ArchiveDamaged, replace
from index.container.codec import content_hash, decode, encode
from index.container.manifest import UNDECODABLE, read_json
from index.model import Waiver
from index.source.passages import map_passages
from index.values import Value
from index.version import VERSION
from tests.index.container.archives import ARCHIVE, RICH


def manifest(archive):
    return json.loads(encode(archive)["manifest.json"])


def with_manifest(**changes):
    """The members of a small archive whose manifest also says `changes`."""
    members = encode(ARCHIVE)
    said = json.loads(members["manifest.json"]) | changes
    return members | {"manifest.json": json.dumps(said).encode()}


def test_it_names_the_archive_its_maker_and_every_member():
    said = manifest(ARCHIVE)

    assert (said["format"], said["minor"], said["generator"]) == (2, 0, f"Satchel {VERSION}")
    assert (said["id"], said["edition"], said["created"]) == ("tiny", 3, "2026-01-01")
    assert set(said["members"]) == set(encode(ARCHIVE)) - {"manifest.json"}


def test_it_says_in_dublin_core_what_is_known_and_nothing_else():
    document = replace(ARCHIVE.documents[0], creator="A. Writer", place="Osh")
    archive = replace(
        ARCHIVE,
        documents=(document,),
        licence="CC-BY-4.0",
        title={"en": "Tiny", "ru": "Малый"},
        terms={"publisher": "A house"},
    )

    assert manifest(archive)["dublin_core"] == {
        "identifier": ["tiny"],
        "title": ["Tiny", "Малый"],
        "language": ["ru"],
        "created": ["2026-01-01"],
        "creator": ["A. Writer"],
        "spatial": ["Osh"],
        "license": ["CC-BY-4.0"],
        "publisher": ["A house"],
    }
    assert set(manifest(ARCHIVE)["dublin_core"]) == {"identifier", "title", "language", "created"}
    assert decode(encode(archive)) == archive


def test_its_tier_is_the_closest_of_any_passage():
    tiers = iter([Access.OPEN])
    opened = map_passages(ARCHIVE, lambda passage: replace(passage, access=next(tiers)))
    closed = map_passages(ARCHIVE, lambda passage: replace(passage, access=Access.CONTROLLED))

    assert manifest(ARCHIVE)["access"] is None
    assert manifest(opened)["access"] == "open"
    assert manifest(closed)["access"] == "controlled"


def test_tombstones_and_waivers_stand_in_it_and_nowhere_else():
    archive = replace(
        ARCHIVE,
        withdrawn=("q-gone",),
        restored=("q-again",),
        waivers=(Waiver("band-gap", "The text says so."),),
    )
    members = encode(archive)

    assert decode(members) == archive
    assert b"q-gone" in members["manifest.json"]
    assert b"q-gone" not in members["archive.json"]
    assert b"q-again" not in members["archive.json"]
    assert b"says so" not in members["archive.json"]


@pytest.mark.parametrize("draft", [True, False])
def test_whether_it_is_a_draft_stands_in_it_and_nowhere_else(draft):
    members = encode(replace(ARCHIVE, draft=draft))

    assert manifest(replace(ARCHIVE, draft=draft))["draft"] is draft
    assert decode(members).draft is draft
    assert members["archive.json"] == encode(ARCHIVE)["archive.json"]


def test_one_that_does_not_say_whether_it_is_a_draft_is_refused():
    members = encode(ARCHIVE)
    said = json.loads(members["manifest.json"])
    del said["draft"]

    with pytest.raises(ArchiveDamaged):
        decode(members | {"manifest.json": json.dumps(said).encode()})


def test_a_newer_minor_version_opens_and_what_it_adds_is_passed_over():
    assert decode(with_manifest(minor=7, sound={"of": "mine"})) == ARCHIVE


@pytest.mark.parametrize("more", [{}, {"members": 5, "edition": "new"}])
def test_a_newer_format_is_refused_in_plain_words_whatever_else_it_says(more):
    with pytest.raises(ArchiveDamaged) as damage:
        decode(with_manifest(format=3, **more))

    assert damage.value.reason == "newer-format"
    assert "newer Satchel" in str(damage.value)


def test_the_hash_of_the_content_is_that_of_what_is_said_alone():
    said = content_hash(RICH)

    assert content_hash(decode(encode(RICH))) == said
    assert content_hash(replace(RICH, draft=True)) == said
    turned = replace(RICH, withdrawn=("a", "b")), replace(RICH, withdrawn=("b", "a"))
    assert len({content_hash(each) for each in turned}) == 1
    others = (
        replace(RICH, edition=RICH.edition + 1),
        replace(RICH, withdrawn=()),
        replace(RICH, restored=()),
        replace(RICH, waivers=()),
        replace(RICH, title={"en": "Else"}),
        replace(RICH, pictures=RICH.pictures[:1]),
        replace(RICH, documents=(replace(RICH.documents[0], title="Else"),)),
    )
    assert len({said, *map(content_hash, others)}) == len(others) + 1


class Named(Value):
    """What a newer archive might say more of is skipped."""

    name: str = ""


LONG = 600_000  # letters of two bytes: some letter lies across each megabyte


def test_a_long_part_is_read_as_it_is():
    assert read_json(f'"{"ж" * LONG}"'.encode(), str) == "ж" * LONG
    assert read_json(f'{{"more": "{"ж" * LONG}", "name": "a"}}'.encode(), Named) == Named("a")


@pytest.mark.parametrize("broken", [b"\xff", b"\xd0", b"\xed\xa0\x80", b"\xc0\xaf"])
@pytest.mark.parametrize("before", [0, LONG])
def test_what_is_skipped_of_a_part_is_utf_8_too(broken, before):
    data = b'{"more": "' + ("ж" * before).encode() + broken + b'"}'

    with pytest.raises(UNDECODABLE):
        read_json(data, Named)
    with pytest.raises(UNDECODABLE):
        read_json(b'{} "' + ("ж" * before).encode() + broken[:1], Named)
