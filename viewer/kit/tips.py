"""What is said where a pointer rests."""

from html import escape


def tip(text: str) -> str:
    """Return `text`, which may be an archive's, so that Qt shows it as it is and not as HTML."""
    return f"<p>{escape(text)}</p>" if text else ""
