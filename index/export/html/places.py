"""Link targets: passages by their ids, all else by names that cannot be ids."""

from index.export.extract import Extract
from index.export.html.markup import Markup, element, joined, said_in
from index.export.read_text import first_words
from index.model import Passage

TEXT, CONTENTS, THEMES, PEOPLE = "_text", "_contents", "_themes", "_people"
GLOSSARY, NOTES, WITHDRAWN, ABOUT = "_glossary", "_notes", "_withdrawn", "_about"
CONTACTS = "_contacts"


def document_place(name: str) -> str:
    """Return the link target of the document `name`."""
    return f"document.{name}"


def item_place(number: int) -> str:
    """Return the link target of the item `number` of a set."""
    return f"item.{number}"


def theme_place(name: str) -> str:
    """Return the link target of the theme `name`."""
    return f"theme.{name}"


def mark_place(footnote: str, number: int) -> str:
    """Return the link target of the mark `number` of `footnote`."""
    return f"mark.{footnote}.{number}"


def link(place: str, *inner: str, **attributes: str | None) -> Markup:
    """Return a link to the target `place` in the same file."""
    return element("a", *inner, href=f"#{place}", **attributes)


def number_of(extract: Extract, name: str, **attributes: str | None) -> Markup:
    """Return the number of the passage `name`, as a link to it."""
    number = str(extract.numbers[name])
    said = extract.words.say("passage", number=number)
    return link(name, number, aria_label=said, title=name, **attributes)


def line_of(extract: Extract, passage: Passage) -> Markup:
    """Return a line with a link to `passage`: its first words, or its care note."""
    words = extract.words
    care = words.care(passage.care)
    begin, language = first_words(extract, passage)
    told = element("span", begin, class_="words", **said_in(words.foreign(language)))
    return joined(number_of(extract, passage.id), " ", care or told)
