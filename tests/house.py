"""Measures the house and checks its rules: `python -m tests.house`, which `./run lint` calls.

Printed are the figures of the product (`viewer/` and `index/`); whatever breaks a rule is printed
below them, and the exit code is 1. The rules are those of CONTRIBUTING.md.
"""

import ast
import re
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from statistics import mean, median, quantiles

ROOT = Path(__file__).resolve().parent.parent
TOPS = ("viewer", "index")
MOST_MODULES = 20  # in one folder, without its __init__.py
MOST_LINES = 400  # of a module
MOST_IN_CLASS = 200
MOST_IN_FUNCTION = 40
EQUAL_LINES = 6  # that may not stand twice
FORBIDDEN = {
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets",
    "smtplib",
    "socket",
    "socketserver",
    "sqlite3",
    "ssl",
    "telnetlib",
    "urllib.request",
    "xmlrpc",
}
"""What no module of the product imports: the network, and a database that is not encrypted."""
REACHES = {"cast", "findChild", "findChildren"}
"""How a part would get at another, or at what only another kind of screen has."""
MOST_PRIVATE = 162  # accesses of tests to what is private: lower it, and never raise it
NAMED_TUPLE = {"_asdict", "_make", "_replace"}
"""Names that begin with an underscore and are public all the same."""
NO_QT = "no qt."  # in the docstring of a module that imports none, directly or through others
PRIVATE = re.compile(r"\._")
OF_RULES = (
    ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom | ast.Call
)
FIELD_TERMS = {"encoding", "indexing", "logging", "parsing", "printing", "ranking", "rendering"}
NOUNS = {"wording", "padding", "threading"}
"""Names that end on -ing and are nouns of the field."""


@dataclass(frozen=True)
class Module:
    """A module of the product: its dotted name, and what is in its file."""

    name: str
    text: str

    @cached_property
    def tree(self):
        return ast.parse(self.text)

    @cached_property
    def nodes(self):
        """What the rules ask about in the tree: it is walked once, which takes long."""
        return [node for node in ast.walk(self.tree) if isinstance(node, OF_RULES)]

    @property
    def lines(self):
        return len(self.text.splitlines())

    @property
    def folder(self):
        return self.name.rpartition(".")[0]

    @property
    def functions(self):
        kinds = ast.FunctionDef | ast.AsyncFunctionDef
        return [node for node in self.nodes if isinstance(node, kinds)]

    @property
    def classes(self):
        return [node for node in self.nodes if isinstance(node, ast.ClassDef)]

    @cached_property
    def import_lines(self):
        """The numbers of the lines that only import something."""
        kinds = ast.Import | ast.ImportFrom
        nodes = [node for node in self.nodes if isinstance(node, kinds)]
        return {n for node in nodes for n in range(node.lineno, node.end_lineno + 1)}

    @property
    def is_called_ing(self):
        last = self.name.rpartition(".")[2].rpartition("_")[2]
        return last.endswith("ing") and last not in FIELD_TERMS | NOUNS

    @cached_property
    def imports(self):
        """The dotted names of all that is imported, also by a name in a text."""
        found = set()
        for node in self.nodes:
            if isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
                found |= {f"{node.module}.{each.name}" for each in node.names}
            elif isinstance(node, ast.Import):
                found |= {each.name for each in node.names}
            elif isinstance(node, ast.Call) and "import" in ast.unparse(node.func):
                texts = (each for each in node.args if isinstance(each, ast.Constant))
                found |= {each.value for each in texts if isinstance(each.value, str)}
        return found

    @cached_property
    def says_no_qt(self):
        return NO_QT in (ast.get_docstring(self.tree) or "").lower()

    def calls(self):
        """Yield each call in the module, with what is called as it is written."""
        for node in self.nodes:
            if isinstance(node, ast.Call):
                yield node, ast.unparse(node.func)

    def imported(self, names):
        """Yield the modules among `names` that this one imports."""
        for node in self.nodes:
            if isinstance(node, ast.ImportFrom) and node.module:
                for each in node.names:
                    inner = f"{node.module}.{each.name}"
                    yield inner if inner in names else node.module
            elif isinstance(node, ast.Import):
                yield from (each.name for each in node.names)


def modules(root: Path) -> list[Module]:
    """Return the modules of the product in `root`, packages left out where they hold no code."""
    found = []
    for top in TOPS:
        for path in sorted((root / top).rglob("*.py")):
            name = ".".join(path.relative_to(root).with_suffix("").parts)
            found.append(Module(name.removesuffix(".__init__"), path.read_text(encoding="utf-8")))
    return found


def long(node):
    return node.end_lineno - node.lineno + 1


def packages(held: Iterable[Module]) -> Counter:
    """Return how many modules are in each folder."""
    inner = {each.folder for each in held}
    return Counter(each.folder for each in held if each.name not in inner and each.folder)


def repeated_classes(held: Iterable[Module]) -> Iterator[str]:
    """Yield each public class name of `viewer` or of `index` that stands for two classes."""
    places = defaultdict(list)
    for module in held:
        for node in module.classes:
            if not node.name.startswith("_"):
                places[module.name.partition(".")[0], node.name].append(module.name)
    for (_top, name), where in sorted(places.items()):
        if len(where) > 1:
            yield f"{name} is the name of {len(where)} classes: {', '.join(where)}"


def circles(held: Iterable[Module]) -> Iterator[str]:
    """Yield each circle of imports between two neighbours, folders or modules, in one folder."""
    names = {each.name for each in held}
    neighbours = defaultdict(lambda: defaultdict(set))
    for module in held:
        if not module.folder or any(name.startswith(f"{module.name}.") for name in names):
            continue
        here = module.name.split(".")
        for target in module.imported(names):
            there = target.split(".")
            pairs = enumerate(zip(here, there, strict=False))
            same = next((n for n, (one, other) in pairs if one != other), 0)
            if same and target in names:
                one, other = ".".join(here[: same + 1]), ".".join(there[: same + 1])
                neighbours[".".join(here[:same])][one].add(other)
    for folder, graph in sorted(neighbours.items()):
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            yield f"{folder} goes round: {' -> '.join(error.args[1])}"


def outside(name: str, tops: Iterable[str]) -> bool:
    """Return whether `name` is one of `tops`, or in it."""
    return any(name == top or name.startswith(f"{top}.") for top in tops)


def forbidden_imports(held: Iterable[Module], root: Path) -> Iterator[str]:
    """Yield each import of the network, of plain SQLite, of tests, and of Qt where none may be."""
    covered = contract(root)
    for module in held:
        for name in sorted(module.imports):
            if reason := forbidden(name, has_no_qt=module.says_no_qt):
                yield f"{module.name} imports {name}{reason}"
        if module.says_no_qt and not any(fnmatch(module.name, each) for each in covered):
            yield f"{module.name} says that it has no Qt: name it in that contract"
    for path in sorted((root / "packaging").rglob("*.py")):
        module = Module(path.stem, path.read_text(encoding="utf-8"))
        if any(outside(name, ["tests"]) for name in module.imports):
            yield f"packaging/{path.name} imports tests"


def forbidden(name: str, *, has_no_qt: bool) -> str:
    """Say why `name` may not be imported, or nothing."""
    if outside(name, FORBIDDEN):
        return ": neither the network nor plain SQLite"
    if outside(name, ["tests", "benchmarks"]):
        return ": the product stands without its tests"
    if has_no_qt and outside(name, ["PySide6", "shiboken6"]):
        return ", and says that it has no Qt"
    return ""


def contract(root: Path) -> list[str]:
    """Return patterns of the modules that the contract “No Qt below the screens” names."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    for each in settings["tool"]["importlinter"]["contracts"]:
        if each["name"] == "No Qt below the screens":
            return [name.replace(".**", ".*") for name in each["source_modules"]] + ["index.*"]
    return []


def equal_blocks(held: Iterable[Module]) -> Iterator[str]:
    """Yield each place where as many lines stand as stand elsewhere too.

    Blank lines, imports and brackets do not count.
    """
    seen = {}
    for module in held:
        told = [(n, line.strip()) for n, line in enumerate(module.text.splitlines(), 1)]
        told = [(n, line) for n, line in told if len(line.strip("()[]{},:")) > 1]
        told = [(n, line) for n, line in told if n not in module.import_lines]
        last = -1
        for at in range(len(told) - EQUAL_LINES + 1):
            block = tuple(line for _n, line in told[at : at + EQUAL_LINES])
            number = told[at][0]
            if block in seen and number > last:
                last = told[at + EQUAL_LINES - 1][0]
                yield f"{module.name}:{number} has lines of {seen[block]}"
            seen.setdefault(block, f"{module.name}:{number}")


def reaches(module: Module) -> Iterator[str]:
    """Yield each place where a part of the viewer reaches through to another.

    In `viewer/app`, where all parts are made, none is looked up or cast to what it may be; and
    nowhere in the viewer is an action found by the text of its name.
    """
    if not outside(module.name, ["viewer"]):
        return
    for node, called in module.calls():
        last = called.rpartition(".")[2]
        place = f"{module.name}:{node.lineno}"
        if last in REACHES and outside(module.name, ["viewer.app"]):
            yield f"{place} calls {last}: a part gets what it needs when it is made"
        if last == "trigger" and called.startswith("getattr("):
            yield f"{place} finds an action by a text: give a method that returns it"


def private_accesses(root: Path) -> Iterator[str]:
    """Yield each place where a test reads what is private to an object other than itself."""
    for path in sorted((root / "tests").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if PRIVATE.search(text) else ():
            if isinstance(node, ast.Attribute) and is_private(node):
                yield f"{path.relative_to(root).as_posix()}:{node.lineno} {node.attr}"


def is_private(node: ast.Attribute) -> bool:
    """Return whether `node` is private to something other than the object at hand."""
    name = node.attr
    if not name.startswith("_") or name.endswith("__") or name in NAMED_TUPLE:
        return False
    return ast.unparse(node.value) not in {"self", "cls", "os"}


def too_long(module: Module) -> Iterator[str]:
    """Yield a line where `module`, or what is in it, has more lines than it may."""
    if module.lines > MOST_LINES:
        yield f"{module.name} has {module.lines} lines; {MOST_LINES} at most"
    limits = ((module.classes, MOST_IN_CLASS), (module.functions, MOST_IN_FUNCTION))
    for nodes, most in limits:
        for node in nodes:
            if long(node) > most:
                yield f"{module.name}: {node.name} has {long(node)} lines; {most} at most"


def faults(held: list[Module], root: Path) -> Iterator[str]:
    """Yield a line for each rule that is broken."""
    for folder, count in packages(held).items():
        if count > MOST_MODULES:
            yield f"{folder} has {count} modules; {MOST_MODULES} at most"
    for module in held:
        if module.is_called_ing:
            yield f"{module.name}: a module is called by a noun"
        yield from too_long(module)
        yield from reaches(module)
    yield from repeated_classes(held)
    yield from circles(held)
    yield from forbidden_imports(held, root)
    yield from equal_blocks(held)
    private = len(list(private_accesses(root)))
    if private > MOST_PRIVATE:
        yield f"tests read what is private in {private} places; {MOST_PRIVATE} at most"


def figures(held: list[Module]) -> Iterator[str]:
    """Yield the lines of the table."""
    lines = [each.lines for each in held]
    functions = [long(node) for each in held for node in each.functions]
    folder, most = packages(held).most_common(1)[0]
    yield f"product files / lines: {len(held)} / {sum(lines):,}"
    ninth = quantiles(lines, n=10)[-1]
    yield f"lines a file, median / p90 / max: {median(lines):.0f} / {ninth:.0f} / {max(lines)}"
    yield f"folders; modules in the fullest: {len(packages(held))}; {most} ({folder})"
    over = sum(each > MOST_IN_FUNCTION for each in functions)
    yield f"mean function; over {MOST_IN_FUNCTION} lines: {mean(functions):.1f}; {over}"
    yield f"modules named by a bare -ing word: {sum(each.is_called_ing for each in held)}"
    twice = len(list(repeated_classes(held)))
    yield f"public class names used by more than one class: {twice}"
    yield f"places where tests read what is private: {len(list(private_accesses(ROOT)))}"


def main() -> int:
    held = modules(ROOT)
    broken = list(faults(held, ROOT))
    told = [*figures(held), *(broken or ["the rules of the house are kept"])]
    sys.stdout.write("\n".join(told) + "\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
