"""The sentences about an export: what will be in the file, what will not, and why."""

from collections.abc import Iterator
from textwrap import shorten

from PySide6.QtCore import QCoreApplication, QLocale

from index import (
    ENOUGH,
    Extract,
    Format,
    FormatGroup,
    Level,
    Prepared,
    TextChoice,
    pictures_in,
    questions_behind,
)
from viewer.handouts.formats import Texts, drafts_in, drafts_of
from viewer.handouts.item_words import PlaceOf, quotes_words
from viewer.wording.archive_words import further_told, language_word
from viewer.wording.field_names import field_words
from viewer.wording.number_format import figure

_MOST_NAMED, _LETTERS = 8, 60  # questions on the backs of cards, and characters of each


def level_words(level: Level | None) -> str:
    """Return the words for the attribution `level`, or for the editor's own levels."""
    words = {
        None: QCoreApplication.translate("ExportSheet", "As the editor lets be shared"),
        Level.FULL: QCoreApplication.translate("ExportSheet", "In full"),
        Level.BANDED: QCoreApplication.translate("ExportSheet", "Gender and age band"),
        Level.ROLE: QCoreApplication.translate("ExportSheet", "Role only"),
        Level.NONE: QCoreApplication.translate("ExportSheet", "None"),
    }
    return words[level]


def backs_line(taken: Extract, form: Format) -> str:
    """Return how cards have backs, and which questions of the set stand there, or ""."""
    questions = questions_behind(taken) if form.quotes_only else ()
    if not questions:
        return ""
    told = QCoreApplication.translate(
        "ExportSheet",
        "Every second page has the backs of the cards: print on both sides, along the long edge. "
        "On the backs: {questions}.",
    )
    quoted = QCoreApplication.translate("HandoutSheet", "“{name}”")
    shown = [shorten(each, _LETTERS, placeholder=" …") for each in questions[:_MOST_NAMED]]
    more = " …" if len(questions) > _MOST_NAMED else ""
    listed = ", ".join(quoted.format(name=each) for each in shown)
    return told.format(questions=listed + more)


def picture_line(taken: Extract) -> str:
    """Return how many pictures a set takes along, or ""."""
    shown = len(pictures_in(taken)) if taken.chosen else 0
    if not shown:
        return ""
    return QCoreApplication.translate("ExportSheet", "%n picture(s) go along.", "", shown)


def reference_line(taken: Extract, form: Format) -> str:
    """Return what a `form` for references cites, or "" for another one or an empty file."""
    if taken.is_empty or form.group is not FormatGroup.REFERENCES:
        return ""
    return QCoreApplication.translate(
        "ExportSheet",
        "The documents and %n quote(s) will be cited: always in the original, whatever text is "
        "chosen.",
        "",
        len(taken.quotes),
    )


def codebook_line(taken: Extract, form: Format) -> str:
    """Return what a `form` without passages has, or "" for another one."""
    if form.has_passages:
        return ""
    return QCoreApplication.translate(
        "ExportSheet",
        "%n theme(s) will be in the file, with what they are about, and no passage.",
        "",
        len(taken.archive.themes),
    )


def copy_line(form: Format) -> str:
    """Return what becomes of a copy that a phone or another program keeps, or ""."""
    if form.kept_on == "phone":
        return QCoreApplication.translate(
            "ExportSheet", "No withdrawal reaches this copy. A phone may upload what is on it."
        )
    if form.kept_on:
        return QCoreApplication.translate("ExportSheet", "No withdrawal reaches this copy.")
    return ""


def left_out_lines(taken: Extract) -> Iterator[str]:
    """Yield what is left out, and why."""
    use = _may_word(taken.use)
    for may, count in sorted(taken.kept_back.items()):
        if may:
            told = QCoreApplication.translate(
                "ExportSheet", "%n quote(s) left out: they may be {may}, not {use}.", "", count
            )
            yield told.format(may=_may_word(may), use=use)
        else:
            yield QCoreApplication.translate(
                "ExportSheet", "%n quote(s) left out: consent covers no use.", "", count
            )
    if taken.passages_left_out:
        told = QCoreApplication.translate(
            "ExportSheet",
            "%n other passage(s) left out: may not be {use}.",
            "",
            taken.passages_left_out,
        )
        yield told.format(use=use)
    yield from _other_left_out(taken, use)
    if taken.selected and taken.count and taken.chosen is None:
        yield QCoreApplication.translate(
            "ExportSheet",
            "Pictures, the glossary and the tables of who took part stay behind: it is a part.",
        )


def _other_left_out(taken: Extract, use: str) -> Iterator[str]:
    """Yield what is left out beside quotes and other passages."""
    if taken.pictures_left_out:
        told = QCoreApplication.translate(
            "ExportSheet", "%n picture(s) left out: may not be {use}.", "", taken.pictures_left_out
        )
        yield told.format(use=use)
    if taken.notes_left_out:
        yield QCoreApplication.translate(
            "ExportSheet",
            "%n editor’s note(s) left out: may tell more than the attributions.",
            "",
            taken.notes_left_out,
        )
    if taken.questions_left_out:
        yield QCoreApplication.translate(
            "ExportSheet",
            "%n question(s) of the room left out. Tick “Handed out” at it in the set to take it "
            "along.",
            "",
            taken.questions_left_out,
        )
    if taken.items_missing:
        yield QCoreApplication.translate(
            "ExportSheet",
            "%n item(s) of the set left out: not in this archive.",
            "",
            taken.items_missing,
        )


def notes_line(taken: Extract) -> str:
    """Return how many presenter's notes are exported, or ""."""
    noted = sum(bool(item.note) for item in taken.chosen.items) if taken.chosen else 0
    if not noted:
        return ""
    return QCoreApplication.translate(
        "ExportSheet",
        "%n speaker’s note(s) go along: whoever has the file can read them.",
        "",
        noted,
    )


def contacts_line(taken: Extract, form: Format) -> str:
    """Return whether contacts are exported, or "" without a set or a `form` for reading."""
    if taken.chosen is None or form.group is FormatGroup.REFERENCES:
        return ""
    if taken.contacts:
        return QCoreApplication.translate(
            "ExportSheet", "Where people can turn to goes along: whoever has the file can read it."
        )
    return QCoreApplication.translate(
        "ExportSheet", "This set does not say where people can turn to."
    )


def numbers_line(taken: Extract, form: Format) -> str:
    """Return that small numbers are withheld in a `form` with tables of people, or ""."""
    if not taken.hides_numbers or not form.has_tables:
        return ""
    told = QCoreApplication.translate(
        "ExportSheet",
        "Numbers of people under {number} are not told, nor those that would give one away.",
    )
    return told.format(number=ENOUGH)


def meant_line(prepared: Prepared, place: PlaceOf) -> str:
    """Return who could be meant by what the file tells of who speaks, or "" without quotes."""
    if not prepared.taken.quotes or prepared.meant.few:
        return ""
    least = prepared.meant.least
    if least is None and not prepared.meant.uncounted:
        return QCoreApplication.translate(
            "ExportSheet", "No line says who speaks. The words themselves may tell it."
        )
    if least is None or prepared.meant.uncounted:
        return QCoreApplication.translate(
            "ExportSheet",
            "The archive does not count all that the lines tell, so nobody knows how many of those "
            "who took part they fit. If somebody could be recognised, tell less of who speaks.",
        )
    told = QCoreApplication.translate(
        "ExportSheet",
        "The rarest detail told of a speaker (role, gender, age or sector) fits at most %n of "
        "those who took part. All details of one line together may fit one person alone, and "
        "whoever knows the people can recognise more. If that is too few, tell less of who speaks.",
        "",
        least,
    )
    return f"{told} {quotes_words(prepared, prepared.meant.telling, place)}"


def consent_line(taken: Extract) -> str:
    """Return for how many quotes no consent is recorded, or ""."""
    if not taken.unrecorded:
        return ""
    return QCoreApplication.translate(
        "ExportSheet",
        "Consent not recorded: %n quote(s). None is left out for that.",
        "",
        taken.unrecorded,
    )


def original_line(taken: Extract, form: Format) -> str:
    """Return that the original goes along with a translation that was chosen alone, or ""."""
    reading = taken.reading
    if not form.keeps_original or reading is None or reading.choice is not TextChoice.TRANSLATION:
        return ""
    return QCoreApplication.translate(
        "ExportSheet", "The original goes along: this kind of file has it beside the translation."
    )


def draft_read_line(texts: Texts, taken: Extract, form: Format) -> str:
    """Return that a file has the original where the reader reads a draft of `texts`, or ""."""
    is_original = taken.reading is not None and taken.reading.choice is TextChoice.ORIGINAL
    if not texts.reads_draft or not is_original or form.group is FormatGroup.REFERENCES:
        return ""
    return QCoreApplication.translate(
        "ExportSheet",
        "The translation that you read is a draft: the file has the original, unless you choose "
        "the translation.",
    )


def own_words_line(taken: Extract, form: Format) -> str:
    """Return in which language the words of the file itself are, or "" for that of the window."""
    language = taken.words.language
    is_same = QLocale().name().partition("_")[0] == language
    if is_same or not form.has_passages or form.group is FormatGroup.REFERENCES:
        return ""
    told = QCoreApplication.translate(
        "ExportSheet", "Language of the file’s own words, such as “Footnotes”: {language}."
    )
    return told.format(language=language_word(language))


def draft_lines(taken: Extract, form: Format) -> Iterator[str]:
    """Yield that a file is of a draft, and how many translations in it are drafts."""
    if taken.archive.draft:
        yield QCoreApplication.translate("ExportSheet", "This is a draft. Do not hand it on.")
    if not form.has_passages or form.group is FormatGroup.REFERENCES:
        return  # references and codebooks have no translations
    told = drafts_of(taken.quotes) if form.quotes_only else drafts_in(taken.archive)
    drafts = sum(1 for _made in told)
    if drafts:
        yield QCoreApplication.translate(
            "ExportSheet", "%n translation(s) in the file are drafts: not reviewed yet.", "", drafts
        )


def _meant_lines(prepared: Prepared, place: PlaceOf) -> Iterator[str]:
    """Yield by how many quotes too few people could be meant, by their lines or their words."""
    meant = prepared.meant
    if meant.few:
        told = QCoreApplication.translate(
            "ExportSheet",
            "The line under %n quote(s) fits fewer than {number} of those who took part: whoever "
            "knows them may recognise the speaker. Tell less of who speaks.",
            "",
            meant.few,
        )
        look = quotes_words(prepared, meant.telling, place)
        yield f"{told.format(number=figure(ENOUGH))} {look}"
    if meant.by_words:
        told = QCoreApplication.translate(
            "ExportSheet",
            "The words of %n quote(s), even without a line, fit fewer than {number} of those who "
            "took part: whoever knows them may recognise the speaker. Leave out what could do "
            "harm.",
            "",
            meant.by_words,
        )
        look = quotes_words(prepared, meant.telling_words, place)
        yield f"{told.format(number=figure(ENOUGH))} {look}"


def warning_lines(prepared: Prepared, place: PlaceOf) -> Iterator[str]:
    """Yield what to consider before the file is written; `place` words where a quote stands."""
    if prepared.is_sealed:
        yield QCoreApplication.translate(
            "ExportSheet",
            "The archive is sealed, and this file is not: whoever has it can read it.",
        )
    if prepared.more_told:
        yield further_told(prepared.more_told)
    yield from _meant_lines(prepared, place)
    if prepared.taken.names_numbers:
        yield QCoreApplication.translate(
            "ExportSheet",
            "The text itself names small numbers of people, and is not changed.",
        )
    if prepared.asks_who_speaks:
        yield QCoreApplication.translate(
            "ExportSheet",
            "What it was searched or narrowed by tells more of who speaks than the attributions.",
        )
    yield from _hidden_lines(prepared)
    if not prepared.is_complete:
        yield QCoreApplication.translate(
            "ExportSheet", "The index is still being made: this is what was found so far."
        )


def _hidden_lines(prepared: Prepared) -> Iterator[str]:
    """Yield what the attributions in the file kept the query from finding, or leaving out."""
    asked = QCoreApplication.translate(
        "ExportSheet",
        "Quotes whose attribution does not tell this in the file were not found by it: {fields}.",
    )
    left_out = QCoreApplication.translate(
        "ExportSheet",
        "Quotes whose attribution does not tell this in the file were not left out by it: "
        "{fields}.",
    )
    for told, fields in ((asked, prepared.hidden.asked), (left_out, prepared.hidden.left_out)):
        if fields:
            yield told.format(fields=field_words(fields))


def written_words(name: str, folder: str, taken: Extract) -> str:
    """Return that the file `name` is written, and what is not in it."""
    told = QCoreApplication.translate("ExportSheet", "“{name}” is written, in {folder}.")
    left = taken.passages_left_out + taken.quotes_left_out
    lines = [told.format(name=name, folder=folder)]
    lines += (
        [
            QCoreApplication.translate(
                "ExportSheet", "%n passage(s) left out for want of consent.", "", left
            )
        ]
        if left
        else []
    )
    return " ".join(lines)


def _may_word(use: str) -> str:
    words = {
        "read": QCoreApplication.translate("May", "read"),
        "train": QCoreApplication.translate("May", "presented"),
        "print": QCoreApplication.translate("May", "printed"),
        "publish": QCoreApplication.translate("May", "published"),
    }
    return words.get(use, use)
