"""Makes documents in English, Russian and Kyrgyz with invented names, numbers and dates in them.

Half of the names of people and places are in no list of `resources/import/names.toml`, and some
begin a sentence. The same seed makes the same documents.
"""

# ruff: noqa: RUF001  words of Russian and Kyrgyz

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass

SENTENCES = 40  # of a document
PLANTED = 0.4  # share of sentences that hold something
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class PlantedText:
    """A document: its paragraphs, and (paragraph, start, end, kind) of what is planted."""

    language: str
    paragraphs: tuple[str, ...]
    planted: tuple[tuple[int, int, int, str], ...]


def documents(seed: int = 1, count: int = 100) -> list[PlantedText]:
    """Return `count` documents, by turns in each language."""
    source = random.Random(seed)  # noqa: S311
    languages = list(_LANGUAGES)
    return [_document(languages[at % len(languages)], source) for at in range(count)]


def _document(language: str, source: random.Random) -> PlantedText:
    holding, plain, slots = _LANGUAGES[language]
    paragraphs: list[str] = []
    planted: list[tuple[int, int, int, str]] = []
    text = ""
    for number in range(SENTENCES):
        chosen = holding if source.random() < PLANTED else plain
        text += " " if text else ""
        for at, part in enumerate(_SLOT.split(source.choice(chosen))):
            if at % 2 == 0:
                text += part
                continue
            value = _value(part, slots, source)
            kind = part.partition("_")[0]
            planted.append((len(paragraphs), len(text), len(text) + len(value), kind))
            text += value
        if number % 5 == 4:
            paragraphs.append(text)
            text = ""
    return PlantedText(language, tuple(paragraphs), tuple(planted))


def _value(slot: str, slots: Mapping[str, str], source: random.Random) -> str:
    """Return one of the words for `slot`: # is a digit in it, <x> one for another slot."""
    made = source.choice(slots[slot].split("|")).strip()
    while "<" in made:
        before, _, rest = made.partition("<")
        inner, _, after = rest.partition(">")
        made = before + _value(inner, slots, source) + after
    return "".join(source.choice("123456789") if sign == "#" else sign for sign in made)


_PHONES = "+996 55# ## ## ##|0## # ### ###|+996 (70#) ##-##-##|0 7## ### ###"
_CONTACTS = "a.bek##@mail.kg|@tolkun_##|https://vk.com/id####|t.me/sheker##"

_EN = {
    "person": "<given>|<given>|<given> <surname>|<given> <surname>|<letter>. <surname>"
    "|Mrs <surname>",
    "given": "Aigul|Nurlan|Cholpon|Bakyt|Dinara|<begun><ended>|<begun><ended>|<begun><ended>"
    "|<begun><ended>|<begun><ended>",
    "begun": "Zhama|Kere|Tolku|Buru|She|Doo|Ai|Sai|Tok|Mee|Ula|Nar|Chy|Kal",
    "ended": "lkan|sh|n|lcha|ker|lot|nash|zat|ra|tai|ym|bek|gul|sun",
    "surname": "Abdykerimova|Toktosunov|Saparbekova|Kim|Orozaliev|Tashtan|Isakova|Petrenko"
    "|<begun>li|<begun>bek",
    "letter": "A|B|K|S",
    "place": "Karakol|Osh|Tokmok|Batken|Arashan|Kyzyl-Dan|Ak-Bulak|Tash-Moinok|Zhany-Zher",
    "age": "3# years old|aged 2#|24-year-old",
    "phone": _PHONES,
    "contact": _CONTACTS,
    "date": "1# March 2018|March 1#, 2018|2#.03.2018|2 May",
    "address": "1# Manas Street|Toktogul Street ##|house ##, Kiev street|flat 2#",
    "work": "Lilia salon|Sunrise Hotel|school No. #|café “Ala-Too”|Golden Horse sauna",
    "document": "AN#######|passport ID#######|case No. ###/1#-##",
}
_EN_HOLDING = (
    "{person} told us about the raid.",
    "The officers took {person} to the station.",
    "Later my friend {person} came with money.",
    "She was born in {place} and grew up there.",
    "They drove her to {place} at night.",
    "The woman is {age} and has two children.",
    "He gave the number {phone} to her mother.",
    "Write to {contact} for help.",
    "It happened on {date} in the evening.",
    "She lived at {address} for a year.",
    "Then she found work at the {work} in the centre.",
    "They wrote down {document} and let her go.",
    "We spoke with {person} and with {person}.",
    "{person} from {place} paid the fine.",
    "The investigator {person} shouted at me.",
    "Yesterday {person} came back.",
    "Ask {person} about the fine.",
    "Suddenly {person} began to cry.",
)
_EN_PLAIN = (
    "The police take us away no matter what.",
    "Fines are 60,000 to 80,000 soms since January 2019.",
    "Article 167 of the Criminal Code is applied.",
    "Nobody helped for 10 years.",
    "In 2018 there were 15 cases like this.",
    "The Ministry of Internal Affairs did not answer.",
    "Most participants were aged 19 to 40.",
    "I have two children and no money.",
    "On Monday they came again.",
    "We work on Mondays, and the Uzbeks and the Germans do too.",
    "Kyrgyz and Russian are spoken here.",
    "I said that I would pay.",
    "What can we do? We work at night.",
    "“Give me the money,” he said to her.",
    "The lawyer explained the new law to everybody.",
    "About 30 % of them had been detained.",
    "They asked for 5,000 soms, then for 500 dollars.",
    "HIV tests were done without consent.",
    "The Code of Minor Offences has changed.",
    "She works in a salon, her sister in a hotel.",
)
_RU = {
    "person_n": "<given_n>|<given_n>|<given_n> <surname_n>|<surname_n>"
    "|<letter>. <letter>. <surname_n>",
    "begun": "Жама|Кере|Толку|Буру|Ше|Доо|Ай|Сай|Ток|Мээ|Ула|Нар|Чы|Кал",
    "given_n": "Айгуль|Чолпон|Динара|<begun>лча|<begun>бек|<begun>зат|<begun>ра|<begun>на",
    "surname_n": "Абдыкеримова|Сапарбекова|Исакова|Петренко|Ким|Токтосунова|Чынарбек",
    "person_a": "<given_a>|<given_a>|<given_a> <surname_a>|<surname_a>",
    "given_a": "Айгуль|Динару|Нурлана|<begun>лчу|<begun>бека|<begun>зата|<begun>ру|<begun>ну",
    "surname_a": "Абдыкеримову|Сапарбекову|Исакову|Петренко|Токтосунову",
    "person_d": "<given_d>|<given_d> <surname_d>",
    "given_d": "Динаре|Нурлану|<begun>лче|<begun>беку|<begun>зату|<begun>не",
    "surname_d": "Токтосунову|Исаковой|Орозалиеву|Сапарбековой",
    "person_i": "<given_i>|<given_i> <surname_i>",
    "given_i": "Динарой|Нурланом|<begun>лчой|<begun>беком|<begun>ной",
    "surname_i": "Токтосуновым|Исаковой|Орозалиевым",
    "letter": "А|Б|К|С",
    "place_p": "Караколе|Оше|Токмоке|Баткене|Арашане|Кызыл-Дане|Ак-Булаке",
    "place_g": "Каракола|Оша|Токмока|Арашана|Ак-Булака|Таш-Мойнока",
    "age": "Мне 3# года|Ей 2# лет|Ему было 4# года",
    "years": "2#-летняя|3#-летнюю",
    "phone": _PHONES,
    "contact": _CONTACTS,
    "date": "1# марта 2018 года|2#.03.2018|2 мая",
    "address": "улице Манаса, дом 1#|ул. Токтогула ##|проспекте Чуй, 1##|кв. 2#",
    "work": "салоне «Лилия»|гостинице «Восход»|школе № #|кафе «Ала-Тоо»|сауне «Золотой конь»",
    "document": "AN#######|паспорт ID#######|дело № ###/1#-##",
    "patronymic": "Айгуль Асановна|Бурулчой Керимовной|Доолота Бекташевича",
}
_RU_HOLDING = (
    "{person_n} рассказала нам о рейде.",
    "Сотрудники забрали {person_a} в отдел.",
    "Потом моя подруга {person_n} принесла деньги.",
    "Она родилась в {place_p} и там выросла.",
    "Мы приехали из {place_g} ночью.",
    "{age}, у меня двое детей.",
    "Он дал номер {phone} её маме.",
    "Пишите на {contact}, там помогут.",
    "Это случилось {date} вечером.",
    "Она жила на {address} целый год.",
    "Потом нашла работу в {work} в центре.",
    "Записали {document} и отпустили.",
    "Я позвонила {person_d} и всё рассказала.",
    "Мы говорили с {person_i} об этом.",
    "Следователь {person_n} кричал на меня.",
    "Тогда {years} женщина ушла.",
    "Нам помогала {patronymic} из отдела.",
    "Вчера {person_n} вернулась.",
    "Пришла {person_n} и заплатила.",
    "Адвокат {person_n} молчала.",
)
_RU_PLAIN = (
    "Милиция забирает нас в любом случае.",
    "Штрафы с января 2019 года выросли до 60 000 сомов.",
    "Применяется статья 167 Уголовного кодекса.",
    "Никто не помогал 10 лет.",
    "В 2018 году было 15 таких случаев.",
    "Министерство внутренних дел не ответило.",
    "Участницам от 19 до 40 лет.",
    "У меня двое детей и нет денег.",
    "Снова пришли в понедельник.",
    "По Понедельникам приходят Узбечки и Русские.",
    "Здесь говорят на кыргызском и русском.",
    "Что мы можем сделать? Мы работаем ночью.",
    "«Дай деньги», — сказал он ей.",
    "Юрист объяснила всем новый закон.",
    "Около 30 % из них задерживали.",
    "Просили 5 000 сомов, потом 500 долларов.",
    "Анализ на ВИЧ сделали без согласия.",
    "Она работает в салоне, её сестра в гостинице.",
    "Основа этого дела в деньгах.",
    "Готова была заплатить, лишь бы отпустили.",
    "Ему дали 15 суток ареста.",
    "Женщина не знала своих прав.",
)
_KY = {
    "person_n": "<given_n>|<given_n>|<given_n> <surname_n>|<given_n> Керим уулу|Шекер Асан кызы",
    "begun": "Жама|Кере|Толку|Буру|Ше|Доо|Ай|Сай|Ток|Мээ|Ула|Нар|Чы|Кал",
    "given_n": "Айгүл|Чолпон|Динара|<begun>лча|<begun>бек|<begun>зат|<begun>ра|<begun>на",
    "surname_n": "Абдыкеримова|Сапарбекова|Исакова|Ким|Токтосунова|Чынарбек",
    "person_a": "Айгүлдү|Динараны|Нурланды|<begun>лчаны|<begun>бекти|<begun>затты|Абдыкеримованы",
    "person_d": "Айгүлгө|Динарага|Нурланга|<begun>лчага|<begun>бекке|<begun>затка",
    "place_p": "Караколдо|Ошто|Токмокто|Баткенде|Арашанда|Ак-Булакта",
    "place_g": "Караколдон|Оштон|Арашандан|Таш-Мойноктон|Бишкектен",
    "age": "3# жашта|2# жаштамын|4# жашка толду",
    "phone": _PHONES,
    "contact": _CONTACTS,
    "date": "1#-мартта|2018-жылдын 1#-мартында|2#.03.2018|2-майда",
    "address": "Манас көчөсү, 1#-үй|Токтогул көчөсүндө|Чүй проспектиси, 1##|2#-батирде",
    "work": "«Лилия» салонунда|«Чыгыш» мейманканасында|№ # мектепте|«Ала-Тоо» кафесинде",
    "document": "AN#######|паспорту ID#######",
}
_KY_HOLDING = (
    "{person_n} рейд жөнүндө айтып берди.",
    "Кызматкерлер {person_a} бөлүмгө алып кетишти.",
    "Кийин курбум {person_n} акча алып келди.",
    "Ал {place_p} төрөлүп, ошол жакта чоңойгон.",
    "Биз түн ичинде {place_g} келдик.",
    "Ал {age}, эки баласы бар.",
    "Апасына {phone} номерин берди.",
    "Жардам үчүн {contact} дарегине жазгыла.",
    "Бул {date} кечинде болду.",
    "Ал {address} бир жыл жашады.",
    "Анан {work} жумуш тапты.",
    "Алар {document} деп жазып, коё беришти.",
    "Мен {person_d} чалып, баарын айттым.",
    "Тергөөчү {person_n} мага кыйкырды.",
    "Кечээ {person_n} кайтып келди.",
    "Адвокат {person_n} унчукпады.",
    "Базарда {person_n} акча төлөдү.",
)
_KY_PLAIN = (
    "Милиция бизди кандай болсо да алып кетет.",
    "Айыптар 2019-жылдын январынан бери көбөйдү.",
    "Кылмыш кодексинин 167-беренеси колдонулат.",
    "Он жыл бою эч ким жардам берген жок.",
    "2018-жылы мындай 15 учур болгон.",
    "Ички иштер министрлиги жооп берген жок.",
    "Катышуучулар 19-40 жаш курагында.",
    "Менин эки балам бар, акча жок.",
    "Дүйшөмбү күнү дагы келишти.",
    "Бизге Дүйшөмбүдө Өзбектер менен Орустар келет.",
    "Бул жерде кыргыз жана орус тилинде сүйлөшөт.",
    "Биз эмне кыла алабыз? Түнкүсүн иштейбиз.",
    "«Акча бер», — деди ал ага.",
    "Юрист жаңы мыйзамды баарына түшүндүрдү.",
    "Алардын 30 % кармалган.",
    "5 000 сом сурашты, анан 500 доллар.",
    "Жаш аялдар коркушат.",
    "Ал салондо иштейт, эжеси мейманканада.",
    "Укугун билген жок.",
)
_LANGUAGES = {
    "en": (_EN_HOLDING, _EN_PLAIN, _EN),
    "ru": (_RU_HOLDING, _RU_PLAIN, _RU),
    "ky": (_KY_HOLDING, _KY_PLAIN, _KY),
}
