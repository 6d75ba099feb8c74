"""Words for an answer: how much was found, what was searched for, and what to try."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QObject

from index import (
    Part,
    SearchPage,
    Unused,
    Value,
    Why,
    Widened,
    exactly,
    fields_left_out,
    fields_of,
    in_capitals,
    replace,
)
from viewer.screens.search.query_advice import (
    absent_values,
    known_fields,
    unknown_fields,
    what_to_try,
)
from viewer.screens.search.query_runner import IndexProgress, Question
from viewer.screens.search.query_words import QueryWords
from viewer.wording.archive_words import respelt_words
from viewer.wording.field_names import FacetNames, field_words
from viewer.wording.number_format import figure

_JOINING, _EXCLUDING = ("or", "или"), ("not", "не")  # as typed by who does not know of capitals
_NOT_SEARCHED = (Why.LEFT_OUT, Why.COMMON)


class AnswerLine(Value):
    """A line of words, perhaps with buttons: the label of each, and the query that it runs.

    One that `suggests` offers a query that may be meant, and one that `explains` says as what the
    query was understood. One that `hastens` offers to index the rest of the archive. One that
    `stays` is never folded away: without it the answer would be taken for another.
    """

    words: str
    offers: tuple[tuple[str, str], ...] = ()
    suggests: bool = False
    explains: bool = False
    hastens: bool = False
    stays: bool = False


"""The fields that not all attributions tell now."""

type Progress = IndexProgress | None
"""How much is indexed; None if all passages are."""


class Said(Value):
    """The words for an answer: above the list, in lines below that, and beside the search box."""

    found: str
    hint: str
    lines: tuple[AnswerLine, ...]


class AnswerWords(QObject):
    """Makes the words for answers."""

    def __init__(self, naming: FacetNames) -> None:
        super().__init__()
        self._naming = naming
        self._telling = QueryWords(naming)

    def answer(
        self, page: SearchPage, question: Question, progress: Progress, awaited: int = 0
    ) -> Said:
        """Return the words for `page`, the answer to `question`; so many more hits are awaited."""
        partly: tuple[AnswerLine, ...] = ()
        if progress is not None and not page.complete:
            (line,) = self.progress(progress._replace(done=page.searched))
            partly = (replace(line, stays=True),)
        lines = (*partly, *self._lines(page, question))
        if page.total:
            count = self.tr("%n passage(s)", "", page.total)
            found, hint = self._count(page, count, len(page.hits) + awaited), count
            if page.relaxed:
                hint = self.tr("%n passage(s) with some of the words", "", page.total)
                found = f"{some_words()} {found}"
            return Said(" ".join((found, *self._nowhere(page))), hint, lines)
        if page.meaning is None:
            return Said(self.tr("There is no word in this to search for."), "", lines)
        is_pictured = any(each.kind == "picture" for each in page.leads)
        if page.complete and is_pictured and not (page.absent or question.chosen):
            return Said(self.tr("No passage has it; a picture does."), "", lines)
        nothing = self._nothing(page, page.meaning, question)
        said = " ".join((nothing, *self._nowhere(page)))
        return Said(said, self.tr("nothing found"), lines)

    def _nothing(self, page: SearchPage, meaning: Part, question: Question) -> str:
        """Return that no passage is found by `meaning`, why, and what to do about it."""
        absent = [each for each in page.absent if each.name not in page.hidden]
        if not page.complete:
            return self.tr("Nothing was found so far.")
        if absent:
            return absent_values(absent, self._naming)
        if question.chosen:
            return self.tr("Nothing was found among what you chose. Take some of it away.")
        return what_to_try(meaning)

    def beginning(self) -> tuple[AnswerLine, ...]:
        """Return a few lines on what can be typed."""
        return (
            AnswerLine(
                self.tr("Several words find passages with all of them, or else with some of them.")
            ),
            AnswerLine(
                self.tr("Between quotation marks they stand side by side; -word leaves out.")
            ),
            AnswerLine(self.tr("F1 tells the rest.")),
        )

    def progress(self, progress: Progress) -> tuple[AnswerLine, ...]:
        """Return a line on how much can be searched, if the index is not complete."""
        if progress is None:
            return ()
        done, total = figure(progress.done), figure(progress.total)
        offers: tuple[tuple[str, str], ...] = ()
        if progress.waits:
            told = self.tr(
                "So far {done} of {total} passages can be searched. The battery is low: the others "
                "follow when the computer is plugged in."
            )
            offers = ((self.tr("Go on now"), ""),)
        else:
            told = self.tr(
                "So far {done} of {total} passages can be searched. The others follow by "
                "themselves."
            )
        return (AnswerLine(told.format(done=done, total=total), offers, hastens=progress.waits),)

    def _nowhere(self, page: SearchPage) -> Iterator[str]:
        """Yield a sentence for each word that is in no passage, and was left out."""
        told = self.tr("“{word}” stands nowhere, and was left out.")
        for widened in page.widened:
            if widened.why is Why.LEFT_OUT:
                yield told.format(word=widened.typed)

    def _count(self, page: SearchPage, count: str, shown: int) -> str:
        if shown < page.total:
            told = self.tr(
                "{count}. The best {shown} are shown: to see others, add a word or narrow the list."
            )
            said = told.format(count=count, shown=figure(shown))
        else:
            said = f"{count}."
        aside = page.total - sum(page.voices.values())  # the bars do not count footnotes
        if aside <= 0 or page.total == 1:  # less than none where hits were found damaged
            return said
        noted = self.tr("In footnotes: {count}.")
        return f"{said} {noted.format(count=figure(aside))}"

    def _lines(self, page: SearchPage, question: Question) -> Iterator[AnswerLine]:
        if page.suggestion:
            meant = page.suggestion
            yield AnswerLine(self.tr("Did you mean:"), ((meant, meant),), suggests=True)
        if page.meaning is not None:
            told = self.tr("Searched for: {what}.")
            told = told.format(what=self._telling.told(page.meaning, _left_out(page)))
            yield AnswerLine(told.replace("….", "…"), explains=True, stays=True)
        yield from self._changes(page)
        if page.no_fields:
            told = unknown_fields(page.no_fields)
            yield AnswerLine(told, known_fields(page, self._naming))
        unused = self._unused(page)
        if unused:
            yield AnswerLine(unused)
        without = page.hidden & fields_left_out(page.meaning)
        asked = page.hidden & fields_of(page.meaning).union(question.chosen) - without
        if asked:
            yield AnswerLine(hidden_words(asked))
        if without:
            told = self.tr(
                "Quotes whose attribution does not tell this now were not left out by it: {fields}."
            )
            yield AnswerLine(told.format(fields=field_words(without)))

    def _changes(self, page: SearchPage) -> Iterator[AnswerLine]:
        """Yield what was searched for beside or in place of words, and what may be meant."""
        meant = in_capitals(page.query.strip(), _spoken(page))
        if meant != page.query.strip():
            told = self.tr("OR and NOT are written in capitals. Did you mean:")
            yield AnswerLine(told, ((meant, f"{meant} "),))
        quoted = self.tr("“{word}”")
        left_out = (each.typed for each in page.widened if each.why is Why.COMMON)
        small = [quoted.format(word=each) for each in left_out]
        if small:
            told = self.tr("Small words were left out, since nothing is found with them: {words}.")
            yield AnswerLine(told.format(words=", ".join(small)))
        for widened in page.widened:
            if widened.why not in _NOT_SEARCHED:
                yield self._widened(widened, page.query)

    def _widened(self, widened: Widened, query: str) -> AnswerLine:
        if widened.why is Why.SPELLING:
            return AnswerLine(respelt_words(widened), stays=True)
        told = self.tr("“{word}”: {words}, from the glossary.")
        only = self.tr("Only “{word}”").format(word=widened.typed)
        told = told.format(word=widened.typed, words=", ".join(widened.words))
        return AnswerLine(told, ((only, exactly(query, widened.typed)),))

    def _unused(self, page: SearchPage) -> str:
        told = ""
        match page.unused:
            case Unused.TOO_LONG:
                told = self.tr("Only the first 1,000 characters were searched.")
            case Unused.TOO_MANY:
                told = self.tr("Only the first 64 words were searched.")
            case Unused.LEADING:
                told = self.tr("A word cannot begin with * or ?: see “{text}”.")
            case Unused.TOO_WIDE:
                told = self.tr("“{text}” fits too many words: only 1,000 were searched.")
            case Unused.NOT_ASKED:
                told = self.tr(
                    "Satchel does not understand “{word}” in a question, and left it out. "
                    "To leave out passages with a word, write - before it."
                )
        text = page.unused_text
        return told.format(text=text, word=text)


def _spoken(page: SearchPage) -> tuple[str, ...]:
    """Return the words in `page.query` that may be meant as operators, if they are there.

    Who leaves words out notices that passages with all of them lack something; who joins does not.
    """
    is_whole = page.total > 0 and not page.relaxed and not _left_out(page)
    return _JOINING if is_whole else (*_JOINING, *_EXCLUDING)


def _left_out(page: SearchPage) -> frozenset[str]:
    """Return the words of the query that were not searched."""
    return frozenset(each.typed for each in page.widened if each.why in _NOT_SEARCHED)


def some_words() -> str:
    """Return the sentence that what was found has only some of the words."""
    return QCoreApplication.translate(
        "Saying", "No passage has all of these words. These have some of them."
    )


def most_words() -> str:
    """Return the heading of passages with most of the words, below those with all of them."""
    return QCoreApplication.translate("Saying", "These have most of the words")


def hidden_words(fields: Iterable[str]) -> str:
    """Return the sentence that quotes were not found by fields that their attributions hide."""
    told = QCoreApplication.translate(
        "Saying", "Quotes whose attribution does not tell this now were not found by it: {fields}."
    )
    return told.format(fields=field_words(fields))
