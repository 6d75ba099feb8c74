"""The voices of an answer, as far as the attributions tell them."""

from index import Group, SearchPage, Voice, ordered_voices
from viewer.wording.dial import Withheld


def told_voices(page: SearchPage, withheld: Withheld = frozenset()) -> dict[Group, int]:
    """Return the number of passages of each voice in the whole answer.

    Quotes of a role that some attribution hides are counted without a role.
    """
    counts: dict[Group, int] = {}
    for (voice, role), count in page.voices.items():
        told = voice == Voice.REPORTED or ("role", role) not in withheld
        is_told = bool(role) and told and voice != Voice.NARRATOR
        group = Group("voice", voice, role if is_told else None)
        counts[group] = counts.get(group, 0) + count
    return ordered_voices(counts)
