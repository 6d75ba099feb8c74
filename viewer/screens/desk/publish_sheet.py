"""The sheet on which an edition is published: who signs it, and where it is written."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import override

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from index import Archive, OpenArchive, Sealing, documents_of_people, replace, worded
from viewer.notebook.dialogs.question import QuestionSheet
from viewer.notebook.dialogs.secret_box import NewSecret, Secret
from viewer.notebook.dialogs.secret_sheet import SecretSheet
from viewer.platform.file_dialog import file_dialog
from viewer.screens.desk.mends import told_whole
from viewer.screens.desk.seals.seal_sheet import SealSheet
from viewer.screens.desk.wording.edition_words import (
    Edition,
    care_words,
    consent_words,
    differing_words,
    draft_place,
    draft_words,
    first_key_words,
    new_key_words,
    sealed_words,
    unchanged_words,
    unfinished_words,
    unread_words,
)
from viewer.services.messages import words_of
from viewer.ui.look.look import Look
from viewer.ui.screen.edition_changes import changes_line, changes_told
from viewer.wording.number_format import figure
from viewer.wording.passage_numbers import PassageNumbers

_MOST_NAMED = 5  # errors, or translations that have a button each
_LINES = 8  # of a list of translations
_CONSENT = "consent-unconfirmed"  # the code of a problem
_WIDEST = 620  # pixels at 100 %
_SEAL = "seal"  # the name of a tick box


class PublishSheet(SecretSheet):
    """Asks what publishing an edition takes, one thing after the other.

    `key_wanted` carries the key and its passphrase, which is answered by `ask_where` or
    `refuse_passphrase`; `write_wanted` the file to write, the passphrase of the key or None, and
    what the archive is sealed with or None; `readers_wanted` who asks for the keys of readers, and
    their files.
    `problems_wanted` leads to the list of problems, `names_wanted` to that of names,
    `left_out_wanted` to what was left out, `consent_wanted` to stating consent, `draft_wanted` to a
    translation, with the id of its text and its language, `document_name_wanted` to a document's.
    """

    key_wanted = Signal(object, str)
    write_wanted = Signal(str, object, object)
    readers_wanted = Signal(object, object)
    document_name_wanted = Signal(str)
    problems_wanted = Signal()
    names_wanted = Signal()
    left_out_wanted = Signal()
    consent_wanted = Signal()
    draft_wanted = Signal(str, str)

    def __init__(self, edition: Edition, language: str, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Publish an edition"))
        self.edition = edition
        self._language = language
        self.widen(look.scaled(_WIDEST))
        self._ticked = {_SEAL: edition.sealed is not None}
        self._secret: Secret | None = None
        self._new: NewSecret | None = None
        self._passphrase: str | None = None
        self._seal: Sealing | None = None

    def begin(self) -> None:
        """Open the sheet with its first question."""
        archive, errors = self.edition.archive, self.edition.errors
        if archive and errors and all(each.code == _CONSENT for each in errors):
            self._ask_for_consent()
        elif archive is None or errors:
            self._tell_errors()
        elif self.edition.key is None and not self.edition.can_sign:
            told = self.tr("With --no-trace no key is made. Start Satchel without it to publish.")
            self._say_why_not(self.tr("There is no key to sign with"), (told,))
        else:
            self._ask(archive)
        self.open()

    def _tell_errors(self) -> None:
        errors = self.edition.errors
        told = [told_whole(each) for each in errors[:_MOST_NAMED]]
        more = len(errors) - _MOST_NAMED
        if more > 0:
            told.append(self.tr("%n more error(s) are in the list of problems.", "", more))
        go = self.button(self.tr("&Go to the problems"), main=True)
        go.clicked.connect(partial(self.leave_for, self.problems_wanted.emit))
        self._say_why_not(self.tr("First mend what is wrong in the folder"), told, go)

    def _ask_for_consent(self) -> None:
        state = self.button(self.tr("&State it …"), main=True)
        close = self.button(self.tr("&Close"))
        state.clicked.connect(partial(self.leave_for, self.consent_wanted.emit))
        close.clicked.connect(self.reject)
        told = consent_words(of_added=bool(self.edition.errors[0].kind))
        parts = (self.heading(self.tr("What did they consent to?")), self.said(told))
        self.ask(parts, (state, close), state)

    def _say_why_not(self, heading: str, told: Sequence[str], *ways: QPushButton) -> None:
        close = self.button(self.tr("&Close"), main=not ways)
        close.clicked.connect(self.reject)
        buttons = (*ways, close)
        self.ask((self.heading(heading), *map(self.said, told)), buttons, buttons[0])

    def _ask(self, archive: Archive) -> None:
        title = worded(archive.title, self._language)
        heading = self.tr("Edition {number} of “{title}”").format(
            number=figure(archive.edition), title=title
        )
        go_on = self.button(self.tr("&Write the archive …"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        go_on.clicked.connect(self._go_on)
        cancel.clicked.connect(self.reject)
        buttons = [go_on, *_ways_beside(self), cancel]
        read = _tick_box(self._ticked, "read", self.tr("Somebody else has read the whole te&xt"))
        seal = _tick_box(
            self._ticked, _SEAL, self.tr("Close the archive with a &passphrase or readers’ keys")
        )
        parts: list[QWidget] = [self.heading(heading), *_about_changes(self, archive)]
        parts += (self.said(unread_words(), "care"), read)
        if self.edition.warnings:
            number = self.edition.warnings
            told = self.tr("%n warning(s) are left in the list of problems.", "", number)
            parts.append(self.said(told, "soft"))
        parts += (self.said(told, "care") for told in care_words(self.edition))
        parts += _ways_to_names(self, archive)
        parts += _about_translations(self, archive)
        parts += (*self._about_key(), *map(self.said, sealed_words(self.edition.sealed)), seal)
        secret = self._new or self._secret
        self.ask(parts, buttons, secret.box if secret else cancel, from_top=True)

    def leave_for(self, wanted: Callable[[], None], _checked: object = None) -> None:
        """Close the sheet for what is `wanted` in place of it."""
        self.accept()
        wanted()

    def _about_key(self) -> list[QWidget]:
        """Return what is said and asked of the key that signs."""
        if self.edition.key is None:
            self._new = NewSecret(self.look, self.wide)
            return [self.said(first_key_words()), self._new]
        told = self.tr("Signed by {fingerprint}")
        parts: list[QWidget] = [self.said(told.format(fingerprint=self.edition.fingerprint))]
        if self.edition.is_new_here or self.edition.is_unasked:
            parts.append(self.said(new_key_words(self.edition), "care"))
        if self.edition.is_closed:
            self._secret = Secret(self.tr("Passphrase of your key"), self.look, self.wide)
            parts.append(self._secret)
        return parts

    @Slot()
    def _go_on(self) -> None:
        if self._new is not None:
            self.take_secret(self._new, self.ask_where, self._ask_again)
        elif self._secret is None:
            self.ask_where(None)
        elif not self._secret.box.text():
            self.tell(self.tr("Type your passphrase first."), at=self._secret.box)
        else:
            self.wait(self.tr("Opening your key …"))
            self.key_wanted.emit(self.edition.key, self._secret.box.text())

    def take_key(self, key: Path, fingerprint: str) -> None:
        """Ask for the passphrase of `key`, which was made before the archive was not written."""
        self.edition = replace(self.edition, key=key, fingerprint=fingerprint, is_closed=True)
        self._new = None
        self._ask_again()

    def _ask_again(self) -> None:
        """Ask for another passphrase; what was ticked stays."""
        if self.edition.archive is not None:
            self._ask(self.edition.archive)

    @override
    def _weakness_told(self) -> str:
        return self.tr(
            "Whoever gets hold of your key can have a computer try all of that kind, and then can "
            "sign in your name. Six words drawn by lot take longer than anybody has."
        )

    def refuse_passphrase(self, error: Exception) -> None:
        """Show why the key was not opened, and have the passphrase typed again."""
        if self._secret is None:
            self.fail(error)
            return
        self.tell(words_of(error), at=self._secret.box)
        self._secret.box.selectAll()

    def ask_where(self, passphrase: str | None) -> None:
        """Ask for the file to write, now that the key can be used, and for the archive's seal."""
        if self.is_waiting:
            self.go_on()
        self.say_nothing()
        self._passphrase = passphrase
        is_closed, before = self._ticked[_SEAL], self.edition.sealed
        if is_closed or before is not None:
            sheet = SealSheet(self.look, self, None if is_closed else before, passphrase)
            sheet.keys_wanted.connect(partial(self.readers_wanted.emit, sheet))
            sheet.chosen.connect(self._ask_file)
            sheet.open()
        else:
            self._ask_file(None)

    @Slot(object)
    def _ask_file(self, seal: Sealing | None) -> None:
        archive = self.edition.archive
        if archive is None:
            return
        self._seal = seal
        dialog = file_dialog(self, self.tr("Write the archive"), saves="satchel")
        dialog.setNameFilter(self.tr("Archives (*.satchel)"))
        dialog.setDirectory(str(self.edition.folder.absolute().parent))
        dialog.selectFile(f"{archive.id}-{archive.edition}.satchel")
        dialog.fileSelected.connect(self._write)
        dialog.open()

    @Slot(str)
    def _write(self, file: str) -> None:
        if Path(file).resolve().is_relative_to(self.edition.folder.resolve()):
            told = self.tr(
                "Do not write it into the archive folder, which is not handed out. Press the "
                "button again, and choose a place beside it."
            )
            self.tell(told)
            return
        self.wait(self.tr("Writing and signing the archive …"))
        self.write_wanted.emit(file, self._passphrase, self._seal)


class SinceSheet(QuestionSheet):
    """Shows what changed since the last edition, which was sealed, before the next is written.

    Where that was not opened, it says why.
    """

    write_wanted = Signal()

    def __init__(self, edition: Edition, look: Look, parent: QWidget) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("What changed"))
        self.edition = edition
        write = self.button(self.tr("&Write the archive"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        write.clicked.connect(self._write)
        cancel.clicked.connect(self.reject)
        told = self._about(edition)
        self.ask((self.heading(self.windowTitle()), *told), (write, cancel), cancel)

    def _about(self, edition: Edition) -> Iterator[QWidget]:
        if edition.changes is not None and edition.archive is not None:
            yield from _about_changes(self, edition.archive)
        else:
            said = self.tr(
                "What changed since edition {number} is not shown: its file was not found, or "
                "another passphrase opens it."
            )
            yield self.said(said.format(number=figure(edition.last or 0)), "care")

    @Slot()
    def _write(self) -> None:
        self.accept()
        self.write_wanted.emit()


def _tick_box(ticked: dict[str, bool], name: str, words: str) -> QCheckBox:
    """Return a tick box that is as it was `ticked`, also when the question is asked again."""
    box = QCheckBox(words)
    box.setChecked(ticked.get(name, False))
    box.toggled.connect(partial(ticked.__setitem__, name))
    return box


def _ways_beside(sheet: PublishSheet) -> Iterator[QPushButton]:
    """Yield the buttons that lead to names and to what was left out, where there are any."""
    names = QCoreApplication.translate("PublishSheet", "&Look for names")
    out = QCoreApplication.translate("PublishSheet", "What was left &out …")
    for number, words, wanted in (
        (sheet.edition.names, names, sheet.names_wanted.emit),
        (sheet.edition.left_out, out, sheet.left_out_wanted.emit),
    ):
        if number:
            way = sheet.button(words)
            way.clicked.connect(partial(sheet.leave_for, wanted))
            yield way


def _ways_to_names(sheet: PublishSheet, archive: Archive) -> Iterator[QWidget]:
    """Yield a button for each document whose file may name a person, to rename it."""
    for name in documents_of_people(archive)[:_MOST_NAMED]:
        said = QCoreApplication.translate("PublishSheet", "Rename the file of “{name}” …")
        rename = sheet.button(said.format(name=name))
        wanted = partial(sheet.document_name_wanted.emit, name)
        rename.clicked.connect(partial(sheet.leave_for, wanted))
        yield rename


def _about_translations(sheet: PublishSheet, archive: Archive) -> Iterator[QWidget]:
    """Yield the translations that are unfinished, have other numbers, or are drafts."""
    shown = OpenArchive(archive, None)
    numbers = PassageNumbers(shown)
    names = (
        QCoreApplication.translate("PublishSheet", "Unfinished translations"),
        QCoreApplication.translate("PublishSheet", "Translations with other numbers"),
        QCoreApplication.translate("PublishSheet", "Drafts"),
    )
    edition = sheet.edition
    begun, wrong, drafts = edition.unfinished, edition.differing, edition.drafts
    said = unfinished_words(len(begun)), differing_words(len(wrong)), draft_words(edition)
    for told, name, places in zip(said, names, (begun, wrong, drafts), strict=True):
        if places:
            yield sheet.said(told, "care")
            rows = [draft_place(*each, shown, numbers) for each in places]
            yield from _ways(sheet, name, places, rows)


def _ways(
    sheet: PublishSheet, name: str, places: Sequence[tuple[str, str]], rows: Sequence[str]
) -> Iterator[QWidget]:
    """Yield ways to the translations at `places`: buttons for a few, else a list of that name."""

    def go(number: int, _checked: object = None) -> None:
        sheet.leave_for(partial(sheet.draft_wanted.emit, *places[number]))

    if len(rows) > _MOST_NAMED:
        held = sheet.listed(rows, _LINES)
        held.itemActivated.connect(lambda item: go(held.row(item)))
        yield sheet.named(name, held)
        return
    for number, row in enumerate(rows):
        lead = sheet.button(row.replace("&", "&&"))
        lead.clicked.connect(partial(go, number))
        yield lead


def _about_changes(sheet: PublishSheet | SinceSheet, archive: Archive) -> Iterator[QWidget]:
    """Yield what was added, altered and withdrawn since the last edition, or that nothing was."""
    changes, last = sheet.edition.changes, sheet.edition.last
    if sheet.edition.is_published:
        yield sheet.said(unchanged_words(archive.edition), "care")
    elif changes is not None:
        yield sheet.said(changes_line(changes))
        for told in changes_told(changes, OpenArchive(archive, None)):
            lines = [told.heading, *(f"– {line}" for line in told.lines)]
            yield sheet.said("\n".join(filter(None, lines)), "soft")
    elif last is not None:
        said = QCoreApplication.translate(
            "PublishSheet",
            "What changed since edition {number} is shown where its file is found: beside the "
            "folder, or in the library.",
        )
        if sheet.edition.is_last_sealed:
            said = QCoreApplication.translate(
                "PublishSheet",
                "What changed since edition {number} is not shown yet: its file is sealed.",
            )
        yield sheet.said(said.format(number=figure(last)), "soft")
