"""Measures which words are joined rightly that the end of a line divides, `./run bench hyphens`.

Of the words that a text has once, every other one is divided at the end of a line, where a
syllable may end. The compounds below, and those that the text has once, are divided at their
hyphens: each that is joined is an error.
"""

import argparse
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.searching import report
from index.importers.structure.divided_words import HyphenUse, KnownWords

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "import.md"
MARK = "figures of the hyphens"
_CORPUS = ROOT / "resources" / "corpus" / "kyrgyzstan"
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_VOWELS = frozenset("aeiouyаеёиоуыэюяөү")  # noqa: RUF001
_SHORTEST = 6
_COMPOUNDS = {
    "en": """well-known long-term part-time self-esteem street-based decision-making follow-up
        case-by-case middle-aged face-to-face so-called two-thirds high-risk low-income non-profit
        drop-in night-time mother-in-law one-third ex-husband co-ordinator sex-worker on-site
        day-to-day well-being check-in anti-discrimination post-Soviet peer-led HIV-positive
        re-elected up-to-date health-care law-enforcement open-ended old-fashioned built-in""",
    "ru": """социально-экономический кто-то что-нибудь кое-как по-другому по-разному по-прежнему
        всё-таки из-за из-под во-первых юго-западный северо-восток медико-социальный где-либо
        какой-то когда-то что-либо по-русски по-моему по-новому по-своему давным-давно еле-еле
        чуть-чуть мало-помалу секс-работница интернет-сайт бизнес-план пресс-служба военно-морской
        ВИЧ-инфекция горно-металлургический культурно-массовый учебно-методический вице-премьер
        премьер-министр онлайн-опрос фокус-группа точь-в-точь скажи-ка судебно-медицинский""",
    "ky": """ата-эне бала-чака кыз-келин эл-журт ар-намыс үй-бүлө аң-сезим той-аш кийим-кече
        иш-чара окуу-тарбия тууган-урук дос-жар өз-өзүнчө бара-бара""",  # noqa: RUF001
}


@dataclass
class Tally:
    """How the words and the compounds of one text were taken: use -> words."""

    words: dict[HyphenUse, list[str]] = field(default_factory=dict)
    compounds: dict[HyphenUse, list[str]] = field(default_factory=dict)


def measured(text: str, compounds: Sequence[str]) -> Tally:
    """Divide words of `text`, and return how each division is taken."""
    words = _WORD.findall(text)
    once = [word for word, count in Counter(map(str.lower, words)).items() if count == 1]
    plain = [word for word in once if "-" not in word and len(word) >= _SHORTEST]
    chosen = frozenset(plain[::2]) | {word for word in once if "-" in word}
    tally = Tally()
    lines: list[str] = [""]
    for word in [*words, *compounds]:
        parts = _halves(word) if word.lower() in chosen or word in compounds else None
        lines[-1] += f" {parts[0]}" if parts else f" {word}"
        if parts:
            lines.append(parts[1])
    known = KnownWords(lines)
    for word in [*words, *compounds]:
        parts = _halves(word) if word.lower() in chosen or word in compounds else None
        found = known.division(*parts) if parts else None
        if found:
            into = tally.compounds if "-" in word else tally.words
            into.setdefault(found.use, []).append(word)
    return tally


def _halves(word: str) -> tuple[str, str] | None:
    """Return `word` divided at its first hyphen, else where a syllable ends near its middle."""
    if "-" in word:
        first, _hyphen, second = word.partition("-")
        return f"{first}-", second
    middle = len(word) // 2
    places = sorted(range(2, len(word) - 1), key=lambda at: abs(at - middle))
    for at in places:
        ends = _VOWELS.isdisjoint(word[at].lower()) and not _VOWELS.isdisjoint(word[at + 1].lower())
        if ends and not _VOWELS.isdisjoint(word[:at].lower()):
            return f"{word[:at]}-", word[at:]
    return None


def texts() -> Iterator[tuple[str, str, str]]:
    """Yield (language, name, text) of the texts that Satchel has."""
    study = (_CORPUS / "source" / "case-study.txt").read_text(encoding="utf-8")
    yield "en", "case study", study
    told = (_CORPUS / "translations" / "ru.toml").read_text(encoding="utf-8")
    yield "ru", "its translation", "\n".join(_strings(tomllib.loads(told)))
    for language in ("en", "ru", "ky"):
        page = (ROOT / "resources" / "help" / f"{language}.md").read_text(encoding="utf-8")
        yield language, "help", re.sub(r"!\[.*?\]\(.*?\)|[*`#]", "", page)


def _strings(value: object) -> Iterator[str]:
    """Yield each text within what TOML holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def row(language: str, name: str, tally: Tally) -> list[str]:
    """Return the figures of one text as cells."""
    words = {use: len(tally.words.get(use, [])) for use in HyphenUse}
    joined = [words[HyphenUse.LISTED], words[HyphenUse.RELATED]]
    all_words, compounds = sum(words.values()), sum(map(len, tally.compounds.values()))
    wrong = [use for use in tally.compounds if use in (HyphenUse.LISTED, HyphenUse.RELATED)]
    share = f"{100 * sum(joined) / all_words:.0f} %"
    errors = sum(len(tally.compounds[use]) for use in wrong)
    return [language, name, f"{all_words:,}", *map(str, joined), share, str(compounds), str(errors)]


def main() -> int:
    """Measure, print the table, and write it into the page where that is asked for."""
    parser = argparse.ArgumentParser(prog="./run bench hyphens", description=__doc__)
    parser.add_argument("--write-docs", action="store_true", help=f"put it into {PAGE.name}")
    parser.add_argument("--show", action="store_true", help="print what is not joined, and wrongly")
    parser.add_argument("--also", nargs="*", default=[], metavar="LANGUAGE:FILE", help="other text")
    chosen = parser.parse_args()
    others = (each.partition(":") for each in chosen.also)
    more = [(lang, Path(file).name, Path(file).read_text("utf-8")) for lang, _sign, file in others]
    rows = []
    for language, name, text in [*texts(), *more]:
        tally = measured(text, _COMPOUNDS[language].split())
        rows.append(row(language, name, tally))
        if chosen.show:
            kept = [tally.words.get(use, []) for use in (HyphenUse.UNKNOWN, HyphenUse.BELONGS)]
            print(language, name, "kept", kept)
            print(language, name, "compounds", tally.compounds)
    head = ("language", "text", "words", "by a list", "by the text", "joined", "compounds", "wrong")
    lines = report.grid(head, rows)
    print("\n".join(lines))
    if chosen.write_docs:
        report.put(lines, PAGE, MARK)
    return 0


if __name__ == "__main__":
    sys.exit(main())
