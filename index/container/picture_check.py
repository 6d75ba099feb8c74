"""Checks that an archive's pictures are clean and are those that its documents show."""

from typing import TYPE_CHECKING

from index.model import Archive, Document, Picture, PictureFile, Section

if TYPE_CHECKING:
    from index.pictures.clean_picture import Cleaned


def pictures_fit(archive: Archive) -> bool:
    """Return whether each picture of `archive` exists, is shown, and holds its pixels alone."""
    shown = list(archive.placed_pictures())
    return _are_clean(archive, shown)


def pictures_stand(document: Document) -> bool:
    """Return whether the pictures of `document` stand in order between its passages."""
    return all(map(_stand_in_order, document.walk()))


def picture_fits(file: PictureFile) -> bool:
    """Return whether `file` is a picture that holds its pixels alone."""
    return _clean(file) is not None


def _stand_in_order(section: Section) -> bool:
    places = [picture.at for picture in section.pictures]
    return places == sorted(places) and all(at <= len(section.passages) for at in places)


def _are_clean(archive: Archive, shown: list[Picture]) -> bool:
    from index.pictures.clean_picture import Allowance  # noqa: PLC0415  not before the text

    sizes: dict[str, tuple[int, int]] = {}
    allowance = Allowance()
    for file in archive.pictures:  # each is read once, and not kept
        picture = _clean(file)
        if picture is None or not allowance.takes(picture):
            return False
        sizes[file.name] = (picture.width, picture.height)
    if sizes.keys() != {picture.file for picture in shown}:
        return False
    return all(sizes[picture.file] == (picture.width, picture.height) for picture in shown)


def _clean(file: PictureFile) -> "Cleaned | None":
    """Return the picture in `file`, or None where `file` is no picture or not a clean one."""
    from index.pictures.clean_picture import cleaned  # noqa: PLC0415  not before the text
    from index.pictures.faults import PictureUnfit  # noqa: PLC0415

    try:
        picture = cleaned(file.data)
    except PictureUnfit:
        return None
    is_clean = picture.data == file.data and file.name.endswith(f".{picture.ending}")
    return picture if is_clean else None
