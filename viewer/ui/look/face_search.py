"""Has the system's faces searched for the letters that Satchel's own faces lack.

Qt searches them for each font and script when a letter of it is first laid out, and remembers what
it found for that font. Where no face of the system has the script, it tries them all, which takes
15 to 40 ms for thirty faces: too long for each of ten fonts in one event.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from time import perf_counter

from PySide6.QtGui import QFont, QTextCharFormat, QTextDocument, QTextLayout

from index import Value, value_field
from viewer.services.steps import Stepwise, in_slices

_BLOCK = 7  # bits: a block of Unicode has 128 letters or more, of one script
_OWN = frozenset({*range(0x530 >> _BLOCK), *range(0x1E00 >> _BLOCK, 0x2400 >> _BLOCK)})
_MOST = 24  # letters
_SEARCHED = 200_000  # letters of a text, among which the rare ones are found
_RAISED = (
    QTextCharFormat.VerticalAlignment.AlignSuperScript,
    QTextCharFormat.VerticalAlignment.AlignSubScript,
)
_TURN = 0.008  # seconds after which a step ends: one letter may take 40 ms


def rare_letters(texts: Iterable[str]) -> str:
    """Return one letter of each block of Unicode, but those of Satchel's faces, in `texts`."""
    found: dict[int, str] = {}
    for letter in sorted(set().union(*texts)):
        if ord(letter) >> _BLOCK not in _OWN:
            found.setdefault(ord(letter) >> _BLOCK, letter)
    return "".join(found.values())[:_MOST]


class FaceSearch(Value):
    """The search for `letters` in each of `fonts`, which are asked for when it is made.

    Qt forgets what it found for a font that is not used: so the fonts are kept.
    """

    letters: str = ""
    fonts: Callable[[], Iterable[QFont]] = list
    _kept: list[QFont] = value_field(default_factory=list)

    def steps(self) -> Stepwise[None]:
        """Search, and yield after some letters each time."""
        begun = perf_counter()
        self._kept[:] = self.fonts() if self.letters else ()
        for font in self._kept:
            for letter in self.letters:
                layout = QTextLayout(letter, font)
                layout.beginLayout()
                layout.createLine()
                layout.endLayout()
                if perf_counter() - begun > _TURN:
                    yield
                    begun = perf_counter()


def search_faces_of(text: QTextDocument) -> Stepwise[FaceSearch]:
    """Search for the letters of `text` in its fonts, step by step; return what keeps the fonts."""
    letters: set[str] = set()
    yield from in_slices(map(letters.update, _first_words(text)))
    rare = rare_letters(letters)
    usual, fonts = text.defaultFont(), dict[str, QFont]()
    if rare:
        forms = (each.toCharFormat() for each in text.allFormats() if each.isCharFormat())
        used = (_font_of(form, usual) for form in forms)
        yield from in_slices(fonts.setdefault(font.key(), font) for font in chain((usual,), used))
    search = FaceSearch(rare, fonts.values)
    yield from search.steps()
    return search


def _font_of(form: QTextCharFormat, usual: QFont) -> QFont:
    """Return the font in which Qt lays out words of `form` in a text whose own is `usual`."""
    font = form.font().resolve(usual)
    if form.verticalAlignment() in _RAISED:
        font.setPixelSize(font.pixelSize() * 2 // 3)  # as QTextEngine has it
    return font


def _first_words(text: QTextDocument) -> Iterator[str]:
    block, room = text.firstBlock(), _SEARCHED
    while block.isValid() and room > 0:
        yield block.text()
        room -= block.length()
        block = block.next()
