"""Handouts that somebody made to deceive or to delay: nothing of them passes for unchanged."""

import zipfile
from itertools import islice, permutations

import pytest

from index import ArchiveUnreadable, check_handout, check_words
from index.export.extract import extract
from index.export.formats import FORMATS
from index.model.links import link_of
from index.office.text import MOST_PARAGRAPHS
from tests.index.export.test_handout import packed_again

MAIN = {"docx": "word/document.xml", "odt": "content.xml", "pptx": "ppt/slides/slide2.xml"}
BODY = {"docx": "<w:body>", "odt": "<office:text>", "pptx": "</p:spTree>"}
FORMS = {
    "docx": "<w:p><w:r><w:t>{}</w:t></w:r></w:p>",
    "odt": "<text:p>{}</text:p>",
    "pptx": "<p:sp><p:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>",
}


@pytest.fixture
def bandits(first_archive):
    return next(each for each in first_archive.quotes if each.id == "q-bandits")


@pytest.fixture
def written(first_archive, tmp_path):
    """Writes the quotes of the case study in a format, with `more` at the beginning of a part."""

    def write(form, more=""):
        file = tmp_path / f"a.{form}"
        quotes = {each.id for each in first_archive.quotes}
        file.write_bytes(FORMATS[form].write(extract(first_archive, None, quotes, "train")))
        with zipfile.ZipFile(file) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
        text, at = parts[MAIN[form]].decode(), BODY[form]
        assert at in text
        put = at + more if form != "pptx" else more + at
        packed_again(file, parts | {MAIN[form]: text.replace(at, put, 1).encode()})
        return file

    return write


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", ["codes", "paragraphs", "characters"])
def test_what_would_take_long_is_refused_in_a_sentence(first_archive, bandits, written, form, kind):
    code = link_of("kyrgyzstan", bandits.id, bandits.text)
    more = {
        "codes": FORMS[form].format(code) * 10_001,
        "paragraphs": FORMS[form].format("a b") * (MOST_PARAGRAPHS + 1),
        "characters": FORMS[form].format("complain " * 900_000),
    }

    with pytest.raises(ArchiveUnreadable, match=r"“a\.\w+” is too long to be checked\. Check it"):
        check_handout(written(form, more[kind]), first_archive)


def test_words_of_a_quote_in_any_order_are_not_compared_for_ever(first_archive):
    words = max((each.text for each in first_archive.quotes), key=len).split()
    lines = [" ".join(each) for each in islice(permutations(words, 4), MOST_PARAGRAPHS)]

    with pytest.raises(ArchiveUnreadable, match="too long to be checked"):
        check_words("\n".join(lines), first_archive)


def test_a_code_that_stands_again_and_again_is_not_listed_as_often(first_archive, bandits, written):
    code = link_of("kyrgyzstan", bandits.id, bandits.text)

    told = check_handout(written("docx", FORMS["docx"].format(code) * 2_000), first_archive)

    assert len(set(told)) == len(told) < 15


@pytest.mark.parametrize("form", ["docx", "odt", "pptx"])
def test_a_part_that_is_there_twice_is_refused(first_archive, written, form):
    file = written(form)
    with zipfile.ZipFile(file) as packed:
        data = packed.read(MAIN[form])
    with zipfile.ZipFile(file, "a") as packed, pytest.warns(UserWarning, match="Duplicate"):
        packed.writestr(MAIN[form], data)

    with pytest.raises(ArchiveUnreadable, match=f"is no {form.upper()} that can be read"):
        check_handout(file, first_archive)
