"""Citations of passages, and links to them that stay valid over editions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from index import Document, OpenArchive, link_of, worded

_MOST_NAMED = 3  # passages


def citation(archive: OpenArchive, names: Sequence[str], language: str) -> str:
    """Return a citation of the passages or footnotes `names`, which are all of one document.

    What the archive does not record of a document is left out, never made up.
    """
    content = archive.content
    told = QCoreApplication.translate("Citing", "“{title}” ({id}), edition {edition}: {passages}")
    if content.draft:
        told = QCoreApplication.translate(
            "Citing", "“{title}” ({id}), draft of edition {edition}: {passages}"
        )
    named = ", ".join(names) if len(names) <= _MOST_NAMED else f"{names[0]} … {names[-1]}"
    where = told.format(
        title=worded(content.title, language),
        id=content.id,
        edition=content.edition,
        passages=named,
    )
    return f"{_cited(archive.document_of(names[0]))}\n{where}"


def source_of(archive: OpenArchive, names: Sequence[str], language: str) -> str:
    """Return a citation of `names` if all are of one document, else one of the archive."""
    known = [name for name in names if archive.passage(name) or archive.footnote(name)]
    documents = {each.id: each for each in map(archive.document_of, known)}
    if len(documents) == 1:
        (document,) = documents.values()
        if {passage.id for passage in document.passages()} - set(known):
            return citation(archive, known, language)
        return f"{_cited(document)}\n{_archive(archive, language)}"
    return _archive(archive, language)


def _archive(archive: OpenArchive, language: str) -> str:
    content = archive.content
    told = QCoreApplication.translate("Citing", "“{title}” ({id}), edition {edition}")
    if content.draft:
        told = QCoreApplication.translate("Citing", "“{title}” ({id}), draft of edition {edition}")
    title = worded(content.title, language)
    return told.format(title=title, id=content.id, edition=content.edition)


def link_to(archive: OpenArchive, name: str) -> str:
    """Return a link to the passage or footnote `name` that stays valid over editions.

    Its last part is a hash of the words, which shows whether they are still the same. docs/links.md
    describes the parts of a link.
    """
    held = archive.passage(name) or archive.footnote(name)
    words = held.text if held else ""
    return link_of(archive.content.id, name, words)


def _cited(document: Document) -> str:
    """Return how `document` is cited; without a citation, its creator, title and date."""
    if document.citation:
        return document.citation
    title = document.title
    if document.title_by == "editor":
        told = QCoreApplication.translate("Citing", "{title} (the editor’s title)")
        title = told.format(title=title)
    return ", ".join(filter(None, (document.creator, title, document.date)))
