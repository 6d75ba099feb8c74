"""The acts on translations: one is written, or a person reviewed it.

A review is of words. Where a translation or what it translates changes, it is a draft again: the
act that changes it takes the review out too, so that no hash of words stays that are gone.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from index.desk.block_forms import read_checked
from index.desk.document_blocks import plain_text
from index.desk.folder_acts import Act, ActName, table_act
from index.desk.folder_texts import DOCUMENTS, document_with, front_of, translated_in
from index.desk.followed_tables import TRANSLATIONS
from index.desk.table_edits import with_entry, with_value, without_entry
from index.desk.toml_chunks import entries_naming, parsed
from index.errors import SourceProblem
from index.limits import may_be_id, may_be_text
from index.source.markdown.blocks import SourceBlockKind
from index.source.translated.reviews import DRAFT, REVIEWED, UNFINISHED, words_reviewed
from index.text.invisible_characters import is_blank

_KEY = "translation"
_REVIEW = ("by", "reviewed_on", "reviewed_words")
_WORDS = "reviewed_words"


class TranslationActs:
    """Makes acts on the translations of one folder, as it is at that time.

    `files` is file -> text, of its documents and tables. All raise SourceProblem.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def original(self, passage: str) -> str:
        """Return what is translated: the title of a document, or the words of `passage`."""
        return _original(self._files, passage)

    def written(self, passage: str, language: str) -> str:
        """Return the translation of `passage` into `language` as it is now, "" without one."""
        file = _file(language)
        return str(_found(file, self._files.get(file, ""), passage)[1].get("text", ""))

    def write(self, passage: str, language: str, words: str, *, is_unfinished: bool = False) -> Act:
        """Return the act that writes `words` as the translation of `passage` into `language`.

        It is a draft then, which no archive gets while it is unfinished. Without words the
        translation goes.
        """
        status = UNFINISHED if is_unfinished else DRAFT
        file, words = _file(language), "" if is_blank(words) else words.strip()
        original = _original(self._files, passage)
        kind = _kind_of(self._files, passage)
        if kind is SourceBlockKind.PICTURE:
            words = _of_picture(words, original)
        if not may_be_text(words, is_line=kind is SourceBlockKind.HEADING):
            raise SourceProblem(
                "This is too long, or has letters that no text may have. Shorten it."
            )
        text = self._files.get(file, "")
        number, held = _found(file, text, passage)
        if number is None and words:
            values: dict[str, object] = {"passage": passage, "text": words, "status": status}
            if _is_back(self._files, file, passage):
                values["back"] = True
            text = with_entry(file, text, (_KEY,), values)
        elif number is not None and not words:
            text = without_entry(file, text, (_KEY, number))
        elif number is not None and (words != held.get("text") or held.get("status") == UNFINISHED):
            text = with_value(file, text, (_KEY, number, "text"), words)
            text = _without_review(file, text, number, held, status)
        return table_act(ActName.TRANSLATION, self._files, {file: text})

    def review(self, passage: str, language: str, by: str) -> Act:
        """Return the act that says that the person `by` reviewed a translation today."""
        file, by = _file(language), " ".join(by.split())
        text = self._files.get(file, "")
        number, held = _found(file, text, passage)
        if number is None:
            raise SourceProblem("This passage has no translation yet. Write one first.")
        if is_blank(by) or not may_be_text(by, is_line=True):
            raise SourceProblem("Say first who reviewed it: readers see the name.")
        original = _original(self._files, passage)
        today = date.today().isoformat()  # noqa: DTZ011  the reviewer's local date
        hashed = words_reviewed(original, str(held.get("text", "")))
        for key, value in (("status", REVIEWED), *zip(_REVIEW, (by, today, hashed), strict=True)):
            if held.get(key) != value:
                text = with_value(file, text, (_KEY, number, key), value)
        return table_act(ActName.REVIEW, self._files, {file: text})


def without_old_reviews(
    files: Mapping[str, str], changed: Mapping[str, str | None]
) -> dict[str, str]:
    """Return the files of translations without the reviews that the files `changed` make old."""
    after = {file: text for file, text in {**files, **changed}.items() if text is not None}
    held = {
        file: text
        for file, text in after.items()
        if file.startswith(TRANSLATIONS) and _WORDS in text
    }
    if not held or not any(file.startswith((DOCUMENTS, TRANSLATIONS)) for file in changed):
        return {}
    with suppress(SourceProblem):  # what has mistakes is told by the check
        words = dict(_words(files, after, changed, moved=not held.keys().isdisjoint(changed)))
        settled = {file: _settled(file, text, words) for file, text in held.items()}
        return {file: text for file, text in settled.items() if text != after[file]}
    return {}


def _words(
    files: Mapping[str, str],
    after: Mapping[str, str],
    changed: Mapping[str, str | None],
    *,
    moved: bool,
) -> Iterator[tuple[str, str]]:
    """Yield the passages that have other words now; all of them where translations `moved`."""
    for file in [each for each in after if each.startswith(DOCUMENTS)]:
        if moved:
            yield from _said_in(after[file]).items()
        elif file in changed:
            before = _said_in(files[file]) if file in files else {}
            for name, said in _said_in(after[file]).items():
                if before.get(name) != said:
                    yield name, said


def _said_in(text: str) -> dict[str, str]:
    """Return what can be translated of a document, by its ids: its title and its blocks."""
    front = front_of(text)
    return {**translated_in(text), str(front.get("id", "")): str(front.get("title", ""))}


def _original(files: Mapping[str, str], name: str) -> str:
    """Return what is translated: the title of a document, or a block. Raises SourceProblem."""
    fronts = (front_of(text) for file, text in files.items() if file.startswith(DOCUMENTS))
    titles = {str(front.get("id")): str(front.get("title", "")) for front in fronts}
    if name in titles:
        return titles[name]
    return translated_in(files[document_with(files, name)])[name]


def _kind_of(files: Mapping[str, str], name: str) -> SourceBlockKind:
    """Return the kind of the block that is translated; the title of a document is a heading."""
    documents = [text for file, text in files.items() if file.startswith(DOCUMENTS)]
    if name in {front_of(text).get("id") for text in documents}:
        return SourceBlockKind.HEADING
    blocks = read_checked(files[document_with(files, name)]).blocks
    return next(each.kind for each in blocks if each.id == name)


def _of_picture(words: str, original: str) -> str:
    """Return the translation of a picture, a line each for what it shows and for its caption."""
    lines = [" ".join(line.split()) for line in words.splitlines() if not is_blank(line)]
    most = len(original.splitlines())
    if len(lines) > most == 1:
        raise SourceProblem("This picture has no caption. Write what it shows on one line.")
    if len(lines) > most:
        raise SourceProblem(
            "Write what the picture shows on the first line, and its caption on the second."
        )
    return "\n".join(lines)


def _settled(file: str, text: str, words: Mapping[str, str]) -> str:
    """Return a file of translations without the reviews that are not of these `words`."""
    held: Any = parsed(plain_text(text), file).get(_KEY, ())
    for number, each in enumerate(held):
        original, hashed = words.get(str(each.get("passage"))), each.get(_WORDS)
        if original is None or hashed in (
            None,
            "",
            words_reviewed(original, str(each.get("text"))),
        ):
            continue
        text = _without_review(file, text, number, each)
    return text


def _fitting(original: str, held: Mapping[str, Any]) -> tuple[str | None, ...]:
    """Return what an entry may say of the words that were reviewed."""
    return None, "", words_reviewed(original, str(held.get("text", "")))


def _without_review(
    file: str, text: str, number: int, held: Mapping[str, Any], status: str = DRAFT
) -> str:
    """Return the file with a draft; who made it stays, who reviewed it goes."""
    before = held.get("status")
    if before != status:
        text = with_value(file, text, (_KEY, number, "status"), status)
    if before != REVIEWED:
        return text
    for key in _REVIEW:
        if key in held:
            text = with_value(file, text, (_KEY, number, key), None)
    return text


def _file(language: str) -> str:
    if not may_be_id(language.lower()):
        raise SourceProblem("“{name}” names no language. Choose another.", name=language[:20])
    return f"{TRANSLATIONS}{language}.toml"


def _found(file: str, text: str, passage: str) -> tuple[int | None, Mapping[str, Any]]:
    """Return the number of the entry of `passage`, and what is written of it."""
    for number, entry in entries_naming(plain_text(text), file, _KEY, {passage}):
        if entry.get("passage") == passage:
            return number, entry
    return None, {}


def _is_back(files: Mapping[str, str], file: str, passage: str) -> bool:
    """Return whether `passage` is a quote, and all quotes in `file` are translated back."""
    held: Any = parsed(plain_text(files.get(file, "")), file).get(_KEY, ())
    backs = {str(each.get("passage")): bool(each.get("back")) for each in held}
    if not any(backs.values()):
        return False
    quotes = {
        each.id
        for name, text in files.items()
        if name.startswith(DOCUMENTS)
        for each in read_checked(text).blocks
        if each.kind is SourceBlockKind.QUOTE
    }
    return passage in quotes and all(backs[name] for name in quotes & backs.keys())
