"""What tests of exports do once, unless --long is given."""

import pytest

from index.export.handout import own_words
from index.export.handout.set_files import SetFiles

_MOST = 500  # of what is kept: the case study in each text and language, and its sets


class _Once:
    """What is made of the same archive or extract is made once."""

    def __init__(self, make):
        self._make = make
        self._made = []

    def __call__(self, of, *asked):
        """Return what is made of `of`, which nothing changes, where this is `asked` for."""
        of = getattr(of, "content", of), of
        for whose, before, made in self._made:
            if whose[0] is of[0] and before == asked:
                return made
        made = self._make(of[1], *asked)
        self._made = [(of, asked, made), *self._made[: _MOST - 1]]
        return made


class _Yielded:
    """What an iterator yields, as often as somebody asks."""

    def __init__(self, more):
        self._more, self._yielded = more, []

    def __iter__(self):
        at = 0
        while True:
            if at == len(self._yielded):
                more = next(self._more, None)
                if more is None:
                    return
                self._yielded.append(more)
            yield self._yielded[at]
            at += 1


_BLOCKS, _SLIDES = own_words.blocks_of, own_words.slides_of
_ONCE = {
    "extract": _Once(own_words.extract),
    "blocks_of": _Once(lambda taken: tuple(_BLOCKS(taken))),
    "slides_of": _Once(lambda taken: tuple(_SLIDES(taken))),
}
_TEXTS = SetFiles.texts
_SET_TEXTS = _Once(lambda archive, *chosen: _Yielded(_TEXTS(SetFiles(archive, *chosen))))


@pytest.fixture(autouse=True)
def own_words_made_once(monkeypatch, request):
    """Have what may stand beside the quotes of an archive be made once for all checks of it."""
    if not request.config.getoption("--long"):
        for name, once in _ONCE.items():
            monkeypatch.setattr(own_words, name, once)
        monkeypatch.setattr(
            SetFiles, "texts", lambda of: iter(_SET_TEXTS(of.archive, of.chosen, of.suffix))
        )
