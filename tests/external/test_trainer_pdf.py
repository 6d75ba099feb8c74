"""The trainer's sheet as a PDF: all that stands on it can be copied, in each language."""

import subprocess
from collections import Counter

import pytest

from tests.conftest import in_turn
from tests.viewer.conftest import home, person, start  # noqa: F401  fixtures
from tests.viewer.printing.test_trainer_sheet import at_sets, saved_as_pdf

pytestmark = [pytest.mark.external, pytest.mark.timeout(300)]
SIGNS = {"en": "“”’:", "ru": "«»—:", "ky": "«»:өүң"}


def letters(text):
    return Counter("".join(text.split()))


@in_turn("language", ["en", "ru", "ky"])
def test_every_sign_comes_back(person, tmp_path, language):  # noqa: F811
    person.speak(language)
    at_sets(person)
    person.do.texts.actions()[1].trigger()
    file = tmp_path / f"{language}.pdf"
    written = saved_as_pdf(person, file)

    command = ["pdftotext", "-raw", file, "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout

    assert all(sign in told for sign in SIGNS[language])
    assert letters(written) - letters(told) == Counter()
    known = {*written, *"".join(map(str, range(10))), "/"}
    strange = {letter for letter in told if ord(letter) > 0xE000} - known
    assert strange == set()
    lines = [line for line in written.split("\n") if line]
    run_together = "".join(told.split())
    missing = [line for line in lines if "".join(line.split()) not in run_together]
    assert len(missing) <= len(lines) // 10  # what a page ends within
