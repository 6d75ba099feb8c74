"""The acts on themes: words are coded, themes are made, named, described, moved and removed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from index.desk.document_blocks import plain_text
from index.desk.folder_acts import Act, ActName, table_act
from index.desk.folder_texts import document_with, words_in
from index.desk.followed_tables import ARCHIVE, CODINGS
from index.desk.set_items import SETS, with_items_named
from index.desk.table_edits import with_entry, with_value, without_entries, without_entry
from index.desk.toml_chunks import MISTAKES, entries_naming, parsed
from index.errors import SourceProblem
from index.importers.ids import Ids, slug
from index.limits import MAX_DEPTH, may_be_text
from index.model import Coding
from index.source.codings import QuotedCoding, find_coding, quote_coding

CODEBOOK = "codebook.toml"
_THEME = "theme"


@dataclass(frozen=True, slots=True)
class WordsToCode:
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
        _number_of(_themes(self._files), theme)
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

    def take_off(self, passage: str, coding: Coding) -> Act:
        """Return the act that takes `coding` off the words of `passage`. Raises SourceProblem."""
        numbers = set(_numbers_of(self._files, passage, coding))
        if not numbers:
            raise SourceProblem("These words are under this theme no more. Look again.")
        text = without_entries(CODINGS, self._files[CODINGS], "coding", numbers)
        return table_act(ActName.CODE_OFF, self._files, {CODINGS: text})

    def make_theme(self, label: str) -> Act:
        """Return the act that makes a theme called `label` in the language of the archive.

        Its id is made of that. Raises SourceProblem.
        """
        held, language = _themes(self._files), _language(self._files)
        label = _checked_label(held, label, language)
        name = _new_id(held, label)
        values = {"id": name, "label": {language: label}}
        text = with_entry(CODEBOOK, self._files.get(CODEBOOK, ""), (_THEME,), values)
        return table_act(ActName.THEME, self._files, {CODEBOOK: text}, name)

    def name_theme(self, theme: str, language: str, label: str) -> Act:
        """Return the act that calls `theme` by `label` in `language`.

        An empty one takes the name out, which stays in one language. Raises SourceProblem.
        """
        held = _themes(self._files)
        number = _number_of(held, theme)
        label = " ".join(label.split())
        others = {key: value for key, value in held[number]["label"].items() if key != language}
        if label:
            label = _checked_label([*held[:number], *held[number + 1 :]], label, language)
        elif not others:
            raise SourceProblem("A theme has a name. Type one, or remove the theme.")
        return _with_theme_value(
            ActName.THEME_WORDS, self._files, number, ("label", language), label
        )

    def describe_theme(self, theme: str, language: str, words: str) -> Act:
        """Return the act that says in `language` what `theme` is about. Raises SourceProblem."""
        number = _number_of(_themes(self._files), theme)
        words = words.strip()
        if not may_be_text(words):
            raise SourceProblem(
                "This is too long, or has letters that no text may have. Shorten it."
            )
        return _with_theme_value(
            ActName.THEME_WORDS, self._files, number, ("definition", language), words
        )

    def place_theme(self, theme: str, parent: str) -> Act:
        """Return the act that has `theme` stand under `parent`, or under none for "".

        Raises SourceProblem.
        """
        held = _themes(self._files)
        number = _number_of(held, theme)
        parents = {str(each.get("id")): each.get("parent") for each in held}
        if parent:
            _number_of(held, parent)
            above = len(_way_up(parents, parent))
            below = max(len(way) for way in _ways_through(parents, theme))
            if theme in _way_up(parents, parent):
                raise SourceProblem("A theme cannot stand under itself. Choose another.")
            if above + below > MAX_DEPTH:
                raise SourceProblem(
                    "Themes would stand too deep there. Choose one that stands higher."
                )
        return _with_theme_value(ActName.THEME_PLACE, self._files, number, ("parent",), parent)

    def remove_theme(self, theme: str) -> Act:
        """Return the act that removes `theme` and its codings, and takes it out of sets.

        A set that shows nothing else goes too. What stood under the theme stands under the one
        above it. Raises SourceProblem.
        """
        held = _themes(self._files)
        number = _number_of(held, theme)
        text = self._files[CODEBOOK]
        for at, each in enumerate(held):
            if each.get("parent") == theme and at != number:
                text = with_value(
                    CODEBOOK, text, (_THEME, at, "parent"), held[number].get("parent")
                )
        changed: dict[str, str] = {CODEBOOK: without_entry(CODEBOOK, text, (_THEME, number))}
        if numbers := set(_coded_under(self._files, theme)):
            changed[CODINGS] = without_entries(CODINGS, self._files[CODINGS], "coding", numbers)
        if SETS in self._files:
            changed[SETS] = with_items_named(self._files[SETS], _THEME, theme, "")
        return table_act(ActName.THEME_OUT, self._files, changed)


def _with_coding(files: Mapping[str, str], words: WordsToCode, theme: str) -> str:
    """Return codings.toml with `words` under `theme`."""
    text = words_in(files[document_with(files, words.passage)])[words.passage]
    quoted = quote_coding(words.passage, theme, text, words.start, words.end)
    if quoted is None or quoted.exact != words.words or not may_be_text(quoted.exact):
        raise SourceProblem("These words have changed. Select them again.")
    held = files.get(CODINGS, "")
    same = _numbers_of(files, words.passage, Coding(theme, words.start, words.end))
    if next(same, None) is not None:
        return held
    values = {key: value for key, value in asdict(quoted).items() if value}
    return with_entry(CODINGS, held, ("coding",), values)


def _numbers_of(files: Mapping[str, str], passage: str, coding: Coding) -> Iterator[int]:
    """Yield the numbers of the entries of codings.toml that say `coding` of `passage`."""
    text = words_in(files[document_with(files, passage)])[passage]
    plain = plain_text(files.get(CODINGS, ""))
    for number, entry in entries_naming(plain, CODINGS, "coding", {passage}):
        if entry.get("passage") != passage or entry.get("theme") != coding.theme:
            continue
        said = (str(entry.get(key, "")) for key in ("exact", "prefix", "suffix"))
        if find_coding(QuotedCoding(passage, coding.theme, *said), text) == coding:
            yield number


def _coded_under(files: Mapping[str, str], theme: str) -> Iterator[int]:
    """Yield the numbers of the codings under `theme`."""
    plain = plain_text(files.get(CODINGS, ""))
    for number, entry in entries_naming(plain, CODINGS, "coding", {theme}):
        if entry.get(_THEME) == theme:
            yield number


def _with_theme_value(
    name: ActName, files: Mapping[str, str], number: int, path: tuple[str, ...], value: str
) -> Act:
    """Return the act that writes `value` at `path` of a theme, or takes it out where it is ""."""
    held: Any = _themes(files)[number]
    for part in path:
        held = held.get(part, {}) if isinstance(held, Mapping) else {}
    text = files[CODEBOOK]
    if value or held:
        text = with_value(CODEBOOK, text, (_THEME, number, *path), value or None)
    return table_act(name, files, {CODEBOOK: text})


def _themes(files: Mapping[str, str]) -> Sequence[Mapping[str, Any]]:
    held = parsed(plain_text(files.get(CODEBOOK, "")), CODEBOOK).get(_THEME, [])
    if not isinstance(held, list) or not all(
        isinstance(each, dict) and isinstance(each.get("label"), dict) for each in held
    ):
        raise SourceProblem(MISTAKES, name=CODEBOOK)
    return held


def _number_of(held: Sequence[Mapping[str, Any]], theme: str) -> int:
    numbers = [number for number, each in enumerate(held) if each.get("id") == theme]
    if len(numbers) != 1:
        raise SourceProblem("This theme is there no more. Choose another.")
    return numbers[0]


def _language(files: Mapping[str, str]) -> str:
    """Return the language of the archive."""
    return str(parsed(plain_text(files.get(ARCHIVE, "")), ARCHIVE).get("language", "en"))


def _checked_label(held: Sequence[Mapping[str, Any]], label: str, language: str) -> str:
    """Return `label` on one line. Raises SourceProblem where another theme of `held` has it."""
    label = " ".join(label.split())
    if not label or not may_be_text(label, is_line=True):
        raise SourceProblem("This cannot be the name of a theme. Type a short one.")
    known = {str(each["label"].get(language, "")).casefold() for each in held}
    if label.casefold() in known:
        raise SourceProblem("There is a theme of this name. Choose that one, or type another name.")
    return label


def _new_id(held: Sequence[Mapping[str, Any]], label: str) -> str:
    ids = Ids()
    ids.reserve(str(each.get("id")) for each in held)
    return ids.give("", label) if slug(label) else ids.number(_THEME)


def _way_up(parents: Mapping[str, str | None], theme: str | None) -> list[str]:
    """Return `theme` and those above it, as far as there are some."""
    way: list[str] = []
    while theme is not None and theme in parents and theme not in way:
        way.append(theme)
        theme = parents[theme]
    return way


def _ways_through(parents: Mapping[str, str | None], theme: str) -> Iterator[list[str]]:
    """Yield, for `theme` and each below it, the themes from that up to `theme`."""
    for each in parents:
        way = _way_up(parents, each)
        if theme in way:
            yield way[: way.index(theme) + 1]
