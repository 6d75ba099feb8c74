"""The acts of the desk: each makes of a folder's files those that it changes, and writes none."""

import re
from collections.abc import Callable, Mapping, Sequence, Set
from enum import StrEnum
from functools import partial

from index.desk.block_forms import BlockForm, with_kind
from index.desk.document_blocks import plain_text, written_as
from index.desk.document_edits import (
    DocumentEdit,
    has_line,
    with_attributes,
    with_attribution,
    with_line,
    with_words,
    without_attribution,
)
from index.desk.folder_texts import (
    AS_RECEIVED,
    DOCUMENTS,
    VOCABULARY,
    document_with,
    documents_of,
    ids_ever,
    is_heading,
    left_out_lines,
    renamed_heading,
    source_of,
    vocabulary_of,
    with_titles,
    withdrawn_in,
    words_in,
)
from index.desk.followed_tables import followed
from index.desk.passages.note_forms import noted
from index.desk.passages.passage_joins import joined, new_id, parted
from index.desk.passages.passage_removal import (
    heading_lines,
    left_out,
    lines_of,
    with_lines_left_out,
    with_listed,
)
from index.desk.passages.table_forms import Row, is_table, tabled, untabled
from index.desk.source_edits import (
    with_source_heading,
    with_source_words,
    without_source_lines,
)
from index.desk.table_edits import with_entry, with_value, without_entry
from index.desk.toml_chunks import TomlPath
from index.errors import SourceProblem
from index.importers.output.guess_table import GUESS_TABLE, without_guesses
from index.limits import may_be_id
from index.source.checks.file_names import CONFLICTS, TABLE_FILES
from index.values import Value, replace

SOURCES = "source/"
_NAMELESS = frozenset({VOCABULARY, "codebook.toml", "glossary.toml", "participants.toml"})
"""The tables that name no passage."""


class ActName(StrEnum):
    """What an act is called in a menu."""

    KIND = "Change kind"
    LINE = "Make attribution line"
    OWN_LINE = "Write attribution line"
    LINE_OFF = "Take attribution line off"
    FOOTNOTE = "Make footnote"
    TABLED = "Make table"
    JOIN = "Join"
    PART = "Part"
    LEAVE_OUT = "Leave out"
    WORDS = "Change words"
    LINE_WORDS = "Change attribution line"
    ATTRIBUTE = "Change value"
    TABLE = "Change table"
    ENTRY = "Add entry"
    ENTRY_OUT = "Remove entry"
    VOCABULARY = "Add to vocabulary"
    CONSENT = "State consent"
    WITHDRAW = "Withdraw"
    WITHDRAW_OFF = "Put withdrawn passage back"
    ACCEPT = "Accept guess"
    WAIVE = "Waive"
    WAIVE_OUT = "Take waiver back"
    DECIDE = "Decide conflict"
    CODE = "Code words"
    CODE_OFF = "Take coding off"
    THEME = "Add theme"
    THEME_WORDS = "Change theme"
    THEME_PLACE = "Move theme"
    THEME_OUT = "Remove theme"
    THEME_MERGE = "Put themes together"
    RECODE = "Put words under another theme"
    CODEBOOK_IN = "Take codebook in"
    PROJECT_IN = "Take project in"
    COUNTS = "Put table in"
    COUNTS_OUT = "Remove table"
    SET = "Add set"
    SET_CHANGE = "Change set"
    SET_OUT = "Remove set"
    RECEIVED = "Change text as received"
    REPLACED = "Replace name"
    NO_NAME = "Put aside as no name"
    NAMES_AGAIN = "Look for names again"
    TRANSLATION = "Write translation"
    REVIEW = "Review translation"
    TERM = "Change glossary"
    TERM_OUT = "Remove from glossary"
    NOTE = "Write note"
    NOTE_OUT = "Remove note"
    ABOUT_ARCHIVE = "State what archive says of itself"
    ABOUT_DOCUMENT = "State what document says of itself"
    DOCUMENT_PLACE = "Move document"
    DOCUMENT_OUT = "Take document out"
    DOCUMENT_NAME = "Rename document"


class Act(Value):
    """A change of a folder: its name, and file -> its new text; None removes the file.

    `seen` are the texts that it was made of.
    """

    name: ActName
    files: Mapping[str, str | None]
    seen: Mapping[str, str | None]
    given: str = ""
    """The id that a new passage gets, if any."""
    codings_gone: int = 0
    """How many codings go with it."""


class FolderActs:
    """Makes acts on the texts of one folder, as they are at that time.

    `files` is file -> text, of the documents, the tables and the sources. All raise SourceProblem.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def kind(self, name: str, form: BlockForm, level: int = 1) -> Act:
        """Turn the block `name` into a `form`; a heading is named by no table.

        The attribution line of a quote becomes a paragraph below it.
        """
        file = document_with(self._files, name)
        if form is BlockForm.PARAGRAPH and is_table(self._files[file], name):
            taken = ids_ever(self._files)
            return self._edited(ActName.KIND, name, lambda text, _name: untabled(text, name, taken))
        if form is not BlockForm.QUOTE and has_line(self._files[file], name):
            return followed_by(
                self._files, self.line_off(name), lambda it: it.kind(name, form, level)
            )
        changed = with_kind(self._files[file], name, form, level)
        if form is BlockForm.HEADING and changed != self._files[file]:
            self._refuse_named(name)
        return self._act(ActName.KIND, {file: changed, **_decided(self._files, {name})})

    def line(self, name: str) -> Act:
        """Make the paragraph `name` the attribution line of the quote above it."""
        self._refuse_withdrawn(name)
        return self._edited(ActName.LINE, name, with_attribution)

    def line_off(self, name: str) -> Act:
        """Make a paragraph of the attribution line of the quote `name`."""
        new = new_id("", BlockForm.PARAGRAPH, ids_ever(self._files))
        source = source_of(self._files, document_with(self._files, name))
        off = partial(without_attribution, new=new, received=source.text if source else "")
        return self._edited(ActName.LINE_OFF, name, off)

    def footnote(self, name: str) -> Act:
        """Make the paragraph `name` a footnote, which a passage above it has a mark for."""
        self._refuse_withdrawn(name)
        self._refuse_named(name)
        taken = ids_ever(self._files)
        return self._edited(ActName.FOOTNOTE, name, lambda text, _name: noted(text, name, taken))

    def table(self, names: Sequence[str], rows: Sequence[Row]) -> Act:
        """Make one table of the passages `names`, whose words are the cells of its `rows`."""
        for each in names:
            self._refuse_withdrawn(each)
        return self._edited(ActName.TABLED, names[0], lambda text, _name: tabled(text, names, rows))

    def join(self, name: str) -> Act:
        """Join the passage `name` to the one before it."""
        self._refuse_withdrawn(name)
        return self._edited(ActName.JOIN, name, joined)

    def part(self, name: str, *at: int) -> Act:
        """Part the passage `name` before each of the characters `at` of its words."""
        self._refuse_withdrawn(name)
        taken = ids_ever(self._files)
        return self._edited(ActName.PART, name, lambda text, _name: parted(text, name, at, taken))

    def leave_out(self, name: str, *, in_source: bool = False) -> Act:
        """Leave the passage `name` out, and the lines of the source that hold only its words.

        These lines are named as left out; `in_source` empties them.
        """
        file = document_with(self._files, name)
        bare = left_out(self._files[file], name)
        lines = _own_lines(self._files, file, name, bare)
        edit = bare if in_source else with_lines_left_out(bare, lines)
        act = self._edited(ActName.LEAVE_OUT, name, lambda _text, _name: edit)
        if not in_source:
            return act
        return self._also(act, without_source_lines(self._files, file, lines, name))

    def words(self, name: str, words: str, *, in_source: bool = False) -> Act:
        """Write other `words` in the block `name`, and with `in_source` in the text as received."""
        act = self._edited(ActName.WORDS, name, lambda text, _name: with_words(text, name, words))
        if not in_source:
            return act
        file = document_with(self._files, name)
        changed = act.files[file] or ""
        if is_heading(self._files[file], name):
            return self._heading_words(act, file, name, words)
        return self._also(act, with_source_words(self._files, file, changed, name))

    def _heading_words(self, act: Act, file: str, name: str, words: str) -> Act:
        """Return `act` with other words in the source and the title, and an id without words."""
        self._refuse_named(name)
        old, said = words_in(self._files[file])[name], " ".join(words.split())
        sources = with_source_heading(self._files, file, old, said)
        changed = renamed_heading(act.files[file] or "", name, ids_ever(self._files))
        titled = with_titles({**self._files, file: changed}, file, old, said)
        files = {**act.files, file: changed, **_decided(self._files, {name}), **titled}
        seen = {each: self._files.get(each) for each in (GUESS_TABLE, *files)}  # ids are words
        return self._also(replace(act, files=files, seen={**act.seen, **seen}), sources)

    def line_words(self, name: str, words: str, *, in_source: bool = False) -> Act:
        """Write other `words` in the attribution line of the quote `name`, as `words` does."""
        file = document_with(self._files, name)
        changed = with_line(self._files[file], name, words)
        act = self._act(ActName.LINE_WORDS, {file: changed})
        if not in_source:
            return act
        return self._also(act, with_source_words(self._files, file, changed, name, in_line=True))

    def attribute(self, name: str, key: str, value: str | None) -> Act:
        """Write the `value` of `key` into the group of `name`; None takes it out."""
        file = document_with(self._files, name)
        known = vocabulary_of(self._files)
        changed = with_attributes(self._files[file], {name}, {key: value}, known)
        return self._act(ActName.ATTRIBUTE, {file: changed})

    def value(self, file: str, path: TomlPath, value: object) -> Act:
        """Write the `value` at `path` of the table `file`; None removes it."""
        _check_table(file)
        changed = with_value(file, self._files.get(file, ""), path, value)
        return self._act(ActName.TABLE, {file: changed})

    def entry(self, file: str, path: TomlPath, values: Mapping[str, object]) -> Act:
        """Add an entry to the array of tables at `path` of `file`, which need not be there."""
        _check_table(file)
        changed = with_entry(file, self._files.get(file, ""), path, values)
        return self._act(ActName.ENTRY, {file: changed})

    def entry_out(self, file: str, path: TomlPath) -> Act:
        """Remove the entry at `path` of an array of tables of `file`."""
        _check_table(file)
        changed = without_entry(file, self._files.get(file, ""), path)
        return self._act(ActName.ENTRY_OUT, {file: changed})

    def accept(self, names: Set[str], kind: str = "") -> Act:
        """Take the guesses on the passages and headings `names` for right; with `kind` only those.

        Nothing but the list of guesses changes.
        """
        return self._act(ActName.ACCEPT, _decided(self._files, names, kind))

    def _edited(
        self, name: ActName, passage: str, edited: Callable[[str, str], DocumentEdit]
    ) -> Act:
        """Return the act that makes an edit of a document, with the tables that follow it."""
        file = document_with(self._files, passage)
        before = self._files[file]
        edit = edited(before, passage)
        text = edit.text
        if edit.renamed:
            held = with_listed(plain_text(text), "gone", tuple(edit.renamed))
            text = written_as(before, held)
        old, new = words_in(before), words_in(text)
        tables = followed(self._tables(), edit, old.get, new.get)
        gone = {*(edit.renamed or {}), *edit.removed}
        decided = _decided(self._files, gone if name is ActName.WORDS else {passage, *gone})
        return self._act(name, {file: text, **tables, **decided}, edit.given)

    def _also(self, act: Act, sources: Mapping[str, str]) -> Act:
        """Return `act`, which changes the `sources` too; their bytes in another encoding go."""
        also: dict[str, str | None] = dict(sources)
        also |= {f"{file}{AS_RECEIVED}": None for file in sources}
        seen = {file: self._files.get(file) for file in also}
        return replace(act, files={**act.files, **also}, seen={**act.seen, **seen})

    def _act(self, name: ActName, files: Mapping[str, str | None], given: str = "") -> Act:
        return Act(name, files, {file: self._files.get(file) for file in files}, given)

    def _tables(self) -> dict[str, str]:
        parts = (DOCUMENTS, SOURCES, GUESS_TABLE)
        return {file: text for file, text in self._files.items() if not file.startswith(parts)}

    def _refuse_withdrawn(self, name: str) -> None:
        """Raise SourceProblem where `name` or its neighbour above is withdrawn."""
        gone = withdrawn_in(self._files)
        names = list(words_in(self._files[document_with(self._files, name)]))
        at = names.index(name)
        if gone & {*names[max(0, at - 1) : at + 1]}:
            raise SourceProblem("A withdrawn passage stays as it is. Choose another.")

    def _refuse_named(self, name: str) -> None:
        named = re.compile(rf"""["']{re.escape(name)}["']""")
        for file, text in self._tables().items():
            if file not in _NAMELESS and named.search(text):
                raise SourceProblem(
                    "“{file}” names this passage, and a heading cannot be named there. Take it out "
                    "of there first.",
                    file=file,
                )


def _own_lines(
    files: Mapping[str, str], file: str, name: str, bare: DocumentEdit
) -> frozenset[int]:
    """Return the lines of the source that hold only what is not in the document `bare`."""
    source = source_of(files, file)
    if source is None:
        return frozenset()
    out = left_out_lines(files, source.file)
    documents = tuple(documents_of(files, source.file))
    if any(section.id == name for each in documents for section in each.walk()):
        left = tuple(documents_of({**files, file: bare.text}, source.file))
        return heading_lines(source, documents, left, out)
    return lines_of({*bare.removed}, source, documents, out)


def table_act(
    name: ActName,
    files: Mapping[str, str],
    changed: Mapping[str, str],
    given: str = "",
    *,
    codings_gone: int = 0,
) -> Act:
    """Return an act on TOML files. One that says nothing any more goes: it would be told of."""
    texts = {file: text if text.strip() else None for file, text in changed.items()}
    written = {file: text for file, text in texts.items() if text != files.get(file)}
    seen = {file: files.get(file) for file in written}
    return Act(name, written, seen, given, codings_gone)


def add_to_vocabulary(
    files: Mapping[str, str], key: str, name: str, label: Mapping[str, str]
) -> Act:
    """Add the role, gender or sector `name` with its `label` to the vocabulary.

    Raises SourceProblem.
    """
    held = vocabulary_of(files)
    if key not in held or not may_be_id(name) or name in held[key] or not label:
        raise SourceProblem(
            "“{name}” cannot be added. Give it an id that is new and a label.", name=name[:40]
        )
    before = files.get(VOCABULARY, "")
    changed = with_entry(VOCABULARY, before, (key,), {"id": name, "label": dict(label)})
    return Act(ActName.VOCABULARY, {VOCABULARY: changed}, {VOCABULARY: files.get(VOCABULARY)})


def _check_table(file: str) -> None:
    """Raise SourceProblem unless `file` is a table that editors write."""
    folder, _slash, name = file.rpartition("/")
    is_translation = folder == "translations" and may_be_id(name.removesuffix(".toml").lower())
    if file not in (*TABLE_FILES, CONFLICTS) and not (is_translation and name.endswith(".toml")):
        raise SourceProblem("“{name}” is no table of this folder. Choose another.", name=file)


def _decided(files: Mapping[str, str], names: Set[str], kind: str = "") -> dict[str, str]:
    """Return the list of guesses without those on `names`, where it changes."""
    held = files.get(GUESS_TABLE, "")
    left = without_guesses(held, lambda each: each.passage in names and kind in ("", each.kind))
    return {GUESS_TABLE: left} if left != held else {}


def followed_by(
    files: Mapping[str, str], first: Act, following: Callable[[FolderActs], Act]
) -> Act:
    """Return one act that does `first` and then the one that is made of what the files are then."""
    left = {file: text for file, text in first.files.items() if text is not None}
    then = following(FolderActs({**files, **left}))
    seen = {**then.seen, **first.seen}
    return Act(then.name, {**first.files, **then.files}, seen, first.given)
