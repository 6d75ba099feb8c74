"""Finds what a web page says of itself in its head: who made it, for whom, and about what."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from index.importers.web.element import Element
from index.importers.web.page import title_of_page
from index.office.metadata import (
    AUTHOR,
    CATEGORY,
    CHANGED_BY,
    COMPANY,
    CONTRIBUTOR,
    DESCRIPTION,
    KEYWORDS,
    MANAGER,
    PUBLISHER,
    RIGHTS,
    SUBJECT,
    TITLE,
)

_FIELDS = {
    **dict.fromkeys(("author", "creator", "article:author"), AUTHOR),
    **dict.fromkeys(("changedby", "last-modified-by"), CHANGED_BY),
    **dict.fromkeys(("copyright", "rights"), RIGHTS),
    **dict.fromkeys(("description", "og:description"), DESCRIPTION),
    **dict.fromkeys(("title", "og:title"), TITLE),
    **{name: name for name in (CONTRIBUTOR, PUBLISHER, KEYWORDS, SUBJECT, COMPANY, MANAGER)},
}
_DUBLIN = ("dc.", "dcterms.", "dc:", "dcterms:")
_OF_WORD = {  # within a comment that only Word reads
    "Author": AUTHOR,
    "LastAuthor": CHANGED_BY,
    "Company": COMPANY,
    "Manager": MANAGER,
    "Keywords": KEYWORDS,
    "Title": TITLE,
    "Subject": SUBJECT,
    "Description": DESCRIPTION,
    "Category": CATEGORY,
}
_WORD = re.compile(rf"<o:({'|'.join(_OF_WORD)})>([^<>]{{1,2000}})</o:\1>")
_HEAD = 1 << 18  # characters that are looked at for what Word writes


def page_statements(
    pages: Iterable[Element], *, with_title: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield (field, words) of what `pages` state, with the title of the first where asked for."""
    for page in pages:
        if with_title:
            yield TITLE, title_of_page(page)
        for each in page.elements():
            name = (each.get("name") or each.get("property")).lower() if each.name == "meta" else ""
            plain = next((name.removeprefix(k) for k in _DUBLIN if name.startswith(k)), name)
            if plain in _FIELDS:
                yield _FIELDS[plain], each.get("content")


def word_statements(text: str) -> Iterator[tuple[str, str]]:
    """Yield (field, words) of the properties that Word writes into a page."""
    for found in _WORD.finditer(text[:_HEAD]):
        yield _OF_WORD[found[1]], unescape(found[2])
