"""The house rules that no linter checks."""

import ast
import re
import shutil
import subprocess
import sys
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(path for top in ("viewer", "index") for path in (ROOT / top).rglob("*.py"))

# In two parts, so that this file does not break its own rule.
MACHINE_PATHS = [
    "/ho" + "me/",
    "/ro" + "ot/",
    "/Us" + "ers/",
    "/wo" + "rk/",
    "/mn" + "t/",
    "C:" + "\\Users",
]
REGISTRIES = ["py" + "pi.", "pythonhosted" + ".org", "arti" + "factory", "index" + "-url"]


def named(path):
    return str(path.relative_to(ROOT))


def calls_tr_with_an_f_string(node):
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"tr", "translate"}
        and any(isinstance(part, ast.JoinedStr) for part in node.args)
    )


def trees_with(*words):
    """Yield each module of ours in whose text one of `words` stands, and its tree."""
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        if any(word in text for word in words):
            yield named(path), ast.parse(text)


def test_no_text_is_put_together_before_it_is_translated():
    found = [
        f"{name}:{node.lineno}"
        for name, tree in trees_with(".tr(", ".translate(")
        for node in ast.walk(tree)
        if calls_tr_with_an_f_string(node)
    ]

    assert found == []


def test_our_packaging_folder_does_not_hide_the_library_of_that_name():
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_only_the_look_sets_a_style_sheet():
    speaking = [path for path in MODULES if "setStyleSheet" in path.read_text(encoding="utf-8")]

    assert [named(path) for path in speaking] == ["viewer/ui/look/look.py"]


@cache
def files_of_ours():
    """Every text file that git keeps, or would keep if it were asked to."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("this copy has no git")
    asked = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(asked, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    there = (name for name in listed.split("\0") if name and (ROOT / name).is_file())
    held = ((name, (ROOT / name).read_bytes()) for name in there)
    return [(name, data.decode("utf-8")) for name, data in held if b"\0" not in data]


def test_no_file_names_a_machine_s_folders_or_a_package_registry():
    forbidden = re.compile("|".join(map(re.escape, MACHINE_PATHS + REGISTRIES)))

    found = [
        f"{name}:{number}: {line.strip()[:80]}"
        for name, text in files_of_ours()
        for number, line in enumerate(text.splitlines(), start=1)
        if forbidden.search(line)
    ]

    assert found == []


ONE_STUDY = re.compile(
    r"(?<!\w)(sex[-_ ]?workers?|lawyers?|salons?|saunas?|by-call|transgender)(?!\w)", re.IGNORECASE
)


def test_the_program_holds_no_word_of_one_study():
    """Roles, genders and sectors are the archive's: `vocabulary.toml` brings the words for them."""
    ours = ("viewer/", "index/", "resources/export/")
    texts = {name: text for name, text in files_of_ours() if name.startswith(ours)}
    found = [
        f"{name}:{number}: {line.strip()[:80]}"
        for name, text in texts.items()
        for number, line in enumerate(text.splitlines(), start=1)
        if ONE_STUDY.search(line)
    ]

    assert len(texts) > 500
    assert found == []


def test_no_private_key_lies_in_the_tree():
    keyed = [name for name, text in files_of_ours() if re.search(r'"seed":\s*"[0-9a-f]{64}"', text)]

    assert keyed == []


def locked(name):
    """What a lock says, each requirement with its hashes, but for whoosh 2.7.4."""
    whole = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    return {line for line in whole if not line.lstrip().startswith("#")} - {
        line for line in whole if line.startswith("whoosh==")
    }


@pytest.mark.parametrize("name", ["requirements.txt", "tests/external/requirements-whoosh-2.txt"])
def test_the_locks_agree(name):
    assert locked(name)
    assert locked(name) <= locked("requirements-dev.txt")


LATE = {"whoosh", "snowballstemmer", "socket", "ssl"}


@pytest.mark.parametrize(
    "module", ["index.library.collection", "viewer.app.workspace_setup", "viewer.commands"]
)
def test_neither_the_full_text_engine_nor_a_socket_is_loaded_at_the_start(module):
    code = f"import sys, {module}; print(*sorted({LATE!r} & sys.modules.keys()))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True
    )

    assert loaded.stdout.split() == []


def told_to_the_checkers(path):
    """What a module says only `if TYPE_CHECKING`: each name, and the module that has it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    told = {}
    for node in block.body:
        if node.names[0].name == "*":  # a package that says so itself
            told |= told_to_the_checkers(Path(import_module(node.module).__file__))
        else:
            told |= {name.name: node.module for name in node.names}
    return told


@pytest.mark.parametrize("name", ["index", "viewer.app.lazy_imports"])
def test_what_is_loaded_later_is_what_the_checkers_were_told(name):
    module = import_module(name)
    told = told_to_the_checkers(Path(module.__file__))

    assert told == module._WHERE
    assert sorted(told) == sorted(module.__all__)
    for each in told:
        assert getattr(module, each) is getattr(import_module(told[each]), each)
    with pytest.raises(AttributeError):
        getattr(module, "NothingOfThisName")  # noqa: B009


def test_the_index_needs_no_qt():
    everything = (
        "import sys, index.publication.builder, index.library.collection, index.search.engine; "
    )
    code = everything + "print('PySide6' in sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True
    )

    assert loaded.stdout.strip() == "False"


def test_no_draft_is_made_with_tempfile_which_hangs_where_windows_may_not_write():
    assert [name for name, tree in trees_with("tempfile") if "tempfile" in imported(tree)] == []


def imported(tree):
    nodes = [*ast.walk(tree)]
    return {name.name for node in nodes if isinstance(node, ast.Import) for name in node.names} | {
        node.module for node in nodes if isinstance(node, ast.ImportFrom)
    }
