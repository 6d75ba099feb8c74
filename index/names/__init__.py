"""What could name or place a person in a text, found by form."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.names.found_name import NameKind as NameKind, stand_in as stand_in
    from index.names.personal_details import DetailKind as DetailKind
    from index.names.summary import (
        NAMES_ASIDE as NAMES_ASIDE,
        NAMES_FOUND as NAMES_FOUND,
        found_by_form as found_by_form,
    )
