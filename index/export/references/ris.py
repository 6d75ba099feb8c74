"""Writes the references of an extract as RIS, which all reference managers import."""

from collections.abc import Iterator

from index.export.extract import Extract
from index.export.references.references import Reference, on_one_line, references_of


def ris_of(extract: Extract) -> bytes:
    """Return the documents and quotes of `extract` as RIS: UTF-8, lines that end in CR LF."""
    return "".join(map(ris_entry, references_of(extract))).encode()


def ris_entry(reference: Reference) -> str:
    """Return `reference` as an entry of RIS."""
    return "".join(f"{line}\r\n" for line in _lines(reference))


def _lines(reference: Reference) -> Iterator[str]:
    """Yield the lines of one reference; each value is on one line."""
    told: list[tuple[str, str]] = [
        ("TY", "GEN"),
        ("ID", reference.key),
        ("TI", reference.title),
        ("AU", reference.creator),
        ("PY", reference.year),
        ("DA", _day(reference.days)),
        ("T2", f"{reference.within} ({reference.archive})"),
        ("ET", reference.edition),
        ("SE", reference.section),
        ("AB", reference.quote),
        *(("KW", word) for word in reference.keywords),
        *(("N1", note) for note in reference.all_notes),
        ("AN", reference.code),
        ("LA", reference.language),
    ]
    yield from (f"{tag}  - {line}" for tag, value in told if (line := on_one_line(value)))
    yield "ER  - "


def _day(days: list[int]) -> str:
    """Return a date in RIS's form: year, month and day, with a slash after each."""
    parts = [f"{part:02}" for part in days]
    return "/".join([*parts, *[""] * (4 - len(parts))]) if parts else ""
