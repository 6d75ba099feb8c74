"""What comes into a folder: texts, also those of projects, and what its tables then get."""

from collections.abc import Callable, Mapping, Sequence, Set

from index.importers.import_report import Guess, OriginalFile
from index.importers.received import Incoming
from index.values import Value

type TableCompletion = Callable[
    [Mapping[str, str], Mapping[str, OriginalFile], Set[str], Set[str]],
    tuple[Mapping[str, str], Sequence[Guess]],
]
"""Takes the texts of a folder by their files, the documents that come in by their ids, and the
files of those that were there before, and of those among them that stay as they are.

It returns what else changes of the texts, and what is told of that.
"""


class Arrival(Value):
    """What comes into a folder: texts, and what else its tables then get."""

    inputs: Sequence[Incoming]
    complete: TableCompletion | None = None
