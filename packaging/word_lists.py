"""Makes the lists of words by which an import joins words that the end of a line divides.

`python packaging/word_lists.py FOLDER` takes from FOLDER what Debian's packages wamerican,
wbritish, hunspell-en-gb and hunspell-ru hold (`american-english`, `british-english`, `en_GB.*`,
`ru_RU.*`), and writes `resources/import/words-en.zlib` and `words-ru.zlib`. Of the dictionary
`en_GB` it takes the compounds with hyphens.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from index.text.divided_word_list import packed  # noqa: E402  after the path

_ENGLISH = ("american-english", "british-english")
_SUFFIX_PARTS = 5  # of a line: its kind, flag, what goes, what comes, and a condition

type Suffixes = dict[str, list[tuple[str, str, re.Pattern[str]]]]


def suffixes_of(affixes: str) -> Suffixes:
    """Return the suffixes in an affix file of Hunspell by their flags.

    Each is what it takes from the end of a word, what it adds, and the words that take it.
    """
    found: Suffixes = defaultdict(list)
    for line in affixes.splitlines():
        parts = line.split()
        if parts[:1] == ["SFX"] and len(parts) >= _SUFFIX_PARTS:
            _kind, flag, gone, added, condition = parts[:_SUFFIX_PARTS]
            ending = re.compile(f"{condition}$")
            found[flag].append((gone.strip("0"), added.partition("/")[0].strip("0"), ending))
    return found


def forms_of(dictionary: str, affixes: str) -> Iterator[str]:
    """Yield each word of a dictionary of Hunspell in small letters, and all its forms."""
    suffixes = suffixes_of(affixes)
    for line in dictionary.splitlines()[1:]:
        word, _stroke, flags = line.strip().partition("/")
        yield word.lower()
        for flag in flags:
            for gone, added, condition in suffixes.get(flag, ()):
                if condition.search(word):
                    yield (word[: len(word) - len(gone)] + added).lower()


def forms_in(folder: Path, name: str) -> Iterator[str]:
    """Yield all that the dictionary `name` in `folder` has."""
    dictionary, affixes = (
        (folder / f"{name}.{kind}").read_text(encoding="utf-8") for kind in ("dic", "aff")
    )
    return forms_of(dictionary, affixes)


def main(folder: Path) -> None:
    """Write both lists."""
    target = ROOT / "resources" / "import"
    english = "\n".join((folder / name).read_text(encoding="utf-8") for name in _ENGLISH)
    compounds = (word for word in forms_in(folder, "en_GB") if "-" in word)
    listed = packed([*english.lower().split(), *compounds])
    (target / "words-en.zlib").write_bytes(listed)
    (target / "words-ru.zlib").write_bytes(packed(forms_in(folder, "ru_RU")))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
