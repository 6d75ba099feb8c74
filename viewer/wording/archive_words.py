"""Words for codes in an archive, such as those of roles, languages, care notes and consent.

Labels of roles, genders and sectors come from the archive's vocabulary. An attribution at less than
its full level is Satchel's wording, never the source's.
"""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from index import (
    Archive,
    Attribution,
    Document,
    Level,
    Passage,
    PassageKind,
    SectionPicture,
    Translation,
    Vocabulary,
    Voice,
)
from viewer.wording.number_format import day

if TYPE_CHECKING:
    from index import Group, OpenArchive, Widened

_QUOTED = re.compile("“[^”]+”")


def value_word(vocabulary: Vocabulary, field: str, value: str) -> str:
    """Return the archive's label of the role, gender or sector `value`, beginning with a capital.

    The label of a role is the one for a person whose gender is not told.
    """
    return vocabulary.label(field, value, _language())


def value_word_for(vocabulary: Vocabulary, field: str, value: str, gender: str) -> str:
    """Return the archive's label of `value` for somebody whose `gender` is told beside it."""
    return vocabulary.label_for(field, value, gender, _language())


def _language() -> str:
    """Return the code of the language of the interface; safe on any thread."""
    return QLocale().name().partition("_")[0]


def said_languages(archive: Archive) -> tuple[str, ...]:
    """Return the languages in which `archive` says something or is translated, its own first."""
    said = [archive.title, *(each.label for each in archive.themes)]
    said += [each.text for each in archive.notes]
    said += [dict.fromkeys(each.terms, "") for each in archive.glossary]
    said += [each.title for each in archive.sets]
    found = {archive.language: None} | dict.fromkeys(each for words in said for each in words)
    for outline in archive.outlines:
        found |= dict.fromkeys(outline.translated)
    return tuple(found)


def writable_languages(archive: Archive) -> tuple[str, ...]:
    """Return the languages that an editor of `archive` can write: also that of the interface."""
    return tuple(dict.fromkeys((*said_languages(archive), _language())))


def speaks_english() -> bool:
    """Return whether the language of the interface is English."""
    return _language() == "en"


def quoted_in(text: str) -> str:
    """Return what an English `text` quotes, for who reads no English."""
    return ", ".join(dict.fromkeys(_QUOTED.findall(text)))


def age_band_word(band: str) -> str:
    """Return the words for an age band, such as "26-30" or "under 20"."""
    under, _space, age = band.partition(" ")
    if under != "under" or not age.isdecimal():
        return band
    return QCoreApplication.translate("Words", "under {age}").format(age=age)


def language_word(language: str) -> str:
    """Return the word for a language that texts are written in."""
    words = {
        "en": QCoreApplication.translate("Words", "English"),
        "ru": QCoreApplication.translate("Words", "Russian"),
        "ky": QCoreApplication.translate("Words", "Kyrgyz"),
    }
    return words.get(language, language)


def kind_word(kind: str) -> str:
    """Return the word for a kind of passage."""
    words = {
        PassageKind.PARAGRAPH: QCoreApplication.translate("Words", "Paragraph"),
        PassageKind.QUOTE: QCoreApplication.translate("Words", "Quote"),
        PassageKind.LIST_ITEM: QCoreApplication.translate("Words", "List item"),
        PassageKind.TABLE: QCoreApplication.translate("Words", "Table"),
        PassageKind.LEAD_IN: QCoreApplication.translate("Words", "Lead-in"),
        "footnote": QCoreApplication.translate("Words", "Footnote"),
    }
    return words.get(kind, kind)


def voice_word(voice: str) -> str:
    """Return the word for whose words a passage is."""
    words: dict[str, str] = {
        Voice.QUOTED: QCoreApplication.translate("Words", "Quoted"),
        Voice.REPORTED: QCoreApplication.translate("Words", "Reported"),
        Voice.NARRATOR: QCoreApplication.translate("Words", "The writer"),
    }
    return words.get(voice, voice)


def voice_group_words(group: "Group", vocabulary: Vocabulary) -> str:
    """Return whose words a group of passages is: quoted and reported never share a label."""
    if group.value == Voice.NARRATOR:
        return voice_word(group.value)
    quoted = group.value == Voice.QUOTED
    if group.role is None:
        return (
            QCoreApplication.translate("Words", "Quoted, not told who")
            if quoted
            else QCoreApplication.translate("Words", "Reported, not told whom")
        )
    return _of_role(group.role, vocabulary, quoted=quoted)


def _of_role(role: str, vocabulary: Vocabulary, *, quoted: bool) -> str:
    told = (
        QCoreApplication.translate("Words", "{who}, quoted")
        if quoted
        else QCoreApplication.translate("Words", "{who}, reported")
    )
    return told.format(who=vocabulary.plural("role", role, _language()))


def voice_line(passage: Passage, vocabulary: Vocabulary) -> str:
    """Return whose words a passage is, or "" where they are the writer's own."""
    if passage.attribution or not passage.voice_of:
        return ""
    reported = vocabulary.reported("role", passage.voice_of, _language())
    if not reported:
        return _of_role(passage.voice_of, vocabulary, quoted=False)
    told = QCoreApplication.translate("Words", "The writer reports {whom}")
    return told.format(whom=reported)


def attribution_line(attribution: Attribution, level: Level, vocabulary: Vocabulary) -> str:
    """Return the line under a quote at `level`, in the words of `vocabulary`.

    At Level.ROLE the gender is not told, so the label of the role is the one that tells none.
    """
    match level:
        case Level.FULL:
            return attribution.text
        case Level.BANDED:
            said = attribution.gender
            parts = [value_word(vocabulary, "gender", said)] if said else []
            parts += [age_band_word(attribution.age_band)] if attribution.age_band else []
            return ", ".join(parts)
        case Level.ROLE:
            role = attribution.role
            return value_word(vocabulary, "role", role) if role else ""
        case Level.NONE:
            return ""


def care_line(shown: Passage | SectionPicture) -> str:
    """Return the care line of a passage or picture, or ""."""
    if not shown.care:
        return ""
    return QCoreApplication.translate("Words", "Care: {what}").format(what=care_names(shown))


def care_names(shown: Passage | SectionPicture) -> str:
    """Return what the care note on a passage or picture names, "" where there is none."""
    return ", ".join(care_word(note) for note in shown.care)


def care_word(note: str) -> str:
    """Return the word for what a care note names; as it is written where none is known."""
    words = {
        "child removal": QCoreApplication.translate("Words", "child removal"),
        "detention": QCoreApplication.translate("Words", "detention"),
        "extortion": QCoreApplication.translate("Words", "extortion"),
        "forced informing": QCoreApplication.translate("Words", "forced informing"),
        "HIV status": QCoreApplication.translate("Words", "HIV status"),
        "homophobia": QCoreApplication.translate("Words", "homophobia"),
        "humiliation": QCoreApplication.translate("Words", "humiliation"),
        "outing": QCoreApplication.translate("Words", "outing"),
        "stigma": QCoreApplication.translate("Words", "stigma"),
        "transphobia": QCoreApplication.translate("Words", "transphobia"),
        "violence": QCoreApplication.translate("Words", "violence"),
    }
    return words.get(note, note)


def notes_left_out() -> str:
    """Return the sentence why the editor's notes that are also on quotes are not shown."""
    return QCoreApplication.translate(
        "Words", "Notes on quotes are left out: they may tell more than the attributions do now."
    )


def translation_line(made: Translation, language: str) -> str:
    """Return what `made`, the translation of a text in `language`, is, and who reviewed it."""
    told = QCoreApplication.translate("Words", "Draft translation")
    when = ""
    if made.reviewed_on:
        told = QCoreApplication.translate("Words", "Reviewed translation by {who}, {day}")
        when = day(made.reviewed_on)
    elif made.is_reviewed:
        told = QCoreApplication.translate("Words", "Reviewed translation by {who}")
    parts = [told.format(who=made.by, day=when)]
    parts += [_translated_back(language)] if made.back else []
    return " · ".join(parts)


def draft_line(made: Translation | None) -> str:
    """Return that `made`, the translation of a title, is a draft; "" where it is none."""
    if made is None or made.is_reviewed:
        return ""
    return QCoreApplication.translate("Words", "Draft translation")


def _translated_back(language: str) -> str:
    words = {
        "en": QCoreApplication.translate("Words", "translated back from English"),
        "ru": QCoreApplication.translate("Words", "translated back from Russian"),
        "ky": QCoreApplication.translate("Words", "translated back from Kyrgyz"),
    }
    other = QCoreApplication.translate("Words", "translated back from another language")
    return words.get(language, other)


def use_word(use: str) -> str:
    """Return the word for a use that a speaker consented to."""
    words = {
        "read": QCoreApplication.translate("Words", "read"),
        "train": QCoreApplication.translate("Words", "train"),
        "print": QCoreApplication.translate("Words", "print"),
        "publish": QCoreApplication.translate("Words", "publish"),
    }
    return words.get(use, use)


def further_told(count: int) -> str:
    """Return that `count` quotes leave with more of who speaks than their editor lets be shared."""
    return QCoreApplication.translate(
        "Words",
        "Under %n quote(s) stands more of who speaks than the editor lets be shared.",
        "",
        count,
    )


def consent_line(passage: Passage) -> str:
    """Return the uses that the speaker of a quote consented to, if that is recorded."""
    if passage.consent is None:
        return QCoreApplication.translate("Words", "Consent not recorded")
    if not passage.consent:
        return QCoreApplication.translate("Words", "Consent to no use")
    covers = QCoreApplication.translate("Words", "Consent covers: {uses}")
    return covers.format(uses=", ".join(use_word(use) for use in passage.consent))


def as_of_line(passage: Passage) -> str:
    """Return the year to which the law and numbers in `passage` apply, as a sentence, or ""."""
    if passage.as_of is None:
        return ""
    told = QCoreApplication.translate("Words", "As of {year}. Check before advising.")
    return told.format(year=passage.as_of)


def title_notes(archive: "OpenArchive", document: Document) -> list[str]:
    """Return what is told under the title of `document`: that it is the editor's, or damage."""
    told = []
    if document.title_by == "editor":
        told.append(QCoreApplication.translate("Reader", "The title is the editor’s."))
    if archive.is_missing(document):
        told.append(
            QCoreApplication.translate(
                "Reader", "The text is damaged in this file, and not shown. Ask for a fresh copy."
            )
        )
    return told


def respelt_words(respelt: "Widened") -> str:
    """Return the sentence that words with a close spelling were searched in place of a word."""
    told = QCoreApplication.translate(
        "Saying", "“{word}” stands nowhere. Words spelt like it were searched: {words}."
    )
    return told.format(word=respelt.typed, words=", ".join(respelt.words))
