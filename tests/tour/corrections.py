"""Pictures of what readers suggested, at the editor's desk."""

from index import Correction, Subject, TakenCorrection, digest_of
from tests.viewer.controls import desk_pane
from viewer.screens.desk.corrections.pane import CorrectionsPane

_WHY = "The second sentence says it the other way round."


def suggest(tour, program, theme):
    """Picture some suggestions: a withdrawal, and words that changed since."""
    window, source = program.window, program.session.source
    passage = source.archive.passage("p-new-law")
    quote = source.archive.passage("q-bandits")
    (made,) = passage.translations
    said = f"{made.text[:40]} … {made.text[60:]}"
    wishes = (
        Correction(Subject.WITHDRAWAL, quote.id, digest=digest_of(quote.text)),
        Correction(
            Subject.TRANSLATION, passage.id, "ru", digest_of(passage.text), said, "", _WHY, "Aida"
        ),
        Correction(Subject.THEME, "extortion", "en", "0" * 64, "Bribes and extortion"),
        Correction(Subject.PROGRAM, "DeskFoot", "ru", "", "Спрятать", "Hide the list"),
    )
    source.corrections.add(
        TakenCorrection(bytes([number]) * 16, each) for number, each in enumerate(wishes)
    )
    pane = desk_pane(window, CorrectionsPane)
    tour.picture(f"{theme}-24-corrections", window)
    pane.step(1)
    tour.picture(f"{theme}-24-corrections-translation", window)
    size = window.size()
    window.resize(1024, 600)
    tour.picture(f"{theme}-24-corrections-small", window)
    window.resize(size)
