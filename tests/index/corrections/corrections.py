"""Suggestions of readers, for tests."""

from index.corrections.correction import Correction, Letter, Subject, digest_of

EXAMPLES = (
    Correction(Subject.PASSAGE, "p-one", "", digest_of("x"), "Other words", why="A typo"),
    Correction(
        Subject.TRANSLATION, "p-one", "ru", digest_of("x"), "Слова", by="A.", is_review=True
    ),
    Correction(Subject.THEME, "police", "ky", digest_of(""), "Милиция"),
    Correction(Subject.NOTE, "n-one", "en", digest_of("x"), "A note\nin two lines"),
    Correction(Subject.TERM, "bribe", "en", digest_of("x"), "Money"),
    Correction(Subject.PROGRAM, "MainWindow", "ky", digest_of("x"), "Жабуу", source="Close"),
    Correction(Subject.WITHDRAWAL, "q-one", "", digest_of("x")),
)


def letter(*corrections):
    return Letter("kyrgyzstan", 3, corrections or EXAMPLES)
