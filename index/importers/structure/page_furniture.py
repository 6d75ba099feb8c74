"""Finds page headers, footers and page numbers: lines repeated at the edges of pages."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.importers.structure.lines import Line

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"(?:[-–—|]\s*)?(?:p\.|page|pg\.|с\.|стр\.|страница|бет)?\s*(\d{1,4})"  # noqa: RUF001  Russian
    r"(?:\s*(?:/|of|из)\s*\d{1,4})?(?:\s*[-–—|])?(?:-бет)?",
    re.IGNORECASE,
)
_APART = re.compile(r"^\d{1,4}\s*[|•·]|[|•·]\s*\d{1,4}$")
_LONGEST = 120  # characters of a running header
_SENTENCE = 20  # characters; a longer line with a full stop is a sentence
_EDGE = 3  # lines at each end of a page that may be furniture
_PAGE_LINES = (15, 120)  # the least and the most lines of a page, in a text without form feeds
_LEAST_REPEATS = 3


def find_furniture(lines: Sequence[Line]) -> set[int]:
    """Return the indices in `lines` of page furniture."""
    pages = list(_pages(lines))
    found = _at_edges(lines, pages) if len(pages) > 1 else _at_distances(lines)
    shared = {lines[place].number for place in found}  # split by form feeds
    kept = {
        line.number
        for place, line in enumerate(lines)
        if line.number in shared and line.text and place not in found
    }
    return {place for place in found if lines[place].number not in kept}


def _pages(lines: Sequence[Line]) -> Iterator[list[int]]:
    """Yield the indices of the non-empty lines of each page."""
    page: list[int] = []
    for place, line in enumerate(lines):
        if line.page:
            yield page
            page = []
        if line.text:
            page.append(place)
    yield page


def _at_edges(lines: Sequence[Line], pages: Sequence[Sequence[int]]) -> set[int]:
    """Return the furniture, from the edges of pages inwards up to the first line of text."""
    held = [page for page in pages if page]
    found: set[int] = set()
    for inwards in (range(_EDGE), range(-1, -_EDGE - 1, -1)):
        going_on = list(enumerate(held))
        for edge in inwards:
            ends = [
                (number, page[edge])
                for number, page in going_on
                if len(page) > (edge if edge >= 0 else -edge - 1)
            ]
            here = set(_repeated(lines, ends, len(held)))
            reached = {number for number, place in ends if place in here}
            going_on = [(number, page) for number, page in going_on if number in reached]
            found |= here
    return found


def _repeated(lines: Sequence[Line], ends: Sequence[tuple[int, int]], pages: int) -> Iterator[int]:
    """Yield those of `ends`, (page, index of a line), that are alike on enough pages."""
    alike: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, place in ends:
        if _may_be_furniture(lines, place):
            alike[_DIGITS.sub("#", lines[place].text.casefold())].append((number, place))
    again = sum(len(group) for group in alike.values() if len(group) > 1)
    everywhere = len(ends) > 3 and again > 0.7 * len(ends)  # left and right pages may differ
    for shape, group in alike.items():
        texts = {lines[place].text for _page, place in group}
        enough = 2 if everywhere or pages < 4 else max(3, 0.15 * pages)
        differ = "#" in shape and len(texts) > 1
        if _counts_pages(lines, group, pages) if differ else len(group) >= enough:
            yield from (place for _page, place in group)


def _may_be_furniture(lines: Sequence[Line], place: int) -> bool:
    """Return whether the line is short, no sentence, and no attribution of a quote."""
    text = lines[place].text
    if len(text) > _LONGEST or text[-1] in ":;,!?”»" or text[0] in "“„«":
        return False
    if text[-1] == "." and len(text) > _SENTENCE:
        return False
    before = next(
        (line.text for line in reversed(lines[max(0, place - 3) : place]) if line.text), ""
    )
    return before[-1:] not in tuple("”»“\"’'")


def _counts_pages(lines: Sequence[Line], group: Sequence[tuple[int, int]], pages: int) -> bool:
    """Return whether the lines differ by the number of their page only."""
    texts = [lines[place].text for _page, place in group]
    if all(_NUMBER.fullmatch(text) for text in texts):
        return len(group) >= 2 and _rises([_number(text) for text in texts])
    offsets = {
        _last_number(text) - number for (number, _place), text in zip(group, texts, strict=True)
    }
    if all(_APART.search(text) for text in texts):
        return len(group) >= 2 and len(offsets) == 1
    wordy = all(len(text.split()) >= 4 for text in texts)  # “Interview 3” is a heading
    return wordy and len(offsets) == 1 and len(group) >= max(3, 0.4 * pages)


def _number(text: str) -> int:
    found = _NUMBER.fullmatch(text)
    return int(found[1]) if found else -1


def _last_number(text: str) -> int:
    numbers = _DIGITS.findall(text)
    first = _APART.match(text)
    return int(numbers[0] if first else numbers[-1])


def _rises(numbers: Sequence[int]) -> bool:
    return all(before < after for before, after in pairwise(numbers))


def _at_distances(lines: Sequence[Line]) -> set[int]:
    """Return the furniture of a text without form feeds: lines repeated at regular distances."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        if line.text and len(line.text) <= _LONGEST and _is_alone(lines, place):
            number = _NUMBER.fullmatch(line.text)
            alike["#" if number else line.text.casefold()].append(place)
    found: set[int] = set()
    for shape, places in alike.items():
        if shape == "#":
            found.update(_counted(lines, places))
        elif _is_regular(lines, places) and shape[-1] not in ".:;,!?”»\"'":
            found.update(places)
    return found


def _is_alone(lines: Sequence[Line], place: int) -> bool:
    return not (place and lines[place - 1].text) or not (
        place + 1 < len(lines) and lines[place + 1].text
    )


def _counted(lines: Sequence[Line], places: Sequence[int]) -> list[int]:
    """Return the longest run of `places` with consecutive numbers, a page apart."""
    runs: list[list[int]] = [[]]
    for place in places:
        last = runs[-1][-1] if runs[-1] else None
        follows = last is not None and (
            _number(lines[place].text) == _number(lines[last].text) + 1
            and _is_page(lines, last, place)
        )
        if follows:
            runs[-1].append(place)
        else:
            runs.append([place])
    best = max(runs, key=len)
    return best if len(best) >= _LEAST_REPEATS else []


def _is_page(lines: Sequence[Line], first: int, last: int) -> bool:
    return _PAGE_LINES[0] <= lines[last].number - lines[first].number <= _PAGE_LINES[1]


def _is_regular(lines: Sequence[Line], places: Sequence[int]) -> bool:
    gaps = [lines[after].number - lines[before].number for before, after in pairwise(places)]
    if len(places) < _LEAST_REPEATS:
        return False
    middle = sorted(gaps)[len(gaps) // 2]
    near = all(abs(gap - middle) <= max(4, middle // 5) for gap in gaps)
    return near and _PAGE_LINES[0] <= middle <= _PAGE_LINES[1]
