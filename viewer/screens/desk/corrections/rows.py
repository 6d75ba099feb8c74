"""Rows of the list of suggestions, and what is told of them."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from index import (
    Correction,
    OpenArchive,
    Proposal,
    Severity,
    Standing,
    Subject,
    TakenCorrection,
    Value,
    marked_invisible,
    original_of,
    worded,
)
from viewer.ui.look.tooltips import breakable
from viewer.ui.screen.translation_differences import differences_from
from viewer.wording.archive_words import language_word
from viewer.wording.number_format import day, figure, one_line

_LONGEST, _SHORT = 160, 60  # characters of a suggestion in the list, and of what it is about
_MOST_NAMES = 5  # that are told


class CorrectionRow(Value):
    """What a reader suggested, beside what stands there. `name` says of what, in its words.

    `letter` is the same for all of one file, which has that number as `file`, and was taken in on
    the `day`. `differs` says which numbers and names only a text or its suggested translation has.
    """

    token: bytes
    of: Proposal
    name: str
    letter: str = ""
    file: int = 0
    day: str = ""
    differs: str = ""
    choosable = True

    @property
    def id(self) -> str:
        """Its token, in hex."""
        return self.token.hex()

    @property
    def word(self) -> str:
        """What is to be changed."""
        return subject_word(self.of.correction.subject)

    @property
    def place(self) -> str:
        """Where it stands, and in which language."""
        language = self.of.correction.language
        return ", ".join(filter(None, (self.name, language and language_word(language))))

    @property
    def severity(self) -> Severity:
        """How much it matters: a withdrawal most."""
        if self.of.correction.subject is Subject.WITHDRAWAL:
            return Severity.ERROR
        doubts = self.of.unseen, self.of.mixed, self.of.line, self.of.names, self.differs
        is_doubtful = self.of.standing is not Standing.FITS or any(doubts)
        return Severity.WARNING if is_doubtful else Severity.NOTE

    @property
    def text(self) -> str:
        """What is suggested."""
        said = self.of.correction.proposed or self.of.now
        words = one_line(" ".join(said.split()))
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"

    @property
    def aside(self) -> str:
        """What is to be changed, and where it stands."""
        return ", ".join(filter(None, (self.word, self.place)))

    @property
    def hint(self) -> str:
        """What became of the words that it was made for, what its own hide, and what differs."""
        hides = unseen_words(self.of), mixed_words(self.of), line_words(self.of)
        told = standing_words(self.of), *hides, self.differs, _names_words(self.of.names)
        return " ".join(filter(None, told))

    @property
    def origin(self) -> str:
        """Which file it is of, or ""."""
        if not self.letter:
            return ""
        told = QCoreApplication.translate("Corrections", "From file {number}, taken in on {day}.")
        return told.format(number=figure(self.file), day=day(self.day))

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        about = ", ".join(filter(None, (self.word, self.place)))
        return ". ".join(filter(None, (about, self.text, self.hint)))


def subject_word(subject: Subject) -> str:
    """Return the word for what is to be changed."""
    return {
        Subject.PASSAGE: QCoreApplication.translate("Corrections", "Passage"),
        Subject.TRANSLATION: QCoreApplication.translate("Corrections", "Translation"),
        Subject.THEME: QCoreApplication.translate("Corrections", "Theme"),
        Subject.NOTE: QCoreApplication.translate("Corrections", "Editor’s note"),
        Subject.TERM: QCoreApplication.translate("Corrections", "Glossary"),
        Subject.PROGRAM: QCoreApplication.translate("Corrections", "Words of Satchel"),
        Subject.WITHDRAWAL: QCoreApplication.translate("Corrections", "To be withdrawn"),
    }[subject]


def locked_words() -> str:
    """Return what is said while the notebook is locked."""
    return QCoreApplication.translate(
        "Corrections",
        "Suggestions taken in before are locked with your notebook: unlock it to see them.",
    )


def standing_words(proposal: Proposal) -> str:
    """Return what became of the words that a suggestion was made for, or ""."""
    if proposal.standing is Standing.CHANGED and proposal.correction.counts_as_review:
        return QCoreApplication.translate(
            "Corrections", "The text changed since somebody compared it: it stays a draft."
        )
    if proposal.standing is Standing.CHANGED:
        return QCoreApplication.translate(
            "Corrections", "The words changed since this was suggested. Compare them first."
        )
    if proposal.standing is Standing.GONE:
        return QCoreApplication.translate(
            "Corrections", "This is not in the folder any more. It can only be left."
        )
    if proposal.correction.is_review and not proposal.correction.counts_as_review:
        return QCoreApplication.translate(
            "Corrections", "Somebody compared it and gave no name: it stays a draft."
        )
    return ""


def unseen_words(proposal: Proposal) -> str:
    """Return what is said of a character in a suggestion that nobody sees, or ""."""
    told = QCoreApplication.translate(
        "Corrections", "A character that nobody sees, or that turns the text, is in it: {code}."
    )
    return told.format(code=proposal.unseen) if proposal.unseen else ""


def mixed_words(proposal: Proposal) -> str:
    """Return what is said of a word in a suggestion that mixes two alphabets, or ""."""
    told = QCoreApplication.translate(
        "Corrections", "“{word}” mixes two alphabets: letters of it only look like the right ones."
    )
    return told.format(word=_short(word)) if (word := proposal.mixed) else ""


def line_words(proposal: Proposal) -> str:
    """Return what is said of words in a suggestion that look like an attribution, or ""."""
    told = QCoreApplication.translate(
        "Corrections", "Its end looks like the line under a quote: “{line}”."
    )
    return told.format(line=_short(line)) if (line := proposal.line) else ""


def _names_words(names: Sequence[str]) -> str:
    """Return what is said of names that nothing in their place had, or ""."""
    told = QCoreApplication.translate("Corrections", "New names in it: {names}.")
    shown = ", ".join(map(_short, names[:_MOST_NAMES])) + (" …" if len(names) > _MOST_NAMES else "")
    return told.format(names=shown) if names else ""


def reader_words(correction: Correction) -> tuple[str, ...]:
    """Return why a reader suggests something, and the name, as far as either was typed."""
    told = []
    if why := " ".join(correction.why.split()):
        said = QCoreApplication.translate("Corrections", "Why: {why}")
        told.append(said.format(why=breakable(marked_invisible(why))))
    if correction.by:
        said = QCoreApplication.translate("Corrections", "By: {who} (typed name, not proven)")
        told.append(said.format(who=breakable(one_line(marked_invisible(correction.by)))))
    return tuple(told)


def row_of(
    taken: TakenCorrection, proposal: Proposal, file: int, archive: OpenArchive, language: str
) -> CorrectionRow:
    """Return the row of what was `taken` in with a `file`, and its `proposal` for `archive`."""
    each = proposal.correction
    name, differs = _called(each, archive, language), ""
    if each.subject is Subject.TRANSLATION:
        differs = differences_from(archive, each.name, each.proposed, each.language)
    return CorrectionRow(taken.token, proposal, name, taken.letter, file, taken.day, differs)


def _called(each: Correction, archive: OpenArchive, language: str) -> str:
    """Return what a suggestion is about: an editor has seen no ids. A withdrawal says it itself.

    Satchel's own words are those of this window; of what is not in the folder any more there are
    none.
    """
    name, content = each.name, archive.content
    if each.subject is Subject.WITHDRAWAL:
        return ""
    if each.subject is Subject.PROGRAM:
        return _short(QCoreApplication.translate(name, each.source))
    if each.subject is Subject.THEME and (theme := archive.theme(name)):
        return worded(theme.label, language)
    if each.subject is Subject.TRANSLATION and (found := archive.translatable(name)):
        return _short(original_of(found))
    if passage := archive.passage(name) or archive.footnote(name):
        return _short(passage.text)
    notes = (worded(note.text, language) for note in content.notes if note.id == name)
    terms = (entry.terms for entry in content.glossary if entry.id == name)
    words = (", ".join(said.get(language) or next(iter(said.values()), ())) for said in terms)
    return _short(next(notes, "") or next(words, ""))


def _short(words: str) -> str:
    words = one_line(" ".join(words.split()))
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1].rstrip()}…"


def whole_review(
    rows: Sequence[CorrectionRow], chosen: CorrectionRow | None
) -> tuple[CorrectionRow, ...]:
    """Return the review of a translation in the file of the `chosen` row, as far as it fits.

    A text of which the file says two different things is not among them, nor one with a character
    that nobody sees, with a word of two alphabets, or with what looks like an attribution.
    """
    if chosen is None or not chosen.of.correction.counts_as_review:
        return ()
    same = _reviewed_by(chosen)
    those = [each for each in rows if each.of.correction.is_review and _reviewed_by(each) == same]
    times = Counter(each.of.correction.name for each in those)
    return tuple(
        each
        for each in those
        if each.of.standing is Standing.FITS
        and not (each.of.unseen or each.of.mixed or each.of.line)
        and times[each.of.correction.name] == 1
    )


def _reviewed_by(row: CorrectionRow) -> tuple[str, str, str]:
    return row.letter, row.of.correction.by, row.of.correction.language
