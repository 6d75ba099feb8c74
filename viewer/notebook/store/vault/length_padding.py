"""Pads what is to be sealed, so that its length tells little of what it is.

After Padmé, by Nikitin, Barman, Lueks, Underwood, Hubaux and Ford, "Reducing Metadata Leakage from
Encrypted Files and Communication with PURBs", PETS 2019, algorithm 1: a length is written as a
binary floating-point number, whose mantissa has no more bits than its exponent takes. That adds at
most 12 %, and less the longer it is; of lengths up to n bits long only as many remain as tell
O(log log n) bits.
"""


def padded(data: bytes) -> bytes:
    """Return `data`, and zeros up to the length that it is told to have."""
    return data.ljust(padded_length(len(data)), b"\0")


def padded_length(length: int) -> int:
    """Return the length to which so many bytes are padded."""
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << low_bits) - 1 if low_bits > 0 else 0
    return (length + mask) & ~mask
