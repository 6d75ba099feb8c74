"""What of an answer would tell what the lines under the quotes leave out."""

import re

from index import Choices, Group, SearchPage, Voice, ordered_voices
from viewer.kit.dial import Withheld

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


def told_voices(page: SearchPage, withheld: Withheld) -> dict[Group, int]:
    """Return how many passages of the whole answer are whose words.

    Quotes of a role that some line does not tell are those of nobody in particular.
    """
    counts: dict[Group, int] = {}
    for (voice, role), count in page.voices.items():
        told = voice == Voice.REPORTED or ("role", role) not in withheld
        is_told = bool(role) and told and voice != Voice.NARRATOR
        group = Group("voice", voice, role if is_told else None)
        counts[group] = counts.get(group, 0) + count
    return ordered_voices(counts)
