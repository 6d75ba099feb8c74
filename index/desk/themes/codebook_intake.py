"""The act that takes a codebook from elsewhere into a folder."""

from collections import Counter
from collections.abc import Iterator, Mapping

from index.content_limits import THEMES
from index.desk.folder_acts import Act, ActName, table_act
from index.desk.table_edits import with_entries
from index.desk.themes.codebook_texts import (
    CODEBOOK,
    THEME,
    archive_language,
    held_themes,
    parents_of,
    require_depth,
)
from index.errors import SourceProblem
from index.importers.codebooks.foreign_codebook import ForeignCodebook, ForeignTheme, paths_of
from index.importers.ids import Ids, slug
from index.limits import may_be_id
from index.model import Wording
from index.values import Value, value_field


class CodebookPlan(Value):
    """What comes of a codebook: `new` themes, and those that are there and stay as they are.

    They are named from the top: "Police > Bribes". `definitions` are those of the new ones, in
    their order. `same_ids` and `same_names` tell why they are taken for themes that are there;
    `sets` groups of themes are not taken, nor rows that come `again`; new ones that are only
    `named` above others have no row. `ids` is key in the codebook -> id in the folder.
    """

    act: Act
    new: tuple[str, ...]
    definitions: tuple[Wording, ...]
    same_ids: tuple[str, ...]
    same_names: tuple[str, ...]
    sets: int = 0
    again: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    ids: Mapping[str, str] = value_field(default_factory=dict)


def plan_codebook(files: Mapping[str, str], codebook: ForeignCodebook) -> CodebookPlan:
    """Return what takes `codebook` into the folder with these `files`. Raises SourceProblem."""
    return _Intake(files, codebook).plan()


class _Intake:
    """Takes one codebook into one folder."""

    def __init__(self, files: Mapping[str, str], codebook: ForeignCodebook) -> None:
        self._files, self._codebook = files, codebook
        self._held = held_themes(files)
        self._language = archive_language(files)
        self._parents = parents_of(self._held)
        self._known = self._parents.keys()
        self._by_name: dict[tuple[str, str], list[str]] = {}
        for each in self._held:
            for name in self._names(each["label"]):
                self._by_name.setdefault(name, []).append(str(each.get("id")))
        self._times = Counter(name for each in codebook.themes for name in self._names(each.label))
        self._taken: set[str] = set()  # what is there and was found again
        self._ids = Ids()
        self._ids.reserve(self._known)
        self._as: dict[str, str] = {}  # key -> the id that it has here
        self._same_ids: list[str] = []
        self._same_names: list[str] = []

    def plan(self) -> CodebookPlan:
        entries: dict[str, dict[str, object]] = {}
        for theme in self._codebook.themes:
            name = self._there(theme)
            if name is None:
                name = self._new_id(theme)
                entries[theme.key] = self._entry(theme, name)
            self._as[theme.key] = name
        parents = self._parents | {str(each["id"]): _parent(each) for each in entries.values()}
        require_depth(parents)
        if len(parents) > THEMES.most:
            raise SourceProblem(
                "The codebook would have more than 2,000 themes, which no archive can hold. Take "
                "in a part of it."
            )
        text = self._files.get(CODEBOOK, "")
        if entries:
            text = with_entries(CODEBOOK, text, THEME, list(entries.values()))
        paths = paths_of(self._codebook.themes)
        return CodebookPlan(
            table_act(ActName.CODEBOOK_IN, self._files, {CODEBOOK: text}),
            tuple(paths[key] for key in entries),
            tuple(each.definition for each in self._codebook.themes if each.key in entries),
            tuple(paths[key] for key in self._same_ids),
            tuple(paths[key] for key in self._same_names),
            self._codebook.sets,
            self._codebook.again,
            tuple(paths[key] for key in self._codebook.named if key in entries),
            self._as,
        )

    def _there(self, theme: ForeignTheme) -> str | None:
        """Return the id of the theme of the folder that `theme` is taken for, if any."""
        if theme.id and theme.id in self._known:
            self._taken.add(theme.id)
            self._same_ids.append(theme.key)
            return theme.id
        name = self._named_alike(theme)
        if name is not None:
            self._taken.add(name)
            self._same_names.append(theme.key)
        return name

    def _named_alike(self, theme: ForeignTheme) -> str | None:
        """Return the theme of the folder with the name of `theme`, if any.

        Where several of the codebook have that name, only one at the same place is the same.
        """
        above = self._as.get(theme.above)
        for name in self._names(theme.label):
            alike = [each for each in self._by_name.get(name, ()) if each not in self._taken]
            beside = [each for each in alike if self._parents[each] == above]
            if beside or (alike and self._times[name] == 1):
                return (beside or alike)[0]
        return None

    def _names(self, label: Wording) -> Iterator[tuple[str, str]]:
        """Yield the languages and folded names of `label`."""
        for language, words in label.items():
            yield language or self._language, " ".join(words.split()).casefold()

    def _new_id(self, theme: ForeignTheme) -> str:
        if theme.id and may_be_id(theme.id):
            return self._ids.give(theme.id, "")
        label = next(iter(theme.label.values()))
        return self._ids.give("", label) if slug(label) else self._ids.number(THEME)

    def _entry(self, theme: ForeignTheme, name: str) -> dict[str, object]:
        entry: dict[str, object] = {"id": name, "label": self._wording(theme.label)}
        if theme.definition:
            entry["definition"] = self._wording(theme.definition)
        if theme.above:
            entry["parent"] = self._as[theme.above]
        if theme.color:
            entry["color"] = theme.color
        return entry

    def _wording(self, words: Wording) -> Wording:
        return {language or self._language: each for language, each in words.items()}


def _parent(entry: Mapping[str, object]) -> str | None:
    above = entry.get("parent")
    return str(above) if above else None
