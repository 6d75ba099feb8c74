"""Finds the passages of a document that are in another language than the document."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from index.importers.draft import DraftDocument, DraftPassage
from index.importers.ids import language_of
from index.importers.import_report import Report

type LineLanguages = Mapping[int, Sequence[tuple[str, str]]]
"""Line -> the words in it with the language tags that the file gives them, in order."""

_KIND = "passage-language"
_CYRILLIC = frozenset({"ru", "ky", "kk", "uk", "be", "bg", "mk", "mn", "tg"})
_IN_BOTH = frozenset({"sr", "uz", "az", "tk", "tt", "ba"})
_NONE = frozenset({"und", "mul", "zxx", "mis"})
_FEWEST_LETTERS = 12  # of words in another language within a passage that are told


def find_languages(document: DraftDocument, stated: LineLanguages, report: Report) -> None:
    """Give a language to each passage of `document` that has another, and tell all others.

    The commonest words count first, then what the file states: programs state the language that
    they were last set to, so what they state of most of the text tells nothing.
    """
    usual = _usual(stated)
    mixed: list[str] = []
    for passage in document.passages():
        said = stated.get(passage.line, ())
        _find(passage, document.language, _stated(said, usual), report)
        own = passage.language or document.language
        mixed += sorted(_within(said, {usual, own, document.language}))[:1]
    _tell(document, mixed, report)


def _find(passage: DraftPassage, usual: str, stated: str, report: Report) -> None:
    text = " ".join(passage.paragraphs)
    found, is_sure = language_of(text)
    by_what = "by its commonest words"
    if not is_sure:
        found, by_what = stated, "as the file states"
    if found and found != usual and (is_sure or _fits(found, text)):
        passage.language = found
        said = f"This passage is taken to be “{found}”, {by_what}."
        report.guess(passage.line, _KIND, said)


def _tell(document: DraftDocument, mixed: list[str], report: Report) -> None:
    """Tell what is in another language and cannot be marked: headings, footnotes, some words."""
    titles = [section.title for section in document.sections]
    for what, texts in (
        ("headings", titles),
        ("footnotes", [note.text for note in document.footnotes]),
    ):
        others = [name for name, is_sure in map(language_of, texts) if is_sure]
        _tell_others(what, [name for name in others if name != document.language], report)
    _tell_others("passages with words", mixed, report)


def _tell_others(what: str, languages: list[str], report: Report) -> None:
    if languages:
        names = ", ".join(sorted(set(languages)))
        said = f"{what} in another language: {len(languages)} ({names})."
        said = f"{said[0].upper()}{said[1:]} Only whole passages have a language of their own."
        report.guess(1, "language", said)


def _usual(stated: LineLanguages) -> str:
    """Return the language that the file states of most of its letters, "" without any."""
    counted: Counter[str] = Counter()
    for said in stated.values():
        for tag, text in said:
            counted[_plain(tag)] += len(text)
    return counted.most_common(1)[0][0] if counted else ""


def _stated(said: Iterable[tuple[str, str]], usual: str) -> str:
    """Return the language that most of a passage is stated to have, "" for the usual one."""
    counted: Counter[str] = Counter()
    for tag, text in said:
        counted[_plain(tag)] += len(text.strip())
    most = counted.most_common(1)
    is_most = bool(most) and most[0][1] * 2 > counted.total()
    return most[0][0] if is_most and most[0][0] != usual else ""


def _within(said: Iterable[tuple[str, str]], known: set[str]) -> set[str]:
    """Return the other languages of some words within a passage."""
    counted: Counter[str] = Counter()
    for tag, text in said:
        name = _plain(tag)
        if name and name not in known and _fits(name, text):
            counted[name] += sum(map(str.isalpha, text))
    return {name for name, count in counted.items() if count >= _FEWEST_LETTERS}


@lru_cache(100)
def _plain(tag: str) -> str:
    """Return a language tag without its region: "ru" for "ru-RU", "" for none such as "x-none"."""
    name = tag.replace("_", "-").partition("-")[0].lower()
    is_one = name.isascii() and name.isalpha() and len(name) in (2, 3) and name not in _NONE
    return name if is_one else ""


def _fits(language: str, text: str) -> bool:
    """Return whether the letters of `text` may be those of `language`."""
    letters = [letter for letter in text if letter.isalpha()]
    cyrillic = sum("\u0400" <= letter <= "\u052f" for letter in letters)
    if cyrillic * 2 > len(letters):
        return language in _CYRILLIC | _IN_BOTH
    return language not in _CYRILLIC
