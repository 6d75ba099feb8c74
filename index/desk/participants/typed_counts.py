"""Reads groups and their numbers as somebody types them, or pastes them from a spreadsheet."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from index.desk.participants.typed_ages import ages_of
from index.limits import MAX_LINE, MAX_NUMBER, may_be_text
from index.values import Value

MOST_GROUPS = 200
"""The most groups that are put into a table at once."""

_NUMBER = r"[0-9]{1,3}(?:[ \u00a0\u202f.,'’][0-9]{3})+|[0-9]+"
_COUNT = re.compile(rf"({_NUMBER})(?:\s*\([^()]*%\s*\))?")
_LAST = re.compile(r"(.*?\S)(?:\s*[:=,]\s*|\s+[-–—]\s+|\s+)([0-9]+)")
_GROUPED = re.compile(rf"(.*?\S)(?:\s*[:=,]\s*|\s+[-–—]\s+|\s+)({_NUMBER})(?:\s*\([^()]*%\s*\))?")
_FIRST = re.compile(rf"({_NUMBER})\s+(\D.*)")
_BULLET = re.compile(r"\s*(?:[-–—•*·]\s+)?(.*?)\s*", re.DOTALL)
_APART = re.compile(r"[ \u00a0]{2,}")
_TOTALS = re.compile(
    "total|totals|sum|all|in all|in total|altogether|grand total|итого|всего|сумма|итог|"
    "баары|бардыгы|жалпы|жыйынтыгы|жыйынтык|суммасы"
)


class TypedCount(Value):
    """A group and the number of people in it."""

    label: str
    count: int


class TypedCounts(Value):
    """What was typed: the groups in their order, and the sum that was typed with them, if any.

    `numberless` are the lines without a number, `doubtful` those with several, or one too large.
    """

    rows: tuple[TypedCount, ...] = ()
    total: int | None = None
    numberless: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()

    @property
    def sum(self) -> int:
        """The sum of all groups."""
        return sum(row.count for row in self.rows)


def folded(label: str) -> str:
    """Return `label` as it is compared with others."""
    return " ".join(label.split()).casefold()


def typed_counts(typed: str, known: Set[str] = frozenset()) -> TypedCounts:
    """Read `typed`; what is among `known`, the folded labels of groups, is a group and no sum.

    Each line has a label and a number, with a tab, a semicolon or blanks between.
    """
    rows: list[TypedCount] = []
    total: int | None = None
    numberless: list[str] = []
    doubtful: list[str] = []
    lines = typed.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    filled = [each for each in lines if each.strip()]
    for number, line in enumerate(filled):
        cells = _cells(line)
        label, counts = _read(cells, line)
        if not counts:
            if number or len(cells) < 2:  # the first line may be the heads of columns
                numberless.append(" ".join(line.split()))
        elif len(counts) > 1 or counts[0] > MAX_NUMBER or not _may_be_label(label):
            doubtful.append(" ".join(line.split()))
        elif folded(label) not in known and _TOTALS.fullmatch(folded(label).rstrip(":")):
            total = counts[0]
        else:
            rows.append(TypedCount(label, counts[0]))
    return TypedCounts(tuple(rows), total, tuple(numberless), tuple(doubtful))


def written_counts(rows: Iterable[tuple[str, int]]) -> str:
    """Return labels and numbers as `typed_counts` reads them, one line each."""
    return "\n".join(f"{' '.join(label.split())}\t{count}" for label, count in rows)


def _may_be_label(label: str) -> bool:
    return bool(label) and len(label) <= MAX_LINE and may_be_text(label, is_line=True)


def _cells(line: str) -> Sequence[str]:
    """Return the cells of a line that are filled."""
    if "\t" in line:
        parts = line.split("\t")
    elif ";" in line:
        parts = line.split(";")
    else:
        parts = _APART.split(line.strip())
    return [each.strip() for each in parts if each.strip()]


def _read(cells: Sequence[str], line: str) -> tuple[str, Sequence[int]]:
    """Return the label of a line and its numbers."""
    if not cells:
        return "", []
    if len(cells) == 1:
        return _read_words(cells[0] if "\t" in line else _bare(cells[0]))
    label, *others = cells
    counts = [*_counts(others)]
    if not counts and len(cells) == 2 and _count(label) is not None:  # the number stands first
        return others[0], [*_counts([label])]
    return (label if "\t" in line else _bare(label)), counts


def _read_words(words: str) -> tuple[str, Sequence[int]]:
    """Read a line whose label and number are divided by one blank or a sign."""
    if ages_of(words) or _count(words) is not None:
        return words, []
    last = _LAST.fullmatch(words)
    if last and ages_of(last[1]):
        return last[1], [int(last[2])]
    if found := _GROUPED.fullmatch(words):
        return found[1].strip('"'), [*_counts([found[2]])]
    if first := _FIRST.fullmatch(words):
        return first[2], [*_counts([first[1]])]
    return words, []


def _bare(label: str) -> str:
    """Return `label` without the sign of a list and without quotation marks around it."""
    found = _BULLET.fullmatch(label)
    words = found[1] if found else label
    return words.removeprefix('"').removesuffix('"') if words.count('"') == 2 else words


def _count(cell: str) -> int | None:
    found = _COUNT.fullmatch(cell)
    return int(re.sub(r"[^0-9]", "", found[1])) if found and len(found[1]) < 20 else None


def _counts(cells: Iterable[str]) -> Iterator[int]:
    return (each for each in map(_count, cells) if each is not None)
