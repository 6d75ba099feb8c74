"""In each language, every word that is seen or spoken is in that language."""

import re
import shutil
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from index import fingerprint, open_archive, words
from tests.conftest import CASE_STUDY
from tests.viewer import all_screens, desk_sheets
from tests.viewer.conftest import Reader
from tests.viewer.controls import desk_pane
from tests.viewer.screens.test_long_words import cut
from viewer.platform.paths import RESOURCES, Home, bundled_archives
from viewer.screens.desk.names.pane import NamesPane
from viewer.screens.desk.problems_pane import ProblemsPane
from viewer.screens.desk.themes.themes_pane import ThemesPane
from viewer.services.settings import Settings, save
from viewer.services.translations import LANGUAGES

SMALL = 1024, 600
OTHERS = [language for language in LANGUAGES if language != "en"]
CODE = re.compile(r"satchel:[\w-]+/[\w-]+#[0-9a-f]+")  # of a quote
LATIN = re.compile(r"[A-Za-z]{2,}")
NAMES = (  # the same in every language
    "Satchel Qt PySide Whoosh LGPL BSD GNU GPL SIL Open Font License Charis Inter English "
    "Ctrl Alt Shift Esc Enter Tab Home Ins PgDown PgUp OK satchel satchel-notice toml PDF Letter "
    "Word Excel OpenDocument Markdown BibTeX RIS CSL JSON APA Chicago "
    "DOCX ODT PPTX EPUB HTML Kiwix NVivo ATLAS ti MAXQDA QualCoder "
    "docx pptx pdf odt html epub md txt xlsx csv json zim qdpx qdc bib ris"
)
SAMPLES = ("Tuesday", "We were cold. We stayed.", "Of somebody, from somewhere")
"""What the sheets of these tests show of an archive or a notebook."""
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
PLACEHOLDER = re.compile(r"\\\{\w+\\\}|%\d")
BRACES = re.compile(r"\{\w+\}|%n|%\d")
TAG = re.compile(r"<[^>]+>")


def words_of(shown):
    """Every text that `shown` and what is visible in it shows, or tells a screen reader."""
    parts = [shown, *(part for part in shown.findChildren(QWidget) if part.isVisible())]
    for part in parts:
        yield from (part.windowTitle(), part.toolTip(), part.statusTip(), part.whatsThis())
        yield from (part.accessibleName(), part.accessibleDescription())
        yield from _own_words(part)


def _own_words(part):
    match part:
        case QLabel() | QAbstractButton():
            yield part.text()
        case QLineEdit():
            yield part.placeholderText()
        case QMenu():
            yield from _menu_words(part)
        case QComboBox() if not part.isEditable():
            yield from (part.itemText(row) for row in range(part.count()))
        case QHeaderView():
            columns, across = range(part.count()), Qt.Orientation.Horizontal
            yield from (str(part.model().headerData(each, across) or "") for each in columns)
        case QAbstractItemView() if part.model() is not None and not _is_of_files(part):
            yield from _model_words(part.model())


def _menu_words(menu):
    for action in menu.actions():
        yield from (action.text().partition("\t")[0], action.toolTip())


def _is_of_files(part):
    """Whether its rows are names of files."""
    return isinstance(part.window(), QFileDialog)


def _model_words(model, above=QModelIndex()):
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield from (str(index.data(role)) for role in ROLES if index.data(role))
        yield from _model_words(model, index)


def plain(text):
    return TAG.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


class English:
    """The English texts, Satchel's and Qt's, that are said otherwise in another language."""

    def __init__(self):
        folder, patterns = RESOURCES / "translations", []
        self._whole = set()
        for file in [*folder.glob("satchel_*.ts"), *folder.glob("qtbase_*.ts")]:
            for message in ET.parse(file).getroot().iter("message"):
                source = plain(message.findtext("source"))
                told = {plain(each) for each in message.find("translation").itertext()}
                if source not in told and _is_telling(source):
                    self._whole.add(source)
                    patterns += _patterns_of(source)
        self._filled_in = re.compile("|".join(dict.fromkeys(patterns)))

    def has(self, text):
        return text in self._whole or self._filled_in.fullmatch(text) is not None


def _patterns_of(source):
    """What `source` is like once something is put into it, if it has a place for that."""
    pattern = re.escape(source).replace("%n", "\\d+").replace("\\(s\\)", "s?")
    filled_in = PLACEHOLDER.sub(".+", pattern)
    return [] if filled_in == re.escape(source) else [f"(?:{filled_in})"]


@cache
def english_sources():
    return English()


def _is_telling(source):
    """Whether `source` is known as English by its own words: "{here} of {total}" is not."""
    words = LATIN.findall(BRACES.sub("", source))
    return max(map(len, words), default=0) > (3 if BRACES.search(source) else 1)


@pytest.fixture
def speaker(qtbot, start, home):
    """Start Satchel in a language, perhaps on a folder."""

    def started(language, source=None):
        save(Settings(language=language), home.settings)
        program = start(source=source)
        qtbot.waitUntil(lambda: program.window.workspace is not None)
        return Reader(qtbot, program)

    return started


@pytest.fixture
def known(home):
    """The words in Latin letters that are nobody's English: the archive's own, names, queries."""
    files = [*CASE_STUDY.glob("*.toml"), *CASE_STUDY.glob("documents/*.md")]
    texts = [
        NAMES,
        *SAMPLES,
        *desk_sheets.SAID,
        str(home.folder),
        str(Path.cwd()),
        *all_screens.QUERIES,
    ]
    texts += [file.read_text(encoding="utf-8") for file in files]
    texts += [open_archive(file).signer for file in bundled_archives()]
    texts += [*words(), fingerprint(bytes(32))]  # what the keys of a notebook are told by
    return {word for text in texts for word in LATIN.findall(text)}


def foreign(shown, english, known):
    """What of `shown` is in English, and not the archive's own."""
    for text in map(plain, words_of(shown)):
        is_ours = english.has(text) and text not in LANGUAGES.values()
        if is_ours or set(LATIN.findall(CODE.sub("", text))) - known:
            yield text


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", OTHERS)
def test_no_screen_or_dialog_says_anything_in_english_or_cuts_it(language, speaker, known):
    """In the smallest window that shows both panes."""
    person, english = speaker(language), english_sources()
    person.window.resize(*SMALL)
    seen, left, short = 0, {}, {}
    for shown in (all_screens.screens, all_screens.dialogs):
        for name, widget in shown(person):
            seen += 1
            left |= dict.fromkeys(foreign(widget, english, known), name)
            short |= dict.fromkeys(cut(widget), name)
    assert (left, short) == ({}, {})
    assert seen > 40


@pytest.mark.parametrize("language", OTHERS)
def test_no_preview_says_anything_in_english(language, speaker, known, tmp_path):
    folder = shutil.copytree(CASE_STUDY, tmp_path / "kyrgyzstan")
    person, english = speaker(language, folder), english_sources()
    pane = person.window.findChild(ProblemsPane)
    person.qtbot.waitUntil(lambda: pane.summary != "")
    desk_pane(person.window, ThemesPane)
    shown = [person.window, *person.window.findChildren(QMenu)]
    left = {text for widget in shown for text in foreign(widget, english, known)}
    names = desk_pane(person.window, NamesPane)
    person.qtbot.waitUntil(lambda: names.selected is not None)
    left |= set(foreign(person.window, english, known))
    for name in ("codebook.toml", "archive.toml"):
        before = pane.summary
        (folder / name).write_text("broken", encoding="utf-8")
        person.qtbot.waitUntil(lambda said=before: pane.summary != said)
        left |= set(foreign(person.window, english, known))
    assert left == set()


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_said_in_english_where_no_archive_is_open(
    language, qtbot, start, tmp_path, known
):
    (tmp_path / "empty").mkdir()
    home = Home(tmp_path / "home", tmp_path / "empty")
    save(Settings(language=language), home.settings)
    program = start(home=home)
    qtbot.waitUntil(lambda: program.session.archives.why_none is not None)
    assert list(foreign(program.window, english_sources(), known)) == []


def test_what_is_said_in_english_is_found(person, known):
    left = set(foreign(person.window, english_sources(), known))
    assert {"Quotes", "Search the archive"} <= left  # a label, and a name for screen readers


@pytest.mark.parametrize(
    ("language", "title", "theme", "table"),
    [
        ("ru", "Секс-работа и милиция в Кыргызстане", "Вымогательство и взятки", "Кто участвовал"),
        ("ky", "Кыргызстандагы секс-жумуш жана милиция", "Опузалап акча алуу жана пара", "Гендер"),
    ],
)
def test_an_archive_is_told_of_in_its_own_words_of_the_language(
    language, title, theme, table, speaker
):
    person = speaker(language)
    person.workspace.show_text("q-bandits")
    assert title in person.window.status_line.archive
    person.qtbot.waitUntil(lambda: theme in set(words_of(person.window)))
    person.do.people.trigger()
    assert any(table in words for words in words_of(person.window))
    person.search("bribe")
    assert any(title in words for words in words_of(person.window))
