"""Assembles a ZIM: its articles, styles and pictures, and what it says of itself."""

import json
from base64 import b64encode
from collections.abc import Iterator
from itertools import chain

from index.export.extract import Extract
from index.export.file_pictures import picture_files, pictures_in
from index.export.html.places import CONTENTS
from index.export.html.word_forms import word_families
from index.export.words import resource
from index.export.zim.article import STYLES, Article, pages_of, picture_path
from index.export.zim.articles import articles_of
from index.export.zim.language_codes import long_code
from index.export.zim.zim_process import zim_file
from index.search.text.analysis import tokens
from index.version import VERSION

_PICTURES = {"png": "image/png", "jpg": "image/jpeg"}
_LONGEST_DESCRIPTION = 80  # characters: as the openZIM project asks


def zim_of(extract: Extract) -> bytes:
    """Return `extract` as a ZIM, the same bytes for the same extract. Raises OutputFailed."""
    articles = articles_of(extract)
    told = {
        "language": long_code(extract.language),
        "main": CONTENTS,
        "metadata": _metadata(extract, articles[0].title),
        "pages": [*_pages(extract, articles)],
        "files": [*_files(extract)],
        "names": [[each.path, name] for each in articles for name in each.names],
    }
    return zim_file(json.dumps(told, ensure_ascii=False).encode("utf-8", "replace"))


def _metadata(extract: Extract, title: str) -> dict[str, str]:
    """Return what the file says of itself. Its day is that of its edition, not of this file."""
    archive, words = extract.archive, extract.words
    name = "-".join(filter(None, (archive.id, extract.chosen.id if extract.chosen else "")))
    creators = (each.creator for each in archive.documents if each.creator)
    return {
        "Name": name,
        "Title": title,
        "Creator": ", ".join(dict.fromkeys(creators)) or "Satchel",
        "Publisher": "Satchel",
        "Date": archive.created,
        "Description": words.edition_of(archive)[:_LONGEST_DESCRIPTION],
        "Language": long_code(extract.language),  # kiwix-serve 3.7 searches no file of several
        "License": archive.licence or words.say("no_licence"),
        "Scraper": f"Satchel {VERSION}",
        "Tags": "_ftindex:yes",
    }


def _pages(extract: Extract, articles: list[Article]) -> Iterator[list[str]]:
    """Yield path, title and HTML of each page, and its words for the index, in all their forms."""
    pages, families = pages_of(extract, articles), word_families(extract)
    for each in articles:
        words = each.words
        own = {token.term for token in tokens(words)}
        more = set[str]().union(*(families.get(term, ()) for term in own)) - own
        yield [each.path, each.title, pages[each.path], " ".join([words, *sorted(more)])]


def _files(extract: Extract) -> Iterator[list[str]]:
    """Yield path, media type and content of what the pages show, the content as base64."""
    held = picture_files(extract)
    pictures = sorted({each.file for each in pictures_in(extract).values()})
    styles = ((path, "text/css", resource(name).encode()) for path, name in STYLES.items())
    shown = (
        (picture_path(file), _PICTURES[file.rpartition(".")[2]], held[file]) for file in pictures
    )
    for path, kind, data in chain(styles, shown):
        yield [path, kind, b64encode(data).decode()]
