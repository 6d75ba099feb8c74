"""Sentences about a shared set, shown before it is taken in."""

from PySide6.QtCore import QCoreApplication

from viewer.notebook.store.shared.content import SharedSet
from viewer.notebook.store.shared.set_merge import SetPlan


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
    return [*lines, _there(plan)]


def _there(plan: SetPlan) -> str:
    """Return whether a set is here already, the same or different, as a sentence, or ""."""
    if not plan.is_new and not plan.is_restored:
        return QCoreApplication.translate(
            "TakeInSheet", "It is in your notebook already, and stays."
        )
    if plan.is_beside:
        return QCoreApplication.translate(
            "TakeInSheet",
            "Your notebook has this set with something else in it. Yours stays as it is, and this "
            "one comes beside it.",
        )
    return ""
