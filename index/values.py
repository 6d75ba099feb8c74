"""What values are made of: objects whose fields are given once and never change."""

from typing import Any, cast, dataclass_transform

import msgspec

value_field = msgspec.field
"""What `dataclasses.field` is for a dataclass, for a value: a default that is made anew."""


@dataclass_transform(frozen_default=True, field_specifiers=(msgspec.field,))
class Value(msgspec.Struct, frozen=True):
    """The base of values: as a frozen dataclass with slots, but made by msgspec, in C.

    A dataclass compiles the source of six methods when its module is loaded. Made this way, a class
    takes a fortieth of the time, an object of it a fifth, and a changed copy a sixteenth. What
    `==` must leave out is a field of a dataclass. No module that the start loads has one:
    `dataclasses` loads what reads Python's sources.
    """


def replace[T](value: T, /, **changes: Any) -> T:
    """Return a copy of a value, a named tuple or a dataclass with other fields.

    Raises TypeError where it has no such field.
    """
    if isinstance(value, msgspec.Struct):
        return msgspec.structs.replace(value, **changes)
    held: Any = value
    if isinstance(value, tuple):
        if unknown := changes.keys() - held._fields:
            raise TypeError(*unknown)
        return cast("T", held._replace(**changes))
    from dataclasses import replace as replaced  # noqa: PLC0415  loads what reads Python's sources

    return cast("T", replaced(held, **changes))


def set_while_made(value: Value, name: str, held: Any) -> None:
    """Set a field of a value that is being made, in its `__post_init__`."""
    msgspec.structs.force_setattr(value, name, held)


def field_names(kind: type) -> tuple[str, ...]:
    """Return the names of the fields of a class of values or a dataclass; of others none."""
    named: tuple[str, ...] = getattr(kind, "__struct_fields__", ())
    return named or tuple(getattr(kind, "__dataclass_fields__", ()))


def as_dict(value: Any) -> dict[str, Any]:
    """Return the fields of a value or a dataclass, and so with each in it, at any depth."""
    return {name: _plain(getattr(value, name)) for name in field_names(value.__class__)}


def _plain(held: Any) -> Any:
    if isinstance(held, tuple | list):
        inner = map(_plain, held)
        return type(held)(*inner) if hasattr(held, "_fields") else type(held)(inner)
    if isinstance(held, dict):
        return {key: _plain(inner) for key, inner in held.items()}
    return as_dict(held) if field_names(held.__class__) else held
