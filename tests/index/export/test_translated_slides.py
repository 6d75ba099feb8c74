"""Slides and cards with the texts that were chosen, which say of a translation what it is."""

import io
import re
import zipfile

import pytest

from index import FORMATS, Level, TextChoice, TextSetting, Wanted, cards_of, prepare_export
from index.export.extract import extract
from index.export.office import slides
from index.model.shown_text import AllTexts
from tests.conftest import each_once
from tests.index.export.file_text import PASSAGES, unzipped

REFERENCES = ("bib", "ris", "csl")  # to the original


def slides_of(archive, chosen, choice=TextChoice.TRANSLATION):
    """The texts of each slide."""
    reading = TextSetting("ru", choice)
    taken = prepare_export(archive, Wanted(chosen=chosen), "pptx", None, reading).taken
    with zipfile.ZipFile(io.BytesIO(FORMATS["pptx"].write(taken))) as file:
        names = [each for each in file.namelist() if re.fullmatch(r"ppt/slides/slide\d+.xml", each)]
        texts = (file.read(name).decode() for name in names)
        return [re.findall("<a:t>([^<]*)</a:t>", text) for text in texts]


def test_a_slide_holds_the_translation_and_says_that_it_is_a_draft(first_archive):
    for chosen in (first_archive.content.sets[0], None):
        (slide,) = (
            each
            for each in slides_of(first_archive, chosen)
            if any(line.startswith("«Есть такие сотрудники милиции") for line in each)
        )
        assert re.search("Draft translation|Черновой перевод", slide[0])
        assert not any("There are those police officers" in line for line in slide)


@pytest.mark.parametrize(("form", "is_set"), each_once(PASSAGES, [True, False]))
def test_no_draft_is_in_a_file_before_it_is_chosen(first_archive, form, is_set):
    chosen, of_form = first_archive.content.sets[0] if is_set else None, FORMATS[form]

    def told(texts):
        taken = extract(first_archive, None, None, of_form.use, of_form.of_set(chosen), texts)
        return unzipped(of_form.write(taken))

    plain, whole = told(AllTexts.REVIEWED), told(AllTexts.WITH_DRAFTS)

    assert "There are those police officers" in plain
    assert "Есть такие сотрудники" not in plain
    assert "Draft translation" not in plain
    assert ("Есть такие сотрудники" in whole) == (form not in REFERENCES)


def test_each_slide_of_the_glossary_has_a_number_of_its_own_and_no_term_is_cut(first_archive):
    made = [*slides.slides_of(extract(first_archive, use="train"))]
    told = [each for each in made if re.match(r"Glossary \(", each.title)]

    count = len(told)
    assert [each.title for each in told] == [f"Glossary ({at + 1}/{count})" for at in range(count)]
    lines = [line for each in told for line in each.body.split("\n")]
    assert len(lines) == len(first_archive.content.glossary)


def test_a_slide_with_both_texts_has_the_translation_below_the_original(first_archive):
    for chosen in (first_archive.content.sets[0], None):
        (slide,) = (
            each
            for each in slides_of(first_archive, chosen, TextChoice.BOTH)
            if any(line.startswith("“There are those police officers") for line in each)
        )
        original, told, made = (
            next(at for at, line in enumerate(slide) if re.match(begin, line))
            for begin in ("“There are", "Russian · Draft|Русский · Черновой", "«Есть такие")
        )
        assert original < told < made


def test_a_long_translation_has_a_slide_of_its_own_after_the_text(first_archive):
    passage = max(first_archive.content.passages(), key=lambda each: len(each.text))
    made = next(each for each in passage.translations if each.language == "ru")
    assert len(passage.text) + len(made.text) > 900

    slides = slides_of(first_archive, None, TextChoice.BOTH)

    (at,) = (at for at, each in enumerate(slides) if made.text[-30:] in "".join(each))
    assert "Черновой перевод" in slides[at][0]
    assert passage.text[-30:] in "".join(line for each in slides[:at] for line in each)
    assert passage.text[:30] not in "".join(slides[at])


def card(archive, choice, level=None):
    """The card of one quote."""
    taken = extract(archive, level, {"q-bandits"}, "print", reading=TextSetting("ru", choice))
    return cards_of(taken)[0]


def test_a_card_has_the_text_that_was_chosen_and_says_what_translation_it_is(first_archive):
    quote = first_archive.passage("q-bandits")
    made = next(each for each in quote.translations if each.language == "ru")
    told = "Русский · Черновой перевод"

    original, both, alone = (card(first_archive, choice) for choice in TextChoice)

    assert (original.text, original.translated, original.below) == (quote.text, "", None)
    assert (both.text, both.translated) == (quote.text, "")
    assert both.below.text == made.text
    assert both.below.translated.startswith(told)
    assert alone.text == made.text
    assert alone.translated.startswith(told)
    assert alone.below is None
    assert both.source[-30:] == alone.source[-30:]  # the code is that of the original words


@pytest.mark.parametrize("choice", [TextChoice.BOTH, TextChoice.TRANSLATION])
def test_no_line_on_a_card_tells_more_than_its_level(first_archive, choice):
    made = card(first_archive, choice, Level.NONE)

    assert made.line == ""
    assert made.below is None or made.below.line == ""
