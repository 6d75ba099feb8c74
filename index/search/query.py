"""Reads what a person typed as a query. Nothing they can type is an error.

    query      = sequence ("OR" sequence)*
    sequence   = (["-" | "NOT"] unit)+
    unit       = "(" query ")" | '"' words '"' | field ":" value | ["="] word ["*"]

Words side by side must all be found, with or without AND between them; OR binds less tightly.
The last word may be unfinished.
"""

import re
from dataclasses import dataclass

from index.search.analysis import fold, tokens
from index.search.parts import AllOf, AnyOf, Field, Not, Part, Phrase, Unused, Word
from index.search.records import FIELDS

MAX_CHARACTERS = 1_000
MAX_TOKENS = 64
_NAMES = {name: name for name in FIELDS} | {"lang": "language", "band": "age_band"}
_LEXEME = re.compile(
    r"""(?P<open>\() | (?P<close>\)) | (?P<or>OR(?=[\s()]|$)) | (?P<and>AND(?=[\s()]|$))
      | (?P<not>NOT(?=[\s(]) | [-\u2212–](?=[^\s\-\u2212–]))
      | (?P<field>[a-z_]+):(?:["“”«»„](?P<long>[^"“”«»„]*)["“”«»„]?|(?P<value>[^\s()]+))
      | ["“”«»„](?P<phrase>[^"“”«»„]*)["“”«»„]?
      | (?P<exact>=)?(?P<word>[^\s()"“”«»„]+)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Query:
    """A query as it was understood. `meaning` is None where it asks for nothing."""

    typed: str
    meaning: Part | None
    unused: Unused | None = None
    unused_text: str = ""


def parse(typed: str) -> Query:
    """Return what `typed` asks for, and the first thing in it that could not be used."""
    return _Parser(typed).query()


def described(part: Part | None) -> str:
    """Return `part` in the query language, with every joint spelt out."""
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


def _described_leaf(part: Word | Phrase | Field) -> str:
    match part:
        case Word(term, exact, prefix):
            return f"{'=' if exact else ''}{term}{'*' if prefix else ''}"
        case Phrase(words):
            return '"{}"'.format(" ".join(word.term for word in words))
        case Field(name, value):
            return f'{name}:"{value}"' if " " in value else f"{name}:{value}"


class _Parser:
    """Reads one query from left to right."""

    def __init__(self, typed: str) -> None:
        self._typed = typed
        self._unused: Unused | None = None
        self._unused_text = ""
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

    def query(self) -> Query:
        parts: list[Part] = []
        while self._at < len(self._lexemes):
            found = self._alternatives()
            parts += [] if found is None else [found]
            self._at += 1  # past a bracket that closes nothing
        return Query(self._typed, _joined(AllOf, parts), self._unused, self._unused_text)

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
        parts = self._bracketed() if lexeme["open"] else self._plain(lexeme)
        if negated and (whole := _joined(AllOf, parts)) is not None:
            return [Not(whole)]
        return parts

    def _bracketed(self) -> list[Part]:
        inner = self._alternatives()
        if self._peek() == "close":
            self._at += 1
        return [] if inner is None else [inner]

    def _plain(self, lexeme: re.Match[str]) -> list[Part]:
        if lexeme["phrase"] is not None:
            return _phrase([Word(token.term) for token in tokens(lexeme["phrase"])])
        if lexeme["field"] is None:
            return self._word(lexeme["word"], lexeme)
        name = _NAMES.get(lexeme["field"])
        value = lexeme["value"] if lexeme["long"] is None else lexeme["long"]
        if name is not None:
            return [Field(name, value.strip())] if value.strip() else []
        self._leave_out(Unused.NO_FIELD, lexeme["field"])
        return []

    def _word(self, text: str, lexeme: re.Match[str]) -> list[Part]:
        exact = lexeme["exact"] is not None
        unfinished = lexeme.end() == self._unfinished and not exact
        words = [Word(token.term, exact=exact) for token in tokens(text)]
        if words and (text.endswith("*") or unfinished):
            words[-1] = Word(words[-1].term, exact=text.endswith("*"), prefix=True)
        return _phrase(words)

    def _peek(self) -> str | None:
        """Return what kind of lexeme comes next, or None at the end."""
        if self._at >= len(self._lexemes):
            return None
        lexeme = self._lexemes[self._at]
        kinds = ("open", "close", "or", "not")
        return next((kind for kind in kinds if lexeme[kind]), "unit")

    def _leave_out(self, why: Unused, text: str) -> None:
        if self._unused is None:
            self._unused, self._unused_text = why, fold(text)


def _joined(join: type[AllOf] | type[AnyOf], parts: list[Part]) -> Part | None:
    if len(parts) > 1:
        return join(tuple(parts))
    return parts[0] if parts else None


def _phrase(words: list[Word]) -> list[Part]:
    """Return `words` as one part: several words in one run of letters are a phrase."""
    return [Phrase(tuple(words))] if len(words) > 1 else list[Part](words)
