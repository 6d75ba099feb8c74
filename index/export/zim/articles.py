"""Makes the articles of an extract: one for each section, theme and term, and lists of them."""

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from index.counts.reports import Codebook
from index.export.extract import Extract
from index.export.html.contents import contents_of, document_line, header_of, section_lines
from index.export.html.items import heading_of, items_of
from index.export.html.markup import Markup, element, joined, said_in
from index.export.html.matter import entry_of, in_words, parts
from index.export.html.places import (
    CONTENTS,
    GLOSSARY,
    THEMES,
    document_place,
    line_of,
    link,
    theme_place,
)
from index.export.html.text import TextWriter
from index.export.provenance import document_rows
from index.export.zim.article import Article
from index.model import Document, Passage, Section, Set, Theme, Wording
from index.values import replace

_HISTORY = "history_program"
_FOOTNOTES = "_footnotes"


def articles_of(extract: Extract) -> list[Article]:
    """Return the articles of `extract`, the first with its contents."""
    chosen = extract.chosen
    texts = [*(_set_pages(extract, chosen) if chosen else _document_pages(extract))]
    beside = [*_theme_pages(extract), *(() if chosen else _term_pages(extract)), *_parts(extract)]
    lines = [*_set_lines(texts)] if chosen else [*_document_lines(extract)]
    lists = (each for each in beside if each.path.startswith("_"))
    lines += [element("li", link(each.path, each.title)) for each in lists]
    heading = heading_of(extract, chosen, _HISTORY) if chosen else header_of(extract, _HISTORY)
    title = (extract.words.worded(chosen.title)[0] if chosen else "") or extract.title
    return [Article(CONTENTS, title, joined(heading, contents_of(extract, lines))), *texts, *beside]


def _document_lines(extract: Extract) -> Iterator[Markup]:
    yield from (document_line(extract, each) for each in extract.archive.documents)


def _set_lines(pages: Iterable[Article]) -> Iterator[Markup]:
    yield from (element("li", link(each.path, each.title)) for each in pages)


def _document_pages(extract: Extract) -> Iterator[Article]:
    """Yield the pages of the documents and their sections, each with a link to the next one."""
    writer = TextWriter(extract)
    pages = [
        page
        for document in extract.archive.documents
        for page in chain(
            [_document_page(extract, writer, document)],
            _section_pages(extract, writer, document, document.sections, (_own_link(document),)),
        )
    ]
    for page, after in pairwise([*pages, None]):
        if page is not None:
            yield replace(page, onward=link(after.path, after.title)) if after else page


def _document_page(extract: Extract, writer: TextWriter, document: Document) -> Article:
    """Return the page with what is known of `document`, and its sections."""
    words = extract.words
    rows = (row for row in document_rows(document) if row[0] != "document")
    told = [
        joined(element("dt", words.say(name)), element("dd", value, dir="auto"))
        for name, value in rows
    ]
    body = joined(
        writer.head(document, 1),
        element("dl", *told, class_="about") if told else "",
        section_lines(extract, document.sections, words.foreign(document.language)),
    )
    names = tuple(each.text for each in document.translations)
    return Article(document_place(document.id), document.title, body, names)


def _section_pages(
    extract: Extract,
    writer: TextWriter,
    document: Document,
    sections: Iterable[Section],
    above: tuple[Markup, ...],
) -> Iterator[Article]:
    foreign = extract.words.foreign(document.language)
    for section in sections:
        listed = section_lines(extract, section.sections, foreign)
        body = joined(writer.article(section, document), listed)
        names = tuple(each.text for each in section.translations)
        yield Article(section.id, section.title, body, names, above)
        longer = (*above, link(section.id, section.title))
        yield from _section_pages(extract, writer, document, section.sections, longer)


def _own_link(document: Document) -> Markup:
    return link(document_place(document.id), document.title)


def _set_pages(extract: Extract, chosen: Set) -> Iterator[Article]:
    """Yield the pages of a set, which begin at its titles, and one with its footnotes."""
    title = extract.words.worded(chosen.title)[0] or extract.title
    pages: list[tuple[str, str, list[Markup]]] = []
    for place, titled, whole in items_of(extract, chosen):
        if not place:
            place, titled = _FOOTNOTES, extract.words.say("footnotes")  # noqa: PLW2901
        if not whole:
            continue
        if titled or not pages:
            pages.append((place, titled or title, []))
        pages[-1][2].append(whole)
    for path, called, held in pages:
        yield Article(path, called, joined(*held))


def _theme_pages(extract: Extract) -> Iterator[Article]:
    """Yield the list of themes, and a page for each."""
    words, codebook = extract.words, Codebook(extract.archive)
    walked = list(codebook.walk())
    if not walked:
        return
    title = words.say("themes")
    lines = [
        element("li", "\u2003" * depth, link(theme_place(theme.id), _label(extract, theme)))
        for theme, depth in walked
    ]
    yield Article(THEMES, title, _list_page(title, lines))
    under: dict[str, list[Passage]] = {}
    for passage in extract.archive.passages():
        for name in passage.themes:
            under.setdefault(name, []).append(passage)
    labels = {theme.id: theme for theme, _depth in walked}
    for theme, _depth in walked:
        above = labels.get(theme.parent or "")
        yield _theme_page(extract, theme, above, under.get(theme.id, []))


def _list_page(title: str, lines: Iterable[Markup]) -> Markup:
    listed = element("ul", *lines, class_="none")
    return element("section", element("h1", title), listed, class_="matter")


def _theme_page(
    extract: Extract, theme: Theme, above: Theme | None, passages: Iterable[Passage]
) -> Article:
    words, label = extract.words, _label(extract, theme)
    trail = [link(THEMES, words.say("themes"))]
    trail += [link(theme_place(above.id), _label(extract, above))] if above else []
    lines = [element("li", line_of(extract, passage)) for passage in passages]
    body = joined(
        in_words(words, "h1", theme.label) or element("h1", label),
        *_in_other_languages(extract, theme.label),
        in_words(words, "p", theme.definition),
        element("ul", *lines, class_="lines") if lines else "",
    )
    names = _others(theme.label, label)
    return Article(theme_place(theme.id), label, body, names, tuple(trail))


def _label(extract: Extract, theme: Theme) -> str:
    return extract.words.worded(theme.label)[0] or theme.id


def _in_other_languages(extract: Extract, wording: Wording) -> Iterator[Markup]:
    _text, shown = extract.words.worded(wording)
    for language, text in sorted(wording.items()):
        if text and language != shown:
            yield element("p", text, **said_in(extract.words.foreign(language)), class_="of")


def _others(wording: Wording, label: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in wording.values() if text and text != label))


def _term_pages(extract: Extract) -> Iterator[Article]:
    """Yield the list of terms, and a page for each, which has its names in each language."""
    words, title = extract.words, extract.words.say("glossary")
    pages = []
    for entry in extract.archive.glossary:
        first = entry.terms.get(words.language) or entry.terms.get("en")
        named = [term for terms in (first or (), *entry.terms.values()) for term in terms]
        names = tuple(dict.fromkeys(named)) or (entry.id,)
        body = joined(
            element("h1", names[0]),
            element("dl", entry_of(words, entry), class_="glossary"),
        )
        above = (link(GLOSSARY, title),)
        pages.append(Article(f"term.{entry.id}", names[0], body, names[1:], above))
    if pages:
        lines = [element("li", link(each.path, each.title)) for each in pages]
        yield Article(GLOSSARY, title, _list_page(title, lines))
        yield from pages


def _parts(extract: Extract) -> Iterator[Article]:
    """Yield who took part, notes about no passage, and what the file says of itself."""
    for place, title, whole in parts(extract, level=1):
        if place not in (THEMES, GLOSSARY):
            yield Article(place, title, whole)
