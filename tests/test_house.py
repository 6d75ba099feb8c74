"""Each kind of import that the house forbids is seen where somebody plants it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import house

ROOT = Path(__file__).resolve().parent.parent
LINT = Path(sys.executable).with_name("lint-imports")

# Where a line is planted, the line, and what is said of it.
BY_CONTRACT = {
    "the index asks the viewer": (
        "index/model/terms.py",
        "from viewer.services.tasks import Tasks",
        "index.model.terms -> viewer.services.tasks",
    ),
    "the viewer passes the front door by": (
        "viewer/ui/lists/card.py",
        "from index.search.engine import Engine",
        "viewer.ui.lists.card -> index.search.engine",
    ),
    "a widget knows the window": (
        "viewer/ui/look/look.py",
        "from viewer.shell.window import MainWindow",
        "viewer.ui.look.look -> viewer.shell.window",
    ),
    "a screen knows a screen": (
        "viewer/screens/quotes/page.py",
        "from viewer.screens.glossary.page import GlossaryPage",
        "viewer.screens.quotes.page -> viewer.screens.glossary.page",
    ),
    "the window knows the application": (
        "viewer/shell/panes/panes.py",
        "from viewer.app.session import Session",
        "viewer.shell.panes.panes -> viewer.app.session",
    ),
    "a service knows a widget": (
        "viewer/services/settings.py",
        "from viewer.ui.widgets.chip import Chip",
        "viewer.services.settings -> viewer.ui.widgets.chip",
    ),
    "the model knows the search": (
        "index/model/archive.py",
        "from index.search.engine import Engine",
        "index.model.archive -> index.search.engine",
    ),
    "the search knows the source": (
        "index/search/results.py",
        "from index.source.folder import read_source",
        "index.search.results -> index.source.folder",
    ),
    "Qt in the index": (
        "index/text/latin.py",
        "from PySide6.QtCore import QObject",
        "index.text.latin -> PySide6",
    ),
    "Qt in the notebook's store": (
        "viewer/notebook/store/errors.py",
        "from PySide6.QtCore import QObject",
        "viewer.notebook.store.errors -> PySide6",
    ),
    "Qt behind a module that has none": (
        "viewer/platform/paths.py",
        "from viewer.platform.keys import KeyedAction",
        "viewer.platform.paths -> viewer.platform.keys",
    ),
    "the engine outside the search": (
        "index/export/extract.py",
        "import whoosh",
        "index.export.extract -> whoosh",
    ),
    "signing outside the container": (
        "index/library/collection.py",
        "import nacl",
        "index.library.collection -> nacl",
    ),
    "the notebook's file opened elsewhere": (
        "viewer/notebook/service/keeper.py",
        "import apsw",
        "viewer.notebook.service.keeper -> apsw",
    ),
    "Markdown read elsewhere": (
        "index/importers/plain_probe.py",
        "import markdown_it",
        "index.importers.plain_probe -> markdown_it",
    ),
    "JSON decoded elsewhere": (
        "index/counts/reports.py",
        "import msgspec",
        "index.counts.reports -> msgspec",
    ),
    "the command line parsed elsewhere": (
        "viewer/app/program.py",
        "import click",
        "viewer.app.program -> click",
    ),
    "the system's folders asked for elsewhere": (
        "viewer/platform/drives.py",
        "import platformdirs",
        "viewer.platform.drives -> platformdirs",
    ),
}
BY_HOUSE = {
    "a socket": (
        "viewer/services/tasks.py",
        "import socket",
        "viewer.services.tasks imports socket: neither the network nor plain SQLite",
    ),
    "a socket by its name": (
        "viewer/services/messages.py",
        'from importlib import import_module\nimport_module("socket")',
        "viewer.services.messages imports socket: neither the network nor plain SQLite",
    ),
    "the web": (
        "index/importers/formats.py",
        "from urllib.request import urlopen",
        "index.importers.formats imports urllib.request: neither the network nor plain SQLite",
    ),
    "plain SQLite": (
        "viewer/notebook/store/model.py",
        "import sqlite3",
        "viewer.notebook.store.model imports sqlite3: neither the network nor plain SQLite",
    ),
    "Qt's network": (
        "viewer/shell/window.py",
        "from PySide6 import QtNetwork",
        "viewer.shell.window imports PySide6.QtNetwork: neither the network nor plain SQLite",
    ),
    "Qt where a module says that it has none": (
        "viewer/screens/library/entries.py",
        "from PySide6.QtCore import QObject",
        "viewer.screens.library.entries imports PySide6.QtCore, and says that it has no Qt",
    ),
    "tests in the product": (
        "viewer/commands/common.py",
        "from tests.pictures import png",
        "viewer.commands.common imports tests.pictures: the product stands without its tests",
    ),
    "tests in the packaging": (
        "packaging/contents.py",
        "from tests.end_to_end import canary",
        "packaging/contents.py imports tests",
    ),
    "a circle": (
        "viewer/ui/widgets/chip.py",
        "from viewer.ui.lists.rows import RowList",
        "viewer.ui goes round: ",
    ),
    "a folder that is full": (
        "viewer/ui/more",
        "",
        "viewer.ui.more has 21 modules; 20 at most",
    ),
    "a class of a name that is taken": (
        "viewer/ui/widgets/other.py",
        "class Workspace: ...",
        "Workspace is the name of 2 classes: viewer.shell.workspace, viewer.ui.widgets.other",
    ),
    "a module that is no noun": (
        "viewer/ui/widgets/doing.py",
        "",
        "viewer.ui.widgets.doing: a module is called by a noun",
    ),
    "a part that is looked up": (
        "viewer/app/session.py",
        "def look_up(window): return window.findChild(Session)",
        "calls findChild: a part gets what it needs when it is made",
    ),
    "several that are looked up": (
        "viewer/app/workspace_setup.py",
        "def look_up(window): return window.findChildren(Workspace)",
        "calls findChildren: a part gets what it needs when it is made",
    ),
    "a screen taken for what it may be": (
        "viewer/app/navigation/goto.py",
        "def page(screen): return cast('ReaderPage', screen)",
        "calls cast: a part gets what it needs when it is made",
    ),
    "an action found by its name": (
        "viewer/shell/window.py",
        "def act(window, name): getattr(window.actions_, name).trigger()",
        "finds an action by a text: give a method that returns it",
    ),
    "lines that stand twice": (
        "viewer/ui/widgets/twice.py",
        "\n\n".join(["\n".join(f"value_{n} = {n}" for n in range(6))] * 2),
        "viewer.ui.widgets.twice:8 has lines of viewer.ui.widgets.twice:1",
    ),
    "a function that is too long": (
        "viewer/ui/widgets/endless.py",
        "def endless():\n" + "    print()\n" * 41,
        "viewer.ui.widgets.endless: endless has 42 lines; 40 at most",
    ),
    "tests that look behind what a person sees": (
        "tests/test_page.py",
        "page._box\n" * (house.MOST_PRIVATE + 1),
        f"private in {house.MOST_PRIVATE + 1} places; {house.MOST_PRIVATE} at most",
    ),
    "a module that is too long": (
        "viewer/ui/widgets/large.py",
        "\n".join(f"line_{n} = {n}" for n in range(401)),
        "viewer.ui.widgets.large has 401 lines; 400 at most",
    ),
}


PLANTED = (*BY_CONTRACT.values(), *BY_HOUSE.values())
MEETING = ("viewer.ui.", "viewer.shell.workspace")


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """A copy of the product in which everything forbidden is planted at once."""
    copy = tmp_path_factory.mktemp("house")
    for top in ("viewer", "index", "packaging"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / top, copy / top, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", copy)
    for name, line, _said in PLANTED:
        path = copy / name
        path.parent.mkdir(exist_ok=True)
        if not path.suffix:
            path.mkdir()
            for number in range(21):
                (path / f"part_{number}.py").touch()
            continue
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(f"{text}\n{line}\n".lstrip("\n"), encoding="utf-8")
    return copy


@pytest.fixture(scope="module")
def said_by_contracts(planted):
    linted = subprocess.run(
        [LINT, "--no-cache"],
        cwd=planted,
        env={"PYTHONPATH": str(planted), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert linted.returncode == 1
    return linted.stdout


@pytest.fixture(scope="module")
def said_by_house(planted):
    """What is said of the modules with something planted, and of those that they meet."""
    written = {name.removesuffix(".py").replace("/", ".") for name, *_more in PLANTED}
    held = [
        each
        for each in house.modules(planted)
        if each.name in written or each.name.startswith(MEETING)
    ]
    return "\n".join(house.faults(held, planted))


@pytest.mark.parametrize("name", BY_CONTRACT)
def test_a_contract_sees(name, said_by_contracts):
    assert BY_CONTRACT[name][2] in said_by_contracts


@pytest.mark.parametrize("name", BY_HOUSE)
def test_the_house_sees(name, said_by_house):
    assert BY_HOUSE[name][2] in said_by_house


def rows_of_where():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    _before, _title, table = text.partition("## Where is …")
    lines = table.partition("\n## ")[0].splitlines()
    told = [line for line in lines if line.startswith(("| where", "| what"))]
    return [[cell.strip(" `") for cell in line.strip("|").split(" | ")] for line in told]


ASKED = [
    "where is a quote drawn",
    "where is consent enforced on export",
    "where is the signature checked",
    "what happens when the colours change",
    "where are shortcuts defined",
    "where would I add an export format",
    "where would I add a language of the interface",
    "where would I add an importer",
    "where would I add a kind of note",
    "where is an index kept on disk",
]


@pytest.mark.parametrize("question", ASKED)
def test_what_newcomers_ask_is_answered_by_one_row(question):
    assert len([row for row in rows_of_where() if row[0].startswith(question)]) == 1


def test_every_row_names_one_file_that_is_there():
    rows = rows_of_where()

    assert len(rows) >= 30
    for _question, answer in rows:
        assert (ROOT / answer.partition("`")[0]).is_file(), answer


def test_every_file_that_the_page_names_is_there():
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    files = set(re.findall(r"`((?:viewer|index|packaging|tests)/[\w/]+\.py)`", text))

    assert [name for name in sorted(files) if not (ROOT / name).is_file()] == []


@pytest.mark.long  # ./run lint says so each time
def test_the_house_as_it_is_breaks_no_rule():
    assert list(house.faults(house.modules(ROOT), ROOT)) == []
