"""Satchel's own sentences in a language, for whoever knows better words."""

from viewer.corrections.correctable import Correctable
from viewer.corrections.qm_file import OwnSentence, sentences_in
from viewer.corrections.subjects import of_program
from viewer.platform.paths import RESOURCES

_ENGLISH = "en"
_WHOLE = "ru"  # a language of which every sentence is translated


def own_sentences(language: str) -> tuple[Correctable, ...]:
    """Return Satchel's sentences in `language`, as the window says them."""
    folder = RESOURCES / "translations"
    name = _WHOLE if language == _ENGLISH else language
    data = (folder / f"satchel_{name}.qm").read_bytes()
    return tuple(of_program(*_said(each, language), language) for each in sentences_in(data))


def _said(each: OwnSentence, language: str) -> tuple[str, str, str]:
    """Return the context, the English, and what stands there; each plural form on its own line."""
    stands = each.source if language == _ENGLISH else "\n".join(each.translations)
    return each.context, each.source, stands
