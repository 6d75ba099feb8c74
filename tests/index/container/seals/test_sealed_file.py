"""A sealed archive opens for whoever it is sealed for, shows what was signed, and else nothing."""

from hashlib import blake2b, sha256

import pytest
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
from nacl.pwhash import argon2id

from index import ArchiveDamaged, ArchiveSealed, KeyUnusable, receive
from index.container.archive_file import ArchiveFile
from index.container.keys import Key
from index.container.package import Package
from index.container.passphrase import COST
from index.container.seals.sealed_file import (
    BLOCK,
    HEAD,
    SLOTS,
    SealedFile,
    SealedHead,
    Sealing,
    seal_archive,
)
from index.container.seals.seals import Seals
from tests.conftest import ROOT
from tests.index.container.archives import ARCHIVE, KEY, OTHER_KEY, tiny
from tests.viewer.savings import derive_cheaply

TINY = tiny()
WORDS = "six words that were drawn by lot"
READER, STRANGER = Key(OTHER_KEY), Key(KEY)


@pytest.fixture(autouse=True)
def cheap(monkeypatch, request):
    derive_cheaply(monkeypatch, request.config)


def sealed_for_reader(data=TINY):
    return seal_archive(data, Sealing(None, (READER.public,)))


def opened(sealed):
    file = ArchiveFile(sealed)
    return SealedFile(file, SealedHead(file).key_of_reader([READER.signing]))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "a.satchel"


def test_with_its_passphrase_it_is_the_archive_that_was_signed(file):
    file.write_bytes(seal_archive(TINY, Sealing(WORDS)))
    seals = Seals()
    assert seals.need(file)
    seals.try_passphrase(file, WORDS)

    received = receive(file, seals=seals)
    received.check()

    assert not seals.need(file)
    assert received.archive.content == ARCHIVE
    assert received.archive.keys == (KEY.verify_key.encode(),)
    assert received.archive.is_sealed
    assert received.whole() == file.read_bytes()


@pytest.mark.parametrize("readers", [1, SLOTS])
def test_each_reader_opens_it_with_the_signing_key(file, readers):
    others = [Key(type(KEY).generate()) for _number in range(readers - 1)]
    keys = (*(each.public for each in others), READER.public)
    file.write_bytes(seal_archive(TINY, Sealing(None, keys)))

    for each in (*others, READER):
        seals = Seals()
        seals.try_keys(file, [STRANGER, each])
        assert receive(file, seals=seals).archive.content == ARCHIVE


def test_nothing_else_opens_it_and_a_sentence_says_so(file):
    file.write_bytes(seal_archive(TINY, Sealing(WORDS)))
    with pytest.raises(ArchiveSealed, match="is sealed"):
        receive(file)
    with pytest.raises(ArchiveSealed, match="is sealed"):
        receive(file, seals=Seals())
    with pytest.raises(ArchiveSealed, match="Try again"):
        Seals().try_passphrase(file, WORDS + "s")
    with pytest.raises(ArchiveSealed, match="not sealed for this key"):
        Seals().try_keys(file, [READER])

    file.write_bytes(sealed_for_reader())
    with pytest.raises(ArchiveSealed, match="No passphrase"):
        Seals().try_passphrase(file, "")
    with pytest.raises(ArchiveSealed, match="not sealed for this key"):
        Seals().try_keys(file, [STRANGER])


def test_an_archive_that_is_not_sealed_needs_nothing(file):
    file.write_bytes(TINY)
    seals = Seals()
    seals.try_passphrase(file, "anything")
    seals.try_keys(file, [])

    assert not seals.need(file)
    assert not receive(file, seals=seals).archive.is_sealed


def test_nothing_in_the_file_can_be_read():
    sealed = seal_archive(TINY, Sealing(WORDS, (READER.public,)))

    for word in (b"PK\3\4", b"manifest.json", b"SATCHEL", KEY.verify_key.encode(), READER.public):
        assert word not in sealed
    assert ARCHIVE.title["en"].encode() in TINY
    assert ARCHIVE.title["en"].encode() not in sealed


def test_its_size_tells_neither_for_how_many_it_is_nor_a_little_more_text():
    sizes = {
        len(seal_archive(bytes(length), sealing))
        for length in (9_900, 10_000, 10_100)
        for sealing in (Sealing(WORDS), Sealing(None, (READER.public,) * 3))
    }

    assert len(sizes) == 1
    assert seal_archive(TINY, Sealing(WORDS)) != seal_archive(TINY, Sealing(WORDS))


def test_the_name_in_the_library_tells_nobody_what_is_in_it():
    first, second = opened(sealed_for_reader()), opened(sealed_for_reader())
    plain = Package(ArchiveFile(TINY)).sha256

    assert len({plain, Package(first).sha256, Package(second).sha256}) == 3
    assert len(Package(first).sha256) == len(plain)


def test_bytes_are_read_wherever_they_lie():
    data = bytes(range(256)) * (BLOCK // 100)
    file = opened(sealed_for_reader(data))

    assert file.size == len(data)
    for at in (0, 1, BLOCK - 9, BLOCK - 8, BLOCK, len(data) - 5, len(data), len(data) + 9):
        for size in (0, 1, 7, BLOCK, 2 * BLOCK + 3):
            assert file.read(at, size) == data[at : at + size]


def test_a_flipped_bit_anywhere_is_refused():
    sealed = sealed_for_reader()
    for at in range(len(sealed)):
        changed = bytearray(sealed)
        changed[at] ^= 1 << at % 8
        with pytest.raises(ArchiveDamaged):
            Package(opened(bytes(changed)))


def test_a_file_that_is_cut_or_lengthened_or_put_together_of_two_is_refused():
    data = bytes(3 * BLOCK)
    one, two = sealed_for_reader(data), sealed_for_reader(data)
    taken = BLOCK + 16
    for altered in (
        one[:-1],
        one[:-taken],
        one + bytes(1),
        one + one[-taken:],
        one[:-taken] + two[-taken:],
        one[: -2 * taken] + one[-taken:] + one[-2 * taken : -taken],
        one[: len(HEAD)],
    ):
        with pytest.raises(ArchiveDamaged):
            opened(altered).read(0, len(data))


def test_another_padding_a_newer_format_and_a_seal_in_a_seal_are_refused(file):
    with pytest.raises(ArchiveDamaged) as newer:
        opened(sealed_for_reader().replace(b"sealed 1\n", b"sealed 2\n"))
    with pytest.raises(ArchiveDamaged) as nested:
        Package(opened(sealed_for_reader(sealed_for_reader())))

    assert newer.value.reason == "newer-format"
    assert nested.value.reason == "not-an-archive"


def test_no_file_asks_for_more_of_argon2_than_satchel_does(monkeypatch, file):
    asked = []
    monkeypatch.undo()
    derive = argon2id.kdf
    monkeypatch.setattr(argon2id, "kdf", lambda *told: asked.append(told[3:]) or derive(*told))
    file.write_bytes(seal_archive(TINY, Sealing(WORDS)))
    with pytest.raises(ArchiveSealed):
        Seals().try_passphrase(file, "another")

    assert asked == [(3, 256 << 20)] * 2


def test_it_is_sealed_for_somebody_and_for_not_too_many():
    with pytest.raises(KeyUnusable):
        Sealing(None)
    with pytest.raises(KeyUnusable, match="16"):
        Sealing(None, (READER.public,) * (SLOTS + 1))
    with pytest.raises(KeyUnusable):
        seal_archive(TINY, Sealing(None, (bytes(32),)))


def test_who_reads_the_page_on_the_format_can_open_it():
    sealed = seal_archive(TINY, Sealing(WORDS))

    head, salt, box = sealed[: 17 + 1 + 16 + 72 + 16 * 80 + 32], sealed[18:34], sealed[34:106]
    assert sealed[:17] == b"satchel sealed 1\n"
    assert sealed[17] == 1
    assert sha256(head[:-32]).digest() == head[-32:]
    derived = argon2id.kdf(32, WORDS.encode(), salt, 3, 256 << 20)
    key = decrypt(box[24:], sealed[:17], box[:24], derived)
    of_blocks = blake2b(head, key=key, digest_size=32, person=b"satchel blocks 1").digest()
    blocks = sealed[len(head) :]
    pieces = [blocks[at : at + 16_400] for at in range(0, len(blocks), 16_400)]
    count = len(pieces).to_bytes(8, "little")
    inside = b"".join(
        decrypt(piece, count, number.to_bytes(24, "little"), of_blocks)
        for number, piece in enumerate(pieces)
    )
    length = int.from_bytes(inside[:8], "little")
    assert inside[8 : 8 + length] == TINY
    assert inside[8 + length :].strip(b"\0") == b""


def test_the_page_on_the_format_has_these_numbers():
    page = (ROOT / "docs" / "archive-format.md").read_text(encoding="utf-8")

    assert f"| {len(HEAD)} | `{HEAD.decode().rstrip()}` and a line feed" in page
    assert f"| {SLOTS} × 80 |" in page
    assert f"pieces of {BLOCK:,} bytes" in page
    assert f"{COST.passes} passes over {COST.memory >> 20} MiB" in page
