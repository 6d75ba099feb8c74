"""What an import and a check of a folder tell in detail, for who reads no English.

`index` says it in English sentences. Those that tell more than they quote are known here by their
form, and said in the editor's language; of all others only what they quote is told.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.screens.desk.wording.detail_parts import own_parts
from viewer.screens.desk.wording.import_forms import IMPORT_FORMS
from viewer.wording.archive_words import quoted_in, speaks_english

_LONGEST = 20_000  # characters of a sentence that is compared with the forms
_IN_FILES = re.compile(r": consent(?:_confirmed)? = .*\.", re.DOTALL)
"""How a file of the folder says what people consented to, which a sentence tells before it."""

_VALUE = re.compile(r"\\{([a-z])\\}")

FORMS = (
    QT_TRANSLATE_NOOP("Details", "The file was read as {a}."),
    QT_TRANSLATE_NOOP("Details", "The language is taken to be “{a}”, by its commonest words."),
    QT_TRANSLATE_NOOP(
        "Details",
        "The language is taken to be “{a}”, but its words leave it in doubt.",
    ),
    QT_TRANSLATE_NOOP("Details", "The text has no title of its own, so it is called “{a}”."),
    QT_TRANSLATE_NOOP("Details", "It is called “{a}”. In the folder it is “{b}”, which stays."),
    QT_TRANSLATE_NOOP("Details", "It is taken for a new version of {a}."),
    QT_TRANSLATE_NOOP(
        "Details",
        "{a} stays as it is: only the themes, codings and notes of the project are taken.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "Themes: {a}; codings taken: {b} of {c}; notes: {d}; translations: {e}.",
    ),
    QT_TRANSLATE_NOOP("Details", "“{a}” on “{b}” fits only in part."),
    QT_TRANSLATE_NOOP("Details", "“{a}” on “{b}” fits nowhere, and is not taken."),
    QT_TRANSLATE_NOOP("Details", "The note “{a}” is about no passage, and is not taken."),
    QT_TRANSLATE_NOOP(
        "Details",
        "Cases and variables are not taken: state at the desk who speaks.",
    ),
    QT_TRANSLATE_NOOP("Details", "Descriptions of sources and of coded words are not taken."),
    QT_TRANSLATE_NOOP(
        "Details",
        "Notes in “{a}” are not taken again: it was here already.",
    ),
    QT_TRANSLATE_NOOP("Details", "Its graphs and links are not taken."),
    QT_TRANSLATE_NOOP("Details", "“{a}” is not taken: its text is not in the file."),
    QT_TRANSLATE_NOOP(
        "Details",
        "In “{a}” positions count line ends or rare letters otherwise. Look at the coded words.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” has no plain text, so places are counted in its document. Look at the coded words.",
    ),
    QT_TRANSLATE_NOOP("Details", "“{a}” is the title."),
    QT_TRANSLATE_NOOP("Details", "“{a}” is a heading."),
    QT_TRANSLATE_NOOP("Details", "{a}: a quote, said by “{b}”."),
    QT_TRANSLATE_NOOP("Details", "{a}: a quote, nobody is named under it."),
    QT_TRANSLATE_NOOP("Details", "“{a}”: no field could be read."),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” looks like the mark of a footnote, and no footnote was found for it.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "A paragraph of more than {a} characters was cut into several passages.",
    ),
    QT_TRANSLATE_NOOP("Details", "A table is too large for one passage, so it is {a} passages."),
    QT_TRANSLATE_NOOP("Details", "“{a}”: a paragraph goes on here after a break."),
    QT_TRANSLATE_NOOP("Details", "“{a}”: a footnote goes on here after a break."),
    QT_TRANSLATE_NOOP("Details", "“{a}” keeps its hyphen: the text has it nowhere else."),
    QT_TRANSLATE_NOOP("Details", "“{a}” keeps its hyphen, which stood at the end of a line."),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” has no description. Say what it shows, for those who cannot see it.",
    ),
    QT_TRANSLATE_NOOP("Details", "Its lines are long, so each is a paragraph of its own."),
    QT_TRANSLATE_NOOP("Details", "No mark points to this footnote, so it is a paragraph."),
    QT_TRANSLATE_NOOP("Details", "No mark is found for footnote {a}, so it is a paragraph: “{b}”"),
    QT_TRANSLATE_NOOP("Details", "Footnote {a} is joined to its mark: “{b}”"),
    QT_TRANSLATE_NOOP("Details", "Links stay as they are written, as text."),
    QT_TRANSLATE_NOOP(
        "Details",
        "Words that you replaced before stood here. They are replaced again.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "Words that you took out before stood here. They are left out again.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” has other words now. Look at its codings, notes and translations.",
    ),
    QT_TRANSLATE_NOOP("Details", "“{a}” is new. Nothing is known of consent to it."),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” is withdrawn. The document has its words, and they are left out.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” was changed by you and in the document. It stays as you left it until you decide.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” is not in the document any more. It stays, since you worked on it until you decide.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” was taken out by you and is changed in the document. It stays out until you decide.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” has a name that you replaced. It is not put in until you decide.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "“{a}” is withdrawn, and the document has its words. They are not put in until you decide.",
    ),
    QT_TRANSLATE_NOOP("Details", "Found {a} by their form. A person must read the whole text."),
    QT_TRANSLATE_NOOP("Details", "Nobody aged {a} is in any band."),
    QT_TRANSLATE_NOOP("Details", "Age {a} is in no band."),
    QT_TRANSLATE_NOOP(
        "Details",
        "The range {a} to {b} reaches beyond the bands, which end at {c}.",
    ),
    QT_TRANSLATE_NOOP(
        "Details",
        "The bands add up to {a} and leave no room for the ages outside them.",
    ),
    QT_TRANSLATE_NOOP("Details", "Articles or amounts here are as of {a}."),
    QT_TRANSLATE_NOOP("Details", "“{a}” stands under {b} quotes: one person, or several?"),
    *IMPORT_FORMS,
)
"""The sentences, each with letters in braces for what differs."""


def in_own_language(text: str) -> str:
    """Return the English `text` in the editor's language, else what it quotes.

    How a file of the folder says that nobody stated consent is left to the command line.
    """
    text = _IN_FILES.sub(".", text)
    if speaks_english():
        return text
    return _said(text) or quoted_in(text)


def _said(text: str) -> str:
    """Return the English `text` in the editor's language, or "" where its form is not known."""
    for form, pattern in _patterns().items() if len(text) <= _LONGEST else ():
        if found := pattern.fullmatch(text):
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate("Details", form).format(**values)
    return ""


def _value(name: str, value: str) -> str:
    """Return what stands in a sentence for the letter `name`."""
    match name:
        case "p":
            return own_parts(value)
        case "w":
            return _said(value) or value
    return value


@lru_cache(1)
def _patterns() -> Mapping[str, re.Pattern[str]]:
    return {
        form: re.compile(_VALUE.sub(r"(?P<\1>.+?)", re.escape(form)), re.DOTALL)
        for form in map(str, FORMS)
    }
