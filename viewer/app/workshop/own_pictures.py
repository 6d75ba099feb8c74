"""Takes pictures of the reader's own from files into the sets of their notebook."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot

from index import (
    MAX_PICTURE,
    MAX_PIXELS,
    MAX_SIDE,
    OwnPicture,
    PictureFault,
    PictureUnfit,
    read_whole,
    replace,
)
from viewer.app import lazy_imports
from viewer.app.context.window_services import WindowServices
from viewer.platform.file_dialog import file_dialog
from viewer.screens.workshop.panes.picture_button import PictureRequest
from viewer.services.messages import words_of
from viewer.shell.window import MainWindow
from viewer.wording.number_format import figure

_MB = 1 << 20


class OwnPictureIntake(QObject):
    """Asks for a file and for what its picture shows, and gives the picture to the workshop."""

    def __init__(
        self, page: "lazy_imports.WorkshopPage", window: MainWindow, services: WindowServices
    ) -> None:
        super().__init__(page)
        self._page, self._window, self._services = page, window, services
        page.picture_wanted.connect(self._ask)

    @Slot(object)
    def _ask(self, asked: PictureRequest) -> None:
        if asked.own is None:
            self._ask_file(asked, "")
        else:
            self._describe(asked, asked.own)

    def _ask_file(self, asked: PictureRequest, said: str) -> None:
        """Ask for the file of a picture, of which was `said` already what it shows."""
        dialog = file_dialog(self._window, self.tr("A picture of your own"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pictures = self.tr("Pictures ({patterns})").format(patterns="*.png *.jpg *.jpeg")
        dialog.setNameFilters([pictures, self.tr("All files (*)")])
        dialog.fileSelected.connect(partial(self._take, asked, said))
        dialog.open()

    def _take(self, asked: PictureRequest, said: str, file: str) -> None:
        self._services.tasks.run_on_files(
            partial(_read, Path(file)),
            then=partial(self._describe_new, asked, said),
            failed=self._fail,
        )

    def _describe_new(self, asked: PictureRequest, said: str, own: OwnPicture) -> None:
        self._describe(asked, replace(own, description=said))

    def _describe(self, asked: PictureRequest, own: OwnPicture) -> None:
        from viewer.screens.workshop.panes.picture_sheet import PictureSheet  # noqa: PLC0415  rarely needed

        look, may_be_none = self._services.look, asked.own is not None and asked.may_be_none
        sheet = PictureSheet(own, look, self._window, may_be_none=may_be_none)
        sheet.chosen.connect(partial(self._page.take_picture, asked))
        sheet.file_wanted.connect(partial(self._ask_file, asked))
        sheet.open()

    def _fail(self, error: Exception) -> None:
        told = _why(error.fault) if isinstance(error, PictureUnfit) else words_of(error)
        self._services.messages.say(told)


def _read(path: Path) -> OwnPicture:
    """Return the picture in a file, not described. Raises PictureUnfit or ArchiveUnreadable."""
    from index import clean_own_picture  # noqa: PLC0415  rarely needed
    from viewer.ui.look.scaled_picture import scaled_down  # noqa: PLC0415

    with suppress(OSError):
        if path.is_file() and path.stat().st_size > MAX_PICTURE:
            raise PictureUnfit(PictureFault.TOO_LARGE)
    return scaled_down(clean_own_picture(read_whole(path)))


def _why(fault: PictureFault) -> str:
    """Return why a picture is not taken, and what to do."""
    said = {
        PictureFault.NO_PICTURE: QCoreApplication.translate(
            "OwnPictures", "This file is neither PNG nor JPEG. Save the picture as one of these."
        ),
        PictureFault.DAMAGED: QCoreApplication.translate(
            "OwnPictures", "This picture is damaged. Save it again, or choose another copy."
        ),
        PictureFault.UNUSUAL: QCoreApplication.translate(
            "OwnPictures", "This picture is of a rare kind. Save it again as plain PNG or JPEG."
        ),
        PictureFault.TOO_LARGE: QCoreApplication.translate(
            "OwnPictures",
            "This picture is too large. At most {size} MB, {pixels} million pixels and {side} to a "
            "side are taken. Save it smaller.",
        ),
        PictureFault.TURNED: QCoreApplication.translate(
            "OwnPictures",
            "This picture lies on its side, and only a note in its file says so. Turn it, and save "
            "it again.",
        ),
    }[fault]
    pixels, side = figure(MAX_PIXELS // _MB), figure(MAX_SIDE)
    return said.format(size=figure(MAX_PICTURE // _MB), pixels=pixels, side=side)
