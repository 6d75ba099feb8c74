"""The beginning of a text, by which somebody knows it again."""

_LONGEST = 60  # characters


def beginning_of(text: str) -> str:
    """Return `text` in one line, and of a long one its beginning."""
    words = " ".join(text.split())
    return f"{words[:_LONGEST].rstrip()} …" if len(words) > _LONGEST else words
