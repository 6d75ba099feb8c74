"""What is written from the window, opened by LibreOffice, and what comes home from there."""

import pytest

from index import QuoteState
from tests.external.test_exported_files import convert, text_of_pdf  # noqa: F401  a fixture
from tests.viewer.app.export.test_export import Exporter
from tests.viewer.app.export.test_handout_check import check, sheet_of
from tests.viewer.conftest import home, person, start  # noqa: F401  fixtures
from tests.viewer.controls import choose_data

pytestmark = [pytest.mark.external, pytest.mark.timeout(300)]


@pytest.mark.parametrize("form", ["docx", "odt", "pptx"])
def test_what_the_window_writes_is_opened_with_every_quote(person, tmp_path, convert, form):  # noqa: F811
    exporter = Exporter(person)
    sheet = exporter.ask()
    choose_data(sheet, form)
    exporter.settle()
    file = tmp_path / f"handout.{form}"
    exporter.write(file)

    text = text_of_pdf(convert(file, "pdf") / "handout.pdf")
    quotes = person.program.session.archive.quotes
    assert len(quotes) == 8
    at = 0
    for quote in quotes:
        begins = " ".join(quote.text.split()[:6])
        assert begins in text[at:], begins
        at = text.index(begins, at)


def test_a_handout_that_went_through_libreoffice_is_unchanged(person, tmp_path, convert):  # noqa: F811
    exporter = Exporter(person)
    exporter.ask()
    file = tmp_path / "handout.docx"
    exporter.write(file)
    saved = convert(file, "docx", "saved") / "handout.docx"

    check(person, saved)
    states = [quote.state for quote in sheet_of(person).quotes]
    assert states.count(QuoteState.UNCHANGED) >= 8
    assert set(states) == {QuoteState.UNCHANGED}
