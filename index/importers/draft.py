"""The documents that an import makes of its texts, before they are written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from index.importers.structure.blocks import TextBlockKind


@dataclass(slots=True)
class DraftPassage:
    """One block of words. `paragraphs` are their texts, `marks` (label, place) in each of them."""

    kind: TextBlockKind
    line: int
    paragraphs: list[str]
    marks: list[list[tuple[str, int]]]
    level: int = 1
    attribution: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class DraftSection:
    """A heading and what stands directly under it."""

    title: str
    level: int
    line: int
    passages: list[DraftPassage] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class DraftFootnote:
    """A footnote. `label` is its own in the document, `mark` what stood in the text."""

    label: str
    mark: str
    text: str


@dataclass(slots=True)
class DraftDocument:
    """One text, as it was understood. `left_out` are the numbers of the lines it has not."""

    title: str
    titled: bool
    language: str
    sections: list[DraftSection]
    footnotes: list[DraftFootnote]
    left_out: list[int]

    def passages(self) -> Iterator[DraftPassage]:
        """Yield every passage in reading order."""
        for section in self.sections:
            yield from section.passages
