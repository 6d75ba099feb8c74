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
from PySide6.QtWidgets import QMenuBar

from index import ArchiveUnreadable
from viewer.kit.messages import Messages
from viewer.kit.paths import RESOURCES
from viewer.kit.sentences import SENTENCES
from viewer.kit.translations import LANGUAGES, Translations
from viewer.shell.actions import Actions

ROOT = RESOURCES.parent
FOLDER = RESOURCES / "translations"
LUPDATE = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
OPTIONS = {"ru": ["-target-language", "ru_RU"], "en": ["-target-language", "en", "-pluralonly"]}
FORMS = {"ru": 3, "en": 2}
PLACEHOLDER = re.compile(r"\{\w*\}|%n")
ON_KEYBOARDS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def messages(language):
    """Each message of a translation: (context, source, comment) -> its element."""
    root = ET.parse(FOLDER / f"satchel_{language}.ts").getroot()  # noqa: S314  our own file
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


def pairs(language):
    """Each source text of a translation with each of its translations."""
    return [
        (source, form)
        for (_context, source, _comment), message in messages(language).items()
        for form in forms(message)
    ]


@pytest.mark.parametrize("language", OPTIONS)
def test_every_text_in_the_code_is_in_the_translation_and_no_other(language, tmp_path):
    fresh = tmp_path / f"satchel_{language}.ts"
    command = [sys.executable, LUPDATE, "-silent", "-extensions", "py", *OPTIONS[language]]
    subprocess.run([*command, "viewer", "-ts", fresh], cwd=RESOURCES.parent, check=True)
    in_code = {name for name, _message in named(ET.parse(fresh).getroot())}  # noqa: S314  just made
    assert in_code
    assert set(messages(language)) == in_code


@pytest.mark.parametrize("language", OPTIONS)
def test_every_text_is_translated_in_every_plural_form(language):
    for name, message in messages(language).items():
        assert message.find("translation").get("type") is None, name
        assert all(forms(message)), name
        if message.get("numerus"):
            assert len(forms(message)) == FORMS[language], name


@pytest.mark.parametrize("language", OPTIONS)
def test_a_translation_keeps_what_is_put_in_afterwards(language):
    for source, translation in pairs(language):
        wanted, kept = PLACEHOLDER.findall(source), PLACEHOLDER.findall(translation)
        assert Counter(kept) == Counter(wanted), source


def test_a_translation_has_a_mnemonic_where_the_source_has_one():
    for source, translation in pairs("ru"):
        assert len(mnemonics(translation)) == len(mnemonics(source)), source


def test_no_two_lines_of_a_russian_menu_have_the_same_mnemonic(qtbot):
    russian = {source: forms(message)[0] for (_, source, _), message in messages("ru").items()}
    bar, actions = QMenuBar(), Actions()
    qtbot.addWidget(bar)
    actions.fill(bar)
    for menu in [bar, *(action.menu() for action in bar.actions())]:
        texts = [russian.get(action.text(), action.text()) for action in menu.actions()]
        letters = [letter.casefold() for text in texts for letter in mnemonics(text)]
        assert letters
        assert len(letters) == len(set(letters)), texts


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", {1: "%n quote", 2: "%n quotes", 21: "%n quotes"}),
        ("ru", {1: "%n цитата", 2: "%n цитаты", 5: "%n цитат", 11: "%n цитат", 21: "%n цитата"}),
    ],
)
def test_numbers_are_told_in_the_form_of_the_language(language, said):
    translator = QTranslator()
    assert translator.load(f"satchel_{language}", str(FOLDER))
    for number, words in said.items():
        assert translator.translate("QuotesPage", "%n quote(s)", "", number) == words


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


def sentences_of_the_index():
    """What the index says of an archive that cannot be opened."""
    told = set()
    for path in (ROOT / "index").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(node, "func", None), "id", "")
            if name in {"ArchiveDamaged", "ArchiveRefused", "ArchiveUnreadable"}:
                told.add(node.args[-1].value)
    return told


def test_what_can_be_wrong_with_an_archive_is_said_in_russian_too(qapp):
    assert sentences_of_the_index() == set(SENTENCES)

    translations, bearer, seen = Translations(qapp), Messages(), []
    bearer.posted.connect(seen.append)
    translations.use("ru")
    bearer.report(ArchiveUnreadable("“{name}” is not there. Check its name.", name="{x}"))
    translations.use("en")
    assert "{x}" in seen[0]
    assert "Проверьте" in seen[0]
