"""The acts on themes: words are coded, themes are made, named, described and removed."""

from collections.abc import Mapping
from typing import Any

from index.desk.folder_acts import Act, ActName, table_act
from index.desk.folder_texts import document_with, words_in
from index.desk.followed_tables import CODINGS
from index.desk.set_items import SETS, with_items_named
from index.desk.table_edits import with_entry, with_value, without_entries, without_entry
from index.desk.themes.codebook_texts import (
    CODEBOOK,
    THEME,
    archive_language,
    checked_label,
    coded_under,
    coding_numbers,
    entries_of,
    held_themes,
    new_theme_id,
    number_of,
)
from index.errors import SourceProblem
from index.limits import may_be_text
from index.model import Coding
from index.source.codings import quote_coding
from index.values import Value, as_dict


class WordsToCode(Value):
    """Words of a passage, which are its text from `start` to `end`."""

    passage: str
    start: int
    end: int
    words: str


class ThemeActs:
    """Makes acts on the themes of one folder, as it is at that time.

    `files` is file -> text, of its documents and tables. All raise SourceProblem.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def code_words(self, words: WordsToCode, theme: str) -> Act:
        """Return the act that puts `words` under `theme`. It changes nothing where they are.

        Raises SourceProblem where the words of the passage are other ones now.
        """
        number_of(held_themes(self._files), theme)
        return table_act(
            ActName.CODE, self._files, {CODINGS: _with_coding(self._files, words, theme)}
        )

    def code_as_new(self, words: WordsToCode, label: str) -> Act:
        """Return the act that makes a theme called `label` and puts `words` under it.

        Raises SourceProblem.
        """
        made = self.make_theme(label)
        codebook = made.files[CODEBOOK] or ""
        changed = {CODEBOOK: codebook, CODINGS: _with_coding(self._files, words, made.given)}
        return table_act(ActName.CODE, self._files, changed, made.given)

    def take_off(self, *coded: tuple[str, Coding]) -> Act:
        """Return the act that takes codings off words: passages and their codings.

        Raises SourceProblem.
        """
        numbers = set(entries_of(self._files, coded))
        text = without_entries(CODINGS, self._files.get(CODINGS, ""), "coding", numbers)
        return table_act(ActName.CODE_OFF, self._files, {CODINGS: text}, codings_gone=len(numbers))

    def make_theme(self, label: str, parent: str = "") -> Act:
        """Return the act that makes a theme called `label` in the language of the archive.

        Its id is made of that; it stands under `parent`, if any. Raises SourceProblem.
        """
        held, language = held_themes(self._files), archive_language(self._files)
        label = checked_label(held, label, language)
        name = new_theme_id(held, label)
        values: dict[str, object] = {"id": name, "label": {language: label}}
        if parent:
            values["parent"] = parent
        text = with_entry(CODEBOOK, self._files.get(CODEBOOK, ""), (THEME,), values)
        return table_act(ActName.THEME, self._files, {CODEBOOK: text}, name)

    def name_theme(self, theme: str, language: str, label: str) -> Act:
        """Return the act that calls `theme` by `label` in `language`.

        An empty one takes the name out, which stays in one language. Raises SourceProblem.
        """
        held = held_themes(self._files)
        number = number_of(held, theme)
        label = " ".join(label.split())
        others = {key: value for key, value in held[number]["label"].items() if key != language}
        if label:
            label = checked_label([*held[:number], *held[number + 1 :]], label, language)
        elif not others:
            raise SourceProblem("A theme has a name. Type one, or remove the theme.")
        return _with_theme_value(
            ActName.THEME_WORDS, self._files, number, ("label", language), label
        )

    def describe_theme(self, theme: str, language: str, words: str) -> Act:
        """Return the act that says in `language` what `theme` is about. Raises SourceProblem."""
        number = number_of(held_themes(self._files), theme)
        words = words.strip()
        _require_text(words)
        return _with_theme_value(
            ActName.THEME_WORDS, self._files, number, ("definition", language), words
        )

    def write_memo(self, theme: str, words: str) -> Act:
        """Return the act that writes the memo on `theme`. Raises SourceProblem."""
        number = number_of(held_themes(self._files), theme)
        words = words.strip()
        _require_text(words)
        return _with_theme_value(ActName.THEME_WORDS, self._files, number, ("memo",), words)

    def remove_theme(self, theme: str) -> Act:
        """Return the act that removes `theme` and its codings, and takes it out of sets.

        A set that shows nothing else goes too. What stood under the theme stands under the one
        above it. Raises SourceProblem.
        """
        held = held_themes(self._files)
        number = number_of(held, theme)
        text = self._files[CODEBOOK]
        for at, each in enumerate(held):
            if each.get("parent") == theme and at != number:
                text = with_value(CODEBOOK, text, (THEME, at, "parent"), held[number].get("parent"))
        changed: dict[str, str] = {CODEBOOK: without_entry(CODEBOOK, text, (THEME, number))}
        numbers = set(coded_under(self._files, theme))
        if numbers:
            changed[CODINGS] = without_entries(CODINGS, self._files[CODINGS], "coding", numbers)
        if SETS in self._files:
            changed[SETS] = with_items_named(self._files[SETS], THEME, theme, "")
        return table_act(ActName.THEME_OUT, self._files, changed, codings_gone=len(numbers))


def _require_text(words: str) -> None:
    if not may_be_text(words):
        raise SourceProblem("This is too long, or has letters that no text may have. Shorten it.")


def _with_coding(files: Mapping[str, str], words: WordsToCode, theme: str) -> str:
    """Return codings.toml with `words` under `theme`."""
    text = words_in(files[document_with(files, words.passage)])[words.passage]
    quoted = quote_coding(words.passage, theme, text, words.start, words.end)
    if quoted is None or quoted.exact != words.words or not may_be_text(quoted.exact):
        raise SourceProblem("These words have changed. Select them again.")
    held = files.get(CODINGS, "")
    same = coding_numbers(files, words.passage, Coding(theme, words.start, words.end))
    if next(same, None) is not None:
        return held
    values = {key: value for key, value in as_dict(quoted).items() if value}
    return with_entry(CODINGS, held, ("coding",), values)


def _with_theme_value(
    name: ActName, files: Mapping[str, str], number: int, path: tuple[str, ...], value: str
) -> Act:
    """Return the act that writes `value` at `path` of a theme, or takes it out where it is ""."""
    held: Any = held_themes(files)[number]
    for part in path:
        held = held.get(part, {}) if isinstance(held, Mapping) else {}
    text = files[CODEBOOK]
    if value or held:
        text = with_value(CODEBOOK, text, (THEME, number, *path), value or None)
    return table_act(name, files, {CODEBOOK: text})
