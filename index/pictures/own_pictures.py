"""Cleans and checks the pictures of a reader's own, which can come from anywhere."""

from collections.abc import Iterable

from index.model import OwnPicture
from index.pictures.clean_picture import Allowance, cleaned
from index.pictures.faults import PictureUnfit
from index.text.invisible_characters import is_blank


def clean_own_picture(data: bytes, description: str = "") -> OwnPicture:
    """Return the picture in `data`, PNG or JPEG, without metadata. Raises PictureUnfit."""
    clean = cleaned(data)
    return OwnPicture(clean.data, clean.ending, clean.width, clean.height, description)


def are_clean(pictures: Iterable[OwnPicture]) -> bool:
    """Return whether all `pictures` are clean and described, and together what an archive holds."""
    left = Allowance()
    for own in pictures:
        if is_blank(own.description):
            return False
        try:
            clean = cleaned(own.data)
        except PictureUnfit:
            return False
        said = own.data, own.ending, own.width, own.height
        if (clean.data, clean.ending, clean.width, clean.height) != said or not left.takes(clean):
            return False
    return True
