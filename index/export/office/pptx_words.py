"""Writes words as the paragraphs of a slide, with their emphasis."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from index.export.office.theme import PHRASE
from index.export.text.runs import MarkedText, Run
from index.model import EmphasisKind
from index.office.xml import Xml, tag
from index.values import Value

_STEP = 457_200  # EMU: of a list within another


class ItemLevel(Value):
    """Where a list item stands: its `depth` is 0 for other texts. A `bullet` begins it, or ""."""

    depth: int = 0
    bullet: str = ""


NO_ITEM = ItemLevel()


def body_of(
    words: MarkedText,
    look: Mapping[str, object],
    language: str,
    level: ItemLevel = NO_ITEM,
    below: Iterable[Xml] = (),
) -> Xml:
    """Return `words` as paragraphs, one a line, and those `below`.

    `look` are attributes of DrawingML runs.
    """
    colour = "tx1" if level.depth > 1 else ""  # the masters have no look for deeper levels
    first, *others = words.text.split("\n")
    told = {"lang": language, **look}
    lines = [*paragraphs_of(words.part(0, len(first)), told, colour=colour, place=_place(level))]
    if others:
        rest, place = words.part(len(first) + 1, len(words.text)), _place(ItemLevel(level.depth))
        lines += paragraphs_of(rest, told, colour=colour, place=place)
    fit = tag("a:bodyPr", {}, tag("a:normAutofit"))
    return tag("p:txBody", {}, fit, tag("a:lstStyle"), *lines, *below)


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
                tag("a:r", {}, tag("a:rPr", _look(run, look), *_grounds(run, fill)), _text(run))
                for run in runs
                if run.text
            ),
        )
        at += len(line) + 1


def _text(run: Run) -> Xml:
    return tag("a:t", {}, run.text)


def _grounds(run: Run, fill: Sequence[Xml]) -> Iterator[Xml]:
    """Yield the colour of a run, and that behind it where it stands out."""
    yield from fill
    if run.stands_out:
        yield tag("a:highlight", {}, tag("a:schemeClr", {"val": PHRASE}))


def _place(level: ItemLevel) -> tuple[Xml, ...]:
    """Return the properties of a paragraph of a list item; its words are right of its bullet."""
    depth = level.depth
    if not depth:
        return ()
    told = {"marL": _STEP * depth, "lvl": depth - 1, "algn": "l"}
    if not level.bullet:
        return (tag("a:pPr", {**told, "indent": 0}, tag("a:buNone")),)
    font, bullet = tag("a:buFont", {"typeface": "Arial"}), tag("a:buChar", {"char": level.bullet})
    return (tag("a:pPr", {**told, "indent": -_STEP}, font, bullet),)


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
