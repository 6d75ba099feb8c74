"""The sheets of the editor's desk and of notices, for tests that look at all of them."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from index import (
    NAMES_FOUND,
    AboutArchive,
    AboutDocument,
    Certainty,
    Changes,
    DocumentToRename,
    Guess,
    Imported,
    LeftOut,
    LeftOutWords,
    Named,
    NameForm,
    NamePlaces,
    Notice,
    PlaceKind,
    Problem,
    ReturningName,
    Severity,
    Span,
    StatedConsent,
    TakenNotice,
    TrustGround,
    Unstated,
    WithdrawalToCome,
    WithdrawnPassage,
    WordPlace,
)
from index.importers.import_report import LostWork
from tests.viewer.correction_sheets import correction_sheets
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.screens.desk.about.about_sheets import ArchiveSheet, DocumentSheet
from viewer.screens.desk.about.beginning_sheet import BeginningSheet, FolderSheet
from viewer.screens.desk.about.document_name_sheet import DocumentNameSheet
from viewer.screens.desk.consent_sheet import ConsentSheet
from viewer.screens.desk.intake_sheet import IntakeSheet
from viewer.screens.desk.key_sheets import FolderKey, KeySheet, MadeEdition, MadeSheet
from viewer.screens.desk.names.again_sheet import AgainSheet
from viewer.screens.desk.names.replacement_sheet import NameStanding, ReplacementSheet
from viewer.screens.desk.passage_sheets import (
    DeletionSheet,
    LineSheet,
    ReasonSheet,
    TableSheet,
    WordsSheet,
)
from viewer.screens.desk.problem_sheets import TimeSheet, WaiverSheet
from viewer.screens.desk.publish_sheet import PublishSheet, SinceSheet
from viewer.screens.desk.removal.forgetting_sheet import ForgettingSheet, WordsLeft
from viewer.screens.desk.removal.left_out_sheet import LeftOutSheet
from viewer.screens.desk.removal.returning_names_sheet import ReturningNamesSheet
from viewer.screens.desk.removal.rewording_sheet import RewordingSheet
from viewer.screens.desk.removal.withdrawn_sheet import WithdrawnSheet
from viewer.screens.desk.removal.word_places_sheet import WordPlacesSheet, WordsToFindSheet
from viewer.screens.desk.seals.seal_sheet import ReaderKey, SealSheet
from viewer.screens.desk.speakers.sheets import FewReadersSheet, NewValueSheet, OtherWordsSheet
from viewer.screens.desk.themes.coding_sheet import CodedPassage, CodingSheet
from viewer.screens.desk.themes.theme_rows import theme_offers
from viewer.screens.desk.themes.theme_sheet import ThemeSheet
from viewer.screens.desk.translations.reviewer_sheet import ReviewerSheet
from viewer.screens.desk.wording.edition_words import Edition
from viewer.screens.library.notice_sheet import NoticeSheet
from viewer.wording.archive_words import language_word

SIGNER = "steeple-prelude-lobster-brick-yogurt-speckle · d7ac b838 7dfc f4fc 3522 0007 aa32 742d"
COUNTS = {
    "sections": 12,
    "passages": 240,
    "quotes": 41,
    "footnotes": 3,
    "list_items": 8,
    "tables": 1,
    "pictures_taken": 1,
}
KEY, FOLDER = Path("own.key"), Path("bakeries")
WRONG = Problem("documents", None, Severity.ERROR, "no-document", "There is no document.")
IDS = ("zyxomma-1",) * 7
SAID = (
    *IDS,
    KEY.name,
    SIGNER,
    WRONG.text,
    "Several quotes have the same line.",
    "LibreOffice",
    "bakeries --no-trace",
    "bakeries-1.satchel",
    "Zyxomma",
    "Zyxommas",
    "notes.toml",
)
"""What is the same in every language: names, and what the index finds in a folder."""


def imported(*, ok: bool) -> Imported:
    """What an import came to that guessed something of each certainty."""
    guesses = tuple(
        Guess("report.docx", 1, "heading", "“Wages” is a heading.", 3, 1, certainty)
        for certainty in Certainty
    )
    left_out = (LeftOut("report.docx", 4, "page 3", "header", 0, 3),)
    return Imported("bakeries", guesses, left_out, COUNTS, ok, frozenset({"report.docx"}))


def editions(archive) -> Iterator[Edition]:
    """What is to be published, in each state that it can be in."""
    consent = Problem("archive.toml", None, Severity.ERROR, "consent-unconfirmed", "Nobody did.")
    warned = Problem("documents", 3, Severity.WARNING, "as-of", "Here stand amounts.")
    yield Edition(None, (WRONG,) * 8, FOLDER)
    yield Edition(archive, (consent,), FOLDER)
    yield Edition(archive, (), FOLDER, can_sign=False)
    yield Edition(archive, (warned,), FOLDER)
    since = Changes(1, 2, Named(1, ("p-new-law",)), withdrawn=Named(2), beside=True)
    yield Edition(archive, (warned,), FOLDER, 2, KEY, SIGNER, is_closed=True, last=1, changes=since)
    named = Problem("documents", 3, Severity.NOTE, NAMES_FOUND, "Found 2 by their form.", words=2)
    yield Edition(archive, (named,), FOLDER, 2, KEY, SIGNER, is_closed=True, last=1)
    yield Edition(archive, (named,), FOLDER, left_out=2)


def theme_sheets(person, language) -> Iterator[QuestionSheet]:
    """What is asked to code words: of words that are coded, and where there is no theme yet."""
    look, window = person.look, person.window
    passage = person.archive.passage("q-bandits")
    offers = theme_offers(person.archive, language)
    yield CodingSheet(CodedPassage(passage, Span(1, 37), offers), look, window)
    yield CodingSheet(CodedPassage(passage, Span(0, len(passage.text)), ()), look, window)
    yield ThemeSheet(look, window)


def notice_sheets(person, archive, language) -> Iterator[QuestionSheet]:
    """What is told of a notice: that it counts, that it did already, and that it waits."""
    notice = Notice(archive.id, archive.edition + 1, ("q-1", "q-2"), (bytes(32),))
    for ground, is_news, is_kept, here in (
        (TrustGround.BEFORE, True, True, 2),
        (TrustGround.BEFORE, True, True, 1),
        (TrustGround.BEFORE, False, True, 0),
        (TrustGround.NONE, True, False, None),
    ):
        title = {} if ground is TrustGround.NONE else archive.title
        taken = TakenNotice(notice, ground, is_news, is_kept)
        yield NoticeSheet(taken, title, here, language, person.look, person.window)


def word_sheets(look, window) -> Iterator[QuestionSheet]:
    """Where words stand, what asks for words, and what forgets them."""
    places = [WordPlace(kind, "notes.toml", "q-1", "… Zyxomma asked …", 3) for kind in PlaceKind]
    yield WordPlacesSheet("Zyxomma", places, look, window)
    yield WordPlacesSheet("Zyxomma", places[:1], look, window)
    names = (ReturningName("p-1", "Зиксомма", "Мы спросили [имя]."),)
    lost = LostWork(lines=3, tables=1, consent=True)
    asked = Imported("", (), (), {}, returning=names, rewords=2, lost=lost)
    yield ReturningNamesSheet(asked, look, window)
    yield RewordingSheet(asked, look, window)
    left = [LeftOutWords("source/report.txt", number, "Zyxomma") for number in (4, 5)]
    yield LeftOutSheet(left, look, window)
    yield LeftOutSheet(left[1:], look, window)
    yield WordsToFindSheet("", look, window)
    yield ReviewerSheet("", look, window)
    forms = NameForm("Zyxomma", 12), NameForm("Zyxommas", 1, is_likely=False)
    for ids in ((), IDS):
        found = NamePlaces(forms, tuple(places))
        standing = NameStanding("Zyxomma", "[name]", found, ids)
        yield ReplacementSheet(standing, look, window, may_forget=bool(ids))
        yield AgainSheet((standing, standing), look, window)
    yield OtherWordsSheet({"ru": "Zyxomma"}, ("ru", "en"), look, window)
    gone = [WithdrawnPassage(f"q-{n}", "Zyxomma", "2026-01-01", bool(n)) for n in (0, 1)]
    yield WithdrawnSheet(gone, look, window)
    yield WithdrawnSheet(gone[1:], look, window)
    yield ForgettingSheet(WordsLeft(), look, window)
    yield ForgettingSheet(WordsLeft(2, ("bakeries-1.satchel",) * 7), look, window)


def about_sheets(archive, look, window) -> Iterator[QuestionSheet]:
    """Which folder is opened, and what an archive and a document say of themselves."""
    yield FolderSheet([FOLDER], look, window)
    about = AboutArchive(archive.title, archive.language, "A. Editor")
    yield ArchiveSheet(about, tuple(archive.title), look, window)
    yield DocumentSheet(AboutDocument(archive.documents[0].title), look, window)
    for is_out in (True, False):
        named = DocumentToRename(archive.documents[0].title, "zyxomma-1", "document-1", is_out)
        yield DocumentNameSheet(named, look, window)


def consent_sheets(look, window) -> Iterator[QuestionSheet]:
    """What asks for consent, in a new folder and where something was added."""
    yield ConsentSheet(StatedConsent(None, "unknown", False), Unstated((), ()), look, window)
    added = Unstated(("documents/one.md",), ("q-1", "q-2"))
    yield ConsentSheet(StatedConsent(("read", "print"), "open", True), added, look, window)


def passage_sheets(look, window):
    """The sheets on one passage."""
    words = "“We were cold. We stayed.”"
    for may_forget in (True, False):
        yield WordsSheet(words, look, window, may_forget=may_forget)
        yield LineSheet("Woman, 31", look, window, may_forget=may_forget)
        yield DeletionSheet(words, look, window, may_forget=may_forget)
    yield TableSheet(("Place  Visits", "North  12"), 1, look, window)
    told = QCoreApplication.translate("Corrections", "Why: {why}").format(why="Zyxomma")
    for asked in (None, (told,)):
        to_come = WithdrawalToCome(2, is_out=asked is None)
        yield ReasonSheet(words, to_come, look, window, may_forget=asked is None, asked=asked)


def desk_sheets(person) -> Iterator[QuestionSheet]:
    """Every sheet of the desk, and of notices that were taken in."""
    look, window = person.look, person.window
    archive, language = person.archive.content, person.program._translations.language
    yield BeginningSheet(language, look, person.tasks, window)
    yield from about_sheets(archive, look, window)
    for ok in (True, False):
        yield IntakeSheet(imported(ok=ok), look, window)
    yield from consent_sheets(look, window)
    yield from passage_sheets(look, window)
    yield from word_sheets(look, window)
    yield WaiverSheet("Several quotes have the same line.", look, window)
    yield TimeSheet(look, window)
    for key in ("role", "gender", "sector"):
        yield NewValueSheet(key, language_word("ru"), look, window)
    yield FewReadersSheet(look, window)
    yield from theme_sheets(person, language)
    for edition in editions(archive):
        sheet = PublishSheet(edition, language, look, window)
        sheet.begin()
        yield sheet
    yield SinceSheet(Edition(archive, (), FOLDER, last=3), look, window)
    yield SealSheet(look, window, before=3)
    sealing = SealSheet(look, window)
    sealing.add_readers([ReaderKey(KEY.name, bytes(32), SIGNER)])
    yield sealing
    for is_new in (True, False):
        notice = None if is_new else b"satchel notice 1\n"
        file, seal = Path("bakeries-1.satchel"), (not is_new, 0 if is_new else 2)
        made = MadeEdition(archive, file, SIGNER, KEY, is_new, notice, *seal)
        yield MadeSheet(made, language, look, print, window)
    yield from (*notice_sheets(person, archive, language), *correction_sheets(person, language))
    for key in (None, FolderKey(archive.title, SIGNER, None), FolderKey({}, SIGNER, KEY)):
        sheet = KeySheet(key, language, look, print, window)
        sheet.begin()
        yield sheet
