"""A reader suggests other words, and all of it goes into one sealed file and nowhere else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QListWidget, QPlainTextEdit

from index import Correction, Level, Subject, digest_of
from tests.conftest import in_turn
from tests.viewer.controls import button, called, label, lines_of, main_button, words_in
from tests.viewer.screens.library.test_library import take
from viewer.app.process.relaunch import Stand
from viewer.corrections.asking_sheet import AskingSheet
from viewer.corrections.basket_sheet import BasketSheet
from viewer.corrections.review_sheet import ReviewSheet, translated_names
from viewer.corrections.sentence_sheet import SentenceSheet
from viewer.corrections.suggestion_sheet import SuggestionSheet, WithdrawalSheet
from viewer.platform.paths import WINDOW_VARIABLE
from viewer.screens.desk.translations.differing_sheet import DifferingTranslationSheet
from viewer.shell.places.places import Place, ScreenName

NAME = "p-new-law"


def sheet(person, kind):
    """The sheet that is open."""
    person.qtbot.waitUntil(lambda: bool(shown(person, kind)))
    return shown(person, kind)[0]


def shown(person, kind):
    return [each for each in person.window.findChildren(kind) if each.isVisible()]


def typed(within, name, words, kind=QPlainTextEdit):
    box = called(within, name, kind)
    (box.setPlainText if kind is QPlainTextEdit else box.setText)(words)


def suggest(person, words, *, about="", why="", by=""):
    """Suggest `words` in place of what is chosen."""
    person.do.suggest.trigger()
    asked = sheet(person, SuggestionSheet)
    if about:
        box = asked.findChild(QComboBox)
        box.setCurrentIndex(lines_of(box, about)[0])
    typed(asked, "What should stand there", words)
    typed(asked, "Why (may stay empty)", why)
    typed(asked, "Your name (may stay empty)", by, QLineEdit)
    main_button(asked).click()


def ask_to_withdraw(person, *, why="", by=""):
    person.do.ask_withdrawal.trigger()
    asked = sheet(person, WithdrawalSheet)
    typed(asked, "Why (may stay empty)", why)
    typed(asked, "Your name (may stay empty)", by, QLineEdit)
    main_button(asked).click()


def write(person, file):
    """Write what was suggested to `file`."""
    person.do.suggestions.trigger()
    held = sheet(person, BasketSheet)
    button(held, "Write the file").click()
    dialog = held.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    person.qtbot.waitUntil(lambda: not shown(person, BasketSheet) or bool(held.trouble))
    return held


def said(person):
    return person.window.messages.text


def go(person, screen, target=""):
    person.workspace.go(Place(screen, target))


def test_what_is_suggested_and_asked_comes_to_the_editor(reader, tmp_path, opened):
    one, two, three = (tmp_path / f"{number}.satchel-letter" for number in (1, 2, 3))
    reader.workspace.show_text(NAME)
    suggest(reader, "Better words", why="A typo", by="")
    assert said(reader) == "1 suggestion, not yet in a file: dropped when Satchel locks or ends."
    write(reader, one)
    text = reader.archive.passage(NAME).text
    wish = Correction(Subject.PASSAGE, NAME, "", digest_of(text), "Better words", why="A typo")
    assert opened(one) == (wish,)
    assert said(reader).startswith("1 file written.")

    go(reader, ScreenName.THEMES, "extortion")
    suggest(reader, "Other\nname", about="The name of the theme")
    write(reader, two)
    (wish,) = opened(two)
    assert (wish.subject, wish.proposed) == (Subject.THEME, "Other name")

    reader.workspace.show_text("q-bandits")
    ask_to_withdraw(reader)  # which needs no reason and no name
    write(reader, three)
    (wish,) = opened(three)
    assert (wish.subject, wish.name, wish.why, wish.by) == ("withdrawal", "q-bandits", "", "")
    assert three.stat().st_size == 1 << 20


@in_turn(
    "place, about, wanted",
    [
        ((ScreenName.READER, NAME), "The translation into Russian", ("translation", NAME, "ru")),
        ((ScreenName.READER, "p-who-took-part"), "The editor’s note", ("note", "age-bands", "en")),
        ((ScreenName.READER, "q-bandits"), "The name of the theme", ("theme", "extortion", "en")),
        ((ScreenName.GLOSSARY, "bribe"), "", ("term", "bribe", "en")),
        ((ScreenName.QUOTES, "q-bandits"), "The text", ("passage", "q-bandits", "")),
    ],
)
def test_each_thing_of_the_archive_can_be_corrected(reader, opened, tmp_path, place, about, wanted):
    go(reader, *place)
    suggest(reader, "Better words", about=about)
    write(reader, tmp_path / "letter.satchel-letter")

    (wish,) = opened(tmp_path / "letter.satchel-letter")
    assert (wish.subject, wish.name, wish.language) == wanted
    assert wish.proposed == "Better words"


def test_words_of_satchel_itself_are_found_and_bettered(reader, tmp_path, opened):
    reader.do.suggest_words.trigger()
    finding = sheet(reader, SentenceSheet)
    typed(finding, "Words of the window", "nothing sealed edition suggest", QLineEdit)
    found = finding.findChild(QListWidget)
    assert found.count() == 1
    main_button(finding).click()
    asked = sheet(reader, SuggestionSheet)
    assert asked.findChild(QComboBox).currentText() == "A sentence of Satchel, in English"
    typed(asked, "What should stand there", "Clearer")
    main_button(asked).click()
    write(reader, tmp_path / "letter.satchel-letter")

    (wish,) = opened(tmp_path / "letter.satchel-letter")
    assert (wish.subject, wish.name) == ("program", "SuggestionController")
    assert wish.source.startswith("No key signed this")
    assert (wish.language, wish.proposed) == ("en", "Clearer")


def name_in(asked):
    return called(asked, "Your name (may stay empty)", QLineEdit).text()


def words_of_box(asked, name="What should stand there"):
    return called(asked, name, QPlainTextEdit).toPlainText()


def test_the_name_is_typed_once_and_never_proposed_for_a_withdrawal(reader, tmp_path):
    reader.workspace.show_text(NAME)
    suggest(reader, "Better words", by="Aida")
    reader.workspace.show_text("q-bandits")
    reader.do.ask_withdrawal.trigger()
    asked = sheet(reader, WithdrawalSheet)
    assert name_in(asked) == ""
    asked.reject()
    reader.do.suggest.trigger()
    asked = sheet(reader, SuggestionSheet)
    assert name_in(asked) == "Aida"
    assert words_of_box(asked, "Why (may stay empty)") == ""
    asked.reject()
    write(reader, tmp_path / "letter.satchel-letter")
    reader.do.suggest.trigger()
    assert name_in(sheet(reader, SuggestionSheet)) == ""


def test_what_was_suggested_before_is_there_to_be_changed(reader, tmp_path, opened):
    reader.workspace.show_text(NAME)
    suggest(reader, "First words", why="A typo", by="Aida")
    reader.do.suggest.trigger()
    asked = sheet(reader, SuggestionSheet)
    assert "You suggested this already. Change it here." in words_in(asked)
    assert words_of_box(asked) == "First words"
    typed(asked, "What should stand there", "Better words")
    main_button(asked).click()
    write(reader, tmp_path / "letter.satchel-letter")

    (wish,) = opened(tmp_path / "letter.satchel-letter")
    assert (wish.proposed, wish.why, wish.by) == ("Better words", "A typo", "Aida")


def test_what_was_typed_for_each_stays_and_goes_with_the_suggestions(reader, tmp_path, opened):
    reader.workspace.show_text(NAME)
    reader.do.suggest.trigger()
    asked = sheet(reader, SuggestionSheet)
    box = asked.findChild(QComboBox)
    typed(asked, "What should stand there", "Better words")
    typed(asked, "Why (may stay empty)", "A typo")
    box.setCurrentIndex(1)
    assert words_of_box(asked, "Why (may stay empty)") == ""
    typed(asked, "What should stand there", "Лучше")
    box.setCurrentIndex(0)
    assert words_of_box(asked) == "Better words"
    assert words_of_box(asked, "Why (may stay empty)") == "A typo"
    main_button(asked).click()
    write(reader, tmp_path / "letter.satchel-letter")

    held = opened(tmp_path / "letter.satchel-letter")
    assert {(each.proposed, each.why) for each in held} == {
        ("Better words", "A typo"),
        ("Лучше", ""),
    }


def test_typed_words_and_reasons_are_not_dropped_by_one_press(reader):
    reader.workspace.show_text("q-bandits")
    reader.do.ask_withdrawal.trigger()
    asked = sheet(reader, WithdrawalSheet)
    typed(asked, "Why (may stay empty)", "It names me")
    reader.press(Qt.Key.Key_Escape, on=asked)
    assert asked.isVisible()
    assert asked.trouble == "Nothing is asked yet. Cancel again to drop your words."
    typed(asked, "Why (may stay empty)", "It names my sister")
    reader.press(Qt.Key.Key_Escape, on=asked)
    assert asked.isVisible()
    reader.press(Qt.Key.Key_Escape, on=asked)
    assert not asked.isVisible()

    reader.workspace.show_text(NAME)
    reader.do.suggest.trigger()
    asked = sheet(reader, SuggestionSheet)
    typed(asked, "What should stand there", "Better words")
    button(asked, "Cancel").click()
    assert asked.isVisible()
    button(asked, "Cancel").click()
    assert not asked.isVisible()


def test_a_suggestion_is_read_and_changed_from_the_list(reader, tmp_path, opened):
    reader.workspace.show_text(NAME)
    suggest(reader, "First words", why="A typo")
    reader.do.suggestions.trigger()
    held = sheet(reader, BasketSheet)
    reader.press(Qt.Key.Key_Return, on=held.findChild(QListWidget))
    asked = sheet(reader, SuggestionSheet)
    assert words_of_box(asked, "Why (may stay empty)") == "A typo"
    typed(asked, "What should stand there", "Better words")
    main_button(asked).click()
    (rows,) = (each for each in held.findChildren(QListWidget) if each.isVisible())
    assert rows.item(0).text().endswith("\nBetter words")
    held.reject()
    write(reader, tmp_path / "letter.satchel-letter")

    (wish,) = opened(tmp_path / "letter.satchel-letter")
    assert (wish.proposed, wish.why) == ("Better words", "A typo")


def test_the_same_words_are_no_suggestion_and_without_anything_chosen_it_says_what_to_do(reader):
    reader.workspace.show_text(NAME)
    suggest(reader, reader.archive.passage(NAME).text)
    asked = sheet(reader, SuggestionSheet)
    assert asked.trouble == "Change the words first, or cancel."
    asked.reject()

    go(reader, ScreenName.PEOPLE)
    reader.do.suggest.trigger()
    assert said(reader).startswith("Choose a passage, a theme")
    reader.do.ask_withdrawal.trigger()
    assert said(reader).startswith("Choose the passage")


def test_no_note_that_tells_more_than_the_level_is_offered(reader):
    """The margin leaves it out there too."""

    def offered(level):
        reader.program.session.dial.turn(level)
        reader.do.suggest.trigger()
        asked = sheet(reader, SuggestionSheet)
        box = asked.findChild(QComboBox)
        about = [box.itemText(row) for row in range(box.count())]
        asked.reject()
        return sum(each.startswith("The editor’s note") for each in about)

    reader.workspace.show_text("q-bandits")
    assert offered(None) > 0
    assert offered(Level.ROLE) == offered(Level.NONE) == 0


def test_a_suggestion_can_be_taken_out_and_one_on_the_same_replaces_it(reader, tmp_path, opened):
    reader.workspace.show_text(NAME)
    suggest(reader, "First words")
    suggest(reader, "Better words")
    reader.workspace.show_text("q-bandits")
    ask_to_withdraw(reader)
    assert said(reader) == "2 suggestions, not yet in a file: dropped when Satchel locks or ends."
    reader.do.suggestions.trigger()
    held = sheet(reader, BasketSheet)
    held.findChild(QListWidget).setCurrentRow(1)
    button(held, "Take it out").click()
    held.reject()
    write(reader, tmp_path / "letter.satchel-letter")

    (wish,) = opened(tmp_path / "letter.satchel-letter")
    assert wish.proposed == "Better words"


def test_once_written_nothing_of_it_is_left(reader, home, tmp_path):
    reader.workspace.show_text(NAME)
    suggest(reader, "blackcurrant", why="rowanberry", by="elderflower")
    write(reader, tmp_path / "elsewhere.satchel-letter")
    reader.do.suggestions.trigger()
    assert "There are no suggestions." in " ".join(words_in(sheet(reader, BasketSheet)))
    reader.program.close()

    words = [word.encode() for word in ("blackcurrant", "rowanberry", "elderflower", "elsewhere")]
    kept = [each.read_bytes() for each in home.folder.rglob("*") if each.is_file()]
    assert not [word for word in words for data in kept if word in data]
    assert all(word not in (tmp_path / "elsewhere.satchel-letter").read_bytes() for word in words)


def test_where_it_cannot_be_written_all_of_it_stays_and_closing_asks_once(reader, tmp_path):
    reader.workspace.show_text(NAME)
    suggest(reader, "Better words")
    held = write(reader, tmp_path / "nowhere" / "letter.satchel-letter")
    assert "could not be written" in held.trouble
    assert "1 suggestion, not yet in a file" in " ".join(words_in(held))
    held.reject()

    reader.window.close()
    assert reader.window.isVisible()
    assert said(reader).startswith("1 suggestion is not in a file.")
    reader.window.messages.hide()
    reader.window.close()
    assert reader.window.isVisible()
    reader.window.close()
    assert not reader.window.isVisible()


def test_closing_asks_for_them_once_a_presentation_has_ended(reader):
    reader.workspace.show_text(NAME)
    suggest(reader, "Better words")
    reader.do.present.trigger()
    reader.do.quit.trigger()
    assert said(reader) == "A presentation is running. End it and close Satchel?"
    reader.accept()
    assert reader.program.session.presenting.audience is None
    assert reader.window.isVisible()
    assert said(reader).startswith("1 suggestion is not in a file.")
    reader.do.quit.trigger()
    assert not reader.window.isVisible()


def test_quick_exit_asks_nothing(reader, qtbot):
    reader.workspace.show_text(NAME)
    suggest(reader, "Better words")
    with qtbot.waitSignal(reader.program.leaving.done):
        reader.program.leaving.leave()

    assert not reader.window.isVisible()


def test_they_outlast_another_language(reader, tmp_path, opened):
    reader.workspace.show_text(NAME)
    suggest(reader, "Better words")
    reader.speak("ru")
    reader.do.suggestions.trigger()
    held = sheet(reader, BasketSheet)
    assert held.findChild(QListWidget).count() == 1
    assert held.findChild(QListWidget).item(0).text().startswith("Текст: ")


def test_suggestions_for_another_archive_are_written_first(reader, make_archive_file):
    reader.workspace.show_text(NAME)
    suggest(reader, "Better words")
    other = make_archive_file(text="Other testimony.")
    take(reader.qtbot, reader.program, other)
    reader.workspace.show_text("p-one")
    reader.do.suggest.trigger()

    assert said(reader).startswith("Your suggestions for another archive")
    reader.accept()
    assert sheet(reader, BasketSheet).findChild(QListWidget).count() == 1


def test_a_draft_without_a_key_says_why_nothing_can_be_suggested(start, qtbot, published):
    program = start(source=published / "folder")
    qtbot.waitUntil(lambda: program.window.workspace is not None)
    program.window.actions_.suggest.trigger()

    assert program.window.messages.text.startswith("No key signed this")


def test_the_page_says_it_in_three_languages_and_is_saved_whole(reader, tmp_path):
    reader.workspace.show_text("q-bandits")
    reader.do.ask_withdrawal.trigger()
    asked = sheet(reader, WithdrawalSheet)
    typed(asked, "Why (may stay empty)", "It names me")
    button(asked, "A page to print").click()
    page = sheet(reader, AskingSheet)
    text = called(page, "The page", QPlainTextEdit).toPlainText()
    signer = reader.archive.signer.partition(" · ")[0]
    assert text.count(signer) == 3
    for title in reader.archive.content.title.values():
        assert title in text
    assert "Ключ редактора" in text
    assert "You need not say why" in text

    button(page, "Save as PDF").click()
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "page.pdf"))
    dialog.close()
    assert page.trouble == "The page is in the file."
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    page.reject()
    assert asked.isVisible()
    assert words_of_box(asked, "Why (may stay empty)") == "It names me"


def begin_review(person, by=""):
    person.do.review.trigger()
    review = sheet(person, ReviewSheet)
    typed(review, "Your name (may stay empty)", by, QLineEdit)
    main_button(review).click()
    return review


def meter(review):
    return label(review, "Into Russian").text()


def accept(reader, review):
    """Accept the words in the box, also where they differ from the text in a number or a name."""
    box = called(review, BETTERED, QPlainTextEdit)
    reader.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, on=box)
    for asked in shown(reader, DifferingTranslationSheet):
        button(asked, "Accept it all the same").click()


def test_a_reviewer_accepts_betters_and_skips_and_goes_on_later(reader, tmp_path, opened):
    names = translated_names(reader.archive)["ru"]
    review = begin_review(reader, by="Aida A.")
    assert meter(review) == f"Into Russian: 1 of {len(names)}"
    button(review, "Accept").click()
    typed(review, "The translation, to be bettered here", "Иначе сказано.")
    box = called(review, "The translation, to be bettered here", QPlainTextEdit)
    reader.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, on=box)
    button(review, "Skip").click()
    button(review, "Close").click()
    assert said(reader) == "2 suggestions, not yet in a file: dropped when Satchel locks or ends."

    review = begin_review(reader, by="Aida A.")
    assert meter(review) == f"Into Russian: 4 of {len(names)}"
    button(review, "Accept").click()
    button(review, "Close").click()
    write(reader, tmp_path / "letter.satchel-letter")
    first, second, third = opened(tmp_path / "letter.satchel-letter")
    held = reader.archive.translatable(names[0]).translations[0].text
    assert (first.name, first.proposed, first.by, first.is_review) == (
        names[0],
        held,
        "Aida A.",
        True,
    )
    assert (second.name, second.proposed) == (names[1], "Иначе сказано.")
    assert third.name == names[3]


def test_a_review_goes_through_the_titles_too_each_of_one_line(reader):
    content = reader.archive.content
    titled = [each for each in content.documents[0].walk() if each.translations]
    assert {each.id for each in titled} <= {*translated_names(reader.archive)["ru"]}
    texts = [*content.passages(), *content.documents[0].footnotes, content.documents[0]]
    count = len(titled) + sum(bool(each.translations) for each in texts)
    review = begin_review(reader)
    assert meter(review) == f"Into Russian: 1 of {count}"

    while words_of_box(review, "The text") != titled[0].title:
        button(review, "Skip").click()
    number = meter(review)
    typed(review, BETTERED, "Words\nin two lines")
    button(review, "Accept").click()
    assert meter(review) == number
    assert "too long or missing" in " ".join(words_in(review))


BETTERED = "The translation, to be bettered here"


def test_a_reviewer_is_told_of_another_number_and_asked_before_it_is_accepted(reader):
    review = begin_review(reader)
    at = meter(review)
    assert not [each for each in words_in(review) if each.startswith("Only in the")]
    typed(review, BETTERED, f"{words_of_box(review, BETTERED)} 1999")
    reader.qtbot.waitUntil(lambda: "Only in the translation: 1999." in words_in(review))
    button(review, "Skip").click()
    assert "Only in the translation: 1999." not in words_in(review)
    button(review, "Back").click()
    assert "Only in the translation: 1999." in words_in(review)
    box = called(review, BETTERED, QPlainTextEdit)
    reader.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, on=box)
    asked = sheet(reader, DifferingTranslationSheet)
    assert "Only in the translation: 1999." in words_in(asked)
    button(asked, "Cancel").click()
    assert meter(review) == at

    reader.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, on=box)
    button(sheet(reader, DifferingTranslationSheet), "Accept it all the same").click()
    assert meter(review) != at
    review.reject()
    assert said(reader).startswith("1 suggestion")


def test_a_review_shows_what_was_suggested_and_accept_keeps_it(reader, tmp_path, opened):
    names = translated_names(reader.archive)["ru"]
    at = next(at for at, name in enumerate(names) if reader.archive.passage(name))
    reader.workspace.show_text(names[at])
    suggest(reader, "Иначе.", about="The translation into Russian", why="A typo")
    review = begin_review(reader, by="Aida")
    for _title in names[:at]:
        button(review, "Skip").click()
    assert "You suggested this. Accept keeps it." in words_in(review)
    accept(reader, review)
    button(review, "Back").click()
    assert words_of_box(review, BETTERED) == "Иначе."
    button(review, "Close").click()
    write(reader, tmp_path / "letter.satchel-letter")

    (wish,) = opened(tmp_path / "letter.satchel-letter")
    assert (wish.proposed, wish.why, wish.by) == ("Иначе.", "A typo", "Aida")
    assert wish.is_review


def test_the_keyboard_and_words_stay_in_the_translation_and_ctrl_enter_accepts(reader):
    names = translated_names(reader.archive)["ru"]
    review = begin_review(reader)
    typed(review, BETTERED, "Иначе.")
    button(review, "Skip").click()
    reader.press(Qt.Key.Key_Escape, on=review)
    assert review.isVisible()  # words are not dropped by one press
    assert review.trouble.startswith("Words that you typed are not accepted yet.")
    button(review, "Back").click()
    assert words_of_box(review, BETTERED) == "Иначе."
    reader.press(Qt.Key.Key_Escape, on=review)
    assert not review.isVisible()

    review = begin_review(reader)
    box = called(review, BETTERED, QPlainTextEdit)
    assert review.focusWidget() is box
    button(review, "Skip").setFocus()
    at, skip = meter(review), button(review, "Skip")
    assert at.endswith(f" of {len(names)}")
    reader.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, on=skip)
    assert meter(review) != at
    assert review.focusWidget() is box
    button(review, "Close").click()
    assert said(reader).startswith("1 suggestion, not yet")


def test_a_whole_review_fits_into_one_file(reader, tmp_path, opened):
    names = translated_names(reader.archive)["ru"]
    review = begin_review(reader, by="Aida A.")
    for _name in names:
        accept(reader, review)
    assert review.trouble.startswith("That was the last one.")
    button(review, "Close").click()
    write(reader, tmp_path / "letter.satchel-letter")

    assert [each.name for each in opened(tmp_path / "letter.satchel-letter")] == [*names]


def test_a_satchel_after_a_lock_says_what_was_dropped(qtbot, start, published, monkeypatch):
    stand = Stand((0, 0, 900, 700), dropped=2)
    monkeypatch.setenv(WINDOW_VARIABLE, str(stand))
    program = start([published / "kyrgyzstan.satchel"])
    program.stand_where_told()
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    told = "Satchel was locked. 2 suggestions, not in a file, were dropped."
    assert program.window.messages.text == told


def test_a_satchel_after_a_lock_says_which_changes_are_lost(qtbot, start, published, monkeypatch):
    stand = Stand((0, 0, 900, 700), dropped=1, lost=2)
    monkeypatch.setenv(WINDOW_VARIABLE, str(stand))
    program = start([published / "kyrgyzstan.satchel"])
    program.stand_where_told()
    qtbot.waitUntil(lambda: program.window.workspace is not None)

    messages = program.window.messages
    assert messages.text == ("Satchel was locked. 2 changes could not be written, and are lost.")
    messages.hide()
    assert messages.text.startswith("Satchel was locked. 1 suggestion, not in a file,")


def test_in_large_words_the_buttons_and_the_caret_stay_in_view(reader):
    for _step in range(12):
        reader.do.larger.trigger()
    review = begin_review(reader)
    lowest = button(review, "Close")
    below = lowest.mapToGlobal(lowest.rect().bottomLeft()).y()
    assert below <= review.screen().availableGeometry().bottom()
    review.reject()

    reader.workspace.show_text(NAME)
    reader.do.suggest.trigger()
    asked = sheet(reader, SuggestionSheet)
    box = called(asked, "What should stand there", QPlainTextEdit)
    box.moveCursor(QTextCursor.MoveOperation.End)
    reader.qtbot.keyClicks(box, "Better words")
    caret = box.viewport().mapToGlobal(box.cursorRect().bottomLeft()).y()
    foot = main_button(asked)
    assert caret < foot.mapToGlobal(foot.rect().topLeft()).y()
