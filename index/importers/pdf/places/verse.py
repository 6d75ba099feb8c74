"""Finds lines that are broken on purpose, as in verse, addresses and programs."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.importers.pdf.lines import PdfLine
from index.importers.pdf.places.margins import BandMargins, has_room

_ENDED = re.compile(r"[.!?:…;][”»\"’)\]]*$|[^\W\d_][-\u2010\xad]$")
_FEWEST, _FEWEST_OPEN = 4, 2  # lines one under the other, and those that end without need
_SHARE = 0.3  # of them that end without need, and without a stop
_NARROW = 0.2  # of the width of a text: what lines do not reach that are broken as they are
_TIGHT = 1.6  # of a size
_CLEAR = 2.0  # of a size: room, beside the word, that is beyond doubt


def broken_lines(band: Sequence[PdfLine], margins: BandMargins) -> set[int]:
    """Return the ids of the lines of a band before which a line ends on purpose.

    That is told by lines under one another of which none is full, and many end where the next
    word has room, in the midst of a sentence.
    """
    found: set[int] = set()
    run: list[PdfLine] = []
    for line in band:
        if run and not _is_under(run[-1], line):
            found |= _broken(run, margins)
            run = []
        run.append(line)
    return found | _broken(run, margins)


def _is_under(above: PdfLine, line: PdfLine) -> bool:
    is_text = above.table is None and line.table is None
    is_tight = 0 < line.y - above.y < _TIGHT * line.size
    return is_text and is_tight and abs(line.x0 - above.x0) < 1 and abs(line.size - above.size) <= 1


def _broken(run: Sequence[PdfLine], margins: BandMargins) -> set[int]:
    if len(run) < _FEWEST:
        return set()
    right = margins.right_of(run[0]) - _CLEAR * run[0].size
    open_ends = sum(
        has_room(above, line, right) and _ENDED.search(above.text) is None
        for above, line in pairwise(run)
    )
    width = max(line.width for line in run)
    is_narrow = width < _NARROW * (margins.supposed - margins.left)
    is_full = any(not has_room(*pair, margins.width_end) for pair in pairwise(run))
    is_broken = not is_full and open_ends >= max(_FEWEST_OPEN, _SHARE * (len(run) - 1))
    return set(map(id, run[1:])) if is_narrow or is_broken else set()
