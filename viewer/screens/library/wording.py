"""Words for the content, edition and signer of an archive."""

from PySide6.QtCore import QCoreApplication

from index import TrustGround
from viewer.wording.number_format import day, moment, size_words


def content_line(documents: int, quotes: int, size: int) -> str:
    """Return how much is in an archive: 3 documents · 58 quotes · 1.2 MB."""
    told = (
        QCoreApplication.translate("Library", "%n document(s)", "", documents),
        QCoreApplication.translate("Library", "%n quote(s)", "", quotes),
        size_words(size),
    )
    return " · ".join(told)


def edition_line(edition: int, date: str, *, draft: bool) -> str:
    """Return number and date of an edition, or that it is a draft."""
    told = QCoreApplication.translate("Library", "Edition {edition}, of {date}")
    if draft:
        told = QCoreApplication.translate("Library", "Draft of edition {edition}, of {date}")
    return told.format(edition=edition, date=day(date))


def sealed_line(size: int, since: float, *, is_copy: bool) -> str:
    """Return what is known of a sealed archive: its size, and when its file was written."""
    when = moment(since)
    if is_copy:
        told = QCoreApplication.translate("Library", "copied on {day}")
        when = told.format(day=when)
    return f"{size_words(size)} · {when}"


def signer_line(ground: TrustGround) -> str:
    """Return why the signer of an archive is known; the fingerprint follows."""
    match ground:
        case TrustGround.INTRODUCED:
            return QCoreApplication.translate("Library", "The earlier signer introduced this key:")
        case TrustGround.OWN:
            return QCoreApplication.translate(
                "Library", "It is signed with a key of this computer:"
            )
        case TrustGround.PLACE:
            return QCoreApplication.translate(
                "Library", "It came with Satchel. This key signed it:"
            )
    return QCoreApplication.translate("Library", "The signer is the same as before:")
