"""Suggested words of Satchel itself, as changes to its translation files (.ts of Qt)."""

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

from index import Correction

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_PLURAL = "%n"
_NOT_IN_XML = {0xFFFE: " ", 0xFFFF: " "}


def translation_files(corrections: Iterable[Correction]) -> Mapping[str, str]:
    """Return language -> a file with the suggested words in it, which `lconvert` joins to another.

    The reason and the name stand in a comment for the translator.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for each in corrections:
        found.setdefault(each.language, {}).setdefault(each.name, []).append(_message(each))
    return {language: _file(language, contexts) for language, contexts in sorted(found.items())}


def _file(language: str, contexts: Mapping[str, list[str]]) -> str:
    said = "".join(
        f"<context>\n    <name>{_xml(name)}</name>\n{''.join(messages)}</context>\n"
        for name, messages in sorted(contexts.items())
    )
    return f'{_HEAD}<TS version="2.1" language="{language}" sourcelanguage="en">\n{said}</TS>\n'


def _message(each: Correction) -> str:
    comment = " / ".join(filter(None, (each.why, each.by)))
    is_plural = _PLURAL in each.source
    words = _xml(each.proposed)
    if is_plural:
        forms = each.proposed.split("\n")
        words = "".join(f"<numerusform>{_xml(form)}</numerusform>" for form in forms)
    lines = [
        '    <message numerus="yes">' if is_plural else "    <message>",
        f"        <source>{_xml(each.source)}</source>",
        f"        <translatorcomment>{_xml(comment)}</translatorcomment>" if comment else "",
        f"        <translation>{words}</translation>",
        "    </message>",
    ]
    return "".join(f"{line}\n" for line in lines if line)


def _xml(words: str) -> str:
    return escape(words.translate(_NOT_IN_XML), {'"': "&quot;"})
