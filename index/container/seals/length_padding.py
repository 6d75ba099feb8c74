"""Pads data before it is sealed, so that the length tells little of the content.

After Padmé, by Nikitin, Barman, Lueks, Underwood, Hubaux and Ford, "Reducing Metadata Leakage from
Encrypted Files and Communication with PURBs", PETS 2019, algorithm 1: a length is written as a
binary floating-point number whose mantissa has no more bits than its exponent needs. That adds at
most 12 %, and less to longer data; of lengths up to n bits only as many remain as tell O(log log n)
bits.
"""


def padded(data: bytes) -> bytes:
    """Return `data`, with zeros up to its padded length."""
    return data.ljust(padded_length(len(data)), b"\0")


def padded_length(length: int) -> int:
    """Return the padded length of data of so many bytes."""
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << low_bits) - 1 if low_bits > 0 else 0
    return (length + mask) & ~mask
