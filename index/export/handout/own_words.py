"""What Satchel itself writes beside the quotes of an archive, in any language, text and set."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from index.export.consented_use import PRESENT
from index.export.extract import Extract, extract
from index.export.handout.archive_words import lines_about, set_words, texts_in
from index.export.handout.attribution_lines import AttributionLines, even
from index.export.handout.set_files import SetFiles
from index.export.office.slides import slides_of
from index.export.provenance import level_sentence
from index.export.text.block import Block, Kind
from index.export.text.blocks import blocks_of
from index.export.words import LANGUAGES, Words
from index.library.archive import OpenArchive
from index.model import Item, ItemKind, Level, Set
from index.model.shown_text import AllTexts, TextChoice, TextSetting
from index.values import replace

_READ, _PROGRAM = "read", "Satchel"
_SIGNS = " —–-()[]*_#>•·|:."  # of plain text and Markdown, round a paragraph
_CODE = re.compile(r"satchel:[a-z0-9-]+/[a-z0-9-]+#[0-9a-f]{8}")
_OTHER_EDITION = 987_654_321


class OwnWords:
    """The words of Satchel and of one archive that may stand beside the quotes `named`.

    Those of `sets`, such as their questions, count too, and those of the archive's own sets.

    They are made as for an export, and only as far as something else is asked for. Where the
    handout is known to be `made_of` one set, all that stands in it is expected to be one of them.
    """

    def __init__(
        self,
        archive: OpenArchive,
        named: frozenset[str],
        lines: AttributionLines,
        sets: Iterable[Set] = (),
        made_of: SetFiles | None = None,
    ) -> None:
        self._archive, self._named, self._lines = archive, named, lines
        self.made_of = made_of
        known = [made_of.chosen] if made_of else []
        self._sets = (*known, *sets, *archive.content.sets)
        self._words = [Words(each, archive.content.vocabulary) for each in LANGUAGES]
        self._editions = re.compile("|".join(self._edition_patterns()))
        few = (re.escape(each.say("fewer", number=0)) for each in self._words)
        untold = (re.escape(each.say("untold")) for each in self._words)
        self._count = re.compile("|".join(("0", *few, *untold)).replace("0", r"\d{1,4}"))
        self._numbers = re.compile("|".join(self._number_patterns()))
        self._parts = re.compile(
            rf"\((?:(?:{'|'.join(re.escape(each.say('continued')) for each in self._words)}), )?"
            r"\d{1,4}/\d{1,4}\)$"
        )
        self._known, self._made = {""}, set[str]()
        self._counted = set[tuple[str, str]]()  # numbers of the set, each with the words before it
        self._more = self._all()

    @property
    def language(self) -> str:
        """The language of the archive."""
        return self._archive.content.language

    def footnotes(self) -> Iterator[str]:
        """Yield the footnotes of the archive, and their translations, each as one line."""
        for document in self._archive.content.documents:
            for footnote in document.footnotes:
                yield from map(even, (footnote.text, *(e.text for e in footnote.translations)))

    def has(self, text: str) -> bool:
        """Return whether `text` is one of them, or several with dots between."""
        told = self._plain(text)
        pieces = [self._plain(each) for each in told.split(" · ")]
        return self._is_known(told) or all(map(self._is_known, pieces))

    def has_number(self, before: str, text: str) -> bool:
        """Return whether `text` is no number, or one that the set has right after `before`."""
        if not self._count.fullmatch(text):
            return True
        while (before, text) not in self._counted:
            more = next(self._more, None)
            if more is None:
                return False
            self._take(more)
        return True

    def is_fixed(self, text: str) -> bool:
        """Return whether `text` is one of the words that Satchel writes for every archive."""
        told = even(text)
        return any(told == even(each) for words in self._words for each in words.fixed())

    def unknown_in(self, text: str) -> str:
        """Return what of `text` is not one of them, between dots."""
        pieces = self._plain(text).split(" · ")
        unknown = (
            [] if self.has(text) else [e for e in pieces if not self._is_known(self._plain(e))]
        )
        return " · ".join(unknown)

    def _is_known(self, told: str) -> bool:
        if self._numbers.fullmatch(told):
            return True
        while told not in self._known:
            more = next(self._more, None)
            if more is None:
                return False
            self._take(more)
        return True

    def _take(self, more: Iterable[str]) -> None:
        """Take `more` words into those that are known."""
        new = set(more) - self._made  # most were made before, in another language or set
        self._made |= new
        for each in new:
            plain = self._plain(each)
            self._known |= {plain, *(self._plain(part) for part in plain.split(" · "))}

    def _in_order(self, texts: list[str]) -> list[str]:
        """Return the `texts` of a file of the set, and keep what stands before its numbers."""
        pairs = zip(["", *texts], texts, strict=False)
        self._counted |= {each for each in pairs if self._count.fullmatch(each[1])}
        return texts

    def _plain(self, text: str) -> str:
        """Return `text` without codes, the number of the edition, and signs round it."""
        told = self._editions.sub("", even(_CODE.sub("", text).replace("\\", "")))
        return self._parts.sub("", told.strip()).strip(_SIGNS)

    def _number_patterns(self) -> Iterator[str]:
        """Yield patterns of counts, of minutes, and of the passages that a note is also about."""
        yield r"\d{1,4}"
        for words in self._words:
            for name in ("passage", "quote_number"):
                yield re.escape(words.say(name, number=0)).replace("0", r"\d{1,5}")
            yield re.escape(words.say("minutes", count=0)).replace("0", r"\d{1,4}")
            yield re.escape(words.say("also_about")) + r": \d{1,5}(?:, \d{1,5})*"

    def _edition_patterns(self) -> Iterator[str]:
        content = self._archive.content
        for words, is_draft in product(self._words, (False, True)):
            other = replace(content, edition=_OTHER_EDITION, draft=is_draft)
            where = re.escape(even(words.where(other)))
            yield where.replace(str(_OTHER_EDITION), r"\d{1,9}")

    def _all(self) -> Iterator[Iterable[str]]:
        """Yield the words, first those that are likeliest and soonest made."""
        yield self._fixed()
        yield texts_in(self._archive.content)
        for each in self._sets:
            yield set_words(each)
        for words in self._words:
            yield lines_about(self._archive.content, words)
        if self.made_of:
            yield from map(self._in_order, self.made_of.texts())
        pairs = product(LANGUAGES, (None, *TextChoice))
        texts: list[TextSetting | AllTexts] = [TextSetting(*each) for each in pairs]
        texts.insert(0, AllTexts.REVIEWED)
        items = tuple(Item(ItemKind.PASSAGE, each) for each in sorted(self._named))
        every = Set("a", {}, items=items)
        for reading, level in (*((each, None) for each in texts), (texts[0], Level.FULL)):
            for chosen in (every, *self._sets):
                yield self._written(level, None, PRESENT, chosen, reading)
            yield self._written(level, self._named, _READ, None, reading)

    def _fixed(self) -> Iterator[str]:
        content = self._archive.content
        yield from (_PROGRAM, content.id, *content.title.values())
        yield from (each.id for each in content.passages())
        for words in self._words:
            yield from words.fixed()
            for level in (None, *Level):
                told = level_sentence(words, level)
                yield from (told, f"{words.say('attributions')}: {told}")
        for name in self._named:
            if passage := self._archive.passage(name):
                for made in (None, *passage.translations):
                    yield from self._lines.allowed(passage.attribution, made)

    def _written(
        self,
        level: Level | None,
        only: frozenset[str] | None,
        use: str,
        chosen: Set | None,
        reading: TextSetting | AllTexts,
    ) -> list[str]:
        """Return what an export has of words, without the lines that tell who speaks."""
        taken = extract(self._archive, level, only, use, chosen, reading)
        blocks = list(blocks_of(taken))
        lines = {each.text for each in blocks if each.kind is Kind.ATTRIBUTION}
        told = [*_of_blocks(blocks), *_of_slides(taken)]
        return [each for text in told for each in text.split("\n") if text not in lines]


def _of_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield block.text
        yield block.text.replace("\n", " ")
        for row in block.rows:
            yield from (*row, ": ".join(row))


def _of_slides(taken: Extract) -> Iterator[str]:
    for slide in slides_of(taken):
        yield from (slide.title, slide.body, slide.source, slide.remark, *slide.beside)
        yield from (block.text for block in slide.below if block.kind is not Kind.ATTRIBUTION)
