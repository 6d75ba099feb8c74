"""Functions named as text in tables: their modules are loaded when they are first used."""

from importlib import import_module
from typing import Any


def function_at(place: str) -> Any:
    """Return the function at `place`, which has the form module:function."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)
