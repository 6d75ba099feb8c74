"""Adds texts to a source folder, by its record of publications."""

from pathlib import Path

from index.errors import SourceProblem
from index.importers.import_report import Imported
from index.importers.refi.arrival import Arrival
from index.progress import Progress
from index.publication.record import FILE, RecordWrong, read_published
from index.revision.addition import add_texts
from index.revision.removed_words import RemovedWords
from index.source.checks.returned_words import PublishedWords
from index.text.hostile_toml import toml_in


def add_to_folder(
    arrival: Arrival,
    folder: Path,
    removed: RemovedWords | None,
    pace: Progress,
    *,
    asks: bool,
) -> Imported:
    """Add the texts that arrive to the source folder `folder`, without words that were `removed`.

    Where it `asks`, nothing is added while names may return. Raises SourceProblem, OutputFailed,
    and Stopped where `pace` is stopped.
    """
    published = _published(folder)
    return add_texts(arrival, folder, published, removed or RemovedWords(), pace, asks=asks)


def _published(folder: Path) -> PublishedWords:
    """Return what is known of the words of the folder's editions. Raises SourceProblem."""
    try:
        head = toml_in((folder / "archive.toml").read_text("utf-8-sig"))
        return read_published(folder / FILE, str(head.get("id"))).words
    except RecordWrong as wrong:
        raise SourceProblem(
            "{why} {hint}", why=wrong.problem.text, hint=wrong.problem.hint
        ) from None
    except (OSError, ValueError):
        raise SourceProblem(
            "“{name}” cannot be read. Mend what a check of the folder finds.",
            name="archive.toml",
        ) from None
