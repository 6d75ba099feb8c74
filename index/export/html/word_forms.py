"""The forms of the words of a file, in groups, so that its script finds them without rules."""

from collections import defaultdict
from collections.abc import Iterator

from index.export.extract import Extract
from index.model import Document, Footnote, Passage
from index.search.query.forms import Forms
from index.search.text.analysis import tokens
from index.search.text.missing_letters import plain
from index.search.text.stems import ENGLISH, RUSSIAN, endings, irregular, languages_of, stem_in


def word_forms(extract: Extract) -> list[str]:
    """Return the words that stand in the file of `extract`: a line for each stem.

    A line is the stem, and then for each word with it what follows the stem, or "=" and the word
    where it does not begin so: `bribe  d s`. Letters are those that any keyboard has.
    """
    lines: dict[str, None] = {}
    for language, words in sorted(_terms(extract).items()):
        for stem, forms in _groups(language, words):
            spelt = dict.fromkeys(sorted(map(plain, forms)))
            begins = plain(stem)
            told = (w[len(begins) :] if w.startswith(begins) else f"={w}" for w in spelt)
            lines[" ".join((begins, *told))] = None
    return list(lines)


def word_families(extract: Extract) -> dict[str, set[str]]:
    """Return each word of the file -> its forms, but for words of the language of the file.

    Of that, whatever else makes an index knows the forms: of English and Russian, not of Kyrgyz.
    """
    families: dict[str, set[str]] = {}
    for language, words in sorted(_terms(extract).items()):
        if language != extract.language or language not in (ENGLISH, RUSSIAN):
            for _stem, forms in _groups(language, words):
                for word in forms:
                    families.setdefault(word, set()).update(forms)
    return families


def endings_of(extract: Extract) -> list[str]:
    """Return endings that a form may have which does not stand in the file."""
    languages = sorted({language for language, _text in _texts(extract)})
    told = (plain(each) for language in languages for each in endings(language))
    return list(dict.fromkeys(told))


def _groups(language: str, words: set[str]) -> Iterator[tuple[str, set[str]]]:
    """Yield (stem, words) of the `words` in the language; irregular forms stand in one group."""
    known = Forms(sorted(words), [language])
    groups: dict[tuple[str, str], set[str]] = defaultdict(set)
    for word in sorted(words):
        for spoken in languages_of(word, known.languages):
            family = (word, *irregular(word)) if spoken == ENGLISH else (word,)
            stem = stem_in(spoken, min(family))
            groups[spoken, stem].update(family)
            groups[spoken, stem].update(known.group(spoken, stem, ""))
    for (_spoken, stem), forms in groups.items():
        yield stem, forms


def _terms(extract: Extract) -> dict[str, set[str]]:
    """Return language -> the words in it, without numbers and words of several parts."""
    found: dict[str, set[str]] = defaultdict(set)
    for language, text in _texts(extract):
        found[language].update(
            each.term
            for each in tokens(text)
            if each.term.isalpha() and len(each.term) == each.end - each.start
        )
    return found


def _texts(extract: Extract) -> Iterator[tuple[str, str]]:
    """Yield (language, text) of what the script searches."""
    for document in extract.archive.documents:
        for text, language in _held(document):
            made = extract.alone(text)
            if made is not None:
                yield made.language, made.text
                continue
            yield language, text.text
            yield from ((each.language, each.text) for each in text.translations)
    for quote in extract.quotes:
        if quote.attribution:
            yield extract.words.language, quote.attribution.text


def _held(document: Document) -> Iterator[tuple[Passage | Footnote, str]]:
    yield from ((passage, passage.language) for passage in document.passages())
    yield from ((note, document.language) for note in document.footnotes)
