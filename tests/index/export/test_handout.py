"""A handout that somebody may have changed: what became of each quote; and no harm from any."""

import io
import json
import re
import tracemalloc
import zipfile
import zlib
from contextlib import suppress

import pytest
from hypothesis import assume, given, strategies as st
from jsonschema import Draft202012Validator

from index import (
    Archive,
    ArchiveUnreadable,
    OpenArchive,
    check_handout,
    handout_checked,
    replace,
)
from index.container.files import MAX_BYTES
from index.export.archive_export import export_archive
from index.export.extract import extract
from index.export.formats import FORMATS
from index.export.handout.likeness import alike, difference
from index.model import Item, ItemKind, Level, Set
from index.model.shown_text import TextChoice, TextSetting
from index.office.packed_parts import MAX_PART, MAX_PARTS
from tests.conftest import ROOT, each_once
from tests.index.export.spoils import SPOILS, spoilt
from tests.strategies import archives, few

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OTHER = "Там пили чай."
SCHEMA = json.loads((ROOT / "docs/schemas/check-handout.json").read_text("utf-8"))


@pytest.fixture
def handout(first_archive, tmp_path):
    """The quotes of the case study as a DOCX."""
    quotes = {each.id for each in first_archive.content.passages() if each.kind == "quote"}
    file = tmp_path / "handout.docx"
    file.write_bytes(FORMATS["docx"].write(extract(first_archive, None, quotes, "print")))
    return file


def changed(file, *changes, part="word/document.xml"):
    """Rewrite one part of `file`, as a word processor might."""
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    text = parts[part].decode()
    for before, after in changes:
        assert re.search(before, text), before
        text = re.sub(before, after, text, count=1)
    parts[part] = text.encode()
    packed_again(file, parts)


def packed_again(file, parts):
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)


def states(file, archive):
    checked = check_handout(file, archive)
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(handout_checked(checked))))
    return {quote.passage or quote.code: quote.state.value for quote in checked.quotes}


def test_a_handout_that_nobody_touched_is_unchanged(handout, first_archive):
    told = states(handout, first_archive)

    assert len(told) == 8
    assert set(told.values()) == {"unchanged"}


@pytest.fixture
def handed_out(table_archive, tmp_path):
    """A set of a table, a quote and a text with emphasis, as a DOCX."""
    items = [Item(ItemKind.PASSAGE, each) for each in ("t-heard", "q-took", "t-plain", "p-words")]
    chosen = Set("a", {"en": "A"}, items=tuple(items))
    file = tmp_path / "tables.docx"
    file.write_bytes(FORMATS["docx"].write(extract(table_archive, use="print", chosen=chosen)))
    return file


def test_tables_and_emphasis_that_nobody_touched_are_unchanged(handed_out, table_archive):
    assert states(handed_out, table_archive) == dict.fromkeys(
        ("t-heard", "q-took", "t-plain", "p-words"), "unchanged"
    )


def test_a_cell_that_was_changed_is_shown(handed_out, table_archive):
    changed(handed_out, (">12<", ">21<"))

    altered = [each for each in check_handout(handed_out, table_archive).quotes if each.difference]

    assert [each.passage for each in altered] == ["t-heard"]
    assert "[-12-] {+21+}" in altered[0].difference


def test_a_table_without_a_code_is_no_quote(table_archive, tmp_path):
    file = tmp_path / "all.docx"
    file.write_bytes(FORMATS["docx"].write(extract(table_archive, use="print")))

    assert states(file, table_archive) == {"q-took": "unchanged"}


def test_one_word_changed_is_shown_and_the_other_seven_are_unchanged(handout, first_archive):
    changed(handout, ("official bandits", "official friends"))

    told = {quote.passage: quote for quote in check_handout(handout, first_archive).quotes}

    altered = told.pop("q-bandits")
    assert (altered.state, altered.difference) == (
        "altered",
        "… officers are official [-bandits-] {+friends+} who constantly extort, …",
    )
    assert {quote.state.value for quote in told.values()} == {"unchanged"}


def differences(file, archive):
    told = check_handout(file, archive).quotes
    return {each.passage: each.difference for each in told if each.state == "altered"}


@pytest.fixture(params=[None, *Level])
def levelled(request, first_archive, tmp_path):
    """The whole case study as a DOCX at one level."""
    file = tmp_path / "levelled.docx"
    file.write_bytes(FORMATS["docx"].write(extract(first_archive, request.param)))
    return file


def test_a_handout_at_any_level_is_unchanged(levelled, first_archive):
    assert set(states(levelled, first_archive).values()) == {"unchanged"}


def test_another_speaker_under_the_same_words_is_altered(handout, first_archive):
    changed(handout, ("Woman 26 years old", "Woman 46 years old"))

    (told,) = differences(handout, first_archive).values()

    assert "[-26-] {+46+} years old" in told


def test_a_line_that_is_gone_or_new_is_altered(handout, first_archive):
    line = '<w:p><w:pPr><w:pStyle w:val="Attribution"/></w:pPr><w:r><w:t>Aigul</w:t></w:r></w:p>'
    changed(
        handout,
        ("Woman 26 years old[^<]*", ""),
        ("(“I know there is no article.*?</w:p>)", rf"\1{line}"),
    )

    told = differences(handout, first_archive)

    assert told.pop("q-few-who-help").endswith("[-Woman 26 years old, working in salon-]")
    assert told.pop("q-no-article").endswith("{+Aigul+}")
    assert told == {}


def test_a_line_that_tells_more_than_the_handout_says_it_does_is_altered(first_archive, tmp_path):
    file = tmp_path / "role.docx"
    file.write_bytes(FORMATS["docx"].write(extract(first_archive, Level.ROLE)))
    changed(file, (">Sex worker<", ">Woman, 40 years old, street-based sex worker<"))

    assert list(differences(file, first_archive)) == ["q-bandits"]


def test_where_no_level_is_stated_a_line_may_tell_as_much_as_its_editor_allows(
    levelled, first_archive
):
    with zipfile.ZipFile(levelled) as packed:
        text = packed.read("word/document.xml").decode()
    tells_more = "Woman, 40 years old" in text or ">Woman<" in text  # its editor lets the role be
    count = len(re.findall("Under (?:each|no) quote stand", text))
    assert count
    changed(levelled, *[("Under (?:each|no) quote stand", "Here stand")] * count)

    told = differences(levelled, first_archive)

    assert ("q-bandits" in told) is tells_more
    assert "q-few-who-help" not in told


def test_the_line_under_a_quote_without_a_code_is_compared(handout, first_archive):
    changed(
        handout,
        ("satchel:kyrgyzstan/q-few-who-help#[0-9a-f]{8}", ""),
        ("Woman 26 years old", "Woman 46 years old"),
    )

    assert list(differences(handout, first_archive)) == ["q-few-who-help"]


def read_in_russian(archive, file, choice, level=None):
    """The quotes of the case study in `file`, a DOCX with these of its texts."""
    quotes = {each.id for each in archive.content.passages() if each.kind == "quote"}
    reading = TextSetting("ru", choice)
    taken = extract(archive, level, quotes, "print", reading=reading)
    file.write_bytes(FORMATS["docx"].write(taken))
    return file


@pytest.mark.parametrize(("choice", "level"), each_once([*TextChoice], [None, *Level]))
@pytest.mark.parametrize("whole", [True, False])
def test_translations_that_nobody_touched_are_unchanged(
    first_archive, tmp_path, choice, level, whole
):
    file = read_in_russian(first_archive, tmp_path / "read.docx", choice, level)
    if whole:
        reading = TextSetting("ru", choice)
        taken = extract(first_archive, level, use="print", reading=reading)
        file.write_bytes(FORMATS["docx"].write(taken))

    told = states(file, first_archive)

    assert len(told) == 8
    assert set(told.values()) == {"unchanged"}


@pytest.mark.parametrize("choice", [TextChoice.BOTH, TextChoice.TRANSLATION])
@pytest.mark.parametrize("is_coded", [True, False])
def test_a_translation_that_was_altered_is_told(first_archive, tmp_path, choice, is_coded):
    file = read_in_russian(first_archive, tmp_path / "read.docx", choice)
    changed(file, ("официальные бандиты", "честные люди"))
    if not is_coded:
        changed(file, ("satchel:kyrgyzstan/q-bandits#[0-9a-f]{8}", ""))

    told = differences(file, first_archive)

    assert list(told) == ["q-bandits"]
    assert "{+честные люди" in told["q-bandits"]


@pytest.mark.parametrize("loss", ["label", "style", "nothing"])
def test_other_words_in_place_of_a_translation_are_told(first_archive, tmp_path, loss):
    file = read_in_russian(first_archive, tmp_path / "read.docx", TextChoice.BOTH)
    words = '(?s)(q-bandits#.*?w:val="Translation"/></w:pPr><w:r>.*?<w:t[^>]*>)[^<]*'
    changed(file, (words, rf"\1{OTHER}"))
    if loss == "label":
        changed(file, ("(?s)(q-bandits#.*?)Черновой", rf"\1{OTHER}"))
    if loss == "style":
        changed(file, ('(?s)(q-bandits#.*?)w:val="Translation"', r'\1w:val="a5"'))

    told = differences(file, first_archive)

    assert list(told) == ["q-bandits"]
    assert f"{{+{OTHER}+}}" in told["q-bandits"]


@pytest.mark.parametrize("choice", [TextChoice.BOTH, TextChoice.TRANSLATION])
def test_another_speaker_under_a_translation_is_altered(first_archive, tmp_path, choice):
    file = read_in_russian(first_archive, tmp_path / "read.docx", choice, Level.FULL)
    changed(file, ("40 лет", "20 лет"))

    (told,) = differences(file, first_archive).values()

    assert "[-40-] {+20+} лет" in told


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("are official bandits who", "are official </w:t></w:r><w:r><w:t>bandits who"),
        (
            "are official bandits who",
            'are official </w:t><w:br/><w:t xml:space="preserve">bandits who',
        ),
        ("are official bandits who", "are official  \u00a0bandits who"),
        (
            "are official bandits who",
            "are <w:lastRenderedPageBreak/></w:t><w:t> official bandits who",
        ),
        ("“Police officers are", "They said: “Police officers are"),
        ('w:val="Quote"', 'w:val="a5"'),
        (
            "are official bandits",
            "are </w:t></w:r><w:del><w:r><w:t>un</w:t></w:r></w:del>"  # noqa: ISC004
            '<w:ins><w:r><w:t xml:space="preserve">official bandits',
        ),
    ],
)
def test_what_a_word_processor_does_to_a_text_alters_no_quote(
    handout, first_archive, before, after
):
    if "<w:ins>" in after:
        changed(handout, (before + "([^<]*</w:t></w:r>)", after.replace("\\", "") + r"\1</w:ins>"))
    else:
        changed(handout, (before, after))

    assert set(states(handout, first_archive).values()) == {"unchanged"}


def test_a_quote_in_paragraphs_is_put_together(handout, first_archive):
    split = '</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">'
    changed(handout, ("bandits who", f"bandits{split}who"))

    assert states(handout, first_archive)["q-bandits"] == "unchanged"


def test_words_without_their_code_are_known_and_others_are_not(handout, first_archive):
    changed(
        handout,
        ("satchel:kyrgyzstan/q-bandits#[0-9a-f]{8}", ""),
        ("satchel:kyrgyzstan/q-werewolves#[0-9a-f]{8}", ""),
        ("werewolves in uniform", "wolves in uniform"),
        ("satchel:kyrgyzstan/q-no-article#[0-9a-f]{8}", ""),
        ("“I know there is no article[^<]*", "“All is well with us.”"),
    )

    quotes = check_handout(handout, first_archive).quotes

    told = {quote.passage: quote for quote in quotes if quote.code is None}
    assert {name: quote.state.value for name, quote in told.items()} == {
        "q-bandits": "unchanged",
        "q-werewolves": "altered",
        None: "unknown",
    }
    assert "[-werewolves-] {+wolves+}" in told["q-werewolves"].difference
    assert len(quotes) == 8


def test_what_was_withdrawn_and_what_nobody_knows_is_told(handout, first_archive):
    content = first_archive.content
    document = content.documents[0]

    def without(section):
        kept = tuple(each for each in section.passages if each.id != "q-bandits")
        return replace(section, passages=kept, sections=tuple(map(without, section.sections)))

    newer = replace(
        content,
        documents=(replace(document, sections=tuple(map(without, document.sections))),),
        withdrawn=("q-bandits",),
    )
    changed(
        handout,
        ("satchel:kyrgyzstan/q-werewolves#", "satchel:elsewhere/q-werewolves#"),
        ("kyrgyzstan/q-no-article#", "kyrgyzstan/q-never#"),
    )

    told = {
        q.code.split("#")[0]: q.state.value
        for q in check_handout(handout, OpenArchive(newer, None)).quotes
        if q.code
    }

    assert told["satchel:kyrgyzstan/q-bandits"] == "withdrawn"
    assert told["satchel:elsewhere/q-werewolves"] == "unknown"
    assert told["satchel:kyrgyzstan/q-never"] == "unknown"
    assert list(told.values()).count("unchanged") == 5


def test_a_code_whose_words_are_gone_is_altered(handout, first_archive):
    changed(handout, ("“Police officers are official bandits[^<]*", ""))

    (quote,) = [
        each for each in check_handout(handout, first_archive).quotes if each.passage == "q-bandits"
    ]

    assert quote.state == "altered"


@few
@given(archives())
def test_every_export_is_unchanged(tmp_path_factory, archive):
    opened = OpenArchive(archive, None)
    taken = extract(opened, use="print")
    assume(not taken.is_empty or not taken.quotes_left_out + taken.passages_left_out)
    file = tmp_path_factory.mktemp("any") / "a.docx"
    export_archive(opened, file, "docx")

    quotes = [each for each in check_handout(file, opened).quotes if each.code]

    assert all(quote.state == "unchanged" for quote in quotes)
    assert len(quotes) >= len(taken.quotes)


@given(st.text("ab c", max_size=30), st.text("ab c", max_size=30))
def test_a_difference_holds_all_new_words_and_all_that_are_gone(words, told):
    shown = difference(words, told)
    gone = " ".join(re.findall(r"\[-(.*?)-\]", shown)).split()
    new = " ".join(re.findall(r"\{\+(.*?)\+\}", shown)).split()

    assert len(words.split()) - len(gone) == len(told.split()) - len(new)
    assert (gone == new == []) == (words.split() == told.split())
    assert 0 <= alike(words, told) <= 1


# ------------------------------------------------------------------ hostile files

BOMB = (
    '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    '<w:document xmlns:w="{}"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>'
)
OUTSIDE = (
    '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    '<w:document xmlns:w="{}"><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>'
)
EMPTY = OpenArchive(Archive("a", 1, "2026-01-01", {}, "en"), None)


@pytest.mark.parametrize(
    "text", [BOMB, OUTSIDE, "<a>", "", "<a>\ud800</a>", '<?xml version="1.0" encoding="x"?><a/>']
)
@pytest.mark.parametrize("part", ["word/document.xml", "_rels/.rels", "word/styles.xml"])
def test_xml_that_defines_anything_or_is_none_is_refused(handout, text, part):
    with zipfile.ZipFile(handout) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    parts[part] = text.format(WORDS).encode(errors="surrogatepass")
    packed_again(handout, parts)

    with pytest.raises(ArchiveUnreadable, match="no DOCX that can be read"):
        check_handout(handout, EMPTY)


def test_a_part_that_grows_is_refused_before_it_has(handout):
    with zipfile.ZipFile(handout) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    parts["word/document.xml"] = b"<a>" + b" " * (40 << 20) + b"</a>"
    packed_again(handout, parts)
    del parts
    tracemalloc.start()
    try:
        with pytest.raises(ArchiveUnreadable):
            check_handout(handout, EMPTY)
        assert tracemalloc.get_traced_memory()[1] < MAX_BYTES + MAX_PART
    finally:
        tracemalloc.stop()


def test_a_zip_of_too_many_parts_is_refused(tmp_path):
    packed_again(tmp_path / "a.docx", {f"{at}": b"" for at in range(MAX_PARTS + 1)})

    with pytest.raises(ArchiveUnreadable):
        check_handout(tmp_path / "a.docx", EMPTY)


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_in_a_sentence(tmp_path_factory, data):
    file = tmp_path_factory.mktemp("odd") / "a.docx"
    file.write_bytes(data)

    with pytest.raises(ArchiveUnreadable):
        check_handout(file, EMPTY)


@given(SPOILS)
def test_a_spoilt_handout_is_read_or_refused_in_a_sentence(spoilt_file, spoils):
    file, whole = spoilt_file
    file.write_bytes(spoilt(whole, spoils))

    with suppress(ArchiveUnreadable):
        check_handout(file, EMPTY)


@pytest.fixture(scope="module")
def spoilt_file(first_archive, tmp_path_factory):
    file = tmp_path_factory.mktemp("spoilt") / "a.docx"
    return file, FORMATS["docx"].write(extract(first_archive))


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_ways_to_pack_that_no_docx_uses_are_refused(handout, way):
    with zipfile.ZipFile(handout) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(handout, "w", way) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)

    with pytest.raises(ArchiveUnreadable):
        check_handout(handout, EMPTY)


def test_damage_in_what_is_packed_is_told(handout):
    data = bytearray(handout.read_bytes())
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as packed:
        entry = packed.getinfo("word/document.xml")
    start = entry.header_offset + 30 + len(entry.filename)
    data[start : start + 40] = bytes(40)
    handout.write_bytes(data)

    with pytest.raises(zlib.error):
        zipfile.ZipFile(handout).read("word/document.xml")
    with pytest.raises(ArchiveUnreadable):
        check_handout(handout, EMPTY)
