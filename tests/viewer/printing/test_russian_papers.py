"""What participants get in Russian has no English but originals that say so, and codes."""

import re
from itertools import pairwise

import pytest

from index import ItemKind, Kind, PaperKind, PaperWish, TextChoice, TextSetting
from index.export.extract import extract
from index.export.formats import FORMATS
from index.office.pptx.reader import read_pptx
from tests.index.export.rotated import each_pair_once

SETS = ("introduction", "law", "justice")
LATIN = re.compile(r"[A-Za-z]{2,}")
CODE = re.compile(r"satchel:\S+|\(kyrgyzstan\)")
ORIGINAL = "Оригинал: Английский"


def in_russian(archive, name, use, choice):
    chosen = next(each for each in archive.content.sets if each.id == name).said_in("ru")
    reading = TextSetting("ru", choice).leaving()
    return extract(archive, use=use, chosen=chosen, reading=reading)


def english(text, *known):
    """What is left of `text` in Latin letters, without codes and the `known` words."""
    for words in known:
        text = text.replace(words, "")
    return LATIN.findall(CODE.sub("", text))


@pytest.mark.parametrize("choice", TextChoice)
@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("name", SETS)
def test_paper_in_russian_has_no_english_but_marked_originals(first_archive, name, kind, choice):
    taken = in_russian(first_archive, name, "print", choice)
    wish = PaperWish(kind)

    said, marked = [], False
    for block in wish.blocks(taken):
        if block.text == ORIGINAL:
            marked = True
        elif block.language in ("ru", ""):
            marked = False
        rows = " ".join(" ".join(row) for row in block.rows) if block.kind is Kind.SCALE else ""
        if block.kind is not Kind.TABLE and not marked:
            said += english(f"{block.text} {rows}")
    assert said == []
    assert english(" ".join(wish.strip(taken))) == []


@pytest.mark.parametrize(
    ("name", "choice", "form"), each_pair_once(SETS, [*TextChoice], ["pptx", "pptx-trainer"])
)
def test_slides_in_russian_have_no_english_but_marked_originals(first_archive, name, form, choice):
    taken = in_russian(first_archive, name, "train", choice)
    content = first_archive.content
    originals = [each.text for each in content.passages()]
    lines = {each.attribution.text for each in content.passages() if each.attribution}
    citations = [each.citation or each.title for each in content.documents]
    titles = [each.title for document in content.documents for each in document.walk()]
    terms = [term for each in content.glossary for said in each.terms.values() for term in said]

    for slide in read_pptx(FORMATS[form].write(taken)):
        shown = [each.text for each in slide.shown]
        is_marked = any(ORIGINAL in words for words in shown)
        for words in shown:
            is_original = any(words in text for text in originals) or words in lines
            if is_original and english(words):
                assert is_marked, words
            elif not any(term in words.split(" · ") for term in terms):
                assert english(words, *citations, *(titles if is_marked else ())) == [], words


def test_the_sets_of_the_case_study_have_what_is_looked_at(first_archive):
    """Passages, questions, terms, a theme: else nothing of them was looked at."""
    kinds = {i.kind for each in first_archive.content.sets for i in each.items}

    assert {ItemKind.PASSAGE, ItemKind.QUESTION, ItemKind.TERM, ItemKind.THEME} <= kinds


def test_the_search_finds_english(first_archive):
    chosen = next(each for each in first_archive.content.sets if each.id == "justice")
    taken = extract(first_archive, use="print", chosen=chosen.said_in("en"))
    blocks = list(PaperWish(PaperKind.HANDOUT).blocks(taken))

    assert any(english(one.text) for one, _next in pairwise(blocks))
    assert english("Код satchel:kyrgyzstan/q-x#00000000 и слово word") == ["word"]
