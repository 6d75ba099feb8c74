"""Measures what is found by form: recall and false alarms by language, `./run bench names`.

The documents are generated (`benchmarks/planted/corpus.py`). The name of a person is found whole
where all its words are; "too much" counts those with a word before that is no name. The help pages
and the case study are texts that were not made for this: in the help every find is false.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.planted.corpus import PlantedText, documents
from benchmarks.searching import report
from index.names.finder import find_names_in_all
from index.names.found_name import FoundName, NameKind
from index.names.words import words_of

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "import.md"
MARK = "figures of the names"
PEOPLE = ("person", "patronymic")
_TITLE = "Mrs "  # before a name, and no part of it
LANGUAGES = {"en": "English", "ru": "Russian", "ky": "Kyrgyz"}


@dataclass
class Tally:
    """What was planted, found and false in the texts of one language."""

    words: int = 0
    false: int = 0
    planted: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    whole: int = 0
    beyond: list = field(default_factory=list)
    missed: list = field(default_factory=list)
    wrong: list = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of what is planted that is found, in per cent."""
        return 100 * self.found.total() / self.planted.total()

    @property
    def share_whole(self) -> float:
        """The share of the people planted whose names are found whole, in per cent."""
        return 100 * self.whole / sum(self.planted[kind] for kind in PEOPLE)

    @property
    def per_thousand(self) -> float:
        """False finds for each 1,000 words."""
        return 1000 * self.false / self.words


def measured(texts: Iterable[PlantedText]) -> dict[str, Tally]:
    """Return language -> the figures of `texts`."""
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for text in texts:
        _add(tallies[text.language], text)
    return dict(tallies)


def _add(tally: Tally, text: PlantedText) -> None:
    found = find_names_in_all(text.paragraphs, text.language)
    for number, (paragraph, finds) in enumerate(zip(text.paragraphs, found, strict=True)):
        tally.words += len(words_of(paragraph))
        planted = [each[1:] for each in text.planted if each[0] == number]
        for start, end, kind in planted:
            tally.planted[kind] += 1
            if kind in PEOPLE:
                _add_whole(tally, paragraph, (start, end), finds)
            if any(each.start < end and start < each.end for each in finds):
                tally.found[kind] += 1
            else:
                tally.missed.append(paragraph[max(0, start - 12) : end + 12])
        for each in finds:
            if not any(each.start < end and start < each.end for start, end, _kind in planted):
                tally.false += 1
                tally.wrong.append(paragraph[max(0, each.start - 12) : each.end + 12])


def _add_whole(tally: Tally, text: str, span: tuple[int, int], finds: Sequence[FoundName]) -> None:
    start, end = span
    start += len(_TITLE) * text.startswith(_TITLE, start)
    near = [each for each in finds if each.start < end and start < each.end]
    tally.whole += len(near) == 1 and near[0].start <= start and near[0].end >= end
    over = [each for each in near if each.start < start and each.kind is NameKind.PERSON]
    tally.beyond += (text[each.start : each.end] for each in over)


def real(language: str) -> tuple[int, int]:
    """Return the words of the help in `language`, and how many finds there are in it."""
    page = (ROOT / "resources" / "help" / f"{language}.md").read_text(encoding="utf-8")
    text = re.sub(r"!\[.*?\]\(.*?\)|[*`#]", "", page)
    paragraphs = [each for each in text.split("\n") if each.strip()]
    found = find_names_in_all(paragraphs, language)
    return sum(len(words_of(each)) for each in paragraphs), sum(map(len, found))


def table(tallies: dict[str, Tally]) -> list[str]:
    """Return the figures as the lines of a table."""
    kinds = ("person", "whole", "too much", "place", "numbers and the rest")
    head = ("language", "words", "planted", "recall", *kinds, "false", "false in the help")
    rows = []
    for language, name in LANGUAGES.items():
        tally = tallies[language]
        people = [_share(tally, {*PEOPLE}), f"{tally.share_whole:.0f} %", f"{len(tally.beyond)}"]
        shares = [*people, _share(tally, {"place"}), _share(tally, None)]
        words, finds = real(language)
        told = [name, f"{tally.words:,}", f"{tally.planted.total():,}", f"{tally.recall:.0f} %"]
        told += [*shares, f"{tally.per_thousand:.1f}", f"{1000 * finds / words:.1f}"]
        rows.append(told)
    return report.grid(head, rows)


def _share(tally: Tally, kinds: set[str] | None) -> str:
    chosen = kinds or tally.planted.keys() - {*PEOPLE, "place"}
    return (
        f"{100 * sum(tally.found[k] for k in chosen) / sum(tally.planted[k] for k in chosen):.0f} %"
    )


def main() -> int:
    """Measure, print the table, and write it into the page where that is asked for."""
    parser = argparse.ArgumentParser(prog="./run bench names", description=__doc__)
    parser.add_argument("--write-docs", action="store_true", help=f"put it into {PAGE.name}")
    parser.add_argument("--show", action="store_true", help="print what is missed and false")
    chosen = parser.parse_args()
    tallies = measured(documents())
    lines = table(tallies)
    print("\n".join(lines))
    for language, tally in tallies.items() if chosen.show else ():
        for name, texts in (
            ("missed", tally.missed),
            ("false", tally.wrong),
            ("too much", tally.beyond),
        ):
            print(language, name, Counter(texts).most_common(60))
    if chosen.write_docs:
        report.put(lines, PAGE, MARK)
    return 0


if __name__ == "__main__":
    sys.exit(main())
