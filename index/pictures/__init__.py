"""Pictures: a narrow profile of PNG and JPEG, without any metadata."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.pictures.faults import (
        MAX_PICTURE as MAX_PICTURE,
        MAX_PIXELS as MAX_PIXELS,
        MAX_SIDE as MAX_SIDE,
        PictureFault as PictureFault,
        PictureUnfit as PictureUnfit,
    )
    from index.pictures.own_pictures import (
        are_clean as are_clean,
        clean_own_picture as clean_own_picture,
    )
