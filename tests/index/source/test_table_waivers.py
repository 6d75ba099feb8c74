"""An editor is told where small numbers of people are let out, and where a label lets one out."""

import pytest

from index.model import Waiver
from index.source.folder import read_source
from index.source.problems.problem import Severity
from tests.conftest import ARCHIVE_TOML

TABLE = """
[[table]]
id = "staff"
title.en = "Staff"
of.en = "{of}"
field = "role"

[[table.row]]
label.en = "Nurses"
count = 18

[[table.row]]
label.en = "Doctors"
count = {doctors}
"""
WAIVED = '\n[[waived]]\ncode = "{code}"\n{table}reason = "{reason}"\n'


@pytest.fixture
def told(make_folder):
    """What is told of a folder with one table of nurses and doctors."""

    def made(of="Those on the ward", doctors=2, waived=""):
        files = {
            "archive.toml": ARCHIVE_TOML + waived,
            "participants.toml": TABLE.format(of=of, doctors=doctors),
        }
        draft = read_source(make_folder(files=files))
        return draft.archive, [(each.code, each.severity, each) for each in draft.problems]

    return made


def test_a_table_with_small_numbers_is_no_problem(told):
    assert told()[1] == []


def test_a_label_that_names_a_small_number_is_told(told):
    _archive, [(code, severity, problem)] = told("18 nurses and 2 doctors")

    assert (code, severity) == ("number-in-label", Severity.WARNING)
    assert problem.line == 2
    assert told("18 nurses and 3 doctors", doctors=3)[1] == []


def test_a_waived_table_is_told_as_a_note_with_its_reason_and_goes_into_the_archive(told):
    waived = WAIVED.format(code="small-counts", table='table = "staff"\n', reason="They asked.")

    archive, [(code, severity, problem)] = told("18 nurses and 2 doctors", waived=waived)

    assert (code, severity) == ("small-counts", Severity.NOTE)
    assert problem.hint == "Waived: They asked."
    assert archive.waivers == (Waiver("small-counts", "They asked.", table="staff"),)


@pytest.mark.parametrize(
    ("code", "table", "reason", "hint"),
    [
        ("small-counts", 'table = "staf"\n', "x", "No table"),
        ("small-counts", "", "x", "Name the table"),
        ("small-counts", 'table = "staff"\n', " ", "Give a reason"),
        ("small-counts", 'table = "staff"\npassage = "p-one"\n', "x", "Take the passage out"),
        ("band-sum", 'table = "staff"\n', "x", "Only small-counts"),
    ],
)
def test_a_waiver_that_covers_no_table_is_told(told, code, table, reason, hint):
    _archive, [(found, severity, problem)] = told(
        waived=WAIVED.format(code=code, table=table, reason=reason)
    )

    assert (found, severity) == ("unused-waiver", Severity.WARNING)
    assert problem.hint.startswith(hint)


def test_a_waiver_of_a_table_of_which_all_is_told_covers_nothing(told):
    waived = WAIVED.format(code="small-counts", table='table = "staff"\n', reason="x")

    _archive, [(code, _severity, problem)] = told(doctors=3, waived=waived)

    assert code == "unused-waiver"
    assert problem.hint.startswith("Take it out")
