"""What tests of every kind share: a screenless Qt, archives to read, how hard hypothesis tries."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import shutil
import signal
from collections import defaultdict
from functools import wraps
from inspect import signature
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

from index import (
    Archive,
    Document,
    OpenArchive,
    Passage,
    PassageKind,
    Section,
    build_archive as build,
    open_archive as read,
)
from index.source.folder import read_source

ROOT = Path(__file__).resolve().parent.parent
CASE_STUDY = ROOT / "resources" / "corpus" / "kyrgyzstan"
OF_THE_WINDOW = {"viewer", "end_to_end"}  # the folders of tests that begin Satchel in each language
OTHER_THINGS = {"screen", "language", "theme", "level", "where", "kind"}  # parameters
USUAL_COLLECTIONS = gc.get_threshold()
WITHOUT_SETS = shutil.ignore_patterns("sets.toml")  # what shows a passage keeps it from going

ARCHIVE_TOML = """
id = "small"
edition = 1
created = "2026-01-01"
language = "en"
title.en = "A small archive"
"""
LOST = '\n[[waived]]\ncode = "edition-gap"\nreason = "The record is lost."\n'
FRONT_MATTER = '+++\nid = "small"\ntitle = "A small document"\n+++\n'  # 4 lines: a body begins on 5
WITH_TABLES = """## Who was heard {#heard}

Some *words[^1]* and **bold *both* x** H~2~O and x^2^ a\\*b {#p-words}

> “They *took* **all** of it.” {#q-took role=sex-worker}
>
> — Woman, 40 years old

: Who was heard | where {#t-heard header_columns=1 merged="2.1 2x1, 4.1 1x2"}

| Region | Group | Number |
|---|---|---|
| North | Women[^2] | 12 |
|  | Men | *3* |
| All |  | =15 |

: {#t-plain}

|  |  |
|---|---|
| one bribe | two |
| bribe | a\\|b **c** |

[^1]: Note {#f-1}
[^2]: Second {#f-2}
"""

AN_HOUR = 3_600  # seconds that each of the long proofs may take
_EVERY_RUN = {
    "deadline": None,
    "derandomize": True,  # the same examples everywhere: what passes here passes in CI
    "database": None,
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large],
}
settings.register_profile("short", max_examples=12, **_EVERY_RUN)
settings.register_profile("long", max_examples=200, **_EVERY_RUN)


def each_once(some, others):
    """Every pair of both, to parametrize by: all with --long, else so many that each is in one."""
    most = max(len(some), len(others))
    usual = {(some[at % len(some)], others[at % len(others)]) for at in range(most)}
    return [
        pytest.param(*pair, marks=() if pair in usual else pytest.mark.long)
        for pair in product(some, others)
    ]


def in_turn(names, cases):
    """Have a test go through all cases one after the other, where what it begins with is dear.

    As `pytest.mark.parametrize`, but for fixtures, which are made once for all: so no case may
    depend on what the one before it left. Whatever fails names its case.
    """
    named = [name.strip() for name in names.split(",")] if isinstance(names, str) else names

    def turned(test):
        @wraps(test)
        def each(**fixtures):
            for case in cases:
                values = case if len(named) > 1 else (case,)
                try:
                    test(**fixtures, **dict(zip(named, values, strict=True)))
                except Exception as error:
                    error.add_note(f"where {names} is {case!r}")
                    raise

        asked = signature(test)
        others = [part for name, part in asked.parameters.items() if name not in named]
        each.__signature__ = asked.replace(parameters=others)
        return each

    return turned


def pytest_addoption(parser):
    parser.addoption(
        "--long", action="store_true", help="also tests marked long, and many more examples"
    )
    parser.addoption(
        "--renew", action="store_true", help="keep golden pictures and the guide as they are now"
    )


def pytest_configure(config):
    gc.set_threshold(50_000, 20, 20)  # what tests make goes by itself: a seventh of the time
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in the background of a shell
        signal.signal(signal.SIGINT, signal.default_int_handler)  # what tests start hears Ctrl+C
    os.fsync = os.fstat  # no test cuts the power: each start of the program would wait in vain
    settings.load_profile("long" if config.getoption("--long") else "short")
    if config.getoption("--long") and config.option.timeout is None:
        config.option.timeout = AN_HOUR
    if not config.getoption("--long"):  # else examples depend on the modules that are there
        providers.is_local_module_file = lambda _file: False


def pytest_ignore_collect(collection_path, config):
    """Where only external tests are wanted, import no file without one."""
    is_file = config.option.markexpr == "external" and collection_path.suffix == ".py"
    if is_file and b"external" not in collection_path.read_bytes():
        return True
    return None  # others may decide


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--long"):
        skip = pytest.mark.skip(reason="takes long: ./run test --long")
        left = {*marked_long(items), *in_other_languages(items)}
        for item in {*left, *but_the_last(item for item in items if item not in left)}:
            item.add_marker(skip)


def marked_long(items):
    """Yield the tests that are marked as long."""
    return (item for item in items if item.get_closest_marker("long"))


def in_other_languages(items):
    """Yield the tests of the window that also run in Russian, whose words are the longest."""
    same = defaultdict(dict)
    for item in items:
        others = dict(item.callspec.params) if hasattr(item, "callspec") else {}
        language = others.pop("language", None)
        if language is not None and OF_THE_WINDOW & set(item.path.parts):
            same[item.path, item.originalname, repr(others)][language] = item
    for each in same.values():
        if "ru" in each:
            del each["ru"]
            yield from each.values()


def but_the_last(items):
    """Yield all cases but the last one of each test that starts Satchel anew.

    Those are more of the same: each screen, level and the like is another thing.
    """
    same = defaultdict(list)
    for item in items:
        parameters = item.callspec.params.keys() if hasattr(item, "callspec") else OTHER_THINGS
        if "start" in item.fixturenames and not OTHER_THINGS & parameters:
            same[item.path, item.originalname].append(item)
    for cases in same.values():
        yield from cases[:-1]


@pytest.fixture(scope="session")
def first_archive_file(tmp_path_factory):
    """The case study that comes with Satchel, built from its folder."""
    file = tmp_path_factory.mktemp("first") / "kyrgyzstan.satchel"
    result = build(CASE_STUDY, file, publish=True)
    assert result.archive is not None, result.problems
    return file


@pytest.fixture(scope="session")
def first_archive(first_archive_file):
    """The case study that comes with Satchel, opened from its file."""
    return read(first_archive_file)


@pytest.fixture
def make_folder(tmp_path):
    """Make an editor's folder of one document. `files` replaces or adds: name -> text or bytes."""

    def made(body="## One {#one}\n\nWords. {#p-one}\n", files=None, *, name="folder"):
        folder = tmp_path / name
        written = {"archive.toml": ARCHIVE_TOML, "documents/small.md": FRONT_MATTER + body}
        for file, content in (written | (files or {})).items():
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return folder

    return made


@pytest.fixture
def table_archive(make_folder):
    """An archive with a table of merged cells and a caption, a plain one, and emphasis."""
    result = read_source(make_folder(WITH_TABLES, name="tables"))
    assert result.archive is not None, result.problems
    return OpenArchive(result.archive, None)


@pytest.fixture(scope="session")
def make_archive():
    """Open an archive of one section that holds these passages: texts, or passages as they are."""

    def made(*passages, language="en", footnotes=(), themes=()):
        held = tuple(
            Passage(f"p-{number}", PassageKind.PARAGRAPH, each, language)
            if isinstance(each, str)
            else each
            for number, each in enumerate(passages)
        )
        section = Section("one", "One", 1, held)
        document = Document("small", "Small", language, sections=(section,), footnotes=footnotes)
        archive = Archive(
            "small", 1, "2026-01-01", {"en": "Small"}, language, None, {}, (document,), themes
        )
        return OpenArchive(archive, "nobody")

    return made
