"""Works out what was not told from all that was: an attacker who knows nothing of the product.

Reads tables back out of exported files, and goes through every number that a row could be.
"""

import json
import re

from tests.index.export.file_text import unzipped

FEW, UNTOLD = "fewer than 3", "not told"
_PLAIN = "md", "txt"  # where a text's own < begins no tag
_CHART = re.compile(r"<c:cat>(.*?)</c:cat><c:val>(.*?)</c:val>", re.DOTALL)
_POINT = re.compile(r'<c:pt idx="(\d+)"><c:v>([^<]*)')
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
    told = _CHART.sub(_charted, unzipped(data))
    text = told if form in _PLAIN else re.sub(r"<[^>]*>", "\x1f", told)
    found = {}
    for label in labels:
        beside = re.search(rf"\b{label}\b[\x1f\s:|]*([^\x1f|\n]*)", text)
        if beside:
            found[label] = beside[1].strip()
    return found


def _charted(chart):
    """Return a line for each row of a chart, with its number or the words for it beside it."""
    names, counts = (dict(_POINT.findall(points)) for points in chart.groups())
    rows = ((re.sub("[()]", " ", name), counts.get(at, "")) for at, name in names.items())
    return "\n".join(f"{name} {count}" for name, count in rows)


def values(words, most):
    """Return what a cell can be that says `words`."""
    if words == FEW:
        return (1, 2)
    return range(3, most + 1) if words == UNTOLD else (int(words),)


def numbers(rows, total, rest):
    """Return the numbers that each row of one table can be, or None where no numbers fit it.

    `rest` says whether anybody may stand in no row. Where nothing but “not told” stands in a table,
    a row can also be less than 3; so can the rows of a run whose sum, beside it, is less than 3.
    """
    found = _numbers(rows, total, rest)
    for run, whole in _small_runs(rows):
        others = [at for at in range(len(rows)) if at not in run and at != whole]
        for sum_ in (1, 2):
            beside = _numbers([rows[at] for at in others], total - 2 * sum_, rest)
            if beside is None:
                continue
            of_run = _numbers([UNTOLD] * len(run), sum_, rest=False)
            of_row = dict(zip((whole, *run, *others), ({sum_}, *of_run, *beside), strict=True))
            more = [of_row[at] for at in range(len(rows))]
            found = [old | new for old, new in zip(found, more, strict=True)] if found else more
    return found


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


def _numbers(rows, total, rest):
    """Return what `numbers` does, without the runs whose sum is small."""
    nothing = all(words == UNTOLD for words in rows)
    can_be = [range(total + 1) if nothing else values(words, total) for words in rows]
    found = []
    for at, each in enumerate(can_be):
        others = _sums(can_be[:at] + can_be[at + 1 :], total)
        found.append({it for it in each if _fits(others, total - it, rest)})
    return found if _fits(_sums(can_be, total), total, rest) else None


def _sums(can_be, most):
    """Return the sums, up to `most`, of one number out of each of `can_be`."""
    sums = {0}
    for each in can_be:
        sums = {held + it for held in sums for it in each if held + it <= most}
    return sums


def _fits(sums, left, rest):
    """Return whether a sum is as many as are `left`, or fewer where there may be a `rest`."""
    return any(each <= left for each in sums) if rest else left in sums


def determined(tables, totals, rest):
    """Return each (table, row) that is not told and can be one number only.

    `tables` are the words of their rows. All are of the same people: any of `totals` that is known
    tells it for all, and where none is, it is some number that fits them all.
    """
    known = [total for total in totals if total is not None]
    possible = {}
    for total in known[:1] or range(_MOST):
        each = [numbers(rows, total, rest) for rows in tables]
        if None not in each:
            for at, found in enumerate(each):
                for row, held in enumerate(found):
                    possible.setdefault((at, row), set()).update(held)
    return [
        (at, row)
        for at, rows in enumerate(tables)
        for row, words in enumerate(rows)
        if words in (FEW, UNTOLD) and len(possible[at, row]) < 2
    ]
