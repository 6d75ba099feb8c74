"""The sentences about what was found by form. They never say that nothing is there."""

from collections.abc import Mapping

from index.names.found_name import NameKind

NAMES_FOUND = "names-found"  # the code of the note of `satchel check`
READ = "A person must read the whole text."
NAMES_ASIDE = "names-aside"  # the code of the note on what is put aside
LABELS: Mapping[NameKind, str] = {
    NameKind.PERSON: "names of people",
    NameKind.PLACE: "places",
    NameKind.KINSHIP: "relatives and friends",
    NameKind.WORKPLACE: "workplaces",
    NameKind.ADDRESS: "addresses",
    NameKind.CONTACT: "contacts",
    NameKind.PHONE: "telephones",
    NameKind.DATE: "exact dates",
    NameKind.AGE: "ages",
    NameKind.DOCUMENT: "numbers of documents",
}
"""What each kind is called, in the order in which they are told."""


def found_by_form(count: int) -> str:
    """Return what is said of `count` finds: how many, or only what is to be done."""
    return f"Found {count:,} by their form. {READ}" if count else READ
