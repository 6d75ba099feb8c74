"""Asks the case study fifty questions in words that it does not use: `./run bench questions`.

`searching/questions.toml` and `later_questions.toml` have them, with the passages that answer each,
judged by reading before any was searched. docs/performance.md says what is counted.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path

from benchmarks.searching.corpus import CASE_STUDY
from benchmarks.searching.report import grid, put
from index import OpenArchive, SearchPage, preview_source

ROOT = Path(__file__).resolve().parent.parent
QUESTIONS = Path(__file__).parent / "searching"
FILES = ("questions.toml", "later_questions.toml")
PLACES = (1, 3, 10)
WAYS = (
    "all words must be found",
    "any word, where none has all",
    "and the first of the words that are offered",
    "and the best of the words that are offered",
)
_MOST = 100  # hits of an answer; the case study has fewer


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it is asked, and the passages of which any answers it."""

    language: str
    ask: str
    answers: tuple[str, ...]

    def place_in(self, page: SearchPage | None) -> float:
        """Return at which place of `page` the first right passage is; infinite without one."""
        ids = [hit.id for hit in page.hits] if page else []
        return min((ids.index(name) + 1 for name in self.answers if name in ids), default=inf)


def main() -> int:
    """Ask, print the table, and put it into docs/performance.md if that is wanted."""
    parser = argparse.ArgumentParser(prog="./run bench questions", description=__doc__)
    parser.add_argument(
        "--write-docs", action="store_true", help="put the table into docs/performance.md"
    )
    chosen = parser.parse_args()
    archive = preview_source(CASE_STUDY).archive
    if archive is None:
        raise SystemExit("The case study has errors: see ./run check resources/corpus/kyrgyzstan")
    lines = table(archive, [group for file in FILES for group in by_language(questions(file))])
    print("\n".join(lines))
    if chosen.write_docs:
        put(lines, ROOT / "docs" / "performance.md", "answers to the questions")
    return 0


def questions(file: str) -> list[Question]:
    """Return the questions of `file`, one of FILES."""
    told = tomllib.loads((QUESTIONS / file).read_text(encoding="utf-8"))["question"]
    return [Question(each["language"], each["ask"], tuple(each["answers"])) for each in told]


def by_language(asked: Sequence[Question]) -> list[list[Question]]:
    """Return the questions `asked`, those of each language together."""
    languages = sorted({each.language for each in asked})
    return [[each for each in asked if each.language == language] for language in languages]


def table(archive: OpenArchive, groups: Sequence[Sequence[Question]]) -> list[str]:
    """Return the table of how many questions of each of `groups` are answered, in Markdown."""
    head = [f"{some[0].language}, {len(some)} questions" for some in groups]
    counts = [list(_counts(archive, some)) for some in groups]
    rows = [[said, *told] for said, *told in zip(WAYS, *counts, strict=True)]
    return grid(["right passage among the first 1 / 3 / 10; nothing found", *head], rows)


def _counts(archive: OpenArchive, asked: Iterable[Question]) -> Iterator[str]:
    """Yield how many of the questions `asked` are answered in each of the WAYS."""
    answers = [(question, _answers(archive, question)) for question in asked]
    for way in range(len(WAYS)):
        places = [question.place_in(pages[way]) for question, pages in answers]
        within = " / ".join(str(sum(place <= most for place in places)) for most in PLACES)
        pages = [each[way] for _question, each in answers]
        yield f"{within}; {sum(not page or page.total == 0 for page in pages)}"


def _answers(archive: OpenArchive, question: Question) -> list[SearchPage | None]:
    """Return the answer to `question` in each of the WAYS."""
    page = archive.search(question.ask, limit=_MOST, leads=True)
    pressed = list(_pressed(archive, page)) or [page]
    best = min([page, *pressed], key=question.place_in)
    return [None if page.relaxed else page, page, pressed[0], best]


def _pressed(archive: OpenArchive, page: SearchPage) -> Iterator[SearchPage]:
    """Yield the answers after each of the words that `page` offers was pressed."""
    for word in page.beside:
        quoted = f'"{word}"' if " " in word else word
        yield archive.search(f"{page.query.strip()} {quoted} ", limit=_MOST)


if __name__ == "__main__":
    sys.exit(main())
