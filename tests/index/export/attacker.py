"""Works out what was not told from all that was: an attacker who knows nothing of the product.

Reads tables back out of exported files, and goes through every number that a row could be.
"""

import json
import re
from itertools import product

from tests.index.export.file_text import unzipped

FEW, UNTOLD = "fewer than 3", "not told"
_MOST = 40  # people: more than any generated table is of


def read_rows(data, form, labels):
    """Return label -> the words that stand beside it, of the rows that a file shows."""
    if form == "json":
        told = json.loads(data)["participants"]["tables"]
        return {
            row["label"]["en"]: str(row["count"])
            if row["count"] is not None
            else FEW
            if row["below"] == 3
            else UNTOLD
            for table in told
            for row in table["rows"]
        }
    text = re.sub(r"<[^>]*>", "\x1f", unzipped(data))
    found = {}
    for label in labels:
        beside = re.search(rf"\b{label}\b[\x1f\s:|]*([^\x1f|\n]*)", text)
        if beside:
            found[label] = beside[1].strip()
    return found


def values(words, most):
    """Return what a cell can be that says `words`."""
    if words == FEW:
        return (1, 2)
    return range(3, most + 1) if words == UNTOLD else (int(words),)


def worlds(rows, total, rest):
    """Yield what the rows of one table can be together.

    `rest` says whether anybody may stand in no row. Where nothing but “not told” stands in a table,
    a row can also be less than 3; so can the rows of a run whose sum, beside it, is less than 3.
    """
    yield from _worlds(rows, total, rest)
    for run, whole in _small_runs(rows):
        others = [words for at, words in enumerate(rows) if at not in run and at != whole]
        for sum_ in (1, 2):
            for parts in _worlds([UNTOLD] * len(run), sum_, rest=False):
                for world in _worlds(others, total - sum(parts) - sum_, rest):
                    left, held = iter(world), dict(zip(run, parts, strict=True)) | {whole: sum_}
                    yield tuple(held[at] if at in held else next(left) for at in range(len(rows)))


def _small_runs(rows):
    """Yield (places of a run of “not told”, place of the row beside it that may be its sum)."""
    for whole, words in enumerate(rows):
        for step in (-1, 1):
            at = whole + step
            run = []
            while words == FEW and 0 <= at < len(rows) and rows[at] == UNTOLD:
                run.append(at)
                at += step
                if len(run) > 1:
                    yield tuple(run), whole


def _worlds(rows, total, rest):
    nothing = all(words == UNTOLD for words in rows)
    open_at = [at for at, words in enumerate(rows) if words == UNTOLD]
    last = open_at[-1] if open_at and not rest else None
    ranges = [
        (0,) if at == last else range(total + 1) if nothing else values(words, total)
        for at, words in enumerate(rows)
    ]
    least = 0 if nothing else 3
    for world in product(*ranges):
        left = total - sum(world)
        if last is not None and left >= least:
            yield (*world[:last], left, *world[last + 1 :])
        elif last is None and (left == 0 or (rest and left > 0)):
            yield world


def determined(tables, totals, rest):
    """Return each (table, row) that is not told and can be one number only.

    `tables` are the words of their rows. All are of the same people: any of `totals` that is known
    tells it for all, and where none is, it is some number that fits them all.
    """
    known = [total for total in totals if total is not None]
    possible = {}
    for total in known[:1] or range(_MOST):
        each = [set(worlds(rows, total, rest)) for rows in tables]
        if all(each):
            for at, found in enumerate(each):
                possible.setdefault(at, set()).update(found)
    return [
        (at, row)
        for at, rows in enumerate(tables)
        for row, words in enumerate(rows)
        if words in (FEW, UNTOLD) and len({world[row] for world in possible[at]}) < 2
    ]
