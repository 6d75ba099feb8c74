"""What consent covers: the uses of a file, and what is left out for each of them."""

from index.model import Archive, Passage, SectionPicture

USES = ("read", "train", "print", "publish")
"""The uses that a speaker may have agreed to, each reaching further than the one before."""
PUBLISH, PRESENT = "publish", "train"


def may_be_used(passage: Passage | SectionPicture, use: str) -> bool:
    """Return whether the consent to a passage or picture covers `use`, one of USES.

    Where no consent is recorded, every use is covered.
    """
    return passage.consent is None or use in passage.consent


def kept_from(archive: Archive, use: str) -> frozenset[str]:
    """Return the ids of the passages whose consent does not cover `use`, and of their footnotes.

    A footnote that another passage marks as well is not included.
    """
    kept, free = set(), set()
    for passage in archive.passages():
        names = {mark.footnote for mark in passage.footnotes}
        if may_be_used(passage, use):
            free |= names
        else:
            kept |= {passage.id, *names}
    return frozenset(kept - free)


def furthest_use(passage: Passage) -> str:
    """Return the furthest use of `passage` that was agreed to, or ""."""
    return next((use for use in reversed(USES) if use in (passage.consent or ())), "")
