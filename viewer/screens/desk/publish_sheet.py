"""The sheet on which an edition is published: who signs it, and where it is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import override

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from index import (
    NAMES_ASIDE,
    Archive,
    Changes,
    OpenArchive,
    PassageKind,
    Problem,
    Severity,
    people_in_titles,
    worded,
    words_told,
)
from viewer.notebook.dialogs.secret_box import NewSecret, Secret
from viewer.notebook.dialogs.secret_sheet import SecretSheet
from viewer.platform.file_dialog import file_dialog
from viewer.screens.desk.corrections.rows import locked_words
from viewer.screens.desk.mends import told_whole
from viewer.services.messages import words_of
from viewer.ui.look.look import Look
from viewer.ui.screen.edition_changes import changes_line, changes_told
from viewer.wording.archive_words import quoted_in
from viewer.wording.number_format import figure

_MOST_NAMED = 5  # errors
_LONGEST = 60  # characters of words that are back
_CONSENT = "consent-unconfirmed"  # the code of a problem
_WITHDRAWN = "withdrawn-words"  # the code of a problem
_WIDEST = 620  # pixels at 100 %


@dataclass(frozen=True, slots=True)
class Edition:
    """What is to be published. `archive` is None where its folder has errors.

    `key` is the file of the key that signs, None where it is still to be made; `can_sign` tells
    that it may be. It has that `fingerprint`, a passphrase where it `is_closed`, and was never used
    on this computer where it `is_new_here`, or for this folder where it `is_unasked`. `folder` is
    that of the source; `number` is written into it before, where its own was used already. `last`
    is the number of the edition before, and `changes` are those since, where that was found.
    `names_left` were taken out of some words, and still stand in passages; `words_back` were taken
    out before, and stand there again. `asked` passages are to be withdrawn, as readers ask, and
    that is not decided; more such may be in a notebook that `is_locked`.
    """

    archive: Archive | None
    problems: tuple[Problem, ...]
    folder: Path
    number: int | None = None
    key: Path | None = None
    fingerprint: str = ""
    is_closed: bool = False
    is_new_here: bool = False
    is_unasked: bool = False
    can_sign: bool = True
    last: int | None = None
    changes: Changes | None = None
    names_left: tuple[str, ...] = ()
    asked: int = 0
    is_locked: bool = False
    words_back: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What keeps it from being published."""
        return tuple(each for each in self.problems if each.severity is Severity.ERROR)

    @property
    def warnings(self) -> int:
        """How many warnings are left."""
        return sum(each.severity is Severity.WARNING for each in self.problems)


class PublishSheet(SecretSheet):
    """Asks what publishing an edition takes, one thing after the other.

    `key_wanted` carries the key and its passphrase, which is answered by `ask_where` or
    `refuse_passphrase`; `write_wanted` the file to write, and the passphrase of the key or None.
    `problems_wanted` leads to the list of problems, `consent_wanted` to stating consent.
    """

    key_wanted = Signal(object, str)
    write_wanted = Signal(str, object)
    problems_wanted = Signal()
    consent_wanted = Signal()

    def __init__(
        self,
        edition: Edition,
        language: str,
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__("", look, parent)
        self.setWindowTitle(self.tr("Publish an edition"))
        self.edition = edition
        self._language = language
        self.widen(look.scaled(_WIDEST))
        self._has_read = False  # somebody else the whole text
        self._secret: Secret | None = None
        self._new: NewSecret | None = None
        self._passphrase: str | None = None

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
        self._say_why_not(self.tr("First mend what is wrong in the folder"), tuple(told))

    def _ask_for_consent(self) -> None:
        state = self.button(self.tr("&State it …"), main=True)
        close = self.button(self.tr("&Close"))
        state.clicked.connect(self._go_to_consent)
        close.clicked.connect(self.reject)
        told = _consent_words(of_added=bool(self.edition.errors[0].kind))
        parts = (self.heading(self.tr("What did they consent to?")), self.said(told))
        self.ask(parts, (state, close), state)

    @Slot()
    def _go_to_consent(self) -> None:
        self.accept()
        self.consent_wanted.emit()

    def _say_why_not(self, heading: str, told: tuple[str, ...]) -> None:
        go = self.button(self.tr("&Go to the problems"), main=True)
        close = self.button(self.tr("&Close"))
        go.clicked.connect(self._go_to_problems)
        close.clicked.connect(self.reject)
        self.ask((self.heading(heading), *map(self.said, told)), (go, close), go)

    @Slot()
    def _go_to_problems(self) -> None:
        self.accept()
        self.problems_wanted.emit()

    def _ask(self, archive: Archive) -> None:
        title = worded(archive.title, self._language)
        heading = self.tr("Edition {number} of “{title}”").format(
            number=figure(archive.edition), title=title
        )
        go_on = self.button(self.tr("&Write the archive …"), main=True)
        cancel = self.button(self.tr("&Cancel"))
        go_on.clicked.connect(self._go_on)
        cancel.clicked.connect(self.reject)
        read = QCheckBox(self.tr("Somebody else has read the whole te&xt"))
        read.setChecked(self._has_read)
        read.toggled.connect(self._note_read)
        unread = self.tr(
            "What names a person is easily overlooked, and whoever has this edition keeps it. Ask "
            "somebody else to read all of it before you publish."
        )
        parts: list[QWidget] = [self.heading(heading), *_about_changes(self, archive)]
        parts += (self.said(unread, "care"), read)
        if self.edition.warnings:
            number = self.edition.warnings
            told = self.tr("%n warning(s) are left in the list of problems.", "", number)
            parts.append(self.said(told, "soft"))
        if unsaid := _unsaid(archive):
            told = self.tr("Of %n quote(s) nobody knows what was consented to.", "", unsaid)
            parts.append(self.said(told, "care"))
        if aside := words_told(self.edition.problems, NAMES_ASIDE):
            told = self.tr("%n name(s) put aside are looked for nowhere.", "", aside)
            parts.append(self.said(told, "care"))
        left = *_asked_words(self.edition), *_left_words(self.edition)
        parts += (self.said(told, "care") for told in left)
        parts += self._about_key()
        secret = self._new or self._secret
        self.ask(parts, (go_on, cancel), secret.box if secret else cancel)

    def _about_key(self) -> list[QWidget]:
        """Return what is said and asked of the key that signs."""
        if self.edition.key is None:
            told = self.tr(
                "Editions are signed with a key of yours, so that readers see that they are from "
                "you. It is made now, once. Choose its passphrase: without it nobody can sign in "
                "your name, and you cannot either."
            )
            self._new = NewSecret(self.look, self.wide)
            return [self.said(told), self._new]
        told = self.tr("Signed by {fingerprint}")
        parts: list[QWidget] = [self.said(told.format(fingerprint=self.edition.fingerprint))]
        if self.edition.is_new_here or self.edition.is_unasked:
            parts.append(self.said(_new_key_words(self.edition), "care"))
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

    @Slot(bool)
    def _note_read(self, has_read: bool) -> None:
        self._has_read = has_read

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
        """Ask for the file to write, now that the key can be used."""
        archive = self.edition.archive
        if archive is None:
            return
        if self.is_waiting:
            self.go_on()
        self.say_nothing()
        self._passphrase = passphrase
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
        self.write_wanted.emit(file, self._passphrase)


def _new_key_words(edition: Edition) -> str:
    """Return what is said of a key that only the folder names."""
    if not edition.is_new_here:
        told = QCoreApplication.translate(
            "PublishSheet",
            "The folder asks for a key of yours that has no passphrase, and never signed anything "
            "of it. Its file is {file}. Sign only if the folder is yours.",
        )
        return told.format(file=edition.key)
    told = QCoreApplication.translate(
        "PublishSheet",
        "The folder asks for this key, which was never used on this computer. Its file is {file}. "
        "Sign only if it is yours.",
    )
    return told.format(file=edition.key)


def _about_changes(sheet: PublishSheet, archive: Archive) -> Iterator[QWidget]:
    """Yield what was added, altered and withdrawn since the last edition."""
    changes, last = sheet.edition.changes, sheet.edition.last
    if changes is not None:
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
        yield sheet.said(said.format(number=figure(last)), "soft")


def _asked_words(edition: Edition) -> Iterator[str]:
    """Yield what is said of requests to withdraw that are not decided."""
    if edition.is_locked:
        yield locked_words()
    if edition.asked:
        yield QCoreApplication.translate(
            "PublishSheet",
            "Readers ask to withdraw %n passage(s), and you have not decided on that. "
            "“Corrections” lists them.",
            "",
            edition.asked,
        )


def _left_words(edition: Edition) -> Iterator[str]:
    """Yield what is said of what was taken out and still stands somewhere, or again."""
    if people := people_in_titles(edition.archive) if edition.archive else ():
        told = QCoreApplication.translate(
            "PublishSheet",
            "The title or the file of a document may name a person, and readers see both: {names}. "
            "Add it again from a file of another name, and change its title.",
        )
        yield told.format(names=", ".join(people))
    if names := edition.names_left:
        told = QCoreApplication.translate(
            "PublishSheet",
            "Taken out elsewhere, and still in passages: {names}. “Look for words in the folder”, "
            "in the Folder menu, shows where.",
        )
        yield told.format(names=", ".join(names))
    if words := edition.words_back:
        told = QCoreApplication.translate(
            "PublishSheet",
            "Taken out before, and in the text again: {words}. Take it out, unless you put it back "
            "on purpose.",
        )
        yield told.format(words=", ".join(f"“{_cut(each)}”" for each in words))
    if places := tuple(_withdrawn_words(edition)):
        told = QCoreApplication.translate(
            "PublishSheet",
            "Words of a withdrawn passage still stand in: {places}. The list of problems leads "
            "there.",
        )
        yield told.format(places=", ".join(places))


def _withdrawn_words(edition: Edition) -> Iterator[str]:
    """Yield the beginnings of passages that hold withdrawn words, and the ids of other places."""
    said = {each.id: each.text for each in edition.archive.passages()} if edition.archive else {}
    for problem in edition.problems:
        if problem.code == _WITHDRAWN and problem.severity is not Severity.NOTE:
            words = said.get(problem.passages[0]) if problem.passages else None
            yield f"“{_cut(words)}”" if words else quoted_in(problem.text)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"


def _unsaid(archive: Archive) -> int:
    """Return of how many quotes nobody knows what was consented to."""
    quotes = (each for each in archive.passages() if each.kind is PassageKind.QUOTE)
    return sum(each.consent is None for each in quotes)


def _consent_words(*, of_added: bool) -> str:
    """Return what is to be stated of consent: of all passages, or those that were added."""
    if of_added:
        return QCoreApplication.translate(
            "PublishSheet",
            "Documents were added. State what the people of the added passages consented to, also "
            "where nobody knows.",
        )
    return QCoreApplication.translate(
        "PublishSheet",
        "Nobody has stated what these people consented to. State it first, also where nobody "
        "knows.",
    )
