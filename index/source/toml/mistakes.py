"""Says what is wrong in a TOML file as its editor would look for it, and what to write instead.

The parser says where it gave up. What was meant is seen from the line that it gave up in: rule
after rule looks at that, the surest first. A line that is proposed is one that can be read.
"""

import tomllib

from index.source.toml import keys, values
from index.source.toml.failure import Mistake, failure_of

_RULES = (
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
    """Return what is wrong in `text`, which the parser refused with `error`."""
    failure = failure_of(text, error)
    for rule in _RULES:
        mistake = rule(failure)
        if mistake:
            return mistake
    why = failure.why[:1].lower() + failure.why[1:]
    return failure.at(failure.place, f"this is not TOML ({why})", "Compare it with another line.")
