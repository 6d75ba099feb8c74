"""The words for what the archive says in codes: who speaks, where they work, what a note warns of.

An attribution at less than its full level is Satchel's wording, never the source's.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from index import Attribution, Level, Passage, PassageKind, Translation, Voice

if TYPE_CHECKING:
    from index import Group


def role_word(role: str) -> str:
    """Return one person of the role `role`, beginning with a capital."""
    match role:
        case "sex-worker":
            return QCoreApplication.translate("Words", "Sex worker")
        case "lawyer":
            return QCoreApplication.translate("Words", "Lawyer")
        case "police":
            return QCoreApplication.translate("Words", "Police officer")
        case _:
            return role


def gender_word(gender: str) -> str:
    """Return the word for a gender, beginning with a capital."""
    match gender:
        case "woman":
            return QCoreApplication.translate("Words", "Woman")
        case "man":
            return QCoreApplication.translate("Words", "Man")
        case "transgender":
            return QCoreApplication.translate("Words", "Transgender person")
        case _:
            return gender


def age_band_word(band: str) -> str:
    """Return the words for an age band, such as "26-30" or "under 20"."""
    under, _space, age = band.partition(" ")
    if under != "under" or not age.isdecimal():
        return band
    return QCoreApplication.translate("Words", "under {age}").format(age=age)


def sector_word(sector: str) -> str:
    """Return the word for a sector of work."""
    match sector:
        case "street":
            return QCoreApplication.translate("Words", "Street")
        case "salon":
            return QCoreApplication.translate("Words", "Salon")
        case "sauna-hotel":
            return QCoreApplication.translate("Words", "Saunas and hotels")
        case "internet":
            return QCoreApplication.translate("Words", "Internet")
        case "by-call":
            return QCoreApplication.translate("Words", "By call")
        case _:
            return sector


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


def voice_group_words(group: "Group") -> str:
    """Say whose words a group of passages is: quoted and reported are never the same."""
    if group.value == Voice.NARRATOR:
        return voice_word(group.value)
    quoted = group.value == Voice.QUOTED
    if group.role is None:
        return (
            QCoreApplication.translate("Words", "Quoted, not told who")
            if quoted
            else QCoreApplication.translate("Words", "Reported, not told whom")
        )
    told = (
        QCoreApplication.translate("Words", "{who}, quoted")
        if quoted
        else QCoreApplication.translate("Words", "{who}, reported")
    )
    return told.format(who=roles_word(group.role))


def roles_word(role: str) -> str:
    """Return people of the role `role`, beginning with a capital."""
    words = {
        "sex-worker": QCoreApplication.translate("Words", "Sex workers"),
        "lawyer": QCoreApplication.translate("Words", "Lawyers"),
        "police": QCoreApplication.translate("Words", "Police officers"),
    }
    return words.get(role, role)


def voice_line(passage: Passage) -> str:
    """Say whose words a passage is, or nothing where it is the writer's own."""
    lines = {
        "sex-worker": QCoreApplication.translate("Words", "The writer reports sex workers"),
        "lawyer": QCoreApplication.translate("Words", "The writer reports lawyers"),
        "police": QCoreApplication.translate("Words", "The writer reports police officers"),
    }
    return "" if passage.attribution else lines.get(passage.voice_of or "", "")


def attribution_line(attribution: Attribution, level: Level) -> str:
    """Return what the line under a quote tells at `level`."""
    match level:
        case Level.FULL:
            return attribution.text
        case Level.BANDED:
            parts = [gender_word(attribution.gender)] if attribution.gender else []
            parts += [age_band_word(attribution.age_band)] if attribution.age_band else []
            return ", ".join(parts)
        case Level.ROLE:
            return role_word(attribution.role) if attribution.role else ""
        case Level.NONE:
            return ""


def care_line(passage: Passage) -> str:
    """Say what a reader should know before reading `passage`, or nothing."""
    if not passage.care:
        return ""
    return QCoreApplication.translate("Words", "Care: {what}").format(what=care_names(passage))


def care_names(passage: Passage) -> str:
    """Return what the care note on `passage` names, "" where there is none."""
    return ", ".join(_care_word(note) for note in passage.care)


def _care_word(note: str) -> str:
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
    """Say why the editor's notes that are also on quotes are not shown."""
    return QCoreApplication.translate(
        "Words", "Notes on quotes are left out: they may tell more than the attributions do now."
    )


def translation_line(made: Translation, language: str) -> str:
    """Say what `made`, the translation of a text in `language`, is, and who vouches for it."""
    told = QCoreApplication.translate("Words", "Draft translation")
    if made.status == "reviewed":
        told = QCoreApplication.translate("Words", "Reviewed translation by {who}")
    parts = [told.format(who=made.by)]
    parts += [_translated_back(language)] if made.back else []
    return " · ".join(parts)


def _translated_back(language: str) -> str:
    words = {
        "en": QCoreApplication.translate("Words", "translated back from English"),
        "ru": QCoreApplication.translate("Words", "translated back from Russian"),
        "ky": QCoreApplication.translate("Words", "translated back from Kyrgyz"),
    }
    other = QCoreApplication.translate("Words", "translated back from another language")
    return words.get(language, other)


def use_word(use: str) -> str:
    """Return the word for something that a speaker agreed to."""
    words = {
        "read": QCoreApplication.translate("Words", "read"),
        "train": QCoreApplication.translate("Words", "train"),
        "print": QCoreApplication.translate("Words", "print"),
        "publish": QCoreApplication.translate("Words", "publish"),
    }
    return words.get(use, use)


def consent_line(passage: Passage) -> str:
    """Say what the speaker of a quote agreed to, as far as that is recorded."""
    if passage.consent is None:
        return QCoreApplication.translate("Words", "Consent not recorded")
    if not passage.consent:
        return QCoreApplication.translate("Words", "Consent to no use")
    covers = QCoreApplication.translate("Words", "Consent covers: {uses}")
    return covers.format(uses=", ".join(use_word(use) for use in passage.consent))


def as_of_line(passage: Passage) -> str:
    """Say of when the law and the numbers in `passage` are, or nothing."""
    if passage.as_of is None:
        return ""
    told = QCoreApplication.translate("Words", "As of {year}. Check before advising.")
    return told.format(year=passage.as_of)


def editors_title() -> str:
    """Say that a document's title is not the source's own."""
    return QCoreApplication.translate("Reader", "The title is the editor’s.")
