"""The part of the tour on which sets are shown to a room: every slide, and the trainer's window."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from index import Item, ItemKind, Set, own_words
from viewer.presenter.programme import programme_of
from viewer.presenter.room.room_view import calm_slide
from viewer.presenter.slides.slide_view import SlideView
from viewer.presenter.trainer.open_questions_sheet import OpenQuestionsSheet
from viewer.presenter.trainer.review_sheet import AfterSheet
from viewer.wording.dial import Dial

ROOMS = ((1024, 768), (1920, 1080))
ACROSS, GAP = 4, 8
CONTACTS = "Support line: 0312 000 000, every day"
NOTE = "Ask: what would make it safe to write a statement?\nLet three people answer."
OF_EVERY_KIND = Set(
    "tour",
    own_words("For Tuesday"),
    (
        Item(ItemKind.TITLE, words=own_words("The law\nand how it is used")),
        Item(ItemKind.QUESTION, words=own_words("Who has power here, and over what?")),
        Item(ItemKind.INSTRUCTION, words=own_words("Talk with the person beside you.")),
        Item(ItemKind.PAUSE),
        Item(ItemKind.THEME, "extortion"),
        *(Item(ItemKind.CHART, name) for name in ("who-took-part", "sector", "police-officers")),
        Item(ItemKind.TERM, "bribe"),
        Item(ItemKind.PASSAGE, "q-few-who-help", note=own_words(NOTE), minutes=2),
        Item(ItemKind.PASSAGE, "q-all-your-fault", minutes=4),
        Item(ItemKind.PASSAGE, "q-new-laws", in_steps=False),
        Item(ItemKind.PASSAGE, "p-police-say"),
        Item(ItemKind.PASSAGE, "q-not-there"),
    ),
    contacts=own_words(CONTACTS),
)


def sheet_of(slides, theme, size):
    """Paint each slide at its full size, and put them side by side at half of it."""
    view, (width, height) = SlideView(theme), (size[0] // 2, size[1] // 2)
    down = -(-len(slides) // ACROSS)
    sheet = QImage(ACROSS * (width + GAP), down * (height + GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for number, slide in enumerate(slides):
        whole = QImage(*size, QImage.Format.Format_RGB32)
        own = QPainter(whole)
        own.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        view.paint(own, QRectF(0, 0, *size), slide)
        own.end()
        small = whole.scaled(width, height, mode=Qt.TransformationMode.SmoothTransformation)
        row, column = divmod(number, ACROSS)
        painter.drawImage(column * (width + GAP), row * (height + GAP), small)
    painter.end()
    return sheet


class ShowingStates:
    """Takes the pictures of one tour, which drives and photographs."""

    def __init__(self, tour, language):
        self._tour, self._language = tour, language
        self._session = tour.program.session

    def run(self):
        """Take them all: sheets of slides, and what the trainer sees."""
        archive = self._session.archive
        for chosen in (OF_EVERY_KIND, *archive.content.sets):
            slides = programme_of(archive, chosen, self._language, Dial()).slides
            for theme in ("room", "room-light"):
                for size in ROOMS:
                    name = f"{theme}-set-{chosen.id}-{size[0]}"
                    sheet = sheet_of([*slides, calm_slide(CONTACTS)], theme, size)
                    self._tour.keep(name, sheet)
        self._trainer()

    def _afterwards(self, after, window):
        """How it went, and what was asked in the room, one by one."""
        look = self._session._services.look
        page = AfterSheet(after, len(after.questions), look, print, window)
        questions = OpenQuestionsSheet(after.questions, [("1", "Tuesday")], look, page)
        for name, sheet in (("room-after", page), ("room-after-questions", questions)):
            sheet.open()
            self._tour.picture(name, sheet)
        questions.close()
        page.close()

    def _trainer(self):
        """The trainer's window as it is beside a room, although there is one screen here."""
        presenting, window = self._session.presenting, self._tour.window
        archive = self._session.archive
        presenting.start_set(archive, OF_EVERY_KIND, self._language, window.screen(), first=9)
        room, console = presenting.audience, presenting.console
        for width, height in ROOMS:
            console.resize(width, height)
            console.show_room(QSize(1024, 768))
            self._tour.picture(f"room-console-{width}-notes", console)
            QTest.keyClick(room, Qt.Key.Key_PageDown)
            self._tour.picture(f"room-console-{width}-care", console)
            QTest.keyClick(room, Qt.Key.Key_L)
            console._question.show()
            self._tour.picture(f"room-console-{width}-light", console)
            console._question.hide()
            console._beside.setCurrentWidget(console._beside.keys)
            self._tour.picture(f"room-console-{width}-keys", console)
            console._beside.setCurrentWidget(console._coming)
            QTest.keyClick(room, Qt.Key.Key_L)
            QTest.keyClick(room, Qt.Key.Key_PageUp)
        presenting._stage.journal.note("Who pays the fine?")
        QTest.keyClick(room, Qt.Key.Key_PageDown)
        QTest.keyClick(room, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
        told = []
        presenting.told.connect(lambda after, _seen: told.append(after))
        for _ in range(2):
            QTest.keyClick(room, Qt.Key.Key_Escape)
        window.messages.hide()
        self._afterwards(told[0], window)
