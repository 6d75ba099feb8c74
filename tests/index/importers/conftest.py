"""An import as an editor does it: a file in, a folder out, read back as the archive would."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from index import Archive, PassageKind, check_source, import_texts
from index.importers.import_report import Imported
from index.importers.output.guess_table import GUESS_TABLE, pending_guesses
from index.source.folder import read_source

TEXTS = Path(__file__).parent / "texts"


@dataclass(frozen=True)
class Outcome:
    """What an import came to, and the one document that the folder holds."""

    result: Imported
    folder: Path
    archive: Archive

    @property
    def document(self):
        (document,) = self.archive.documents
        return document

    @property
    def passages(self):
        return list(self.document.passages())

    @property
    def headings(self):
        return [(section.level, section.title) for section in self.document.walk()]

    def texts(self, kind):
        return [passage.text for passage in self.passages if passage.kind is PassageKind(kind)]

    @property
    def quotes(self):
        """Text, attribution line and fields of each quote."""
        return [told(passage) for passage in self.passages if passage.kind is PassageKind.QUOTE]

    def guessed(self, kind):
        return [guess.line for guess in self.result.guesses if guess.kind == kind]

    def certainties(self, kind):
        """How certain the guesses of a kind are, that wait for the editor."""
        written = (self.folder / GUESS_TABLE).read_text("utf-8")
        return {each.certainty for each in pending_guesses(written) if each.kind == kind}


def told(quote):
    line = quote.attribution
    if line is None:
        return quote.text, None
    fields = {name: getattr(line, name) for name in ("role", "gender", "age", "sector")}
    return quote.text, line.text, {name: value for name, value in fields.items() if value}


@pytest.fixture
def bring_in(tmp_path):
    """Import a text, or a file; fail where the folder has an error or lacks a word."""

    def imported(text=None, name="text.txt", *, file=None, folder="made"):
        if file is None:
            file = tmp_path / name
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
        target = tmp_path / folder
        result = import_texts([file], target)
        problems = check_source(target)
        wrong = {"words-missing", "words-added"}
        assert [p for p in problems if p.severity == "error" or p.code in wrong] == []
        assert result.ok
        archive = read_source(target).archive
        assert archive is not None
        return Outcome(result, target, archive)

    return imported
