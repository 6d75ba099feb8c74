"""A phrase that a trainer marked stands out in slides and on participants' paper, unaltered."""

import re
import zipfile
from io import BytesIO

import pytest

from index import (
    Item,
    ItemKind,
    Kind,
    MarkedItem,
    PaperKind,
    PaperWish,
    Set,
    Span,
    TextChoice,
    TextSetting,
    check_handout,
    replace,
)
from index.export.extract import extract
from index.export.formats import FORMATS
from index.export.text.runs import MarkedText
from index.model import Emphasis, EmphasisKind

QUOTE, LONG = "q-bandits", "p-no-trust"
PHRASE = "constantly extort"
HIGH = re.compile(r"<a:highlight>.*?</a:highlight></a:rPr><a:t>([^<]*)</a:t>")


def marked(archive, passage, phrase):
    """A set of one passage, of which `phrase` stands out."""
    at = archive.passage(passage).text.index(phrase)
    item = MarkedItem(ItemKind.PASSAGE, passage, phrase=Span(at, at + len(phrase)))
    return Set("own", {"en": "Mine"}, items=(item,))


def taken_of(archive, chosen, use="train", choice=None):
    reading = TextSetting("ru", choice).leaving() if choice else None
    return extract(archive, use=use, chosen=chosen, reading=reading)


def slides_in(data):
    with zipfile.ZipFile(BytesIO(data)) as packed:
        names = [each for each in packed.namelist() if "/slides/slide" in each]
        return "".join(packed.read(name).decode() for name in names if name.endswith(".xml"))


@pytest.mark.parametrize("form", ["pptx", "pptx-trainer"])
def test_a_phrase_stands_out_on_its_slide_and_no_word_is_changed(first_archive, tmp_path, form):
    chosen = marked(first_archive, QUOTE, PHRASE)
    data = FORMATS[form].write(taken_of(first_archive, chosen))
    file = tmp_path / "a.pptx"
    file.write_bytes(data)

    assert HIGH.findall(slides_in(data)) == [PHRASE]
    assert {each.state.value for each in check_handout(file, first_archive).quotes} == {"unchanged"}


def test_of_a_phrase_over_two_slides_each_has_its_part(first_archive):
    text = first_archive.passage(LONG).text
    data = FORMATS["pptx"].write(taken_of(first_archive, marked(first_archive, LONG, text)))

    parts = HIGH.findall(slides_in(data))

    assert len(parts) == 2
    assert "".join(parts) == text


def test_each_master_has_its_own_ground_for_a_phrase(first_archive):
    data = FORMATS["pptx"].write(taken_of(first_archive, marked(first_archive, QUOTE, PHRASE)))
    with zipfile.ZipFile(BytesIO(data)) as packed:
        dark, light = (packed.read(f"ppt/theme/theme{at}.xml").decode() for at in (1, 2))

    named = re.search(r'<a:highlight><a:schemeClr val="(\w+)"/>', slides_in(data))[1]
    grounds = [re.search(rf'<a:{named}><a:srgbClr val="(\w+)"', each)[1] for each in (dark, light)]

    assert grounds == ["5A4A12", "F6E3A8"]


@pytest.mark.parametrize("kind", [PaperKind.HANDOUT, PaperKind.GROUPS])
def test_a_phrase_stands_out_on_paper_and_who_marked_it_is_said(first_archive, kind):
    taken = taken_of(first_archive, marked(first_archive, QUOTE, PHRASE), "print")
    plain = replace(taken, chosen=replace(taken.chosen, items=(Item(ItemKind.PASSAGE, QUOTE),)))

    blocks, others = (list(PaperWish(kind).blocks(each)) for each in (taken, plain))

    (quote,) = [block for block in blocks if block.kind is Kind.QUOTE]
    assert quote.text == first_archive.passage(QUOTE).text
    assert [run.text for run in quote.words.runs() if run.stands_out] == [PHRASE]
    said = taken.words.say("underlined")
    assert said not in [block.text for block in others]
    assert [block.text for block in blocks].count(said) == 1


def test_a_phrase_of_the_original_is_not_marked_in_a_translation(first_archive):
    chosen = marked(first_archive, QUOTE, PHRASE)
    alone = taken_of(first_archive, chosen, "print", TextChoice.TRANSLATION)
    both = taken_of(first_archive, chosen, "print", TextChoice.BOTH)

    wish = PaperWish(PaperKind.HANDOUT)
    marked_in = ([block for block in wish.blocks(each) if block.phrase] for each in (alone, both))
    told = [[block.text[slice(*block.phrase)] for block in blocks] for blocks in marked_in]

    assert told == [[], [PHRASE]]
    assert HIGH.findall(slides_in(FORMATS["pptx"].write(alone))) == []


def test_other_formats_are_as_without_a_phrase(first_archive):
    chosen = marked(first_archive, QUOTE, PHRASE)
    bare = replace(chosen, items=(Item(ItemKind.PASSAGE, QUOTE),))
    for name in ("docx", "odt", "html", "md", "txt", "csv", "json"):
        files = [
            FORMATS[name].write(extract(first_archive, use=FORMATS[name].use, chosen=each))
            for each in (chosen, bare)
        ]
        assert files[0] == files[1], name


def test_a_phrase_keeps_the_emphasis_within_it():
    words = MarkedText("a bold b", (), (Emphasis(EmphasisKind.STRONG, 2, 6),), Span(0, 4))

    told = [(run.text, run.kinds, run.stands_out) for run in words.runs()]

    strong = (EmphasisKind.STRONG,)
    assert told == [
        ("a ", (), True),
        ("bo", strong, True),
        ("ld", strong, False),
        (" b", (), False),
    ]
