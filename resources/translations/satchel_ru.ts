<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutArchiveDialog</name>
    <message>
        <source>About this archive</source>
        <translation>Об этом архиве</translation>
    </message>
    <message>
        <source>Edition {edition}, of {date}</source>
        <translation>Выпуск {edition}, {date}</translation>
    </message>
    <message>
        <source>Draft of edition {edition}, of {date}</source>
        <translation>Черновик выпуска {edition}, {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Лицензия: {licence}</translation>
    </message>
    <message>
        <source>It states no licence.</source>
        <translation>Лицензия не указана.</translation>
    </message>
    <message>
        <source>This key signed it:</source>
        <translation>Его подписал этот ключ:</translation>
    </message>
    <message>
        <source>Fingerprint: {words}</source>
        <translation>Отпечаток: {words}</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>It is stated what the archive says of itself.</source>
        <translation>Сведения об архиве указаны.</translation>
    </message>
    <message>
        <source>What they consented to is stated.</source>
        <translation>Указано, на что они согласились.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Satchel</source>
        <translation>О программе Satchel</translation>
    </message>
    <message>
        <source>Reads case studies without a network.</source>
        <translation>Программа для чтения исследований без сети.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободная программа по лицензии GNU GPL версии 3 или более поздней.</translation>
    </message>
    <message>
        <source>The typefaces are Charis SIL and Inter, under the SIL Open Font License.</source>
        <translation>Шрифты — Charis SIL и Inter, по лицензии SIL Open Font License.</translation>
    </message>
    <message>
        <source>It is built on Qt and PySide (LGPL), Whoosh (BSD) and others named in its docs.</source>
        <translation>Основана на Qt и PySide (LGPL), Whoosh (BSD) и других библиотеках, названных в документации.</translation>
    </message>
    <message>
        <source>It was started with --no-trace: it writes nothing to its own folder.</source>
        <translation>Она запущена с --no-trace и ничего не пишет в свою папку.</translation>
    </message>
    <message>
        <source>Its own folder: {folder}</source>
        <translation>Собственная папка: {folder}</translation>
    </message>
</context>
<context>
    <name>AcrossBox</name>
    <message>
        <source>Search several archives, then Enter</source>
        <translation>Поиск в нескольких архивах, затем Enter</translation>
    </message>
    <message>
        <source>Search several archives</source>
        <translation>Поиск в нескольких архивах</translation>
    </message>
    <message>
        <source>In all archives</source>
        <translation>Во всех архивах</translation>
    </message>
    <message>
        <source>Search all archives again</source>
        <translation>Снова искать во всех архивах</translation>
    </message>
</context>
<context>
    <name>AcrossPane</name>
    <message>
        <source>Cancel the &amp;search</source>
        <translation>Отменить по&amp;иск</translation>
    </message>
    <message>
        <source>&amp;Back to the archives</source>
        <translation>Верн&amp;уться к архивам</translation>
    </message>
    <message>
        <source>What was found in which archive</source>
        <translation>Что в каком архиве найдено</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Что ещё можно сделать</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open an archive …</source>
        <translation>&amp;Открыть архив …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>&amp;Поиск по архиву</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation>&amp;Найти в документе</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>&amp;Следующее совпадение</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>П&amp;редыдущее совпадение</translation>
    </message>
    <message>
        <source>&amp;Rehearse alone</source>
        <translation>&amp;Репетиция для себя</translation>
    </message>
    <message>
        <source>&amp;How the last one went …</source>
        <translation>&amp;Как прошёл последний показ …</translation>
    </message>
    <message>
        <source>&amp;Keys of this screen</source>
        <translation>&amp;Клавиши этого экрана</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Первые шаги</translation>
    </message>
    <message>
        <source>About this a&amp;rchive</source>
        <translation>О&amp;б этом архиве</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>Ne&amp;w archive …</source>
        <translation>Новый &amp;архив …</translation>
    </message>
    <message>
        <source>Open an archive &amp;folder …</source>
        <translation>Открыть папку ар&amp;хива …</translation>
    </message>
    <message>
        <source>Close the archive fol&amp;der</source>
        <translation>За&amp;крыть папку архива</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>&amp;Новая вкладка</translation>
    </message>
    <message>
        <source>&amp;Close this tab</source>
        <translation>&amp;Закрыть эту вкладку</translation>
    </message>
    <message>
        <source>Open the closed tab a&amp;gain</source>
        <translation>Открыть закрытую вкладку сно&amp;ва</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Печать …</translation>
    </message>
    <message>
        <source>P&amp;rint preview …</source>
        <translation>П&amp;росмотр печати …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Экспорт …</translation>
    </message>
    <message>
        <source>Loc&amp;k at once</source>
        <translation>Заблокировать &amp;сразу</translation>
    </message>
    <message>
        <source>Lea&amp;ve at once</source>
        <translation>&amp;Уйти сразу</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation>Shift три раза</translation>
    </message>
    <message>
        <source>Noteboo&amp;k</source>
        <translation>Т&amp;етрадь</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Написать заметку</translation>
    </message>
    <message>
        <source>Save this &amp;search …</source>
        <translation>Сохранить этот &amp;запрос …</translation>
    </message>
    <message>
        <source>&amp;Before a journey …</source>
        <translation>П&amp;еред дорогой …</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Do a&amp;gain</source>
        <translation>Верн&amp;уть отменённое</translation>
    </message>
    <message>
        <source>Show in the so&amp;urce</source>
        <translation>Показать в &amp;источнике</translation>
    </message>
    <message>
        <source>&amp;Explain its words</source>
        <translation>Объяснить с&amp;лова</translation>
    </message>
    <message>
        <source>Next p&amp;assage</source>
        <translation>Следующий &amp;фрагмент</translation>
    </message>
    <message>
        <source>Previous pa&amp;ssage</source>
        <translation>&amp;Предыдущий фрагмент</translation>
    </message>
    <message>
        <source>Suggest a correct&amp;ion …</source>
        <translation>Предло&amp;жить исправление …</translation>
    </message>
    <message>
        <source>Ask to &amp;withdraw …</source>
        <translation>Попросить у&amp;брать …</translation>
    </message>
    <message>
        <source>&amp;Review a translation …</source>
        <translation>Проверить перево&amp;д …</translation>
    </message>
    <message>
        <source>Y&amp;our suggestions …</source>
        <translation>&amp;Ваши предложения …</translation>
    </message>
    <message>
        <source>How to ask for a with&amp;drawal …</source>
        <translation>Как попросить &amp;убрать слова …</translation>
    </message>
    <message>
        <source>&amp;Suggest better words for Satchel …</source>
        <translation>Предложить &amp;лучшие слова для Satchel …</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Занятие</translation>
    </message>
    <message>
        <source>&amp;Add to the set</source>
        <translation>До&amp;бавить в набор</translation>
    </message>
    <message>
        <source>Add to a&amp;nother set</source>
        <translation>Добавить в &amp;другой набор</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Оригинал</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>О&amp;ба</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Перевод</translation>
    </message>
    <message>
        <source>Original &amp;alone</source>
        <translation>&amp;Только оригинал</translation>
    </message>
    <message>
        <source>T&amp;ranslation alone, where it is reviewed</source>
        <translation>Только перевод, где он п&amp;роверен</translation>
    </message>
    <message>
        <source>&amp;Original first</source>
        <translation>&amp;Сначала оригинал</translation>
    </message>
    <message>
        <source>&amp;Translation first</source>
        <translation>Сначала &amp;перевод</translation>
    </message>
    <message>
        <source>&amp;Your notes in the margin</source>
        <translation>Ваши &amp;заметки на полях</translation>
    </message>
    <message>
        <source>Le&amp;ft pane</source>
        <translation>&amp;Левая панель</translation>
    </message>
    <message>
        <source>Rig&amp;ht pane</source>
        <translation>П&amp;равая панель</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Н&amp;астройки …</translation>
    </message>
    <message>
        <source>How your noteboo&amp;k is kept …</source>
        <translation>Как хранится &amp;тетрадь …</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>Во в&amp;есь экран</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Last places</source>
        <translation>Последние &amp;места</translation>
    </message>
    <message>
        <source>Go to a&amp;nything …</source>
        <translation>Перейти &amp;куда угодно …</translation>
    </message>
    <message>
        <source>&amp;Go to a passage …</source>
        <translation>Перейти к отр&amp;ывку …</translation>
    </message>
    <message>
        <source>C&amp;hoose where to go</source>
        <translation>Выбрать, куда пере&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Содержание</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>Copy with its so&amp;urce</source>
        <translation>Копировать с &amp;источником</translation>
    </message>
    <message>
        <source>Copy a &amp;link to the passage</source>
        <translation>Копировать ссы&amp;лку на фрагмент</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Themes in the te&amp;xt</source>
        <translation>Темы в &amp;тексте</translation>
    </message>
    <message>
        <source>Co&amp;ver hits that need care</source>
        <translation>Скрывать тя&amp;жёлое в результатах</translation>
    </message>
    <message>
        <source>&amp;Editor’s notes in the margin</source>
        <translation>&amp;Примечания редактора на полях</translation>
    </message>
    <message>
        <source>Passage nu&amp;mbers</source>
        <translation>&amp;Номера фрагментов</translation>
    </message>
    <message>
        <source>Quotes as a ta&amp;ble</source>
        <translation>Цитаты таблице&amp;й</translation>
    </message>
    <message>
        <source>From the &amp;first quote</source>
        <translation>С &amp;первой цитаты</translation>
    </message>
    <message>
        <source>From the &amp;chosen quote</source>
        <translation>С &amp;выбранной цитаты</translation>
    </message>
    <message>
        <source>&amp;Help and keys</source>
        <translation>&amp;Справка и клавиши</translation>
    </message>
    <message>
        <source>&amp;About Satchel</source>
        <translation>&amp;О программе Satchel</translation>
    </message>
    <message>
        <source>Check a &amp;handout …</source>
        <translation>Проверить раздаточный &amp;лист …</translation>
    </message>
    <message>
        <source>&amp;Take in a shared collection or set …</source>
        <translation>&amp;Принять чужую подборку или набор …</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>Звёздо&amp;чка</translation>
    </message>
    <message>
        <source>&amp;Highlight as the last time</source>
        <translation>Вы&amp;делить, как в прошлый раз</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Жёлтый</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Зелёный</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Синий</translation>
    </message>
    <message>
        <source>&amp;Rose</source>
        <translation>&amp;Розовый</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>Выделить &amp;цветом</translation>
    </message>
    <message>
        <source>Remove the high&amp;light</source>
        <translation>&amp;Убрать выделение</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>За&amp;метка …</translation>
    </message>
    <message>
        <source>Othe&amp;r text</source>
        <translation>&amp;Другой текст</translation>
    </message>
    <message>
        <source>Gl&amp;ossary</source>
        <translation>&amp;Глоссарий</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Следу&amp;ющая вкладка</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Пре&amp;дыдущая вкладка</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Светлый фон</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Сеп&amp;ия</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Тёмный &amp;фон</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>В&amp;ысокий контраст</translation>
    </message>
    <message>
        <source>As the &amp;editor set</source>
        <translation>Как задал &amp;редактор</translation>
    </message>
    <message>
        <source>In &amp;full</source>
        <translation>&amp;Полностью</translation>
    </message>
    <message>
        <source>&amp;Gender and age band</source>
        <translation>Гендер и &amp;возрастная группа</translation>
    </message>
    <message>
        <source>&amp;Role only</source>
        <translation>Только р&amp;оль</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Не указывать</translation>
    </message>
    <message>
        <source>&amp;Make a copy on a stick …</source>
        <translation>Сделать копию на &amp;флешке …</translation>
    </message>
    <message>
        <source>Bring back a &amp;copy …</source>
        <translation>Вернуть тетрадь из &amp;копии …</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>another kind of passage</source>
        <translation>другой вид фрагмента</translation>
    </message>
    <message>
        <source>an attribution line</source>
        <translation>подпись к цитате</translation>
    </message>
    <message>
        <source>a line written under a quote</source>
        <translation>подпись, добавленная к цитате</translation>
    </message>
    <message>
        <source>an attribution line taken off</source>
        <translation>подпись снята</translation>
    </message>
    <message>
        <source>a footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>a table made of passages</source>
        <translation>таблица из фрагментов</translation>
    </message>
    <message>
        <source>two passages joined</source>
        <translation>два фрагмента соединены</translation>
    </message>
    <message>
        <source>a passage split</source>
        <translation>фрагмент разделён</translation>
    </message>
    <message>
        <source>a passage left out</source>
        <translation>фрагмент опущен</translation>
    </message>
    <message>
        <source>other words of a passage</source>
        <translation>другие слова фрагмента</translation>
    </message>
    <message>
        <source>other words of an attribution line</source>
        <translation>другие слова подписи к цитате</translation>
    </message>
    <message>
        <source>what is stated of quotes</source>
        <translation>сведения о цитатах</translation>
    </message>
    <message>
        <source>a change of a table of the folder</source>
        <translation>изменение таблицы папки</translation>
    </message>
    <message>
        <source>a new entry</source>
        <translation>новая запись</translation>
    </message>
    <message>
        <source>an entry taken out</source>
        <translation>запись убрана</translation>
    </message>
    <message>
        <source>words of the vocabulary</source>
        <translation>слова словаря</translation>
    </message>
    <message>
        <source>what people consented to</source>
        <translation>на что люди согласились</translation>
    </message>
    <message>
        <source>a passage withdrawn</source>
        <translation>фрагмент отозван</translation>
    </message>
    <message>
        <source>a withdrawn passage put back</source>
        <translation>отозванный фрагмент возвращён</translation>
    </message>
    <message>
        <source>guesses accepted</source>
        <translation>догадки приняты</translation>
    </message>
    <message>
        <source>a problem that may stay</source>
        <translation>ошибка, которая может остаться</translation>
    </message>
    <message>
        <source>a problem that may stay no more</source>
        <translation>ошибка, которая больше не может остаться</translation>
    </message>
    <message>
        <source>a conflict decided</source>
        <translation>решённое расхождение</translation>
    </message>
    <message>
        <source>words put under a theme</source>
        <translation>слова отнесены к теме</translation>
    </message>
    <message>
        <source>a coding taken off</source>
        <translation>кодирование снято</translation>
    </message>
    <message>
        <source>a new theme</source>
        <translation>новая тема</translation>
    </message>
    <message>
        <source>words of a theme</source>
        <translation>слова темы</translation>
    </message>
    <message>
        <source>another place of a theme</source>
        <translation>другое место темы</translation>
    </message>
    <message>
        <source>a theme removed</source>
        <translation>тема убрана</translation>
    </message>
    <message>
        <source>themes put together</source>
        <translation>темы соединены</translation>
    </message>
    <message>
        <source>words put under another theme</source>
        <translation>слова отнесены к другой теме</translation>
    </message>
    <message>
        <source>a codebook taken in</source>
        <translation>взятый список тем</translation>
    </message>
    <message>
        <source>a project taken in</source>
        <translation>взятый проект</translation>
    </message>
    <message>
        <source>a table of who took part</source>
        <translation>таблица участников</translation>
    </message>
    <message>
        <source>a table of who took part removed</source>
        <translation>таблица участников убрана</translation>
    </message>
    <message>
        <source>a new set</source>
        <translation>новый набор</translation>
    </message>
    <message>
        <source>a change of a set</source>
        <translation>набор изменён</translation>
    </message>
    <message>
        <source>a set deleted</source>
        <translation>набор удалён</translation>
    </message>
    <message>
        <source>a translation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>a review of a translation</source>
        <translation>проверка перевода</translation>
    </message>
    <message>
        <source>an entry of the glossary</source>
        <translation>запись глоссария</translation>
    </message>
    <message>
        <source>an entry of the glossary removed</source>
        <translation>запись глоссария убрана</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>a note removed</source>
        <translation>примечание убрано</translation>
    </message>
    <message>
        <source>what the archive says of itself</source>
        <translation>сведения об архиве</translation>
    </message>
    <message>
        <source>what a document says of itself</source>
        <translation>сведения о документе</translation>
    </message>
    <message>
        <source>another place of a document</source>
        <translation>другое место документа</translation>
    </message>
    <message>
        <source>another name of a document</source>
        <translation>другое имя документа</translation>
    </message>
    <message>
        <source>a document taken out</source>
        <translation>убранный документ</translation>
    </message>
    <message>
        <source>a change of the text as received</source>
        <translation>изменение полученного текста</translation>
    </message>
    <message>
        <source>a name replaced</source>
        <translation>имя заменено</translation>
    </message>
    <message>
        <source>a name put aside</source>
        <translation>имя отложено</translation>
    </message>
    <message>
        <source>names looked for again</source>
        <translation>повторный поиск имён</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>A picture of your own …</source>
        <translation>Своё изображение …</translation>
    </message>
    <message>
        <source>Quotes and passages …</source>
        <translation>Цитаты и фрагменты …</translation>
    </message>
    <message>
        <source>Theme page</source>
        <translation>Страница темы</translation>
    </message>
    <message>
        <source>Picture of the archive</source>
        <translation>Изображение из архива</translation>
    </message>
    <message numerus="yes">
        <source>%n more: choose one on its screen, and press Ctrl+Shift+A</source>
        <translation>
            <numerusform>Ещё %Ln: выберите на его экране и нажмите Ctrl+Shift+A</numerusform>
            <numerusform>Ещё %Ln: выберите на их экране и нажмите Ctrl+Shift+A</numerusform>
            <numerusform>Ещё %Ln: выберите на их экране и нажмите Ctrl+Shift+A</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs to speak about their own life.</source>
        <translation>Рассказывать о своей жизни никто не обязан.</translation>
    </message>
</context>
<context>
    <name>AfterSheet</name>
    <message>
        <source>How it went</source>
        <translation>Как прошло</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>This page is written nowhere. The Present menu shows it again until Satchel is closed or locked.</source>
        <translation>Эта страница нигде не записана. Меню «Показ» открывает её снова, пока Satchel не закрыт и не заблокирован.</translation>
    </message>
    <message>
        <source>Only the beginning stands here. What is kept, copied or saved has all.</source>
        <translation>Здесь только начало. Сохранённое и скопированное содержит всё.</translation>
    </message>
    <message>
        <source>You have kept this page. The Present menu shows it again until Satchel is closed or locked.</source>
        <translation>Вы сохранили эту страницу. Меню «Показ» открывает её снова, пока Satchel не закрыт и не заблокирован.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read %n open question(s) …</source>
        <translation>
            <numerusform>П&amp;рочитать %n открытый вопрос …</numerusform>
            <numerusform>П&amp;рочитать %n открытых вопроса …</numerusform>
            <numerusform>П&amp;рочитать %n открытых вопросов …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take these minutes</source>
        <translation>&amp;Взять эти минуты</translation>
    </message>
    <message>
        <source>&amp;Keep in the notebook</source>
        <translation>&amp;Оставить в тетради</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save to a file …</source>
        <translation>&amp;Сохранить в файл …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Напечатать …</translation>
    </message>
    <message>
        <source>The set has these minutes now, a whole number for each item shown.</source>
        <translation>Теперь в наборе эти минуты, целое число для каждого показанного пункта.</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard again after half a minute.</source>
        <translation>Скопировано. Через полминуты из буфера обмена это исчезнет.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the page to a file.</source>
        <translation>У этого компьютера нет принтера. Сохраните страницу в файл.</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>Страница напечатана.</translation>
    </message>
    <message>
        <source>The page is in a PDF.</source>
        <translation>Страница сохранена в PDF.</translation>
    </message>
    <message>
        <source>Save how it went</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>Saved. Whoever finds the file can read it.</source>
        <translation>Сохранено. Кто найдёт этот файл, сможет его прочитать.</translation>
    </message>
</context>
<context>
    <name>AgainSheet</name>
    <message>
        <source>Replace names again</source>
        <translation>Снова заменить имена</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n name(s) again?</source>
        <translation>
            <numerusform>Снова заменить %Ln имя?</numerusform>
            <numerusform>Снова заменить %Ln имена?</numerusform>
            <numerusform>Снова заменить %Ln имён?</numerusform>
        </translation>
    </message>
    <message>
        <source>These names came back with a document. Space ticks a form. To have other words in the place of one, cancel, choose it in the list and press R.</source>
        <translation>Эти имена вернулись с документом. Пробел отмечает форму. Чтобы на месте имени стояли другие слова, нажмите «Отмена», выберите его в списке и нажмите R.</translation>
    </message>
    <message>
        <source>{form}. In its place: {words}</source>
        <translation>{form}. Вместо неё: {words}</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Напишите почему, в нескольких словах.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with some of the words</source>
        <translation>
            <numerusform>%Ln фрагмент с некоторыми из слов</numerusform>
            <numerusform>%Ln фрагмента с некоторыми из слов</numerusform>
            <numerusform>%Ln фрагментов с некоторыми из слов</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no word in this to search for.</source>
        <translation>Здесь нет ни одного слова для поиска.</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>Пока ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing was found among what you chose. Take some of it away.</source>
        <translation>Среди выбранного ничего не найдено. Уберите часть выбранного.</translation>
    </message>
    <message>
        <source>No passage has it; a picture does.</source>
        <translation>Ни в одном фрагменте этого нет, но есть у изображения.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>Several words find passages with all of them, or else with some of them.</source>
        <translation>Несколько слов находят фрагменты, где есть все они, а если таких нет, то некоторые из них.</translation>
    </message>
    <message>
        <source>Between quotation marks they stand side by side; -word leaves out.</source>
        <translation>В кавычках они стоят подряд; -слово исключает его.</translation>
    </message>
    <message>
        <source>F1 tells the rest.</source>
        <translation>Остальное расскажет F1.</translation>
    </message>
    <message>
        <source>So far {done} of {total} passages can be searched. The battery is low: the others follow when the computer is plugged in.</source>
        <translation>Пока поиск идёт по {done} из {total} фрагментов. Заряд батареи низкий: остальные добавятся, когда компьютер подключат к сети.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Продолжить сейчас</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Возможно, вы имели в виду:</translation>
    </message>
    <message>
        <source>Quotes whose attribution does not tell this now were not left out by it: {fields}.</source>
        <translation>Цитаты, о которых строка «Кто говорит» сейчас этого не сообщает, по этому признаку не исключены: {fields}.</translation>
    </message>
    <message>
        <source>OR and NOT are written in capitals. Did you mean:</source>
        <translation>ИЛИ и НЕ пишутся заглавными буквами. Может быть:</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>Satchel does not understand “{word}” in a question, and left it out. To leave out passages with a word, write - before it.</source>
        <translation>Satchel не понимает «{word}» в вопросе, поэтому поиск шёл без него. Чтобы исключить фрагменты с каким-либо словом, поставьте перед ним -.</translation>
    </message>
    <message>
        <source>Searched for: {what}.</source>
        <translation>Поиск: {what}.</translation>
    </message>
    <message>
        <source>So far {done} of {total} passages can be searched. The others follow by themselves.</source>
        <translation>Пока поиск идёт по {done} из {total} фрагментов. Остальные добавятся сами.</translation>
    </message>
    <message>
        <source>{count}. The best {shown} are shown: to see others, add a word or narrow the list.</source>
        <translation>{count}. Показаны лучшие {shown}: чтобы увидеть другие, добавьте слово или сузьте список.</translation>
    </message>
    <message>
        <source>Small words were left out, since nothing is found with them: {words}.</source>
        <translation>Мелкие слова пропущены, с ними ничего не находится: {words}.</translation>
    </message>
    <message>
        <source>“{word}”: {words}, from the glossary.</source>
        <translation>«{word}»: {words}, по глоссарию.</translation>
    </message>
    <message>
        <source>Only “{word}”</source>
        <translation>Только «{word}»</translation>
    </message>
    <message>
        <source>“{word}” stands nowhere, and was left out.</source>
        <translation>«{word}» нигде нет, поэтому поиск шёл без него.</translation>
    </message>
    <message>
        <source>Only the first 1,000 characters were searched.</source>
        <translation>Учтены только первые 1000 знаков запроса.</translation>
    </message>
    <message>
        <source>Only the first 64 words were searched.</source>
        <translation>Учтены только первые 64 слова запроса.</translation>
    </message>
    <message>
        <source>A word cannot begin with * or ?: see “{text}”.</source>
        <translation>Слово не может начинаться с * или ?: «{text}».</translation>
    </message>
    <message>
        <source>“{text}” fits too many words: only 1,000 were searched.</source>
        <translation>Под «{text}» подходит слишком много слов: учтены только 1000.</translation>
    </message>
    <message>
        <source>In footnotes: {count}.</source>
        <translation>В сносках: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchiveList</name>
    <message>
        <source>Archives</source>
        <translation>Архивы</translation>
    </message>
    <message>
        <source>No archive has this in its title.</source>
        <translation>Такого нет в названии ни одного архива.</translation>
    </message>
    <message>
        <source>{shown} of {all} archives</source>
        <translation>Архивов: {shown} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen archive(s) not shown</source>
        <translation>
            <numerusform>%Ln выбранный архив не показан</numerusform>
            <numerusform>%Ln выбранных архива не показаны</numerusform>
            <numerusform>%Ln выбранных архивов не показаны</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} together</source>
        <translation>вместе {size}</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>на диске свободно {size}</translation>
    </message>
</context>
<context>
    <name>ArchiveRemoval</name>
    <message>
        <source>“{title}” was removed from the library.</source>
        <translation>Архив «{title}» убран из библиотеки.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ArchiveReturn</name>
    <message>
        <source>The archive has changed since you left it: open it from the library.</source>
        <translation>Архив изменился с тех пор, как вы из него ушли: откройте его из библиотеки.</translation>
    </message>
</context>
<context>
    <name>ArchiveSetChanges</name>
    <message>
        <source>“{title}” is a set of the archive now.</source>
        <translation>«{title}» — теперь набор архива.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may be left out now.</source>
        <translation>
            <numerusform>Теперь можно опустить %Ln пункт.</numerusform>
            <numerusform>Теперь можно опустить %Ln пункта.</numerusform>
            <numerusform>Теперь можно опустить %Ln пунктов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may not be left out now.</source>
        <translation>
            <numerusform>Теперь нельзя опустить %Ln пункт.</numerusform>
            <numerusform>Теперь нельзя опустить %Ln пункта.</numerusform>
            <numerusform>Теперь нельзя опустить %Ln пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of this set is not of this archive. Take it out first.</source>
        <translation>Часть этого набора не из этого архива. Сначала уберите её.</translation>
    </message>
    <message>
        <source>This set has questions of the room that are not handed out. Take them out first, or tick “Handed out” at each.</source>
        <translation>В этом наборе есть вопросы из зала, которые не раздаются. Сначала уберите их или поставьте у каждого отметку «Раздавать».</translation>
    </message>
    <message>
        <source>This set has pictures of your own. Take them out first: an archive shows pictures of its documents.</source>
        <translation>В этом наборе есть ваши изображения. Сначала уберите их: архив показывает изображения из своих документов.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put into the set.</source>
        <translation>
            <numerusform>%Ln пункт добавлен в набор.</numerusform>
            <numerusform>%Ln пункта добавлено в набор.</numerusform>
            <numerusform>%Ln пунктов добавлено в набор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{title}”. It has {size} now.</source>
        <translation>Добавлено в «{title}». Теперь там {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved.</source>
        <translation>
            <numerusform>%Ln пункт перемещён.</numerusform>
            <numerusform>%Ln пункта перемещено.</numerusform>
            <numerusform>%Ln пунктов перемещено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken out of the set.</source>
        <translation>
            <numerusform>%Ln пункт убран из набора.</numerusform>
            <numerusform>%Ln пункта убрано из набора.</numerusform>
            <numerusform>%Ln пунктов убрано из набора.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is deleted from the archive.</source>
        <translation>«{title}» удалён из архива.</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>About this archive</source>
        <translation>Об этом архиве</translation>
    </message>
    <message>
        <source>&amp;State this</source>
        <translation>&amp;Указать это</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Readers see this with the archive. Leave empty what you do not know.</source>
        <translation>Читатели видят это вместе с архивом. Чего не знаете, оставьте пустым.</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>Название, язык: {language}</translation>
    </message>
    <message>
        <source>What others may do with it, in {language}</source>
        <translation>Что с ним могут делать другие, язык: {language}</translation>
    </message>
    <message>
        <source>&amp;Language of most of its texts</source>
        <translation>&amp;Язык большинства текстов</translation>
    </message>
    <message>
        <source>Who &amp;edits it</source>
        <translation>Кто е&amp;го редактирует</translation>
    </message>
    <message>
        <source>L&amp;icence, if it has one</source>
        <translation>&amp;Лицензия, если она есть</translation>
    </message>
    <message>
        <source>Type a title in {language} too, in which its texts are.</source>
        <translation>Введите название и на этом языке, на нём его тексты: {language}.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Cancelled: the archive was not opened, and nothing of it is kept.</source>
        <translation>Отменено: архив не открыт, и ничего из него не сохранено.</translation>
    </message>
    <message>
        <source>An older edition could not be deleted from the library. Close what else uses its file, then remove it there.</source>
        <translation>Старый выпуск не удалось удалить из библиотеки. Закройте программы, которые используют его файл, и уберите его там.</translation>
    </message>
    <message>
        <source>Satchel writes nothing now: this archive is known until it closes.</source>
        <translation>Сейчас Satchel ничего не записывает: этот архив известен, пока она открыта.</translation>
    </message>
    <message>
        <source>Nothing can be written here: this archive is known until Satchel closes.</source>
        <translation>Здесь ничего нельзя записать: Satchel помнит этот архив, пока открыт.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. What is shown is the copy that was here already: pass that one on.</source>
        <translation>«{name}» повреждён. Показана копия, которая здесь уже была: передавайте её.</translation>
    </message>
    <message>
        <source>“{name}” is not opened. {why}</source>
        <translation>«{name}» не открыт. {why}</translation>
    </message>
    <message>
        <source>Open it where it lies</source>
        <translation>Открыть, где лежит</translation>
    </message>
    <message>
        <source>No archive came with this copy of Satchel.</source>
        <translation>В этой копии Satchel нет архива.</translation>
    </message>
    <message>
        <source>The archive was not opened.</source>
        <translation>Архив не открыт.</translation>
    </message>
</context>
<context>
    <name>ArrivalSheet</name>
    <message>
        <source>What is in this archive?</source>
        <translation>Что в этом архиве?</translation>
    </message>
    <message>
        <source>I asked the editor: these are their words.</source>
        <translation>Сверено с редактором: это его слова.</translation>
    </message>
    <message>
        <source>&amp;Copy it into the library</source>
        <translation>&amp;Скопировать в библиотеку</translation>
    </message>
    <message>
        <source>&amp;Open it where it lies</source>
        <translation>&amp;Открыть, где лежит</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>&amp;Не открывать</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>From the file “{name}”</source>
        <translation>Из файла «{name}»</translation>
    </message>
    <message>
        <source>Fingerprint: {words}</source>
        <translation>Отпечаток: {words}</translation>
    </message>
    <message>
        <source>Satchel does not know yet who signed this archive. Compare these six words with the editor’s, by telephone or face to face. You are asked only once.</source>
        <translation>Satchel ещё не знает, кто подписал этот архив. Сверьте эти шесть слов со словами редактора по телефону или лично. Вопрос задаётся только один раз.</translation>
    </message>
    <message>
        <source>Somebody else signed this archive before. It may say what its editor never wrote.</source>
        <translation>Раньше этот архив подписывал кто-то другой. В нём может быть то, чего редактор не писал.</translation>
    </message>
    <message>
        <source>This archive calls itself the one that came with Satchel, and is not signed by who signed that. It may say what its editor never wrote.</source>
        <translation>Этот архив выдаёт себя за тот, что входит в комплект Satchel, но подписал его кто-то другой. В нём может быть то, чего редактор не писал.</translation>
    </message>
    <message>
        <source>Ask the editor, by telephone or face to face, whether these six words are theirs now. Until then, leave it closed.</source>
        <translation>Узнайте у редактора по телефону или лично, его ли теперь эти шесть слов. До тех пор не открывайте архив.</translation>
    </message>
    <message>
        <source>Edition {edition} is not opened any more once you open this one, and its copy in the library is deleted.</source>
        <translation>Если открыть этот выпуск, выпуск {edition} больше не откроется, а его копия в библиотеке будет удалена.</translation>
    </message>
    <message>
        <source>The edition that you know is sealed, and this file is not.</source>
        <translation>Известный вам выпуск запечатан, а этот файл нет.</translation>
    </message>
    <message>
        <source>Its copy, and what is made to search it, will lie here in the clear.</source>
        <translation>Его копия и всё, что нужно для поиска по нему, будут лежать здесь открыто.</translation>
    </message>
    <message>
        <source>Satchel writes nothing now: this archive is known until it closes.</source>
        <translation>Сейчас Satchel ничего не записывает: этот архив известен, пока она открыта.</translation>
    </message>
    <message>
        <source>This file is on a stick. A copy stays on this computer when the stick is pulled, under a name that tells nothing. If you open it where it lies, only the place of the file is remembered here.</source>
        <translation>Этот файл на флешке. Копия останется на этом компьютере и без флешки, под именем, которое ни о чём не говорит. Если открыть файл там, где он лежит, здесь запомнится только его место.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that an earlier edition withdrew are in it again.</source>
        <translation>
            <numerusform>В нём снова есть %Ln фрагмент, отозванный более ранним выпуском.</numerusform>
            <numerusform>В нём снова есть %Ln фрагмента, отозванных более ранним выпуском.</numerusform>
            <numerusform>В нём снова есть %Ln фрагментов, отозванных более ранним выпуском.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its editor says that this is on purpose. Open it only if that is right.</source>
        <translation>Редактор сообщает, что это сделано намеренно. Открывайте, только если это верно.</translation>
    </message>
    <message>
        <source>This is a draft: its editor has not published it, and may still change or withdraw what it says. Do not hand it on.</source>
        <translation>Это черновик: редактор его ещё не опубликовал и может изменить или отозвать сказанное. Не передавайте его дальше.</translation>
    </message>
    <message>
        <source>This archive is signed with a key that was replaced since. It is older than what you have, or not from its editor.</source>
        <translation>Этот архив подписан ключом, который с тех пор заменён. Он старее того, что у вас есть, или не от редактора.</translation>
    </message>
    <message>
        <source>Leave it closed, and go on with the edition you have.</source>
        <translation>Не открывайте его и пользуйтесь выпуском, который у вас есть.</translation>
    </message>
    <message>
        <source>Whoever signed it says that this is on purpose. Open it only if that is right.</source>
        <translation>Тот, кто его подписал, сообщает, что это сделано намеренно. Открывайте, только если это верно.</translation>
    </message>
    <message>
        <source>The copy will lie in Satchel’s own folder, under a name that tells nothing. If you open it where it lies, only the place of the file is remembered.</source>
        <translation>Копия будет лежать в папке Satchel под именем, которое ни о чём не говорит. Если открыть файл там, где он лежит, запомнится только его место.</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>How to ask for a withdrawal</source>
        <translation>Как попросить убрать слова</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Напечатать …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Сохранить как PDF …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>For people who have no Satchel: who they are, and why, is not asked.</source>
        <translation>Для людей, у которых нет Satchel: кто они и почему просят, никто не спрашивает.</translation>
    </message>
    <message>
        <source>The pa&amp;ge</source>
        <translation>С&amp;траница</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>Страница напечатана.</translation>
    </message>
    <message>
        <source>The page is in the file.</source>
        <translation>Страница сохранена в файле.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the page as a PDF.</source>
        <translation>На этом компьютере нет принтера. Сохраните страницу как PDF.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Сохранить страницу</translation>
    </message>
</context>
<context>
    <name>AutoLock</name>
    <message numerus="yes">
        <source>%n change(s) could not be written yet. Satchel locks within a minute if nobody touches a key or the mouse, and they are lost then.</source>
        <translation>
            <numerusform>%Ln изменение пока не удалось записать. Если никто не тронет клавишу или мышь, Satchel заблокируется в течение минуты, и оно будет потеряно.</numerusform>
            <numerusform>%Ln изменения пока не удалось записать. Если никто не тронет клавишу или мышь, Satchel заблокируется в течение минуты, и они будут потеряны.</numerusform>
            <numerusform>%Ln изменений пока не удалось записать. Если никто не тронет клавишу или мышь, Satchel заблокируется в течение минуты, и они будут потеряны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{when} · cannot be opened</source>
        <translation>{when} · не открывается</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%Ln подборка</numerusform>
            <numerusform>%Ln подборки</numerusform>
            <numerusform>%Ln подборок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%Ln набор</numerusform>
            <numerusform>%Ln набора</numerusform>
            <numerusform>%Ln наборов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backups of your notebook</source>
        <translation>Резервные копии тетради</translation>
    </message>
    <message>
        <source>Looking what is in each …</source>
        <translation>Смотрим, что в каждой …</translation>
    </message>
    <message>
        <source>There is none yet. One is made when Satchel ends, and every ten minutes in which something changed.</source>
        <translation>Их пока нет. Копия делается, когда Satchel закрывается, и каждые десять минут, если что-то изменилось.</translation>
    </message>
    <message>
        <source>&amp;Put this one back …</source>
        <translation>&amp;Вернуть эту …</translation>
    </message>
    <message>
        <source>Each holds your whole notebook as it was then, and is encrypted like it.</source>
        <translation>В каждой — вся тетрадь, какой она была тогда; копии зашифрованы так же.</translation>
    </message>
    <message>
        <source>Your notebook will be as it was on {when}. How it is now is not deleted: it is set aside in Satchel’s own folder.</source>
        <translation>Тетрадь станет такой, какой была {when}. Нынешняя не удаляется: она откладывается в папке Satchel.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Вернуть эту копию?</translation>
    </message>
    <message>
        <source>Putting it back …</source>
        <translation>Возвращаем …</translation>
    </message>
    <message>
        <source>Your notebook is as it was on {when}. The one before was set aside.</source>
        <translation>Тетрадь теперь такая, какой была {when}. Прежняя отложена.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>BasketController</name>
    <message numerus="yes">
        <source>%n suggestion(s) is/are not in a file. Do the same again to drop.</source>
        <translation>
            <numerusform>%Ln предложение не записано в файл. Чтобы его отбросить, сделайте то же ещё раз.</numerusform>
            <numerusform>%Ln предложения не записаны в файл. Чтобы их отбросить, сделайте то же ещё раз.</numerusform>
            <numerusform>%Ln предложений не записаны в файл. Чтобы их отбросить, сделайте то же ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your suggestions …</source>
        <translation>Ваши предложения …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Give it to the editor; nothing of it is left in Satchel.</source>
        <translation>
            <numerusform>%Ln файл записан. Передайте его редактору; в Satchel от него ничего не осталось.</numerusform>
            <numerusform>%Ln файла записаны. Передайте их редактору; в Satchel от них ничего не осталось.</numerusform>
            <numerusform>%Ln файлов записаны. Передайте их редактору; в Satchel от них ничего не осталось.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketSheet</name>
    <message>
        <source>Your suggestions</source>
        <translation>Ваши предложения</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>&amp;Записать файл …</translation>
    </message>
    <message>
        <source>&amp;Read or change …</source>
        <translation>Про&amp;честь или изменить …</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>A page to pri&amp;nt …</source>
        <translation>&amp;Страница для печати …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Закр&amp;ыть</translation>
    </message>
    <message>
        <source>Only the editor of this archive can read the file. It is sealed, and looks the same whatever is in it. Hand it on like any file; once it is written, nothing of it is left here.</source>
        <translation>Этот файл может прочитать только редактор архива. Он запечатан и выглядит одинаково, что бы в нём ни было. Передайте его, как любой файл; когда он записан, здесь от него ничего не остаётся.</translation>
    </message>
    <message>
        <source>There are no suggestions. Choose a passage, then suggest one.</source>
        <translation>Предложений нет. Выберите фрагмент и предложите исправление.</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Предложения</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Файл записывается …</translation>
    </message>
    <message>
        <source>Write the file for the editor</source>
        <translation>Записать файл для редактора</translation>
    </message>
    <message>
        <source>Files for the editor ({pattern})</source>
        <translation>Файлы для редактора ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), not yet in a file: dropped when Satchel locks or ends.</source>
        <translation>
            <numerusform>%Ln предложение, ещё не в файле: пропадёт, когда Satchel блокируется или закрывается.</numerusform>
            <numerusform>%Ln предложения, ещё не в файле: пропадут, когда Satchel блокируется или закрывается.</numerusform>
            <numerusform>%Ln предложений, ещё не в файле: пропадут, когда Satchel блокируется или закрывается.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginningSheet</name>
    <message>
        <source>New archive</source>
        <translation>Новый архив</translation>
    </message>
    <message>
        <source>&amp;Make its folder</source>
        <translation>&amp;Создать папку</translation>
    </message>
    <message>
        <source>An&amp;other place …</source>
        <translation>&amp;Другое место …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>An archive is made in a folder of texts. Then add your documents to it: Word, LibreOffice, PDF, web pages, e-books or plain text. Leave empty what you do not know.</source>
        <translation>Архив создаётся в папке с текстами. Потом добавьте в неё документы: Word, LibreOffice, PDF, веб-страницы, электронные книги или простой текст. Чего не знаете, оставьте пустым.</translation>
    </message>
    <message>
        <source>A new archive</source>
        <translation>Новый архив</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Language of most of its texts</source>
        <translation>&amp;Язык большинства текстов</translation>
    </message>
    <message>
        <source>Who &amp;edits it</source>
        <translation>Кто &amp;редактор</translation>
    </message>
    <message>
        <source>L&amp;icence, if it has one</source>
        <translation>&amp;Лицензия, если есть</translation>
    </message>
    <message>
        <source>What others may &amp;do with it</source>
        <translation>&amp;Что с ним можно делать другим</translation>
    </message>
    <message>
        <source>Its folder: {place}</source>
        <translation>Его папка: {place}</translation>
    </message>
    <message>
        <source>Where the new folder is to lie</source>
        <translation>Где будет лежать новая папка</translation>
    </message>
    <message>
        <source>Type a title first.</source>
        <translation>Сначала введите название.</translation>
    </message>
    <message>
        <source>Making the folder …</source>
        <translation>Создаётся папка …</translation>
    </message>
</context>
<context>
    <name>Calm</name>
    <message>
        <source>We pause here.</source>
        <translation>Здесь сделаем паузу.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Спасибо.</translation>
    </message>
    <message>
        <source>Feel your feet on the floor.</source>
        <translation>Почувствуйте, как стопы стоят на полу.</translation>
    </message>
    <message>
        <source>Breathe in, and slowly out.</source>
        <translation>Вдохните и медленно выдохните.</translation>
    </message>
    <message>
        <source>Anyone may leave the room, and come back.</source>
        <translation>Каждый может выйти и вернуться.</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>About the chosen passage</source>
        <translation>О выбранном фрагменте</translation>
    </message>
    <message>
        <source>Choose a passage to see who says it, its themes and the editor’s notes.</source>
        <translation>Выберите фрагмент, чтобы увидеть, чьи это слова, его темы и примечания редактора.</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>Примечания редактора</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Footnote {mark}</source>
        <translation>Сноска {mark}</translation>
    </message>
    <message>
        <source>The words are folded, as those of the passage are.</source>
        <translation>Слова скрыты, как и слова фрагмента.</translation>
    </message>
    <message>
        <source>The place in the source is not known.</source>
        <translation>Место в источнике неизвестно.</translation>
    </message>
    <message>
        <source>In the source: line {line}</source>
        <translation>В источнике: строка {line}</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>CheckButton</name>
    <message>
        <source>Cancel the chec&amp;k</source>
        <translation>Отменить прове&amp;рку</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>In plain words</source>
        <translation>Обычными словами</translation>
    </message>
    <message>
        <source>Chicago 17, as a note</source>
        <translation>Chicago 17, сноска</translation>
    </message>
    <message>
        <source>page {numbers} of the source</source>
        <translation>страница источника: {numbers}</translation>
    </message>
    <message>
        <source>quote {numbers}</source>
        <translation>цитата {numbers}</translation>
    </message>
    <message>
        <source>passage {numbers}</source>
        <translation>фрагмент {numbers}</translation>
    </message>
    <message>
        <source>footnote {numbers}</source>
        <translation>сноска {numbers}</translation>
    </message>
    <message>
        <source>quotes {numbers}</source>
        <translation>цитаты {numbers}</translation>
    </message>
    <message>
        <source>passages {numbers}</source>
        <translation>фрагменты {numbers}</translation>
    </message>
    <message>
        <source>footnotes {numbers}</source>
        <translation>сноски {numbers}</translation>
    </message>
    <message>
        <source>“{title}” ({id}), edition {edition}, {day}</source>
        <translation>«{title}» ({id}), выпуск {edition}, {day}</translation>
    </message>
    <message>
        <source>“{title}” ({id}), draft of edition {edition}, {day}</source>
        <translation>«{title}» ({id}), черновик выпуска {edition}, {day}</translation>
    </message>
    <message>
        <source>{title} (the editor’s title)</source>
        <translation>{title} (название дал редактор)</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty the box</source>
        <translation>Очистить поле</translation>
    </message>
</context>
<context>
    <name>ClipboardWriter</name>
    <message>
        <source>Copied: {link}</source>
        <translation>Скопировано: {link}</translation>
    </message>
    <message>
        <source>Copied as {style}, without attribution.</source>
        <translation>Скопировано как {style}, без подписи.</translation>
    </message>
    <message>
        <source>Choose a passage to copy first.</source>
        <translation>Сначала выберите фрагмент, который нужно скопировать.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Скопировано с источником.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
</context>
<context>
    <name>CoOccurrenceView</name>
    <message numerus="yes">
        <source>%n pair(s) of themes share a passage. Enter opens what a pair shares.</source>
        <translation>
            <numerusform>Общие фрагменты есть у %Ln пары тем. Enter открывает то, что у пары общее.</numerusform>
            <numerusform>Общие фрагменты есть у %Ln пар тем. Enter открывает то, что у пары общее.</numerusform>
            <numerusform>Общие фрагменты есть у %Ln пар тем. Enter открывает то, что у пары общее.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being counted which themes occur together.</source>
        <translation>Идёт подсчёт тем, которые встречаются вместе.</translation>
    </message>
    <message>
        <source>No two themes share a passage.</source>
        <translation>Нет двух тем с общим фрагментом.</translation>
    </message>
    <message>
        <source>The {number} that share most are shown.</source>
        <translation>Показаны пары, у которых больше всего общего, числом {number}.</translation>
    </message>
    <message>
        <source>Themes that occur together</source>
        <translation>Темы, которые встречаются вместе</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Вместе с темой</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
</context>
<context>
    <name>CodebookController</name>
    <message>
        <source>Taken off: {theme}.</source>
        <translation>Тема снята: {theme}.</translation>
    </message>
    <message>
        <source>The theme “{theme}” is made.</source>
        <translation>Тема «{theme}» создана.</translation>
    </message>
    <message>
        <source>“{theme}” is removed.</source>
        <translation>Тема «{theme}» удалена.</translation>
    </message>
    <message numerus="yes">
        <source>“{theme}” is removed, with %n coding(s).</source>
        <translation>
            <numerusform>Тема «{theme}» удалена и снята с %Ln места.</numerusform>
            <numerusform>Тема «{theme}» удалена и снята с %Ln мест.</numerusform>
            <numerusform>Тема «{theme}» удалена и снята с %Ln мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which theme is “{theme}” put together with?</source>
        <translation>С какой темой соединить тему «{theme}»?</translation>
    </message>
    <message>
        <source>Put themes together</source>
        <translation>Соединить темы</translation>
    </message>
    <message>
        <source>&amp;Put them together</source>
        <translation>&amp;Соединить</translation>
    </message>
    <message numerus="yes">
        <source>“{gone}” goes, and “{left}” gets its %n coding(s).</source>
        <translation>
            <numerusform>Темы «{gone}» не станет, её %Ln место перейдёт к теме «{left}».</numerusform>
            <numerusform>Темы «{gone}» не станет, её %Ln места перейдут к теме «{left}».</numerusform>
            <numerusform>Темы «{gone}» не станет, её %Ln мест перейдут к теме «{left}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is there already, and stays once.</source>
        <translation>
            <numerusform>%Ln из них там уже есть и останется один раз.</numerusform>
            <numerusform>%Ln из них там уже есть и останутся по одному разу.</numerusform>
            <numerusform>%Ln из них там уже есть и останутся по одному разу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its description and its memo are added, and what stands under it.</source>
        <translation>Её описание и заметка добавятся, как и темы под ней.</translation>
    </message>
    <message>
        <source>“{gone}” is put together with “{left}”.</source>
        <translation>Тема «{gone}» соединена с темой «{left}».</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of both stay(s) once.</source>
        <translation>
            <numerusform>%Ln общее место осталось один раз.</numerusform>
            <numerusform>%Ln общих места остались по одному разу.</numerusform>
            <numerusform>%Ln общих мест остались по одному разу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which theme is “{theme}” compared with?</source>
        <translation>С какой темой сравнить тему «{theme}»?</translation>
    </message>
    <message>
        <source>Compare two themes</source>
        <translation>Сравнение двух тем</translation>
    </message>
    <message>
        <source>&amp;Compare them</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s): which theme do they belong to?</source>
        <translation>
            <numerusform>К какой теме относится это %Ln место?</numerusform>
            <numerusform>К какой теме относятся эти %Ln места?</numerusform>
            <numerusform>К какой теме относятся эти %Ln мест?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put words under another theme</source>
        <translation>Перенести слова в другую тему</translation>
    </message>
    <message>
        <source>&amp;Put them there</source>
        <translation>&amp;Перенести</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) put under “{theme}”.</source>
        <translation>
            <numerusform>%Ln место перенесено в тему «{theme}».</numerusform>
            <numerusform>%Ln места перенесены в тему «{theme}».</numerusform>
            <numerusform>%Ln мест перенесены в тему «{theme}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was there already, and stays once.</source>
        <translation>
            <numerusform>%Ln из них там уже было и осталось один раз.</numerusform>
            <numerusform>%Ln из них там уже были и остались по одному разу.</numerusform>
            <numerusform>%Ln из них там уже были и остались по одному разу.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands elsewhere in the list of themes now.</source>
        <translation>Теперь тема стоит в другом месте списка.</translation>
    </message>
</context>
<context>
    <name>CodebookIntake</name>
    <message>
        <source>Take in a codebook</source>
        <translation>Добавить список тем</translation>
    </message>
    <message>
        <source>Codebooks ({patterns})</source>
        <translation>Списки тем ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All themes of this codebook are in the folder already.</source>
        <translation>Все темы этого списка уже есть в папке.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) taken in.</source>
        <translation>
            <numerusform>Добавлена %Ln тема.</numerusform>
            <numerusform>Добавлены %Ln темы.</numerusform>
            <numerusform>Добавлено %Ln тем.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookSheet</name>
    <message>
        <source>Take in a codebook</source>
        <translation>Добавить список тем</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Readers of the archive will see the names and descriptions of its themes.</source>
        <translation>Читатели архива увидят названия и описания этих тем.</translation>
    </message>
    <message>
        <source>What this codebook brings</source>
        <translation>Что есть в этом списке тем</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of themes in it are not taken.</source>
        <translation>
            <numerusform>%Ln группа тем из него не добавляется.</numerusform>
            <numerusform>%Ln группы тем из него не добавляются.</numerusform>
            <numerusform>%Ln групп тем из него не добавляются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes of the codebook</source>
        <translation>Темы списка</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Twice in the file: the first of them is taken</source>
        <translation>Дважды в файле: берётся первая</translation>
    </message>
    <message>
        <source>Named above others, with no row of its own: taken as a theme</source>
        <translation>Названы только как вышестоящие, без своей строки: берутся как темы</translation>
    </message>
    <message>
        <source>There under the same name: it stays as it is</source>
        <translation>Уже есть с тем же названием и не изменятся</translation>
    </message>
    <message>
        <source>There with the same id: it stays as it is</source>
        <translation>Уже есть с тем же идентификатором и не изменятся</translation>
    </message>
</context>
<context>
    <name>CodingList</name>
    <message>
        <source>Words under this theme</source>
        <translation>Слова этой темы</translation>
    </message>
    <message>
        <source>No words are directly under this theme.</source>
        <translation>Прямо к этой теме не отнесены никакие слова.</translation>
    </message>
</context>
<context>
    <name>CodingSheet</name>
    <message>
        <source>Code words</source>
        <translation>Отнести слова к теме</translation>
    </message>
    <message>
        <source>Co&amp;de them</source>
        <translation>От&amp;нести</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Which theme do these words belong to?</source>
        <translation>К какой теме относятся эти слова?</translation>
    </message>
    <message>
        <source>&amp;Words: Shift and an arrow select others</source>
        <translation>&amp;Слова: другие выделяются клавишей Shift со стрелкой</translation>
    </message>
    <message>
        <source>&amp;Theme: type some letters of it</source>
        <translation>&amp;Тема: введите несколько её букв</translation>
    </message>
    <message>
        <source>{theme}: “{words}”</source>
        <translation>{theme}: «{words}»</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Take off {theme}</source>
        <translation>Снять тему: {theme}</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Сначала выделите слова.</translation>
    </message>
    <message>
        <source>Type the name of a theme first.</source>
        <translation>Сначала введите название темы.</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>Compare with another coding</source>
        <translation>Сравнить с другой кодировкой</translation>
    </message>
    <message>
        <source>Archives, and folders by their archive.toml ({patterns})</source>
        <translation>Архивы и папки по их archive.toml ({patterns})</translation>
    </message>
    <message>
        <source>{title}, in {name}</source>
        <translation>{title} ({name})</translation>
    </message>
    <message>
        <source>Coded as in “{name}”: {theme}.</source>
        <translation>Закодировано, как в «{name}»: {theme}.</translation>
    </message>
    <message>
        <source>Taken off, as “{name}” does not have it: {theme}.</source>
        <translation>Снято, как в «{name}», где этого нет: {theme}.</translation>
    </message>
    <message>
        <source>Other words are coded, as in “{name}”: {theme}.</source>
        <translation>Закодированы другие слова, как в «{name}»: {theme}.</translation>
    </message>
    <message>
        <source>It stays as it is here: {theme}. It is listed no more.</source>
        <translation>Остаётся, как здесь: {theme}. В списке этого больше нет.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Agreement by theme</source>
        <translation>Согласие по темам</translation>
    </message>
    <message>
        <source>What is coded apart</source>
        <translation>Что закодировано по-разному</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Сравнить с …</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>List what was left again</source>
        <translation>Показать оставленное снова</translation>
    </message>
    <message>
        <source>Two codings</source>
        <translation>Две кодировки</translation>
    </message>
    <message>
        <source>Choose an archive or a folder that somebody else coded.</source>
        <translation>Выберите архив или папку, которые закодировал кто-то другой.</translation>
    </message>
    <message>
        <source>Compared with “{name}”:</source>
        <translation>Сравнение с «{name}»:</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n различие.</numerusform>
            <numerusform>%n различия.</numerusform>
            <numerusform>%n различий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with other words is/are not compared.</source>
        <translation>
            <numerusform>%n фрагмент с другими словами не сравнивается.</numerusform>
            <numerusform>%n фрагмента с другими словами не сравниваются.</numerusform>
            <numerusform>%n фрагментов с другими словами не сравниваются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>What is on the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>What is on the right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>What they consented to</source>
        <translation>На что они согласились</translation>
    </message>
    <message>
        <source>to be &amp;read</source>
        <translation>чтобы это &amp;читали</translation>
    </message>
    <message>
        <source>to be shown in &amp;trainings</source>
        <translation>чтобы это показывали на &amp;тренингах</translation>
    </message>
    <message>
        <source>to be &amp;printed</source>
        <translation>чтобы это &amp;печатали</translation>
    </message>
    <message>
        <source>to be p&amp;ublished</source>
        <translation>чтобы это п&amp;убликовали</translation>
    </message>
    <message>
        <source>&amp;Nobody knows</source>
        <translation>&amp;Никто не знает</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Никто не знает</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Любому</translation>
    </message>
    <message>
        <source>Those who promise to be careful with it</source>
        <translation>Тем, кто обещает быть осторожным</translation>
    </message>
    <message>
        <source>Those whom you choose</source>
        <translation>Тем, кого выберете вы</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>As much as fits at least three of those who took part</source>
        <translation>Столько, чтобы подходило хотя бы троим участникам</translation>
    </message>
    <message numerus="yes">
        <source>Also of %n document(s) or passage(s) added since</source>
        <translation>
            <numerusform>И для %Ln документа или фрагмента, добавленного позже</numerusform>
            <numerusform>И для %Ln документов или фрагментов, добавленных позже</numerusform>
            <numerusform>И для %Ln документов или фрагментов, добавленных позже</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what was added since, nobody knows it yet. Tick this only if the same holds for it.</source>
        <translation>О том, что добавлено позже, этого пока никто не знает. Отметьте, только если для этого верно то же самое.</translation>
    </message>
    <message>
        <source>&amp;State this</source>
        <translation>Ук&amp;азать это</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>State only what you know. It holds for all passages of the archive that do not say otherwise, and it can be changed later.</source>
        <translation>Указывайте только то, что знаете. Это относится ко всем фрагментам архива, где не сказано иное, и потом это можно изменить.</translation>
    </message>
    <message>
        <source>The lines under quotes stay in the archive: a reader can choose “In full” and see all of them. What nobody may know has to be taken out of the folder.</source>
        <translation>Подписи к цитатам остаются в архиве: читатель может выбрать «Полностью» и увидеть их все. Чего никто не должен знать, то нужно убрать из папки.</translation>
    </message>
    <message>
        <source>These people consented</source>
        <translation>Эти люди согласились на то,</translation>
    </message>
    <message>
        <source>Who &amp;may have the archive</source>
        <translation>&amp;Кому можно дать архив</translation>
    </message>
    <message>
        <source>What is told of &amp;who speaks, unless a reader asks</source>
        <translation>Что сообщается о &amp;говорящих, если читатель не спросит</translation>
    </message>
    <message>
        <source>Tick what they consented to, or that nobody knows.</source>
        <translation>Отметьте, на что они согласились, или что никто не знает.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) or passage(s) added since, nobody knows it still.</source>
        <translation>
            <numerusform>О %Ln документе или фрагменте, добавленном позже, этого по-прежнему никто не знает.</numerusform>
            <numerusform>О %Ln документах или фрагментах, добавленных позже, этого по-прежнему никто не знает.</numerusform>
            <numerusform>О %Ln документах или фрагментах, добавленных позже, этого по-прежнему никто не знает.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleFoot</name>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Спокойно</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Light room</source>
        <translation>Светлый зал</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Shift+PgDn</source>
        <translation>Shift+PgDn</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>All slides</source>
        <translation>Все слайды</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Поменять экраны</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Открытый вопрос</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
    <message>
        <source>REHEARSAL, for you alone · {state}</source>
        <translation>РЕПЕТИЦИЯ, только для вас · {state}</translation>
    </message>
    <message>
        <source>HIDDEN · no screen for the room: plug it in, or press S to show the room here</source>
        <translation>СКРЫТО · нет экрана для зала: подключите его или нажмите S, чтобы показать залу этот</translation>
    </message>
    <message>
        <source>LIVE · the room sees this</source>
        <translation>В ЭФИРЕ · зал видит это</translation>
    </message>
    <message>
        <source>FROZEN · the room keeps this while you go on</source>
        <translation>ЗАКРЕПЛЕНО · зал видит это, пока вы идёте дальше</translation>
    </message>
    <message>
        <source>BLACK · the room sees nothing</source>
        <translation>ЧЁРНЫЙ · зал ничего не видит</translation>
    </message>
    <message>
        <source>WHITE · the room sees a white screen</source>
        <translation>БЕЛЫЙ · зал видит белый экран</translation>
    </message>
    <message>
        <source>CALM · the room sees words for a pause</source>
        <translation>СПОКОЙНО · зал видит слова для паузы</translation>
    </message>
    <message>
        <source>THE END · the room sees where people can turn to</source>
        <translation>КОНЕЦ · зал видит, куда можно обратиться</translation>
    </message>
    <message>
        <source>{state} · DRAFT</source>
        <translation>{state} · ЧЕРНОВИК</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>No document is called so.</source>
        <translation>Нет документа с таким названием.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>CopyOffer</name>
    <message>
        <source>A copy of your notebook on a stick is still there when this computer is not. It opens with your passphrase or your recovery words alone.</source>
        <translation>Копия тетради на флешке останется, даже если этого компьютера не станет. Её откроют только ваш пароль или слова восстановления.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Make a copy …</source>
        <translation>Сделать копию …</translation>
    </message>
    <message>
        <source>It is not offered again. You find it in the Notebook menu.</source>
        <translation>Больше это не предлагается. Копию можно сделать в меню «Тетрадь».</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied without attribution.</source>
        <translation>Скопировано без указания, кто говорит.</translation>
    </message>
    <message>
        <source>Copied with other attributions than on the screen.</source>
        <translation>Скопировано. О том, кто говорит, сказано иначе, чем на экране.</translation>
    </message>
    <message>
        <source>Copied with the attributions that are on the screen.</source>
        <translation>Скопировано. О том, кто говорит, сказано так же, как на экране.</translation>
    </message>
    <message>
        <source>Copied as: {who}.</source>
        <translation>Скопировано. Кто говорит: {who}.</translation>
    </message>
    <message>
        <source>Copied with its source, as: {who}.</source>
        <translation>Скопировано с источником. Кто говорит: {who}.</translation>
    </message>
    <message>
        <source>Copied with its source, without attribution.</source>
        <translation>Скопировано с источником, без указания, кто говорит.</translation>
    </message>
    <message>
        <source>Copied with its source, and with other attributions than on the screen.</source>
        <translation>Скопировано с источником. О том, кто говорит, сказано иначе, чем на экране.</translation>
    </message>
    <message>
        <source>Copied with its source, and with the attributions that are on the screen.</source>
        <translation>Скопировано с источником. О том, кто говорит, сказано так же, как на экране.</translation>
    </message>
    <message>
        <source>This is the original alone: to copy the translation, select nothing but words of it.</source>
        <translation>Это только оригинал: чтобы скопировать перевод, выделите слова только в нём.</translation>
    </message>
    <message>
        <source>This is a translation.</source>
        <translation>Это перевод.</translation>
    </message>
    <message>
        <source>This is the original and its translation.</source>
        <translation>Это оригинал и перевод.</translation>
    </message>
    <message numerus="yes">
        <source>%n folded passage(s) left out.</source>
        <translation>
            <numerusform>Пропущен %Ln скрытый фрагмент.</numerusform>
            <numerusform>Пропущено %Ln скрытых фрагмента.</numerusform>
            <numerusform>Пропущено %Ln скрытых фрагментов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent not recorded.</source>
        <translation>Согласие не зафиксировано.</translation>
    </message>
    <message>
        <source>Consent not recorded for some of it.</source>
        <translation>Согласие зафиксировано не на все цитаты.</translation>
    </message>
    <message>
        <source>No use has consent for all of it.</source>
        <translation>Общего согласия на все цитаты нет.</translation>
    </message>
    <message>
        <source>Consent covers: {uses}.</source>
        <translation>Согласие дано на: {uses}.</translation>
    </message>
</context>
<context>
    <name>Correctable</name>
    <message>
        <source>The translation into {language}</source>
        <translation>Перевод, язык: {language}</translation>
    </message>
    <message>
        <source>The name of the theme “{title}”, in {language}</source>
        <translation>Название темы «{title}», язык: {language}</translation>
    </message>
    <message>
        <source>The meaning of “{title}”, in {language}</source>
        <translation>Значение слова «{title}», язык: {language}</translation>
    </message>
    <message>
        <source>A sentence of Satchel, in {language}</source>
        <translation>Слова самой программы Satchel, язык: {language}</translation>
    </message>
    <message>
        <source>To be withdrawn</source>
        <translation>Убрать из архива</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The editor’s note, in {language}</source>
        <translation>Примечание редактора, язык: {language}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>From file {number}, taken in on {day}.</source>
        <translation>Из файла {number}, принятого {day}.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>Примечание редактора</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Words of Satchel</source>
        <translation>Слова самого Satchel</translation>
    </message>
    <message>
        <source>To be withdrawn</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Suggestions taken in before are locked with your notebook: unlock it to see them.</source>
        <translation>Предложения, принятые раньше, закрыты вместе с вашей тетрадью: откройте её, чтобы их увидеть.</translation>
    </message>
    <message>
        <source>The text changed since somebody compared it: it stays a draft.</source>
        <translation>Текст изменился с тех пор, как кто-то сверил перевод: он останется черновиком.</translation>
    </message>
    <message>
        <source>The words changed since this was suggested. Compare them first.</source>
        <translation>С тех пор слова изменились. Сначала сравните их.</translation>
    </message>
    <message>
        <source>This is not in the folder any more. It can only be left.</source>
        <translation>Этого в папке больше нет. Можно только оставить как есть.</translation>
    </message>
    <message>
        <source>Somebody compared it and gave no name: it stays a draft.</source>
        <translation>Кто-то сверил перевод, но не назвал себя: он остаётся черновиком.</translation>
    </message>
    <message>
        <source>A character that nobody sees, or that turns the text, is in it: {code}.</source>
        <translation>В нём есть знак, который не виден или меняет направление текста: {code}.</translation>
    </message>
    <message>
        <source>“{word}” mixes two alphabets: letters of it only look like the right ones.</source>
        <translation>В слове «{word}» смешаны два алфавита: некоторые буквы только похожи на нужные.</translation>
    </message>
    <message>
        <source>Its end looks like the line under a quote: “{line}”.</source>
        <translation>Конец похож на подпись к цитате: «{line}».</translation>
    </message>
    <message>
        <source>New names in it: {names}.</source>
        <translation>Новые имена и названия: {names}.</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Почему: {why}</translation>
    </message>
    <message>
        <source>By: {who} (typed name, not proven)</source>
        <translation>Кто: {who} (имя введено и не подтверждено)</translation>
    </message>
</context>
<context>
    <name>CorrectionsController</name>
    <message>
        <source>It is taken over.</source>
        <translation>Принято.</translation>
    </message>
    <message>
        <source>The folder changed meanwhile. Look at the review again.</source>
        <translation>Папка тем временем изменилась. Посмотрите проверку ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken over as reviewed.</source>
        <translation>
            <numerusform>%Ln перевод принят как проверенный.</numerusform>
            <numerusform>%Ln перевода приняты как проверенные.</numerusform>
            <numerusform>%Ln переводов приняты как проверенные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) left: all stays as it is.</source>
        <translation>
            <numerusform>Опущено %n предложение: всё остаётся как есть.</numerusform>
            <numerusform>Опущено %n предложения: всё остаётся как есть.</numerusform>
            <numerusform>Опущено %n предложений: всё остаётся как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>All stays as it is.</source>
        <translation>Всё остаётся как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of readers is/are not decided. Only an open notebook with a passphrase keeps it. Close again to drop it.</source>
        <translation>
            <numerusform>%Ln предложение читателей не рассмотрено. Сохранить его может только открытая тетрадь с паролем. Закройте ещё раз, чтобы отказаться от него.</numerusform>
            <numerusform>%Ln предложения читателей не рассмотрены. Сохранить их может только открытая тетрадь с паролем. Закройте ещё раз, чтобы отказаться от них.</numerusform>
            <numerusform>%Ln предложений читателей не рассмотрены. Сохранить их может только открытая тетрадь с паролем. Закройте ещё раз, чтобы отказаться от них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>It is taken over as a draft.</source>
        <translation>Принято как черновик.</translation>
    </message>
    <message>
        <source>What was left is listed again.</source>
        <translation>То, что вы оставили как было, снова в списке.</translation>
    </message>
    <message>
        <source>Save Satchel’s words</source>
        <translation>Сохранить слова Satchel</translation>
    </message>
    <message>
        <source>Translation files ({pattern})</source>
        <translation>Файлы перевода ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved, one for each language.</source>
        <translation>
            <numerusform>%Ln файл сохранён, по одному на язык.</numerusform>
            <numerusform>%Ln файла сохранены, по одному на язык.</numerusform>
            <numerusform>%Ln файлов сохранены, по одному на язык.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsPane</name>
    <message>
        <source>What readers suggested</source>
        <translation>Что предложили читатели</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Что предложено</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Принять …</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Leave all of this file</source>
        <translation>Опустить всё из этого файла</translation>
    </message>
    <message>
        <source>Accept this whole review …</source>
        <translation>Принять всю эту проверку …</translation>
    </message>
    <message>
        <source>Take in files …</source>
        <translation>Взять файлы …</translation>
    </message>
    <message>
        <source>Save Satchel’s words …</source>
        <translation>Сохранить слова Satchel …</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Nobody’s suggestions are here. Take in the files that readers wrote.</source>
        <translation>Предложений здесь нет. Возьмите файлы, которые записали читатели.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of readers. Nothing is changed unasked.</source>
        <translation>
            <numerusform>%Ln предложение читателей. Без вас ничего не меняется.</numerusform>
            <numerusform>%Ln предложения читателей. Без вас ничего не меняется.</numerusform>
            <numerusform>%Ln предложений читателей. Без вас ничего не меняется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for a withdrawal.</source>
        <translation>
            <numerusform>%Ln просит отозвать фрагмент.</numerusform>
            <numerusform>%Ln просят отозвать фрагмент.</numerusform>
            <numerusform>%Ln просят отозвать фрагмент.</numerusform>
        </translation>
    </message>
    <message>
        <source>(to be withdrawn)</source>
        <translation>(отозвать)</translation>
    </message>
    <message>
        <source>It says that somebody compared it with the text: a review.</source>
        <translation>В файле сказано, что кто-то сверил это с текстом: проверка.</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Women   15
Men   3</source>
        <translation>Женщины   15
Мужчины   3</translation>
    </message>
    <message>
        <source>What is counted, such as “Age”</source>
        <translation>Что считают, например «Возраст»</translation>
    </message>
    <message>
        <source>Among whom, such as “18 people”</source>
        <translation>Среди кого, например «18 человек»</translation>
    </message>
    <message>
        <source>What the groups are</source>
        <translation>Что это за группы</translation>
    </message>
    <message>
        <source>The groups, each with its number</source>
        <translation>Группы, у каждой её число</translation>
    </message>
</context>
<context>
    <name>CrossSearch</name>
    <message numerus="yes">
        <source>%n archive(s) could not be searched.</source>
        <translation>
            <numerusform>%Ln архив не удалось просмотреть.</numerusform>
            <numerusform>%Ln архива не удалось просмотреть.</numerusform>
            <numerusform>%Ln архивов не удалось просмотреть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) have too many passages to be searched with the others. Open each to search in it.</source>
        <translation>
            <numerusform>В %Ln архиве слишком много фрагментов для поиска вместе с другими. Откройте его, чтобы искать в нём.</numerusform>
            <numerusform>В %Ln архивах слишком много фрагментов для поиска вместе с другими. Откройте каждый, чтобы искать в нём.</numerusform>
            <numerusform>В %Ln архивах слишком много фрагментов для поиска вместе с другими. Откройте каждый, чтобы искать в нём.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed archive(s) were not searched.</source>
        <translation>
            <numerusform>%Ln запечатанный архив не просмотрен.</numerusform>
            <numerusform>%Ln запечатанных архива не просмотрены.</numerusform>
            <numerusform>%Ln запечатанных архивов не просмотрены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) that nobody has opened yet were not searched. Open each once.</source>
        <translation>
            <numerusform>%Ln архив ещё не открывали, в нём не искали. Откройте его один раз.</numerusform>
            <numerusform>%Ln архива ещё не открывали, в них не искали. Откройте каждый один раз.</numerusform>
            <numerusform>%Ln архивов ещё не открывали, в них не искали. Откройте каждый один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Идёт поиск …</translation>
    </message>
</context>
<context>
    <name>DeletionSheet</name>
    <message>
        <source>Delete the passage</source>
        <translation>Удалить фрагмент</translation>
    </message>
    <message>
        <source>&amp;Forget its words here too: this cannot be taken back</source>
        <translation>&amp;Забыть и здесь его слова: этого не отменить</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Its words go from the document and from the text as received. Without the tick it can be taken back.</source>
        <translation>Его слова исчезнут из документа и из исходного текста. Без галочки это можно отменить.</translation>
    </message>
    <message>
        <source>Delete this passage?</source>
        <translation>Удалить этот фрагмент?</translation>
    </message>
</context>
<context>
    <name>DeskController</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <source>&amp;Add documents …</source>
        <translation>&amp;Добавить документы …</translation>
    </message>
    <message>
        <source>P&amp;ublish an edition …</source>
        <translation>Опу&amp;бликовать выпуск …</translation>
    </message>
    <message>
        <source>&amp;Go to the problems</source>
        <translation>Пере&amp;йти к замечаниям</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>&amp;Отменить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>Повтори&amp;ть</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Списки</translation>
    </message>
    <message>
        <source>A&amp;bout this archive …</source>
        <translation>Об этом ар&amp;хиве …</translation>
    </message>
    <message>
        <source>About t&amp;his document …</source>
        <translation>Об этом доку&amp;менте …</translation>
    </message>
    <message>
        <source>Take &amp;in corrections of readers …</source>
        <translation>Взят&amp;ь исправления читателей …</translation>
    </message>
    <message>
        <source>Furthe&amp;r</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>Move this document &amp;earlier</source>
        <translation>Переместить этот документ &amp;выше</translation>
    </message>
    <message>
        <source>Move this document l&amp;ater</source>
        <translation>Переместить этот документ &amp;ниже</translation>
    </message>
    <message>
        <source>&amp;Rename this document …</source>
        <translation>&amp;Переименовать этот документ …</translation>
    </message>
    <message>
        <source>Take this document o&amp;ut …</source>
        <translation>&amp;Убрать этот документ …</translation>
    </message>
    <message>
        <source>Go to the gu&amp;esses</source>
        <translation>К догадка&amp;м</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Следующее замечание</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Пр&amp;едыдущее замечание</translation>
    </message>
    <message>
        <source>Go to who &amp;speaks</source>
        <translation>К тем, кто гово&amp;рит</translation>
    </message>
    <message>
        <source>Go to the the&amp;mes</source>
        <translation>К тем&amp;ам</translation>
    </message>
    <message>
        <source>Go to the pa&amp;rticipants</source>
        <translation>К &amp;участникам</translation>
    </message>
    <message>
        <source>Look for names</source>
        <translation>Искать имена</translation>
    </message>
    <message>
        <source>What they c&amp;onsented to …</source>
        <translation>На что они со&amp;гласились …</translation>
    </message>
    <message>
        <source>Save the notice of what is wit&amp;hdrawn …</source>
        <translation>Со&amp;хранить извещение об отозванном …</translation>
    </message>
    <message>
        <source>Done w&amp;ith the originals</source>
        <translation>Оригиналы бо&amp;льше не нужны</translation>
    </message>
    <message>
        <source>&amp;Forget what was done here …</source>
        <translation>&amp;Забыть, что здесь сделано …</translation>
    </message>
    <message>
        <source>Your &amp;key and its fingerprint …</source>
        <translation>Ваш &amp;ключ и его отпечаток …</translation>
    </message>
    <message>
        <source>Go to the corrections</source>
        <translation>К исправлениям</translation>
    </message>
    <message>
        <source>Put a withdrawn passage &amp;back …</source>
        <translation>Вернуть отозванный &amp;фрагмент …</translation>
    </message>
    <message>
        <source>&amp;Look for words in the folder …</source>
        <translation>&amp;Искать слова в папке …</translation>
    </message>
    <message>
        <source>Go to the translations</source>
        <translation>К переводам</translation>
    </message>
    <message>
        <source>Go to the glossary</source>
        <translation>К глоссарию</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>К примечаниям</translation>
    </message>
    <message>
        <source>Add your documents: press Ctrl+O, or drop them here.</source>
        <translation>Добавьте документы: нажмите Ctrl+O или перетащите их сюда.</translation>
    </message>
    <message>
        <source>This folder has errors, so there is nothing to read yet. Mend what is listed below as an error.</source>
        <translation>В папке есть ошибки, поэтому читать пока нечего. Исправьте то, что ниже названо ошибкой.</translation>
    </message>
    <message>
        <source>The folder is not there now, or has no archive.toml. It is shown as soon as that is back.</source>
        <translation>Папки сейчас нет на месте, или в ней нет archive.toml. Она будет показана, как только это вернётся.</translation>
    </message>
    <message>
        <source>This folder could not be built, so nothing can be read yet.</source>
        <translation>Собрать эту папку не удалось, поэтому читать пока нечего.</translation>
    </message>
</context>
<context>
    <name>DeskEditor</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Так уже и есть.</translation>
    </message>
    <message>
        <source>Taken back: {act}.</source>
        <translation>Отменено: {act}.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>Повторено: {act}.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready-made set(s) showed nothing else, and went too.</source>
        <translation>
            <numerusform>%Ln готовый набор больше ничего не показывал и тоже удалён.</numerusform>
            <numerusform>%Ln готовых набора больше ничего не показывали и тоже удалены.</numerusform>
            <numerusform>%Ln готовых наборов больше ничего не показывали и тоже удалены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
</context>
<context>
    <name>DeskFoot</name>
    <message>
        <source>Lists of the desk</source>
        <translation>Списки рабочего стола</translation>
    </message>
    <message>
        <source>Mend the errors.</source>
        <translation>Исправьте ошибки.</translation>
    </message>
    <message>
        <source>Satchel goes on as soon as that is back.</source>
        <translation>Satchel продолжит, как только это вернётся.</translation>
    </message>
    <message>
        <source>It is tried again when a file is saved.</source>
        <translation>Новая попытка будет, когда файл сохранят.</translation>
    </message>
    <message>
        <source>What is shown is as of your last act, and no good build yet.</source>
        <translation>Показано состояние после вашего последнего действия, а удачной сборки ещё нет.</translation>
    </message>
    <message>
        <source>What is shown is as of the last good build, at {time}.</source>
        <translation>Показана последняя удачная сборка, {time}.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Скрыть список</translation>
    </message>
</context>
<context>
    <name>DeskKeeper</name>
    <message>
        <source>Satchel could not forget these words on this computer yet. Make room on the disk; it tries again with your next change.</source>
        <translation>Satchel пока не смог забыть эти слова на этом компьютере. Освободите место на диске; при следующем изменении он попробует снова.</translation>
    </message>
    <message>
        <source>What you do could not be kept for the next time. It can be taken back until the folder is closed.</source>
        <translation>Сделанное не удалось сохранить до следующего раза. Его можно отменить, пока папка открыта.</translation>
    </message>
    <message>
        <source>It can be taken back until the folder is closed. A notebook with a passphrase keeps it longer.</source>
        <translation>Это можно отменить, пока папка открыта. Тетрадь с паролем хранит это дольше.</translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation>Ваша тетрадь</translation>
    </message>
</context>
<context>
    <name>DeskLists</name>
    <message numerus="yes">
        <source>%n guess(es) accepted.</source>
        <translation>
            <numerusform>Принята %Ln догадка.</numerusform>
            <numerusform>Приняты %Ln догадки.</numerusform>
            <numerusform>Принято %Ln догадок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>The file was read as {a}.</source>
        <translation>Файл прочитан в кодировке {a}.</translation>
    </message>
    <message>
        <source>The language is taken to be “{a}”, by its commonest words.</source>
        <translation>Язык определён по самым частым словам: “{a}”.</translation>
    </message>
    <message>
        <source>The language is taken to be “{a}”, but its words leave it in doubt.</source>
        <translation>Язык, вероятно, “{a}”, но по словам это не ясно.</translation>
    </message>
    <message>
        <source>The text has no title of its own, so it is called “{a}”.</source>
        <translation>У текста нет своего названия, поэтому он назван “{a}”.</translation>
    </message>
    <message>
        <source>It is called “{a}”. In the folder it is “{b}”, which stays.</source>
        <translation>Он называется “{a}”. В папке он назван “{b}”, и это остаётся.</translation>
    </message>
    <message>
        <source>It is taken for a new version of {a}.</source>
        <translation>Он принят за новую версию файла {a}.</translation>
    </message>
    <message>
        <source>{a} stays as it is: only the themes, codings and notes of the project are taken.</source>
        <translation>{a} остаётся как есть: из проекта взяты только темы, кодирования и заметки.</translation>
    </message>
    <message>
        <source>Themes: {a}; codings taken: {b} of {c}; notes: {d}; translations: {e}.</source>
        <translation>Темы: {a}; взято кодирований: {b} из {c}; заметки: {d}; переводы: {e}.</translation>
    </message>
    <message>
        <source>“{a}” on “{b}” fits only in part.</source>
        <translation>«{a}» на «{b}» подходит только отчасти.</translation>
    </message>
    <message>
        <source>“{a}” on “{b}” fits nowhere, and is not taken.</source>
        <translation>«{a}» на «{b}» никуда не подходит и не взято.</translation>
    </message>
    <message>
        <source>The note “{a}” is about no passage, and is not taken.</source>
        <translation>Заметка «{a}» не относится ни к одному фрагменту и не взята.</translation>
    </message>
    <message>
        <source>Cases and variables are not taken: state at the desk who speaks.</source>
        <translation>Случаи и переменные не взяты: укажите сами, кто говорит.</translation>
    </message>
    <message>
        <source>Descriptions of sources and of coded words are not taken.</source>
        <translation>Описания источников и закодированных слов не взяты.</translation>
    </message>
    <message>
        <source>Notes in “{a}” are not taken again: it was here already.</source>
        <translation>Заметки из «{a}» не взяты ещё раз: этот текст уже был здесь.</translation>
    </message>
    <message>
        <source>Its graphs and links are not taken.</source>
        <translation>Схемы и связи из него не взяты.</translation>
    </message>
    <message>
        <source>“{a}” is not taken: its text is not in the file.</source>
        <translation>«{a}» не взято: его текста нет в файле.</translation>
    </message>
    <message>
        <source>In “{a}” positions count line ends or rare letters otherwise. Look at the coded words.</source>
        <translation>В «{a}» концы строк или редкие буквы сосчитаны иначе. Посмотрите, какие слова отмечены темами.</translation>
    </message>
    <message>
        <source>“{a}” has no plain text, so places are counted in its document. Look at the coded words.</source>
        <translation>У «{a}» нет простого текста, поэтому места сосчитаны по документу. Посмотрите, какие слова отмечены темами.</translation>
    </message>
    <message>
        <source>“{a}” is the title.</source>
        <translation>“{a}” — название.</translation>
    </message>
    <message>
        <source>“{a}” is a heading.</source>
        <translation>“{a}” — заголовок.</translation>
    </message>
    <message>
        <source>{a}: a quote, said by “{b}”.</source>
        <translation>{a}: цитата, говорит “{b}”.</translation>
    </message>
    <message>
        <source>{a}: a quote, nobody is named under it.</source>
        <translation>{a}: цитата, под ней никто не назван.</translation>
    </message>
    <message>
        <source>“{a}”: no field could be read.</source>
        <translation>“{a}”: о говорящем ничего не удалось прочитать.</translation>
    </message>
    <message>
        <source>“{a}” looks like the mark of a footnote, and no footnote was found for it.</source>
        <translation>“{a}” похоже на знак сноски, но сноски к нему нет.</translation>
    </message>
    <message>
        <source>A paragraph of more than {a} characters was cut into several passages.</source>
        <translation>Абзац длиннее {a} знаков разделён на несколько фрагментов.</translation>
    </message>
    <message>
        <source>A table is too large for one passage, so it is {a} passages.</source>
        <translation>Таблица слишком велика для одного фрагмента и стала фрагментами, числом {a}.</translation>
    </message>
    <message>
        <source>“{a}”: a paragraph goes on here after a break.</source>
        <translation>“{a}”: здесь абзац продолжается после разрыва.</translation>
    </message>
    <message>
        <source>“{a}”: a footnote goes on here after a break.</source>
        <translation>“{a}”: здесь сноска продолжается после разрыва.</translation>
    </message>
    <message>
        <source>“{a}” keeps its hyphen: the text has it nowhere else.</source>
        <translation>“{a}” остаётся с дефисом: больше этого слова в тексте нет.</translation>
    </message>
    <message>
        <source>“{a}” keeps its hyphen, which stood at the end of a line.</source>
        <translation>“{a}” остаётся с дефисом, который стоял в конце строки.</translation>
    </message>
    <message>
        <source>“{a}” has no description. Say what it shows, for those who cannot see it.</source>
        <translation>У “{a}” нет описания. Скажите, что на картинке, для тех, кто её не видит.</translation>
    </message>
    <message>
        <source>Its lines are long, so each is a paragraph of its own.</source>
        <translation>Строки длинные, поэтому каждая — отдельный абзац.</translation>
    </message>
    <message>
        <source>No mark points to this footnote, so it is a paragraph.</source>
        <translation>На эту сноску не указывает ни один знак, поэтому она стала абзацем.</translation>
    </message>
    <message>
        <source>No mark is found for footnote {a}, so it is a paragraph: “{b}”</source>
        <translation>К сноске {a} нет знака, поэтому она стала абзацем: “{b}”</translation>
    </message>
    <message>
        <source>Footnote {a} is joined to its mark: “{b}”</source>
        <translation>Сноска {a} соединена со своим знаком: “{b}”</translation>
    </message>
    <message>
        <source>Links stay as they are written, as text.</source>
        <translation>Ссылки остаются текстом, как написаны.</translation>
    </message>
    <message>
        <source>Words that you replaced before stood here. They are replaced again.</source>
        <translation>Здесь стояли слова, которые вы раньше заменили. Они снова заменены.</translation>
    </message>
    <message>
        <source>Words that you took out before stood here. They are left out again.</source>
        <translation>Здесь стояли слова, которые вы раньше убрали. Они снова опущены.</translation>
    </message>
    <message>
        <source>“{a}” has other words now. Look at its codings, notes and translations.</source>
        <translation>У “{a}” теперь другие слова. Проверьте его темы, примечания и переводы.</translation>
    </message>
    <message>
        <source>“{a}” is new. Nothing is known of consent to it.</source>
        <translation>“{a}” — новый. О согласии на него ничего не известно.</translation>
    </message>
    <message>
        <source>“{a}” is withdrawn. The document has its words, and they are left out.</source>
        <translation>“{a}” отозван. В документе есть его слова, они опущены.</translation>
    </message>
    <message>
        <source>“{a}” was changed by you and in the document. It stays as you left it until you decide.</source>
        <translation>“{a}” изменили и вы, и документ. Он остаётся как у вас, пока вы не решите.</translation>
    </message>
    <message>
        <source>“{a}” is not in the document any more. It stays, since you worked on it until you decide.</source>
        <translation>“{a}” больше нет в документе. Он остаётся, потому что вы над ним работали, пока вы не решите.</translation>
    </message>
    <message>
        <source>“{a}” was taken out by you and is changed in the document. It stays out until you decide.</source>
        <translation>“{a}” вы убрали, а в документе он изменён. Его нет, пока вы не решите.</translation>
    </message>
    <message>
        <source>“{a}” has a name that you replaced. It is not put in until you decide.</source>
        <translation>В “{a}” есть имя, которое вы заменили. Он не вставлен, пока вы не решите.</translation>
    </message>
    <message>
        <source>“{a}” is withdrawn, and the document has its words. They are not put in until you decide.</source>
        <translation>“{a}” отозван, а в документе есть его слова. Они не вставлены, пока вы не решите.</translation>
    </message>
    <message>
        <source>Found {a} by their form. A person must read the whole text.</source>
        <translation>По форме найдено {a}. Весь текст должен прочитать человек.</translation>
    </message>
    <message>
        <source>Nobody aged {a} is in any band.</source>
        <translation>Возраст {a} не входит ни в одну группу.</translation>
    </message>
    <message>
        <source>Age {a} is in no band.</source>
        <translation>Возраст {a} не входит ни в одну группу.</translation>
    </message>
    <message>
        <source>The range {a} to {b} reaches beyond the bands, which end at {c}.</source>
        <translation>От {a} до {b} — больше, чем охватывают группы: они кончаются на {c}.</translation>
    </message>
    <message>
        <source>The bands add up to {a} and leave no room for the ages outside them.</source>
        <translation>В группах вместе {a}, и для возрастов вне их места нет.</translation>
    </message>
    <message>
        <source>Articles or amounts here are as of {a}.</source>
        <translation>Статьи или суммы здесь — на {a}.</translation>
    </message>
    <message>
        <source>“{a}” stands under {b} quotes: one person, or several?</source>
        <translation>“{a}” стоит под цитатами, числом {b}: один человек или несколько?</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>и ещё {number}</translation>
    </message>
    <message>
        <source>a footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>места нет</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>комментарии</translation>
    </message>
    <message>
        <source>deleted words</source>
        <translation>удалённые слова</translation>
    </message>
    <message>
        <source>hidden words</source>
        <translation>скрытые слова</translation>
    </message>
    <message>
        <source>what the file says of itself</source>
        <translation>что файл говорит о себе</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>last changed by</source>
        <translation>последним изменил</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>рецензент</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>ключевые слова</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>company</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>own property</source>
        <translation>своё свойство</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>участник работы</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издатель</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>права</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>гендер</translation>
    </message>
    <message>
        <source>age band</source>
        <translation>возрастная группа</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>место работы</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>It is called “{a}”, since {w}.</source>
        <translation>Называется “{a}”: {w}.</translation>
    </message>
    <message>
        <source>the file states it</source>
        <translation>так указано в файле</translation>
    </message>
    <message>
        <source>its pages have it at their head</source>
        <translation>так написано вверху его страниц</translation>
    </message>
    <message>
        <source>it is the first heading</source>
        <translation>это первый заголовок</translation>
    </message>
    <message>
        <source>the document begins with it</source>
        <translation>с этого начинается документ</translation>
    </message>
    <message>
        <source>“{a}” is a tag of HTML, and stays in the text as it is.</source>
        <translation>“{a}” — тег HTML, он остаётся в тексте как есть.</translation>
    </message>
    <message>
        <source>The description of “{a}” is longer than {b} characters, and cut.</source>
        <translation>Описание “{a}” длиннее {b} знаков и обрезано.</translation>
    </message>
    <message>
        <source>The picture “{a}” is left out: {w}</source>
        <translation>Изображение “{a}” опущено: {w}</translation>
    </message>
    <message>
        <source>A picture is left out: {w}</source>
        <translation>Изображение опущено: {w}</translation>
    </message>
    <message>
        <source>it is damaged. Save it as PNG or JPEG, and add it to the folder.</source>
        <translation>оно повреждено. Сохраните его как PNG или JPEG и добавьте в папку.</translation>
    </message>
    <message>
        <source>it is of a rare kind. Save it as PNG or JPEG, and add it to the folder.</source>
        <translation>оно редкого вида. Сохраните его как PNG или JPEG и добавьте в папку.</translation>
    </message>
    <message>
        <source>it is too large. Save it smaller, and add it to the folder.</source>
        <translation>оно слишком большое. Сохраните его поменьше и добавьте в папку.</translation>
    </message>
    <message>
        <source>it lies on its side. Turn it, save it, and add it to the folder.</source>
        <translation>оно лежит на боку. Поверните его, сохраните и добавьте в папку.</translation>
    </message>
    <message>
        <source>it is {w}. Save it as PNG or JPEG, and add it to the folder.</source>
        <translation>это {w}. Сохраните его как PNG или JPEG и добавьте в папку.</translation>
    </message>
    <message>
        <source>an archive may have no more. Import the document in several parts.</source>
        <translation>больше изображений в архиве быть не может. Импортируйте документ по частям.</translation>
    </message>
    <message>
        <source>it stands in a footnote. Add it to the folder where it belongs.</source>
        <translation>оно стоит в сноске. Добавьте его в папку туда, где ему место.</translation>
    </message>
    <message>
        <source>its document was there before. Add it to the folder where it belongs.</source>
        <translation>его документ уже был здесь. Добавьте его в папку туда, где ему место.</translation>
    </message>
    <message>
        <source>no section is there to hold it.</source>
        <translation>для него нет раздела.</translation>
    </message>
    <message>
        <source>a GIF</source>
        <translation>картинка GIF</translation>
    </message>
    <message>
        <source>a BMP</source>
        <translation>картинка BMP</translation>
    </message>
    <message>
        <source>a WebP</source>
        <translation>картинка WebP</translation>
    </message>
    <message>
        <source>a TIFF</source>
        <translation>картинка TIFF</translation>
    </message>
    <message>
        <source>a drawing (WMF)</source>
        <translation>рисунок (WMF)</translation>
    </message>
    <message>
        <source>a drawing (EMF)</source>
        <translation>рисунок (EMF)</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>рисунок (SVG)</translation>
    </message>
    <message>
        <source>neither PNG nor JPEG</source>
        <translation>не PNG и не JPEG</translation>
    </message>
    <message>
        <source>Joined at the ends of lines by a list of words, {a}: {p}.</source>
        <translation>Соединены на концах строк по списку слов, {a}: {p}.</translation>
    </message>
    <message>
        <source>Joined at the ends of lines as the text has words with their beginnings, {a}: {p}.</source>
        <translation>Соединены на концах строк, так как в тексте есть слова с таким началом, {a}: {p}.</translation>
    </message>
    <message>
        <source>“{a}” leads in to what follows.</source>
        <translation>“{a}” подводит к тому, что следует.</translation>
    </message>
    <message>
        <source>One paragraph begins with a speaker and a colon {p}: quotes of a conversation.</source>
        <translation>Один абзац начинается с говорящего и двоеточия {p}: это цитаты из разговора.</translation>
    </message>
    <message>
        <source>{a} paragraphs begin with a speaker and a colon {p}: quotes of a conversation.</source>
        <translation>Абзацев, которые начинаются с говорящего и двоеточия, {a} {p}: это цитаты из разговора.</translation>
    </message>
    <message>
        <source>“{a}” names nobody between two turns of a conversation, so it stays a paragraph.</source>
        <translation>“{a}” стоит между двумя репликами разговора и никого не называет, поэтому остаётся абзацем.</translation>
    </message>
    <message>
        <source>A rule of the page that hides something was not understood: {p}. Look in a browser whether the page shows all that is in the folder.</source>
        <translation>Правило страницы, которое что-то скрывает, не понято: {p}. Посмотрите в браузере, показывает ли страница всё, что есть в папке.</translation>
    </message>
    <message>
        <source>{a} rules of the page that hide something were not understood: {p}. Look in a browser whether the page shows all that is in the folder.</source>
        <translation>Правил страницы, которые что-то скрывают и не поняты, {a}: {p}. Посмотрите в браузере, показывает ли страница всё, что есть в папке.</translation>
    </message>
    <message>
        <source>{a} unseen character {b}, in headings and lines under quotes: {p}</source>
        <translation>{a} невидимый знак {b} в заголовках и подписях к цитатам: {p}</translation>
    </message>
    <message>
        <source>{a} unseen characters {b}, in headings and lines under quotes: {p}</source>
        <translation>невидимых знаков в заголовках и подписях к цитатам {a} {b}: {p}</translation>
    </message>
    <message>
        <source>{a} unseen character {b} stay in passages: {p}. Look whether the words there read as they should.</source>
        <translation>{a} невидимый знак {b} остаётся во фрагментах: {p}. Посмотрите, правильно ли там читаются слова.</translation>
    </message>
    <message>
        <source>{a} unseen characters {b} stay in passages: {p}. Look whether the words there read as they should.</source>
        <translation>Невидимых знаков, которые остаются во фрагментах, {a} {b}: {p}. Посмотрите, правильно ли там читаются слова.</translation>
    </message>
    <message>
        <source>{a} unseen character {b}: {p}</source>
        <translation>{a} невидимый знак {b}: {p}</translation>
    </message>
    <message>
        <source>{a} unseen characters {b}: {p}</source>
        <translation>невидимых знаков {a} {b}: {p}</translation>
    </message>
    <message>
        <source>“{a}” is taken for who said the lines above it.</source>
        <translation>“{a}” принято за того, кто сказал строки выше.</translation>
    </message>
    <message>
        <source>“{a}” is taken for {w} by how it looks.</source>
        <translation>“{a}” по виду принято за {w}.</translation>
    </message>
    <message>
        <source>a list item</source>
        <translation>пункт списка</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>цитату</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>“{a}” is set apart in a footnote, which holds plain words.</source>
        <translation>“{a}” выделено в сноске, а в ней остаются слова без выделения.</translation>
    </message>
    <message>
        <source>“{a}” is white in the file, so perhaps nobody sees it there. It is in the folder: take it out if nobody should read it.</source>
        <translation>“{a}” в файле белого цвета, поэтому там этого, возможно, никто не видит. В папке это есть: уберите, если этого никому не следует читать.</translation>
    </message>
    <message>
        <source>A footnote to “{a}” has no words.</source>
        <translation>В сноске к “{a}” нет слов.</translation>
    </message>
    <message>
        <source>“{a}” is bold and stands alone, and stays a paragraph, since headings have a style here.</source>
        <translation>“{a}” выделено жирным и стоит отдельно, но остаётся абзацем: у заголовков здесь свой стиль.</translation>
    </message>
    <message>
        <source>“{a}” is bold and stands alone, so it is a heading.</source>
        <translation>“{a}” выделено жирным и стоит отдельно, поэтому это заголовок.</translation>
    </message>
    <message>
        <source>One cell has several paragraphs, which stand in one line now.</source>
        <translation>В одной ячейке несколько абзацев, теперь они стоят в одной строке.</translation>
    </message>
    <message>
        <source>{a} cells have several paragraphs, which stand in one line now.</source>
        <translation>Ячеек, в которых несколько абзацев, {a}: теперь они стоят в одной строке.</translation>
    </message>
    <message>
        <source>“{a}” begins a paragraph, though no blank line is above it.</source>
        <translation>С “{a}” начинается абзац, хотя над ним нет пустой строки.</translation>
    </message>
    <message>
        <source>A list of one item begins here.</source>
        <translation>Здесь начинается список из одного пункта.</translation>
    </message>
    <message>
        <source>A list of {a} items begins here.</source>
        <translation>Здесь начинается список, пунктов в нём {a}.</translation>
    </message>
    <message>
        <source>A table has too many columns for one, so each row is a paragraph.</source>
        <translation>В таблице слишком много столбцов, поэтому каждая строка стала абзацем.</translation>
    </message>
    <message>
        <source>A table is read by where its words stand.</source>
        <translation>Таблица прочитана по тому, где стоят её слова.</translation>
    </message>
    <message>
        <source>“{a}”: read as {p}.</source>
        <translation>“{a}”: прочитано как {p}.</translation>
    </message>
    <message>
        <source>{p} is not written, but follows from where the person works.</source>
        <translation>{p} не написано, но следует из того, где человек работает.</translation>
    </message>
    <message>
        <source>“{a}” begins as a footnote does, and stays in the text.</source>
        <translation>“{a}” начинается как сноска и остаётся в тексте.</translation>
    </message>
    <message>
        <source>“{a}” is footnote {b} to the passage of line {c}.</source>
        <translation>“{a}” — сноска {b} к фрагменту в строке {c}.</translation>
    </message>
    <message>
        <source>One tracked change is open: what was inserted is taken, what was deleted is not.</source>
        <translation>Открыто одно исправление: вставленное взято, удалённое нет.</translation>
    </message>
    <message>
        <source>{a} tracked changes are open: what was inserted is taken, what was deleted is not.</source>
        <translation>Открытых исправлений {a}: вставленное взято, удалённое нет.</translation>
    </message>
    <message>
        <source>Struck through in the file, {a}: {p}. This is in the folder: take out what nobody should read.</source>
        <translation>Зачёркнуто в файле, {a}: {p}. В папке это есть: уберите то, чего никому не следует читать.</translation>
    </message>
    <message>
        <source>This passage is taken to be “{a}”, by its commonest words.</source>
        <translation>Язык этого фрагмента считается “{a}” по его самым частым словам.</translation>
    </message>
    <message>
        <source>This passage is taken to be “{a}”, as the file states.</source>
        <translation>Язык этого фрагмента считается “{a}”, как указано в файле.</translation>
    </message>
    <message>
        <source>Headings in another language: {a} ({b}). Only whole passages have a language of their own.</source>
        <translation>Заголовков на другом языке {a} ({b}). Свой язык бывает только у целых фрагментов.</translation>
    </message>
    <message>
        <source>Footnotes in another language: {a} ({b}). Only whole passages have a language of their own.</source>
        <translation>Сносок на другом языке {a} ({b}). Свой язык бывает только у целых фрагментов.</translation>
    </message>
    <message>
        <source>Passages with words in another language: {a} ({b}). Only whole passages have a language of their own.</source>
        <translation>Фрагментов со словами на другом языке {a} ({b}). Свой язык бывает только у целых фрагментов.</translation>
    </message>
    <message>
        <source>A person must read the whole text.</source>
        <translation>Весь текст должен прочитать человек.</translation>
    </message>
    <message>
        <source>names of people, {a}: {p}.</source>
        <translation>имена людей, {a}: {p}.</translation>
    </message>
    <message>
        <source>places, {a}: {p}.</source>
        <translation>места, {a}: {p}.</translation>
    </message>
    <message>
        <source>relatives and friends, {a}: {p}.</source>
        <translation>родные и друзья, {a}: {p}.</translation>
    </message>
    <message>
        <source>workplaces, {a}: {p}.</source>
        <translation>места работы, {a}: {p}.</translation>
    </message>
    <message>
        <source>addresses, {a}: {p}.</source>
        <translation>адреса, {a}: {p}.</translation>
    </message>
    <message>
        <source>contacts, {a}: {p}.</source>
        <translation>контакты, {a}: {p}.</translation>
    </message>
    <message>
        <source>telephones, {a}: {p}.</source>
        <translation>телефоны, {a}: {p}.</translation>
    </message>
    <message>
        <source>exact dates, {a}: {p}.</source>
        <translation>точные даты, {a}: {p}.</translation>
    </message>
    <message>
        <source>ages, {a}: {p}.</source>
        <translation>возраст, {a}: {p}.</translation>
    </message>
    <message>
        <source>numbers of documents, {a}: {p}.</source>
        <translation>номера документов, {a}: {p}.</translation>
    </message>
    <message>
        <source>The file holds words that are not on its pages: {p}. They are not in the folder. Whoever is given the file can read them.</source>
        <translation>В файле есть слова, которых нет на его страницах: {p}. В папке их нет. Их может прочитать каждый, кому дадут файл.</translation>
    </message>
    <message>
        <source>Nobody has said what these people consented to, so nothing is shown of who speaks.</source>
        <translation>Никто не указал, на что эти люди согласились, поэтому о говорящих ничего не показывается.</translation>
    </message>
    <message>
        <source>Nobody has said what the people in it consented to, so nothing is published.</source>
        <translation>Никто не указал, на что согласились люди в нём, поэтому ничего не публикуется.</translation>
    </message>
    <message>
        <source>Nothing changed: the folder has all of it already.</source>
        <translation>Ничего не изменилось: всё это уже есть в папке.</translation>
    </message>
    <message>
        <source>“{a}” stands in another place now.</source>
        <translation>“{a}” теперь стоит в другом месте.</translation>
    </message>
    <message>
        <source>“{a}” is not in the document any more, and was taken out.</source>
        <translation>“{a}” больше нет в документе, и фрагмент убран.</translation>
    </message>
    <message>
        <source>“{a}” stays as you left it.</source>
        <translation>“{a}” остаётся таким, каким вы его оставили.</translation>
    </message>
    <message>
        <source>These words of the file are not in the document: {a}.</source>
        <translation>Этих слов файла нет в документе: {a}.</translation>
    </message>
    <message>
        <source>These words of the document are not in the file: {a}.</source>
        <translation>Этих слов документа нет в файле: {a}.</translation>
    </message>
    <message>
        <source>From here on the words stand in another order: “{a}”.</source>
        <translation>Отсюда слова стоят в другом порядке: “{a}”.</translation>
    </message>
    <message>
        <source>These words are not in the documents, or not in this order: “{a}”.</source>
        <translation>Этих слов нет в документах, или они стоят в другом порядке: “{a}”.</translation>
    </message>
    <message>
        <source>These words are not in the source, or not in this order: “{a}”.</source>
        <translation>Этих слов нет в исходном тексте, или они стоят в другом порядке: “{a}”.</translation>
    </message>
</context>
<context>
    <name>DialButton</name>
    <message>
        <source>How much is told of who speaks: on every screen, to a room and in what is copied</source>
        <translation>Сколько сказано о говорящем: на всех экранах, залу и в том, что копируется</translation>
    </message>
    <message>
        <source>Attributions: as the editor set</source>
        <translation>Кто говорит: как задал редактор</translation>
    </message>
    <message>
        <source>Attributions: in full</source>
        <translation>Кто говорит: полностью</translation>
    </message>
    <message>
        <source>Attributions: gender and age band</source>
        <translation>Кто говорит: гендер и возрастная группа</translation>
    </message>
    <message>
        <source>Attributions: role only</source>
        <translation>Кто говорит: только роль</translation>
    </message>
    <message>
        <source>Attributions: none</source>
        <translation>Кто говорит: не указывать</translation>
    </message>
</context>
<context>
    <name>DialController</name>
    <message>
        <source>This holds for every quote until you close Satchel.</source>
        <translation>Это действует для каждой цитаты, пока вы не закроете Satchel.</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>As you kept it (what is gone is struck out)</source>
        <translation>Как было сохранено (чего больше нет, зачёркнуто)</translation>
    </message>
    <message>
        <source>As it is in this edition (what is new is underlined)</source>
        <translation>Как в этом выпуске (новое подчёркнуто)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>DifferingTranslationSheet</name>
    <message>
        <source>Accept a translation</source>
        <translation>Принять перевод</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Review a translation</source>
        <translation>Проверить перевод</translation>
    </message>
    <message>
        <source>&amp;Mark it as reviewed</source>
        <translation>Отметить как &amp;проверенный</translation>
    </message>
    <message>
        <source>&amp;Accept it all the same</source>
        <translation>&amp;Всё равно принять</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Compare it with the text first. Readers may take what differs for said.</source>
        <translation>Сначала сравните с текстом. Читатели могут принять отличия за сказанное.</translation>
    </message>
    <message>
        <source>This translation has other numbers or names than the text</source>
        <translation>В переводе другие числа или имена, чем в тексте</translation>
    </message>
</context>
<context>
    <name>DocumentController</name>
    <message>
        <source>It is document {number} of {count} now.</source>
        <translation>Теперь это документ {number} из {count}.</translation>
    </message>
    <message>
        <source>Go to a document first, then do this again.</source>
        <translation>Сначала перейдите к документу и повторите.</translation>
    </message>
    <message>
        <source>It is stated what the document says of itself.</source>
        <translation>Сведения о документе указаны.</translation>
    </message>
    <message>
        <source>The document is taken out of the folder.</source>
        <translation>Документ убран из папки.</translation>
    </message>
    <message>
        <source>The document is taken out and withdrawn. Publish the next edition.</source>
        <translation>Документ убран и отозван. Опубликуйте следующий выпуск.</translation>
    </message>
    <message>
        <source>Its file and its text as received are called “{name}” now.</source>
        <translation>Его файл и исходный текст теперь называются «{name}».</translation>
    </message>
</context>
<context>
    <name>DocumentFilter</name>
    <message>
        <source>Narrow the documents</source>
        <translation>Отобрать документы</translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message>
        <source>Add documents</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Документы ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Documents are being added. Add the others after that.</source>
        <translation>Документы уже добавляются. Остальные добавьте после этого.</translation>
    </message>
    <message>
        <source>This is an archive. Close the archive folder to read it.</source>
        <translation>Это архив. Чтобы читать его, закройте папку архива.</translation>
    </message>
    <message>
        <source>Your notebook is locked. Words that you took out of a document may come back with it.</source>
        <translation>Ваша тетрадь закрыта. Слова, которые вы убрали из документа, могут вернуться вместе с ним.</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>Сначала открыть тетрадь</translation>
    </message>
    <message>
        <source>Add them all the same</source>
        <translation>Всё равно добавить</translation>
    </message>
    <message>
        <source>Reading the documents: {done} of {total} …</source>
        <translation>Читаются документы: {done} из {total} …</translation>
    </message>
    <message>
        <source>Comparing the folder with the documents, word by word …</source>
        <translation>Папка сверяется с документами слово за словом …</translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <translation>Читаются документы …</translation>
    </message>
    <message>
        <source>Cancelled: nothing was added to the folder.</source>
        <translation>Отменено: в папку ничего не добавлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be added.</source>
        <translation>
            <numerusform>%Ln документ не добавлен.</numerusform>
            <numerusform>%Ln документа не добавлены.</numerusform>
            <numerusform>%Ln документов не добавлено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentNameSheet</name>
    <message>
        <source>Rename this document</source>
        <translation>Переименовать этот документ</translation>
    </message>
    <message>
        <source>Its file is called “{name}”, and every reader can see that. Its text as received is called so too, and follows. All that was made of the document stays; its title stays too. It can be taken back.</source>
        <translation>Его файл называется «{name}», и это может увидеть каждый читатель. Так же называется исходный текст: он меняется вместе с ним. Всё, что сделано из документа, остаётся, и его название тоже. Это можно отменить.</translation>
    </message>
    <message>
        <source>Editions that you published keep the name: whoever has one can see it. Publish the next one.</source>
        <translation>В опубликованных вами выпусках имя остаётся: его может увидеть каждый, у кого они есть. Опубликуйте следующий выпуск.</translation>
    </message>
    <message>
        <source>What is the file of “{title}” to be called?</source>
        <translation>Как назвать файл документа «{title}»?</translation>
    </message>
    <message>
        <source>&amp;Small Latin letters, digits and hyphens</source>
        <translation>&amp;Строчные латинские буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>&amp;Rename it</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Сначала введите имя.</translation>
    </message>
</context>
<context>
    <name>DocumentRemovalSheet</name>
    <message>
        <source>Take this document out</source>
        <translation>Убрать этот документ</translation>
    </message>
    <message>
        <source>Such as: the speaker asked for it</source>
        <translation>Например: об этом попросил говоривший</translation>
    </message>
    <message>
        <source>&amp;Forget its words here too: this cannot be taken back</source>
        <translation>&amp;Забыть и здесь его слова: этого не отменить</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Take “{title}” out?</source>
        <translation>Убрать «{title}»?</translation>
    </message>
    <message>
        <source>Without the tick it can be taken back.</source>
        <translation>Без галочки это можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Why, for your folder: no reader is told</source>
        <translation>&amp;Почему, для вашей папки: читателям это не говорится</translation>
    </message>
    <message>
        <source>It goes from this folder with its text as received, and with its pictures that no other document shows. The file that it was added from stays where it is.</source>
        <translation>Он уйдёт из этой папки вместе с исходным текстом и с рисунками, которых нет в других документах. Файл, из которого он добавлен, останется на своём месте.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n passage(s).</source>
        <translation>
            <numerusform>В нём %Ln фрагмент.</numerusform>
            <numerusform>В нём %Ln фрагмента.</numerusform>
            <numerusform>В нём %Ln фрагментов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is under themes goes too: %n place(s).</source>
        <translation>
            <numerusform>Отнесённое к темам тоже уйдёт: %Ln место.</numerusform>
            <numerusform>Отнесённое к темам тоже уйдёт: %Ln места.</numerusform>
            <numerusform>Отнесённое к темам тоже уйдёт: %Ln мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) beside the text name it.</source>
        <translation>
            <numerusform>О нём говорит %Ln заметка рядом с текстом.</numerusform>
            <numerusform>О нём говорят %Ln заметки рядом с текстом.</numerusform>
            <numerusform>О нём говорят %Ln заметок рядом с текстом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready-made set(s) show some of it.</source>
        <translation>
            <numerusform>Что-то из него показывает %Ln готовый набор.</numerusform>
            <numerusform>Что-то из него показывают %Ln готовых набора.</numerusform>
            <numerusform>Что-то из него показывают %Ln готовых наборов.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have published it. So all of its passages are withdrawn: no edition from the next one on has them, and no reader who has that opens an older one.</source>
        <translation>Вы его опубликовали. Поэтому отзываются все его фрагменты: начиная со следующего выпуска их нет ни в одном, и читатель, у которого есть новый выпуск, не откроет более старый.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Напишите почему, в нескольких словах.</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>About this document</source>
        <translation>Об этом документе</translation>
    </message>
    <message>
        <source>&amp;State this</source>
        <translation>&amp;Указать это</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Rename its file …</source>
        <translation>&amp;Переименовать его файл …</translation>
    </message>
    <message>
        <source>In other languages its title stands among the translations. A title that its text does not have is called yours. Leave empty what you do not know.</source>
        <translation>На других языках его название стоит среди переводов. О названии, которого в тексте нет, сказано, что оно ваше. Чего не знаете, оставьте пустым.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Who &amp;wrote it</source>
        <translation>Кто его н&amp;аписал</translation>
    </message>
    <message>
        <source>Of what &amp;day or year</source>
        <translation>Какого &amp;дня или года</translation>
    </message>
    <message>
        <source>Where it is &amp;from</source>
        <translation>О&amp;ткуда он</translation>
    </message>
    <message>
        <source>Type a title first.</source>
        <translation>Сначала введите название.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message numerus="yes">
        <source>On %n passage(s)</source>
        <translation>
            <numerusform>На %n фрагменте</numerusform>
            <numerusform>На %n фрагментах</numerusform>
            <numerusform>На %n фрагментах</numerusform>
        </translation>
    </message>
    <message>
        <source>On: {passages}</source>
        <translation>К чему относится: {passages}</translation>
    </message>
    <message>
        <source>Missing: {languages}</source>
        <translation>Нет: {languages}</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Open in the text</source>
        <translation>Открыть в тексте</translation>
    </message>
    <message>
        <source>Show what was changed …</source>
        <translation>Показать, что изменилось …</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>Положить в подборку</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Убрать из этой подборки</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Вернуть из корзины</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Удалить навсегда …</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Новая подборка …</translation>
    </message>
    <message>
        <source>Title of the new collection</source>
        <translation>Название новой подборки</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>EntryOrderBox</name>
    <message>
        <source>Order of what is kept</source>
        <translation>Порядок сохранённого</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новое</translation>
    </message>
    <message>
        <source>In own order</source>
        <translation>Свой порядок</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>По цвету</translation>
    </message>
    <message>
        <source>By collection</source>
        <translation>По подборкам</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Type the words first.</source>
        <translation>Сначала введите слова.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” is not a file. Choose another.</source>
        <translation>«{name}» — не файл. Выберите другой.</translation>
    </message>
    <message>
        <source>“{name}” is not there. Check its name.</source>
        <translation>Файла «{name}» нет. Проверьте имя.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Try another copy.</source>
        <translation>Файл «{name}» не читается. Попробуйте другую копию.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be an archive. Choose another file.</source>
        <translation>«{name}» слишком велик для архива. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose an archive; or, to work in it, “Open an archive folder” in the File menu.</source>
        <translation>«{name}» — папка. Выберите архив, а чтобы работать в ней, «Открыть папку архива» в меню «Файл».</translation>
    </message>
    <message>
        <source>“{name}” may not be read by this user. Ask for a copy that you may read.</source>
        <translation>Файл «{name}» нельзя прочитать под этим пользователем. Попросите копию, которую вам можно читать.</translation>
    </message>
    <message>
        <source>This file is not a Satchel archive, or not whole. Ask for a fresh copy.</source>
        <translation>Этот файл — не архив Satchel, или он не полон. Попросите новую копию.</translation>
    </message>
    <message>
        <source>This is no archive, but a notice of what was withdrawn. Open it in Satchel’s window, which takes it in.</source>
        <translation>Это не архив, а извещение о том, что отозвано. Откройте его в окне Satchel, и оно будет принято.</translation>
    </message>
    <message>
        <source>This file is too large to be an archive. Choose another file.</source>
        <translation>Этот файл слишком велик для архива. Выберите другой файл.</translation>
    </message>
    <message>
        <source>This archive was damaged or altered after signing. Ask for a fresh copy.</source>
        <translation>Этот архив повреждён или изменён после подписания. Попросите новую копию.</translation>
    </message>
    <message>
        <source>This archive was made by a version before 1.0: ask its editor to build it again.</source>
        <translation>Этот архив сделан версией до 1.0: попросите редактора собрать его заново.</translation>
    </message>
    <message>
        <source>Damaged in this file, and therefore not shown: “{names}”. Ask for a fresh copy.</source>
        <translation>В этом файле повреждено и поэтому не показывается: «{names}». Попросите новую копию.</translation>
    </message>
    <message>
        <source>This archive is signed but not well made ({what}). Tell its editor.</source>
        <translation>Этот архив подписан, но составлен неверно ({what}). Сообщите редактору.</translation>
    </message>
    <message>
        <source>This archive is signed but its content does not fit together. Tell its editor.</source>
        <translation>Этот архив подписан, но его части не согласуются. Сообщите редактору.</translation>
    </message>
    <message>
        <source>This archive was made for a newer Satchel. Use that to open it.</source>
        <translation>Этот архив сделан для более новой версии Satchel. Откройте его в ней.</translation>
    </message>
    <message>
        <source>This archive is sealed. Open it with its passphrase, or the key of a reader it is for.</source>
        <translation>Этот архив запечатан. Откройте его паролем или ключом читателя, для которого он сделан.</translation>
    </message>
    <message>
        <source>This passphrase does not open the archive. Try again.</source>
        <translation>Этот пароль не открывает архив. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No passphrase opens this archive: it is sealed for the keys of its readers.</source>
        <translation>Этот архив не открыть паролем: он запечатан для ключей своих читателей.</translation>
    </message>
    <message>
        <source>This archive is not sealed for this key. Ask its editor for a copy that is.</source>
        <translation>Этот архив запечатан не для этого ключа. Попросите у редактора копию для него.</translation>
    </message>
    <message>
        <source>This file is not a notice of what was withdrawn, or not whole. Ask for a fresh copy.</source>
        <translation>Этот файл не извещение об отзыве или он неполный. Попросите новую копию.</translation>
    </message>
    <message>
        <source>This notice was damaged or altered after signing. Ask for a fresh copy.</source>
        <translation>Это извещение повреждено или изменено после подписи. Попросите новую копию.</translation>
    </message>
    <message>
        <source>This notice is signed but not well made. Tell the archive’s editor.</source>
        <translation>Это извещение подписано, но составлено неверно. Сообщите редактору архива.</translation>
    </message>
    <message>
        <source>This notice was made for a newer Satchel. Use that to open it.</source>
        <translation>Это извещение сделано для более новой версии Satchel. Откройте его в ней.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with the key of this archive. Tell its editor.</source>
        <translation>Ключом этого архива ничего нельзя запечатать. Сообщите его редактору.</translation>
    </message>
    <message>
        <source>This file was made by a newer Satchel. Use that to open it.</source>
        <translation>Этот файл сделан более новой программой Satchel. Откройте его в ней.</translation>
    </message>
    <message>
        <source>This file is for another archive. Open the folder of that one.</source>
        <translation>Этот файл для другого архива. Откройте папку того архива.</translation>
    </message>
    <message>
        <source>This file is from a reader to an editor. Open the archive folder, then take it in.</source>
        <translation>Этот файл от читателя редактору. Откройте папку архива и возьмите его там.</translation>
    </message>
    <message>
        <source>This file holds no suggestions, or is not whole. Ask for a fresh copy.</source>
        <translation>В этом файле нет предложений, или он неполный. Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>This file is sealed for another key, or was damaged. Ask for a fresh copy, made with your newest edition.</source>
        <translation>Этот файл запечатан для другого ключа или повреждён. Попросите новый, сделанный в вашем последнем выпуске.</translation>
    </message>
    <message>
        <source>This file holds suggestions that Satchel cannot read. Leave it aside.</source>
        <translation>В этом файле предложения, которые Satchel не может прочитать. Отложите его.</translation>
    </message>
    <message>
        <source>This notice is about “{id}”, and somebody else signed that archive here. Nothing was withdrawn. Ask its editor whether this is their fingerprint: {fingerprint}</source>
        <translation>Это извещение об архиве «{id}», но здесь его подписал кто-то другой. Ничего не отозвано. Спросите редактора архива, его ли это отпечаток: {fingerprint}</translation>
    </message>
    <message>
        <source>This notice tells what edition {edition} of “{id}” withdrew. Edition {newest} was opened here already: there is nothing to do.</source>
        <translation>Это извещение говорит, что отозвал выпуск {edition} архива «{id}». Здесь уже открывали выпуск {newest}: делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Too many notices by others wait here for “{id}”. Open that archive first, then take this notice in again.</source>
        <translation>Здесь слишком много чужих извещений ждут «{id}». Сначала откройте этот архив, потом примите извещение снова.</translation>
    </message>
    <message>
        <source>Satchel&apos;s record of signers, “{name}” in its data folder, cannot be read. Put a copy of it back, or delete it to begin a new one.</source>
        <translation>Список подписавших, «{name}» в папке данных Satchel, не читается. Верните его копию или удалите его, чтобы начать новый.</translation>
    </message>
    <message>
        <source>Someone else signed “{id}” before. Ask its editor, in a way you trust, whether this is their new fingerprint: {fingerprint}</source>
        <translation>Раньше «{id}» подписывал кто-то другой. Узнайте у редактора надёжным способом, его ли это новый отпечаток: {fingerprint}</translation>
    </message>
    <message>
        <source>Edition {edition} of “{id}” is older than one opened here. Its sealed copy was deleted from the library: use the newer one.</source>
        <translation>Выпуск {edition} архива «{id}» старше того, что уже открывали здесь. Его запечатанная копия удалена из библиотеки: пользуйтесь более новым.</translation>
    </message>
    <message>
        <source>Edition {edition} of “{id}” is older than one opened here, and may hold what was withdrawn since. Use the newer one.</source>
        <translation>Выпуск {edition} архива «{id}» старее того, что здесь уже открывали: в нём может быть то, что с тех пор отозвано. Откройте новый.</translation>
    </message>
    <message>
        <source>This file is whole, but is not the one that was taken in. Open it to see what it holds.</source>
        <translation>Файл цел, но это не тот, что был добавлен. Откройте его, чтобы увидеть, что в нём.</translation>
    </message>
    <message>
        <source>The archive could not be copied: {why}. Make room on this computer, or open it where it lies.</source>
        <translation>Скопировать архив не удалось: {why}. Освободите место на компьютере или откройте архив там, где он лежит.</translation>
    </message>
    <message>
        <source>The copy could not be deleted. Close what else uses it, then remove it again.</source>
        <translation>Удалить копию не удалось. Закройте программы, которые её используют, и уберите её ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be checked. Check it in several parts.</source>
        <translation>Файл «{name}» слишком длинный для проверки. Проверьте его по частям.</translation>
    </message>
    <message>
        <source>“{name}” has another file within it, whose words cannot be checked. Open it in a word processor, save it once more, and check that.</source>
        <translation>В «{name}» есть другой файл, слова которого нельзя проверить. Откройте его в текстовом редакторе, сохраните ещё раз и проверьте то, что получится.</translation>
    </message>
    <message>
        <source>A ZIM needs libzim, which this copy of Satchel does not have. Make a web page or an e-book, or add libzim as docs/export.md says.</source>
        <translation>Для ZIM нужна библиотека libzim, а в этой копии Satchel её нет. Сохраните веб-страницу или электронную книгу либо добавьте libzim, как сказано в docs/export.md.</translation>
    </message>
    <message>
        <source>A ZIM can be made only on Linux, where it is put together in memory. Make a web page or an e-book.</source>
        <translation>ZIM можно сделать только в Linux, где он собирается в памяти. Сохраните веб-страницу или электронную книгу.</translation>
    </message>
    <message>
        <source>The ZIM could not be written: memory may be short. Close other programs and try again.</source>
        <translation>ZIM не удалось записать: возможно, не хватает памяти. Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was written: cards take only quotes, and there is none.</source>
        <translation>Ничего не записано: на карточках только цитаты, а их нет.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Choose another name.</source>
        <translation>«{name}» — это архив. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>«{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}. Choose another place or make room.</source>
        <translation>Не удалось записать «{name}»: {why}. Выберите другое место или освободите место.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: this place can only be read. Choose another place.</source>
        <translation>Не удалось записать «{name}»: отсюда можно только читать. Выберите другое место.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Check Caps Lock and the keyboard’s language, then type it again.</source>
        <translation>Пароль не подходит. Проверьте Caps Lock и раскладку клавиатуры и введите его ещё раз.</translation>
    </message>
    <message>
        <source>These recovery words belong to another notebook. Look for those that were kept for this one.</source>
        <translation>Эти слова восстановления — от другой тетради. Найдите те, что сохранены для этой.</translation>
    </message>
    <message>
        <source>These are not all of the recovery words. Compare each with what was kept, then type them again.</source>
        <translation>Это не все слова восстановления. Сверьте каждое с записанным и введите их ещё раз.</translation>
    </message>
    <message>
        <source>The notebook’s keys are damaged, so it cannot be opened. Put a copy of its folder back, if there is one.</source>
        <translation>Ключи тетради повреждены, поэтому её нельзя открыть. Верните на место копию её папки, если она есть.</translation>
    </message>
    <message>
        <source>The notebook is damaged. Nothing of it was changed; open its newest backup.</source>
        <translation>Тетрадь повреждена. В ней ничего не изменено; откройте последнюю резервную копию.</translation>
    </message>
    <message>
        <source>Nothing of a sealed archive is kept in a notebook without a passphrase. Give your notebook one first.</source>
        <translation>Из запечатанного архива в тетради без пароля ничего не хранится. Сначала задайте тетради пароль.</translation>
    </message>
    <message>
        <source>The notebook cannot be read: {why}. Put that right, then try again.</source>
        <translation>Не удаётся прочитать тетрадь: {why}. Устраните причину и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The notebook is open elsewhere, so it can only be read here. Close it there to write.</source>
        <translation>Тетрадь открыта в другом месте, поэтому здесь её можно только читать. Чтобы писать, закройте её там.</translation>
    </message>
    <message>
        <source>The notebook can only be read here: {why}. Put that right to write in it again.</source>
        <translation>Здесь тетрадь можно только читать: {why}. Чтобы снова писать в неё, устраните причину.</translation>
    </message>
    <message>
        <source>A newer Satchel made this notebook. Use that to open it.</source>
        <translation>Эта тетрадь создана в более новой версии Satchel. Откройте её там.</translation>
    </message>
    <message>
        <source>Not saved yet: {why}. What you wrote is still here; put that right, then save again.</source>
        <translation>Пока не сохранено: {why}. Написанное никуда не делось; устраните причину и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>This backup is not whole, and nothing was changed. Choose another.</source>
        <translation>Эта резервная копия неполная, ничего не изменено. Выберите другую.</translation>
    </message>
    <message>
        <source>What was kept of this desk is damaged, and was deleted. Nothing before this can be taken back.</source>
        <translation>Сохранённое об этой папке повреждено и удалено. Ничего из прежнего отменить нельзя.</translation>
    </message>
    <message>
        <source>The original is not kept: together they would take more than 64 MB. Be done with others first. Its pages are shown as long as its file stays where it is.</source>
        <translation>Оригинал не сохранён: вместе они заняли бы больше 64 МБ. Сначала откажитесь от других. Его страницы видны, пока файл лежит на своём месте.</translation>
    </message>
    <message>
        <source>A newer Satchel made this set. Use that to open it.</source>
        <translation>Этот файл создан в более новой версии Satchel. Откройте его в ней.</translation>
    </message>
    <message>
        <source>This file is not a set of Satchel’s, or not whole. Ask for it again.</source>
        <translation>Этот файл не подборка и не набор Satchel или неполный. Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>This is too large to share. Make several of it, with shorter texts or fewer pictures.</source>
        <translation>Это слишком велико, чтобы передать. Разделите на несколько частей, сократите тексты или уберите изображения.</translation>
    </message>
    <message>
        <source>Edition {edition} of “{id}” holds what an earlier edition withdrew, and does not say that it is back on purpose. Tell its editor, and go on with the edition you have.</source>
        <translation>В выпуске {edition} архива «{id}» есть то, что отозвал более ранний выпуск, и не сказано, что это возвращено намеренно. Сообщите редактору и пользуйтесь выпуском, который у вас есть.</translation>
    </message>
    <message>
        <source>Another edition {edition} of “{id}” was opened here, with other content. Ask its editor for an edition with a higher number.</source>
        <translation>Здесь уже открывали другой выпуск {edition} архива «{id}», с иным содержанием. Попросите у редактора выпуск с большим номером.</translation>
    </message>
    <message>
        <source>“{name}” is no {kind} that can be read. Save it as {kind} once more.</source>
        <translation>«{name}» — не {kind}, который можно прочесть. Сохраните его как {kind} ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is neither DOCX, ODT, PPTX, EPUB, HTML nor text, and no other kind can be checked. Save it as one of these, or check its words as pasted text.</source>
        <translation>«{name}» — не DOCX, не ODT, не PPTX, не EPUB, не HTML и не текст, а другие виды файлов проверить нельзя. Сохраните его в одном из этих видов или проверьте его слова как вставленный текст.</translation>
    </message>
    <message>
        <source>There are no words to check. Paste those of the handout.</source>
        <translation>Проверять нечего: слов нет. Вставьте слова раздаточного листа.</translation>
    </message>
    <message>
        <source>The text is too long to be checked. Check it in several parts.</source>
        <translation>Текст слишком длинный для проверки. Проверьте его по частям.</translation>
    </message>
    <message>
        <source>Your notebook was given another passphrase elsewhere. Unlock it with that one.</source>
        <translation>Тетради дали другой пароль в другом месте. Откройте её этим паролем.</translation>
    </message>
    <message>
        <source>There is a notebook here already, and it stays. Unlock that one.</source>
        <translation>Здесь уже есть тетрадь, и она остаётся. Откройте её.</translation>
    </message>
    <message>
        <source>A newer Satchel made this copy. Use that to bring it back.</source>
        <translation>Эта копия сделана в более новой версии Satchel. Верните тетрадь там.</translation>
    </message>
    <message>
        <source>This file is not a copy of a notebook, or not whole. Choose another.</source>
        <translation>Этот файл — не копия тетради, или он не цел. Выберите другой.</translation>
    </message>
    <message>
        <source>Your notebook has no passphrase, so whoever found a copy could read it. Choose a passphrase first, then make the copy.</source>
        <translation>У тетради нет пароля, поэтому копию прочёл бы любой, кто её найдёт. Сначала выберите пароль, потом сделайте копию.</translation>
    </message>
    <message>
        <source>“{name}” holds no words that could be checked. Choose another file.</source>
        <translation>В «{name}» нет слов, которые можно проверить. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Nothing was written: what the speakers agreed to does not cover training.</source>
        <translation>Ничего не записано: полученное согласие не распространяется на обучение.</translation>
    </message>
    <message>
        <source>Nothing was written: what the speakers agreed to does not cover printing.</source>
        <translation>Ничего не записано: полученное согласие не распространяется на печать.</translation>
    </message>
    <message>
        <source>Nothing was written: what the speakers agreed to does not cover publishing.</source>
        <translation>Ничего не записано: полученное согласие не распространяется на публикацию.</translation>
    </message>
    <message>
        <source>This “{id}” is signed with a key that was replaced since: it is older, or not from its editor. Go on with the edition you have.</source>
        <translation>Этот «{id}» подписан ключом, который с тех пор заменён: он старее или не от редактора. Пользуйтесь выпуском, который у вас есть.</translation>
    </message>
    <message>
        <source>Someone else signed “{id}” before, and this holds what was withdrawn from it. Go on with the edition you have, and ask its editor whether this is their new fingerprint: {fingerprint}</source>
        <translation>Раньше «{id}» подписывал кто-то другой, а здесь есть то, что из него отозвано. Пользуйтесь выпуском, который у вас есть, и узнайте у редактора, его ли это новый отпечаток: {fingerprint}</translation>
    </message>
    <message>
        <source>“{name}” holds no words. Choose another.</source>
        <translation>В «{name}» нет слов. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a text. Save it as plain text or Markdown first.</source>
        <translation>«{name}» — не текст. Сначала сохраните его как простой текст или Markdown.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text. Save it as UTF-8 first.</source>
        <translation>«{name}» — текст не в UTF-8. Сначала сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or not what its name says. Look for another copy of it.</source>
        <translation>«{name}» повреждён или это не то, что говорит его имя. Найдите другую его копию.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 16 MB. Import it in several parts.</source>
        <translation>«{name}» больше 16 МБ. Добавьте его по частям.</translation>
    </message>
    <message>
        <source>“{name}” is too long for one document. Import it in several parts.</source>
        <translation>«{name}» слишком длинный для одного документа. Добавьте его по частям.</translation>
    </message>
    <message>
        <source>“{name}” has more than 20,000 letters without a blank between them, which no passage can hold. Put blanks between its words, and import it again.</source>
        <translation>В «{name}» больше 20&#xa0;000 букв подряд без пробела, а столько не вместит ни один фрагмент. Поставьте пробелы между словами и добавьте файл ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is XML, which is not read. Open it in the program that made it, and save it as DOCX or as plain text (.txt).</source>
        <translation>«{name}» — это XML, такие файлы не читаются. Откройте его в программе, в которой он сделан, и сохраните как DOCX или простой текст (.txt).</translation>
    </message>
    <message>
        <source>“{name}” is a Word document (RTF), which is not read. Open it in Word or LibreOffice and save it as DOCX.</source>
        <translation>«{name}» — документ Word (RTF), такие файлы не читаются. Откройте его в Word или LibreOffice и сохраните как DOCX.</translation>
    </message>
    <message>
        <source>“{name}” is an older Word document (DOC), which is not read. Open it in Word or LibreOffice and save it as DOCX.</source>
        <translation>«{name}» — документ старого Word (DOC), такие файлы не читаются. Откройте его в Word или LibreOffice и сохраните как DOCX.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, which is not read. Open it in Word or LibreOffice, and save it without one.</source>
        <translation>«{name}» защищён паролем, такие файлы не читаются. Откройте его в Word или LibreOffice и сохраните без пароля.</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet, which is not read. Open it in the program that made it, and save it as DOCX or as plain text (.txt).</source>
        <translation>«{name}» — электронная таблица, такие файлы не читаются. Откройте её в программе, в которой она сделана, и сохраните как DOCX или простой текст (.txt).</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which is not read. Open it in the program that made it, and save it as DOCX or as plain text (.txt).</source>
        <translation>«{name}» — презентация, такие файлы не читаются. Откройте её в программе, в которой она сделана, и сохраните как DOCX или простой текст (.txt).</translation>
    </message>
    <message>
        <source>“{name}” is a file of an office program, which is not read. Open it in the program that made it, and save it as DOCX or as plain text (.txt).</source>
        <translation>«{name}» — файл офисной программы, такие файлы не читаются. Откройте его в программе, в которой он сделан, и сохраните как DOCX или простой текст (.txt).</translation>
    </message>
    <message>
        <source>“{name}” is a web page packed with its pictures (MHT), which is not read. Open it in a browser and save it as a web page (.html).</source>
        <translation>«{name}» — веб-страница вместе с рисунками (MHT), такие файлы не читаются. Откройте её в браузере и сохраните как веб-страницу (.html).</translation>
    </message>
    <message>
        <source>“{name}” is a project of REFI-QDA within another file, which is not read. Import the project by itself.</source>
        <translation>«{name}» — проект REFI-QDA внутри другого файла, такие файлы не читаются. Добавьте проект отдельно.</translation>
    </message>
    <message>
        <source>“{name}” holds no text with words. Its codebook alone can be taken in at the desk, with the themes.</source>
        <translation>В «{name}» нет текстов со словами. Из него можно взять только темы: «Добавить список тем …».</translation>
    </message>
    <message>
        <source>“{name}” is damaged or too large, or no project of REFI-QDA. Export it again, as a project (.qdpx).</source>
        <translation>«{name}» — повреждённый или слишком большой файл либо не проект REFI-QDA. Сохраните его ещё раз как проект (.qdpx).</translation>
    </message>
    <message>
        <source>“{name}” is larger than 128 MB. Export it again without pictures and recordings.</source>
        <translation>«{name}» больше 128 МБ. Сохраните его ещё раз без картинок и записей.</translation>
    </message>
    <message>
        <source>“{name}” is an archive of Satchel, which is not read. Open it in Satchel; it needs no import.</source>
        <translation>«{name}» — архив Satchel, как документ он не читается. Откройте его в Satchel: добавлять его не нужно.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP file, which is not read. Unpack it, and import the texts in it.</source>
        <translation>«{name}» — файл ZIP, такие файлы не читаются. Распакуйте его и добавьте тексты из него.</translation>
    </message>
    <message>
        <source>“{name}” is a packed file, which is not read. Unpack it, and import the texts in it.</source>
        <translation>«{name}» — сжатый файл, такие файлы не читаются. Распакуйте его и добавьте тексты из него.</translation>
    </message>
    <message>
        <source>“{name}” is a picture, which is not read. Write its words down in a document or a text file.</source>
        <translation>«{name}» — изображение, такие файлы не читаются. Запишите слова с него в документ или текстовый файл.</translation>
    </message>
    <message>
        <source>“{name}” is a recording, which is not read. Write its words down in a document or a text file.</source>
        <translation>«{name}» — запись звука или видео, такие файлы не читаются. Запишите слова из неё в документ или текстовый файл.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which is not read. Choose a text.</source>
        <translation>«{name}» — программа, такие файлы не читаются. Выберите текст.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or too large. Open it in Word or LibreOffice and save it again.</source>
        <translation>«{name}» повреждён или слишком велик. Откройте его в Word или LibreOffice и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” has a password. Open it in LibreOffice and save it without one.</source>
        <translation>«{name}» защищён паролем. Откройте его в LibreOffice и сохраните без пароля.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or too large. Open it in LibreOffice and save it again.</source>
        <translation>«{name}» повреждён или слишком велик. Откройте его в LibreOffice и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Ask its publisher for a copy without copy protection (DRM).</source>
        <translation>«{name}» зашифрован. Попросите у издателя копию без защиты от копирования (DRM).</translation>
    </message>
    <message>
        <source>“{name}” is too large a book. Split it first.</source>
        <translation>«{name}» — слишком большая книга. Сначала разделите её на части.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or too large. Get another copy, or save it as a web page (.html).</source>
        <translation>«{name}» повреждён или слишком велик. Возьмите другую копию или сохраните его как веб-страницу (.html).</translation>
    </message>
    <message>
        <source>“{name}” is too large a page. Save it in several parts, and import these.</source>
        <translation>«{name}» — слишком большая страница. Сохраните её по частям и добавьте их.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save a copy without one, and import that.</source>
        <translation>«{name}» закрыт паролем. Сохраните копию без пароля и добавьте её.</translation>
    </message>
    <message>
        <source>“{name}” opens without a password, but is protected. Save a copy without protection, and import that.</source>
        <translation>«{name}» открывается без пароля, но защищён. Сохраните копию без защиты и добавьте её.</translation>
    </message>
    <message>
        <source>“{name}” has more than 1,000 pages. Save it in several parts.</source>
        <translation>В «{name}» больше 1000 страниц. Сохраните его по частям.</translation>
    </message>
    <message>
        <source>“{name}” is a scan: its pages are pictures without text. Have a program for text recognition read it first.</source>
        <translation>«{name}» — скан: его страницы — изображения без текста. Сначала распознайте текст в программе для этого.</translation>
    </message>
    <message>
        <source>“{name}” takes too much memory to be read. Open it in the program that made it and save it as DOCX or ODT.</source>
        <translation>Чтобы прочитать «{name}», нужно слишком много памяти. Откройте его в программе, в которой он сделан, и сохраните как DOCX или ODT.</translation>
    </message>
    <message>
        <source>“{name}” takes too long to be read. Open it in the program that made it and save it as DOCX or ODT.</source>
        <translation>Чтение «{name}» занимает слишком много времени. Откройте его в программе, в которой он сделан, и сохраните как DOCX или ODT.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it in the program that made it and save it as DOCX or ODT.</source>
        <translation>«{name}» повреждён. Откройте его в программе, в которой он сделан, и сохраните как DOCX или ODT.</translation>
    </message>
    <message>
        <source>“{name}” is not there. Make this folder first, or choose another place.</source>
        <translation>Папки «{name}» нет. Сначала создайте её или выберите другое место.</translation>
    </message>
    <message>
        <source>“{name}” is there already and not empty. Choose a new folder.</source>
        <translation>Папка «{name}» уже есть, и она не пуста. Выберите новую папку.</translation>
    </message>
    <message>
        <source>“{name}” could not be made: {why}. Choose another place or make room.</source>
        <translation>Не удалось создать «{name}»: {why}. Выберите другое место или освободите место.</translation>
    </message>
    <message>
        <source>No folder could be made of these texts: {why} Import them one by one.</source>
        <translation>Сделать папку из этих текстов не удалось: {why} Добавьте их по одному.</translation>
    </message>
    <message>
        <source>No folder could be made of this text: {why} Mend that, and import it again.</source>
        <translation>Сделать папку из этого текста не удалось: {why} Исправьте это и добавьте его ещё раз.</translation>
    </message>
    <message>
        <source>No document could be made of “{name}”: {why} Import it into a new folder.</source>
        <translation>Сделать документ из «{name}» не удалось: {why} Добавьте его в новую папку.</translation>
    </message>
    <message>
        <source>The document could not be put together again. Import it into a new folder, and compare.</source>
        <translation>Собрать документ заново не удалось. Добавьте его в новую папку и сравните.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are both “{name}”. Import one of them.</source>
        <translation>«{one}» и «{other}» в папке — один документ, «{name}». Добавьте один из этих файлов.</translation>
    </message>
    <message>
        <source>Two documents are made from “{name}”. Make it one document, then import again.</source>
        <translation>Из «{name}» сделано два документа. Объедините их в один и добавьте ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” has the name of a document in the folder, and other words. Rename the file, then import it again.</source>
        <translation>«{name}» называется как документ в папке, но слова в нём другие. Переименуйте файл и добавьте его ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” has mistakes. Mend what a check of the folder finds, then import again.</source>
        <translation>В «{name}» есть ошибки. Исправьте замечания к нему в этой папке и добавьте документы ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Mend what a check of the folder finds.</source>
        <translation>Файл «{name}» не читается. Исправьте замечания к нему в этой папке.</translation>
    </message>
    <message>
        <source>archive.toml is written in a way that cannot be added to. Write consent_confirmed = false at its top, then import again.</source>
        <translation>В archive.toml ничего нельзя дописать: так он составлен. Напишите в его начале consent_confirmed = false и добавьте документы ещё раз.</translation>
    </message>
    <message>
        <source>vocabulary.toml is written in a way that cannot be added to. Write each entry under [[role]], [[gender]] or [[sector]], then import again.</source>
        <translation>В vocabulary.toml ничего нельзя дописать: так он составлен. Напишите каждую запись под [[role]], [[gender]] или [[sector]] и добавьте документы ещё раз.</translation>
    </message>
    <message>
        <source>This folder may not be written to, so nothing can be changed here. Copy it to another place, and open the copy.</source>
        <translation>В эту папку нельзя записывать, поэтому здесь ничего нельзя изменить. Скопируйте её в другое место и откройте копию.</translation>
    </message>
    <message>
        <source>“{name}” could not be changed: it can only be read now. Let it be written to, then do it again.</source>
        <translation>«{name}» не удалось изменить: сейчас её можно только читать. Разрешите запись в эту папку и повторите.</translation>
    </message>
    <message>
        <source>“{name}” could not be changed: {why}. Make room, then do it again.</source>
        <translation>«{name}» не удалось изменить: {why}. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>“{name}” would be larger than 16 MB. Put less into it.</source>
        <translation>Файл «{name}» стал бы больше 16 МБ. Внесите в него меньше.</translation>
    </message>
    <message>
        <source>This is not in the folder any more. Leave the suggestion.</source>
        <translation>Этого в папке больше нет. Оставьте предложение без изменений.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose that, or other words.</source>
        <translation>«{name}» уже есть. Выберите его или другие слова.</translation>
    </message>
    <message>
        <source>An edition without this passage was published. It stays withdrawn.</source>
        <translation>Выпуск без этого фрагмента опубликован. Он остаётся отозванным.</translation>
    </message>
    <message>
        <source>“{words}” does not stand there any more. Look for it again.</source>
        <translation>«{words}» там больше нет. Поищите снова.</translation>
    </message>
    <message>
        <source>These words are not found again in the text as received. Leave that as it is, or change it in a text editor.</source>
        <translation>Этих слов не удалось найти в исходном тексте. Оставьте его как есть или измените в текстовом редакторе.</translation>
    </message>
    <message>
        <source>“{folder}” is not there. Choose a folder that holds archive.toml.</source>
        <translation>Папки «{folder}» нет. Выберите папку, в которой лежит archive.toml.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder. Choose the folder that holds archive.toml.</source>
        <translation>«{folder}» — не папка. Выберите папку, в которой лежит archive.toml.</translation>
    </message>
    <message>
        <source>“{folder}” holds no archive.toml. Choose the folder that has one.</source>
        <translation>В «{folder}» нет archive.toml. Выберите папку, в которой он есть.</translation>
    </message>
    <message>
        <source>“{folder}” may not be opened by this user. Ask for the right, or choose another.</source>
        <translation>Папку «{folder}» нельзя открыть под этим пользователем. Попросите дать на это право или выберите другую.</translation>
    </message>
    <message>
        <source>archive.toml in “{folder}” is a link that leads to nothing. Put the file there.</source>
        <translation>archive.toml в «{folder}» — ссылка, которая никуда не ведёт. Положите туда сам файл.</translation>
    </message>
    <message>
        <source>archive.toml in “{folder}” is no file. Put the file itself there.</source>
        <translation>archive.toml в «{folder}» — не файл. Положите туда сам файл.</translation>
    </message>
    <message>
        <source>“{name}” in this folder is a link or a folder, and Satchel did not put it there. Delete it, then open this folder again.</source>
        <translation>«{name}» в этой папке — ссылка или папка, и положил её туда не Satchel. Удалите её и откройте эту папку снова.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Look at it, then do this again.</source>
        <translation>Файл «{name}» изменила другая программа. Посмотрите на него и сделайте это ещё раз.</translation>
    </message>
    <message>
        <source>This folder is open in another window, so nothing can be changed here. Close it there, then try again.</source>
        <translation>Эта папка открыта в другом окне, поэтому здесь ничего нельзя изменить. Закройте её там, затем повторите.</translation>
    </message>
    <message>
        <source>“{name}” was changed since, so this cannot be taken back or done again. Other acts still can.</source>
        <translation>Файл «{name}» с тех пор изменился, поэтому отменить или повторить это нельзя. Другие изменения по-прежнему можно.</translation>
    </message>
    <message>
        <source>“{name}” was changed meanwhile. Nothing was written: do it again.</source>
        <translation>Тем временем файл «{name}» изменился. Ничего не записано: сделайте это ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” in this folder is a link to another one. Put a folder of its own in its place.</source>
        <translation>«{name}» в этой папке — ссылка на другую. Поставьте на её место отдельную папку.</translation>
    </message>
    <message>
        <source>“{name}” in this folder is not Satchel’s. Take it out, then do it again.</source>
        <translation>«{name}» в этой папке создан не в Satchel. Уберите его оттуда и сделайте это ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its rights.</source>
        <translation>«{name}» не читается. Проверьте права на чтение.</translation>
    </message>
    <message>
        <source>“{name}” has mistakes. Mend what is told of it first.</source>
        <translation>В «{name}» есть ошибки. Сначала исправьте замечания к нему.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that cannot be changed here. Change it in a text editor.</source>
        <translation>«{name}» составлен так, что здесь его не изменить. Измените его в текстовом редакторе.</translation>
    </message>
    <message>
        <source>“{name}” is no table of this folder. Choose another.</source>
        <translation>«{name}» — не таблица этой папки. Выберите другую.</translation>
    </message>
    <message>
        <source>“{name}” is not in one document. Look for it.</source>
        <translation>Фрагмента «{name}» нет ни в одном документе, или он есть в нескольких. Найдите его.</translation>
    </message>
    <message>
        <source>“{name}” is not in this document once. Look for it.</source>
        <translation>Фрагмент «{name}» должен быть в этом документе ровно один раз. Найдите его.</translation>
    </message>
    <message>
        <source>“{name}” is withdrawn already. Choose another.</source>
        <translation>Фрагмент «{name}» уже отозван. Выберите другой.</translation>
    </message>
    <message>
        <source>A withdrawn passage stays as it is. Choose another.</source>
        <translation>Отозванный фрагмент остаётся как есть. Выберите другой.</translation>
    </message>
    <message>
        <source>This document has no front matter. Mend what is told of it first.</source>
        <translation>У этого документа нет шапки. Сначала исправьте замечания к нему.</translation>
    </message>
    <message>
        <source>This document has mistakes. Mend what is told of it first.</source>
        <translation>В этом документе есть ошибки. Сначала исправьте замечания к нему.</translation>
    </message>
    <message>
        <source>A group in braces has mistakes. Mend what is told of it first.</source>
        <translation>В записи в фигурных скобках есть ошибки. Сначала исправьте замечания к ней.</translation>
    </message>
    <message>
        <source>A last line of a quote that begins with a dash would become the line under it, which says who speaks. Take the dash or the line break before it out of the words, or leave the words as they are.</source>
        <translation>Последняя строка цитаты, которая начинается с тире, стала бы подписью к цитате: в ней сказано, кто говорит. Уберите из слов тире или перенос строки перед ним или оставьте слова как есть.</translation>
    </message>
    <message>
        <source>The document cannot be written that way. Change the words around this place first.</source>
        <translation>Так документ записать нельзя. Сначала измените слова вокруг этого места.</translation>
    </message>
    <message>
        <source>A table, a footnote or a picture stays what it is. Choose a passage or a heading.</source>
        <translation>Таблица, сноска и рисунок остаются тем, что они есть. Выберите фрагмент или заголовок.</translation>
    </message>
    <message>
        <source>There is no such level. Choose one from 1 to {most}.</source>
        <translation>Такого уровня нет. Выберите от 1 до {most}.</translation>
    </message>
    <message>
        <source>This quote has an attribution line. Take the line off it first.</source>
        <translation>У этой цитаты есть подпись. Сначала отделите подпись от неё.</translation>
    </message>
    <message>
        <source>This cannot stay as it is. Mend it.</source>
        <translation>Так это остаться не может. Исправьте это.</translation>
    </message>
    <message>
        <source>The quote above has an attribution line. Take the line off it first.</source>
        <translation>У цитаты выше есть подпись. Сначала отделите подпись от неё.</translation>
    </message>
    <message>
        <source>This quote has no attribution line. Choose one that has.</source>
        <translation>У этой цитаты нет подписи. Выберите ту, у которой она есть.</translation>
    </message>
    <message>
        <source>A heading cannot have a footnote. Choose another kind.</source>
        <translation>У заголовка не может быть сноски. Выберите другой вид.</translation>
    </message>
    <message>
        <source>This passage states consent, care or access. A heading cannot: take that off first.</source>
        <translation>У этого фрагмента указано согласие, осторожность или доступ. У заголовка их не бывает: сначала снимите их.</translation>
    </message>
    <message>
        <source>These words are too long for a heading, or hold hidden characters.</source>
        <translation>Эти слова слишком длинны для заголовка, или в них есть скрытые знаки. Сократите их или уберите эти знаки.</translation>
    </message>
    <message>
        <source>These words are too long for a line, or hold hidden characters.</source>
        <translation>Эти слова слишком длинны для подписи, или в них есть скрытые знаки. Сократите их или уберите эти знаки.</translation>
    </message>
    <message>
        <source>This passage has several paragraphs. Part it first.</source>
        <translation>В этом фрагменте несколько абзацев. Сначала разделите его.</translation>
    </message>
    <message>
        <source>A document begins with a heading. Make another one above it first.</source>
        <translation>Документ начинается с заголовка. Сначала сделайте другой заголовок над этим.</translation>
    </message>
    <message>
        <source>A document has at least one heading. Make another one first.</source>
        <translation>В документе есть хотя бы один заголовок. Сначала сделайте другой.</translation>
    </message>
    <message>
        <source>Another document was made of the same text, “{name}”. Leave out its passages instead.</source>
        <translation>Из того же текста, «{name}», сделан ещё один документ. Опустите вместо этого его фрагменты.</translation>
    </message>
    <message>
        <source>Use small Latin letters and digits, with hyphens between: document-2.</source>
        <translation>Используйте строчные латинские буквы и цифры, между ними дефисы: document-2.</translation>
    </message>
    <message>
        <source>“{words}” is taken. Choose another name.</source>
        <translation>Имя «{words}» занято. Выберите другое.</translation>
    </message>
    <message>
        <source>A footnote goes with its mark. Take the mark out of the passage.</source>
        <translation>Сноска уходит вместе со своим знаком. Уберите знак из фрагмента.</translation>
    </message>
    <message>
        <source>The words of a table or a picture are changed in its document file.</source>
        <translation>Слова таблицы и рисунка меняются в файле документа. Откройте его в текстовом редакторе.</translation>
    </message>
    <message>
        <source>These words cannot stand here. Write at least one, without control characters, in one paragraph.</source>
        <translation>Этих слов здесь быть не может. Напишите хотя бы одно, без управляющих знаков, в одном абзаце.</translation>
    </message>
    <message>
        <source>“{key}” cannot be said of this block. Choose another one.</source>
        <translation>Об этом фрагменте «{key}» не указывается. Выберите другой.</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{key}” here. Choose one, or add it to the vocabulary.</source>
        <translation>«{value}» — не значение для «{key}» в этом архиве. Выберите другое или добавьте его в словарь.</translation>
    </message>
    <message>
        <source>This value cannot be written. Use other words, in one line.</source>
        <translation>Такое значение записать нельзя. Напишите его иначе, в одну строку.</translation>
    </message>
    <message>
        <source>These words cannot stand everywhere. Use letters and brackets.</source>
        <translation>Эти слова не могут стоять везде. Используйте буквы и скобки.</translation>
    </message>
    <message>
        <source>“{name}” cannot be added. Give it an id that is new and a label.</source>
        <translation>Добавить «{name}» нельзя. Дайте новый идентификатор и название.</translation>
    </message>
    <message>
        <source>This value has no name yet. Type at least one word.</source>
        <translation>У этого значения ещё нет названия. Введите хотя бы одно слово.</translation>
    </message>
    <message>
        <source>An attribution line stands below a quote without one. Choose another.</source>
        <translation>Подпись стоит под цитатой, у которой её ещё нет. Выберите другой фрагмент.</translation>
    </message>
    <message>
        <source>Only a paragraph can become the line of a quote. Choose another.</source>
        <translation>Подписью к цитате может стать только абзац. Выберите другой фрагмент.</translation>
    </message>
    <message>
        <source>An attribution line is one paragraph without a footnote.</source>
        <translation>Подпись — это один абзац без сноски. Уберите сноску или разделите фрагмент.</translation>
    </message>
    <message>
        <source>A footnote begins with its number or sign. Choose a paragraph that does.</source>
        <translation>Сноска начинается со своего номера или знака. Выберите такой абзац.</translation>
    </message>
    <message>
        <source>A footnote is one paragraph, without a footnote, consent, care or access of its own.</source>
        <translation>Сноска — это один абзац, без своей сноски, согласия, предупреждения и доступа.</translation>
    </message>
    <message>
        <source>Its number or sign is behind no word above it. Look for it in the text.</source>
        <translation>Её номера или знака нет ни за одним словом выше. Найдите его в тексте.</translation>
    </message>
    <message>
        <source>A table is made of passages that follow each other. Choose others.</source>
        <translation>Таблицу делают из фрагментов, стоящих подряд. Выберите другие.</translation>
    </message>
    <message>
        <source>A table is made of paragraphs, items of a list, and quotes without a line.</source>
        <translation>Таблицу делают из абзацев, пунктов списка и цитат без подписи.</translation>
    </message>
    <message>
        <source>These words have a “{bar}” of their own. Make this table in the document file.</source>
        <translation>В этих словах уже есть «{bar}». Такую таблицу сделайте в файле документа.</translation>
    </message>
    <message>
        <source>The cells hold other words than the passages. Set bars and line ends only.</source>
        <translation>В ячейках другие слова, чем во фрагментах. Ставьте только знаки | и концы строк.</translation>
    </message>
    <message>
        <source>A table has two rows and two columns at least, and as many cells in each row.</source>
        <translation>В таблице не меньше двух строк и двух столбцов, и во всех строках поровну ячеек.</translation>
    </message>
    <message>
        <source>Nothing stands before this passage. Choose the second of the two.</source>
        <translation>Перед этим фрагментом ничего нет. Выберите второй из двух.</translation>
    </message>
    <message>
        <source>Only passages of one kind can be joined. Make them alike first.</source>
        <translation>Объединить можно только фрагменты одного вида. Сначала сделайте их одинаковыми.</translation>
    </message>
    <message>
        <source>These two are written in two ways. Choose their kind anew first.</source>
        <translation>Эти два записаны по-разному. Сначала выберите их вид заново.</translation>
    </message>
    <message>
        <source>The two say different things of “{key}”. Make them alike first.</source>
        <translation>В этих двух «{key}» указано по-разному. Сначала сделайте их одинаковыми.</translation>
    </message>
    <message>
        <source>Only a paragraph, a quote or an item of a list can be parted.</source>
        <translation>Разделить можно только абзац, цитату или пункт списка. Выберите один из них.</translation>
    </message>
    <message>
        <source>There are no words on both sides. Choose a place between two words.</source>
        <translation>Слова есть не с обеих сторон. Выберите место между двумя словами.</translation>
    </message>
    <message>
        <source>“{file}” names this passage, and a heading cannot be named there. Take it out of there first.</source>
        <translation>Этот фрагмент назван в «{file}», а заголовок там называть нельзя. Сначала уберите его оттуда.</translation>
    </message>
    <message>
        <source>“{words}” is coded, and would not stand together any more. Take the coding off it first.</source>
        <translation>Слова «{words}» отнесены к теме и больше не стояли бы подряд. Сначала снимите с них тему.</translation>
    </message>
    <message>
        <source>This passage is translated in “{name}”. Take the translation out first, and translate it anew.</source>
        <translation>Этот фрагмент переведён в «{name}». Сначала уберите перевод, потом переведите заново.</translation>
    </message>
    <message>
        <source>“{name}” is what the archive is made with. Choose another name.</source>
        <translation>Из «{name}» делается сам архив. Выберите другое имя.</translation>
    </message>
    <message>
        <source>An archive of “{folder}” could not be opened ({why}). Make smaller archives of it.</source>
        <translation>Архив из «{folder}» не открылся бы ({why}). Сделайте из папки несколько архивов поменьше.</translation>
    </message>
    <message>
        <source>The archive was made, but could not be recorded: “{name}” can only be read. Let it be written to, then make it again before it is handed out.</source>
        <translation>Архив создан, но записать сведения о нём не удалось: папку «{name}» можно только читать. Разрешите запись в неё и создайте его ещё раз, прежде чем раздавать.</translation>
    </message>
    <message>
        <source>The archive was made, but could not be recorded: {why}. Make room, then make it again before it is handed out.</source>
        <translation>Архив создан, но записать сведения о нём не удалось: {why}. Освободите место и создайте его ещё раз, прежде чем раздавать.</translation>
    </message>
    <message>
        <source>“{name}” is no signing key of Satchel&apos;s.</source>
        <translation>«{name}» — не ключ для подписи Satchel. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is neither a signing key nor an archive, or not whole.</source>
        <translation>«{name}» — не ключ для подписи и не архив, или он не полон. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” was damaged. Use your copy of this key.</source>
        <translation>«{name}» повреждён. Возьмите свою копию этого ключа.</translation>
    </message>
    <message>
        <source>“{name}” is closed in a way that Satchel refuses.</source>
        <translation>«{name}» закрыт способом, который Satchel не принимает. Возьмите свою копию этого ключа.</translation>
    </message>
    <message>
        <source>“{name}” needs its passphrase.</source>
        <translation>Для «{name}» нужен пароль. Введите его.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{name}”. Try again.</source>
        <translation>Это не пароль от «{name}». Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is too little memory for the passphrase. Close other programs.</source>
        <translation>Для пароля не хватает памяти. Закройте другие программы.</translation>
    </message>
    <message>
        <source>These words are under this theme no more. Look again.</source>
        <translation>Эти слова больше не отнесены к этой теме. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>A theme has a name. Type one, or remove the theme.</source>
        <translation>У темы должно быть название. Введите его или удалите тему.</translation>
    </message>
    <message>
        <source>This is too long, or has letters that no text may have. Shorten it.</source>
        <translation>Это слишком длинно или содержит недопустимые знаки. Сократите.</translation>
    </message>
    <message>
        <source>A theme cannot stand under itself. Choose another.</source>
        <translation>Тема не может стоять под самой собой. Выберите другую.</translation>
    </message>
    <message>
        <source>A theme cannot be put together with itself. Choose another.</source>
        <translation>Тему нельзя соединить с ней самой. Выберите другую.</translation>
    </message>
    <message>
        <source>Both descriptions are too long together. Shorten one of them.</source>
        <translation>Вместе оба описания слишком длинные. Сократите одно из них.</translation>
    </message>
    <message>
        <source>Themes would stand too deep there. Choose one that stands higher.</source>
        <translation>Там темы стояли бы слишком глубоко. Выберите тему повыше.</translation>
    </message>
    <message>
        <source>These words have changed. Select them again.</source>
        <translation>Эти слова изменились. Выделите их снова.</translation>
    </message>
    <message>
        <source>This theme is there no more. Choose another.</source>
        <translation>Этой темы больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>This cannot be the name of a theme. Type a short one.</source>
        <translation>Это не может быть названием темы. Введите короткое.</translation>
    </message>
    <message>
        <source>There is a theme of this name. Choose that one, or type another name.</source>
        <translation>Тема с таким названием уже есть. Выберите её или введите другое название.</translation>
    </message>
    <message>
        <source>“{name}” has a theme whose name is empty, too long, or has letters that no text may have. Change it there first.</source>
        <translation>В «{name}» есть тема, название которой пустое, слишком длинное или содержит знаки, которых в тексте быть не может. Сначала измените его там.</translation>
    </message>
    <message>
        <source>“{name}” has a description that is too long, or has letters that no text may have. Shorten it there first.</source>
        <translation>В «{name}» есть описание, которое слишком длинное или содержит знаки, которых в тексте быть не может. Сначала сократите его там.</translation>
    </message>
    <message>
        <source>“{name}” holds no theme. Choose another.</source>
        <translation>В «{name}» нет ни одной темы. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{name}” has more than 2,000 themes, which no archive can hold. Take in a part of it.</source>
        <translation>В «{name}» больше 2000 тем, столько в архив не поместится. Добавьте часть.</translation>
    </message>
    <message>
        <source>In “{name}” more than 16 themes stand under one another. Have them stand higher there first.</source>
        <translation>В «{name}» друг под другом стоит больше 16 тем. Сначала поднимите их там выше.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or no codebook. Export it again, as REFI-QDA codebook (.qdc).</source>
        <translation>Файл «{name}» повреждён, или это не список тем. Сохраните его ещё раз как REFI-QDA (.qdc).</translation>
    </message>
    <message>
        <source>“{name}” holds a whole project. Export its codebook alone (.qdc).</source>
        <translation>В «{name}» целый проект. Сохраните только его список тем (.qdc).</translation>
    </message>
    <message>
        <source>“{name}” is no codebook of REFI-QDA. Export it again, as REFI-QDA codebook (.qdc).</source>
        <translation>«{name}» — не список тем REFI-QDA. Сохраните его ещё раз как REFI-QDA (.qdc).</translation>
    </message>
    <message>
        <source>“{name}” is no table that can be read. Save it as CSV again.</source>
        <translation>Таблицу «{name}» нельзя прочитать. Сохраните её ещё раз как CSV.</translation>
    </message>
    <message>
        <source>“{name}” is no codebook. Give it a row for each theme: its name, what it is about, and the theme above it.</source>
        <translation>«{name}» — не список тем. Сделайте в нём строку для каждой темы: название, описание и тема выше неё.</translation>
    </message>
    <message>
        <source>In “{name}” themes stand under one another in a circle, or more than 16 deep. Have one of them stand higher there first.</source>
        <translation>В «{name}» темы стоят друг под другом по кругу или глубже 16 уровней. Сначала поднимите там одну из них выше.</translation>
    </message>
    <message>
        <source>“{name}” is packed, and is not read. Export the codebook alone, as .qdc or CSV.</source>
        <translation>Файл «{name}» упакован и не читается. Сохраните только список тем, как .qdc или CSV.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 16 MB. Choose another.</source>
        <translation>Файл «{name}» больше 16 МБ. Выберите другой.</translation>
    </message>
    <message>
        <source>The codebook would have more than 2,000 themes, which no archive can hold. Take in a part of it.</source>
        <translation>Тем стало бы больше 2000, столько в архив не поместится. Добавьте часть списка.</translation>
    </message>
    <message>
        <source>Say first what is counted, such as “Age” or “Who took part”.</source>
        <translation>Сначала скажите, что считают, например «Возраст» или «Кто участвовал».</translation>
    </message>
    <message>
        <source>Say first among whom it is counted, such as “18 people”.</source>
        <translation>Сначала скажите, среди кого считают, например «18 человек».</translation>
    </message>
    <message>
        <source>This is too long, or has letters that no line may have. Shorten it.</source>
        <translation>Это слишком длинно, или в нём есть знаки, которых в строке быть не может. Сократите.</translation>
    </message>
    <message>
        <source>Type one number behind “{words}”.</source>
        <translation>Введите одно число после «{words}».</translation>
    </message>
    <message>
        <source>Type at least one group with its number.</source>
        <translation>Введите хотя бы одну группу с числом.</translation>
    </message>
    <message>
        <source>The groups add up to {sum}, but their sum is given as {total}. Mend one of them.</source>
        <translation>Группы дают в сумме {sum}, а итог указан как {total}. Исправьте одно из них.</translation>
    </message>
    <message>
        <source>These are too many groups for one table. Make several tables.</source>
        <translation>Для одной таблицы групп слишком много. Сделайте несколько таблиц.</translation>
    </message>
    <message>
        <source>This table is not there any more. Make it as a new one.</source>
        <translation>Этой таблицы уже нет. Создайте её заново.</translation>
    </message>
    <message>
        <source>This set was changed meanwhile. Look at it, then do this again.</source>
        <translation>Этот набор тем временем изменился. Посмотрите на него и сделайте это снова.</translation>
    </message>
    <message>
        <source>This set is there no more. Choose another.</source>
        <translation>Этого набора больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>A set has a title. Type one, or delete the set.</source>
        <translation>У набора есть название. Впишите его или удалите набор.</translation>
    </message>
    <message>
        <source>This cannot be the title of a set. Type a short one.</source>
        <translation>Это не может быть названием набора. Впишите короткое.</translation>
    </message>
    <message>
        <source>A set has at most {most} items. Make another one.</source>
        <translation>В наборе не больше {most} пунктов. Создайте ещё один.</translation>
    </message>
    <message>
        <source>An item has at most {most} minutes.</source>
        <translation>На один пункт отводится не больше {most} минут.</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>Сначала введите слово.</translation>
    </message>
    <message>
        <source>Type a title first.</source>
        <translation>Сначала введите название.</translation>
    </message>
    <message>
        <source>This document is there no more. Choose another.</source>
        <translation>Этого документа больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>The archive needs a title in the language of its texts. Type it.</source>
        <translation>Архиву нужно название на языке его текстов. Введите его.</translation>
    </message>
    <message>
        <source>“{name}” names no language. Choose another.</source>
        <translation>«{name}» — не язык. Выберите другой.</translation>
    </message>
    <message>
        <source>This passage has no translation yet. Write one first.</source>
        <translation>У этого фрагмента пока нет перевода. Сначала напишите его.</translation>
    </message>
    <message>
        <source>This entry is there no more. Choose another.</source>
        <translation>Этого слова здесь больше нет. Выберите другое.</translation>
    </message>
    <message>
        <source>A note stands on one passage at least, or remove the note.</source>
        <translation>Примечание стоит хотя бы при одном фрагменте; иначе удалите его.</translation>
    </message>
    <message>
        <source>An entry has a word in one language at least. Type one.</source>
        <translation>Нужно слово хотя бы на одном языке. Введите его.</translation>
    </message>
    <message>
        <source>Say first who reviewed it: readers see the name.</source>
        <translation>Сначала укажите, кто проверил: читатели видят имя.</translation>
    </message>
    <message>
        <source>Write what the picture shows on the first line, and its caption on the second.</source>
        <translation>Напишите в первой строке, что показано на рисунке, а во второй — подпись под ней.</translation>
    </message>
    <message>
        <source>This picture has no caption. Write what it shows on one line.</source>
        <translation>У этого рисунка нет подписи. Напишите одной строкой, что на нём показано.</translation>
    </message>
    <message>
        <source>A note has words in one language at least, or remove the note.</source>
        <translation>Примечание есть хотя бы на одном языке; иначе удалите его.</translation>
    </message>
    <message>
        <source>A note says something of a passage. Type it first.</source>
        <translation>Примечание говорит что-то о фрагменте. Сначала введите его.</translation>
    </message>
    <message>
        <source>This text was translated in another window meanwhile: {words} If you try again, your words take the place of these.</source>
        <translation>Тем временем этот текст перевели в другом окне: {words} Если повторить, ваши слова встанут на место этих.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>The set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>The set “{title}”</source>
        <translation>Набор «{title}»</translation>
    </message>
    <message>
        <source>The collection “{title}”</source>
        <translation>Подборка «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>The whole archive: %n passage(s)</source>
        <translation>
            <numerusform>Весь архив: %Ln фрагмент</numerusform>
            <numerusform>Весь архив: %Ln фрагмента</numerusform>
            <numerusform>Весь архив: %Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found: “{query}”</source>
        <translation>Найденное: «{query}»</translation>
    </message>
    <message numerus="yes">
        <source>The quotes that are listed: %n</source>
        <translation>
            <numerusform>Цитаты в списке: %Ln</numerusform>
            <numerusform>Цитаты в списке: %Ln</numerusform>
            <numerusform>Цитаты в списке: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What your notebook has: %n passage(s)</source>
        <translation>
            <numerusform>Что есть в вашей тетради: %Ln фрагмент</numerusform>
            <numerusform>Что есть в вашей тетради: %Ln фрагмента</numerusform>
            <numerusform>Что есть в вашей тетради: %Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen, without folded words: %n passage(s)</source>
        <translation>
            <numerusform>Выбранное, без скрытых слов: %Ln фрагмент</numerusform>
            <numerusform>Выбранное, без скрытых слов: %Ln фрагмента</numerusform>
            <numerusform>Выбранное, без скрытых слов: %Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen: %n passage(s)</source>
        <translation>
            <numerusform>Выбранное: %Ln фрагмент</numerusform>
            <numerusform>Выбранное: %Ln фрагмента</numerusform>
            <numerusform>Выбранное: %Ln фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>As the editor lets be shared</source>
        <translation>Как задал редактор</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Gender and age band</source>
        <translation>Гендер и возрастная группа</translation>
    </message>
    <message>
        <source>Role only</source>
        <translation>Только роль</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не указывать</translation>
    </message>
    <message>
        <source>Nothing of this would be in the file.</source>
        <translation>В файле ничего бы не было.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file.</source>
        <translation>
            <numerusform>В файл войдёт %Ln фрагмент.</numerusform>
            <numerusform>В файл войдут %Ln фрагмента.</numerusform>
            <numerusform>В файл войдут %Ln фрагментов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file, of the collection’s {all}.</source>
        <translation>
            <numerusform>В файл войдёт %Ln фрагмент из {all} в подборке.</numerusform>
            <numerusform>В файл войдут %Ln фрагмента из {all} в подборке.</numerusform>
            <numerusform>В файл войдут %Ln фрагментов из {all} в подборке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file, of the set’s {all}.</source>
        <translation>
            <numerusform>В файл войдёт %Ln фрагмент из {all} в наборе.</numerusform>
            <numerusform>В файл войдут %Ln фрагмента из {all} в наборе.</numerusform>
            <numerusform>В файл войдут %Ln фрагментов из {all} в наборе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file, of {all}.</source>
        <translation>
            <numerusform>В файл войдёт %Ln фрагмент из {all}.</numerusform>
            <numerusform>В файл войдут %Ln фрагмента из {all}.</numerusform>
            <numerusform>В файл войдут %Ln фрагментов из {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards take only quotes: %n passage(s) are left out.</source>
        <translation>
            <numerusform>На карточках только цитаты: опущен %Ln фрагмент.</numerusform>
            <numerusform>На карточках только цитаты: опущены %Ln фрагмента.</numerusform>
            <numerusform>На карточках только цитаты: опущены %Ln фрагментов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every second page has the backs of the cards: print on both sides, along the long edge. On the backs: {questions}.</source>
        <translation>Каждая вторая страница — обороты карточек: печатайте с двух сторон, по длинному краю. На обороте: {questions}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) go along.</source>
        <translation>
            <numerusform>Войдёт и %Ln изображение.</numerusform>
            <numerusform>Войдут и %Ln изображения.</numerusform>
            <numerusform>Войдут и %Ln изображений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The documents and %n quote(s) will be cited: always in the original, whatever text is chosen.</source>
        <translation>
            <numerusform>Источниками станут документы и %Ln цитата: всегда в оригинале, какой бы текст ни был выбран.</numerusform>
            <numerusform>Источниками станут документы и %Ln цитаты: всегда в оригинале, какой бы текст ни был выбран.</numerusform>
            <numerusform>Источниками станут документы и %Ln цитат: всегда в оригинале, какой бы текст ни был выбран.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) will be in the file, with what they are about, and no passage.</source>
        <translation>
            <numerusform>В файле будет %n тема с описанием и ни одного фрагмента.</numerusform>
            <numerusform>В файле будут %n темы с описанием и ни одного фрагмента.</numerusform>
            <numerusform>В файле будет %n тем с описанием и ни одного фрагмента.</numerusform>
        </translation>
    </message>
    <message>
        <source>No withdrawal reaches this copy. A phone may upload what is on it.</source>
        <translation>Отзыв до этой копии не дойдёт. Телефон может сам отправить её в интернет.</translation>
    </message>
    <message>
        <source>No withdrawal reaches this copy.</source>
        <translation>Отзыв до этой копии не дойдёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: they may be {may}, not {use}.</source>
        <translation>
            <numerusform>Не войдёт %Ln цитата: по согласию её можно {may}, но нельзя {use}.</numerusform>
            <numerusform>Не войдут %Ln цитаты: по согласию их можно {may}, но нельзя {use}.</numerusform>
            <numerusform>Не войдут %Ln цитат: по согласию их можно {may}, но нельзя {use}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: consent covers no use.</source>
        <translation>
            <numerusform>Не войдёт %Ln цитата: согласия нет ни на что.</numerusform>
            <numerusform>Не войдут %Ln цитаты: согласия нет ни на что.</numerusform>
            <numerusform>Не войдут %Ln цитат: согласия нет ни на что.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other passage(s) left out: may not be {use}.</source>
        <translation>
            <numerusform>Не войдёт ещё %Ln фрагмент: нельзя {use}.</numerusform>
            <numerusform>Не войдут ещё %Ln фрагмента: нельзя {use}.</numerusform>
            <numerusform>Не войдут ещё %Ln фрагментов: нельзя {use}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: may not be {use}.</source>
        <translation>
            <numerusform>Не войдёт %Ln изображение: нельзя {use}.</numerusform>
            <numerusform>Не войдут %Ln изображения: нельзя {use}.</numerusform>
            <numerusform>Не войдут %Ln изображений: нельзя {use}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editor’s note(s) left out: may tell more than the attributions.</source>
        <translation>
            <numerusform>Не войдёт %Ln примечание редактора: оно может сказать больше, чем строки «Кто говорит».</numerusform>
            <numerusform>Не войдут %Ln примечания редактора: они могут сказать больше, чем строки «Кто говорит».</numerusform>
            <numerusform>Не войдут %Ln примечаний редактора: они могут сказать больше, чем строки «Кто говорит».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the set left out: not in this archive.</source>
        <translation>
            <numerusform>Не войдёт %Ln пункт набора: его нет в этом архиве.</numerusform>
            <numerusform>Не войдут %Ln пункта набора: их нет в этом архиве.</numerusform>
            <numerusform>Не войдут %Ln пунктов набора: их нет в этом архиве.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures, the glossary and the tables of who took part stay behind: it is a part.</source>
        <translation>Это часть архива: рисунки, глоссарий и таблицы участников в файл не войдут.</translation>
    </message>
    <message>
        <source>Your notes are not in the file.</source>
        <translation>Ваших заметок в файле нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the room left out. Tick “Handed out” at it in the set to take it along.</source>
        <translation>
            <numerusform>Опущен %Ln вопрос из зала. Чтобы он вошёл, поставьте у него в наборе отметку «Раздавать».</numerusform>
            <numerusform>Опущены %Ln вопроса из зала. Чтобы они вошли, поставьте у них в наборе отметку «Раздавать».</numerusform>
            <numerusform>Опущены %Ln вопросов из зала. Чтобы они вошли, поставьте у них в наборе отметку «Раздавать».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker’s note(s) go along: whoever has the file can read them.</source>
        <translation>
            <numerusform>В файл войдёт %Ln заметка для показа: её прочтёт любой, у кого он есть.</numerusform>
            <numerusform>В файл войдут %Ln заметки для показа: их прочтёт любой, у кого он есть.</numerusform>
            <numerusform>В файл войдут %Ln заметок для показа: их прочтёт любой, у кого он есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line says who speaks. The words themselves may tell it.</source>
        <translation>Кто говорит, не сказано ни в одной подписи. Об этом могут сказать сами слова.</translation>
    </message>
    <message numerus="yes">
        <source>Consent not recorded: %n quote(s). None is left out for that.</source>
        <translation>
            <numerusform>Согласие не зафиксировано для %Ln цитаты. Из-за этого ничего не пропущено.</numerusform>
            <numerusform>Согласие не зафиксировано для %Ln цитат. Из-за этого ничего не пропущено.</numerusform>
            <numerusform>Согласие не зафиксировано для %Ln цитат. Из-за этого ничего не пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original goes along: this kind of file has it beside the translation.</source>
        <translation>Вместе с переводом будет оригинал: в файле этого вида он стоит рядом.</translation>
    </message>
    <message>
        <source>The translation that you read is a draft: the file has the original, unless you choose the translation.</source>
        <translation>Перевод, который вы читаете, – черновик: в файле будет оригинал, если вы не выберете перевод.</translation>
    </message>
    <message>
        <source>Language of the file’s own words, such as “Footnotes”: {language}.</source>
        <translation>Язык слов самого файла, например «Сноски»: {language}.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) in the file are drafts: not reviewed yet.</source>
        <translation>
            <numerusform>%Ln перевод в файле – черновик: его ещё не проверили.</numerusform>
            <numerusform>%Ln перевода в файле – черновики: их ещё не проверили.</numerusform>
            <numerusform>%Ln переводов в файле – черновики: их ещё не проверили.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is sealed, and this file is not: whoever has it can read it.</source>
        <translation>Архив запечатан, а этот файл нет: его прочитает каждый, у кого он есть.</translation>
    </message>
    <message>
        <source>What it was searched or narrowed by tells more of who speaks than the attributions.</source>
        <translation>То, по чему искали или отбирали, говорит о говорящих больше, чем строки «Кто говорит».</translation>
    </message>
    <message>
        <source>Quotes whose attribution does not tell this in the file were not left out by it: {fields}.</source>
        <translation>Цитаты, о которых строка «Кто говорит» в файле этого не сообщает, по этому признаку не исключены: {fields}.</translation>
    </message>
    <message>
        <source>The index is still being made: this is what was found so far.</source>
        <translation>Указатель ещё составляется: это то, что найдено к этому времени.</translation>
    </message>
    <message>
        <source>“{name}” is written, in {folder}.</source>
        <translation>Файл «{name}» записан в папку {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out for want of consent.</source>
        <translation>
            <numerusform>Без согласия не вошёл %Ln фрагмент.</numerusform>
            <numerusform>Без согласия не вошли %Ln фрагмента.</numerusform>
            <numerusform>Без согласия не вошли %Ln фрагментов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>&amp;Записать файл …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>The file leaves without protection: whoever has it can read it, and what is withdrawn later stays in it.</source>
        <translation>Файл ничем не защищён: прочесть его может любой, у кого он есть, и то, что отзовут позже, в нём останется.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>A file for those who have no Satchel</source>
        <translation>Файл для тех, у кого нет Satchel</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Что записать</translation>
    </message>
    <message>
        <source>As a &amp;file</source>
        <translation>&amp;Вид файла</translation>
    </message>
    <message>
        <source>What is told of who &amp;speaks</source>
        <translation>Что сказано о том, &amp;кто говорит</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Записать файл</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>ведущий</translation>
    </message>
    <message>
        <source>Where people can turn to goes along: whoever has the file can read it.</source>
        <translation>В файл войдёт, куда людям обратиться: это прочтёт любой, у кого он есть.</translation>
    </message>
    <message>
        <source>This set does not say where people can turn to.</source>
        <translation>В этом наборе не сказано, куда людям обратиться.</translation>
    </message>
    <message>
        <source>Numbers of people under {number} are not told, nor those that would give one away.</source>
        <translation>Если людей меньше {number}, их число не сообщается, как и числа, из которых его можно вычислить.</translation>
    </message>
    <message>
        <source>The archive does not count all that the lines tell, so nobody knows how many of those who took part they fit. If somebody could be recognised, tell less of who speaks.</source>
        <translation>В архиве посчитано не всё, о чём говорят подписи, поэтому неизвестно, скольким участникам они подходят. Если кого-то могут узнать, выберите, чтобы о говорящих было сказано меньше.</translation>
    </message>
    <message numerus="yes">
        <source>The rarest detail told of a speaker (role, gender, age or sector) fits at most %n of those who took part. All details of one line together may fit one person alone, and whoever knows the people can recognise more. If that is too few, tell less of who speaks.</source>
        <translation>
            <numerusform>Самая редкая подробность о говорящем (роль, гендер, возраст или место работы) подходит не больше чем %Ln участнику. Все подробности одной подписи вместе могут подходить только одному человеку, а кто знает участников, может узнать и больше. Если это слишком мало, выберите, чтобы о говорящих было сказано меньше.</numerusform>
            <numerusform>Самая редкая подробность о говорящем (роль, гендер, возраст или место работы) подходит не больше чем %Ln участникам. Все подробности одной подписи вместе могут подходить только одному человеку, а кто знает участников, может узнать и больше. Если это слишком мало, выберите, чтобы о говорящих было сказано меньше.</numerusform>
            <numerusform>Самая редкая подробность о говорящем (роль, гендер, возраст или место работы) подходит не больше чем %Ln участникам. Все подробности одной подписи вместе могут подходить только одному человеку, а кто знает участников, может узнать и больше. Если это слишком мало, выберите, чтобы о говорящих было сказано меньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line under %n quote(s) fits fewer than {number} of those who took part: whoever knows them may recognise the speaker. Tell less of who speaks.</source>
        <translation>
            <numerusform>Подпись под %Ln цитатой подходит меньше чем {number} участникам: кто их знает, может узнать говорящего. Выберите, чтобы о говорящих было сказано меньше.</numerusform>
            <numerusform>Подписи под %Ln цитатами подходят меньше чем {number} участникам: кто их знает, может узнать говорящих. Выберите, чтобы о говорящих было сказано меньше.</numerusform>
            <numerusform>Подписи под %Ln цитатами подходят меньше чем {number} участникам: кто их знает, может узнать говорящих. Выберите, чтобы о говорящих было сказано меньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n quote(s), even without a line, fit fewer than {number} of those who took part: whoever knows them may recognise the speaker. Leave out what could do harm.</source>
        <translation>
            <numerusform>Слова %Ln цитаты даже без подписи подходят меньше чем {number} участникам: кто их знает, может узнать говорящего. Опустите то, что может навредить.</numerusform>
            <numerusform>Слова %Ln цитат даже без подписи подходят меньше чем {number} участникам: кто их знает, может узнать говорящих. Опустите то, что может навредить.</numerusform>
            <numerusform>Слова %Ln цитат даже без подписи подходят меньше чем {number} участникам: кто их знает, может узнать говорящих. Опустите то, что может навредить.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text itself names small numbers of people, and is not changed.</source>
        <translation>В самом тексте названо, сколько было людей, и он не изменён.</translation>
    </message>
    <message>
        <source>Quotes whose attribution does not tell this in the file were not found by it: {fields}.</source>
        <translation>Цитаты, о которых строка «Кто говорит» в файле этого не сообщает, по этому признаку не найдены: {fields}.</translation>
    </message>
    <message>
        <source>This is a draft. Do not hand it on.</source>
        <translation>Это черновик. Не передавайте его дальше.</translation>
    </message>
    <message>
        <source>Everybody who gets this file can read it.</source>
        <translation>Его сможет прочитать каждый, кто получит этот файл.</translation>
    </message>
    <message>
        <source>Everybody who gets this file can call it.</source>
        <translation>По нему сможет позвонить каждый, кто получит этот файл.</translation>
    </message>
    <message>
        <source>Everybody who gets this file can write to it.</source>
        <translation>По нему сможет написать каждый, кто получит этот файл.</translation>
    </message>
    <message>
        <source>item {number} ({place})</source>
        <translation>пункт {number} ({place})</translation>
    </message>
    <message numerus="yes">
        <source>Look at {quotes}; and %n more.</source>
        <translation>
            <numerusform>Посмотрите: {quotes}; и ещё %Ln.</numerusform>
            <numerusform>Посмотрите: {quotes}; и ещё %Ln.</numerusform>
            <numerusform>Посмотрите: {quotes}; и ещё %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at {quotes}.</source>
        <translation>Посмотрите: {quotes}.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Отменено: ничего не записано.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>No program opened it here. The file is in {folder}.</source>
        <translation>Здесь не нашлось программы для этого. Файл лежит в {folder}.</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Take away: {value}</source>
        <translation>Убрать: {value}</translation>
    </message>
    <message>
        <source>Take all away</source>
        <translation>Убрать всё</translation>
    </message>
</context>
<context>
    <name>FacetMenu</name>
    <message>
        <source>{field}: {number} chosen</source>
        <translation>{field}: выбрано {number}</translation>
    </message>
</context>
<context>
    <name>FewReadersSheet</name>
    <message>
        <source>Why it may be read</source>
        <translation>Почему это можно читать</translation>
    </message>
    <message>
        <source>&amp;State this</source>
        <translation>&amp;Указать это</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Who knows the place may know who this is. State why a reader may see it all the same, such as that the speaker asked for it. The reason goes with the archive.</source>
        <translation>Кто знает место, может узнать и человека. Укажите, почему читателю всё же можно это видеть, например: говорящий об этом попросил. Причина уходит вместе с архивом.</translation>
    </message>
    <message>
        <source>This may fit fewer than three of those who took part</source>
        <translation>Это может подходить меньше чем троим участникам</translation>
    </message>
    <message>
        <source>&amp;Why a reader may see it</source>
        <translation>&amp;Почему читателю можно это видеть</translation>
    </message>
    <message>
        <source>Say why, in a few words, without quotation marks.</source>
        <translation>Скажите почему, в нескольких словах, без кавычек.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Narrowed by {values}.</source>
        <translation>Отобрано: {values}.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Гендер</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Возрастная группа</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Чьи слова</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Ваши звёздочки</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>меньше {number}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщается</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;байт</numerusform>
            <numerusform>%Ln&#xa0;байта</numerusform>
            <numerusform>%Ln&#xa0;байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>A name cannot have straight quotation marks. Leave them out.</source>
        <translation>В имени не может быть прямых кавычек. Уберите их.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Это имя слишком длинное. Выберите короче.</translation>
    </message>
    <message>
        <source>This is a folder of the system, which keeps no files. Choose another.</source>
        <translation>Это системная папка, файлы в ней не хранятся. Выберите другую.</translation>
    </message>
    <message>
        <source>Look &amp;in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>The file at the chosen row</source>
        <translation>Файл в месте выбранной строки</translation>
    </message>
    <message>
        <source>There is no file {file} to show now.</source>
        <translation>Файла {file}, который можно показать, сейчас нет.</translation>
    </message>
</context>
<context>
    <name>FilterUndo</name>
    <message>
        <source>The list is no longer narrowed.</source>
        <translation>Список больше не сужен.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>FinalActs</name>
    <message>
        <source>It is so already.</source>
        <translation>Так уже и есть.</translation>
    </message>
    <message>
        <source>{done} It cannot be taken back.</source>
        <translation>{done} Отменить это нельзя.</translation>
    </message>
    <message>
        <source>It is forgotten. Nothing of it can be taken back.</source>
        <translation>Всё забыто. Отменить из этого ничего нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n withdrawn passage(s) stay in the folder: they are not found again in the text as received.</source>
        <translation>
            <numerusform>Слова %Ln отозванного фрагмента остаются в папке: в исходном тексте они не находятся.</numerusform>
            <numerusform>Слова %Ln отозванных фрагментов остаются в папке: в исходном тексте они не находятся.</numerusform>
            <numerusform>Слова %Ln отозванных фрагментов остаются в папке: в исходном тексте они не находятся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <translation>{here} из {total}</translation>
    </message>
    <message>
        <source>{here} of {total} in this part</source>
        <translation>{here} из {total} в этой части</translation>
    </message>
    <message numerus="yes">
        <source>%n in folded words</source>
        <translation>
            <numerusform>%Ln в скрытых словах</numerusform>
            <numerusform>%Ln в скрытых словах</numerusform>
            <numerusform>%Ln в скрытых словах</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in other parts: “Next” goes there</source>
        <translation>Только в других частях: «Ниже» ведёт туда</translation>
    </message>
    <message>
        <source>Only in the translation: Ctrl+Shift+E shows it</source>
        <translation>Только в переводе: Ctrl+Shift+E покажет его</translation>
    </message>
    <message>
        <source>Only in the original: Ctrl+Shift+E shows it</source>
        <translation>Только в оригинале: Ctrl+Shift+E покажет его</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Не найдено</translation>
    </message>
</context>
<context>
    <name>FingerprintSheet</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Print the fingerprint …</source>
        <translation>&amp;Напечатать отпечаток …</translation>
    </message>
    <message>
        <source>Copy the &amp;key …</source>
        <translation>&amp;Скопировать ключ …</translation>
    </message>
    <message>
        <source>The fingerprint of your key</source>
        <translation>Отпечаток вашего ключа</translation>
    </message>
    <message>
        <source>Read these words to your readers by telephone, or give them the printed sheet. By them they know that the archive is from you.</source>
        <translation>Прочитайте эти слова читателям по телефону или дайте напечатанный лист. По ним они узнают, что архив от вас.</translation>
    </message>
    <message>
        <source>Keep a copy of your key elsewhere, such as on a stick. When it is lost, readers are told that somebody else signs.</source>
        <translation>Храните копию ключа в другом месте, например на флешке. Если он потеряется, читателям скажут, что подписывает кто-то другой.</translation>
    </message>
    <message>
        <source>This computer has no printer. Write the words down.</source>
        <translation>У этого компьютера нет принтера. Запишите слова.</translation>
    </message>
    <message>
        <source>The sheet was printed.</source>
        <translation>Лист напечатан.</translation>
    </message>
    <message>
        <source>The sheet is in the file.</source>
        <translation>Лист в файле.</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Скопировать ключ</translation>
    </message>
    <message>
        <source>The key could not be read. Look whether it is still there.</source>
        <translation>Ключ не читается. Проверьте, на месте ли он.</translation>
    </message>
    <message>
        <source>The key was copied. Keep it where nobody else finds it.</source>
        <translation>Ключ скопирован. Храните его там, где никто другой его не найдёт.</translation>
    </message>
</context>
<context>
    <name>FirstKeepSheet</name>
    <message>
        <source>How is this to be kept?</source>
        <translation>Как это хранить?</translation>
    </message>
    <message>
        <source>What you star, highlight or write lies in your notebook, in Satchel’s own folder. You are asked this only once.</source>
        <translation>То, что вы отмечаете звёздочкой, выделяете или пишете, лежит в вашей тетради, в папке Satchel. Об этом спрашивают только один раз.</translation>
    </message>
    <message>
        <source>Nothing can be written to Satchel’s folder now, so the notebook can only be for this sitting.</source>
        <translation>В папку Satchel сейчас нельзя писать, поэтому тетрадь может быть только на этот сеанс.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>This archive is sealed, and so must be what you keep of it.</source>
        <translation>Этот архив запечатан, и то, что вы из него сохраните, тоже должно быть закрыто.</translation>
    </message>
    <message>
        <source>Satchel was started so that it writes nothing, so the notebook can only be for this sitting.</source>
        <translation>Satchel запущен так, что ничего не пишет, поэтому тетрадь может быть только на этот сеанс.</translation>
    </message>
    <message>
        <source>With a &amp;passphrase (recommended)</source>
        <translation>С &amp;паролем (рекомендуется)</translation>
    </message>
    <message>
        <source>Only who knows it can read what you keep, also if somebody takes this computer.</source>
        <translation>Прочесть то, что вы храните, сможет только тот, кто его знает, даже если компьютер заберут.</translation>
    </message>
    <message>
        <source>For this &amp;sitting only</source>
        <translation>Только на этот &amp;сеанс</translation>
    </message>
    <message>
        <source>Nothing is written to the disk. All of it is gone when Satchel ends.</source>
        <translation>На диск ничего не пишется. Когда Satchel закроется, не останется ничего.</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase</source>
        <translation>&amp;Без пароля</translation>
    </message>
    <message>
        <source>Whoever opens this computer can read what you keep. You can choose a passphrase later.</source>
        <translation>Любой, кто откроет этот компьютер, сможет прочесть то, что вы храните. Пароль можно выбрать и позже.</translation>
    </message>
    <message>
        <source>What this protects, and what it cann&amp;ot</source>
        <translation>&amp;Что это защищает и чего не может</translation>
    </message>
    <message>
        <source>&amp;Keep it with this passphrase</source>
        <translation>&amp;Хранить с этим паролем</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Выберите пароль</translation>
    </message>
    <message>
        <source>Making your notebook …</source>
        <translation>Тетрадь создаётся …</translation>
    </message>
    <message>
        <source>&amp;Bring back a copy …</source>
        <translation>&amp;Вернуть из копии …</translation>
    </message>
    <message>
        <source>Satchel was started so that it writes nothing. Your notebook stays closed, and nothing of this comes into it.</source>
        <translation>Satchel запущен так, что ничего не пишет. Ваша тетрадь остаётся закрытой, и это в неё не попадёт.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Open an archive folder</source>
        <translation>Открыть папку архива</translation>
    </message>
</context>
<context>
    <name>FolderSheet</name>
    <message>
        <source>Open an archive folder</source>
        <translation>Открыть папку архива</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>От&amp;крыть</translation>
    </message>
    <message>
        <source>&amp;Another folder …</source>
        <translation>&amp;Другая папка …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Какая папка?</translation>
    </message>
    <message>
        <source>&amp;Folders that you worked on last</source>
        <translation>&amp;Папки, над которыми вы работали последними</translation>
    </message>
</context>
<context>
    <name>ForGoodBox</name>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>Удалить %Ln запись навсегда?</numerusform>
            <numerusform>Удалить %Ln записи навсегда?</numerusform>
            <numerusform>Удалить %Ln записей навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing brings them back, not even undo. Backups of the notebook made before have them until they are thinned out.</source>
        <translation>Вернуть удалённое нельзя, даже отменой. В резервных копиях тетради, сделанных раньше, оно остаётся, пока эти копии не устареют.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Удалить навсегда</translation>
    </message>
    <message>
        <source>&amp;Keep in the bin</source>
        <translation>&amp;Оставить в корзине</translation>
    </message>
</context>
<context>
    <name>ForgetTick</name>
    <message>
        <source>Then nothing that was done in this folder until now can be taken back, and the original of the document goes. Editions, your notes and the memory of a disk or stick may still hold the words.</source>
        <translation>Тогда ничего из сделанного в этой папке до сих пор нельзя отменить, а оригинал документа исчезнет. В выпусках, в ваших заметках и в памяти диска или флешки эти слова могут остаться.</translation>
    </message>
    <message>
        <source>Unlock your notebook first to forget words: it may hold them too.</source>
        <translation>Чтобы забыть слова, сначала откройте тетрадь: они могут быть и в ней.</translation>
    </message>
</context>
<context>
    <name>ForgettingSheet</name>
    <message>
        <source>Forget what was done</source>
        <translation>Забыть, что сделано</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also delete the words of %n withdrawn passage(s) from the folder</source>
        <translation>
            <numerusform>&amp;Удалить из папки и слова %Ln отозванного фрагмента</numerusform>
            <numerusform>&amp;Удалить из папки и слова %Ln отозванных фрагментов</numerusform>
            <numerusform>&amp;Удалить из папки и слова %Ln отозванных фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Nothing that was done in this folder until now can be taken back then, and the originals of its documents go. Words that you replaced or deleted are in nothing that Satchel keeps of it.</source>
        <translation>После этого нельзя отменить ничего из сделанного в этой папке до сих пор, и оригиналы её документов удаляются. Слов, которые вы заменили или удалили, не будет ни в чём, что Satchel хранит о ней.</translation>
    </message>
    <message>
        <source>They go from the documents and from the text as received. The passages stay withdrawn, and cannot be restored at the desk any more.</source>
        <translation>Они исчезнут из документов и из исходного текста. Фрагменты останутся отозванными, вернуть их будет уже нельзя.</translation>
    </message>
    <message>
        <source>Archives lie here that may hold the words: {names}.</source>
        <translation>Здесь лежат архивы, в которых могут быть эти слова: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %Ln</numerusform>
            <numerusform>{names} и ещё %Ln</numerusform>
            <numerusform>{names} и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Satchel changes no editions, whether they lie here, in your library or with others. It cannot reach copies of this folder, backups, your own files that documents came from, your notes, or the memory of a disk or stick. Look for words in the folder, to see where they still stand.</source>
        <translation>Satchel не меняет выпуски, где бы они ни лежали: здесь, в вашей библиотеке или у других. Он не достаёт до копий этой папки, резервных копий, ваших файлов, из которых взяты документы, ваших заметок и памяти диска или флешки. Поищите слова в папке, чтобы увидеть, где они ещё стоят.</translation>
    </message>
    <message>
        <source>Forget what was done in this folder?</source>
        <translation>Забыть, что сделано в этой папке?</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Original and translation: {language}</source>
        <translation>Оригинал и перевод: {language}</translation>
    </message>
    <message>
        <source>Translation: {language}</source>
        <translation>Перевод: {language}</translation>
    </message>
    <message>
        <source>{text} (draft)</source>
        <translation>{text} (черновик)</translation>
    </message>
</context>
<context>
    <name>FormsSheet</name>
    <message numerus="yes">
        <source>… and %n more place(s)</source>
        <translation>
            <numerusform>… и ещё %Ln место</numerusform>
            <numerusform>… и ещё %Ln места</numerusform>
            <numerusform>… и ещё %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;orms that are replaced</source>
        <translation>&amp;Формы, которые заменяются</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Места</translation>
    </message>
    <message>
        <source>Tick a form first.</source>
        <translation>Сначала отметьте форму.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace it in %n place(s)</source>
        <translation>
            <numerusform>Заменить &amp;в %Ln месте</numerusform>
            <numerusform>Заменить &amp;в %Ln местах</numerusform>
            <numerusform>Заменить &amp;в %Ln местах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryController</name>
    <message>
        <source>New entry</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Type it in {language}. Other languages and the meaning follow in the form.</source>
        <translation>Введите его на этом языке: {language}. Другие языки и значение — потом, в форме.</translation>
    </message>
    <message>
        <source>Which word is explained?</source>
        <translation>Какое слово объясняется?</translation>
    </message>
    <message>
        <source>&amp;Word of the text</source>
        <translation>С&amp;лово из текста</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>“{word}” is in the glossary.</source>
        <translation>«{word}» теперь в глоссарии.</translation>
    </message>
    <message>
        <source>The words are changed.</source>
        <translation>Слова изменены.</translation>
    </message>
    <message>
        <source>The meaning is changed.</source>
        <translation>Значение изменено.</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>Статья убрана.</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Search for it</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Show only what has these words</source>
        <translation>Показать только то, где есть эти слова</translation>
    </message>
    <message>
        <source>The editor gave this archive no glossary.</source>
        <translation>Редактор не составил глоссария для этого архива.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry has this. Try other words, or the beginning of one.</source>
        <translation>Этого нет ни в одной статье. Наберите другие слова или только начало слова.</translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <source>Entries of the glossary</source>
        <translation>Статьи глоссария</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>Новая статья …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Words in {language}, one a line</source>
        <translation>Слова, язык: {language}, по одному в строке</translation>
    </message>
    <message>
        <source>What they mean, in {language}</source>
        <translation>Что они значат, язык: {language}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>There are no entries yet. They lead readers to words of the text.</source>
        <translation>Статей пока нет. Они ведут читателей к словам текста.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) lack(s) a language.</source>
        <translation>
            <numerusform>В %n статье нет какого-то языка.</numerusform>
            <numerusform>В %n статьях нет какого-то языка.</numerusform>
            <numerusform>В %n статьях нет какого-то языка.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Nothing has this code.</source>
        <translation>Такого кода нет ни у чего.</translation>
    </message>
    <message>
        <source>The last quote has the number {last}.</source>
        <translation>Последняя цитата имеет номер {last}.</translation>
    </message>
    <message>
        <source>This code is of another archive, “{archive}”. Enter looks for it.</source>
        <translation>Этот код из другого архива, «{archive}». Enter его поищет.</translation>
    </message>
    <message>
        <source>The last passage has the number {last}.</source>
        <translation>У последнего фрагмента номер {last}.</translation>
    </message>
    <message>
        <source>No passage of this archive has this code.</source>
        <translation>В этом архиве нет фрагмента с таким кодом.</translation>
    </message>
    <message>
        <source>The words are the same as when this code was made.</source>
        <translation>Слова те же, что и тогда, когда был создан этот код.</translation>
    </message>
    <message>
        <source>The words were altered since this code was made: these are the newer ones.</source>
        <translation>После создания этого кода слова изменились: здесь новые.</translation>
    </message>
</context>
<context>
    <name>GoToSheet</name>
    <message>
        <source>Go to a passage</source>
        <translation>Перейти к фрагменту</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Set for a workshop</source>
        <translation>Набор для занятия</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Цитата {number}</translation>
    </message>
</context>
<context>
    <name>GotoController</name>
    <message>
        <source>The number of a passage in “{title}”, “quote 7”, a code such as {code}, or that of a handout</source>
        <translation>Номер фрагмента в «{title}», «цитата 7», код, например {code}, или код с раздаточного листа</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Order of the results</source>
        <translation>Порядок результатов</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>По документам</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>По темам</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>A picture has it in: {archives}. Open that, and search there.</source>
        <translation>Это есть у изображения в архивах: {archives}. Откройте архив и ищите там.</translation>
    </message>
    <message numerus="yes">
        <source>In %n archive(s).</source>
        <translation>
            <numerusform>В %Ln архиве.</numerusform>
            <numerusform>В %Ln архивах.</numerusform>
            <numerusform>В %Ln архивах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {done} of {all} archives were searched.</source>
        <translation>Отменено: просмотрено архивов — {done} из {all}.</translation>
    </message>
    <message>
        <source>Searching: {done} of {all} archives are done …</source>
        <translation>Идёт поиск: просмотрено архивов — {done} из {all} …</translation>
    </message>
    <message>
        <source>Being read: {done} of {all} archives …</source>
        <translation>Чтение: архивов — {done} из {all} …</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Идёт поиск …</translation>
    </message>
    <message>
        <source>{title} (draft)</source>
        <translation>{title} (черновик)</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Under no theme</source>
        <translation>Без темы</translation>
    </message>
</context>
<context>
    <name>Guesses</name>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>Is this who speaks?</source>
        <translation>Верно ли, кто говорит?</translation>
    </message>
    <message>
        <source>Does the footnote belong here?</source>
        <translation>Сюда ли относится сноска?</translation>
    </message>
    <message>
        <source>Is it a heading?</source>
        <translation>Это заголовок?</translation>
    </message>
    <message>
        <source>Is the divided word right?</source>
        <translation>Верно ли соединено разделённое слово?</translation>
    </message>
    <message>
        <source>Does the paragraph go on after a break?</source>
        <translation>Продолжается ли абзац после разрыва?</translation>
    </message>
    <message>
        <source>Does it lead in to what follows?</source>
        <translation>Это подводка к следующему?</translation>
    </message>
    <message>
        <source>Does a list begin here?</source>
        <translation>Здесь начинается список?</translation>
    </message>
    <message>
        <source>Is there a footnote to this?</source>
        <translation>Есть ли к этому сноска?</translation>
    </message>
    <message>
        <source>Is it one paragraph?</source>
        <translation>Это один абзац?</translation>
    </message>
    <message>
        <source>Is it a quote?</source>
        <translation>Это цитата?</translation>
    </message>
    <message>
        <source>Is it to be read? A line is through it.</source>
        <translation>Нужно ли это читать? Слова зачёркнуты.</translation>
    </message>
    <message>
        <source>Is it a table?</source>
        <translation>Это таблица?</translation>
    </message>
    <message>
        <source>Is it what somebody said?</source>
        <translation>Это чьи-то слова?</translation>
    </message>
</context>
<context>
    <name>GuessesController</name>
    <message>
        <source>Satchel has no original of it any more. Your own file stays where it is.</source>
        <translation>У Satchel больше нет его оригинала. Ваш собственный файл остаётся на месте.</translation>
    </message>
    <message>
        <source>Satchel has no originals any more. Your own files stay where they are.</source>
        <translation>У Satchel больше нет оригиналов. Ваши собственные файлы остаются на месте.</translation>
    </message>
    <message>
        <source>There is no original here.</source>
        <translation>Здесь нет оригиналов.</translation>
    </message>
</context>
<context>
    <name>GuessesPane</name>
    <message>
        <source>Guesses of the import</source>
        <translation>Догадки при добавлении</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Attribution line</source>
        <translation>Подпись к цитате</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Item of a list</source>
        <translation>Пункт списка</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Join to the one before</source>
        <translation>Присоединить к предыдущему</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Опустить</translation>
    </message>
    <message>
        <source>Done with the original</source>
        <translation>Оригинал больше не нужен</translation>
    </message>
    <message>
        <source>Words that are nowhere</source>
        <translation>Слова, которых нет нигде</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Догадки</translation>
    </message>
    <message>
        <source>Nothing that was guessed is left to look at.</source>
        <translation>Непроверенных догадок не осталось.</translation>
    </message>
    <message>
        <source>{doubtful} doubtful, {likely} likely.</source>
        <translation>Сомнительных: {doubtful}, вероятных: {likely}.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the original is/are nowhere.</source>
        <translation>
            <numerusform>%Ln слова исходного текста нет нигде.</numerusform>
            <numerusform>%Ln слов исходного текста нет нигде.</numerusform>
            <numerusform>%Ln слов исходного текста нет нигде.</numerusform>
        </translation>
    </message>
    <message>
        <source>All {number} with these words are right</source>
        <translation>Все {number} с этими словами верны</translation>
    </message>
    <message>
        <source>Choose a guess to see the text that it was made of.</source>
        <translation>Выберите догадку, чтобы увидеть текст, по которому она сделана.</translation>
    </message>
    <message>
        <source>All {number} like it are right</source>
        <translation>Верны все такие: {number}</translation>
    </message>
    <message>
        <source>Its place in the text is not known.</source>
        <translation>Место в тексте неизвестно.</translation>
    </message>
    <message>
        <source>The text as received, line {number}</source>
        <translation>Полученный текст, строка {number}</translation>
    </message>
</context>
<context>
    <name>HandoutCheck</name>
    <message>
        <source>Check a handout</source>
        <translation>Проверить раздаточный лист</translation>
    </message>
    <message>
        <source>Handouts (*.docx *.odt *.pptx *.epub *.html *.txt)</source>
        <translation>Раздаточные листы (*.docx *.odt *.pptx *.epub *.html *.txt)</translation>
    </message>
    <message>
        <source>the pasted words</source>
        <translation>вставленные слова</translation>
    </message>
</context>
<context>
    <name>HandoutLookup</name>
    <message>
        <source>This code is of the archive “{archive}”, which is not in the library. Ask who gave you the handout for its file.</source>
        <translation>Этот код из архива «{archive}», которого нет в библиотеке. Попросите его файл у того, кто дал вам раздаточный лист.</translation>
    </message>
    <message>
        <source>This code is of the archive “{title}”.</source>
        <translation>Этот код из архива «{title}».</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>HandoutSheet</name>
    <message>
        <source>Check a handout</source>
        <translation>Проверить раздаточный лист</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>The archive has a care note for these, and the handout none before them:</source>
        <translation>Для этих фрагментов в архиве есть предупреждение, а в раздаточном листе его перед ними нет:</translation>
    </message>
    <message>
        <source>Passages without their care note</source>
        <translation>Фрагменты без предупреждения</translation>
    </message>
    <message>
        <source>Other words stand beside quotes: read them. A trainer&apos;s own words are listed too.</source>
        <translation>Рядом с цитатами есть другие слова: прочтите их. Собственные слова тренера тоже в этом списке.</translation>
    </message>
    <message>
        <source>Words that cannot be seen</source>
        <translation>Слова, которых не видно</translation>
    </message>
    <message>
        <source>What the archive has is struck out where it is gone, what is new is underlined:</source>
        <translation>Слова архива, которых больше нет, зачёркнуты, новые подчёркнуты:</translation>
    </message>
    <message>
        <source>The quotes in the handout</source>
        <translation>Цитаты в раздаточном листе</translation>
    </message>
    <message>
        <source>Other words beside the quotes</source>
        <translation>Другие слова рядом с цитатами</translation>
    </message>
    <message>
        <source>Compared with the archive that is open. A code is no seal: only the words count, and the line below them. A trainer&apos;s own words, such as tasks, are not compared.</source>
        <translation>Сравнено с открытым архивом. Код — не печать: важны только слова и строка под ними. Собственные слова ведущего, например задания, не сравниваются.</translation>
    </message>
    <message>
        <source>Words that cannot be seen, by their colour, size or place, or deleted with changes tracked and still in the file: read them.</source>
        <translation>Слова, которых не видно из-за цвета, размера или места или которые удалены в режиме правки, но остались в файле: прочитайте их.</translation>
    </message>
    <message>
        <source>How the words differ</source>
        <translation>Чем отличаются слова</translation>
    </message>
    <message>
        <source>There is no quote of this archive in the file.</source>
        <translation>В файле нет цитат из этого архива.</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%Ln изменена</numerusform>
            <numerusform>%Ln изменены</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%Ln отозвана</numerusform>
            <numerusform>%Ln отозваны</numerusform>
            <numerusform>%Ln отозвано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln неизвестна</numerusform>
            <numerusform>%Ln неизвестны</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>a quote without a code</source>
        <translation>цитата без кода</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>слайд {number}</translation>
    </message>
    <message>
        <source>hidden slide {number}</source>
        <translation>скрытый слайд {number}</translation>
    </message>
    <message>
        <source>in the notes of slide {number}</source>
        <translation>в заметках к слайду {number}</translation>
    </message>
    <message>
        <source>in a comment</source>
        <translation>в комментарии</translation>
    </message>
    <message>
        <source>in a comment on slide {number}</source>
        <translation>в комментарии к слайду {number}</translation>
    </message>
    <message>
        <source>in the description of a picture</source>
        <translation>в описании картинки</translation>
    </message>
    <message>
        <source>in the description of a picture on slide {number}</source>
        <translation>в описании картинки на слайде {number}</translation>
    </message>
    <message>
        <source>in hidden words</source>
        <translation>в скрытых словах</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестна</translation>
    </message>
    <message>
        <source>Unknown: nothing is called “{name}”</source>
        <translation>Неизвестна: «{name}» в архиве нет</translation>
    </message>
    <message>
        <source>Of another archive, “{archive}”</source>
        <translation>Из другого архива, «{archive}»</translation>
    </message>
</context>
<context>
    <name>HandoutSourceSheet</name>
    <message>
        <source>Check a handout</source>
        <translation>Проверить раздаточный лист</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>Выбрать &amp;файл …</translation>
    </message>
    <message>
        <source>Check these &amp;words</source>
        <translation>&amp;Проверить эти слова</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>A handout is a DOCX, ODT, PPTX, EPUB, HTML or text. Notes, comments and hidden slides are read too.</source>
        <translation>Раздаточный лист — это DOCX, ODT, PPTX, EPUB, HTML или текст. Заметки, комментарии и скрытые слайды тоже читаются.</translation>
    </message>
    <message>
        <source>Which handout?</source>
        <translation>Какой раздаточный лист?</translation>
    </message>
    <message>
        <source>Or &amp;paste its words, from an e-mail or a web page</source>
        <translation>Или &amp;вставьте его слова — из письма или с веб-страницы</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help and keys</source>
        <translation>Справка и клавиши</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Найти в справке</translation>
    </message>
    <message>
        <source>What is in the help</source>
        <translation>Что есть в справке</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <translation>{here} из {total}</translation>
    </message>
    <message>
        <source>Not in the help. Try other words.</source>
        <translation>В справке этого нет. Введите другие слова.</translation>
    </message>
</context>
<context>
    <name>HighlightActions</name>
    <message>
        <source>Open the passage in the text to highlight words of it.</source>
        <translation>Откройте фрагмент в тексте, чтобы выделить его слова цветом.</translation>
    </message>
    <message>
        <source>A translation cannot be highlighted. Select words of the text above it.</source>
        <translation>Перевод цветом не выделяется. Отметьте слова текста над ним.</translation>
    </message>
    <message>
        <source>Select words of the text to highlight first.</source>
        <translation>Сначала отметьте слова текста, которые нужно выделить цветом.</translation>
    </message>
    <message>
        <source>A translation cannot be highlighted. Select words of the text on the left.</source>
        <translation>Перевод цветом не выделяется. Отметьте слова текста слева.</translation>
    </message>
    <message>
        <source>A translation cannot be highlighted. Show the original (Ctrl+Shift+E), and select words of it.</source>
        <translation>Перевод цветом не выделяется. Покажите оригинал (Ctrl+Shift+E) и отметьте слова в нём.</translation>
    </message>
    <message>
        <source>Highlighted yellow.</source>
        <translation>Выделено жёлтым.</translation>
    </message>
    <message>
        <source>Highlighted green.</source>
        <translation>Выделено зелёным.</translation>
    </message>
    <message>
        <source>Highlighted blue.</source>
        <translation>Выделено синим.</translation>
    </message>
    <message>
        <source>Highlighted rose.</source>
        <translation>Выделено розовым.</translation>
    </message>
    <message>
        <source>Nothing is highlighted here.</source>
        <translation>Здесь ничего не выделено цветом.</translation>
    </message>
    <message>
        <source>The highlight is in the notebook’s bin, with its note.</source>
        <translation>Выделение вместе с заметкой лежит в корзине тетради.</translation>
    </message>
    <message>
        <source>Highlight removed.</source>
        <translation>Выделение убрано.</translation>
    </message>
</context>
<context>
    <name>HitNavigation</name>
    <message>
        <source>passage {number} of {total}</source>
        <translation>фрагмент {number} из {total}</translation>
    </message>
    <message>
        <source>{passage} · match {number} of {total}</source>
        <translation>{passage} · совпадение {number} из {total}</translation>
    </message>
</context>
<context>
    <name>Homecoming</name>
    <message>
        <source>Cancelled: the handout was not checked.</source>
        <translation>Отменено: раздаточный лист не проверен.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
</context>
<context>
    <name>Inheriting</name>
    <message>
        <source>Not all archives of “Satchel {version}” were taken over. They are still in its folder.</source>
        <translation>Взяты не все архивы из «Satchel {version}». Они остались в его папке.</translation>
    </message>
    <message>
        <source>Settings, archives and the notebook were taken over from “Satchel {version}”.</source>
        <translation>Настройки, архивы и тетрадь взяты из «Satchel {version}».</translation>
    </message>
    <message>
        <source>Settings, archives and the notebook of “Satchel {version}” could not be taken over. They are still in its folder.</source>
        <translation>Настройки, архивы и тетрадь из «Satchel {version}» взять не удалось. Они остались в его папке.</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Documents added</source>
        <translation>Документы добавлены</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Words differ between the documents and the folder. They are named first: mend them before anything else.</source>
        <translation>Слова в документах и в папке расходятся. Они названы первыми: исправьте их прежде всего.</translation>
    </message>
    <message>
        <source>Passages are new or changed. What you deleted or replaced before may be among them again: look at each.</source>
        <translation>Есть новые или изменённые фрагменты. Среди них может снова быть то, что вы удалили или заменили: просмотрите каждый.</translation>
    </message>
    <message>
        <source>This cannot be taken back. What was done before still can be, where it is in files that did not change now.</source>
        <translation>Это не отменить. Сделанное раньше ещё можно отменить — там, где файлы сейчас не изменились.</translation>
    </message>
    <message>
        <source>Nothing is new: the folder has all of it already</source>
        <translation>Нового нет: всё это в папке уже есть</translation>
    </message>
    <message>
        <source>The documents are in the folder</source>
        <translation>Документы в папке</translation>
    </message>
    <message>
        <source>The documents are in the folder. Look at what was guessed.</source>
        <translation>Документы в папке. Посмотрите на догадки.</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%Ln заголовок</numerusform>
            <numerusform>%Ln заголовка</numerusform>
            <numerusform>%Ln заголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%Ln сноска</numerusform>
            <numerusform>%Ln сноски</numerusform>
            <numerusform>%Ln сносок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%Ln таблица</numerusform>
            <numerusform>%Ln таблицы</numerusform>
            <numerusform>%Ln таблиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%Ln рисунок</numerusform>
            <numerusform>%Ln рисунка</numerusform>
            <numerusform>%Ln рисунков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es) wait(s) in the list of guesses.</source>
        <translation>
            <numerusform>%Ln догадка ждёт в списке догадок.</numerusform>
            <numerusform>%Ln догадки ждут в списке догадок.</numerusform>
            <numerusform>%Ln догадок ждут в списке догадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is shown once, and can be copied.</source>
        <translation>Этот отчёт показывается один раз, его можно скопировать.</translation>
    </message>
    <message>
        <source>What was guessed and left out</source>
        <translation>Догадки и пропуски</translation>
    </message>
    <message>
        <source>Several documents</source>
        <translation>Несколько документов</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительно</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятно</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Прежде всего</translation>
    </message>
    <message>
        <source>To be decided by you</source>
        <translation>Решать вам</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вошло</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The files of this copy are still being checked.</source>
        <translation>Файлы этой копии ещё проверяются.</translation>
    </message>
    <message>
        <source>This copy is whole: each of its files is as it was packaged.</source>
        <translation>Эта копия цела: каждый её файл таков, каким был упакован.</translation>
    </message>
    <message>
        <source>This copy of Satchel is damaged: some of its files are not as they were packaged. Copy its whole folder anew from where you got it.</source>
        <translation>Эта копия Satchel повреждена: некоторые её файлы не таковы, какими были упакованы. Скопируйте всю папку заново оттуда, где вы её взяли.</translation>
    </message>
    <message>
        <source>Nobody signed the list of its files.</source>
        <translation>Список её файлов никто не подписал.</translation>
    </message>
    <message>
        <source>The list of its files is signed. Fingerprint of who did: {fingerprint}</source>
        <translation>Список её файлов подписан. Отпечаток того, кто подписал: {fingerprint}</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>Open in the text</source>
        <translation>Открыть в тексте</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Take out of the set</source>
        <translation>Убрать из набора</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Item {number} has what may be somebody’s name.</source>
        <translation>В пункте {number}, возможно, есть чьё-то имя.</translation>
    </message>
    <message>
        <source>Item {number} has what may be a telephone number.</source>
        <translation>В пункте {number}, возможно, есть номер телефона.</translation>
    </message>
    <message>
        <source>Item {number} has what may be somebody’s address on the Internet.</source>
        <translation>В пункте {number}, возможно, есть чей-то адрес в интернете.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Items of the set</source>
        <translation>Пункты набора</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Words on the slide</source>
        <translation>Слова на слайде</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected</source>
        <translation>
            <numerusform>Выделен %Ln пункт</numerusform>
            <numerusform>Выделено %Ln пункта</numerusform>
            <numerusform>Выделено %Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker’s note. No room sees it.</source>
        <translation>Заметка для показа. Зал её не видит.</translation>
    </message>
    <message>
        <source>Care note first</source>
        <translation>Сначала предупреждение</translation>
    </message>
    <message>
        <source>Words that s&amp;tand out …</source>
        <translation>Вы&amp;делить слова …</translation>
    </message>
    <message>
        <source>As in the set</source>
        <translation>Как в наборе</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Care note &amp;first</source>
        <translation>&amp;Сначала предупреждение</translation>
    </message>
    <message>
        <source>Choose an item to see all of it, and to write on it.</source>
        <translation>Выберите пункт, чтобы увидеть его целиком и сделать к нему заметку.</translation>
    </message>
    <message>
        <source>Speaker’s note: no room sees it; whoever has the archive can read it</source>
        <translation>Заметка для показа: зал её не видит; прочесть может каждый, у кого есть архив</translation>
    </message>
    <message>
        <source>Only the beginning of the words stands here.</source>
        <translation>Здесь только начало этих слов.</translation>
    </message>
</context>
<context>
    <name>ItemTimes</name>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>May be &amp;left out</source>
        <translation>Можно &amp;опустить</translation>
    </message>
    <message>
        <source>It goes first where time runs short.</source>
        <translation>Он уходит первым, если не хватает времени.</translation>
    </message>
    <message>
        <source>Ha&amp;nded out</source>
        <translation>&amp;Раздавать</translation>
    </message>
    <message>
        <source>This was asked in the room: cards, papers and files have it only with this tick.</source>
        <translation>Это спросили в зале: на карточках, на бумаге и в файлах оно есть только с этой отметкой.</translation>
    </message>
    <message>
        <source>&amp;Minutes for each</source>
        <translation>&amp;Минуты каждому</translation>
    </message>
    <message numerus="yes">
        <source>Minutes for each of %n items</source>
        <translation>
            <numerusform>Минуты для каждого из %Ln пункта</numerusform>
            <numerusform>Минуты для каждого из %Ln пунктов</numerusform>
            <numerusform>Минуты для каждого из %Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>разные</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Минуты</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Printing …</source>
        <translation>Идёт печать …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>JourneySheet</name>
    <message>
        <source>Before a journey</source>
        <translation>Перед дорогой</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Смотрим …</translation>
    </message>
    <message>
        <source>&amp;Close Satchel</source>
        <translation>&amp;Закрыть Satchel</translation>
    </message>
    <message>
        <source>The rest is deleted</source>
        <translation>Остальное удалено</translation>
    </message>
    <message>
        <source>Satchel is open a second time. Close the other one first: it would write anew what is deleted here.</source>
        <translation>Satchel открыт ещё раз. Сначала закройте второй: он записал бы заново то, что удаляется здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in its folder are not Satchel’s, and stay.</source>
        <translation>
            <numerusform>%Ln файл в папке Satchel — посторонний, он останется.</numerusform>
            <numerusform>%Ln файла в папке Satchel — посторонние, они останутся.</numerusform>
            <numerusform>%Ln файлов в папке Satchel — посторонние, они останутся.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be deleted from here</source>
        <translation>Чего отсюда удалить нельзя</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Посмотреть е&amp;щё раз</translation>
    </message>
    <message>
        <source>Delete &amp;all …</source>
        <translation>Удалить &amp;всё …</translation>
    </message>
    <message>
        <source>This computer holds nothing of Satchel’s that could be deleted.</source>
        <translation>На этом компьютере нет ничего от Satchel, что можно удалить.</translation>
    </message>
    <message>
        <source>What this computer holds of Satchel, and what that tells whoever finds it.</source>
        <translation>Что есть от Satchel на этом компьютере и что узнает тот, кто это найдёт.</translation>
    </message>
    <message>
        <source>Together: {size}.</source>
        <translation>Всего: {size}.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s).</source>
        <translation>
            <numerusform>Осталась ещё %Ln вещь.</numerusform>
            <numerusform>Остались ещё %Ln вещи.</numerusform>
            <numerusform>Осталось ещё %Ln вещей.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in: {folders}</source>
        <translation>Они здесь: {folders}</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Удалить …</translation>
    </message>
    <message>
        <source>Delete: {name}</source>
        <translation>Удалить: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete: {name}?</source>
        <translation>Удалить: {name}?</translation>
    </message>
    <message>
        <source>All that is listed is deleted, and Satchel closes.</source>
        <translation>Всё, что перечислено, будет удалено, и Satchel закроется.</translation>
    </message>
    <message>
        <source>Delete all of it?</source>
        <translation>Удалить всё это?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Удаляем …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Starred.</source>
        <translation>Отмечено звёздочкой.</translation>
    </message>
    <message>
        <source>Highlighted yellow, with a note:</source>
        <translation>Выделено жёлтым, с заметкой:</translation>
    </message>
    <message>
        <source>Highlighted green, with a note:</source>
        <translation>Выделено зелёным, с заметкой:</translation>
    </message>
    <message>
        <source>Highlighted blue, with a note:</source>
        <translation>Выделено синим, с заметкой:</translation>
    </message>
    <message>
        <source>Highlighted rose, with a note:</source>
        <translation>Выделено розовым, с заметкой:</translation>
    </message>
    <message>
        <source>Highlighted yellow:</source>
        <translation>Выделено жёлтым:</translation>
    </message>
    <message>
        <source>Highlighted green:</source>
        <translation>Выделено зелёным:</translation>
    </message>
    <message>
        <source>Highlighted blue:</source>
        <translation>Выделено синим:</translation>
    </message>
    <message>
        <source>Highlighted rose:</source>
        <translation>Выделено розовым:</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Ваша заметка: {note}</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>yellow</comment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>G</source>
        <comment>green</comment>
        <translation>З</translation>
    </message>
    <message>
        <source>B</source>
        <comment>blue</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>R</source>
        <comment>rose</comment>
        <translation>Р</translation>
    </message>
    <message>
        <source>The whole passage</source>
        <translation>Весь фрагмент</translation>
    </message>
    <message>
        <source>Your note on this passage</source>
        <translation>Ваша заметка к этому фрагменту</translation>
    </message>
    <message>
        <source>Your note on “{words}”</source>
        <translation>Ваша заметка к словам «{words}»</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Your key</source>
        <translation>Ваш ключ</translation>
    </message>
    <message>
        <source>Your key is made when you publish your first edition.</source>
        <translation>Ваш ключ создаётся, когда вы публикуете первый выпуск.</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Ключа пока нет</translation>
    </message>
    <message>
        <source>The key that signs this archive</source>
        <translation>Ключ, которым подписан этот архив</translation>
    </message>
    <message>
        <source>The file of this key was not found on this computer. Put your copy of it beside the archive folder.</source>
        <translation>Файл этого ключа на этом компьютере не найден. Положите вашу копию рядом с папкой архива.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>On this screen: {screen}</source>
        <translation>На этом экране: {screen}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>next footnote; Enter opens it</source>
        <translation>следующая сноска; Enter открывает её</translation>
    </message>
    <message>
        <source>close footnotes; back to the results</source>
        <translation>закрыть сноски; обратно к результатам</translation>
    </message>
    <message>
        <source>back to the search box</source>
        <translation>обратно в поле поиска</translation>
    </message>
    <message>
        <source>put it further up, or down</source>
        <translation>поставить выше или ниже</translation>
    </message>
    <message>
        <source>take it out of the set</source>
        <translation>убрать из набора</translation>
    </message>
    <message>
        <source>make a copy of it</source>
        <translation>сделать копию</translation>
    </message>
    <message>
        <source>search for it</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>search for it in a new tab</source>
        <translation>найти на новой вкладке</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>open it in a new tab</source>
        <translation>открыть на новой вкладке</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Клавиши этого экрана</translation>
    </message>
    <message>
        <source>Esc closes this. F1 tells more of each.</source>
        <translation>Esc закрывает. О каждой клавише подробнее — F1.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>&amp;Words in</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language in which the words are written</source>
        <translation>Язык, на котором пишутся слова</translation>
    </message>
</context>
<context>
    <name>LateLine</name>
    <message>
        <source>Leave out</source>
        <translation>Опустить</translation>
    </message>
    <message>
        <source>{late}: leaving out {items} brings you back.</source>
        <translation>{late}: если опустить {items}, вы снова в плане.</translation>
    </message>
    <message>
        <source>{late}: leaving out {items} brings back {minutes} min.</source>
        <translation>{late}: если опустить {items}, вернётся {minutes} мин.</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>The words were printed. Take the sheet from the printer yourself.</source>
        <translation>Слова напечатаны. Заберите лист из принтера сами.</translation>
    </message>
    <message>
        <source>The words are in a PDF. Whoever finds it can open your notebook: take it off this computer.</source>
        <translation>Слова сохранены в PDF. Кто его найдёт, сможет открыть вашу тетрадь: уберите его с этого компьютера.</translation>
    </message>
    <message>
        <source>Nothing was printed. See whether the printer is on, or choose another one.</source>
        <translation>Ничего не напечатано. Проверьте, включён ли принтер, или выберите другой.</translation>
    </message>
    <message>
        <source>The PDF could not be saved. Choose another folder for it.</source>
        <translation>Файл PDF не удалось сохранить. Выберите для него другую папку.</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Closes every window at once and ends Satchel. Shift does the same, pressed alone three times.</source>
        <translation>Сразу закрывает все окна и завершает Satchel. То же делает Shift, нажатый отдельно три раза.</translation>
    </message>
</context>
<context>
    <name>LeftOutActs</name>
    <message>
        <source>It is left out of the document.</source>
        <translation>Фрагмент опущен.</translation>
    </message>
    <message>
        <source>Its words stay in the text as received, which readers get too.</source>
        <translation>Его слова остаются в исходном тексте, который тоже получают читатели.</translation>
    </message>
    <message>
        <source>Take them out there too</source>
        <translation>Убрать их и оттуда</translation>
    </message>
    <message>
        <source>The texts as received have nothing that was left out.</source>
        <translation>В исходных текстах нет ничего опущенного.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken out of the texts as received too.</source>
        <translation>
            <numerusform>Из исходных текстов тоже убрана %Ln строка.</numerusform>
            <numerusform>Из исходных текстов тоже убраны %Ln строки.</numerusform>
            <numerusform>Из исходных текстов тоже убрано %Ln строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutSheet</name>
    <message>
        <source>What was left out</source>
        <translation>Что опущено</translation>
    </message>
    <message>
        <source>Take &amp;all out</source>
        <translation>Убрать &amp;все</translation>
    </message>
    <message>
        <source>Take the chosen &amp;out</source>
        <translation>Убрать в&amp;ыбранные</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out stay in the texts as received</source>
        <translation>
            <numerusform>%Ln опущенная строка остаётся в исходных текстах</numerusform>
            <numerusform>%Ln опущенные строки остаются в исходных текстах</numerusform>
            <numerusform>%Ln опущенных строк остаются в исходных текстах</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has these words, but every reader gets the texts as received with the archive. What must not get out is to go there as well. It can be taken back.</source>
        <translation>Этих слов нет ни в одном документе, но исходные тексты вместе с архивом получает каждый читатель. То, что не должно попасть к другим, уберите и оттуда. Это можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Строки</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, строка {line}: {words}</translation>
    </message>
</context>
<context>
    <name>LetterIntake</name>
    <message>
        <source>Take in corrections</source>
        <translation>Взять исправления</translation>
    </message>
    <message>
        <source>Corrections ({pattern})</source>
        <translation>Исправления ({pattern})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Mend the errors of the folder first. Then take in the files again.</source>
        <translation>Сначала исправьте ошибки папки. Потом возьмите файлы ещё раз.</translation>
    </message>
    <message>
        <source>The key of this folder is not on this computer, and nothing else opens the files. Put your copy of the key beside the folder.</source>
        <translation>Ключа этой папки на компьютере нет, а другим файлы не открыть. Положите копию ключа рядом с папкой.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) taken in.</source>
        <translation>
            <numerusform>%Ln предложение взято.</numerusform>
            <numerusform>%Ln предложения взяты.</numerusform>
            <numerusform>%Ln предложений взято.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of it/them stand(s) in the folder already.</source>
        <translation>
            <numerusform>%n из них уже стоит в папке, и его нет в списке.</numerusform>
            <numerusform>%n из них уже стоят в папке, и их нет в списке.</numerusform>
            <numerusform>%n из них уже стоят в папке, и их нет в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decided on all of it before.</source>
        <translation>Вы уже всё это решили раньше.</translation>
    </message>
    <message>
        <source>All of it is here already, or was decided before.</source>
        <translation>Всё это уже есть здесь или решено раньше.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of “{file}” cannot be read, and are left out.</source>
        <translation>
            <numerusform>%Ln предложение файла «{file}» прочесть нельзя, оно пропущено.</numerusform>
            <numerusform>%Ln предложения файла «{file}» прочесть нельзя, они пропущены.</numerusform>
            <numerusform>%Ln предложений файла «{file}» прочесть нельзя, они пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened with an earlier key: {fingerprint}.</source>
        <translation>
            <numerusform>%n файл открыт прежним ключом: {fingerprint}.</numerusform>
            <numerusform>%n файла открыты прежним ключом: {fingerprint}.</numerusform>
            <numerusform>%n файлов открыто прежним ключом: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken in:</source>
        <translation>
            <numerusform>%Ln файл не взят:</numerusform>
            <numerusform>%Ln файла не взяты:</numerusform>
            <numerusform>%Ln файлов не взято:</numerusform>
        </translation>
    </message>
    <message>
        <source>They are here until the folder is closed. A notebook with a passphrase keeps them longer.</source>
        <translation>Они здесь, пока папка не закрыта. Тетрадь с паролем хранит их дольше.</translation>
    </message>
</context>
<context>
    <name>LetterKeySheet</name>
    <message>
        <source>Take in corrections</source>
        <translation>Взять исправления</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Пароль вашего ключа</translation>
    </message>
    <message>
        <source>&amp;Open them</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Only your key can open what was sealed for it: {fingerprint}</source>
        <translation>Только ваш ключ открывает то, что для него запечатано: {fingerprint}</translation>
    </message>
    <message>
        <source>Your earlier key may open it: {fingerprint}</source>
        <translation>Его может открыть ваш прежний ключ: {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)?</source>
        <translation>
            <numerusform>Открыть %n файл?</numerusform>
            <numerusform>Открыть %n файла?</numerusform>
            <numerusform>Открыть %n файлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Сначала введите пароль.</translation>
    </message>
    <message>
        <source>Opening your key …</source>
        <translation>Ключ открывается …</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Being read …</source>
        <translation>Читается …</translation>
    </message>
    <message>
        <source>An archive that is not there now</source>
        <translation>Архив, которого сейчас нет на месте</translation>
    </message>
    <message>
        <source>A sealed archive</source>
        <translation>Запечатанный архив</translation>
    </message>
    <message>
        <source>Its title is shown once it is open.</source>
        <translation>Его название видно, когда он открыт.</translation>
    </message>
    <message>
        <source>An archive that cannot be read</source>
        <translation>Архив, который не читается</translation>
    </message>
    <message>
        <source>Came with Satchel</source>
        <translation>Входит в комплект Satchel</translation>
    </message>
    <message>
        <source>A copy in the library</source>
        <translation>Копия в библиотеке</translation>
    </message>
    <message>
        <source>On a stick: {path}</source>
        <translation>На флешке: {path}</translation>
    </message>
    <message>
        <source>Its copy is gone from Satchel’s folder.</source>
        <translation>Его копии больше нет в папке Satchel.</translation>
    </message>
    <message>
        <source>Its file is not where it was: a stick may be pulled out, or the file moved. Put it back and look again, or remove this line.</source>
        <translation>Файла нет на прежнем месте: возможно, вынули флешку или перенесли файл. Верните его и посмотрите ещё раз или уберите эту строку.</translation>
    </message>
    <message>
        <source>Another file lies in its place now. Open it to see what it holds.</source>
        <translation>Теперь на его месте другой файл. Откройте его, чтобы увидеть, что в нём.</translation>
    </message>
    <message>
        <source>Not opened yet, so it is in no search. Open it: Satchel shows first who signed it, and asks whether to keep a copy.</source>
        <translation>Ещё не открывался, поэтому поиск его не охватывает. Откройте его: Satchel сначала покажет, кто его подписал, и спросит, оставить ли копию.</translation>
    </message>
    <message>
        <source>A newer edition was opened here, so this one stays closed.</source>
        <translation>Здесь открывали выпуск новее, поэтому этот не откроется.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition {edition}, of {date}</source>
        <translation>Выпуск {edition}, {date}</translation>
    </message>
    <message>
        <source>It holds the same as edition {edition}.</source>
        <translation>В нём то же, что в выпуске {edition}.</translation>
    </message>
    <message>
        <source>Since edition {edition}: {what}.</source>
        <translation>По сравнению с выпуском {edition}: {what}.</translation>
    </message>
    <message>
        <source>no passage, but other things</source>
        <translation>не фрагменты, а другое</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln добавлен</numerusform>
            <numerusform>%Ln добавлены</numerusform>
            <numerusform>%Ln добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%Ln изменён</numerusform>
            <numerusform>%Ln изменены</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described anew</source>
        <translation>
            <numerusform>%Ln описан заново</numerusform>
            <numerusform>%Ln описаны заново</numerusform>
            <numerusform>%Ln описано заново</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%Ln отозван</numerusform>
            <numerusform>%Ln отозваны</numerusform>
            <numerusform>%Ln отозвано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln опущен</numerusform>
            <numerusform>%Ln опущены</numerusform>
            <numerusform>%Ln опущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) added</source>
        <translation>
            <numerusform>Добавлен %Ln фрагмент</numerusform>
            <numerusform>Добавлены %Ln фрагмента</numerusform>
            <numerusform>Добавлено %Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with other words</source>
        <translation>
            <numerusform>В %Ln фрагменте другие слова</numerusform>
            <numerusform>В %Ln фрагментах другие слова</numerusform>
            <numerusform>В %Ln фрагментах другие слова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with the same words, described anew</source>
        <translation>
            <numerusform>%Ln фрагмент с прежними словами описан заново</numerusform>
            <numerusform>%Ln фрагмента с прежними словами описаны заново</numerusform>
            <numerusform>%Ln фрагментов с прежними словами описано заново</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) withdrawn</source>
        <translation>
            <numerusform>Отозван %Ln фрагмент</numerusform>
            <numerusform>Отозваны %Ln фрагмента</numerusform>
            <numerusform>Отозвано %Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) no longer there, and not withdrawn</source>
        <translation>
            <numerusform>%Ln фрагмента больше нет, хотя он не отозван</numerusform>
            <numerusform>%Ln фрагментов больше нет, хотя они не отозваны</numerusform>
            <numerusform>%Ln фрагментов больше нет, хотя они не отозваны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) gone with a passage that was withdrawn</source>
        <translation>
            <numerusform>%Ln сноска ушла вместе с отозванным фрагментом</numerusform>
            <numerusform>%Ln сноски ушли вместе с отозванным</numerusform>
            <numerusform>%Ln сносок ушло вместе с отозванным</numerusform>
        </translation>
    </message>
    <message>
        <source>Something beside the passages changed, such as a title, a theme or a note</source>
        <translation>Изменилось что-то помимо фрагментов: например, название, тема или примечание</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft of edition {edition}, of {date}</source>
        <translation>Черновик выпуска {edition}, {date}</translation>
    </message>
    <message>
        <source>copied on {day}</source>
        <translation>скопировано {day}</translation>
    </message>
    <message>
        <source>The earlier signer introduced this key:</source>
        <translation>Этот ключ представил тот, кто подписывал раньше:</translation>
    </message>
    <message>
        <source>It is signed with a key of this computer:</source>
        <translation>Подписано ключом с этого компьютера:</translation>
    </message>
    <message>
        <source>It came with Satchel. This key signed it:</source>
        <translation>Архив пришёл вместе с Satchel. Его подписал этот ключ:</translation>
    </message>
    <message>
        <source>The signer is the same as before:</source>
        <translation>Подписал тот же, кто и раньше:</translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%Ln возвращён</numerusform>
            <numerusform>%Ln возвращены</numerusform>
            <numerusform>%Ln возвращено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) restored</source>
        <translation>
            <numerusform>Возвращён %Ln фрагмент</numerusform>
            <numerusform>Возвращены %Ln фрагмента</numerusform>
            <numerusform>Возвращено %Ln фрагментов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryCheck</name>
    <message>
        <source>The check was cancelled: it is not known whether every byte is right.</source>
        <translation>Проверка отменена: неизвестно, верен ли каждый байт.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Проверяется …</translation>
    </message>
    <message>
        <source>Being checked: {done} of {total} …</source>
        <translation>Проверяется: {done} из {total} …</translation>
    </message>
    <message>
        <source>Checked: every byte is as its signer signed it.</source>
        <translation>Проверено: каждый байт такой, каким его подписали.</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Choose an archive to read, or press Ctrl+O for another.</source>
        <translation>Выберите архив для чтения или нажмите Ctrl+O, чтобы открыть другой.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Открыт сейчас</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Press Ctrl+O to choose an archive, or drop its file on this window.</source>
        <translation>Нажмите Ctrl+O, чтобы выбрать архив, или перетащите его файл в это окно.</translation>
    </message>
    <message>
        <source>&amp;Add an archive …</source>
        <translation>&amp;Добавить архив …</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Что изменилось</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Посмотреть е&amp;щё раз</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>&amp;Убрать из библиотеки</translation>
    </message>
    <message>
        <source>Check every &amp;byte</source>
        <translation>Проверить каждый &amp;байт</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation>
            <numerusform>%Ln архив</numerusform>
            <numerusform>%Ln архива</numerusform>
            <numerusform>%Ln архивов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n archive(s)</source>
        <translation>
            <numerusform>В %Ln архиве</numerusform>
            <numerusform>В %Ln архивах</numerusform>
            <numerusform>В %Ln архивах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>The line under the quote</source>
        <translation>Подпись под цитатой</translation>
    </message>
    <message>
        <source>Mend what the import got wrong, and take out what names somebody. What is stated of who speaks, such as the age, stays as it is: change that under Who speaks.</source>
        <translation>Исправьте ошибки импорта и уберите то, что называет человека. То, что указано о говорящем, например возраст, остаётся: измените это в списке «Кто говорит».</translation>
    </message>
    <message>
        <source>A line has words. To take it away, take it off, then leave it out.</source>
        <translation>В подписи есть слова. Чтобы её убрать, снимите её и опустите.</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Filter by title</source>
        <translation>Отобрать по названию</translation>
    </message>
    <message>
        <source>Filter the archives by title</source>
        <translation>Отобрать архивы по названию</translation>
    </message>
    <message>
        <source>Order of the archives</source>
        <translation>Порядок архивов</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>По времени добавления</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Last read first</source>
        <translation>Сначала прочитанные недавно</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Сначала большие</translation>
    </message>
    <message>
        <source>Newest edition first</source>
        <translation>Сначала новые выпуски</translation>
    </message>
</context>
<context>
    <name>MadeSheet</name>
    <message>
        <source>The edition is made</source>
        <translation>Выпуск готов</translation>
    </message>
    <message>
        <source>Edition {number} is made</source>
        <translation>Выпуск {number} готов</translation>
    </message>
    <message numerus="yes">
        <source>This edition withdraws %n passage(s). Readers who do not get it soon can be given a small notice instead: they drop it on their Satchel, and what is withdrawn is gone there. It holds no words.</source>
        <translation>
            <numerusform>Этот выпуск отзывает %Ln фрагмент. Читателям, которые получат его не скоро, можно передать маленькое извещение: они перетащат его в свой Satchel, и отозванное там исчезнет. Слов в нём нет.</numerusform>
            <numerusform>Этот выпуск отзывает %Ln фрагмента. Читателям, которые получат его не скоро, можно передать маленькое извещение: они перетащат его в свой Satchel, и отозванное там исчезнет. Слов в нём нет.</numerusform>
            <numerusform>Этот выпуск отзывает %Ln фрагментов. Читателям, которые получат его не скоро, можно передать маленькое извещение: они перетащат его в свой Satchel, и отозванное там исчезнет. Слов в нём нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the notice …</source>
        <translation>Сохранить &amp;извещение …</translation>
    </message>
    <message>
        <source>The archive is closed with a passphrase. Tell it to readers by another way than the file.</source>
        <translation>Архив запечатан паролем. Передайте пароль читателям не тем путём, что файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) can open the archive with a key of their own.</source>
        <translation>
            <numerusform>Своим ключом архив может открыть %Ln читатель.</numerusform>
            <numerusform>Своим ключом архив могут открыть %Ln читателя.</numerusform>
            <numerusform>Своим ключом архив могут открыть %Ln читателей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice is saved. Hand it on like the archive.</source>
        <translation>Извещение сохранено. Передавайте его, как архив.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the archive …</source>
        <translation>Архив открывается …</translation>
    </message>
</context>
<context>
    <name>ManagingSheet</name>
    <message>
        <source>How your notebook is kept</source>
        <translation>Как хранится ваша тетрадь</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>What this protects, and what it cann&amp;ot</source>
        <translation>&amp;Что это защищает и чего не может</translation>
    </message>
    <message>
        <source>It opens with your passphrase.</source>
        <translation>Она открывается вашим паролем.</translation>
    </message>
    <message>
        <source>It is nowhere on the disk, and gone when Satchel ends.</source>
        <translation>Её нет на диске, и она исчезнет, когда Satchel закроется.</translation>
    </message>
    <message>
        <source>Whoever opens this computer can read it.</source>
        <translation>Её прочтёт любой, кто откроет этот компьютер.</translation>
    </message>
    <message>
        <source>Choose &amp;now how it is kept …</source>
        <translation>Выбрать, &amp;как её хранить …</translation>
    </message>
    <message>
        <source>&amp;Unlock it …</source>
        <translation>&amp;Открыть тетрадь …</translation>
    </message>
    <message>
        <source>S&amp;how the recovery words …</source>
        <translation>Показать слов&amp;а восстановления …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>&amp;Резервные копии …</translation>
    </message>
    <message>
        <source>&amp;Delete everything that I keep …</source>
        <translation>&amp;Удалить всё, что я храню …</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase …</source>
        <translation>Сменить &amp;пароль …</translation>
    </message>
    <message>
        <source>New &amp;recovery words …</source>
        <translation>&amp;Новые слова восстановления …</translation>
    </message>
    <message>
        <source>Do &amp;without a passphrase …</source>
        <translation>&amp;Без пароля …</translation>
    </message>
    <message>
        <source>Choose a &amp;passphrase …</source>
        <translation>Выбрать &amp;пароль …</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock it when no key and no mouse is touched for</source>
        <translation>Б&amp;локировать, если не трогать клавиши и мышь</translation>
    </message>
    <message>
        <source>&amp;See to it …</source>
        <translation>&amp;Что можно сделать …</translation>
    </message>
    <message>
        <source>&amp;Make a copy on a stick …</source>
        <translation>Сделать &amp;копию на флешке …</translation>
    </message>
    <message>
        <source>Bring &amp;back a copy …</source>
        <translation>&amp;Вернуть тетрадь из копии …</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Nothing is kept of a preview: its passages may be gone with the next build.</source>
        <translation>При просмотре папки ничего не сохраняется: её фрагментов может не быть уже в следующей сборке.</translation>
    </message>
</context>
<context>
    <name>May</name>
    <message>
        <source>read</source>
        <translation>читать</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>показывать</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>печатать</translation>
    </message>
    <message>
        <source>published</source>
        <translation>публиковать</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>N&amp;otebook</source>
        <translation>&amp;Тетрадь</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>По&amp;каз</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Текст архи&amp;ва</translation>
    </message>
    <message>
        <source>&amp;Attributions</source>
        <translation>Кто &amp;говорит</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Shut the notebook</source>
        <translation>Запереть или закрыть тетрадь</translation>
    </message>
    <message>
        <source>&amp;Text for the room</source>
        <translation>&amp;Текст для зала</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in Satchel. Your reading is not affected.</source>
        <translation>В Satchel произошла ошибка. Чтению она не мешает.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>documents with their titles and care notes</source>
        <translation>документы с заглавиями и предупреждениями</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>переводы</translation>
    </message>
    <message>
        <source>editor&apos;s notes</source>
        <translation>примечания редактора</translation>
    </message>
    <message>
        <source>sets with the presenter&apos;s notes</source>
        <translation>наборы с заметками ведущего</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>глоссарий</translation>
    </message>
    <message>
        <source>codebook with memos</source>
        <translation>темы с заметками для редакторов</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>словарь ролей</translation>
    </message>
    <message>
        <source>title, rights and reasons of the archive</source>
        <translation>название, права и обоснования архива</translation>
    </message>
    <message>
        <source>texts as received</source>
        <translation>полученные тексты</translation>
    </message>
    <message>
        <source>what pictures show</source>
        <translation>изображённое на рисунках</translation>
    </message>
    <message>
        <source>comments in files</source>
        <translation>комментарии в файлах</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>обозначения (id)</translation>
    </message>
    <message>
        <source>who translated</source>
        <translation>кто переводил</translation>
    </message>
    <message>
        <source>Looked for in: {searched}. Not in: {unsearched}.</source>
        <translation>Где искали: {searched}. Где не искали: {unsearched}.</translation>
    </message>
    <message>
        <source>Not looked for in: {unsearched}.</source>
        <translation>Не искали: {unsearched}.</translation>
    </message>
</context>
<context>
    <name>NamesController</name>
    <message numerus="yes">
        <source>The name is replaced in %n place(s).</source>
        <translation>
            <numerusform>Имя заменено в %Ln месте.</numerusform>
            <numerusform>Имя заменено в %Ln местах.</numerusform>
            <numerusform>Имя заменено в %Ln местах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) is/are replaced again, by {words}.</source>
        <translation>
            <numerusform>Снова заменено %Ln имя: {words}.</numerusform>
            <numerusform>Снова заменены %Ln имени: {words}.</numerusform>
            <numerusform>Снова заменено %Ln имён: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is put aside: it is no name.</source>
        <translation>Отложено: это не имя.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) is/are put aside.</source>
        <translation>
            <numerusform>%Ln имя отложено.</numerusform>
            <numerusform>%Ln имени отложены.</numerusform>
            <numerusform>%Ln имён отложено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is put aside any more.</source>
        <translation>Больше ничего не отложено.</translation>
    </message>
</context>
<context>
    <name>NamesPane</name>
    <message>
        <source>Names that were found by their form</source>
        <translation>Имена, найденные по форме</translation>
    </message>
    <message>
        <source>Places of the chosen name</source>
        <translation>Места выбранного имени</translation>
    </message>
    <message>
        <source>Replace it …</source>
        <translation>Заменить …</translation>
    </message>
    <message>
        <source>Replace them again</source>
        <translation>Заменить их снова</translation>
    </message>
    <message>
        <source>It is no name</source>
        <translation>Это не имя</translation>
    </message>
    <message>
        <source>What is still told</source>
        <translation>Что ещё сообщается</translation>
    </message>
    <message>
        <source>Look for those put aside</source>
        <translation>Искать отложенные</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>A person must read the whole text.</source>
        <translation>Весь текст должен прочитать человек.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put aside are looked for nowhere.</source>
        <translation>
            <numerusform>%n отложенное имя нигде не ищется.</numerusform>
            <numerusform>%n отложенных имени нигде не ищутся.</numerusform>
            <numerusform>%n отложенных имён нигде не ищутся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n by their form.</source>
        <translation>
            <numerusform>По форме найдено %Ln.</numerusform>
            <numerusform>По форме найдено %Ln.</numerusform>
            <numerusform>По форме найдено %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} are listed.</source>
        <translation>Показаны первые {number}.</translation>
    </message>
    <message numerus="yes">
        <source>Replace it in %n place(s) …</source>
        <translation>
            <numerusform>Заменить в %Ln месте …</numerusform>
            <numerusform>Заменить в %Ln местах …</numerusform>
            <numerusform>Заменить в %Ln местах …</numerusform>
        </translation>
    </message>
    <message>
        <source>All {number} of this kind are no names</source>
        <translation>Все {number} этого вида — не имена</translation>
    </message>
    <message>
        <source>These names are as of the last good build. Mend the errors before you replace one.</source>
        <translation>Эти имена взяты из последней удачной сборки. Исправьте ошибки, прежде чем заменять имя.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Тетрадь</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Занятие</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Тот же ещё раз</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Показать набранное</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Сначала наберите пароль.</translation>
    </message>
    <message>
        <source>Type the same passphrase into the second box.</source>
        <translation>Наберите тот же пароль во втором поле.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more.</source>
        <translation>Они не совпадают. Наберите второй ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Draw six words by lot</source>
        <translation>Выбрать шесть слов по &amp;жребию</translation>
    </message>
    <message>
        <source>&amp;Draw six Russian words by lot</source>
        <translation>Шесть &amp;русских слов по жребию</translation>
    </message>
    <message>
        <source>Draw six &amp;English words by lot</source>
        <translation>Шесть &amp;английских слов по жребию</translation>
    </message>
    <message>
        <source>This one is easily guessed. Six words drawn by lot are better.</source>
        <translation>Этот легко угадать. Лучше шесть слов, выбранных по жребию.</translation>
    </message>
    <message>
        <source>Six words drawn by lot are hard to guess and easy to remember. A name, a date or a saying is easy to guess.</source>
        <translation>Шесть слов, выбранных по жребию, трудно угадать и легко запомнить. Имя, дату или поговорку угадать легко.</translation>
    </message>
</context>
<context>
    <name>NewValueSheet</name>
    <message>
        <source>A new role</source>
        <translation>Новая роль</translation>
    </message>
    <message>
        <source>Write it as readers shall see it, for one person, such as “Baker”. It is shown without the gender too, so let it tell none.</source>
        <translation>Напишите так, как увидят читатели, об одном человеке, например «Пекарь». Это показывают и без гендера, поэтому пусть слово его не выдаёт.</translation>
    </message>
    <message>
        <source>A new gender</source>
        <translation>Новый гендер</translation>
    </message>
    <message>
        <source>Write it as readers shall see it, for one person, such as “Woman”.</source>
        <translation>Напишите так, как увидят читатели, об одном человеке, например «Женщина».</translation>
    </message>
    <message>
        <source>A new sector</source>
        <translation>Новое место работы</translation>
    </message>
    <message>
        <source>Write it as readers shall see it, such as “Bakeries”.</source>
        <translation>Напишите так, как увидят читатели, например «Пекарни».</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;What it is called in the language of the archive: {language}</source>
        <translation>&amp;Как это называется на языке архива: {language}</translation>
    </message>
    <message>
        <source>Type at least one word.</source>
        <translation>Введите хотя бы одно слово.</translation>
    </message>
</context>
<context>
    <name>NextSlideView</name>
    <message>
        <source>What comes next, and your notes</source>
        <translation>Что дальше и ваши заметки</translation>
    </message>
    <message>
        <source>You are at · {number} of {count}</source>
        <translation>Вы на слайде · {number} из {count}</translation>
    </message>
    <message>
        <source>Footnotes of this slide</source>
        <translation>Сноски к этому слайду</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Voices in this set</source>
        <translation>Чьи голоса в этом наборе</translation>
    </message>
    <message>
        <source>Next · {number} of {count}</source>
        <translation>Дальше · {number} из {count}</translation>
    </message>
    <message>
        <source>Next, of the same</source>
        <translation>Дальше, тот же пункт</translation>
    </message>
    <message>
        <source>Care note first: {what}</source>
        <translation>Сначала предупреждение: {what}</translation>
    </message>
    <message>
        <source>The last slide</source>
        <translation>Последний слайд</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ваши заметки</translation>
    </message>
</context>
<context>
    <name>NoArchive</name>
    <message>
        <source>Open an archive first: your notebook and your sets are shown beside it.</source>
        <translation>Сначала откройте архив: тетрадь и ваши наборы показываются рядом с ним.</translation>
    </message>
    <message>
        <source>Open an archive first: this field searches the words of the one that is open.</source>
        <translation>Сначала откройте архив: это поле ищет в словах открытого архива.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохраняется …</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>New note. It stands by itself, beside no passage.</source>
        <translation>Новая заметка. Она сама по себе, не при фрагменте.</translation>
    </message>
</context>
<context>
    <name>NoteLabel</name>
    <message>
        <source>Less</source>
        <translation>Свернуть</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>What you kept</source>
        <translation>Что вы сохранили</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Show my notes</source>
        <translation>Показать мои заметки</translation>
    </message>
    <message>
        <source>Speaker’s note</source>
        <translation>Заметка для показа</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Отменено: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Сделано снова: {what}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>star</source>
        <translation>звёздочка</translation>
    </message>
    <message>
        <source>star taken away</source>
        <translation>снятие звёздочки</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>выделение</translation>
    </message>
    <message>
        <source>another colour</source>
        <translation>другой цвет</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>новая заметка</translation>
    </message>
    <message>
        <source>what was written in a note</source>
        <translation>написанное в заметке</translation>
    </message>
    <message>
        <source>new collection</source>
        <translation>новая подборка</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>другое название</translation>
    </message>
    <message>
        <source>new set</source>
        <translation>новый набор</translation>
    </message>
    <message>
        <source>what a set says of itself</source>
        <translation>сведения о наборе</translation>
    </message>
    <message>
        <source>copy of a set</source>
        <translation>копия набора</translation>
    </message>
    <message>
        <source>added to a set</source>
        <translation>добавление в набор</translation>
    </message>
    <message>
        <source>what was changed at an item</source>
        <translation>изменение в пункте</translation>
    </message>
    <message>
        <source>copies of items</source>
        <translation>копии пунктов</translation>
    </message>
    <message>
        <source>taken out of a set</source>
        <translation>изъятие из набора</translation>
    </message>
    <message>
        <source>collection moved</source>
        <translation>перемещение подборки</translation>
    </message>
    <message>
        <source>put into a collection</source>
        <translation>добавление в подборку</translation>
    </message>
    <message>
        <source>taken out of a collection</source>
        <translation>изъятие из подборки</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>другой порядок</translation>
    </message>
    <message>
        <source>put into the bin</source>
        <translation>удаление в корзину</translation>
    </message>
    <message>
        <source>taken out of the bin</source>
        <translation>возвращение из корзины</translation>
    </message>
    <message>
        <source>search saved</source>
        <translation>сохранение запроса</translation>
    </message>
    <message>
        <source>what was received</source>
        <translation>принятая подборка</translation>
    </message>
    <message>
        <source>The passage reads otherwise in this edition.</source>
        <translation>В этом выпуске фрагмент изменён.</translation>
    </message>
    <message>
        <source>This passage is not in this edition.</source>
        <translation>В этом выпуске такого фрагмента нет.</translation>
    </message>
    <message>
        <source>Without a colour</source>
        <translation>Без цвета</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>Ни в одной подборке</translation>
    </message>
    <message>
        <source>{kind}, {colour}</source>
        <translation>{kind}, цвет: {colour}</translation>
    </message>
    <message>
        <source>The words are folded. Enter leads to them in the text.</source>
        <translation>Слова скрыты. Enter ведёт к ним в тексте.</translation>
    </message>
    <message>
        <source>in the archive “{archive}”</source>
        <translation>в архиве «{archive}»</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left in the bin</source>
        <translation>
            <numerusform>в корзине ещё %Ln день</numerusform>
            <numerusform>в корзине ещё %Ln дня</numerusform>
            <numerusform>в корзине ещё %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сохранённый запрос</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>This passage was withdrawn.</source>
        <translation>Этот фрагмент отозван.</translation>
    </message>
</context>
<context>
    <name>NotebookButton</name>
    <message>
        <source>Unlocks your notebook, or shows how it is kept: passphrase, lock, backups.</source>
        <translation>Открывает тетрадь или показывает, как она хранится: пароль, блокировка, резервные копии.</translation>
    </message>
</context>
<context>
    <name>NotebookChanges</name>
    <message numerus="yes">
        <source>%n thing(s) put into the bin.</source>
        <translation>
            <numerusform>%Ln запись положена в корзину.</numerusform>
            <numerusform>%Ln записи положены в корзину.</numerusform>
            <numerusform>%Ln записей положено в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken out of the bin.</source>
        <translation>
            <numerusform>%Ln запись возвращена из корзины.</numerusform>
            <numerusform>%Ln записи возвращены из корзины.</numerusform>
            <numerusform>%Ln записей возвращено из корзины.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln запись удалена навсегда.</numerusform>
            <numerusform>%Ln записи удалены навсегда.</numerusform>
            <numerusform>%Ln записей удалено навсегда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A set of %n item(s) is made.</source>
        <translation>
            <numerusform>Набор из %Ln пункта готов.</numerusform>
            <numerusform>Набор из %Ln пунктов готов.</numerusform>
            <numerusform>Набор из %Ln пунктов готов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that are no passage are not in it.</source>
        <translation>
            <numerusform>Не вошла %Ln запись: это не фрагмент.</numerusform>
            <numerusform>Не вошли %Ln записи: это не фрагменты.</numerusform>
            <numerusform>Не вошли %Ln записей: это не фрагменты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into “{title}”.</source>
        <translation>Положено в подборку «{title}».</translation>
    </message>
    <message>
        <source>Saved as “{title}”.</source>
        <translation>Сохранено под названием «{title}».</translation>
    </message>
</context>
<context>
    <name>NotebookController</name>
    <message>
        <source>The recovery words can be shown until Satchel is closed or locked. Without them and the passphrase nobody can open your notebook.</source>
        <translation>Слова восстановления можно показать, пока Satchel не закрыт и не заблокирован. Без них и без пароля тетрадь не откроет никто.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Your notebook is open. The lost passphrase is still the one that opens it.</source>
        <translation>Тетрадь открыта. Её по-прежнему открывает потерянный пароль.</translation>
    </message>
</context>
<context>
    <name>NotebookCopies</name>
    <message>
        <source>Make a copy of your notebook</source>
        <translation>Сделать копию тетради</translation>
    </message>
    <message>
        <source>Satchel was started so that it writes nothing: no copy is made now.</source>
        <translation>Satchel запущен так, что ничего не пишет: копия сейчас не делается.</translation>
    </message>
    <message>
        <source>Your notebook is being opened. Make the copy in a moment.</source>
        <translation>Тетрадь открывается. Сделайте копию чуть позже.</translation>
    </message>
    <message>
        <source>There is no notebook on this computer that could be copied.</source>
        <translation>На этом компьютере нет тетради, которую можно скопировать.</translation>
    </message>
    <message>
        <source>The notebook can only be read here now, so no copy is made of it.</source>
        <translation>Сейчас тетрадь здесь можно только читать, поэтому копия не делается.</translation>
    </message>
    <message>
        <source>The copy is written. It opens with your passphrase or your recovery words, on any computer that has Satchel.</source>
        <translation>Копия записана. Её откроют ваш пароль или слова восстановления на любом компьютере, где есть Satchel.</translation>
    </message>
    <message>
        <source>Put it on a stick: on this computer it may be lost with it.</source>
        <translation>Перенесите её на флешку: вместе с этим компьютером она может пропасть.</translation>
    </message>
    <message>
        <source>Bring back a copy of your notebook</source>
        <translation>Вернуть тетрадь из копии</translation>
    </message>
    <message>
        <source>Nothing can be written to Satchel’s folder now, so no copy can be brought back.</source>
        <translation>В папку Satchel сейчас нельзя писать, поэтому вернуть тетрадь из копии нельзя.</translation>
    </message>
    <message>
        <source>There is a notebook here already, and no copy takes its place. A copy is brought back where nothing is kept yet.</source>
        <translation>Здесь уже есть тетрадь, и копия не займёт её место. Вернуть копию можно там, где ещё ничего не сохранено.</translation>
    </message>
    <message>
        <source>Your notebook is here again, as it was when the copy was made.</source>
        <translation>Тетрадь снова здесь, какой она была, когда делали копию.</translation>
    </message>
    <message>
        <source>Copies of a notebook (*.satchel-notebook)</source>
        <translation>Копии тетради (*.satchel-notebook)</translation>
    </message>
</context>
<context>
    <name>NotebookHeader</name>
    <message>
        <source>Search what you kept</source>
        <translation>Искать в сохранённом</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Of which archives</source>
        <translation>Из каких архивов</translation>
    </message>
    <message>
        <source>All archives</source>
        <translation>Все архивы</translation>
    </message>
    <message>
        <source>This archive</source>
        <translation>Этот архив</translation>
    </message>
    <message>
        <source>Search the archive for it</source>
        <translation>Искать это в архиве</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>Сохранить этот запрос …</translation>
    </message>
</context>
<context>
    <name>NotebookLinks</name>
    <message>
        <source>Search for something first, in the archive or in your notebook.</source>
        <translation>Сначала найдите что-нибудь в архиве или в тетради.</translation>
    </message>
</context>
<context>
    <name>NotebookManagement</name>
    <message>
        <source>Your notebook opens without a passphrase now.</source>
        <translation>Теперь тетрадь открывается без пароля.</translation>
    </message>
    <message>
        <source>Your notebook and its backups open with the new passphrase now. The recovery words stay the same.</source>
        <translation>Теперь тетрадь и её копии открываются новым паролем. Слова восстановления прежние.</translation>
    </message>
    <message>
        <source>Everything that you kept is deleted.</source>
        <translation>Всё, что вы хранили, удалено.</translation>
    </message>
    <message>
        <source>These would not go: {names}. Close what uses them, then delete them yourself in {folder}.</source>
        <translation>Не удалилось: {names}. Закройте то, что этим пользуется, и удалите сами в папке {folder}.</translation>
    </message>
</context>
<context>
    <name>NotebookState</name>
    <message numerus="yes">
        <source>Notebook: %n change(s) not saved yet</source>
        <translation>
            <numerusform>Тетрадь: %Ln изменение ещё не сохранено</numerusform>
            <numerusform>Тетрадь: %Ln изменения ещё не сохранены</numerusform>
            <numerusform>Тетрадь: %Ln изменений ещё не сохранены</numerusform>
        </translation>
    </message>
    <message>
        <source>Notebook: open elsewhere, read only</source>
        <translation>Тетрадь: открыта в другом месте, только чтение</translation>
    </message>
    <message>
        <source>Notebook: nothing kept yet</source>
        <translation>Тетрадь: пока пуста</translation>
    </message>
    <message>
        <source>Notebook: locked</source>
        <translation>Тетрадь: заблокирована</translation>
    </message>
    <message>
        <source>Notebook: damaged</source>
        <translation>Тетрадь: повреждена</translation>
    </message>
    <message>
        <source>Notebook: read only</source>
        <translation>Тетрадь: только чтение</translation>
    </message>
    <message>
        <source>For this sitting</source>
        <translation>На этот сеанс</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Notebook: open</source>
        <translation>Тетрадь: открыта</translation>
    </message>
    <message>
        <source>Notebook: this sitting only</source>
        <translation>Тетрадь: только на этот сеанс</translation>
    </message>
    <message>
        <source>Notebook: without a passphrase</source>
        <translation>Тетрадь: без пароля</translation>
    </message>
    <message>
        <source>Notebook: being opened …</source>
        <translation>Тетрадь: открывается …</translation>
    </message>
    <message>
        <source>Notebook: left closed</source>
        <translation>Тетрадь: остаётся закрытой</translation>
    </message>
    <message>
        <source>Notebook: cannot be opened</source>
        <translation>Тетрадь: не открывается</translation>
    </message>
    <message>
        <source>Opening your notebook …</source>
        <translation>Тетрадь открывается …</translation>
    </message>
    <message>
        <source>Your notebook is locked. Unlock it to see what you kept.</source>
        <translation>Тетрадь заблокирована. Откройте её, чтобы увидеть сохранённое.</translation>
    </message>
    <message>
        <source>Unlock it …</source>
        <translation>Открыть тетрадь …</translation>
    </message>
    <message>
        <source>Your notebook cannot be read. It is kept as it is; a backup can take its place.</source>
        <translation>Тетрадь не читается. Она остаётся как есть; её место может занять резервная копия.</translation>
    </message>
    <message>
        <source>Choose a backup …</source>
        <translation>Выбрать копию …</translation>
    </message>
    <message>
        <source>See to it …</source>
        <translation>Что можно сделать …</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Choose a passage in the text first.</source>
        <translation>Сначала выберите фрагмент в тексте.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новое примечание</translation>
    </message>
    <message>
        <source>Type it in {language}. Other languages follow in the form.</source>
        <translation>Введите его на этом языке: {language}. Другие языки — потом, в форме.</translation>
    </message>
    <message>
        <source>What does the note say?</source>
        <translation>Что говорит примечание?</translation>
    </message>
    <message>
        <source>&amp;Note on the chosen passage</source>
        <translation>&amp;Примечание к выбранному фрагменту</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>The note is made. Readers see it beside the passage.</source>
        <translation>Примечание создано. Читатели видят его рядом с фрагментом.</translation>
    </message>
    <message>
        <source>Care note</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>What should a reader know before reading this?</source>
        <translation>Что читателю нужно знать до чтения?</translation>
    </message>
    <message>
        <source>Put commas between several, such as: violence, outing.</source>
        <translation>Если их несколько, ставьте запятые, например: насилие, аутинг.</translation>
    </message>
    <message>
        <source>&amp;Care note on the chosen passage</source>
        <translation>П&amp;редупреждение к выбранному фрагменту</translation>
    </message>
    <message>
        <source>&amp;State it</source>
        <translation>&amp;Указать</translation>
    </message>
    <message>
        <source>The care note is stated.</source>
        <translation>Предупреждение указано.</translation>
    </message>
    <message>
        <source>The care note is removed.</source>
        <translation>Предупреждение убрано.</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>Примечание изменено.</translation>
    </message>
    <message>
        <source>The note stands there too.</source>
        <translation>Примечание теперь и там.</translation>
    </message>
    <message>
        <source>It is taken off there.</source>
        <translation>Оттуда оно убрано.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Примечание убрано.</translation>
    </message>
</context>
<context>
    <name>NotesOffer</name>
    <message numerus="yes">
        <source>%n entry(s) of your notebook have these words</source>
        <translation>
            <numerusform>Эти слова есть в %Ln записи вашей тетради</numerusform>
            <numerusform>Эти слова есть в %Ln записях вашей тетради</numerusform>
            <numerusform>Эти слова есть в %Ln записях вашей тетради</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes, and passages with a care note</source>
        <translation>Примечания и фрагменты с предупреждением</translation>
    </message>
    <message>
        <source>New note …</source>
        <translation>Новое примечание …</translation>
    </message>
    <message>
        <source>Care note …</source>
        <translation>Предупреждение …</translation>
    </message>
    <message>
        <source>Put it on the chosen passage</source>
        <translation>Отнести и к выбранному фрагменту</translation>
    </message>
    <message>
        <source>Take it off there</source>
        <translation>Убрать оттуда</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Notes and care</source>
        <translation>Примечания и предупреждения</translation>
    </message>
    <message>
        <source>There are no notes yet. Choose a passage in the text first.</source>
        <translation>Примечаний пока нет. Сначала выберите фрагмент в тексте.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n примечание</numerusform>
            <numerusform>%n примечания</numerusform>
            <numerusform>%n примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with a care note</source>
        <translation>
            <numerusform>%n фрагмент с предупреждением</numerusform>
            <numerusform>%n фрагмента с предупреждением</numerusform>
            <numerusform>%n фрагментов с предупреждением</numerusform>
        </translation>
    </message>
    <message>
        <source>What to know before reading, such as: violence, outing</source>
        <translation>Что знать до чтения, например: насилие, аутинг</translation>
    </message>
    <message>
        <source>The note in {language}</source>
        <translation>Примечание, язык: {language}</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Save the notice</source>
        <translation>Сохранить извещение</translation>
    </message>
    <message>
        <source>Notices ({pattern})</source>
        <translation>Извещения ({pattern})</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Notice of what was withdrawn</source>
        <translation>Извещение об отзыве</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Withdrawn from “{title}”</source>
        <translation>Отозвано из архива «{title}»</translation>
    </message>
    <message>
        <source>The notice is kept for “{title}”</source>
        <translation>Извещение сохранено для архива «{title}»</translation>
    </message>
    <message>
        <source>It was taken in before: nothing changes.</source>
        <translation>Оно уже было принято: ничего не меняется.</translation>
    </message>
    <message>
        <source>The file of the archive still holds the words. Ask for the new edition, and delete older copies.</source>
        <translation>В файле архива эти слова остаются. Попросите новый выпуск и удалите старые копии.</translation>
    </message>
    <message>
        <source>Nothing can be written here: it counts until Satchel closes.</source>
        <translation>Здесь ничего нельзя записать: оно действует, пока Satchel не закрыт.</translation>
    </message>
    <message>
        <source>It is signed by who signed the archive here:</source>
        <translation>Его подписал тот, кто подписал архив здесь:</translation>
    </message>
    <message>
        <source>It is signed by:</source>
        <translation>Его подписал:</translation>
    </message>
    <message numerus="yes">
        <source>This archive was not opened on this computer yet. When it comes from the same signer, %n passage(s) will be left out of it.</source>
        <translation>
            <numerusform>Этот архив на этом компьютере ещё не открывали. Когда он придёт от того же подписавшего, в нём не будет %Ln фрагмента.</numerusform>
            <numerusform>Этот архив на этом компьютере ещё не открывали. Когда он придёт от того же подписавшего, в нём не будет %Ln фрагментов.</numerusform>
            <numerusform>Этот архив на этом компьютере ещё не открывали. Когда он придёт от того же подписавшего, в нём не будет %Ln фрагментов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n passage(s), and the archive that is here has none of them.</source>
        <translation>
            <numerusform>Оно называет %Ln фрагмент, и в архиве, который есть здесь, его нет.</numerusform>
            <numerusform>Оно называет %Ln фрагмента, и в архиве, который есть здесь, их нет.</numerusform>
            <numerusform>Оно называет %Ln фрагментов, и в архиве, который есть здесь, их нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edition {edition} withdraws %n passage(s). Here they are no longer shown, searched, presented or exported, in earlier editions too.</source>
        <translation>
            <numerusform>Выпуск {edition} отзывает %Ln фрагмент. Здесь он больше не показывается, не находится, не идёт в показ и экспорт, и в прежних выпусках тоже.</numerusform>
            <numerusform>Выпуск {edition} отзывает %Ln фрагмента. Здесь они больше не показываются, не находятся, не идут в показ и экспорт, и в прежних выпусках тоже.</numerusform>
            <numerusform>Выпуск {edition} отзывает %Ln фрагментов. Здесь они больше не показываются, не находятся, не идут в показ и экспорт, и в прежних выпусках тоже.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n more, which the archive that is here does not have.</source>
        <translation>
            <numerusform>Оно называет ещё %Ln, которого в архиве здесь нет.</numerusform>
            <numerusform>Оно называет ещё %Ln, которых в архиве здесь нет.</numerusform>
            <numerusform>Оно называет ещё %Ln, которых в архиве здесь нет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Go to slide, 1 to {count}, then Enter:</source>
        <translation>Номер слайда, от 1 до {count}, затем Enter:</translation>
    </message>
    <message>
        <source>Minutes in all, then Enter; 0 for none:</source>
        <translation>Сколько всего минут, затем Enter; 0 — не считать:</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Search for this as well:</source>
        <translation>Искать и это:</translation>
    </message>
    <message>
        <source>Look here too:</source>
        <translation>Загляните и сюда:</translation>
    </message>
    <message>
        <source>Search for this as well, in the language of the texts ({language}):</source>
        <translation>Искать и это, на языке текстов ({language}):</translation>
    </message>
    <message>
        <source>Theme: {theme} ({number})</source>
        <translation>Тема: {theme} ({number})</translation>
    </message>
    <message>
        <source>Glossary: {term}</source>
        <translation>Глоссарий: {term}</translation>
    </message>
    <message>
        <source>People: {table}</source>
        <translation>Участники: {table}</translation>
    </message>
    <message>
        <source>Picture: {caption}</source>
        <translation>Изображение: {caption}</translation>
    </message>
    <message>
        <source>Text: {title}</source>
        <translation>Текст: {title}</translation>
    </message>
</context>
<context>
    <name>OneScreenSheet</name>
    <message>
        <source>One screen</source>
        <translation>Один экран</translation>
    </message>
    <message>
        <source>There is one screen, or the projector shows the same as this one: the room sees all of it. Your notes and minutes are not shown. The trainer’s sheet has them on paper, and a rehearsal on this screen, for you alone.</source>
        <translation>Экран один, или проектор показывает то же, что и он: зал видит его весь. Ваши заметки и минуты не показываются. Они есть на бумаге, на листе ведущего, и в репетиции на этом экране, только для вас.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>&amp;Trainer’s sheet …</source>
        <translation>&amp;Лист ведущего …</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Репетиция</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>OpenQuestionsSheet</name>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>A new set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>&amp;Take into this set</source>
        <translation>&amp;Взять в этот набор</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Опустить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>What was asked in the room goes into a set only if you take it. Read it first, and take out names.</source>
        <translation>То, что спросили в зале, попадает в набор, только если вы его возьмёте. Сначала прочтите и уберите имена.</translation>
    </message>
    <message>
        <source>What was &amp;asked</source>
        <translation>&amp;Что спросили</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Набор</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Вопрос {number} из {count}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>Archives, shared files and notices ({suffixes})</source>
        <translation>Архивы, чужие подборки и наборы, извещения ({suffixes})</translation>
    </message>
    <message>
        <source>Open an archive: the shared file is taken in beside it.</source>
        <translation>Откройте архив: файл будет принят рядом с ним.</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>The original, page {number}</source>
        <translation>Оригинал, страница {number}</translation>
    </message>
</context>
<context>
    <name>OtherWordsSheet</name>
    <message>
        <source>Other words for a value</source>
        <translation>Другие слова для значения</translation>
    </message>
    <message>
        <source>In which &amp;language</source>
        <translation>На каком &amp;языке</translation>
    </message>
    <message>
        <source>Other words for “{value}”</source>
        <translation>Другие слова для «{value}»</translation>
    </message>
    <message>
        <source>All quotes of which it is stated get these words. The lines under them stay, and so do its words in other languages.</source>
        <translation>Эти слова получат все цитаты, для которых это указано. Подписи под ними и слова на других языках остаются.</translation>
    </message>
    <message>
        <source>&amp;What it is called</source>
        <translation>Как это &amp;называется</translation>
    </message>
    <message>
        <source>C&amp;hange the words</source>
        <translation>&amp;Изменить слова</translation>
    </message>
    <message>
        <source>Type at least one word.</source>
        <translation>Введите хотя бы одно слово.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All slides</source>
        <translation>Все слайды</translation>
    </message>
    <message>
        <source>PASSED OVER</source>
        <translation>ПРОПУЩЕНО</translation>
    </message>
    <message>
        <source>Care note first: {what}</source>
        <translation>Сначала предупреждение: {what}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>можно опустить</translation>
    </message>
</context>
<context>
    <name>OwnLineSheet</name>
    <message>
        <source>A line under the quote</source>
        <translation>Подпись под цитатой</translation>
    </message>
    <message>
        <source>Write the &amp;line</source>
        <translation>&amp;Добавить подпись</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Type who says this as far as the text or your notes tell it, such as “Woman, 34”, and no name. Role, gender and age are read from the line as at an import: look at them under Who speaks.</source>
        <translation>Напишите, кто это говорит, насколько об этом сказано в тексте или в ваших записях, например «Женщина, 34», и без имени. Роль, гендер и возраст читаются из подписи, как при импорте: проверьте их в списке «Кто говорит».</translation>
    </message>
    <message>
        <source>The line is yours: the text as received stays as it is, and the folder says that you wrote the line. Readers see it in brackets: [Woman, 34].</source>
        <translation>Эта подпись ваша: исходный текст не меняется, а в папке отмечено, что подпись написали вы. Читатели видят её в скобках: [Женщина, 34 года].</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>С&amp;лова</translation>
    </message>
    <message>
        <source>Type at least one word.</source>
        <translation>Введите хотя бы одно слово.</translation>
    </message>
</context>
<context>
    <name>OwnPictureIntake</name>
    <message>
        <source>A picture of your own</source>
        <translation>Своё изображение</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Изображения ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>OwnPictures</name>
    <message>
        <source>This file is neither PNG nor JPEG. Save the picture as one of these.</source>
        <translation>Этот файл не PNG и не JPEG. Сохраните изображение в одном из этих форматов.</translation>
    </message>
    <message>
        <source>This picture is damaged. Save it again, or choose another copy.</source>
        <translation>Это изображение повреждено. Сохраните его заново или выберите другую копию.</translation>
    </message>
    <message>
        <source>This picture is of a rare kind. Save it again as plain PNG or JPEG.</source>
        <translation>Это изображение редкого вида. Сохраните его заново как обычный PNG или JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large. At most {size} MB, {pixels} million pixels and {side} to a side are taken. Save it smaller.</source>
        <translation>Это изображение слишком велико. Принимается не больше {size} МБ, {pixels} млн пикселей и {side} по стороне. Сохраните его меньшим.</translation>
    </message>
    <message>
        <source>This picture lies on its side, and only a note in its file says so. Turn it, and save it again.</source>
        <translation>Это изображение лежит на боку, и об этом сказано только в пометке файла. Поверните его и сохраните заново.</translation>
    </message>
</context>
<context>
    <name>OwnSetChanges</name>
    <message>
        <source>Added to “{title}”. It has {size} now.</source>
        <translation>Добавлено в «{title}». Теперь там {size}.</translation>
    </message>
    <message>
        <source>This set also has items of another archive: each is shown only where its own archive is open.</source>
        <translation>В этом наборе есть и пункты другого архива: каждый показывается, только когда открыт его архив.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken out of the set.</source>
        <translation>
            <numerusform>%Ln пункт убран из набора.</numerusform>
            <numerusform>%Ln пункта убрано из набора.</numerusform>
            <numerusform>%Ln пунктов убрано из набора.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the notebook’s bin.</source>
        <translation>«{title}» лежит в корзине тетради.</translation>
    </message>
    <message>
        <source>What you did before is not saved yet, so nothing was added now.</source>
        <translation>То, что вы сделали раньше, ещё не сохранено, поэтому сейчас ничего не добавлено.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PageController</name>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Nothing is in this set yet. Choose a passage in the text, among the quotes or in a search, and press Ctrl+Shift+A. Slides of your own are under “Add”.</source>
        <translation>В этом наборе пока ничего нет. Выберите фрагмент в тексте, среди цитат или в поиске и нажмите Ctrl+Shift+A. Собственные слайды — под кнопкой «Добавить».</translation>
    </message>
    <message>
        <source>There is no set yet. A set is what you show in a workshop, in order: quotes, themes, charts, questions. Make a new one, or choose a passage and press Ctrl+Shift+A.</source>
        <translation>Наборов пока нет. Набор — это то, что вы показываете на занятии, по порядку: цитаты, темы, диаграммы, вопросы. Создайте новый или выберите фрагмент и нажмите Ctrl+Shift+A.</translation>
    </message>
    <message>
        <source>Let us pause here for a moment.</source>
        <translation>Сделаем здесь небольшую паузу.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>For participants, on paper</source>
        <translation>Для участников, на бумаге</translation>
    </message>
    <message>
        <source>As in a book</source>
        <translation>Как в книге</translation>
    </message>
    <message>
        <source>Large print: 18 points</source>
        <translation>Крупный шрифт: 18 пунктов</translation>
    </message>
    <message>
        <source>&amp;Room to write</source>
        <translation>&amp;Место для записей</translation>
    </message>
    <message>
        <source>Left open: a line to write the day on</source>
        <translation>Пусто: будет строка, чтобы вписать день</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Сохранить как PDF …</translation>
    </message>
    <message>
        <source>Show the &amp;pages …</source>
        <translation>Показать с&amp;траницы …</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Группы</translation>
    </message>
    <message>
        <source>Contacts checke&amp;d on</source>
        <translation>Контакты п&amp;роверены</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Раздаточный лист</translation>
    </message>
    <message>
        <source>Sheets for groups</source>
        <translation>Листы для групп</translation>
    </message>
    <message>
        <source>Evaluation, for before and after</source>
        <translation>Оценка, до и после</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Black on white, without your notes, minutes and what the set is for. Print on one side of the paper: then nothing is on the back of what is torn off.</source>
        <translation>Чёрным по белому, без ваших заметок, минут и назначения набора. Печатайте на одной стороне: тогда на обороте отрывной полосы ничего нет.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>What participants get</source>
        <translation>Что получают участники</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>What is told of who spea&amp;ks</source>
        <translation>Что сказано о том, &amp;кто говорит</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Буквы</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Б&amp;умага</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Its passages go to several groups, and only the group with the last of them is asked: {questions}.</source>
        <translation>Фрагменты, к которым относится вопрос, попали в разные группы; вопрос будет только у группы с последним из них: {questions}.</translation>
    </message>
    <message>
        <source>On the sheets of all groups: {questions}.</source>
        <translation>На листах всех групп: {questions}.</translation>
    </message>
    <message>
        <source>Group {number}: {passages}{more}</source>
        <translation>Группа {number}: {passages}{more}</translation>
    </message>
    <message>
        <source>Pictures are in the handout, not on sheets for groups.</source>
        <translation>Изображения — на раздаточном листе, не на листах для групп.</translation>
    </message>
    <message>
        <source>Tables of who took part are in the handout, not on sheets for groups.</source>
        <translation>Таблицы участников — на раздаточном листе, не на листах для групп.</translation>
    </message>
    <message>
        <source>Everybody who gets this paper can read it.</source>
        <translation>Его сможет прочитать каждый, кто получит этот лист.</translation>
    </message>
    <message>
        <source>Everybody who gets this paper can call it.</source>
        <translation>По нему сможет позвонить каждый, кто получит этот лист.</translation>
    </message>
    <message>
        <source>Everybody who gets this paper can write to it.</source>
        <translation>По нему сможет написать каждый, кто получит этот лист.</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Гендер</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Места работы</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Type the groups, one in a line: its words, then its number. Or copy the cells of a spreadsheet and paste them.</source>
        <translation>Введите группы, каждую на своей строке: слова, потом число. Или скопируйте ячейки электронной таблицы и вставьте их.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), together {sum}.</source>
        <translation>
            <numerusform>%Ln группа, вместе {sum}.</numerusform>
            <numerusform>%Ln группы, вместе {sum}.</numerusform>
            <numerusform>%Ln групп, вместе {sum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least three people fit {number} of %n quote(s).</source>
        <translation>
            <numerusform>Хотя бы три человека подходят к {number} из %Ln цитаты.</numerusform>
            <numerusform>Хотя бы три человека подходят к {number} из %Ln цитат.</numerusform>
            <numerusform>Хотя бы три человека подходят к {number} из %Ln цитат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows whether three fit.</source>
        <translation>
            <numerusform>О %Ln неизвестно, подходят ли трое.</numerusform>
            <numerusform>О %Ln неизвестно, подходят ли трое.</numerusform>
            <numerusform>О %Ln неизвестно, подходят ли трое.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no number behind {words}.</source>
        <translation>Нет числа после {words}.</translation>
    </message>
    <message>
        <source>Leave one number in {words}.</source>
        <translation>Оставьте одно число: {words}.</translation>
    </message>
    <message>
        <source>They add up to {number}, but {other} is given as their sum.</source>
        <translation>В сумме {number}, а указан итог {other}.</translation>
    </message>
    <message>
        <source>They add up to {number}, but “among whom” says {other}.</source>
        <translation>В сумме {number}, а в поле «Среди кого» стоит {other}.</translation>
    </message>
    <message>
        <source>{words} is twice.</source>
        <translation>{words} стоит дважды.</translation>
    </message>
    <message>
        <source>Age {number} is in two groups.</source>
        <translation>Возраст {number} попал в две группы.</translation>
    </message>
    <message>
        <source>Age {number} is in no group.</source>
        <translation>Возраст {number} не попал ни в одну группу.</translation>
    </message>
    <message>
        <source>{words} names no ages. Write it as “30-39” or “under 20”.</source>
        <translation>{words}: возраст не назван. Напишите, например, «30-39» или «до 20 лет».</translation>
    </message>
    <message>
        <source>New to the archive: {words}.</source>
        <translation>Новое для архива: {words}.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) under 3: every reader of the archive sees them. Only exported files, paper and rooms have “fewer than 3”. Put groups together where readers are not to know.</source>
        <translation>
            <numerusform>%Ln число меньше 3: его видит каждый читатель архива. «Меньше 3» стоит только в экспортированных файлах, на бумаге и перед залом. Если читатели не должны этого знать, объедините группы.</numerusform>
            <numerusform>%Ln числа меньше 3: их видит каждый читатель архива. «Меньше 3» стоит только в экспортированных файлах, на бумаге и перед залом. Если читатели не должны этого знать, объедините группы.</numerusform>
            <numerusform>%Ln чисел меньше 3: их видит каждый читатель архива. «Меньше 3» стоит только в экспортированных файлах, на бумаге и перед залом. Если читатели не должны этого знать, объедините группы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages {number} to {other} are in no group.</source>
        <translation>Возраст от {number} до {other} не попал ни в одну группу.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>ParticipantsController</name>
    <message>
        <source>Your last change is being written. It goes on after that.</source>
        <translation>Ваше последнее изменение сохраняется. После этого всё продолжится.</translation>
    </message>
    <message numerus="yes">
        <source>%n typed table(s) is/are not in the archive. Put it in, or close again to drop it.</source>
        <translation>
            <numerusform>%Ln набранная таблица не внесена в архив. Внесите её или закройте ещё раз, чтобы отбросить.</numerusform>
            <numerusform>%Ln набранные таблицы не внесены в архив. Внесите их или закройте ещё раз, чтобы отбросить.</numerusform>
            <numerusform>%Ln набранных таблиц не внесены в архив. Внесите их или закройте ещё раз, чтобы отбросить.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{table}” is in the archive.</source>
        <translation>Таблица «{table}» в архиве.</translation>
    </message>
    <message>
        <source>“{table}” is removed.</source>
        <translation>Таблица «{table}» убрана.</translation>
    </message>
</context>
<context>
    <name>ParticipantsPane</name>
    <message>
        <source>Put it into the archive</source>
        <translation>Внести в архив</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) typed and not in the archive yet</source>
        <translation>
            <numerusform>%Ln таблица набрана и ещё не внесена в архив</numerusform>
            <numerusform>%Ln таблицы набраны и ещё не внесены в архив</numerusform>
            <numerusform>%Ln таблиц набрано и ещё не внесено в архив</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who took part are not counted yet.</source>
        <translation>Участники ещё не сосчитаны.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%Ln таблица</numerusform>
            <numerusform>%Ln таблицы</numerusform>
            <numerusform>%Ln таблиц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageActions</name>
    <message>
        <source>&amp;Chosen passage</source>
        <translation>&amp;Выбранный фрагмент</translation>
    </message>
    <message>
        <source>The line under it is in the text now, where every reader sees it.</source>
        <translation>Подпись под ней теперь в тексте, её видит каждый читатель.</translation>
    </message>
    <message>
        <source>It is a footnote now. Its mark is in the text above.</source>
        <translation>Теперь это сноска. Её знак в тексте выше.</translation>
    </message>
    <message>
        <source>&amp;Attribution line of the quote above</source>
        <translation>Подп&amp;ись к цитате выше</translation>
    </message>
    <message>
        <source>Write or change the li&amp;ne under it …</source>
        <translation>Написать или из&amp;менить подпись под ней …</translation>
    </message>
    <message>
        <source>The line under it is gone: the text as received does not have it.</source>
        <translation>Подписи под ней больше нет: в исходном тексте её не было.</translation>
    </message>
    <message>
        <source>&amp;Take its attribution line off</source>
        <translation>&amp;Снять подпись</translation>
    </message>
    <message>
        <source>&amp;Footnote of what stands above</source>
        <translation>Сноска к т&amp;ексту выше</translation>
    </message>
    <message>
        <source>&amp;Join it to the one before</source>
        <translation>&amp;Присоединить к предыдущему</translation>
    </message>
    <message>
        <source>&amp;Make a table of it …</source>
        <translation>Сделать из него та&amp;блицу …</translation>
    </message>
    <message>
        <source>&amp;Split it where words are selected</source>
        <translation>&amp;Разделить там, где выделены слова</translation>
    </message>
    <message>
        <source>Change its &amp;words …</source>
        <translation>Изменить с&amp;лова …</translation>
    </message>
    <message>
        <source>Lea&amp;ve it out</source>
        <translation>&amp;Опустить</translation>
    </message>
    <message>
        <source>With&amp;draw it from the next edition …</source>
        <translation>Отоз&amp;вать из следующего выпуска …</translation>
    </message>
    <message>
        <source>The headin&amp;g above it is a paragraph</source>
        <translation>За&amp;головок выше — это абзац</translation>
    </message>
    <message>
        <source>Change the words of the heading a&amp;bove it …</source>
        <translation>Изменить слова заголов&amp;ка выше …</translation>
    </message>
    <message>
        <source>It is a &amp;quote</source>
        <translation>Это &amp;цитата</translation>
    </message>
    <message>
        <source>Select the words that are to be a passage of their own, within one passage.</source>
        <translation>Выделите внутри одного фрагмента слова, которые станут отдельным фрагментом.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n passages now.</source>
        <translation>
            <numerusform>Теперь это %Ln фрагмент.</numerusform>
            <numerusform>Теперь это %Ln фрагмента.</numerusform>
            <numerusform>Теперь это %Ln фрагментов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a quote has a line under it. Choose one, or make it a quote first.</source>
        <translation>Подпись бывает только под цитатой. Выберите цитату или сначала сделайте фрагмент цитатой.</translation>
    </message>
    <message>
        <source>It is a quote now.</source>
        <translation>Теперь это цитата.</translation>
    </message>
    <message>
        <source>It is a &amp;paragraph</source>
        <translation>Это &amp;абзац</translation>
    </message>
    <message>
        <source>It is a paragraph now.</source>
        <translation>Теперь это абзац.</translation>
    </message>
    <message>
        <source>It is an item of a &amp;list</source>
        <translation>Это пу&amp;нкт списка</translation>
    </message>
    <message>
        <source>It is an item now.</source>
        <translation>Теперь это пункт списка.</translation>
    </message>
    <message>
        <source>It is a &amp;heading</source>
        <translation>Это &amp;заголовок</translation>
    </message>
    <message>
        <source>It is a heading now.</source>
        <translation>Теперь это заголовок.</translation>
    </message>
    <message>
        <source>It leads &amp;in to what follows</source>
        <translation>Это подво&amp;дка к следующему</translation>
    </message>
    <message>
        <source>It leads in.</source>
        <translation>Теперь это подводка.</translation>
    </message>
    <message>
        <source>Choose a passage first: click on it, or press Ctrl+Down.</source>
        <translation>Сначала выберите фрагмент: щёлкните по нему или нажмите Ctrl+↓.</translation>
    </message>
    <message>
        <source>It is the attribution line of the quote above it.</source>
        <translation>Теперь это подпись к цитате выше.</translation>
    </message>
    <message>
        <source>The attribution line is a paragraph now.</source>
        <translation>Подпись теперь отдельный абзац.</translation>
    </message>
    <message>
        <source>It is joined to the passage before it.</source>
        <translation>Присоединено к предыдущему фрагменту.</translation>
    </message>
    <message>
        <source>Delete it, also from the te&amp;xt as received …</source>
        <translation>Удалить и из исходного &amp;текста …</translation>
    </message>
    <message>
        <source>The heading is a paragraph now.</source>
        <translation>Заголовок теперь абзац.</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Quotes and passages</source>
        <translation>Цитаты и фрагменты</translation>
    </message>
    <message>
        <source>Passages found; Space ticks one</source>
        <translation>Найденные фрагменты; пробел отмечает</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Words of the quote or passage</source>
        <translation>&amp;Слова цитаты или фрагмента</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>Найден %Ln.</numerusform>
            <numerusform>Найдено %Ln.</numerusform>
            <numerusform>Найдено %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n: type more words to find fewer.</source>
        <translation>
            <numerusform>Больше %Ln: наберите ещё слова, и их станет меньше.</numerusform>
            <numerusform>Больше %Ln: наберите ещё слова, и их станет меньше.</numerusform>
            <numerusform>Больше %Ln: наберите ещё слова, и их станет меньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has these words. Type others, or fewer.</source>
        <translation>Таких слов нигде нет. Наберите другие или меньше слов.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked.</source>
        <translation>
            <numerusform>Отмечено: %n.</numerusform>
            <numerusform>Отмечено: %n.</numerusform>
            <numerusform>Отмечено: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>in the set already</source>
        <translation>уже в наборе</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>The words are changed.</source>
        <translation>Слова изменены.</translation>
    </message>
    <message>
        <source>The line is under the quote. Look at what it tells under Who speaks.</source>
        <translation>Подпись стоит под цитатой. Проверьте в списке «Кто говорит», что в ней прочитано.</translation>
    </message>
    <message>
        <source>The line is changed.</source>
        <translation>Подпись изменена.</translation>
    </message>
    <message>
        <source>It is a table now.</source>
        <translation>Теперь это таблица.</translation>
    </message>
    <message>
        <source>It is deleted, also from the text as received.</source>
        <translation>Фрагмент удалён и из исходного текста.</translation>
    </message>
    <message>
        <source>It is withdrawn. Publish the next edition.</source>
        <translation>Фрагмент отозван. Опубликуйте следующий выпуск.</translation>
    </message>
    <message>
        <source>It is withdrawn. Your first edition will not have it.</source>
        <translation>Фрагмент отозван. В вашем первом выпуске его не будет.</translation>
    </message>
    <message>
        <source>No withdrawn passage has words in this folder.</source>
        <translation>В этой папке нет слов отозванных фрагментов.</translation>
    </message>
    <message>
        <source>It is put back.</source>
        <translation>Фрагмент возвращён.</translation>
    </message>
    <message>
        <source>Unlock your notebook first to forget words: it may hold them too.</source>
        <translation>Чтобы забыть слова, сначала откройте тетрадь: они могут быть и в ней.</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Passages under this theme</source>
        <translation>Фрагменты по этой теме</translation>
    </message>
    <message>
        <source>Take away: {value}</source>
        <translation>Убрать: {value}</translation>
    </message>
    <message>
        <source>{shown} of {total} passages</source>
        <translation>Фрагментов: {shown} из {total}</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Выберите пароль</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>Do without a passphrase</source>
        <translation>Без пароля</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>Новые слова восстановления</translation>
    </message>
    <message>
        <source>The passphrase that you have now</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>&amp;Go on without a passphrase</source>
        <translation>&amp;Дальше без пароля</translation>
    </message>
    <message>
        <source>&amp;Make new words</source>
        <translation>Получить &amp;новые слова</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Дальше</translation>
    </message>
    <message>
        <source>Whoever opens this computer can then read what you keep. The recovery words open nothing any more. What an editor’s desk kept here, such as what can be taken back, is deleted.</source>
        <translation>Тогда любой, кто откроет этот компьютер, прочтёт то, что вы храните. Слова восстановления больше ничего не откроют. То, что хранил здесь стол редактора, например отменяемые изменения, удаляется.</translation>
    </message>
    <message>
        <source>The words that you have on paper open nothing any more then.</source>
        <translation>Слова, которые у вас на бумаге, после этого ничего не откроют.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Сначала наберите свой пароль.</translation>
    </message>
    <message>
        <source>Looking whether it is the one …</source>
        <translation>Проверяем пароль …</translation>
    </message>
    <message>
        <source>Making new words …</source>
        <translation>Слова создаются …</translation>
    </message>
    <message>
        <source>&amp;Choose this passphrase</source>
        <translation>&amp;Выбрать этот пароль</translation>
    </message>
    <message>
        <source>Satchel asks for it from the next start on.</source>
        <translation>Satchel будет спрашивать его со следующего запуска.</translation>
    </message>
    <message>
        <source>Closing your notebook and its backups anew …</source>
        <translation>Тетрадь и её копии шифруются заново …</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>О&amp;тмена</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Groups that the attributions do not tell now lead to no quotes.</source>
        <translation>Группы, которых строка «Кто говорит» сейчас не называет, к цитатам не ведут.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Кто участвовал</translation>
    </message>
    <message>
        <source>This archive does not say how many took part.</source>
        <translation>В этом архиве не сказано, сколько людей участвовало.</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Each table counts by itself: how many people are in two groups at once, no table tells.</source>
        <translation>Каждая таблица считает отдельно: сколько людей входит сразу в две группы, ни одна таблица не говорит.</translation>
    </message>
    <message>
        <source>What they say: {quoted} quoted, {reported} reported</source>
        <translation>Что они говорят: цитат {quoted}, в пересказе {reported}</translation>
    </message>
    <message>
        <source>What they say: {quoted} quoted</source>
        <translation>Что они говорят: цитат {quoted}</translation>
    </message>
    <message>
        <source>What they say: {reported} reported</source>
        <translation>Что они говорят: в пересказе {reported}</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Что они говорят</translation>
    </message>
    <message>
        <source>Not told at this level of attribution</source>
        <translation>На этом уровне не указывается</translation>
    </message>
    <message>
        <source>No passage is told to be theirs</source>
        <translation>Их фрагменты не обозначены</translation>
    </message>
    <message>
        <source>Told of speakers, but not counted here: {values}.</source>
        <translation>Сказано о говорящих, но здесь не посчитано: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose words the text holds</source>
        <translation>Чьи слова есть в тексте</translation>
    </message>
    <message>
        <source>Passages, by who speaks in them</source>
        <translation>Фрагменты по тому, кто в них говорит</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>The bars lead to {some} of {all} quotes.</source>
        <translation>Полосы ведут к цитатам: {some} из {all}.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell an age that is in no band: {ages}.</source>
        <translation>
            <numerusform>В %Ln цитате указан возраст, которого нет ни в одной группе: {ages}.</numerusform>
            <numerusform>В %Ln цитатах указан возраст, которого нет ни в одной группе: {ages}.</numerusform>
            <numerusform>В %Ln цитатах указан возраст, которого нет ни в одной группе: {ages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell a group that is not counted here.</source>
        <translation>
            <numerusform>В %Ln цитате названа группа, которая здесь не посчитана.</numerusform>
            <numerusform>В %Ln цитатах названа группа, которая здесь не посчитана.</numerusform>
            <numerusform>В %Ln цитатах названа группа, которая здесь не посчитана.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) do not tell it at this level of attribution.</source>
        <translation>
            <numerusform>В %Ln цитате на этом уровне это не указывается.</numerusform>
            <numerusform>В %Ln цитатах на этом уровне это не указывается.</numerusform>
            <numerusform>В %Ln цитатах на этом уровне это не указывается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no age.</source>
        <translation>
            <numerusform>В %Ln цитате возраст не указан.</numerusform>
            <numerusform>В %Ln цитатах возраст не указан.</numerusform>
            <numerusform>В %Ln цитатах возраст не указан.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no gender.</source>
        <translation>
            <numerusform>В %Ln цитате гендер не указан.</numerusform>
            <numerusform>В %Ln цитатах гендер не указан.</numerusform>
            <numerusform>В %Ln цитатах гендер не указан.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no sector.</source>
        <translation>
            <numerusform>В %Ln цитате место работы не указано.</numerusform>
            <numerusform>В %Ln цитатах место работы не указано.</numerusform>
            <numerusform>В %Ln цитатах место работы не указано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no role.</source>
        <translation>
            <numerusform>В %Ln цитате роль не указана.</numerusform>
            <numerusform>В %Ln цитатах роль не указана.</numerusform>
            <numerusform>В %Ln цитатах роль не указана.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseSheet</name>
    <message>
        <source>Words that stand out</source>
        <translation>Выделенные слова</translation>
    </message>
    <message>
        <source>&amp;Mark what is selected</source>
        <translation>&amp;Выделить отмеченное</translation>
    </message>
    <message>
        <source>&amp;No mark</source>
        <translation>&amp;Без выделения</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Select the words with the mouse, or with Shift and the arrow keys.</source>
        <translation>Отметьте слова мышью или стрелками, удерживая Shift.</translation>
    </message>
    <message>
        <source>Words of the &amp;passage</source>
        <translation>Слова &amp;фрагмента</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Pict&amp;ure …</source>
        <translation>Изо&amp;бражение …</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>A picture of your own</source>
        <translation>Своё изображение</translation>
    </message>
    <message>
        <source>&amp;Show this picture</source>
        <translation>&amp;Показывать это изображение</translation>
    </message>
    <message>
        <source>&amp;Another file …</source>
        <translation>&amp;Другой файл …</translation>
    </message>
    <message>
        <source>&amp;No picture</source>
        <translation>&amp;Без изображения</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;What it shows, for those who cannot see it</source>
        <translation>&amp;Что на нём, для тех, кто его не видит</translation>
    </message>
    <message>
        <source>Show people in a picture only if they agreed that a room sees them.</source>
        <translation>Показывайте людей на изображении, только если они согласны, чтобы их видел зал.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{section} · footnote {mark}</source>
        <translation>{section} · сноска {mark}</translation>
    </message>
    <message>
        <source>{section} · quote {number}</source>
        <translation>{section} · цитата {number}</translation>
    </message>
    <message>
        <source>Search: {query}</source>
        <translation>Поиск: {query}</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Тема: {theme}</translation>
    </message>
    <message>
        <source>Glossary: {term}</source>
        <translation>Глоссарий: {term}</translation>
    </message>
    <message>
        <source>{section} · passage {number}</source>
        <translation>{section} · фрагмент {number}</translation>
    </message>
    <message>
        <source>Workshop: {title}</source>
        <translation>Занятие: {title}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Тетрадь</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>This passage was withdrawn.</source>
        <translation>Этот фрагмент отозван.</translation>
    </message>
    <message>
        <source>This is also about a passage that was withdrawn.</source>
        <translation>Это касается и фрагмента, который был отозван.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Whose voices</source>
        <translation>Чьи голоса</translation>
    </message>
    <message>
        <source>Trainer’s sheet …</source>
        <translation>Лист ведущего …</translation>
    </message>
    <message>
        <source>For participants …</source>
        <translation>Для участников …</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Начало в</translation>
    </message>
    <message>
        <source>That is no time of day, so {time} stays. Type hours and minutes, such as 14:30.</source>
        <translation>Такого времени суток нет, остаётся {time}. Введите часы и минуты, например 14:30.</translation>
    </message>
    <message>
        <source>Choose a set to see what it comes to.</source>
        <translation>Выберите набор, чтобы увидеть, что в нём выходит.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be shown here.</source>
        <translation>
            <numerusform>%Ln пункт нельзя показать здесь.</numerusform>
            <numerusform>%Ln пункта нельзя показать здесь.</numerusform>
            <numerusform>%Ln пунктов нельзя показать здесь.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortionBar</name>
    <message>
        <source>Previous part</source>
        <translation>Предыдущая часть</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Следующая часть</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Часть {number} из {count}</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Satchel speaks {language} now.</source>
        <translation>Язык Satchel теперь: {language}.</translation>
    </message>
    <message>
        <source>Back to {language}</source>
        <translation>Вернуть: {language}</translation>
    </message>
</context>
<context>
    <name>PresentKeys</name>
    <message>
        <source>Keys while presenting</source>
        <translation>Клавиши во время показа</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>first, last</source>
        <translation>первый, последний</translation>
    </message>
    <message>
        <source>go to the fifth</source>
        <translation>перейти к пятому</translation>
    </message>
    <message>
        <source>go to a number</source>
        <translation>перейти к номеру</translation>
    </message>
    <message>
        <source>all slides, on this screen only</source>
        <translation>все слайды, только на этом экране</translation>
    </message>
    <message>
        <source>black; again shows the slide</source>
        <translation>чёрный; ещё раз — снова слайд</translation>
    </message>
    <message>
        <source>white; again shows the slide</source>
        <translation>белый; ещё раз — снова слайд</translation>
    </message>
    <message>
        <source>calm: a few words for a pause</source>
        <translation>спокойно: несколько слов для паузы</translation>
    </message>
    <message>
        <source>freeze: the room keeps its slide</source>
        <translation>закрепить: у зала остаётся его слайд</translation>
    </message>
    <message>
        <source>pass over what comes next: it is not shown</source>
        <translation>пропустить то, что дальше: зал его не увидит</translation>
    </message>
    <message>
        <source>dark words on a light ground, or back</source>
        <translation>тёмные слова на светлом или обратно</translation>
    </message>
    <message>
        <source>the text for the room: original, original first, translation first, translation</source>
        <translation>текст для зала: оригинал, сначала оригинал, сначала перевод, перевод</translation>
    </message>
    <message>
        <source>black; again swaps the screens</source>
        <translation>чёрный; ещё раз — поменять экраны местами</translation>
    </message>
    <message>
        <source>larger, smaller words in the room</source>
        <translation>слова в зале крупнее, мельче</translation>
    </message>
    <message>
        <source>note an open question, on this screen</source>
        <translation>записать открытый вопрос, на этом экране</translation>
    </message>
    <message>
        <source>say how many minutes there are</source>
        <translation>сказать, сколько всего минут</translation>
    </message>
    <message>
        <source>one minute more for a task</source>
        <translation>на минуту больше для задания</translation>
    </message>
    <message>
        <source>hold the timer of a task, or go on</source>
        <translation>остановить таймер задания или пустить дальше</translation>
    </message>
    <message>
        <source>stop the minutes, or go on</source>
        <translation>остановить минуты или продолжить</translation>
    </message>
    <message>
        <source>after Esc: show the slide again</source>
        <translation>после Esc: снова показать слайд</translation>
    </message>
    <message>
        <source>black; Esc again ends</source>
        <translation>чёрный; ещё раз Esc — конец</translation>
    </message>
    <message>
        <source>M and H are for a task: this is none.</source>
        <translation>M и H — для задания, а это не задание.</translation>
    </message>
    <message>
        <source>This task has no minutes: M gives it one.</source>
        <translation>У этого задания нет минут: M даёт одну.</translation>
    </message>
    <message>
        <source>A rehearsal is on this screen alone: there is none to swap with.</source>
        <translation>Репетиция идёт только на этом экране: менять его не с чем.</translation>
    </message>
    <message>
        <source>The list of slides needs a second screen. Type a number, then Enter, to go there.</source>
        <translation>Список слайдов требует второго экрана. Наберите номер и нажмите Enter, чтобы перейти.</translation>
    </message>
    <message>
        <source>Type the number of a slide, then Enter, to go there.</source>
        <translation>Наберите номер слайда и нажмите Enter, чтобы перейти.</translation>
    </message>
    <message>
        <source>A question is noted on a second screen: there the room reads none.</source>
        <translation>Вопрос записывают на втором экране: там зал его не читает.</translation>
    </message>
    <message>
        <source>Freezing needs a second screen.</source>
        <translation>Чтобы заморозить слайд, нужен второй экран.</translation>
    </message>
    <message>
        <source>This key needs a second screen.</source>
        <translation>Для этой клавиши нужен второй экран.</translation>
    </message>
</context>
<context>
    <name>PresentationLauncher</name>
    <message>
        <source>From the &amp;first item</source>
        <translation>С &amp;первого пункта</translation>
    </message>
    <message>
        <source>From the &amp;chosen item</source>
        <translation>С &amp;выбранного пункта</translation>
    </message>
    <message>
        <source>Another screen shows the same as this one, so it would show your notes. Unplug it, then rehearse.</source>
        <translation>Другой экран показывает то же, что и этот, и показал бы ваши заметки. Отключите его, потом репетируйте.</translation>
    </message>
    <message>
        <source>There is nothing in this set to present yet.</source>
        <translation>В этом наборе пока нечего показывать.</translation>
    </message>
    <message>
        <source>Making the slides …</source>
        <translation>Слайды готовятся …</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Слайды</translation>
    </message>
    <message>
        <source>This archive has no quotes to present.</source>
        <translation>В этом архиве нет цитат для показа.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this set may be presented: what the speakers of %n passage(s) agreed to does not cover training.</source>
        <translation>
            <numerusform>Ничего из этого набора показывать нельзя: согласие, полученное для %Ln фрагмента, не распространяется на обучение.</numerusform>
            <numerusform>Ничего из этого набора показывать нельзя: согласие, полученное для %Ln фрагментов, не распространяется на обучение.</numerusform>
            <numerusform>Ничего из этого набора показывать нельзя: согласие, полученное для %Ln фрагментов, не распространяется на обучение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of it are not in this archive.</source>
        <translation>
            <numerusform>В этом архиве нет %Ln пункта набора.</numerusform>
            <numerusform>В этом архиве нет %Ln пунктов набора.</numerusform>
            <numerusform>В этом архиве нет %Ln пунктов набора.</numerusform>
        </translation>
    </message>
    <message>
        <source>This quote may not be presented: what its speaker agreed to does not cover training.</source>
        <translation>Эту цитату показывать нельзя: полученное согласие не распространяется на обучение.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n quote(s) may be presented: what the speakers agreed to does not cover training.</source>
        <translation>
            <numerusform>Показывать нельзя ни одной цитаты из %Ln: полученное согласие не распространяется на обучение.</numerusform>
            <numerusform>Показывать нельзя ни одной цитаты из %Ln: полученное согласие не распространяется на обучение.</numerusform>
            <numerusform>Показывать нельзя ни одной цитаты из %Ln: полученное согласие не распространяется на обучение.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresentationReview</name>
    <message>
        <source>The presentation is over. How it went is on a page for you alone, which is in the Present menu too.</source>
        <translation>Показ окончен. Как он прошёл, записано на странице только для вас; она есть и в меню «Показ».</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Показать страницу</translation>
    </message>
    <message>
        <source>The page is in your notebook.</source>
        <translation>Страница в вашей тетради.</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{title} · quote {number} of {count}</source>
        <translation>{title} · цитата {number} из {count}</translation>
    </message>
    <message>
        <source>{title} · quote {number}</source>
        <translation>{title} · цитата {number}</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>часть {part} из {parts}</translation>
    </message>
    <message>
        <source>{source} · {number} of {count}</source>
        <translation>{source} · {number} из {count}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Просмотр печати</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Печать …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Сохранить как PDF …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>all, or 3-7, 9</source>
        <translation>все или 3-7, 9</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Какие страницы печатать</translation>
    </message>
    <message>
        <source>{paper}, upright</source>
        <translation>{paper}, книжная</translation>
    </message>
    <message>
        <source>{paper}, lying</source>
        <translation>{paper}, альбомная</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>По ширине окна</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Что печатается</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>How large the pages are shown</source>
        <translation>Размер страниц на экране</translation>
    </message>
    <message>
        <source>Pa&amp;ges:</source>
        <translation>С&amp;траницы:</translation>
    </message>
    <message numerus="yes">
        <source>Type page numbers, such as 3-7, 9. There are %n page(s).</source>
        <translation>
            <numerusform>Введите номера страниц, например 3-7, 9. Всего здесь %Ln страница.</numerusform>
            <numerusform>Введите номера страниц, например 3-7, 9. Всего здесь %Ln страницы.</numerusform>
            <numerusform>Введите номера страниц, например 3-7, 9. Всего здесь %Ln страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less is told of who speaks than on the screen: as much as may be shared. View, Attributions changes that.</source>
        <translation>О том, кто говорит, сказано меньше, чем на экране: столько, сколько можно показывать. Это меняется в меню «Вид», «Кто говорит».</translation>
    </message>
    <message>
        <source>The archive is sealed, and these pages are not: whoever has them reads them.</source>
        <translation>Архив запечатан, а эти страницы нет: их прочитает каждый, у кого они есть.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>This computer has no printer. Set one up in its settings; until then, the preview can save the pages as a PDF.</source>
        <translation>У этого компьютера нет принтера. Добавьте его в настройках системы; пока его нет, страницы можно сохранить в PDF из просмотра.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Просмотр печати</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Здесь нечего печатать.</translation>
    </message>
</context>
<context>
    <name>PrintNotice</name>
    <message>
        <source>Before you print</source>
        <translation>Прежде чем печатать</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Дальше</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>To print, Satchel asks this computer’s print service, which may use the network and may keep what was printed.</source>
        <translation>Для печати Satchel обращается к службе печати этого компьютера, а она может выходить в сеть и хранить напечатанное.</translation>
    </message>
    <message>
        <source>To print, Satchel asks the print service that this computer is set to, “{server}”, which may be reached over the network and may keep what was printed.</source>
        <translation>Для печати Satchel обращается к службе печати, которая указана на этом компьютере, — «{server}»; связь с ней может идти по сети, и она может хранить напечатанное.</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were printed.</source>
        <translation>
            <numerusform>Напечатана %Ln страница.</numerusform>
            <numerusform>Напечатаны %Ln страницы.</numerusform>
            <numerusform>Напечатано %Ln страниц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were saved as a PDF.</source>
        <translation>
            <numerusform>%Ln страница сохранена в PDF.</numerusform>
            <numerusform>%Ln страницы сохранены в PDF.</numerusform>
            <numerusform>%Ln страниц сохранено в PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of who speaks they tell as much as may be shared.</source>
        <translation>О том, кто говорит, на них сказано столько, сколько можно показывать.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Печать остановлена.</translation>
    </message>
    <message>
        <source>Nothing was printed. See whether the printer is on, or choose another one.</source>
        <translation>Ничего не напечатано. Проверьте, включён ли принтер, или выберите другой.</translation>
    </message>
    <message>
        <source>The PDF could not be saved. Choose another folder for it.</source>
        <translation>Не удалось сохранить PDF. Выберите для него другую папку.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Only what has these words: {words}</source>
        <translation>Только то, где есть слова: {words}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>This list is narrowed by who speaks, and would tell more on paper than may be shared. Narrow it by something else, or choose how much is told under View, Attributions.</source>
        <translation>Этот список отобран по тому, кто говорит, и на бумаге раскрыл бы больше, чем можно показывать. Отберите его по чему-нибудь другому или выберите в меню «Вид», «Кто говорит», сколько сообщать.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>The list is longer: no more of it goes on paper at once. Narrow the list to print the rest.</source>
        <translation>Список длиннее: за один раз больше не печатается. Чтобы напечатать остальное, сузьте список.</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Темы: {themes}</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Выпуск {edition}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>Notes, {number} of {total}</source>
        <translation>Сноски, {number} из {total}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Search: {query}</source>
        <translation>Поиск: {query}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Страницы готовятся …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Тетрадь</translation>
    </message>
    <message>
        <source>Writing the pages …</source>
        <translation>Страницы составляются …</translation>
    </message>
    <message>
        <source>Draft of edition {edition}</source>
        <translation>Черновик выпуска {edition}</translation>
    </message>
    <message>
        <source>Draft of edition {edition}, not signed</source>
        <translation>Черновик выпуска {edition}, без подписи</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Печать остановлена.</translation>
    </message>
    <message>
        <source>Numbers under {number} are not told on paper, nor those that would give one away.</source>
        <translation>Числа меньше {number} на бумаге не сообщаются, как и те, из которых их можно вычислить.</translation>
    </message>
    <message numerus="yes">
        <source>Only what is chosen: %n</source>
        <translation>
            <numerusform>Только выбранное: %Ln</numerusform>
            <numerusform>Только выбранное: %Ln</numerusform>
            <numerusform>Только выбранное: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed: what the speakers agreed to does not cover printing. Read it on the screen.</source>
        <translation>Ничего не напечатано: полученное согласие не распространяется на печать. Читайте на экране.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out: what the speakers agreed to does not cover printing.</source>
        <translation>
            <numerusform>Не напечатан %n фрагмент: полученное согласие не распространяется на печать.</numerusform>
            <numerusform>Не напечатано %n фрагмента: полученное согласие не распространяется на печать.</numerusform>
            <numerusform>Не напечатано %n фрагментов: полученное согласие не распространяется на печать.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is longer: no more of it goes on paper at once. Select what you want to print of the rest.</source>
        <translation>Документ длиннее: за один раз больше не печатается. Из остального выделите то, что хотите напечатать.</translation>
    </message>
    <message>
        <source>Notes to these pages</source>
        <translation>Сноски к этим страницам</translation>
    </message>
</context>
<context>
    <name>ProblemActions</name>
    <message>
        <source>It stays as it is now.</source>
        <translation>Остаётся как сейчас.</translation>
    </message>
    <message>
        <source>The theme is taken off these words.</source>
        <translation>Тема снята с этих слов.</translation>
    </message>
    <message>
        <source>That is taken back.</source>
        <translation>Это отменено.</translation>
    </message>
    <message>
        <source>It is stated of when it is.</source>
        <translation>Указано, на какое время.</translation>
    </message>
    <message>
        <source>It may stay so. Readers see the reason.</source>
        <translation>Так можно оставить. Читатели видят причину.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>Add the document again to see what it says here: that is kept nowhere.</source>
        <translation>Добавьте документ ещё раз, чтобы увидеть, что в нём здесь стоит: это нигде не хранится.</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Сейчас: {words}</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Раньше: {words}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln предупреждение</numerusform>
            <numerusform>%Ln предупреждения</numerusform>
            <numerusform>%Ln предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what they consented to …</source>
        <translation>Указать, на что они согласились …</translation>
    </message>
    <message>
        <source>Add documents …</source>
        <translation>Добавить документы …</translation>
    </message>
    <message>
        <source>Go to who speaks</source>
        <translation>К тем, кто говорит</translation>
    </message>
    <message>
        <source>Go to the participants</source>
        <translation>К участникам</translation>
    </message>
    <message>
        <source>Go to the translation</source>
        <translation>К переводу</translation>
    </message>
    <message>
        <source>Go to the workshop</source>
        <translation>Перейти к занятию</translation>
    </message>
    <message>
        <source>Say of when it is …</source>
        <translation>Указать, на какое время …</translation>
    </message>
    <message>
        <source>Withdraw it …</source>
        <translation>Отозвать …</translation>
    </message>
    <message>
        <source>Withdraw it too …</source>
        <translation>Отозвать и его …</translation>
    </message>
    <message>
        <source>It stays as it is now</source>
        <translation>Остаётся как сейчас</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Отменить это</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Снять тему</translation>
    </message>
    <message>
        <source>It may stay so …</source>
        <translation>Так можно оставить …</translation>
    </message>
    <message>
        <source>The list of guesses holds entries of no import. They are passed over.</source>
        <translation>В списке догадок есть записи, которых не мог оставить ни один импорт. Они пропущены.</translation>
    </message>
    <message>
        <source>Laws or amounts stand here, which become outdated. Of when they are is stated.</source>
        <translation>Здесь законы или суммы, которые устаревают. На какое время они, указано.</translation>
    </message>
    <message>
        <source>Documents were added. Nobody has said what the people of the added passages consented to, so no edition can be published.</source>
        <translation>Документы добавлены. Не указано, на что согласились люди из добавленных фрагментов, поэтому выпуск нельзя опубликовать.</translation>
    </message>
    <message>
        <source>You changed this passage, and so does the document that came again. Write what is right, then say that it stays.</source>
        <translation>Этот фрагмент изменили вы, и в документе, который пришёл снова, он тоже изменён. Напишите, как верно, и скажите, что так и остаётся.</translation>
    </message>
    <message>
        <source>The document that came again does not have this passage any more, and you worked on it. Take it out, or say that it stays.</source>
        <translation>В документе, который пришёл снова, этого фрагмента больше нет, а вы над ним работали. Уберите его или скажите, что он остаётся.</translation>
    </message>
    <message>
        <source>You took a passage out, and the document that came again has other words for it. Write them into the folder, or say that it stays out.</source>
        <translation>Вы убрали фрагмент, а в документе, который пришёл снова, у него другие слова. Впишите их в папку или скажите, что его там не будет.</translation>
    </message>
    <message>
        <source>The document that came again has a passage with a name that you replaced. Write the passage without it, or say that it stays as it is.</source>
        <translation>В документе, который пришёл снова, есть фрагмент с именем, которое вы заменили. Напишите фрагмент без него или скажите, что всё остаётся как есть.</translation>
    </message>
    <message>
        <source>This passage is withdrawn, and the document that came again has its words. They were not put in. Say that it stays so.</source>
        <translation>Этот фрагмент отозван, а в документе, который пришёл снова, есть его слова. Они не внесены. Скажите, что так и остаётся.</translation>
    </message>
    <message>
        <source>Words of a theme stand nowhere in their passage, or in several places. Take the theme off them, then code the right ones.</source>
        <translation>Слов, отнесённых к теме, нет в их фрагменте, или они стоят в нескольких местах. Снимите с них тему, затем отнесите к ней верные слова.</translation>
    </message>
    <message>
        <source>There is more to decide. It is listed once you decided what stands above.</source>
        <translation>Решить нужно не только это. Остальное появится в списке, когда вы решите то, что стоит выше.</translation>
    </message>
    <message>
        <source>Earlier editions are missing in the record of this folder. Put published.toml back from the copy that was published last.</source>
        <translation>В записях этой папки не хватает прежних выпусков. Верните published.toml из копии, которая была опубликована последней.</translation>
    </message>
    <message>
        <source>Adding a document was interrupted. Add the same document again.</source>
        <translation>Добавление документа прервалось. Добавьте тот же документ ещё раз.</translation>
    </message>
    <message>
        <source>There is no document yet. Add one.</source>
        <translation>Документа ещё нет. Добавьте его.</translation>
    </message>
    <message>
        <source>A picture has no description. Those who cannot see it are told nothing.</source>
        <translation>У изображения нет описания. Те, кто его не видит, не узнают ничего.</translation>
    </message>
    <message>
        <source>This quote, or the line under it, is not as in the text received.</source>
        <translation>Эта цитата или строка под ней не такая, как в полученном тексте.</translation>
    </message>
    <message>
        <source>A translation has no letter that can be seen. Write it, or delete it.</source>
        <translation>В переводе нет ни одной видимой буквы. Напишите его или удалите.</translation>
    </message>
    <message>
        <source>There are no words for a role, a gender or a sector that is used here.</source>
        <translation>Нет слов для роли, гендера или сектора, которые здесь используются.</translation>
    </message>
    <message>
        <source>An edition withdrew this, and it is here again. Withdraw it.</source>
        <translation>Один из выпусков это отозвал, а здесь оно снова есть. Отзовите его.</translation>
    </message>
    <message>
        <source>An edition withdrew these words, and they stand here again. Withdraw them here too, or say why they may stay.</source>
        <translation>Один из выпусков отозвал эти слова, а здесь они снова стоят. Отзовите их и здесь или скажите, почему они могут остаться.</translation>
    </message>
    <message>
        <source>A picture is translated, and its caption is not.</source>
        <translation>Рисунок переведён, а подпись под ним — нет.</translation>
    </message>
    <message>
        <source>A name of the text is not in its translation, or the other way round.</source>
        <translation>Имени из текста нет в переводе или наоборот.</translation>
    </message>
    <message>
        <source>A number of the text is not in its translation, or the other way round.</source>
        <translation>Числа из текста нет в переводе или наоборот.</translation>
    </message>
    <message>
        <source>Words changed after the review, so this translation is a draft again.</source>
        <translation>После проверки слова изменились, поэтому перевод снова черновой.</translation>
    </message>
    <message>
        <source>Nobody has said how widely quotes may be seen.</source>
        <translation>Не сказано, кому можно показывать цитаты.</translation>
    </message>
    <message>
        <source>The line under a quote tells a number that is not the age stated.</source>
        <translation>В подписи под цитатой стоит число, а возраст указан другой.</translation>
    </message>
    <message>
        <source>The line under a quote tells a number. Is it the age?</source>
        <translation>В строке под цитатой есть число. Это возраст?</translation>
    </message>
    <message>
        <source>An age fits no age band of the participants.</source>
        <translation>Возраст не входит ни в одну возрастную группу участников.</translation>
    </message>
    <message>
        <source>One article of a law is given for two offences.</source>
        <translation>Одна статья закона указана для двух правонарушений.</translation>
    </message>
    <message>
        <source>Laws or amounts stand here, which become outdated. Say of when they are.</source>
        <translation>Здесь законы или суммы, которые устаревают. Укажите, на какое время они.</translation>
    </message>
    <message>
        <source>An age fits no age band of the participants, or two.</source>
        <translation>Возраст не входит ни в одну возрастную группу участников или входит в две.</translation>
    </message>
    <message>
        <source>The numbers of participants do not add up.</source>
        <translation>Числа участников не сходятся.</translation>
    </message>
    <message>
        <source>Nobody has said what a reader should know before reading these quotes.</source>
        <translation>Не сказано, что читателю стоит знать перед чтением этих цитат.</translation>
    </message>
    <message>
        <source>Nobody has said what people consented to here.</source>
        <translation>Не сказано, на что люди здесь согласились.</translation>
    </message>
    <message>
        <source>Nobody has said what these people consented to, so no edition can be published.</source>
        <translation>Не сказано, на что эти люди согласились, поэтому выпуск опубликовать нельзя.</translation>
    </message>
    <message>
        <source>Some words are not there in each language.</source>
        <translation>Некоторых слов нет на всех языках.</translation>
    </message>
    <message>
        <source>Lines of the text as received are left out on purpose.</source>
        <translation>Строки полученного текста исключены намеренно.</translation>
    </message>
    <message>
        <source>The words of a quote end in what looks like the line under it. Readers take it for that, at every level: take it out of the words.</source>
        <translation>Слова цитаты кончаются тем, что похоже на подпись к ней. Читатели примут это за подпись на любом уровне: уберите это из слов.</translation>
    </message>
    <message>
        <source>The line under a quote says more than its fields, and nobody counts that. State it as a field, or choose a lower level.</source>
        <translation>Подпись к цитате говорит больше, чем её поля, и это никем не подсчитано. Укажите это в поле или выберите уровень ниже.</translation>
    </message>
    <message>
        <source>What could name somebody was found by its form. A person must read the whole text.</source>
        <translation>По форме найдено то, что может кого-то назвать. Весь текст должен прочитать человек.</translation>
    </message>
    <message>
        <source>Names are put aside, and looked for nowhere. If that was not you, look for them again in Names.</source>
        <translation>Имена отложены, и их нигде не ищут. Если это сделали не вы, ищите их снова в разделе «Имена».</translation>
    </message>
    <message>
        <source>The participants are not counted, so quotes are handed out without a line.</source>
        <translation>Участники не посчитаны, поэтому цитаты передаются без строки о говорящем.</translation>
    </message>
    <message>
        <source>The name of a table, or whom it counts, gives a number that nobody may know.</source>
        <translation>В названии таблицы или в том, кого она считает, есть число, которое никому нельзя знать.</translation>
    </message>
    <message>
        <source>A character stands here that nobody sees, or that turns the words round.</source>
        <translation>Здесь стоит знак, который не виден или меняет направление слов.</translation>
    </message>
    <message>
        <source>A picture lies in the folder, and no text shows it.</source>
        <translation>В папке лежит изображение, которого нет ни в одном тексте.</translation>
    </message>
    <message>
        <source>Somebody stopped in the middle of this translation. It is in no archive until it is finished: Ctrl+Enter in its box.</source>
        <translation>Этот перевод прервали на середине. Пока он не закончен, его нет ни в одном архиве: Ctrl+Enter в его поле.</translation>
    </message>
    <message>
        <source>This folder names editions that its key did not sign. They are not taken over. If they are not yours, ask who changed the folder.</source>
        <translation>В этой папке названы выпуски, которые её ключ не подписывал. Они не принимаются. Если они не ваши, узнайте, кто изменил папку.</translation>
    </message>
    <message>
        <source>Whatever is told of who speaks, this quote fits fewer than three of those who took part, or they are not counted. Leave it out, or say why it stays.</source>
        <translation>Что бы ни было сказано о говорящем, эта цитата подходит меньше чем троим участникам, или они не посчитаны. Опустите её или скажите, почему она остаётся.</translation>
    </message>
    <message>
        <source>What readers see of who speaks fits fewer than three of those who took part, or they are not counted. Choose a lower level.</source>
        <translation>То, что читатели видят о говорящем, подходит меньше чем троим участникам, или они не посчитаны. Выберите уровень ниже.</translation>
    </message>
    <message>
        <source>What may be handed out of who speaks fits fewer than three of those who took part, or they are not counted. Choose a lower level.</source>
        <translation>То, что можно раздать о говорящем, подходит меньше чем троим участникам, или они не посчитаны. Выберите уровень ниже.</translation>
    </message>
    <message>
        <source>Nobody is named who reviewed this translation, or the day is no date or to come: it is a draft.</source>
        <translation>Не указано, кто проверил этот перевод, или день не дата либо ещё не наступил: это черновик.</translation>
    </message>
    <message>
        <source>A translation tells a gender that the text, or the line under the quote, does not tell.</source>
        <translation>Перевод выдаёт гендер, которого не называет ни текст, ни подпись к цитате.</translation>
    </message>
    <message>
        <source>Several quotes have the same line: one person, or several?</source>
        <translation>У нескольких цитат одинаковая строка: один человек или несколько?</translation>
    </message>
    <message>
        <source>A quote names a sector that no table counts.</source>
        <translation>Цитата называет сектор, которого нет ни в одной таблице.</translation>
    </message>
    <message>
        <source>You said that something may stay so, and it is not there any more.</source>
        <translation>Вы сказали, что нечто можно оставить так, но этого больше нет.</translation>
    </message>
    <message>
        <source>A quote names what no table of participants counts.</source>
        <translation>Цитата называет то, чего нет ни в одной таблице участников.</translation>
    </message>
    <message>
        <source>Something is withdrawn before any edition was published. Nothing is to be done, unless readers have it from elsewhere: give the edition a higher number then.</source>
        <translation>Что-то отозвано раньше, чем опубликован хоть один выпуск. Делать ничего не нужно, если только у читателей его нет из другого места: тогда дайте выпуску больший номер.</translation>
    </message>
    <message>
        <source>Words of a withdrawn passage still stand elsewhere.</source>
        <translation>Слова отозванного фрагмента ещё есть в другом месте.</translation>
    </message>
    <message>
        <source>Words stand here that the text received does not have.</source>
        <translation>Здесь есть слова, которых нет в полученном тексте.</translation>
    </message>
    <message>
        <source>Words of the text received stand in no document.</source>
        <translation>Слов полученного текста нет ни в одном документе.</translation>
    </message>
    <message>
        <source>The key that signs this folder has no passphrase, and was never used on this computer. If it is yours, name it with “satchel build --sign” once.</source>
        <translation>Ключ, которым подписана эта папка, не защищён паролем, и на этом компьютере им ещё не пользовались. Если он ваш, назовите его один раз командой «satchel build --sign».</translation>
    </message>
    <message>
        <source>A sign stands here that no archive may hold. Delete it.</source>
        <translation>Здесь стоит знак, которого в архиве быть не может. Удалите его.</translation>
    </message>
    <message>
        <source>This is no id. Write small letters a-z, digits and hyphens.</source>
        <translation>Это не идентификатор. Пишите строчные латинские буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>A language is named wrongly here, or a word is missing in every language.</source>
        <translation>Здесь неверно назван язык, или слова нет ни на одном языке.</translation>
    </message>
    <message>
        <source>What a quote is said to reveal cannot be counted. Name a field of the line under it.</source>
        <translation>То, что, как указано, выдаёт цитата, посчитать нельзя. Назовите поле подписи под ней.</translation>
    </message>
    <message>
        <source>Something that is required is missing here, or is of another kind.</source>
        <translation>Здесь нет обязательного, или оно другого вида.</translation>
    </message>
    <message>
        <source>This file has a mistake in the line that is shown. Mend it.</source>
        <translation>В показанной строке этого файла ошибка. Исправьте её.</translation>
    </message>
    <message>
        <source>A value stands here that is not possible.</source>
        <translation>Здесь стоит невозможное значение.</translation>
    </message>
    <message>
        <source>A caption stands here, and no table is right below it.</source>
        <translation>Здесь стоит подпись таблицы, а сразу под ней таблицы нет.</translation>
    </message>
    <message>
        <source>Curly quotation marks stand here. Write straight ones.</source>
        <translation>Здесь стоят «ёлочки» или “лапки”. Поставьте прямые кавычки.</translation>
    </message>
    <message>
        <source>An edition with a higher number was published. Take the newest copy of the folder.</source>
        <translation>Уже опубликован выпуск с большим номером. Возьмите самую новую копию папки.</translation>
    </message>
    <message>
        <source>The folder asks for a key of yours that has no passphrase, and never signed anything of it. If it is yours, name the key: build --sign.</source>
        <translation>Папка требует вашего ключа без пароля, а им ещё ничего из неё не подписывали. Если она ваша, укажите ключ: build --sign.</translation>
    </message>
    <message>
        <source>There are many archives beside this folder, and not all were looked at. Keep the editions of this archive in the folder.</source>
        <translation>Рядом с этой папкой много архивов, и просмотрены не все. Держите выпуски этого архива в самой папке.</translation>
    </message>
    <message>
        <source>An edition lies beside the folder that its record lacks. Put published.toml back from the copy that was published last.</source>
        <translation>Рядом с папкой лежит выпуск, которого нет в её записях. Верните published.toml из копии, которая была опубликована последней.</translation>
    </message>
    <message>
        <source>An edition of this number was published with other content. The next one gets a higher number when you publish.</source>
        <translation>Выпуск с этим номером уже опубликован с другим содержанием. При публикации следующий получит больший номер.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Этот файл пуст.</translation>
    </message>
    <message>
        <source>A footnote has no mark in the text.</source>
        <translation>У сноски нет знака в тексте.</translation>
    </message>
    <message>
        <source>Values in braces stand within the words, where they are text.</source>
        <translation>Значения в фигурных скобках стоят среди слов, где они часть текста.</translation>
    </message>
    <message>
        <source>A heading has one # here. Write two.</source>
        <translation>У заголовка здесь один знак #. Поставьте два.</translation>
    </message>
    <message>
        <source>The key that signs this folder was not found here. Put your copy of it beside the folder.</source>
        <translation>Ключ, которым подписана эта папка, здесь не найден. Положите свою копию ключа рядом с папкой.</translation>
    </message>
    <message>
        <source>A mark in the text has no footnote.</source>
        <translation>У знака в тексте нет сноски.</translation>
    </message>
    <message>
        <source>What is known of a speaker stands here, and no line under the quote.</source>
        <translation>Здесь указано, кто говорит, а подписи под цитатой нет.</translation>
    </message>
    <message>
        <source>This document does not begin with the lines that say what it is.</source>
        <translation>Этот документ не начинается со строк, которые говорят, что это.</translation>
    </message>
    <message>
        <source>A passage has no id here.</source>
        <translation>У фрагмента здесь нет идентификатора.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown. Save it as PNG or JPEG.</source>
        <translation>Этот файл — не изображение, которое можно показать. Сохраните его как PNG или JPEG.</translation>
    </message>
    <message>
        <source>Words stand before the first heading. Write a heading above them.</source>
        <translation>Слова стоят до первого заголовка. Напишите над ними заголовок.</translation>
    </message>
    <message>
        <source>The text as received is not in the folder. Put it back.</source>
        <translation>Полученного текста нет в папке. Верните его.</translation>
    </message>
    <message>
        <source>Words are missing here.</source>
        <translation>Здесь не хватает слов.</translation>
    </message>
    <message>
        <source>All passages of an editor’s note are withdrawn, so no reader gets the note. Its words stay in notes.toml until you take them out.</source>
        <translation>Все фрагменты, к которым относится примечание редактора, отозваны, поэтому читатели его не получат. Его текст остаётся в notes.toml, пока вы его не удалите.</translation>
    </message>
    <message>
        <source>Another key signs this folder than the one that was named.</source>
        <translation>Эту папку подписывает другой ключ, а не тот, который назван.</translation>
    </message>
    <message>
        <source>A picture that a document shows is not in the folder. Put it into the folder “pictures”.</source>
        <translation>Изображения, которое показывает документ, нет в папке. Положите его в папку «pictures».</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller.</source>
        <translation>Это изображение слишком большое. Уменьшите его.</translation>
    </message>
    <message>
        <source>This picture lies on its side. Turn it upright, and save it again.</source>
        <translation>Это изображение лежит на боку. Поверните его и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>The records of what was published contradict each other. Keep the one of what was handed out.</source>
        <translation>Записи о том, что опубликовано, противоречат друг другу. Оставьте запись о том, что роздано.</translation>
    </message>
    <message>
        <source>The record of what was published cannot be read. Put a copy of published.toml back.</source>
        <translation>Записи о том, что опубликовано, не читаются. Верните копию published.toml.</translation>
    </message>
    <message>
        <source>One of the two records of what was published could not be written. The other was.</source>
        <translation>Одну из двух записей о том, что опубликовано, сохранить не удалось. Другая сохранена.</translation>
    </message>
    <message>
        <source>An edition brought something back, and the folder does not say so any more. Say it again in archive.toml.</source>
        <translation>Один из выпусков что-то вернул, а в папке этого больше не сказано. Снова укажите это в archive.toml.</translation>
    </message>
    <message>
        <source>What an edition withdrew is here again, on purpose. If you did not do that, ask who changed the folder.</source>
        <translation>То, что отозвал один из выпусков, снова здесь, намеренно. Если это сделали не вы, спросите, кто изменил папку.</translation>
    </message>
    <message>
        <source>The order of the documents names one that is not there.</source>
        <translation>В порядке документов назван документ, которого нет.</translation>
    </message>
    <message>
        <source>Something is to come back, and no document has it.</source>
        <translation>Что-то должно вернуться, но ни в одном документе этого нет.</translation>
    </message>
    <message>
        <source>A footnote is written twice.</source>
        <translation>Сноска написана дважды.</translation>
    </message>
    <message>
        <source>One id is given twice. Change one of the two.</source>
        <translation>Один идентификатор дан дважды. Измените один из двух.</translation>
    </message>
    <message>
        <source>Two roles, genders or sectors have the same name, so nobody can tell them apart.</source>
        <translation>Две роли, два гендера или два сектора называются одинаково, и их нельзя различить.</translation>
    </message>
    <message>
        <source>A set is not finished. Open the workshop, and finish it or take it out.</source>
        <translation>Набор не закончен. Откройте занятие и закончите его или уберите.</translation>
    </message>
    <message>
        <source>Another key than before is named for this folder. If you did not do that, take signer out of archive.toml.</source>
        <translation>Для этой папки назван не тот ключ, что раньше. Если это сделали не вы, уберите signer из archive.toml.</translation>
    </message>
    <message>
        <source>Small numbers of a table leave Satchel, because you permitted it.</source>
        <translation>Маленькие числа из таблицы выходят за пределы Satchel, потому что вы это разрешили.</translation>
    </message>
    <message>
        <source>The rows of a table, or its merged cells, do not fit.</source>
        <translation>Строки таблицы или объединённые ячейки не сходятся.</translation>
    </message>
    <message>
        <source>This file is too large. Divide it.</source>
        <translation>Этот файл слишком большой. Разделите его.</translation>
    </message>
    <message>
        <source>This is too long for one passage or one line. Divide it.</source>
        <translation>Это слишком длинно для одного фрагмента или одной строки. Разделите.</translation>
    </message>
    <message>
        <source>There are too many pictures, or they are too large together.</source>
        <translation>Изображений слишком много, или вместе они слишком большие.</translation>
    </message>
    <message>
        <source>There is more here than one archive may hold. Make several archives of it.</source>
        <translation>Здесь больше, чем вмещает один архив. Сделайте несколько архивов.</translation>
    </message>
    <message>
        <source>Satchel does not read a file of this name. Give it the right name, or take it out.</source>
        <translation>Файл с таким именем Satchel не читает. Назовите его правильно или уберите.</translation>
    </message>
    <message>
        <source>A word stands here that means nothing in this file.</source>
        <translation>Здесь стоит слово, которое в этом файле ничего не значит.</translation>
    </message>
    <message>
        <source>Something leads to a passage that no document has.</source>
        <translation>Что-то ведёт к фрагменту, которого нет ни в одном документе.</translation>
    </message>
    <message>
        <source>A set shows something that is not there, or is withdrawn.</source>
        <translation>Набор показывает то, чего нет или что отозвано.</translation>
    </message>
    <message>
        <source>A theme is named that is not there.</source>
        <translation>Названа тема, которой нет.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look at its rights, or save it as UTF-8.</source>
        <translation>Этот файл не читается. Проверьте права или сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>Some roles, genders or sectors are used nowhere.</source>
        <translation>Некоторые роли, полы или секторы нигде не используются.</translation>
    </message>
    <message>
        <source>An edition withdrew something, and the folder does not say so any more. Say it again in archive.toml.</source>
        <translation>Один из выпусков что-то отозвал, а в папке этого больше не сказано. Снова укажите это в archive.toml.</translation>
    </message>
    <message>
        <source>A passage is both withdrawn and to come back. Take one of the two out.</source>
        <translation>Фрагмент и отозван, и должен вернуться. Уберите одно из двух.</translation>
    </message>
    <message>
        <source>The first edition withdraws something, so no reader will refuse an older one. Give it a higher number.</source>
        <translation>Первый выпуск что-то отзывает, поэтому ни один читатель не откажется от более старого. Дайте ему больший номер.</translation>
    </message>
    <message>
        <source>A withdrawn passage is in no document. That is well where you took it out.</source>
        <translation>Отозванного фрагмента нет ни в одном документе. Так и должно быть, если вы его убрали.</translation>
    </message>
    <message>
        <source>The id of a withdrawn passage tells words of it, and everybody can read it in the archive.</source>
        <translation>Идентификатор отозванного фрагмента выдаёт его слова, и в архиве его может прочесть каждый.</translation>
    </message>
    <message>
        <source>Words of the text as received are left out, because they are withdrawn.</source>
        <translation>Слова полученного текста опущены, потому что они отозваны.</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Problems of the folder</source>
        <translation>Замечания к папке</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Choose a problem to see its line.</source>
        <translation>Выберите замечание, чтобы увидеть его строку.</translation>
    </message>
    <message>
        <source>There is nothing to mend in this folder.</source>
        <translation>В этой папке исправлять нечего.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>{counts}; the first {number} are listed</source>
        <translation>{counts}; перечислены первые {number}</translation>
    </message>
    <message>
        <source>The folder is not there, or has no archive.toml</source>
        <translation>Папки нет на месте, или в ней нет archive.toml</translation>
    </message>
    <message>
        <source>The folder could not be built</source>
        <translation>Собрать папку не удалось</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>Satchel was locked. %n suggestion(s), not in a file, were dropped.</source>
        <translation>
            <numerusform>Satchel был заблокирован. Пропало %Ln предложение, не записанное в файл.</numerusform>
            <numerusform>Satchel был заблокирован. Пропали %Ln предложения, не записанные в файл.</numerusform>
            <numerusform>Satchel был заблокирован. Пропали %Ln предложений, не записанных в файл.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Satchel was locked. %n change(s) could not be written, and are lost.</source>
        <translation>
            <numerusform>Satchel был заблокирован. %Ln изменение не удалось записать, оно потеряно.</numerusform>
            <numerusform>Satchel был заблокирован. %Ln изменения не удалось записать, они потеряны.</numerusform>
            <numerusform>Satchel был заблокирован. %Ln изменений не удалось записать, они потеряны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressNote</name>
    <message>
        <source>How far it is</source>
        <translation>Насколько готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PublicationController</name>
    <message>
        <source>No archive was made. Look at the problems, then publish again.</source>
        <translation>Архив не создан. Посмотрите на ошибки и опубликуйте снова.</translation>
    </message>
    <message>
        <source>No edition withdraws anything yet, so there is no notice.</source>
        <translation>Пока ни один выпуск ничего не отзывает, поэтому извещения нет.</translation>
    </message>
    <message>
        <source>The notice is saved. Hand it on like the archive.</source>
        <translation>Извещение сохранено. Передавайте его, как архив.</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Publish an edition</source>
        <translation>Опубликовать выпуск</translation>
    </message>
    <message>
        <source>With --no-trace no key is made. Start Satchel without it to publish.</source>
        <translation>С --no-trace ключ не создаётся. Чтобы опубликовать, запустите Satchel без него.</translation>
    </message>
    <message>
        <source>There is no key to sign with</source>
        <translation>Нет ключа для подписи</translation>
    </message>
    <message numerus="yes">
        <source>%n more error(s) are in the list of problems.</source>
        <translation>
            <numerusform>Ещё %Ln ошибка есть в списке.</numerusform>
            <numerusform>Ещё %Ln ошибки есть в списке.</numerusform>
            <numerusform>Ещё %Ln ошибок есть в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>First mend what is wrong in the folder</source>
        <translation>Сначала исправьте ошибки в папке</translation>
    </message>
    <message>
        <source>&amp;Go to the problems</source>
        <translation>&amp;К ошибкам</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;State it …</source>
        <translation>&amp;Указать …</translation>
    </message>
    <message>
        <source>Documents were added. State what the people of the added passages consented to, also where nobody knows.</source>
        <translation>Документы добавлены. Укажите, на что согласились люди из добавленных фрагментов, и тогда, когда это неизвестно.</translation>
    </message>
    <message>
        <source>Nobody has stated what these people consented to. State it first, also where nobody knows.</source>
        <translation>Никто не указал, на что согласились эти люди. Сначала укажите это, даже если никто не знает.</translation>
    </message>
    <message>
        <source>What did they consent to?</source>
        <translation>На что они согласились?</translation>
    </message>
    <message>
        <source>Edition {number} of “{title}”</source>
        <translation>Выпуск {number} архива «{title}»</translation>
    </message>
    <message>
        <source>&amp;Write the archive …</source>
        <translation>&amp;Записать архив …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Look for names</source>
        <translation>Искать &amp;имена</translation>
    </message>
    <message>
        <source>What was left &amp;out …</source>
        <translation>&amp;Что опущено …</translation>
    </message>
    <message>
        <source>Somebody else has read the whole te&amp;xt</source>
        <translation>&amp;Кто-то ещё прочитал весь текст</translation>
    </message>
    <message>
        <source>Close the archive with a &amp;passphrase or readers’ keys</source>
        <translation>Запечатать архив паро&amp;лем или ключами читателей</translation>
    </message>
    <message>
        <source>What names a person is easily overlooked, and whoever has this edition keeps it. Ask somebody else to read all of it before you publish.</source>
        <translation>То, что называет человека, легко не заметить, а у кого есть этот выпуск, у того он и останется. Попросите кого-то ещё прочитать его весь, прежде чем публиковать.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) are left in the list of problems.</source>
        <translation>
            <numerusform>В списке осталось %Ln предупреждение.</numerusform>
            <numerusform>В списке осталось %Ln предупреждения.</numerusform>
            <numerusform>В списке осталось %Ln предупреждений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished translations</source>
        <translation>Незаконченные переводы</translation>
    </message>
    <message>
        <source>Translations with other numbers</source>
        <translation>Переводы с другими числами</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>What changed since edition {number} is not shown yet: its file is sealed.</source>
        <translation>Что изменилось с выпуска {number}, пока не показано: его файл запечатан.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n quote(s) nobody knows what was consented to.</source>
        <translation>
            <numerusform>О %Ln цитате неизвестно, на что согласились.</numerusform>
            <numerusform>О %Ln цитатах неизвестно, на что согласились.</numerusform>
            <numerusform>О %Ln цитатах неизвестно, на что согласились.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that were found by their form are not looked at yet.</source>
        <translation>
            <numerusform>По форме найдено %Ln имя, его ещё никто не просмотрел.</numerusform>
            <numerusform>По форме найдено %Ln имени, их ещё никто не просмотрел.</numerusform>
            <numerusform>По форме найдено %Ln имён, их ещё никто не просмотрел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put aside are looked for nowhere.</source>
        <translation>
            <numerusform>%n отложенное имя нигде не ищется.</numerusform>
            <numerusform>%n отложенных имени нигде не ищутся.</numerusform>
            <numerusform>%n отложенных имён нигде не ищутся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out of the documents stay in the texts as received, which readers get with the archive.</source>
        <translation>
            <numerusform>%Ln строка, опущенная в документах, остаётся в исходных текстах, которые читатели получают с архивом.</numerusform>
            <numerusform>%Ln строки, опущенные в документах, остаются в исходных текстах, которые читатели получают с архивом.</numerusform>
            <numerusform>%Ln строк, опущенных в документах, остаются в исходных текстах, которые читатели получают с архивом.</numerusform>
        </translation>
    </message>
    <message>
        <source>The title or the file of a document may name a person, and readers see both: {names}. Rename its file, and change its title in “About this document”.</source>
        <translation>Название или файл документа может называть человека, а читатели видят и то и другое: {names}. Переименуйте файл, а название измените в «Об этом документе».</translation>
    </message>
    <message>
        <source>Edition {number} is published, and nothing has changed since. Write it again only if its file is lost.</source>
        <translation>Выпуск {number} опубликован, и с тех пор ничего не изменилось. Записывайте его снова, только если его файл потерян.</translation>
    </message>
    <message>
        <source>Editions are signed with a key of yours, so that readers see that they are from you. It is made now, once. Choose its passphrase: without it nobody can sign in your name, and you cannot either.</source>
        <translation>Выпуски подписываются вашим ключом, чтобы читатели видели, что они от вас. Он создаётся сейчас, один раз. Выберите для него пароль: без него никто не сможет подписать от вашего имени, и вы тоже.</translation>
    </message>
    <message>
        <source>Signed by {fingerprint}</source>
        <translation>Подписывает {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) are drafts. Readers get them as they are: see that they are whole.</source>
        <translation>
            <numerusform>%Ln перевод — черновик. Читатели получат его как есть: убедитесь, что он закончен.</numerusform>
            <numerusform>%Ln перевода — черновики. Читатели получат их как есть: убедитесь, что они закончены.</numerusform>
            <numerusform>%Ln переводов — черновики. Читатели получат их как есть: убедитесь, что они закончены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of this edition are drafts that the last one has not. Readers get them as they are: see that they are whole.</source>
        <translation>
            <numerusform>%Ln перевод в этом выпуске — черновик, которого в прошлом нет. Читатели получат его как есть: убедитесь, что он закончен.</numerusform>
            <numerusform>%Ln перевода в этом выпуске — черновики, которых в прошлом нет. Читатели получат их как есть: убедитесь, что они закончены.</numerusform>
            <numerusform>%Ln переводов в этом выпуске — черновики, которых в прошлом нет. Читатели получат их как есть: убедитесь, что они закончены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) were drafts in the last edition, and still are.</source>
        <translation>
            <numerusform>%Ln перевод был черновиком в прошлом выпуске и остаётся им.</numerusform>
            <numerusform>%Ln перевода были черновиками в прошлом выпуске и остаются ими.</numerusform>
            <numerusform>%Ln переводов были черновиками в прошлом выпуске и остаются ими.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) have other numbers than their text. Readers take them for said: compare them first.</source>
        <translation>
            <numerusform>В %Ln переводе не те числа, что в тексте. Читатели примут их за сказанное: сначала сравните.</numerusform>
            <numerusform>В %Ln переводах не те числа, что в тексте. Читатели примут их за сказанное: сначала сравните.</numerusform>
            <numerusform>В %Ln переводах не те числа, что в тексте. Читатели примут их за сказанное: сначала сравните.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition {number} was sealed.</source>
        <translation>Выпуск {number} был запечатан.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) are unfinished, and readers do not get them. Finish each in its box with Ctrl+Enter.</source>
        <translation>
            <numerusform>%Ln перевод не закончен, и читатели его не получат. Закончите его в его поле: Ctrl+Enter.</numerusform>
            <numerusform>%Ln перевода не закончены, и читатели их не получат. Закончите каждый в его поле: Ctrl+Enter.</numerusform>
            <numerusform>%Ln переводов не закончены, и читатели их не получат. Закончите каждый в его поле: Ctrl+Enter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder asks for a key of yours that has no passphrase, and never signed anything of it. Its file is {file}. Sign only if the folder is yours.</source>
        <translation>Папка требует вашего ключа без пароля, а им ещё ничего из неё не подписывали. Его файл: {file}. Подписывайте, только если папка ваша.</translation>
    </message>
    <message>
        <source>The folder asks for this key, which was never used on this computer. Its file is {file}. Sign only if it is yours.</source>
        <translation>Папка требует этот ключ, которым на этом компьютере ещё не пользовались. Его файл: {file}. Подписывайте, только если он ваш.</translation>
    </message>
    <message numerus="yes">
        <source>Readers ask to withdraw %n passage(s), and you have not decided on that. “Corrections” lists them.</source>
        <translation>
            <numerusform>Читатели просят отозвать %Ln фрагмент, и это не решено. Он в списке «Исправления».</numerusform>
            <numerusform>Читатели просят отозвать %Ln фрагмента, и это не решено. Они в списке «Исправления».</numerusform>
            <numerusform>Читатели просят отозвать %Ln фрагментов, и это не решено. Они в списке «Исправления».</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out before, and in the text again: {words}. Take it out, unless you put it back on purpose.</source>
        <translation>Раньше убрано, а теперь снова в тексте: {words}. Уберите это, если вернули не намеренно.</translation>
    </message>
    <message>
        <source>Words of a withdrawn passage still stand in: {places}. The list of problems leads there.</source>
        <translation>Слова отозванного фрагмента ещё стоят здесь: {places}. К ним ведёт список замечаний.</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Сначала введите пароль.</translation>
    </message>
    <message>
        <source>Opening your key …</source>
        <translation>Открываем ваш ключ …</translation>
    </message>
    <message>
        <source>Whoever gets hold of your key can have a computer try all of that kind, and then can sign in your name. Six words drawn by lot take longer than anybody has.</source>
        <translation>Тот, кому попадёт в руки ваш ключ, может поручить компьютеру перебрать все такие пароли и сможет подписывать от вашего имени. На шесть слов, выбранных по жребию, не хватит времени ни у кого.</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Записать архив</translation>
    </message>
    <message>
        <source>Archives (*.satchel)</source>
        <translation>Архивы (*.satchel)</translation>
    </message>
    <message>
        <source>Do not write it into the archive folder, which is not handed out. Press the button again, and choose a place beside it.</source>
        <translation>Не записывайте его в папку архива: её не раздают. Нажмите кнопку ещё раз и выберите место рядом с ней.</translation>
    </message>
    <message>
        <source>Writing and signing the archive …</source>
        <translation>Архив записывается и подписывается …</translation>
    </message>
    <message>
        <source>Rename the file of “{name}” …</source>
        <translation>Переименовать файл «{name}» …</translation>
    </message>
    <message>
        <source>What changed since edition {number} is shown where its file is found: beside the folder, or in the library.</source>
        <translation>Что изменилось после выпуска {number}, показывается, если его файл найден: рядом с папкой или в библиотеке.</translation>
    </message>
    <message>
        <source>Taken out elsewhere, and still in passages: {names}. “Look for words in the folder”, in the Folder menu, shows where.</source>
        <translation>Убрано в других местах, но ещё стоит во фрагментах: {names}. Где, покажет «Искать слова в папке» в меню «Папка».</translation>
    </message>
</context>
<context>
    <name>QueryAdvice</name>
    <message>
        <source>There is no field {fields}, so that part was left out. There are:</source>
        <translation>Поля {fields} нет, поэтому эта часть запроса пропущена. Есть поля:</translation>
    </message>
    <message>
        <source>There are no fields {fields}, so those parts were left out. There are:</source>
        <translation>Полей {fields} нет, поэтому эти части запроса пропущены. Есть поля:</translation>
    </message>
    <message>
        <source>No passage has {values}.</source>
        <translation>Ни в одном фрагменте нет {values}.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or the beginning of this one.</source>
        <translation>По этому запросу ничего не найдено. Введите другое слово или только начало этого.</translation>
    </message>
    <message>
        <source>Nothing was found. Take a part of the search away.</source>
        <translation>По этому запросу ничего не найдено. Уберите часть запроса.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>По этому запросу ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or the beginning of one.</source>
        <translation>По этому запросу ничего не найдено. Введите меньше слов или только начало слова.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Open question, then Enter; Esc to leave it:</source>
        <translation>Открытый вопрос, затем Enter; Esc — не сейчас:</translation>
    </message>
</context>
<context>
    <name>QuoteOrderBox</name>
    <message>
        <source>Order of the quotes</source>
        <translation>Порядок цитат</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>В порядке чтения</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>По темам</translation>
    </message>
    <message>
        <source>By attribution</source>
        <translation>По тому, кто говорит</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>The words are folded. Enter leads to them in the text.</source>
        <translation>Слова скрыты. Enter ведёт к ним в тексте.</translation>
    </message>
    <message>
        <source>Without attribution</source>
        <translation>Не указано, кто говорит</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Reviewed translations.</source>
        <translation>Проверенные переводы.</translation>
    </message>
    <message>
        <source>Draft translations.</source>
        <translation>Черновые переводы.</translation>
    </message>
    <message>
        <source>Translations, some of them drafts.</source>
        <translation>Переводы, часть из них — черновые.</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Карточками</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>The attributions do not tell this: {fields}.</source>
        <translation>Строки «Кто говорит» этого не сообщают: {fields}.</translation>
    </message>
    <message>
        <source>This archive holds no quotes. Its text is in the contents.</source>
        <translation>В этом архиве нет цитат. Его текст — в содержании.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>No quote has all of these. Take some of them away.</source>
        <translation>Ни у одной цитаты нет всего этого сразу. Уберите что-нибудь.</translation>
    </message>
    <message>
        <source>Only the first {number} rows are shown here: narrow the list.</source>
        <translation>Показаны только первые {number} строк: сузьте список.</translation>
    </message>
    <message>
        <source>The attributions do not tell this now of every quote: {fields}.</source>
        <translation>Строки «Кто говорит» сейчас сообщают не о каждой цитате: {fields}.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyNotice</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This folder can be changed here now.</source>
        <translation>Теперь эту папку можно менять здесь.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Editor’s note: {note}</source>
        <translation>Примечание редактора: {note}</translation>
    </message>
    <message>
        <source>The title is the editor’s.</source>
        <translation>Название дано редактором.</translation>
    </message>
    <message>
        <source>The text is damaged in this file, and not shown. Ask for a fresh copy.</source>
        <translation>Текст в этом файле повреждён и не показывается. Попросите новую копию.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Это изображение нельзя показать.</translation>
    </message>
    <message>
        <source>The words are folded. Enter or a click opens them.</source>
        <translation>Слова скрыты. Их открывает Enter или щелчок.</translation>
    </message>
    <message>
        <source>The words are folded, as those of the passage are.</source>
        <translation>Слова скрыты, как и слова фрагмента.</translation>
    </message>
    <message>
        <source>The words are left out.</source>
        <translation>Слова опущены.</translation>
    </message>
    <message>
        <source>Footnote {mark}</source>
        <translation>Сноска {mark}</translation>
    </message>
    <message>
        <source>Passage {number} of {total}</source>
        <translation>Фрагмент {number} из {total}</translation>
    </message>
    <message>
        <source>The words are folded.</source>
        <translation>Слова скрыты.</translation>
    </message>
    <message>
        <source>List item, level {depth}</source>
        <translation>Пункт списка, уровень {depth}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>Table, {rows}, {columns}</source>
        <translation>Таблица, {rows}, {columns}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Столбцы:</translation>
    </message>
</context>
<context>
    <name>ReaderOnPaper</name>
    <message>
        <source>The whole document</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>Section “{title}”</source>
        <translation>Раздел «{title}»</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>ReadingPositions</name>
    <message>
        <source>You stopped reading at “{title}”.</source>
        <translation>Чтение прервалось на разделе «{title}».</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Продолжить оттуда</translation>
    </message>
</context>
<context>
    <name>ReasonAndName</name>
    <message>
        <source>Wh&amp;y (may stay empty)</source>
        <translation>По&amp;чему (можно не писать)</translation>
    </message>
    <message>
        <source>Your na&amp;me (may stay empty)</source>
        <translation>Ваше и&amp;мя (можно не писать)</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>&amp;Forget its words in the folder and here: this cannot be taken back</source>
        <translation>&amp;Забыть его слова в папке и здесь: этого не отменить</translation>
    </message>
    <message>
        <source>Withdraw the passage</source>
        <translation>Отозвать фрагмент</translation>
    </message>
    <message>
        <source>It is in no edition from the next one on, and no reader who has that opens an older one. Without the tick its words stay in your folder, and it can be put back until an edition without it is published. Then it stays withdrawn.</source>
        <translation>Начиная со следующего выпуска этого фрагмента нет ни в одном, и читатель, у которого есть новый выпуск, не откроет более старый. Без галочки слова остаются в вашей папке, и фрагмент можно вернуть, пока выпуск без него не опубликован. Потом фрагмент остаётся отозванным.</translation>
    </message>
    <message>
        <source>You have not published an edition yet, so no reader has it. It will be in none. Without the tick its words stay in your folder, and it can be put back until the first edition is published. Then it stays withdrawn.</source>
        <translation>Вы ещё не опубликовали ни одного выпуска, и ни у кого из читателей его нет. Его не будет ни в одном. Без галочки его слова остаются в папке, и его можно вернуть, пока не опубликован первый выпуск. Потом он остаётся отозванным.</translation>
    </message>
    <message numerus="yes">
        <source>It is in %n ready-made set(s), and is taken out there too.</source>
        <translation>
            <numerusform>Он есть в %Ln готовом наборе и будет убран и оттуда.</numerusform>
            <numerusform>Он есть в %Ln готовых наборах и будет убран и оттуда.</numerusform>
            <numerusform>Он есть в %Ln готовых наборах и будет убран и оттуда.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reader asked for it.</source>
        <translation>Об этом попросил читатель.</translation>
    </message>
    <message>
        <source>Such as: the speaker asked for it</source>
        <translation>Например: об этом попросил говоривший</translation>
    </message>
    <message>
        <source>With&amp;draw it</source>
        <translation>Отоз&amp;вать</translation>
    </message>
    <message>
        <source>&amp;Why, for your folder: no reader is told</source>
        <translation>&amp;Почему, для вашей папки: читателям это не говорится</translation>
    </message>
    <message>
        <source>Withdraw this passage?</source>
        <translation>Отозвать этот фрагмент?</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Searches of this sitting</source>
        <translation>Запросы этого сеанса</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your recovery words</source>
        <translation>Ваши слова восстановления</translation>
    </message>
    <message>
        <source>I have these &amp;words on paper, or in a safe place</source>
        <translation>&amp;Слова у меня на бумаге или в надёжном месте</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Печать …</translation>
    </message>
    <message>
        <source>&amp;Save to a file …</source>
        <translation>Сохранить в &amp;файл …</translation>
    </message>
    <message>
        <source>If the passphrase is lost, these sixteen words open your notebook, and nothing else does. They are kept nowhere, and are shown only until Satchel is closed or locked. Write them down in this order, and keep the paper away from this computer.</source>
        <translation>Если пароль потерян, тетрадь откроют эти шестнадцать слов, и больше ничто. Их нигде не хранят и показывают, только пока Satchel не закрыт и не заблокирован. Запишите их в этом порядке и держите бумагу не рядом с этим компьютером.</translation>
    </message>
    <message>
        <source>This computer has no printer. Write the words down, or save them.</source>
        <translation>У этого компьютера нет принтера. Запишите слова или сохраните их.</translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>Сохранить слова восстановления</translation>
    </message>
    <message>
        <source>The words are in the file. Whoever finds it can open your notebook: take it off this computer.</source>
        <translation>Слова в файле. Кто его найдёт, сможет открыть вашу тетрадь: уберите его с этого компьютера.</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Not opened</source>
        <translation>Не открыто</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>Файл «{name}» не открыт</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be opened.</source>
        <translation>
            <numerusform>Не открыт ещё %Ln файл.</numerusform>
            <numerusform>Не открыты ещё %Ln файла.</numerusform>
            <numerusform>Не открыты ещё %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Remove “{title}” from the library? Its copy on this computer is deleted.</source>
        <translation>Убрать «{title}» из библиотеки? Его копия на этом компьютере будет удалена.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
</context>
<context>
    <name>ReplacementSheet</name>
    <message>
        <source>Replace a name</source>
        <translation>Замена имени</translation>
    </message>
    <message>
        <source>&amp;Forget the old words here too: this cannot be taken back</source>
        <translation>&amp;Забыть и здесь прежние слова: этого не отменить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Replace “{name}” everywhere?</source>
        <translation>Заменить «{name}» везде?</translation>
    </message>
    <message>
        <source>&amp;What stands in its place</source>
        <translation>&amp;Что будет вместо него</translation>
    </message>
    <message>
        <source>Space ticks a form. Only these are found: another spelling, a nickname or a mistake in typing is not. A person must read the whole text.</source>
        <translation>Пробел отмечает форму. Найдены только эти: другое написание, прозвище или опечатка не найдены. Весь текст должен прочитать человек.</translation>
    </message>
    <message>
        <source>All documents, notes, translations, tables and the texts as received change in one step, and nothing else in them does.</source>
        <translation>Все документы, примечания, переводы, таблицы и исходные тексты меняются за один шаг, и больше ничего в них не меняется.</translation>
    </message>
    <message>
        <source>Ids and names of files are made of it, and stay: {ids}. “Rename this document”, in “Further” of the Folder menu, changes those of a document.</source>
        <translation>Из него составлены обозначения и имена файлов, они остаются: {ids}. Имена документа меняет «Переименовать этот документ» в подменю «Ещё» меню «Папка».</translation>
    </message>
    <message>
        <source>Where a name still stands, everybody who reads, searches or exports the next edition meets it: what is told of who speaks shortens only the line under a quote. Editions that were published keep the name.</source>
        <translation>Где имя ещё стоит, его увидит каждый, кто читает следующий выпуск, ищет в нём или выгружает из него: то, сколько сказано о говорящем, сокращает только подпись к цитате. Опубликованные выпуски сохраняют имя.</translation>
    </message>
    <message>
        <source>Type what stands in its place.</source>
        <translation>Введите, что будет вместо него.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Passages that have other words now</source>
        <translation>Фрагменты, в которых теперь другие слова</translation>
    </message>
    <message>
        <source>Tracked changes that nobody decided: what was inserted is taken, what was deleted is not</source>
        <translation>Правки, о которых никто не решил: вставленное взято, удалённое нет</translation>
    </message>
    <message>
        <source>Characters that nobody sees</source>
        <translation>Невидимые знаки</translation>
    </message>
    <message>
        <source>Codings that do not fit as they were</source>
        <translation>Кодирования, которые не подошли в прежнем виде</translation>
    </message>
    <message>
        <source>Passages of which you have to decide</source>
        <translation>Фрагменты, о которых решать вам</translation>
    </message>
    <message>
        <source>Nobody has said what the people consented to</source>
        <translation>Никто не указал, на что люди дали согласие</translation>
    </message>
    <message>
        <source>E-mail, web and the like</source>
        <translation>Почта, сайты и подобное</translation>
    </message>
    <message>
        <source>Too long for one passage, so divided</source>
        <translation>Слишком длинно для одного фрагмента, поэтому разделено</translation>
    </message>
    <message>
        <source>A new version of a document that is here</source>
        <translation>Новая версия документа, который уже есть</translation>
    </message>
    <message>
        <source>Numbers of documents</source>
        <translation>Номера документов</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Как прочитан файл</translation>
    </message>
    <message>
        <source>Exact dates</source>
        <translation>Точные даты</translation>
    </message>
    <message>
        <source>What is known of who speaks</source>
        <translation>Что известно о говорящих</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Passages that are not in the document any more</source>
        <translation>Фрагменты, которых в документе больше нет</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>What the page hides</source>
        <translation>Что скрывает страница</translation>
    </message>
    <message>
        <source>Tags that stay as text</source>
        <translation>Теги, которые остались текстом</translation>
    </message>
    <message>
        <source>Divided words</source>
        <translation>Слова с переносом</translation>
    </message>
    <message>
        <source>Paragraphs that go on after a break</source>
        <translation>Абзацы, которые продолжаются после разрыва</translation>
    </message>
    <message>
        <source>Passages that stay as you left them</source>
        <translation>Фрагменты, которые остались как были у вас</translation>
    </message>
    <message>
        <source>Relatives and friends with a name</source>
        <translation>Родные и друзья с именем</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>What leads in to what follows</source>
        <translation>Подводки к следующему</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Marks without a footnote</source>
        <translation>Знаки без сноски</translation>
    </message>
    <message>
        <source>Links that stay as text</source>
        <translation>Ссылки, которые остались текстом</translation>
    </message>
    <message>
        <source>Passages that stand in another place now</source>
        <translation>Фрагменты, которые теперь в другом месте</translation>
    </message>
    <message>
        <source>What could name somebody. A person must read it all</source>
        <translation>Что может назвать человека. Весь текст должен прочитать человек</translation>
    </message>
    <message>
        <source>Passages that are new</source>
        <translation>Новые фрагменты</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Passages in another language</source>
        <translation>Фрагменты на другом языке</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Имена людей</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Рисунки</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Названия мест</translation>
    </message>
    <message>
        <source>What came of the project</source>
        <translation>Что взято из проекта</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Words in the file that are not on its pages</source>
        <translation>Слова в файле, которых нет на его страницах</translation>
    </message>
    <message>
        <source>Documents that stay as they are</source>
        <translation>Документы, которые остаются как есть</translation>
    </message>
    <message>
        <source>Words that a line goes through</source>
        <translation>Зачёркнутые слова</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Номера телефонов</translation>
    </message>
    <message>
        <source>What the document is called</source>
        <translation>Как называется документ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Nothing is new in the document</source>
        <translation>В документе нет нового</translation>
    </message>
    <message>
        <source>White words</source>
        <translation>Белые слова</translation>
    </message>
    <message>
        <source>Withdrawn words that stood there again, left out</source>
        <translation>Отозванные слова, которые снова там стояли и опущены</translation>
    </message>
    <message>
        <source>Words that you had taken out, taken out again</source>
        <translation>Слова, которые вы убрали, убраны снова</translation>
    </message>
    <message>
        <source>Words in the folder that the file does not have</source>
        <translation>Слова в папке, которых нет в файле</translation>
    </message>
    <message>
        <source>Words of the file that are not in the folder</source>
        <translation>Слова файла, которых нет в папке</translation>
    </message>
    <message>
        <source>Words in another order than in the file</source>
        <translation>Слова не в том порядке, что в файле</translation>
    </message>
    <message>
        <source>Workplaces with a name</source>
        <translation>Места работы с названием</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Words that somebody deleted</source>
        <translation>Удалённые слова</translation>
    </message>
    <message>
        <source>Files within it, which are not read</source>
        <translation>Файлы внутри него, которые не читаются</translation>
    </message>
    <message>
        <source>Foot of the pages</source>
        <translation>Низ страниц</translation>
    </message>
    <message>
        <source>Head of the pages</source>
        <translation>Верх страниц</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Скрытые слова</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Что файл сообщает о себе</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Номера страниц</translation>
    </message>
    <message>
        <source>Here: {words}</source>
        <translation>Здесь: {words}</translation>
    </message>
    <message>
        <source>In the document: {words}</source>
        <translation>В документе: {words}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
</context>
<context>
    <name>ReturningNamesSheet</name>
    <message>
        <source>Names that would come in</source>
        <translation>Имена, которые попали бы в папку</translation>
    </message>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>&amp;Перейти к фрагменту</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>&amp;Всё равно добавить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>The folder has these names nowhere. If you replaced one, it would stand there again. Nothing is added yet.</source>
        <translation>Этих имён в папке нигде нет. Если вы одно из них заменили, оно появилось бы снова. Пока ничего не добавлено.</translation>
    </message>
    <message numerus="yes">
        <source>The document brings %n name(s) into passages</source>
        <translation>
            <numerusform>Документ вносит во фрагменты имена: %Ln</numerusform>
            <numerusform>Документ вносит во фрагменты имена: %Ln</numerusform>
            <numerusform>Документ вносит во фрагменты имена: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Names, and what stands there now</source>
        <translation>&amp;Имена и что стоит там сейчас</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Review a translation</source>
        <translation>Проверить перевод</translation>
    </message>
    <message>
        <source>You suggested this. Accept keeps it.</source>
        <translation>Это предложили вы. «Принять» это оставит.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Readers are told who reviewed a translation. Without a name it stays a draft at the editor’s desk. What you decide goes with your suggestions, into the same file; until that is written, it is dropped when Satchel locks or ends.</source>
        <translation>Читателям говорят, кто проверил перевод. Без имени он у редактора останется черновиком. Ваши решения добавляются к вашим предложениям, в тот же файл; пока он не записан, они пропадут, когда Satchel блокируется или закрывается.</translation>
    </message>
    <message>
        <source>The &amp;translation</source>
        <translation>&amp;Перевод</translation>
    </message>
    <message>
        <source>Your na&amp;me (may stay empty)</source>
        <translation>Ваше и&amp;мя (можно не писать)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Прин&amp;ять</translation>
    </message>
    <message>
        <source>&amp;Better words</source>
        <translation>&amp;Другие слова</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Пр&amp;опустить</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the words as they stand in the box.</source>
        <translation>Ctrl+Enter принимает слова так, как они стоят в поле.</translation>
    </message>
    <message>
        <source>The te&amp;xt</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>The t&amp;ranslation, to be bettered here</source>
        <translation>Пере&amp;вод, здесь его можно исправить</translation>
    </message>
    <message>
        <source>Into {language}: {number} of {count}</source>
        <translation>Язык перевода — {language}: {number} из {count}</translation>
    </message>
    <message>
        <source>Words that you typed are not accepted yet. Close again to drop them.</source>
        <translation>Набранные вами слова ещё не приняты. Чтобы их отбросить, закройте ещё раз.</translation>
    </message>
    <message>
        <source>These words are too long or missing. Change them, or skip this one.</source>
        <translation>Слов нет, или их слишком много. Измените их или пропустите этот фрагмент.</translation>
    </message>
    <message>
        <source>That was the last one. Close, then write the file.</source>
        <translation>Это был последний. Закройте и запишите файл.</translation>
    </message>
</context>
<context>
    <name>ReviewerSheet</name>
    <message>
        <source>Who reviews</source>
        <translation>Кто проверяет</translation>
    </message>
    <message>
        <source>Readers see this name beside each translation that you review. It is written into the folder and goes out with the archive: a pen name or an organisation will do.</source>
        <translation>Читатели видят это имя у каждого перевода, который вы проверили. Оно записывается в папку и уходит с архивом: подойдёт псевдоним или название организации.</translation>
    </message>
    <message>
        <source>Who reviews these translations?</source>
        <translation>Кто проверяет эти переводы?</translation>
    </message>
    <message>
        <source>&amp;Name for readers</source>
        <translation>&amp;Имя для читателей</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Проверено</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Сначала введите имя.</translation>
    </message>
</context>
<context>
    <name>RewordingSheet</name>
    <message>
        <source>Other words in the document</source>
        <translation>Другие слова в документе</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>&amp;Всё равно добавить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Is it the newest version? Nothing is added yet.</source>
        <translation>Это последняя версия? Пока ничего не добавлено.</translation>
    </message>
    <message>
        <source>The document has other words than the folder</source>
        <translation>В документе другие слова, чем в папке</translation>
    </message>
    <message>
        <source>This cannot be taken back then, nor what was done before in the files that it changes.</source>
        <translation>Потом этого не отменить, как и сделанного раньше в файлах, которые при этом изменятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) get(s) the words of the document.</source>
        <translation>
            <numerusform>%Ln фрагмент получит слова документа.</numerusform>
            <numerusform>%Ln фрагмента получат слова документа.</numerusform>
            <numerusform>%Ln фрагментов получат слова документа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under quotes change(s) or go(es), with who speaks.</source>
        <translation>
            <numerusform>Изменится или пропадёт %Ln подпись к цитате вместе с тем, кто говорит.</numerusform>
            <numerusform>Изменятся или пропадут %Ln подписи к цитатам вместе с тем, кто говорит.</numerusform>
            <numerusform>Изменятся или пропадут %Ln подписей к цитатам вместе с тем, кто говорит.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) go(es) or become(s) plain text.</source>
        <translation>
            <numerusform>Пропадёт или станет простым текстом %Ln таблица.</numerusform>
            <numerusform>Пропадут или станут простым текстом %Ln таблицы.</numerusform>
            <numerusform>Пропадут или станут простым текстом %Ln таблиц.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people consented to has to be stated again.</source>
        <translation>На что согласились люди, надо будет указать снова.</translation>
    </message>
</context>
<context>
    <name>RoomTextSheet</name>
    <message>
        <source>Text for the room</source>
        <translation>Текст для зала</translation>
    </message>
    <message>
        <source>Some of what you present has no reviewed translation into the language of this window: the room reads it in the language of the original. A draft can stand below, and says that it is one. “Text for the room” in the Present menu changes this later.</source>
        <translation>Для части того, что вы показываете, нет проверенного перевода на язык этого окна: зал читает её на языке оригинала. Ниже может стоять черновик перевода, на нём это будет указано. «Текст для зала» в меню «Показ» меняет это потом.</translation>
    </message>
    <message>
        <source>&amp;Show originals</source>
        <translation>&amp;Показать оригинал</translation>
    </message>
    <message>
        <source>Show with &amp;drafts</source>
        <translation>Показать с &amp;черновиками</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>RunningPresentation</name>
    <message>
        <source>A presentation is running. End it before you choose another language.</source>
        <translation>Идёт показ. Завершите его, прежде чем выбрать другой язык.</translation>
    </message>
    <message>
        <source>A presentation is running. End it and close Satchel?</source>
        <translation>Идёт показ. Завершить его и закрыть Satchel?</translation>
    </message>
    <message>
        <source>End and close</source>
        <translation>Завершить и закрыть</translation>
    </message>
    <message>
        <source>A presentation is running. End it first?</source>
        <translation>Идёт показ. Сначала завершить его?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Go on presenting</source>
        <translation>Продолжить показ</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>No passage has all of these words. These have some of them.</source>
        <translation>Ни в одном фрагменте нет всех этих слов. В этих есть некоторые из них.</translation>
    </message>
    <message>
        <source>These have most of the words</source>
        <translation>В этих — большинство слов</translation>
    </message>
    <message>
        <source>Quotes whose attribution does not tell this now were not found by it: {fields}.</source>
        <translation>Цитаты, о которых строка «Кто говорит» сейчас этого не сообщает, по этому признаку не найдены: {fields}.</translation>
    </message>
    <message>
        <source>“{word}” stands nowhere. Words spelt like it were searched: {words}.</source>
        <translation>«{word}» нигде нет. Поиск по похожим словам: {words}.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>The whole list</source>
        <translation>Весь список</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Close the archive</source>
        <translation>Запечатать архив</translation>
    </message>
    <message>
        <source>&amp;Close this one too</source>
        <translation>&amp;Запечатать и этот</translation>
    </message>
    <message>
        <source>Publish it &amp;open</source>
        <translation>Выпустить &amp;открытым</translation>
    </message>
    <message>
        <source>Whoever has this one will be able to read it. That cannot be undone.</source>
        <translation>Этот выпуск сможет прочитать каждый, у кого он окажется. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Whoever reads the archive needs this passphrase. Tell it to them by another way than the file. If it is lost, the file cannot be opened again; this folder stays as it is.</source>
        <translation>Этот пароль нужен каждому, кто читает архив. Передайте его не тем путём, что файл. Если он утерян, файл больше не открыть; эта папка остаётся как есть.</translation>
    </message>
    <message>
        <source>A reader whose key you add opens it with that key. With keys alone, leave the passphrase empty.</source>
        <translation>Читатель, чей ключ вы добавите, откроет архив этим ключом. Если нужны только ключи, оставьте пароль пустым.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Дальше</translation>
    </message>
    <message>
        <source>Add readers’ &amp;keys …</source>
        <translation>Добавить &amp;ключи читателей …</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Readers who open it with their keys</source>
        <translation>&amp;Читатели, которые откроют его своими ключами</translation>
    </message>
    <message>
        <source>Add readers’ keys</source>
        <translation>Добавить ключи читателей</translation>
    </message>
    <message>
        <source>This is the passphrase of your key: with both, readers could sign in your name. Choose another one.</source>
        <translation>Это пароль вашего ключа: имея и ключ, и пароль, читатели могли бы подписывать от вашего имени. Выберите другой.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>More about this answer, and where else to look</source>
        <translation>Подробнее об этом ответе и где ещё посмотреть</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Подробнее об этом ответе</translation>
    </message>
    <message>
        <source>Type a word to search the whole archive.</source>
        <translation>Введите слово, чтобы искать во всём архиве.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Идёт поиск …</translation>
    </message>
    <message>
        <source>This search could not be made. Change its words, or type them again.</source>
        <translation>Этот поиск не удался. Измените слова или наберите их ещё раз.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Показать набранное</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>It has fewer than twelve characters.</source>
        <translation>В нём меньше двенадцати знаков.</translation>
    </message>
    <message>
        <source>It is among those that are tried first, or nearly: a common word, digits alone, or keys in their order.</source>
        <translation>Он из тех, которые пробуют первыми, или почти такой: частое слово, одни цифры или клавиши подряд.</translation>
    </message>
    <message>
        <source>Whoever gets hold of what it closes can have a computer try all of that kind, and then reads everything. Six words drawn by lot take longer than anybody has.</source>
        <translation>Тот, кому попадёт в руки закрытое им, может поручить компьютеру перебрать все такие пароли и прочтёт всё. На шесть слов, выбранных по жребию, не хватит времени ни у кого.</translation>
    </message>
    <message>
        <source>&amp;Choose another</source>
        <translation>&amp;Выбрать другой</translation>
    </message>
    <message>
        <source>&amp;Use it although it is easily guessed</source>
        <translation>&amp;Оставить его, хотя его легко угадать</translation>
    </message>
    <message>
        <source>This passphrase is easily guessed</source>
        <translation>Этот пароль легко угадать</translation>
    </message>
</context>
<context>
    <name>SentenceSheet</name>
    <message>
        <source>Better words for Satchel</source>
        <translation>Лучшие слова для Satchel</translation>
    </message>
    <message>
        <source>&amp;Suggest other words …</source>
        <translation>&amp;Предложить другие слова …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Type some words as the window says them, then choose the sentence.</source>
        <translation>Введите несколько слов, как они стоят в окне, и выберите предложение.</translation>
    </message>
    <message>
        <source>&amp;Words of the window</source>
        <translation>&amp;Слова из окна</translation>
    </message>
    <message>
        <source>Se&amp;ntences</source>
        <translation>Най&amp;дено</translation>
    </message>
    <message>
        <source>No sentence has this. Try other words, or the beginning of one.</source>
        <translation>Этого нет ни в одном предложении. Введите другие слова или только начало слова.</translation>
    </message>
</context>
<context>
    <name>SetActions</name>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>Сделать своим</translation>
    </message>
    <message>
        <source>Give to the archive</source>
        <translation>Отдать в архив</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Share as a file …</source>
        <translation>Передать файлом …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SetAdder</name>
    <message>
        <source>A new set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Choose a passage to add to the set first.</source>
        <translation>Сначала выберите фрагмент, чтобы добавить его в набор.</translation>
    </message>
</context>
<context>
    <name>SetChanges</name>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (копия)</translation>
    </message>
    <message>
        <source>All minutes stay as they were.</source>
        <translation>Все минуты остались прежними.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have new minutes.</source>
        <translation>
            <numerusform>Новые минуты у %Ln пункта.</numerusform>
            <numerusform>Новые минуты у %Ln пунктов.</numerusform>
            <numerusform>Новые минуты у %Ln пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
</context>
<context>
    <name>SetHeader</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Give to the archive</source>
        <translation>Отдать в архив</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>Сделать своим</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Передать …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>It is in your notebook: give it to the archive to change it here.</source>
        <translation>Он в вашей тетради: чтобы менять его здесь, отдайте его в архив.</translation>
    </message>
    <message>
        <source>It came with the archive: make it yours to change it.</source>
        <translation>Он из архива: чтобы менять его, сделайте его своим.</translation>
    </message>
</context>
<context>
    <name>SetPane</name>
    <message>
        <source>Show care notes first</source>
        <translation>Сначала предупреждения</translation>
    </message>
    <message>
        <source>Title of the set</source>
        <translation>Название набора</translation>
    </message>
    <message>
        <source>What it is for: only you read it</source>
        <translation>Для чего он: читаете только вы</translation>
    </message>
    <message>
        <source>What it is for: whoever presents it reads it; it is in the archive</source>
        <translation>Для чего он: читает тот, кто показывает; это есть в архиве</translation>
    </message>
    <message>
        <source>Where people can turn to: on the calm screen and in handouts</source>
        <translation>Куда людям обратиться: на спокойном экране и в раздаточных листах</translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>The set is changed.</source>
        <translation>Набор изменён.</translation>
    </message>
    <message>
        <source>The item is changed.</source>
        <translation>Пункт изменён.</translation>
    </message>
    <message>
        <source>Its words are as before in: {languages}.</source>
        <translation>Прежними остались слова на языках: {languages}.</translation>
    </message>
</context>
<context>
    <name>SetsPane</name>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Your sets</source>
        <translation>Ваши наборы</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>Sets of this archive</source>
        <translation>Наборы этого архива</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>C&amp;itations</source>
        <translation>Сс&amp;ылки на источник</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Короткие строки</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Длинные строки</translation>
    </message>
    <message>
        <source>&amp;Line length</source>
        <translation>&amp;Длина строки</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Малое</translation>
    </message>
    <message>
        <source>Wide apart</source>
        <translation>Большое</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>Расстояние межд&amp;у строками</translation>
    </message>
    <message>
        <source>With serifs (Charis SIL)</source>
        <translation>С засечками (Charis SIL)</translation>
    </message>
    <message>
        <source>Without serifs (Inter)</source>
        <translation>Без засечек (Inter)</translation>
    </message>
    <message>
        <source>Typ&amp;eface of the text</source>
        <translation>&amp;Шрифт текста</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показывать слова</translation>
    </message>
    <message>
        <source>Show them pale until chosen</source>
        <translation>Показывать бледно, пока не выбраны</translation>
    </message>
    <message>
        <source>Fold them until opened</source>
        <translation>Скрывать, пока их не откроют</translation>
    </message>
    <message>
        <source>Text with c&amp;are notes</source>
        <translation>Текст с пометкой «Осторо&amp;жно»</translation>
    </message>
    <message>
        <source>Co&amp;ver such results of a search</source>
        <translation>&amp;Скрывать и такие результаты поиска</translation>
    </message>
    <message>
        <source>&amp;Size of all text</source>
        <translation>&amp;Размер всего текста</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>Take in a shared collection or set</source>
        <translation>Принять чужую подборку или набор</translation>
    </message>
    <message>
        <source>(taken in on {day})</source>
        <translation>(принят {day})</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added to your notebook.</source>
        <translation>
            <numerusform>В тетрадь добавлена %Ln запись.</numerusform>
            <numerusform>В тетрадь добавлены %Ln записи.</numerusform>
            <numerusform>В тетрадь добавлено %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set “{title}” is in your notebook now.</source>
        <translation>Набор «{title}» теперь в вашей тетради.</translation>
    </message>
    <message>
        <source>The set “{title}” was in your notebook already.</source>
        <translation>Набор «{title}» уже был в вашей тетради.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Go to the workshop</source>
        <translation>К занятию</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share a collection</source>
        <translation>Передать подборку</translation>
    </message>
    <message>
        <source>Share a set</source>
        <translation>Передать набор</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>С моими &amp;заметками</translation>
    </message>
    <message>
        <source>With my &amp;notes, and what the set is for</source>
        <translation>С моими &amp;заметками и с тем, для чего набор</translation>
    </message>
    <message>
        <source>Only who knows a &amp;passphrase can open it</source>
        <translation>Откроет только тот, кто знает &amp;пароль</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>Записать &amp;файл …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), for somebody who has the same archives.</source>
        <translation>
            <numerusform>%Ln запись — для того, у кого есть те же архивы.</numerusform>
            <numerusform>%Ln записи — для того, у кого есть те же архивы.</numerusform>
            <numerusform>%Ln записей — для того, у кого есть те же архивы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), for somebody who has the same archives.</source>
        <translation>
            <numerusform>%Ln пункт — для того, у кого есть те же архивы.</numerusform>
            <numerusform>%Ln пункта — для того, у кого есть те же архивы.</numerusform>
            <numerusform>%Ln пунктов — для того, у кого есть те же архивы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a passphrase, whoever has the file can read what you chose in it. It says nothing of when you did.</source>
        <translation>Без пароля любой, у кого есть файл, прочтёт в нём то, что вы выбрали. Когда вы это выбрали, в нём не сказано.</translation>
    </message>
    <message>
        <source>The archive is sealed, and this file is not: whoever has it can read it.</source>
        <translation>Архив запечатан, а этот файл — нет: его прочтёт каждый, у кого он есть.</translation>
    </message>
    <message>
        <source>Shared collections and sets (*.satchel-set)</source>
        <translation>Переданные подборки и наборы (*.satchel-set)</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Файл записывается …</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Whoever opens it is shown these words and digits. They are the same in every file from your notebook:</source>
        <translation>Тому, кто его откроет, показывают эти слова и цифры. Они одни и те же во всех файлах из вашей тетради:</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Файл записан</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message>
        <source>New collection …</source>
        <translation>Новая подборка …</translation>
    </message>
    <message>
        <source>New collection in this one …</source>
        <translation>Новая подборка внутри этой …</translation>
    </message>
    <message>
        <source>Another title …</source>
        <translation>Другое название …</translation>
    </message>
    <message>
        <source>Make a set of it</source>
        <translation>Сделать из неё набор</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>Положить в подборку</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Share as a file …</source>
        <translation>Передать файлом …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Empty the bin …</source>
        <translation>Очистить корзину …</translation>
    </message>
    <message>
        <source>Title of the new collection</source>
        <translation>Название новой подборки</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Save this search under the title</source>
        <translation>Сохранить этот запрос под названием</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>No other collection</source>
        <translation>Ни в какую подборку</translation>
    </message>
</context>
<context>
    <name>ShelfPane</name>
    <message>
        <source>Collections, saved searches and the bin</source>
        <translation>Подборки, сохранённые запросы и корзина</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Новая подборка …</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Passages: {of}</source>
        <translation>Фрагменты: {of}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}. The first {shown} are shown.</source>
        <translation>{count}. Показаны первые {shown}.</translation>
    </message>
</context>
<context>
    <name>SinceSheet</name>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>&amp;Write the archive</source>
        <translation>&amp;Записать архив</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>What changed since edition {number} is not shown: its file was not found, or another passphrase opens it.</source>
        <translation>Что изменилось с выпуска {number}, не показано: его файл не найден, или его открывает другой пароль.</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Цитата {number}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Изображение {number}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not shown.</source>
        <translation>
            <numerusform>Ещё %Ln строка не показана.</numerusform>
            <numerusform>Ещё %Ln строки не показаны.</numerusform>
            <numerusform>Ещё %Ln строк не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers below {number} are not shown exactly, nor those that would give one away.</source>
        <translation>Числа меньше {number} показаны не точно, как и те, из которых их можно вычислить.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Take the time you need.
Anyone may leave the room, and come back.</source>
        <translation>Не торопитесь.
Каждый может выйти и вернуться.</translation>
    </message>
    <message>
        <source>Numbers below {number} are not shown exactly.</source>
        <translation>Числа меньше {number} показаны не точно.</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Продолжение</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Закрыть источник</translation>
    </message>
    <message>
        <source>The source’s own lines</source>
        <translation>Строки источника</translation>
    </message>
    <message>
        <source>Choose a passage to see its lines in the source.</source>
        <translation>Выберите фрагмент, чтобы увидеть его строки в источнике.</translation>
    </message>
    <message>
        <source>The place in the source is not known.</source>
        <translation>Место в источнике неизвестно.</translation>
    </message>
    <message>
        <source>The source says in full who speaks. It is left out while the attributions tell less: choose “In full” in the View menu to see it.</source>
        <translation>Источник полностью говорит, чьи это слова. Он не показан, пока строки «Кто говорит» сообщают меньше: чтобы увидеть его, выберите «Полностью» в меню «Вид».</translation>
    </message>
    <message>
        <source>In the source, {file}: line {line}</source>
        <translation>В источнике, {file}: строка {line}</translation>
    </message>
    <message>
        <source>In the source, {file}: lines {line} to {last}</source>
        <translation>В источнике, {file}: строки {line}–{last}</translation>
    </message>
</context>
<context>
    <name>SpeakerForm</name>
    <message>
        <source>What holds for all …</source>
        <translation>Что верно для всех …</translation>
    </message>
    <message>
        <source>Change the line …</source>
        <translation>Изменить подпись …</translation>
    </message>
    <message>
        <source>Topics of the care note, with commas between</source>
        <translation>Темы предупреждения через запятую</translation>
    </message>
    <message>
        <source>Why a reader may see it</source>
        <translation>Почему читателю можно это видеть</translation>
    </message>
    <message>
        <source>Told by its own words</source>
        <translation>Что видно из самих слов</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Told on a reader’s screen</source>
        <translation>На экране читателя</translation>
    </message>
    <message>
        <source>Told where it is shared</source>
        <translation>Там, где этим делятся</translation>
    </message>
    <message>
        <source>Consented to</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Кому можно</translation>
    </message>
    <message>
        <source>Write a line …</source>
        <translation>Написать подпись …</translation>
    </message>
    <message>
        <source>Care note</source>
        <translation>Предупреждение</translation>
    </message>
    <message numerus="yes">
        <source>What was guessed of %n is right</source>
        <translation>
            <numerusform>Догадка об %Ln цитате верна</numerusform>
            <numerusform>Догадки о %Ln цитатах верны</numerusform>
            <numerusform>Догадки о %Ln цитатах верны</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Other words for “{value}” …</source>
        <translation>Другие слова для «{value}» …</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Новое …</translation>
    </message>
    <message>
        <source>{language}, as the document</source>
        <translation>{language}, как у документа</translation>
    </message>
    <message>
        <source>One person says all that are chosen</source>
        <translation>Все выбранные говорит один человек</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Никто не знает</translation>
    </message>
    <message>
        <source>Stated here:</source>
        <translation>Указано здесь:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>На занятиях</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печатать</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публиковать</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Любому</translation>
    </message>
    <message>
        <source>Those who promise to be careful with it</source>
        <translation>Тем, кто обещает быть осторожным</translation>
    </message>
    <message>
        <source>Those whom you choose</source>
        <translation>Тем, кого вы выберете</translation>
    </message>
    <message>
        <source>Nothing stated</source>
        <translation>Ничего не указано</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Ничего не нужно</translation>
    </message>
    <message>
        <source>What fits three</source>
        <translation>Что подходит троим</translation>
    </message>
    <message>
        <source>{level} (fits {number} or fewer)</source>
        <translation>{level} (подходит: {number} или меньше)</translation>
    </message>
    <message>
        <source>{level} (fits {number})</source>
        <translation>{level} (подходит: {number})</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Gender and age band</source>
        <translation>Гендер и возрастная группа</translation>
    </message>
    <message>
        <source>Role only</source>
        <translation>Только роль</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Не указывать</translation>
    </message>
    <message>
        <source>To nothing</source>
        <translation>Ни на что</translation>
    </message>
    <message>
        <source>{words}, as the archive</source>
        <translation>{words}, как у архива</translation>
    </message>
    <message>
        <source>(differs)</source>
        <translation>(по-разному)</translation>
    </message>
    <message>
        <source>Choose quotes to state who says them.</source>
        <translation>Выберите цитаты, чтобы указать, кто их говорит.</translation>
    </message>
    <message>
        <source>There is no line under this quote, so nothing can be told of who speaks. Write a line. To take the paragraph below it as its line, press Folder, Chosen passage.</source>
        <translation>Под этой цитатой нет подписи, поэтому о говорящем ничего не сказать. Напишите подпись. Чтобы взять подписью абзац под ней, откройте «Папка», «Выбранный фрагмент».</translation>
    </message>
    <message>
        <source>Those who took part are not counted yet, so nobody knows how many fit.</source>
        <translation>Участники ещё не посчитаны, поэтому никто не знает, скольким это подходит.</translation>
    </message>
    <message>
        <source>Nothing is stated of who speaks yet.</source>
        <translation>О том, кто говорит, пока ничего не указано.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) chosen.</source>
        <translation>
            <numerusform>Выбрана %Ln цитата.</numerusform>
            <numerusform>Выбраны %Ln цитаты.</numerusform>
            <numerusform>Выбрано %Ln цитат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) fewer than three of those who took part.</source>
        <translation>
            <numerusform>%Ln из них подходит меньше чем троим участникам.</numerusform>
            <numerusform>%Ln из них подходят меньше чем троим участникам.</numerusform>
            <numerusform>%Ln из них подходят меньше чем троим участникам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them nobody knows whether three fit.</source>
        <translation>
            <numerusform>О %Ln из них неизвестно, подходят ли трое.</numerusform>
            <numerusform>О %Ln из них неизвестно, подходят ли трое.</numerusform>
            <numerusform>О %Ln из них неизвестно, подходят ли трое.</numerusform>
        </translation>
    </message>
    <message>
        <source>State that as a field, or choose a lower level.</source>
        <translation>Укажите это в поле или выберите уровень ниже.</translation>
    </message>
    <message numerus="yes">
        <source>Without {fields}, it fits at most %n.</source>
        <translation>
            <numerusform>Без {fields} — не больше чем %Ln.</numerusform>
            <numerusform>Без {fields} — не больше чем %Ln.</numerusform>
            <numerusform>Без {fields} — не больше чем %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told as “{level}”, it fits at most %n.</source>
        <translation>
            <numerusform>Если сказать «{level}» — не больше чем %Ln.</numerusform>
            <numerusform>Если сказать «{level}» — не больше чем %Ln.</numerusform>
            <numerusform>Если сказать «{level}» — не больше чем %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarest detail here fits at most %n of those who took part.</source>
        <translation>
            <numerusform>Самая редкая подробность здесь подходит не больше чем %Ln участнику.</numerusform>
            <numerusform>Самая редкая подробность здесь подходит не больше чем %Ln участникам.</numerusform>
            <numerusform>Самая редкая подробность здесь подходит не больше чем %Ln участникам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarest detail here fits at most %n of those who took part, and fewer where “{words}” tells more.</source>
        <translation>
            <numerusform>Самая редкая подробность здесь подходит не больше чем %Ln участнику, а если «{words}» говорит больше, то и меньше.</numerusform>
            <numerusform>Самая редкая подробность здесь подходит не больше чем %Ln участникам, а если «{words}» говорит больше, то и меньше.</numerusform>
            <numerusform>Самая редкая подробность здесь подходит не больше чем %Ln участникам, а если «{words}» говорит больше, то и меньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>No table counts {fields}.</source>
        <translation>Ни в одной таблице нет {fields}.</translation>
    </message>
    <message>
        <source>The quote’s own words tell who speaks.</source>
        <translation>Кто говорит, видно из самих слов цитаты.</translation>
    </message>
    <message>
        <source>Told as “{level}” it is safe.</source>
        <translation>Если сказать «{level}», это безопасно.</translation>
    </message>
    <message>
        <source>Nobody knows how many fit this line.</source>
        <translation>Никто не знает, скольким подходит эта подпись.</translation>
    </message>
    <message>
        <source>Nobody knows how many fit: no table counts {fields}.</source>
        <translation>Никто не знает, скольким это подходит: ни в одной таблице нет {fields}.</translation>
    </message>
    <message>
        <source>Nobody knows how many fit: the line says “{words}” too.</source>
        <translation>Неизвестно, сколько человек подходит: в подписи сказано ещё и «{words}».</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>роли</translation>
    </message>
    <message>
        <source>the gender</source>
        <translation>гендера</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>возраста</translation>
    </message>
    <message>
        <source>the sector</source>
        <translation>места работы</translation>
    </message>
    <message>
        <source>Line as printed</source>
        <translation>Подпись как в тексте</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Подходит</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>(no line)</source>
        <translation>(без подписи)</translation>
    </message>
</context>
<context>
    <name>SpeakersController</name>
    <message numerus="yes">
        <source>It is stated of %n quote(s).</source>
        <translation>
            <numerusform>Указано для %Ln цитаты.</numerusform>
            <numerusform>Указано для %Ln цитат.</numerusform>
            <numerusform>Указано для %Ln цитат.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person says these quotes.</source>
        <translation>Эти цитаты говорит один человек.</translation>
    </message>
    <message>
        <source>It has other words now.</source>
        <translation>Теперь у него другие слова.</translation>
    </message>
</context>
<context>
    <name>SpeakersPane</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Fit fewer than three</source>
        <translation>Меньше чем троим</translation>
    </message>
    <message>
        <source>Which quotes are listed</source>
        <translation>Какие цитаты в списке</translation>
    </message>
    <message>
        <source>Quotes, and who says them</source>
        <translation>Цитаты и кто их говорит</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>There are no quotes yet.</source>
        <translation>Цитат пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing is known of %n</source>
        <translation>
            <numerusform>о %Ln ничего не известно</numerusform>
            <numerusform>о %Ln ничего не известно</numerusform>
            <numerusform>о %Ln ничего не известно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s) fewer than three</source>
        <translation>
            <numerusform>%Ln подходит меньше чем троим</numerusform>
            <numerusform>%Ln подходят меньше чем троим</numerusform>
            <numerusform>%Ln подходят меньше чем троим</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nobody knows whether three fit</source>
        <translation>
            <numerusform>о %Ln неизвестно, подходят ли трое</numerusform>
            <numerusform>о %Ln неизвестно, подходят ли трое</numerusform>
            <numerusform>о %Ln неизвестно, подходят ли трое</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {number} are listed</source>
        <translation>в списке первые {number}</translation>
    </message>
</context>
<context>
    <name>StandingNote</name>
    <message>
        <source>Nothing is kept yet. Stars, highlights and notes that you make in the text will be listed here. You can also write a note that stands by itself.</source>
        <translation>Пока ничего не сохранено. Здесь будут звёздочки, выделения и заметки, которые вы сделаете в тексте. Можно написать и отдельную заметку.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Satchel was started so that it writes nothing, so your notebook stays closed. What you keep now is gone when Satchel ends.</source>
        <translation>Satchel запущен так, что ничего не пишет, поэтому тетрадь остаётся закрытой. То, что вы сохраните сейчас, исчезнет, когда Satchel закроется.</translation>
    </message>
</context>
<context>
    <name>StarActions</name>
    <message>
        <source>Choose a passage to star first.</source>
        <translation>Сначала выберите фрагмент для звёздочки.</translation>
    </message>
    <message>
        <source>Starred.</source>
        <translation>Отмечено звёздочкой.</translation>
    </message>
    <message>
        <source>Star taken away.</source>
        <translation>Звёздочка снята.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>{what}. Starred</source>
        <translation>{what}. Отмечено звёздочкой</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Отмечено звёздочкой</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ctrl+K search · Ctrl+J go to · Alt+← back · F5 present · ? keys · F1 help</source>
        <translation>Ctrl+K поиск · Ctrl+J переход · Alt+← назад · F5 показ · ? клавиши · F1 справка</translation>
    </message>
    <message>
        <source>came with Satchel</source>
        <translation>из комплекта Satchel</translation>
    </message>
    <message>
        <source>signature checked</source>
        <translation>подпись проверена</translation>
    </message>
    <message>
        <source>sealed, signature checked</source>
        <translation>запечатан, подпись проверена</translation>
    </message>
    <message>
        <source>damaged, parts are missing</source>
        <translation>повреждён, части нет</translation>
    </message>
    <message>
        <source>{title} · edition {edition} · {trust}</source>
        <translation>{title} · выпуск {edition} · {trust}</translation>
    </message>
    <message>
        <source>Preview of edition {edition}, not signed · {title}</source>
        <translation>Просмотр выпуска {edition}, без подписи · {title}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>A draft: not published, and still to be changed</source>
        <translation>Черновик: не опубликован и ещё изменится</translation>
    </message>
    <message>
        <source>folder {folder}</source>
        <translation>папка {folder}</translation>
    </message>
    <message>
        <source>Size {zoom} %</source>
        <translation>Размер {zoom} %</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved, and would be lost.</source>
        <translation>
            <numerusform>%Ln изменение не удалось сохранить, и оно будет потеряно.</numerusform>
            <numerusform>%Ln изменения не удалось сохранить, и они будут потеряны.</numerusform>
            <numerusform>%Ln изменений не удалось сохранить, и они будут потеряны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>Выйти без них</translation>
    </message>
</context>
<context>
    <name>StillTold</name>
    <message>
        <source>ids and names of files</source>
        <translation>идентификаторы и имена файлов</translation>
    </message>
    <message>
        <source>left on purpose</source>
        <translation>оставлено намеренно</translation>
    </message>
    <message>
        <source>It is not found any more. Another spelling would not be found either.</source>
        <translation>Его больше не найти. Другое написание тоже не нашлось бы.</translation>
    </message>
    <message>
        <source>Told where the whole line is shown.</source>
        <translation>Сообщается там, где подпись показана целиком.</translation>
    </message>
    <message>
        <source>It stays in the folder.</source>
        <translation>Остаётся в папке.</translation>
    </message>
    <message>
        <source>It goes out with the archive. No search and no export has it.</source>
        <translation>Уходит с архивом. Ни в поиске, ни в экспорте этого нет.</translation>
    </message>
    <message>
        <source>The coding repeats the words of the passage.</source>
        <translation>Кодировка повторяет слова фрагмента.</translation>
    </message>
    <message>
        <source>Told at every level, found by searching, and in exports.</source>
        <translation>Сообщается на каждом уровне, находится поиском и есть в экспорте.</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n для чтения</numerusform>
            <numerusform>%n для чтения</numerusform>
            <numerusform>%n для чтения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to share</source>
        <translation>
            <numerusform>%n для показа</numerusform>
            <numerusform>%n для показа</numerusform>
            <numerusform>%n для показа</numerusform>
        </translation>
    </message>
    <message>
        <source>The line as printed: {fields}</source>
        <translation>Подпись как напечатана: {fields}</translation>
    </message>
    <message>
        <source>Lines say more too: {words}</source>
        <translation>В подписях есть и другое: {words}</translation>
    </message>
    <message>
        <source>Nothing of who speaks</source>
        <translation>Ничего о том, кто говорит</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) fit(s) fewer than three people, or nobody knows.</source>
        <translation>
            <numerusform>%n подпись подходит менее чем трём людям, или это неизвестно.</numerusform>
            <numerusform>%n подписи подходят менее чем трём людям, или это неизвестно.</numerusform>
            <numerusform>%n подписей подходят менее чем трём людям, или это неизвестно.</numerusform>
        </translation>
    </message>
    <message>
        <source>They begin at the level for sharing: {levels}. Who makes them can choose another one.</source>
        <translation>Они начинаются с уровня для показа: {levels}. Кто их делает, может выбрать другой.</translation>
    </message>
    <message>
        <source>no line is there yet</source>
        <translation>подписей пока нет</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>files, paper, slides, copies</source>
        <translation>файлы, бумага, слайды, копии</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>It finds every word of the text, at every level. By role, gender, age or sector it finds only what the line tells then.</source>
        <translation>Находит каждое слово текста на любом уровне. По роли, гендеру, возрасту или месту работы находит только то, что тогда сообщает подпись.</translation>
    </message>
    <message>
        <source>The archive file</source>
        <translation>Файл архива</translation>
    </message>
    <message>
        <source>It holds all lines whole, and the text as received. Who opens it in another program reads them, whatever the levels say.</source>
        <translation>В нём все подписи целиком и текст в том виде, в каком он получен. Кто откроет его в другой программе, прочтёт их, что бы ни говорили уровни.</translation>
    </message>
    <message>
        <source>Readers of the archive and of web pages can see them. “Rename this document”, in “Further” of the Folder menu, changes those of a document.</source>
        <translation>Их видят читатели архива и веб-страниц. Имена документа меняет «Переименовать этот документ» в подменю «Ещё» меню «Папка».</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Put a pause in</source>
        <translation>Вставить паузу</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>A pause before item {number} would part them.</source>
        <translation>Пауза перед пунктом {number} разделила бы их.</translation>
    </message>
</context>
<context>
    <name>SuggestionController</name>
    <message>
        <source>No key signed this, so nothing can be sealed for its editor. Open an edition of the archive to suggest something.</source>
        <translation>Это не подписано ключом, поэтому для редактора ничего нельзя запечатать. Чтобы что-то предложить, откройте выпуск архива.</translation>
    </message>
    <message>
        <source>Your suggestions for another archive are not written to a file yet.</source>
        <translation>Ваши предложения к другому архиву ещё не записаны в файл.</translation>
    </message>
    <message>
        <source>Choose a passage, a theme or an entry of the glossary first.</source>
        <translation>Сначала выберите фрагмент, тему или слово глоссария.</translation>
    </message>
    <message>
        <source>Choose the passage that is to be withdrawn first.</source>
        <translation>Сначала выберите фрагмент, который надо убрать.</translation>
    </message>
    <message>
        <source>This archive has no translation yet.</source>
        <translation>В этом архиве пока нет перевода.</translation>
    </message>
    <message>
        <source>Your suggestions …</source>
        <translation>Ваши предложения …</translation>
    </message>
</context>
<context>
    <name>SuggestionSheet</name>
    <message>
        <source>Suggest a correction</source>
        <translation>Предложить исправление</translation>
    </message>
    <message>
        <source>&amp;Put it with your suggestions</source>
        <translation>&amp;Добавить к вашим предложениям</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>You suggested this already. Change it here.</source>
        <translation>Вы это уже предложили. Здесь можно изменить.</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>О чём &amp;это</translation>
    </message>
    <message>
        <source>What s&amp;tands there</source>
        <translation>Как с&amp;ейчас</translation>
    </message>
    <message>
        <source>What &amp;should stand there</source>
        <translation>Как &amp;надо</translation>
    </message>
    <message>
        <source>Change the words first, or cancel.</source>
        <translation>Сначала измените слова или отмените.</translation>
    </message>
    <message>
        <source>These words are too long, or have characters that cannot be shown.</source>
        <translation>Текст слишком длинный, или в нём есть знаки, которые нельзя показать.</translation>
    </message>
    <message>
        <source>It is in memory only until you write the file, and dropped when Satchel locks or ends. Only the editor of this archive can read that file; it looks the same whatever you suggest.</source>
        <translation>Пока файл не записан, всё это только в памяти и пропадёт, когда Satchel блокируется или закрывается. Файл может прочитать только редактор архива; он выглядит одинаково, что бы вы ни предложили.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to anything</source>
        <translation>Перейти куда угодно</translation>
    </message>
    <message>
        <source>Some letters of a section, a quote, a theme, a term or an action</source>
        <translation>Несколько букв раздела, цитаты, темы, слова глоссария или действия</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Enter goes there · Ctrl+Enter in a new tab · Esc closes</source>
        <translation>Enter — перейти · Ctrl+Enter — на новой вкладке · Esc — закрыть</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Этих букв в таком порядке нигде нет.</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Где вы были</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>No space left on device</source>
        <translation>нет места на диске</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>исчерпан объём, отведённый на диске</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>файл слишком велик для этого диска</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет прав</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>это запрещено</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>такого файла или папки нет</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>такой файл уже есть</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>имя файла слишком длинное</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>диск не читается или не пишется</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>недостаточно памяти</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>диск отключён</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it has no usable name</source>
        <translation>такое имя не подходит</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>Tables of who took part</source>
        <translation>Таблицы участников</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>{table}, not put in yet</source>
        <translation>{table}, ещё не внесено</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>A table of these words</source>
        <translation>Таблица из этих слов</translation>
    </message>
    <message>
        <source>&amp;Make the table</source>
        <translation>&amp;Сделать таблицу</translation>
    </message>
    <message>
        <source>&amp;End the cell here</source>
        <translation>&amp;Кончить ячейку здесь</translation>
    </message>
    <message>
        <source>Add the &amp;next passage</source>
        <translation>Добавить с&amp;ледующий фрагмент</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Write one row on a line, with | between its cells. The first row says what the columns are. Leave the words as they are.</source>
        <translation>Каждая строка таблицы на своей строчке, между ячейками знак |. Первая строка называет столбцы. Слова оставьте как есть.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Ст&amp;роки</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>The passphrase of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>The file is sealed. Who sent it knows its passphrase.</source>
        <translation>Файл запечатан. Пароль знает тот, кто его прислал.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Оставить оба</translation>
    </message>
    <message>
        <source>A character that nobody sees, or that turns the text, is in it: {code}.</source>
        <translation>В нём есть знак, который не виден или меняет направление текста: {code}.</translation>
    </message>
    <message>
        <source>&amp;Words in it that a room would read</source>
        <translation>&amp;Слова, которые прочтёт зал</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a note</source>
        <translation>
            <numerusform>из них с заметкой — %Ln</numerusform>
            <numerusform>из них с заметкой — %Ln</numerusform>
            <numerusform>из них с заметкой — %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is in your notebook already, and stays.</source>
        <translation>
            <numerusform>%Ln из них уже есть в вашей тетради и остаётся.</numerusform>
            <numerusform>%Ln из них уже есть в вашей тетради и остаются.</numerusform>
            <numerusform>%Ln из них уже есть в вашей тетради и остаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the archives: {names}.</source>
        <translation>В архивах: {names}.</translation>
    </message>
    <message>
        <source>Take in a shared collection or set</source>
        <translation>Принять чужую подборку или набор</translation>
    </message>
    <message>
        <source>Signed by another notebook, or by yours: {fingerprint}. Where it matters who made it, ask whether theirs shows the same.</source>
        <translation>Это подписала чья-то тетрадь, может быть, и ваша. Её отпечаток: {fingerprint}. Если важно, кто это сделал, спросите, показывает ли его тетрадь такой же отпечаток.</translation>
    </message>
    <message>
        <source>Characters that nobody sees, or that turn the text, are in it: {code}.</source>
        <translation>В нём есть знаки, которые не видны или меняют направление текста: {code}.</translation>
    </message>
    <message>
        <source>Within it: {titles}.</source>
        <translation>Внутри: {titles}.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Не принимать</translation>
    </message>
    <message>
        <source>Opening the file …</source>
        <translation>Файл открывается …</translation>
    </message>
    <message numerus="yes">
        <source>A set for a workshop, of %n item(s).</source>
        <translation>
            <numerusform>Набор для занятия, %Ln пункт.</numerusform>
            <numerusform>Набор для занятия, %Ln пункта.</numerusform>
            <numerusform>Набор для занятия, %Ln пунктов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are planned for it.</source>
        <translation>
            <numerusform>На него отведена %Ln минута.</numerusform>
            <numerusform>На него отведено %Ln минуты.</numerusform>
            <numerusform>На него отведено %Ln минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its items has a note for whoever presents it.</source>
        <translation>
            <numerusform>У %Ln пункта есть заметка для ведущего занятие.</numerusform>
            <numerusform>У %Ln пунктов есть заметка для ведущего занятие.</numerusform>
            <numerusform>У %Ln пунктов есть заметка для ведущего занятие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of it would be shown to a room without a care note first.</source>
        <translation>
            <numerusform>%Ln фрагмент из него зал увидел бы без предупреждения сначала.</numerusform>
            <numerusform>%Ln фрагмента из него зал увидел бы без предупреждения сначала.</numerusform>
            <numerusform>%Ln фрагментов из него зал увидел бы без предупреждения сначала.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the workshop. Read them there.</source>
        <translation>
            <numerusform>Ещё %Ln: прочтите на экране «Занятие».</numerusform>
            <numerusform>Ещё %Ln: прочтите на экране «Занятие».</numerusform>
            <numerusform>Ещё %Ln: прочтите на экране «Занятие».</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your notebook already, and stays.</source>
        <translation>Он уже есть в вашей тетради и остаётся как есть.</translation>
    </message>
    <message>
        <source>Your notebook has a set of this title with something else in it. Keep both, or leave this one? Yours stays as it is, and this one gets the day behind its title.</source>
        <translation>В вашей тетради есть набор с таким же названием и другим содержанием. Оставить оба или не брать этот? Ваш останется как есть, а у этого в названии будет стоять день.</translation>
    </message>
    <message>
        <source>Your notebook has this set with something else in it. Yours stays as it is, and this one comes beside it.</source>
        <translation>В вашей тетради этот набор уже есть, но с другим содержанием. Ваш останется как есть, а этот встанет рядом.</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>One minute more  M</source>
        <translation>На минуту больше  M</translation>
    </message>
    <message>
        <source>Go on  H</source>
        <translation>Продолжить  H</translation>
    </message>
    <message>
        <source>Hold the timer  H</source>
        <translation>Остановить таймер  H</translation>
    </message>
    <message>
        <source>This task has no minutes: M gives it one.</source>
        <translation>У этого задания нет минут: M даёт одну.</translation>
    </message>
    <message>
        <source>Timer of the task: {time}</source>
        <translation>Таймер задания: {time}</translation>
    </message>
    <message>
        <source>The task is over since {time}</source>
        <translation>Время задания вышло {time} назад</translation>
    </message>
    <message>
        <source>Timer of the task, held: {time}</source>
        <translation>Таймер задания, остановлен: {time}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>without {what}</source>
        <translation>не {what}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>words like “{pattern}”</source>
        <translation>слова вида «{pattern}»</translation>
    </message>
    <message>
        <source>words that begin with “{word}”</source>
        <translation>слова, которые начинаются на «{word}»</translation>
    </message>
    <message>
        <source>exactly “{word}”</source>
        <translation>точно «{word}»</translation>
    </message>
    <message>
        <source>“{word}” in any form</source>
        <translation>«{word}» в любой форме</translation>
    </message>
    <message>
        <source>“{words}” side by side</source>
        <translation>«{words}» подряд</translation>
    </message>
    <message>
        <source>{words} with at most {number} words between</source>
        <translation>{words}, между которыми не больше слов, чем {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: not agreed to be presented.</source>
        <translation>
            <numerusform>Пропущена %Ln цитата: на её показ нет согласия.</numerusform>
            <numerusform>Пропущены %Ln цитаты: на их показ нет согласия.</numerusform>
            <numerusform>Пропущено %Ln цитат: на их показ нет согласия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: this edition does not have them.</source>
        <translation>
            <numerusform>Пропущен %Ln пункт: его нет в этом выпуске.</numerusform>
            <numerusform>Пропущены %Ln пункта: их нет в этом выпуске.</numerusform>
            <numerusform>Пропущено %Ln пунктов: их нет в этом выпуске.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes whose consent is not recorded: {count}</source>
        <translation>Цитаты, для которых согласие не зафиксировано: {count}</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>По плану</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>опоздание на %Ln минуту</numerusform>
            <numerusform>опоздание на %Ln минуты</numerusform>
            <numerusform>опоздание на %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>раньше на %Ln минуту</numerusform>
            <numerusform>раньше на %Ln минуты</numerusform>
            <numerusform>раньше на %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>no reviewed translation; for drafts, choose “Text for the room” in the Present menu</source>
        <translation>проверенного перевода нет; для черновиков выберите «Текст для зала» в меню «Показ»</translation>
    </message>
    <message>
        <source>text: original alone</source>
        <translation>текст: только оригинал</translation>
    </message>
    <message>
        <source>text: original first</source>
        <translation>текст: сначала оригинал</translation>
    </message>
    <message>
        <source>text: translation first</source>
        <translation>текст: сначала перевод</translation>
    </message>
    <message>
        <source>text: translation alone</source>
        <translation>текст: только перевод</translation>
    </message>
    <message>
        <source>BLACK · Esc again ends, F5 shows the slide again</source>
        <translation>ЧЁРНЫЙ · ещё раз Esc — конец, F5 — снова слайд</translation>
    </message>
    <message>
        <source>BLACK · press S again: your screen and the room’s change places</source>
        <translation>ЧЁРНЫЙ · нажмите S ещё раз: ваш экран и экран зала поменяются местами</translation>
    </message>
    <message>
        <source>BLACK · nothing is left to show: add to the set, or Esc twice ends</source>
        <translation>ЧЁРНЫЙ · показывать больше нечего: добавьте в набор или Esc дважды — конец</translation>
    </message>
    <message>
        <source>a room would see this</source>
        <translation>зал увидел бы это</translation>
    </message>
    <message>
        <source>FROZEN · a room would keep this while you go on</source>
        <translation>ЗАКРЕПЛЕНО · зал видел бы это, пока вы идёте дальше</translation>
    </message>
    <message>
        <source>BLACK · a room would see nothing</source>
        <translation>ЧЁРНЫЙ · зал ничего не увидел бы</translation>
    </message>
    <message>
        <source>WHITE · a room would see a white screen</source>
        <translation>БЕЛЫЙ · зал увидел бы белый экран</translation>
    </message>
    <message>
        <source>CALM · a room would see words for a pause</source>
        <translation>СПОКОЙНО · зал увидел бы слова для паузы</translation>
    </message>
    <message>
        <source>THE END · a room would see where people can turn to</source>
        <translation>КОНЕЦ · зал увидел бы, куда можно обратиться</translation>
    </message>
    <message>
        <source>words as large as they get</source>
        <translation>слова крупнее не бывают</translation>
    </message>
    <message>
        <source>words as small as they get</source>
        <translation>слова мельче не бывают</translation>
    </message>
    <message numerus="yes">
        <source>words %n step(s) larger</source>
        <translation>
            <numerusform>слова крупнее на %Ln шаг</numerusform>
            <numerusform>слова крупнее на %Ln шага</numerusform>
            <numerusform>слова крупнее на %Ln шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words %n step(s) smaller</source>
        <translation>
            <numerusform>слова мельче на %Ln шаг</numerusform>
            <numerusform>слова мельче на %Ln шага</numerusform>
            <numerusform>слова мельче на %Ln шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in all: {time}</source>
        <translation>Всего времени: {time}</translation>
    </message>
    <message>
        <source>time set {time}</source>
        <translation>заданное время {time}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не дошли</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>по плану {time}</translation>
    </message>
    <message>
        <source>what it saw is not there any more</source>
        <translation>того, что он видел, больше нет</translation>
    </message>
    <message>
        <source>item {number} is not shown</source>
        <translation>пункт {number} не показывается</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>(differs)</source>
        <translation>(по-разному)</translation>
    </message>
</context>
<context>
    <name>TextButton</name>
    <message>
        <source>What is shown of the archive’s words: the original, its translation, or both</source>
        <translation>Что показано из слов архива: оригинал, перевод или то и другое</translation>
    </message>
    <message>
        <source>Text: original</source>
        <translation>Текст: оригинал</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Text: original and translation</source>
        <translation>Текст: оригинал и перевод</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Оба текста</translation>
    </message>
    <message>
        <source>Text: translation</source>
        <translation>Текст: перевод</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Text: translation, drafts with the original</source>
        <translation>Текст: перевод, черновики — с оригиналом</translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation>По проверке</translation>
    </message>
</context>
<context>
    <name>TextController</name>
    <message>
        <source>This archive has no translation into the language of the window.</source>
        <translation>В этом архиве нет перевода на язык окна.</translation>
    </message>
    <message>
        <source>In the View menu you can choose another: {languages}.</source>
        <translation>В меню «Вид» можно выбрать другой язык: {languages}.</translation>
    </message>
    <message>
        <source>The selected words are not shown in this text: nothing is selected.</source>
        <translation>Выделенных слов в этом тексте нет: теперь ничего не выделено.</translation>
    </message>
</context>
<context>
    <name>TextPair</name>
    <message>
        <source>This picture has no caption. Write what it shows on one line.</source>
        <translation>У этого рисунка нет подписи. Напишите одной строкой, что на нём показано.</translation>
    </message>
    <message>
        <source>No text is chosen.</source>
        <translation>Текст не выбран.</translation>
    </message>
    <message>
        <source>The text, in {language}</source>
        <translation>Текст, язык: {language}</translation>
    </message>
    <message>
        <source>Translation into {language}</source>
        <translation>Перевод, язык: {language}</translation>
    </message>
</context>
<context>
    <name>ThemeBar</name>
    <message>
        <source>Coded words</source>
        <translation>Слова темы</translation>
    </message>
    <message>
        <source>Name and description</source>
        <translation>Название и описание</translation>
    </message>
    <message>
        <source>What is shown of the theme</source>
        <translation>Что показано о теме</translation>
    </message>
    <message>
        <source>New theme …</source>
        <translation>Новая тема …</translation>
    </message>
    <message>
        <source>Take the coding off</source>
        <translation>Снять тему со слов</translation>
    </message>
    <message>
        <source>Put under another theme …</source>
        <translation>В другую тему …</translation>
    </message>
    <message>
        <source>Put together with …</source>
        <translation>Соединить с …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move under the one above</source>
        <translation>Под тему выше</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Take in a codebook …</source>
        <translation>Добавить список тем …</translation>
    </message>
    <message>
        <source>Compare with another coding …</source>
        <translation>Сравнить с другой кодировкой …</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>Больше не сравнивать</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Сравнить с …</translation>
    </message>
    <message>
        <source>Remove the theme</source>
        <translation>Удалить тему</translation>
    </message>
</context>
<context>
    <name>ThemeChoiceSheet</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Theme: type some letters of it</source>
        <translation>&amp;Тема: введите несколько её букв</translation>
    </message>
    <message>
        <source>Type the name of a theme first.</source>
        <translation>Сначала введите название темы.</translation>
    </message>
</context>
<context>
    <name>ThemeController</name>
    <message>
        <source>Code the selected &amp;words …</source>
        <translation>От&amp;нести выделенные слова к теме …</translation>
    </message>
    <message>
        <source>Select words of one passage first, or choose a passage.</source>
        <translation>Сначала выделите слова одного фрагмента или выберите фрагмент.</translation>
    </message>
    <message>
        <source>Coded: {theme}.</source>
        <translation>Отнесено к теме: {theme}.</translation>
    </message>
    <message>
        <source>Coded with a new theme: {theme}.</source>
        <translation>Отнесено к новой теме: {theme}.</translation>
    </message>
    <message>
        <source>Taken off: {theme}.</source>
        <translation>Тема снята: {theme}.</translation>
    </message>
    <message>
        <source>The memo is changed. It stays in the folder.</source>
        <translation>Заметка изменена. Она остаётся в папке.</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Название изменено.</translation>
    </message>
    <message>
        <source>The description is changed.</source>
        <translation>Описание изменено.</translation>
    </message>
</context>
<context>
    <name>ThemeDetail</name>
    <message>
        <source>Words under the second theme</source>
        <translation>Слова второй темы</translation>
    </message>
    <message>
        <source>Here: {voices}.</source>
        <translation>Здесь: {voices}.</translation>
    </message>
    <message>
        <source>With what stands under it: {voices}.</source>
        <translation>Вместе с темами под ней: {voices}.</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>The memo stays in the folder: no archive holds it.</source>
        <translation>Заметка остаётся в папке: в архив она не попадает.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Название ({language})</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Стоит под темой</translation>
    </message>
    <message>
        <source>What it is about ({language})</source>
        <translation>О чём она ({language})</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём она</translation>
    </message>
    <message>
        <source>Memo, for editors alone</source>
        <translation>Заметка, только для редакторов</translation>
    </message>
    <message>
        <source>No other theme</source>
        <translation>Ни под какой</translation>
    </message>
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Themes that are found</source>
        <translation>Найденные темы</translation>
    </message>
    <message>
        <source>New theme “{name}”</source>
        <translation>Новая тема «{name}»</translation>
    </message>
</context>
<context>
    <name>ThemeRows</name>
    <message>
        <source>under “{theme}”</source>
        <translation>под темой «{theme}»</translation>
    </message>
    <message>
        <source>also under “{theme}”</source>
        <translation>также в теме «{theme}»</translation>
    </message>
    <message>
        <source>partly under “{theme}”</source>
        <translation>частично в теме «{theme}»</translation>
    </message>
</context>
<context>
    <name>ThemeSheet</name>
    <message>
        <source>New theme</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>A new theme</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>&amp;Name, in the language of the archive</source>
        <translation>&amp;Название на языке архива</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Сначала введите название.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes of the folder</source>
        <translation>Темы папки</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>The editor gave this archive no themes.</source>
        <translation>Редактор не отметил тем в этом архиве.</translation>
    </message>
</context>
<context>
    <name>ThemesPane</name>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Add your documents first: press Ctrl+O.</source>
        <translation>Сначала добавьте документы: нажмите Ctrl+O.</translation>
    </message>
    <message>
        <source>There are no themes yet. Select words in the text, press Ctrl+Shift+K and type the name of a theme.</source>
        <translation>Тем пока нет. Выделите слова в тексте, нажмите Ctrl+Shift+K и введите название темы.</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Of when it is</source>
        <translation>На какое время</translation>
    </message>
    <message>
        <source>Of when are the laws and amounts in this passage?</source>
        <translation>На какое время законы и суммы в этом фрагменте?</translation>
    </message>
    <message>
        <source>Readers see it beside the passage, so that nobody takes an old law or amount for one of today.</source>
        <translation>Читатели видят это рядом с фрагментом, чтобы никто не принял старый закон или сумму за сегодняшние.</translation>
    </message>
    <message>
        <source>&amp;Year or date, such as 2019 or 2019-05</source>
        <translation>&amp;Год или дата, например 2019 или 2019-05</translation>
    </message>
    <message>
        <source>&amp;Say so</source>
        <translation>&amp;Указать</translation>
    </message>
    <message>
        <source>Type a year, such as 2019.</source>
        <translation>Введите год, например 2019.</translation>
    </message>
</context>
<context>
    <name>TimesView</name>
    <message>
        <source>{number} of {count} in the set</source>
        <translation>{number} из {count} в наборе</translation>
    </message>
    <message>
        <source>{number} of {count} · Enter goes to {typed}</source>
        <translation>{number} из {count} · Enter ведёт к {typed}</translation>
    </message>
    <message>
        <source>Minutes used: {time}</source>
        <translation>Прошло времени: {time}</translation>
    </message>
    <message>
        <source>{number} of {count} · there is no {typed}</source>
        <translation>{number} из {count} · {typed} нет</translation>
    </message>
    <message>
        <source>This item: {time} left</source>
        <translation>Этот пункт: ещё {time}</translation>
    </message>
    <message>
        <source>This item: {time} OVER</source>
        <translation>Этот пункт: ЛИШНИХ {time}</translation>
    </message>
    <message>
        <source>minutes stopped · {clock}</source>
        <translation>минуты остановлены · {clock}</translation>
    </message>
    <message>
        <source>{left} left · {clock}</source>
        <translation>осталось {left} · {clock}</translation>
    </message>
</context>
<context>
    <name>TitleSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Поиск по архиву</translation>
    </message>
    <message>
        <source>Present quotes</source>
        <translation>Показать цитаты</translation>
    </message>
    <message>
        <source>Present this set</source>
        <translation>Показать набор</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Copies of archives, which anybody can read, and a list of where other archives lie.</source>
        <translation>Копии архивов, которые прочтёт любой, и список мест, где лежат другие архивы.</translation>
    </message>
    <message>
        <source>The copies and their indexes are deleted. An archive without a copy elsewhere is lost. Files that lie elsewhere stay.</source>
        <translation>Копии и их указатели удаляются. Архив, у которого нет другой копии, пропадёт. Файлы в других местах остаются.</translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation>Поисковые указатели</translation>
    </message>
    <message>
        <source>The words of large archives that were opened here.</source>
        <translation>Слова больших архивов, которые здесь открывали.</translation>
    </message>
    <message>
        <source>Nothing is lost: they are made again when they are needed.</source>
        <translation>Ничего не пропадёт: когда они понадобятся, их составят снова.</translation>
    </message>
    <message>
        <source>Notebook and its backups</source>
        <translation>Тетрадь и её резервные копии</translation>
    </message>
    <message>
        <source>With a passphrase: that there is one, how large it is and when it was used. Without one: all that you kept.</source>
        <translation>С паролем — что она есть, какого размера и когда ею пользовались. Без пароля — всё, что вы сохранили.</translation>
    </message>
    <message>
        <source>Your stars, highlights, notes, collections and sets are lost for good, with every backup, unless you have a copy elsewhere.</source>
        <translation>Звёздочки, выделения, заметки, подборки и наборы пропадут навсегда, вместе со всеми резервными копиями, если у вас нет копии в другом месте.</translation>
    </message>
    <message>
        <source>What is remembered of archives</source>
        <translation>Что запомнено об архивах</translation>
    </message>
    <message>
        <source>How many archives were opened here. Whoever has one of them can tell that it was.</source>
        <translation>Сколько архивов здесь открывали. У кого есть один из них, тот узнает, что открывали и его.</translation>
    </message>
    <message>
        <source>Whom you trust as a signer is forgotten. An older edition, with what was withdrawn since, is not noticed any more.</source>
        <translation>Забудется, кому из подписавших вы доверяете. Старый выпуск, в котором есть отозванное, больше не будет замечен.</translation>
    </message>
    <message>
        <source>Keys for signing</source>
        <translation>Ключи для подписи</translation>
    </message>
    <message>
        <source>That archives are made here, and where other keys lie. A key without a passphrase lets whoever has it sign as you.</source>
        <translation>Что здесь составляют архивы и где лежат другие ключи. Ключом без пароля любой подпишет от вашего имени.</translation>
    </message>
    <message>
        <source>A key without a copy elsewhere is lost for good: no later edition can be signed with it. Copy it to a safe place first. Keys in other folders stay.</source>
        <translation>Ключ, у которого нет другой копии, пропадёт навсегда: новый выпуск им уже не подписать. Сначала скопируйте его в надёжное место. Ключи в других папках остаются.</translation>
    </message>
    <message>
        <source>Records of what was published</source>
        <translation>Записи о том, что издано</translation>
    </message>
    <message>
        <source>Which archives were published from here, when, and what was withdrawn.</source>
        <translation>Какие архивы отсюда изданы, когда и что отозвано.</translation>
    </message>
    <message>
        <source>The record in each source folder stays.</source>
        <translation>Запись в каждой исходной папке остаётся.</translation>
    </message>
    <message>
        <source>Folders that archives are made in</source>
        <translation>Папки, в которых делаются архивы</translation>
    </message>
    <message>
        <source>Names and places of the folders that were worked on here last.</source>
        <translation>Названия и места папок, над которыми здесь работали последними.</translation>
    </message>
    <message>
        <source>They are not offered again. The folders themselves stay.</source>
        <translation>Они больше не предлагаются. Сами папки остаются.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language, look and window, and that Satchel was used.</source>
        <translation>Язык, вид и окно, и что Satchel пользовались.</translation>
    </message>
    <message>
        <source>Satchel starts with its usual settings the next time.</source>
        <translation>В следующий раз Satchel откроется с обычными настройками.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>When something went wrong in Satchel. No words and no names are in it.</source>
        <translation>Когда в Satchel что-то не сработало. Ни слов, ни имён в нём нет.</translation>
    </message>
    <message>
        <source>Nothing that you need is lost.</source>
        <translation>Ничего нужного не пропадёт.</translation>
    </message>
    <message>
        <source>Working files</source>
        <translation>Рабочие файлы</translation>
    </message>
    <message>
        <source>That Satchel is open, or was not closed as usual.</source>
        <translation>Что Satchel открыт или закрылся не как обычно.</translation>
    </message>
    <message>
        <source>Recent files of the system</source>
        <translation>Недавние файлы системы</translation>
    </message>
    <message>
        <source>Names and places of archives that were opened, and when.</source>
        <translation>Имена и места архивов, которые открывали, и когда.</translation>
    </message>
    <message>
        <source>These lines are cut out of the list. Its other lines stay.</source>
        <translation>Эти строки вырезаются из списка. Остальные строки остаются.</translation>
    </message>
    <message>
        <source>Thumbnails of the system</source>
        <translation>Миниатюры системы</translation>
    </message>
    <message>
        <source>Names and places of archives that a file manager showed.</source>
        <translation>Имена и места архивов, которые показывал файловый менеджер.</translation>
    </message>
    <message>
        <source>Copies of sealed archives, which only show that they are there and how large they are, and a list of where other archives lie.</source>
        <translation>Копии запечатанных архивов, по которым видно только то, что они есть и какого они размера, и список мест, где лежат другие архивы.</translation>
    </message>
    <message>
        <source>Copies of archives: sealed ones, which only show that they are there and how large they are, and others, which anybody can read. A list of where other archives lie.</source>
        <translation>Копии архивов: запечатанные, по которым видно только то, что они есть и какого они размера, и другие, которые может прочитать каждый. Список мест, где лежат другие архивы.</translation>
    </message>
    <message>
        <source>Old blocks on flash memory and sticks, which keep what was deleted for a while.</source>
        <translation>Старые блоки на флеш-памяти и флешках: удалённое там ещё какое-то время хранится.</translation>
    </message>
    <message>
        <source>Journals and snapshots of the file system, and backups of this computer.</source>
        <translation>Журналы и снимки файловой системы и резервные копии этого компьютера.</translation>
    </message>
    <message>
        <source>Copies elsewhere: on sticks, in other folders, in the bin, and what others were handed.</source>
        <translation>Копии в других местах: на флешках, в других папках, в корзине, и то, что отдали другим.</translation>
    </message>
    <message>
        <source>Names in the history of the shell, of file managers, of printers and of file search.</source>
        <translation>Имена в истории командной строки, файловых менеджеров, принтеров и поиска файлов.</translation>
    </message>
    <message>
        <source>The program itself.</source>
        <translation>Сама программа.</translation>
    </message>
    <message>
        <source>Against whoever looks for such remains only encryption of the whole disk helps.</source>
        <translation>От того, кто ищет такие остатки, помогает только шифрование всего диска.</translation>
    </message>
    <message>
        <source>“{name}” is in use, and stays. Close what uses it, then delete it again.</source>
        <translation>«{name}» используется и остаётся. Закройте то, что этим пользуется, и удалите ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” lies where nothing can be written, and stays.</source>
        <translation>«{name}» лежит там, куда нельзя писать, и остаётся.</translation>
    </message>
    <message>
        <source>“{name}” stays: this user has no right to delete it there.</source>
        <translation>«{name}» остаётся: у этого пользователя нет права удалить его там.</translation>
    </message>
    <message>
        <source>“{name}” was a link. It is deleted, and what it led to stays.</source>
        <translation>«{name}» — это была ссылка. Она удалена, а то, куда она вела, остаётся.</translation>
    </message>
    <message>
        <source>“{name}” is not as expected, and is left alone. Delete it yourself.</source>
        <translation>«{name}» устроен не так, как ожидалось, и не тронут. Удалите его сами.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted.</source>
        <translation>«{name}» удалить не удалось.</translation>
    </message>
</context>
<context>
    <name>TrainerSheet</name>
    <message>
        <source>Where people can find help</source>
        <translation>Где можно найти помощь</translation>
    </message>
    <message>
        <source>Trainer’s sheet</source>
        <translation>Лист ведущего</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показывается</translation>
    </message>
    <message>
        <source>Who speaks, on the slide: {level}.</source>
        <translation>Кто говорит, на слайде: {level}.</translation>
    </message>
    <message>
        <source>For the trainer only.</source>
        <translation>Только для ведущего.</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Only in the text: {words}.</source>
        <translation>Только в тексте: {words}.</translation>
    </message>
    <message>
        <source>Only in the translation: {words}.</source>
        <translation>Только в переводе: {words}.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Не закончен</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновой</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>{language}: {made} of {all} translated, {reviewed} reviewed</source>
        <translation>{language}: переведено {made} из {all}, проверено {reviewed}</translation>
    </message>
</context>
<context>
    <name>TranslationsController</name>
    <message>
        <source>The translation is kept. It is a draft until somebody reviews it.</source>
        <translation>Перевод сохранён. Он черновой, пока его не проверят.</translation>
    </message>
    <message>
        <source>The translation is kept as unfinished: no archive has it. Ctrl+Enter in its box makes it a draft.</source>
        <translation>Перевод сохранён как незаконченный: его нет ни в одном архиве. Ctrl+Enter в его поле делает его черновиком.</translation>
    </message>
    <message>
        <source>The translation is taken out.</source>
        <translation>Перевод убран.</translation>
    </message>
    <message>
        <source>Reviewed by {name}. Readers see that.</source>
        <translation>Проверено: {name}. Читатели это видят.</translation>
    </message>
</context>
<context>
    <name>TranslationsPane</name>
    <message>
        <source>Texts, and their translations</source>
        <translation>Тексты и их переводы</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>Следующий без перевода</translation>
    </message>
    <message>
        <source>Next not reviewed</source>
        <translation>Следующий непроверенный</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>Another reviewer …</source>
        <translation>Другой проверяющий …</translation>
    </message>
    <message>
        <source>Keep it, next missing</source>
        <translation>Сохранить, следующий без перевода</translation>
    </message>
    <message>
        <source>Keep it as reviewed</source>
        <translation>Сохранить как проверенный</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>There is nothing to translate yet.</source>
        <translation>Переводить пока нечего.</translation>
    </message>
    <message>
        <source>The archive has no title in it yet: “About this archive”, Folder menu.</source>
        <translation>Названия архива на нём ещё нет: «Об этом архиве», меню «Папка».</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>Your notebook cannot be opened here</source>
        <translation>Вашу тетрадь здесь не открыть</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Посмотреть е&amp;щё раз</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>It is left as it is, and none is made in its place.</source>
        <translation>Она остаётся как есть, и новая вместо неё не создаётся.</translation>
    </message>
    <message>
        <source>You can begin another one, or bring back a copy. This one is put aside in Satchel’s own folder as it is, for the day when a copy of its keys is found.</source>
        <translation>Можно начать новую или вернуть тетрадь из копии. Эта, как она есть, откладывается в папке Satchel — на случай, если найдётся копия её ключей.</translation>
    </message>
    <message>
        <source>&amp;Put it aside, and begin another</source>
        <translation>&amp;Отложить и начать новую</translation>
    </message>
    <message>
        <source>Putting it aside …</source>
        <translation>Откладываем …</translation>
    </message>
</context>
<context>
    <name>TwoCodings</name>
    <message>
        <source>Only there</source>
        <translation>Только там</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Here: {words}</source>
        <translation>Здесь: {words}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Saving …</source>
        <translation>Сохраняется …</translation>
    </message>
</context>
<context>
    <name>TypedKeeper</name>
    <message>
        <source>What you typed is kept until the folder is closed.</source>
        <translation>Набранное хранится, пока папка не закрыта.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you typed could not be written. Close again to drop it.</source>
        <translation>
            <numerusform>Записать не удалось %n набранный текст. Закройте ещё раз, чтобы отказаться от него.</numerusform>
            <numerusform>Записать не удалось %n набранных текста. Закройте ещё раз, чтобы отказаться от них.</numerusform>
            <numerusform>Записать не удалось %n набранных текстов. Закройте ещё раз, чтобы отказаться от них.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>TypedSheet</name>
    <message>
        <source>Your words are not added yet. Cancel again to drop them.</source>
        <translation>Ваши слова ещё не добавлены к предложениям. Нажмите «Отмена» ещё раз, чтобы их отбросить.</translation>
    </message>
</context>
<context>
    <name>UndoWays</name>
    <message>
        <source>There is nothing more to undo in this box. In the text or in a list, Ctrl+Z takes back the last act.</source>
        <translation>В этом поле больше нечего отменять. В тексте или в списке Ctrl+Z отменяет последнее действие.</translation>
    </message>
    <message>
        <source>There is nothing to do again in this box. In the text or in a list, Ctrl+Y does the last act again.</source>
        <translation>В этом поле нечего делать снова. В тексте или в списке Ctrl+Y делает снова последнее действие.</translation>
    </message>
</context>
<context>
    <name>UnfinishedTranslationSheet</name>
    <message>
        <source>Review a translation</source>
        <translation>Проверить перевод</translation>
    </message>
    <message>
        <source>&amp;Mark it as reviewed</source>
        <translation>Отметить как &amp;проверенный</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Somebody stopped in the middle of it. Read it to its end first; Ctrl+Enter in its box makes it a draft.</source>
        <translation>Его прервали на середине. Сначала прочитайте его до конца; Ctrl+Enter в его поле делает его черновиком.</translation>
    </message>
    <message>
        <source>This translation is unfinished</source>
        <translation>Этот перевод не закончен</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Unlock your notebook</source>
        <translation>Открыть тетрадь</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>I &amp;lost it: use the recovery words</source>
        <translation>Пароль поте&amp;рян: открыть словами восстановления</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Сначала наберите свой пароль.</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Открывается …</translation>
    </message>
    <message>
        <source>The sixteen recovery words</source>
        <translation>Шестнадцать слов восстановления</translation>
    </message>
    <message>
        <source>Type them in their order. Capitals, numbers and line breaks do not matter.</source>
        <translation>Наберите их по порядку. Большие буквы, номера и переносы строк не важны.</translation>
    </message>
    <message>
        <source>&amp;Open with these words</source>
        <translation>&amp;Открыть этими словами</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>Открыть словами восстановления</translation>
    </message>
    <message>
        <source>Look again at word {places}.</source>
        <translation>Проверьте ещё раз слово {places}.</translation>
    </message>
    <message>
        <source>&amp;Choose this passphrase</source>
        <translation>&amp;Выбрать этот пароль</translation>
    </message>
    <message>
        <source>Your notebook is open. The lost passphrase opens it no more after this.</source>
        <translation>Тетрадь открыта. После этого потерянный пароль её больше не откроет.</translation>
    </message>
    <message>
        <source>Choose another passphrase</source>
        <translation>Выберите другой пароль</translation>
    </message>
    <message>
        <source>Closing it with the other passphrase …</source>
        <translation>Тетрадь закрывается другим паролем …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Bring back your notebook</source>
        <translation>Вернуть тетрадь</translation>
    </message>
    <message>
        <source>The copy opens with the passphrase that the notebook had then.</source>
        <translation>Копию открывает тот пароль, который был у тетради тогда.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>All that waited is saved.</source>
        <translation>Всё, что ждало, сохранено.</translation>
    </message>
</context>
<context>
    <name>UnsealSheet</name>
    <message>
        <source>This archive is sealed</source>
        <translation>Этот архив запечатан</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The copy in the library</source>
        <translation>Копия в библиотеке</translation>
    </message>
    <message>
        <source>From the file “{name}”</source>
        <translation>Из файла «{name}»</translation>
    </message>
    <message>
        <source>It opens with its own passphrase. If it was sealed for your key, type the passphrase of that key. When Satchel is locked or closed, it forgets it again.</source>
        <translation>Он открывается своим паролем. Если он запечатан для вашего ключа, введите пароль этого ключа. Когда Satchel заблокирован или закрыт, он его забывает.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>&amp;Не открывать</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Сначала введите пароль.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Открывается …</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>(differs)</source>
        <translation>(по-разному)</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views of the themes</source>
        <translation>Виды тем</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%Ln запись.</numerusform>
            <numerusform>%Ln записи.</numerusform>
            <numerusform>%Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty. What you delete lies here for 30 days.</source>
        <translation>Корзина пуста. Удалённое лежит здесь 30 дней.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the bin.</source>
        <translation>
            <numerusform>В корзине %Ln запись.</numerusform>
            <numerusform>В корзине %Ln записи.</numerusform>
            <numerusform>В корзине %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of this search could not be used: see “Finding” in the help.</source>
        <translation>Часть запроса не использована: см. «Поиск» в справке.</translation>
    </message>
    <message>
        <source>Nothing that you kept has this. Try other words, or the beginning of one.</source>
        <translation>Ни в чём из сохранённого этого нет. Введите другие слова или только начало слова.</translation>
    </message>
    <message>
        <source>Nothing that you kept has all of these. Take some of them away.</source>
        <translation>Ничто из сохранённого не подходит под всё это. Уберите часть условий.</translation>
    </message>
    <message>
        <source>This collection is empty. Drag entries onto it, or choose “Put into” at one.</source>
        <translation>Подборка пуста. Перетащите в неё записи или выберите у записи «Положить в подборку».</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%Ln запись.</numerusform>
            <numerusform>%Ln записи.</numerusform>
            <numerusform>%Ln записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceBars</name>
    <message>
        <source>Whose words these are</source>
        <translation>Чьи это слова</translation>
    </message>
</context>
<context>
    <name>VoiceMatrixView</name>
    <message>
        <source>What the themes are counted by</source>
        <translation>По чему считаются темы</translation>
    </message>
    <message>
        <source>Themes and whose words they hold</source>
        <translation>Темы и чьи в них слова</translation>
    </message>
    <message>
        <source>By whose words they are</source>
        <translation>По тому, чьи это слова</translation>
    </message>
    <message>
        <source>By field: {field}</source>
        <translation>По признаку: {field}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>A column has at least {number} passages behind it.</source>
        <translation>За каждым столбцом — фрагментов не меньше {number}.</translation>
    </message>
    <message>
        <source>A column has at least {number} passages behind it, and at least {number} people where the study counts them.</source>
        <translation>За каждым столбцом — фрагментов не меньше {number}, и людей не меньше {number} там, где исследование их считает.</translation>
    </message>
    <message>
        <source>Left out, with fewer: {groups}.</source>
        <translation>Пропущены, так как их меньше: {groups}.</translation>
    </message>
    <message>
        <source>The attributions do not tell this now of every quote: {fields}.</source>
        <translation>Строки «Кто говорит» сейчас сообщают не о каждой цитате: {fields}.</translation>
    </message>
    <message>
        <source>The {number} with most passages are shown.</source>
        <translation>Показаны те, у кого больше всего фрагментов, числом {number}.</translation>
    </message>
    <message>
        <source>Enter opens the passages behind a number.</source>
        <translation>Enter открывает фрагменты, которые стоят за числом.</translation>
    </message>
</context>
<context>
    <name>VoicesModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Ещё %Ln</numerusform>
            <numerusform>Ещё %Ln</numerusform>
            <numerusform>Ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Чьи слова</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Comparing “{name}” with the archives in the library: {done} of {total} …</source>
        <translation>«{name}» сравнивается с архивами библиотеки: {done} из {total} …</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>Открывается «{name}» …</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {total} …</source>
        <translation>Читается «{name}»: {done} из {total} …</translation>
    </message>
    <message>
        <source>Checking every byte of “{name}” …</source>
        <translation>Проверяется каждый байт «{name}» …</translation>
    </message>
    <message>
        <source>Copying “{name}” into the library: {done} of {total} …</source>
        <translation>«{name}» копируется в библиотеку: {done} из {total} …</translation>
    </message>
    <message>
        <source>Looking up the quotes of “{name}” …</source>
        <translation>Цитаты из «{name}» ищутся в архиве …</translation>
    </message>
    <message>
        <source>Writing “{name}” …</source>
        <translation>«{name}» записывается …</translation>
    </message>
</context>
<context>
    <name>WaiverSheet</name>
    <message>
        <source>It may stay so</source>
        <translation>Так можно оставить</translation>
    </message>
    <message>
        <source>Why may this stay as it is?</source>
        <translation>Почему так можно оставить?</translation>
    </message>
    <message>
        <source>&amp;Why: readers of the archive see it</source>
        <translation>&amp;Почему: это видят читатели архива</translation>
    </message>
    <message>
        <source>&amp;Let it stay</source>
        <translation>Ост&amp;авить</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>{name} ({key}). Held down, it lists the last places.</source>
        <translation>{name} ({key}). Если держать нажатой, покажет последние места.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>This page is in the Help menu. F1 tells the rest.</source>
        <translation>Эта страница есть в меню «Справка». Остальное расскажет F1.</translation>
    </message>
    <message>
        <source>&amp;Begin reading</source>
        <translation>&amp;Начать чтение</translation>
    </message>
    <message>
        <source>Interviews and case studies, to read, to search, and to show to a room. No network is needed, and none is used.</source>
        <translation>Интервью и описания случаев: их можно читать, в них можно искать, их можно показать залу. Сеть не нужна и не используется.</translation>
    </message>
    <message>
        <source>To find something, type a word, here or anywhere. Passages appear at once.</source>
        <translation>Чтобы что-то найти, наберите слово, здесь или где угодно. Фрагменты появляются сразу.</translation>
    </message>
    <message>
        <source>What you read and search for is not written down. Satchel remembers how it looks, and which archives were opened.</source>
        <translation>Что вы читаете и ищете, нигде не записывается. Satchel помнит, как он выглядит и какие архивы открывались.</translation>
    </message>
    <message>
        <source>The text of an archive that is not sealed is not locked away: whoever opens this computer can read it.</source>
        <translation>Текст архива, который не запечатан, ничем не закрыт: его прочтёт любой, кто откроет этот компьютер.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
</context>
<context>
    <name>WholeReviewSheet</name>
    <message>
        <source>Accept a whole review</source>
        <translation>Принять всю проверку</translation>
    </message>
    <message>
        <source>&amp;Take all of it over</source>
        <translation>&amp;Принять всё</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) reviewed by “{who}”?</source>
        <translation>
            <numerusform>%n перевод, который проверил(а) «{who}»?</numerusform>
            <numerusform>%n перевода, которые проверил(а) «{who}»?</numerusform>
            <numerusform>%n переводов, которые проверил(а) «{who}»?</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is typed by whoever wrote the file: nothing proves it.</source>
        <translation>Это имя ввёл тот, кто написал файл: его ничто не подтверждает.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Язык: {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) other words than stand there now:</source>
        <translation>
            <numerusform>У %n из них другие слова, чем стоят там сейчас:</numerusform>
            <numerusform>У %n из них другие слова, чем стоят там сейчас:</numerusform>
            <numerusform>У %n из них другие слова, чем стоят там сейчас:</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations with other words</source>
        <translation>Переводы с другими словами</translation>
    </message>
    <message>
        <source>All of them leave the words as they stand.</source>
        <translation>Ни один не меняет слов, которые там стоят.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) other numbers or names than the text:</source>
        <translation>
            <numerusform>В %Ln из них другие числа или имена, чем в тексте:</numerusform>
            <numerusform>В %Ln из них другие числа или имена, чем в тексте:</numerusform>
            <numerusform>В %Ln из них другие числа или имена, чем в тексте:</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations with other numbers or names</source>
        <translation>Переводы с другими числами или именами</translation>
    </message>
</context>
<context>
    <name>WipeSheet</name>
    <message>
        <source>Delete everything that I keep</source>
        <translation>Удалить всё, что я храню</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>&amp;Удалить всё</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>Your stars, highlights, notes, collections, saved searches and reading places go, with every backup of them. The keys go first, so that nothing can be read of what a disk may still hold. Nobody can bring any of it back. The archives stay.</source>
        <translation>Звёздочки, выделения, заметки, подборки, сохранённые запросы и места, где вы остановились, удаляются вместе со всеми копиями. Сначала уничтожаются ключи, так что из того, что могло остаться на диске, ничего не прочесть. Вернуть это не сможет никто. Архивы остаются.</translation>
    </message>
    <message>
        <source>To do that, type the word “{word}”:</source>
        <translation>Для этого наберите слово «{word}»:</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Удаляем …</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Ask to withdraw</source>
        <translation>Попросить убрать</translation>
    </message>
    <message>
        <source>&amp;Put it with your suggestions</source>
        <translation>&amp;Добавить к вашим предложениям</translation>
    </message>
    <message>
        <source>A page to pri&amp;nt …</source>
        <translation>&amp;Страница для печати …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>The editor is asked to take this passage out of the next edition. You need not say why, nor who you are, and need prove nothing.</source>
        <translation>Редактора просят убрать этот фрагмент из следующего выпуска. Не нужно объяснять почему, говорить, кто вы, и что-либо доказывать.</translation>
    </message>
    <message>
        <source>The pa&amp;ssage</source>
        <translation>&amp;Фрагмент</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Cancel again to drop your words.</source>
        <translation>Просьба ещё не добавлена. Нажмите «Отмена» ещё раз, чтобы отбросить ваши слова.</translation>
    </message>
</context>
<context>
    <name>WithdrawnSheet</name>
    <message>
        <source>Withdrawn passages</source>
        <translation>Отозванные фрагменты</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Their words are in your folder, and in no edition from the next one on. “Forget what was done here” in the Folder menu deletes them.</source>
        <translation>Их слова есть в вашей папке и не войдут ни в один следующий выпуск. «Забыть, что здесь сделано» в меню «Папка» удалит их.</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn passage(s)</source>
        <translation>
            <numerusform>%Ln отозванный фрагмент</numerusform>
            <numerusform>%Ln отозванных фрагмента</numerusform>
            <numerusform>%Ln отозванных фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;assages</source>
        <translation>&amp;Фрагменты</translation>
    </message>
    <message>
        <source>No edition without it was published: it can be put back.</source>
        <translation>Выпуск без него не опубликован: его можно вернуть.</translation>
    </message>
    <message>
        <source>An edition without it was published: it stays withdrawn.</source>
        <translation>Выпуск без него опубликован: он остаётся отозванным.</translation>
    </message>
</context>
<context>
    <name>WordExplanation</name>
    <message>
        <source>The glossary explains no word of it.</source>
        <translation>Глоссарий не объясняет ни одного слова отсюда.</translation>
    </message>
    <message>
        <source>Choose a passage first.</source>
        <translation>Сначала выберите фрагмент.</translation>
    </message>
    <message>
        <source>Words of the glossary</source>
        <translation>Слова из глоссария</translation>
    </message>
    <message>
        <source>Esc closes this.</source>
        <translation>Esc закрывает это.</translation>
    </message>
</context>
<context>
    <name>WordFinder</name>
    <message>
        <source>“{words}” is not found in this folder. Another spelling would not be found either.</source>
        <translation>«{words}» в этой папке не найдено. Другое написание тоже не нашлось бы.</translation>
    </message>
    <message>
        <source>It is taken out of the text as received.</source>
        <translation>Это убрано из исходного текста.</translation>
    </message>
</context>
<context>
    <name>WordPlacesSheet</name>
    <message>
        <source>Where words stand</source>
        <translation>Где стоят слова</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Перейти туда</translation>
    </message>
    <message>
        <source>&amp;Take it out there</source>
        <translation>&amp;Убрать оттуда</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>“{words}” stands in %n place(s) of this folder</source>
        <translation>
            <numerusform>«{words}» стоит в %Ln месте этой папки</numerusform>
            <numerusform>«{words}» стоит в %Ln местах этой папки</numerusform>
            <numerusform>«{words}» стоит в %Ln местах этой папки</numerusform>
        </translation>
    </message>
    <message>
        <source>Other endings are found too; other spellings are not. Look at each place: what names somebody is to go there as well.</source>
        <translation>Другие окончания тоже находятся, другое написание нет. Посмотрите каждое место: что называет человека, нужно убрать и там.</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Места</translation>
    </message>
    <message>
        <source>Text as received, line {line}</source>
        <translation>Исходный текст, строка {line}</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Withdrawn passage</source>
        <translation>Отозванный фрагмент</translation>
    </message>
    <message>
        <source>Heading or title</source>
        <translation>Заголовок или название</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Coded words</source>
        <translation>Закодированные слова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>Файл {name}</translation>
    </message>
    <message>
        <source>It is changed in the file {name}, with a text editor.</source>
        <translation>Изменяется в файле {name}, в текстовом редакторе.</translation>
    </message>
    <message>
        <source>No document has it there. Words that a document has stay.</source>
        <translation>В документах этого места нет. Слова, которые есть в документе, остаются.</translation>
    </message>
    <message>
        <source>“Forget what was done here” in the Folder menu deletes its words.</source>
        <translation>«Забыть, что здесь сделано» в меню «Папка» удалит его слова.</translation>
    </message>
    <message>
        <source>Go there to change it.</source>
        <translation>Перейдите туда, чтобы изменить.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>under {age}</source>
        <translation>младше {age}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>кыргызский</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Пункт списка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Вводная строка</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Пересказ</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Quoted, not told who</source>
        <translation>Цитаты, чьи — не указано</translation>
    </message>
    <message>
        <source>Reported, not told whom</source>
        <translation>Пересказ, чей — не указано</translation>
    </message>
    <message>
        <source>{who}, quoted</source>
        <translation>{who}, цитаты</translation>
    </message>
    <message>
        <source>{who}, reported</source>
        <translation>{who}, пересказ</translation>
    </message>
    <message>
        <source>The writer reports {whom}</source>
        <translation>Автор передаёт слова {whom}</translation>
    </message>
    <message>
        <source>Care: {what}</source>
        <translation>Осторожно: {what}</translation>
    </message>
    <message>
        <source>child removal</source>
        <translation>изъятие ребёнка</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>задержание</translation>
    </message>
    <message>
        <source>extortion</source>
        <translation>вымогательство</translation>
    </message>
    <message>
        <source>forced informing</source>
        <translation>принуждение к доносам</translation>
    </message>
    <message>
        <source>HIV status</source>
        <translation>ВИЧ-статус</translation>
    </message>
    <message>
        <source>homophobia</source>
        <translation>гомофобия</translation>
    </message>
    <message>
        <source>humiliation</source>
        <translation>унижение</translation>
    </message>
    <message>
        <source>outing</source>
        <translation>аутинг</translation>
    </message>
    <message>
        <source>stigma</source>
        <translation>стигма</translation>
    </message>
    <message>
        <source>transphobia</source>
        <translation>трансфобия</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>насилие</translation>
    </message>
    <message>
        <source>Notes on quotes are left out: they may tell more than the attributions do now.</source>
        <translation>Примечания к цитатам скрыты: они могут сказать больше, чем сейчас говорят строки «Кто говорит».</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation>Черновой перевод</translation>
    </message>
    <message>
        <source>Reviewed translation by {who}, {day}</source>
        <translation>Проверенный перевод: {who}, {day}</translation>
    </message>
    <message>
        <source>Reviewed translation by {who}</source>
        <translation>Проверенный перевод: {who}</translation>
    </message>
    <message>
        <source>translated back from English</source>
        <translation>переведено обратно с английского</translation>
    </message>
    <message>
        <source>translated back from Russian</source>
        <translation>переведено обратно с русского</translation>
    </message>
    <message>
        <source>translated back from Kyrgyz</source>
        <translation>переведено обратно с кыргызского</translation>
    </message>
    <message>
        <source>translated back from another language</source>
        <translation>переведено обратно с другого языка</translation>
    </message>
    <message>
        <source>read</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>train</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>публикация</translation>
    </message>
    <message numerus="yes">
        <source>Under %n quote(s) stands more of who speaks than the editor lets be shared.</source>
        <translation>
            <numerusform>Под %Ln цитатой о говорящем сказано больше, чем разрешил редактор.</numerusform>
            <numerusform>Под %Ln цитатами о говорящих сказано больше, чем разрешил редактор.</numerusform>
            <numerusform>Под %Ln цитатами о говорящих сказано больше, чем разрешил редактор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent not recorded</source>
        <translation>Согласие не зафиксировано</translation>
    </message>
    <message>
        <source>Consent to no use</source>
        <translation>Согласия нет ни на что</translation>
    </message>
    <message>
        <source>Consent covers: {uses}</source>
        <translation>Согласие дано на: {uses}</translation>
    </message>
    <message>
        <source>As of {year}. Check before advising.</source>
        <translation>По состоянию на {year} год. Проверьте, прежде чем советовать.</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Words of the passage</source>
        <translation>Слова фрагмента</translation>
    </message>
    <message>
        <source>Also in the te&amp;xt as received</source>
        <translation>И в исходном &amp;тексте</translation>
    </message>
    <message>
        <source>&amp;Forget the old words here too: this cannot be taken back</source>
        <translation>&amp;Забыть и здесь прежние слова: этого не отменить</translation>
    </message>
    <message>
        <source>C&amp;hange the words</source>
        <translation>&amp;Изменить слова</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of this cannot be seen, or turn other words.</source>
        <translation>
            <numerusform>%n знак здесь не виден или меняет направление слов.</numerusform>
            <numerusform>%n знака здесь не видны или меняют направление слов.</numerusform>
            <numerusform>%n знаков здесь не видны или меняют направление слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what the import got wrong, such as a hyphen, and take out what names somebody. What people said is theirs: leave all else as they said it.</source>
        <translation>Исправьте то, что неверно прочиталось, например дефис, и уберите то, что называет человека. Слова людей принадлежат им: остальное оставьте как сказано.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>С&amp;лова</translation>
    </message>
    <message>
        <source>That text goes with the archive. Without the tick the old words can still be read in it, and a quote that differs from it cannot be published. Notes and translations stay as they are. Where a name that you take out still stands is listed after that.</source>
        <translation>Этот текст идёт вместе с архивом. Без галочки прежние слова можно прочитать в нём, а цитату, которая с ним расходится, нельзя опубликовать. Примечания и переводы остаются как есть. Где убранное имя ещё стоит, будет показано после этого.</translation>
    </message>
    <message>
        <source>A passage has words. To take it away, leave it out.</source>
        <translation>Во фрагменте должны быть слова. Чтобы убрать его, опустите его.</translation>
    </message>
</context>
<context>
    <name>WordsToFindSheet</name>
    <message>
        <source>Look for words in the folder</source>
        <translation>Поиск слов в папке</translation>
    </message>
    <message>
        <source>Which words are to be looked for?</source>
        <translation>Какие слова искать?</translation>
    </message>
    <message>
        <source>They are looked for in everything that this folder has: passages, notes, translations, tables, and the text as received.</source>
        <translation>Они ищутся во всём, что есть в этой папке: во фрагментах, примечаниях, переводах, таблицах и в исходном тексте.</translation>
    </message>
    <message>
        <source>&amp;Words, such as a name</source>
        <translation>&amp;Слова, например имя</translation>
    </message>
    <message>
        <source>&amp;Look for them</source>
        <translation>&amp;Искать</translation>
    </message>
    <message>
        <source>Type a word first.</source>
        <translation>Сначала введите слово.</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>This picture was withdrawn.</source>
        <translation>Это изображение отозвано.</translation>
    </message>
    <message>
        <source>“{what}” is not in this edition.</source>
        <translation>«{what}»: в этом выпуске этого нет.</translation>
    </message>
    <message>
        <source>Of the archive “{archive}”. Not shown here.</source>
        <translation>Из архива «{archive}». Здесь не показывается.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Указание</translation>
    </message>
    <message>
        <source>Task with a timer</source>
        <translation>Задание с таймером</translation>
    </message>
    <message>
        <source>Picture of your own</source>
        <translation>Своё изображение</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all is said in: {languages}.</source>
        <translation>Не всё сказано на языках: {languages}.</translation>
    </message>
    <message>
        <source>The task has no words of its own yet.</source>
        <translation>У задания пока нет своих слов.</translation>
    </message>
    <message>
        <source>Asked in the room</source>
        <translation>Вопрос из зала</translation>
    </message>
    <message>
        <source>Asked in the room, not handed out</source>
        <translation>Вопрос из зала, не раздаётся</translation>
    </message>
    <message>
        <source>In handouts, the rarest detail told of the speaker fits at most {number} of those who took part.</source>
        <translation>Самая редкая подробность о говорящем в раздаточных листах подходит не больше чем стольким участникам: {number}.</translation>
    </message>
    <message>
        <source>The words of this quote, even without a line, fit fewer than {number} of those who took part: whoever knows them may recognise the speaker. Leave out what could do harm.</source>
        <translation>Слова этой цитаты даже без подписи подходят меньше чем {number} участникам: кто их знает, может узнать говорящего. Опустите то, что может навредить.</translation>
    </message>
    <message>
        <source>In handouts, what is told of the speaker fits fewer than {number} of those who took part, who may be recognised. Tell less of who speaks.</source>
        <translation>То, что сказано о говорящем в раздаточных листах, подходит меньше чем {number} участникам, и его могут узнать. Выберите, чтобы о говорящих было сказано меньше.</translation>
    </message>
    <message>
        <source>Items {first} to {last} follow one another, and each has a care note.</source>
        <translation>Пункты с {first} по {last} идут подряд, и у каждого есть предупреждение.</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) items with a care note follow one another: {items}.</source>
        <translation>
            <numerusform>В %Ln месте подряд идут пункты с предупреждениями: {items}.</numerusform>
            <numerusform>В %Ln местах подряд идут пункты с предупреждениями: {items}.</numerusform>
            <numerusform>В %Ln местах подряд идут пункты с предупреждениями: {items}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Gender and age band</source>
        <translation>Гендер и возрастная группа</translation>
    </message>
    <message>
        <source>Role only</source>
        <translation>Только роль</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не указывать</translation>
    </message>
    <message>
        <source>It is shown as the passages of its section may be shown.</source>
        <translation>Оно показывается так, как можно показывать фрагменты его раздела.</translation>
    </message>
    <message>
        <source>The picture shows: {what}</source>
        <translation>На изображении: {what}</translation>
    </message>
    <message>
        <source>Shown with “{line}” ({level}).</source>
        <translation>Показывается с подписью «{line}» ({level}).</translation>
    </message>
    <message>
        <source>Shown without saying who speaks.</source>
        <translation>Показывается без указания, кто говорит.</translation>
    </message>
    <message>
        <source>Left out when you present: consent does not cover training.</source>
        <translation>При показе пропускается: согласие не распространяется на обучение.</translation>
    </message>
    <message>
        <source>Left out of what you print: consent does not cover printing.</source>
        <translation>В печать не попадёт: согласие не распространяется на печать.</translation>
    </message>
    <message>
        <source>Left out of what you publish: consent does not cover publishing.</source>
        <translation>В публикацию не попадёт: согласие не распространяется на публикацию.</translation>
    </message>
    <message>
        <source>Neither presented nor printed</source>
        <translation>Не показывается и не печатается</translation>
    </message>
    <message>
        <source>Not presented</source>
        <translation>Не показывается</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не печатается</translation>
    </message>
    <message numerus="yes">
        <source>Consent is not recorded of %n quote(s). Nothing is left out for that.</source>
        <translation>
            <numerusform>Согласие не зафиксировано у %Ln цитаты. Из-за этого ничего не пропускается.</numerusform>
            <numerusform>Согласие не зафиксировано у %Ln цитат. Из-за этого ничего не пропускается.</numerusform>
            <numerusform>Согласие не зафиксировано у %Ln цитат. Из-за этого ничего не пропускается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be neither presented nor printed.</source>
        <translation>
            <numerusform>%Ln цитату нельзя ни показывать, ни печатать.</numerusform>
            <numerusform>%Ln цитаты нельзя ни показывать, ни печатать.</numerusform>
            <numerusform>%Ln цитат нельзя ни показывать, ни печатать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be printed, not presented.</source>
        <translation>
            <numerusform>%Ln цитату можно печатать, но не показывать.</numerusform>
            <numerusform>%Ln цитаты можно печатать, но не показывать.</numerusform>
            <numerusform>%Ln цитат можно печатать, но не показывать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be presented, not printed.</source>
        <translation>
            <numerusform>%Ln цитату можно показывать, но не печатать.</numerusform>
            <numerusform>%Ln цитаты можно показывать, но не печатать.</numerusform>
            <numerusform>%Ln цитат можно показывать, но не печатать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be presented and printed, not published.</source>
        <translation>
            <numerusform>%Ln цитату можно показывать и печатать, но не публиковать.</numerusform>
            <numerusform>%Ln цитаты можно показывать и печатать, но не публиковать.</numerusform>
            <numerusform>%Ln цитат можно показывать и печатать, но не публиковать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) together.</source>
        <translation>
            <numerusform>Всего %Ln минута.</numerusform>
            <numerusform>Всего %Ln минуты.</numerusform>
            <numerusform>Всего %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} together.</source>
        <translation>Всего {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no minutes yet.</source>
        <translation>
            <numerusform>У %Ln пункта минуты пока не заданы.</numerusform>
            <numerusform>У %Ln пунктов минуты пока не заданы.</numerusform>
            <numerusform>У %Ln пунктов минуты пока не заданы.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>С {first} до {last}.</translation>
    </message>
    <message>
        <source>{time} on the next day</source>
        <translation>{time} следующего дня</translation>
    </message>
    <message>
        <source>{time} on day {day}</source>
        <translation>{time} (день {day})</translation>
    </message>
    <message>
        <source>Nothing is written on it yet.</source>
        <translation>На нём пока ничего не написано.</translation>
    </message>
    <message>
        <source>The words are folded.</source>
        <translation>Слова скрыты.</translation>
    </message>
    <message>
        <source>May be left out if late</source>
        <translation>Можно опустить при опоздании</translation>
    </message>
    <message>
        <source>With a picture: {what}</source>
        <translation>С изображением: {what}</translation>
    </message>
    <message>
        <source>This is not in the archive any more.</source>
        <translation>Этого в архиве больше нет.</translation>
    </message>
    <message>
        <source>Item {number} looks like a quote, but is words of the set.</source>
        <translation>Пункт {number} похож на цитату, но это слова самого набора.</translation>
    </message>
    <message>
        <source>Items {number} look like quotes, but are words of the set.</source>
        <translation>Пункты {number} похожи на цитаты, но это слова самого набора.</translation>
    </message>
</context>
<context>
    <name>WorkshopFoot</name>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Views of the set</source>
        <translation>Виды набора</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Take in a set …</source>
        <translation>Принять набор …</translation>
    </message>
    <message>
        <source>Open a set that has items: its plan is printed for you.</source>
        <translation>Откройте набор, в котором что-то есть: его план печатается для вас.</translation>
    </message>
</context>
<context>
    <name>_MoreViews</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More lists: {name} is shown</source>
        <translation>Другие списки: показан «{name}»</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Другие списки</translation>
    </message>
</context>
<context>
    <name>_Panes</name>
    <message>
        <source>Go to the problems</source>
        <translation>Перейти к замечаниям</translation>
    </message>
    <message>
        <source>The folder has an error, so nothing of it can be listed here. Mend the error first.</source>
        <translation>В папке есть ошибка, поэтому здесь ничего не показано. Сначала исправьте её.</translation>
    </message>
</context>
<context>
    <name>_TypedSheet</name>
    <message>
        <source>Your words are not in the text yet. Cancel again to drop them.</source>
        <translation>Ваших слов ещё нет в тексте. Нажмите «Отмена» ещё раз, чтобы их отбросить.</translation>
    </message>
</context>
</TS>
