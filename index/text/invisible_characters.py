"""The characters that nobody sees in a text, and that divide no words."""

import re

# Unicode: what is Default_Ignorable or of the category Cf, such as a soft hyphen or a joiner.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5"
    "\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)

_SIGN = "\N{REPLACEMENT CHARACTER}"
_EMPTY_BRAILLE = "\u2800"  # a letter to Unicode, without a dot


def without_invisible(text: str) -> str:
    """Return `text` without characters that nobody sees."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def marked_invisible(text: str) -> str:
    """Return `text` with a replacement character for each that nobody sees or that turns text.

    Blanks and ends of lines stay, and so do all offsets.
    """
    if text.isprintable():
        return text.replace(_EMPTY_BRAILLE, _SIGN)
    marked = _INVISIBLE.sub(lambda found: _SIGN * len(found[0]), text)
    return "".join(
        each if each.isprintable() or each.isspace() else _SIGN
        for each in marked.replace(_EMPTY_BRAILLE, _SIGN)
    )


def is_blank(text: str) -> bool:
    """Return whether nothing of `text` can be seen."""
    return not without_invisible(text).replace(_EMPTY_BRAILLE, "").strip()
