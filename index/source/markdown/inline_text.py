"""The words of a line of Markdown, with its footnote marks and its emphasis."""

import re
from collections.abc import Iterable

from markdown_it.tree import SyntaxTreeNode

from index.model import ROW_END, Emphasis, EmphasisKind
from index.values import Value, replace

_EMPHASIS = {
    "strong": EmphasisKind.STRONG,
    "em": EmphasisKind.EMPHASIS,
    "sup": EmphasisKind.SUPERSCRIPT,
    "sub": EmphasisKind.SUBSCRIPT,
}
_MARK = re.compile(r"\[\^[^\]\s]+\]")


class InlineText(Value):
    """The text of one line or cell: its marks, marks without a footnote, and emphasis.

    `literal` is the text with the markup of emphasis, as a group at its end needs it.
    """

    text: str = ""
    marks: tuple[tuple[str, int], ...] = ()
    lost: tuple[str, ...] = ()
    emphasis: tuple[Emphasis, ...] = ()
    literal: str = ""


def inline_text(inline: SyntaxTreeNode) -> InlineText:
    """Return the text of an inline node, its lines joined by blanks."""
    return joined(map(_part, inline.children), end="")


def _part(node: SyntaxTreeNode) -> InlineText:
    match node.type:
        case "text":  # escaped text has another type, and is never a mark
            text = str(node.content)
            return InlineText(text, lost=tuple(_MARK.findall(text)), literal=text)
        case "softbreak" | "hardbreak":
            return InlineText(" ", literal=" ")
        case "footnote_ref":
            return InlineText(marks=((str(node.meta["label"]), 0),))
        case "em" | "strong" | "sup" | "sub":
            inner = inline_text(node)
            whole = Emphasis(_EMPHASIS[node.type], 0, len(inner.text))
            markup = node.nester_tokens.opening.markup if node.nester_tokens else ""
            literal = f"{markup}{inner.literal}{markup}"
            return replace(inner, emphasis=(whole, *inner.emphasis), literal=literal)
        case _:
            return InlineText(str(node.content), literal=str(node.content))


def joined(parts: Iterable[InlineText], end: str = ROW_END) -> InlineText:
    """Return `parts` as one text, with `end` between them."""
    text, literal = "", ""
    marks: list[tuple[str, int]] = []
    lost: list[str] = []
    emphasis: list[Emphasis] = []
    for number, part in enumerate(parts):
        text += end if number else ""
        literal += end if number else ""
        at = len(text)
        marks += [(mark, at + place) for mark, place in part.marks]
        lost += part.lost
        emphasis += (Emphasis(e.kind, at + e.start, at + e.end) for e in part.emphasis)
        text += part.text
        literal += part.literal
    return InlineText(text, tuple(marks), tuple(lost), tuple(emphasis), literal)
