"""The acts on editor's notes: one is made on passages, its words and passages change, it goes."""

from collections.abc import Mapping, Sequence

from index.desk.entries.entry_texts import (
    checked_words,
    entries_in,
    entry_number,
    new_entry_id,
    with_wording,
)
from index.desk.folder_acts import Act, ActName, table_act
from index.desk.folder_texts import documents_with
from index.desk.followed_tables import NOTES
from index.desk.table_edits import with_entry, with_value, without_entry
from index.errors import SourceProblem

_KEY = "note"


class NoteActs:
    """Makes acts on the editor's notes of one folder. All raise SourceProblem."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._held = entries_in(files, NOTES, _KEY)

    def add_note(self, passages: Sequence[str], language: str, words: str) -> Act:
        """Return the act that makes a note on `passages` which says `words` in `language`."""
        words = checked_words(words)
        if not words or not passages:
            raise SourceProblem("A note says something of a passage. Type it first.")
        documents_with(self._files, frozenset(passages))
        name = new_entry_id(self._held, "", _KEY)
        values = {"id": name, "passages": [*passages], "text": {language: words}}
        text = with_entry(NOTES, self._files.get(NOTES, ""), (_KEY,), values)
        return table_act(ActName.NOTE, self._files, {NOTES: text}, name)

    def write_note(self, name: str, language: str, words: str) -> Act:
        """Return the act that has a note say `words` in `language`; one language has to stay."""
        number = entry_number(self._held, name)
        said = language, checked_words(words)
        held = self._held[number].get("text", {})
        if not said[1] and not any(key != language for key in held):
            raise SourceProblem("A note has words in one language at least, or remove the note.")
        text = with_wording(NOTES, self._files[NOTES], (_KEY, number, "text"), held, said)
        return table_act(ActName.NOTE, self._files, {NOTES: text})

    def place_note(self, name: str, passages: Sequence[str]) -> Act:
        """Return the act that puts a note on these `passages`."""
        number = entry_number(self._held, name)
        passages = [*dict.fromkeys(passages)]
        if not passages:
            raise SourceProblem("A note stands on one passage at least, or remove the note.")
        documents_with(self._files, frozenset(passages))
        text = with_value(NOTES, self._files[NOTES], (_KEY, number, "passages"), passages)
        return table_act(ActName.NOTE, self._files, {NOTES: text})

    def remove_note(self, name: str) -> Act:
        """Return the act that removes a note."""
        number = entry_number(self._held, name)
        text = without_entry(NOTES, self._files[NOTES], (_KEY, number))
        return table_act(ActName.NOTE_OUT, self._files, {NOTES: text})
