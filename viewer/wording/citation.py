"""Citations of passages, and links to them that stay valid over editions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from index import CitationStyle, Document, OpenArchive, TextChoice, TextSetting, link_of, worded
from viewer.wording.number_format import day

if TYPE_CHECKING:
    from index import CitedPlace

_MOST_PLACES = 3


def citation(
    archive: OpenArchive,
    names: Sequence[str],
    language: str,
    style: CitationStyle = CitationStyle.PLAIN,
    titles: str = "",
) -> str:
    """Return a citation of the passages or footnotes `names`, which are all of one document.

    What the archive does not record of a document is left out, never made up. Raises KeyError where
    `style` is for a reference manager. In plain words titles are in the language `titles`, where
    the archive has them in it.
    """
    from index import cited, cited_source  # noqa: PLC0415  not before somebody cites

    if style is not CitationStyle.PLAIN:
        return cited(archive, names, style)
    source = cited_source(archive, names, language, titles)
    where = f"{_archive(archive, language)}: {_places(source.places, source.pages)}"
    document = _cited(archive.document_of(names[0]), titles)
    return "\n".join(filter(None, (document, where, ", ".join(source.codes))))


def style_words(style: CitationStyle) -> str:
    """Return the name of `style`; the styles of manuals are called as they call themselves."""
    words = {
        CitationStyle.PLAIN: QCoreApplication.translate("Citing", "In plain words"),
        CitationStyle.APA: "APA 7",
        CitationStyle.CHICAGO: QCoreApplication.translate("Citing", "Chicago 17, as a note"),
        CitationStyle.GOST: "ГОСТ Р 7.0.5-2008",  # noqa: RUF001
        CitationStyle.BIBTEX: "BibTeX",
        CitationStyle.RIS: "RIS",
        CitationStyle.CSL: "CSL-JSON",
    }
    return words[style]


def _places(places: "Sequence[CitedPlace]", pages: Sequence[str]) -> str:
    """Return the places in the text, and the pages of the source; of many the first and last."""
    told = [", ".join(filter(None, (each.section, _numbered(each)))) for each in places]
    if len(told) > _MOST_PLACES:
        told = [f"{told[0]} … {told[-1]}"]
    page = QCoreApplication.translate("Citing", "page {numbers} of the source")
    if pages:
        told.append(page.format(numbers=", ".join(pages)))
    return "; ".join(told)


def _numbered(place: "CitedPlace") -> str:
    one: dict[str, str] = {
        "quote": QCoreApplication.translate("Citing", "quote {numbers}"),
        "passage": QCoreApplication.translate("Citing", "passage {numbers}"),
        "footnote": QCoreApplication.translate("Citing", "footnote {numbers}"),
    }
    several: dict[str, str] = {
        "quote": QCoreApplication.translate("Citing", "quotes {numbers}"),
        "passage": QCoreApplication.translate("Citing", "passages {numbers}"),
        "footnote": QCoreApplication.translate("Citing", "footnotes {numbers}"),
    }
    words = several if place.is_of_several else one
    return words[place.kind].format(numbers=", ".join(place.numbers))


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
    told = QCoreApplication.translate("Citing", "“{title}” ({id}), edition {edition}, {day}")
    if content.draft:
        told = QCoreApplication.translate(
            "Citing", "“{title}” ({id}), draft of edition {edition}, {day}"
        )
    title = worded(content.title, language)
    when = day(content.created)
    return told.format(title=title, id=content.id, edition=content.edition, day=when)


def link_to(archive: OpenArchive, name: str) -> str:
    """Return a link to the passage or footnote `name` that stays valid over editions.

    Its last part is a hash of the words, which shows whether they are still the same. docs/links.md
    describes the parts of a link.
    """
    held = archive.passage(name) or archive.footnote(name)
    words = held.text if held else ""
    return link_of(archive.content.id, name, words)


def _cited(document: Document, titles: str = "") -> str:
    """Return how `document` is cited; without a citation, its creator, title and date.

    The title is in the language `titles`, if the archive has it in that.
    """
    if document.citation:
        return document.citation
    title = TextSetting(titles, TextChoice.TRANSLATION).title(document)
    if document.title_by == "editor":
        told = QCoreApplication.translate("Citing", "{title} (the editor’s title)")
        title = told.format(title=title)
    return ", ".join(filter(None, (document.creator, title, document.date)))
