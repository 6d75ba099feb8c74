"""What an editor can do about a problem, and the problem in one sentence of their language."""

from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from index import Problem, Severity, may_be_waived
from viewer.screens.desk.wording.detail_words import in_own_language
from viewer.screens.desk.wording.file_words import file_words
from viewer.wording.archive_words import speaks_english


class Mend(Enum):
    """A way to settle a problem."""

    CONSENT = auto()
    DOCUMENTS = auto()
    SPEAKERS = auto()
    PARTICIPANTS = auto()
    TRANSLATIONS = auto()
    SETS = auto()
    TIME = auto()
    WITHDRAW = auto()
    WITHDRAW_TOO = auto()
    DECIDE = auto()
    TAKE_BACK = auto()
    TAKE_OFF = auto()
    WAIVE = auto()


_OF_SPEAKERS = (
    *(
        "age-differs",
        "age-missing",
        "age-outside-bands",
        "care-missing",
        "line-tells-more",
        "no-attribution",
        "no-safe-level",
    ),
    *("same-attribution", "sector-uncounted", "too-few-at-read", "too-few-at-share"),
    *("value-uncounted", "vocabulary-lacks"),
)
_OF_SETS = frozenset({"language-missing", "set-unfinished", "unknown-target"})
_SETS = "sets.toml"
_ELSEWHERE = "withdrawn-words"  # in a passage, which has words, or somewhere else
UNFINISHED = "translation-unfinished"
_OF_TRANSLATIONS = frozenset(
    {"bad-review", "empty-translation", "gender-told", "names-differ"}
    | {"caption-untranslated", "numbers-differ", "review-outdated", UNFINISHED}
)
_OF_A_PASSAGE = frozenset(
    {Mend.DECIDE, Mend.SPEAKERS, Mend.TRANSLATIONS, Mend.WITHDRAW, Mend.WITHDRAW_TOO}
)
_FIRST = {
    "access-missing": Mend.CONSENT,
    "consent-missing": Mend.CONSENT,
    "consent-unconfirmed": Mend.CONSENT,
    "coding-not-found": Mend.TAKE_OFF,
    "import-unfinished": Mend.DOCUMENTS,
    "no-document": Mend.DOCUMENTS,
    "as-of": Mend.TIME,
    "band-gap": Mend.PARTICIPANTS,
    "band-sum": Mend.PARTICIPANTS,
    "conflict": Mend.DECIDE,
    "nobody-counted": Mend.PARTICIPANTS,
    "number-in-label": Mend.PARTICIPANTS,
    "unused-waiver": Mend.TAKE_BACK,
    "withdrawn-returned": Mend.WITHDRAW,
    _ELSEWHERE: Mend.WITHDRAW_TOO,
    "words-returned": Mend.WITHDRAW,
    **dict.fromkeys(_OF_SPEAKERS, Mend.SPEAKERS),
    **dict.fromkeys(_OF_TRANSLATIONS, Mend.TRANSLATIONS),
}
_BY_NAME = frozenset(
    {"bad-review", "conflict", "language-missing", "no-safe-level", "number-in-label"}
    | {"review-outdated", "sector-uncounted"}
    | {"too-few-at-read", "too-few-at-share", "unused-waiver", "value-uncounted", UNFINISHED}
    | {"vocabulary-lacks", "withdrawn-returned", "words-returned"}
)
_MAY_STAND = frozenset(
    {
        "age-differs",
        "age-outside-bands",
        "article-twice",
        "as-of",
        "band-gap",
        "band-sum",
        "edition-gap",
        "gender-told",
        "language-missing",
        "line-in-words",
        "line-tells-more",
    }
    | {"names-differ", "names-found", "no-safe-level", "numbers-differ", "picture-unused"}
    | {"quote-altered", "same-attribution"}
    | {"sector-uncounted", "too-few-at-read", "too-few-at-share", "value-uncounted"}
    | {"unseen-character", "withdrawn-words", "words-added", "words-missing", "words-returned"}
)


def mends_of(problem: Problem) -> tuple[Mend, ...]:
    """Return the ways to settle `problem` at the desk, the best first."""
    first = _FIRST.get(problem.code)
    if problem.file == _SETS and problem.code in _OF_SETS:
        first = Mend.SETS
    if first in _OF_A_PASSAGE and not problem.passages:
        first = None
    waives = problem.code in _MAY_STAND and may_be_waived(problem)
    return (*((first,) if first else ()), *((Mend.WAIVE,) if waives else ()))


def mend_word(mend: Mend) -> str:
    """Return what stands on the button of `mend`."""
    return {
        Mend.CONSENT: QCoreApplication.translate("Problems", "Say what they consented to …"),
        Mend.DOCUMENTS: QCoreApplication.translate("Problems", "Add documents …"),
        Mend.SPEAKERS: QCoreApplication.translate("Problems", "Go to who speaks"),
        Mend.PARTICIPANTS: QCoreApplication.translate("Problems", "Go to the participants"),
        Mend.TRANSLATIONS: QCoreApplication.translate("Problems", "Go to the translation"),
        Mend.SETS: QCoreApplication.translate("Problems", "Go to the workshop"),
        Mend.TIME: QCoreApplication.translate("Problems", "Say of when it is …"),
        Mend.WITHDRAW: QCoreApplication.translate("Problems", "Withdraw it …"),
        Mend.WITHDRAW_TOO: QCoreApplication.translate("Problems", "Withdraw it too …"),
        Mend.DECIDE: QCoreApplication.translate("Problems", "It stays as it is now"),
        Mend.TAKE_BACK: QCoreApplication.translate("Problems", "Take that back"),
        Mend.TAKE_OFF: QCoreApplication.translate("Problems", "Take it off"),
        Mend.WAIVE: QCoreApplication.translate("Problems", "It may stay so …"),
    }[mend]


def tells_by_name(problem: Problem) -> bool:
    """Return whether the text of `problem` names ids or keys, which no editor has seen."""
    return problem.code in _BY_NAME or (problem.code == _ELSEWHERE and bool(problem.passages))


def plain_words(problem: Problem) -> str:
    """Return `problem` in one sentence of the editor's language, "" where there is none."""
    if problem.severity is Severity.NOTE and problem.code in _NOTES:
        return QCoreApplication.translate("Problems", str(_NOTES[problem.code]))
    said = _KINDS.get(problem.kind) or _ERRORS.get(problem.code, "")
    if not said and problem.severity is not Severity.ERROR:
        said = _FINDINGS.get(problem.code, "")
    if not said and not speaks_english():
        return file_words(problem)
    return QCoreApplication.translate("Problems", str(said)) if said else ""


def conflict_words(kind: str) -> str:
    """Return why an editor has to decide of a passage, "" for no kind of conflict."""
    return QCoreApplication.translate("Problems", str(_KINDS[kind])) if kind in _KINDS else ""


def details(problem: Problem) -> str:
    """Return what the own text of `problem` says more than its plain words.

    In English that is all of it, else what can be said of it in the editor's language.
    """
    plain = plain_words(problem)
    if speaks_english():
        return problem.text if plain else problem.hint
    return in_own_language(problem.text)


def told_whole(problem: Problem) -> str:
    """Return `problem` in plain words, else its own text with what to do."""
    return plain_words(problem) or f"{problem.text} {problem.hint}".strip()


_NOTES = {
    "guess-unread": QT_TRANSLATE_NOOP(
        "Problems", "The list of guesses holds entries of no import. They are passed over."
    ),
    "as-of": QT_TRANSLATE_NOOP(
        "Problems", "Laws or amounts stand here, which become outdated. Of when they are is stated."
    ),
}
_KINDS = {
    "added": QT_TRANSLATE_NOOP(
        "Problems",
        "Documents were added. Nobody has said what the people of the added passages consented to, "
        "so no edition can be published.",
    ),
    "changed": QT_TRANSLATE_NOOP(
        "Problems",
        "You changed this passage, and so does the document that came again. Write what is right, "
        "then say that it stays.",
    ),
    "gone": QT_TRANSLATE_NOOP(
        "Problems",
        "The document that came again does not have this passage any more, and you worked on it. "
        "Take it out, or say that it stays.",
    ),
    "removed": QT_TRANSLATE_NOOP(
        "Problems",
        "You took a passage out, and the document that came again has other words for it. Write "
        "them into the folder, or say that it stays out.",
    ),
    "replaced": QT_TRANSLATE_NOOP(
        "Problems",
        "The document that came again has a passage with a name that you replaced. Write the "
        "passage without it, or say that it stays as it is.",
    ),
    "withdrawn": QT_TRANSLATE_NOOP(
        "Problems",
        "This passage is withdrawn, and the document that came again has its words. They were not "
        "put in. Say that it stays so.",
    ),
}
_ERRORS = {
    "coding-not-found": QT_TRANSLATE_NOOP(
        "Problems",
        "Words of a theme stand nowhere in their passage, or in several places. Take the theme off "
        "them, then code the right ones.",
    ),
    "conflict": QT_TRANSLATE_NOOP(
        "Problems", "There is more to decide. It is listed once you decided what stands above."
    ),
    "edition-gap": QT_TRANSLATE_NOOP(
        "Problems",
        "Earlier editions are missing in the record of this folder. Put published.toml back from "
        "the copy that was published last.",
    ),
    "import-unfinished": QT_TRANSLATE_NOOP(
        "Problems", "Adding a document was interrupted. Add the same document again."
    ),
    "no-document": QT_TRANSLATE_NOOP("Problems", "There is no document yet. Add one."),
    "no-safe-level": QT_TRANSLATE_NOOP(
        "Problems",
        "Whatever is told of who speaks, this quote fits fewer than three of those who took part, "
        "or they are not counted. Leave it out, or say why it stays.",
    ),
    "picture-undescribed": QT_TRANSLATE_NOOP(
        "Problems", "A picture has no description. Those who cannot see it are told nothing."
    ),
    "quote-altered": QT_TRANSLATE_NOOP(
        "Problems", "This quote, or the line under it, is not as in the text received."
    ),
    "record-unsigned": QT_TRANSLATE_NOOP(
        "Problems",
        "This folder names editions that its key did not sign. They are not taken over. If they "
        "are not yours, ask who changed the folder.",
    ),
    "empty-translation": QT_TRANSLATE_NOOP(
        "Problems", "A translation has no letter that can be seen. Write it, or delete it."
    ),
    "too-few-at-read": QT_TRANSLATE_NOOP(
        "Problems",
        "What readers see of who speaks fits fewer than three of those who took part, or they are "
        "not counted. Choose a lower level.",
    ),
    "too-few-at-share": QT_TRANSLATE_NOOP(
        "Problems",
        "What may be handed out of who speaks fits fewer than three of those who took part, or "
        "they are not counted. Choose a lower level.",
    ),
    "vocabulary-lacks": QT_TRANSLATE_NOOP(
        "Problems", "There are no words for a role, a gender or a sector that is used here."
    ),
    "withdrawn-returned": QT_TRANSLATE_NOOP(
        "Problems", "An edition withdrew this, and it is here again. Withdraw it."
    ),
    "words-returned": QT_TRANSLATE_NOOP(
        "Problems",
        "An edition withdrew these words, and they stand here again. Withdraw them here too, or "
        "say why they may stay.",
    ),
}
_FINDINGS = {
    "bad-review": QT_TRANSLATE_NOOP(
        "Problems",
        "Nobody is named who reviewed this translation, or the day is no date or to come: it is a "
        "draft.",
    ),
    "gender-told": QT_TRANSLATE_NOOP(
        "Problems",
        "A translation tells a gender that the text, or the line under the quote, does not tell.",
    ),
    "caption-untranslated": QT_TRANSLATE_NOOP(
        "Problems", "A picture is translated, and its caption is not."
    ),
    "names-differ": QT_TRANSLATE_NOOP(
        "Problems", "A name of the text is not in its translation, or the other way round."
    ),
    "numbers-differ": QT_TRANSLATE_NOOP(
        "Problems", "A number of the text is not in its translation, or the other way round."
    ),
    "review-outdated": QT_TRANSLATE_NOOP(
        "Problems", "Words changed after the review, so this translation is a draft again."
    ),
    "access-missing": QT_TRANSLATE_NOOP(
        "Problems", "Nobody has said how widely quotes may be seen."
    ),
    "age-differs": QT_TRANSLATE_NOOP(
        "Problems", "The line under a quote tells a number that is not the age stated."
    ),
    "age-missing": QT_TRANSLATE_NOOP(
        "Problems", "The line under a quote tells a number. Is it the age?"
    ),
    "age-outside-bands": QT_TRANSLATE_NOOP(
        "Problems", "An age fits no age band of the participants."
    ),
    "article-twice": QT_TRANSLATE_NOOP(
        "Problems", "One article of a law is given for two offences."
    ),
    "as-of": QT_TRANSLATE_NOOP(
        "Problems", "Laws or amounts stand here, which become outdated. Say of when they are."
    ),
    "band-gap": QT_TRANSLATE_NOOP(
        "Problems", "An age fits no age band of the participants, or two."
    ),
    "band-sum": QT_TRANSLATE_NOOP("Problems", "The numbers of participants do not add up."),
    "care-missing": QT_TRANSLATE_NOOP(
        "Problems", "Nobody has said what a reader should know before reading these quotes."
    ),
    "consent-missing": QT_TRANSLATE_NOOP(
        "Problems", "Nobody has said what people consented to here."
    ),
    "consent-unconfirmed": QT_TRANSLATE_NOOP(
        "Problems",
        "Nobody has said what these people consented to, so no edition can be published.",
    ),
    "language-missing": QT_TRANSLATE_NOOP("Problems", "Some words are not there in each language."),
    "left-out": QT_TRANSLATE_NOOP(
        "Problems", "Lines of the text as received are left out on purpose."
    ),
    "line-in-words": QT_TRANSLATE_NOOP(
        "Problems",
        "The words of a quote end in what looks like the line under it. Readers take it for that, "
        "at every level: take it out of the words.",
    ),
    "line-tells-more": QT_TRANSLATE_NOOP(
        "Problems",
        "The line under a quote says more than its fields, and nobody counts that. State it as a "
        "field, or choose a lower level.",
    ),
    "names-found": QT_TRANSLATE_NOOP(
        "Problems",
        "What could name somebody was found by its form. A person must read the whole text.",
    ),
    "names-aside": QT_TRANSLATE_NOOP(
        "Problems",
        "Names are put aside, and looked for nowhere. If that was not you, look for them again in "
        "Names.",
    ),
    "nobody-counted": QT_TRANSLATE_NOOP(
        "Problems", "The participants are not counted, so quotes are handed out without a line."
    ),
    "number-in-label": QT_TRANSLATE_NOOP(
        "Problems", "The name of a table, or whom it counts, gives a number that nobody may know."
    ),
    "unseen-character": QT_TRANSLATE_NOOP(
        "Problems", "A character stands here that nobody sees, or that turns the words round."
    ),
    "picture-unused": QT_TRANSLATE_NOOP(
        "Problems", "A picture lies in the folder, and no text shows it."
    ),
    "same-attribution": QT_TRANSLATE_NOOP(
        "Problems", "Several quotes have the same line: one person, or several?"
    ),
    "sector-uncounted": QT_TRANSLATE_NOOP(
        "Problems", "A quote names a sector that no table counts."
    ),
    UNFINISHED: QT_TRANSLATE_NOOP(
        "Problems",
        "Somebody stopped in the middle of this translation. It is in no archive until it is "
        "finished: Ctrl+Enter in its box.",
    ),
    "unused-waiver": QT_TRANSLATE_NOOP(
        "Problems", "You said that something may stay so, and it is not there any more."
    ),
    "value-uncounted": QT_TRANSLATE_NOOP(
        "Problems", "A quote names what no table of participants counts."
    ),
    "withdrawn-first": QT_TRANSLATE_NOOP(
        "Problems",
        "Something is withdrawn before any edition was published. Nothing is to be done, unless "
        "readers have it from elsewhere: give the edition a higher number then.",
    ),
    "withdrawn-words": QT_TRANSLATE_NOOP(
        "Problems", "Words of a withdrawn passage still stand elsewhere."
    ),
    "words-added": QT_TRANSLATE_NOOP(
        "Problems", "Words stand here that the text received does not have."
    ),
    "words-missing": QT_TRANSLATE_NOOP(
        "Problems", "Words of the text received stand in no document."
    ),
}
