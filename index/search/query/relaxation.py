"""Relaxes a query that finds nothing: a record with any of its words is enough."""

from index.search.query.plan import All, Any, FieldFilter, Plan, Some, Terms, Without
from index.search.query.syntax_tree import AllOf, AnyOf, Field, Not, Part, Phrase, Word
from index.search.text.stopwords import COMMON

_LEAST_BEGUN = 3  # letters of an unfinished word with which other words may begin


def relaxed(plan: Plan) -> Plan:
    """Return a plan for the records with any word or phrase of `plan`; without any, for none.

    Its filters and exclusions hold.
    """
    return Any(()) if _is_filter(plan) else _some(plan)


def _some(plan: Plan) -> Plan:
    match plan:
        case All(plans):
            fixed = tuple(each for each in plans if _is_filter(each))
            some = Some(tuple(_some(each) for each in plans if not _is_filter(each)))
            return All((*fixed, some)) if fixed else some
        case Any(plans):
            return Any(tuple(map(_some, plans)))
        case Terms(weights, beginning) if len(beginning) < _LEAST_BEGUN:
            return Terms(weights)
        case _:
            return plan


def _is_filter(plan: Plan) -> bool:
    """Return whether `plan` scores nothing."""
    waiting = [plan]
    while waiting:
        match waiting.pop():
            case All(plans) | Any(plans) if plans:
                waiting += plans
            case FieldFilter() | Without():
                continue
            case _:
                return False
    return True


def counting(part: Part) -> Part:
    """Return `part` without phrases of stop words alone, such as `кто-нибудь`."""
    match part:
        case AllOf(parts):
            return AllOf(tuple(counting(each) for each in parts if not _is_small(each)))
        case AnyOf(parts):
            return AnyOf(tuple(counting(each) for each in parts if not _is_small(each)))
        case _:
            return part


def _is_small(part: Part) -> bool:
    """Return whether `part` is a phrase of stop words alone."""
    words = part.words if isinstance(part, Phrase) else ()
    small = (isinstance(each, Word) and each.term in COMMON and not each.exact for each in words)
    return bool(words) and all(small)


def relaxed_meaning(part: Part) -> Part | None:
    """Return what the relaxed plan of `part` searches for; None where no word of it counts."""
    match part:
        case Phrase() if _is_small(part):
            return None
        case AllOf(parts):
            fixed = tuple(each for each in parts if isinstance(each, Field | Not))
            words = tuple(
                each
                for each in map(relaxed_meaning, parts)
                if each is not None and each not in fixed
            )
            some = words[0] if len(words) == 1 else AnyOf(words)
            return AllOf((*fixed, some)) if fixed else some
        case AnyOf(parts):
            return AnyOf(tuple(each for each in map(relaxed_meaning, parts) if each is not None))
        case Word(term, exact, prefix):
            if term in COMMON and not exact:
                return None
            return Word(term, exact, prefix and len(term) >= _LEAST_BEGUN)
        case _:
            return part
