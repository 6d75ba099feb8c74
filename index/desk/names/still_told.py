"""What is told of who speaks at each level, after names were replaced."""

from index.disclosure import FIELDS, TOLD_BY, Counts
from index.model import Archive, Level
from index.values import Value


class LevelTold(Value):
    """What the lines of an archive tell at one `level`.

    `fields` are those that at least one line has, `read` and `share` how many lines are at that
    level for reading and for sharing, and `few` how many fit fewer than three people there.
    `beyond` are words that lines say there beside the fields.
    """

    level: Level
    fields: tuple[str, ...]
    read: int
    share: int
    few: int
    beyond: tuple[str, ...] = ()


def levels_told(archive: Archive) -> tuple[LevelTold, ...]:
    """Return what the lines tell at each level, the one that tells most first."""
    lines = [passage.attribution for passage in archive.passages() if passage.attribution]
    counts = Counts(archive.participants, archive.vocabulary)
    return tuple(
        LevelTold(
            level,
            tuple(
                field
                for field in FIELDS
                if {field, f"{field}_band"} & {*TOLD_BY[level]}
                and any(getattr(line, field) is not None for line in lines)
            ),
            sum(line.read is level for line in lines),
            sum(line.share is level for line in lines),
            sum(
                (level is not Level.NONE or bool(line.reveals))
                and not counts.disclosure(line, level).is_safe
                for line in lines
            ),
            tuple(
                dict.fromkeys(
                    word for line in lines for word in counts.disclosure(line, level).beyond
                )
            ),
        )
        for level in Level
    )
