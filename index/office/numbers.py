"""Writes the numbers of list items in the forms that office programs know."""

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_MOST_ROMAN = 3_999
_MOST_LETTERS = 10  # a number of more is written in digits


def counted(number: int, form: str) -> str:
    """Return `number` in the form in which 1 is written `form`: 1, 01, a, A, i, I, or Russian."""
    if form == "01":
        return f"{number:02}"
    lower = form.casefold()
    letters = {"a": _LATIN, "\u0430": _RUSSIAN}.get(lower)
    written = str(number)
    if lower == "i" and 0 < number <= _MOST_ROMAN:
        written = _roman(number)
    elif letters and 0 < number <= _MOST_LETTERS * len(letters):
        times, place = divmod(number - 1, len(letters))
        written = letters[place] * (times + 1)
    return written.upper() if form != lower else written


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        written += sign * (number // value)
        number %= value
    return written


def has_words(text: str) -> bool:
    """Return whether `text` has words: more than one letter, since one may be a bullet."""
    return sum(map(str.isalpha, text)) > 1
