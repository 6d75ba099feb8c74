"""Finds at the end of a text what has the form of the line under a quote: who speaks.

A reader takes such words for an attribution, at every level: they are words of the text itself.
"""

import re

from index.text.invisible_characters import seen_in

_LONGEST = 100  # characters
_DASH = re.compile(r"[‐‑–—―-]+\s*")
_AFTER_QUOTE = re.compile(r"[”»\"“’]\s*(?P<line>[‐‑–—―-]+\s*[^\W\d_][^”»\"“]*)$")
_AGE = re.compile(
    r",\s*[1-9]\d(?!\w|[.,]\d)|(?<!\w)[1-9]\d[\s-]+(?:years?|год|года|лет|жаш(?:та|тагы)?)(?!\w)"
)
_SENTENCES = re.compile(r"(?:(?<!\W\w)\.|[!?…])\s+\S")  # but not after initials
_ANSWER = re.compile(
    r"(?:no|yes|never|nothing|nobody|нет|да|никогда|ничего|никто|жок|ооба|эч ким|эч качан)(?!\w)",
    re.IGNORECASE,
)
_SPEECH = re.compile("[!?…:;]$")
_NAMES = re.compile(r"(?:[^\W\d_a-zа-яёңөү][\w'’.-]*\s+)+[^\W\d_a-zа-яёңөү][\w'’-]+\.")


def line_at_end(text: str) -> str:
    """Return the words at the end of `text` that look like an attribution, or "".

    They are a last line of its own, or follow the quotation mark that closes the text.
    """
    lines = [each for each in map(str.strip, text.splitlines()) if each]
    if not lines:
        return ""
    if len(lines) > 1 and _tells_speaker(lines[-1]):
        return lines[-1]
    after = _AFTER_QUOTE.search(lines[-1], max(0, len(lines[-1]) - 2 * _LONGEST))
    return after["line"] if after and _tells_speaker(after["line"]) else ""


def is_like_quote(text: str) -> bool:
    """Return whether what can be seen of `text` ends with words that look like an attribution."""
    return bool(line_at_end(seen_in(text)))


def _tells_speaker(line: str) -> bool:
    """Return whether `line` is short, begins with a dash or tells an age, and is no speech."""
    dash = _DASH.match(line)
    said = line[dash.end() :] if dash else line.strip("()[]")
    if not said or len(said) > _LONGEST or not said[0].isalnum() or said[0].islower():
        return False
    if _SPEECH.search(said) or _ANSWER.match(said):
        return False
    if dash is None:
        return _AGE.search(said) is not None and not _SENTENCES.search(f" {said}")
    is_full = said.endswith(".")
    return not is_full or _AGE.search(said) is not None or _NAMES.fullmatch(said) is not None
