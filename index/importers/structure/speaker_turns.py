"""Finds the turns of a conversation: paragraphs that begin with a speaker's name and a colon."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.importers.import_report import Certainty, Report, shortened
from index.importers.structure.attribution import fields_of, tells_speaker
from index.importers.structure.blocks import TextBlock, TextBlockKind
from index.importers.structure.line_joins import LineJoiner, Text
from index.importers.structure.plain import is_open
from index.importers.structure.quotation_marks import opens_quote, quote_ends
from index.importers.structure.speaker_words import speaker_words
from index.names.word_lists import GIVEN, name_words
from index.values import Value, replace

_TIME = r"[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?"
_LABEL = re.compile(
    rf"(?P<whole>(?:{_TIME}\s+)?(?P<name>[^\W\d_][^:!?;“”„«»\"\[\]]{{0,39}}?)(?:\s+{_TIME})?):(?=\s|$)"
)
_SENTENCE = re.compile(r"[^\W\d_]{4,}\.(?:\s|$)")
_NUMBER = re.compile(r"\s+(?:№\s*)?(?:\d{1,3}|[^\W\d_])$")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WORDS = 6  # of a speaker's name
_MOST_BETWEEN = 2  # paragraphs without a name between two turns
_LEAST_UNKNOWN = 4  # turns of speakers whose names say nothing
_LONG = 8  # words of a turn: more than an entry of a form has
_MOST_NAMED = 6  # speakers that a report names


class _Turn(Value):
    """What may be a turn: its lines in its block, its words, and where they begin.

    `label` is what stands before the colon, `name` the same without a time.
    """

    line: int
    end: int  # the line after its last
    label: str
    name: str
    text: Text
    start: int

    @property
    def words(self) -> str:
        """What is said, as one line."""
        return self.text.text[self.start :].strip()


def find_turns(blocks: Sequence[TextBlock], joiner: LineJoiner, report: Report) -> list[TextBlock]:
    """Return `blocks` with each turn of a conversation as a quote of whom its name names.

    A paragraph between two turns that names nobody stays a paragraph.
    """
    turns = {at: found for at, each in enumerate(blocks) if (found := _turns_in(each, joiner))}
    taken: set[int] = set()
    for run in _runs(blocks, sorted(turns)):
        said = [turn for at in run for turn in turns[at]]
        certainty = _certainty(said)
        if certainty is not None:
            taken.update(run)
            _tell(blocks, run, said, certainty, report)
    made: list[TextBlock] = []
    for at, block in enumerate(blocks):
        made += _parted(block, turns[at]) if at in taken else [block]
    return made


def _turns_in(block: TextBlock, joiner: LineJoiner) -> list[_Turn]:
    """Return what may be turns in `block`: at its beginning, and at lines after a sentence."""
    if block.kind is not TextBlockKind.PARAGRAPH or block.chapter:
        return []
    begins = [
        at
        for at, line in enumerate(block.lines)
        if _LABEL.match(line.text) and (at == 0 or not is_open(block.lines[at - 1].text))
    ]
    found: list[_Turn] = []
    for at, end in pairwise([*begins, len(block.lines)]):
        text = joiner.join(block.lines[at:end])
        label = _LABEL.match(text.text)
        if label and _may_name(label["name"]) and text.text[label.end() :].strip():
            found.append(_Turn(at, end, label["whole"], label["name"], text, label.end()))
    return found


def _may_name(name: str) -> bool:
    """Return whether `name` has the form of a speaker's, and is no word such as “Note”."""
    words = _WORD.findall(name)
    return (
        name[0].isupper()
        and len(words) <= _MOST_WORDS
        and not _SENTENCE.search(name)
        and not speaker_words().no_speaker.fullmatch(name)
    )


def _runs(blocks: Sequence[TextBlock], places: Sequence[int]) -> Iterator[list[int]]:
    """Yield the places of blocks with turns that stand together."""
    run: list[int] = []
    for at in places:
        if run and not _is_together(blocks[run[-1] + 1 : at]):
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _is_together(between: Sequence[TextBlock]) -> bool:
    texts = [each for each in between if each.kind is not TextBlockKind.NOTE]
    plain = all(each.kind is TextBlockKind.PARAGRAPH and not each.chapter for each in texts)
    return plain and len(texts) <= _MOST_BETWEEN


def _certainty(turns: Sequence[_Turn]) -> Certainty | None:
    """Return how certain it is that `turns` are a conversation; None where they are none.

    Its speakers are known by their names, or they take turns.
    """
    counts = Counter(turn.name for turn in turns)
    known = {name for name in counts if is_known_speaker(name)}
    if len(turns) == 1:
        return Certainty.LIKELY if known and _is_quotation(turns[0].words) else None
    again = sum(count > 1 for count in counts.values())
    spoken = sum(not is_open(turn.words) for turn in turns)
    if 2 * spoken < len(turns):
        is_heard = len(known) == len(counts) and again > 1 and _are_long(turns)
        return Certainty.DOUBTFUL if is_heard else None
    if len(known) == len(counts):
        return Certainty.LIKELY
    is_talk = again > 1 and len(turns) >= _LEAST_UNKNOWN and _are_names(turns)
    if known and (is_talk or again):
        return Certainty.LIKELY
    return Certainty.DOUBTFUL if is_talk else None


def _are_long(turns: Sequence[_Turn]) -> bool:
    """Return whether half of the turns are longer than the entries of a form."""
    return 2 * sum(len(turn.words.split()) >= _LONG for turn in turns) >= len(turns)


def _are_names(turns: Sequence[_Turn]) -> bool:
    """Return whether all names are those of people or signs, by their capitals."""
    return all(word[0].isupper() for turn in turns for word in _WORD.findall(turn.name))


def is_known_speaker(name: str) -> bool:
    """Return whether `name` is a given name, or says by a role, gender or age who speaks."""
    words = _WORD.findall(name)
    given = name_words().lists[GIVEN]
    if all(word[0].isupper() for word in words) and any(given.has(each.lower()) for each in words):
        return True
    if speaker_words().in_talk.fullmatch(name) or "age" in fields_of(name).values:
        return True
    last = _NUMBER.sub("", name).rsplit(maxsplit=1)[-1]
    return tells_speaker(name) if "," in name else tells_speaker(f"— {last}")


def _is_quotation(words: str) -> bool:
    return opens_quote(words) and len(words) in quote_ends(words)


def _parted(block: TextBlock, turns: Sequence[_Turn]) -> Iterator[TextBlock]:
    """Yield each of the turns in `block` as a quote, and as paragraphs what is no turn.

    A line such as “Note: …” between two turns is nobody's words.
    """
    done = 0
    for turn in turns:
        yield from _paragraph(block, done, turn.line)
        lines = turn.text.parted(turn.start)[1]
        number = turn.text.lines[0].number
        yield TextBlock(
            TextBlockKind.QUOTE,
            lines,
            gap=block.gap if turn.line == 0 else 0,
            page=block.page and turn.line == 0,
            attribution=turn.label,
            attribution_line=number,
            marked=block.marked,
        )
        done = turn.end
    yield from _paragraph(block, done, len(block.lines))


def _paragraph(block: TextBlock, begin: int, end: int) -> Iterator[TextBlock]:
    """Yield these lines of `block` as a paragraph, if there are any."""
    if begin < end:
        gap, page = (block.gap, block.page) if begin == 0 else (0, False)
        yield replace(block, lines=block.lines[begin:end], gap=gap, page=page)


def _tell(
    blocks: Sequence[TextBlock],
    run: Sequence[int],
    turns: Sequence[_Turn],
    certainty: Certainty,
    report: Report,
) -> None:
    names = list(dict.fromkeys(turn.name for turn in turns))
    listed = ", ".join(f"“{shortened(name, 40)}”" for name in names[:_MOST_NAMED])
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    begin = f"{len(turns)} paragraphs begin with a speaker and a colon"
    begin = "One paragraph begins with a speaker and a colon" if len(turns) == 1 else begin
    said = f"{begin} ({listed}{more}): quotes of a conversation."
    report.guess(blocks[run[0]].line, "turns", said, certainty)
    for block in blocks[run[0] : run[-1]]:
        is_turn = block.kind is TextBlockKind.PARAGRAPH and _LABEL.match(block.lines[0].text)
        if block.kind is TextBlockKind.PARAGRAPH and not is_turn:
            text = shortened(block.lines[0].text, 40)
            hint = "names nobody between two turns of a conversation, so it stays a paragraph."
            report.guess(block.line, "turns", f"“{text}” {hint}", Certainty.DOUBTFUL)
