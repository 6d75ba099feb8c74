"""Archives and plans of every shape, for hypothesis."""

from hypothesis import strategies as st

from index import Coding, Passage, PassageKind, Theme, Translation, Voice
from index.search.query.plan import All, Any, FieldFilter, Near, Terms, Without

WORDS = ["a", "ab", "abc", "abd", "b", "ba", "police", "polices", "policy"]
ABSENT = "nowhere"
THEMES = ("one", "two")
KINDS = (PassageKind.PARAGRAPH, PassageKind.QUOTE, PassageKind.LEAD_IN)
TEXTS = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)
DRAWN = (
    TEXTS,
    st.sampled_from(KINDS),
    st.sampled_from(["en", "ru"]),
    st.sets(st.sampled_from(THEMES)),
)
UNTRANSLATED = st.lists(st.tuples(*DRAWN), max_size=8)
PASSAGES = st.lists(st.tuples(*DRAWN) | st.tuples(*DRAWN, TEXTS, TEXTS), max_size=8)
WEIGHTS = st.sampled_from([1.0, 0.8, 0.7, 0.5, 0.3])
TERMS = st.builds(
    Terms,
    st.dictionaries(st.sampled_from([*WORDS, ABSENT]), WEIGHTS, max_size=3),
    st.sampled_from(["", "", "a", "ab", "p", "polic", "zz"]),
    WEIGHTS,
)
HAVING = st.builds(
    FieldFilter,
    st.sampled_from(["kind", "theme", "language", "colour"]),
    st.lists(st.sampled_from([*THEMES, "quote", "ru", ABSENT]), max_size=2).map(tuple),
)
NEAR = st.builds(Near, st.lists(TERMS, max_size=3).map(tuple), st.none() | st.integers(0, 4))
PLANS = st.recursive(
    TERMS | NEAR | HAVING,
    lambda inner: (
        st.builds(Without, inner)
        | st.builds(All, st.lists(inner, max_size=3).map(tuple))
        | st.builds(Any, st.lists(inner, max_size=3).map(tuple))
    ),
    max_leaves=6,
)
CHOICES = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.frozensets(st.sampled_from(["quote", "paragraph", ABSENT])),
        "theme": st.frozensets(st.sampled_from(THEMES)),
    },
)


def archive_of(make_archive, drawn):
    """Open an archive of passages as they were drawn, some with translations."""
    passages = [
        Passage(
            f"p-{number}",
            kind,
            text,
            language,
            codings=tuple(Coding(theme, 0, len(text)) for theme in sorted(themes)),
            voice=tuple(Voice)[number % 3],
            voice_of=(None, "police", "lawyer")[number % 7 % 3],
            translations=tuple(
                Translation(code, said, "draft", "A. Editor")
                for code, said in zip(("ru", "ky"), said_so, strict=False)
            ),
        )
        for number, (text, kind, language, themes, *said_so) in enumerate(drawn)
    ]
    return make_archive(*passages, themes=tuple(Theme(name, {"en": name}) for name in THEMES))
