"""What could name or place a person is found by form, in linear time, and never said to be all."""

# ruff: noqa: RUF001  words of Russian and Kyrgyz

import pytest
from hypothesis import given, strategies as st

from benchmarks.names import measured
from benchmarks.planted.corpus import documents
from index.names import number_forms as number_forms_module
from index.names.finder import find_names, find_names_in_all
from index.names.found_name import NameKind
from index.names.number_forms import number_forms
from index.names.summary import found_by_form

LONG = 60_000  # characters of a hostile text


def found(text, language="en"):
    return [(text[each.start : each.end], each.kind) for each in find_names(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "words", "kind"),
    [
        ("en", "Then my sister Keresh came.", "sister Keresh", NameKind.KINSHIP),
        ("en", "They took Keresh Toktosunova away.", "Keresh Toktosunova", NameKind.PERSON),
        ("en", "We met S. Kalieva there.", "S. Kalieva", NameKind.PERSON),
        ("en", "Bakyt", "Bakyt", NameKind.PERSON),  # a speaker, not the word of that form
        ("en", "She lives in Karakol now.", "Karakol", NameKind.PLACE),
        ("en", "She came from Arashan village.", "Arashan village", NameKind.PLACE),
        ("en", "I am 31 and alone.", "I am 31", NameKind.AGE),
        ("en", "She was Twenty-One Years Old.", "Twenty-One Years Old", NameKind.AGE),
        ("en", "Call +996 555 12 34 56 now.", "+996 555 12 34 56", NameKind.PHONE),
        ("en", "Write to a.b@mail.kg now.", "a.b@mail.kg", NameKind.CONTACT),
        ("en", "Ask @tolkun_22 there.", "@tolkun_22", NameKind.CONTACT),
        ("en", "It was on 12 March 2018.", "12 March", NameKind.DATE),
        ("en", "It was 15 Manas Street, flat 4.", "15 Manas Street, flat 4", NameKind.ADDRESS),
        ("en", "She works in the Lilia salon.", "Lilia salon", NameKind.WORKPLACE),
        ("en", "They wrote AN1234567 down.", "AN1234567", NameKind.DOCUMENT),
        ("ru", "Потом моя сестра Керез ушла.", "сестра Керез", NameKind.KINSHIP),
        ("ru", "Я звонила Динаре Токтосуновой.", "Динаре Токтосуновой", NameKind.PERSON),
        ("ru", "Забрали А. Б. Иванова.", "А. Б. Иванова", NameKind.PERSON),
        ("ru", "Нам помогла Нургуль Асановна.", "Нургуль Асановна", NameKind.PERSON),
        ("ru", "Она жила в Караколе.", "Караколе", NameKind.PLACE),
        ("ru", "Мне 31 год.", "Мне 31", NameKind.AGE),
        ("ru", "Это была 15-летняя.", "15-летняя", NameKind.AGE),
        ("ru", "Это было 12 марта.", "12 марта", NameKind.DATE),
        ("ru", "Жила на ул. Манаса, дом 15.", "ул. Манаса, дом 15", NameKind.ADDRESS),
        ("ru", "Работала в школе № 5.", "школе № 5", NameKind.WORKPLACE),
        ("ky", "Менин эжем Айгүл келди.", "эжем Айгүл", NameKind.KINSHIP),
        ("ky", "Мен Нурланга айттым.", "Нурланга", NameKind.PERSON),
        ("ky", "Ал Ошто жашайт.", "Ошто", NameKind.PLACE),
        ("ky", "Мен 31 жаштамын.", "31 жаштамын", NameKind.AGE),
        ("ky", "Ал 12-мартта келди.", "12-мартта", NameKind.DATE),
        ("ky", "Ал 12-үйдө турат.", "12-үйдө", NameKind.ADDRESS),
        ("ky", "Ал Манас көчөсү, 15-үйдө.", "Манас көчөсү", NameKind.ADDRESS),
    ],
)
def test_what_names_or_places_somebody_is_found(language, text, words, kind):
    assert (words, kind) in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Article 167 of the Criminal Code and the Code of Minor Offences."),
        ("en", "Fines are 60,000 - 80,000 soms since January 2019."),
        ("en", "The age was 19 to 40, and one was under the age of 20."),
        ("en", "Sex Workers’ Experiences"),
        ("ru", "Штраф по статье 167 Уголовного кодекса 60 000 сомов."),
        ("ru", "Снова пришли через 10 лет. Ему дали 15 суток."),
        ("ky", "Кылмыш кодексинин 167-беренеси 2019-жылдан бери."),
        ("en", "Where do you stand, 0 1 2 3 4 5 6 7 8 9 10? (2019-2020-2021)"),
        ("en", "The numbers were 0 10 20 30 40 50 60, in (2010 2015 2020)."),
    ],
)
def test_what_names_nobody_is_not_found(language, text):
    assert found(text, language) == []


def test_a_capital_that_the_document_writes_small_too_is_no_name():
    assert find_names_in_all(("We met Sparrow.",), "en")[0]
    assert find_names_in_all(("We met Sparrow.", "A sparrow sang."), "en") == [(), ()]


def test_a_name_at_the_beginning_of_a_sentence_is_known_from_within_another():
    first, second = "Keresh came.", "I saw Keresh there."

    assert [len(each) for each in find_names_in_all((first, second), "en")] == [1, 1]
    assert find_names(first, "en") == ()


FIRST_NAMES = {
    "en": ["Marta", "Keresh", "Tolkulcha", "Anna-Maria", "M.", "Zuzka"],
    "ru": ["Марта", "Керез", "Айгүл", "Марта Ивановна", "А. Б.", "Бурулча"],
    "ky": ["Айгүл", "Бакыт уулу Азамат", "Керемет", "Толкун", "Марта"],
}
SURNAMES = {
    "en": ["Kessler", "Toktogulova", "Keresh-Kessler", "Zyxomma"],
    "ru": ["Кесслер", "Токтогулова", "Цыксомма"],
    "ky": ["Кесслер", "Токтогулова", "Цыксомма"],
}
BEFORE = {
    "en": ["", "Then ", "“", "I saw that ", "It was so. ", "Woman:\n", "— "],
    "ru": ["", "Потом ", "«", "Я видела, что ", "Это так. ", "Женщина:\n", "— "],
    "ky": ["", "Анан ", "«", "Мен көрдүм, ", "Ошондой. ", "Аял:\n", "— "],
}
ORDINARY = {
    "en": "Yesterday Suddenly Then Ask Poor Lawyer Thanks Dear Meanwhile Neighbours Saw Without",
    "ru": "Вчера Вдруг Пришла Сказал Адвокат Вечером Бедная Поэтому Люди Над Видела Спросите",
    "ky": "Кечээ Анан Адвокат Ошондо Базарда Милициядан Аялдар Бүгүн Кошунабыз Мага",
}
LANGUAGES = st.sampled_from(["en", "ru", "ky"])


@given(LANGUAGES, st.data())
def test_a_first_name_belongs_to_the_surname_that_follows_it_and_is_found_alone_then(
    language, data
):
    before, first, surname = (
        data.draw(st.sampled_from(each[language])) for each in (BEFORE, FIRST_NAMES, SURNAMES)
    )
    texts = [f"{before}{first} {surname} x.", f"{first.split()[-1]} x."]

    (whole, alone) = find_names_in_all(texts, language)

    assert [texts[0][each.start : each.end] for each in whole] == [f"{first} {surname}"]
    if " " not in first and "." not in first:
        assert [texts[1][each.start : each.end] for each in alone] == [first]


@given(LANGUAGES, st.data())
def test_an_ordinary_word_that_begins_a_sentence_is_no_part_of_the_name_after_it(language, data):
    word = data.draw(st.sampled_from(ORDINARY[language].split()))
    surname = data.draw(st.sampled_from(SURNAMES[language]))
    before = data.draw(st.sampled_from(BEFORE[language][1:]).filter(lambda each: each[-1] != " "))
    for text in (f"{word} {surname} x.", f"{before}{word} {surname} x."):
        assert [words for words, _kind in found(text, language)] == [surname]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Mondays Sundays Aprils Uzbeks Germans Russians Englishwomen Kyrgyz Turkish Jews"),
        ("ru", "Понедельникам Пятницу Русские Русскому Узбечки Казашкой Немцев Киргизами Июлем"),
        ("ky", "Дүйшөмбүдө Жекшембинин Орустар Өзбектердин Кыргызча Казактарга Немистерди Июлда"),
    ],
)
def test_days_months_peoples_and_languages_in_any_form_are_no_names(language, words):
    begun = {"en": "We saw", "ru": "Мы видели", "ky": "Биз көрдүк"}[language]
    assert [words for word in words.split() if found(f"{begun} {word} x.", language)] == []


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ru", "Казакова"),
        ("ru", "Азизу"),
        ("ky", "Кыргызбаев"),
        ("en", "Lawrence"),
        ("ky", "Майрам"),
    ],
)
def test_names_that_begin_as_such_words_are_found(language, name):
    begun = {"en": "We saw", "ru": "Мы видели", "ky": "Биз көрдүк"}[language]
    assert [words for words, _kind in found(f"{begun} {name} x.", language)] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "We met Jan van der Berg there.", "Jan van der Berg"),
        ("en", "We asked Mrs van Dijk.", "van Dijk"),
        ("en", "Anna de Souza came.", "Anna de Souza"),
        ("en", "Ludmilla van der Berg came.", "Ludmilla van der Berg"),
        ("en", "Yes. Van der Berg came.", "Van der Berg"),
        ("en", "Then, van Dijk came.", "van Dijk"),
        ("en", "We met Maria De Souza.", "Maria De Souza"),
        ("en", "van der Berg, Marta", "van der Berg, Marta"),
        ("ru", "Фон Берг ушёл.", "Фон Берг"),
        ("ru", "Пришла Анна фон Берг.", "Анна фон Берг"),
        ("en", "Kessler, Marta", "Kessler, Marta"),
        ("en", "Kessler, Marta\nPetrova, Anna\n", "Kessler, Marta"),
        ("en", "An interview with Kessler, Marta (nurse).", "Kessler, Marta"),
        ("ru", "Кесслер, Марта", "Кесслер, Марта"),
    ],
)
def test_a_name_with_particles_or_with_the_surname_first_is_found_whole(language, text, name):
    assert (name, NameKind.PERSON) in found(text, language)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Yesterday, Anna", "Anna"),
        ("Kessler, Anna said, is here.", "Anna"),
        ("In Bishkek, Anna", "Anna"),
        ("The road de facto ended at Berg.", "Berg"),
        ("Ten Anna took.", "Anna"),
    ],
)
def test_what_only_looks_so_is_no_part_of_a_name(text, name):
    assert name in [words for words, _kind in found(text)]


@pytest.mark.parametrize(
    ("language", "texts", "name"),
    [
        ("en", ["Prepared by Gulnara Sadykova, gulnara.sadykova@example.org"], "Gulnara Sadykova"),
        ("en", ["We met Sparrow Kessler.", "See www.kessler.org/sparrow"], "Sparrow Kessler"),
        ("en", ["We met Jamilya Sparrow.", "A sparrow sang."], "Jamilya Sparrow"),
        ("en", ["Interview with Gulnara Kessler (2 pages)"], "Gulnara Kessler"),
        ("en", ["Interview with Zyxomma Mamatova (2 pages)"], "Zyxomma Mamatova"),
        ("ru", ["Заявительница Айнура Касымова (тел. 0700 98 76 54) пришла."], "Айнура Касымова"),
        ("ru", ["Заявительница Цыксомма Касымова (тел. 0700) пришла."], "Цыксомма Касымова"),
    ],
)
def test_a_known_name_has_the_capital_beside_it_whatever_else_is_written(language, texts, name):
    said = texts[0]
    finds = find_names_in_all(texts, language)[0]
    people = [said[each.start : each.end] for each in finds if each.kind is NameKind.PERSON]

    assert people == [name]


@pytest.mark.parametrize(
    "name", ["Gulnara", "Jamilya", "Dzhamilya", "Zhamilya", "Aynura", "Ainura", "Айнура", "Джамиля"]
)
def test_given_names_are_known_in_their_spellings(name):
    assert found(name, "en" if name.isascii() else "ru") == [(name, NameKind.PERSON)]
    assert found(f"{name} x.", "en" if name.isascii() else "ru") == [(name, NameKind.PERSON)]


@pytest.mark.parametrize(
    "text", ["Gulnara Speaks Out", "Interview With Gulnara at Home", "Then Gulnara. Papers went."]
)
def test_an_ordinary_word_beside_a_name_in_a_title_is_no_part_of_it(text):
    assert [words for words, _kind in found(text)] == ["Gulnara"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Jamilya, 33", "Jamilya"),
        ("en", "Zyxomma, 33, Osh", "Zyxomma"),
        ("en", "“We need the key to our own door.” (Zyxomma, 33)", "Zyxomma"),
        ("ru", "Цыксомма, 33 года", "Цыксомма"),
        ("ky", "Цыксомма, 33 жаш", "Цыксомма"),
    ],
)
def test_a_capital_alone_before_an_age_is_a_name(language, text, name):
    assert (name, NameKind.PERSON) in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Woman, 33"),
        ("en", "Lawyer, 45"),
        ("en", "Participant, 31, interview 3"),
        ("en", "Zyxomma, 30 km from here"),
        ("en", "Zyxomma, 33-35"),
        ("ru", "Женщина, 29 лет"),
        ("ru", "Секс-работница, 41 год"),
        ("ky", "Аял, 27 жаш"),
        ("ky", "Сатуучу, 44"),
    ],
)
def test_who_somebody_is_before_an_age_is_no_name(language, text):
    assert NameKind.PERSON not in [kind for _words, kind in found(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "Prepared by [name] Zyxomma (office)", ["Zyxomma"]),
        ("en", "Zyxomma [name] came.", ["Zyxomma"]),
        ("en", "We met [name] Sparrow, no other sparrow.", ["Sparrow"]),
        ("ru", "Заявительница Цыксомма [имя] (тел. 0700)", ["Цыксомма"]),
        ("ky", "Цыксомма [ысым] келди.", ["Цыксомма"]),
        ("en", "Yesterday [name] came. [name]. Zyxomma.", []),
        ("en", "Interview With [name]", []),
        ("en", "Lieutenant [name] came, and [name] They went.", []),
        ("ru", "Потом [имя] пришла.", []),
        ("ky", "Анан [ысым] келди. Базарда [ысым] бар.", []),
    ],
)
def test_the_half_of_a_name_that_is_left_beside_what_stands_for_the_other_is_found(
    language, text, left
):
    assert [words for words, _kind in found(text, language)] == left


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Call (0772 33 44 55) now.", "0772 33 44 55"),
        ("Call (772 33 44 55) now.", "772 33 44 55"),
        ("Call (0772) 33 44 55 now.", "(0772) 33 44 55"),
        ("Call (+996 555 12-34-56) now.", "+996 555 12-34-56"),
        ("Call +996 (555 123456) now.", "+996 (555 123456)"),
        ("The women’s centre “Ak Niet”, 2025.", "centre “Ak Niet”"),
        ('The women’s centre "Ak Niet", 2025.', 'centre "Ak Niet"'),
        ("The centre “One Two Three Four Five”, 2025.", "centre “One Two Three Four Five”"),
        ("At the “Golden Horse” sauna.", "“Golden Horse” sauna"),
        ("В сауне «Золотой конь», там.", "сауне «Золотой конь»"),
    ],
)
def test_a_bracket_or_a_quotation_mark_is_found_with_its_other_half_only(text, words):
    assert words in [found_words for found_words, _kind in found(text)]


def test_initials_belong_to_the_name_before_and_after_them():
    text = "We met Ian A. Murdock and Marta K. there. See Exhibit A. It is so."
    assert [words for words, _kind in found(text)][:2] == ["Ian A. Murdock", "Marta K"]
    assert "Exhibit A" not in [words for words, _kind in found(text)]


def test_where_nothing_is_found_only_the_task_is_said():
    assert found_by_form(0) == "A person must read the whole text."
    assert found_by_form(3) == "Found 3 by their form. A person must read the whole text."


@given(st.text(max_size=300), st.sampled_from(["en", "ru", "ky", "de"]))
def test_spans_lie_in_the_text_in_order_and_apart(text, language):
    end = 0
    for each in find_names(text, language):
        assert end <= each.start < each.end <= len(text)
        end = each.end


@pytest.mark.parametrize(
    "piece",
    [
        "a", "A", "1", "1 ", "(1", "A. ", "A.", "a@", "@a", "a.", "-", "1-", "case ", "дело ", "№ ",
        "Мне ", "I am ", "Aigul ", "Aigul’", "Улица Манаса ", "street ", "12 ", "12.", "www.",
        "уулу ", "« ", "Лилия» ", "\u0301", "Ош-",
    ],
)  # fmt: skip
def test_a_long_hostile_text_ends(piece):
    text = piece * (LONG // len(piece))

    assert all(each.end <= len(text) for each in find_names(text, "ru"))


def test_few_words_of_the_planted_documents_are_false_and_most_names_are_found():
    tallies = measured(documents(seed=7, count=12))

    assert tallies.keys() == {"en", "ru", "ky"}
    assert all(tally.per_thousand <= 10 for tally in tallies.values())
    assert all(tally.recall >= 80 for tally in tallies.values())


PARTS = st.sampled_from(
    [*"0123456789.,-/+(); №", " ", " and then she went away ", "12.03.2019", "+996 555 12-34-56",
     "born ", "5 мая ", "March 3rd", " мне исполнилось уже 19 лет", "aged 34", " 25 years old",
     "паспорт серии АН № 1234567", " жашта ", "case No. 12/345", " from the village of Kara-Suu "]
)  # fmt: skip


@given(st.lists(PARTS, max_size=40).map("".join))
def test_what_has_digits_is_found_as_if_the_whole_text_were_searched(text):
    found = sorted(number_forms(text), key=repr)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(number_forms_module, "_REACH", len(text))
        assert sorted(number_forms(text), key=repr) == found
