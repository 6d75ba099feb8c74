"""What an archive says of itself: its title and edition, its licence and rights."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from index import OpenArchive, worded
from viewer.ui.look.look import INTERFACE, Look
from viewer.ui.widgets.scroll_dialog import ScrollDialog
from viewer.wording.number_format import day


class AboutArchiveDialog(ScrollDialog):
    """A dialog of plain text about one archive, in the language of the window where it can be."""

    def __init__(self, archive: OpenArchive, language: str, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setWindowTitle(self.tr("About this archive"))
        content = archive.content
        edition = self.tr("Edition {edition}, of {date}")
        if content.draft:
            edition = self.tr("Draft of edition {edition}, of {date}")
        licence = self.tr("Licence: {licence}").format(licence=content.licence)
        parts = (
            edition.format(edition=content.edition, date=day(content.created)),
            licence if content.licence else self.tr("It states no licence."),
            worded(content.rights, language),
        )
        title = worded(content.title, language) or content.id
        name = self.words(title, font=look.reading_font(24, bold=True))
        signed = self._signed(archive.signer or "")
        self.fill_to_close([name, *map(self.words, filter(None, parts)), *signed])

    def _signed(self, signer: str) -> Iterator[QWidget]:
        """Yield the fingerprint `signer`, as it is shown before an archive is first opened."""
        words, _dot, digits = signer.partition(" · ")
        if not words:
            return
        yield self.words(self.tr("This key signed it:"), "soft")
        spoken = self.words(words.replace("-", " - "), font=self.look.reading_font(18))
        spoken.setAccessibleName(self.tr("Fingerprint: {words}").format(words=spoken.text()))
        yield spoken
        yield self.words(digits, "soft", font=self.look.interface_font(INTERFACE))
