"""Two archives that differ only in what a level of the dial hides, and queries that ask for it."""

from hypothesis import strategies as st

from index import Archive, Level, Passage, replace
from index.disclosure import TOLD_BY
from index.search.query.field_words import NAMES
from index.source.passages import map_passages

LEVELS = (Level.BANDED, Level.ROLE, Level.NONE)
OTHER = {  # what a quote of the twin has, by what the first has
    "role": {"sex-worker": "lawyer"},
    "gender": {"woman": "transgender", "transgender": "man"},
    "sector": {"street": "by-call", "salon": "internet", "by-call": "street"},
    "age_band": {"21-25": "31-35", "26-30": "under-20"},
}
SPELLINGS = (
    *("{}", "({})", "-({})", "NOT {}", "(({}))"),
    *("{} OR zebra", "police {}", "({} OR police)"),
)
_ASKED = {"gender", "role", "age_band", "age", "sector", "theme"}
FIELDS = (
    *("Gender", "AGE_BAND", "Место работы", "жаш тобу"),
    *(name for name, field in NAMES.items() if field in _ASKED),
)
VALUES = (
    *("woman", "transgender", "trans", "WOMAN", "wom", "man", "street", "salon", "by-call"),
    *("sex-worker", "lawyer", "violence"),
    *("женщина", "жен", "эркек", "улица", "ули", "адвокат", "Секс-кызматкер", "младше 20"),
    *("21-25", "31-35", "20-29", "30+", "-25", "40", "under-20"),
)
WRITTEN = ("{}:{}", '{}:"{}"', "{}:“{}”", "{}:«{}»", '{}:"{}', "={}:{}")
_FIELD = st.builds(
    lambda written, name, value: written.format(name, value),
    st.sampled_from(WRITTEN),
    st.sampled_from(FIELDS),
    st.sampled_from(VALUES),
)
_UNIT = _FIELD | st.sampled_from(["police", '"protection racket"', "brib*", "harrasment", "взятка"])
QUERIES = st.lists(
    st.builds(lambda spelt, unit: spelt.format(unit), st.sampled_from(SPELLINGS), _UNIT),
    min_size=1,
    max_size=4,
).map(" ".join)


def twin_of(archive: Archive, level: Level) -> Archive:
    """Return `archive` with something else in every field that `level` hides."""

    def other(passage: Passage) -> Passage:
        said = passage.attribution
        if said is None:
            return passage
        changed = {
            name: OTHER[name].get(getattr(said, name), "another")
            for name in OTHER
            if name not in TOLD_BY[level] and getattr(said, name) is not None
        }
        if "age" not in TOLD_BY[level]:
            changed["age"] = (said.age or 20) + 9
        return replace(passage, attribution=replace(said, text="Somebody else", **changed))

    return map_passages(archive, other)
