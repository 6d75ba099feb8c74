"""The signs of a DOCX that are no letters of its text: those of symbol fonts, tabs and breaks."""

UNKNOWN_SIGN = "\ufffd"

SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_PRIVATE = range(0xF000, 0xF100)  # where Word puts the letters of symbol fonts
_SYMBOL = {
    **dict(enumerate("αβχδεφγηιϕκλμνοπθρστυϖωξψζ", start=97)),
    **dict(enumerate("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", start=65)),
    **dict(zip(b"\xa3\xa5\xab\xac\xae\xb0\xb1\xb3", "≤∞↔←→°±≥", strict=True)),
    **dict(zip(b"\xb4\xb7\xb8\xb9\xbb\xbc\xd6\xe5", "×•÷≠≈…√∑", strict=True)),
}
_WINGDINGS = {
    **dict(zip(b"\x4a\x4c\x6c\x6e\x6f\x71\x76", "☺☹●■□❑❖", strict=True)),
    **dict(zip(b"\x9f\xa7\xa8\xd8\xdf\xe0\xe8", "•▪□➢←→➔", strict=True)),
    **dict(zip(b"\xf0\xfb\xfc\xfd\xfe", "⇨✗✓☒☑", strict=True)),
}
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(font: str, code: str) -> str:
    """Return the sign that `code`, a hexadecimal number, stands for in a font."""
    try:
        number = int(code[:8], 16)
    except ValueError:
        return UNKNOWN_SIGN
    if number in _PRIVATE or font.casefold() in _FONTS:
        number = number - _PRIVATE.start if number in _PRIVATE else number
        known = _FONTS.get(font.casefold(), {})
        plain = chr(number) if "0" <= chr(number & 0x7F) <= "9" and number < 0x80 else UNKNOWN_SIGN
        return known.get(number, plain)
    is_letter = 0x20 <= number < 0xD800 or 0xE000 <= number < 0xFFFE
    return chr(number) if is_letter else UNKNOWN_SIGN
