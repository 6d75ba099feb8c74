"""What an open archive shows beside kept words: it is searched with them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from index import GlossaryEntry, OpenArchive, TextChoice, TextSetting
from viewer.notebook.store.model import Anchor
from viewer.notebook.wording.entry_words import words_meant
from viewer.screens.notebook.edition_change import EditionChange, passage_of

if TYPE_CHECKING:
    from viewer.notebook.store.entries.note_search import Answer, NoteFinder


class ShownTexts:
    """The translations of `archive` that a `reading` shows, for one thread at a time."""

    def __init__(self, archive: OpenArchive, reading: TextSetting) -> None:
        self._archive, self.reading = archive, reading
        self._change = EditionChange(archive)
        is_shown = reading.choice is not TextChoice.ORIGINAL
        self._is_translated = is_shown and reading.language in archive.translated

    def now(self, reading: TextSetting) -> "ShownTexts":
        """Return these, or others where the archive is read otherwise now."""
        return self if reading == self.reading else ShownTexts(self._archive, reading)

    def asking(self, query: str) -> Callable[["NoteFinder"], "Answer"]:
        """Return the search for `query` in what is kept and in these texts."""
        said = words_meant()
        return lambda finder: finder.find(query, said, self)

    @property
    def glossary(self) -> Sequence[GlossaryEntry]:
        """The entries of the archive's glossary."""
        return self._archive.content.glossary

    def translation(self, anchor: Anchor) -> str:
        """Return the translation that is shown of the passage of `anchor`, or ""."""
        finding = self._change.of(anchor) if self._is_translated else None
        passage = self._archive.passage(passage_of(finding))
        made = self.reading.of(passage).made if passage else None
        return made.text if made else ""
