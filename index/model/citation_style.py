"""The styles of citations to choose from."""

from enum import StrEnum


class CitationStyle(StrEnum):
    """How a citation is written. PLAIN is in Satchel's own words, which are the viewer's."""

    PLAIN = "plain"
    APA = "apa"
    CHICAGO = "chicago"
    GOST = "gost"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL = "csl"

    @property
    def is_entry(self) -> bool:
        """Whether a reference manager reads it: the words are a part of the entry."""
        return self in (CitationStyle.BIBTEX, CitationStyle.RIS, CitationStyle.CSL)
