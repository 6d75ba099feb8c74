"""Sentences about a shared set, shown before it is taken in."""

from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from index import ItemKind, is_like_quote, marked_invisible
from viewer.notebook.store.shared.content import SharedSet
from viewer.notebook.store.shared.set_merge import SetPlan
from viewer.wording.item_kinds import item_kind_word
from viewer.wording.number_format import figure

_MOST = 2_000  # characters of one text
_MOST_TOLD = 40_000  # characters of one set
_MOST_NUMBERS = 20  # of items that look like quotes


def told_set(shared: SharedSet, plan: SetPlan) -> list[str]:
    """Return sentences on a set's size, its notes, and whether it is here already."""
    items, minutes, noted = len(shared.items), shared.minutes, shared.noted
    lines = [
        QCoreApplication.translate("TakeInSheet", "A set for a workshop, of %n item(s).", "", items)
    ]
    if minutes:
        lines.append(
            QCoreApplication.translate(
                "TakeInSheet", "%n minute(s) are planned for it.", "", minutes
            )
        )
    if noted:
        told = QCoreApplication.translate(
            "TakeInSheet", "%n of its items has a note for whoever presents it.", "", noted
        )
        lines.append(told)
    if bare := _without_step(shared):
        told = QCoreApplication.translate(
            "TakeInSheet",
            "%n passage(s) of it would be shown to a room without a care note first.",
            "",
            bare,
        )
        lines.append(told)
    return [*lines, _there(plan)]


def _without_step(shared: SharedSet) -> int:
    """Return the number of passages before which no care note stands on its own."""
    steps = (
        shared.in_steps if item.in_steps is None else item.in_steps
        for item in shared.items
        if item.kind is ItemKind.PASSAGE
    )
    return sum(not is_step for is_step in steps)


def like_quote_words(shared: SharedSet) -> str:
    """Return which items of a set end as a quote does, though their words are the set's, or ""."""
    items = enumerate(shared.items, start=1)
    alike = [number for number, each in items if each.kind.is_free and is_like_quote(each.words)]
    if not alike:
        return ""
    told = QCoreApplication.translate(
        "Workshop", "Item {number} looks like a quote, but is words of the set."
    )
    if len(alike) > 1:
        told = QCoreApplication.translate(
            "Workshop", "Items {number} look like quotes, but are words of the set."
        )
    more = " …" if len(alike) > _MOST_NUMBERS else ""
    return told.format(number=", ".join(map(figure, alike[:_MOST_NUMBERS])) + more)


def room_words(shared: SharedSet) -> str:
    """Return the words of a set that a room would read, its contacts first, as far as they fit.

    A character that nobody sees, or that turns the text, has a sign in its place.
    """
    contacts = QCoreApplication.translate("TakeInSheet", "Contacts")
    own = [(contacts, shared.contacts)]
    for item in shared.items:
        described = item.own.description if item.own else ""
        words = "\n".join(filter(None, (item.words, described)))
        own.append((item_kind_word(item.kind), words))
    told = [f"{kind}\n{_cut(marked_invisible(words))}" for kind, words in own if words]
    fitting = sum(so_far <= _MOST_TOLD for so_far in accumulate(map(len, told)))
    if left := len(told) - fitting:
        more = QCoreApplication.translate(
            "TakeInSheet", "%n more in the workshop. Read them there.", "", left
        )
        told[fitting:] = [more]
    return "\n\n".join(told)


def _cut(words: str) -> str:
    """Return `words`, or their beginning where they are too long for a sheet."""
    return words if len(words) <= _MOST else f"{words[:_MOST].rstrip()} …"


def _there(plan: SetPlan) -> str:
    """Return whether a set is here already, the same or different, as a sentence, or ""."""
    if not plan.is_new and not plan.is_restored:
        return QCoreApplication.translate(
            "TakeInSheet", "It is in your notebook already, and stays."
        )
    if plan.has_twin:
        return QCoreApplication.translate(
            "TakeInSheet",
            "Your notebook has a set of this title with something else in it. Keep both, or leave "
            "this one? Yours stays as it is, and this one gets the day behind its title.",
        )
    if plan.is_beside:
        return QCoreApplication.translate(
            "TakeInSheet",
            "Your notebook has this set with something else in it. Yours stays as it is, and this "
            "one comes beside it.",
        )
    return ""
