"""An edition that is to be published, and the sentences on what is left to be done before it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from index import (
    NAMES_ASIDE,
    NAMES_FOUND,
    Archive,
    Changes,
    OpenArchive,
    PassageKind,
    Problem,
    Severity,
    Value,
    original_of,
    people_in_titles,
    words_told,
)
from viewer.screens.desk.corrections.rows import locked_words
from viewer.wording.archive_words import language_word, quoted_in
from viewer.wording.number_format import figure
from viewer.wording.passage_numbers import PassageNumbers

_LONGEST = 60  # characters of words that are back
_NUMBERS, _UNFINISHED = "numbers-differ", "translation-unfinished"  # the codes of problems
_WITHDRAWN = "withdrawn-words"


class Edition(Value):
    """What is to be published. `archive` is None where its folder has errors.

    `key` is the file of the key that signs, None where it is still to be made; `can_sign` tells
    that it may be. It has that `fingerprint`, a passphrase where it `is_closed`, and was never used
    on this computer where it `is_new_here`, or for this folder where it `is_unasked`. `folder` is
    that of the source; `number` is written into it before, where its own was used already. `last`
    is the number of the edition before, and `changes` are those since, where that was found. It
    `is_published` where nothing has changed since the edition of its own number.
    `drafts` are translations that nobody reviewed, first so many `new_drafts` that it has not.
    `names_left` were taken out of some words, and still stand in passages; `words_back` were taken
    out before, and stand there again. `asked` passages are to be withdrawn, as readers ask, and
    that is not decided; more such may be in a notebook that `is_locked`. `sealed` is the number of
    the newest edition, if that was sealed. `left_out` lines of the texts as received, which go out
    with it, are in no document.
    """

    archive: Archive | None
    problems: tuple[Problem, ...]
    folder: Path
    number: int | None = None
    key: Path | None = None
    fingerprint: str = ""
    is_closed: bool = False
    is_new_here: bool = False
    is_unasked: bool = False
    can_sign: bool = True
    last: int | None = None
    changes: Changes | None = None
    drafts: tuple[tuple[str, str], ...] = ()
    new_drafts: int = 0
    names_left: tuple[str, ...] = ()
    asked: int = 0
    is_locked: bool = False
    words_back: tuple[str, ...] = ()
    sealed: int | None = None
    is_published: bool = False
    left_out: int = 0

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What keeps it from being published."""
        return tuple(each for each in self.problems if each.severity is Severity.ERROR)

    @property
    def is_last_sealed(self) -> bool:
        """Whether the edition before is sealed, and was not compared with this one."""
        return self.changes is None and self.last is not None and self.last == self.sealed

    @property
    def warnings(self) -> int:
        """How many warnings are left."""
        return sum(each.severity is Severity.WARNING for each in self.problems)

    @property
    def differing(self) -> tuple[tuple[str, str], ...]:
        """Id of the text and language of the translations that have other numbers than it."""
        return self._translations(_NUMBERS)

    @property
    def unfinished(self) -> tuple[tuple[str, str], ...]:
        """Id of the text and language of the translations that are not in it, as unfinished."""
        return self._translations(_UNFINISHED)

    def _translations(self, code: str) -> tuple[tuple[str, str], ...]:
        found = (
            (each.passages[0], Path(each.file).stem)
            for each in self.problems
            if each.code == code and each.passages and each.severity is not Severity.NOTE
        )
        return tuple(dict.fromkeys(found))

    @property
    def names(self) -> int:
        """How many were found by their form, and neither replaced nor put aside."""
        return words_told(self.problems, NAMES_FOUND)


def care_words(edition: Edition) -> Iterator[str]:
    """Yield what is said of what is not stated or decided, and of what was taken out."""
    if unsaid := _unsaid(edition.archive) if edition.archive else 0:
        yield QCoreApplication.translate(
            "PublishSheet", "Of %n quote(s) nobody knows what was consented to.", "", unsaid
        )
    if edition.names:
        yield QCoreApplication.translate(
            "PublishSheet",
            "%n name(s) that were found by their form are not looked at yet.",
            "",
            edition.names,
        )
    if aside := words_told(edition.problems, NAMES_ASIDE):
        yield QCoreApplication.translate(
            "PublishSheet", "%n name(s) put aside are looked for nowhere.", "", aside
        )
    if edition.left_out:
        yield QCoreApplication.translate(
            "PublishSheet",
            "%n line(s) left out of the documents stay in the texts as received, which readers get "
            "with the archive.",
            "",
            edition.left_out,
        )
    yield from _asked_words(edition)
    yield from _left_words(edition)


def draft_words(edition: Edition) -> str:
    """Return how many translations are drafts: one may end in the middle of a sentence."""
    count = len(edition.drafts)
    told = QCoreApplication.translate(
        "PublishSheet",
        "%n translation(s) are drafts. Readers get them as they are: see that they are whole.",
        "",
        count,
    )
    if edition.changes is None:
        return told
    new = ""
    if edition.new_drafts:
        new = QCoreApplication.translate(
            "PublishSheet",
            "%n translation(s) of this edition are drafts that the last one has not. Readers get "
            "them as they are: see that they are whole.",
            "",
            edition.new_drafts,
        )
        told = ""
    if old := count - edition.new_drafts:
        told = QCoreApplication.translate(
            "PublishSheet",
            "%n translation(s) were drafts in the last edition, and still are.",
            "",
            old,
        )
    return " ".join(filter(None, (new, told)))


def differing_words(count: int) -> str:
    """Return how many translations have other numbers than their text."""
    return QCoreApplication.translate(
        "PublishSheet",
        "%n translation(s) have other numbers than their text. Readers take them for said: compare "
        "them first.",
        "",
        count,
    )


def sealed_words(number: int | None) -> Iterator[str]:
    """Yield that the edition of this number was sealed; nothing where it is None."""
    if number is not None:
        told = QCoreApplication.translate("PublishSheet", "Edition {number} was sealed.")
        yield told.format(number=figure(number))


def unfinished_words(count: int) -> str:
    """Return how many translations are unfinished."""
    return QCoreApplication.translate(
        "PublishSheet",
        "%n translation(s) are unfinished, and readers do not get them. Finish each in its box "
        "with Ctrl+Enter.",
        "",
        count,
    )


def draft_place(name: str, language: str, archive: OpenArchive, numbers: PassageNumbers) -> str:
    """Return where the text or title `name` stands, which is translated into `language`."""
    footnote, number = archive.footnote(name), numbers.number(name)
    if footnote is None and number is None:
        held = archive.translatable(name)
        place = " ".join(original_of(held).split()) if held else name
        return f"{_cut(place)} · {language_word(language)}"
    section = _cut(archive.headed_section_of(name).title)
    told = QCoreApplication.translate("Places", "{section} · passage {number}")
    place = told.format(section=section, number=figure(number or 0))
    if footnote is not None:
        told = QCoreApplication.translate("Places", "{section} · footnote {mark}")
        place = told.format(section=section, mark=footnote.mark)
    return f"{place} · {language_word(language)}"


def new_key_words(edition: Edition) -> str:
    """Return what is said of a key that only the folder names."""
    if not edition.is_new_here:
        told = QCoreApplication.translate(
            "PublishSheet",
            "The folder asks for a key of yours that has no passphrase, and never signed anything "
            "of it. Its file is {file}. Sign only if the folder is yours.",
        )
        return told.format(file=edition.key)
    told = QCoreApplication.translate(
        "PublishSheet",
        "The folder asks for this key, which was never used on this computer. Its file is {file}. "
        "Sign only if it is yours.",
    )
    return told.format(file=edition.key)


def _asked_words(edition: Edition) -> Iterator[str]:
    """Yield what is said of requests to withdraw that are not decided."""
    if edition.is_locked:
        yield locked_words()
    if edition.asked:
        yield QCoreApplication.translate(
            "PublishSheet",
            "Readers ask to withdraw %n passage(s), and you have not decided on that. "
            "“Corrections” lists them.",
            "",
            edition.asked,
        )


def _left_words(edition: Edition) -> Iterator[str]:
    """Yield what is said of what was taken out and still stands somewhere, or again."""
    if people := people_in_titles(edition.archive) if edition.archive else ():
        told = QCoreApplication.translate(
            "PublishSheet",
            "The title or the file of a document may name a person, and readers see both: {names}. "
            "Rename its file, and change its title in “About this document”.",
        )
        yield told.format(names=", ".join(people))
    if names := edition.names_left:
        told = QCoreApplication.translate(
            "PublishSheet",
            "Taken out elsewhere, and still in passages: {names}. “Look for words in the folder”, "
            "in the Folder menu, shows where.",
        )
        yield told.format(names=", ".join(names))
    if words := edition.words_back:
        told = QCoreApplication.translate(
            "PublishSheet",
            "Taken out before, and in the text again: {words}. Take it out, unless you put it back "
            "on purpose.",
        )
        yield told.format(words=", ".join(f"“{_cut(each)}”" for each in words))
    if places := tuple(_withdrawn_words(edition)):
        told = QCoreApplication.translate(
            "PublishSheet",
            "Words of a withdrawn passage still stand in: {places}. The list of problems leads "
            "there.",
        )
        yield told.format(places=", ".join(places))


def _withdrawn_words(edition: Edition) -> Iterator[str]:
    """Yield the beginnings of passages that hold withdrawn words, and the ids of other places."""
    said = {each.id: each.text for each in edition.archive.passages()} if edition.archive else {}
    for problem in edition.problems:
        if problem.code == _WITHDRAWN and problem.severity is not Severity.NOTE:
            words = said.get(problem.passages[0]) if problem.passages else None
            yield f"“{_cut(words)}”" if words else quoted_in(problem.text)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"


def _unsaid(archive: Archive) -> int:
    """Return of how many quotes nobody knows what was consented to."""
    quotes = (each for each in archive.passages() if each.kind is PassageKind.QUOTE)
    return sum(each.consent is None for each in quotes)


def consent_words(*, of_added: bool) -> str:
    """Return what is to be stated of consent: of all passages, or those that were added."""
    if of_added:
        return QCoreApplication.translate(
            "PublishSheet",
            "Documents were added. State what the people of the added passages consented to, also "
            "where nobody knows.",
        )
    return QCoreApplication.translate(
        "PublishSheet",
        "Nobody has stated what these people consented to. State it first, also where nobody "
        "knows.",
    )


def unchanged_words(number: int) -> str:
    """Return that nothing has changed since the edition of this number was published."""
    told = QCoreApplication.translate(
        "PublishSheet",
        "Edition {number} is published, and nothing has changed since. Write it again only if its "
        "file is lost.",
    )
    return told.format(number=figure(number))


def unread_words() -> str:
    """Return what is said before an edition of reading all of it."""
    return QCoreApplication.translate(
        "PublishSheet",
        "What names a person is easily overlooked, and whoever has this edition keeps it. Ask "
        "somebody else to read all of it before you publish.",
    )


def first_key_words() -> str:
    """Return what is said of the key that is made with the first edition."""
    return QCoreApplication.translate(
        "PublishSheet",
        "Editions are signed with a key of yours, so that readers see that they are from "
        "you. It is made now, once. Choose its passphrase: without it nobody can sign in "
        "your name, and you cannot either.",
    )
