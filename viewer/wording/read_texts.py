"""The texts of a passage that are read, for lists whose rows show first words."""

from index import Footnote, Passage, TextSetting
from viewer.wording.archive_words import translation_line
from viewer.wording.cell_rows import in_rows


def read_texts(passage: Passage, reading: TextSetting) -> tuple[str, ...]:
    """Return the texts of `passage` that are shown, in order: a translation says what it is."""
    shown = reading.of(passage)
    texts = [in_rows(passage.text, passage.table)[0]] if shown.has_original else []
    if shown.made:
        told = translation_line(shown.made, passage.language)
        texts.append(f"{told}: {in_rows(shown.made.text, passage.table)[0]}")
    return tuple(reversed(texts) if shown.leads else texts)


def words_first(passage: Passage, reading: TextSetting) -> str:
    """Return the texts of `passage`, one a line, for a cell that shows only their first words.

    What a translation is stands behind it.
    """
    shown = reading.of(passage)
    texts = [in_rows(passage.text, passage.table)[0]] if shown.has_original else []
    if shown.made:
        told = translation_line(shown.made, passage.language)
        texts.append(f"{in_rows(shown.made.text, passage.table)[0]} ({told})")
    return "\n".join(texts)


def read_note(note: Footnote, reading: TextSetting, language: str) -> tuple[str, ...]:
    """Return the texts of the footnote `note`, in `language`, as `read_texts` does."""
    shown = reading.of(note)
    texts = [note.text] if shown.has_original else []
    if shown.made:
        texts += [translation_line(shown.made, language), shown.made.text]
    return tuple(texts)
