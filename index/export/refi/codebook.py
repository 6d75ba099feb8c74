"""A codebook of REFI-QDA 1.5: the themes of an extract as codes, and nothing else of it."""

from index.export.extract import Extract
from index.export.provenance import where_of
from index.export.refi.codes import codes_of
from index.office.xml import part_of, tag
from index.version import VERSION

_NAMES = {"xmlns": "urn:QDA-XML:codebook:1.0"}


def qdc_of(extract: Extract) -> bytes:
    """Return the themes of `extract` as QDC, the same bytes for the same extract."""
    origin = {"origin": f"Satchel {VERSION}: {where_of(extract)}"}
    return part_of(tag("CodeBook", _NAMES | origin, codes_of(extract) or tag("Codes")))
