"""Explains what is wrong in a TOML file, in an editor's terms, and what to write instead.

The parser tells where it failed. Rules, the surest first, look at that line for what was meant. A
line that is proposed is always valid TOML.
"""

import tomllib

from index.source.toml import keys, values
from index.source.toml.failure import Mistake, failure_of

_RULES = (
    values.too_large,
    values.blank,
    values.curly,
    values.backslash,
    values.unclosed_string,
    values.no_comma,
    values.unclosed_list,
    keys.header,
    keys.again,
    values.inner_marks,
    keys.remark,
    values.no_value,
    values.wrong_word,
    values.unquoted,
    keys.no_equals,
    keys.no_statement,
    keys.key_part,
    keys.too_much,
)


def mistake_in(text: str, error: tomllib.TOMLDecodeError) -> Mistake:
    """Return the mistake in `text`, which the parser refused with `error`."""
    failure = failure_of(text, error)
    for rule in _RULES:
        mistake = rule(failure)
        if mistake:
            return mistake
    why = failure.why[:1].lower() + failure.why[1:]
    return failure.at(failure.place, f"this is not TOML ({why})", "Compare it with another line.")
