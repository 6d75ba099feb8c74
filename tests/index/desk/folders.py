"""Folders as people write them by hand: comments, odd order and spacing, for hypothesis."""

import json
import string
from dataclasses import dataclass

from hypothesis import strategies as st

GAPS = st.sampled_from(["\n\n", "\n\n\n", "\n \n", "\n\n\t\n"])
WORDS = st.text(
    alphabet=st.sampled_from(
        [*"abcxyzяжң .,*_[]^~|<>&#:-–—'\"\\`!0123(){}", "\u202e", "\u00ad", "é"]
    ),
    min_size=1,
    max_size=24,
).map(lambda text: f"w{text.strip()}w")
LINES = WORDS.map(lambda text: text.replace("\u202e", "\u200f"))  # no line may be turned about
VALUES = st.sampled_from(
    ["", " care=none", "  as_of=2019", ' care="injury,  fear"', " access=open ", " voice=narrator"]
)
SIGNS = {"paragraph": ["", " "], "quote": ["> ", ">"], "line": ["> "]}
ITEM_SIGNS = st.sampled_from(["- ", "* "])
HEADS = st.sampled_from(
    [
        '# Who wrote this\nid = "small"   # never change it\n\ntitle="A small document"\n',
        'title = "A small document"\n\n\nid="small"\n[defaults] # of this document\ncare = [ ]\n',
    ]
)


@dataclass(frozen=True)
class HandBlock:
    """A block of a document as it is written, and what follows it; `words` are the plain ones."""

    id: str
    kind: str
    written: str
    gap: str
    words: str
    level: int = 1
    is_marked: bool = False
    """Whether it has the mark of a footnote."""


@dataclass(frozen=True)
class HandFolder:
    """A folder written by hand: its files, and the blocks of its one document."""

    files: dict
    head: str
    blocks: tuple
    line_end: str
    mark: str

    def document(self):
        text = self.head + "".join(each.written + each.gap for each in self.blocks)
        return self.mark + text.replace("\n", self.line_end)

    def write(self, folder):
        for name, text in (self.files | {"documents/small.md": self.document()}).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(text.encode())
        return folder

    def around(self, first, last):
        """What stands before and after the blocks from `first` to `last`, byte for byte."""
        parts = [self.mark + self.head, *(each.written + each.gap for each in self.blocks)]
        before = "".join(parts[: first + 1]).replace("\n", self.line_end)
        after = "".join(parts[last + 2 :]).replace("\n", self.line_end)
        return before, after


def escaped(text):
    return "".join(f"\\{letter}" if letter in string.punctuation else letter for letter in text)


def wrapped(draw, text, others):
    """Return `text` escaped, on one line or, where there is a blank, on two."""
    at = text.find(" ")
    if at > 0 and text[at + 1 :].strip() and draw(st.booleans()):
        return f"{escaped(text[:at])}\n{others}{escaped(text[at + 1 :].lstrip())}", (
            f"{text[:at]} {text[at + 1 :].lstrip()}"
        )
    return escaped(text), text


def adorned(draw, said, plain, number):
    """Return words with emphasis and a footnote's mark at their end, where chance wants them."""
    if draw(st.booleans()):
        sign = draw(st.sampled_from(["*", "**"]))
        said, plain = f"{said} {sign}so it  was{sign}", f"{plain} so it  was"
    mark = f"[^{number}]" if draw(st.integers(0, 3)) == 0 else ""
    return said + mark, plain, bool(mark)


@st.composite
def blocks(draw, number, depth):
    """One block, with the id of its `number`; an item stands at most one deeper than `depth`."""
    kind = draw(st.sampled_from(["paragraph", "paragraph", "quote", "line", "item", "heading"]))
    gap = draw(GAPS)
    if kind == "heading":
        level, text = draw(st.integers(1, 3)), draw(LINES)
        written = f"{'#' * (level + 1)}  {escaped(text)} {{#h-{number}}}"
        return HandBlock(f"h-{number}", kind, written, gap, text, level)
    group, level = draw(VALUES), draw(st.integers(1, depth + 1)) if kind == "item" else 1
    room = "  " * (level - 1)
    sign = draw(st.sampled_from(SIGNS[kind])) if kind != "item" else room + draw(ITEM_SIGNS)
    others = {"item": f"{room}  ", "paragraph": ""}.get(kind, "> ")
    said, plain = wrapped(draw, draw(WORDS), others)
    said, plain, is_marked = adorned(draw, said, plain, number)
    name = f"{kind[0] if kind != 'line' else 'q'}-{number}"
    written = f"{sign}{said} {{#{name}{group}}}"
    if kind == "line":
        written += f"\n>\n> —  {escaped(draw(LINES))}"
    return HandBlock(name, kind, written, gap, plain, level, is_marked)


@st.composite
def hand_folders(draw):
    """A folder of one document, with codings, a note, a set and a vocabulary that name passages."""
    made = [HandBlock("h-0", "heading", "## First {#h-0}", "\n\n", "First")]
    depth = 0
    for number in range(1, draw(st.integers(3, 8))):
        block = draw(blocks(number, depth))
        depth = block.level if block.kind == "item" else 0
        made.append(block)
    made += [
        HandBlock(f"f-{at}", "note", f"[^{at}]:  Said {{#f-{at}}}", draw(GAPS), "Said")
        for at, each in enumerate(made)
        if each.is_marked
    ]
    line_end = draw(st.sampled_from(["\n", "\n", "\r\n"]))
    mark = draw(st.sampled_from(["", "\ufeff"]))
    head = f"+++\n{draw(HEADS)}+++\n{draw(st.sampled_from(['', chr(10)]))}"
    files = tables([each for each in made if each.kind not in ("heading", "note")])
    files = {name: text.replace("\n", line_end) for name, text in files.items()}
    return HandFolder(files, head, tuple(made), line_end, mark)


def tables(passages):
    """Return the TOML files of a folder, with comments and in an odd order."""
    named = [each.id for each in passages[:2]]
    codings = "\n# What was coded\n\n" + "".join(
        f"  [[coding]]  # {each.id}\n  theme='a'\n  exact = {json.dumps(each.words)}  # all\n"
        f'  passage   = "{each.id}"\n\n\n'
        for each in passages[::2]
    )
    note = "# Look\n[[note]]\ntext.en = 'Look.' # twice\n"
    note += f"passages = [ {', '.join(map(repr, named))} ]\n"
    return {
        "archive.toml": "# The head\nedition=1\n  id = 'small'\nlanguage = 'en' # of all\n\n"
        'created = "2026-01-01"\ntitle.en = "A small archive"\n# end\n',
        "codebook.toml": "[[theme]]\nlabel.en = 'A'\nid='a'\n# no more\n",
        "codings.toml": codings,
        "notes.toml": (note + "id = 'n'\n") if named else "",
        "vocabulary.toml": "# Words\n[[role]]\nlabel.en='Docker' # cranes\nid = 'docker'\n\n#end",
    }
