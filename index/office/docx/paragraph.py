"""A paragraph of a DOCX while it is read."""

from dataclasses import dataclass, field

from index.office.docx.lists import ListNumbers
from index.office.docx.styles import ParagraphForm, RunForm, StyleSheet, fill_of
from index.office.packed_parts import Attributes
from index.office.text import ListPlace, StructuredParagraph, TextRun
from index.values import Value, replace

_PLAIN = TextRun("")


class DocxForms(Value):
    """The styles and lists of a document."""

    styles: StyleSheet
    numbers: ListNumbers


@dataclass(slots=True)
class OpenParagraph:
    """Collects runs. `properties` is the number of open `pPr` elements.

    `beside` is as in `StructuredParagraph`. `own` are the properties of the open run, `is_joined`
    whether it goes on in the next one: the mark at its end was deleted, or it is a drop cap.
    `ground` is the colour behind it, "" for none.
    """

    runs: list[tuple[TextRun, list[str]]] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    form: ParagraphForm = field(default_factory=ParagraphForm)
    own: RunForm = field(default_factory=RunForm)
    beside: list[str] = field(default_factory=list)
    properties: int = 0
    ground: str = ""
    is_joined: bool = False
    had_omissions: bool = False
    _look: tuple[TextRun, bool] | None = None

    @property
    def style(self) -> str:
        """The id of its style, "" where it has none."""
        return self.styles[0] if self.styles else ""

    def tell(self, element: str, told: Attributes) -> None:
        """Set a property of the paragraph, or of its open run."""
        if element == "pPr":
            self.properties += 1
        elif element == "pStyle":
            self.styles.append(told.get("val", ""))
        elif self.properties:
            drops = element == "framePr" and told.get("dropCap", "none") != "none"
            self.is_joined |= drops or element == "del"
            self.ground = fill_of(told) if element == "shd" else self.ground
            self.form.tell(element, told)
        else:
            self.own.tell(element, told)

    def begin_run(self) -> None:
        """Begin a run, or end one."""
        self.own, self._look = RunForm(), None

    def look(self, styles: StyleSheet) -> tuple[TextRun, bool]:
        """Return how the run that is open looks, without words, and whether it is hidden."""
        if self._look is None:
            self._look = styles.look(self.own, self.style, self.ground)
        return self._look

    def say(self, words: str, look: TextRun) -> None:
        """Add `words` to the run that they go on, or begin another."""
        if not self.runs or self.runs[-1][0] != look:
            self.runs.append((look, []))
        self.runs[-1][1].append(words)

    def mark(self, note: str) -> None:
        """Add the mark of a footnote."""
        self.runs.append((replace(_PLAIN, note=note), []))

    @property
    def all_words(self) -> list[str]:
        """Its words, and those beside them."""
        return ["".join("".join(words) for _look, words in self.runs), *self.beside]

    @property
    def is_empty(self) -> bool:
        """Whether no words and no marks stand in it."""
        return not any(look.note or "".join(words).strip() for look, words in self.runs)

    def whole(self, forms: DocxForms) -> StructuredParagraph:
        """Return the finished paragraph."""
        styles = forms.styles
        form = styles.form(self.form, self.style)
        heading = styles.heading(self.form, form, self.style)
        place = None
        if form.list not in (None, "", "0"):  # 0 takes a paragraph out of its style's list
            # An item of which all words were deleted has gone, and is not counted.
            gone = self.had_omissions and self.is_empty
            name, level = form.list or "", form.level or 0
            place = ListPlace(name, level) if gone else forms.numbers.next(name, level)
        is_quote = heading is None and styles.is_quote(self.style)
        is_indented = form.is_indented and place is None and heading is None
        return StructuredParagraph(
            tuple(replace(look, text="".join(words)) for look, words in self.runs),
            tuple(map(styles.name, self.styles)),
            heading,
            place,
            is_quote or is_indented,
            is_guessed=is_indented and not is_quote,
            beside=" ".join(" ".join(self.beside).split()),
        )
