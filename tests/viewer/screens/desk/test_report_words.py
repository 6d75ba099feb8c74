"""The report of an import says in the editor's language what each part of it is about."""

import re

import pytest

from index import Guess, Imported, LeftOut, import_texts
from index.importers.import_report import REVIEWED, WORDS_AGAIN
from index.names.found_name import NameKind
from index.office.text import OmissionKind
from index.revision.changes import ChangeKind
from tests.conftest import ROOT
from tests.index.importers.test_metadata import word_file
from tests.index.office.test_docx_reader import paragraph, part
from viewer.screens.desk.report_words import detail_words, kind_words, place_words
from viewer.services.translations import LANGUAGES

IMPORTED = Imported("talks", (), (), {}, without_lines=frozenset({"talk.docx"}))


def documented():
    """The kinds of guesses that docs/import.md explains."""
    text = (ROOT / "docs" / "import.md").read_text(encoding="utf-8")
    table = text[text.index("| kind | tells |") : text.index("## Names found by form")]
    rows = (line.split("|")[1] for line in table.splitlines() if line.startswith("| `"))
    return {kind for row in rows for kind in re.findall(r"`([a-z-]+)`", row)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_guess_and_omission_has_words(speak, language):
    speak(language)
    kinds = {WORDS_AGAIN, *documented(), *REVIEWED, *NameKind, *ChangeKind}
    assert len(kinds) > 40
    guessed = {kind: kind_words(Guess("a", 1, kind, "")) for kind in kinds}
    left = {kind: kind_words(LeftOut("a", 1, "", kind)) for kind in (*OmissionKind, "line")}
    assert [kind for kind, words in (guessed | left).items() if not words[:1].isupper()] == []


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (Guess("talk.docx", 7, "quote", "", paragraph=4, page=2), "page 2, paragraph 4"),
        (Guess("talk.docx", 7, "quote", ""), ""),
        (LeftOut("talk.txt", 7, "x"), "line 7"),
    ],
)
def test_a_place_is_told_as_far_as_it_is_known(told, words):
    assert place_words(told, IMPORTED) == words


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (Guess("a", 1, "quote", "“Nobody asks us.” may be a quote."), "“Nobody asks us.”"),
        (Guess("a", 1, "language", "It is read as English."), ""),
        (LeftOut("a", 1, "Annex 2, page 7", "header"), "Annex 2, page 7"),
        (LeftOut("a", 1, "3 signs that nobody sees", "character"), ""),
    ],
)
def test_in_another_language_only_what_the_text_says_is_told_of_it(speak, told, other):
    assert detail_words(told) == told.text
    speak("ky")
    assert detail_words(told) == other


def run(words, *properties):
    form = "".join(f"<w:{each}/>" for each in properties)
    return f"<w:r><w:rPr>{form}</w:rPr><w:t>{words}</w:t></w:r>"


CELLS = "".join(f"<w:tc>{words}</w:tc>" for words in (paragraph("a") * 2, paragraph("b")))
BODY = "".join(
    (
        paragraph("Talks at the harbour"),
        paragraph("Where it was told", '<w:pStyle w:val="1"/>'),
        paragraph("Aigul: They came at night, and I called Bermet Isakova in Bishkek."),
        paragraph("Bolot: Nobody asked us anything at all."),
        paragraph("Aigul: We are 31 and live at 12 Frunze street."),
        f"<w:p>{run('A bold line', 'b')}</w:p>",
        f"<w:p>{run('struck words', 'strike')}{run(' and others')}</w:p>",
        f"<w:p>{run('white words', 'color w:val="FFFFFF"')}</w:p>",
        '<w:p><w:ins w:author="D"><w:r><w:t>came</w:t></w:r></w:ins></w:p>',
        paragraph("“They took all of it, and nobody paid.”"),
        paragraph("Woman, 40 years old, salon"),
        paragraph(
            "Они пришли ночью, забрали деньги, потом ушли домой; никто нам ничего не сказал."
        ),
        paragraph("We were told\u200e so\u200b."),
        paragraph("Words with a mark[7] here"),
        f"<w:tbl><w:tr>{CELLS}</w:tr></w:tbl>",
    )
)
OF_THE_FOLDER = re.compile(
    r'[a-z]+ = "[a-z]+"|archive\.toml|[a-z]+=[\w-]+|=[\w-]+'
)  # as it is in files
QUOTED = re.compile("“[^”]*”|[^:]+(?=: цитата)")


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_each_line_on_a_word_document_is_in_the_editor_s_language(speak, tmp_path, language):
    file = tmp_path / "talk.docx"
    document = part("document", f"<w:body>{BODY}</w:body>")
    file.write_bytes(word_file(**{"word/document.xml": document}))
    result = import_texts([file], tmp_path / "made")
    speak(language)
    told = [*result.guesses, *(each for each in result.left_out if each.kind == "character")]
    said = {each.text: detail_words(each) for each in told}

    assert len({each.kind for each in told}) > 15
    assert [text for text, words in said.items() if not words] == []
    bare = {text: OF_THE_FOLDER.sub("", QUOTED.sub("", words)) for text, words in said.items()}
    assert {text: words for text, words in bare.items() if re.search("[A-Za-z]{2}", words)} == {}
    of_file = [detail_words(each) for each in result.left_out if each.kind == "metadata"]
    assert any(words.endswith(": Aigul Osmonova") for words in of_file)
    assert not any(words.startswith("author") for words in of_file)


def test_words_of_a_file_stay_as_they_are_where_they_read_like_a_place(speak):
    speak("ru")
    text = (
        "Struck through in the file, 1: “a title on page 2, “line 3” too” (page 4, paragraph 5). "
    )
    text += "This is in the folder: take out what nobody should read."
    said = detail_words(Guess("a", 1, "struck", text))

    assert "“a title on page 2, “line 3” too” (" in said
    assert "page 4" not in said
    assert "paragraph" not in said


def test_characters_that_nobody_sees_are_counted_with_their_places(speak):
    speak("ru")
    told = "2 unseen characters (U+200B, U+200E): paragraph 3; line 7; a footnote"

    assert detail_words(LeftOut("a", 1, told, "character")) == (
        "невидимых знаков 2 (U+200B, U+200E): абзац 3; строка 7; сноска"
    )
