"""Goes through every screen and dialog as a person would, for tests that look at all of them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from index import (
    ArchiveUnreadable,
    HandoutQuote,
    ItemKind,
    OwnPicture,
    PaperKind,
    QuoteState,
    words,
)
from tests.pictures import png
from tests.viewer.conftest import put_text, stand
from tests.viewer.controls import choose_data, main_button, read_originals
from tests.viewer.desk_sheets import desk_sheets
from viewer.handouts.check_sheet import HandoutSheet
from viewer.handouts.export_sheet import ExportSheet
from viewer.handouts.paper_sheet import PapersSheet
from viewer.handouts.rows import HandoutRows, checked_quotes
from viewer.handouts.source_sheet import HandoutSourceSheet
from viewer.notebook.dialogs.backups import BackupsSheet
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.notebook.dialogs.management import ManagingSheet
from viewer.notebook.dialogs.passphrases import PassphraseChange, PassphraseSheet
from viewer.notebook.dialogs.recovery import RecoverySheet
from viewer.notebook.dialogs.trouble import TroubleSheet
from viewer.notebook.dialogs.unlock import UnlockSheet
from viewer.notebook.dialogs.wipe import WipeSheet
from viewer.notebook.service.status import NotebookState, NotebookStatus
from viewer.notebook.store.entries.anchors import anchor_on
from viewer.notebook.store.entries.sets import Draft
from viewer.notebook.store.errors import NotebookDamaged, NotebookTooNew
from viewer.notebook.store.file.key_slots import Slots
from viewer.notebook.store.model import Colour, EntryKind, NotebookSnapshot
from viewer.notebook.store.shared.content import Shared, SharedCollection, SharedEntry, SharedSet
from viewer.notebook.store.shared.merge import planned
from viewer.notebook.store.shared.set_merge import SetPlan
from viewer.notebook.store.vault.portable_copy import PortableCopy
from viewer.presenter.trainer.one_screen_sheet import OneScreenSheet
from viewer.presenter.trainer.open_questions_sheet import OpenQuestionsSheet
from viewer.presenter.trainer.room_text_sheet import RoomTextSheet
from viewer.printing.notice import PrintNotice
from viewer.printing.preview import PreviewDialog
from viewer.screens.codebook.page import ThemesPage
from viewer.screens.library.arrival_sheet import ArrivalSheet
from viewer.screens.library.cross_search import AcrossBox
from viewer.screens.library.entries import Arrival, Doubt
from viewer.screens.library.list_bar import ListBar
from viewer.screens.library.page import LibraryPage
from viewer.screens.library.unseal_sheet import UnsealSheet
from viewer.screens.notebook.difference import DifferenceSheet
from viewer.screens.notebook.list.rows import BIN
from viewer.screens.notebook.page import NotebookPage
from viewer.screens.notebook.share_dialogs import ShareSheet, TakeInSheet
from viewer.screens.notebook.sheets import ForGoodBox
from viewer.screens.reader.find.find_bar import FindBar
from viewer.screens.search.page import SearchScreen
from viewer.screens.workshop.panes.picture_sheet import PictureSheet
from viewer.screens.workshop.passage_picker import PassagePicker
from viewer.screens.workshop.plan.item_words import ItemTeller
from viewer.services.passphrase_strength import Weakness
from viewer.shell.help.window import HelpWindow
from viewer.shell.places.places import Place, ScreenName
from viewer.traces.inventory import Inventory, Trace, TraceKind
from viewer.traces.removal import Obstacle, Remnant
from viewer.traces.sheet import JourneySheet
from viewer.ui.widgets.facet_bar import FacetMenu

QUERIES = (
    *("protection racket", "крыша", "harrasment ", "(salon OR =bribe) -kind:quote", "((((", "qqqq"),
    *("gender:woman", "nosuch:field police", "*ing", '"police extort"~5 extort*', "bribe har?ss"),
)
OF_FIELDS = "protection racket", "gender:woman", "qqqq"
"""The queries after which the menus of the fields are shown too: the others fill them likewise."""


def screens(person) -> Iterator[tuple[str, QWidget]]:
    """Every screen of an open archive, one after another in the same window."""
    for name, show in (
        ("reader", lambda: person.workspace.go(Place(ScreenName.READER))),
        ("footnote", lambda: _open_footnote(person)),
        ("quote", lambda: person.workspace.show_text("q-bandits")),
        ("copied", person.do.copy.trigger),
        ("themes in text", person.do.themes_in_text.trigger),
        ("quotes", person.do.quotes.trigger),
        ("no quotes", lambda: _narrow_to_nothing(person)),
        ("themes", person.do.themes.trigger),
        ("theme", lambda: person.workspace.show_theme("protection-rackets")),
        ("people", person.do.people.trigger),
        ("found", lambda: _find(person, "police")),
        ("not found", lambda: _find(person, "qqqq")),
        ("level", person.do.attributions.actions()[3].trigger),
        ("quotes at a level", person.do.quotes.trigger),
        ("people at a level", person.do.people.trigger),
        ("as the editor set", person.do.attributions.actions()[0].trigger),
        ("message", lambda: _report(person)),
        ("quotes as a table", lambda: _trigger(person.do.quotes, person.do.quotes_as_table)),
        ("quotes as cards", person.do.quotes_as_table.trigger),
        *((f"themes {number}", partial(_view_themes, person, number)) for number in (1, 2, 3)),
        ("glossary", person.do.glossary.trigger),
        ("numbers", person.do.numbers_in_margin.trigger),
        ("source", lambda: _show_source(person)),
        ("copied with its source", person.do.copy_cited.trigger),
        ("no source", person.do.source.trigger),
        ("no printer", lambda: _trigger(person.do.quotes, person.do.print)),
        ("tabs", person.do.new_tab.trigger),
        ("one tab", person.do.close_tab.trigger),
        ("nothing kept", person.do.notebook.trigger),
        ("notebook", lambda: _keep(person)),
        ("nothing in it has these words", lambda: _look_in_notebook(person)),
        ("bin", lambda: _page(person).pane.choose(BIN)),
        ("deleted", lambda: _delete(person)),
    ):
        show()
        yield _settled(name, person.window)
    yield from _welcome(person)
    yield from _library(person)
    person.do.care_covered.trigger()
    for query in QUERIES:
        person.search(query)
        yield _settled(f"search {query}", person.window)
        menus = person.workspace.findChild(SearchScreen).findChildren(FacetMenu)
        for menu in menus if query in OF_FIELDS else ():
            menu.menu().aboutToShow.emit()
            yield f"field {menu.field}", menu.menu()
    person.search("police")
    _narrow(person)
    yield _settled("narrowed", person.window)
    person.window.top_bar.first_wanted.emit()
    yield _settled("hit", person.window)
    person.window.top_bar.show_query("")
    person.window.top_bar.query_edited.emit("")
    yield _settled("searches of this sitting", person.window)


def _welcome(person) -> Iterator[tuple[str, QWidget]]:
    """The first page."""
    person.do.welcome.trigger()
    yield _settled("first steps", person.window)
    person.window.show_reading()


def _library(person) -> Iterator[tuple[str, QWidget]]:
    """All archives, and what is found in them."""
    person.do.library.trigger()
    page = person.window.findChild(LibraryPage)
    box = page.findChild(AcrossBox)
    box.offer(2)
    for button in page._acts.buttons:
        button.show()
    bar = page.findChild(ListBar)
    bar.show()
    page.archives.show_free(1_000_000)
    yield _settled("library", person.window)
    bar.filter.setText("zzz")
    box.say_chosen(2)
    yield _settled("library filtered", person.window)
    bar.filter.clear()
    page.across.say(box.where)
    page._shown.setCurrentWidget(page.across)
    yield _settled("several archives searched", person.window)
    page.leave_search()
    page.left.emit()


def _page(person) -> NotebookPage:
    return person.workspace.findChild(NotebookPage)


def _keep(person) -> None:
    """Keep a star, a highlight, a note, a collection, a set and a search."""
    keeper, archive = person.program.session.keeper, person.program.session.archive
    quotes = [anchor_on(archive, quote.id) for quote in archive.quotes[:2]]
    lit = anchor_on(archive, archive.quotes[2].id, 0, 9)
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)

    def change(notebook):
        stars = [star.id for star in notebook.star(quotes)]
        notebook.highlight([lit], Colour.ROSE)
        notebook.write_note(stars[0], "крыша")
        made = notebook.collections.make("Ош", stars)
        notebook.collections.make("Таң", stars[:1], parent=made.id)
        notebook.save_search("крыша", "крыша")

    keeper.keep(change)
    person.qtbot.waitUntil(lambda: len(_page(person).notes.rows) == 3)


def _look_in_notebook(person) -> None:
    page = _page(person)
    page.above.box.setText("qqqq")
    person.qtbot.waitUntil(lambda: page.notes.rows == [])


def _delete(person) -> None:
    page = _page(person)
    page.pane.choose("")
    page.above.box.clear()
    page.notes.choose_first()
    page.hand.delete(page.notes.taken)
    person.qtbot.waitUntil(lambda: len(page.notes.rows) == 2)
    page.pane.choose(BIN)


def _noting(person) -> Iterator[tuple[str, QWidget]]:
    """What the notebook's own screen asks and shows."""
    look, window = person.look, person.window
    entry = SharedEntry("1" * 32, EntryKind.NOTE, None, None, "крыша")
    told = [SharedCollection(n * 32, "Ош", None, (entry.id,)) for n in "23"]
    shared = Shared(bytes(32), tuple(told), {entry.id: entry})
    take = TakeInSheet(look, window)
    sheets = (
        ForGoodBox(2, window),
        DifferenceSheet("крыша", "крыши", look, window),
        ShareSheet("Ош", 2, look, window),
    )
    for sheet in sheets:
        sheet.open()
        yield _settled(type(sheet).__name__, sheet)
        sheet.close()
    take.ask_passphrase()
    take.open()
    yield _settled("sealed", take)
    take.show_shared(shared, planned(NotebookSnapshot(), shared))
    yield _settled("shared", take)
    take.close()
    yield from _passing_on_a_set(look, window)
    done = ShareSheet("Ош", 2, look, window)
    done.show_done(shared.fingerprint)
    done.open()
    yield _settled("written", done)
    done.close()


def _passing_on_a_set(look, window) -> Iterator[tuple[str, QWidget]]:
    """What is asked before a set leaves, and shown before one that is here otherwise comes in."""
    sheet = ShareSheet("Ош", 2, look, window, is_set=True)
    sheet.open()
    yield _settled("share a set", sheet)
    sheet.close()
    drafts = (Draft(ItemKind.PAUSE, words="крыша", note="крыша", minutes=5),) * 3
    shared = SharedSet(bytes(32), "2" * 32, "Ош", "", "", True, drafts)
    for name, plan in (
        ("set beside another", SetPlan("2" * 32, is_new=True, is_beside=True)),
        ("set that is here", SetPlan("2" * 32)),
    ):
        take = TakeInSheet(look, window)
        take.show_shared(shared, plan)
        take.open()
        yield _settled(name, take)
        take.close()


def dialogs(person) -> Iterator[tuple[str, QWidget]]:
    """Every dialog and menu, open as long as it is looked at."""
    person.do.help.trigger()
    help_ = person.window.findChild(HelpWindow)
    yield _settled("help", help_)
    help_.close()
    for name, action in (
        ("about", person.do.about),
        ("open", person.do.open),
        ("settings", person.do.settings),
        ("keys", person.do.keys),
        ("last places", person.do.switcher),
    ):
        action.trigger()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.setViewMode(QFileDialog.ViewMode.Detail)
        yield _settled(name, dialog)
        dialog.close()
    yield from _printing(person)
    for name, action, text in (
        ("found by letters", person.do.switcher, "pol"),
        ("nothing by letters", person.do.switcher, "qqq"),
        ("passage by number", person.do.go_to, "999"),
        ("passage by a handout's code", person.do.go_to, "kyrgyzstan/q-bandits#00000000"),
    ):
        action.trigger()
        sheet = QApplication.activeModalWidget()
        person.type(sheet.findChild(QLineEdit), text)
        yield _settled(name, sheet)
        sheet.close()
    for sheets in (arrivals, _asking, _noting, _handing, _editing):
        yield from sheets(person)
    for menu in person.window.findChildren(QMenu):
        yield f"menu {menu.title()}", menu
    person.do.find.trigger()
    for part in (person.box, person.window.findChild(FindBar).findChild(QLineEdit), person.canvas):
        yield f"context menu of {type(part).__name__}", part.createStandardContextMenu()
    yield "room", _room(person)


def arrivals(person) -> Iterator[tuple[str, QWidget]]:
    """What is told of an archive that comes, and asked of its signer."""
    archive, language = person.program.session.archive, person.program._translations.language
    for doubt in Doubt:
        arrival = Arrival(Path("study.satchel"), archive, 1_200_000, doubt)
        dialog = ArrivalSheet(arrival, person.look, language, person.window)
        dialog.open()
        yield _settled(f"signer {doubt}", dialog)
        dialog.close()


def _editing(person) -> Iterator[tuple[str, QWidget]]:
    """What the editor's desk asks and tells."""
    for number, sheet in enumerate(desk_sheets(person), start=1):
        sheet.open()
        yield _settled(f"{type(sheet).__name__} {number}", sheet)
        sheet.close()


def _journey(*common) -> tuple[object, ...]:
    """The page before a journey: of a full computer, where all is asked, and where some stays."""
    sheet = JourneySheet(*common)
    folder = Path("Satchel")
    traces = tuple(Trace(kind, (folder,), 2, 12_000) for kind in TraceKind)
    left = [Remnant(folder / "1", each) for each in Obstacle]
    return (
        sheet,
        partial(sheet.show_inventory, Inventory(folder, traces, (folder,)), left),
        partial(sheet.show_inventory, Inventory(folder, traces), is_alone=False),
        partial(sheet.show_inventory, Inventory(folder)),
        *(partial(sheet._ask, kind) for kind in TraceKind),
        sheet._ask_all,
        partial(sheet.show_end, left * 2),
    )


def _asking(person) -> Iterator[tuple[str, QWidget]]:
    """All that the notebook asks, question by question."""
    common = person.program.session.keeper, person.look, person.window
    first, unlock = FirstKeepSheet(*common), UnlockSheet(*common)
    before = stand(common[0], NotebookStatus(NotebookState.UNUSABLE, trouble=NotebookTooNew()))
    newer = TroubleSheet(*common)
    stand(common[0], NotebookStatus(NotebookState.UNUSABLE, trouble=NotebookDamaged(keys=True)))
    keyless = TroubleSheet(*common)
    stand(common[0], before)
    for sheet, *steps in (
        (
            first,
            first._ask_passphrase,
            first._make_closed,
            lambda: first._ask_whether(Weakness.COMMON, str, str),
        ),
        (unlock, unlock._ask_words, lambda: unlock._ask_new(NotebookStatus(NotebookState.OPEN))),
        (UnlockSheet(*common, PortableCopy(Slots(), b"")),),
        (UnsealSheet("study.satchel", *common[1:]),),
        (newer,),
        (keyless,),
        (RecoverySheet(words()[:16], common[1], print, common[2]),),
        (PrintNotice(*common[1:]),),
        *((PassphraseSheet(aim, *common),) for aim in PassphraseChange),
        (ManagingSheet(common[0], 3, *common[1:]),),
        (BackupsSheet(*common),),
        (WipeSheet(*common),),
        (OneScreenSheet(*common[1:]),),
        (RoomTextSheet(*common[1:]),),
        (OpenQuestionsSheet(["Who pays?", "When?"], [("1", "Tuesday")], *common[1:]),),
        (HandoutSourceSheet(*common[1:]),),
        (_picker(person),),
        (PictureSheet(OwnPicture(png(8, 6), "png", 8, 6, ""), *common[1:], may_be_none=True),),
        _journey(*common[1:]),
    ):
        sheet.open()
        yield _settled(type(sheet).__name__, sheet)
        for number, step in enumerate(steps, start=1):
            step()
            yield _settled(f"{type(sheet).__name__} {number}", sheet)
        sheet.close()


def _picker(person) -> QWidget:
    """What finds passages for a set."""
    archive, dial = person.program.session.archive, person.program.session.dial
    teller = ItemTeller(archive, "en", dial)
    return PassagePicker(archive, teller, person.look, person.window)


def _papers(person) -> Iterator[tuple[str, QWidget]]:
    """What is asked before something is put on paper for participants."""
    person.do.workshop.trigger()
    person.workspace.shown.parts.plan_pane.papers_wanted.emit()
    sheet = person.window.findChild(PapersSheet)
    person.qtbot.waitUntil(lambda: main_button(sheet).isEnabled())
    for kind in PaperKind:
        choose_data(sheet, kind)
        yield _settled(f"papers {kind}", sheet)
    sheet.close()


def _handing(person) -> Iterator[tuple[str, QWidget]]:
    """What is asked before something is exported, and what became of a handout."""
    person.do.quotes.trigger()
    person.do.export.trigger()
    sheet = person.window.findChild(ExportSheet)
    for form, level in (("docx", 0), ("cards4", 1)):
        choose_data(sheet, form)
        sheet._level.setCurrentIndex(level)
        person.qtbot.waitUntil(lambda: main_button(sheet).isEnabled())
        yield _settled(f"export {form}", sheet)
    main_button(sheet).click()
    dialog = sheet.findChild(QFileDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    yield _settled("where to export", dialog)
    dialog.close()
    sheet.close()
    yield from _papers(person)
    archive = person.program.session.archive
    quotes = [
        HandoutQuote(None, "q-bandits", QuoteState.ALTERED, "… official [-bandits-] {+police+} …"),
        HandoutQuote(None, "q-few-who-help", QuoteState.UNCHANGED),
        HandoutQuote("satchel:kyrgyzstan/q#00000000", "q", QuoteState.UNKNOWN),
        HandoutQuote("satchel:police/q#00000000", None, QuoteState.UNKNOWN),
        HandoutQuote(None, None, QuoteState.UNKNOWN),
    ]
    for held in (quotes, []):
        checked = checked_quotes(held, archive, lambda name: name)
        rows = HandoutRows(checked, ("Of somebody, from somewhere",) if held else ())
        handout = HandoutSheet("1.docx", rows, person.look, person.window)
        handout.open()
        yield _settled(f"handout of {len(held)} quotes", handout)
        handout.close()


def _printing(person) -> Iterator[tuple[str, QWidget]]:
    """The preview of what is printed, and the dialog, which is Qt's own where this runs."""
    person.program._choices.keep(print_told=True)
    person.workspace.show_text("q-bandits")
    person.do.preview.trigger()
    preview = person.window.findChild(PreviewDialog)
    yield _settled("print preview", preview)
    main_button(preview).click()
    asked = person.window.findChild(QPrintDialog)
    for button in asked.findChildren(QPushButton):
        if ">>" in button.text():
            button.click()
    yield _settled("print", asked)
    asked.reject()


def _trigger(*actions: QAction) -> None:
    for action in actions:
        action.trigger()


def _view_themes(person, number: int) -> None:
    person.do.themes.trigger()
    person.window.findChild(ThemesPage).show_view(number)


def _show_source(person) -> None:
    person.workspace.show_text("q-bandits")
    person.do.source.trigger()


def _settled(name: str, shown: QWidget) -> tuple[str, QWidget]:
    for _ in range(3):  # what is laid out may ask for more
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return name, shown


def _room(person) -> QWidget:
    person.do.present.trigger()
    read_originals(person.window)
    room = person.program.session.presenting.audience
    room.close()
    return room


def _open_footnote(person) -> None:
    person.workspace.show_text("p-brothel-charge-and-rackets")
    person.canvas.anchorClicked.emit(QUrl("footnote:f-rackets"))


def _narrow_to_nothing(person) -> None:
    boxes = [box for box in person.workspace.findChildren(QComboBox) if box.isVisible()]
    for box in boxes:
        box.setCurrentIndex(box.count() - 1)


def _find(person, text: str) -> None:
    person.workspace.show_text("q-bandits")
    person.do.find.trigger()
    box = person.window.findChild(FindBar).findChild(QLineEdit)
    box.clear()
    put_text(box, text)


def _narrow(person) -> None:
    for menu in person.workspace.findChild(SearchScreen).findChildren(FacetMenu):
        if menu.field in ("theme", "kind"):
            menu.menu().aboutToShow.emit()
            menu.menu().actions()[0].trigger()


def _report(person) -> None:
    missing = ArchiveUnreadable("“{name}” is not there. Check its name.", name="1.satchel")
    person.program.messages.report(missing)
