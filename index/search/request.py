"""What is asked of the full text of one archive."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.disclosure import ALL_TOLD, DialSetting

type Choices = Mapping[str, frozenset[str]]
"""Field -> the values of which a record must have one. An empty set asks for nothing."""


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A query as it was typed, and which of its hits are wanted.

    Of what is found only records with one of the values `chosen` in each field are hits. What the
    line under a quote does not tell at `setting` is neither found nor counted, as if the archive
    did not hold it. `limit` of the hits are wanted, the best first, after `offset` of them.
    """

    typed: str
    chosen: Choices = field(default_factory=dict)
    setting: DialSetting = ALL_TOLD
    limit: int = 50
    offset: int = 0
