"""The acts that change the order of a codebook: themes are put together, parted and moved."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Any

from index.desk.folder_acts import Act, ActName, table_act
from index.desk.folder_texts import documents_with, words_in
from index.desk.followed_tables import CODINGS
from index.desk.set_items import SETS, with_items_named
from index.desk.table_edits import (
    with_entry_moved,
    with_value,
    with_values,
    without_entries,
    without_entry,
)
from index.desk.themes.codebook_texts import (
    CODEBOOK,
    THEME,
    HeldThemes,
    coded_under,
    coding_of,
    entries_of,
    held_themes,
    number_of,
    parents_of,
    require_depth,
    way_up,
)
from index.desk.themes.theme_acts import ThemeActs
from index.errors import SourceProblem
from index.limits import may_be_text
from index.model import Coding

_WORDINGS, _TEXTS = ("label", "definition"), ("memo", "color")


class ThemeStep(Enum):
    """Where a theme goes by one step in the tree."""

    UP = auto()
    DOWN = auto()
    IN = auto()
    OUT = auto()


class CodebookActs:
    """Makes acts on the codebook of one folder, as it is at that time.

    `files` is file -> text, of its documents and tables. All raise SourceProblem.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def merge_themes(self, theme: str, into: str) -> Act:
        """Return the act that puts what `theme` has, and what stands under it, under `into`.

        Words that are under both stay once. A description and a memo are added to those of
        `into`, and a name in a language that `into` has none in. Sets show `into` instead.
        """
        held = held_themes(self._files)
        number, other = number_of(held, theme), number_of(held, into)
        if theme == into:
            raise SourceProblem("A theme cannot be put together with itself. Choose another.")
        text = self._files[CODEBOOK]
        for path, value in _joined(held[other], held[number]):
            text = with_value(CODEBOOK, text, (THEME, other, *path), value)
        text = _with_parents(text, held, _parents_without(held, theme, into))
        numbers = coded_under(self._files, theme)
        codings, gone = _recoded(self._files, numbers, into)
        changed = {CODEBOOK: without_entry(CODEBOOK, text, (THEME, number)), **codings}
        if SETS in self._files:
            changed[SETS] = with_items_named(self._files[SETS], THEME, theme, into)
        return table_act(ActName.THEME_MERGE, self._files, changed, codings_gone=gone)

    def recode(self, coded: Sequence[tuple[str, Coding]], theme: str) -> Act:
        """Return the act that puts words under `theme` and no more under theirs.

        `coded` are passages and their codings. Words that are under `theme` already stay once.
        """
        number_of(held_themes(self._files), theme)
        changed, gone = _recoded(self._files, entries_of(self._files, coded), theme)
        return table_act(ActName.RECODE, self._files, changed, codings_gone=gone)

    def recode_as_new(self, coded: Sequence[tuple[str, Coding]], label: str) -> Act:
        """Return the act that puts words under a new theme called `label`, no more under theirs.

        It stands beside the theme of the first of them.
        """
        held = held_themes(self._files)
        above = held[number_of(held, coded[0][1].theme)].get("parent") or ""
        made = ThemeActs(self._files).make_theme(label, above)
        files = {**self._files, CODEBOOK: made.files[CODEBOOK] or ""}
        changed, gone = _recoded(files, entries_of(files, coded), made.given)
        changed = {CODEBOOK: files[CODEBOOK], **changed}
        return table_act(ActName.RECODE, self._files, changed, made.given, codings_gone=gone)

    def place_theme(self, theme: str, parent: str, before: str = "") -> Act:
        """Return the act that has `theme` stand under `parent`, or under none for "".

        It comes before the theme `before`, which stands there, or last.
        """
        held = held_themes(self._files)
        number = number_of(held, theme)
        parents = parents_of(held)
        if parent:
            number_of(held, parent)
            if theme in way_up(parents, parent):
                raise SourceProblem("A theme cannot stand under itself. Choose another.")
            require_depth({**parents, theme: parent})
        text = self._files[CODEBOOK]
        if (held[number].get("parent") or "") != parent:
            text = with_value(CODEBOOK, text, (THEME, number, "parent"), parent or None)
        to = _new_number(held, number, _under(held, parent), before)
        if to != number:
            text = with_entry_moved(CODEBOOK, text, THEME, number, to)
        return table_act(ActName.THEME_PLACE, self._files, {CODEBOOK: text})

    def step_theme(self, theme: str, step: ThemeStep) -> Act:
        """Return the act that moves `theme` by one `step`. Where it cannot, nothing changes."""
        held = held_themes(self._files)
        parent = _above(held, held[number_of(held, theme)])
        beside = _under(held, parent)
        at = beside.index(theme)
        if step is ThemeStep.UP and at:
            return self.place_theme(theme, parent, beside[at - 1])
        if step is ThemeStep.DOWN and at + 1 < len(beside):
            return self.place_theme(theme, parent, "".join(beside[at + 2 : at + 3]))
        if step is ThemeStep.IN and at:
            return self.place_theme(theme, beside[at - 1])
        if step is ThemeStep.OUT and parent:
            higher = _above(held, held[number_of(held, parent)])
            others = _under(held, higher)
            after = others.index(parent) + 1
            return self.place_theme(theme, higher, "".join(others[after : after + 1]))
        return table_act(ActName.THEME_PLACE, self._files, {})


def _joined(into: Mapping[str, Any], other: Mapping[str, Any]) -> list[tuple[tuple[str, ...], str]]:
    """Return where `into` says something else with what `other` says added, and that."""
    found: list[tuple[tuple[str, ...], str]] = []
    for key in _WORDINGS:
        mine, theirs = into.get(key, {}), other.get(key, {})
        for language, words in theirs.items():
            both = mine.get(language) or words
            if key == "definition":
                both = _both(mine.get(language, ""), words)
            if both != mine.get(language):
                found.append(((key, language), both))
    for key in _TEXTS:
        mine, theirs = str(into.get(key, "")), str(other.get(key, ""))
        both = _both(mine, theirs) if key == "memo" else mine or theirs
        if both != mine:
            found.append(((key,), both))
    return found


def _both(mine: str, theirs: str) -> str:
    """Return both texts, one below the other, or the one that holds all. Raises SourceProblem."""
    if theirs in mine or not mine:
        return mine or theirs
    both = f"{mine.rstrip()}\n\n{theirs.lstrip()}"
    if not may_be_text(both):
        raise SourceProblem("Both descriptions are too long together. Shorten one of them.")
    return both


def _parents_without(held: HeldThemes, theme: str, into: str) -> dict[str, str | None]:
    """Return what each stands under where `theme` is put together with `into`."""
    parents = parents_of(held)
    above = parents.pop(theme)
    if theme in way_up({**parents, theme: above}, into):
        parents[into] = above
    parents |= {each: into for each, over in parents.items() if over == theme and each != into}
    require_depth(parents)
    return parents


def _with_parents(text: str, held: HeldThemes, parents: Mapping[str, str | None]) -> str:
    """Return codebook.toml with the `parents` of its themes where they differ."""
    for number, each in enumerate(held):
        above = parents.get(str(each.get("id")), each.get("parent"))
        if above != each.get("parent"):
            text = with_value(CODEBOOK, text, (THEME, number, "parent"), above)
    return text


def _recoded(
    files: Mapping[str, str], entries: Mapping[int, Mapping[str, Any]], theme: str
) -> tuple[dict[str, str], int]:
    """Return codings.toml with `entries` under `theme`, and how many of them were there already."""
    there = coded_under(files, theme)
    passages = {str(each.get("passage")) for each in (*entries.values(), *there.values())}
    texts = _texts_of(files, passages)
    seen = {_said(each, texts) for at, each in there.items() if at not in entries}
    kept, same = {}, set()
    for number in sorted(entries):
        said = _said(entries[number], texts)
        if said in seen:
            same.add(number)
        else:
            kept[number] = theme
        seen.add(said)
    if not entries:
        return {}, 0
    text = with_values(CODINGS, files[CODINGS], "coding", THEME, kept)
    return {CODINGS: without_entries(CODINGS, text, "coding", same)}, len(same)


def _texts_of(files: Mapping[str, str], passages: set[str]) -> dict[str, str]:
    """Return the words of those of `passages` that are in a document."""
    found: dict[str, str] = {}
    for file, names in documents_with(files, passages, all_there=False).items():
        words = words_in(files[file])
        found |= {name: words[name] for name in names}
    return found


def _said(entry: Mapping[str, Any], texts: Mapping[str, str]) -> tuple[object, ...]:
    """Return the place that an entry of codings.toml is about."""
    passage = str(entry.get("passage"))
    found = coding_of(entry, texts[passage]) if passage in texts else None
    if found is not None:
        return passage, found.start, found.end
    return (passage, *(entry.get(key, "") for key in ("exact", "prefix", "suffix")))


def _above(held: HeldThemes, entry: Mapping[str, Any]) -> str:
    """Return what a theme stands under, "" where that is nothing that is there."""
    above = str(entry.get("parent") or "")
    return above if any(each.get("id") == above for each in held) else ""


def _under(held: HeldThemes, parent: str) -> list[str]:
    """Return the themes directly under `parent`, in their order."""
    return [str(each.get("id")) for each in held if _above(held, each) == parent]


def _new_number(held: HeldThemes, number: int, beside: Sequence[str], before: str) -> int:
    """Return which entry a theme is to be, so that it stands before `before`, or last, `beside`."""
    theme = str(held[number].get("id"))
    names = [str(each.get("id")) for each in held]
    others = [each for each in beside if each != theme]
    if before and before not in others:
        raise SourceProblem("This theme is there no more. Choose another.")
    place = others.index(before) if before else len(others)
    is_above = all(names.index(each) < number for each in others[:place])
    if is_above and all(names.index(each) > number for each in others[place:]):
        return number
    left = [each for each in names if each != theme]
    return left.index(before) if before else left.index(others[-1]) + 1
