"""Reads from the code which sentences errors say."""

import ast
from collections.abc import Iterator, Mapping, Set
from importlib import import_module
from pathlib import Path

from viewer.platform.paths import RESOURCES

ROOT = RESOURCES.parent
type Told = Mapping[tuple[str, str], Set[str]]
"""What an error says that is given as an expression: (module, expression) -> sentences."""


def raised(kinds: Set[str], folder: str = "", told: Told | None = None) -> set[str]:
    """Return the sentences of the errors `kinds` in a folder of the index.

    The sentence is the last argument without a name: a text, a constant of the module, one of two,
    or an expression that is explained in `told`.
    """
    files = (ROOT / "index" / folder).rglob("*.py")
    paths = (path for path in files if _names_any(path, kinds))  # the others need no parsing
    modules = (".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths)
    return {
        sentence
        for module in modules
        for said in _arguments(_tree(module), kinds)
        for sentence in _sentences(module, said, told or {})
    }


def _names_any(path: Path, kinds: Set[str]) -> bool:
    text = path.read_text(encoding="utf-8")
    return any(kind in text for kind in kinds)


def handed_on(module: str) -> set[str]:
    """Return the sentences of errors that say their own: the first argument of `__init__`."""
    return {
        sentence
        for node in ast.walk(_tree(module))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "__init__"
        for sentence in _sentences(module, node.args[0], {})
    }


def returned(module: str, *functions: str) -> set[str]:
    """Return the texts but "" that functions of a module return."""
    return {
        node.value.value
        for function in ast.walk(_tree(module))
        if isinstance(function, ast.FunctionDef) and function.name in functions
        for node in ast.walk(function)
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Constant)
    } - {""}


def _tree(module: str) -> ast.Module:
    path = ROOT / f"{module.replace('.', '/')}.py"
    return ast.parse(path.read_text(encoding="utf-8"))


def _arguments(tree: ast.Module, kinds: Set[str]) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds:
            yield node.args[-1]


def _sentences(module: str, said: ast.expr, told: Told) -> Set[str]:
    match said:
        case ast.Constant(value=str(sentence)):
            return {sentence}
        case ast.IfExp(body=one, orelse=other):
            return _sentences(module, one, told) | _sentences(module, other, told)
        case ast.Name(id=name) if name.isupper():
            return {getattr(import_module(module), name)}
        case _:
            return told[module, ast.unparse(said)]
