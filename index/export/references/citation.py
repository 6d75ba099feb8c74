"""Cites passages in a style that was chosen: for a text, or for a reference manager."""

from collections.abc import Sequence

from index.export.references.bibtex import bibtex_entry
from index.export.references.cited_source import cited_source
from index.export.references.csl import csl_items
from index.export.references.references import Reference, language_of, reference_to
from index.export.references.ris import ris_entry
from index.export.references.style_manuals import apa, chicago, gost, places_of
from index.export.words import Words
from index.library.archive import OpenArchive
from index.model.citation_style import CitationStyle

_WRITERS = {CitationStyle.APA: apa, CitationStyle.CHICAGO: chicago, CitationStyle.GOST: gost}


def cited(archive: OpenArchive, names: Sequence[str], style: CitationStyle) -> str:
    """Return a citation of the passages or footnotes `names`, all of one document, for a text.

    What the archive does not record is left out, never made up. A citation that the document gives
    of itself follows on a line of its own. Raises KeyError where `style` is PLAIN or an entry.
    """
    source = cited_source(archive, names)
    return "\n".join(filter(None, (_WRITERS[style](source), source.citation)))


def citation_entry(
    archive: OpenArchive,
    names: Sequence[str],
    words: str,
    style: CitationStyle,
    language: str = "",
) -> str:
    """Return an entry for a reference manager: `words`, and where they stand.

    `names` are those of the passages or footnotes, all of one document. The words are in
    `language`, that of a translation, "" for that of the passages. Whoever speaks is not told.
    What Satchel says in it is in the language of the translation, else of the document. Raises
    ValueError where `style` is no entry.
    """
    reference = _reference(archive, names, words, language)
    match style:
        case CitationStyle.BIBTEX:
            return bibtex_entry(reference)
        case CitationStyle.RIS:
            return ris_entry(reference)
        case CitationStyle.CSL:
            return csl_items([reference])
        case _:
            raise ValueError(style)


def _reference(archive: OpenArchive, names: Sequence[str], words: str, language: str) -> Reference:
    content, source = archive.content, cited_source(archive, names, language, language)
    said_in = language or source.language
    say = Words(language_of(said_in), content.vocabulary)
    return reference_to(
        archive.document_of(names[0]),
        content,
        say,
        key=f"{content.id}-{names[0]}",
        quote=words,
        code=", ".join(source.codes),
        section=places_of(source, said_in),
        language=language or _language(archive, names),
        notes=(say.say("title_by"),) if source.is_editors_title else (),
    )


def _language(archive: OpenArchive, names: Sequence[str]) -> str:
    """Return the language of the passages or footnotes `names`; of several, of their document."""
    own = archive.document_of(names[0]).language
    spoken = {each.language if (each := archive.passage(name)) else own for name in names}
    return spoken.pop() if len(spoken) == 1 else own
