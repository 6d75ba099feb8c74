"""What a script and a style may hold for Firefox 52 and Chrome 49, which read ES5 for certain.

Each check returns what those browsers might not know: what is newer in the language, and each name
of the browser or the style that nobody has looked up yet. Add one to the lists after doing so.
"""

import re
from itertools import pairwise

_TOKEN = re.compile(
    r"""(?P<gap>\s+|//[^\n]*|/\*.*?\*/)
    |(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
    |(?P<number>\d[\w.]*)
    |(?P<name>[A-Za-z_$][\w$]*)
    |(?P<sign>=>|\.\.\.|\*\*|\?\.|\?\?|===|!==|[<>=!]=|&&|\|\||\+\+|--|[+*%-]=|[^\s\w])""",
    re.VERBOSE | re.DOTALL,
)
_REGEX = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+/(\w*)")


def _set(words):
    return frozenset(words.split())


_BEFORE_OBJECT = _set("( , = : [ ? && || return")
_BEFORE_VALUE = _BEFORE_OBJECT | _set("! & | { } ; + - === !== == !=")
_NEWER = _set("=> ... ** ?. ?? ` # @")
_NEWER_PAIRS = {", )", "catch {", "var {", "var ["}
_NEWER_WORDS = _set("async await class const enum export extends import let of static super yield")
_OWN = _set(
    "arguments break case catch continue default delete do else false finally for function if in "
    "instanceof new null return switch this throw true try typeof undefined var void while"
)
_GLOBALS = _set(
    "Array Boolean JSON Math NodeFilter Object String decodeURIComponent document window"
)
_MEMBERS = _set(
    """add addEventListener appendChild apply aria autocomplete body call charAt checked className
    classList clearTimeout concat create createElement createTextNode createTreeWalker cssRules
    currentNode data disabled documentElement every filter firstChild focus forEach getAttribute
    getClientRects getElementById hash hidden id indexOf join keyCode length location map
    matchMedia matches max media mediaText min nextNode nodeName normalize onchange onclick oninput
    open parentNode parse preventDefault prototype push querySelector querySelectorAll remove
    replace replaceChild scrollIntoView setAttribute setTimeout sheet shift SHOW_TEXT slice some
    spellcheck split splitText target test textContent toLowerCase toUpperCase type value"""
)
_OURS = {"foldedText"}  # what the script itself keeps at an element
_PROPERTIES = re.compile(
    r"background|border(-(bottom|collapse|color|left|radius|right|top))?|box-(shadow|sizing)|break-"
    r"(after|before|inside)|color|content|cursor|direction|display|font(-(family|size|style|variant-numeric|"
    r"weight))?|height|left|line-height|list-style|margin(-(bottom|left|right|top))?|max-width|"
    r"orphans|outline(-(color|offset))?|overflow(-(wrap|x))?|padding(-(bottom|left|right|top))?|page"
    r"-break-(after|before|inside)|position|right|text-(align|decoration)|top|vertical-align|"
    r"white-space|widows|width|word-wrap"
)
_PSEUDO = {"hover", "focus", "target", "before", "after", "not"}
_AT_RULES = {"media", "page"}


def newer_in_script(script):
    """What in `script` is no ES5, or a name of the browser that nobody has looked up."""
    tokens, told = _tokens(script)
    told += [text for kind, text in tokens if kind == "sign" and text in _NEWER]
    told += [text for kind, text in tokens if kind == "number" and not _is_number(text)]
    told += [text for kind, text in tokens if kind == "string" and r"\u{" in text]
    told += _newer_forms([text for _kind, text in tokens])
    told += _unknown_names(tokens)
    return told


def newer_in_style(style):
    """What in `style` those browsers leave out, or nobody has looked up."""
    plain = re.sub(r"/\*.*?\*/|\"[^\"]*\"", "", style, flags=re.DOTALL)
    told = [name for name in re.findall(r"@([\w-]+)", plain) if name not in _AT_RULES]
    told += re.findall(r"[\w-]+\((?!max-width|prefers-color-scheme|\.|ul\)|\[)[^)]*\)", plain)
    for block in re.findall(r"{([^{}]*)}", plain):
        for line in filter(str.strip, block.split(";")):
            name, _, value = map(str.strip, line.partition(":"))
            told += [] if _PROPERTIES.fullmatch(name) else [name]
            told += re.findall(r"\b(?:grid|flex|sticky|anywhere|revert|unset)\b|--\w+", value)
    for rule in re.findall(r"([^{};]*){", plain):
        told += (
            [] if "@" in rule else [n for n in re.findall(r":([\w-]+)", rule) if n not in _PSEUDO]
        )
    return told


def _tokens(script):
    """The tokens of `script` as (kind, text), and what is newer in its regular expressions."""
    tokens, told, at = [], [], 0
    while at < len(script):
        before = tokens[-1][1] if tokens else ";"
        found = _REGEX.match(script, at) if before in _BEFORE_VALUE else None
        if found and not script.startswith(("//", "/*"), at):
            is_newer = set(found[1]) - set("gim") or re.search(r"\(\?<|\\[pPk]|\\u{", found[0])
            told += [found[0]] if is_newer else []
            tokens.append(("regex", found[0]))
        else:
            found = _TOKEN.match(script, at)
            if found.lastgroup != "gap":
                tokens.append((found.lastgroup, found[0]))
        at = found.end()
    return tokens, told


def _is_number(text):
    return re.fullmatch(r"\d+(\.\d+)?(e\d+)?|0x[0-9a-fA-F]+", text)


def _newer_forms(texts):
    """Forms of ES2015 and later that are made of the signs of ES5."""
    told = [
        f"{one} {two}" for one, two in pairwise(texts) if (one, two) in ((",", ")"), ("catch", "{"))
    ]
    told += [f"var {two}" for one, two in pairwise(texts) if one == "var" and two in "{["]
    for at, text in enumerate(texts):
        if text == "function":
            start = texts.index("(", at) + 1
            given = texts[start : texts.index(")", start)]
            told += [] if re.fullmatch(r"(\w+( , \w+)*)?", " ".join(given)) else [" ".join(given)]
        if text == "{" and at and texts[at - 1] in set("( , = : [ ? && || return"):
            told += _newer_keys(texts, at + 1)
    return told


def _newer_keys(texts, at):
    """Entries of the object that begins before `at` which are no name and value."""
    told, depth, is_key = [], 0, texts[at] != "}"
    while depth >= 0:
        if is_key and texts[at + 1] != ":":
            told.append(f"{{{texts[at]} {texts[at + 1]}")
        depth += (texts[at] in "([{") - (texts[at] in ")]}")
        is_key = depth == 0 and texts[at] == ","
        at += 1
    return told


def _unknown_names(tokens):
    texts = [text for _kind, text in tokens]
    named = {two for one, two in pairwise(texts) if one in ("var", "function")}
    for at, text in enumerate(texts):
        if text in ("function", "catch"):
            start = texts.index("(", at) + 1
            named.update(texts[start : texts.index(")", start)])
        if text == "var":  # var one = 1, two;
            end = texts.index(";", at) if ";" in texts[at:] else len(texts)
            named.update(n for c, n in pairwise(texts[at:end]) if c == "," and n.isidentifier())
    keys = {one for one, two in pairwise(texts) if two == ":"}
    keys |= {
        two
        for at, two in enumerate(texts)
        if at > 1 and texts[at - 1] == "." and texts[at - 2] == "words"
    }
    for before, (kind, text) in zip(["", *texts], tokens, strict=False):
        if kind != "name" or text in keys:
            continue
        known = _MEMBERS | _OURS if before == "." else named | _OWN | _GLOBALS
        if text not in known or (text in _NEWER_WORDS and before != "."):
            yield text
