"""Turns round a page that is read from right to left, so that it is read as any other."""

from collections.abc import Sequence

from index.importers.pdf.letters import RIGHT_TO_LEFT
from index.importers.pdf.lines import PdfLine
from index.importers.pdf.pictures import PdfPicture
from index.importers.pdf.rules import PageRules, Rule
from index.values import replace


def is_backward(lines: Sequence[PdfLine]) -> bool:
    """Return whether most letters of `lines` run from right to left."""
    backward = sum(len(RIGHT_TO_LEFT.findall(line.text)) for line in lines)
    letters = sum(letter.isalpha() for line in lines for letter in line.text) if backward else 0
    return 2 * backward > letters


def mirrored_lines(lines: Sequence[PdfLine], width: float) -> list[PdfLine]:
    """Return `lines` as they stand in a mirror at the edge of a page that is so wide."""
    return [replace(line, x0=width - line.x1, x1=width - line.x0) for line in lines]


def mirrored_rules(rules: PageRules, width: float) -> PageRules:
    """Return `rules` as `mirrored_lines` does lines."""
    across = [Rule(rule.at, width - rule.end, width - rule.start) for rule in rules.across]
    upright = [Rule(width - rule.at, rule.start, rule.end) for rule in rules.upright]
    return PageRules(across, upright)


def mirrored_pictures(pictures: Sequence[PdfPicture], width: float) -> list[PdfPicture]:
    """Return `pictures` as `mirrored_lines` does lines."""
    turned = []
    for each in pictures:
        left, top, right, foot = each.box
        turned.append(replace(each, box=(width - right, top, width - left, foot)))
    return turned
