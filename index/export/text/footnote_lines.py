"""Footnotes as lines beside a slide, which has no marks: each after the words that it is about."""

from index.model import CELL_END, ROW_END

_WORDS = 4  # before a mark


def footnote_line(text: str, at: int, sign: str, note: str) -> str:
    """Return a footnote with its `sign`, after the words of `text` before the position `at`.

    In a table these are of one cell.
    """
    begin = 1 + max(text.rfind(end, 0, at) for end in (CELL_END, ROW_END))
    words = text[begin:at].split()
    before = " ".join(words[-_WORDS:])
    if len(words) > _WORDS:
        before = f"… {before}"
    return " ".join(filter(None, (before, f"[{sign}]", note)))
