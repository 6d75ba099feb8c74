"""What is asked of the search engine of one archive."""

from collections.abc import Mapping

from index.disclosure import ALL_TOLD, DialSetting
from index.values import Value, value_field

type Choices = Mapping[str, frozenset[str]]
"""Field -> the values of which a record must have one. An empty set does not filter."""


class SearchRequest(Value):
    """A query as it was typed, and which of its hits are wanted.

    Only records with one of the `chosen` values in each field are hits. What an attribution hides
    at `setting` is neither found nor counted, as if the archive did not hold it. Up to `limit` hits
    are wanted, the best first, after skipping `offset`. With `leads` it is wanted too
    what else the words meet. `language` is that whose translations are read: what they hold of the
    words is wanted beside what the original does.
    """

    typed: str
    chosen: Choices = value_field(default_factory=dict)
    setting: DialSetting = ALL_TOLD
    limit: int = 50
    offset: int = 0
    leads: bool = False
    language: str = ""
