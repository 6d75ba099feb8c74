"""A PDF that opens without a password, and is protected, is told apart from a locked one."""

import struct
from hashlib import md5

import pytest

from index.errors import SourceProblem
from index.importers.readers.pdf import read
from tests.pdf_maker import Pdf, at

NO_PASSWORD = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
FILE, OWNER = b"\x22" * 16, b"\0" * 32


def rc4(key, data):
    """The cipher of the first protected PDFs."""
    state, place, made = list(range(256)), 0, bytearray()
    for here in range(256):
        place = (place + state[here] + key[here % len(key)]) % 256
        state[here], state[place] = state[place], state[here]
    first = second = 0
    for byte in data:
        first = (first + 1) % 256
        second = (second + state[first]) % 256
        state[first], state[second] = state[second], state[first]
        made.append(byte ^ state[(state[first] + state[second]) % 256])
    return bytes(made)


def sentence(user):
    lock = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{OWNER.hex()}>/U<{user.hex()}>>>"
    trailer = f"{lock}/ID[<{FILE.hex()}><{FILE.hex()}>]"
    with pytest.raises(SourceProblem) as refused:
        read(Pdf(at(60, 100, "Words"), trailer=trailer).data(), "a.pdf")
    return str(refused.value)


def test_a_protected_file_that_opens_is_told_apart_from_a_locked_one():
    said = NO_PASSWORD + OWNER + struct.pack("<i", -4) + FILE
    key = md5(said, usedforsecurity=False).digest()[:5]

    assert sentence(rc4(key, NO_PASSWORD)) == (
        "“a.pdf” opens without a password, but is protected. "
        "Save a copy without protection, and import that."
    )
    assert "is locked with a password" in sentence(b"\x11" * 32)
