"""What a file that is read as text is made of: blocks, in the order in which they are read."""

from dataclasses import dataclass
from enum import Enum, auto

from index.model import FootnoteMark


class Kind(Enum):
    """What a block is. The archive's words are TITLE to PROMPT, Satchel's are from LINE on.

    A PROMPT is words of a set's own: a question, an instruction, a pause.
    """

    TITLE = auto()
    HEADING = auto()
    TEXT = auto()
    ITEM = auto()
    QUOTE = auto()
    ATTRIBUTION = auto()
    TRANSLATION = auto()
    NOTE = auto()
    PICTURE = auto()
    FOOTNOTE = auto()
    PROMPT = auto()
    LINE = auto()
    CARE = auto()
    LABEL = auto()
    STAMP = auto()
    SOURCE = auto()
    TABLE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """Something with a line, or lines, of its own. `language` is that of its text.

    A HEADING has a `level`, from 1 on; a passage and a FOOTNOTE their id as `name`, a FOOTNOTE its
    mark as `sign`; `marks` are the places of footnotes in the text. A TABLE has `rows`, and a
    PICTURE the name of its file in `sign`.
    """

    kind: Kind
    text: str
    language: str
    level: int = 0
    marks: tuple[FootnoteMark, ...] = ()
    name: str = ""
    sign: str = ""
    rows: tuple[tuple[str, str], ...] = ()
