"""The index of themes of an e-book: what each is about, and where it is spoken of."""

from collections.abc import Iterable, Iterator, Mapping

from index.counts.reports import Codebook
from index.export.epub.chapter import Chapter, ChapterKind, Heading
from index.export.epub.text_writer import spoken
from index.export.extract import Extract
from index.export.read_text import first_words, in_translation
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
    under: dict[str, list[Xml]] = {}
    for document in extract.archive.documents:
        for section in document.walk():
            for passage in section.passages:
                line = _line(extract, passage, section.title, files)
                for name in passage.themes:
                    under.setdefault(name, []).append(line)
    for theme, depth in walked:
        chapter.elements += _theme(extract, theme, depth, under.get(theme.id, ()))
    return chapter


def _theme(extract: Extract, theme: Theme, depth: int, lines: Iterable[Xml]) -> Iterator[Xml]:
    words = extract.words
    label, language = words.worded(theme.label)
    said = spoken(words.foreign(language)) | {"id": f"theme.{theme.id}"}
    yield tag(f"h{min(depth + 2, _LOWEST)}", said, label or theme.id)
    definition, language = words.worded(theme.definition)
    if definition:
        yield tag("p", {"class": "note"} | spoken(words.foreign(language)), definition)
    if items := [tag("li", {}, each) for each in lines]:
        yield tag("ul", {"class": "lines"}, *items)


def _line(extract: Extract, passage: Passage, section: str, files: Mapping[str, str]) -> Xml:
    """Return a link to `passage`: its first words, or its care note, section and speaker."""
    led: dict[str, object] = {"href": f"{files[passage.id]}#{passage.id}"}
    if care := extract.words.care(passage.care):
        made, words = extract.alone(passage), extract.words.vocabulary
        shown = in_translation(passage, made, words) if made else passage
        said = shown.attribution.text if shown.attribution else ""
        return tag("a", led | {"dir": "auto"}, " · ".join(filter(None, (care, section, said))))
    begin, language = first_words(extract, passage)
    return tag("a", led | spoken(extract.words.foreign(language)), begin)
