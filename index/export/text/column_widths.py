"""How wide the columns of a table are, by what they hold, for all formats that set it."""

from index.export.text.table_cells import ExportCell, ExportTable

_LONGEST, _LONGEST_WORD = 80, 40  # letters of a cell and of a word that a column makes room for
_SPARE = 1.2  # times as much room, where the words of a cell are to stand on one line
_BOLD = 1.1  # how much wider the words of headers are
_WIDE = frozenset("mwMW@%мшщжюфыМШЩЖЮФЫ")


def column_letters(table: ExportTable) -> tuple[list[float], list[float]]:
    """Return how wide the longest word, and the longest cell, of each column are, in letters.

    What a cell over several columns needs more than these have is spread over them.
    """
    words, lines = [1.0] * table.columns, [1.0] * table.columns
    cells = [cell for row in range(len(table.rows)) for cell in table.own(row)]
    for cell in sorted(cells, key=lambda each: each.columns):
        text, part = cell.words.text, _BOLD if cell.is_header else 1.0
        longest = max(map(_across, text.split()), default=0.0)
        _widen(words, cell, min(longest, _LONGEST_WORD) * part)
        _widen(lines, cell, min(_across(text), _LONGEST) * part)
    return words, lines


def _widen(columns: list[float], cell: ExportCell, needed: float) -> None:
    """Make the columns of `cell` wide enough for what is `needed`."""
    places = range(cell.column, cell.column + cell.columns)
    more = max(0.0, needed - sum(columns[at] for at in places)) / cell.columns
    for at in places:
        columns[at] += more


def _across(text: str) -> float:
    """Return about how wide `text` is, in usual letters."""
    wide, capitals = sum(map(_WIDE.__contains__, text)), sum(map(str.isupper, text))
    return len(text) + 0.5 * wide + 0.2 * capitals


def column_shares(table: ExportTable, letters: float, beside: float) -> tuple[float, ...]:
    """Return the width of each column as a part of a line of so many `letters`.

    Each has `beside` letters of space. Where every cell has room for its words on one line, the
    table is no wider than that. Else it is as wide as the line, each column has room for its
    longest word, and the rest goes to long cells.
    """
    words, lines = column_letters(table)
    enough = [_SPARE * line + beside for line in lines]
    if sum(enough) <= letters:
        return tuple(each / letters for each in enough)
    least = [word + beside for word in words]
    spare = max(0.0, letters - sum(least)) / sum(lines)
    wide = [word + spare * line for word, line in zip(least, lines, strict=True)]
    return tuple(each / sum(wide) for each in wide)


def least_letters(table: ExportTable, beside: float) -> float:
    """Return how many letters a line must have, so that no word of `table` is broken."""
    words, _lines = column_letters(table)
    return sum(words) + beside * len(words)
