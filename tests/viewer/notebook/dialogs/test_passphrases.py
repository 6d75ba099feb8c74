"""A passphrase that is easily guessed is taken only on purpose, and words are drawn for another."""

import gc
import math

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit
from shiboken6 import isValid

from index import words
from tests.viewer.accessibles import amiss
from tests.viewer.controls import words_on
from tests.viewer.notebook.dialogs.test_first_keep import (
    PASSPHRASE,
    boxes,
    choose,
    keeper,
    later,
    locked,
    make_closed,
    notes,
    press,
    quickly,
    said,
    sheet_of,
    type_twice,
    write,
)
from viewer.notebook.dialogs.first_keep import FirstKeepSheet
from viewer.notebook.dialogs.management import ManagingSheet
from viewer.notebook.dialogs.passphrases import PassphraseSheet
from viewer.notebook.dialogs.recovery import RecoverySheet
from viewer.notebook.dialogs.secret_box import NewSecret, SecretBox
from viewer.notebook.dialogs.unlock import UnlockSheet
from viewer.notebook.service.status import NotebookState, Protection
from viewer.notebook.store.file.recovery_key import in_russian, new_words, typed_words
from viewer.notebook.store.shared.share_file import read_set
from viewer.screens.notebook.share_dialogs import ShareSheet
from viewer.services.passphrase_strength import (
    DRAWN,
    Weakness,
    WordList,
    drawable,
    drawn,
    weakness_of,
)

__all__ = ["keeper", "later", "quickly"]


# ------------------------------------------------------------ which are easily guessed


@pytest.mark.parametrize(
    "passphrase", ["abc", "eleven char", "  a        b  ", "ключ от дома"[:11]]
)
def test_fewer_than_twelve_characters_are_too_few(passphrase):
    assert weakness_of(passphrase) is Weakness.SHORT


@pytest.mark.parametrize(
    "passphrase",
    [
        "password2024!",
        "P@ssw0rd1234",
        "PASSWORD PASSWORD",
        "iloveyouiloveyou",
        "йцукенгшщзхъ",  # the keys of qwertyuiop[]
        "пароль пароль",  # those of gfhjkm, which is in the list
        "Пароль123456",  # noqa: RUF001
        "abcdefghijklm",
        "qwertyuiop123",
        "111111111111",
        "+996 555 123 456",
        "24.11.1991-24.11.1991",
        "фабрика2024!!",  # noqa: RUF001  one word that is drawn among others
    ],
)
def test_common_ones_and_their_variations_are_known(passphrase):
    assert weakness_of(passphrase) is Weakness.COMMON


@pytest.mark.parametrize(
    "passphrase",
    ["correct horse battery staple", "дуло изымать февраль веяние", "Tr0ub4dor&3-and-x"],
)
def test_others_are_not_called_weak(passphrase):
    assert weakness_of(passphrase) is None


@pytest.mark.parametrize("each", list(WordList))
def test_what_is_drawn_is_never_weak_and_no_word_of_a_fingerprint(each):
    listed = drawable(each)

    assert set(listed).isdisjoint(words())
    assert len(set(listed)) == len(listed)
    assert DRAWN * math.log2(len(listed)) > 60
    some = {drawn(each) for _ in range(200)}
    assert len(some) == 200
    assert {weakness_of(one) for one in some} == {None}
    assert {len(one.split()) for one in some} == {6}
    assert "ё" not in "".join(listed)  # which many type as another letter


# ------------------------------------------------------------ the second step


def ask_for_new(person):
    write(person)
    sheet = sheet_of(person, FirstKeepSheet)
    choose(sheet, "With a passphrase")
    return sheet


def test_abc_is_taken_only_on_purpose(person, keeper):
    sheet = ask_for_new(person)
    type_twice(person, sheet, "abc")
    press(sheet, Qt.Key.Key_Return)

    assert keeper.keeping is NotebookState.NONE
    assert "This passphrase is easily guessed" in said(sheet)
    assert "fewer than twelve characters" in said(sheet)
    assert list(amiss(sheet)) == []
    press(sheet, Qt.Key.Key_Return)  # Enter once more leads back, and takes nothing
    assert keeper.keeping is NotebookState.NONE
    assert [box.text() for box in boxes(sheet)] == ["", ""]


def test_who_says_so_twice_may_have_it(person, keeper):
    sheet = ask_for_new(person)
    type_twice(person, sheet, "abc")
    press(sheet, Qt.Key.Key_Return)
    choose(sheet, "Use it although")

    sheet_of(person, RecoverySheet)
    assert keeper.protection is Protection.PASSPHRASE


def test_a_common_passphrase_is_told_as_that(person, keeper):
    sheet = ask_for_new(person)
    type_twice(person, sheet, "qwertyuiop123")
    press(sheet, Qt.Key.Key_Return)

    assert "tried first" in said(sheet)
    press(sheet, Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert keeper.keeping is NotebookState.NONE
    assert not keeper.has_unsaved


def test_a_change_to_a_weak_one_asks_too(person, keeper):
    make_closed(person)
    person.qtbot.waitUntil(lambda: notes(keeper) == ["a note"])
    person.do.keeping.trigger()
    choose(sheet_of(person, ManagingSheet), "Change the passphrase")
    sheet = sheet_of(person, PassphraseSheet)
    person.type(sheet.findChild(SecretBox), PASSPHRASE)
    press(sheet, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: "asks for it from the next start" in said(sheet))
    type_twice(person, sheet, "1234567890123")
    press(sheet, Qt.Key.Key_Return)
    assert "easily guessed" in said(sheet)
    press(sheet, Qt.Key.Key_Return)
    type_twice(person, sheet, "another by far, and long")
    press(sheet, Qt.Key.Key_Return)

    person.qtbot.waitUntil(lambda: "new passphrase now" in person.window.messages.text)


def test_after_recovery_words_a_weak_one_asks_too(person, later):
    recovery, person = locked(person, later)
    person.window.status_line.notebook_wanted.emit()
    sheet = sheet_of(person, UnlockSheet)
    choose(sheet, "I lost it")
    QApplication.focusWidget().setPlainText(" ".join(recovery))
    choose(sheet, "Open with these words")
    person.qtbot.waitUntil(lambda: "Choose another passphrase" in said(sheet))
    type_twice(person, sheet, "abc")
    press(sheet, Qt.Key.Key_Return)
    assert "easily guessed" in said(sheet)
    choose(sheet, "Use it although")

    person.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


@pytest.fixture
def sharing(person, qtbot):
    """The sheet that asks how a collection is to be passed on."""
    keeper = person.program.session.keeper
    keeper.sit(lambda _standing: None)
    qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    made = []
    keeper.keep(lambda notebook: notebook.collections.make("For Aigul", []), made.append)
    qtbot.waitUntil(lambda: bool(made))
    person.do.notebook.trigger()
    person.workspace.shown.shelf_actions.share_wanted.emit(made[0].id)
    return sheet_of(person, ShareSheet)


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_a_shared_file_is_sealed_with_a_weak_one_only_on_purpose(person, sharing, tmp_path):
    sheet = sharing

    def sealed():
        ticks = (tick for tick in sheet.findChildren(QCheckBox) if tick.isVisible())
        return next(tick for tick in ticks if "passphrase" in tick.text())

    def type_both():
        for box in boxes(sheet):
            box.setFocus()
            person.type(box, "abc")
        press(sheet, Qt.Key.Key_Return)

    sealed().click()
    type_both()
    assert "easily guessed" in said(sheet)
    press(sheet, Qt.Key.Key_Return)
    assert sealed().isChecked()
    assert [box.text() for box in boxes(sheet)] == ["", ""]
    type_both()
    choose(sheet, "Use it although")
    dialog = sheet_of(person, QFileDialog)
    dialog.findChild(QLineEdit).setText(str(tmp_path / "shared"))
    press(dialog, Qt.Key.Key_Return)

    file = tmp_path / "shared.satchel-set"
    person.qtbot.waitUntil(lambda: "The file is written" in said(sheet), timeout=30_000)
    assert read_set(file.read_bytes(), "abc").title == "For Aigul"


# ------------------------------------------------------------ which words are offered


@pytest.mark.parametrize(
    ("language", "lists"),
    [("en", ["en"]), ("ru", ["ru", "en"]), ("ky", ["ru", "en"])],
)
def test_words_are_drawn_that_the_readers_keyboard_has(person, language, lists):
    before = QLocale()
    person.speak(language)
    secret = NewSecret(person.look, 480)
    person.qtbot.addWidget(secret)
    seen = []
    for lot in secret.lots:
        lot.click()
        (found,) = [
            each for each in WordList if set(secret.passphrase.split()) <= set(drawable(each))
        ]
        seen.append(found)

    assert seen == lists
    QLocale.setDefault(before)


def test_boxes_that_nobody_needs_any_more_are_gone_with_what_was_typed(person):
    secret = NewSecret(person.look, 480)
    secret.box.setText("typed and thought better of")
    box = secret.box
    del secret
    gc.collect()

    assert not isValid(box)


def test_six_words_are_typed_once_more_and_taken_without_a_question(person, keeper):
    sheet = ask_for_new(person)
    choose(sheet, "Draw six words by lot")
    box, again = sheet.findChildren(SecretBox)
    person.type(again, box.text())
    press(sheet, Qt.Key.Key_Return)

    sheet_of(person, RecoverySheet)


@pytest.mark.parametrize(("language", "is_russian"), [("en", False), ("ru", True), ("ky", True)])
def test_recovery_words_are_shown_that_the_readers_keyboard_has(person, language, is_russian):
    before, key = QLocale(), new_words()
    person.speak(language)
    sheet = RecoverySheet(key, person.look, print, person.window)
    person.qtbot.addWidget(sheet)
    shown = words_on(sheet)

    assert (shown == in_russian(key)) is is_russian
    assert typed_words(" ".join(shown)) == key
    QLocale.setDefault(before)
