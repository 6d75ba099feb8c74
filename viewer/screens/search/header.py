"""The header of the hits: filters, and the words about the answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from index import OpenArchive, SearchPage
from viewer.screens.search.answer_words import AnswerWords, Progress
from viewer.screens.search.groups import GroupBox
from viewer.screens.search.notes_offer import NotesOffer
from viewer.screens.search.notices import Notices
from viewer.screens.search.offer_rows import OfferRows
from viewer.screens.search.query_runner import Question
from viewer.screens.search.recent import Recent
from viewer.screens.search.voices import told_voices
from viewer.ui.lists.voice_chart import VoiceBars
from viewer.ui.look.look import Look, grown
from viewer.ui.widgets.facet_bar import FacetBar
from viewer.wording.field_names import FieldNames

FIELDS = (
    "document",
    "theme",
    "kind",
    "voice",
    "role",
    "gender",
    "age_band",
    "sector",
    "language",
)
_TWO_ANSWERS = 300  # pixels at 100 %
_SHARE = 1 / 3  # of the page, that the header may take where room is short


class SearchHeader(QWidget):
    """Shows the words for one answer, or how to begin if there is none."""

    value_toggled = Signal(str, str)
    all_let_go = Signal()
    query_wanted = Signal(str)
    grouping_chosen = Signal(object)
    rest_wanted = Signal()

    def __init__(self, archive: OpenArchive, look: Look, language: str, naming: FieldNames) -> None:
        super().__init__()
        grouping = GroupBox(archive)
        self._saying = AnswerWords(naming)
        self._facets = FacetBar(FIELDS, naming, grouping)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._bars = VoiceBars(look, archive.content.vocabulary)
        self._has_room, self._has_found, self._height = True, False, 0
        self._understood, self._notices = Notices(), Notices()
        self.offers = OfferRows(archive, language, naming)
        self.recent = Recent()
        self.notes = NotesOffer()
        self._more, self._rest = self._made_more(), QWidget()
        self._more.toggled.connect(self._rest.setVisible)
        self._lay_out()
        self._facets.value_toggled.connect(self.value_toggled)
        self._facets.all_let_go.connect(self.all_let_go)
        self._notices.query_wanted.connect(self.query_wanted)
        for notices in (self._understood, self._notices):
            notices.rest_wanted.connect(self.rest_wanted)
        self.offers.query_wanted.connect(self.query_wanted)
        self.recent.query_wanted.connect(self.query_wanted)
        grouping.grouping_chosen.connect(self.grouping_chosen)

    def _made_more(self) -> QPushButton:
        more = QPushButton()
        more.setCheckable(True)
        more.setProperty("link", True)
        more.hide()
        return more

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 10)
        layout.setSpacing(8)
        shown = self._facets, self._said, self._understood, self._more, self._rest, self.recent
        for part in shown:
            layout.addWidget(part)
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(8)
        for part in (self.offers, self.notes, self._bars, self._notices):
            rest.addWidget(part)

    @property
    def said(self) -> str:
        """All words shown."""
        lines = (*self._understood.words, *self._notices.words)
        return " ".join(filter(None, (self._said.text(), *lines)))

    @property
    def told(self) -> tuple[str, ...]:
        """The words about the answer, without offers."""
        held = (*self._understood.lines, *self._notices.lines)
        lines = (line for line in held if not line.suggests)
        return self._said.text(), " ".join(line.words for line in lines)

    def focus_suggestion(self) -> bool:
        """Focus the suggestion where nothing was found; return whether there is one.

        Enter takes it then.
        """
        meant = self._notices.suggestion
        if meant is None or self._has_found:
            return False
        meant.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def follow_picture(self) -> bool:
        """Go to the picture that has the words, where no passage does; return whether one has."""
        picture = None if self._has_found else self.offers.picture
        if picture is not None:
            self.offers.lead_wanted.emit(picture)
        return picture is not None

    def remember(self, query: str) -> None:
        """Offer `query` again in this sitting, since one of its hits was opened."""
        self.recent.add(query)

    def show_answer(self, page: SearchPage, question: Question, progress: Progress) -> str:
        """Show the words for `page`, the answer to `question`; return them in short."""
        told = self._saying.answer(page, question, progress)
        self._has_found = page.total > 0
        self._facets.setVisible(page.total > 0 or bool(question.chosen))
        self._facets.show_counts(page.facets, page.total, question.chosen)
        self._said.setText(told.found)
        voices = told_voices(page) if page.total > 1 else {}
        self._bars.show_counts(voices if self._has_room else {})
        self._understood.show_lines([line for line in told.lines if line.stays])
        self._notices.show_lines([line for line in told.lines if not line.stays])
        self.offers.show_for(page)
        self.recent.hide()
        self._fold()
        return told.hint

    def give_room(self, height: int, *, enough: bool) -> bool:
        """Fit a page of this `height`: hide the bars unless it is `enough`; return if that changed.

        The filter "Voice" has their numbers too.
        """
        before, self._has_room = self._has_room, enough
        self._height = height
        self._fold()
        return before is not enough

    def _fold(self) -> None:
        """Hide most behind “More” where the header leaves no two answers' room.

        Filters, numbers and what was searched for stay.
        """
        parts = (self._facets, self._said, self._understood, self._rest)
        needed = sum(_needed(part, self.width()) for part in parts)
        is_short = self._height - needed < grown(_TWO_ANSWERS)
        folds = self._has_found and is_short and needed > self._height * _SHARE
        offers = not self.offers.isHidden()
        self._more.setText(
            self.tr("More about this answer, and where else to look")
            if offers
            else self.tr("More about this answer")
        )
        self._more.setVisible(folds)
        self._rest.setVisible(not folds or self._more.isChecked())

    def show_beginning(self, progress: Progress, *, waits: bool, failed: bool) -> None:
        """Show how to search, and the recent searches of this sitting.

        While an answer is awaited, or if the search `failed`, show that.
        """
        self._has_found = False
        self._fold()
        self._facets.hide()
        self._bars.hide()
        self.offers.show_for(None)
        said = self.tr("Type a word to search the whole archive.")
        if waits:
            said = self.tr("Searching …")
        elif failed:
            said = self.tr("This search could not be made. Change its words, or type them again.")
        self._said.setText(said)
        self._understood.show_lines(())
        begins = () if waits else self._saying.beginning()
        self._notices.show_lines((*begins, *self._saying.progress(progress)))
        self.recent.setVisible(self.recent.has_any and not waits)


def _needed(part: QWidget, width: int) -> int:
    """Return the height that `part` needs in this `width`, shown or hidden."""
    layout = part.layout()
    lines = layout.totalHeightForWidth(width) if layout else part.heightForWidth(width)
    return lines if lines >= 0 else part.sizeHint().height()
