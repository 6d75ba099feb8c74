"""Whose words an answer holds, as far as the lines under the quotes tell it."""

from index import Group, SearchPage, Voice, ordered_voices
from viewer.wording.dial import Withheld


def told_voices(page: SearchPage, withheld: Withheld = frozenset()) -> dict[Group, int]:
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
