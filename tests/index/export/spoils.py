"""Files of which a few bytes are other ones."""

from hypothesis import strategies as st

SPOILS = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=5
)
"""Places in a file, as shares of its length, and the bytes that stand there."""


def spoilt(whole, spoils):
    """Return the bytes `whole` with the `spoils`."""
    data = bytearray(whole)
    for place, value in spoils:
        data[int(place * len(data))] = value
    return bytes(data)
