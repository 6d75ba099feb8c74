"""Tells whether somebody can see words, by their colour, what is behind them, and their size."""

import re

PAPER = "ffffff"
"""What is behind words where nothing else is said to be."""
_LEAST = 4.0  # points
_NEAR = 24  # of 255, in red, green and blue
_HEX = re.compile(r"[0-9a-f]{6}")


def is_unseen(colour: str, ground: str = PAPER, points: float | None = None) -> bool:
    """Return whether nobody sees words of a `colour` on a `ground`, or of a size in `points`.

    Colours are six hexadecimal digits; another word is a colour that is not known.
    """
    if points is not None and points < _LEAST:
        return True
    one, other = colour.lower(), ground.lower()
    if not (_HEX.fullmatch(one) and _HEX.fullmatch(other)):
        return False
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (0, 2, 4))
    return all(abs(left - right) < _NEAR for left, right in pairs)
