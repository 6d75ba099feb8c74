"""What a trainer wrote may be a name or a telephone; times, dates and headings are none."""

# ruff: noqa: RUF001  words of Russian and Kyrgyz

import pytest
from hypothesis import given, strategies as st

from index.names.personal_details import DetailKind, personal_details

TOLD = {
    ("en", "Ask Keresh Toktosunova about it."): {DetailKind.NAME},
    ("en", "What would you tell Aida?"): {DetailKind.NAME},
    ("en", "Write as my sister Gulnara did."): {DetailKind.NAME},
    ("ru", "Спросите Марата, что было потом."): {DetailKind.NAME},
    ("en", "Ask S. Kalieva about it."): {DetailKind.NAME},
    ("en", "Ask J. Smith about it."): {DetailKind.NAME},
    ("ru", "Спросите А. Б. Иванова и С. Калиеву."): {DetailKind.NAME},
    ("ru", "Позвоните Нургуль Асановне."): {DetailKind.NAME},
    ("ky", "Айгүл эмне дейт?"): {DetailKind.NAME},
    ("en", "Ring 0555 12 34 56 when you are lost."): {DetailKind.PHONE},
    ("en", "Ring +996 (555) 123456."): {DetailKind.PHONE},
    ("en", "Text me: 555-12-34-56"): {DetailKind.PHONE},
    ("en", "Text me: 996555123456"): {DetailKind.PHONE},
    ("en", "Text me: 202 555 0143"): {DetailKind.PHONE},
    ("en", "Text me: 9780306406158"): {DetailKind.PHONE},  # no ISBN: its last digit would be 7
    ("ru", "Тел.: 66-12-34"): {DetailKind.PHONE},
    ("ky", "0555123456 номерине чалыңыз."): {DetailKind.PHONE},
    ("en", "Write to someone@example.org or @someone"): {DetailKind.ADDRESS},
    ("en", "Call Gulnara on 0555 123456."): {DetailKind.NAME, DetailKind.PHONE},
}
NONE = [
    ("en", "What do you hear? Groups of 4, from 09:30 to 10:15, or 9.30-10.45, at 0930."),
    ("en", "Read pages 12–45, 100-120 and p. 7. It is 3 x 20 minutes, +15 for questions."),
    ("en", "It was on 12.05.2024, 12-05-2024, 2024-05-12, 12/05/2024 and 12-05-24."),
    ("en", "Between 2010-2015, 2019-2021, (2019-2020-2021) and in 2010 2015 2020."),
    ("en", "18 of 22 women, 120000 som, 25 000 som, 1 250 000 people, 7 000 000 000 in all."),
    ("en", "Where do you stand, 0 1 2 3 4 5 6 7 8 9 10? Or 0 10 20 30 40 50 60?"),
    ("en", "Read Section 3, Working by Call, and Article 135 of the Criminal Code."),
    ("en", "What does the Ministry of Health say, in Bishkek, in Osh and the Chui Region?"),
    ("en", "What does the Bishkek Feminist Initiatives centre do? And Tais Plus?"),
    ("en", "Role play: the Judge, a Police Officer, Person A or B: mark where you stand."),
    (
        "en",
        "Group A. Discuss the first. Group B. Write it down. I. Listen. Q. Where? C. Explain why.",
    ),
    ("en", "Bring the book (9780306406157), ISBN 0306406152 or ISBN-13: 978-0-306-40615-7."),
    ("ru", "Группа А. Обсудите цитату. Группа Б. Запишите. В. Прочитайте."),
    ("ky", "А. Окугула. Б. Жазгыла."),
    ("en", "Use the Flipchart and Post-it Notes. Hope and faith: May we begin on Monday?"),
    ("ru", "Что вы слышите? По 4 человека, с 09:30 до 10:15, страницы 12-14, 2019 год."),
    ("ru", "Вера в себя, надежда и любовь. Роза на столе. В Бишкеке, в Оше, «Таис Плюс»."),
    ("ru", "Никто не обязан говорить о своей жизни."),
    ("ky", "Эркиндик жана теңдик жөнүндө. Бишкекте жана Ошто, 09:30, 4 кишиден."),
]


@pytest.mark.parametrize(("asked", "told"), TOLD.items())
def test_names_telephones_and_addresses_are_told(asked, told):
    language, words = asked
    assert {each.kind for each in personal_details(words, language)} == told


@pytest.mark.parametrize(("language", "words"), NONE)
def test_times_dates_numbers_and_headings_are_not(language, words):
    assert personal_details(words, language) == ()


@given(st.integers(0, 23), st.integers(0, 59), st.integers(1900, 2099), st.integers(1, 10**8 - 1))
def test_no_time_year_page_or_number_of_people_is_a_telephone(hour, minute, year, people):
    for words in (
        f"At {hour:02}:{minute:02}, until {hour:02}.{minute:02}.",
        f"In {year}, from {year} to {year - 1}, {year}-{year}.",
        f"Pages {minute}-{minute + 9}, {people} people, {people:,} of them, {people} som.",
        f"{people:,}".replace(",", " ") + " people",
    ):
        assert personal_details(words, "en") == ()
