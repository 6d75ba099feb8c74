"""Reads the sets of a source folder, and reports items that cannot be shown."""

from collections.abc import Iterator

from index.limits import MAX_ITEMS, MAX_MINUTES
from index.model import ARCHIVE_KINDS, Archive, Item, ItemKind, Set, Wording, WrittenItem
from index.source.problems.problem import Problem, Problems, Severity
from index.source.problems.proposals import proposed
from index.source.tables import Tables
from index.source.toml_schema import SetSource
from index.values import replace

_FILE = "sets.toml"
_KINDS = frozenset(ARCHIVE_KINDS)
_KINDS_HINT = f"Kinds are {', '.join(ARCHIVE_KINDS)}."
_FILES = {
    ItemKind.THEME: "codebook.toml",
    ItemKind.CHART: "participants.toml",
    ItemKind.TERM: "glossary.toml",
}
_TARGETS = {
    ItemKind.PASSAGE: "a passage of a document",
    ItemKind.THEME: "a theme of codebook.toml",
    ItemKind.CHART: "a table of participants.toml",
    ItemKind.TERM: "an entry of glossary.toml",
    ItemKind.PICTURE: "a picture of a document",
}


class Sets:
    """The sets of one folder. Their errors are reported to `problems`."""

    def __init__(self, tables: Tables, problems: Problems) -> None:
        self._tables = tables
        self._problems = problems
        self._written: tuple[SetSource, ...] = ()
        self._lines: list[list[int | None]] = []  # the lines of the items of each set

    def read(self) -> tuple[Set, ...]:
        """Return the sets of `sets.toml` as a reader gets them.

        What is not finished is left out: items without words, and sets that show nothing.
        """
        self._written = self._tables.sets()
        self._lines = list(self._found())
        finished = (
            replace(each, items=tuple(filter(_is_finished, each.items)))
            for each in map(_set, self._written)
        )
        return tuple(each for each in finished if each.items)

    def written(self) -> tuple[Set, ...]:
        """Return the sets of `sets.toml` as their editor sees them, without unknown kinds."""
        return tuple(map(_set, self._tables.sets()))

    def check(self, left: Archive, whole: Archive) -> None:
        """Report the items that cannot be shown.

        `left` is the archive as its readers will have it, `whole` the archive with withdrawn parts.
        """
        targets, before = (left.targets(), whole.targets()) if self._written else ({}, {})
        for number, (each, lines) in enumerate(zip(self._written, self._lines, strict=True)):
            self._check_set(number, each)
            for item, line in zip(each.item, lines, strict=True):
                if item.kind not in _KINDS:
                    self._error(line, "bad-value", f"“{item.kind}” is no kind.", _KINDS_HINT)
                elif ItemKind(item.kind).is_free:
                    self._check_free(item, line)
                else:
                    kind = ItemKind(item.kind)
                    self._check_target(item, line, targets[kind], before[kind])
                if not 0 <= item.minutes <= MAX_MINUTES:
                    said = f"{str(item.minutes)[:20]} minutes cannot be."
                    hint = f"Write 0 to {MAX_MINUTES}; 0 is that nobody says how many."
                    self._error(line, "bad-value", said, hint)
            self._check_languages(number, each, left.title)

    def _check_set(self, number: int, each: SetSource) -> None:
        line = self._tables.line(_FILE, "set", number)
        if not _has_words(each.title):
            self._error(line, "no-text", f"The set “{each.id}” has no title.")
        if not each.item:
            hint = "Put something into it, or delete it. Until then no reader gets it."
            self._warn(line, "set-unfinished", f"The set “{each.id}” shows nothing.", hint)
        elif len(each.item) > MAX_ITEMS:
            said = f"The set “{each.id}” has {len(each.item):,} items; it may have {MAX_ITEMS:,}."
            self._error(line, "too-long", said, "Make several sets of it.")

    def _check_free(self, item: WrittenItem, line: int | None) -> None:
        if not _has_words(item.words):
            hint = "Write what it shows, or take it out. Until then no reader gets it."
            self._warn(line, "set-unfinished", f"This {item.kind} has no words.", hint)
        if item.target:
            said = f"This {item.kind} shows its own words, so its target means nothing."
            self._error(line, "bad-value", said, "Take the target out.")

    def _check_target(
        self, item: WrittenItem, line: int | None, known: frozenset[str], before: frozenset[str]
    ) -> None:
        wanted = _TARGETS[ItemKind(item.kind)]
        if item.target in before - known:
            said = f"“{item.target}” is withdrawn, or went with what is."
            self._error(line, "unknown-target", said, "Take it out of this set.")
        elif item.target not in known and not self._is_lost(ItemKind(item.kind)):
            near = proposed(item.target, known)
            hint = f"Did you mean “{near}”?" if near else f"Its target is {wanted}."
            said = f"“{item.target}” is not {wanted}."
            self._error(line, "unknown-target", said, hint)
        if item.words:
            said = f"This {item.kind} shows what the archive says, so its words mean nothing."
            hint = "Put them into a title, question or instruction beside it, or into its note."
            self._error(line, "bad-value", said, hint)

    def _is_lost(self, kind: ItemKind) -> bool:
        """Return whether the file of such targets could not be read, which is reported already."""
        return _FILES.get(kind) in self._tables.lost

    def _check_languages(self, number: int, each: SetSource, wanted: Wording) -> None:
        said = [each.title, each.about, each.contacts]
        said += [words for item in each.item for words in (item.words, item.note)]
        for language in wanted:
            lacking = sum(1 for words in said if words and not words.get(language, "").strip())
            if lacking:
                line = self._tables.line(_FILE, "set", number)
                text = f"The set “{each.id}” is not all said in {language}."
                hint = f"{lacking} of its texts have no words in that language, as the title has."
                self._warn(line, "language-missing", text, hint)

    def _found(self) -> Iterator[list[int | None]]:
        """Yield the lines of the items of each set, or that of the set where they are unknown."""
        total = sum(len(each.item) for each in self._written)
        apart = self._tables.line(_FILE, "set.item", total) is None
        at = 0
        for number, each in enumerate(self._written):
            line = self._tables.line(_FILE, "set", number)
            found = [self._tables.line(_FILE, "set.item", at + of) for of in range(len(each.item))]
            at += len(each.item)
            yield [(one or line) if apart else line for one in found]

    def _warn(self, line: int | None, code: str, text: str, hint: str) -> None:
        self._problems.add(Problem(_FILE, line, Severity.WARNING, code, text, hint))

    def _error(self, line: int | None, code: str, text: str, hint: str = "") -> None:
        self._problems.error(_FILE, line, code, text, hint)


def _set(written: SetSource) -> Set:
    return Set(
        id=written.id,
        title=written.title,
        items=tuple(_item(each) for each in written.item if each.kind in _KINDS),
        about=written.about,
        contacts=written.contacts,
        in_steps=written.in_steps,
    )


def _is_finished(item: Item) -> bool:
    return not item.kind.is_free or _has_words(item.words)


def _item(written: WrittenItem) -> Item:
    return Item(
        kind=ItemKind(written.kind),
        target=written.target,
        words=written.words,
        note=written.note,
        minutes=written.minutes,
        in_steps=written.in_steps,
        may_drop=written.may_drop,
    )


def _has_words(wording: Wording) -> bool:
    return any(words.strip() for words in wording.values())
