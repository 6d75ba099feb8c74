"""What can be made of a passage or a heading by one key."""

from enum import Enum, auto


class PassageAct(Enum):
    """An act on one passage or heading."""

    QUOTE = auto()
    PARAGRAPH = auto()
    HEADING_1 = auto()
    HEADING_2 = auto()
    HEADING_3 = auto()
    ITEM = auto()
    LEAD_IN = auto()
    FOOTNOTE = auto()
    TABLE = auto()
    LINE = auto()
    LINE_OFF = auto()
    JOIN = auto()
    SPLIT = auto()
    LEAVE_OUT = auto()
    DELETE = auto()
