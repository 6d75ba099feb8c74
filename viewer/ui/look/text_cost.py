"""What a text costs to lay out, as so many characters of Latin or Cyrillic words.

It is measured with Qt 6.12. Letters that are slow to lay out are joined, stacked, or written from
the right: all but Latin, Greek and Cyrillic letters, figures and the usual signs. A document has
millions of letters, for which a regular expression takes a tenth of a second. So the two bytes of
each UTF-16 unit are looked up separately, for all at once.
"""

BLOCK = 100  # for a passage, a title, a footnote
_LINE = 20
_SHAPED = 4  # for a letter that is slow to lay out
_IN_LONG_WORD = 10  # for a letter of a word that fills lines
_LONG = 200  # letters of such a word
_LINE_SHOWN = 400  # letters

_ALWAYS, _GREEK, _CYRILLIC, _ARMENIAN, _SIGNS = (1 << n for n in range(5))
_LETTERS = frozenset({0x00, 0x01, 0x02, 0x1E, 0x1F, 0x21, 0x22, 0x23})  # blocks without any
_PARTS = {  # blocks with some, and where
    0x03: (_GREEK, (range(0x70),)),
    0x04: (_CYRILLIC, (range(0x83, 0x8A),)),
    0x05: (_ARMENIAN, (range(0x30, 0x100),)),
    0x20: (_SIGNS, (range(0x2A, 0x30), range(0x60, 0x70), range(0xD0, 0x100))),
}
_SECOND = range(0xDC, 0xE0)  # low surrogates, so that a letter of four bytes counts once


def _of_block(high: int) -> int:
    if high in _LETTERS or high in _SECOND:
        return 0
    return _PARTS[high][0] if high in _PARTS else _ALWAYS


def _of_place(low: int) -> int:
    parts = (part for part, places in _PARTS.values() if any(low in place for place in places))
    return _ALWAYS | sum(parts)


_HIGH = bytes(map(_of_block, range(256)))
_LOW = bytes(map(_of_place, range(256)))


def text_cost(text: str) -> int:
    """Return the cost of a paragraph `text`, to write and to lay out, in characters."""
    cost = BLOCK + len(text) + _LINE * text.count("\n")
    if _may_have_long_word(text):
        words = map(len, text.split())
        cost += _IN_LONG_WORD * sum(long for long in words if long >= _LONG)
    if not text.isascii():
        cost += _SHAPED * shaped_letters(text)
    return cost


def shaped_letters(text: str) -> int:
    """Return how many letters of `text` are slow to lay out."""
    units = text.encode("utf-16-le", "surrogatepass")
    high = int.from_bytes(units[1::2].translate(_HIGH))
    low = int.from_bytes(units[::2].translate(_LOW))
    return (high & low).bit_count()


def _may_have_long_word(text: str) -> bool:
    """Return whether a long word may be in `text`; fast, for texts of millions of letters.

    A word of so many letters contains a whole stretch without a blank, wherever it begins.
    """
    half = _LONG // 2
    stretches = (text[at : at + half] for at in range(0, len(text) - half + 1, half))
    return any(" " not in stretch for stretch in stretches)


def line_start(words: str) -> str:
    """Return as much of `words` as a line on a screen can show, cut with "…".

    To measure a label of 2,000 letters takes long; a list asks for many.
    """
    return words if len(words) <= _LINE_SHOWN else f"{words[:_LINE_SHOWN]}…"
