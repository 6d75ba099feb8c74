"""Changes the ready-made sets of an editor's folder, as the workshop asks for it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, override

from PySide6.QtCore import QCoreApplication

from index import Item, OpenArchive, Set, replace, stays_behind, worded
from viewer.app.context.app_services import AppServices
from viewer.app.desk.desk_editor import DeskEditor
from viewer.app.desk.keepers.typed_keeper import TypedKeeper
from viewer.app.desk.sets.archive_sets import ArchiveSets
from viewer.app.desk.sets.set_words import SetWords
from viewer.screens.workshop.change_requests import COPY, NEW_SET, Made, SetChanges, minutes_told
from viewer.screens.workshop.plan.plan_words import size_words
from viewer.screens.workshop.shown_set import READY_MADE, NamedSet, Shown
from viewer.wording.archive_words import writable_languages


class ArchiveSetChanges(SetChanges):
    """Changes the sets of one folder; each change is an act of its editor.

    Words are written in one language at a time. Those in the others stay as they are.
    """

    def __init__(
        self,
        services: AppServices,
        editor: DeskEditor,
        typing: TypedKeeper,
        archive: Callable[[], OpenArchive | None],
    ) -> None:
        super().__init__(editor)
        self._sets, self._archive = ArchiveSets(editor), archive
        self._words = SetWords(self._sets, typing)
        self._translations, self._messages = services.translations, services.messages
        self._chosen = ""  # the language that the editor chose
        self._sets.changed.connect(self.changed)
        editor.refused.connect(partial(self.refused.emit, None))  # the editor has told why

    def follow(self, sets: Sequence[Set]) -> None:
        """Take in the sets that the folder has now."""
        self._sets.follow(sets)

    @property
    @override
    def at_desk(self) -> bool:
        return True

    @property
    @override
    def sets(self) -> Mapping[str, NamedSet]:
        return {f"{READY_MADE}{name}": each for name, each in self._sets.held.items()}

    @property
    @override
    def languages(self) -> Sequence[str]:
        return writable_languages(archive.content) if (archive := self._archive()) else ()

    @property
    @override
    def language(self) -> str:
        archive, own = self._archive(), self._translations.language
        main = archive.content.language if archive else ""
        usual = own if archive and own in archive.content.title else main
        return self._chosen if self._chosen in self.languages else usual

    @override
    def write_in(self, language: str) -> None:
        self._chosen = language
        self.changed.emit()

    @override
    def targets(self) -> Sequence[tuple[str, str]]:
        held = sorted(self._sets.held, key=lambda name: name != self._sets.latest)
        return [(f"{READY_MADE}{name}", self._title(self._sets.held[name].set)) for name in held]

    @property
    @override
    def new_title(self) -> str:
        return self._translations.said_in(self.language, *NEW_SET)

    @override
    def make(self, title: str, then: Callable[[str], None]) -> None:
        then(self._make(Set(self._sets.new_id(), {self.language: title})))

    def _make(self, made: Set) -> str:
        done = self.tr("“{title}” is a set of the archive now.")
        self._sets.make(made, done.format(title=self._title(made)))
        return f"{READY_MADE}{made.id}"

    @override
    def alter(self, name: str, then: Callable[[], None] | None = None, **values: Any) -> None:
        self._words.alter(name, self.language, values, then)

    @override
    def alter_item(self, item: str, then: Callable[[], None] | None = None, **values: Any) -> None:
        self._words.alter_item(item, self.language, values, then)

    @override
    def set_minutes(self, minutes: Mapping[str, int]) -> None:
        new = _changed(minutes, self.sets.values())
        self._alter_items(new, told := minutes_told(len(new)))
        if not new:
            self._messages.say(told)

    @override
    def set_may_drop(self, items: Sequence[str], *, may_drop: bool) -> None:
        done = self.tr("%n item(s) may be left out now.", "", len(items))
        if not may_drop:
            done = self.tr("%n item(s) may not be left out now.", "", len(items))
        self._alter_items({name: {"may_drop": may_drop} for name in items}, done)

    def _alter_items(self, values: Mapping[str, Mapping[str, Any]], done: str) -> None:
        for named in [*self.sets.values()]:
            said = [(name, replace(item, **values.get(name, {}))) for name, item in named.entries]
            if said != list(named.entries):
                self._sets.change(named.with_entries(said), done)

    @override
    def unwritten(self, of: str, key: str) -> str | None:
        return self._words.unwritten(of, self.language, key)

    @override
    def duplicate(self, name: str, then: Callable[[str], None]) -> None:
        if (named := self._found(name)) is not None:
            say = self._translations.said_in
            title = {
                language: say(language, *COPY).format(title=said)
                for language, said in named.set.title.items()
            }
            then(self._make(replace(named.set, id=self._sets.new_id(), title=title)))

    @override
    def adopt(self, shown: Shown, then: Callable[[str], None]) -> None:
        """Give a copy of a set of the notebook to the archive, in the language of the window."""
        if told := _unfit(shown):
            self._messages.say(told)
            return
        given = shown.whole.said_in(self._translations.language)
        then(self._make(replace(given, id=self._sets.new_id())))

    @override
    def add(
        self, name: str, items: Sequence[Item], before: str | None = None, then: Made | None = None
    ) -> None:
        done = self.tr("%n item(s) put into the set.", "", len(items))
        made = self._add(name, items, before, done)
        if then is not None:
            then(made)

    def _add(
        self, name: str, items: Sequence[Item], before: str | None, done: str
    ) -> Sequence[str]:
        named, language = self._found(name), self._translations.language
        if named is None:
            return ()
        said = [replace(each, words=_said(each.words, language)) for each in items]
        new = [(self._sets.new_name(), each) for each in said]
        entries, at = list(named.entries), _place(named.names, before)
        self._sets.change(named.with_entries([*entries[:at], *new, *entries[at:]]), done)
        return [each for each, _item in new]

    @override
    def add_to(self, name: str | None, items: Sequence[Item]) -> None:
        held = self._sets.held
        latest = self._sets.latest if self._sets.latest in held else next(iter(held), "")
        target = name if name is not None else f"{READY_MADE}{latest}"
        named = self._found(target)
        if named is None:
            new = Set(self._sets.new_id(), {self.language: self.new_title}, tuple(items))
            target = self._make(new)
        else:
            whole = [*named.set.items, *items]
            size = size_words(len(whole), sum(each.minutes for each in whole))
            told = self.tr("Added to “{title}”. It has {size} now.")
            self._add(target, items, None, told.format(title=self._title(named.set), size=size))
        self.added.emit(target)

    @override
    def move(self, name: str, items: Sequence[str], before: str | None) -> None:
        if (named := self._found(name)) is not None:
            held = dict(named.entries)
            moved = [each for each in items if each in held]
            rest = [each for each in named.names if each not in moved]
            at = _place(rest, before)
            order = [*rest[:at], *moved, *rest[at:]]
            after = named.with_entries([(each, held[each]) for each in order])
            self._sets.change(after, self.tr("%n item(s) moved.", "", len(moved)))

    @override
    def duplicate_items(self, name: str, items: Sequence[str], then: Made) -> None:
        if (named := self._found(name)) is not None and items:
            copied = [(each, item) for each, item in named.entries if each in items]
            last = named.names.index(copied[-1][0]) + 1
            before = named.names[last] if last < len(named.names) else None
            self.add(name, [item for _name, item in copied], before, then)

    @override
    def take_out(self, items: Sequence[str]) -> None:
        for named in self.sets.values():
            left = [each for each in named.entries if each[0] not in items]
            if gone := len(named.names) - len(left):
                done = self.tr("%n item(s) taken out of the set.", "", gone)
                self._sets.change(named.with_entries(left), done)

    @override
    def delete(self, name: str) -> None:
        if (named := self._found(name)) is not None:
            done, title = self.tr("“{title}” is deleted from the archive."), self._title(named.set)
            self._sets.remove(named.set.id, done.format(title=title))

    def _found(self, name: str) -> NamedSet | None:
        return self._sets.held.get(name.removeprefix(READY_MADE))

    def _title(self, chosen: Set) -> str:
        return worded(chosen.title, self._translations.language)


def _said(wording: Mapping[str, str], language: str) -> Mapping[str, str]:
    """Return `wording` with words of no language as words in `language`."""
    return {key or language: words for key, words in wording.items()}


def _changed(minutes: Mapping[str, int], sets: Iterable[NamedSet]) -> dict[str, dict[str, object]]:
    """Return id of an item -> its new minutes, for the items that had other ones."""
    held = {name: item.minutes for each in sets for name, item in each.entries}
    new = {name: many for name, many in minutes.items() if held.get(name, many) != many}
    return {name: {"minutes": many} for name, many in new.items()}


def _place(names: Sequence[str], before: str | None) -> int:
    return names.index(before) if before in names else len(names)


def _unfit(shown: Shown) -> str:
    """Return why a set cannot be given to the archive, or ""."""
    if len(shown.whole.items) < len(shown.entries):
        return QCoreApplication.translate(
            "ArchiveSetChanges", "Some of this set is not of this archive. Take it out first."
        )
    if any(map(stays_behind, shown.whole.items)):
        return QCoreApplication.translate(
            "ArchiveSetChanges",
            "This set has questions of the room that are not handed out. Take them out first, or "
            "tick “Handed out” at each.",
        )
    if any(shown.whole.own_pictures()):
        return QCoreApplication.translate(
            "ArchiveSetChanges",
            "This set has pictures of your own. Take them out first: an archive shows pictures of "
            "its documents.",
        )
    return ""
