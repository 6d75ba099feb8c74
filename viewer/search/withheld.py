"""Whether a search tells by what it finds what the lines under the quotes leave out."""

import re

from index import Choices
from viewer.kit.facets import Withheld

_ASKED = re.compile(r"\b(\w+):(?:\"([^\"]*)\"|(\S+))")


def asks_for(query: str, chosen: Choices, withheld: Withheld) -> bool:
    """Return whether `query`, or what is `chosen`, narrows by something in `withheld`."""
    known = {(field, value.casefold()) for field, value in withheld}
    known |= {("age", "") for field, _value in withheld if field == "age"}
    asked = {
        (field, "" if field == "age" else phrase or word)  # of ages, any range may tell
        for field, phrase, word in _ASKED.findall(query.casefold())
    }
    taken = {(field, value.casefold()) for field, values in chosen.items() for value in values}
    return bool(known & (asked | taken))
