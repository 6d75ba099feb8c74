"""Blanks in a text: the white space between its words."""


def has_single_blanks(text: str) -> bool:
    """Return whether all white space in `text` is single blanks, so that nothing need be folded."""
    return text.isprintable() and "  " not in text  # of all white space only a blank is printable
