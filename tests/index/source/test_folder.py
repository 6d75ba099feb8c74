"""A folder's tables, its defaults, and everything that can be wrong with it."""

import os

import pytest

from index import Level, SourceProblem
from index.limits import MAX_FILE
from index.source.folder import read_source
from tests.conftest import ARCHIVE_TOML, FRONT_MATTER

BODY = """## One {#one}

Words. {#p}

> “A quote.” {#q role=police age=22}
>
> — Somebody
"""
THEME = '[[theme]]\nid = "a"\nlabel.en = "A"\n'
NOTE = '[[note]]\nid = "n"\npassages = ["p"]\ntext.en = "x"\n'
TABLE = '[[table]]\nid = "t"\ntitle.en = "x"\nof.en = "y"\n[[table.row]]\nlabel.en = "z"\n'


def archive_of(folder):
    draft = read_source(folder)
    assert draft.archive is not None, draft.problems
    return draft.archive


def test_what_archive_toml_says_is_kept(make_folder):
    more = (
        'title.ru = "Малый"\nlicence = "CC-BY-4.0"\nrights.en = "Ask."\n'
        '[[withdrawn]]\npassage = "gone"\ndate = "2026-02-03"\nreason = "asked for"\n'
    )
    archive = archive_of(make_folder(files={"archive.toml": ARCHIVE_TOML + more}))

    assert (archive.id, archive.edition, archive.created) == ("small", 1, "2026-01-01")
    assert archive.title == {"en": "A small archive", "ru": "Малый"}
    assert (archive.licence, archive.rights) == ("CC-BY-4.0", {"en": "Ask."})
    assert archive.withdrawn == ("gone",)


def test_defaults_hold_where_a_passage_does_not_say_otherwise(make_folder):
    head = (
        ARCHIVE_TOML
        + '[defaults]\nconsent = ["read"]\nread = "banded"\nread_reason = "so"\nshare = "none"\n'
    )
    body = BODY + "\n> “B” {#r read=full share=banded consent=unknown gender=woman}\n>\n> — Other\n"
    table = '[[table]]\nid = "g"\ntitle.en = "G"\nof.en = "5"\nfield = "gender"\n'
    table += '[[table.row]]\nlabel.en = "W"\ncount = 5\nvalue = "woman"\n'
    files = {"archive.toml": head, "participants.toml": table}
    archive = archive_of(make_folder(body, files))
    words, quote, other = archive.passages()

    assert words.consent == quote.consent == ("read",)
    assert (quote.attribution.read, quote.attribution.share) == (Level.BANDED, Level.NONE)
    assert (other.attribution.read, other.attribution.share) == (Level.FULL, Level.BANDED)
    assert other.consent is None


def test_without_defaults_and_counts_a_quote_is_told_without_its_line(make_folder):
    _words, quote = archive_of(make_folder(BODY)).passages()

    assert (quote.attribution.read, quote.attribution.share) == (Level.NONE, Level.NONE)
    assert quote.consent is None


def test_a_document_and_a_passage_may_have_a_language_of_their_own(make_folder):
    front = FRONT_MATTER.replace('id = "small"', 'id = "small"\nlanguage = "ru"')
    body = "## Раз {#one}\n\nЖизнь. {#p}\n\nWords. {#q language=en}\n"
    archive = archive_of(make_folder(files={"documents/small.md": front + body}))

    assert archive.documents[0].language == "ru"
    assert [passage.language for passage in archive.passages()] == ["ru", "en"]


def test_documents_are_read_in_the_order_of_their_names(make_folder):
    files = {
        f"documents/{name}.md": f'+++\nid = "{name}"\ntitle = "T"\n+++\n## S {{#s-{name}}}\n'
        for name in ("b", "a", "c")
    }
    archive = archive_of(make_folder(files=files))

    assert [document.id for document in archive.documents] == ["a", "b", "c", "small"]


@pytest.mark.parametrize(
    ("age", "band"),
    [(0, "young"), (19, "young"), (20, None), (21, "21-25"), (25, "21-25"), (26, None)],
)
def test_an_age_has_the_band_of_the_study_that_it_falls_in(make_folder, age, band):
    bands = (
        '[[table]]\nid = "age"\ntitle.en = "Age"\nof.en = "all"\nfield = "age_band"\n'
        '[[table.row]]\nlabel.en = "Young"\ncount = 1\nvalue = "young"\nages = [0, 19]\n'
        '[[table.row]]\nlabel.en = "21-25"\ncount = 2\nvalue = "21-25"\nages = [21, 25]\n'
    )
    body = BODY.replace("age=22", f"age={age}")
    archive = archive_of(make_folder(body, {"participants.toml": bands}))
    _words, quote = archive.passages()

    assert quote.attribution.age == age
    assert quote.attribution.age_band == band


def test_translations_come_from_a_file_for_each_language(make_folder):
    files = {
        "translations/ru.toml": '[[translation]]\npassage = "p"\ntext = "Жизнь."\n'
        'status = "draft"\nby = "A. B."\n',
        "translations/ky.toml": '[[translation]]\npassage = "p"\ntext = "Сөздөр."\n'
        'status = "reviewed"\nby = "C."\n',
    }
    passage = next(archive_of(make_folder(files=files, body=BODY)).passages())

    assert [(each.language, each.text, each.status, each.by) for each in passage.translations] == [
        ("ky", "Сөздөр.", "reviewed", "C."),
        ("ru", "Жизнь.", "draft", "A. B."),
    ]


def test_a_glossary_entry_has_words_in_any_language(make_folder):
    glossary = '[[entry]]\nid = "bribe"\nen = ["bribe"]\nru = ["взятка", "мзда"]\nuz = ["pora"]\n'
    (entry,) = archive_of(make_folder(files={"glossary.toml": glossary})).glossary

    assert entry.terms == {"en": ("bribe",), "ru": ("взятка", "мзда"), "uz": ("pora",)}


def test_a_folder_without_archive_toml_is_no_source_folder(tmp_path):
    (tmp_path / "file").write_text("x")
    for folder, said in (
        (tmp_path, "holds no archive.toml"),
        (tmp_path / "missing", "is not there"),
        (tmp_path / "file", "is not a folder"),
        (tmp_path / ("long" * 99), "holds no archive.toml"),
    ):
        with pytest.raises(SourceProblem, match=said):
            read_source(folder)


WRONG = [
    # file, content, code, line
    ("archive.toml", ARCHIVE_TOML + "x =\n", "bad-toml", 7),
    ("archive.toml", ARCHIVE_TOML + 'licens = "x"\n', "unknown-key", 7),
    ("archive.toml", ARCHIVE_TOML + '[defaults]\nshared = "role"\n', "unknown-key", 8),
    ("archive.toml", ARCHIVE_TOML + '[defaults]\nshare = "some"\n', "bad-shape", 8),
    ("archive.toml", ARCHIVE_TOML + '[defaults]\nshare = "\\u0000"\n', "bad-shape", 8),
    ("archive.toml", ARCHIVE_TOML.replace('id = "small"', ""), "bad-shape", None),
    ("archive.toml", ARCHIVE_TOML.replace('"small"', '"../small"'), "bad-id", None),
    ("archive.toml", ARCHIVE_TOML.replace("edition = 1", "edition = 0"), "bad-shape", 3),
    ("archive.toml", ARCHIVE_TOML.replace("= 1", "= " + "9" * 5000), "bad-toml", 3),
    ("archive.toml", ARCHIVE_TOML + "x = " + "[" * 9999, "bad-toml", None),
    ("codebook.toml", THEME + "\n" + THEME, "same-id", 5),
    ("codebook.toml", THEME.replace('"a"', '"A b"'), "bad-id", 1),
    ("codebook.toml", THEME.replace("label.en", "lable.en"), "bad-shape", 3),
    ("codebook.toml", THEME + 'colour = "red"\n', "unknown-key", 4),
    ("codebook.toml", THEME + 'parent = "b"\n', "unknown-theme", 1),
    ("codebook.toml", THEME + 'parent = "a"\n', "unknown-theme", 1),
    ("codebook.toml", THEME.replace("theme", "themes"), "unknown-key", 1),
    ("codebook.toml", "theme = 3\n", "bad-shape", 1),
    ("codebook.toml", "theme = [3]\n", "bad-shape", 1),
    ("codebook.toml", "\n\n[[theme]\n", "bad-toml", 3),
    ("glossary.toml", '[[entry]]\nid = "a"\nen = "word"\n', "bad-shape", 1),
    ("glossary.toml", '[entry]\nid = "a"\n', "bad-shape", 1),
    ("glossary.toml", "[[entry]]\n", "bad-shape", 1),
    ("codings.toml", '[[coding]]\npassage = "p"\ntheme = "a"\n', "bad-shape", 1),
    ("notes.toml", NOTE + NOTE, "same-id", 5),
    ("notes.toml", NOTE.replace('"p"', '"x", "p"'), "unknown-passage", 1),
    ("participants.toml", TABLE + "count = -1\n", "bad-value", 5),
    ("participants.toml", TABLE + "count = 1\nages = [9, 1]\n", "bad-value", 5),
    ("participants.toml", TABLE + 'count = "1"\n', "bad-shape", 7),
    ("participants.toml", TABLE + "count = 1\nnumber = 2\n", "unknown-key", 8),
    (
        "translations/ru.toml",
        '\n[[translation]]\npassage = "x"\ntext = "y"\nstatus = "draft"\nby = "z"\n',
        "unknown-passage",
        2,
    ),
    (
        "translations/ru.toml",
        '[[translation]]\npassage = "p"\ntext = "y"\nstatus = "fine"\nby = "z"\n',
        "bad-shape",
        4,
    ),
    ("notes.toml", b"\xff\xfe\x00", "unreadable", 1),
    ("documents/small.md", b"+++\nid = \xe9", "unreadable", 2),
    ("documents/small.md", "# No front matter\n", "no-front-matter", 1),
    ("documents/small.md", "", "no-front-matter", 1),
    ("documents/small.md", '+++\nid = "a"\ntitle = \n+++\n', "bad-toml", 3),
    ("documents/small.md", '+++\nid = "a"\n+++\n', "bad-shape", None),
    ("documents/small.md", '+++\nid = "A"\ntitle = "T"\n+++\n', "bad-id", None),
    ("documents/small.md", '+++\nid = "a"\ntitle = "T"\nsections = []\n+++\n', "unknown-key", 4),
    ("documents/small.md", FRONT_MATTER + "Words. {#p}\n", "no-section", 5),
    ("documents/small.md", FRONT_MATTER + "# Top {#one}\n", "heading-level", 5),
    ("documents/small.md", FRONT_MATTER + "## One\n", "no-id", 5),
    ("documents/small.md", FRONT_MATTER + "## One {#one}\n\nWords.\n", "no-id", 7),
    ("documents/small.md", FRONT_MATTER + "## One {#one}\n\nWords. {#one}\n", "same-id", 7),
    ("documents/small.md", FRONT_MATTER + "## One {#one}\n\nWords. {#P}\n", "bad-id", 7),
    ("documents/small.md", FRONT_MATTER + "## One {#one}\n\n{#p}\n", "no-text", 7),
    ("documents/small.md", FRONT_MATTER + "## One {#one}\n\nA\0b {#p}\n", "bad-character", 7),
    ("documents/small.md", FRONT_MATTER + BODY.replace("role=", "rôle="), "unknown-key", 9),
    ("documents/small.md", FRONT_MATTER + BODY.replace("age=22", "age=old"), "bad-value", 9),
    ("documents/small.md", FRONT_MATTER + BODY.replace("=22", "=" + "9" * 5000), "bad-value", 9),
    ("documents/small.md", FRONT_MATTER + BODY.replace("age=22", "share=some"), "bad-value", 9),
    ("documents/small.md", FRONT_MATTER + BODY.replace("{#p}", "{#p kind=verse}"), "bad-value", 7),
    ("documents/small.md", FRONT_MATTER + BODY.replace("#p", "#p voice=sung"), "bad-value", 7),
    ("documents/small.md", FRONT_MATTER + BODY.replace("#p", "#p role=x"), "unknown-key", 7),
    ("documents/small.md", FRONT_MATTER + "## One {#one}\n\n> A {#q age=9}\n", "no-attribution", 7),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "content", "code", "line"),
    WRONG,
    ids=[f"{file}-{code}-{number}" for number, (file, _content, code, _line) in enumerate(WRONG)],
)
def test_what_is_wrong_is_told_with_its_file_and_line(make_folder, file, content, code, line):
    draft = read_source(make_folder("## One {#one}\n\nWords. {#p}\n", {file: content}))

    assert draft.archive is None
    shown = file if code != "bad-id" or line or file.endswith(".toml") else "documents"
    assert (shown, line, code) in [(each.file, each.line, each.code) for each in draft.problems]
    assert len(draft.problems) == 1
    assert all(each.text.strip().endswith(".") for each in draft.problems)


def test_every_problem_is_told_at_once_by_file_and_line(make_folder):
    files = {"codebook.toml": THEME + THEME, "notes.toml": NOTE + NOTE}
    draft = read_source(make_folder("## One\n\nWords.\n\nMore. {#p}\n", files))

    assert [(each.file, each.line, each.code) for each in draft.problems] == [
        ("codebook.toml", 4, "same-id"),
        ("documents/small.md", 5, "no-id"),
        ("documents/small.md", 7, "no-id"),
        ("notes.toml", 5, "same-id"),
    ]


def test_an_id_is_given_once_in_all_documents(make_folder):
    other = '+++\nid = "other"\ntitle = "T"\n+++\n## Two {#two}\n\nWords. {#p}\n'
    draft = read_source(make_folder(BODY, {"documents/other.md": other}))

    assert [(each.file, each.line, each.code) for each in draft.problems] == [
        ("documents/small.md", 7, "same-id")
    ]
    assert "documents/other.md:7" in draft.problems[0].text


def test_two_documents_of_one_id_are_refused(make_folder):
    other = FRONT_MATTER + "## Two {#two}\n"
    draft = read_source(make_folder(BODY, {"documents/other.md": other}))

    assert [each.code for each in draft.problems] == ["same-id"]


def test_a_theme_above_itself_is_refused(make_folder):
    codebook = THEME + 'parent = "b"\n' + THEME.replace('"a"', '"b"') + 'parent = "a"\n'
    draft = read_source(make_folder(files={"codebook.toml": codebook}))

    assert [(each.line, each.code, each.text) for each in draft.problems] == [
        (1, "unknown-theme", "“a”, “b” stand under one another in a circle.")
    ]


def test_a_row_that_counts_what_cannot_be_is_named_with_its_line(make_folder):
    row = '[[table.row]]\nlabel.en = "Women"\ncount = 999999999\n'
    tables = TABLE + "count = 1\n" + TABLE.replace('"t"', '"u"') + "count = 1\n" + row
    draft = read_source(make_folder(files={"participants.toml": tables}))

    assert [(each.line, each.text) for each in draft.problems] == [
        (15, "The row “Women” of “u” counts 999,999,999, and can count 0 to 16,777,216.")
    ]


def test_an_id_that_is_given_twice_is_told_with_both_lines(make_folder):
    draft = read_source(make_folder(files={"codebook.toml": THEME + THEME}))

    assert draft.problems[0].text == "The id “a” is given in line 1, and again in line 4."


def test_a_folder_without_a_document_is_refused(make_folder):
    folder = make_folder()
    (folder / "documents" / "small.md").unlink()

    assert [each.code for each in read_source(folder).problems] == ["no-document"]


def test_a_file_that_is_too_large_is_not_read(make_folder):
    folder = make_folder()
    with (folder / "glossary.toml").open("wb") as file:
        file.truncate(MAX_FILE + 1)

    assert [each.code for each in read_source(folder).problems] == ["too-large"]


def test_a_pipe_or_folder_in_a_file_s_place_is_not_waited_for(make_folder):
    folder = make_folder()
    os.mkfifo(folder / "glossary.toml")
    (folder / "notes.toml").mkdir()

    problems = read_source(folder).problems

    assert [(each.file, each.code) for each in problems] == [
        ("glossary.toml", "unreadable"),
        ("notes.toml", "unreadable"),
    ]


TOML_FILES = (
    *("codebook.toml", "codings.toml", "glossary.toml", "notes.toml", "participants.toml"),
    *("sets.toml", "translations/ru.toml", "vocabulary.toml"),
)


@pytest.mark.parametrize("other", ["archive.toml", "documents/small.md", "documents/two.md", None])
def test_the_first_mistake_of_each_file_is_told_at_once(make_folder, other):
    broken = dict.fromkeys(TOML_FILES, "x = \n")
    if other:
        broken[other] = "id = \n" if other == "archive.toml" else "+++\nid = \n+++\n"
    draft = read_source(make_folder(files=broken))

    assert [(each.code, each.file) for each in draft.problems] == [
        ("bad-toml", name) for name in sorted(broken)
    ]
