"""The formats that something can be exported in, in words that a trainer knows."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from index import Format, Level, Progress, Wanted
from viewer.printing.typeset import TYPESET, typeset

REFERENCES = ("bib", "ris", "csl")
"""The formats that are lists of sources: nobody reads them to take part."""
WITHOUT_TABLES = (*REFERENCES, "cards", "cards4", "cards8", "xlsx", "csv")
"""The formats in which the tables of who took part do not stand."""
GROUPS = (
    ("docx", "pptx", "pdf", "cards", "cards4", "cards8"),
    ("odt", "html", "md", "txt"),
    ("xlsx", "csv", "json"),
    REFERENCES,
)
"""The formats, those for a workshop first."""
_SUFFIXES = {"cards": "pdf", "cards4": "pdf", "cards8": "pdf", "csl": "json"}


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What is to be exported, in which format, and how much it is to tell of who speaks."""

    wanted: Wanted
    form: str
    level: Level | None


def format_for(form: str, pace: Progress | None = None) -> str | Format:
    """Return the format `form` as the index takes it. Where it is typeset, `pace` is told of it."""
    return typeset(form, pace) if form in TYPESET else form


def suffix_of(form: str) -> str:
    """Return how the name of a file of the format `form` ends."""
    return _SUFFIXES.get(form, form)


def form_words(form: str) -> str:
    """Return what the format `form` is called."""
    words = {
        "docx": QCoreApplication.translate("Forms", "Word document (.docx)"),
        "pptx": QCoreApplication.translate("Forms", "Slides (.pptx)"),
        "pdf": QCoreApplication.translate("Forms", "PDF for paper (.pdf)"),
        "cards": QCoreApplication.translate(
            "Forms", "Cards to cut apart, 4 or 8 to a sheet (.pdf)"
        ),
        "cards4": QCoreApplication.translate("Forms", "Cards, 4 to a sheet (.pdf)"),
        "cards8": QCoreApplication.translate("Forms", "Cards, 8 to a sheet (.pdf)"),
        "odt": QCoreApplication.translate("Forms", "OpenDocument text (.odt)"),
        "html": QCoreApplication.translate("Forms", "Web page, also for a phone (.html)"),
        "md": QCoreApplication.translate("Forms", "Markdown (.md)"),
        "txt": QCoreApplication.translate("Forms", "Plain text (.txt)"),
        "xlsx": QCoreApplication.translate("Forms", "Table for Excel (.xlsx)"),
        "csv": QCoreApplication.translate("Forms", "Table (.csv)"),
        "json": QCoreApplication.translate("Forms", "Data (.json)"),
        "bib": QCoreApplication.translate("Forms", "References for BibTeX (.bib)"),
        "ris": QCoreApplication.translate("Forms", "References for RIS (.ris)"),
        "csl": QCoreApplication.translate("Forms", "References for CSL (.json)"),
    }
    return words[form]
