"""Assembles the HTML file, which is complete without its script and has no outside links."""

import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256

from index.counts.reports import Codebook
from index.disclosure import ENOUGH
from index.export.extract import Extract
from index.export.html.contents import contents_of, document_line, header_of
from index.export.html.items import heading_of, items_of
from index.export.html.markup import Markup, element, raw
from index.export.html.matter import parts
from index.export.html.places import CONTENTS, TEXT, link
from index.export.html.text import FOOTNOTE, TextWriter, voice_of, with_pictures
from index.export.html.word_forms import endings_of, word_forms
from index.export.words import resource
from index.model import Set
from index.version import VERSION

_LOOK = ("dark", "large", "show", "hide")  # words of the script in every file


def page_of(extract: Extract) -> bytes:
    """Return `extract` as one HTML file in UTF-8, the same bytes for the same extract."""
    body = _body_of_set(extract, extract.chosen) if extract.chosen else _body(extract)
    page = element("html", _head(extract), body, lang=extract.words.language)
    return with_pictures(f"<!DOCTYPE html>\n{page}\n", extract)


def _body(extract: Extract) -> Markup:
    writer = TextWriter(extract)
    documents = [writer.document(document) for document in extract.archive.documents]
    beside = list(parts(extract))
    lines = [document_line(extract, document) for document in extract.archive.documents]
    lines += [element("li", link(place, title)) for place, title, _whole in beside]
    return element(
        "body",
        link(TEXT, extract.words.say("skip"), class_="skip"),
        header_of(extract),
        _finder(_look_words(extract) | _finder_words(extract)),
        contents_of(extract, lines),
        element("main", *documents, *(whole for _place, _title_of, whole in beside), id=TEXT),
        link(CONTENTS, extract.words.say("to_contents"), class_="up"),
        raw("script", resource("reader.js")),
    )


def _body_of_set(extract: Extract, chosen: Set) -> Markup:
    """Return the body of a file of the set `chosen`. A set is short, so it has no search."""
    shown = [*items_of(extract, chosen), *parts(extract)]
    lines = [element("li", link(place, title)) for place, title, _whole in shown if title]
    return element(
        "body",
        link(TEXT, extract.words.say("skip"), class_="skip"),
        heading_of(extract, chosen),
        _finder(_look_words(extract)),
        contents_of(extract, lines),
        element("main", *(whole for _place, _title_of, whole in shown), id=TEXT),
        link(CONTENTS, extract.words.say("to_contents"), class_="up"),
        raw("script", resource("reader.js")),
    )


def _head(extract: Extract) -> Markup:
    style, dark, script = map(resource, ("reader.css", "dark.css", "reader.js"))
    policy = (
        f"default-src 'none'; style-src {_hash(style)} {_hash(dark)}; script-src {_hash(script)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    named = extract.chosen or extract.archive
    title, _language = extract.words.worded(named.title)
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="format-detection", content="telephone=no"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="generator", content=f"Satchel {VERSION}"),
        element("title", title or extract.archive.id),
        raw("style", style),
        raw("style", dark, class_="dark"),
    )


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode('ascii')}'"


def _finder(told: dict[str, object]) -> Markup:
    """Return the place of what the script puts up, with its words as JSON."""
    return element("div", id="finder", data_words=json.dumps(told, ensure_ascii=False))


def _look_words(extract: Extract) -> dict[str, object]:
    """Return the words of the script's buttons."""
    return {name: extract.words.say(name) for name in _LOOK}


def _finder_words(extract: Extract) -> dict[str, object]:
    """Return the words and the choices of the script's search form."""
    words = extract.words
    names = ("find", "find_in", "theme", "kind", "whose", "all", "found", "found_none", "clear")
    told: dict[str, object] = {name: words.say(name) for name in names if name != "found"}
    told["found"] = words.say("found", count="{count}", all="{all}")
    told["few"] = ENOUGH
    told["found_few"] = words.say("found_few", number=ENOUGH, all="{all}")
    told["themes"] = list(_theme_choices(extract))
    told["kinds"] = list(_kind_choices(extract))
    told["voices"] = list(_voice_choices(extract))
    told["forms"], told["endings"] = "|".join(word_forms(extract)), " ".join(endings_of(extract))
    return told


def _theme_choices(extract: Extract) -> Iterator[tuple[str, str]]:
    codebook = Codebook(extract.archive)
    for theme, depth in codebook.walk():
        if codebook.under(theme.id):
            label, _language = extract.words.worded(theme.label)
            yield theme.id, "\u2003" * depth + label


def _kind_choices(extract: Extract) -> Iterator[tuple[str, str]]:
    kinds = [passage.kind.value for passage in extract.archive.passages()]
    noted = any(document.footnotes for document in extract.archive.documents)
    for kind in dict.fromkeys([*kinds, *([FOOTNOTE] if noted else [])]):
        yield kind, extract.words.name("passage_kind", kind)


def _voice_choices(extract: Extract) -> Iterator[tuple[str, str]]:
    voices = dict.fromkeys(map(voice_of, extract.archive.passages()))
    for told in sorted(voices):
        voice, _, role = told.partition("/")
        yield told, extract.words.voice(voice, role)
