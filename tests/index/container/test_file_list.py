"""A list of files is signed by a key of one's own, in a small file beside it."""

import pytest
from hypothesis import given, strategies as st

from index import fingerprint_of, listing_signer, load_key, make_key
from index.container.archive_file import ArchiveFile
from index.container.file_list import sign_listing
from index.container.signature import signed_part, trailer_of

LIST = "ab 3 inner/два слова\n".encode()


@pytest.fixture
def key_file(tmp_path):
    make_key(tmp_path / "own.key")
    return tmp_path / "own.key"


@pytest.fixture
def key(key_file):
    return load_key(key_file)


def test_whoever_signed_a_list_is_told_by_fingerprint(key_file, key):
    assert listing_signer(LIST, sign_listing(LIST, key)) == fingerprint_of(key_file)


def test_the_same_key_signs_the_same_list_with_the_same_bytes(key_file, key):
    assert sign_listing(LIST, load_key(key_file)) == sign_listing(LIST, key)


def test_no_other_list_is_signed(key):
    assert listing_signer(LIST + b" ", sign_listing(LIST, key)) is None


def test_no_byte_of_a_signature_can_be_another(key):
    signature = sign_listing(LIST, key)

    for at, byte in enumerate(signature.rstrip()):
        other = b"0" if byte != ord("0") else b"1"
        assert listing_signer(LIST, signature[:at] + other + signature[at + 1 :]) is None


@given(st.binary(max_size=400))
def test_junk_signs_nothing(junk):
    assert listing_signer(LIST, junk) is None


def test_the_signature_of_an_archive_is_none_of_a_list(key):
    signed = LIST + trailer_of(memoryview(LIST), key.signing)
    assert signed_part(ArchiveFile(signed)).signer == key.public

    public, signature = signed[-96:-64], signed[-64:]
    taken = f"{public.hex()}\n{signature.hex()}\n".encode()
    assert listing_signer(LIST, taken) is None
