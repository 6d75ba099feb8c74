"""Says which terms of an archive the words of a query mean."""

from index.search.parts import AllOf, AnyOf, Field, Not, Part, Phrase, Word
from index.search.plan import All, Any, Having, Near, Plan, Terms, Without
from index.search.terms import TermTable

_OTHER_FORM = 0.6  # what a form of a word weighs beside the word as it was typed


def expand(part: Part, terms: TermTable) -> Plan:
    """Return what to look for in an index of `terms` to find what `part` means."""
    match part:
        case Word():
            return _any_form(part, terms)
        case Phrase(words):
            return Near(tuple(_any_form(word, terms) for word in words))
        case Field(name, value):
            return Having(name, _values(name, value))
        case Not(inner):
            return Without(expand(inner, terms))
        case AllOf(parts):
            return All(tuple(expand(inner, terms) for inner in parts))
        case AnyOf(parts):
            return Any(tuple(expand(inner, terms) for inner in parts))


def _any_form(word: Word, terms: TermTable) -> Terms:
    forms = terms.forms(word)
    return Terms({form: 1.0 if form == word.term else _OTHER_FORM for form in forms})


def _values(name: str, value: str) -> tuple[str, ...]:
    """Return the indexed values that `value` asks for: ages may be a range, as in 20-29."""
    first, dash, last = value.partition("-")
    if name == "age" and dash and first.isdecimal() and last.isdecimal():
        return tuple(str(age) for age in range(int(first[:3]), min(int(last[:3]), 150) + 1))
    return (value,)
