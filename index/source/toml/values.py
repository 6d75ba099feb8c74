"""Rules for invalid TOML values: quotation marks, backslashes, blanks and lists."""

import re
from collections.abc import Iterator

from index.source.toml.failure import (
    BACKSLASH,
    KEY_VALUE,
    STRING,
    Failure,
    Mistake,
    quoted,
    write,
)
from index.text.hostile_toml import TOO_LARGE

OPENING, CLOSING = "“„«‘‚‹”″", "”“»’‘›″"  # noqa: RUF001
_ANY_MARK = " \t\"'"
CURLY = re.compile(f"[{OPENING}{CLOSING}]")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}\.?|\d{4}[./]\d{1,2}[./]\d{1,2}\.?")
_BLANK = re.compile(r"[\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]")


def blank(failure: Failure) -> Mistake | None:
    """Look for an invisible character."""
    sign = failure.rest[:1]
    if not sign or not (_BLANK.match(sign) or not (sign.isprintable() or sign == "\t")):
        return None
    said = f"a sign that cannot be seen (U+{ord(sign):04X})"
    return failure.at(failure.place, said, "Delete it; where a blank belongs, type it anew.")


def too_large(failure: Failure) -> Mistake | None:
    """Look for a number that no archive can hold."""
    if failure.why != TOO_LARGE:
        return None
    return failure.at(failure.place, "a number that is too large", "Write a smaller one.")


def curly(failure: Failure) -> Mistake | None:
    """Look for curly quotation marks where straight ones belong: around a text, or at one end."""
    place = failure.place
    if failure.in_string:
        end = failure.row.rstrip(" ,]\r")
        place = len(end) - 1
        if not end or end[-1] not in CLOSING:
            return None
    elif not failure.rest or not CURLY.match(failure.rest):
        return None
    row = failure.row
    hint = write(*_straightened(row), else_='Write straight ones: "…".')
    hint = hint.replace("Write:", "Write straight ones:")
    return failure.at(place, "curly quotation marks", hint)


def _straightened(row: str) -> Iterator[str]:
    """Yield `row` with straight marks: around the whole value, then in place of each."""
    found = KEY_VALUE.match(row)
    if found and found["value"] and found["value"][0] in OPENING + "\"'":
        value = found["value"][1:]
        inner = value[:-1] if value[-1:] in tuple(CLOSING + "\"'") else value
        yield f"{found['key']} = {quoted(inner)}"
    yield CURLY.sub('"', row)
    yield f"[{CURLY.sub('', row)}]" if not row.lstrip().startswith("[") else CURLY.sub("", row)


def backslash(failure: Failure) -> Mistake | None:
    """Look for a backslash that begins no escape, such as in a Windows path."""
    if failure.why not in ("Unescaped '\\' in a string", "Invalid hex value"):
        return None
    found = BACKSLASH.search(failure.row)
    place = found.start() if found else failure.place
    hint = write(failure.row.replace("\\", "/"), else_="In a path write / in its place.")
    said = "a backslash, which has a meaning of its own unless it is written twice"
    return failure.at(place, said, hint)


def unclosed_string(failure: Failure) -> Mistake | None:
    """Look for a quotation mark that is not closed in its line."""
    if failure.why.startswith("Unterminated") or failure.why.startswith("Expected \"'"):
        return _unclosed_paragraphs(failure)
    if not failure.in_string:
        return None
    without = STRING.sub(lambda found: "x" * len(found[0]), failure.row)
    place = max(0, without.rfind('"'))
    after = failure.rows[failure.number + 1 : failure.number + 2]
    if after and _goes_on(after[0]):
        hint = 'A text of several lines stands between three marks and three: """ … """.'
    else:
        row = failure.row.rstrip()
        bare = row.rstrip(",]").rstrip()
        hint = write(f'{row}"', f'{bare}"{row[len(bare) :]}', else_="Close it with another.")
    return failure.at(place, "this quotation mark is not closed", hint)


def _goes_on(row: str) -> bool:
    """Return whether `row` may continue a text that began in the line above."""
    plain = row.strip()
    return bool(plain) and not plain.startswith(("#", "[")) and not KEY_VALUE.match(plain)


def _unclosed_paragraphs(failure: Failure) -> Mistake | None:
    """Look for the line in which an unclosed text begins."""
    for marks in ('"""', "'''", "'"):
        opened: int | None = None
        for number, row in enumerate(failure.rows):
            if row.count(marks) % 2:
                opened = number if opened is None else None
        if opened is not None:
            said = f"the text that begins here with {marks} is not closed"
            place = failure.rows[opened].index(marks)
            return failure.at(place, said, f"Write {marks} where it ends.", number=opened)
    return None


def inner_marks(failure: Failure) -> Mistake | None:
    """Look for a quotation mark or apostrophe within a text that ends it too early."""
    found = KEY_VALUE.match(failure.row)
    if not failure.ends_too_early or not found or found["value"][:1] not in ("'", '"'):
        return None
    mark, value = found["value"][0], found["value"]
    if mark not in failure.rest and not failure.rest[:1].isalnum():
        return None
    inner = value[1:-1] if value[-1] == mark else value[1:]
    place = failure.row.rfind(mark, found.start("value") + 1, failure.place)
    if mark == "'":
        said = "the apostrophe ends the text here"
        hint = write(f"{found['key']} = {quoted(inner)}", else_='Put the text between " and ".')
    else:
        said = "the quotation mark ends the text here"
        hint = write(f"{found['key']} = {quoted(inner)}", else_='Within a text write \\" for it.')
    if re.search(r"[\'\"]\s*,\s*[\'\"]", value):
        said = "several texts stand here"
        hint = write(f"{found['key']} = [{value}]", else_="Put them between [ and ].")
    return failure.at(place, said, hint)


def no_value(failure: Failure) -> Mistake | None:
    """Look for a key without a value."""
    if failure.why != "Invalid value" or (failure.rest.strip() and failure.rest[0] != "#"):
        return None
    hint = 'Write a text between " and ", or take the line out.'
    return failure.at(failure.place, "nothing stands here", hint)


def wrong_word(failure: Failure) -> Mistake | None:
    """Look for a yes or no that is not written as true or false."""
    word = re.match(r"(true|yes|on|false|no|off)\b\s*(?:#.*)?$", failure.rest, re.IGNORECASE)
    if failure.why != "Invalid value" or word is None:
        return None
    right = "true" if word[1].lower() in ("true", "yes", "on") else "false"
    before = failure.row[: failure.place]
    hint = write(before + right, else_=f"Write: {right}")
    return failure.at(failure.place, f"“{word[1]}” is written {right}, in small letters", hint)


def unquoted(failure: Failure) -> Mistake | None:
    """Look for a text without quotation marks, also one that begins as a date or number."""
    found = KEY_VALUE.match(failure.row)
    is_value = failure.why in ("Invalid value", "Invalid date or datetime")
    if found is None:
        return _unquoted_part(failure)
    if not (is_value or failure.ends_too_early):
        return None
    value = found["value"]
    start = found.start("value")
    if value[:1] in ("'", '"', "[", "{", ""):
        return _in_list(failure, found) if is_value and value[:1] == "[" else None
    said, text = "a text without quotation marks", value.split(" #")[0].strip()
    if text[-1:] in ("'", '"') and text[0] not in ("'", '"'):
        said, text = "the quotation mark at the beginning is missing", text[:-1]
    hint = write(f"{found['key']} = {quoted(text)}", else_='Put it between " and ".')
    if _DATE.fullmatch(text):
        said = "a date without quotation marks"
        hint = f'Write the year first, such as: {found["key"]} = "2026-01-31"'
    return failure.at(start, said, hint)


def _in_list(failure: Failure, found: re.Match[str]) -> Mistake:
    """Return the mistake of a list whose elements have no quotation marks."""
    parts = [part.strip(" \"'") for part in found["value"].strip("[], ").split(",")]
    listed = ", ".join(quoted(part) for part in parts if part)
    hint = write(f"{found['key']} = [{listed}]", else_='Put it between " and ".')
    return failure.at(failure.place, "a text without quotation marks", hint)


def _unquoted_part(failure: Failure) -> Mistake | None:
    """Return the mistake of a list element on its own line without quotation marks, or None."""
    if failure.why != "Invalid value" or failure.row[: failure.place].strip():
        return None
    part, comma, _rest = failure.rest.strip().partition(",")
    hint = f"Write: {quoted(part.strip(_ANY_MARK))}{comma}"
    return failure.at(failure.place, "a text without quotation marks", hint)


def no_comma(failure: Failure) -> Mistake | None:
    """Look for two elements of a list without a comma between them."""
    if failure.why != "Unclosed array" or failure.rest[:1] not in ("'", '"'):
        return None
    row = failure.row[: failure.place].rstrip()
    if row and (row[-1] in "'\"" or row[-1].isdigit()):
        hint = write(f"{row}, {failure.rest}", else_="Write a comma between.")
        return failure.at(failure.place, "a comma is missing between these two", hint)
    before = failure.rows[failure.number - 1].rstrip() if failure.number else ""
    if before[-1:] not in ("'", '"'):
        return None
    said, hint = "a comma is missing here", "Write one at the end of this line."
    return failure.at(len(before), said, hint, number=failure.number - 1)


def unclosed_list(failure: Failure) -> Mistake | None:
    """Look for a list without its closing bracket."""
    number = _open_list(failure)
    begins = not failure.row[: failure.place].strip(" \t[")  # a line outside a list
    is_other = begins and (KEY_VALUE.match(failure.row) or failure.row.lstrip().startswith("["))
    if failure.why == "Unclosed array":
        number = failure.number if number is None else number
    elif failure.why != "Invalid value" or not is_other:
        return None
    if number is None:
        return None
    begun = failure.rows[number].rstrip().rstrip(",")
    hint = "Write ] at its end."
    if not begun.endswith("["):
        hint = write(f"{begun}]", else_=hint)
    return failure.at(max(0, begun.find("[")), "this list is not closed", hint, number=number)


def _open_list(failure: Failure) -> int | None:
    """Return the number, from 0, of the line above in which an open list begins, or None."""
    opened = 0
    for number in reversed(range(failure.number)):
        bare = STRING.sub("", failure.rows[number]).split("#")[0]
        found = KEY_VALUE.match(bare)
        if found is None and bare.lstrip().startswith("[["):
            return None
        value = found["value"] if found else bare
        opened += value.count("[") - value.count("]")
        if found:
            return number if opened > 0 else None
    return None
