"""The translations and the help are in step with the code, and say the same in each language."""

import ast
import re
import subprocess
import sys
import sysconfig
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton

from tests.viewer.all_screens import dialogs
from viewer.platform.paths import RESOURCES
from viewer.services.translations import LANGUAGES
from viewer.shell.menus.actions import Actions
from viewer.wording.number_format import day, figure

ROOT = RESOURCES.parent
FOLDER = RESOURCES / "translations"
LUPDATE = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
OPTIONS = {
    "en": ["-target-language", "en", "-pluralonly"],
    "ru": ["-target-language", "ru_RU"],
    "ky": ["-target-language", "ky_KG"],
}
FORMS = {"en": 2, "ru": 3, "ky": 2}  # as Qt counts: in Kyrgyz both are the same words
OTHERS = [language for language in LANGUAGES if language != "en"]
FILES = sorted(path.stem for path in FOLDER.glob("*.ts"))
COLLECTIONS = {"ru": "подборк", "ky": "топтом"}
"""What a collection of the notebook is called: a set for a workshop is called otherwise."""
OF_BOTH = {"This file is not a set of Satchel’s, or not whole. Ask for it again."}
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%\d")
ON_KEYBOARDS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


TRANSLATING = re.compile(r"\{[^}]*\b(?:tr|translate)\(")  # within brackets, as in an f-string


def test_no_words_are_hidden_from_lupdate_in_an_f_string():
    hidden = [
        f"{file}: {ast.unparse(call.args[0])}"
        for file in (ROOT / "viewer").rglob("*.py")
        if TRANSLATING.search(text := file.read_text("utf-8"))
        for string in ast.walk(ast.parse(text))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"tr", "translate"}
    ]
    assert hidden == []


def messages(file):
    """Each message of a translation: (context, source, comment) -> its element."""
    root = ET.parse(FOLDER / f"{file}.ts").getroot()
    return dict(named(root))


def named(root):
    for context in root.iter("context"):
        for message in context.iter("message"):
            source, comment = message.findtext("source"), message.findtext("comment", "")
            yield (context.findtext("name"), source, comment), message


def forms(message):
    """What a message is translated as: one text, or one for each plural form."""
    translation = message.find("translation")
    return [form.text or "" for form in translation.findall("numerusform")] or [
        translation.text or ""
    ]


def mnemonics(text):
    return re.findall(r"&([^&\s])", text)


def pairs(file):
    """Each source text of a translation with each of its translations."""
    return [
        (source, form)
        for (_context, source, _comment), message in messages(file).items()
        for form in forms(message)
    ]


@pytest.mark.parametrize("language", OPTIONS)
def test_every_text_in_the_code_is_in_the_translation_and_no_other(language, tmp_path):
    fresh = tmp_path / f"satchel_{language}.ts"
    command = [sys.executable, LUPDATE, "-silent", "-extensions", "py", *OPTIONS[language]]
    subprocess.run([*command, "viewer", "-ts", fresh], cwd=RESOURCES.parent, check=True)
    in_code = {name for name, _message in named(ET.parse(fresh).getroot())}
    assert in_code
    assert set(messages(f"satchel_{language}")) == in_code


def test_each_language_is_checked_here():
    assert set(OPTIONS) == set(FORMS) == set(LANGUAGES)
    assert {f"satchel_{language}" for language in LANGUAGES} <= set(FILES)


@pytest.mark.parametrize("file", FILES)
def test_every_text_is_translated_in_every_plural_form(file):
    for name, message in messages(file).items():
        assert message.find("translation").get("type") is None, name
        assert all(forms(message)), name
        if message.get("numerus"):
            assert len(forms(message)) == FORMS[file[-2:]], name


@pytest.mark.parametrize("file", FILES)
def test_a_translation_keeps_what_is_put_in_afterwards(file):
    for source, translation in pairs(file):
        wanted, kept = (
            Counter(found.replace("L", "") for found in PLACEHOLDER.findall(text))  # %Ln: 1 000
            for text in (source, translation)
        )
        assert kept == wanted, source


@pytest.mark.parametrize("file", FILES)
def test_a_translation_has_a_mnemonic_where_the_source_has_one(file):
    for source, translation in pairs(file):
        assert len(mnemonics(translation)) == len(mnemonics(source)), source


@pytest.mark.parametrize("file", FILES)
def test_a_mnemonic_is_a_letter_that_every_keyboard_of_the_language_has_to_itself(file):
    """Keyboards for Kyrgyz have its own three letters on the keys of others, or anywhere."""
    letters = {letter.casefold() for _source, text in pairs(file) for letter in mnemonics(text)}
    assert not letters & set("ңөү")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_lines_of_a_menu_have_the_same_mnemonic(language, person):
    person.speak(language)
    bar = person.window.menuBar()
    menus = [bar, *bar.findChildren(QMenu), person.box.createStandardContextMenu()]
    for menu in menus:
        texts = [action.text() for action in menu.actions()]
        letters = [letter.casefold() for text in texts for letter in mnemonics(text)]
        assert len(letters) == len(set(letters)), texts
    assert len(menus) > len(bar.actions())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", {1: "%n quote", 2: "%n quotes", 21: "%n quotes"}),
        ("ru", {1: "%n цитата", 2: "%n цитаты", 5: "%n цитат", 11: "%n цитат", 21: "%n цитата"}),
        ("ky", {1: "%n цитата", 2: "%n цитата", 5: "%n цитата", 21: "%n цитата"}),
    ],
)
def test_numbers_are_told_in_the_form_of_the_language(language, said):
    translator = QTranslator()
    assert translator.load(f"satchel_{language}", str(FOLDER))
    for number, words in said.items():
        told = translator.translate("QuotesPage", "%n quote(s)", "", number)
        assert told.replace("%L", "%") == words


@pytest.mark.parametrize(
    ("language", "number", "date"),
    [
        ("en", "12,345", "25 November 2026"),
        ("ru", "12\xa0345", "25 ноября 2026"),
        ("ky", "12\xa0345", "25-ноябрь, 2026-жыл"),
    ],
)
def test_numbers_and_dates_are_written_as_the_language_writes_them(language, number, date, speak):
    speak(language)
    assert figure(12_345) == number
    assert day("2026-11-25") == date
    assert day("in spring") == "in spring"


@pytest.mark.parametrize("language", OTHERS)
def test_the_day_of_a_backup_is_written_as_every_other_day(language):
    forms_of = dict(pairs(f"satchel_{language}"))

    assert forms_of["d MMMM yyyy, HH:mm"] == f"{forms_of['d MMMM yyyy']}, HH:mm"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_names_every_key_of_the_menus(language, qapp):
    told = set(re.split(r"(?:(?<!\+),|[\s|;`])+", help_text(language)))
    actions = Actions()
    keys = [key for action in actions.findChildren(QAction) for key in action.shortcuts()]
    assert keys
    latin = [key for key in keys if key.toString().isascii()]  # the others are the same keys
    missing = {as_printed(key) for key in latin} - told
    assert not missing


def test_the_help_has_the_same_headings_lists_and_tables_in_every_language():
    assert len({shape(help_text(language)) for language in LANGUAGES}) == 1


def help_text(language):
    return (RESOURCES / "help" / f"{language}.md").read_text(encoding="utf-8")


def as_printed(key):
    """Name a key as it is printed on keyboards: Alt+←, not Alt+Left."""
    name = key.toString(QKeySequence.SequenceFormat.PortableText)
    before, plus, last = name.rpartition("+")
    return f"{before}{plus}{ON_KEYBOARDS.get(last, last)}"


def shape(text):
    """The kinds of a Markdown text's lines, in order: headings by level, list items, table rows."""
    kinds = (re.match(r"#+ |\d+\. |- |\||(?=\S)", line) for line in text.splitlines())
    return tuple(re.sub(r"\d+", "1", kind[0]) for kind in kinds if kind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_of_the_library_takes_the_letter_of_a_menu_or_of_another(language, person):
    person.speak(language)
    person.do.library.trigger()
    shown = [button for button in person.window.findChildren(QPushButton) if button.isVisible()]
    texts = [*(button.text() for button in shown), *bar_of(person)]
    letters = [letter.casefold() for text in texts for letter in mnemonics(text)]
    assert len(letters) > 8
    assert len(letters) == len(set(letters)), texts


def bar_of(person):
    return [action.text() for action in person.window.menuBar().actions()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_controls_of_a_sheet_have_the_same_letter(language, person):
    person.speak(language)
    asked = 0
    for name, sheet in dialogs(person):
        if isinstance(sheet, QMenu | QPrintDialog):  # menus: above; the other is Qt's own
            continue
        labels = [each for each in sheet.findChildren(QLabel) if each.buddy()]
        parts = [*labels, *sheet.findChildren(QAbstractButton)]
        texts = [each.text() for each in parts if each.isVisible() and each.isEnabled()]
        letters = [letter.casefold() for text in texts for letter in mnemonics(text)]
        assert len(letters) == len(set(letters)), (name, texts)
        asked += len(letters) > 1
    assert asked > 20


@pytest.mark.parametrize("language", OTHERS)
def test_a_set_is_not_called_as_a_collection_of_the_notebook(language):
    says = re.compile(r"\bsets?\b|set\(s\)", re.IGNORECASE)
    for (_context, source, _comment), message in messages(f"satchel_{language}").items():
        is_of_sets = says.search(source) and "collection" not in source.casefold()
        if is_of_sets and source not in OF_BOTH:
            said = " ".join(forms(message)).casefold()
            assert COLLECTIONS[language] not in said, source
