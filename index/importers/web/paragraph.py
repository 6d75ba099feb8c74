"""Gathers the words of one paragraph as they look on the page."""

import re
from dataclasses import dataclass, field

from index.importers.web.element import ElementEmphasis
from index.importers.web.word_colours import TRANSPARENT
from index.office.text import ListPlace, StructuredParagraph, TextRun
from index.office.unseen import PAPER, is_unseen
from index.values import Value, replace

_BLANKS = re.compile("[ \t\n\r\f]+")  # not those that hold words together


class TextContext(Value):
    """What the elements around words say of them. What is None is left to the tags."""

    heading: int | None = None
    is_quote: bool = False
    is_guessed: bool = False  # a quotation only by its class or its indentation
    quotation: int = 0  # the number of the outermost element that quotes, from 1
    is_bold: bool | None = None
    is_italic: bool | None = None
    is_raised: bool = False
    is_lowered: bool = False
    is_verbatim: bool = False
    is_large: bool = False
    language: str = ""
    quotes: int = 0  # elements of quotation that are open
    is_caption: bool = False
    is_white: bool = False
    is_struck: bool = False
    colour: str = ""
    ground: str = PAPER
    points: float | None = None
    is_faded: bool = False

    def look(self, emphasis: ElementEmphasis) -> TextRun:
        """Return how words look within tags of `emphasis`."""
        return TextRun(
            "",
            emphasis.is_bold if self.is_bold is None else self.is_bold,
            emphasis.is_italic if self.is_italic is None else self.is_italic,
            self.is_raised,
            self.is_lowered,
            language=self.language,
            is_white=self.is_white,
            is_struck=self.is_struck,
            is_unseen=self._is_unseen,
        )

    @property
    def _is_unseen(self) -> bool:
        is_clear = self.is_faded or self.colour == TRANSPARENT
        return is_clear or is_unseen(self.colour, self.ground, self.points)


@dataclass(slots=True)
class PageParagraph:
    """A paragraph whose end is not reached."""

    context: TextContext
    item: ListPlace | None = None
    is_large: bool = True  # all of it
    ends_blank: bool = True
    breaks: int = 0  # ends of lines since the last words
    runs: list[tuple[TextRun, list[str]]] = field(default_factory=list)

    def say(self, text: str, look: TextRun, *, is_verbatim: bool) -> None:
        """Add words. Blanks are one blank, as a browser shows them, but in verbatim text."""
        words = text if is_verbatim else _BLANKS.sub(" ", text)
        if self.ends_blank and not is_verbatim:
            words = words.removeprefix(" ")
        if not words:
            return
        if not self.runs or self.runs[-1][0] != look:
            self.runs.append((look, []))
        self.runs[-1][1].append(words)
        self.ends_blank = words[-1] in " \n"
        if words.strip():
            self.breaks = 0

    def mark(self, note: str) -> None:
        """Add the mark of a footnote."""
        self.runs.append((TextRun("", note=note), []))
        self.ends_blank = False
        self.breaks = 0

    def end_line(self) -> None:
        """Begin another line of the same paragraph."""
        self.breaks += 1
        if self.runs and not self.runs[-1][0].note:
            self.runs[-1][1].append("\n")
        elif self.runs:
            self.runs.append((TextRun(""), ["\n"]))
        self.ends_blank = True

    def whole(self) -> StructuredParagraph | None:
        """Return it, None where it has neither words nor marks."""
        runs = [replace(look, text="".join(parts)) for look, parts in self.runs]
        while runs and not runs[-1].note:
            text = runs[-1].text.rstrip(" \t\n\r\f")
            if text:
                runs[-1] = replace(runs[-1], text=text)
                break
            runs.pop()
        if not any(run.note or run.text.strip() for run in runs):
            return None
        heading = self.context.heading
        is_quote = self.context.is_quote and heading is None and self.item is None
        return StructuredParagraph(
            tuple(runs),
            ("Caption",) if self.context.is_caption else (),
            heading=heading,
            item=self.item if heading is None else None,
            is_quote=is_quote,
            is_guessed=is_quote and self.context.is_guessed,
            quotation=self.context.quotation if is_quote else 0,
        )
