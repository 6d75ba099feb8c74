"""Writes an archive as the source folder that says it, in the syntax of docs/source-format.md."""

import json
import string

from index import CellGrid, PassageKind, Voice, field_names
from index.source.documents import Defaults

USUAL = Defaults()
SIGNS = {"strong": "**", "emphasis": "*", "superscript": "^", "subscript": "~"}
LINE_FIELDS = ("role", "gender", "age", "sector", "speaker")


def write_source(archive, folder, defaults=USUAL):
    """Write `archive` into `folder`, which is new or empty. `defaults` are the folder's own."""
    files = {
        "archive.toml": head(archive, defaults),
        "codebook.toml": tables("theme", archive.themes),
        "codings.toml": codings(archive),
        "glossary.toml": glossary(archive),
        "participants.toml": participants(archive),
        "notes.toml": tables("note", archive.notes),
        "sets.toml": sets(archive),
        "vocabulary.toml": vocabulary(archive),
    }
    files |= {source.file: source.text for source in archive.sources}
    files |= translations(archive)
    for number, document in enumerate(archive.documents):
        files[f"documents/{number:03}.md"] = Writer(document, defaults).written()
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="")
    for picture in archive.pictures:
        (folder / "pictures").mkdir(exist_ok=True)
        (folder / picture.name).write_bytes(picture.data)


# ---------------------------------------------------------------- TOML


def value(held):
    """Return `held` in TOML."""
    if isinstance(held, str):
        return json.dumps(held, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(held, bool):
        return str(held).lower()
    if isinstance(held, dict):
        return (
            "{ " + ", ".join(f"{value(key)} = {value(each)}" for key, each in held.items()) + " }"
        )
    if isinstance(held, tuple):
        return "[" + ", ".join(map(value, held)) + "]"
    return str(held)


def lines(values):
    """Return a line for each of `values` that is given."""
    return "".join(f"{key} = {value(held)}\n" for key, held in values.items() if held is not None)


def held_by(thing, *left_out):
    return {name: getattr(thing, name) for name in field_names(type(thing)) if name not in left_out}


def tables(key, things):
    return "".join(f"[[{key}]]\n{lines(held_by(thing))}\n" for thing in things)


def head(archive, defaults):
    parts = ("documents", "themes", "glossary", "participants", "notes", "sources", "pictures")
    parts += ("sets", "draft", "vocabulary")
    written_apart = ("withdrawn", "restored", "waivers", "terms")
    usual = dict(defaults.values)
    if usual.get("consent", "unknown") != "unknown":
        usual["consent"] = tuple(part for part in usual["consent"].split(",") if part != "none")
    return (
        lines(held_by(archive, *parts, *written_apart))
        + f"\n[defaults]\n{lines(usual)}\n"
        + f"\n[dublin_core]\n{lines(archive.terms)}\n"
        + changes("withdrawn", archive.withdrawn)
        + changes("restored", archive.restored)
        + tables("waived", archive.waivers)
    )


def changes(key, names):
    """When and why stays in the folder, so any day and reason will do."""
    said = {"date": "2026-01-30", "reason": "The speaker asked for it."}
    return "".join(f"[[{key}]]\n{lines({'passage': name} | said)}\n" for name in names)


def codings(archive):
    """Each coding with all that stands around it, so that it is found once."""
    return "".join(
        "[[coding]]\n"
        + lines(
            {
                "passage": passage.id,
                "theme": coding.theme,
                "exact": passage.text[coding.start : coding.end],
                "prefix": passage.text[: coding.start],
                "suffix": passage.text[coding.end :],
            }
        )
        for passage in archive.passages()
        for coding in passage.codings
    )


def glossary(archive):
    said = [held_by(entry, "terms") | dict(entry.terms) for entry in archive.glossary]
    return "".join(f"[[entry]]\n{lines(each)}\n" for each in said)


def vocabulary(archive):
    words = archive.vocabulary
    return (
        tables("role", words.roles)
        + tables("gender", words.genders)
        + tables("sector", words.sectors)
    )


def participants(archive):
    text = ""
    for table in archive.participants:
        text += f"[[table]]\n{lines(held_by(table, 'rows'))}"
        text += "" if table.rows else "row = []\n"
        text += tables("table.row", table.rows)
    return text


def sets(archive):
    text = ""
    for each in archive.sets:
        text += f"[[set]]\n{lines(held_by(each, 'items'))}"
        text += tables("set.item", each.items)
    return text


def translations(archive):
    """Return file -> text, a file for each language."""
    files = {}
    documents = archive.documents
    notes = [note for document in documents for note in document.footnotes]
    titled = [
        each
        for document in documents
        for each in (*document.walk(), *document.pictures(), document)
    ]
    for translated in (*archive.passages(), *notes, *titled):
        for each in translated.translations:
            file = f"translations/{each.language}.toml"
            said = lines({"passage": translated.id} | held_by(each, "language"))
            files[file] = files.get(file, "") + f"[[translation]]\n{said}\n"
    return files


# ---------------------------------------------------------------- Markdown


def escaped(text):
    """Return `text` written so that none of it is markup."""
    return "".join(f"\\{letter}" if letter in string.punctuation else letter for letter in text)


def group(name, values):
    """Return the group that ends a block."""
    given = "".join(f' {key}="{escaped(str(held))}"' for key, held in values.items())
    return f"{{#{name}{given}}}"


def shape(table):
    """Return what the group of a table says of its shape."""
    merged = ", ".join(
        f"{each.row + 1}.{each.column + 1} {each.rows}x{each.columns}" for each in table.merged
    )
    values = {"header_rows": table.header_rows, "header_columns": table.header_columns}
    return values | ({"merged": merged} if merged else {})


def listed(values):
    return ",".join((*values, ""))  # with one more comma, “unknown” is no word of its own


class Writer:
    """Writes one document."""

    def __init__(self, document, defaults):
        self.document = document
        self.defaults = defaults
        self.labels = {note.id: note.mark for note in document.footnotes}

    def written(self):
        source = next((each.place.file for each in self.document.passages() if each.place), None)
        held = held_by(self.document, "sections", "footnotes", "translations")
        front = held | {"source": source}
        blocks = [f"+++\n{lines(front)}+++"]
        for section in self.document.walk():
            heading = "#" * (section.level + 1)
            blocks.append(f"{heading} {escaped(section.title)} {{#{section.id}}}")
            blocks += self.held(section)
        blocks += [self.footnote(note) for note in reversed(self.document.footnotes)]
        return "\n\n".join(blocks) + "\n"

    def held(self, section):
        """Return the blocks of the section's passages, each picture where it stands."""
        for at in range(len(section.passages) + 1):
            yield from (self.picture(each) for each in section.pictures if each.at == at)
            yield from (self.passage(each) for each in section.passages[at : at + 1])

    def picture(self, picture):
        caption = "" if picture.caption is None else f' "{escaped(picture.caption)}"'
        return f"![{escaped(picture.description)}]({picture.file}{caption}) {{#{picture.id}}}"

    def footnote(self, note):
        paragraphs = [escaped(line) for line in note.text.split("\n")]
        paragraphs[-1] += f" {{#{note.id}}}"
        return f"[^{note.mark}]: " + "\n\n    ".join(paragraphs)

    def passage(self, passage):
        if passage.table:
            return self.table(passage)
        text = self.marked(passage)
        if passage.attribution:
            group = self.group(passage, PassageKind.QUOTE)
            said = f"{text} {group}\n\n— {escaped(passage.attribution.text)}"
            return "> " + said.replace("\n", "\n> ")
        several = "\n" in text
        kind = PassageKind.LIST_ITEM if several else PassageKind.PARAGRAPH
        block = f"{text} {self.group(passage, kind)}"
        if not several:
            return block
        # A comment would be text, so lists in a row are told apart by their signs.
        return "- " + block.replace("\n", "\n  ")

    def marked(self, passage):
        """Return the passage's text with its marks, its paragraphs apart."""
        return self.words(passage, 0, len(passage.text)).replace("\n", "\n\n")

    def words(self, passage, start, end):
        """Return the characters from `start` to `end` with marks and signs of emphasis."""
        signs = [(each.end, 0, -each.start, SIGNS[each.kind]) for each in passage.emphasis]
        marks = [mark for mark in passage.footnotes if start <= mark.at <= end]
        signs += [(each.at, 1, 0, f"[^{self.labels[each.footnote]}]") for each in marks]
        signs += [(each.start, 2, -each.end, SIGNS[each.kind]) for each in passage.emphasis]
        signs = [sign for sign in signs if start <= sign[0] <= end]
        parts, at = [], start
        for place, _order, _length, sign in sorted(signs, key=lambda sign: sign[:3]):
            parts += [escaped(passage.text[at:place]), sign]
            at = place
        return "".join([*parts, escaped(passage.text[at:end])])

    def table(self, passage):
        grid, table = CellGrid(passage.text, passage.table), passage.table
        places = [[""] * grid.columns for _row in grid.rows]
        for cell in grid.cells():
            places[cell.row][cell.column] = self.words(passage, cell.start, cell.end)
        if not any(places[0]):
            assert not table.header_rows  # else no row would be left
        lines = [f"| {' | '.join(row)} |" for row in places]
        if not table.header_rows:
            lines.insert(0, f"|{' |' * grid.columns}")
        lines.insert(1, f"|{'---|' * grid.columns}")
        caption = self.words(passage, *grid.caption) if grid.caption else ""
        return "\n".join([f": {caption} {self.group(passage, PassageKind.TABLE)}", "", *lines])

    def group(self, passage, kind):
        """Return the group of `passage`, written as a block of `kind`."""
        quote = kind is PassageKind.QUOTE
        usual = {
            "kind": kind,
            "language": self.document.language,
            "voice": Voice.QUOTED if quote else Voice.NARRATOR,
        }
        values = {key: getattr(passage, key) for key in usual}
        values = {key: held for key, held in values.items() if held != usual[key]}
        for key in ("voice_of", "as_of"):
            if getattr(passage, key) is not None:
                values[key] = getattr(passage, key)
        if passage.care:
            values["care"] = listed(passage.care)
        if passage.table:
            values |= shape(passage.table)
        if passage.depth > 1:
            values["depth"] = passage.depth
        said = {"consent": "unknown", "access": passage.access or "unknown"}
        if passage.consent is not None:
            said["consent"] = ",".join(passage.consent) or "none"
        return group(passage.id, values | self.unusual(said) | self.line(passage.attribution))

    def unusual(self, said):
        """Return those of `said` that the defaults do not say already."""
        usual = {"consent": "unknown", "access": "unknown", "read_reason": ""} | dict(
            self.defaults.values
        )
        return {key: held for key, held in said.items() if held != usual.get(key)}

    def line(self, attribution):
        if attribution is None:
            return {}
        values = {key: getattr(attribution, key) for key in LINE_FIELDS}
        values = {key: held for key, held in values.items() if held is not None}
        levels = {key: getattr(attribution, key) for key in ("read", "share", "read_reason")}
        values |= self.unusual(levels)
        return values | ({"reveals": listed(attribution.reveals)} if attribution.reveals else {})
