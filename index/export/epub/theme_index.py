"""The index of themes of an e-book: what each is about, and where it is spoken of."""

from collections.abc import Iterable, Iterator, Mapping

from index.counts.reports import Codebook
from index.export.epub.chapter import Chapter, ChapterKind, Heading
from index.export.epub.text_writer import spoken
from index.export.extract import Extract
from index.export.read_text import first_words
from index.model import Passage, Theme
from index.office.xml import Xml, tag

_LOWEST = 6  # of headings


def theme_chapter(extract: Extract, number: int, files: Mapping[str, str]) -> Chapter | None:
    """Return the chapter `number` with the themes of `extract`, or None where it has none.

    `files` is id of a passage -> the name of its file.
    """
    walked = list(Codebook(extract.archive).walk())
    if not walked:
        return None
    chapter = Chapter(number, ChapterKind.THEMES)
    title = extract.words.say("themes")
    chapter.headings.append(Heading(title, extract.words.language, 1, "themes"))
    chapter.elements.append(tag("h1", {"id": "themes"}, title))
    under: dict[str, list[Passage]] = {}
    for passage in extract.archive.passages():
        for name in passage.themes:
            under.setdefault(name, []).append(passage)
    for theme, depth in walked:
        chapter.elements += _theme(extract, theme, depth, under.get(theme.id, ()), files)
    return chapter


def _theme(
    extract: Extract,
    theme: Theme,
    depth: int,
    passages: Iterable[Passage],
    files: Mapping[str, str],
) -> Iterator[Xml]:
    words = extract.words
    label, language = words.worded(theme.label)
    said = spoken(words.foreign(language)) | {"id": f"theme.{theme.id}"}
    yield tag(f"h{min(depth + 2, _LOWEST)}", said, label or theme.id)
    definition, language = words.worded(theme.definition)
    if definition:
        yield tag("p", {"class": "note"} | spoken(words.foreign(language)), definition)
    lines = [tag("li", {}, *_line(extract, each, files)) for each in passages]
    if lines:
        yield tag("ul", {"class": "lines"}, *lines)


def _line(extract: Extract, passage: Passage, files: Mapping[str, str]) -> Iterator[str]:
    """Yield a link to `passage`: its number, and its care note or its first words."""
    care = extract.words.care(passage.care)
    begin, language = first_words(extract, passage)
    said = {} if care else spoken(extract.words.foreign(language))
    yield f"{extract.numbers[passage.id]}. "
    yield tag("a", {"href": f"{files[passage.id]}#{passage.id}"} | said, care or begin)
