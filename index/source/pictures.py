"""Reads the pictures that the documents of a source folder show, and cleans them."""

from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import blake2b
from pathlib import Path

from index.limits import Excess, Limit, excess, in_megabytes
from index.model import Archive, Document, Picture, PictureFile
from index.pictures.clean_picture import (
    MAX_PICTURES,
    MAX_TOGETHER,
    MAX_UNPACKED,
    Allowance,
    Cleaned,
    cleaned,
)
from index.pictures.faults import (
    MAX_PICTURE,
    MAX_PIXELS,
    MAX_SIDE,
    PictureFault,
    PictureUnfit,
)
from index.source.kept_parts import KeptParts
from index.source.passages import map_pictures
from index.source.problems.problem import Problem, Problems, Severity
from index.source.text_files import files_in, size_of
from index.values import Value, replace

type Places = Mapping[str, tuple[str, int]]
"""Id of a picture -> its file and line."""

FOLDER = "pictures"
_ENDINGS = (".png", ".jpg", ".jpeg")
_MB = 1 << 20
_MOST = f"{MAX_PIXELS // _MB} million"
_COUNT = Limit(MAX_PICTURES, "This folder shows {there} pictures; an archive may have {most}.")
_SIZE = Limit(
    MAX_TOGETHER,
    "The pictures come to {there} together; an archive may have {most}.",
    in_bytes=True,
)
_UNPACKED = Limit(
    MAX_UNPACKED,
    "The pixels of the pictures come to {there} together; an archive may have {most}.",
    in_bytes=True,
)
_SAID = {  # what is wrong -> code, sentence, and what to do
    PictureFault.NO_PICTURE: ("no-picture", "is neither PNG nor JPEG", "Save it as one of these."),
    PictureFault.DAMAGED: ("no-picture", "is damaged", "Save it again, or take another copy."),
    PictureFault.UNUSUAL: (
        "no-picture",
        "is of a rare kind that cannot be shown",
        "Save it again as plain PNG or JPEG.",
    ),
    PictureFault.TOO_LARGE: (
        "picture-too-large",
        "is too large",
        f"At most {MAX_PICTURE // _MB} MB, {_MOST} pixels and {MAX_SIDE:,} to a side are taken.",
    ),
    PictureFault.TURNED: (
        "picture-turned",
        "lies on its side, and only a note in its file says so",
        "Turn it and save it again.",
    ),
}


class _Read(Value):
    """A cleaned picture of the folder, and its name in the archive."""

    name: str
    picture: Cleaned


class Pictures:
    """The pictures of one folder. `places` is id of a picture -> its file and line."""

    def __init__(self, folder: Path, problems: Problems, places: Places, kept: KeptParts) -> None:
        self._kept = kept
        self._folder = folder
        self._problems = problems
        self._places = places
        before = len(problems.found())
        self._there = files_in(folder, FOLDER, "", problems)
        self._is_lost = len(problems.found()) > before
        self._read: dict[str, _Read | None] = {}
        self._allowance = Allowance()
        self._size = self._unpacked = 0  # bytes of all pictures, also of those beyond the limits
        self._beyond: Picture | None = None  # the first beyond the limits

    def put_into(self, archive: Archive) -> Archive:
        """Return `archive` with the files of its pictures, cleaned and numbered in order."""
        placed = [*self._placed("pictures", archive)]
        shown = {picture.file: picture for picture in reversed(placed)}
        over = excess([(_COUNT, len(shown), "")])
        if over:  # no picture is read then
            self._tell_beyond([*reversed(shown.values())][MAX_PICTURES], over)
            return archive
        if not shown:
            return archive
        documents = tuple(map_pictures(each, self._found) for each in archive.documents)
        over = excess([(_SIZE, self._size, ""), (_UNPACKED, self._unpacked, "")])
        if over and self._beyond:
            self._tell_beyond(self._beyond, over)
        read = filter(None, self._read.values())
        files = tuple(PictureFile(each.name, each.picture.data) for each in read)
        return replace(archive, documents=documents, pictures=files)

    def tell_unused(self, archive: Archive) -> None:
        """Report the folder's pictures that `archive`, withdrawn parts included, does not show."""
        shown = {picture.file for picture in self._placed("pictures as written", archive)}
        for file in self._there:
            if file.lower().endswith(_ENDINGS) and file not in shown:
                hint = f"Take it out, or write ![what it shows]({file}) where it belongs."
                said = "No document shows this picture."
                problem = Problem(file, None, Severity.WARNING, "picture-unused", said, hint)
                self._problems.add(problem)

    def _placed(self, what: str, archive: Archive) -> Iterator[Picture]:
        for document in archive.documents:
            made_of = (document,)
            yield from self._kept.of(what, document.id, made_of, partial(_pictures_of, document))

    def _found(self, picture: Picture) -> Picture:
        if picture.file not in self._read:
            self._read[picture.file] = self._clean(picture)
        read = self._read[picture.file]
        if read is None:
            return picture
        width, height = read.picture.width, read.picture.height
        return replace(picture, file=read.name, width=width, height=height)

    def _clean(self, picture: Picture) -> _Read | None:
        """Return the cleaned file of `picture`, or None where a problem was reported."""
        if self._is_lost:
            return None  # reported once, for the folder
        try:
            data = self._bytes(picture.file)
        except PermissionError:
            said = f"The picture “{picture.file}” may not be read by this user."
            hint = "Ask for the right to read it, or put a copy in its place."
            self._error(picture, "unreadable", said, hint)
            return None
        if data is None:
            hint = f"Write its name as it is there: ![what it shows]({FOLDER}/map.png)"
            said = f"The picture “{picture.file}” is not in the folder “{FOLDER}”."
            self._error(picture, "picture-missing", said, hint)
            return None
        try:
            digest = blake2b(data).digest()
            clean = self._kept.of("picture", picture.file, (digest,), partial(cleaned, data))
        except PictureUnfit as unfit:
            code, said, hint = _SAID[unfit.fault]
            if unfit.fault is PictureFault.TOO_LARGE:
                said = self._how_large(picture.file, unfit.size)
            self._error(picture, code, f"The picture “{picture.file}” {said}.", hint)
            return None
        self._size += len(clean.data)
        self._unpacked += clean.unpacked
        if self._beyond or not self._allowance.takes(clean):
            self._beyond = self._beyond or picture
            return None  # reported once, after all pictures are counted
        number = sum(read is not None for read in self._read.values()) + 1
        return _Read(f"{FOLDER}/{number:03}.{clean.ending}", clean)

    def _how_large(self, file: str, size: tuple[int, int] | None) -> str:
        """Return the size of a picture that is too large, in pixels where known, else in MB."""
        if size:
            return "has {:,} x {:,} pixels".format(*size)
        return f"has {in_megabytes(size_of(self._folder / file))}"

    def _bytes(self, file: str) -> bytes | None:
        """Return the bytes of `file`, cut off beyond MAX_PICTURE, or None where it is not there.

        Raises PermissionError.
        """
        path = self._folder / file
        try:
            is_here = file in self._there and path.is_file()
            if not is_here or not path.resolve().is_relative_to(self._folder.resolve()):
                return None
            with path.open("rb") as opened:
                return opened.read(MAX_PICTURE + 1)
        except PermissionError:
            raise
        except (OSError, ValueError):
            return None

    def _tell_beyond(self, picture: Picture, over: Excess) -> None:
        file, line = self._places.get(picture.id, ("documents", None))
        self._problems.exceeds(file, line, over, "too-many-pictures")

    def _error(self, picture: Picture, code: str, text: str, hint: str) -> None:
        file, line = self._places.get(picture.id, ("documents", None))
        self._problems.error(file, line, code, text, hint)


def _pictures_of(document: Document) -> tuple[Picture, ...]:
    return tuple(document.pictures())
