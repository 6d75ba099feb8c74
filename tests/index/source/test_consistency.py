"""What does not add up in a text is told, and nothing that does."""

import ast
import re
import shutil

import pytest

from index import check_source
from index.source.problems.problem import Severity
from tests.conftest import CASE_STUDY, ROOT

CODES = {
    "band-sum", "age-outside-bands", "band-gap", "sector-uncounted", "same-attribution",
    "article-twice", "as-of",
}  # fmt: skip


def found(folder):
    return {(p.code, passage) for p in check_source(folder) for passage in p.passages or ("",)}


def test_every_contradiction_of_the_case_study_is_told_and_no_other():
    assert found(CASE_STUDY) == {
        ("age-outside-bands", "p-who-took-part"),
        ("age-outside-bands", "q-bandits"),
        ("age-outside-bands", "q-child-taken"),
        ("band-sum", "q-bandits"),
        ("band-sum", "q-child-taken"),
        ("band-gap", ""),
        ("sector-uncounted", "q-werewolves"),
        ("sector-uncounted", "q-new-laws"),
        ("sector-uncounted", "q-no-article"),
        ("same-attribution", "q-bandits"),
        ("same-attribution", "q-child-taken"),
        ("article-twice", "p-criminal-code"),
        ("as-of", "p-new-law"),
        ("as-of", "p-petty-crime"),
        ("as-of", "p-brothel-charge-and-rackets"),
        ("as-of", "p-hooliganism-article"),
        ("as-of", "p-criminal-code"),
        ("line-tells-more", "q-werewolves"),
        ("no-safe-level", "q-no-article"),
        ("names-found", "p-police-who-took-part"),
        ("names-found", "q-child-taken"),
        ("names-found", ""),
    }


def test_a_problem_names_the_line_of_its_passage():
    lines = (CASE_STUDY / "documents" / "kyrgyzstan.md").read_text(encoding="utf-8").splitlines()
    for problem in check_source(CASE_STUDY):
        if problem.passages:
            assert f"{{#{problem.passages[0]}" in lines[problem.line - 1]


CORRECTIONS = {
    "archive.toml": [('created = "2026-11-25"', 'created = "2019-12-01"')],
    "documents/kyrgyzstan.md": [
        ("organisation of brothels (Article 167)", "organisation of brothels (Article 168)"),
        ("The age of participants was 19 to 40", "The age of participants was 19 to 35"),
        ("age=40 sector=street", "age=35 sector=street"),
        ("sector=by-call", "sector=street"),
        ("sector=internet", "sector=salon"),
        (' reveals="gender"', ""),
        ("working by call (operating in a group in the car)", "street-based"),
        ("working via the internet", "in a salon"),
        ("working via internet", "in a salon"),
    ],
    "participants.toml": [("ages = [0, 19]", "ages = [0, 20]")],
    "source/case-study.txt": [
        ("organisation of brothels (Article 167)", "organisation of brothels (Article 168)"),
        ("The age of participants was 19 to 40", "The age of participants was 19 to 35"),
        ("working by call (operating in a group in the car)", "street-based"),
        ("working via the internet", "in a salon"),
        ("working via internet", "in a salon"),
    ],
    "translations/ru.toml": [
        ("организацией притонов (статья 167)", "организация притонов (статья 168)"),
        ("от 19 до 40 лет", "от 19 до 35 лет"),
    ],
    "vocabulary.toml": [
        ('[[sector]]\nid = "internet"\nlabel.en = "Internet"\nlabel.ru = "Интернет"\n', ""),
        ('label.ky = "Интернет"\n', ""),
        ('[[sector]]\nid = "by-call"\nlabel.en = "By call"\nlabel.ru = "По вызову"\n', ""),
        ('label.ky = "Чакыруу боюнча"\n', ""),
    ],
    "codings.toml": [
        ("organisation of brothels (Article 167)", "organisation of brothels (Article 168)")
    ],
}


@pytest.fixture
def corrected(tmp_path):
    """The case study as it would be without its contradictions."""
    folder = tmp_path / "corrected"
    shutil.copytree(CASE_STUDY, folder)
    for name, changes in CORRECTIONS.items():
        text = (folder / name).read_text(encoding="utf-8")
        for before, after in changes:
            assert before in text
            text = text.replace(before, after)
        (folder / name).write_text(text, encoding="utf-8")
    head = (folder / "archive.toml").read_text(encoding="utf-8")
    (folder / "archive.toml").write_text(head[: head.index("[[waived]]")], encoding="utf-8")
    for name in ("documents/kyrgyzstan.md", "source/case-study.txt"):
        text = (folder / name).read_text(encoding="utf-8")
        last = text.rindex("Woman, 40 years old")
        first = text[:last].replace("40 years old, street", "35 years old, a street")
        text = first + text[last:].replace("40", "35", 1)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_corrected_copy_has_no_problem_but_the_names_that_it_is_meant_to_have(corrected):
    files = ["documents/kyrgyzstan.md", "glossary.toml", "notes.toml"]
    assert [(p.file, p.code, p.severity) for p in check_source(corrected)] == [
        (file, "names-found", "note") for file in files
    ]


@pytest.mark.parametrize(
    ("file", "before", "after", "code"),
    [
        ("participants.toml", "count = 15", "count = 14", "band-sum"),
        ("participants.toml", "ages = [21, 25]", "ages = [22, 25]", "band-gap"),
        ("participants.toml", "ages = [21, 25]", "ages = [20, 25]", "band-gap"),
        ("documents/kyrgyzstan.md", "19 to 35", "19 to 41", "age-outside-bands"),
        ("documents/kyrgyzstan.md", "age=26", "age=77", "age-outside-bands"),
        ("documents/kyrgyzstan.md", "age=26", "age=18", "age-outside-bands"),
        ("documents/kyrgyzstan.md", "sector=salon", "sector=sky", "sector-uncounted"),
        ("documents/kyrgyzstan.md", "Woman, 24", "Woman, 19", "same-attribution"),
        (
            "documents/kyrgyzstan.md",
            "Even though",
            "Theft (Article 168). Even though",
            "article-twice",
        ),
        ("documents/kyrgyzstan.md", " as_of=2019", "", "as-of"),
        ("archive.toml", "2019-12-01", "2024-01-01", "as-of"),
    ],
)
def test_each_check_finds_what_is_put_in(corrected, file, before, after, code):
    path = corrected / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")

    assert code in {problem.code for problem in check_source(corrected)}


def test_the_same_line_under_two_quotes_is_no_riddle_where_speakers_are_given(make_folder):
    said = "role=lawyer share=none consent=unknown care=none access=open"
    quote = f"> “Words.” {{{{#q-{{0}} {said}{{1}}}}}}\n>\n> — A lawyer\n\n"
    between = "Between. {#p-between}\n\n"
    head = "## One {#one}\n\n"
    unclear = make_folder(
        head + quote.format("a", "") + between + quote.format("b", ""), name="unclear"
    )
    clear = make_folder(
        head + quote.format("a", " speaker=x") + between + quote.format("b", " speaker=y"),
        name="clear",
    )

    assert {problem.code for problem in check_source(unclear)} == {"same-attribution"}
    assert check_source(clear) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The fine is 500 soms.", True),
        ("It cost $3000 then.", True),
        ("See Article 12 of the code.", True),
        ("Штраф составил 500 сомов.", True),
        ("He came in 2019 with 3 friends.", False),
        ("This is fine.", False),
    ],
)
def test_amounts_and_articles_want_a_date(make_folder, text, told):
    folder = make_folder(f"## One {{#one}}\n\n{text} {{#p-one}}\n")
    problems = check_source(folder)

    assert ([problem.code for problem in problems] == ["as-of"]) is told
    assert all(problem.severity is Severity.WARNING for problem in problems)


def test_errors_stand_alone_until_they_are_mended(make_folder):
    body = "## One {#one}\n\nThe fine is 500 soms. {#p-one colour=red}\n"
    assert [problem.code for problem in check_source(make_folder(body))] == ["unknown-key"]


def test_every_code_is_explained():
    told = set(re.findall(r"^\| `([a-z-]+)` \|", (ROOT / "docs" / "checks.md").read_text(), re.M))
    used = {
        node.value
        for path in (ROOT / "index" / "source").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    codes = {each for each in used if re.fullmatch(r"[a-z]+(-[a-z]+)+", each)}

    assert told >= CODES
    assert codes - told == set()


@pytest.mark.parametrize(
    ("line", "age", "told"),
    [
        ("Woman, 45, baker", "age=45", []),
        ("Woman, 45, baker", "age=40", ["age-differs"]),
        ("Woman, 45, baker", "", ["age-missing"]),
        ("Woman, 45, in Osh for 20 years", "age=45", []),
        ("Woman, baker", "age=40", []),
    ],
)
def test_a_line_and_an_age_that_contradict_each_other_are_told(make_folder, line, age, told):
    body = f"## One {{#one}}\n\n> “No.” {{#q-one {age} consent=read}}\n>\n> — {line}\n"
    codes = {each.code for each in check_source(make_folder(body))}

    assert sorted(codes & {"age-differs", "age-missing"}) == told


COUNTED = {
    "participants.toml": """
[[table]]
id = "gender"
title.en = "Genders"
of.en = "5 people"
field = "gender"
[[table.row]]
label.en = "Men"
count = 5
value = "man"
"""
}


@pytest.mark.parametrize(
    ("line", "state", "told"),
    [
        ("Guard, man", "share=full", ["line-tells-more"]),
        ("Guard, man", "", []),
        ("Guard, man", "share=banded", []),
        ("Man", "share=full", []),
        ("Guard, man, 52", "share=full", ["age-missing", "line-tells-more"]),
        ("Man, 52", "share=full", ["age-missing"]),
        ("Man, 52, 17", "share=full", ["age-missing", "line-tells-more"]),
    ],
)
def test_a_line_in_full_that_says_more_than_its_fields_is_told(make_folder, line, state, told):
    body = f"## One {{#one}}\n\n> “No.” {{#q-one gender=man {state} consent=read}}\n>\n> — {line}\n"
    problems = check_source(make_folder(body, COUNTED))
    found = {each.code: each for each in problems}

    assert sorted(found.keys() & {"age-missing", "line-tells-more"}) == told
    assert not [each for each in problems if each.severity is Severity.ERROR]
    if "line-tells-more" in told:
        said = "Guard" if "Guard" in line else "17"
        assert found["line-tells-more"].text == f"The line says more than the fields: “{said}”."
        assert found["line-tells-more"].passages == ("q-one",)


def test_words_of_a_quote_that_end_like_an_attribution_are_told(make_folder):
    body = (
        "## One {#one}\n\n> “No.”\\\n> — Gulmira Osmonova, 31 {#q-one role=guard consent=read}\n>\n"
        "> — Guard\n\nNobody came.\\\n— Gulmira Osmonova, 31 {#p-two}\n"
    )
    found = [each for each in check_source(make_folder(body)) if each.code == "line-in-words"]

    assert [(each.passages, each.severity) for each in found] == [(("q-one",), Severity.WARNING)]
    assert "“— Gulmira Osmonova, 31”" in found[0].text


def test_a_translation_of_a_quote_that_ends_like_an_attribution_is_told(make_folder):
    body = "## One {#one}\n\n> “No.” {#q-one role=guard consent=read}\n>\n> — Guard\n"
    text = 'text = "«Нет.»\\n— Полиция кызматкери"'
    made = f'[[translation]]\npassage = "q-one"\n{text}\nstatus = "draft"\n'
    folder = make_folder(body, {"translations/ru.toml": made})
    found = [each for each in check_source(folder) if each.code == "line-in-words"]

    assert ["Полиция кызматкери" in each.text for each in found] == [True]


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2019-13-45", True),
        ("2019-02-30", True),
        ("2019-00", True),
        ("2019-05-03", False),
        ("2019-05", False),
        ("2019", False),
        ("about 2017", False),
    ],
)
def test_a_date_of_a_document_that_no_calendar_has_is_told(make_folder, date, told):
    folder = make_folder("## One {#one}\n\nWords. {#p-one}\n")
    (file,) = (folder / "documents").glob("*.md")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("+++\n", f'+++\ndate = "{date}"\n', 1), encoding="utf-8")
    found = [(each.code, each.line) for each in check_source(folder) if date in each.text]

    assert found == ([("bad-value", 2)] if told else [])
