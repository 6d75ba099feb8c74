"""The direction in which the words of a language are written."""

_FROM_THE_RIGHT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


def is_from_the_right(language: str) -> bool:
    """Return whether `language` is written from right to left."""
    return language.partition("-")[0] in _FROM_THE_RIGHT


def direction_of(language: str | None) -> str:
    """Return the value of HTML's `dir` for words in `language`: "auto" has it found in them."""
    return "rtl" if language and is_from_the_right(language) else "auto"
