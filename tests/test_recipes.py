"""The recipes of the pages are whole: carried out in a copy they work, and touch no other file."""

import os
import re
import shutil
import subprocess
import sys
import textwrap
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from tests.conftest import ROOT

RECIPES = {  # page -> its section, and the name that stands for the new thing
    "docs/export.md": ("Add a format", "format"),
    "docs/translating.md": ("Add a language", "language"),
    "docs/import.md": ("Add an importer", "kind"),
    "docs/notebook.md": ("Add a kind of note", "kind"),
}
ITEM = re.compile(r"^\d+\. `([^`]+)`( \(new\))?", re.MULTILINE)
PRODUCT = ("viewer", "index", "resources")
COPIED = (*PRODUCT, "tests", "docs")
BESIDE = (".gitignore", "pyproject.toml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md")
UNFINISHED = shutil.ignore_patterns("*.pyc.*")  # another process is compiling it
GIT = shutil.which("git")
SCRIPTS = Path(sys.executable).parent
pytestmark = pytest.mark.timeout(300)
needs_git = pytest.mark.skipif(GIT is None, reason="git says which files of a copy are other ones")


def section(page):
    title, _placeholder = RECIPES[page]
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.search(rf"^## {title}$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)[1]


def listed(page, name="new"):
    """The files that a recipe lists, with `name` for the new thing: path -> whether it is new."""
    _title, placeholder = RECIPES[page]
    found = {
        path.replace(f"<{placeholder}>", name): bool(new)
        for path, new in ITEM.findall(section(page))
    }
    assert len(found) > 3
    return found


def example(page, language):
    """The example of a recipe that is written in `language`."""
    (block,) = re.findall(rf"^   ```{language}\n(.*?)^   ```$", section(page), re.M | re.S)
    return textwrap.dedent(block)


def of_the_product(files):
    return {path for path in files if path.partition("/")[0] in PRODUCT}


@pytest.mark.parametrize("page", RECIPES)
def test_every_file_of_a_recipe_is_there_unless_it_is_new(page):
    for path, is_new in listed(page).items():
        assert (ROOT / path).exists() != is_new, path
        assert (ROOT / path).parent.is_dir(), path


def compiled(folder):
    """Where Python keeps what it compiles in `folder`."""
    return Path(cache_from_source(str(folder / "any.py"))).parent


class Copy:
    """A copy of the tree, in which a recipe is carried out."""

    def __init__(self, folder):
        self.folder, self.beside = folder / "tree", folder
        for top in COPIED:  # with what Python compiled, which it would compile for each copy
            shutil.copytree(ROOT / top, self.folder / top, ignore=UNFINISHED)
            if sys.pycache_prefix and compiled(ROOT / top).is_dir():
                there = compiled(self.folder / top)
                shutil.copytree(compiled(ROOT / top), there, ignore=UNFINISHED)
        for name in BESIDE:
            shutil.copy(ROOT / name, self.folder / name)
        self._git("init", "--quiet")
        self._git("add", "--all")

    def _git(self, *command):
        """Ask git, whatever a person has set it to."""
        settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_DIR": ".git"}
        command = (GIT, "-c", "core.quotePath=false", *command)
        done = subprocess.run(
            command, cwd=self.folder, env=os.environ | settings, capture_output=True, check=True
        )
        return done.stdout.decode().splitlines()

    def put_back(self):
        """Have every file as it came, and no new one."""
        self._git("checkout", "--quiet", "--", ".")
        self._git("clean", "-d", "--force", "--quiet")

    @property
    def touched(self):
        """The files that are new or other ones, as git sees them."""
        others = self._git("ls-files", "--others", "--exclude-standard")
        return {*self._git("diff", "--name-only"), *others}

    def read(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8", newline="\n")

    def change(self, name, before, after):
        """Put `after` in place of `before`, which stands there once."""
        text = self.read(name)
        assert text.count(before) == 1, (name, before)
        self.write(name, text.replace(before, after))

    def run(self, *command):
        """Run Python in the copy, and return what it prints."""
        home = self.beside / "home"
        settings = {"PYTHONPATH": str(self.folder), "QT_QPA_PLATFORM": "offscreen"}
        settings |= {"HOME": str(home), "XDG_DATA_HOME": str(home), "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, *map(str, command)],
            cwd=self.folder,
            env=os.environ | settings,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout

    def test(self, *named):
        """Run tests of the copy."""
        self.run("-m", "pytest", "-q", "-p", "no:cacheprovider", *named)


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    return Copy(tmp_path_factory.mktemp("recipes"))


@pytest.fixture
def copy(tree):
    """A copy in which no recipe was carried out."""
    yield tree
    tree.put_back()


IN_THE_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
from index import TextSetting, Wanted
from viewer.handouts.export_sheet import ExportSheet, Offered
from viewer.handouts.formats import Texts
from viewer.services.settings import Setting
from viewer.services.translations import Translations
from viewer.ui.look.look import Look

app = QApplication([])
translations = Translations(app)
parent = QWidget()
for language in ("en", "ky"):
    translations.use(language)
    texts, look = Texts((TextSetting("en"),)), Look("light", Setting())
    sheet = ExportSheet([Offered("All", Wanted())], "a", None, texts, look, parent)
    box = sheet._form
    print([box.itemText(at) for at in range(box.count()) if box.itemData(at) == "lines"])
"""


@pytest.mark.long
@needs_git
def test_a_format_is_one_file_and_one_row(copy, first_archive_file):
    page = "docs/export.md"
    copy.write("index/export/text/lines.py", example(page, "python"))
    table = "resources/export/formats.toml"
    copy.write(table, copy.read(table) + "\n" + example(page, "toml"))
    before = "| `csv` |"
    copy.change(page, before, f"| `lines` | a line a paragraph | publish |\n{before}")
    tests = ("tests/index/export", "-k", "lines or test_format_table")
    copy.test(*tests, "--renew")
    copy.test(*tests)

    assert copy.touched == listed(page, "lines").keys()
    assert "|lines]" in re.sub(r"\s", "", copy.run("-m", "viewer", "export", "--help"))
    file = copy.beside / "quotes.lines"
    copy.run("-m", "viewer", "export", first_archive_file, "--to", "lines", "-o", file)
    assert "Sex worker" in file.read_text(encoding="utf-8").splitlines()
    assert copy.run("-c", IN_THE_WINDOW).splitlines() == [
        "['Lines (.lines)']",
        "['Саптар (.lines)']",
    ]


PARSER = '''"""Reads boxes: a head of eight bytes, and text after it."""

from index.office.text import StructuredParagraph, StructuredText, TextRun


def read(data: bytes, _name: str) -> StructuredText:
    """Return the text in a box."""
    said = data[8:].decode("utf-16-le").split("\\n\\n")
    return StructuredText(tuple(StructuredParagraph((TextRun(each),)) for each in said))
'''
KIND = """    FileKind(
        "box",
        reader="index.importers.markdown_text:read_markdown",
        parser="index.importers.readers.box:read",
        ending="md",
        begins=(b"BOX\\x00",),
    ),
"""


BOX = '''"""Boxes are read, and no word of them is lost."""


def test_the_words_of_a_box_are_in_the_folder(bring_in, tmp_path):
    text = "We were asked.\\n\\nThe first words of all.\\n"
    file = tmp_path / "talk.box"
    file.write_bytes(b"BOX" + bytes(5) + text.encode("utf-16-le"))

    assert [each.text for each in bring_in(file=file).passages] == [
        "We were asked.", "The first words of all."
    ]
'''


@pytest.mark.long
@needs_git
def test_an_importer_is_one_file_and_one_row(copy):
    page = "docs/import.md"
    copy.write("index/importers/readers/box.py", PARSER)
    last = '    FileKind("program", '
    copy.change("index/importers/formats.py", last, KIND + last)
    copy.write("tests/index/importers/readers/test_box.py", BOX)
    copy.test("tests/index/importers/readers/test_box.py")
    copy.change(page, "## Limits\n", "## Boxes\n\nThe text in a box is read.\n\n## Limits\n")
    text = "What was said\n\nThe first words of all. They stand in a box.\n"
    talk = copy.beside / "talk.box"
    talk.write_bytes(b"BOX\0\xff\xff\xff\xff" + text.encode("utf-16-le"))

    assert copy.touched == listed(page, "box").keys()
    told = copy.run("-m", "viewer", "import", talk, "-o", copy.beside / "folder")
    assert "title: It is called “What was said”" in told
    document = (copy.beside / "folder/documents/talk.md").read_text(encoding="utf-8")
    assert "The first words of all. They stand in a box. {#p-1}" in document


SPEAK = """
from PySide6.QtCore import QCoreApplication, QLocale
from index import FORMATS
from viewer.handouts.formats import form_words
from viewer.services.translations import Translations, chosen_language

app = QCoreApplication([])
translations = Translations(app)
translations.use(chosen_language("uz"))
print(QCoreApplication.translate("Notebook", "Highlight"))
print(form_words(FORMATS["md"]))
"""


@pytest.mark.long
@needs_git
def test_a_language_is_complete_with_the_files_of_its_recipe(copy):
    """Its words are those of Kyrgyz here: what is looked at is where they come from."""
    folder = "resources/translations"
    for kind in ("satchel", "qtbase"):
        text = copy.read(f"{folder}/{kind}_ky.ts").replace('language="ky_KG"', 'language="uz_UZ"')
        copy.write(f"{folder}/{kind}_uz.ts", text)
        made = (f"{folder}/{kind}_uz.ts", "-qm", f"{folder}/{kind}_uz.qm")
        subprocess.run(
            [SCRIPTS / "pyside6-lrelease", "-silent", *made], cwd=copy.folder, check=True
        )
    copy.write("resources/help/uz.md", copy.read("resources/help/ky.md"))
    table = "resources/export/formats.toml"
    kyrgyz = re.compile(r'^words\.ky = "(.*)$', re.MULTILINE)
    copy.write(table, kyrgyz.sub(r'\g<0>\nwords.uz = "uz: \1', copy.read(table)))
    known = '"ky": "Кыргызча"'
    copy.change("viewer/services/translations.py", known, f'{known}, "uz": "Uzbek"')

    assert copy.touched == of_the_product(listed("docs/translating.md", "uz"))
    highlight, markdown = copy.run("-c", SPEAK).splitlines()
    assert highlight not in ("", "Highlight")
    assert markdown == "uz: Markdown (.md)"


METHOD = '''    def flag(self, anchors: Iterable[Anchor]) -> None:
        """Put a flag on each of some passages."""
        those = list(anchors)

        def work(cursor: apsw.Cursor, now: datetime) -> None:
            for number, anchor in enumerate(those):
                made = _made(EntryKind.FLAG, now + number * ONE_TICK, anchor)
                insert(cursor, "entry", entry_row(made))

        self._changer.change(Act.FLAG, work)

'''
PEN = '''    def flag(self, names: Collection[str], then: Callable[[], None]) -> None:
        """Put a flag on passages."""
        those = self._in_order(names)

        def work(notebook: "Notebook") -> None:
            notebook.flag([self._whole(name) for name in those])

        self._keeper.keep(work, lambda _done: then())

'''
ACTIONS = '''class FlagActions(QObject):
    """Puts flags on what is chosen or selected."""

    def __init__(self, at: MarkContext) -> None:
        super().__init__(at.workspace)
        self._window, self._workspace = at.window, at.workspace
        self._messages = at.services.messages
        self._pen = Annotator(at.marks, at.services.keeper)
        at.window.actions_.flag.triggered.connect(self._flag)

    @Slot()
    def _flag(self) -> None:
        names = self._workspace.shown.taken if self._window.is_reading else frozenset()
        if not self._pen.can_keep:
            self._messages.say(nothing_in_preview())
        elif names:
            self._pen.flag(names, self._tell)

    def _tell(self) -> None:
        announce(self._workspace, self.tr("Flagged."))


'''
KEPT = """

def test_a_flag_is_kept_undone_found_and_shared(notebook, clock):
    notebook.flag([on_passage(1), on_passage(2)])
    again = reopened(notebook, clock)
    flags = [each.id for each in again.kept.entries.values() if each.kind is EntryKind.FLAG]
    assert len(flags) == 2
    assert sorted(NoteFinder(notebook).find("kind:flag ").entries) == sorted(flags)

    shelf = notebook.collections.make("For Osh", flags)
    shared = read_set(share(notebook, shelf.id))
    assert {each.kind for each in shared.entries.values()} == {EntryKind.FLAG}
    notebook.undo()
    assert notebook.undo().act is Act.FLAG
    assert not notebook.kept.entries
"""
AT_THE_WINDOW = '''"""Flags: put on passages, told beside them, listed and taken back."""

import pytest

from tests.viewer.app.notebook.test_stars import FIRST
from viewer.notebook.service.status import NotebookState
from viewer.screens.notebook.page import NotebookPage


@pytest.mark.parametrize(("language", "word"), [("en", "Flag"), ("ru", "Флажок")])
def test_a_flag_is_told_beside_its_passage_listed_and_undone(person, language, word):
    keeper = person.program.session.keeper
    keeper.sit(lambda _standing: None)
    person.qtbot.waitUntil(lambda: keeper.keeping is NotebookState.OPEN)
    person.speak(language)
    person.qtbot.waitUntil(lambda: person.workspace is not None)
    person.workspace.show_text(FIRST)
    person.do.flag.trigger()
    person.qtbot.waitUntil(lambda: bool(keeper.kept.entries))
    assert person.spoken(FIRST).endswith({"en": "Flagged.", "ru": "Отмечено флажком."}[language])

    person.do.notebook.trigger()
    page = person.workspace.findChild(NotebookPage)
    person.qtbot.waitUntil(lambda: len(page.notes.rows) == 1)
    assert page.notes.rows[0].told.head.startswith(f"{word} · ")
    person.do.undo.trigger()
    person.qtbot.waitUntil(lambda: not keeper.kept.entries)
'''
TRANSLATED = {  # in English -> in Russian and in Kyrgyz
    "&amp;Flag": ("Фла&amp;жок", "Желек&amp;че"),
    "Flag": ("Флажок", "Желекче"),
    "flag": ("флажок", "желекче"),
    "Flagged.": ("Отмечено флажком.", "Желекче коюлду."),
}


def have_said(copy):
    """Take the new texts into the translations, as docs/translating.md says, and translate them."""
    for number, language in enumerate(("ru", "ky")):
        file = f"resources/translations/satchel_{language}.ts"
        options = ("-extensions", "py", "-locations", "none", "-no-obsolete", "-silent")
        update = [SCRIPTS / "pyside6-lupdate", *options, "viewer", "-ts", file]
        subprocess.run(update, cwd=copy.folder, check=True)
        text = copy.read(file)
        for source, said in TRANSLATED.items():
            before = (
                f'<source>{source}</source>\n        <translation type="unfinished"></translation>'
            )
            assert before in text, source
            after = f"<source>{source}</source>\n        <translation>{said[number]}</translation>"
            text = text.replace(before, after)
        assert 'type="unfinished"' not in text
        copy.write(file, text)
        made = (file, "-qm", file.replace(".ts", ".qm"))
        subprocess.run(
            [SCRIPTS / "pyside6-lrelease", "-silent", *made], cwd=copy.folder, check=True
        )


def have_kept(copy):
    """Have the store keep flags."""
    store = "viewer/notebook/store"
    model, notebook = f"{store}/model.py", f"{store}/entries/notebook.py"
    note = '    NOTE = "note"\n'
    copy.change(model, note, f'{note}    FLAG = "flag"\n')
    unstar = '    UNSTAR = "unstar"\n'
    copy.change(model, unstar, f'{unstar}    FLAG = "flag"\n')
    copy.change(notebook, "    def add_note(", METHOD + "    def add_note(")
    test = "tests/viewer/notebook/store/test_notebook.py"
    before = "from viewer.notebook.store.model import"
    imports = "from viewer.notebook.store.entries.note_search import NoteFinder\n"
    imports += "from viewer.notebook.store.shared.share_file import read_set, share\n"
    copy.change(test, before, imports + before)
    copy.write(test, copy.read(test) + KEPT)


def have_offered(copy):
    """Have the window offer flags, and have words for them."""
    keeping, words = "viewer/app/notebook", "viewer/notebook/wording"
    copy.change("viewer/notebook/service/annotator.py", "    def erase(", PEN + "    def erase(")
    for enum, word, file in (("EntryKind", "Star", "entry_words"), ("Act", "star", "step_words")):
        line = f'        {enum}.STAR: QCoreApplication.translate("Notebook", "{word}"),\n'
        added = line.replace("STAR", "FLAG").replace("tar", "lag").replace("Slag", "Flag")
        copy.change(f"{words}/{file}.py", line, line + added.replace("slag", "flag"))
    lit = "            case EntryKind.HIGHLIGHT if"
    told = '                yield QCoreApplication.translate("Kept", "Flagged.")\n'
    copy.change(f"{words}/mark_words.py", lit, f"            case EntryKind.FLAG:\n{told}{lit}")
    star = '        self.star = self._action(self.tr("Sta&r"), "Ctrl+D")\n'
    flag = '        self.flag = self._action(self.tr("&Flag"))\n'
    copy.change("viewer/shell/menus/actions.py", star, star + flag)
    copy.change("viewer/shell/menus/menus.py", "[do.star, do", "[do.star, do.flag, do")
    copy.change("viewer/app/navigation/no_archive.py", "(do.star, do", "(do.star, do.flag, do")
    after = "class HighlightActions("
    copy.change(f"{keeping}/mark_actions.py", after, ACTIONS + after)
    joining = f"{keeping}/annotations.py"
    copy.change(joining, "import HighlightActions,", "import FlagActions, HighlightActions,")
    copy.change(joining, "    StarActions(at)\n", "    StarActions(at)\n    FlagActions(at)\n")
    star = "    screen.offer(do.star)\n"
    copy.change(joining, star, star + star.replace("star", "flag"))
    copy.write(f"tests/{keeping}/test_flag.py", AT_THE_WINDOW)


@pytest.mark.long  # the longest of the recipes
@needs_git
def test_a_kind_of_note_is_kept_offered_told_and_undone(copy):
    have_kept(copy)
    have_offered(copy)
    have_said(copy)
    copy.test("tests/viewer/notebook/store/test_notebook.py", "-k", "flag")
    copy.test("tests/viewer/app/notebook/test_flag.py")

    assert copy.touched == listed("docs/notebook.md", "flag").keys()
    copy.test("tests/viewer/services/test_translations.py", "-k", "translated or mnemonic")
