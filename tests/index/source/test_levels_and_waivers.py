"""An editor is told where too few people could be meant, and what nothing is said of."""

import pytest

from index import Access, Level, check_source
from index.source.folder import read_source
from index.source.problems.problem import Severity
from tests.conftest import ARCHIVE_TOML

SAID = "consent=unknown care=none access=open"
TABLE = """
[[table]]
id = "{0}"
title.en = "T"
of.en = "Those counted"
field = "{0}"
"""
ROW = '[[table.row]]\nlabel.en = "x"\ncount = {}\nvalue = "{}"\n'
PARTICIPANTS = (
    TABLE.format("role") + ROW.format(9, "nurse") + TABLE.format("sector") + ROW.format(2, "night")
)


@pytest.fixture
def quote_folder(make_folder):
    """Make a folder with one quote of a nurse: `said` in its group, `more` in archive.toml."""

    def made(said="", more="", *, group=SAID):
        said = f"#q role=nurse sector=night {group} {said}"
        body = f"## One {{#one}}\n\n> “Words.” {{{said}}}\n>\n> — Nurse, nights\n"
        files = {"archive.toml": ARCHIVE_TOML + more, "participants.toml": PARTICIPANTS}
        return make_folder(body, files)

    return made


def told(folder):
    return [(problem.code, problem.severity) for problem in check_source(folder)]


def levels(folder):
    (quote,) = read_source(folder).archive.passages()
    return quote.attribution.read, quote.attribution.share


def test_without_a_word_both_levels_are_the_highest_safe_one(quote_folder):
    assert levels(quote_folder()) == (Level.ROLE, Level.ROLE)
    assert told(quote_folder()) == []


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("share=full", ["too-few-at-share"]),
        ("read=full", ["too-few-at-read"]),
        ("read=full share=full", ["too-few-at-share"]),
        ('read=full read_reason="in print"', []),
        ("share=banded", ["too-few-at-share"]),
        ("share=none", []),
        ("read=none", []),
        ("reveals=sector", ["no-safe-level"]),
        ("reveals=event:strike", []),
    ],
)
def test_a_level_at_which_too_few_could_be_meant_is_an_error(quote_folder, said, codes):
    assert told(quote_folder(said)) == [(code, Severity.ERROR) for code in codes]


def test_the_report_proposes_the_highest_safe_level(quote_folder):
    (problem,) = check_source(quote_folder("share=full"))

    assert "highest safe level is role" in problem.hint
    assert "could mean 2 of" in problem.text
    (problem,) = check_source(quote_folder("reveals=sector"))
    assert "No level is safe" in problem.text


WAIVED = '[[waived]]\ncode = "{}"\n{}reason = "{}"\n'


def test_a_waived_error_is_a_note_with_its_reason_and_goes_into_the_archive(quote_folder):
    waiver = WAIVED.format("too-few-at-share", 'passage = "q"\n', "She asked for it.")
    folder = quote_folder("share=full", waiver)
    draft = read_source(folder)

    (problem,) = draft.problems
    assert (problem.severity, problem.hint) == (Severity.NOTE, "Waived: She asked for it.")
    assert [each.reason for each in draft.archive.waivers] == ["She asked for it."]


@pytest.mark.parametrize(
    ("code", "passage", "reason"),
    [
        ("too-few-at-share", 'passage = "p"\n', "x"),  # another passage
        ("too-few-at-share", "", "x"),  # no passage
        ("too-few-at-share", 'passage = "q"\n', ""),  # no reason
        ("too-few-at-read", 'passage = "q"\n', "x"),  # another code
    ],
)
def test_a_waiver_that_covers_nothing_is_told_and_the_error_stands(
    quote_folder, code, passage, reason
):
    folder = quote_folder("share=full", WAIVED.format(code, passage, reason))

    assert sorted(told(folder)) == [
        ("too-few-at-share", Severity.ERROR),
        ("unused-waiver", Severity.WARNING),
    ]


def test_an_error_of_form_cannot_be_waived(make_folder):
    waiver = WAIVED.format("no-id", "", "x")
    folder = make_folder("## One {#one}\n\nNo id.\n", {"archive.toml": ARCHIVE_TOML + waiver})
    problems = {problem.code: problem for problem in check_source(folder)}

    assert problems["no-id"].severity is Severity.ERROR
    assert "cannot be waived" in problems["unused-waiver"].hint


def test_a_warning_without_a_passage_is_waived_by_its_code(quote_folder):
    warned = quote_folder()
    table = warned / "participants.toml"
    table.write_text(table.read_text() + ROW.format(2, "day"))
    text = table.read_text()
    last = text.rindex("Those counted")
    table.write_text(f"{text[:last]}3 of {text[last:]}")
    assert ("band-sum", Severity.WARNING) in told(warned)

    with (warned / "archive.toml").open("a") as head:
        head.write(WAIVED.format("band-sum", "", "The source counts two only."))

    assert ("band-sum", Severity.NOTE) in told(warned)


@pytest.mark.parametrize("key", ["consent", "care", "access"])
def test_what_is_not_said_is_one_warning_for_a_document(quote_folder, key):
    group = " ".join(part for part in SAID.split() if not part.startswith(key))
    folder = quote_folder(group=group)
    (problem,) = check_source(folder)

    assert (problem.code, problem.severity) == (f"{key}-missing", Severity.WARNING)
    assert (problem.file, problem.line, problem.passages) == ("documents/small.md", 7, ("q",))


def test_defaults_of_the_archive_and_of_a_document_say_it_too(make_folder):
    head = (
        ARCHIVE_TOML + '[defaults]\nconsent = ["read", "train"]\naccess = "controlled"\ncare = []\n'
    )
    front = '+++\nid = "small"\ntitle = "T"\n[defaults]\naccess = "open"\nas_of = "2019"\n+++\n'
    body = (
        "## One {#one}\n\n> “A.” {#q}\n\n"
        "> “B.” {#r care=violence consent=none access=safeguarded}\n"
    )
    folder = make_folder(files={"archive.toml": head, "documents/small.md": front + body})
    plain, own = read_source(folder).archive.passages()

    assert told(folder) == []
    assert (plain.consent, plain.care, plain.access) == (("read", "train"), (), Access.OPEN)
    assert (own.consent, own.care, own.access) == ((), ("violence",), Access.SAFEGUARDED)
    assert plain.as_of == own.as_of == "2019"


@pytest.mark.parametrize("said", ["consent=everything", "access=secret", "read=loud"])
def test_a_value_that_means_nothing_is_told(quote_folder, said):
    assert ("bad-value", Severity.ERROR) in told(quote_folder(said, group=""))


@pytest.mark.parametrize("term", ["colour", "title", "creator"])
def test_a_term_that_is_none_of_dublin_core_or_said_elsewhere_is_told(make_folder, term):
    head = ARCHIVE_TOML + f'[dublin_core]\n{term} = "x"\npublisher = "A house"\n'

    assert told(make_folder(files={"archive.toml": head})) == [("unknown-key", Severity.ERROR)]


def test_where_nobody_is_counted_it_is_told_that_quotes_are_shared_without_their_line(make_folder):
    body = f"## One {{#one}}\n\n> “A.” {{#q role=nurse {SAID}}}\n>\n> — Nurse\n"
    (problem,) = check_source(make_folder(body))

    assert (problem.code, problem.severity, problem.line) == ("nobody-counted", Severity.NOTE, 7)
    stated = make_folder(body.replace("role=nurse", "role=nurse share=none"), name="stated")
    assert told(stated) == []
