"""An archive file is opened only if every byte is as its signer signed it."""

import zipfile

import pytest

from index import ArchiveDamaged, replace
from index.container.codec import decode, encode
from index.container.package import pack, unpack
from index.container.signature import TRAILER
from tests.index.container.archives import ARCHIVE, KEY, OTHER_KEY, tiny

TINY = tiny()


def opened(data):
    return decode(unpack(data).members)


def test_an_archive_comes_back_as_it_was():
    assert opened(TINY) == ARCHIVE
    assert unpack(TINY).signer == KEY.verify_key.encode()


def test_the_first_archive_comes_back_as_it_was(first_archive):
    assert opened(pack(encode(first_archive.content), KEY)) == first_archive.content


def test_the_same_content_and_key_give_the_same_bytes():
    assert tiny() == tiny()
    reordered = dict(reversed(encode(ARCHIVE).items()))
    assert pack(reordered, KEY) == TINY


def test_another_key_changes_the_trailer_alone():
    other = pack(encode(ARCHIVE), OTHER_KEY)

    assert other != TINY
    assert other[:-TRAILER] == TINY[:-TRAILER]
    assert unpack(other).signer == OTHER_KEY.verify_key.encode()


def test_another_edition_gives_other_bytes():
    later = pack(encode(replace(ARCHIVE, edition=4)), KEY)

    assert later[:-TRAILER] != TINY[:-TRAILER]


def test_a_plain_unzip_lists_an_archive(tmp_path):
    (tmp_path / "a.satchel").write_bytes(TINY)

    with zipfile.ZipFile(tmp_path / "a.satchel") as zipped:
        assert zipped.testzip() is None
        *others, last = zipped.namelist()
        assert others == sorted(encode(ARCHIVE).keys() - {"manifest.json"})
        assert last == "manifest.json"


def test_a_flipped_bit_anywhere_is_refused():
    for at in range(len(TINY)):
        changed = bytearray(TINY)
        changed[at] ^= 1 << at % 8
        with pytest.raises(ArchiveDamaged):
            unpack(bytes(changed))


def test_a_flipped_byte_of_a_large_archive_is_refused(first_archive_file):
    data = first_archive_file.read_bytes()
    for at in range(0, len(data), 997):
        with pytest.raises(ArchiveDamaged):
            unpack(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])


def test_an_archive_that_was_cut_short_or_added_to_is_refused():
    for at in range(len(TINY)):
        with pytest.raises(ArchiveDamaged):
            unpack(TINY[:at])
    for longer in (TINY + b"\0", b"\0" + TINY, TINY + TINY):
        with pytest.raises(ArchiveDamaged):
            unpack(longer)


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\x05\x06" + bytes(18), b"\xff\xd8\xff\xe0JFIF" + bytes(900), bytes(5000), b"text"],
)
def test_what_is_no_archive_is_told_apart_from_a_damaged_one(data):
    with pytest.raises(ArchiveDamaged) as damage:
        unpack(data)

    assert damage.value.reason == "not-an-archive"


@pytest.mark.parametrize(
    ("letters", "reason"),
    [
        (b"SATCHEL3", "newer-format"),
        (b"SATCHEL9", "newer-format"),
        (b"SATCHEL0", "not-an-archive"),
        (b"satchel1", "not-an-archive"),
    ],
)
def test_a_trailer_of_another_format_is_told_by_its_number(letters, reason):
    at = len(TINY) - TRAILER
    with pytest.raises(ArchiveDamaged) as damage:
        unpack(TINY[:at] + letters + TINY[at + 8 :])

    assert damage.value.reason == reason


def test_a_signature_of_other_bytes_is_refused():
    other = pack(encode(replace(ARCHIVE, edition=4)), KEY)
    with pytest.raises(ArchiveDamaged) as damage:
        unpack(TINY[:-TRAILER] + other[-TRAILER:])

    assert damage.value.reason == "damaged"
