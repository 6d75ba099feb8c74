"""The acts on the tables of who took part: one is put into the archive, changed or removed."""

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.folder_acts import Act, ActName, add_to_vocabulary, table_act
from index.desk.folder_texts import VOCABULARY
from index.desk.followed_tables import ARCHIVE
from index.desk.participants.table_drafts import MadeRow, Row, TableDraft, made_rows, typed_of
from index.desk.participants.typed_counts import MOST_GROUPS, TypedCounts
from index.desk.participants.unused_values import without_unused
from index.desk.participants.value_words import value_of
from index.desk.set_items import SETS, with_items_named
from index.desk.table_edits import with_entries_at, with_entry, with_value, without_entry
from index.desk.toml_chunks import MISTAKES, TomlPath, parsed
from index.errors import SourceProblem
from index.importers.ids import Ids, slug
from index.limits import may_be_text
from index.model import VOCABULARY_FIELDS, VocabularyEntry

PARTICIPANTS = "participants.toml"
_NUMBER = re.compile(r"\d+")
_SHAPE = {"label", "count"}
_KEYS = ("label", "count", "value", "ages")


def put_table(files: Mapping[str, str], draft: TableDraft) -> Act:
    """Return the act that writes `draft`: a new table, or what of its table differs.

    A role, gender or sector that the vocabulary lacks gets into it; one that the table had, and
    that nothing uses then, goes out of it. `files` are the texts of the folder. Raises
    SourceProblem.
    """
    language = _language(files)
    number, held = _found(files, draft.id) if draft.id else (None, {})
    old: Sequence[Row] = held.get("row", ())
    _check(draft, typed_of(draft, old, language))
    values = _Values(files, draft.field, language)
    was = held.get("field") if number is not None else draft.field
    made = made_rows(draft, old, was, language, values.give)
    if number is None:
        text, name = _with_new(files, draft, made, language)
    else:
        text, name = _with_changes(files[PARTICIPANTS], (number, held), draft, made, language), ""
    changed = {PARTICIPANTS: text, VOCABULARY: values.text}
    had = [str(row["value"]) for row in old if "value" in row]
    changed[VOCABULARY] = without_unused({**files, **changed}, str(was or ""), had)
    return table_act(ActName.COUNTS, files, changed, name)


def remove_table(files: Mapping[str, str], name: str) -> Act:
    """Return the act that removes the table `name`, and takes it out of sets and waivers.

    A set that shows nothing else goes too, and so does a role, gender or sector that only the table
    named. Raises SourceProblem.
    """
    number, held = _found(files, name)
    changed = {PARTICIPANTS: without_entry(PARTICIPANTS, files[PARTICIPANTS], ("table", number))}
    if SETS in files:
        changed[SETS] = with_items_named(files[SETS], "chart", name, "")
    waived: Any = parsed(plain_text(files[ARCHIVE]), ARCHIVE).get("waived", ())
    text = files[ARCHIVE]
    for at in reversed(range(len(waived))):
        if waived[at].get("table") == name:
            text = without_entry(ARCHIVE, text, ("waived", at))
    changed[ARCHIVE] = text
    if VOCABULARY in files:
        had = [str(row["value"]) for row in held.get("row", ()) if "value" in row]
        left = {**files, **changed}
        changed[VOCABULARY] = without_unused(left, str(held.get("field") or ""), had)
    return table_act(ActName.COUNTS_OUT, files, changed)


class _Values:
    """Gives the values of a field by their labels, and puts new ones into the vocabulary.

    `text` is that of the vocabulary then.
    """

    def __init__(self, files: Mapping[str, str], field: str | None, language: str) -> None:
        self.text = files.get(VOCABULARY, "")
        self._field, self._language = field or "", language
        self._entries: list[VocabularyEntry] = []
        self._ids = Ids()
        if field in VOCABULARY_FIELDS:
            held: Any = parsed(plain_text(self.text), VOCABULARY).get(field, ())
            self._entries = [_entry(each) for each in held]
            self._ids.reserve(each.id for each in self._entries)

    def give(self, label: str) -> str:
        """Return the value that `label` names, a new one where there is none."""
        known = value_of(self._entries, label)
        if known is not None:
            return known
        words = label[0].upper() + label[1:]
        name = self._ids.give("", words) if slug(words) else self._ids.number(self._field)
        wording = {self._language: words}
        added = add_to_vocabulary({VOCABULARY: self.text}, self._field, name, wording)
        self.text = added.files[VOCABULARY] or ""
        self._entries.append(VocabularyEntry(name, wording))
        return name


def _entry(written: Mapping[str, Any]) -> VocabularyEntry:
    wordings = (dict(written.get(key, {})) for key in ("label", "plural", "reported", "label_for"))
    return VocabularyEntry(str(written.get("id")), *wordings)


def _check(draft: TableDraft, typed: TypedCounts) -> None:
    """Raise SourceProblem where `draft` is no table yet."""
    if not draft.title.split():
        raise SourceProblem("Say first what is counted, such as “Age” or “Who took part”.")
    if not draft.of.split():
        raise SourceProblem("Say first among whom it is counted, such as “18 people”.")
    if not all(may_be_text(each.strip(), is_line=True) for each in (draft.title, draft.of)):
        raise SourceProblem("This is too long, or has letters that no line may have. Shorten it.")
    if wrong := (*typed.numberless, *typed.doubtful):
        raise SourceProblem("Type one number behind “{words}”.", words=wrong[0][:80])
    if not typed.rows:
        raise SourceProblem("Type at least one group with its number.")
    if typed.total not in (None, typed.sum):
        raise SourceProblem(
            "The groups add up to {sum}, but their sum is given as {total}. Mend one of them.",
            sum=str(typed.sum),
            total=str(typed.total),
        )
    if len(typed.rows) > MOST_GROUPS:
        raise SourceProblem("These are too many groups for one table. Make several tables.")


def _with_new(
    files: Mapping[str, str], draft: TableDraft, made: Sequence[MadeRow], language: str
) -> tuple[str, str]:
    """Return the file with a new table at its end, and its id."""
    text = files.get(PARTICIPANTS, "")
    held: Any = parsed(plain_text(text), PARTICIPANTS).get("table", ())
    ids = Ids()
    ids.reserve(str(each.get("id")) for each in held)
    title = " ".join(draft.title.split())
    name = ids.give("", title) if slug(title) else ids.number("table")
    values: Row = {
        "id": name,
        "title": {language: title},
        "of": {language: " ".join(draft.of.split())},
    }
    if draft.field:
        values["field"] = draft.field
    text = with_entry(PARTICIPANTS, text, ("table",), values)
    path = ("table", len(held), "row")
    for each in made:
        text = with_entry(PARTICIPANTS, text, path, each.row)
    return text, name


def _with_changes(
    text: str,
    found: tuple[int, Mapping[str, Any]],
    draft: TableDraft,
    made: Sequence[MadeRow],
    language: str,
) -> str:
    """Return the file with what differs in one table."""
    number, held = found
    for key, typed in (("title", draft.title), ("of", draft.of)):
        for name, words in _wording(held[key], language, typed).items():
            if words != held[key].get(name):
                text = with_value(PARTICIPANTS, text, ("table", number, key, name), words)
    if draft.field != held.get("field"):
        text = with_value(PARTICIPANTS, text, ("table", number, "field"), draft.field)
    return _with_rows(text, ("table", number, "row"), held.get("row", ()), made)


def _wording(held: Mapping[str, str], language: str, typed: str) -> Mapping[str, str]:
    """Return the wording `held` with what is typed in `language`.

    Where the number in it changed, it changes in the other languages that begin with the same one.
    """
    words = " ".join(typed.split())
    before = held.get(language) or held.get("en") or next(iter(held.values()), "")
    if words == " ".join(before.split()):
        return held
    old, new = _NUMBER.search(before), _NUMBER.search(words)
    changed = dict(held)
    for name, said in held.items():
        found = _NUMBER.search(said)
        if old and new and found and found[0] == old[0]:
            changed[name] = said[: found.start()] + new[0] + said[found.end() :]
    return changed | {language: words}


def _with_rows(text: str, path: TomlPath, old: Sequence[Row], made: Sequence[MadeRow]) -> str:
    """Return the file with the rows `made` in the place of `old`; what is the same stays."""
    kept = _kept(len(old), [each.old for each in made])
    for number in reversed(range(len(old))):
        if number not in kept:
            text = without_entry(PARTICIPANTS, text, (*path, number))
    there = sorted(kept)
    for place, each in enumerate(made):
        at = (*path, place)
        if each.old is not None and place < len(there) and there[place] == each.old:
            text = _with_row(text, at, old[each.old], each.row)
        elif place < len(there):
            text = with_entries_at(PARTICIPANTS, text, path, place, [each.row])
            there.insert(place, -1)
        else:
            text = with_entry(PARTICIPANTS, text, path, each.row)
            there.append(-1)
    return text


def _kept(count: int, numbers: Sequence[int | None]) -> set[int]:
    """Return which of `count` rows stay where they are, in the order `numbers` of those made."""
    same = SequenceMatcher(None, range(count), numbers, autojunk=False).get_matching_blocks()
    return {number for at, _other, size in same for number in range(at, at + size)}


def _with_row(text: str, path: TomlPath, old: Row, row: Row) -> str:
    for key in _KEYS:
        if key == "label":
            for language in {**row[key], **old[key]}:
                words = row[key].get(language)
                if words != old[key].get(language):
                    text = with_value(PARTICIPANTS, text, (*path, key, language), words)
        elif row.get(key) != old.get(key):
            text = with_value(PARTICIPANTS, text, (*path, key), row.get(key))
    return text


def _found(files: Mapping[str, str], name: str) -> tuple[int, Mapping[str, Any]]:
    """Return the number of the table `name`, and what is written of it. Raises SourceProblem."""
    text = plain_text(files.get(PARTICIPANTS, ""))
    held: Any = parsed(text, PARTICIPANTS).get("table", ())
    for number, each in enumerate(held):
        if each.get("id") == name:
            rows = each.get("row", ())
            if not {"title", "of"} <= each.keys() or not all(row.keys() >= _SHAPE for row in rows):
                raise SourceProblem(MISTAKES, name=PARTICIPANTS)
            return number, each
    raise SourceProblem("This table is not there any more. Make it as a new one.")


def _language(files: Mapping[str, str]) -> str:
    held = parsed(plain_text(files.get(ARCHIVE, "")), ARCHIVE)
    return str(held.get("language", "en"))
