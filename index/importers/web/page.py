"""Makes a structured text of the trees of a page, or of the pages of a book."""

import re
from collections.abc import Iterable, Iterator, Sequence

from index.importers.import_report import shortened
from index.importers.web.element import Element, PageWords
from index.importers.web.flow import PageFlow, PictureSource
from index.importers.web.notes import find_notes
from index.importers.web.style_sheet import hide
from index.office.text import (
    StructuredBlock,
    StructuredParagraph,
    StructuredText,
    StructureGuess,
    paragraphs_in,
)
from index.values import replace

_MOST_RULES = 20  # that are named
_WORD = re.compile(r"\w+")


def structured_text(
    pages: Iterable[Element], pictures: PictureSource, title: str = ""
) -> StructuredText:
    """Return the text of the trees of `pages`, in their order. A book states its `title`.

    A stated title whose words are not in the text is no title of it: no page shows it.
    """
    root = Element("#pages", {})
    unknown: dict[str, None] = {}
    for page in pages:
        unknown |= dict.fromkeys(hide(page))
        page.parent = root
        root.children.append(page)
    notes = find_notes(root)
    flow = PageFlow(notes, pictures)
    flow.take(root)
    said: dict[str, tuple[StructuredBlock, ...]] = {}
    for name, body in notes.bodies.items():
        blocks: list[StructuredBlock] = []
        flow.take(body, blocks)
        said[name] = tuple(blocks)
    title = title or title_of_page(root)
    title = title if _stands_in(title, flow.blocks) else ""
    blocks, title = _titled(flow.blocks, title, flow.large)
    guesses = tuple(_of_unknown(list(unknown)))
    return StructuredText(tuple(blocks), said, tuple(flow.omissions), title=title, guesses=guesses)


def _of_unknown(rules: Sequence[str]) -> Iterator[StructureGuess]:
    """Yield what to tell of rules that may hide something, and are not understood."""
    if not rules:
        return
    listed = "; ".join(f"“{shortened(each, 60)}”" for each in rules[:_MOST_RULES])
    more = f"; and {len(rules) - _MOST_RULES:,} more" if len(rules) > _MOST_RULES else ""
    said = (
        f"{len(rules):,} rules of the page that hide something were not understood: {listed}{more}."
    )
    if len(rules) == 1:
        said = f"A rule of the page that hides something was not understood: {listed}."
    hint = "Look in a browser whether the page shows all that is in the folder."
    yield StructureGuess("hidden", f"{said} {hint}", "doubtful")


def title_of_page(root: Element) -> str:
    """Return the title that a page states in its head, "" where it has none."""
    found = next((each for each in root.elements() if each.name == "title"), None)
    children = found.children if found is not None else []
    words = "".join(child.text for child in children if isinstance(child, PageWords))
    return " ".join(words.split())


def _stands_in(title: str, blocks: list[StructuredBlock]) -> bool:
    """Return whether a paragraph in `blocks` has the words of `title` one after the other."""
    sought = f" {_plain_words(title)} "
    return any(sought in f" {_plain_words(each.text)} " for each in paragraphs_in(blocks))


def _plain_words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _titled(
    blocks: list[StructuredBlock], title: str, large: StructuredParagraph | None
) -> tuple[list[StructuredBlock], str]:
    """Return the blocks, with the title among them where it stands there, else beside them."""
    headings = [
        block
        for block in blocks
        if isinstance(block, StructuredParagraph) and block.heading is not None
    ]
    if any(block.heading == 0 for block in headings):
        return blocks, ""
    highest = [block for block in headings if block.heading == 1]
    first = next((block for block in blocks if isinstance(block, StructuredParagraph)), None)
    candidate = highest[0] if len(highest) == 1 else first
    if candidate is None or candidate.item is not None:
        return blocks, title
    is_title = " ".join(candidate.text.split()).casefold() == title.casefold()
    if is_title or (candidate is large and not title):
        renamed = replace(candidate, heading=0, is_quote=False, is_guessed=not is_title)
        return [renamed if block is candidate else block for block in blocks], ""
    return blocks, "" if len(highest) == 1 else title
