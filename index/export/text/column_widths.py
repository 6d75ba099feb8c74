"""How wide the columns of a table are, by what they hold, for all formats that set it."""

from index.export.text.table_cells import ExportTable

_LONGEST, _LONGEST_WORD = 80, 40  # letters of a cell and of a word that a column makes room for


def column_letters(table: ExportTable) -> tuple[list[int], list[int]]:
    """Return the letters of the longest word, and of the longest cell, of each column.

    Cells over several columns take what they get.
    """
    words, lines = [1] * table.columns, [1] * table.columns
    for cell in (cell for row in range(len(table.rows)) for cell in table.own(row)):
        if cell.columns == 1:
            text = cell.words.text
            longest = max(map(len, text.split()), default=0)
            words[cell.column] = max(words[cell.column], min(longest, _LONGEST_WORD))
            lines[cell.column] = max(lines[cell.column], min(len(text), _LONGEST))
    return words, lines


def column_shares(table: ExportTable, letters: float, beside: float) -> tuple[float, ...]:
    """Return the width of each column as a part of a line of so many `letters`.

    Each has room for its longest word and `beside` letters of space; the rest goes to long cells.
    """
    words, lines = column_letters(table)
    least = [word + beside for word in words]
    spare = max(0.0, letters - sum(least)) / sum(lines)
    wide = [word + spare * line for word, line in zip(least, lines, strict=True)]
    return tuple(each / sum(wide) for each in wide)


def least_letters(table: ExportTable, beside: float) -> float:
    """Return how many letters a line must have, so that no word of `table` is broken."""
    words, _lines = column_letters(table)
    return sum(words) + beside * len(words)
