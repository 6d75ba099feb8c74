"""The contents of an e-book: its headings, its landmarks, and the pages of the source."""

from collections.abc import Iterator, Sequence

from index.export.epub.chapter import Chapter, ChapterKind, Heading
from index.export.epub.text_writer import spoken
from index.export.text.list_tree import ListEntry, list_tree
from index.export.words import Words
from index.office.xml import Xml, tag

type _Entry = ListEntry[tuple[str, Heading]]


def contents_of(words: Words, chapters: Sequence[Chapter]) -> Iterator[Xml]:
    """Yield the three lists of the navigation document, those that have entries."""
    placed = [(each.file, heading) for each in chapters for heading in each.headings]
    entries = list_tree(placed, lambda each: each[1].level)
    heading = tag("h1", {}, words.say("contents"))
    said = {"epub:type": "toc", "role": "doc-toc", "id": "toc"}
    yield tag("nav", said, heading, _list_of(entries, words))
    yield _hidden("landmarks", words.say("landmarks"), list(_landmarks(words, chapters)))
    pages = [
        _link(f"{chapter.file}#{page.name}", page.called)
        for chapter in chapters
        for page in chapter.pages
    ]
    if pages:
        yield _hidden("page-list", words.say("pages"), pages)


def _list_of(entries: Sequence[_Entry], words: Words) -> Xml:
    """Return entries as a list; those below none stand where that would."""
    return tag("ol", {}, *(line for entry in entries for line in _lines(entry, words)))


def _lines(entry: _Entry, words: Words) -> Iterator[Xml]:
    if entry.item is None:
        for each in entry.within:
            yield from _lines(each, words)
        return
    file, heading = entry.item
    said = {"href": f"{file}#{heading.name}"} | spoken(words.foreign(heading.language))
    within = [_list_of(entry.within, words)] if entry.within else []
    yield tag("li", {}, tag("a", said, heading.text), *within)


def _landmarks(words: Words, chapters: Sequence[Chapter]) -> Iterator[Xml]:
    named = {
        ChapterKind.TEXT: words.say("text"),
        ChapterKind.THEMES: words.say("themes"),
        ChapterKind.GLOSSARY: words.say("glossary"),
        ChapterKind.ABOUT: words.say("about"),
    }
    first = {chapter.kind: chapter.file for chapter in reversed(chapters)}
    for kind, said in named.items():
        if kind in first:
            yield _link(first[kind], said, kind.value)


def _hidden(kind: str, title: str, lines: Sequence[Xml]) -> Xml:
    """Return a list that programs read, and no reader sees."""
    said = {"epub:type": kind, "hidden": "hidden"}
    return tag("nav", said, tag("h2", {}, title), tag("ol", {}, *lines))


def _link(place: str, words: str, kind: str = "") -> Xml:
    said = {"epub:type": kind} if kind else {}
    return tag("li", {}, tag("a", said | {"href": place}, words))
