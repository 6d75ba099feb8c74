"""Writes words as the paragraphs of a slide, with their emphasis."""

from collections.abc import Iterator, Mapping, Sequence

from index.export.text.runs import MarkedText, Run
from index.model import EmphasisKind
from index.office.xml import Xml, tag

_STEP = 457_200  # EMU: of a list within another


def body_of(words: MarkedText, look: Mapping[str, object], language: str, *, depth: int = 1) -> Xml:
    """Return `words` as paragraphs, one a line; `look` are attributes of DrawingML runs.

    `depth` is that of a list item.
    """
    colour = "tx1" if depth > 1 else ""  # the masters have no look for deeper levels
    lines = paragraphs_of(words, {"lang": language, **look}, colour=colour, place=_place(depth))
    return tag("p:txBody", {}, tag("a:bodyPr", {}, tag("a:normAutofit")), tag("a:lstStyle"), *lines)


def paragraphs_of(
    words: MarkedText,
    look: Mapping[str, object],
    *,
    colour: str = "",
    place: Sequence[Xml] = (),
) -> Iterator[Xml]:
    """Yield `words` as paragraphs, one a line, in the look and the `colour` of the theme.

    `place` are the properties of each paragraph.
    """
    fill = [tag("a:solidFill", {}, tag("a:schemeClr", {"val": colour}))] if colour else []
    at = 0
    for line in words.text.split("\n"):
        runs = words.part(at, at + len(line)).runs()
        yield tag(
            "a:p",
            {},
            *place,
            *(
                tag("a:r", {}, tag("a:rPr", _look(run, look), *fill), tag("a:t", {}, run.text))
                for run in runs
                if run.text
            ),
        )
        at += len(line) + 1


def _place(depth: int) -> tuple[Xml, ...]:
    """Return the properties of a paragraph that stands in `depth` lists."""
    if depth == 1:
        return ()
    told = {"marL": _STEP * (depth - 1), "lvl": depth - 1, "indent": 0, "algn": "l"}
    return (tag("a:pPr", told, tag("a:buNone")),)


def _look(run: Run, look: Mapping[str, object]) -> dict[str, object]:
    """Return the look of a run; words set apart in an italic text are upright."""
    told = dict(look)
    for kind in reversed(run.kinds):
        match kind:
            case EmphasisKind.STRONG:
                told["b"] = 1
            case EmphasisKind.EMPHASIS:
                told["i"] = 0 if look.get("i") else 1
            case EmphasisKind.SUPERSCRIPT:
                told["baseline"] = 30_000
            case EmphasisKind.SUBSCRIPT:
                told["baseline"] = -25_000
    return told
