"""Takes the pictures of documents into a folder: cleaned, and under names of the folder's own."""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256

from index.importers.draft import DraftDocument, DraftPicture
from index.importers.import_report import Certainty, LeftOut, Report, shortened
from index.importers.structured_text import PlacedPicture
from index.limits import MAX_LINE
from index.office.text import OmissionKind
from index.pictures.clean_picture import Allowance, cleaned
from index.pictures.faults import PictureFault, PictureUnfit

FOLDER = "pictures"
_KIND = "picture"  # of what is told
_NOT_IN_LINE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\s]+")
# A description that programs write by themselves, which says where the picture came from.
_FILE_NAME = re.compile(
    r"(?:.*[\\/])?[^\\/]*\.(?:png|jpe?g|jpe|gif|bmp|tiff?|webp|svg|emf|wmf|heic|eps|pdf)",
    re.IGNORECASE,
)
_UNDESCRIBED = {  # for those who cannot see a picture, until its editor says what it shows
    "en": "This picture has no description yet.",
    "ru": "У этой картинки пока нет описания.",  # noqa: RUF001
    "ky": "Бул сүрөттүн сүрөттөмөсү азырынча жок.",
}
_SAVE = "Save it as PNG or JPEG, and add it to the folder."
_WHY = {
    PictureFault.NO_PICTURE: f"it is {{kind}}. {_SAVE}",
    PictureFault.DAMAGED: f"it is damaged. {_SAVE}",
    PictureFault.UNUSUAL: f"it is of a rare kind. {_SAVE}",
    PictureFault.TOO_LARGE: "it is too large. Save it smaller, and add it to the folder.",
    PictureFault.TURNED: "it lies on its side. Turn it, save it, and add it to the folder.",
}
_FULL = "an archive may have no more. Import the document in several parts."
_IN_NOTE = "it stands in a footnote. Add it to the folder where it belongs."
_CAME_AGAIN = "its document was there before. Add it to the folder where it belongs."
_NO_PLACE = "no section is there to hold it."
_KINDS = (  # first bytes, what such a picture is called
    (b"GIF8", "a GIF"),
    (b"BM", "a BMP"),
    (b"RIFF", "a WebP"),
    (b"II*\0", "a TIFF"),
    (b"MM\0*", "a TIFF"),
    (b"\xd7\xcd\xc6\x9a", "a drawing (WMF)"),
    (b"\x01\0\0\0", "a drawing (EMF)"),
    (b"<", "a drawing (SVG)"),
)


class _Refused(Exception):
    """A picture stays outside; `why` ends the sentence that says so."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class PictureStore:
    """The pictures of one folder. `files` are their names in the folder, and their bytes.

    `taken` are the pictures that are there already, by names such as "picture-1.png". `heed` is
    called before each picture, and may raise.
    """

    def __init__(
        self, taken: Mapping[str, bytes] | None = None, heed: Callable[[], None] = lambda: None
    ) -> None:
        self._heed = heed
        self.files: dict[str, bytes] = {}
        self._numbers = {name.partition(".")[0].lower() for name in taken or ()}
        self._number = 0
        self._names: dict[bytes, str] = {}  # by the hash of what is kept
        self._there = {sha256(data).digest() for data in (taken or {}).values()}
        self._allowance = Allowance()
        for data in (taken or {}).values():
            with suppress(PictureUnfit):  # which satchel check tells
                self._allowance.takes(cleaned(data))

    def place(
        self, placed: Sequence[PlacedPicture], document: DraftDocument, report: Report
    ) -> None:
        """Put pictures where they stood into `document`; tell those that are left out."""
        for each in placed:
            self._heed()
            try:
                self._place(each, document, report)
            except _Refused as refused:
                _leave_out(each, refused.why, report)

    def leave(self, placed: Sequence[PlacedPicture], report: Report) -> None:
        """Tell of pictures of a document that came again: those that the folder has not."""
        for each in placed:
            if not self._has(each.picture.data):
                _leave_out(each, _CAME_AGAIN, report)

    def _has(self, data: bytes) -> bool:
        """Return whether the folder had the picture `data` before."""
        try:
            return sha256(cleaned(data).data).digest() in self._there
        except PictureUnfit:
            return False

    def _place(self, placed: PlacedPicture, document: DraftDocument, report: Report) -> None:
        if placed.in_note:
            raise _Refused(_IN_NOTE)
        if not document.sections:
            raise _Refused(_NO_PLACE)
        name = self._keep(placed.picture.data)
        said = described(placed.picture.description)
        if not said:
            told = f"“{name}” has no description. Say what it shows, for those who cannot see it."
            report.guess(placed.line, _KIND, told, Certainty.SURE)
            said = _UNDESCRIBED.get(document.language, _UNDESCRIBED["en"])
        if len(said) > MAX_LINE:
            told = f"The description of “{name}” is longer than {MAX_LINE:,} characters, and cut."
            report.guess(placed.line, _KIND, told, Certainty.SURE)
            said = shortened(said, MAX_LINE)
        before = [each for each in document.sections if each.line < placed.line]
        section = before[-1] if before else document.sections[0]
        at = sum(each.line < placed.line for each in section.passages)
        section.pictures.append(DraftPicture(name, said, at))

    def _keep(self, data: bytes) -> str:
        """Return the name of the file that holds the picture `data`; one picture has one file."""
        try:
            clean = cleaned(data)
        except PictureUnfit as unfit:
            raise _Refused(_WHY[unfit.fault].format(kind=_called(data))) from None
        key = sha256(clean.data).digest()
        if key not in self._names:
            if not self._allowance.takes(clean):
                raise _Refused(_FULL)
            self._names[key] = f"{FOLDER}/{self._free()}.{clean.ending}"
            self.files[self._names[key]] = clean.data
        return self._names[key]

    def _free(self) -> str:
        while True:
            self._number += 1
            name = f"picture-{self._number}"
            if name not in self._numbers:
                return name


def described(said: str) -> str:
    """Return a description in one line; "" for the name of a file, which shows nothing."""
    words = _NOT_IN_LINE.sub(" ", said).strip()
    return "" if _FILE_NAME.fullmatch(words) else words


def _called(data: bytes) -> str:
    names = (name for beginning, name in _KINDS if data.lstrip().startswith(beginning))
    return next(names, "neither PNG nor JPEG")


def _leave_out(placed: PlacedPicture, why: str, report: Report) -> None:
    said = described(placed.picture.description)
    told = f"The picture “{shortened(said, 40)}” is left out" if said else "A picture is left out"
    report.guess(placed.line, _KIND, f"{told}: {why}", Certainty.SURE)
    place = (placed.paragraph, placed.picture.page)
    left = LeftOut(report.file, placed.line, said, OmissionKind.PICTURE, *place)
    report.left_out.append(left)
