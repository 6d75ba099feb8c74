"""Tells what a notice withdrew, from which archive, and by whom it is signed."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QWidget

from index import TakenNotice, TrustGround, worded
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.ui.look.look import Look
from viewer.wording.number_format import figure

_WIDEST = 620  # pixels at 100 %


class NoticeSheet(QuestionSheet):
    """Tells of one notice that was taken in. `title` is that of its archive, if it is here.

    `here` is how many of the passages that it names that archive has or had.
    """

    def __init__(
        self,
        taken: TakenNotice,
        title: Mapping[str, str],
        here: int | None,
        language: str,
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Notice of what was withdrawn"))
        self._taken = taken
        self._here = len(taken.notice.withdrawn) if here is None else here
        self._title = worded(title, language) or taken.notice.archive
        self.widen(look.scaled(_WIDEST))
        close = self.button(self.tr("&Close"), main=True)
        close.clicked.connect(self.accept)
        self.ask(tuple(self._told()), (close,), close)

    @property
    def _waits(self) -> bool:
        return self._taken.ground is TrustGround.NONE

    def _told(self) -> Iterator[QWidget]:
        heading = self.tr("Withdrawn from “{title}”")
        if self._waits:
            heading = self.tr("The notice is kept for “{title}”")
        yield self.heading(heading.format(title=self._title))
        yield self.said(self._about_passages())
        if not self._taken.is_news:
            yield self.said(self.tr("It was taken in before: nothing changes."))
        elif not self._waits:
            left = self.tr(
                "The file of the archive still holds the words. Ask for the new edition, and "
                "delete older copies."
            )
            yield self.said(left, "care")
        if not self._taken.is_kept:
            told = self.tr("Nothing can be written here: it counts until Satchel closes.")
            yield self.said(told, "care")
        by = self.tr("It is signed by who signed the archive here:")
        if self._waits:
            by = self.tr("It is signed by:")
        words, _dot, digits = self._taken.notice.signer.partition(" · ")
        yield self.said(by)
        yield self.said(words, bold=True)
        yield self.said(digits, "soft")

    def _about_passages(self) -> str:
        number = len(self._taken.notice.withdrawn)
        if self._waits:
            return self.tr(
                "This archive was not opened on this computer yet. When it comes from the same "
                "signer, %n passage(s) will be left out of it.",
                "",
                number,
            )
        others = number - self._here
        if not self._here:
            return self.tr(
                "It names %n passage(s), and the archive that is here has none of them.", "", number
            )
        told = self.tr(
            "Edition {edition} withdraws %n passage(s). Here they are no longer shown, searched, "
            "presented or exported, in earlier editions too.",
            "",
            self._here,
        ).format(edition=figure(self._taken.notice.edition))
        more = self.tr(
            "It names %n more, which the archive that is here does not have.", "", others
        )
        return f"{told} {more}" if others else told
