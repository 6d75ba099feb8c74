"""What of a document goes on paper: all of it, the section that is read, what is selected."""

from collections.abc import Iterable, Iterator
from typing import override

from index import Passage, Section
from viewer.screens.reader.parts import ReaderParts
from viewer.ui.screen.printed_text import PrintContext, Printed, PrintPart, selected_part

_LONGEST = 40  # characters of a title in the list of choices


class ReaderOnPaper(ReaderParts):
    """The reader's page, as far as it is printed."""

    @override
    def printed(self, paper: PrintContext) -> Printed:
        """Return the document as it is shown, written for `paper`."""
        from viewer.screens.reader.printing import DocumentPrinter  # noqa: PLC0415  rarely needed

        hand = DocumentPrinter(self._archive, self._language, self.beside, self._care)
        return hand.write(self.document, paper)

    @override
    def print_parts(self) -> tuple[PrintPart, ...]:
        """Return the document, the sections around what is read, and what is chosen."""
        whole, told = PrintPart(self.tr("The whole document")), self.tr("Section “{title}”")
        sections = tuple(
            PrintPart(told.format(title=_cut(self._dial.reading.title(each))), _names_in(each))
            for each in self._sections()
        )
        return whole, *sections, *selected_part(self.taken)

    def _sections(self) -> Iterator[Section]:
        """Yield the sections around what is read, the innermost first.

        One that holds all passages of the document is no part of it.
        """
        name, archive = self.choosing.read, self._archive
        if archive.passage(name) is None and archive.footnote(name) is None:
            return
        inner = archive.section_of(name).id
        path = next((path for path in _paths(self.document.sections) if path[-1].id == inner), ())
        count = sum(1 for _passage in self.document.passages())
        yield from (each for each in reversed(path) if sum(1 for _ in _passages(each)) < count)


def _paths(sections: Iterable[Section], *above: Section) -> Iterator[tuple[Section, ...]]:
    """Yield each of `sections`, and each within them, with all that it stands in."""
    for section in sections:
        yield *above, section
        yield from _paths(section.sections, *above, section)


def _passages(section: Section) -> Iterator[Passage]:
    for each in section.walk():
        yield from each.passages


def _names_in(section: Section) -> frozenset[str]:
    """Return the ids of all in `section` that is asked for when it is printed."""
    inner = tuple(section.walk())
    pictures = (picture.id for each in inner for picture in each.pictures)
    passages = (passage.id for passage in _passages(section))
    return frozenset((*(each.id for each in inner), *passages, *pictures))


def _cut(title: str) -> str:
    words = " ".join(title.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 2]} …"
