"""Reads and writes the signs of emphasis in Markdown: `**strong**`, `*emphasis*`, `^up^`, `~down~`.

The rules of CommonMark for what may open and close are kept, so that what is written here is read
so by every program, but for `*` within a word, which is text: `5*3`. An emphasis that these signs
cannot state is not written.
"""

import re
import string
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from index.model import Emphasis, EmphasisKind

_TOKEN = re.compile(
    r"\\([!-/:-@\[-`{-~]|$)|(\[\^[^\]\s]+\])|(\*{1,3}|_{1,3}|\^|(?<!~)~(?!~))", re.MULTILINE
)
_SIGNS = {
    EmphasisKind.STRONG: "**",
    EmphasisKind.EMPHASIS: "*",
    EmphasisKind.SUPERSCRIPT: "^",
    EmphasisKind.SUBSCRIPT: "~",
}
_RAISED = (EmphasisKind.SUPERSCRIPT, EmphasisKind.SUBSCRIPT)  # whose signs hold plain words alone
_KINDS = {
    "*": (EmphasisKind.EMPHASIS,),
    "**": (EmphasisKind.STRONG,),
    "***": (EmphasisKind.EMPHASIS, EmphasisKind.STRONG),
    "^": (EmphasisKind.SUPERSCRIPT,),
    "~": (EmphasisKind.SUBSCRIPT,),
}


@dataclass(slots=True)
class _Sign:
    """A sign in the text: where it stands in `parts`, and whether it may open or close."""

    part: int
    sign: str
    opens: bool
    closes: bool
    used: bool = False


def read_emphasis(written: str) -> tuple[str, tuple[Emphasis, ...]]:
    """Return the text of `written` without escapes and signs of emphasis, and what they set apart.

    Marks of footnotes stay in the text. Signs that set nothing apart are text.
    """
    if not re.search(r"[\\*_^~]", written):
        return written, ()
    parts: list[str] = []
    signs: list[_Sign] = []
    at = 0
    for found in _TOKEN.finditer(written):
        parts.append(written[at : found.start()])
        at = found.end()
        if found[3]:
            before, after = written[: found.start()][-1:], written[at : at + 1]
            opens, closes = _flanks(found[3], before, after)
            signs.append(_Sign(len(parts), found[3], opens, closes))
        parts.append(found[1] if found[1] is not None else found[0])
    parts.append(written[at:])
    pairs = list(_pairs(signs, parts))
    for opening, closing in pairs:
        parts[opening.part] = parts[closing.part] = ""
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part))
    spans = (
        Emphasis(kind, starts[opening.part], starts[closing.part])
        for opening, closing in pairs
        for kind in _KINDS[opening.sign.replace("_", "*")]
    )
    ordered = sorted(spans, key=lambda each: (each.start, -each.end))
    return "".join(parts), tuple(each for each in ordered if each.start < each.end)


def _pairs(signs: Sequence[_Sign], parts: Sequence[str]) -> Iterator[tuple[_Sign, _Sign]]:
    """Yield the signs that belong together; what stands between two of them pairs within."""
    open_signs: list[_Sign] = []
    for sign in signs:
        twin = None
        if sign.closes:
            same = (at for at in range(len(open_signs) - 1, -1, -1) if _fit(open_signs[at], sign))
            twin = next(same, None)
        if twin is not None and not _is_torn(open_signs[twin], sign, parts):
            yield open_signs[twin], sign
            del open_signs[twin:]
        elif sign.opens:
            open_signs.append(sign)


def _fit(opening: _Sign, closing: _Sign) -> bool:
    return opening.sign == closing.sign and closing.part - opening.part > 1


def _is_torn(opening: _Sign, closing: _Sign, parts: Sequence[str]) -> bool:
    """Return whether raised or lowered words would hold a blank, which their signs cannot."""
    within = "".join(parts[opening.part + 1 : closing.part])
    return not within or (opening.sign in "^~" and any(map(str.isspace, within)))


def _flanks(sign: str, before: str, after: str) -> tuple[bool, bool]:
    """Return whether `sign` may open, and close, by the characters around it."""
    if sign in "^~":
        return not _is_blank(after), not _is_blank(before)
    left = not _is_blank(after) and (not _is_mark(after) or _is_blank(before) or _is_mark(before))
    right = not _is_blank(before) and (not _is_mark(before) or _is_blank(after) or _is_mark(after))
    return left and (not right or _is_mark(before)), right and (not left or _is_mark(after))


def _is_blank(letter: str) -> bool:
    return not letter or letter.isspace()


def _is_mark(letter: str) -> bool:
    return bool(letter) and (
        letter in string.punctuation or unicodedata.category(letter)[0] in "PS"
    )


def write_emphasis(
    text: str,
    spans: Sequence[Emphasis],
    escaped: Callable[[str], str],
    marks: Sequence[tuple[str, int]] = (),
) -> str:
    """Return `text`, `escaped`, with the signs of `spans` and the `marks` of footnotes.

    `marks` are labels with their positions. An emphasis that cannot be stated is left out. A mark
    at the edge of an emphasis stands outside it, where it stops no sign from opening or closing.
    """
    edges = [(at, 1, 0, f"[^{label}]") for label, at in marks]
    for each in _writable(text, spans, [at for _label, at in marks]):
        length = each.end - each.start
        is_outer = each.kind is EmphasisKind.STRONG  # of two that begin and end together
        edges.append((each.start, 2, -2 * length - is_outer, _SIGNS[each.kind]))
        edges.append((each.end, 0, 2 * length + is_outer, _SIGNS[each.kind]))
    at, written = 0, ""
    for place, order, _nested, sign in sorted(edges, key=lambda edge: edge[:3]):
        written += escaped(text[at:place]) + sign
        is_definition = order == 1 and text[place : place + 1] == ":"
        written += "\\" if is_definition else ""
        at = place
    return written + escaped(text[at:])


def _writable(text: str, spans: Sequence[Emphasis], marks: Sequence[int]) -> list[Emphasis]:
    """Return those of `spans` that can be stated: each beside letters, none touching another."""
    chosen: list[Emphasis] = []
    for each in sorted(spans, key=lambda one: (one.start, -one.end)):
        said = text[each.start : each.end]
        before, after = text[: each.start][-1:], text[each.end : each.end + 1]
        opens = _flanks(_SIGNS[each.kind], before, said[:1])[0]
        closes = _flanks(_SIGNS[each.kind], said[-1:], after)[1]
        is_broken = any(map(str.isspace, said)) or any(each.start < at < each.end for at in marks)
        if not opens or not closes or (each.kind in _RAISED and is_broken):
            continue
        if all(_stand_apart(one, each) for one in chosen):
            chosen.append(each)
    return chosen


def _stand_apart(one: Emphasis, other: Emphasis) -> bool:
    """Return whether something parts the edges of two spans, or they are one run that is both."""
    is_same = (one.start, one.end) == (other.start, other.end)
    both = {one.kind, other.kind}
    if is_same:
        return both == {EmphasisKind.STRONG, EmphasisKind.EMPHASIS}
    is_within = one.start < other.start and other.end < one.end
    may_hold = one.kind not in _RAISED and one.kind is not other.kind
    return one.end < other.start or (is_within and may_hold)
