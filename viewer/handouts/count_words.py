"""The sentences on how many passages will be in a file."""

from PySide6.QtCore import QCoreApplication

from index import Format, Prepared


def count_line(prepared: Prepared, form: Format, *, of_collection: bool = False) -> str:
    """Return how much will be in a file."""
    taken = prepared.taken
    if not form.has_something(taken):
        return QCoreApplication.translate("ExportSheet", "Nothing of this would be in the file.")
    if not taken.selected:
        return QCoreApplication.translate(
            "ExportSheet", "%n passage(s) will be in the file.", "", taken.count
        )
    if of_collection:
        told = QCoreApplication.translate(
            "ExportSheet",
            "%n passage(s) will be in the file, of the collection’s {all}.",
            "",
            taken.count,
        )
        return told.format(all=prepared.asked)
    if taken.chosen is not None:
        told = QCoreApplication.translate(
            "ExportSheet", "%n passage(s) will be in the file, of the set’s {all}.", "", taken.count
        )
        return told.format(all=prepared.asked)
    told = QCoreApplication.translate(
        "ExportSheet", "%n passage(s) will be in the file, of {all}.", "", taken.count
    )
    return told.format(all=taken.all_passages)


def only_quotes_line(prepared: Prepared) -> str:
    """Return how many passages are no quotes where cards take only those, or ""."""
    if not prepared.no_quotes:
        return ""
    return QCoreApplication.translate(
        "ExportSheet",
        "Cards take only quotes: %n passage(s) are left out.",
        "",
        prepared.no_quotes,
    )
