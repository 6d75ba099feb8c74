"""What the files of a set say, read as a handout is: all that one holds that nobody touched."""

from collections.abc import Container, Iterator
from itertools import product
from pathlib import Path

from index.export.consented_use import USES, may_be_used
from index.export.extract import extract
from index.export.formats import EXPORTS, FORMATS, FormatGroup
from index.export.handout.attribution_lines import even
from index.export.handout.handout_file import HandoutPart, parts_of, read_words
from index.export.handout.written_words import as_held
from index.export.text.block import Kind
from index.export.text.blocks import blocks_of
from index.export.words import LANGUAGES
from index.library.archive import OpenArchive
from index.model import ItemKind, Level, Passage, PassageKind, Set
from index.model.shown_text import AllTexts, TextChoice, TextSetting
from index.values import Value

_READ = (FormatGroup.WORKSHOP, FormatGroup.TEXT)
_PLAIN = ("txt", "md")
_PAGES = ("htm", "xhtml")


class SetFiles(Value):
    """The files of the set `chosen` of `archive` whose names end like that of a handout.

    `suffix` is how it ends, without a dot; "" is for pasted words.
    """

    archive: OpenArchive
    chosen: Set
    suffix: str

    def texts(self) -> Iterator[list[str]]:
        """Yield the words of each part of a file, a paragraph each, in every language and text.

        The lines under quotes are left out: they belong to their quotes.
        """
        seen = set[tuple[str, ...]]()
        forms = [FORMATS[name] for name in self._forms()]
        for reading, level, chosen in self._variants():
            for form in forms:
                taken = extract(self.archive, level, None, form.use, chosen, reading)
                blocks = (each for each in blocks_of(taken) if each.kind is Kind.ATTRIBUTION)
                lines = {even(each.text) for each in blocks}
                for part in self._parts(form.write(taken), form.suffix):
                    said = tuple(each for each in map(even, _said(part)) if each not in lines)
                    if said not in seen:
                        seen.add(said)
                        yield [*filter(None, said)]

    def _parts(self, data: bytes, suffix: str) -> Iterator[HandoutPart]:
        for part in parts_of(data, Path(f"a.{suffix}")):
            yield as_held(part, self.archive.content)

    def texts_without(self, named: Container[str]) -> list[Passage]:
        """Return the passages of the set that are no quotes, without those `named`."""
        wanted = {*self.chosen.passages()}
        held = (each for each in self.archive.content.passages() if each.id in wanted)
        return [
            each for each in held if each.kind is not PassageKind.QUOTE and each.id not in named
        ]

    def missing(self, there: Container[str | None]) -> Iterator[str]:
        """Yield the ids of the passages of the set that are not `there`, and have to be.

        Those that consent keeps from any kind of file, and items that may be left out, have not.
        """
        items = self.chosen.items
        needed = (e.target for e in items if e.kind is ItemKind.PASSAGE and not e.may_drop)
        for name in dict.fromkeys(needed):
            passage = self.archive.passage(name)
            is_free = passage is not None and all(may_be_used(passage, use) for use in USES)
            if is_free and name not in there:
                yield name

    def _forms(self) -> tuple[str, ...]:
        suffix = "html" if self.suffix in _PAGES else self.suffix
        rows = (FORMATS[name] for name in EXPORTS)
        named = [row.name for row in rows if row.suffix == suffix and row.group in _READ]
        return tuple(named[-1:]) or _PLAIN  # of slides those for the trainer, which say most

    def _variants(self) -> Iterator[tuple[TextSetting | AllTexts, Level | None, Set]]:
        """Yield the texts, levels and wordings of files that hold all words between them."""
        worded = (self.chosen, *map(self.chosen.said_in, LANGUAGES))
        yield AllTexts.REVIEWED, None, self.chosen
        yield from ((AllTexts.REVIEWED, level, self.chosen) for level in Level)
        settings = [TextSetting(*each) for each in product(LANGUAGES, TextChoice)]
        yield from ((each.leaving(), None, self.chosen) for each in settings)
        yield from ((texts, None, each) for each in worded for texts in AllTexts)
        yield from ((each, None, self.chosen) for each in settings)


def _said(part: HandoutPart) -> Iterator[str]:
    for each in part.paragraphs:
        yield read_words(each)
    yield from part.around
    yield from (line for lines in part.notes.values() for line in lines)
