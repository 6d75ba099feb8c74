"""Forms of a word find each other, in three languages, on any keyboard, and nothing else does."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from hypothesis import example, given, strategies as st
from snowballstemmer.english_stemmer import EnglishStemmer
from snowballstemmer.russian_stemmer import RussianStemmer

from index.search.query.forms import Forms
from index.search.table.term_list import TermList
from index.search.text.analysis import terms
from index.search.text.keyboard_layouts import in_other_alphabet, on_other_layout
from index.search.text.missing_letters import keyed, plain
from index.search.text.stem_groups import stem_groups
from index.search.text.stems import by_rules, irregular, languages_of, stem_in
from tests.conftest import ROOT


@pytest.mark.parametrize(
    "forms",
    [
        "милиция милициянын милицияга милицияны милицияда милициядан милициялар милициялардын",
        "кызматкер кызматкери кызматкерлер кызматкерлердин кызматкерлерине кызматкерлерибиз",
        "мыйзам мыйзамы мыйзамдын мыйзамдар мыйзамдарга мыйзамыбыз",
        "үй үйү үйдө үйгө үйлөр үйлөрүндө",
        "көчө көчөдө көчөгө көчөлөр көчөсү",
        "укук укугу укуктар укуктарынын укугуң",
        "китеп китеби китептер китебибиз",
        "бала баласы балдар балдары балага баланы",
        "кардар кардары кардарлар кардардын кардарга",
        "дүйнө дүйнөнүн дүйнөгө",
    ],
)
def test_forms_of_a_kyrgyz_noun_share_a_stem(forms):
    assert len({stem_in("ky", form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "forms",
    [
        "жаловаться жалуется жалуются жалуюсь жаловались жаловалась",
        "требовать требует требуют требовала",
        "ночевать ночует ночуют ночевали",
    ],
)
def test_a_russian_verb_is_found_by_its_infinitive_and_its_infinitive_by_it(forms):
    words = forms.split()
    held = Forms(sorted(words), ("ru",))

    assert [sorted({each, *held.others(each)}) for each in words] == [sorted(words)] * len(words)


@pytest.mark.parametrize(
    "forms",
    [
        "деньги денег деньгами",
        "бить бьют бил били",
        "избивают избили избиение избит",
        "ребенок ребенка дети детей",
        "сестра сестер сестрами",
        "отец отца отцов",
        "продавец продавца",
        "человек человека люди людей",
        "берут брала берет",
    ],
)
def test_an_irregular_russian_form_is_found_by_the_others_and_they_by_it(forms):
    words = forms.split()
    held = Forms(sorted([*words, "мат", "брат", "день", "толк"]), ("ru",))

    assert [sorted({each, *held.others(each)}) for each in words] == [sorted(words)] * len(words)


def test_a_form_with_yo_is_the_one_with_ye():
    assert stem_in("ru", "сестёр") == stem_in("ru", "сестра")


@pytest.mark.parametrize(
    "forms",
    [
        "облава облавы облав облаве",
        "состав состава составу",
        "система системы систем",
        "голова голов головы",
        "готов готова готовы",
    ],
)
def test_a_russian_form_without_an_ending_is_found_by_the_others_and_they_by_it(forms):
    words = forms.split()
    held = Forms(sorted([*words, "обладать", "сесть", "состояла"]), ("ru",))

    assert [sorted({each, *held.others(each)}) for each in words] == [sorted(words)] * len(words)


def test_a_russian_verb_is_not_a_noun_that_begins_like_it():
    held = Forms(sorted(["жалоба", "жаловаться", "основа", "основы", "новую", "новость"]), ("ru",))

    assert held.others("жаловаться") == held.others("новую") == []
    assert held.others("основа") == ["основы"]


@pytest.mark.parametrize(
    "words", ["кар кардар", "бал бала", "ат ата", "көч көчө", "пара паром", "үй үч", "сот соода"]
)
def test_other_kyrgyz_words_do_not(words):
    assert len({stem_in("ky", word) for word in words.split()}) == 2


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("english", "policing officers harassed running"),
        ("russian", "полиции милиционеры работает"),
    ],
)
def test_of_snowball_the_rules_of_one_language_are_loaded_and_they_are_its_own(language, words):
    code = f"""
import sys
from index.search.text.stems import _snowball
print(*map(_snowball({language!r}).stemWord, {words!r}.split()))
print(*sorted(name for name in sys.modules if name.startswith("snowball")))
import snowballstemmer
print(*map(snowballstemmer.stemmer({language!r}).stemWord, {words!r}.split()))
"""
    told = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    ours, loaded, its = told.stdout.splitlines()

    assert ours == its != words
    assert loaded.split() == [
        f"snowballstemmer.{name}" for name in ("among", "basestemmer", f"{language}_stemmer")
    ]


@given(st.text("балдрыүкнөсг", min_size=1, max_size=14))
def test_a_kyrgyz_stem_has_letters_and_is_its_own_stem(term):
    stem = stem_in("ky", term)

    assert 0 < len(stem) <= len(term)
    assert stem_in("ky", stem) == stem


ENGLISH = ["brib", "polic", "harass", "dri", "try", "relat", "prob", "run", "app", "pay", "child"]
ENDED = ["", "e", "ed", "es", "ing", "y", "ies", "ied", "ment", "ational", "ability", "ably", "ren"]
RUSSIAN = ["взят", "закон", "милиц", "девуш", "крыш", "красив", "жал", "треб", "ноч"]
RUSSIAN += ["облав", "систем"]
R_ENDED = ["", "ка", "ок", "ки", "ами", "ия", "ией", "ек", "а", "ого", "ейший"]
R_ENDED += ["овать", "оваться", "овались", "ует", "уются", "евать", "уем"]
KYRGYZ = ["үй", "көчө", "мыйзам", "укук", "китеп", "бала"]
K_ENDED = ["", "дар", "лар", "дө", "ы", "у", "тын", "га", "ларынан", "лөрүндө"]
WORDS = (
    st.tuples(st.sampled_from(ENGLISH), st.sampled_from(ENDED))
    | st.tuples(st.sampled_from(RUSSIAN), st.sampled_from(R_ENDED))
    | st.tuples(st.sampled_from(KYRGYZ), st.sampled_from(K_ENDED))
).map("".join)
KNOWN = st.sampled_from([("en",), ("ru",), ("ky",), ("en", "ru", "ky")])


def related(one, other, known):
    """Whether two words share a stem in a language that both may be of. Slow, and plainly right."""
    both = set(languages_of(one, known)).intersection(languages_of(other, known))
    return any(
        stem_in(language, one) == stem_in(language, other) and len(stem_in(language, one)) > 1
        for language in both
    ) or ("ru" in both and (is_bare(one, other) or is_bare(other, one)))


def is_bare(one, other):
    """Whether `one` is the Russian word `other` without its ending."""
    return one == by_rules("russian", other) and len(one) > 2


@given(st.lists(WORDS, max_size=25), WORDS, KNOWN)
@example(["dries", "dried", "dry"], "dry", ("en",))
@example(["probability", "probably"], "probable", ("en",))
@example(["взяток", "девушек"], "взятка", ("ru",))
def test_the_forms_found_are_those_of_a_slow_scan(words, term, known):
    held = sorted(set(words))
    forms = Forms(held, known)
    stored = Forms(TermList.of(held), known, keyed(held), stem_groups(held, known, lambda: None))
    asked = {term, *irregular(term)}
    wanted = {
        word
        for word in words
        if word != term
        and (word in asked or any(related(each, word, frozenset(known)) for each in asked))
    }

    assert set(forms.others(term)) == wanted
    assert stored.others(term) == forms.others(term)
    assert stored.weighed(term) == forms.weighed(term)
    assert stored.unfinished(term) == forms.unfinished(term)


@given(WORDS)
def test_a_stem_is_the_one_that_snowball_has_itself(term):
    for language, theirs in (("english", EnglishStemmer()), ("russian", RussianStemmer())):
        assert by_rules(language, term) == theirs.stemWord(term)


def test_all_stems_of_the_case_study_are_those_that_snowball_has_itself(first_archive):
    theirs = EnglishStemmer()
    texts = [each.text for each in first_archive.content.passages()]
    for term in {term for text in texts for term in terms(text)}:
        assert by_rules("english", term) == theirs.stemWord(term)


def test_no_form_in_the_case_study_is_missed(first_archive):
    texts = [each.text for each in first_archive.content.passages()]
    held = {term for text in texts for term in terms(text)}
    forms = Forms(sorted(held), ("en",))
    by_stem = {}
    for term in held:
        by_stem.setdefault(stem_in("en", term), set()).add(term)

    for term in held:
        stem = stem_in("en", term)
        if len(stem) > 3:  # what begins with fewer letters is compared with shorter words only
            assert by_stem[stem] - {term} <= set(forms.others(term)), term


@given(st.lists(WORDS, max_size=20), WORDS)
def test_an_unfinished_word_finds_all_that_a_whole_one_does(words, term):
    forms = Forms(sorted(set(words)), ("en", "ru", "ky"))
    unfinished = forms.unfinished(term)
    found = set(unfinished.weights) | set(forms.begun(unfinished.beginning))

    exact_or_form = {each for each, weight in forms.weighed(term).items() if weight in (1.0, 0.7)}
    assert exact_or_form <= found
    assert all(0 < weight <= 1 for weight in forms.weighed(term).values())
    assert forms.known(term) == bool(forms.weighed(term))


@pytest.mark.parametrize(
    ("term", "typed"),
    [("үчүн", "учун"), ("жаңы", "жаны"), ("café", "cafe"), ("мой", "мой"), ("a", "a")],
)
def test_a_word_is_typed_on_a_plain_keyboard(term, typed):
    assert plain(term) == typed


@given(st.text("qwertyuiop[]asdfghjkl;'zxcvbnm,.`"))
def test_another_layout_and_back_is_the_same(typed):
    there = on_other_layout(typed)

    assert len(there) == len(typed)
    assert on_other_layout(there) == typed if any(map(str.isalpha, there)) else not typed.strip()


@pytest.mark.parametrize(
    ("term", "written"),
    [
        ("bishkek", "бишкек"),
        ("militsiya", "милиция"),
        ("milicia", "милиция"),
        ("krysha", "крыша"),
        ("vzyatka", "взятка"),
        ("shchuka", "щука"),
        ("bordel", "бордель"),
        ("бишкек", "bishkek"),
        ("хабаровск", "khabarovsk"),
        ("чүй", "chuy"),
        ("объект", "obekt"),
    ],
)
def test_a_word_is_written_in_the_other_alphabet(term, written):
    assert written in list(in_other_alphabet(term))


@given(st.text(max_size=60))
def test_readings_are_few_and_none_is_empty_of_letters(term):
    assert len(list(in_other_alphabet(term))) <= 200


def test_two_threads_find_the_same_stems_as_one():
    """An index is made on one thread while another searches."""
    words = [
        f"{begin}{end}"
        for begin in ("harass", "national", "generos")
        for end in ("ing", "ation", "ities", "ment")
    ]
    afresh = partial(stem_in.__wrapped__, "en")  # no stem is remembered
    alone = [afresh(word) for word in words]

    def stemmed(_thread):
        return [[afresh(word) for word in words] for _turn in range(60)]

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(2) as threads:
            each = list(threads.map(stemmed, range(2)))
    finally:
        sys.setswitchinterval(before)
    assert all(found == alone for thread in each for found in thread)
