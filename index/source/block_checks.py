"""Checks what each block of a document must have: an id, words, a group that is understood."""

import re

from index.limits import ID
from index.model import Access, Level, PassageKind, Voice
from index.source.markdown.attributes import ID_HINT
from index.source.markdown.blocks import SourceBlock, SourceBlockKind
from index.source.problems.problem import Problem, Problems, Severity

_GROUP = re.compile(r"\{#[^{}\n]*\}")
_OPENED = re.compile(r"\{#[^{}\n]*$")


class BlockChecks:
    """Checks the blocks of one document, whose first is on the line `first_line` of `file`.

    `places` are the files and lines of the ids of all documents, and grow with each block.
    """

    def __init__(
        self, file: str, first_line: int, problems: Problems, places: dict[str, tuple[str, int]]
    ) -> None:
        self._file = file
        self._first_line = first_line
        self._problems = problems
        self._places = places

    def check(self, block: SourceBlock, keys: frozenset[str]) -> None:
        """Report what is wrong with the id, the words, the group and the marks of `block`."""
        self._check_id(block, block.attributes.id)
        if block.kind is SourceBlockKind.PICTURE and not block.text.strip():
            hint = "Write between its [ and ] what it shows, for those who cannot see it."
            self.error(block, "picture-undescribed", "This picture has no description.", hint)
        elif not block.has_words():
            self.error(block, "no-text", "This block has no words of its own.")
        self._check_words(block)
        for written, right in block.attributes.marked:
            said = f"Here stands {written}, without two straight quotation marks."
            line = block.group_line
            self.error(block, "curly-quotes", said, f"Write: {right}", line=line)
        unknown = [key for key in block.attributes.values if key not in keys]
        for word in (*block.attributes.bad, *unknown):
            if word == f"#{block.attributes.id}" and not ID.fullmatch(block.attributes.id):
                self.error(block, "bad-id", f"“{block.attributes.id}” is no id.", ID_HINT)
                continue
            self.error(block, "unknown-key", f"“{word}” means nothing here, or is given twice.")
        for mark in block.stray:
            hint = "A mark stands in a passage's own text, and its footnote in the same file."
            said = f"The footnote mark {mark} cannot be kept here."
            self.error(block, "mark-without-footnote", said, hint)

    def _check_words(self, block: SourceBlock) -> None:
        """Warn of markup that became words."""
        if block.begins_caption:
            said = "This looks like the caption of a table, and no table stands right below it."
            hint = "Leave one line empty between the two, or write \\: for a colon."
            self._problems.add(self._problem(block, "caption-alone", said, hint))
        within = _GROUP.search(block.text) if block.attributes.id else None
        if within:
            said = f"“{within[0]}” stands within the words here, so readers see it."
            hint = "A block has one group, at its end; a quote within a quote has none of its own."
            self._problems.add(self._problem(block, "group-within", said, hint))

    def _problem(self, block: SourceBlock, code: str, text: str, hint: str) -> Problem:
        line, names = self._first_line + block.line - 1, (block.attributes.id,)
        return Problem(self._file, line, Severity.WARNING, code, text, hint, names)

    def _check_id(self, block: SourceBlock, name: str) -> None:
        here = (self._file, self._first_line + block.line - 1)
        if not name and (opened := _OPENED.search(block.text)):
            hint = f"Write: {opened[0].rstrip()}}}"
            said = "The group at the end of this block has no closing bracket }."
            self.error(block, "no-id", said, hint)
        elif not name and block.cells:
            hint = "Write above it : Its caption {#an-id} and leave a line empty between the two."
            self.error(block, "no-id", "This table has no id.", hint)
        elif not name:
            hint = "End it with a group such as {#an-id}: small letters, digits and hyphens."
            self.error(block, "no-id", "This block has no id.", hint)
        elif self._places.setdefault(name, here) != here:
            file, line = self._places[name]
            said = f"The id “{name}” is already given at {file}:{line}."
            self.error(block, "same-id", said)

    def one_of[T: (PassageKind, Voice, Level, Access), D](
        self, block: SourceBlock, kinds: type[T], given: str | None, default: D
    ) -> T | D:
        """Return the kind named `given`, or `default`; report one that is none."""
        if given is None:
            return default
        try:
            return kinds(given)
        except ValueError:
            allowed = ", ".join(kinds)
            self.error(block, "bad-value", f"“{given}” is not one of: {allowed}.")
            return default

    def error(
        self, block: SourceBlock, code: str, text: str, hint: str = "", *, line: int = 0
    ) -> None:
        """Report what is wrong on `line` of the Markdown, where `block` begins if it is 0."""
        at = self._first_line + (line or block.line) - 1
        self._problems.error(self._file, at, code, text, hint)
