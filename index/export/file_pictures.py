"""The pictures of a file: those of the archive, and those that the maker of its set brought."""

from collections.abc import Iterator, Mapping

from index.export.extract import Extract
from index.model import OwnPicture, Picture


def pictures_in(extract: Extract) -> Mapping[str, Picture]:
    """Return the pictures of `extract` by their ids, those of the archive first."""
    own = (each.picture for each in _own(extract))
    return {each.id: each for each in (*extract.archive.placed_pictures(), *own)}


def picture_files(extract: Extract) -> Mapping[str, bytes]:
    """Return the bytes of the pictures of `extract`, by the names of their files."""
    files = {each.name: each.data for each in extract.archive.pictures}
    return files | {each.picture.file: each.data for each in _own(extract)}


def _own(extract: Extract) -> Iterator[OwnPicture]:
    yield from extract.chosen.own_pictures() if extract.chosen else ()
