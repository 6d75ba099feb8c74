"""The characters that nobody sees in a text, and that divide no words."""

import re

# Unicode: what is Default_Ignorable or of the category Cf, such as a soft hyphen or a joiner.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5"
    "\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)

_FEW = 64  # letters: in most texts one of the first is seen
_SIGN = "\N{REPLACEMENT CHARACTER}"
BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters to Unicode, of which nothing is seen: fillers of Hangul, and Braille without a dot."""
_BLANK = str.maketrans(dict.fromkeys(BLANK_LETTERS, _SIGN))
_WITHOUT_BLANK = str.maketrans(dict.fromkeys(BLANK_LETTERS))


def without_invisible(text: str) -> str:
    """Return `text` without characters that nobody sees."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def marked_invisible(text: str) -> str:
    """Return `text` with a replacement character for each that nobody sees or that turns text.

    Blanks and ends of lines stay, and so do all offsets.
    """
    if has_blank_letter(text):
        text = text.translate(_BLANK)
    if text.isprintable():
        return text
    marked = _INVISIBLE.sub(lambda found: _SIGN * len(found[0]), text)
    return "".join(each if each.isprintable() or each.isspace() else _SIGN for each in marked)


def has_blank_letter(text: str) -> bool:
    """Return whether a letter of which nothing can be seen is in `text`."""
    return not text.isascii() and any(each in text for each in BLANK_LETTERS)


def is_blank(text: str) -> bool:
    """Return whether nothing of `text` can be seen."""
    return not (seen_in(text[:_FEW]).strip() or seen_in(text[_FEW:]).strip())


def seen_in(text: str) -> str:
    """Return `text` without characters of which nothing can be seen, letters among them."""
    return text if text.isascii() else without_invisible(text).translate(_WITHOUT_BLANK)


def invisible_in(text: str) -> str:
    """Return each character of `text` of which nothing can be seen, or that turns it, once."""
    if text.isascii():
        return ""
    seen = set(seen_in(text))
    return "".join(each for each in dict.fromkeys(text) if each not in seen)
