"""Calls PDFium as cheaply as can be, for what is asked of every letter of a text."""

import ctypes
from typing import Any

ADDRESS = ctypes.c_void_p
AT = (ADDRESS, ctypes.c_int)
"""What a function takes that is asked of a letter of a text, or of an object of a page."""


def quick_function(function: Any, result: Any, *takes: Any) -> Any:
    """Return a function of PDFium's that takes addresses as they are: it is called a million times.

    Else an object is made of each pointer, and of what it points at. It may be given to `map`.
    """
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    return ctypes.PYFUNCTYPE(result, *takes)(address)


def address_of(held: Any) -> int:
    """Return the address of a page, or of its text."""
    return ctypes.cast(held, ctypes.c_void_p).value or 0
