"""Checks the translations of a folder: their reviews, numbers and names, and told genders."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from index.disclosure import DialSetting
from index.model import (
    Archive,
    Document,
    Footnote,
    Passage,
    PassageKind,
    Picture,
    Section,
    Translation,
)
from index.model.shown_text import original_of
from index.names.names_aside import NamesAside
from index.source.kept_parts import KeptParts
from index.source.names.found_names import NameFind, names_of
from index.source.problems.problem import Problem, Problems, Severity, few
from index.source.tables import Tables
from index.source.toml_schema import TranslationSource
from index.source.translated.differences import is_name_to_compare, translation_differences
from index.source.translated.reviews import (
    REVIEWED,
    UNFINISHED,
    Translations,
    is_named,
    is_outdated,
)
from index.source.translated.told_genders import told_genders
from index.text.invisible_characters import is_blank
from index.values import Value, replace

_GENDERED = "ru"  # the language whose forms are known here
_SHARED = DialSetting(leaves=True)
_FILL = "Write it, or take the entry out: then the text itself is shown."

type _Text = Document | Section | Passage | Picture | Footnote
"""What has translations; those of a document or section are of its title."""


class _Finding(Value):
    """Something to look at in the translation of `passage` into `language`."""

    language: str
    passage: str
    code: str
    text: str
    hint: str
    about: str = ""


class TranslationChecks:
    """Reports to `problems` what is to be looked at in `translations`, which `tables` hold."""

    def __init__(self, translations: Translations, tables: Tables, problems: Problems) -> None:
        self._translations = translations
        self._tables = tables
        self._problems = problems

    def check(self, archive: Archive, kept: KeptParts, aside: NamesAside) -> None:
        """Check the reviews of translations, and compare their words with those of the texts.

        What is put `aside` is no name.
        """
        self._check_reviews(archive)
        self._check_blanks()
        self._tell_unfinished()
        for document in archive.documents:
            find = partial(names_of, document, kept, aside)
            found = kept.of(
                "translated", document.id, (document, aside), partial(_findings, document, find)
            )
            for each in found:
                self._tell(each, self._number(each))

    def _check_reviews(self, archive: Archive) -> None:
        texts: dict[str, str] = {}
        if any(each.reviewed_words for made in self._translations.values() for each in made):
            texts = {
                each.id: original_of(each)
                for document in archive.documents
                for each in document.translated()
            }
        for language, made in self._translations.items():
            for number, each in enumerate(made):
                if each.status == REVIEWED and (wrong := _wrong_review(each, texts)):
                    self._tell(_Finding(language, each.passage, *wrong), number)

    def _check_blanks(self) -> None:
        """Report translations without a letter: they would stand in place of the text."""
        for language, made in self._translations.items():
            for number, each in enumerate(made):
                if is_blank(each.text):
                    said = f"The translation of “{each.passage}” has no letter that can be seen."
                    found = _Finding(language, each.passage, "empty-translation", said, _FILL)
                    self._tell(found, number, Severity.ERROR)

    def _tell_unfinished(self) -> None:
        """Report, with their words, the translations that somebody stopped in the middle of."""
        for language, made in self._translations.items():
            for number, each in enumerate(made):
                if each.status == UNFINISHED:
                    said = f"The translation of “{each.passage}” is unfinished: no archive has it."
                    hint = "Finish it at the desk, or write it whole and its status as draft."
                    found = _Finding(language, each.passage, "translation-unfinished", said, hint)
                    self._tell(replace(found, about=each.text), number)

    def _number(self, found: _Finding) -> int:
        made = self._translations.get(found.language, ())
        numbers = (number for number, each in enumerate(made) if each.passage == found.passage)
        return next(numbers, 0)

    def _tell(self, found: _Finding, number: int, severity: Severity = Severity.WARNING) -> None:
        file = f"translations/{found.language}.toml"
        line = self._tables.line(file, "translation", number)
        told = found.code, found.text, found.hint, (found.passage,)
        self._problems.add(Problem(file, line, severity, *told, about=found.about))


def _wrong_review(
    given: TranslationSource, texts: Mapping[str, str]
) -> tuple[str, str, str] | None:
    """Return why a review does not count, as a code, a sentence and what to do."""
    if not is_named(given):
        said = f"Nobody is named who reviewed “{given.passage}”, or the day is no date, or to come."
        return (
            "bad-review",
            said,
            "Write by, and reviewed_on as 2026-01-31: it is a draft till then.",
        )
    if given.passage in texts and is_outdated(given, texts[given.passage]):
        said = f"“{given.passage}”, or its translation, changed after the review."
        return "review-outdated", said, "It is a draft until somebody reviews it again."
    return None


def _findings(
    document: Document, find_names: Callable[[], Sequence[NameFind]]
) -> tuple[_Finding, ...]:
    """Return what is to be looked at in the translations of `document`, whose names are found."""
    pairs = [(each, made) for each in document.translated() for made in each.translations]
    if not pairs:
        return ()
    names: dict[str, list[str]] = {}
    for each in find_names():
        if not each.is_beside and is_name_to_compare(each.kind, each.certainty):
            names.setdefault(each.id, []).append(each.words)
    return (*_differing(pairs, names), *_telling(pairs), *_uncaptioned(document))


def _differing(
    pairs: Sequence[tuple[_Text, Translation]], names: Mapping[str, Sequence[str]]
) -> Iterator[_Finding]:
    """Yield the translations whose numbers or names are not those of the text."""
    for each, made in pairs:
        differ = translation_differences(original_of(each), made.text, names.get(each.id, ()))
        for code, missing, added in (
            ("numbers-differ", differ.numbers_missing, differ.numbers_added),
            ("names-differ", differ.names_missing, differ.names_added),
        ):
            if missing or added:
                said = _difference(missing, added)
                hint = "Compare them. What may stay so, waive in archive.toml with a reason."
                yield _Finding(made.language, each.id, code, said, hint)


def _difference(missing: Sequence[str], added: Sequence[str]) -> str:
    parts = [f"lacks {few(missing)}"] if missing else []
    parts += [f"has {few(added)}, which the text has not"] if added else []
    return f"The translation {', and '.join(parts)}."


def _uncaptioned(document: Document) -> Iterator[_Finding]:
    """Yield the translations of pictures that lack the caption."""
    for picture in document.pictures():
        for made in picture.translations if picture.caption else ():
            if is_blank(made.caption):
                said = f"The caption of “{picture.id}” is not translated."
                hint = "Write it on the second line of text: till then readers see it as it is."
                yield _Finding(made.language, picture.id, "caption-untranslated", said, hint)


def _telling(pairs: Sequence[tuple[_Text, Translation]]) -> Iterator[_Finding]:
    """Yield the translated quotes and titles that tell a gender, where nothing else tells it."""
    for each, made in pairs:
        if made.language.partition("-")[0] != _GENDERED or _may_tell(each):
            continue
        if words := told_genders(made.text):
            is_quote = isinstance(each, Passage)
            beside = "the line under the quote" if is_quote else "the title in the text"
            said = f"The translation tells a gender that {beside} does not: {few(words)}."
            hint = "Write it without: мне удалось забрать. Where it may stay so, waive it."
            yield _Finding(made.language, each.id, "gender-told", said, hint)


def _may_tell(text: _Text) -> bool:
    """Return whether `text` is no title or quote, or whether its gender is told to everybody."""
    if not isinstance(text, Passage):
        return isinstance(text, Footnote | Picture)
    said = text.attribution if text.kind is PassageKind.QUOTE else None
    if said is None:
        return text.kind is not PassageKind.QUOTE
    return _SHARED.tells(said, "gender") or "gender" in said.reveals
