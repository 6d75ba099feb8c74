"""A quotation and the line that names its speaker in one paragraph, with a line break between."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, strategies as st

from index import check_source, import_texts
from index.importers.import_report import Certainty
from index.source.folder import read_source
from tests.index.importers.readers.test_docx import run, word
from tests.index.importers.readers.test_odt import odt
from tests.index.importers.readers.test_pdf import prose
from tests.pdf_maker import Pdf, paragraph

SPEAKER = "— Woman, 40 years old"
NAMED = ("Woman, 40 years old", {"gender": "woman", "age": 40})
SAID = "We waited for them at the gate."
SURE, DOUBTFUL = {Certainty.LIKELY}, {Certainty.DOUBTFUL}


def in_word(*lines, style="Q"):
    broken = "<w:r><w:br/></w:r>".join(map(run, lines))
    said = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{broken}</w:p>'
    return word(f"<w:p>{run('Before it.')}</w:p>{said}<w:p>{run('After it.')}</w:p>"), "a.docx"


def in_odt(*lines, style="Block_20_Quotation"):
    said = f'<text:p text:style-name="{style}">{"<text:line-break/>".join(lines)}</text:p>'
    return odt(f"<text:p>Before it.</text:p>{said}<text:p>After it.</text:p>"), "a.odt"


def in_html(*lines, element="blockquote"):
    said = f"<{element}>{'<br>'.join(lines)}</{element}>"
    return f"<html><body><p>Before it.</p>{said}<p>After it.</p></body></html>", "a.html"


def in_pdf(*lines):
    return Pdf(prose(100) + paragraph(90, 170, lines) + prose(220)).data(), "a.pdf"


def in_text(*lines):
    return "Before it.\n\n{}\n\nAfter it.\n".format("\n".join(lines)), "a.txt"


def in_markdown(*lines):
    return "Before it.\n\n{}\n\nAfter it.\n".format("\n".join(f"> {x}" for x in lines)), "a.md"


@pytest.mark.parametrize("make", [in_word, in_odt, in_html])
@pytest.mark.parametrize("speaker", [SPEAKER, "Woman, 40 years old", "— Woman,|40 years old"])
def test_the_last_line_of_a_quotation_names_its_speaker(bring_in, make, speaker):
    text, name = make(SAID, *speaker.split("|"))
    made = bring_in(text, name)

    assert made.quotes == [(SAID, *NAMED)]
    assert made.guessed("field")
    assert made.certainties("quote") == SURE


@pytest.mark.parametrize("make", [in_pdf, in_text, in_markdown])
def test_a_line_under_the_words_of_a_text_names_their_speaker(bring_in, make):
    made = bring_in(*make(f"“{SAID}”", SPEAKER))

    assert made.quotes == [(f"“{SAID}”", *NAMED)]
    assert made.certainties("quote") == SURE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        in_word(SAID, SPEAKER, style="Normal"),
        in_odt(SAID, SPEAKER, style="Standard"),
        in_html(SAID, SPEAKER, element="p"),
        in_text(SAID, SPEAKER),
        in_markdown(SAID, "Woman, 40 years old"),
        in_word(f"{SAID} {SPEAKER}"),
        in_word(SAID, "— woman, 40 years old."),
        in_html(f"{SAID} {SPEAKER}"),
        in_markdown(f"{SAID} {SPEAKER}"),
    ],
    ids=lambda value: value if value in ("a.docx", "a.odt", "a.html", "a.txt", "a.md") else "",
)
def test_what_only_looks_so_is_a_doubtful_guess(bring_in, text, name):
    made = bring_in(text, name)

    ((said, line, fields),) = made.quotes
    assert (said, line.strip(".").capitalize(), fields) == (SAID, *NAMED)
    assert made.certainties("quote") == DOUBTFUL


def test_a_name_alone_behind_a_dash_is_a_doubtful_guess(bring_in):
    made = bring_in(*in_word(SAID, "— Aigul"))

    assert made.quotes == [(SAID, "Aigul", {})]
    assert made.certainties("quote") == DOUBTFUL


def test_two_speakers_in_one_paragraph_are_two_quotes(bring_in):
    made = bring_in(*in_word("We waited.", SPEAKER, "They laughed.", "— Man, 33, driver"))

    assert [(said, line) for said, line, _fields in made.quotes] == [
        ("We waited.", "Woman, 40 years old"),
        ("They laughed.", "Man, 33, driver"),
    ]


@pytest.mark.parametrize("make", [in_word, in_odt, in_html])
def test_a_line_break_within_a_quotation_stays_one(bring_in, make):
    made = bring_in(*make("We waited,", "and they came — late —", "at night.", SPEAKER))

    assert made.quotes == [("We waited,\nand they came — late —\nat night.", *NAMED)]
    assert bring_in(*make("We waited,", "at night."), folder="again").texts("quote") == [
        "We waited,\nat night."
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("— Where were they?", "— I do not know"),
        ("He asked me,", "— Where is the nurse? I said no."),
        ("We waited,", "— and they came to the gate."),
    ],
)
def test_an_answer_behind_a_dash_is_no_speaker(bring_in, lines):
    made = bring_in(*in_word(*lines))

    ((words, line),) = made.quotes
    assert (words.replace("\n", " "), line) == (" ".join(lines), None)


@pytest.mark.parametrize("make", [in_word, in_html])
def test_a_paragraph_with_a_line_break_stays_one(bring_in, make):
    kind = {"style": "Normal"} if make is in_word else {"element": "p"}
    made = bring_in(*make("We wrote to them:", "Woman, 40 years old, has no house.", **kind))

    assert made.quotes == []
    assert made.texts("paragraph")[1] == "We wrote to them: Woman, 40 years old, has no house."


def test_what_is_told_of_a_document_still_stands_at_its_paragraph(bring_in):
    text, name = in_word(SAID, SPEAKER)
    made = bring_in(text, name)
    (field,) = [each for each in made.result.guesses if each.kind == "field"]

    assert field.paragraph == 2


SEEN = """
we waited came. late? “no” — – - Woman, 40 years old Aigul nurse женщина, 32 года [x] *b* street- …
said: (Lawyer, 50)
"""
WORDS = st.sampled_from(SEEN.split())
LINE = st.one_of(
    st.lists(WORDS, min_size=1, max_size=8).map(" ".join),
    st.sampled_from(
        [SPEAKER, "Man, 33, driver", "— Aigul", "“We waited.”", "", "—", "— Docker, 44,"]
    ),
)
MADE = st.sampled_from(
    [
        in_word,
        in_html,
        in_text,
        in_markdown,
        lambda *lines: in_word(*lines, style="Normal"),
        lambda *lines: in_html(*lines, element="p"),
    ]
)


def only_words(text):
    """The words of `text` in their order: dashes and bullets are no words."""
    return [each for each in text.split() if any(map(str.isalnum, each))]


@given(
    MADE, st.lists(LINE, min_size=1, max_size=7).filter(lambda lines: any(map(only_words, lines)))
)
def test_no_word_of_a_quotation_is_lost_or_moved(make, lines):
    text, name = make(*lines)
    with TemporaryDirectory() as place:
        file = Path(place) / name
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        assert import_texts([file], Path(place) / "made").ok
        codes = {each.code for each in check_source(Path(place) / "made")}
        assert not {each for each in codes if each.startswith("words-")}
        archive = read_source(Path(place) / "made").archive
        (document,) = archive.documents
        held = [[section.title, *_said(section)] for section in document.walk()]
    kept = [each for part in held for text in part for each in only_words(text)]
    assert only_words("Before it. {} After it.".format(" ".join(lines))) == [
        each for each in kept if each != "A"
    ]


def _said(section):
    for passage in section.passages:
        yield passage.text
        if passage.attribution:
            yield passage.attribution.text


# ------------------------------------------------------------------ quotations one after another

SALES = (
    "“I sell fruit.”",
    "Sex worker, woman, 30",
    {"role": "sex-worker", "gender": "woman", "age": 30},
)
LAW = ("“I defend people.”", "Lawyer, man, 50", {"role": "lawyer", "gender": "man", "age": 50})


def paragraphs_in_word(*lines):
    style = '<w:pPr><w:pStyle w:val="Q"/></w:pPr>'
    said = "".join(f"<w:p>{style}{run(line)}</w:p>" for line in lines)
    return word(f"<w:p>{run('Before it.')}</w:p>{said}<w:p>{run('After it.')}</w:p>"), "a.docx"


def paragraphs_in_odt(*lines):
    style = 'text:style-name="Block_20_Quotation"'
    said = "".join(f"<text:p {style}>{line}</text:p>" for line in lines)
    return odt(f"<text:p>Before it.</text:p>{said}<text:p>After it.</text:p>"), "a.odt"


def paragraphs_in_html(*lines):
    said = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<p>Before it.</p><blockquote>{said}</blockquote><p>After it.</p>"
    return f"<html><body>{page}</body></html>", "a.html"


def paragraphs_in_markdown(*lines):
    said = "\n>\n".join(f"> {line}" for line in lines)
    return f"Before it.\n\n{said}\n\nAfter it.\n", "a.md"


@pytest.mark.parametrize(
    "make", [paragraphs_in_word, paragraphs_in_odt, paragraphs_in_html, paragraphs_in_markdown]
)
@pytest.mark.parametrize(
    ("lines", "attribution"),
    [
        (["{said} ({speaker})"], "({speaker})"),
        (["{said} — {speaker}"], "{speaker}"),
        (["{said}", "— {speaker}"], "{speaker}"),
    ],
)
def test_words_of_one_person_are_never_put_under_the_name_of_the_next(
    bring_in, make, lines, attribution
):
    people = (SALES, LAW)
    made = bring_in(
        *make(*(line.format(said=said, speaker=name) for said, name, _ in people for line in lines))
    )

    assert made.quotes == [
        (said, attribution.format(speaker=name), told) for said, name, told in people
    ]


@pytest.mark.parametrize("make", [paragraphs_in_word, paragraphs_in_odt, paragraphs_in_markdown])
def test_who_is_named_under_the_second_quotation_has_not_said_the_first(bring_in, make):
    made = bring_in(*make(SALES[0], LAW[0], f"— {LAW[1]}"))
    assert made.quotes == [(SALES[0], None), LAW]


@pytest.mark.parametrize("make", [paragraphs_in_word, paragraphs_in_odt, paragraphs_in_markdown])
def test_a_quotation_of_which_each_paragraph_begins_with_the_mark_is_one(bring_in, make):
    made = bring_in(*make("“I sell fruit.", "“I sell it at night.”", f"— {LAW[1]}"))
    assert made.quotes == [("“I sell fruit.\n“I sell it at night.”", *LAW[1:])]


def test_the_last_of_several_paragraphs_may_name_the_speaker_in_brackets(bring_in):
    said = ["“I sell fruit.", "And more.” (Woman, 30 years old)"]
    made = bring_in(*paragraphs_in_word(*said, f"{LAW[0]} (Man, 50 years old)"))

    (_first, second) = made.quotes
    assert second == (LAW[0], "(Man, 50 years old)", {"gender": "man", "age": 50})
