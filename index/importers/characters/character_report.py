"""Tells of the characters that an import leaves out, and of those that turn the direction."""

import re
from collections.abc import Callable, Iterable, Sequence

from index.importers.characters.stray_characters import StrayCharacter
from index.importers.draft import DraftDocument
from index.importers.import_report import Certainty, LeftOut, Report, described_place
from index.limits import DIRECTION_MARKS

_MARK = re.compile(f"[{DIRECTION_MARKS}]")
_UNSEEN = re.compile(f"[{DIRECTION_MARKS}\U000e0000-\U000e007f]")  # of direction, and tags
_MOST_PLACES = 20  # that are named

type FindPlace = Callable[[int], tuple[int, int]]
"""Line -> the paragraph and the page on which it stands, each 0 where there is none."""


def tell_strays(strays: Sequence[StrayCharacter], report: Report) -> None:
    """Add to `report` the characters that were taken out of a text."""
    if not strays:
        return
    first = strays[0]
    places = (described_place(each.paragraph, each.page) or _line(each.line) for each in strays)
    said = f"{_listed([each.sign for each in strays])}: {_places(places)}"
    left = LeftOut(report.file, first.line or 1, said, "character", first.paragraph, first.page)
    report.left_out.append(left)


def settle_directions(document: DraftDocument, find: FindPlace, report: Report) -> None:
    """Take marks of direction out of titles and attributions; tell what is unseen in passages.

    A mark turns all that comes after it in its line, so an archive has none in what is one line.
    """
    gone, kept = _Marks(_MARK, find), _Marks(_UNSEEN, find)
    document.title = gone.without(document.title, 1)
    for section in document.sections:
        section.title = gone.without(section.title, section.line)
        for passage in section.passages:
            if passage.attribution is not None:
                passage.attribution = gone.without(passage.attribution, passage.line)
            for text in passage.paragraphs:
                kept.without(text, passage.line)
    for note in document.footnotes:
        kept.without(note.text, 0)
    if gone.signs:
        said = f"{_listed(gone.signs)}, in headings and lines under quotes: {_places(gone.places)}"
        left = LeftOut(report.file, gone.line, said, "character", *find(gone.line))
        report.left_out.append(left)
    if kept.signs:
        hint = "Look whether the words there read as they should."
        said = f"{_listed(kept.signs)} stay in passages: {_places(kept.places)}. {hint}"
        report.guess(kept.line, "character", said, Certainty.SURE)


class _Marks:
    """Gathers unseen characters: the `signs`, their `places` and the first `line`."""

    def __init__(self, pattern: re.Pattern[str], find: FindPlace) -> None:
        self.signs: list[str] = []
        self.places: list[str] = []
        self.line = 1
        self._pattern = pattern
        self._find = find

    def without(self, text: str, line: int) -> str:
        """Return `text` without them, which are gathered; a footnote has the line 0."""
        found = self._pattern.findall(text)
        if not found:
            return text
        self.line = self.line if self.signs else max(1, line)
        self.signs += found
        place = described_place(*self._find(line)) if line else ""
        self.places.append(place or _line(line))
        return self._pattern.sub("", text)


def _line(line: int) -> str:
    return f"line {line}" if line else "a footnote"


def _listed(signs: Sequence[str]) -> str:
    """Return how many characters there are, and which."""
    codes = ", ".join(sorted({f"U+{ord(sign):04X}" for sign in signs}))
    return (
        f"{len(signs):,} {'unseen character' if len(signs) == 1 else 'unseen characters'} ({codes})"
    )


def _places(places: Iterable[str]) -> str:
    """Return the first of `places`, each once, and how many more there are."""
    each = list(dict.fromkeys(places))
    more = f"; and {len(each) - _MOST_PLACES:,} more" if len(each) > _MOST_PLACES else ""
    return "; ".join(each[:_MOST_PLACES]) + more
