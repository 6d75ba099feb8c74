"""The text of a web page or an e-book, with the styles that a handout is known by."""

from collections.abc import Container, Iterator

from index.export.handout.file_details import page_details
from index.export.handout.page_additions import put_in_place, words_added
from index.export.handout.shown_elements import read_as_shown
from index.importers.readers import epub, html
from index.importers.web.element import Element
from index.importers.web.page_encoding import read_characters
from index.importers.web.page_parser import parse_page
from index.office.numbers import has_words
from index.office.text import (
    Omission,
    OmissionKind,
    StructuredBlock,
    StructuredParagraph,
    StructuredText,
)
from index.values import replace


def page_words(data: bytes, name: str) -> StructuredText:
    """Return the text of the page `data`. Raises SourceProblem, which names the file `name`.

    What the page shows or loads beside it is among its omissions.
    """
    text = html.read(data, name, read_as_shown)
    characters = read_characters(data)[0]
    root, _pieces = parse_page(characters)
    added = dict.fromkeys(filter(None, map(_even, words_added(root))))
    omitted = (Omission(OmissionKind.OTHER, each) for each in added)
    told = dict.fromkeys(filter(has_words, map(_even, page_details(root, characters))))
    details = (Omission(OmissionKind.METADATA, each) for each in told)
    text = replace(text, omissions=(*text.omissions, *omitted, *details))
    return _styled(text, {_even(each.words()) for each in _lines_in(root)})


def book_words(data: bytes, name: str) -> StructuredText:
    """Return the text of the EPUB `data`. Raises SourceProblem, which names the file `name`."""
    found: dict[str, None] = {}

    def prepare(page: Element) -> None:
        found.update(dict.fromkeys(put_in_place(page)))
        read_as_shown(page)

    text = epub.read(data, name, prepare)
    told = (Omission(OmissionKind.OTHER, each) for each in found)
    return _styled(replace(text, omissions=(*text.omissions, *told)), ())


def _lines_in(root: Element) -> Iterator[Element]:
    """Yield the captions below block quotations: the lines that say who speaks."""
    for figure in root.elements():
        inner = [each for each in figure.children if isinstance(each, Element)]
        if any(each.name == "blockquote" for each in inner):
            yield from (each for each in inner if each.name == "figcaption")


def _styled(text: StructuredText, lines: Container[str]) -> StructuredText:
    """Return `text` with the styles of a document where its markup has them.

    A block quotation has that of quotes, and one of the `lines` below it that of attributions.
    """
    blocks: list[StructuredBlock] = []
    is_below = False
    for block in text.blocks:
        is_quote = isinstance(block, StructuredParagraph) and block.is_quote
        blocks.append(_with_style(block, lines if is_below else ()))
        is_below = is_quote
    return replace(text, blocks=tuple(blocks))


def _with_style(block: StructuredBlock, lines: Container[str]) -> StructuredBlock:
    if not isinstance(block, StructuredParagraph):
        return block
    if block.is_quote:
        return replace(block, styles=("Quote",))
    return replace(block, styles=("Attribution",)) if _even(block.text) in lines else block


def _even(text: str) -> str:
    return " ".join(text.split())
