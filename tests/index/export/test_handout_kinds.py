"""Handouts as slides, ODT and pasted text: what became of each quote, and no harm from any file."""

import json
import re
import zipfile
from collections import Counter
from contextlib import suppress
from itertools import cycle, product

import pytest
from hypothesis import given, strategies as st
from jsonschema import Draft202012Validator

from index import (
    Archive,
    ArchiveUnreadable,
    HandoutPlace,
    Level,
    OpenArchive,
    TextChoice,
    TextSetting,
    check_handout,
    check_words,
    handout_checked,
)
from index.export.extract import extract
from index.export.formats import FORMATS
from index.export.words import Words
from index.model import Item, ItemKind, Set, Vocabulary
from index.office.packed_parts import MAX_PART, MAX_PARTS
from index.office.pptx.reader import read_pptx
from tests.conftest import ROOT, each_once, in_turn
from tests.index.export.spoils import SPOILS, spoilt
from tests.index.export.test_handout import BOMB, OUTSIDE, WORDS, changed, packed_again

KINDS = ["pptx", "odt", "txt", "md", "epub", "html"]
MAIN = {"pptx": "ppt/slides/slide{}.xml", "odt": "content.xml"}
_SLIDE = r"ppt/slides/slide\d+\.xml"
SCHEMA = json.loads((ROOT / "docs/schemas/check-handout.json").read_text("utf-8"))
EMPTY = OpenArchive(Archive("a", 1, "2026-01-01", {}, "en"), None)
BANDITS = "Police officers are official bandits who constantly extort"
SAID = (
    '<p:sp><p:nvSpPr><p:cNvPr id="90" name="a"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>'
    "<p:txBody><a:bodyPr/><a:p><a:r><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>"
)


def quotes_in(archive):
    return {each.id for each in archive.content.passages() if each.kind == "quote"}


def written(archive, file, form, level=None, reading=None, taken=None):
    taken = taken or quotes_in(archive)
    told = extract(archive, level, taken, FORMATS[form].use, reading=reading)
    file.write_bytes(FORMATS[form].write(told))
    return file


def slide_of(file, code):
    """The number in the name of the first slide with a code."""
    with zipfile.ZipFile(file) as packed:
        named = [each for each in packed.namelist() if re.fullmatch(_SLIDE, each)]
        held = [name for name in named if code.encode() in packed.read(name)]
    return min(int(re.search(r"\d+", name)[0]) for name in held)


def part_with(file, words):
    """The name of the part of a packed file in which these words stand."""
    with zipfile.ZipFile(file) as packed:
        return next(name for name in packed.namelist() if words.encode() in packed.read(name))


def states(checked):
    """Count the quotes by place and state; `others` where anything else stands beside them."""
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(handout_checked(checked))))
    told = Counter((each.place.value, each.state.value) for each in checked.quotes)
    return told + Counter({("others", each): 1 for each in checked.others})


def unchanged_cases(*, every):
    """Every format, text and level; or each format twice, with another text and level."""
    texts, levels = [None, *TextChoice], [None, *Level]
    if every:
        return [*product(KINDS, texts, levels)]
    turns = zip(KINDS * 2, cycle(texts), cycle(levels), strict=False)
    return [*turns]


def test_what_nobody_touched_is_unchanged(first_archive, tmp_path, request):
    cases = unchanged_cases(every=request.config.getoption("--long"))
    is_so = in_turn("form, choice, level", cases)(is_unchanged)
    is_so(first_archive=first_archive, tmp_path=tmp_path)


def is_unchanged(first_archive, tmp_path, form, choice, level):
    reading = None if choice is None else TextSetting("ru", choice)
    file = written(first_archive, tmp_path / f"a.{form}", form, level, reading)

    told = states(check_handout(file, first_archive))

    assert {state for _place, state in told} == {"unchanged"}
    assert told["slide" if form == "pptx" else "text", "unchanged"] == 8


@pytest.mark.parametrize("choice", [None, *TextChoice])
def test_a_remark_has_a_place_of_its_own_on_slides_and_is_no_line_of_a_quote(
    first_archive, tmp_path, choice
):
    reading = None if choice is None else TextSetting("ru", choice)
    taken, file = {"q-new-laws"}, tmp_path / "a.pptx"
    written(first_archive, file, "pptx", Level.ROLE, reading, taken)
    told = {Words(each, Vocabulary()).say("as_of", year=2019) for each in ("en", "ru")}

    assert {state for _place, state in states(check_handout(file, first_archive))} == {"unchanged"}
    slides = [[each.text for each in slide.shown] for slide in read_pptx(file.read_bytes())]
    of_it = [shown for shown in slides if "q-new-laws#" in " ".join(shown)]
    assert of_it
    assert all(sum(each in told for each in shown) == 1 for shown in of_it)
    with zipfile.ZipFile(file) as packed:
        layout = packed.read("ppt/slideLayouts/slideLayout5.xml").decode()
    _before, _mark, remark = layout.partition('name="Remark"')
    assert int(re.search(r'sz="(\d+)"', remark)[1]) >= 1400  # 1/100 point: as in the room


@pytest.mark.parametrize(("form", "is_coded"), each_once(KINDS, [False, True]))
def test_one_word_changed_is_shown(first_archive, tmp_path, form, is_coded):
    file = written(first_archive, tmp_path / f"a.{form}", form, reading=TextSetting("en"))
    number = slide_of(file, "q-bandits#") if form == "pptx" else ""
    part = part_with(file, "official bandits") if form == "epub" else MAIN.get(form, "")
    part = part.format(number)
    changes = [("official bandits", "official friends")]
    if not is_coded:
        changes.append(("satchel:kyrgyzstan/q-bandits#[0-9a-f]{8}", ""))
    if part:
        changed(file, *changes, part=part)
    else:
        text = file.read_text("utf-8")
        for before, after in changes:
            text = re.sub(before, after, text)
        file.write_text(text, "utf-8")

    told = [each for each in check_handout(file, first_archive).quotes if each.state != "unchanged"]

    assert [(each.passage, each.state.value) for each in told] == [("q-bandits", "altered")]
    assert "[-bandits-] {+friends+}" in told[0].difference


def test_each_slide_of_a_long_text_says_as_of_which_year_it_holds(first_archive, tmp_path):
    chosen = Set("a", {"en": "A"}, items=(Item(ItemKind.PASSAGE, "p-hooliganism-article"),))
    file = tmp_path / "a.pptx"
    file.write_bytes(FORMATS["pptx"].write(extract(first_archive, use="train", chosen=chosen)))
    slides = [" ".join(each.text for each in slide.shown) for slide in read_pptx(file.read_bytes())]
    of_it = [shown for shown in slides if "p-hooliganism-article#" in shown]
    assert len(of_it) > 1
    assert all("As of 2019. Check before advising." in shown for shown in of_it)
    assert {each.state.value for each in check_handout(file, first_archive).quotes} == {"unchanged"}


def test_a_text_that_goes_on_over_several_slides_is_one(first_archive, tmp_path):
    items = [Item(ItemKind.PASSAGE, each) for each in ("p-no-trust", "q-bandits")]
    chosen = Set("a", {"en": "A"}, items=tuple(items))
    file = tmp_path / "a.pptx"
    file.write_bytes(FORMATS["pptx"].write(extract(first_archive, use="train", chosen=chosen)))
    before, _after = check_handout(file, first_archive).quotes[:2]
    second = slide_of(file, "p-no-trust#") + 1
    changed(file, ("could be cruel", "is cruel"), part=MAIN["pptx"].format(second))

    told = check_handout(file, first_archive).quotes

    assert (before.passage, before.state.value) == ("p-no-trust", "unchanged")
    (altered,) = [each for each in told if each.state.value == "altered"]
    assert (altered.passage, altered.slide) == ("p-no-trust", second - 1)
    assert "{+is+}" in altered.difference


def test_another_speaker_on_a_slide_is_altered(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.pptx", "pptx", reading=TextSetting("en"))
    part = MAIN["pptx"].format(slide_of(file, "q-few-who-help#"))
    changed(file, ("Woman 26 years old", "Woman 46 years old"), part=part)

    (told,) = [each for each in check_handout(file, first_archive).quotes if each.difference]

    assert "[-26-] {+46+} years old" in told.difference


@pytest.fixture
def slides(first_archive, tmp_path):
    """Slides of the quotes, without translations in their notes."""
    return written(first_archive, tmp_path / "a.pptx", "pptx", reading=TextSetting("en"))


def with_part(file, slide, kind, data):
    """Give a slide a part of a `kind`, as a presentation program writes it."""
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    rels = f"ppt/slides/_rels/slide{slide}.xml.rels"
    link = f'<Relationship Id="rId90" Type="x/{kind}" Target="../other/one.xml"/></Relationships>'
    parts[rels] = parts[rels].replace(b"</Relationships>", link.encode())
    parts["ppt/other/one.xml"] = data.encode()
    packed_again(file, parts)


def beside(quotes):
    return [(e.place, e.slide, e.passage, e.state.value) for e in quotes if e.place.is_beside]


def test_words_in_notes_are_told_as_notes(first_archive, slides):
    number = slide_of(slides, "q-no-article#")
    said = SAID.format(f"“{BANDITS}, threaten, humiliate, insult, mock and can use force.”")
    with zipfile.ZipFile(slides) as packed:
        name = f"ppt/notesSlides/notesSlide{number}.xml"
        assert name in packed.namelist()
    changed(slides, ("</p:spTree>", said), part=name)

    told = check_handout(slides, first_archive).quotes

    assert beside(told) == [(HandoutPlace.NOTES, number, "q-bandits", "altered")]
    assert "[-physical-]" in told[-1].difference


def test_a_name_on_a_slide_without_a_quote_is_told_too(first_archive, slides):
    assert check_handout(slides, first_archive).others == ()

    changed(
        slides,
        ("</p:spTree>", SAID.format("Her name is Aigul Sadykova.")),
        part=MAIN["pptx"].format(1),
    )

    assert check_handout(slides, first_archive).others == ("Her name is Aigul Sadykova.",)


@pytest.mark.parametrize("words", ["p:text", "a:t"])
def test_comments_on_slides_are_read(first_archive, slides, words):
    around = ("<a:p><a:r>", "</a:r></a:p>") if words == "a:t" else ("", "")
    said = f"{around[0]}<{words}>“{BANDITS} and mock.”</{words}>{around[1]}"
    names = 'xmlns:a="x/a" xmlns:p="x/p"'
    quote = next(each for each in first_archive.quotes if each.id == "q-bandits").text
    said = said.replace(f"“{BANDITS} and mock.”", quote)
    with_part(slides, 3, "comments", f"<p:cmLst {names}><p:cm>{said}</p:cm></p:cmLst>")

    told = beside(check_handout(slides, first_archive).quotes)

    assert told == [(HandoutPlace.COMMENT, 3, "q-bandits", "unchanged")]


def test_descriptions_of_pictures_are_read(first_archive, slides):
    quote = next(each for each in first_archive.quotes if each.id == "q-bandits").text
    picture = f'<p:pic><p:nvPicPr><p:cNvPr id="91" name="b" descr="{quote}"/></p:nvPicPr></p:pic>'
    changed(slides, ("</p:spTree>", f"{picture}</p:spTree>"), part=MAIN["pptx"].format(3))

    told = beside(check_handout(slides, first_archive).quotes)

    assert told == [(HandoutPlace.ALT_TEXT, 3, "q-bandits", "unchanged")]


def test_a_hidden_slide_is_read_and_named(first_archive, slides):
    number = slide_of(slides, "q-bandits#")
    changed(
        slides,
        ("<p:sld ", '<p:sld show="0" '),
        ("official bandits", "official friends"),
        part=MAIN["pptx"].format(number),
    )

    (told,) = [each for each in check_handout(slides, first_archive).quotes if each.difference]

    assert (told.place, told.slide) == (HandoutPlace.HIDDEN_SLIDE, number)


def test_what_was_withdrawn_and_is_mentioned_in_notes_is_told(first_archive, slides):
    code = "satchel:kyrgyzstan/q-nobody-knows#00000000"
    number = slide_of(slides, "q-bandits#")
    part = f"ppt/notesSlides/notesSlide{number}.xml"
    changed(slides, ("</p:spTree>", SAID.format(code)), part=part)

    told = beside(check_handout(slides, first_archive).quotes)

    assert told == [(HandoutPlace.NOTES, number, "q-nobody-knows", "unknown")]


def test_slides_count_in_the_order_in_which_they_are_shown(first_archive, slides):
    with zipfile.ZipFile(slides) as packed:
        text = packed.read("ppt/presentation.xml").decode()
    shown = re.findall("<p:sldId .*?/>", text)
    reverse = "".join(reversed(shown))
    changed(slides, (re.escape("".join(shown)), reverse), part="ppt/presentation.xml")

    told = [each.slide for each in check_handout(slides, first_archive).quotes]

    assert told == sorted(told)
    assert len(told) == 8


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_comments_and_descriptions_in_documents_are_read(first_archive, tmp_path, kind):
    file = written(first_archive, tmp_path / f"a.{kind}", kind, reading=TextSetting("en"))
    quote = next(each for each in first_archive.quotes if each.id == "q-bandits").text
    altered = quote.replace("bandits", "friends")
    if kind == "odt":
        said = f"<office:annotation><text:p>{altered}</text:p></office:annotation></text:p>"
        changed(file, ("</text:p>", said), part="content.xml")
    else:
        with zipfile.ZipFile(file) as packed:
            parts = {name: packed.read(name) for name in packed.namelist()}
        rels = "word/_rels/document.xml.rels"
        link = '<Relationship Id="rId90" Type="x/comments" Target="comments.xml"/></Relationships>'
        parts[rels] = parts[rels].replace(b"</Relationships>", link.encode())
        said = f"<w:p><w:r><w:t>{altered}</w:t></w:r></w:p>"
        comments = f'<w:comments xmlns:w="{WORDS}"><w:comment w:id="1">{said}</w:comment>'
        parts["word/comments.xml"] = f"{comments}</w:comments>".encode()
        packed_again(file, parts)

    told = beside(check_handout(file, first_archive).quotes)

    assert told == [(HandoutPlace.COMMENT, None, "q-bandits", "altered")]


def test_a_table_on_a_slide_is_compared(table_archive, tmp_path):
    items = [Item(ItemKind.PASSAGE, each) for each in ("t-heard", "q-took")]
    chosen = Set("a", {"en": "A"}, items=tuple(items))
    file = tmp_path / "a.pptx"
    file.write_bytes(FORMATS["pptx"].write(extract(table_archive, use="train", chosen=chosen)))

    assert states(check_handout(file, table_archive)) == {("slide", "unchanged"): 2}

    part = MAIN["pptx"].format(slide_of(file, "t-heard#"))
    changed(file, (">12<", ">21<"), part=part)
    (told,) = [each for each in check_handout(file, table_archive).quotes if each.difference]

    assert "[-12-] {+21+}" in told.difference


# ------------------------------------------------------------------ pasted text


@pytest.fixture
def bandits(first_archive):
    return next(each.text for each in first_archive.quotes if each.id == "q-bandits")


@pytest.mark.parametrize("before", ["", "> ", "  > > "])
@pytest.mark.parametrize("width", [20, 72])
def test_a_quote_whose_lines_an_e_mail_broke_is_known(first_archive, bandits, before, width):
    lines, line = [], ""
    for word in bandits.split():
        if len(line) + len(word) > width:
            lines.append(line.strip())
            line = ""
        line += f"{word} "
    lines.append(line.strip())
    text = "\n".join(f"{before}{each}" for each in ("Dear all,", *lines, "Best"))

    (told,) = check_words(text, first_archive).quotes
    (altered,) = check_words(text.replace("mock", "praise"), first_archive).quotes

    assert (told.passage, told.state.value) == ("q-bandits", "unchanged")
    assert (altered.passage, altered.state.value) == ("q-bandits", "altered")


def test_words_and_codes_that_a_line_divides_are_joined(first_archive):
    text = (
        "“There are those police officers who help us, but there are few of them, more often\n"
        "these are some good personal relationships or for a certain monetary reward.”\n"
        "Woman 26 years old, working in salon\n"
        "Sex work and policing in Kyrgyzstan: a case study (the editor’s title). “Sex work and\n"
        "policing in Kyrgyzstan” (kyrgyzstan), edition 1 · satchel:kyrgyzstan/q-few-who-\n"
        "help#6f65f3ee"
    )

    (told,) = check_words(text, first_archive).quotes
    (altered,) = check_words(text.replace("Woman 26", "Woman 46"), first_archive).quotes

    assert (told.code, told.state.value) == (
        "satchel:kyrgyzstan/q-few-who-help#6f65f3ee",
        "unchanged",
    )
    assert "[-26-] {+46+}" in altered.difference


def test_a_quote_that_no_archive_has_is_unknown(first_archive):
    text = "“Nobody ever said this to anybody in any of these interviews.”\n\n“Good evening.”"

    (told,) = check_words(text, first_archive).quotes

    assert (told.passage, told.state.value) == (None, "unknown")


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_no_words_are_not_taken_for_words_in_which_all_is_well(first_archive, text):
    with pytest.raises(ArchiveUnreadable, match="no words to check"):
        check_words(text, first_archive)


@given(st.text(max_size=300))
def test_any_text_is_checked_or_refused(text):
    with suppress(ArchiveUnreadable):
        assert check_words(text, EMPTY).quotes is not None


# ------------------------------------------------------------------ hostile files


@pytest.mark.parametrize(
    "text", [BOMB, OUTSIDE, "<a>", "", '<?xml version="1.0" encoding="x"?><a/>']
)
@pytest.mark.parametrize(
    "part", ["ppt/presentation.xml", "ppt/slides/slide2.xml", "ppt/notesSlides/notesSlide1.xml"]
)
def test_slides_that_define_anything_or_are_none_are_refused(slides, text, part):
    with zipfile.ZipFile(slides) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    assert part in parts
    packed_again(slides, parts | {part: text.format(WORDS).encode()})

    with pytest.raises(ArchiveUnreadable, match="no PPTX that can be read"):
        check_handout(slides, EMPTY)


@pytest.mark.parametrize(
    "change",
    [
        {"ppt/slides/slide2.xml": b"<a>" + b" " * (MAX_PART + 1) + b"</a>"},
        {f"{at}": b"" for at in range(MAX_PARTS + 1)},
    ],
    ids=["a large part", "many parts"],
)
def test_slides_that_are_too_large_are_refused(slides, change):
    with zipfile.ZipFile(slides) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    packed_again(slides, parts | change)

    with pytest.raises(ArchiveUnreadable, match="no PPTX that can be read"):
        check_handout(slides, EMPTY)


@pytest.fixture(scope="module")
def spoilt_slides(first_archive, tmp_path_factory):
    file = tmp_path_factory.mktemp("spoilt") / "a.pptx"
    taken = quotes_in(first_archive)
    return file, FORMATS["pptx"].write(extract(first_archive, None, taken, "train"))


@given(SPOILS)
def test_spoilt_slides_are_read_or_refused_in_a_sentence(spoilt_slides, spoils):
    file, whole = spoilt_slides
    file.write_bytes(spoilt(whole, spoils))

    with suppress(ArchiveUnreadable):
        check_handout(file, EMPTY)


def test_a_link_of_a_slide_leads_to_no_other_file(first_archive, slides, tmp_path):
    (tmp_path / "secret.xml").write_text("<a/>")
    with zipfile.ZipFile(slides) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    rels = "ppt/_rels/presentation.xml.rels"
    parts[rels] = parts[rels].replace(b"slides/slide2.xml", b"../../../../secret.xml")
    packed_again(slides, parts)

    with pytest.raises(ArchiveUnreadable, match="no PPTX that can be read"):
        check_handout(slides, first_archive)


def test_a_protected_odt_is_told(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.odt", "odt")
    changed(
        file,
        ("</manifest:file-entry>|/>", " ><manifest:encryption-data/></manifest:file-entry>"),
        part="META-INF/manifest.xml",
    )

    with pytest.raises(ArchiveUnreadable, match="no ODT that can be read"):
        check_handout(file, first_archive)


# ------------------------------------------------------------- books and pages


def page_with(words):
    return f"<!DOCTYPE html><html><head><title>A</title></head><body>{words}</body></html>"


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a", "a.docx"])
def test_a_page_is_known_by_what_it_holds(first_archive, tmp_path, name):
    quote = first_archive.passage("q-werewolves")
    said = f"<blockquote><p>{quote.text}</p></blockquote>"
    (tmp_path / name).write_text(page_with(said), "utf-8")

    (told,) = check_handout(tmp_path / name, first_archive).quotes

    assert (told.passage, told.state.value) == ("q-werewolves", "unchanged")


@pytest.mark.parametrize(
    ("line", "state"), [("Sex worker", "unchanged"), ("Police officer", "altered")]
)
def test_the_line_under_a_quote_of_a_page_is_checked(first_archive, tmp_path, line, state):
    file = written(first_archive, tmp_path / "a.html", "html", Level.ROLE)
    text = file.read_text("utf-8")
    file.write_text(text.replace(">Sex worker<", f">{line}<", 1), "utf-8")

    told = states(check_handout(file, first_archive))

    assert told["text", state] == (8 if state == "unchanged" else 1)


def test_a_block_quotation_that_no_archive_has_is_unknown(first_archive, tmp_path):
    said = "<blockquote><p>Nobody ever said these few words to anyone at all.</p></blockquote>"
    (tmp_path / "a.html").write_text(page_with(said), "utf-8")

    assert states(check_handout(tmp_path / "a.html", first_archive)) == {("text", "unknown"): 1}


def test_words_that_a_page_hides_are_told_as_hidden(first_archive, tmp_path):
    quote = first_archive.passage("q-werewolves")
    said = f"<p>All is well.</p><p style='display: none'>{quote.text}</p>"
    (tmp_path / "a.html").write_text(page_with(said), "utf-8")

    assert states(check_handout(tmp_path / "a.html", first_archive)) == {("hidden", "unchanged"): 1}


def test_the_pages_of_a_book_are_read_in_the_order_of_its_spine(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.epub", "epub")
    before = [each.passage for each in check_handout(file, first_archive).quotes]
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in reversed(packed.namelist())}
    packed_again(file, parts)

    assert [each.passage for each in check_handout(file, first_archive).quotes] == before


@pytest.mark.parametrize(
    ("name", "kind", "data"),
    [
        ("a.epub", "EPUB", b"PK\3\4 cut off"),
        ("a.epub", "EPUB", b"no book"),
        ("a.html", "HTML", b"<!DOCTYPE html><p " + b"a" * 300_000),
        pytest.param(
            *("a.html", "HTML", b"<!DOCTYPE html><p>" + b"<b>" * 500_000), marks=pytest.mark.long
        ),
    ],
)
def test_a_book_or_page_that_cannot_be_read_is_told(tmp_path, name, kind, data):
    (tmp_path / name).write_bytes(data)

    with pytest.raises(ArchiveUnreadable) as told:
        check_handout(tmp_path / name, EMPTY)

    assert f"is no {kind} that can be read" in str(told.value)


def test_spoilt_books_are_read_or_refused_in_a_sentence(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.epub", "epub")
    whole = file.read_bytes()

    for at in range(0, len(whole), len(whole) // 20):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        with suppress(ArchiveUnreadable):
            check_handout(file, EMPTY)


def test_a_page_of_a_book_that_defines_anything_does_no_harm(first_archive, tmp_path):
    file = written(first_archive, tmp_path / "a.epub", "epub")
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    parts["META-INF/container.xml"] = BOMB.encode() if isinstance(BOMB, str) else BOMB
    packed_again(file, parts)

    with pytest.raises(ArchiveUnreadable):
        check_handout(file, EMPTY)
