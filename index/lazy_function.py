"""Functions that tables name: a module is loaded when a function out of it is first used."""

from importlib import import_module
from typing import Any


def function_at(place: str) -> Any:
    """Return the function at `place`, which is written as module:function."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)
