"""The acts that give a quote a line, and read of it who speaks, as an import does."""

from collections.abc import Mapping

from index.desk.block_forms import read_checked
from index.desk.document_edits import with_attributes, with_own_line
from index.desk.folder_acts import Act, ActName, FolderActs
from index.desk.folder_texts import VOCABULARY, document_with, vocabulary_of, withdrawn_in
from index.errors import SourceProblem
from index.importers.folder_writer import value_entries
from index.importers.import_report import Certainty, Guess
from index.importers.output.guess_table import ABOUT, GUESS_TABLE, guess_entries, without_guesses
from index.importers.structure.attribution import Fields, fields_of
from index.revision.document_text import RawBlock
from index.revision.table_texts import with_tables
from index.source.documents import EDITOR
from index.values import replace

_FIELD = "field"  # the kind of a guess on who speaks


class QuoteLines:
    """Makes acts on the lines under quotes, of the texts of one folder. All raise SourceProblem."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def take(self, name: str) -> Act:
        """Make the paragraph `name` the line of the quote above it, and read that."""
        act = FolderActs(self._files).line(name)
        file = document_with(self._files, name)
        held = read_checked(self._files[file])
        return _read(self._files, act, file, held.blocks[held.find(name) - 1].id)

    def write(self, name: str, words: str) -> Act:
        """Write an editor's own line under the quote `name`, and read it.

        The group says that the source does not have it.
        """
        if name in withdrawn_in(self._files):
            raise SourceProblem("A withdrawn passage stays as it is. Choose another.")
        file = document_with(self._files, name)
        before = self._files[file]
        act = Act(ActName.OWN_LINE, {file: with_own_line(before, name, words)}, {file: before})
        return _read(self._files, act, file, name)

    def is_own(self, name: str) -> bool:
        """Return whether an editor wrote the line under the quote `name`."""
        text = self._files[document_with(self._files, name)]
        return _block(text, name).block.attributes.values.get("line_by") == EDITOR


def _block(text: str, name: str) -> RawBlock:
    held = read_checked(text)
    return held.blocks[held.find(name)]


def _read(files: Mapping[str, str], act: Act, file: str, quote: str) -> Act:
    """Return `act` with what the line under `quote` tells of who speaks, as guesses.

    What the group states stays, and values that the vocabulary lacks are added to it.
    """
    changed = act.files[file] or ""
    block = _block(changed, quote).block
    fields = fields_of(block.attribution or "")
    values = {
        key: each for key, each in fields.values.items() if key not in block.attributes.values
    }
    if not values:
        return act
    known = vocabulary_of(files)
    new = {(key, each) for key, each in values.items() if key in known and each not in known[key]}
    text = with_attributes(changed, {quote}, values)
    tables = {
        GUESS_TABLE: _with_guess(
            act.files.get(GUESS_TABLE) or files.get(GUESS_TABLE), quote, fields
        )
    }
    if new:
        tables[VOCABULARY] = with_tables(files.get(VOCABULARY, ""), value_entries(new))
    seen = {each: files.get(each) for each in tables}
    return replace(act, files={**act.files, **tables, file: text}, seen={**act.seen, **seen})


def _with_guess(table: str | None, quote: str, fields: Fields) -> str:
    """Return the list of guesses with one on the line under `quote`."""
    is_doubtful = fields.is_doubtful or fields.implied
    sure = Certainty.DOUBTFUL if is_doubtful else Certainty.LIKELY
    guess = Guess("", 1, _FIELD, "", certainty=sure)
    left = without_guesses(
        table or ABOUT, lambda each: (each.passage, each.kind) == (quote, _FIELD)
    )
    return with_tables(left, guess_entries([guess], {quote: 1}))
