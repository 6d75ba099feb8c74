"""An archive of many documents, whose sections have the same titles."""

from index import (
    Archive,
    Attribution,
    Coding,
    Document,
    Passage,
    PassageKind,
    Section,
    Theme,
    Voice,
)

PLACES = ("Osh", "Batken", "Naryn", "Talas", "Karakol", "Jalal-Abad", "Tokmok", "Uzgen")


def archive(number=40):
    """Return an archive of `number` documents, each with a paragraph and a quote on a theme."""
    return Archive(
        "many",
        1,
        "2026-01-01",
        {"en": "Interviews in eight towns"},
        "en",
        documents=tuple(_document(n) for n in range(number)),
        themes=(Theme("t-night", {"en": "At night"}),),
    )


def title_of(n):
    """Return the title of the document `n`, counted from 0."""
    return f"Interview {n + 1}, {PLACES[n % len(PLACES)]}"


def _document(n):
    paragraph = Passage(
        f"p-{n}", PassageKind.PARAGRAPH, f"She was stopped at night, the night number {n}.", "en"
    )
    quote = Passage(
        f"q-{n}",
        PassageKind.QUOTE,
        f"“They came at night, {n} of them.”",
        "en",
        attribution=Attribution("A woman", role="worker"),
        voice=Voice.QUOTED,
        codings=(Coding("t-night", 1, 10),),
    )
    answers = Section(f"answers-{n}", "Answers", 1, (quote,))
    questions = Section(f"questions-{n}", "Questions", 1, (paragraph,))
    return Document(f"d-{n}", title_of(n), "en", sections=(questions, answers))
