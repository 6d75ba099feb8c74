"""Rows of what readers suggested, in the desk's store."""

import json
from typing import Any

from index import Correction, Subject, TakenCorrection, as_dict


def row_of(taken: TakenCorrection, number: int) -> tuple[bytes, int, bool, bytes]:
    """Return the row of the correction `taken`, without its folder."""
    said = as_dict(taken.correction) | {"letter": taken.letter, "day": taken.day}
    return taken.token, number, taken.is_left, json.dumps(said, ensure_ascii=False).encode()


def taken_of(row: tuple[bytes, int, bytes]) -> TakenCorrection:
    """Return the correction of a row."""
    token, is_left, said = row
    held: dict[str, Any] = json.loads(said)
    held["subject"] = Subject(held["subject"])
    letter, day = held.pop("letter", ""), held.pop("day", "")
    return TakenCorrection(token, Correction(**held), bool(is_left), letter, day)
