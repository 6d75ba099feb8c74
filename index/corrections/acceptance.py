"""Makes acts on an editor's folder of what readers suggested."""

from collections.abc import Iterator, Mapping, Sequence

from index.corrections.correction import Correction, Subject, digest_of
from index.corrections.proposals import Proposal
from index.desk.entries.glossary_acts import GlossaryActs
from index.desk.entries.note_acts import NoteActs
from index.desk.folder_acts import Act, ActName
from index.desk.themes.theme_acts import ThemeActs
from index.desk.translations.translation_acts import TranslationActs
from index.errors import SourceProblem
from index.importers.import_report import ReturningName
from index.revision.removed_words import RemovedWords


def accept(files: Mapping[str, str], correction: Correction) -> Act:
    """Return the act that writes what `correction` proposes.

    Raises SourceProblem, also for a passage and a withdrawal: those are asked for on a sheet.
    """
    said = correction.name, correction.language, correction.proposed
    match correction.subject:
        case Subject.TRANSLATION:
            return _translate(files, correction)
        case Subject.THEME:
            return ThemeActs(files).name_theme(*said)
        case Subject.NOTE:
            return NoteActs(files).write_note(*said)
        case Subject.TERM:
            return GlossaryActs(files).define_term(*said)
    raise SourceProblem("This is not in the folder any more. Leave the suggestion.")


def returned_in(removed: RemovedWords, proposal: Proposal) -> Iterator[ReturningName]:
    """Yield the names that were `removed` from the folder, and that `proposal` would bring back."""
    correction, here = proposal.correction, proposal.now
    said = correction.proposed
    instead = removed.replaced_in(said)
    for words in dict.fromkeys((*instead, *removed.names_in([said]))):
        if words not in here:
            yield ReturningName(correction.name, words, here, instead.get(words, ""))


def _translate(files: Mapping[str, str], correction: Correction) -> Act:
    """Return the act that writes a translation.

    It is reviewed where somebody who gave a name compared it with the text that stands there; else
    it is a draft.
    """
    name, language, acts = correction.name, correction.language, TranslationActs(files)
    written = acts.write(name, language, correction.proposed)
    if not correction.counts_as_review or correction.digest != digest_of(acts.original(name)):
        return written
    left = {file: text for file, text in written.files.items() if text is not None}
    reviewed = TranslationActs({**files, **left}).review(name, language, correction.by)
    seen = {**reviewed.seen, **written.seen}
    return Act(reviewed.name, {**written.files, **reviewed.files}, seen)


def accept_all(files: Mapping[str, str], corrections: Sequence[Correction]) -> Act:
    """Return the one act that writes what all `corrections` propose. Raises SourceProblem."""
    left, written, name = dict(files), dict[str, str | None](), ActName.REVIEW
    for each in corrections:
        act = accept(left, each)
        name = act.name
        written |= act.files
        left |= {file: text for file, text in act.files.items() if text is not None}
    return Act(name, written, {file: files.get(file) for file in written})
