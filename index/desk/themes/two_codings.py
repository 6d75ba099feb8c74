"""Compares how two people coded the same words: how far they agree, and where they do not.

Both are compared passage by passage: a theme is on a passage, or it is not. Agreement beyond what
chance would give is Cohen's kappa: J. Cohen, A Coefficient of Agreement for Nominal Scales,
Educational and Psychological Measurement 20 (1960), 37-46, for two coders and two categories.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from index.desk.folder_acts import Act, ActName, table_act
from index.desk.followed_tables import CODINGS
from index.desk.themes.codebook_texts import CODEBOOK
from index.desk.themes.theme_acts import ThemeActs, WordsToCode
from index.model import Archive, Coding, Passage, Wording
from index.values import Value, replace

_THEIRS = "?"  # before the id of a theme that is not here: no id has it


class ThemeAgreement(Value):
    """How far two people agree on one theme: on how many passages both have it, one, or none."""

    theme: str
    label: Wording
    both: int
    only_here: int
    only_there: int
    neither: int

    @property
    def share(self) -> float:
        """The share of passages on which they agree."""
        return (self.both + self.neither) / max(1, self._all)

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa; None where each has it on all passages or on none, so that it is open."""
        here, there = self.both + self.only_here, self.both + self.only_there
        left = self._all
        chance = (here * there + (left - here) * (left - there)) / max(1, left * left)
        return None if chance == 1 or not left else (self.share - chance) / (1 - chance)

    @property
    def _all(self) -> int:
        return self.both + self.only_here + self.only_there + self.neither


class CodedApart(Value):
    """Words of a passage that one has under a theme and the other not, or other words.

    `here` is the coding of this folder, `there` that of the other; one of them may be None.
    `theme` is as in its `ThemeAgreement`: where it is not here, with a mark before its id there.
    """

    passage: str
    theme: str
    label: str
    text: str
    here: Coding | None
    there: Coding | None

    @property
    def id(self) -> str:
        """What tells it from the others."""
        spans = ((each.start, each.end) if each else () for each in (self.here, self.there))
        return f"{self.passage} {self.theme} {[*spans]}"

    @property
    def words(self) -> str:
        """The words, as the other has them, else as they are coded here."""
        coding = self.there or self.here
        return self.text[coding.start : coding.end] if coding else ""

    def taken(self, files: Mapping[str, str]) -> Act:
        """Return the act that has this folder coded as the other is. Raises SourceProblem."""
        held = dict(files)
        given, name = "", ActName.CODE
        if self.here is not None:
            off = ThemeActs(held).take_off((self.passage, self.here))
            held |= {file: text or "" for file, text in off.files.items()}
            name = off.name if self.there is None else name
        if self.there is not None:
            start, end = self.there.start, self.there.end
            words = WordsToCode(self.passage, start, end, self.text[start:end])
            acts = ThemeActs(held)
            is_new = self.theme.startswith(_THEIRS)
            made = (
                acts.code_as_new(words, self.label)
                if is_new
                else acts.code_words(words, self.theme)
            )
            held |= {file: text or "" for file, text in made.files.items()}
            given = made.given
        changed = {file: held.get(file, "") for file in (CODEBOOK, CODINGS)}
        return table_act(name, files, changed, given)


class TwoCodings(Value):
    """The agreements by theme, and the differences in reading order.

    `compared` passages have the same words in both; the others of this folder are `apart`.
    """

    agreements: tuple[ThemeAgreement, ...]
    differences: tuple[CodedApart, ...]
    compared: int
    apart: int

    @staticmethod
    def of(here: Archive, there: Archive) -> "TwoCodings":
        """Compare the codings of this folder with those of the archive `there`."""
        return _Comparison(here, there).compare()


class _Comparison:
    """Compares two archives."""

    def __init__(self, here: Archive, there: Archive) -> None:
        self._here = here
        self._language = here.language
        self._labels: dict[str, Wording] = {each.id: each.label for each in here.themes}
        self._as = dict(_themes_here(here, there))  # their theme -> that here, or ""
        self._names = {each.id: each.label for each in there.themes}
        self._there = {each.id: each for each in there.passages()}

    def compare(self) -> TwoCodings:
        """Return the agreements and differences."""
        pairs = [
            (mine, theirs)
            for mine in self._here.passages()
            if (theirs := self._there.get(mine.id)) is not None and theirs.text == mine.text
        ]
        counts: defaultdict[str, Counter[tuple[bool, bool]]] = defaultdict(Counter)
        differences: list[CodedApart] = []
        for mine, theirs in pairs:
            own, other = _by_theme(mine.codings), _by_theme(map(self._renamed, theirs.codings))
            for theme in dict.fromkeys((*own, *other)):
                counts[theme][theme in own, theme in other] += 1
                apart = self._apart(mine, theme, own.get(theme, ()), other.get(theme, ()))
                differences += apart
        passages = sum(1 for _each in self._here.passages())
        themes = [*self._labels, *(each for each in counts if each not in self._labels)]
        agreements = (self._agreement(each, counts[each], len(pairs)) for each in themes)
        used = tuple(each for each in agreements if each.neither < len(pairs))
        return TwoCodings(used, tuple(differences), len(pairs), passages - len(pairs))

    def _renamed(self, coding: Coding) -> Coding:
        """Return a coding of theirs under the theme here, or under their own behind a mark."""
        return replace(coding, theme=self._as.get(coding.theme) or f"{_THEIRS}{coding.theme}")

    def _label(self, theme: str) -> Wording:
        if theme in self._labels:
            return self._labels[theme]
        name = theme.removeprefix(_THEIRS)
        return self._names.get(name, {self._language: name})

    def _agreement(
        self, theme: str, count: Counter[tuple[bool, bool]], number: int
    ) -> ThemeAgreement:
        both, here, there = count[True, True], count[True, False], count[False, True]
        neither = number - both - here - there
        return ThemeAgreement(theme, self._label(theme), both, here, there, neither)

    def _apart(
        self, passage: Passage, theme: str, own: Sequence[Coding], other: Sequence[Coding]
    ) -> Iterator[CodedApart]:
        """Yield what is coded apart under one theme: words that overlap are told together."""
        label = self._label(theme)
        name = label.get(self._language) or next(iter(label.values()), theme)
        left = [each for each in other if each not in own]
        for mine in [each for each in own if each not in other]:
            over = next((e for e in left if e.start < mine.end and mine.start < e.end), None)
            if over is not None:
                left.remove(over)
            yield CodedApart(passage.id, theme, name, passage.text, mine, over)
        for theirs in left:
            yield CodedApart(passage.id, theme, name, passage.text, None, theirs)


def _by_theme(codings: Iterable[Coding]) -> dict[str, list[Coding]]:
    found: dict[str, list[Coding]] = {}
    for each in codings:
        found.setdefault(each.theme, []).append(each)
    return found


def _themes_here(here: Archive, there: Archive) -> Iterator[tuple[str, str]]:
    """Yield each theme of theirs with that here: of the same id, else of the same name."""
    ids = {each.id for each in here.themes}
    names = {
        (language, " ".join(label.split()).casefold()): each.id
        for each in here.themes
        for language, label in each.label.items()
    }
    for each in there.themes:
        said = ((lang, " ".join(label.split()).casefold()) for lang, label in each.label.items())
        named = next((names[name] for name in said if name in names), "")
        yield each.id, each.id if each.id in ids else named
