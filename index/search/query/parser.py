"""Parses queries. Nothing that can be typed is an error.

    query      = sequence ("OR" sequence)*
    sequence   = (["-" | "NOT"] unit)+
    unit       = "(" query ")" | field ":" value | ["="] '"' words '"' ["~" number] | ["="] word

Words side by side must all be found, with or without AND between them; OR binds less tightly.
In a word `*` stands for any letters and `?` for one. The last word may be unfinished.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from index.search.query.field_words import LONG_NAMES, NAMES, name_key
from index.search.query.question import is_question
from index.search.query.syntax_tree import (
    AllOf,
    AnyOf,
    Field,
    Not,
    Part,
    Phrase,
    Unused,
    Wildcard,
    Word,
)
from index.search.query.wildcards import Cut, cut
from index.values import Value

MAX_CHARACTERS = 1_000
MAX_TOKENS = 64
MAX_WITHIN = 100
_QUOTE = '["“”«»„]'
_NO_QUOTE = '[^"“”«»„]'
_LEXEME = re.compile(
    rf"""(?P<open>\() | (?P<close>\))
      | (?P<or>(?:OR|ИЛИ)(?=[\s()]|$)) | (?P<and>(?:AND|И)(?=[\s()]|$))
      | (?P<not>(?:NOT|НЕ)(?=[\s()]|$) | [-\u2212–](?=[^\s\-\u2212–]))
      | (?P<field>(?i:{LONG_NAMES})|[^\W\d]+):
        (?:{_QUOTE}(?P<long>{_NO_QUOTE}*){_QUOTE}?|(?P<value>[^\s()]+)|$)
      | (?P<exact>=)?(?:{_QUOTE}(?P<phrase>{_NO_QUOTE}*)
                        (?:(?P<closed>{_QUOTE})(?:~(?P<within>\d{{1,3}}))?)?
                      | ‘(?P<single>[^‘"“”]*?)’(?!\w) | '(?P<straight>[^"“”]*?)'(?!\w)
                      | (?P<word>[^\s()"“”«»„]+))""",
    re.VERBOSE,
)
_EXCLUDES = ("not", "не")
_END_OF_WORD = tuple(".,;:!?…")


class Query(Value):
    """A parsed query. `meaning` is None where it asks for nothing.

    `no_fields` are names that no field has, as they were typed: what they ask for is left out.
    """

    typed: str
    meaning: Part | None
    unused: Unused | None = None
    unused_text: str = ""
    no_fields: tuple[str, ...] = ()


def parse(typed: str, fields: Mapping[str, str] = NAMES) -> Query:
    """Return the query in `typed`, and the first part of it that could not be used.

    `fields` is what may be typed, by `name_key` -> name of the field.
    """
    return _Parser(typed, fields).query()


def described(part: Part | None) -> str:
    """Return `part` in the query language, with every AND, OR and bracket written out.

    A word that is still being typed ends in `…`.
    """
    match part:
        case Not(inner):
            return f"NOT {described(inner)}"
        case AllOf(parts):
            return "({})".format(" AND ".join(described(inner) for inner in parts))
        case AnyOf(parts):
            return "({})".format(" OR ".join(described(inner) for inner in parts))
        case None:
            return ""
        case _:
            return _described_leaf(part)


def exactly(typed: str, words: str) -> str:
    """Return the query `typed` with = before those of its words that are in `words`."""
    wanted = {each.text for each in cut(words)}
    narrowed, end = "", 0
    for lexeme in _LEXEME.finditer(typed):
        said = _said(lexeme)
        if said and not lexeme["exact"] and wanted & {each.text for each in cut(said)}:
            narrowed += typed[end : lexeme.start()] + "="
            end = lexeme.start()
    return narrowed + typed[end:]


def under_field(typed: str, unknown: str, field: str) -> str:
    """Return the query `typed` with the name `field` in place of the `unknown` one."""
    changed, end = "", 0
    for lexeme in _LEXEME.finditer(typed):
        if lexeme["field"] == unknown:
            changed += typed[end : lexeme.start()] + field
            end = lexeme.end("field")
    return changed + typed[end:]


def in_capitals(typed: str, operators: Collection[str]) -> str:
    """Return the query `typed` with those of its words in capitals that are `operators`.

    A question or a sentence is returned as it is: its `or` and `not` are words. So are the first
    word and the last, which join nothing, words within phrases, and `not` where it is said twice.
    """
    lexemes = list(_LEXEME.finditer(typed))
    if is_question(typed) or typed.rstrip().endswith((".", "!", "…")):
        return typed
    said = [lexeme["word"] for lexeme in lexemes]
    barred = {word for word in _EXCLUDES if said.count(word) > 1}
    meant, end = "", 0
    for lexeme in lexemes[1:-1]:
        if lexeme["word"] in operators and lexeme["word"] not in barred and not lexeme["exact"]:
            meant += typed[end : lexeme.start()] + lexeme["word"].upper()
            end = lexeme.end()
    return meant + typed[end:]


def _described_leaf(part: Word | Wildcard | Phrase | Field) -> str:
    match part:
        case Word(term, exact, prefix):
            return f"{'=' if exact else ''}{term}{'…' if prefix else ''}"
        case Wildcard(pattern):
            return pattern
        case Phrase(words, within):
            exact = all(isinstance(word, Word) and word.exact for word in words)
            inner = " ".join(_described_leaf(word).removeprefix("=") for word in words)
            distance = "" if within is None else f"~{within}"
            return f'{"=" if exact else ""}"{inner}"{distance}'
        case Field(name, value):
            return f'{name}:"{value}"' if re.search(r"[\s()]", value) else f"{name}:{value}"


def _said(lexeme: re.Match[str]) -> str:
    """Return the words of a word or of a phrase, or "" where the lexeme is something else."""
    names = ("word", "phrase", "single", "straight")
    return next((lexeme[name] for name in names if lexeme[name] is not None), "")


class _Parser:
    """Parses one query from left to right."""

    def __init__(self, typed: str, fields: Mapping[str, str]) -> None:
        self._typed = typed
        self._fields = fields
        self._unused: Unused | None = None
        self._unused_text = ""
        self._no_fields: dict[str, None] = {}
        if len(typed) > MAX_CHARACTERS:
            self._leave_out(Unused.TOO_LONG, "")
        whole = len(typed) <= MAX_CHARACTERS
        used = typed[:MAX_CHARACTERS].encode(errors="replace").decode()  # no lone surrogates
        self._unfinished = len(used) if whole and not typed[-1:].isspace() else -1
        lexemes = _LEXEME.finditer(used)
        self._lexemes = [lexeme for lexeme in lexemes if not lexeme["and"]]
        if len(self._lexemes) > MAX_TOKENS:
            self._leave_out(Unused.TOO_MANY, "")
            del self._lexemes[MAX_TOKENS:]
        self._at = 0
        self._words_left = MAX_TOKENS
        self._barred = False  # within a NOT

    def query(self) -> Query:
        parts: list[Part] = []
        while self._at < len(self._lexemes):
            found = self._alternatives()
            parts += [] if found is None else [found]
            self._at += 1  # past an unmatched closing bracket
        meaning, unknown = _joined(AllOf, parts), tuple(self._no_fields)
        if unknown and self._unused is None:
            self._leave_out(Unused.NO_FIELD, unknown[0])
        return Query(self._typed, meaning, self._unused, self._unused_text, unknown)

    def _alternatives(self) -> Part | None:
        choices = [self._sequence()]
        while self._peek() == "or":
            self._at += 1
            choices.append(self._sequence())
        return _joined(AnyOf, [choice for choice in choices if choice is not None])

    def _sequence(self) -> Part | None:
        parts: list[Part] = []
        while self._peek() not in (None, "or", "close"):
            parts += self._unit()
        return _joined(AllOf, parts)

    def _unit(self) -> list[Part]:
        negated = False
        while self._peek() == "not":
            negated = not negated
            self._at += 1
        if self._peek() in (None, "or", "close"):
            return []
        lexeme = self._lexemes[self._at]
        self._at += 1
        outer, self._barred = self._barred, self._barred or negated
        parts = self._bracketed() if lexeme["open"] else self._plain(lexeme)
        self._barred = outer
        if negated and (whole := _joined(AllOf, parts)) is not None:
            return [Not(whole)]
        return parts

    def _bracketed(self) -> list[Part]:
        inner = self._alternatives()
        if self._peek() == "close":
            self._at += 1
        return [] if inner is None else [inner]

    def _plain(self, lexeme: re.Match[str]) -> list[Part]:
        if lexeme["field"] is not None:
            return self._field(lexeme)
        words = self._cut(_said(lexeme), lexeme)
        within = min(int(lexeme["within"]), MAX_WITHIN) if lexeme["within"] else None
        return [Phrase(tuple(words), within)] if len(words) > 1 else list[Part](words)

    def _field(self, lexeme: re.Match[str]) -> list[Part]:
        name = self._fields.get(name_key(lexeme["field"]))
        value = lexeme["value"] if lexeme["long"] is None else lexeme["long"]
        if name is not None:
            # Without a value it is still being typed, which is not reported.
            whole = (value or "").strip()
            return [Field(name, whole, self._is_unfinished(lexeme))] if whole else []
        if value is None:
            return list[Part](self._worded(cut(lexeme["field"]), exact=False))
        self._no_fields[lexeme["field"]] = None
        return []

    def _cut(self, said: str, lexeme: re.Match[str]) -> list[Word | Wildcard]:
        """Return the words of a word or phrase: a word such as `a-b` has several."""
        exact = lexeme["exact"] is not None
        pieces = cut(said)
        barred = any(each.barred for each in pieces) or (not pieces and "*" in said)
        if barred:
            self._leave_out(Unused.LEADING, said.strip().casefold())
        words = self._worded(pieces, exact=exact)
        if words and self._is_unfinished(lexeme) and not said.endswith(_END_OF_WORD):
            last = words[-1]
            if isinstance(last, Word) and not exact:
                words[-1] = Word(last.term, prefix=True)
        return words

    def _worded(self, pieces: Sequence[Cut], *, exact: bool) -> list[Word | Wildcard]:
        if len(pieces) > self._words_left:
            self._leave_out(Unused.TOO_MANY, "")
        pieces = pieces[: self._words_left]
        self._words_left -= len(pieces)
        return [
            Wildcard(each.text) if each.wild else Word(each.text, exact=exact) for each in pieces
        ]

    def _is_unfinished(self, lexeme: re.Match[str]) -> bool:
        """Return whether `lexeme` is likely still being typed. Within a NOT, none is."""
        ended = lexeme.end() == self._unfinished and not self._barred
        quoted = lexeme["single"] is not None or lexeme["straight"] is not None
        return ended and not quoted and lexeme["closed"] is None

    def _peek(self) -> str | None:
        """Return the kind of the next lexeme, or None at the end."""
        if self._at >= len(self._lexemes):
            return None
        kind = self._lexemes[self._at].lastgroup
        return kind if kind in ("open", "close", "or", "not") else "unit"

    def _leave_out(self, why: Unused, text: str) -> None:
        if self._unused is None:
            self._unused, self._unused_text = why, text


def _joined(join: type[AllOf] | type[AnyOf], parts: list[Part]) -> Part | None:
    if len(parts) > 1:
        return join(tuple(parts))
    return parts[0] if parts else None
