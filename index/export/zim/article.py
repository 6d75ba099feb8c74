"""Articles: the pages of a ZIM. Their links lead from page to page, and stay within it."""

import re
from collections.abc import Mapping, Sequence
from html import unescape

from index.export.extract import Extract
from index.export.html.markup import Markup, element, joined, parted
from index.export.html.places import ABOUT, CONTENTS, link
from index.export.provenance import where_of
from index.values import Value

STYLES = {"_reader.css": "reader.css", "_dark.css": "dark.css"}
"""Path in the ZIM -> name of the resource. No id begins with an underscore."""

# Only tags have such characters: texts and the values of attributes are escaped.
_LINK = re.compile(r'<a href="#([^"]*)"')
_ID = re.compile(r'<[^<>]* id="([^"]*)"')
_TAG = re.compile("<[^<>]*>")
_PICTURE = re.compile('"data:[^"]*,\0([^\0]*)\0"')


class Article(Value):
    """A page: its path, its title, and what stands in it. `names` are other titles of it.

    Links `above` it lead to what it is part of, and `onward` to the next page.
    """

    path: str
    title: str
    body: Markup
    names: tuple[str, ...] = ()
    above: tuple[Markup, ...] = ()
    onward: Markup | None = None

    @property
    def words(self) -> str:
        """What stands in it, without markup, for the index."""
        return unescape(_TAG.sub(" ", self.body))


def pages_of(extract: Extract, articles: Sequence[Article]) -> Mapping[str, str]:
    """Return path -> page of each of `articles`."""
    held = {each.path: frozenset(_ID.findall(each.body)) for each in articles}
    places = {name: path for path, names in held.items() for name in names}
    places |= {path: path for path in held}
    return {each.path: _led(_page(extract, each), held[each.path], places) for each in articles}


def picture_path(file: str) -> str:
    """Return the path in the ZIM of the picture `file`."""
    return f"_pictures/{file.rpartition('/')[2]}"


def _page(extract: Extract, article: Article) -> str:
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", article.title),
        *(element("link", rel="stylesheet", href=path) for path in STYLES),
    )
    first = link(CONTENTS, extract.words.say("contents"))
    is_first = article.path == CONTENTS
    trail = element("p", parted([first, *article.above], " › "), class_="of")
    onward = element("p", "→ ", article.onward) if article.onward else ""
    foot = element("p", link(ABOUT, where_of(extract)), class_="of")
    body = element("body", "" if is_first else trail, element("main", article.body), onward, foot)
    page = element("html", head, body, lang=extract.words.language)
    return joined(Markup("<!DOCTYPE html>\n"), page, "\n")


def _led(page: str, own: frozenset[str], places: Mapping[str, str]) -> str:
    """Return `page` with links to what other pages hold, and the paths of its pictures."""

    def led(found: re.Match[str]) -> str:
        name = found[1]
        path = places[name]
        place = f"#{name}" if name in own else path if path == name else f"{path}#{name}"
        return f'<a href="{place}"'

    return _PICTURE.sub(lambda found: f'"{picture_path(found[1])}"', _LINK.sub(led, page))
