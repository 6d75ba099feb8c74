# ruff: noqa: E501  as the programs write it
"""Codebooks as other programs write them are read, and what is none is refused in a sentence."""

from contextlib import suppress
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import assume, given, strategies as st

from index import SourceProblem, read_codebook
from index.importers.codebooks.qdc import read_qdc
from index.importers.codebooks.theme_list import read_theme_list
from index.limits import MAX_DEPTH, may_be_text

QUALCODER = """\ufeff<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="urn:QDA-XML:codebook:1.0 Codebook.xsd" origin="QualCoder">
<Codes>
<Code guid="9b5e4f10-0000-4000-8000-000000000001" name="Power" isCodable="false">
<Code guid="9b5e4f10-0000-4000-8000-000000000002" name="Bribes &amp; gifts" isCodable="true" \
color="#F3F781">
<Description>What is paid,
and to whom.</Description>
</Code>
<Code guid="9b5e4f10-0000-4000-8000-000000000003" name="Проверки" isCodable="true" color="#81F7F3" />
</Code>
</Codes>
</CodeBook>"""
MAXQDA = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns:xsd="http://www.w3.org/2001/XMLSchema" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" origin="MAXQDA 2022 (Release 22.8.0)" \
xmlns="urn:QDA-XML:codebook:1.0">
  <Codes>
    <Code guid="a0000000-0000-4000-8000-000000000001" name="Work" isCodable="true" color="#ff0000">
      <Description>Memo</Description>
      <Code guid="a0000000-0000-4000-8000-000000000002" name="Night" isCodable="true" color="#00ff00">
        <Code guid="a0000000-0000-4000-8000-000000000003" name="Other" isCodable="true" />
      </Code>
    </Code>
    <Code guid="a0000000-0000-4000-8000-000000000004" name="Other" isCodable="true" />
  </Codes>
  <Sets />
</CodeBook>"""
ATLAS = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="urn:QDA-XML:codebook:0:4 Codebook.xsd" origin="ATLAS.ti Win 23.4.0" \
xmlns="urn:QDA-XML:codebook:0:4">
  <Codes>
    <Code guid="1FF58B12-0000-4B0C-8BE5-000000000001" name="Fear" color="#46AA00" isCodable="true">
      <Description>Of whom</Description>
    </Code>
  </Codes>
  <Sets>
    <Set guid="ECA18D76-0000-4F26-BC1D-000000000002" name="Feelings">
      <Description>A group</Description>
      <MemberCode guid="1FF58B12-0000-4B0C-8BE5-000000000001" />
    </Set>
  </Sets>
</CodeBook>"""
LIST = "name,description,parent\nPower,Who decides,\nBribes,,Power\nSmall > Gifts,What is given,\n"


def told(codebook):
    """Each theme as its name, what it stands under, its description and its colour."""
    names = {each.key: each.label[""] for each in codebook.themes}
    return [
        (names[each.key], names.get(each.above, ""), each.definition.get("", ""), each.color)
        for each in codebook.themes
    ]


def read(path, data):
    path.write_bytes(data)
    return read_codebook(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_codebook_of_qualcoder_comes_with_its_tree_colours_and_descriptions(tmp_path, encoding):
    text = QUALCODER if encoding == "utf-8" else QUALCODER[1:].replace("utf-8", "utf-16")

    codebook = read(tmp_path / "codes.qdc", text.encode(encoding))

    assert told(codebook) == [
        ("Power", "", "", ""),
        ("Bribes & gifts", "Power", "What is paid,\nand to whom.", "#f3f781"),
        ("Проверки", "Power", "", "#81f7f3"),
    ]
    assert codebook.sets == 0


def test_a_codebook_of_maxqda_has_the_same_name_twice(tmp_path):
    assert told(read(tmp_path / "codes.qdc", MAXQDA.encode())) == [
        ("Work", "", "Memo", "#ff0000"),
        ("Night", "Work", "", "#00ff00"),
        ("Other", "Night", "", ""),
        ("Other", "", "", ""),
    ]


def test_groups_of_themes_are_counted_and_not_taken(tmp_path):
    codebook = read(tmp_path / "codes.qdc", ATLAS.encode())

    assert told(codebook) == [("Fear", "", "Of whom", "#46aa00")]
    assert codebook.sets == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_table_is_read_as_a_spreadsheet_writes_it(tmp_path, encoding, sign):
    text = LIST.replace(",", sign).replace("\n", "\r\n")

    assert told(read(tmp_path / "codes.csv", text.encode(encoding))) == [
        ("Power", "", "Who decides", ""),
        ("Bribes", "Power", "", ""),
        ("Small", "", "", ""),
        ("Gifts", "Small", "What is given", ""),
    ]


def test_a_russian_table_of_windows_is_read(tmp_path):
    text = "Название;Описание;Родитель\r\nпроверки;кто проверяет;власть\r\nвласть;;\r\n"  # noqa: RUF001

    assert told(read(tmp_path / "codes.csv", text.encode("cp1251"))) == [
        ("власть", "", "", ""),
        ("проверки", "власть", "кто проверяет", ""),
    ]
    western = "name;description\r\nCafé;où\r\n".encode("cp1252")
    assert told(read(tmp_path / "codes.csv", western)) == [("Café", "", "où", "")]


def test_a_table_without_headings_is_read_by_its_order(tmp_path):
    text = '"Bribes, gifts","Paid, or ""given""",Power\nPower,,\n'

    assert told(read(tmp_path / "codes.csv", text.encode())) == [
        ("Power", "", "", ""),
        ("Bribes, gifts", "Power", 'Paid, or "given"', ""),
    ]


def code(name="A", inner=""):
    return f'<Code guid="1" name={quoteattr(name)}>{inner}</Code>'


def qdc(inner, head=""):
    return f"{head}<CodeBook><Codes>{inner}</Codes></CodeBook>".encode()


def nested(depth):
    inner = ""
    for number in range(depth):
        inner = code(f"T {number}", inner)
    return qdc(inner)


BOMB = '<!DOCTYPE c [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]>'
REFUSED = {
    "empty": (b"", "holds no theme"),
    "no code": (qdc(""), "holds no theme"),
    "entities": (
        qdc(code(inner="<Description>&b;</Description>"), BOMB),
        "damaged, or no codebook",
    ),
    "outside": (qdc("", '<!DOCTYPE c SYSTEM "file:///etc/passwd">'), "damaged, or no codebook"),
    "cut": (QUALCODER.encode()[:400], "damaged, or no codebook"),
    "project": (b"<Project><CodeBook/></Project>", "a whole project"),
    "page": (b"<html><body/></html>", "no codebook of REFI-QDA"),
    "nameless": (qdc(code(" ")), "whose name is empty"),
    "endless name": (qdc(code("x" * 2_001)), "whose name is empty"),
    "turned name": (qdc(code("a\u202eb")), "whose name is empty"),
    "endless words": (
        qdc(code(inner=f"<Description>{'x' * 20_001}</Description>")),
        "description that is too long",
    ),
    "deep": (nested(MAX_DEPTH + 1), "more than 16 themes"),
    "very deep": (nested(15_000), "more than 2,000"),
    "many": (qdc(code() * 2_001), "more than 2,000"),
    "too many": (qdc(code() * 20_001), "damaged, or no codebook"),
    "packed": (b"PK\x03\x04" + b"x" * 99, "is packed"),
    "circle": (b"name,description,parent\nA,,B\nB,,A\n", "in a circle"),
    "itself": (b"name,description,parent\nA,,A\n", "in a circle"),
    "deep list": (" > ".join("abcdefghijklmnopqr").encode(), "more than 16"),
    "endless cell": (b'name\n"' + b"x" * 200_000, "no table"),
    "picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", ""),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_codebook_is_refused_in_one_sentence(tmp_path, name):
    data, said = REFUSED[name]

    with pytest.raises(SourceProblem) as refused:
        read(tmp_path / "codes.qdc", data)
    assert said in str(refused.value)
    assert "codes.qdc" in str(refused.value)


def test_what_is_no_file_is_refused(tmp_path):
    for path in (tmp_path, tmp_path / "gone.qdc"):
        with pytest.raises(SourceProblem):
            read_codebook(path)


def fits(codebook):
    """Whether an archive could hold these themes, each after the one that it stands under."""
    seen = {""}
    for each in codebook.themes:
        assert each.above in seen
        assert each.key not in seen
        seen.add(each.key)
        assert may_be_text(each.label[""], is_line=True)
        assert may_be_text(each.definition.get("", ""))
    return bool(codebook.themes)


@pytest.mark.timeout(600)  # of --long
@given(st.sampled_from([QUALCODER, MAXQDA, ATLAS, LIST]), st.data())
def test_an_altered_codebook_is_read_or_refused(text, data):
    whole = bytearray(text.encode())
    for _change in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        end = at + data.draw(st.integers(0, 12))
        whole[at:end] = data.draw(st.binary(max_size=8) | st.sampled_from([b"<", b"&", b'"', b">"]))
    for reads in (read_qdc, read_theme_list):
        with suppress(SourceProblem):
            assert fits(reads(bytes(whole), "codes"))


NAMES = st.text("abя <>&\"'ж\n#;,", min_size=1, max_size=12).filter(str.strip)


@pytest.mark.timeout(600)  # of --long
@given(
    st.recursive(
        st.tuples(NAMES, st.just(())), lambda held: st.tuples(NAMES, st.lists(held)), max_leaves=9
    )
)
def test_each_tree_of_codes_is_read_as_it_is(tree):
    expected = []

    def written(name, inner, above):
        label = " ".join(name.split())
        expected.append((label, above, label, ""))
        codes = "".join(written(*each, label) for each in inner)
        return code(name, f"<Description>{escape(label)}</Description>{codes}")

    whole = qdc(written(*tree, ""))
    assume(len(expected) <= MAX_DEPTH)
    assert told(read_qdc(whole, "codes")) == expected
