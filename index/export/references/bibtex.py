"""Writes the references of an extract as BibTeX in UTF-8, for biblatex and Zotero."""

from collections.abc import Iterator

from index.export.extract import Extract
from index.export.references.references import Reference, on_one_line, references_of

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
}
_TABLE = str.maketrans(_ESCAPES)


def bibtex_of(extract: Extract) -> bytes:
    """Return the documents and quotes of `extract` as BibTeX, always with the same bytes."""
    return "\n".join(map(bibtex_entry, references_of(extract))).encode()


def bibtex_entry(reference: Reference) -> str:
    """Return `reference` as an entry of BibTeX."""
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(reference))
    return f"@misc{{{reference.key},\n{fields}}}\n"


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    """Yield the fields of an entry, escaped; braces keep an author from being split into names."""
    told = {
        "title": reference.title,
        "author": reference.creator,
        "year": reference.year,
        "date": reference.date if reference.days else "",
        "howpublished": f"{reference.within} ({reference.archive}), {reference.edition}",
        "chapter": reference.section,
        "abstract": reference.quote,
        "keywords": ", ".join(reference.keywords),
        "note": " · ".join(reference.all_notes),
        "langid": reference.language,
    }
    for name, value in told.items():
        if value:
            yield name, f"{{{escaped(value)}}}" if name == "author" else escaped(value)


def escaped(value: str) -> str:
    """Return `value` on one line, escaped for TeX."""
    return on_one_line(value).translate(_TABLE)
