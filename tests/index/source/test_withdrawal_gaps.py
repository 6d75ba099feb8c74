"""What is withdrawn is gone even where a folder and its source do not match word for word."""

import pytest

from index.container.codec import encode
from index.source.folder import read_source
from tests.conftest import ARCHIVE_TOML

GONE = '\n[[withdrawn]]\npassage = "{}"\ndate = "2026-01-30"\nreason = "{}"\n'
FRONT = '+++\nid = "{}"\ntitle = "T"\ntitle_by = "editor"\nsource = "{}"\n+++\n'
HEAD = "## Head {#h}\n\nWe met on a Monday. {#p-one}\n\n"
QUOTE = "> “My brother Zamir paid the colonel.” {#q-secret}\n>\n> — A docker\n\n"
AFTER = "After that we left. {#p-two}\n\n"
LONG = "This is a paragraph of many words, which goes on and on about nothing. {#p-long}\n\n"
SOURCE = (
    "Head\n\nWe met on a Monday.\n\n“My brother Zamir paid the colonel.”\nA docker\n\n"
    "After that we left.\n"
)


@pytest.fixture
def built(make_folder):
    """Return the bytes of an archive, or its problems where there is none."""

    def made(body, source=SOURCE, files=None, *, gone="q-secret", reason="Asked for."):
        head = ARCHIVE_TOML + GONE.format(gone, reason)
        written = {
            "archive.toml": head,
            "documents/small.md": FRONT.format("small", "source/a.txt") + body,
            "source/a.txt": source,
        }
        draft = read_source(make_folder(files=written | (files or {})))
        data = b"".join(encode(draft.archive).values()).decode() if draft.archive else ""
        return data, {problem.code for problem in draft.problems}

    return made


def test_a_word_that_the_document_leaves_out_goes_with_the_passage(built):
    data, _codes = built(HEAD + QUOTE.replace("Zamir ", "") + AFTER)
    assert "Zamir" not in data


def test_a_line_that_the_document_leaves_out_goes_with_the_passage(built):
    data, _codes = built(HEAD + "> “My brother Zamir paid the colonel.” {#q-secret}\n\n" + AFTER)
    assert "docker" not in data


def test_a_passage_that_stands_elsewhere_in_the_document_is_blanked(built):
    source = SOURCE.replace("After that we left.\n", "")
    moved = "“My brother Zamir paid the colonel.”\nA docker\n"
    long = LONG.replace(" {#p-long}", "")
    source = source.replace(moved, "") + long + moved
    data, _codes = built(HEAD + QUOTE + LONG, source)
    assert "Zamir" not in data


def test_a_footnote_with_other_words_in_the_source_goes_too(built):
    body = HEAD + "Secret.[^1] {#q-secret}\n\n" + AFTER + "[^1]: Zamir paid {#f-one}\n"
    source = "Head\nWe met on a Monday.\nSecret.1\n1 Zamir paid, twice.\nAfter that we left.\n"
    data, _codes = built(body, source)
    assert "Zamir" not in data


@pytest.mark.parametrize("name", ["./source/a.txt", "source/b.txt"])
def test_a_second_copy_of_the_source_holds_it_no_longer(built, name):
    other = FRONT.format("other", name) + "## Other {#other}\n\nAfter that we left. {#p-three}\n"
    files = {"documents/z.md": other, name.removeprefix("./"): SOURCE}
    data, _codes = built(HEAD + QUOTE + AFTER, files=files)
    assert "Zamir" not in data


def test_a_footnote_or_heading_that_is_withdrawn_is_not_left_in_silence(built):
    body = "## Head {#h}\n\nText.[^1] {#p-one}\n\n[^1]: Zamir paid the colonel. {#f-one}\n"
    data, _codes = built(body, "Head\n\nText.1\n\n1 Zamir paid the colonel.\n", gone="f-one")
    assert "Zamir" not in data  # gone, or no archive at all


ECHO = "My brother Zamir paid the colonel"


@pytest.mark.parametrize(
    ("body", "files"),
    [
        (f"## {ECHO} {{#echo}}\n\nText. {{#p-echo}}\n", {}),
        (f"> “No.” {{#q-no}}\n>\n> — A docker. {ECHO}\n", {}),
        ("", {"codebook.toml": f'[[theme]]\nid = "t"\nlabel.en = "{ECHO}"\n'}),
        (
            "",
            {
                "translations/ru.toml": '[[translation]]\npassage = "q-secret"\nstatus = "draft"\n'
                'by = "A"\ntext = "Мой брат Замир заплатил полковнику"\n',
                "notes.toml": '[[note]]\nid = "n"\npassages = []\n'
                'text.ru = "Сказано: Мой брат Замир заплатил полковнику"\n',
            },
        ),
    ],
    ids=["heading", "attribution", "label", "translation"],
)
def test_words_of_it_are_told_wherever_they_stand(built, body, files):
    _data, codes = built(HEAD + QUOTE + AFTER + body, files=files)
    assert "withdrawn-words" in codes


def test_why_it_is_withdrawn_stays_in_the_folder_whatever_it_says(built):
    data, _codes = built(HEAD + QUOTE + AFTER, reason=ECHO)
    assert "Zamir" not in data


def test_a_note_goes_with_the_last_of_its_passages(built):
    notes = (
        '[[note]]\nid = "alone"\npassages = ["q-secret"]\n'
        'text.en = "She told us of Tamchy."\ntext.ru = "Она рассказала про Тамчы."\n\n'
        '[[note]]\nid = "both"\npassages = ["q-secret", "p-two"]\n'
        'text.en = "Days do not agree."\n\n'
        '[[note]]\nid = "free"\npassages = []\ntext.en = "All was recorded."\n'
    )
    data, codes = built(HEAD + QUOTE + AFTER, files={"notes.toml": notes})
    assert "Tamchy" not in data
    assert "Тамчы" not in data
    assert "Days do not agree." in data
    assert "All was recorded." in data
    assert "note-withdrawn" in codes


def test_its_care_note_its_coding_and_the_memo_of_a_theme_are_in_no_archive(built):
    quote = QUOTE.replace("{#q-secret}", '{#q-secret care="the border"}')
    files = {
        "codebook.toml": '[[theme]]\nid = "t"\nlabel.en = "Money"\nmemo = "Osh again."\n',
        "codings.toml": '[[coding]]\npassage = "q-secret"\ntheme = "t"\nexact = "paid"\n',
    }
    data, _codes = built(HEAD + quote + AFTER, files=files)
    assert "Money" in data
    assert "the border" not in data
    assert "Osh again" not in data


def test_no_item_of_a_set_says_more_of_it(built):
    item = 'kind = "passage"\ntarget = "q-secret"\nnote.en = "She is from Tamchy."\n'
    files = {"sets.toml": f'[[set]]\nid = "s"\ntitle.en = "One"\n\n[[set.item]]\n{item}'}
    data, codes = built(HEAD + QUOTE + AFTER, files=files)
    assert not data  # no archive until it is taken out of the set
    assert "unknown-target" in codes
