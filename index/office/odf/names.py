"""The names of elements in an OpenDocument file, with the short prefixes of their namespaces."""

_BASE = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {
    f"{_BASE}{name}:1.0": prefix
    for name, prefix in {
        **{name: name for name in ("office", "text", "table", "style", "manifest")},
        "drawing": "draw",
        "svg-compatible": "svg",
    }.items()
}


def short_name(name: str) -> str:
    """Return the `name` of an element, as the parser gives it, as prefix:name."""
    space, _, local = name.rpartition(" ")
    return f"{_PREFIXES.get(space, '')}:{local}"
