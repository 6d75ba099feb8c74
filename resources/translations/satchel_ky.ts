<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
<context>
    <name>AboutArchiveDialog</name>
    <message>
        <source>About this archive</source>
        <translation>Бул архив жөнүндө</translation>
    </message>
    <message>
        <source>Edition {edition}, of {date}</source>
        <translation>{edition}-чыгарылыш, {date}</translation>
    </message>
    <message>
        <source>Draft of edition {edition}, of {date}</source>
        <translation>{edition}-чыгарылыштын долбоору, {date}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Лицензия: {licence}</translation>
    </message>
    <message>
        <source>It states no licence.</source>
        <translation>Лицензиясы көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>This key signed it:</source>
        <translation>Ага бул ачкыч менен кол коюлган:</translation>
    </message>
    <message>
        <source>Fingerprint: {words}</source>
        <translation>Кол тамга изи: {words}</translation>
    </message>
</context>
<context>
    <name>AboutController</name>
    <message>
        <source>It is stated what the archive says of itself.</source>
        <translation>Архив жөнүндө маалымат көрсөтүлдү.</translation>
    </message>
    <message>
        <source>What they consented to is stated.</source>
        <translation>Алар эмнеге макул болгону көрсөтүлдү.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Satchel</source>
        <translation>Satchel жөнүндө</translation>
    </message>
    <message>
        <source>Reads case studies without a network.</source>
        <translation>Изилдөөлөрдү тармаксыз окуу үчүн программа.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Эркин программа. Лицензиясы: GNU GPL, 3-версия же андан кийинкиси.</translation>
    </message>
    <message>
        <source>The typefaces are Charis SIL and Inter, under the SIL Open Font License.</source>
        <translation>Шрифттери: Charis SIL жана Inter. Лицензиясы: SIL Open Font License.</translation>
    </message>
    <message>
        <source>It is built on Qt and PySide (LGPL), Whoosh (BSD) and others named in its docs.</source>
        <translation>Негизи: Qt жана PySide (LGPL), Whoosh (BSD) жана документациясында аталган башка китепканалар.</translation>
    </message>
    <message>
        <source>It was started with --no-trace: it writes nothing to its own folder.</source>
        <translation>Ал --no-trace менен ачылган: өз папкасына эч нерсе жазбайт.</translation>
    </message>
    <message>
        <source>Its own folder: {folder}</source>
        <translation>Өз папкасы: {folder}</translation>
    </message>
</context>
<context>
    <name>AcrossBox</name>
    <message>
        <source>Search several archives, then Enter</source>
        <translation>Бир нече архивден издөө, анан Enter</translation>
    </message>
    <message>
        <source>Search several archives</source>
        <translation>Бир нече архивден издөө</translation>
    </message>
    <message>
        <source>In all archives</source>
        <translation>Бардык архивдерде</translation>
    </message>
    <message>
        <source>Search all archives again</source>
        <translation>Кайра бардык архивдерден издөө</translation>
    </message>
</context>
<context>
    <name>AcrossPane</name>
    <message>
        <source>Cancel the &amp;search</source>
        <translation>И&amp;здөөнү токтотуу</translation>
    </message>
    <message>
        <source>&amp;Back to the archives</source>
        <translation>Архивдерге ка&amp;йтуу</translation>
    </message>
    <message>
        <source>What was found in which archive</source>
        <translation>Кайсы архивде эмне табылды</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Дагы эмне кылса болот</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open an archive …</source>
        <translation>&amp;Архив ачуу …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Чы&amp;гуу</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>Архивден &amp;издөө</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Find in this document</source>
        <translation>Ушул &amp;документтен табуу</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Кийинки &amp;табылган жер</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>&amp;Мурунку табылган жер</translation>
    </message>
    <message>
        <source>&amp;Rehearse alone</source>
        <translation>Өзүм үчүн &amp;репетиция</translation>
    </message>
    <message>
        <source>&amp;How the last one went …</source>
        <translation>&amp;Акыркысы кандай өттү …</translation>
    </message>
    <message>
        <source>&amp;Keys of this screen</source>
        <translation>Бул экрандын &amp;баскычтары</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Алгачкы кадамдар</translation>
    </message>
    <message>
        <source>About this a&amp;rchive</source>
        <translation>Бул а&amp;рхив жөнүндө</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Китепка&amp;на</translation>
    </message>
    <message>
        <source>Ne&amp;w archive …</source>
        <translation>Жаңы ар&amp;хив …</translation>
    </message>
    <message>
        <source>Open an archive &amp;folder …</source>
        <translation>Архивдин &amp;папкасын ачуу …</translation>
    </message>
    <message>
        <source>Close the archive fol&amp;der</source>
        <translation>Архивдин папка&amp;сын жабуу</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Жаңы ө&amp;тмөк</translation>
    </message>
    <message>
        <source>&amp;Close this tab</source>
        <translation>Бул өтмөктү &amp;жабуу</translation>
    </message>
    <message>
        <source>Open the closed tab a&amp;gain</source>
        <translation>Жабылган өтмөктү &amp;кайра ачуу</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Басып &amp;чыгаруу …</translation>
    </message>
    <message>
        <source>P&amp;rint preview …</source>
        <translation>Басууну а&amp;лдын ала көрүү …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Экспорт …</translation>
    </message>
    <message>
        <source>Loc&amp;k at once</source>
        <translation>Дароо кулп&amp;улоо</translation>
    </message>
    <message>
        <source>Lea&amp;ve at once</source>
        <translation>&amp;Дароо чыгуу</translation>
    </message>
    <message>
        <source>Shift three times</source>
        <translation>Shift үч жолу</translation>
    </message>
    <message>
        <source>Noteboo&amp;k</source>
        <translation>Де&amp;птер</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Б&amp;елгилөө жазуу</translation>
    </message>
    <message>
        <source>Save this &amp;search …</source>
        <translation>Бул &amp;издөөнү сактоо …</translation>
    </message>
    <message>
        <source>&amp;Before a journey …</source>
        <translation>&amp;Жолго чыгар алдында …</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation>&amp;Артка кайтаруу</translation>
    </message>
    <message>
        <source>Do a&amp;gain</source>
        <translation>Ка&amp;йра кылуу</translation>
    </message>
    <message>
        <source>Copy with its so&amp;urce</source>
        <translation>&amp;Булагы менен көчүрүү</translation>
    </message>
    <message>
        <source>Copy a &amp;link to the passage</source>
        <translation>Үзүндүгө &amp;шилтемени көчүрүү</translation>
    </message>
    <message>
        <source>Show in the so&amp;urce</source>
        <translation>&amp;Булактан көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Explain its words</source>
        <translation>Сө&amp;здөрүн түшүндүрүү</translation>
    </message>
    <message>
        <source>Next p&amp;assage</source>
        <translation>Ки&amp;йинки үзүндү</translation>
    </message>
    <message>
        <source>Previous pa&amp;ssage</source>
        <translation>М&amp;урунку үзүндү</translation>
    </message>
    <message>
        <source>Suggest a correct&amp;ion …</source>
        <translation>Тү&amp;зөтүү сунуштоо …</translation>
    </message>
    <message>
        <source>Ask to &amp;withdraw …</source>
        <translation>Алып салууну с&amp;урануу …</translation>
    </message>
    <message>
        <source>&amp;Review a translation …</source>
        <translation>К&amp;отормону текшерүү …</translation>
    </message>
    <message>
        <source>Y&amp;our suggestions …</source>
        <translation>Су&amp;нуштарыңыз …</translation>
    </message>
    <message>
        <source>How to ask for a with&amp;drawal …</source>
        <translation>Алып салууну &amp;кантип сурануу керек …</translation>
    </message>
    <message>
        <source>&amp;Suggest better words for Satchel …</source>
        <translation>Satchel үчүн жакшыраак &amp;сөздөр сунуштоо …</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>Ма&amp;шыгуу</translation>
    </message>
    <message>
        <source>&amp;Add to the set</source>
        <translation>Жыйнакка ко&amp;шуу</translation>
    </message>
    <message>
        <source>Add to a&amp;nother set</source>
        <translation>Башка &amp;жыйнакка кошуу</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Түпнуска</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Экөө тең</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Котормо</translation>
    </message>
    <message>
        <source>Original &amp;alone</source>
        <translation>Түпнуска &amp;гана</translation>
    </message>
    <message>
        <source>T&amp;ranslation alone, where it is reviewed</source>
        <translation>Котормо гана, ал т&amp;екшерилген болсо</translation>
    </message>
    <message>
        <source>&amp;Original first</source>
        <translation>&amp;Алгач түпнуска</translation>
    </message>
    <message>
        <source>&amp;Translation first</source>
        <translation>Алгач &amp;котормо</translation>
    </message>
    <message>
        <source>&amp;Editor’s notes in the margin</source>
        <translation>Ре&amp;дактордун четтеги түшүндүрмөлөрү</translation>
    </message>
    <message>
        <source>&amp;Your notes in the margin</source>
        <translation>Белгилөөлөрүңүз т&amp;ексттин четинде</translation>
    </message>
    <message>
        <source>Passage nu&amp;mbers</source>
        <translation>Үзүндүлөрдүн &amp;номерлери</translation>
    </message>
    <message>
        <source>Quotes as a ta&amp;ble</source>
        <translation>Ц&amp;итаталар таблица түрүндө</translation>
    </message>
    <message>
        <source>Le&amp;ft pane</source>
        <translation>&amp;Сол панель</translation>
    </message>
    <message>
        <source>Rig&amp;ht pane</source>
        <translation>Оң &amp;панель</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>Ы&amp;растоолор …</translation>
    </message>
    <message>
        <source>How your noteboo&amp;k is kept …</source>
        <translation>Дептер кантип &amp;сакталат …</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>&amp;Бүт экран</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артка</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>А&amp;лдыга</translation>
    </message>
    <message>
        <source>&amp;Last places</source>
        <translation>Акы&amp;ркы жерлер</translation>
    </message>
    <message>
        <source>Go to a&amp;nything …</source>
        <translation>Каалаган &amp;жерге өтүү …</translation>
    </message>
    <message>
        <source>&amp;Go to a passage …</source>
        <translation>Үзүндүгө ө&amp;түү …</translation>
    </message>
    <message>
        <source>C&amp;hoose where to go</source>
        <translation>Кайда өтүүнү танд&amp;оо</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Мазмун</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитаталар</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>Т&amp;емалар</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Катышуучулар</translation>
    </message>
    <message>
        <source>Gl&amp;ossary</source>
        <translation>&amp;Глоссарий</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Кийи&amp;нки өтмөк</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Мур&amp;дагы өтмөк</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Жар&amp;ык фон</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Сепи&amp;я</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текстти &amp;чоңойтуу</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текстти &amp;кичирейтүү</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>К&amp;адимки өлчөм</translation>
    </message>
    <message>
        <source>Themes in the te&amp;xt</source>
        <translation>&amp;Тексттеги темалар</translation>
    </message>
    <message>
        <source>Co&amp;ver hits that need care</source>
        <translation>Натыйжадагы оор сөздөрдү &amp;жабуу</translation>
    </message>
    <message>
        <source>From the &amp;first quote</source>
        <translation>&amp;Биринчи цитатадан</translation>
    </message>
    <message>
        <source>From the &amp;chosen quote</source>
        <translation>&amp;Тандалган цитатадан</translation>
    </message>
    <message>
        <source>&amp;Help and keys</source>
        <translation>&amp;Жардам жана баскычтар</translation>
    </message>
    <message>
        <source>&amp;About Satchel</source>
        <translation>Satchel жө&amp;нүндө</translation>
    </message>
    <message>
        <source>Check a &amp;handout …</source>
        <translation>Таратылган &amp;баракты текшерүү …</translation>
    </message>
    <message>
        <source>&amp;Take in a shared collection or set …</source>
        <translation>Жиберилген топтомду же жыйнакты &amp;кабыл алуу …</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>Жылды&amp;зча</translation>
    </message>
    <message>
        <source>&amp;Highlight as the last time</source>
        <translation>&amp;Мурункудай бөлүп көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Сары</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Жашыл</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Көк</translation>
    </message>
    <message>
        <source>&amp;Rose</source>
        <translation>К&amp;ызгылт</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>&amp;Бөлүп көрсөтүү</translation>
    </message>
    <message>
        <source>Remove the high&amp;light</source>
        <translation>Бөлүп көрсөтүүнү &amp;алып салуу</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>Бе&amp;лгилөө …</translation>
    </message>
    <message>
        <source>Othe&amp;r text</source>
        <translation>Ба&amp;шка текст</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Ка&amp;раңгы фон</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>Жо&amp;горку контраст</translation>
    </message>
    <message>
        <source>As the &amp;editor set</source>
        <translation>&amp;Редактор койгондой</translation>
    </message>
    <message>
        <source>In &amp;full</source>
        <translation>&amp;Толук</translation>
    </message>
    <message>
        <source>&amp;Gender and age band</source>
        <translation>&amp;Гендер жана жаш тобу</translation>
    </message>
    <message>
        <source>&amp;Role only</source>
        <translation>Р&amp;олу гана</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Көрсөтпөө</translation>
    </message>
    <message>
        <source>&amp;Make a copy on a stick …</source>
        <translation>&amp;Флешкага көчүрмө жасоо …</translation>
    </message>
    <message>
        <source>Bring back a &amp;copy …</source>
        <translation>Дептерди көчүрмөдөн кай&amp;таруу …</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>another kind of passage</source>
        <translation>үзүндүнүн башка түрү</translation>
    </message>
    <message>
        <source>an attribution line</source>
        <translation>кол тамга</translation>
    </message>
    <message>
        <source>a line written under a quote</source>
        <translation>цитатанын астына жазылган кол тамга</translation>
    </message>
    <message>
        <source>an attribution line taken off</source>
        <translation>кол тамга алынды</translation>
    </message>
    <message>
        <source>a footnote</source>
        <translation>шилтеме</translation>
    </message>
    <message>
        <source>a table made of passages</source>
        <translation>үзүндүлөрдөн жасалган таблица</translation>
    </message>
    <message>
        <source>two passages joined</source>
        <translation>эки үзүндү бириктирилди</translation>
    </message>
    <message>
        <source>a passage split</source>
        <translation>үзүндү бөлүндү</translation>
    </message>
    <message>
        <source>a passage left out</source>
        <translation>үзүндү калтырылып коюлду</translation>
    </message>
    <message>
        <source>other words of a passage</source>
        <translation>үзүндүнүн башка сөздөрү</translation>
    </message>
    <message>
        <source>other words of an attribution line</source>
        <translation>кол тамганын башка сөздөрү</translation>
    </message>
    <message>
        <source>what is stated of quotes</source>
        <translation>цитаталар жөнүндө айтылган</translation>
    </message>
    <message>
        <source>a change of a table of the folder</source>
        <translation>папканын таблицасындагы өзгөртүү</translation>
    </message>
    <message>
        <source>a new entry</source>
        <translation>жаңы жазуу</translation>
    </message>
    <message>
        <source>an entry taken out</source>
        <translation>жазуу алынды</translation>
    </message>
    <message>
        <source>words of the vocabulary</source>
        <translation>сөздүктүн сөздөрү</translation>
    </message>
    <message>
        <source>what people consented to</source>
        <translation>адамдар эмнеге макул болгону</translation>
    </message>
    <message>
        <source>a passage withdrawn</source>
        <translation>үзүндү кайтарып алынды</translation>
    </message>
    <message>
        <source>a withdrawn passage put back</source>
        <translation>кайтарып алынган үзүндү ордуна коюлду</translation>
    </message>
    <message>
        <source>guesses accepted</source>
        <translation>божомолдор кабыл алынды</translation>
    </message>
    <message>
        <source>a problem that may stay</source>
        <translation>кала бере турган маселе</translation>
    </message>
    <message>
        <source>a problem that may stay no more</source>
        <translation>мындан ары кала албай турган маселе</translation>
    </message>
    <message>
        <source>a conflict decided</source>
        <translation>чечилген карама-каршылык</translation>
    </message>
    <message>
        <source>words put under a theme</source>
        <translation>темага бөлүнгөн сөздөр</translation>
    </message>
    <message>
        <source>a coding taken off</source>
        <translation>коддоо алынды</translation>
    </message>
    <message>
        <source>a new theme</source>
        <translation>жаңы тема</translation>
    </message>
    <message>
        <source>words of a theme</source>
        <translation>теманын сөздөрү</translation>
    </message>
    <message>
        <source>another place of a theme</source>
        <translation>теманын башка орду</translation>
    </message>
    <message>
        <source>a theme removed</source>
        <translation>тема алынды</translation>
    </message>
    <message>
        <source>themes put together</source>
        <translation>темалар бириктирилди</translation>
    </message>
    <message>
        <source>words put under another theme</source>
        <translation>сөздөр башка темага өткөрүлдү</translation>
    </message>
    <message>
        <source>a codebook taken in</source>
        <translation>алынган темалар тизмеси</translation>
    </message>
    <message>
        <source>a project taken in</source>
        <translation>алынган долбоор</translation>
    </message>
    <message>
        <source>a table of who took part</source>
        <translation>катышкандардын таблицасы</translation>
    </message>
    <message>
        <source>a table of who took part removed</source>
        <translation>катышкандардын таблицасы алынды</translation>
    </message>
    <message>
        <source>a new set</source>
        <translation>жаңы жыйнак</translation>
    </message>
    <message>
        <source>a change of a set</source>
        <translation>жыйнак өзгөртүлдү</translation>
    </message>
    <message>
        <source>a set deleted</source>
        <translation>жыйнак өчүрүлдү</translation>
    </message>
    <message>
        <source>a translation</source>
        <translation>котормо</translation>
    </message>
    <message>
        <source>a review of a translation</source>
        <translation>котормо текшерилди</translation>
    </message>
    <message>
        <source>an entry of the glossary</source>
        <translation>глоссарийдин жазуусу</translation>
    </message>
    <message>
        <source>an entry of the glossary removed</source>
        <translation>глоссарийдин жазуусу алынды</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>эскертүү</translation>
    </message>
    <message>
        <source>a note removed</source>
        <translation>эскертүү алынды</translation>
    </message>
    <message>
        <source>what the archive says of itself</source>
        <translation>архив жөнүндө маалымат</translation>
    </message>
    <message>
        <source>what a document says of itself</source>
        <translation>документ жөнүндө маалымат</translation>
    </message>
    <message>
        <source>another place of a document</source>
        <translation>документтин башка орду</translation>
    </message>
    <message>
        <source>another name of a document</source>
        <translation>документтин башка аты</translation>
    </message>
    <message>
        <source>a document taken out</source>
        <translation>алып салынган документ</translation>
    </message>
    <message>
        <source>a change of the text as received</source>
        <translation>алынган тексттеги өзгөртүү</translation>
    </message>
    <message>
        <source>a name replaced</source>
        <translation>ысым алмаштырылды</translation>
    </message>
    <message>
        <source>a name put aside</source>
        <translation>ысым четке коюлду</translation>
    </message>
    <message>
        <source>names looked for again</source>
        <translation>ысымдарды кайра издөө</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>A picture of your own …</source>
        <translation>Өз сүрөтүңүз …</translation>
    </message>
    <message>
        <source>Quotes and passages …</source>
        <translation>Цитаталар жана үзүндүлөр …</translation>
    </message>
    <message>
        <source>Theme page</source>
        <translation>Тема барагы</translation>
    </message>
    <message>
        <source>Picture of the archive</source>
        <translation>Архивдеги сүрөт</translation>
    </message>
    <message numerus="yes">
        <source>%n more: choose one on its screen, and press Ctrl+Shift+A</source>
        <translation>
            <numerusform>Дагы %Ln: аны өз экранынан тандап, Ctrl+Shift+A басыңыз</numerusform>
            <numerusform>Дагы %Ln: алардын экранынан тандап, Ctrl+Shift+A басыңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody needs to speak about their own life.</source>
        <translation>Эч ким өз жашоосу жөнүндө айтып берүүгө милдеттүү эмес.</translation>
    </message>
</context>
<context>
    <name>AfterSheet</name>
    <message>
        <source>How it went</source>
        <translation>Кандай өттү</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>This page is written nowhere. The Present menu shows it again until Satchel is closed or locked.</source>
        <translation>Бул барак эч жерге жазылган эмес. Satchel жабылганча же кулпуланганча аны «Көрсөтүү» менюсу кайра ачат.</translation>
    </message>
    <message>
        <source>Only the beginning stands here. What is kept, copied or saved has all.</source>
        <translation>Бул жерде башы гана турат. Сакталган же көчүрүлгөн баракта баары бар.</translation>
    </message>
    <message>
        <source>You have kept this page. The Present menu shows it again until Satchel is closed or locked.</source>
        <translation>Бул баракты сактап койдуңуз. Satchel жабылганча же кулпуланганча аны «Көрсөтүү» менюсу кайра ачат.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read %n open question(s) …</source>
        <translation>
            <numerusform>%n ачык суроону &amp;окуу …</numerusform>
            <numerusform>%n ачык суроону &amp;окуу …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take these minutes</source>
        <translation>&amp;Ушул мүнөттөрдү алуу</translation>
    </message>
    <message>
        <source>&amp;Keep in the notebook</source>
        <translation>&amp;Дептерге калтыруу</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Save to a file …</source>
        <translation>&amp;Файлга сактоо …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Басып чыгаруу …</translation>
    </message>
    <message>
        <source>The set has these minutes now, a whole number for each item shown.</source>
        <translation>Жыйнакта эми ушул мүнөттөр турат, көрсөтүлгөн ар бир пунктка бүтүн сан.</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard again after half a minute.</source>
        <translation>Көчүрүлдү. Жарым мүнөттөн кийин алмашуу буферинен өчүрүлөт.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the page to a file.</source>
        <translation>Бул компьютерде принтер жок. Баракты файлга сактаңыз.</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>Барак басып чыгарылды.</translation>
    </message>
    <message>
        <source>The page is in a PDF.</source>
        <translation>Барак PDF файлга сакталды.</translation>
    </message>
    <message>
        <source>Save how it went</source>
        <translation>Баракты сактоо</translation>
    </message>
    <message>
        <source>Saved. Whoever finds the file can read it.</source>
        <translation>Сакталды. Файлды тапкан адам аны окуй алат.</translation>
    </message>
</context>
<context>
    <name>AgainSheet</name>
    <message>
        <source>Replace names again</source>
        <translation>Ысымдарды кайра алмаштыруу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n name(s) again?</source>
        <translation>
            <numerusform>%Ln ысым кайра алмаштырылсынбы?</numerusform>
            <numerusform>%Ln ысым кайра алмаштырылсынбы?</numerusform>
        </translation>
    </message>
    <message>
        <source>These names came back with a document. Space ticks a form. To have other words in the place of one, cancel, choose it in the list and press R.</source>
        <translation>Бул ысымдар документ менен кайра келди. Боштук баскычы форманы белгилейт. Бир ысымдын ордуна башка сөздөр турсун десеңиз, жокко чыгарып, аны тизмеден тандап, R басыңыз.</translation>
    </message>
    <message>
        <source>{form}. In its place: {words}</source>
        <translation>{form}. Анын ордуна: {words}</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Эмне үчүн экенин кыскача жазыңыз.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln үзүндү</numerusform>
            <numerusform>%Ln үзүндү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with some of the words</source>
        <translation>
            <numerusform>Айрым сөздөр бар %Ln үзүндү</numerusform>
            <numerusform>Айрым сөздөр бар %Ln үзүндү</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no word in this to search for.</source>
        <translation>Бул жерде издей турган сөз жок.</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>Азырынча эч нерсе табылган жок.</translation>
    </message>
    <message>
        <source>Nothing was found among what you chose. Take some of it away.</source>
        <translation>Тандалгандардын арасынан эч нерсе табылган жок. Айрымдарын алып салыңыз.</translation>
    </message>
    <message>
        <source>No passage has it; a picture does.</source>
        <translation>Бул бир да үзүндүдө жок, бирок бир сүрөттө бар.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>табылган жок</translation>
    </message>
    <message>
        <source>Several words find passages with all of them, or else with some of them.</source>
        <translation>Бир нече сөз алардын баары бар үзүндүлөрдү табат, андайы жок болсо, айрымдары барларын.</translation>
    </message>
    <message>
        <source>Between quotation marks they stand side by side; -word leaves out.</source>
        <translation>Тырмакчада алар катар турат; -сөз аны чыгарып салат.</translation>
    </message>
    <message>
        <source>F1 tells the rest.</source>
        <translation>Калганын F1 айтып берет.</translation>
    </message>
    <message>
        <source>So far {done} of {total} passages can be searched. The battery is low: the others follow when the computer is plugged in.</source>
        <translation>Азырынча {total} үзүндүнүн ичинен {done} изделет. Батареянын заряды аз: калгандары компьютер токко кошулганда кошулат.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Азыр улантуу</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Балким, муну издегендирсиз:</translation>
    </message>
    <message>
        <source>Quotes whose attribution does not tell this now were not left out by it: {fields}.</source>
        <translation>«Ким айтты» сабы азыр муну айтпаган цитаталар бул белги боюнча калтырылган жок: {fields}.</translation>
    </message>
    <message>
        <source>OR and NOT are written in capitals. Did you mean:</source>
        <translation>ИЛИ жана НЕ баш тамга менен жазылат. Балким:</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>Satchel does not understand “{word}” in a question, and left it out. To leave out passages with a word, write - before it.</source>
        <translation>Satchel суроодогу «{word}» сөзүн түшүнбөйт, ошондуктан ансыз изделди. Кайсы бир сөз бар үзүндүлөрдү калтырып коюу үчүн анын алдына - коюңуз.</translation>
    </message>
    <message>
        <source>Searched for: {what}.</source>
        <translation>Изделгени: {what}.</translation>
    </message>
    <message>
        <source>So far {done} of {total} passages can be searched. The others follow by themselves.</source>
        <translation>Азырынча {total} үзүндүнүн ичинен {done} изделет. Калгандары өзү кошулат.</translation>
    </message>
    <message>
        <source>{count}. The best {shown} are shown: to see others, add a word or narrow the list.</source>
        <translation>{count}. Эң ылайыктуу {shown} көрсөтүлдү: башкаларын көрүү үчүн сөз кошуңуз же тизмени тарытыңыз.</translation>
    </message>
    <message>
        <source>Small words were left out, since nothing is found with them: {words}.</source>
        <translation>Майда сөздөр калтырылды, алар менен эч нерсе табылбайт: {words}.</translation>
    </message>
    <message>
        <source>“{word}”: {words}, from the glossary.</source>
        <translation>«{word}»: {words}, глоссарий боюнча.</translation>
    </message>
    <message>
        <source>Only “{word}”</source>
        <translation>«{word}» гана</translation>
    </message>
    <message>
        <source>“{word}” stands nowhere, and was left out.</source>
        <translation>«{word}» эч жерде жок, ошондуктан ансыз изделди.</translation>
    </message>
    <message>
        <source>Only the first 1,000 characters were searched.</source>
        <translation>Алгачкы 1000 белги гана изделди.</translation>
    </message>
    <message>
        <source>Only the first 64 words were searched.</source>
        <translation>Алгачкы 64 сөз гана изделди.</translation>
    </message>
    <message>
        <source>A word cannot begin with * or ?: see “{text}”.</source>
        <translation>Сөз * же ? менен башталбайт: «{text}».</translation>
    </message>
    <message>
        <source>“{text}” fits too many words: only 1,000 were searched.</source>
        <translation>«{text}» өтө көп сөзгө туура келет: 1000 сөз гана изделди.</translation>
    </message>
    <message>
        <source>In footnotes: {count}.</source>
        <translation>Шилтемелерде: {count}.</translation>
    </message>
</context>
<context>
    <name>ArchiveList</name>
    <message>
        <source>Archives</source>
        <translation>Архивдер</translation>
    </message>
    <message>
        <source>No archive has this in its title.</source>
        <translation>Мындай сөз бир да архивдин аталышында жок.</translation>
    </message>
    <message>
        <source>{shown} of {all} archives</source>
        <translation>{all} архивдин ичинен {shown}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen archive(s) not shown</source>
        <translation>
            <numerusform>тандалган %Ln архив көрсөтүлгөн жок</numerusform>
            <numerusform>тандалган %Ln архив көрсөтүлгөн жок</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} together</source>
        <translation>баары {size}</translation>
    </message>
    <message>
        <source>{size} free on this disk</source>
        <translation>дискте {size} бош</translation>
    </message>
</context>
<context>
    <name>ArchiveRemoval</name>
    <message>
        <source>“{title}” was removed from the library.</source>
        <translation>«{title}» архиви китепканадан алынды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>ArchiveReturn</name>
    <message>
        <source>The archive has changed since you left it: open it from the library.</source>
        <translation>Сиз кеткенден бери архив өзгөрдү: аны китепканадан ачыңыз.</translation>
    </message>
</context>
<context>
    <name>ArchiveSetChanges</name>
    <message>
        <source>“{title}” is a set of the archive now.</source>
        <translation>«{title}» эми архивдин жыйнагы.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may be left out now.</source>
        <translation>
            <numerusform>Эми %Ln пунктту калтырып койсо болот.</numerusform>
            <numerusform>Эми %Ln пунктту калтырып койсо болот.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may not be left out now.</source>
        <translation>
            <numerusform>Эми %Ln пунктту калтырып коюуга болбойт.</numerusform>
            <numerusform>Эми %Ln пунктту калтырып коюуга болбойт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of this set is not of this archive. Take it out first.</source>
        <translation>Бул жыйнактын бир бөлүгү бул архивден эмес. Адегенде аны алып салыңыз.</translation>
    </message>
    <message>
        <source>This set has questions of the room that are not handed out. Take them out first, or tick “Handed out” at each.</source>
        <translation>Бул жыйнакта залдан келген, таратылбай турган суроолор бар. Адегенде аларды чыгарыңыз же ар бирине «Таратылат» белгисин коюңуз.</translation>
    </message>
    <message>
        <source>This set has pictures of your own. Take them out first: an archive shows pictures of its documents.</source>
        <translation>Бул жыйнакта өз сүрөттөрүңүз бар. Адегенде аларды алып салыңыз: архив өз документтериндеги сүрөттөрдү көрсөтөт.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put into the set.</source>
        <translation>
            <numerusform>%Ln пункт жыйнакка кошулду.</numerusform>
            <numerusform>%Ln пункт жыйнакка кошулду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “{title}”. It has {size} now.</source>
        <translation>«{title}» жыйнагына кошулду. Эми анда {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved.</source>
        <translation>
            <numerusform>%Ln пункт жылдырылды.</numerusform>
            <numerusform>%Ln пункт жылдырылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken out of the set.</source>
        <translation>
            <numerusform>%Ln пункт жыйнактан алынды.</numerusform>
            <numerusform>%Ln пункт жыйнактан алынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is deleted from the archive.</source>
        <translation>«{title}» архивден өчүрүлдү.</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>About this archive</source>
        <translation>Бул архив жөнүндө</translation>
    </message>
    <message>
        <source>&amp;State this</source>
        <translation>&amp;Ушуну көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Readers see this with the archive. Leave empty what you do not know.</source>
        <translation>Окурмандар муну архив менен бирге көрөт. Билбегениңизди бош калтырыңыз.</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>Аталышы, тили: {language}</translation>
    </message>
    <message>
        <source>What others may do with it, in {language}</source>
        <translation>Башкалар аны эмне кыла алат, тили: {language}</translation>
    </message>
    <message>
        <source>&amp;Language of most of its texts</source>
        <translation>Тексттеринин көбүнүн &amp;тили</translation>
    </message>
    <message>
        <source>Who &amp;edits it</source>
        <translation>Аны ким &amp;редакциялайт</translation>
    </message>
    <message>
        <source>L&amp;icence, if it has one</source>
        <translation>&amp;Лицензиясы, болсо</translation>
    </message>
    <message>
        <source>Type a title in {language} too, in which its texts are.</source>
        <translation>Тексттери ушул тилде, аталышын ал тилде да жазыңыз: {language}.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>Cancelled: the archive was not opened, and nothing of it is kept.</source>
        <translation>Жокко чыгарылды: архив ачылган жок, андан эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>An older edition could not be deleted from the library. Close what else uses its file, then remove it there.</source>
        <translation>Эски чыгарылышты китепканадан өчүрүү мүмкүн болбоду. Анын файлын колдонуп жаткан программаларды жаап, аны ошол жерден алып салыңыз.</translation>
    </message>
    <message>
        <source>Satchel writes nothing now: this archive is known until it closes.</source>
        <translation>Азыр Satchel эч нерсе жазбайт: бул архив ал жабылганга чейин гана белгилүү.</translation>
    </message>
    <message>
        <source>Nothing can be written here: this archive is known until Satchel closes.</source>
        <translation>Бул жерге эч нерсе жазууга болбойт: Satchel бул архивди жабылганга чейин гана эстейт.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. What is shown is the copy that was here already: pass that one on.</source>
        <translation>«{name}» бузулган. Бул жерде мурунтан бар көчүрмө көрсөтүлдү: ошону бериңиз.</translation>
    </message>
    <message>
        <source>“{name}” is not opened. {why}</source>
        <translation>«{name}» ачылган жок. {why}</translation>
    </message>
    <message>
        <source>Open it where it lies</source>
        <translation>Турган жеринде ачуу</translation>
    </message>
    <message>
        <source>No archive came with this copy of Satchel.</source>
        <translation>Satchel’дин бул көчүрмөсүндө архив жок.</translation>
    </message>
    <message>
        <source>The archive was not opened.</source>
        <translation>Архив ачылган жок.</translation>
    </message>
</context>
<context>
    <name>ArrivalSheet</name>
    <message>
        <source>What is in this archive?</source>
        <translation>Бул архивде эмне бар?</translation>
    </message>
    <message>
        <source>I asked the editor: these are their words.</source>
        <translation>Редактордон сурадым: бул анын сөздөрү.</translation>
    </message>
    <message>
        <source>&amp;Copy it into the library</source>
        <translation>Китепканага &amp;көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Open it where it lies</source>
        <translation>&amp;Турган жеринде ачуу</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>&amp;Жабык калтыруу</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>From the file “{name}”</source>
        <translation>«{name}» файлынан</translation>
    </message>
    <message>
        <source>Fingerprint: {words}</source>
        <translation>Кол тамга изи: {words}</translation>
    </message>
    <message>
        <source>Satchel does not know yet who signed this archive. Compare these six words with the editor’s, by telephone or face to face. You are asked only once.</source>
        <translation>Бул архивге ким кол койгонун Satchel азырынча билбейт. Бул алты сөздү редактордун сөздөрү менен телефон аркылуу же бетме-бет салыштырыңыз. Бул бир гана жолу суралат.</translation>
    </message>
    <message>
        <source>Somebody else signed this archive before. It may say what its editor never wrote.</source>
        <translation>Мурда бул архивге башка бирөө кол койгон. Анда редактор жазбаган нерсе болушу мүмкүн.</translation>
    </message>
    <message>
        <source>This archive calls itself the one that came with Satchel, and is not signed by who signed that. It may say what its editor never wrote.</source>
        <translation>Бул архив өзүн Satchel менен кошо келген архивмин дейт, бирок ага башка бирөө кол койгон. Анда редактор жазбаган нерсе болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Ask the editor, by telephone or face to face, whether these six words are theirs now. Until then, leave it closed.</source>
        <translation>Бул алты сөз азыр аныкыбы, редактордон телефон аркылуу же бетме-бет сураңыз. Ага чейин архивди ачпаңыз.</translation>
    </message>
    <message>
        <source>Edition {edition} is not opened any more once you open this one, and its copy in the library is deleted.</source>
        <translation>Муну ачсаңыз, {edition}-чыгарылыш мындан ары ачылбайт, китепканадагы көчүрмөсү өчүрүлөт.</translation>
    </message>
    <message>
        <source>The edition that you know is sealed, and this file is not.</source>
        <translation>Сиз билген чыгарылышка мөөр басылган, ал эми бул файлга басылган эмес.</translation>
    </message>
    <message>
        <source>Its copy, and what is made to search it, will lie here in the clear.</source>
        <translation>Анын көчүрмөсү жана издөө үчүн түзүлгөн нерселер бул жерде ачык жатат.</translation>
    </message>
    <message>
        <source>Satchel writes nothing now: this archive is known until it closes.</source>
        <translation>Азыр Satchel эч нерсе жазбайт: бул архив ал жабылганга чейин гана белгилүү.</translation>
    </message>
    <message>
        <source>This file is on a stick. A copy stays on this computer when the stick is pulled, under a name that tells nothing. If you open it where it lies, only the place of the file is remembered here.</source>
        <translation>Бул файл флешкада. Көчүрмөсү флешка сууруп алынса да бул компьютерде, эч нерсени билдирбеген ат менен калат. Турган жеринде ачсаңыз, бул жерде файлдын орду гана эсте калат.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that an earlier edition withdrew are in it again.</source>
        <translation>
            <numerusform>Анда мурунку чыгарылыш кайтарып алган %Ln үзүндү кайра бар.</numerusform>
            <numerusform>Анда мурунку чыгарылыш кайтарып алган %Ln үзүндү кайра бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its editor says that this is on purpose. Open it only if that is right.</source>
        <translation>Редактору муну атайын кылганын айтат. Бул туура болсо гана ачыңыз.</translation>
    </message>
    <message>
        <source>This is a draft: its editor has not published it, and may still change or withdraw what it says. Do not hand it on.</source>
        <translation>Бул долбоор: редактор аны жарыялай элек, айтылганды дагы өзгөртүшү же кайтарып алышы мүмкүн. Башкаларга бербеңиз.</translation>
    </message>
    <message>
        <source>This archive is signed with a key that was replaced since. It is older than what you have, or not from its editor.</source>
        <translation>Бул архивге андан бери алмаштырылган ачкыч менен кол коюлган. Ал сиздегиден эски же редактордон эмес.</translation>
    </message>
    <message>
        <source>Leave it closed, and go on with the edition you have.</source>
        <translation>Аны ачпаңыз, өзүңүздөгү чыгарылыш менен иштей бериңиз.</translation>
    </message>
    <message>
        <source>Whoever signed it says that this is on purpose. Open it only if that is right.</source>
        <translation>Ага кол койгон киши муну атайын кылганын айтат. Бул туура болсо гана ачыңыз.</translation>
    </message>
    <message>
        <source>The copy will lie in Satchel’s own folder, under a name that tells nothing. If you open it where it lies, only the place of the file is remembered.</source>
        <translation>Көчүрмө Satchel’дин өз папкасында эч нерсени билдирбеген ат менен сакталат. Турган жеринде ачсаңыз, файлдын орду гана эсте калат.</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>How to ask for a withdrawal</source>
        <translation>Алып салууну кантип сурануу керек</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Басып чыгаруу …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF катары &amp;сактоо …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>For people who have no Satchel: who they are, and why, is not asked.</source>
        <translation>Satchel’и жок адамдар үчүн: ким экени жана эмне үчүн сурап жатканы суралбайт.</translation>
    </message>
    <message>
        <source>The pa&amp;ge</source>
        <translation>Ба&amp;рак</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>Барак басылып чыкты.</translation>
    </message>
    <message>
        <source>The page is in the file.</source>
        <translation>Барак файлга сакталды.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the page as a PDF.</source>
        <translation>Бул компьютерде принтер жок. Баракты PDF катары сактаңыз.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Баракты сактоо</translation>
    </message>
</context>
<context>
    <name>AutoLock</name>
    <message numerus="yes">
        <source>%n change(s) could not be written yet. Satchel locks within a minute if nobody touches a key or the mouse, and they are lost then.</source>
        <translation>
            <numerusform>%Ln өзгөртүү азырынча жазылган жок. Эч ким баскычка же чычканга тийбесе, Satchel бир мүнөттүн ичинде кулпуланат, анда ал жоголот.</numerusform>
            <numerusform>%Ln өзгөртүү азырынча жазылган жок. Эч ким баскычка же чычканга тийбесе, Satchel бир мүнөттүн ичинде кулпуланат, анда алар жоголот.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайталоо</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d-MMMM, yyyy-&apos;жыл&apos;, HH:mm</translation>
    </message>
    <message>
        <source>{when} · cannot be opened</source>
        <translation>{when} · ачылбайт</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept</source>
        <translation>
            <numerusform>%Ln жазуу</numerusform>
            <numerusform>%Ln жазуу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%Ln топтом</numerusform>
            <numerusform>%Ln топтом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%Ln жыйнак</numerusform>
            <numerusform>%Ln жыйнак</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backups of your notebook</source>
        <translation>Дептердин камдык көчүрмөлөрү</translation>
    </message>
    <message>
        <source>Looking what is in each …</source>
        <translation>Ар биринде эмне бары каралууда …</translation>
    </message>
    <message>
        <source>There is none yet. One is made when Satchel ends, and every ten minutes in which something changed.</source>
        <translation>Азырынча жок. Көчүрмө Satchel жабылганда жана бир нерсе өзгөргөн ар бир он мүнөттө жасалат.</translation>
    </message>
    <message>
        <source>&amp;Put this one back …</source>
        <translation>Муну &amp;кайтаруу …</translation>
    </message>
    <message>
        <source>Each holds your whole notebook as it was then, and is encrypted like it.</source>
        <translation>Ар биринде дептердин ошол кездеги баары бар; алар да дептердей эле шифрленген.</translation>
    </message>
    <message>
        <source>Your notebook will be as it was on {when}. How it is now is not deleted: it is set aside in Satchel’s own folder.</source>
        <translation>Дептер {when} кандай болсо, ошондой болот. Азыркысы өчүрүлбөйт: ал Satchel’дин папкасында четке коюлат.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Кайтаруу</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артка</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Бул көчүрмө кайтарылсынбы?</translation>
    </message>
    <message>
        <source>Putting it back …</source>
        <translation>Кайтарылууда …</translation>
    </message>
    <message>
        <source>Your notebook is as it was on {when}. The one before was set aside.</source>
        <translation>Дептер эми {when} кандай болсо, ошондой. Мурункусу четке коюлду.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
</context>
<context>
    <name>BasketController</name>
    <message numerus="yes">
        <source>%n suggestion(s) is/are not in a file. Do the same again to drop.</source>
        <translation>
            <numerusform>%Ln сунуш файлга жазылган жок. Аны таштоо үчүн ошону дагы бир жолу кылыңыз.</numerusform>
            <numerusform>%Ln сунуш файлга жазылган жок. Аларды таштоо үчүн ошону дагы бир жолу кылыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your suggestions …</source>
        <translation>Сунуштарыңыз …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Give it to the editor; nothing of it is left in Satchel.</source>
        <translation>
            <numerusform>%Ln файл жазылды. Аны редакторго бериңиз; Satchel’де андан эч нерсе калган жок.</numerusform>
            <numerusform>%Ln файл жазылды. Аларды редакторго бериңиз; Satchel’де алардан эч нерсе калган жок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketSheet</name>
    <message>
        <source>Your suggestions</source>
        <translation>Сунуштарыңыз</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>Файлды жа&amp;зуу …</translation>
    </message>
    <message>
        <source>&amp;Read or change …</source>
        <translation>О&amp;куу же өзгөртүү …</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>Тизмеден &amp;чыгаруу</translation>
    </message>
    <message>
        <source>A page to pri&amp;nt …</source>
        <translation>&amp;Басып чыгара турган барак …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>Only the editor of this archive can read the file. It is sealed, and looks the same whatever is in it. Hand it on like any file; once it is written, nothing of it is left here.</source>
        <translation>Бул файлды архивдин редактору гана окуй алат. Ал мөөр басылып жабылган, ичинде эмне болсо да сырткы көрүнүшү бирдей. Аны кадимки файлдай эле бериңиз; жазылгандан кийин бул жерде андан эч нерсе калбайт.</translation>
    </message>
    <message>
        <source>There are no suggestions. Choose a passage, then suggest one.</source>
        <translation>Сунуш жок. Үзүндү тандап, анан түзөтүү сунуштаңыз.</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Сунуштар</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Файл жазылып жатат …</translation>
    </message>
    <message>
        <source>Write the file for the editor</source>
        <translation>Редактор үчүн файлды жазуу</translation>
    </message>
    <message>
        <source>Files for the editor ({pattern})</source>
        <translation>Редактор үчүн файлдар ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), not yet in a file: dropped when Satchel locks or ends.</source>
        <translation>
            <numerusform>%Ln сунуш, али файлда эмес: Satchel кулпуланганда же жабылганда жоголот.</numerusform>
            <numerusform>%Ln сунуш, али файлда эмес: Satchel кулпуланганда же жабылганда жоголот.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeginningSheet</name>
    <message>
        <source>New archive</source>
        <translation>Жаңы архив</translation>
    </message>
    <message>
        <source>&amp;Make its folder</source>
        <translation>&amp;Папка түзүү</translation>
    </message>
    <message>
        <source>An&amp;other place …</source>
        <translation>&amp;Башка жер …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>An archive is made in a folder of texts. Then add your documents to it: Word, LibreOffice, PDF, web pages, e-books or plain text. Leave empty what you do not know.</source>
        <translation>Архив тексттер жаткан папкада түзүлөт. Андан кийин ага документтерди кошуңуз: Word, LibreOffice, PDF, веб-барактар, электрондук китептер же жөнөкөй текст. Билбегениңизди бош калтырыңыз.</translation>
    </message>
    <message>
        <source>A new archive</source>
        <translation>Жаңы архив</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Аталышы</translation>
    </message>
    <message>
        <source>&amp;Language of most of its texts</source>
        <translation>Көпчүлүк тексттердин &amp;тили</translation>
    </message>
    <message>
        <source>Who &amp;edits it</source>
        <translation>&amp;Редактору ким</translation>
    </message>
    <message>
        <source>L&amp;icence, if it has one</source>
        <translation>&amp;Лицензиясы, эгер болсо</translation>
    </message>
    <message>
        <source>What others may &amp;do with it</source>
        <translation>Башкалар аны &amp;менен эмне кылса болот</translation>
    </message>
    <message>
        <source>Its folder: {place}</source>
        <translation>Анын папкасы: {place}</translation>
    </message>
    <message>
        <source>Where the new folder is to lie</source>
        <translation>Жаңы папка кайда турат</translation>
    </message>
    <message>
        <source>Type a title first.</source>
        <translation>Адегенде аталышын териңиз.</translation>
    </message>
    <message>
        <source>Making the folder …</source>
        <translation>Папка түзүлүүдө …</translation>
    </message>
</context>
<context>
    <name>Calm</name>
    <message>
        <source>We pause here.</source>
        <translation>Бул жерде тыныгуу жасайбыз.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Рахмат.</translation>
    </message>
    <message>
        <source>Feel your feet on the floor.</source>
        <translation>Бутуңуз полго тийип турганын сезиңиз.</translation>
    </message>
    <message>
        <source>Breathe in, and slowly out.</source>
        <translation>Дем алып, жай чыгарыңыз.</translation>
    </message>
    <message>
        <source>Anyone may leave the room, and come back.</source>
        <translation>Ким болбосун чыгып, кайра кирсе болот.</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>About the chosen passage</source>
        <translation>Тандалган үзүндү жөнүндө</translation>
    </message>
    <message>
        <source>Choose a passage to see who says it, its themes and the editor’s notes.</source>
        <translation>Ким айтканын, темаларын жана редактордун түшүндүрмөлөрүн көрүү үчүн үзүндү тандаңыз.</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Тексттен көрсөтүү</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>Редактордун түшүндүрмөлөрү</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>Footnote {mark}</source>
        <translation>Шилтеме {mark}</translation>
    </message>
    <message>
        <source>The words are folded, as those of the passage are.</source>
        <translation>Сөздөр үзүндүнүн сөздөрүндөй эле жашырылган.</translation>
    </message>
    <message>
        <source>The place in the source is not known.</source>
        <translation>Булактагы орду белгисиз.</translation>
    </message>
    <message>
        <source>In the source: line {line}</source>
        <translation>Булакта: {line}-сап</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>What changed</source>
        <translation>Эмне өзгөрдү</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
</context>
<context>
    <name>CheckButton</name>
    <message>
        <source>Cancel the chec&amp;k</source>
        <translation>Текше&amp;рүүнү токтотуу</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>In plain words</source>
        <translation>Жөнөкөй сөздөр менен</translation>
    </message>
    <message>
        <source>Chicago 17, as a note</source>
        <translation>Chicago 17, шилтеме</translation>
    </message>
    <message>
        <source>page {numbers} of the source</source>
        <translation>булактын бети: {numbers}</translation>
    </message>
    <message>
        <source>quote {numbers}</source>
        <translation>цитата {numbers}</translation>
    </message>
    <message>
        <source>passage {numbers}</source>
        <translation>үзүндү {numbers}</translation>
    </message>
    <message>
        <source>footnote {numbers}</source>
        <translation>шилтеме {numbers}</translation>
    </message>
    <message>
        <source>quotes {numbers}</source>
        <translation>цитаталар {numbers}</translation>
    </message>
    <message>
        <source>passages {numbers}</source>
        <translation>үзүндүлөр {numbers}</translation>
    </message>
    <message>
        <source>footnotes {numbers}</source>
        <translation>шилтемелер {numbers}</translation>
    </message>
    <message>
        <source>“{title}” ({id}), edition {edition}, {day}</source>
        <translation>«{title}» ({id}), {edition}-чыгарылыш, {day}</translation>
    </message>
    <message>
        <source>“{title}” ({id}), draft of edition {edition}, {day}</source>
        <translation>«{title}» ({id}), {edition}-чыгарылыштын долбоору, {day}</translation>
    </message>
    <message>
        <source>{title} (the editor’s title)</source>
        <translation>{title} (аталышын редактор койгон)</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty the box</source>
        <translation>Талааны тазалоо</translation>
    </message>
</context>
<context>
    <name>ClipboardWriter</name>
    <message>
        <source>Copied: {link}</source>
        <translation>Көчүрүлдү: {link}</translation>
    </message>
    <message>
        <source>Copied as {style}, without attribution.</source>
        <translation>{style} катары көчүрүлдү, кол тамгасыз.</translation>
    </message>
    <message>
        <source>Choose a passage to copy first.</source>
        <translation>Адегенде көчүрө турган үзүндүнү тандаңыз.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Булагы менен көчүрүлдү.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Көчүрүлдү.</translation>
    </message>
</context>
<context>
    <name>CoOccurrenceView</name>
    <message numerus="yes">
        <source>%n pair(s) of themes share a passage. Enter opens what a pair shares.</source>
        <translation>
            <numerusform>%Ln жуп теманын жалпы үзүндүсү бар. Enter жуптун жалпысын ачат.</numerusform>
            <numerusform>%Ln жуп теманын жалпы үзүндүсү бар. Enter жуптун жалпысын ачат.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being counted which themes occur together.</source>
        <translation>Чогуу кездешкен темалар эсептелип жатат.</translation>
    </message>
    <message>
        <source>No two themes share a passage.</source>
        <translation>Жалпы үзүндүсү бар эки тема жок.</translation>
    </message>
    <message>
        <source>The {number} that share most are shown.</source>
        <translation>Жалпысы эң көп {number} жуп көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Themes that occur together</source>
        <translation>Чогуу кездешкен темалар</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Кайсы тема менен</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Үзүндүлөр</translation>
    </message>
</context>
<context>
    <name>CodebookController</name>
    <message>
        <source>Taken off: {theme}.</source>
        <translation>Темадан чыгарылды: {theme}.</translation>
    </message>
    <message>
        <source>The theme “{theme}” is made.</source>
        <translation>«{theme}» темасы түзүлдү.</translation>
    </message>
    <message>
        <source>“{theme}” is removed.</source>
        <translation>«{theme}» темасы өчүрүлдү.</translation>
    </message>
    <message numerus="yes">
        <source>“{theme}” is removed, with %n coding(s).</source>
        <translation>
            <numerusform>«{theme}» темасы өчүрүлүп, %Ln жерден алынды.</numerusform>
            <numerusform>«{theme}» темасы өчүрүлүп, %Ln жерден алынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which theme is “{theme}” put together with?</source>
        <translation>«{theme}» темасы кайсы тема менен бириктирилсин?</translation>
    </message>
    <message>
        <source>Put themes together</source>
        <translation>Темаларды бириктирүү</translation>
    </message>
    <message>
        <source>&amp;Put them together</source>
        <translation>&amp;Бириктирүү</translation>
    </message>
    <message numerus="yes">
        <source>“{gone}” goes, and “{left}” gets its %n coding(s).</source>
        <translation>
            <numerusform>«{gone}» темасы жок болуп, анын %Ln жери «{left}» темасына өтөт.</numerusform>
            <numerusform>«{gone}» темасы жок болуп, анын %Ln жери «{left}» темасына өтөт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is there already, and stays once.</source>
        <translation>
            <numerusform>Алардын %Ln жери ал жерде бар, бир жолу калат.</numerusform>
            <numerusform>Алардын %Ln жери ал жерде бар, бир жолу калат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its description and its memo are added, and what stands under it.</source>
        <translation>Анын сүрөттөмөсү, эскертмеси жана астындагы темалар кошулат.</translation>
    </message>
    <message>
        <source>“{gone}” is put together with “{left}”.</source>
        <translation>«{gone}» темасы «{left}» темасы менен бириктирилди.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of both stay(s) once.</source>
        <translation>
            <numerusform>Экөөнө тең тиешелүү %Ln жер бир жолу калды.</numerusform>
            <numerusform>Экөөнө тең тиешелүү %Ln жер бир жолу калды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which theme is “{theme}” compared with?</source>
        <translation>«{theme}» темасы кайсы тема менен салыштырылсын?</translation>
    </message>
    <message>
        <source>Compare two themes</source>
        <translation>Эки теманы салыштыруу</translation>
    </message>
    <message>
        <source>&amp;Compare them</source>
        <translation>&amp;Салыштыруу</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s): which theme do they belong to?</source>
        <translation>
            <numerusform>Бул %Ln жер кайсы темага кирет?</numerusform>
            <numerusform>Бул %Ln жер кайсы темага кирет?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put words under another theme</source>
        <translation>Сөздөрдү башка темага өткөрүү</translation>
    </message>
    <message>
        <source>&amp;Put them there</source>
        <translation>Ө&amp;ткөрүү</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) put under “{theme}”.</source>
        <translation>
            <numerusform>%Ln жер «{theme}» темасына өткөрүлдү.</numerusform>
            <numerusform>%Ln жер «{theme}» темасына өткөрүлдү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was there already, and stays once.</source>
        <translation>
            <numerusform>Алардын %Ln жери ал жерде бар эле, бир жолу калды.</numerusform>
            <numerusform>Алардын %Ln жери ал жерде бар эле, бир жолу калды.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands elsewhere in the list of themes now.</source>
        <translation>Эми тема тизменин башка жеринде турат.</translation>
    </message>
</context>
<context>
    <name>CodebookIntake</name>
    <message>
        <source>Take in a codebook</source>
        <translation>Темалардын тизмесин кошуу</translation>
    </message>
    <message>
        <source>Codebooks ({patterns})</source>
        <translation>Темалардын тизмелери ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>All themes of this codebook are in the folder already.</source>
        <translation>Бул тизменин бардык темалары папкада бар.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) taken in.</source>
        <translation>
            <numerusform>%Ln тема кошулду.</numerusform>
            <numerusform>%Ln тема кошулду.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookSheet</name>
    <message>
        <source>Take in a codebook</source>
        <translation>Темалардын тизмесин кошуу</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Кабыл алуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Readers of the archive will see the names and descriptions of its themes.</source>
        <translation>Архивдин окурмандары бул темалардын аталыштарын жана сүрөттөмөлөрүн көрөт.</translation>
    </message>
    <message>
        <source>What this codebook brings</source>
        <translation>Бул тизмеде кайсы темалар бар</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of themes in it are not taken.</source>
        <translation>
            <numerusform>Андагы темалардын %Ln тобу кошулбайт.</numerusform>
            <numerusform>Андагы темалардын %Ln тобу кошулбайт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes of the codebook</source>
        <translation>Тизменин темалары</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңылары</translation>
    </message>
    <message>
        <source>Twice in the file: the first of them is taken</source>
        <translation>Файлда эки жолу: биринчиси алынат</translation>
    </message>
    <message>
        <source>Named above others, with no row of its own: taken as a theme</source>
        <translation>Башкаларынын үстүндө гана аталган, өз сабы жок: тема катары алынат</translation>
    </message>
    <message>
        <source>There under the same name: it stays as it is</source>
        <translation>Ошол аталышта бар, өзгөрбөйт</translation>
    </message>
    <message>
        <source>There with the same id: it stays as it is</source>
        <translation>Ошол эле идентификатор менен бар, өзгөрбөйт</translation>
    </message>
</context>
<context>
    <name>CodingList</name>
    <message>
        <source>Words under this theme</source>
        <translation>Бул темага кирген сөздөр</translation>
    </message>
    <message>
        <source>No words are directly under this theme.</source>
        <translation>Бул темага түз кирген сөз жок.</translation>
    </message>
</context>
<context>
    <name>CodingSheet</name>
    <message>
        <source>Code words</source>
        <translation>Сөздөрдү темага киргизүү</translation>
    </message>
    <message>
        <source>Co&amp;de them</source>
        <translation>&amp;Киргизүү</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Which theme do these words belong to?</source>
        <translation>Бул сөздөр кайсы темага кирет?</translation>
    </message>
    <message>
        <source>&amp;Words: Shift and an arrow select others</source>
        <translation>&amp;Сөздөр: башкасы Shift жана жебе менен белгиленет</translation>
    </message>
    <message>
        <source>&amp;Theme: type some letters of it</source>
        <translation>&amp;Тема: анын бир нече тамгасын териңиз</translation>
    </message>
    <message>
        <source>{theme}: “{words}”</source>
        <translation>{theme}: «{words}»</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Чыгаруу</translation>
    </message>
    <message>
        <source>Take off {theme}</source>
        <translation>Темадан чыгаруу: {theme}</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Адегенде сөздөрдү белгилеңиз.</translation>
    </message>
    <message>
        <source>Type the name of a theme first.</source>
        <translation>Адегенде теманын аталышын териңиз.</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>Compare with another coding</source>
        <translation>Башка коддоо менен салыштыруу</translation>
    </message>
    <message>
        <source>Archives, and folders by their archive.toml ({patterns})</source>
        <translation>Архивдер жана archive.toml аркылуу папкалар ({patterns})</translation>
    </message>
    <message>
        <source>{title}, in {name}</source>
        <translation>{title} ({name})</translation>
    </message>
    <message>
        <source>Coded as in “{name}”: {theme}.</source>
        <translation>«{name}» ичиндегидей коддолду: {theme}.</translation>
    </message>
    <message>
        <source>Taken off, as “{name}” does not have it: {theme}.</source>
        <translation>Алынды, анткени «{name}» ичинде ал жок: {theme}.</translation>
    </message>
    <message>
        <source>Other words are coded, as in “{name}”: {theme}.</source>
        <translation>Башка сөздөр коддолду, «{name}» ичиндегидей: {theme}.</translation>
    </message>
    <message>
        <source>It stays as it is here: {theme}. It is listed no more.</source>
        <translation>Бул жердегидей калат: {theme}. Тизмеде эми жок.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Agreement by theme</source>
        <translation>Темалар боюнча макулдук</translation>
    </message>
    <message>
        <source>What is coded apart</source>
        <translation>Эмне ар башка коддолгон</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Салыштыруу …</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Алуу</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Калтыруу</translation>
    </message>
    <message>
        <source>List what was left again</source>
        <translation>Калтырылганды кайра көрсөтүү</translation>
    </message>
    <message>
        <source>Two codings</source>
        <translation>Эки коддоо</translation>
    </message>
    <message>
        <source>Choose an archive or a folder that somebody else coded.</source>
        <translation>Башка бирөө коддогон архивди же папканы тандаңыз.</translation>
    </message>
    <message>
        <source>Compared with “{name}”:</source>
        <translation>«{name}» менен салыштырылды:</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n айырма.</numerusform>
            <numerusform>%n айырма.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with other words is/are not compared.</source>
        <translation>
            <numerusform>Сөздөрү башка %n үзүндү салыштырылбайт.</numerusform>
            <numerusform>Сөздөрү башка %n үзүндү салыштырылбайт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>What is on the left</source>
        <translation>Солдо</translation>
    </message>
    <message>
        <source>What is on the right</source>
        <translation>Оңдо</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Салыштыруу</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>What they consented to</source>
        <translation>Алар эмнеге макул болгон</translation>
    </message>
    <message>
        <source>to be &amp;read</source>
        <translation>&amp;окулушуна</translation>
    </message>
    <message>
        <source>to be shown in &amp;trainings</source>
        <translation>&amp;тренингдерде көрсөтүлүшүнө</translation>
    </message>
    <message>
        <source>to be &amp;printed</source>
        <translation>&amp;басылып чыгышына</translation>
    </message>
    <message>
        <source>to be p&amp;ublished</source>
        <translation>жары&amp;яланышына</translation>
    </message>
    <message>
        <source>&amp;Nobody knows</source>
        <translation>&amp;Эч ким билбейт</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Эч ким билбейт</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Каалаган адам</translation>
    </message>
    <message>
        <source>Those who promise to be careful with it</source>
        <translation>Этият болууга убада бергендер</translation>
    </message>
    <message>
        <source>Those whom you choose</source>
        <translation>Сиз тандагандар</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Эч нерсе</translation>
    </message>
    <message>
        <source>As much as fits at least three of those who took part</source>
        <translation>Жок дегенде үч катышуучуга туура келгенинче</translation>
    </message>
    <message numerus="yes">
        <source>Also of %n document(s) or passage(s) added since</source>
        <translation>
            <numerusform>Кийин кошулган %Ln документке же үзүндүгө да</numerusform>
            <numerusform>Кийин кошулган %Ln документке же үзүндүгө да</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what was added since, nobody knows it yet. Tick this only if the same holds for it.</source>
        <translation>Кийин кошулгандар боюнча муну азырынча эч ким билбейт. Алар үчүн да ошондой болсо гана белгилеңиз.</translation>
    </message>
    <message>
        <source>&amp;State this</source>
        <translation>Ушуну &amp;көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>State only what you know. It holds for all passages of the archive that do not say otherwise, and it can be changed later.</source>
        <translation>Билгениңизди гана көрсөтүңүз. Бул архивдин башкача айтылбаган бардык үзүндүлөрүнө тиешелүү, кийин өзгөртсө болот.</translation>
    </message>
    <message>
        <source>The lines under quotes stay in the archive: a reader can choose “In full” and see all of them. What nobody may know has to be taken out of the folder.</source>
        <translation>Цитаталардын кол тамгалары архивде кала берет: окурман «Толук» дегенди тандап, баарын көрө алат. Эч ким билбеши керек болгонду папкадан алып салуу керек.</translation>
    </message>
    <message>
        <source>These people consented</source>
        <translation>Бул адамдар макул болгон:</translation>
    </message>
    <message>
        <source>Who &amp;may have the archive</source>
        <translation>Архивди ким &amp;ала алат</translation>
    </message>
    <message>
        <source>What is told of &amp;who speaks, unless a reader asks</source>
        <translation>Окурман сурабаса, &amp;сүйлөгөндөр жөнүндө эмне айтылат</translation>
    </message>
    <message>
        <source>Tick what they consented to, or that nobody knows.</source>
        <translation>Алар эмнеге макул болгонун же эч ким билбесин белгилеңиз.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) or passage(s) added since, nobody knows it still.</source>
        <translation>
            <numerusform>Кийин кошулган %Ln документ же үзүндү боюнча муну дагы эле эч ким билбейт.</numerusform>
            <numerusform>Кийин кошулган %Ln документ же үзүндү боюнча муну дагы эле эч ким билбейт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleFoot</name>
    <message>
        <source>Black</source>
        <translation>Кара</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Ак</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Тынч</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Light room</source>
        <translation>Жарык зал</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Өткөрүп жиберүү</translation>
    </message>
    <message>
        <source>Shift+PgDn</source>
        <translation>Shift+PgDn</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Өтүү</translation>
    </message>
    <message>
        <source>All slides</source>
        <translation>Бардык слайддар</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Экрандарды алмаштыруу</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Ачык суроо</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Мүнөттөр</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Бүтүрүү</translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
    <message>
        <source>REHEARSAL, for you alone · {state}</source>
        <translation>РЕПЕТИЦИЯ, сиз үчүн гана · {state}</translation>
    </message>
    <message>
        <source>HIDDEN · no screen for the room: plug it in, or press S to show the room here</source>
        <translation>ЖАШЫРЫЛГАН · залга экран жок: туташтырыңыз же S басып, ушул экранды залга бериңиз</translation>
    </message>
    <message>
        <source>LIVE · the room sees this</source>
        <translation>КӨРСӨТҮЛҮҮДӨ · зал ушуну көрөт</translation>
    </message>
    <message>
        <source>FROZEN · the room keeps this while you go on</source>
        <translation>ТОКТОТУЛГАН · сиз улантканда залда ушул калат</translation>
    </message>
    <message>
        <source>BLACK · the room sees nothing</source>
        <translation>КАРА · зал эч нерсе көрбөйт</translation>
    </message>
    <message>
        <source>WHITE · the room sees a white screen</source>
        <translation>АК · зал ак экранды көрөт</translation>
    </message>
    <message>
        <source>CALM · the room sees words for a pause</source>
        <translation>ТЫНЧ · зал тыныгуу сөздөрүн көрөт</translation>
    </message>
    <message>
        <source>THE END · the room sees where people can turn to</source>
        <translation>АЯГЫ · зал кайда кайрылса болорун көрүп турат</translation>
    </message>
    <message>
        <source>{state} · DRAFT</source>
        <translation>{state} · ДОЛБООР</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>No document is called so.</source>
        <translation>Мындай аталыштагы документ жок.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмун</translation>
    </message>
</context>
<context>
    <name>CopyOffer</name>
    <message>
        <source>A copy of your notebook on a stick is still there when this computer is not. It opens with your passphrase or your recovery words alone.</source>
        <translation>Бул компьютер жок болсо да, флешкадагы дептердин көчүрмөсү кала берет. Аны сырсөзүңүз же калыбына келтирүү сөздөрү гана ачат.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Эч качан</translation>
    </message>
    <message>
        <source>Make a copy …</source>
        <translation>Көчүрмө жасоо …</translation>
    </message>
    <message>
        <source>It is not offered again. You find it in the Notebook menu.</source>
        <translation>Бул мындан ары сунушталбайт. Көчүрмөнү «Дептер» менюсунан жасаса болот.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied without attribution.</source>
        <translation>Көчүрүлдү. Ким айтканы көрсөтүлгөн жок.</translation>
    </message>
    <message>
        <source>Copied with other attributions than on the screen.</source>
        <translation>Көчүрүлдү. Ким айтканы экрандагыдан башкача көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Copied with the attributions that are on the screen.</source>
        <translation>Көчүрүлдү. Ким айтканы экрандагыдай көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Copied as: {who}.</source>
        <translation>Көчүрүлдү. Ким айтты: {who}.</translation>
    </message>
    <message>
        <source>Copied with its source, as: {who}.</source>
        <translation>Булагы менен көчүрүлдү. Ким айтты: {who}.</translation>
    </message>
    <message>
        <source>Copied with its source, without attribution.</source>
        <translation>Булагы менен көчүрүлдү. Ким айтканы көрсөтүлгөн жок.</translation>
    </message>
    <message>
        <source>Copied with its source, and with other attributions than on the screen.</source>
        <translation>Булагы менен көчүрүлдү. Ким айтканы экрандагыдан башкача көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Copied with its source, and with the attributions that are on the screen.</source>
        <translation>Булагы менен көчүрүлдү. Ким айтканы экрандагыдай көрсөтүлдү.</translation>
    </message>
    <message>
        <source>This is the original alone: to copy the translation, select nothing but words of it.</source>
        <translation>Бул түпнуска гана: котормону көчүрүү үчүн анын сөздөрүн гана белгилеңиз.</translation>
    </message>
    <message>
        <source>This is a translation.</source>
        <translation>Бул котормо.</translation>
    </message>
    <message>
        <source>This is the original and its translation.</source>
        <translation>Бул түпнуска жана анын котормосу.</translation>
    </message>
    <message numerus="yes">
        <source>%n folded passage(s) left out.</source>
        <translation>
            <numerusform>%Ln жашырылган үзүндү калтырылды.</numerusform>
            <numerusform>%Ln жашырылган үзүндү калтырылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent not recorded.</source>
        <translation>Макулдук жазылган эмес.</translation>
    </message>
    <message>
        <source>Consent not recorded for some of it.</source>
        <translation>Айрымдары үчүн макулдук жазылган эмес.</translation>
    </message>
    <message>
        <source>No use has consent for all of it.</source>
        <translation>Баарына жалпы макулдук жок.</translation>
    </message>
    <message>
        <source>Consent covers: {uses}.</source>
        <translation>Макулдук берилген: {uses}.</translation>
    </message>
</context>
<context>
    <name>Correctable</name>
    <message>
        <source>The translation into {language}</source>
        <translation>Котормо, тили: {language}</translation>
    </message>
    <message>
        <source>The name of the theme “{title}”, in {language}</source>
        <translation>«{title}» темасынын аталышы, тили: {language}</translation>
    </message>
    <message>
        <source>The meaning of “{title}”, in {language}</source>
        <translation>«{title}» сөзүнүн мааниси, тили: {language}</translation>
    </message>
    <message>
        <source>A sentence of Satchel, in {language}</source>
        <translation>Satchel’дин өз сөздөрү, тили: {language}</translation>
    </message>
    <message>
        <source>To be withdrawn</source>
        <translation>Архивден алып салуу</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The editor’s note, in {language}</source>
        <translation>Редактордун эскертүүсү, тили: {language}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>From file {number}, taken in on {day}.</source>
        <translation>{number}-файлдан, {day} кабыл алынган.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Үзүндү</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Editor’s note</source>
        <translation>Редактордун эскертүүсү</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Words of Satchel</source>
        <translation>Satchel’дин өз сөздөрү</translation>
    </message>
    <message>
        <source>To be withdrawn</source>
        <translation>Кайтарып алуу</translation>
    </message>
    <message>
        <source>Suggestions taken in before are locked with your notebook: unlock it to see them.</source>
        <translation>Мурда кабыл алынган сунуштар дептериңиз менен кошо кулпуланган: көрүү үчүн аны ачыңыз.</translation>
    </message>
    <message>
        <source>The text changed since somebody compared it: it stays a draft.</source>
        <translation>Бирөө салыштыргандан бери текст өзгөрдү: котормо долбоор бойдон калат.</translation>
    </message>
    <message>
        <source>The words changed since this was suggested. Compare them first.</source>
        <translation>Сунушталгандан бери сөздөр өзгөргөн. Адегенде аларды салыштырыңыз.</translation>
    </message>
    <message>
        <source>This is not in the folder any more. It can only be left.</source>
        <translation>Бул папкада мындан ары жок. Аны калтырып коюу гана мүмкүн.</translation>
    </message>
    <message>
        <source>Somebody compared it and gave no name: it stays a draft.</source>
        <translation>Кимдир бирөө салыштырган, бирок атын жазган эмес: ал долбоор бойдон калат.</translation>
    </message>
    <message>
        <source>A character that nobody sees, or that turns the text, is in it: {code}.</source>
        <translation>Анда көрүнбөгөн же тексттин багытын өзгөрткөн белги бар: {code}.</translation>
    </message>
    <message>
        <source>“{word}” mixes two alphabets: letters of it only look like the right ones.</source>
        <translation>«{word}» сөзүндө эки алфавит аралашкан: айрым тамгалары туурасына окшош гана.</translation>
    </message>
    <message>
        <source>Its end looks like the line under a quote: “{line}”.</source>
        <translation>Аягы цитатанын алдындагы кол тамгага окшош: «{line}».</translation>
    </message>
    <message>
        <source>New names in it: {names}.</source>
        <translation>Жаңы аттар: {names}.</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Эмне үчүн: {why}</translation>
    </message>
    <message>
        <source>By: {who} (typed name, not proven)</source>
        <translation>Ким: {who} (терилген ысым, далилденген эмес)</translation>
    </message>
</context>
<context>
    <name>CorrectionsController</name>
    <message>
        <source>It is taken over.</source>
        <translation>Кабыл алынды.</translation>
    </message>
    <message>
        <source>The folder changed meanwhile. Look at the review again.</source>
        <translation>Папка ошол арада өзгөрдү. Текшерүүнү кайра карап чыгыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken over as reviewed.</source>
        <translation>
            <numerusform>%Ln котормо текшерилген катары кабыл алынды.</numerusform>
            <numerusform>%Ln котормо текшерилген катары кабыл алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) left: all stays as it is.</source>
        <translation>
            <numerusform>%n сунуш калтырылды: баары турган бойдон калат.</numerusform>
            <numerusform>%n сунуш калтырылды: баары турган бойдон калат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>All stays as it is.</source>
        <translation>Баары ошол бойдон калат.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of readers is/are not decided. Only an open notebook with a passphrase keeps it. Close again to drop it.</source>
        <translation>
            <numerusform>Окурмандардын %Ln сунушу каралган жок. Аны ачык турган, сырсөзү бар дептер гана сактайт. Андан баш тартуу үчүн дагы бир жолу жабыңыз.</numerusform>
            <numerusform>Окурмандардын %Ln сунушу каралган жок. Аны ачык турган, сырсөзү бар дептер гана сактайт. Андан баш тартуу үчүн дагы бир жолу жабыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзөтүүлөр</translation>
    </message>
    <message>
        <source>It is taken over as a draft.</source>
        <translation>Долбоор катары кабыл алынды.</translation>
    </message>
    <message>
        <source>What was left is listed again.</source>
        <translation>Калтырып койгонуңуз кайра тизмеде.</translation>
    </message>
    <message>
        <source>Save Satchel’s words</source>
        <translation>Satchel’дин сөздөрүн сактоо</translation>
    </message>
    <message>
        <source>Translation files ({pattern})</source>
        <translation>Котормо файлдары ({pattern})</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved, one for each language.</source>
        <translation>
            <numerusform>%Ln файл сакталды, ар бир тилге бирден.</numerusform>
            <numerusform>%Ln файл сакталды, ар бир тилге бирден.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsPane</name>
    <message>
        <source>What readers suggested</source>
        <translation>Окурмандар сунуштаган</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Азыр кандай</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Эмне сунушталган</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Кабыл алуу …</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ошол бойдон калтыруу</translation>
    </message>
    <message>
        <source>Leave all of this file</source>
        <translation>Бул файлдагынын баарын калтырып коюу</translation>
    </message>
    <message>
        <source>Accept this whole review …</source>
        <translation>Бул текшерүүнү толугу менен кабыл алуу …</translation>
    </message>
    <message>
        <source>Take in files …</source>
        <translation>Файлдарды алуу …</translation>
    </message>
    <message>
        <source>Save Satchel’s words …</source>
        <translation>Satchel’дин сөздөрүн сактоо …</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзөтүүлөр</translation>
    </message>
    <message>
        <source>Nobody’s suggestions are here. Take in the files that readers wrote.</source>
        <translation>Бул жерде сунуш жок. Окурмандар жазган файлдарды алыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of readers. Nothing is changed unasked.</source>
        <translation>
            <numerusform>Окурмандардын %Ln сунушу. Сизсиз эч нерсе өзгөрбөйт.</numerusform>
            <numerusform>Окурмандардын %Ln сунушу. Сизсиз эч нерсе өзгөрбөйт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for a withdrawal.</source>
        <translation>
            <numerusform>%Ln сунуш үзүндүнү кайтарып алууну суранат.</numerusform>
            <numerusform>%Ln сунуш үзүндүнү кайтарып алууну суранат.</numerusform>
        </translation>
    </message>
    <message>
        <source>(to be withdrawn)</source>
        <translation>(кайтарып алуу)</translation>
    </message>
    <message>
        <source>It says that somebody compared it with the text: a review.</source>
        <translation>Файлда муну бирөө текст менен салыштырганы айтылган: текшерүү.</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>Women   15
Men   3</source>
        <translation>Аялдар   15
Эркектер   3</translation>
    </message>
    <message>
        <source>What is counted, such as “Age”</source>
        <translation>Эмне саналат, мисалы «Жашы»</translation>
    </message>
    <message>
        <source>Among whom, such as “18 people”</source>
        <translation>Кимдердин ичинен, мисалы «18 киши»</translation>
    </message>
    <message>
        <source>What the groups are</source>
        <translation>Топтор эмне боюнча</translation>
    </message>
    <message>
        <source>The groups, each with its number</source>
        <translation>Топтор, ар бири саны менен</translation>
    </message>
</context>
<context>
    <name>CrossSearch</name>
    <message numerus="yes">
        <source>%n archive(s) could not be searched.</source>
        <translation>
            <numerusform>%Ln архивден издөө мүмкүн болбоду.</numerusform>
            <numerusform>%Ln архивден издөө мүмкүн болбоду.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) have too many passages to be searched with the others. Open each to search in it.</source>
        <translation>
            <numerusform>%Ln архивде башкалар менен чогуу издөө үчүн үзүндүлөр өтө көп. Ичинен издөө үчүн аны ачыңыз.</numerusform>
            <numerusform>%Ln архивде башкалар менен чогуу издөө үчүн үзүндүлөр өтө көп. Ичинен издөө үчүн ар бирин ачыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed archive(s) were not searched.</source>
        <translation>
            <numerusform>Мөөр басылып жабылган %Ln архивден изделген жок.</numerusform>
            <numerusform>Мөөр басылып жабылган %Ln архивден изделген жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) that nobody has opened yet were not searched. Open each once.</source>
        <translation>
            <numerusform>%Ln архив али ачыла элек, андан изделген жок. Аны бир жолу ачыңыз.</numerusform>
            <numerusform>%Ln архив али ачыла элек, алардан изделген жок. Ар бирин бир жолу ачыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Изделүүдө …</translation>
    </message>
</context>
<context>
    <name>DeletionSheet</name>
    <message>
        <source>Delete the passage</source>
        <translation>Үзүндүнү өчүрүү</translation>
    </message>
    <message>
        <source>&amp;Forget its words here too: this cannot be taken back</source>
        <translation>Сөздөрүн бул жерде да &amp;унутуу: муну кайтарып болбойт</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>Өчү&amp;рүү</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Its words go from the document and from the text as received. Without the tick it can be taken back.</source>
        <translation>Сөздөрү документтен жана алынган тексттен кетет. Белги коюлбаса, муну кайтарса болот.</translation>
    </message>
    <message>
        <source>Delete this passage?</source>
        <translation>Бул үзүндүнү өчүрөсүзбү?</translation>
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
        <translation>Документтерди &amp;кошуу …</translation>
    </message>
    <message>
        <source>P&amp;ublish an edition …</source>
        <translation>&amp;Чыгарылышты жарыялоо …</translation>
    </message>
    <message>
        <source>&amp;Go to the problems</source>
        <translation>К&amp;емчиликтерге өтүү</translation>
    </message>
    <message>
        <source>&amp;Take the last change back</source>
        <translation>&amp;Акыркы өзгөртүүнү кайтаруу</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>Кайра &amp;жасоо</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>Ти&amp;змелер</translation>
    </message>
    <message>
        <source>A&amp;bout this archive …</source>
        <translation>Бул ар&amp;хив жөнүндө …</translation>
    </message>
    <message>
        <source>About t&amp;his document …</source>
        <translation>Бул доку&amp;мент жөнүндө …</translation>
    </message>
    <message>
        <source>Take &amp;in corrections of readers …</source>
        <translation>Окурмандардын түзөтүүлөрүн ал&amp;уу …</translation>
    </message>
    <message>
        <source>Furthe&amp;r</source>
        <translation>&amp;Дагы</translation>
    </message>
    <message>
        <source>Move this document &amp;earlier</source>
        <translation>Бул документти &amp;алдыга жылдыруу</translation>
    </message>
    <message>
        <source>Move this document l&amp;ater</source>
        <translation>Бул документти а&amp;ртка жылдыруу</translation>
    </message>
    <message>
        <source>&amp;Rename this document …</source>
        <translation>Бул докумен&amp;ттин атын өзгөртүү …</translation>
    </message>
    <message>
        <source>Take this document o&amp;ut …</source>
        <translation>&amp;Бул документти алып салуу …</translation>
    </message>
    <message>
        <source>Go to the gu&amp;esses</source>
        <translation>Божомол&amp;дорго өтүү</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>К&amp;ийинки кемчилик</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Мурунку кемчилик</translation>
    </message>
    <message>
        <source>Go to who &amp;speaks</source>
        <translation>Ким айтка&amp;нына өтүү</translation>
    </message>
    <message>
        <source>Go to the the&amp;mes</source>
        <translation>Темала&amp;рга өтүү</translation>
    </message>
    <message>
        <source>Go to the pa&amp;rticipants</source>
        <translation>Каты&amp;шуучуларга өтүү</translation>
    </message>
    <message>
        <source>Look for names</source>
        <translation>Ысымдарды издөө</translation>
    </message>
    <message>
        <source>What they c&amp;onsented to …</source>
        <translation>Алар эмнеге макул &amp;болгон …</translation>
    </message>
    <message>
        <source>Save the notice of what is wit&amp;hdrawn …</source>
        <translation>Кайтарып а&amp;лынган нерсе жөнүндө кабарды сактоо …</translation>
    </message>
    <message>
        <source>Done w&amp;ith the originals</source>
        <translation>Түп нускалар керек &amp;эмес</translation>
    </message>
    <message>
        <source>&amp;Forget what was done here …</source>
        <translation>Бул жерде жасалганды &amp;унутуу …</translation>
    </message>
    <message>
        <source>Your &amp;key and its fingerprint …</source>
        <translation>&amp;Сиздин ачкычыңыз жана анын кол тамга изи …</translation>
    </message>
    <message>
        <source>Go to the corrections</source>
        <translation>Түзөтүүлөргө</translation>
    </message>
    <message>
        <source>Put a withdrawn passage &amp;back …</source>
        <translation>Кайтарып алынган үзүндүнү &amp;ордуна коюу …</translation>
    </message>
    <message>
        <source>&amp;Look for words in the folder …</source>
        <translation>Папкадан сөздөрдү &amp;издөө …</translation>
    </message>
    <message>
        <source>Go to the translations</source>
        <translation>Котормолорго өтүү</translation>
    </message>
    <message>
        <source>Go to the glossary</source>
        <translation>Глоссарийге өтүү</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Түшүндүрмөлөргө өтүү</translation>
    </message>
    <message>
        <source>Add your documents: press Ctrl+O, or drop them here.</source>
        <translation>Документтерди кошуңуз: Ctrl+O басыңыз же бул жерге сүйрөп таштаңыз.</translation>
    </message>
    <message>
        <source>This folder has errors, so there is nothing to read yet. Mend what is listed below as an error.</source>
        <translation>Папкада каталар бар, ошондуктан азырынча окуй турган эч нерсе жок. Төмөндө ката деп көрсөтүлгөндү оңдоңуз.</translation>
    </message>
    <message>
        <source>The folder is not there now, or has no archive.toml. It is shown as soon as that is back.</source>
        <translation>Папка азыр ордунда жок же анда archive.toml жок. Ал кайра пайда болору менен көрсөтүлөт.</translation>
    </message>
    <message>
        <source>This folder could not be built, so nothing can be read yet.</source>
        <translation>Бул папкадан архив түзүлбөй калды, ошондуктан азырынча эч нерсе окууга болбойт.</translation>
    </message>
</context>
<context>
    <name>DeskEditor</name>
    <message>
        <source>Undo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Ал ансыз да ошондой.</translation>
    </message>
    <message>
        <source>Taken back: {act}.</source>
        <translation>Артка кайтарылды: {act}.</translation>
    </message>
    <message>
        <source>Done again: {act}.</source>
        <translation>Кайра аткарылды: {act}.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready-made set(s) showed nothing else, and went too.</source>
        <translation>
            <numerusform>Башка эч нерсе көрсөтпөгөн %Ln даяр жыйнак да өчүрүлдү.</numerusform>
            <numerusform>Башка эч нерсе көрсөтпөгөн %Ln даяр жыйнак да өчүрүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Кайра жасоо</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Кайтара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Кайра жасай турган эч нерсе жок.</translation>
    </message>
</context>
<context>
    <name>DeskFoot</name>
    <message>
        <source>Lists of the desk</source>
        <translation>Иш столунун тизмелери</translation>
    </message>
    <message>
        <source>Mend the errors.</source>
        <translation>Каталарды оңдоңуз.</translation>
    </message>
    <message>
        <source>Satchel goes on as soon as that is back.</source>
        <translation>Ал кайра пайда болору менен Satchel улантат.</translation>
    </message>
    <message>
        <source>It is tried again when a file is saved.</source>
        <translation>Файл сакталганда кайра аракет кылынат.</translation>
    </message>
    <message>
        <source>What is shown is as of your last act, and no good build yet.</source>
        <translation>Көрсөтүлгөнү акыркы аракетиңизден кийинки абал, ийгиликтүү жыйноо азырынча жок.</translation>
    </message>
    <message>
        <source>What is shown is as of the last good build, at {time}.</source>
        <translation>Акыркы ийгиликтүү түзүлгөнү көрсөтүлүүдө, убактысы {time}.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Тизмени көрсөтүү</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Тизмени жашыруу</translation>
    </message>
</context>
<context>
    <name>DeskKeeper</name>
    <message>
        <source>Satchel could not forget these words on this computer yet. Make room on the disk; it tries again with your next change.</source>
        <translation>Satchel бул сөздөрдү бул компьютерде азырынча унута алган жок. Дискте орун бошотуңуз; кийинки өзгөртүүдө ал кайра аракет кылат.</translation>
    </message>
    <message>
        <source>What you do could not be kept for the next time. It can be taken back until the folder is closed.</source>
        <translation>Жасаганыңыз кийинки жолу үчүн сакталган жок. Папка жабылганча аны кайтарса болот.</translation>
    </message>
    <message>
        <source>It can be taken back until the folder is closed. A notebook with a passphrase keeps it longer.</source>
        <translation>Папка жабылганча муну кайтарса болот. Сырсөзү бар дептер аны узагыраак сактайт.</translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation>Дептериңиз</translation>
    </message>
</context>
<context>
    <name>DeskLists</name>
    <message numerus="yes">
        <source>%n guess(es) accepted.</source>
        <translation>
            <numerusform>%Ln божомол кабыл алынды.</numerusform>
            <numerusform>%Ln божомол кабыл алынды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>The file was read as {a}.</source>
        <translation>Файл {a} коддоосунда окулду.</translation>
    </message>
    <message>
        <source>The language is taken to be “{a}”, by its commonest words.</source>
        <translation>Тил эң көп кездешкен сөздөр боюнча аныкталды: “{a}”.</translation>
    </message>
    <message>
        <source>The language is taken to be “{a}”, but its words leave it in doubt.</source>
        <translation>Тили, кыязы, “{a}”, бирок сөздөр боюнча так эмес.</translation>
    </message>
    <message>
        <source>The text has no title of its own, so it is called “{a}”.</source>
        <translation>Тексттин өз аталышы жок, ошондуктан ал “{a}” деп аталды.</translation>
    </message>
    <message>
        <source>It is called “{a}”. In the folder it is “{b}”, which stays.</source>
        <translation>Ал “{a}” деп аталат. Папкада ал “{b}” деп аталган, ошол калат.</translation>
    </message>
    <message>
        <source>It is taken for a new version of {a}.</source>
        <translation>Ал {a} файлынын жаңы версиясы деп алынды.</translation>
    </message>
    <message>
        <source>{a} stays as it is: only the themes, codings and notes of the project are taken.</source>
        <translation>{a} мурдагыдай калат: долбоордон темалар, коддоолор жана эскертмелер гана алынды.</translation>
    </message>
    <message>
        <source>Themes: {a}; codings taken: {b} of {c}; notes: {d}; translations: {e}.</source>
        <translation>Темалар: {a}; алынган коддоолор: {c} ичинен {b}; эскертмелер: {d}; котормолор: {e}.</translation>
    </message>
    <message>
        <source>“{a}” on “{b}” fits only in part.</source>
        <translation>«{b}» боюнча «{a}» жарым-жартылай гана туура келет.</translation>
    </message>
    <message>
        <source>“{a}” on “{b}” fits nowhere, and is not taken.</source>
        <translation>«{b}» боюнча «{a}» эч жерге туура келбейт жана алынган жок.</translation>
    </message>
    <message>
        <source>The note “{a}” is about no passage, and is not taken.</source>
        <translation>«{a}» эскертмеси эч бир үзүндүгө тиешелүү эмес жана алынган жок.</translation>
    </message>
    <message>
        <source>Cases and variables are not taken: state at the desk who speaks.</source>
        <translation>Учурлар жана өзгөрмөлөр алынган жок: ким сүйлөп жатканын өзүңүз көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Descriptions of sources and of coded words are not taken.</source>
        <translation>Булактардын жана коддолгон сөздөрдүн сыпаттамалары алынган жок.</translation>
    </message>
    <message>
        <source>Notes in “{a}” are not taken again: it was here already.</source>
        <translation>«{a}» ичиндеги эскертмелер кайра алынган жок: бул текст мурда эле бар болчу.</translation>
    </message>
    <message>
        <source>Its graphs and links are not taken.</source>
        <translation>Анын схемалары жана байланыштары алынган жок.</translation>
    </message>
    <message>
        <source>“{a}” is not taken: its text is not in the file.</source>
        <translation>«{a}» алынган жок: анын тексти файлда жок.</translation>
    </message>
    <message>
        <source>In “{a}” positions count line ends or rare letters otherwise. Look at the coded words.</source>
        <translation>«{a}» файлында саптардын аягы же сейрек тамгалар башкача эсептелген. Кайсы сөздөр темалар менен белгиленгенин караңыз.</translation>
    </message>
    <message>
        <source>“{a}” has no plain text, so places are counted in its document. Look at the coded words.</source>
        <translation>«{a}» үчүн жөнөкөй текст жок, ошондуктан орундар документи боюнча эсептелди. Кайсы сөздөр темалар менен белгиленгенин караңыз.</translation>
    </message>
    <message>
        <source>“{a}” is the title.</source>
        <translation>“{a}” — аталышы.</translation>
    </message>
    <message>
        <source>“{a}” is a heading.</source>
        <translation>“{a}” — башжазы.</translation>
    </message>
    <message>
        <source>{a}: a quote, said by “{b}”.</source>
        <translation>{a}: цитата, айткан “{b}”.</translation>
    </message>
    <message>
        <source>{a}: a quote, nobody is named under it.</source>
        <translation>{a}: цитата, астында эч ким аталган эмес.</translation>
    </message>
    <message>
        <source>“{a}”: no field could be read.</source>
        <translation>“{a}”: сүйлөгөн адам тууралуу эч нерсе окулган жок.</translation>
    </message>
    <message>
        <source>“{a}” looks like the mark of a footnote, and no footnote was found for it.</source>
        <translation>“{a}” шилтеменин белгисине окшош, бирок ага шилтеме табылган жок.</translation>
    </message>
    <message>
        <source>A paragraph of more than {a} characters was cut into several passages.</source>
        <translation>{a} белгиден узун абзац бир нече үзүндүгө бөлүндү.</translation>
    </message>
    <message>
        <source>A table is too large for one passage, so it is {a} passages.</source>
        <translation>Таблица бир үзүндүгө өтө чоң, ошондуктан {a} үзүндү болду.</translation>
    </message>
    <message>
        <source>“{a}”: a paragraph goes on here after a break.</source>
        <translation>“{a}”: абзац бул жерде үзүлгөндөн кийин уланат.</translation>
    </message>
    <message>
        <source>“{a}”: a footnote goes on here after a break.</source>
        <translation>“{a}”: шилтеме бул жерде үзүлгөндөн кийин уланат.</translation>
    </message>
    <message>
        <source>“{a}” keeps its hyphen: the text has it nowhere else.</source>
        <translation>“{a}” дефиси менен калат: текстте бул сөз башка жерде жок.</translation>
    </message>
    <message>
        <source>“{a}” keeps its hyphen, which stood at the end of a line.</source>
        <translation>“{a}” саптын аягында турган дефиси менен калат.</translation>
    </message>
    <message>
        <source>“{a}” has no description. Say what it shows, for those who cannot see it.</source>
        <translation>“{a}” сүрөттөлгөн эмес. Аны көрө албагандар үчүн эмне тартылганын айтыңыз.</translation>
    </message>
    <message>
        <source>Its lines are long, so each is a paragraph of its own.</source>
        <translation>Саптары узун, ошондуктан ар бири өзүнчө абзац.</translation>
    </message>
    <message>
        <source>No mark points to this footnote, so it is a paragraph.</source>
        <translation>Бул шилтемеге эч бир белги көрсөтпөйт, ошондуктан ал абзац болду.</translation>
    </message>
    <message>
        <source>No mark is found for footnote {a}, so it is a paragraph: “{b}”</source>
        <translation>{a}-шилтеменин белгиси табылган жок, ошондуктан ал абзац болду: “{b}”</translation>
    </message>
    <message>
        <source>Footnote {a} is joined to its mark: “{b}”</source>
        <translation>{a}-шилтеме белгиси менен байланыштырылды: “{b}”</translation>
    </message>
    <message>
        <source>Links stay as they are written, as text.</source>
        <translation>Шилтемелер жазылгандай, текст бойдон калат.</translation>
    </message>
    <message>
        <source>Words that you replaced before stood here. They are replaced again.</source>
        <translation>Бул жерде сиз мурда алмаштырган сөздөр турган. Алар кайра алмаштырылды.</translation>
    </message>
    <message>
        <source>Words that you took out before stood here. They are left out again.</source>
        <translation>Бул жерде сиз мурда алып салган сөздөр турган. Алар кайра калтырылды.</translation>
    </message>
    <message>
        <source>“{a}” has other words now. Look at its codings, notes and translations.</source>
        <translation>“{a}” азыр башка сөздөр менен. Анын темаларын, эскертүүлөрүн жана котормолорун караңыз.</translation>
    </message>
    <message>
        <source>“{a}” is new. Nothing is known of consent to it.</source>
        <translation>“{a}” жаңы. Ага макулдук тууралуу эч нерсе белгисиз.</translation>
    </message>
    <message>
        <source>“{a}” is withdrawn. The document has its words, and they are left out.</source>
        <translation>“{a}” кайтарылып алынган. Документте анын сөздөрү бар, алар калтырылды.</translation>
    </message>
    <message>
        <source>“{a}” was changed by you and in the document. It stays as you left it until you decide.</source>
        <translation>“{a}” сиз да, документ да өзгөртүптүр. Сиз чечкенче сиздики бойдон калат.</translation>
    </message>
    <message>
        <source>“{a}” is not in the document any more. It stays, since you worked on it until you decide.</source>
        <translation>“{a}” документте жок болуп калды. Сиз анын үстүнөн иштегендиктен, чечкениңизче калат.</translation>
    </message>
    <message>
        <source>“{a}” was taken out by you and is changed in the document. It stays out until you decide.</source>
        <translation>“{a}” сиз алып салгансыз, документте ал өзгөргөн. Сиз чечкенче ал кошулбайт.</translation>
    </message>
    <message>
        <source>“{a}” has a name that you replaced. It is not put in until you decide.</source>
        <translation>“{a}” ичинде сиз алмаштырган ысым бар. Сиз чечкенче ал кошулбайт.</translation>
    </message>
    <message>
        <source>“{a}” is withdrawn, and the document has its words. They are not put in until you decide.</source>
        <translation>“{a}” кайтарылып алынган, документте анын сөздөрү бар. Сиз чечкенче алар кошулбайт.</translation>
    </message>
    <message>
        <source>Found {a} by their form. A person must read the whole text.</source>
        <translation>Формасы боюнча {a} табылды. Бүт текстти адам окуп чыгышы керек.</translation>
    </message>
    <message>
        <source>Nobody aged {a} is in any band.</source>
        <translation>{a} жаш эч бир топко кирбейт.</translation>
    </message>
    <message>
        <source>Age {a} is in no band.</source>
        <translation>{a} жаш эч бир топко кирбейт.</translation>
    </message>
    <message>
        <source>The range {a} to {b} reaches beyond the bands, which end at {c}.</source>
        <translation>{a}–{b} аралыгы топтордон чыгып кетет: алар {c} менен бүтөт.</translation>
    </message>
    <message>
        <source>The bands add up to {a} and leave no room for the ages outside them.</source>
        <translation>Топтордо баары {a}, алардан тышкаркы жаштарга орун жок.</translation>
    </message>
    <message>
        <source>Articles or amounts here are as of {a}.</source>
        <translation>Беренелер же суммалар бул жерде {a} боюнча.</translation>
    </message>
    <message>
        <source>“{a}” stands under {b} quotes: one person, or several?</source>
        <translation>“{a}” {b} цитатанын астында турат: бир адамбы же бир нечеби?</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>жана дагы {number}</translation>
    </message>
    <message>
        <source>a footnote</source>
        <translation>шилтеме</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>орду жок</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>комментарийлер</translation>
    </message>
    <message>
        <source>deleted words</source>
        <translation>өчүрүлгөн сөздөр</translation>
    </message>
    <message>
        <source>hidden words</source>
        <translation>жашырылган сөздөр</translation>
    </message>
    <message>
        <source>what the file says of itself</source>
        <translation>файл өзү жөнүндө айтканы</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автору</translation>
    </message>
    <message>
        <source>last changed by</source>
        <translation>акыркы өзгөрткөн</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>рецензент</translation>
    </message>
    <message>
        <source>title</source>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>темасы</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>ачкыч сөздөр</translation>
    </message>
    <message>
        <source>description</source>
        <translation>сүрөттөмө</translation>
    </message>
    <message>
        <source>company</source>
        <translation>уюм</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>жетекчи</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>own property</source>
        <translation>өз касиети</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>катышкан адам</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>басып чыгаруучу</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>укуктар</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ролу</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>гендери</translation>
    </message>
    <message>
        <source>age band</source>
        <translation>жаш тобу</translation>
    </message>
    <message>
        <source>age</source>
        <translation>жашы</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>иштеген жери</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln сөз</numerusform>
            <numerusform>%Ln сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>It is called “{a}”, since {w}.</source>
        <translation>“{a}” деп аталат: {w}.</translation>
    </message>
    <message>
        <source>the file states it</source>
        <translation>файлда ошондой көрсөтүлгөн</translation>
    </message>
    <message>
        <source>its pages have it at their head</source>
        <translation>баракчаларынын башында ошондой жазылган</translation>
    </message>
    <message>
        <source>it is the first heading</source>
        <translation>бул биринчи башжазы</translation>
    </message>
    <message>
        <source>the document begins with it</source>
        <translation>документ ошондон башталат</translation>
    </message>
    <message>
        <source>“{a}” is a tag of HTML, and stays in the text as it is.</source>
        <translation>“{a}” — HTML теги, ал текстте ошол бойдон калат.</translation>
    </message>
    <message>
        <source>The description of “{a}” is longer than {b} characters, and cut.</source>
        <translation>“{a}” сүрөттөмөсү {b} белгиден узун болгондуктан кыскартылды.</translation>
    </message>
    <message>
        <source>The picture “{a}” is left out: {w}</source>
        <translation>“{a}” сүрөтү калтырылды: {w}</translation>
    </message>
    <message>
        <source>A picture is left out: {w}</source>
        <translation>Сүрөт калтырылды: {w}</translation>
    </message>
    <message>
        <source>it is damaged. Save it as PNG or JPEG, and add it to the folder.</source>
        <translation>ал бузулган. Аны PNG же JPEG кылып сактап, папкага кошуңуз.</translation>
    </message>
    <message>
        <source>it is of a rare kind. Save it as PNG or JPEG, and add it to the folder.</source>
        <translation>ал сейрек кездешүүчү түрдө. Аны PNG же JPEG кылып сактап, папкага кошуңуз.</translation>
    </message>
    <message>
        <source>it is too large. Save it smaller, and add it to the folder.</source>
        <translation>ал өтө чоң. Аны кичирейтип сактап, папкага кошуңуз.</translation>
    </message>
    <message>
        <source>it lies on its side. Turn it, save it, and add it to the folder.</source>
        <translation>ал капталынан жатат. Аны буруп, сактап, папкага кошуңуз.</translation>
    </message>
    <message>
        <source>it is {w}. Save it as PNG or JPEG, and add it to the folder.</source>
        <translation>бул {w}. Аны PNG же JPEG кылып сактап, папкага кошуңуз.</translation>
    </message>
    <message>
        <source>an archive may have no more. Import the document in several parts.</source>
        <translation>архивде мындан көп сүрөт болбойт. Документти бөлүп-бөлүп импорттоңуз.</translation>
    </message>
    <message>
        <source>it stands in a footnote. Add it to the folder where it belongs.</source>
        <translation>ал шилтемеде турат. Аны папкадагы өз ордуна кошуңуз.</translation>
    </message>
    <message>
        <source>its document was there before. Add it to the folder where it belongs.</source>
        <translation>анын документи мурда эле бар болчу. Аны папкадагы өз ордуна кошуңуз.</translation>
    </message>
    <message>
        <source>no section is there to hold it.</source>
        <translation>ага бөлүм жок.</translation>
    </message>
    <message>
        <source>a GIF</source>
        <translation>GIF сүрөтү</translation>
    </message>
    <message>
        <source>a BMP</source>
        <translation>BMP сүрөтү</translation>
    </message>
    <message>
        <source>a WebP</source>
        <translation>WebP сүрөтү</translation>
    </message>
    <message>
        <source>a TIFF</source>
        <translation>TIFF сүрөтү</translation>
    </message>
    <message>
        <source>a drawing (WMF)</source>
        <translation>чийме (WMF)</translation>
    </message>
    <message>
        <source>a drawing (EMF)</source>
        <translation>чийме (EMF)</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>чийме (SVG)</translation>
    </message>
    <message>
        <source>neither PNG nor JPEG</source>
        <translation>PNG да, JPEG да эмес</translation>
    </message>
    <message>
        <source>Joined at the ends of lines by a list of words, {a}: {p}.</source>
        <translation>Саптардын аягында сөздөр тизмеси боюнча бириктирилди, {a}: {p}.</translation>
    </message>
    <message>
        <source>Joined at the ends of lines as the text has words with their beginnings, {a}: {p}.</source>
        <translation>Саптардын аягында бириктирилди, анткени текстте ушундай башталган сөздөр бар, {a}: {p}.</translation>
    </message>
    <message>
        <source>“{a}” leads in to what follows.</source>
        <translation>“{a}” андан кийинкиге алып келет.</translation>
    </message>
    <message>
        <source>One paragraph begins with a speaker and a colon {p}: quotes of a conversation.</source>
        <translation>Бир абзац сүйлөгөн адам жана кош чекит менен башталат {p}: бул маектен цитаталар.</translation>
    </message>
    <message>
        <source>{a} paragraphs begin with a speaker and a colon {p}: quotes of a conversation.</source>
        <translation>{a} абзац сүйлөгөн адам жана кош чекит менен башталат {p}: бул маектен цитаталар.</translation>
    </message>
    <message>
        <source>“{a}” names nobody between two turns of a conversation, so it stays a paragraph.</source>
        <translation>“{a}” маектин эки сөзүнүн ортосунда турат, эч кимди атабайт, ошондуктан абзац бойдон калат.</translation>
    </message>
    <message>
        <source>A rule of the page that hides something was not understood: {p}. Look in a browser whether the page shows all that is in the folder.</source>
        <translation>Барактын бир нерсени жашырган эрежеси түшүнүлгөн жок: {p}. Барак папкадагынын баарын көрсөтөбү, браузерден караңыз.</translation>
    </message>
    <message>
        <source>{a} rules of the page that hide something were not understood: {p}. Look in a browser whether the page shows all that is in the folder.</source>
        <translation>Барактын бир нерсени жашырган {a} эрежеси түшүнүлгөн жок: {p}. Барак папкадагынын баарын көрсөтөбү, браузерден караңыз.</translation>
    </message>
    <message>
        <source>{a} unseen character {b}, in headings and lines under quotes: {p}</source>
        <translation>башжазыларда жана цитаталардын кол тамгаларында {a} көрүнбөгөн белги {b}: {p}</translation>
    </message>
    <message>
        <source>{a} unseen characters {b}, in headings and lines under quotes: {p}</source>
        <translation>башжазыларда жана цитаталардын кол тамгаларында {a} көрүнбөгөн белги {b}: {p}</translation>
    </message>
    <message>
        <source>{a} unseen character {b} stay in passages: {p}. Look whether the words there read as they should.</source>
        <translation>{a} көрүнбөгөн белги {b} үзүндүлөрдө калат: {p}. Ал жердеги сөздөр туура окулабы, караңыз.</translation>
    </message>
    <message>
        <source>{a} unseen characters {b} stay in passages: {p}. Look whether the words there read as they should.</source>
        <translation>{a} көрүнбөгөн белги {b} үзүндүлөрдө калат: {p}. Ал жердеги сөздөр туура окулабы, караңыз.</translation>
    </message>
    <message>
        <source>{a} unseen character {b}: {p}</source>
        <translation>{a} көрүнбөгөн белги {b}: {p}</translation>
    </message>
    <message>
        <source>{a} unseen characters {b}: {p}</source>
        <translation>{a} көрүнбөгөн белги {b}: {p}</translation>
    </message>
    <message>
        <source>“{a}” is taken for who said the lines above it.</source>
        <translation>“{a}” жогорку саптарды айткан адам деп алынды.</translation>
    </message>
    <message>
        <source>“{a}” is taken for {w} by how it looks.</source>
        <translation>“{a}” көрүнүшү боюнча {w} деп алынды.</translation>
    </message>
    <message>
        <source>a list item</source>
        <translation>тизменин пункту</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>башжазы</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>аталыш</translation>
    </message>
    <message>
        <source>“{a}” is set apart in a footnote, which holds plain words.</source>
        <translation>“{a}” шилтемеде өзгөчө белгиленген, ал эми шилтемеде жөнөкөй сөздөр гана калат.</translation>
    </message>
    <message>
        <source>“{a}” is white in the file, so perhaps nobody sees it there. It is in the folder: take it out if nobody should read it.</source>
        <translation>“{a}” файлда ак түстө, ошондуктан аны ал жерден эч ким көрбөшү мүмкүн. Папкада ал бар: эч ким окубашы керек болсо, алып салыңыз.</translation>
    </message>
    <message>
        <source>A footnote to “{a}” has no words.</source>
        <translation>“{a}” шилтемесинде сөз жок.</translation>
    </message>
    <message>
        <source>“{a}” is bold and stands alone, and stays a paragraph, since headings have a style here.</source>
        <translation>“{a}” калың тамга менен өзүнчө турат, бирок абзац бойдон калат: башжазылардын бул жерде өз стили бар.</translation>
    </message>
    <message>
        <source>“{a}” is bold and stands alone, so it is a heading.</source>
        <translation>“{a}” калың тамга менен өзүнчө турат, ошондуктан бул башжазы.</translation>
    </message>
    <message>
        <source>One cell has several paragraphs, which stand in one line now.</source>
        <translation>Бир уячада бир нече абзац бар, эми алар бир сапта турат.</translation>
    </message>
    <message>
        <source>{a} cells have several paragraphs, which stand in one line now.</source>
        <translation>{a} уячада бир нече абзац бар, эми алар бир сапта турат.</translation>
    </message>
    <message>
        <source>“{a}” begins a paragraph, though no blank line is above it.</source>
        <translation>“{a}” менен абзац башталат, бирок анын үстүндө бош сап жок.</translation>
    </message>
    <message>
        <source>A list of one item begins here.</source>
        <translation>Бул жерден бир пункттан турган тизме башталат.</translation>
    </message>
    <message>
        <source>A list of {a} items begins here.</source>
        <translation>Бул жерден {a} пункттан турган тизме башталат.</translation>
    </message>
    <message>
        <source>A table has too many columns for one, so each row is a paragraph.</source>
        <translation>Таблицада мамычалар өтө көп, ошондуктан ар бир сап абзац болду.</translation>
    </message>
    <message>
        <source>A table is read by where its words stand.</source>
        <translation>Таблица сөздөрүнүн турган жери боюнча окулду.</translation>
    </message>
    <message>
        <source>“{a}”: read as {p}.</source>
        <translation>“{a}”: мындай окулду: {p}.</translation>
    </message>
    <message>
        <source>{p} is not written, but follows from where the person works.</source>
        <translation>{p} жазылган эмес, бирок адамдын иштеген жеринен билинет.</translation>
    </message>
    <message>
        <source>“{a}” begins as a footnote does, and stays in the text.</source>
        <translation>“{a}” шилтемедей башталат жана текстте калат.</translation>
    </message>
    <message>
        <source>“{a}” is footnote {b} to the passage of line {c}.</source>
        <translation>“{a}” — {c}-саптагы үзүндүнүн {b}-шилтемеси.</translation>
    </message>
    <message>
        <source>One tracked change is open: what was inserted is taken, what was deleted is not.</source>
        <translation>Бир оңдоо ачык: киргизилгени алынды, өчүрүлгөнү алынган жок.</translation>
    </message>
    <message>
        <source>{a} tracked changes are open: what was inserted is taken, what was deleted is not.</source>
        <translation>{a} оңдоо ачык: киргизилгени алынды, өчүрүлгөнү алынган жок.</translation>
    </message>
    <message>
        <source>Struck through in the file, {a}: {p}. This is in the folder: take out what nobody should read.</source>
        <translation>Файлда үстүнөн сызылган, {a}: {p}. Папкада булар бар: эч ким окубашы керек болгонун алып салыңыз.</translation>
    </message>
    <message>
        <source>This passage is taken to be “{a}”, by its commonest words.</source>
        <translation>Бул үзүндүнүн тили эң көп кездешкен сөздөрү боюнча “{a}” деп эсептелди.</translation>
    </message>
    <message>
        <source>This passage is taken to be “{a}”, as the file states.</source>
        <translation>Бул үзүндүнүн тили файлда көрсөтүлгөндөй “{a}” деп эсептелди.</translation>
    </message>
    <message>
        <source>Headings in another language: {a} ({b}). Only whole passages have a language of their own.</source>
        <translation>Башка тилдеги башжазылар: {a} ({b}). Бүтүн үзүндүлөрдүн гана өз тили болот.</translation>
    </message>
    <message>
        <source>Footnotes in another language: {a} ({b}). Only whole passages have a language of their own.</source>
        <translation>Башка тилдеги шилтемелер: {a} ({b}). Бүтүн үзүндүлөрдүн гана өз тили болот.</translation>
    </message>
    <message>
        <source>Passages with words in another language: {a} ({b}). Only whole passages have a language of their own.</source>
        <translation>Башка тилдеги сөздөрү бар үзүндүлөр: {a} ({b}). Бүтүн үзүндүлөрдүн гана өз тили болот.</translation>
    </message>
    <message>
        <source>A person must read the whole text.</source>
        <translation>Бүт текстти адам окуп чыгышы керек.</translation>
    </message>
    <message>
        <source>names of people, {a}: {p}.</source>
        <translation>адамдардын аттары, {a}: {p}.</translation>
    </message>
    <message>
        <source>places, {a}: {p}.</source>
        <translation>жерлер, {a}: {p}.</translation>
    </message>
    <message>
        <source>relatives and friends, {a}: {p}.</source>
        <translation>туугандар жана достор, {a}: {p}.</translation>
    </message>
    <message>
        <source>workplaces, {a}: {p}.</source>
        <translation>иштеген жерлер, {a}: {p}.</translation>
    </message>
    <message>
        <source>addresses, {a}: {p}.</source>
        <translation>даректер, {a}: {p}.</translation>
    </message>
    <message>
        <source>contacts, {a}: {p}.</source>
        <translation>байланыштар, {a}: {p}.</translation>
    </message>
    <message>
        <source>telephones, {a}: {p}.</source>
        <translation>телефондор, {a}: {p}.</translation>
    </message>
    <message>
        <source>exact dates, {a}: {p}.</source>
        <translation>так даталар, {a}: {p}.</translation>
    </message>
    <message>
        <source>ages, {a}: {p}.</source>
        <translation>жаш курактар, {a}: {p}.</translation>
    </message>
    <message>
        <source>numbers of documents, {a}: {p}.</source>
        <translation>документтердин номерлери, {a}: {p}.</translation>
    </message>
    <message>
        <source>The file holds words that are not on its pages: {p}. They are not in the folder. Whoever is given the file can read them.</source>
        <translation>Файлда баракчаларында жок сөздөр бар: {p}. Папкада алар жок. Файлды алган ар бир адам аларды окуй алат.</translation>
    </message>
    <message>
        <source>Nobody has said what these people consented to, so nothing is shown of who speaks.</source>
        <translation>Бул адамдар эмнеге макул болгонун эч ким көрсөткөн эмес, ошондуктан сүйлөгөндөр жөнүндө эч нерсе көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Nobody has said what the people in it consented to, so nothing is published.</source>
        <translation>Андагы адамдар эмнеге макул болгонун эч ким көрсөткөн эмес, ошондуктан эч нерсе жарыяланбайт.</translation>
    </message>
    <message>
        <source>Nothing changed: the folder has all of it already.</source>
        <translation>Эч нерсе өзгөргөн жок: мунун баары папкада бар.</translation>
    </message>
    <message>
        <source>“{a}” stands in another place now.</source>
        <translation>“{a}” эми башка жерде турат.</translation>
    </message>
    <message>
        <source>“{a}” is not in the document any more, and was taken out.</source>
        <translation>“{a}” документте мындан ары жок, үзүндү алынып салынды.</translation>
    </message>
    <message>
        <source>“{a}” stays as you left it.</source>
        <translation>“{a}” сиз калтыргандай калат.</translation>
    </message>
    <message>
        <source>These words of the file are not in the document: {a}.</source>
        <translation>Файлдын бул сөздөрү документте жок: {a}.</translation>
    </message>
    <message>
        <source>These words of the document are not in the file: {a}.</source>
        <translation>Документтин бул сөздөрү файлда жок: {a}.</translation>
    </message>
    <message>
        <source>From here on the words stand in another order: “{a}”.</source>
        <translation>Ушул жерден тарта сөздөр башка иретте турат: “{a}”.</translation>
    </message>
    <message>
        <source>These words are not in the documents, or not in this order: “{a}”.</source>
        <translation>Бул сөздөр документтерде жок же башка иретте турат: “{a}”.</translation>
    </message>
    <message>
        <source>These words are not in the source, or not in this order: “{a}”.</source>
        <translation>Бул сөздөр баштапкы текстте жок же башка иретте турат: “{a}”.</translation>
    </message>
</context>
<context>
    <name>DialButton</name>
    <message>
        <source>How much is told of who speaks: on every screen, to a room and in what is copied</source>
        <translation>Сүйлөгөн адам жөнүндө канча айтылат: бардык экранда, залга жана көчүрүлгөндө</translation>
    </message>
    <message>
        <source>Attributions: as the editor set</source>
        <translation>Ким айтты: редактор койгондой</translation>
    </message>
    <message>
        <source>Attributions: in full</source>
        <translation>Ким айтты: толук</translation>
    </message>
    <message>
        <source>Attributions: gender and age band</source>
        <translation>Ким айтты: гендер жана жаш тобу</translation>
    </message>
    <message>
        <source>Attributions: role only</source>
        <translation>Ким айтты: ролу гана</translation>
    </message>
    <message>
        <source>Attributions: none</source>
        <translation>Ким айтты: көрсөтпөө</translation>
    </message>
</context>
<context>
    <name>DialController</name>
    <message>
        <source>This holds for every quote until you close Satchel.</source>
        <translation>Бул Satchel жабылганча ар бир цитатага колдонулат.</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message>
        <source>As you kept it (what is gone is struck out)</source>
        <translation>Сиз сактагандагыдай (жок болгону сызылган)</translation>
    </message>
    <message>
        <source>As it is in this edition (what is new is underlined)</source>
        <translation>Ушул чыгарылыштагыдай (жаңысынын асты сызылган)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>DifferingTranslationSheet</name>
    <message>
        <source>Accept a translation</source>
        <translation>Котормону кабыл алуу</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Кабыл алуу</translation>
    </message>
    <message>
        <source>Review a translation</source>
        <translation>Котормону текшерүү</translation>
    </message>
    <message>
        <source>&amp;Mark it as reviewed</source>
        <translation>Текшерилген деп &amp;белгилөө</translation>
    </message>
    <message>
        <source>&amp;Accept it all the same</source>
        <translation>&amp;Ошондой болсо да кабыл алуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Compare it with the text first. Readers may take what differs for said.</source>
        <translation>Адегенде текст менен салыштырыңыз. Окурмандар айырманы айтылган деп кабыл алышы мүмкүн.</translation>
    </message>
    <message>
        <source>This translation has other numbers or names than the text</source>
        <translation>Котормодо тексттегиден башка сандар же ысымдар бар</translation>
    </message>
</context>
<context>
    <name>DocumentController</name>
    <message>
        <source>It is document {number} of {count} now.</source>
        <translation>Эми бул {count} документтин ичинен {number}-документ.</translation>
    </message>
    <message>
        <source>Go to a document first, then do this again.</source>
        <translation>Адегенде документке өтүп, кайталаңыз.</translation>
    </message>
    <message>
        <source>It is stated what the document says of itself.</source>
        <translation>Документ жөнүндө маалымат көрсөтүлдү.</translation>
    </message>
    <message>
        <source>The document is taken out of the folder.</source>
        <translation>Документ папкадан алып салынды.</translation>
    </message>
    <message>
        <source>The document is taken out and withdrawn. Publish the next edition.</source>
        <translation>Документ алып салынды жана кайтарып алынды. Кийинки чыгарылышты жарыялаңыз.</translation>
    </message>
    <message>
        <source>Its file and its text as received are called “{name}” now.</source>
        <translation>Анын файлы жана алынган тексти эми «{name}» деп аталат.</translation>
    </message>
</context>
<context>
    <name>DocumentFilter</name>
    <message>
        <source>Narrow the documents</source>
        <translation>Документтерди тандоо</translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message>
        <source>Add documents</source>
        <translation>Документтерди кошуу</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Документтер ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Documents are being added. Add the others after that.</source>
        <translation>Документтер кошулуп жатат. Калганын ушундан кийин кошуңуз.</translation>
    </message>
    <message>
        <source>This is an archive. Close the archive folder to read it.</source>
        <translation>Бул архив. Аны окуу үчүн архивдин папкасын жабыңыз.</translation>
    </message>
    <message>
        <source>Your notebook is locked. Words that you took out of a document may come back with it.</source>
        <translation>Дептериңиз жабык. Документтен алып салган сөздөрүңүз аны менен кайра келиши мүмкүн.</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>Адегенде дептерди ачуу</translation>
    </message>
    <message>
        <source>Add them all the same</source>
        <translation>Баары бир кошуу</translation>
    </message>
    <message>
        <source>Reading the documents: {done} of {total} …</source>
        <translation>Документтер окулууда: {total} ичинен {done} …</translation>
    </message>
    <message>
        <source>Comparing the folder with the documents, word by word …</source>
        <translation>Папка документтер менен сөзмө-сөз салыштырылууда …</translation>
    </message>
    <message>
        <source>Reading the documents …</source>
        <translation>Документтер окулууда …</translation>
    </message>
    <message>
        <source>Cancelled: nothing was added to the folder.</source>
        <translation>Токтотулду: папкага эч нерсе кошулган жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be added.</source>
        <translation>
            <numerusform>%Ln документ кошулган жок.</numerusform>
            <numerusform>%Ln документ кошулган жок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentNameSheet</name>
    <message>
        <source>Rename this document</source>
        <translation>Бул документтин атын өзгөртүү</translation>
    </message>
    <message>
        <source>Its file is called “{name}”, and every reader can see that. Its text as received is called so too, and follows. All that was made of the document stays; its title stays too. It can be taken back.</source>
        <translation>Анын файлы «{name}» деп аталат, муну ар бир окурман көрө алат. Алынган тексти да ошондой аталат жана кошо өзгөрөт. Документтен жасалгандын баары калат, аталышы да калат. Муну кайтарса болот.</translation>
    </message>
    <message>
        <source>Editions that you published keep the name: whoever has one can see it. Publish the next one.</source>
        <translation>Сиз жарыялаган чыгарылыштарда ат калат: аны алар колунда бар ар бир адам көрө алат. Кийинки чыгарылышты жарыялаңыз.</translation>
    </message>
    <message>
        <source>What is the file of “{title}” to be called?</source>
        <translation>«{title}» документинин файлы кандай аталсын?</translation>
    </message>
    <message>
        <source>&amp;Small Latin letters, digits and hyphens</source>
        <translation>&amp;Кичине латын тамгалары, сандар жана дефистер</translation>
    </message>
    <message>
        <source>&amp;Rename it</source>
        <translation>&amp;Атын өзгөртүү</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Адегенде ат териңиз.</translation>
    </message>
</context>
<context>
    <name>DocumentRemovalSheet</name>
    <message>
        <source>Take this document out</source>
        <translation>Бул документти алып салуу</translation>
    </message>
    <message>
        <source>Such as: the speaker asked for it</source>
        <translation>Мисалы: сүйлөгөн адам сурады</translation>
    </message>
    <message>
        <source>&amp;Forget its words here too: this cannot be taken back</source>
        <translation>Сөздөрүн бул жерде да &amp;унутуу: муну кайтарып болбойт</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>&amp;Алып салуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Take “{title}” out?</source>
        <translation>«{title}» алып салынсынбы?</translation>
    </message>
    <message>
        <source>Without the tick it can be taken back.</source>
        <translation>Белги коюлбаса, муну кайтарса болот.</translation>
    </message>
    <message>
        <source>&amp;Why, for your folder: no reader is told</source>
        <translation>&amp;Эмне үчүн, папкаңыз үчүн: окурмандарга айтылбайт</translation>
    </message>
    <message>
        <source>It goes from this folder with its text as received, and with its pictures that no other document shows. The file that it was added from stays where it is.</source>
        <translation>Ал бул папкадан алынган тексти жана башка документтерде жок сүрөттөрү менен кошо кетет. Ал кошулган файл өз ордунда калат.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n passage(s).</source>
        <translation>
            <numerusform>Анда %Ln үзүндү бар.</numerusform>
            <numerusform>Анда %Ln үзүндү бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is under themes goes too: %n place(s).</source>
        <translation>
            <numerusform>Темаларга бөлүнгөндөр да кетет: %Ln жер.</numerusform>
            <numerusform>Темаларга бөлүнгөндөр да кетет: %Ln жер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) beside the text name it.</source>
        <translation>
            <numerusform>Текстин жанындагы %Ln эскертүү ал жөнүндө.</numerusform>
            <numerusform>Текстин жанындагы %Ln эскертүү ал жөнүндө.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready-made set(s) show some of it.</source>
        <translation>
            <numerusform>%Ln даяр жыйнак андан бир нерсени көрсөтөт.</numerusform>
            <numerusform>%Ln даяр жыйнак андан бир нерсени көрсөтөт.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have published it. So all of its passages are withdrawn: no edition from the next one on has them, and no reader who has that opens an older one.</source>
        <translation>Сиз аны жарыялагансыз. Ошондуктан анын бардык үзүндүлөрү кайтарып алынат: кийинки чыгарылыштан баштап алар бир да чыгарылышта жок, жаңы чыгарылышы бар окурман эскисин ача албайт.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Эмне үчүн экенин кыскача жазыңыз.</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>About this document</source>
        <translation>Бул документ жөнүндө</translation>
    </message>
    <message>
        <source>&amp;State this</source>
        <translation>&amp;Ушуну көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Rename its file …</source>
        <translation>&amp;Файлынын атын өзгөртүү …</translation>
    </message>
    <message>
        <source>In other languages its title stands among the translations. A title that its text does not have is called yours. Leave empty what you do not know.</source>
        <translation>Башка тилдердеги аталышы котормолордун арасында турат. Текстте жок аталыш сиздики деп айтылат. Билбегениңизди бош калтырыңыз.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Аталышы</translation>
    </message>
    <message>
        <source>Who &amp;wrote it</source>
        <translation>Аны ки&amp;м жазган</translation>
    </message>
    <message>
        <source>Of what &amp;day or year</source>
        <translation>Кайсы &amp;күндүн же жылдын</translation>
    </message>
    <message>
        <source>Where it is &amp;from</source>
        <translation>Ка&amp;йдан</translation>
    </message>
    <message>
        <source>Type a title first.</source>
        <translation>Адегенде аталышын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message numerus="yes">
        <source>On %n passage(s)</source>
        <translation>
            <numerusform>%n үзүндүдө</numerusform>
            <numerusform>%n үзүндүдө</numerusform>
        </translation>
    </message>
    <message>
        <source>On: {passages}</source>
        <translation>Эмнеге тиешелүү: {passages}</translation>
    </message>
    <message>
        <source>Missing: {languages}</source>
        <translation>Жок: {languages}</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Open in the text</source>
        <translation>Тексттен ачуу</translation>
    </message>
    <message>
        <source>Show what was changed …</source>
        <translation>Эмне өзгөргөнүн көрсөтүү …</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>Топтомго салуу</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Бул топтомдон алып салуу</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсү</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Себеттен кайтаруу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Биротоло өчүрүү …</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Жаңы топтом …</translation>
    </message>
    <message>
        <source>Title of the new collection</source>
        <translation>Жаңы топтомдун аталышы</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Түзүү</translation>
    </message>
</context>
<context>
    <name>EntryOrderBox</name>
    <message>
        <source>Order of what is kept</source>
        <translation>Сакталгандын тартиби</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Адегенде жаңысы</translation>
    </message>
    <message>
        <source>In own order</source>
        <translation>Өз тартиби</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Орду боюнча</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Түсү боюнча</translation>
    </message>
    <message>
        <source>By collection</source>
        <translation>Топтом боюнча</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Type the words first.</source>
        <translation>Адегенде сөздөрдү жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{name}” is not a file. Choose another.</source>
        <translation>«{name}» файл эмес. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not there. Check its name.</source>
        <translation>«{name}» деген файл жок. Атын текшериңиз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Try another copy.</source>
        <translation>«{name}» окулбай жатат. Башка көчүрмөсүн ачып көрүңүз.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be an archive. Choose another file.</source>
        <translation>«{name}» архив болуу үчүн өтө чоң. Башка файлды тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose an archive; or, to work in it, “Open an archive folder” in the File menu.</source>
        <translation>«{name}» — папка. Архив тандаңыз, ал эми анда иштөө үчүн «Файл» менюсунан «Архивдин папкасын ачуу» дегенди тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by this user. Ask for a copy that you may read.</source>
        <translation>«{name}» файлын окууга бул колдонуучунун укугу жок. Окууга уруксат берилген көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>This file is not a Satchel archive, or not whole. Ask for a fresh copy.</source>
        <translation>Бул файл Satchel архиви эмес же толук эмес. Жаңы көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>This is no archive, but a notice of what was withdrawn. Open it in Satchel’s window, which takes it in.</source>
        <translation>Бул архив эмес, кайтарылып алынгандар жөнүндө билдирүү. Аны Satchel терезесинде ачыңыз, ал кабыл алынат.</translation>
    </message>
    <message>
        <source>This file is too large to be an archive. Choose another file.</source>
        <translation>Бул файл архив болуу үчүн өтө чоң. Башка файлды тандаңыз.</translation>
    </message>
    <message>
        <source>This archive was damaged or altered after signing. Ask for a fresh copy.</source>
        <translation>Бул архив кол коюлгандан кийин бузулган же өзгөртүлгөн. Жаңы көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>This archive was made by a version before 1.0: ask its editor to build it again.</source>
        <translation>Бул архив 1.0гө чейинки версия менен жасалган: редакторунан аны кайра түзүүнү сураңыз.</translation>
    </message>
    <message>
        <source>Damaged in this file, and therefore not shown: “{names}”. Ask for a fresh copy.</source>
        <translation>Бул файлда бузулган, ошондуктан көрсөтүлбөйт: «{names}». Жаңы көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>This archive is signed but not well made ({what}). Tell its editor.</source>
        <translation>Бул архивге кол коюлган, бирок ал туура түзүлгөн эмес ({what}). Редакторуна айтыңыз.</translation>
    </message>
    <message>
        <source>This archive is signed but its content does not fit together. Tell its editor.</source>
        <translation>Бул архивге кол коюлган, бирок бөлүктөрү бири-бирине дал келбейт. Редакторуна айтыңыз.</translation>
    </message>
    <message>
        <source>This archive was made for a newer Satchel. Use that to open it.</source>
        <translation>Бул архив Satchel’дин жаңыраак версиясы үчүн түзүлгөн. Аны ошол версияда ачыңыз.</translation>
    </message>
    <message>
        <source>This archive is sealed. Open it with its passphrase, or the key of a reader it is for.</source>
        <translation>Бул архив мөөр басылып жабылган. Аны сырсөзү менен же ал арналган окурмандын ачкычы менен ачыңыз.</translation>
    </message>
    <message>
        <source>This passphrase does not open the archive. Try again.</source>
        <translation>Бул сырсөз архивди ачпайт. Кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>No passphrase opens this archive: it is sealed for the keys of its readers.</source>
        <translation>Бул архив сырсөз менен ачылбайт: ал окурмандарынын ачкычтары үчүн мөөр басылып жабылган.</translation>
    </message>
    <message>
        <source>This archive is not sealed for this key. Ask its editor for a copy that is.</source>
        <translation>Бул архивге бул ачкыч үчүн мөөр басылган эмес. Редакторунан ушул ачкыч үчүн көчүрмө сураңыз.</translation>
    </message>
    <message>
        <source>This file is not a notice of what was withdrawn, or not whole. Ask for a fresh copy.</source>
        <translation>Бул файл кайтарып алуу жөнүндө кабар эмес же толук эмес. Жаңы көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>This notice was damaged or altered after signing. Ask for a fresh copy.</source>
        <translation>Бул кабар кол коюлгандан кийин бузулган же өзгөртүлгөн. Жаңы көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>This notice is signed but not well made. Tell the archive’s editor.</source>
        <translation>Бул кабарга кол коюлган, бирок туура түзүлгөн эмес. Архивдин редакторуна айтыңыз.</translation>
    </message>
    <message>
        <source>This notice was made for a newer Satchel. Use that to open it.</source>
        <translation>Бул кабар Satchel’дин жаңыраак версиясы үчүн түзүлгөн. Аны ошондо ачыңыз.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with the key of this archive. Tell its editor.</source>
        <translation>Бул архивдин ачкычы менен эч нерсени жаап мөөр басууга болбойт. Редакторуна айтыңыз.</translation>
    </message>
    <message>
        <source>This file was made by a newer Satchel. Use that to open it.</source>
        <translation>Бул файл жаңыраак Satchel менен жасалган. Аны ошондон ачыңыз.</translation>
    </message>
    <message>
        <source>This file is for another archive. Open the folder of that one.</source>
        <translation>Бул файл башка архив үчүн. Ошол архивдин папкасын ачыңыз.</translation>
    </message>
    <message>
        <source>This file is from a reader to an editor. Open the archive folder, then take it in.</source>
        <translation>Бул файл окурмандан редакторго. Архивдин папкасын ачып, ошол жерден алыңыз.</translation>
    </message>
    <message>
        <source>This file holds no suggestions, or is not whole. Ask for a fresh copy.</source>
        <translation>Бул файлда сунуш жок, же ал толук эмес. Жаңы көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>This file is sealed for another key, or was damaged. Ask for a fresh copy, made with your newest edition.</source>
        <translation>Бул файлга башка ачкыч үчүн мөөр басылган же ал бузулган. Эң акыркы чыгарылышыңызда жасалган жаңысын сураңыз.</translation>
    </message>
    <message>
        <source>This file holds suggestions that Satchel cannot read. Leave it aside.</source>
        <translation>Бул файлда Satchel окуй албай турган сунуштар бар. Аны четке коюңуз.</translation>
    </message>
    <message>
        <source>This notice is about “{id}”, and somebody else signed that archive here. Nothing was withdrawn. Ask its editor whether this is their fingerprint: {fingerprint}</source>
        <translation>Бул кабар «{id}» архиви жөнүндө, бирок мында ага башка бирөө кол койгон. Эч нерсе кайтарып алынган жок. Архивдин редакторунан бул анын кол тамга изиби деп сураңыз: {fingerprint}</translation>
    </message>
    <message>
        <source>This notice tells what edition {edition} of “{id}” withdrew. Edition {newest} was opened here already: there is nothing to do.</source>
        <translation>Бул кабар «{id}» архивинин {edition}-чыгарылышы эмнени кайтарып алганын айтат. Мында {newest}-чыгарылышы ачылган: эч нерсе кылуунун кереги жок.</translation>
    </message>
    <message>
        <source>Too many notices by others wait here for “{id}”. Open that archive first, then take this notice in again.</source>
        <translation>Бул жерде «{id}» үчүн башкалардын өтө көп кабары күтүп турат. Адегенде ошол архивди ачып, анан бул кабарды кайра кабыл алыңыз.</translation>
    </message>
    <message>
        <source>Satchel&apos;s record of signers, “{name}” in its data folder, cannot be read. Put a copy of it back, or delete it to begin a new one.</source>
        <translation>Satchel’дин маалымат папкасындагы кол койгондордун тизмеси («{name}») окулбай жатат. Көчүрмөсүн ордуна коюңуз же жаңысын баштоо үчүн аны өчүрүңүз.</translation>
    </message>
    <message>
        <source>Someone else signed “{id}” before. Ask its editor, in a way you trust, whether this is their new fingerprint: {fingerprint}</source>
        <translation>Мурда «{id}» архивине башка бирөө кол койгон. Бул анын жаңы кол тамга изиби, редактордон ишеничтүү жол менен сураңыз: {fingerprint}</translation>
    </message>
    <message>
        <source>Edition {edition} of “{id}” is older than one opened here. Its sealed copy was deleted from the library: use the newer one.</source>
        <translation>«{id}» архивинин {edition}-чыгарылышы бул жерде ачылгандан эскирээк. Анын мөөр басылган көчүрмөсү китепканадан өчүрүлдү: жаңыраагын колдонуңуз.</translation>
    </message>
    <message>
        <source>Edition {edition} of “{id}” is older than one opened here, and may hold what was withdrawn since. Use the newer one.</source>
        <translation>«{id}» архивинин {edition}-чыгарылышы бул жерде ачылгандан эски: анда кийин кайтарып алынган нерселер болушу мүмкүн. Жаңысын ачыңыз.</translation>
    </message>
    <message>
        <source>This file is whole, but is not the one that was taken in. Open it to see what it holds.</source>
        <translation>Файл бүтүн, бирок бул кошулган файл эмес. Анда эмне бар экенин көрүү үчүн аны ачыңыз.</translation>
    </message>
    <message>
        <source>The archive could not be copied: {why}. Make room on this computer, or open it where it lies.</source>
        <translation>Архивди көчүрүү мүмкүн болбоду: {why}. Компьютерден орун бошотуңуз же архивди турган жеринде ачыңыз.</translation>
    </message>
    <message>
        <source>The copy could not be deleted. Close what else uses it, then remove it again.</source>
        <translation>Көчүрмөнү өчүрүү мүмкүн болбоду. Аны колдонуп жаткан программаларды жаап, кайра алып салыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be checked. Check it in several parts.</source>
        <translation>«{name}» файлы текшерүү үчүн өтө узун. Аны бөлүп-бөлүп текшериңиз.</translation>
    </message>
    <message>
        <source>“{name}” has another file within it, whose words cannot be checked. Open it in a word processor, save it once more, and check that.</source>
        <translation>«{name}» ичинде башка файл бар, анын сөздөрүн текшерүүгө болбойт. Аны текст редакторунда ачып, дагы бир жолу сактап, ошону текшериңиз.</translation>
    </message>
    <message>
        <source>A ZIM needs libzim, which this copy of Satchel does not have. Make a web page or an e-book, or add libzim as docs/export.md says.</source>
        <translation>ZIM үчүн libzim китепканасы керек, Satchel’дин бул көчүрмөсүндө ал жок. Веб-бет же электрондук китеп сактаңыз, же libzim’ди docs/export.md’де айтылгандай кошуңуз.</translation>
    </message>
    <message>
        <source>A ZIM can be made only on Linux, where it is put together in memory. Make a web page or an e-book.</source>
        <translation>ZIM’ди Linux’та гана жасоого болот, ал жерде ал эстутумда чогултулат. Веб-бет же электрондук китеп сактаңыз.</translation>
    </message>
    <message>
        <source>The ZIM could not be written: memory may be short. Close other programs and try again.</source>
        <translation>ZIM жазылган жок: эстутум жетпей калышы мүмкүн. Башка программаларды жаап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>Nothing was written: cards take only quotes, and there is none.</source>
        <translation>Эч нерсе жазылган жок: карточкаларда цитаталар гана болот, алар жок.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Choose another name.</source>
        <translation>«{name}» архив экен. Башка аталыш тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>«{name}» мурунтан бар. Башка аталыш тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {why}. Choose another place or make room.</source>
        <translation>«{name}» жазылбай калды: {why}. Башка жер тандаңыз же орун бошотуңуз.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: this place can only be read. Choose another place.</source>
        <translation>«{name}» жазылбай калды: бул жерден окуганга гана болот. Башка жер тандаңыз.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Check Caps Lock and the keyboard’s language, then type it again.</source>
        <translation>Бул сырсөз туура келбейт. Caps Lock менен клавиатуранын тилин текшерип, кайра териңиз.</translation>
    </message>
    <message>
        <source>These recovery words belong to another notebook. Look for those that were kept for this one.</source>
        <translation>Бул калыбына келтирүү сөздөрү башка дептердики. Ушул дептерге сакталганын табыңыз.</translation>
    </message>
    <message>
        <source>These are not all of the recovery words. Compare each with what was kept, then type them again.</source>
        <translation>Бул калыбына келтирүү сөздөрүнүн баары эмес. Ар бирин жазылганы менен салыштырып, кайра териңиз.</translation>
    </message>
    <message>
        <source>The notebook’s keys are damaged, so it cannot be opened. Put a copy of its folder back, if there is one.</source>
        <translation>Дептердин ачкычтары бузулган, ошондуктан аны ачууга болбойт. Папкасынын көчүрмөсү болсо, аны ордуна коюңуз.</translation>
    </message>
    <message>
        <source>The notebook is damaged. Nothing of it was changed; open its newest backup.</source>
        <translation>Дептер бузулган. Анда эч нерсе өзгөртүлгөн жок; эң акыркы камдык көчүрмөсүн ачыңыз.</translation>
    </message>
    <message>
        <source>Nothing of a sealed archive is kept in a notebook without a passphrase. Give your notebook one first.</source>
        <translation>Мөөр басылган архивден сырсөзү жок дептерде эч нерсе сакталбайт. Адегенде дептериңизге сырсөз коюңуз.</translation>
    </message>
    <message>
        <source>The notebook cannot be read: {why}. Put that right, then try again.</source>
        <translation>Дептерди окууга болбой жатат: {why}. Муну оңдоп, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The notebook is open elsewhere, so it can only be read here. Close it there to write.</source>
        <translation>Дептер башка жерде ачык, ошондуктан бул жерде аны окууга гана болот. Жазуу үчүн аны ал жерде жабыңыз.</translation>
    </message>
    <message>
        <source>The notebook can only be read here: {why}. Put that right to write in it again.</source>
        <translation>Бул жерде дептерди окууга гана болот: {why}. Кайра жазуу үчүн муну оңдоңуз.</translation>
    </message>
    <message>
        <source>A newer Satchel made this notebook. Use that to open it.</source>
        <translation>Бул дептер Satchel’дин жаңыраак версиясында түзүлгөн. Аны ошол версияда ачыңыз.</translation>
    </message>
    <message>
        <source>Not saved yet: {why}. What you wrote is still here; put that right, then save again.</source>
        <translation>Азырынча сакталган жок: {why}. Жазганыңыз ушул жерде турат; муну оңдоп, кайра сактаңыз.</translation>
    </message>
    <message>
        <source>This backup is not whole, and nothing was changed. Choose another.</source>
        <translation>Бул камдык көчүрмө толук эмес, эч нерсе өзгөртүлгөн жок. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>What was kept of this desk is damaged, and was deleted. Nothing before this can be taken back.</source>
        <translation>Бул папка жөнүндө сакталган нерсе бузулган, ал өчүрүлдү. Буга чейинкинин эч бирин кайтарып болбойт.</translation>
    </message>
    <message>
        <source>The original is not kept: together they would take more than 64 MB. Be done with others first. Its pages are shown as long as its file stays where it is.</source>
        <translation>Түп нуска сакталган жок: баары биригип 64 МБдан ашып кетмек. Адегенде башкаларынан баш тартыңыз. Файлы ордунда турганча барактары көрүнөт.</translation>
    </message>
    <message>
        <source>A newer Satchel made this set. Use that to open it.</source>
        <translation>Бул файл Satchel’дин жаңыраак версиясында түзүлгөн. Аны ошол версияда ачыңыз.</translation>
    </message>
    <message>
        <source>This file is not a set of Satchel’s, or not whole. Ask for it again.</source>
        <translation>Бул файл Satchel’дин топтому же жыйнагы эмес же толук эмес. Аны кайра сураңыз.</translation>
    </message>
    <message>
        <source>This is too large to share. Make several of it, with shorter texts or fewer pictures.</source>
        <translation>Бул бөлүшүү үчүн өтө чоң. Аны бир нечеге бөлүңүз, тексттерди кыскартыңыз же сүрөттөрдү азайтыңыз.</translation>
    </message>
    <message>
        <source>Edition {edition} of “{id}” holds what an earlier edition withdrew, and does not say that it is back on purpose. Tell its editor, and go on with the edition you have.</source>
        <translation>«{id}» архивинин {edition}-чыгарылышында мурунку чыгарылыш кайтарып алган нерсе бар, анын атайын кайтарылганы айтылган эмес. Редакторуна айтып, өзүңүздөгү чыгарылыш менен иштей бериңиз.</translation>
    </message>
    <message>
        <source>Another edition {edition} of “{id}” was opened here, with other content. Ask its editor for an edition with a higher number.</source>
        <translation>Бул жерде «{id}» архивинин мазмуну башка {edition}-чыгарылышы ачылган. Редакторунан номери чоңураак чыгарылышты сураңыз.</translation>
    </message>
    <message>
        <source>“{name}” is no {kind} that can be read. Save it as {kind} once more.</source>
        <translation>«{name}» окула турган {kind} эмес. Аны {kind} кылып кайра сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is neither DOCX, ODT, PPTX, EPUB, HTML nor text, and no other kind can be checked. Save it as one of these, or check its words as pasted text.</source>
        <translation>«{name}» DOCX да, ODT да, PPTX да, EPUB да, HTML да, текст да эмес, башка түрдөгү файлды текшерүүгө болбойт. Аны ушулардын бири кылып сактаңыз же сөздөрүн коюлган текст катары текшериңиз.</translation>
    </message>
    <message>
        <source>There are no words to check. Paste those of the handout.</source>
        <translation>Текшере турган сөз жок. Таратылган барактын сөздөрүн коюңуз.</translation>
    </message>
    <message>
        <source>The text is too long to be checked. Check it in several parts.</source>
        <translation>Текст текшерүү үчүн өтө узун. Аны бөлүп-бөлүп текшериңиз.</translation>
    </message>
    <message>
        <source>Your notebook was given another passphrase elsewhere. Unlock it with that one.</source>
        <translation>Дептерге башка жерде башка сырсөз коюлду. Аны ошол сырсөз менен ачыңыз.</translation>
    </message>
    <message>
        <source>There is a notebook here already, and it stays. Unlock that one.</source>
        <translation>Бул жерде дептер бар жана ал калат. Ошону ачыңыз.</translation>
    </message>
    <message>
        <source>A newer Satchel made this copy. Use that to bring it back.</source>
        <translation>Бул көчүрмө Satchel’дин жаңыраак версиясында жасалган. Аны ошол версияда кайтарыңыз.</translation>
    </message>
    <message>
        <source>This file is not a copy of a notebook, or not whole. Choose another.</source>
        <translation>Бул файл дептердин көчүрмөсү эмес же толук эмес. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>Your notebook has no passphrase, so whoever found a copy could read it. Choose a passphrase first, then make the copy.</source>
        <translation>Дептердин сырсөзү жок, ошондуктан көчүрмөсүн тапкан ар бир киши окуй алмак. Адегенде сырсөз тандап, анан көчүрмө жасаңыз.</translation>
    </message>
    <message>
        <source>“{name}” holds no words that could be checked. Choose another file.</source>
        <translation>«{name}» ичинде текшере турган сөз жок. Башка файлды тандаңыз.</translation>
    </message>
    <message>
        <source>Nothing was written: what the speakers agreed to does not cover training.</source>
        <translation>Эч нерсе жазылган жок: алынган макулдук окутууну камтыбайт.</translation>
    </message>
    <message>
        <source>Nothing was written: what the speakers agreed to does not cover printing.</source>
        <translation>Эч нерсе жазылган жок: алынган макулдук басып чыгарууну камтыбайт.</translation>
    </message>
    <message>
        <source>Nothing was written: what the speakers agreed to does not cover publishing.</source>
        <translation>Эч нерсе жазылган жок: алынган макулдук жарыялоону камтыбайт.</translation>
    </message>
    <message>
        <source>This “{id}” is signed with a key that was replaced since: it is older, or not from its editor. Go on with the edition you have.</source>
        <translation>Бул «{id}» архивине андан бери алмаштырылган ачкыч менен кол коюлган: ал эски же редактордон эмес. Өзүңүздөгү чыгарылыш менен иштей бериңиз.</translation>
    </message>
    <message>
        <source>Someone else signed “{id}” before, and this holds what was withdrawn from it. Go on with the edition you have, and ask its editor whether this is their new fingerprint: {fingerprint}</source>
        <translation>Мурда «{id}» архивине башка бирөө кол койгон, ал эми мында андан кайтарып алынган нерсе бар. Өзүңүздөгү чыгарылыш менен иштей бериңиз жана бул анын жаңы кол тамга изиби, редактордон сураңыз: {fingerprint}</translation>
    </message>
    <message>
        <source>“{name}” holds no words. Choose another.</source>
        <translation>«{name}» ичинде сөз жок. Башка файлды тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not a text. Save it as plain text or Markdown first.</source>
        <translation>«{name}» текст эмес. Адегенде аны жөнөкөй текст же Markdown кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8 text. Save it as UTF-8 first.</source>
        <translation>«{name}» UTF-8 тексти эмес. Адегенде аны UTF-8 кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or not what its name says. Look for another copy of it.</source>
        <translation>«{name}» бузулган же атында айтылгандай файл эмес. Анын башка көчүрмөсүн табыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 16 MB. Import it in several parts.</source>
        <translation>«{name}» 16 МБдан чоң. Аны бөлүп-бөлүп кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” is too long for one document. Import it in several parts.</source>
        <translation>«{name}» бир документ үчүн өтө узун. Аны бөлүп-бөлүп кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” has more than 20,000 letters without a blank between them, which no passage can hold. Put blanks between its words, and import it again.</source>
        <translation>«{name}» ичинде боштуксуз катары менен 20&#xa0;000ден көп тамга бар, мынча бир да үзүндүгө батпайт. Сөздөрдүн арасына боштук коюп, файлды кайра кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” is XML, which is not read. Open it in the program that made it, and save it as DOCX or as plain text (.txt).</source>
        <translation>«{name}» — XML, мындай файлдар окулбайт. Аны түзүлгөн программасында ачып, DOCX же жөнөкөй текст (.txt) кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a Word document (RTF), which is not read. Open it in Word or LibreOffice and save it as DOCX.</source>
        <translation>«{name}» — Word документи (RTF), мындай файлдар окулбайт. Аны Word’до же LibreOffice’те ачып, DOCX кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is an older Word document (DOC), which is not read. Open it in Word or LibreOffice and save it as DOCX.</source>
        <translation>«{name}» — эски Word документи (DOC), мындай файлдар окулбайт. Аны Word’до же LibreOffice’те ачып, DOCX кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, which is not read. Open it in Word or LibreOffice, and save it without one.</source>
        <translation>«{name}» сырсөз менен корголгон, мындай файлдар окулбайт. Аны Word’до же LibreOffice’те ачып, сырсөзсүз сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet, which is not read. Open it in the program that made it, and save it as DOCX or as plain text (.txt).</source>
        <translation>«{name}» — электрондук таблица, мындай файлдар окулбайт. Аны түзүлгөн программасында ачып, DOCX же жөнөкөй текст (.txt) кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which is not read. Open it in the program that made it, and save it as DOCX or as plain text (.txt).</source>
        <translation>«{name}» — презентация, мындай файлдар окулбайт. Аны түзүлгөн программасында ачып, DOCX же жөнөкөй текст (.txt) кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a file of an office program, which is not read. Open it in the program that made it, and save it as DOCX or as plain text (.txt).</source>
        <translation>«{name}» — кеңсе программасынын файлы, мындай файлдар окулбайт. Аны түзүлгөн программасында ачып, DOCX же жөнөкөй текст (.txt) кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a web page packed with its pictures (MHT), which is not read. Open it in a browser and save it as a web page (.html).</source>
        <translation>«{name}» — сүрөттөрү менен чогуу сакталган веб-барак (MHT), мындай файлдар окулбайт. Аны браузерде ачып, веб-барак (.html) кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a project of REFI-QDA within another file, which is not read. Import the project by itself.</source>
        <translation>«{name}» — башка файлдын ичиндеги REFI-QDA долбоору, мындай файлдар окулбайт. Долбоорду өзүнчө кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” holds no text with words. Its codebook alone can be taken in at the desk, with the themes.</source>
        <translation>«{name}» файлында сөзү бар текст жок. Андан темаларды гана алса болот: «Темалардын тизмесин кошуу …».</translation>
    </message>
    <message>
        <source>“{name}” is damaged or too large, or no project of REFI-QDA. Export it again, as a project (.qdpx).</source>
        <translation>«{name}» бузулган, өтө чоң же REFI-QDA долбоору эмес. Аны долбоор катары (.qdpx) кайра сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 128 MB. Export it again without pictures and recordings.</source>
        <translation>«{name}» 128 МБдан чоң. Аны сүрөттөрсүз жана жазууларсыз кайра сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is an archive of Satchel, which is not read. Open it in Satchel; it needs no import.</source>
        <translation>«{name}» — Satchel’дин архиви, ал документ катары окулбайт. Аны Satchel’де ачыңыз: кошуунун кереги жок.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP file, which is not read. Unpack it, and import the texts in it.</source>
        <translation>«{name}» — ZIP файлы, мындай файлдар окулбайт. Аны таңгактан чыгарып, ичиндеги тексттерди кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” is a packed file, which is not read. Unpack it, and import the texts in it.</source>
        <translation>«{name}» — таңгакталган файл, мындай файлдар окулбайт. Аны таңгактан чыгарып, ичиндеги тексттерди кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” is a picture, which is not read. Write its words down in a document or a text file.</source>
        <translation>«{name}» — сүрөт, мындай файлдар окулбайт. Андагы сөздөрдү документке же тексттик файлга жазыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a recording, which is not read. Write its words down in a document or a text file.</source>
        <translation>«{name}» — үн же видео жазуу, мындай файлдар окулбайт. Андагы сөздөрдү документке же тексттик файлга жазыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which is not read. Choose a text.</source>
        <translation>«{name}» — программа, мындай файлдар окулбайт. Текстти тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or too large. Open it in Word or LibreOffice and save it again.</source>
        <translation>«{name}» бузулган же өтө чоң. Аны Word’до же LibreOffice’те ачып, кайра сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” has a password. Open it in LibreOffice and save it without one.</source>
        <translation>«{name}» сырсөз менен корголгон. Аны LibreOffice’те ачып, сырсөзсүз сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or too large. Open it in LibreOffice and save it again.</source>
        <translation>«{name}» бузулган же өтө чоң. Аны LibreOffice’те ачып, кайра сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Ask its publisher for a copy without copy protection (DRM).</source>
        <translation>«{name}» шифрленген. Басып чыгаруучусунан көчүрүүдөн коргоосу (DRM) жок көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>“{name}” is too large a book. Split it first.</source>
        <translation>«{name}» — өтө чоң китеп. Адегенде аны бөлүктөргө бөлүңүз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or too large. Get another copy, or save it as a web page (.html).</source>
        <translation>«{name}» бузулган же өтө чоң. Башка көчүрмөсүн алыңыз же аны веб-барак (.html) кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is too large a page. Save it in several parts, and import these.</source>
        <translation>«{name}» — өтө чоң барак. Аны бөлүп-бөлүп сактап, бөлүктөрүн кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save a copy without one, and import that.</source>
        <translation>«{name}» сырсөз менен жабылган. Сырсөзсүз көчүрмөсүн сактап, ошону кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” opens without a password, but is protected. Save a copy without protection, and import that.</source>
        <translation>«{name}» сырсөзсүз ачылат, бирок корголгон. Коргоосу жок көчүрмөсүн сактап, ошону кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” has more than 1,000 pages. Save it in several parts.</source>
        <translation>«{name}» 1000 беттен ашык. Аны бөлүп-бөлүп сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a scan: its pages are pictures without text. Have a program for text recognition read it first.</source>
        <translation>«{name}» — скан: барактары тексти жок сүрөттөр. Адегенде текстти тааный турган программага окутуңуз.</translation>
    </message>
    <message>
        <source>“{name}” takes too much memory to be read. Open it in the program that made it and save it as DOCX or ODT.</source>
        <translation>«{name}» файлын окууга өтө көп эс керек. Аны түзүлгөн программасында ачып, DOCX же ODT кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” takes too long to be read. Open it in the program that made it and save it as DOCX or ODT.</source>
        <translation>«{name}» файлын окуу өтө көп убакыт алат. Аны түзүлгөн программасында ачып, DOCX же ODT кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it in the program that made it and save it as DOCX or ODT.</source>
        <translation>«{name}» бузулган. Аны түзүлгөн программасында ачып, DOCX же ODT кылып сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not there. Make this folder first, or choose another place.</source>
        <translation>«{name}» деген папка жок. Адегенде аны түзүңүз же башка жер тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is there already and not empty. Choose a new folder.</source>
        <translation>«{name}» папкасы мурунтан бар жана бош эмес. Жаңы папка тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be made: {why}. Choose another place or make room.</source>
        <translation>«{name}» түзүлбөй калды: {why}. Башка жер тандаңыз же орун бошотуңуз.</translation>
    </message>
    <message>
        <source>No folder could be made of these texts: {why} Import them one by one.</source>
        <translation>Бул тексттерден папка түзүлбөй калды: {why} Аларды бирден кошуңуз.</translation>
    </message>
    <message>
        <source>No folder could be made of this text: {why} Mend that, and import it again.</source>
        <translation>Бул тексттен папка түзүлбөй калды: {why} Муну оңдоп, аны кайра кошуңуз.</translation>
    </message>
    <message>
        <source>No document could be made of “{name}”: {why} Import it into a new folder.</source>
        <translation>«{name}» файлынан документ түзүлбөй калды: {why} Аны жаңы папкага кошуңуз.</translation>
    </message>
    <message>
        <source>The document could not be put together again. Import it into a new folder, and compare.</source>
        <translation>Документ кайра чогултулбай калды. Аны жаңы папкага кошуп, салыштырып көрүңүз.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are both “{name}”. Import one of them.</source>
        <translation>«{one}» жана «{other}» папкада бир эле документ болуп калат: «{name}». Бул файлдардын бирин кошуңуз.</translation>
    </message>
    <message>
        <source>Two documents are made from “{name}”. Make it one document, then import again.</source>
        <translation>«{name}» файлынан эки документ түзүлгөн. Аларды бир документ кылып, кайра кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” has the name of a document in the folder, and other words. Rename the file, then import it again.</source>
        <translation>«{name}» папкадагы документ менен аттош, бирок сөздөрү башка. Файлдын атын өзгөртүп, кайра кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” has mistakes. Mend what a check of the folder finds, then import again.</source>
        <translation>«{name}» ичинде каталар бар. Бул папкада ал боюнча айтылган кемчиликтерди оңдоп, документтерди кайра кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Mend what a check of the folder finds.</source>
        <translation>«{name}» окулбай жатат. Бул папкада ал боюнча айтылган кемчиликтерди оңдоңуз.</translation>
    </message>
    <message>
        <source>archive.toml is written in a way that cannot be added to. Write consent_confirmed = false at its top, then import again.</source>
        <translation>archive.toml файлына эч нерсе кошуп жазууга болбойт: ал ошондой түзүлгөн. Анын башына consent_confirmed = false деп жазып, документтерди кайра кошуңуз.</translation>
    </message>
    <message>
        <source>vocabulary.toml is written in a way that cannot be added to. Write each entry under [[role]], [[gender]] or [[sector]], then import again.</source>
        <translation>vocabulary.toml файлына эч нерсе кошуп жазууга болбойт: ал ошондой түзүлгөн. Ар бир жазууну [[role]], [[gender]] же [[sector]] астына жазып, документтерди кайра кошуңуз.</translation>
    </message>
    <message>
        <source>This folder may not be written to, so nothing can be changed here. Copy it to another place, and open the copy.</source>
        <translation>Бул папкага жазууга болбойт, ошондуктан бул жерде эч нерсени өзгөртүүгө болбойт. Аны башка жерге көчүрүп, көчүрмөсүн ачыңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be changed: it can only be read now. Let it be written to, then do it again.</source>
        <translation>«{name}» өзгөртүлгөн жок: азыр аны окууга гана болот. Бул папкага жазууга уруксат берип, кайталаңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be changed: {why}. Make room, then do it again.</source>
        <translation>«{name}» өзгөртүлгөн жок: {why}. Орун бошотуп, кайталаңыз.</translation>
    </message>
    <message>
        <source>“{name}” would be larger than 16 MB. Put less into it.</source>
        <translation>«{name}» файлы 16 МБдан чоңоюп кетмек. Ага азыраак киргизиңиз.</translation>
    </message>
    <message>
        <source>This is not in the folder any more. Leave the suggestion.</source>
        <translation>Бул папкада мындан ары жок. Сунушту калтырып коюңуз.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose that, or other words.</source>
        <translation>«{name}» мурунтан эле бар. Ошону же башка сөздөрдү тандаңыз.</translation>
    </message>
    <message>
        <source>An edition without this passage was published. It stays withdrawn.</source>
        <translation>Бул үзүндүсүз чыгарылыш жарыяланган. Ал кайтарылып алынган бойдон калат.</translation>
    </message>
    <message>
        <source>“{words}” does not stand there any more. Look for it again.</source>
        <translation>«{words}» ал жерде эми жок. Кайра издеңиз.</translation>
    </message>
    <message>
        <source>These words are not found again in the text as received. Leave that as it is, or change it in a text editor.</source>
        <translation>Бул сөздөр алынган тексттен табылган жок. Аны ошол бойдон калтырыңыз же текст редакторунда өзгөртүңүз.</translation>
    </message>
    <message>
        <source>“{folder}” is not there. Choose a folder that holds archive.toml.</source>
        <translation>«{folder}» деген папка жок. Ичинде archive.toml бар папканы тандаңыз.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder. Choose the folder that holds archive.toml.</source>
        <translation>«{folder}» папка эмес. Ичинде archive.toml бар папканы тандаңыз.</translation>
    </message>
    <message>
        <source>“{folder}” holds no archive.toml. Choose the folder that has one.</source>
        <translation>«{folder}» ичинде archive.toml жок. Ал бар папканы тандаңыз.</translation>
    </message>
    <message>
        <source>“{folder}” may not be opened by this user. Ask for the right, or choose another.</source>
        <translation>«{folder}» папкасын ачууга бул колдонуучунун укугу жок. Укук сураңыз же башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>archive.toml in “{folder}” is a link that leads to nothing. Put the file there.</source>
        <translation>«{folder}» ичиндеги archive.toml — эч жакка алып барбаган шилтеме. Ордуна файлдын өзүн коюңуз.</translation>
    </message>
    <message>
        <source>archive.toml in “{folder}” is no file. Put the file itself there.</source>
        <translation>«{folder}» ичиндеги archive.toml файл эмес. Ордуна файлдын өзүн коюңуз.</translation>
    </message>
    <message>
        <source>This folder is open in another window, so nothing can be changed here. Close it there, then try again.</source>
        <translation>Бул папка башка терезеде ачык, ошондуктан бул жерде эч нерсени өзгөртүүгө болбойт. Аны ал жерде жаап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>“{name}” in this folder is a link or a folder, and Satchel did not put it there. Delete it, then open this folder again.</source>
        <translation>Бул папкадагы «{name}» — шилтеме же папка, аны Satchel койгон эмес. Аны өчүрүп, бул папканы кайра ачыңыз.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Look at it, then do this again.</source>
        <translation>«{name}» файлын башка программа өзгөрттү. Аны карап чыгып, муну кайра жасаңыз.</translation>
    </message>
    <message>
        <source>“{name}” was changed since, so this cannot be taken back or done again. Other acts still can.</source>
        <translation>«{name}» файлы андан бери өзгөрдү, ошондуктан муну кайтарууга же кайра жасоого болбойт. Башка өзгөртүүлөрдү дагы эле болот.</translation>
    </message>
    <message>
        <source>“{name}” was changed meanwhile. Nothing was written: do it again.</source>
        <translation>«{name}» файлы бул арада өзгөрүптүр. Эч нерсе жазылган жок: муну кайра жасаңыз.</translation>
    </message>
    <message>
        <source>“{name}” in this folder is a link to another one. Put a folder of its own in its place.</source>
        <translation>Бул папкадагы «{name}» башкасына шилтеме. Анын ордуна өзүнчө папка коюңуз.</translation>
    </message>
    <message>
        <source>“{name}” in this folder is not Satchel’s. Take it out, then do it again.</source>
        <translation>Бул папкадагы «{name}» Satchel’дики эмес. Аны алып салып, муну кайра жасаңыз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its rights.</source>
        <translation>«{name}» окулбай жатат. Окуу укугун текшериңиз.</translation>
    </message>
    <message>
        <source>“{name}” has mistakes. Mend what is told of it first.</source>
        <translation>«{name}» ичинде каталар бар. Адегенде ал боюнча айтылган кемчиликтерди оңдоңуз.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that cannot be changed here. Change it in a text editor.</source>
        <translation>«{name}» мында өзгөртүүгө болбогондой түзүлгөн. Аны текст редакторунда өзгөртүңүз.</translation>
    </message>
    <message>
        <source>“{name}” is no table of this folder. Choose another.</source>
        <translation>«{name}» бул папканын таблицасы эмес. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not in one document. Look for it.</source>
        <translation>«{name}» үзүндүсү бир да документте жок же бир нечесинде бар. Аны издеп көрүңүз.</translation>
    </message>
    <message>
        <source>“{name}” is not in this document once. Look for it.</source>
        <translation>«{name}» үзүндүсү бул документте бир гана жолу болушу керек. Аны издеп көрүңүз.</translation>
    </message>
    <message>
        <source>“{name}” is withdrawn already. Choose another.</source>
        <translation>«{name}» үзүндүсү мурда эле кайтарылып алынган. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>A withdrawn passage stays as it is. Choose another.</source>
        <translation>Кайтарылып алынган үзүндү ошол бойдон калат. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>This document has no front matter. Mend what is told of it first.</source>
        <translation>Бул документтин баш бөлүгү жок. Адегенде ал боюнча айтылган кемчиликтерди оңдоңуз.</translation>
    </message>
    <message>
        <source>This document has mistakes. Mend what is told of it first.</source>
        <translation>Бул документте каталар бар. Адегенде ал боюнча айтылган кемчиликтерди оңдоңуз.</translation>
    </message>
    <message>
        <source>A group in braces has mistakes. Mend what is told of it first.</source>
        <translation>Ийри кашаадагы жазууда каталар бар. Адегенде ал боюнча айтылган кемчиликтерди оңдоңуз.</translation>
    </message>
    <message>
        <source>A last line of a quote that begins with a dash would become the line under it, which says who speaks. Take the dash or the line break before it out of the words, or leave the words as they are.</source>
        <translation>Цитатанын тире менен башталган акыркы сабы анын астындагы кол тамга болуп калат: анда ким сүйлөгөнү айтылат. Сөздөрдөн тирени же анын алдындагы сап бөлүүнү алып салыңыз же сөздөрдү ошол бойдон калтырыңыз.</translation>
    </message>
    <message>
        <source>The document cannot be written that way. Change the words around this place first.</source>
        <translation>Документти мындай жазууга болбойт. Адегенде бул жердин айланасындагы сөздөрдү өзгөртүңүз.</translation>
    </message>
    <message>
        <source>A table, a footnote or a picture stays what it is. Choose a passage or a heading.</source>
        <translation>Таблица, шилтеме жана сүрөт ошол бойдон калат. Үзүндүнү же бөлүмдүн атын тандаңыз.</translation>
    </message>
    <message>
        <source>There is no such level. Choose one from 1 to {most}.</source>
        <translation>Мындай деңгээл жок. 1–{most} аралыгынан тандаңыз.</translation>
    </message>
    <message>
        <source>This quote has an attribution line. Take the line off it first.</source>
        <translation>Бул цитатанын кол тамгасы бар. Адегенде кол тамгасын андан бөлүңүз.</translation>
    </message>
    <message>
        <source>This cannot stay as it is. Mend it.</source>
        <translation>Бул ушундай кала албайт. Аны оңдоңуз.</translation>
    </message>
    <message>
        <source>The quote above has an attribution line. Take the line off it first.</source>
        <translation>Жогорудагы цитатанын кол тамгасы бар. Адегенде кол тамгасын андан бөлүңүз.</translation>
    </message>
    <message>
        <source>This quote has no attribution line. Choose one that has.</source>
        <translation>Бул цитатанын кол тамгасы жок. Кол тамгасы барын тандаңыз.</translation>
    </message>
    <message>
        <source>A heading cannot have a footnote. Choose another kind.</source>
        <translation>Бөлүмдүн атында шилтеме болбойт. Башка түрүн тандаңыз.</translation>
    </message>
    <message>
        <source>This passage states consent, care or access. A heading cannot: take that off first.</source>
        <translation>Бул үзүндүдө макулдук, абайлоо же жеткиликтүүлүк көрсөтүлгөн. Бөлүмдүн атында алар болбойт: адегенде аларды алып салыңыз.</translation>
    </message>
    <message>
        <source>These words are too long for a heading, or hold hidden characters.</source>
        <translation>Бул сөздөр бөлүмдүн аты үчүн өтө узун же аларда жашыруун белгилер бар. Кыскартыңыз же ал белгилерди алып салыңыз.</translation>
    </message>
    <message>
        <source>These words are too long for a line, or hold hidden characters.</source>
        <translation>Бул сөздөр кол тамга үчүн өтө узун же аларда жашыруун белгилер бар. Кыскартыңыз же ал белгилерди алып салыңыз.</translation>
    </message>
    <message>
        <source>This passage has several paragraphs. Part it first.</source>
        <translation>Бул үзүндүдө бир нече абзац бар. Адегенде аны бөлүңүз.</translation>
    </message>
    <message>
        <source>A document begins with a heading. Make another one above it first.</source>
        <translation>Документ бөлүмдүн атынан башталат. Адегенде мунун үстүнө бөлүмдүн башка атын коюңуз.</translation>
    </message>
    <message>
        <source>A document has at least one heading. Make another one first.</source>
        <translation>Документте жок дегенде бир бөлүмдүн аты болот. Адегенде башкасын түзүңүз.</translation>
    </message>
    <message>
        <source>Another document was made of the same text, “{name}”. Leave out its passages instead.</source>
        <translation>Ошол эле тексттен, «{name}», дагы бир документ жасалган. Анын ордуна үзүндүлөрүн калтырып коюңуз.</translation>
    </message>
    <message>
        <source>Use small Latin letters and digits, with hyphens between: document-2.</source>
        <translation>Кичине латын тамгаларын жана сандарды колдонуңуз, арасына дефис коюңуз: document-2.</translation>
    </message>
    <message>
        <source>“{words}” is taken. Choose another name.</source>
        <translation>«{words}» деген ат ээленген. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>A footnote goes with its mark. Take the mark out of the passage.</source>
        <translation>Шилтеме белгиси менен чогуу кетет. Үзүндүдөн белгисин алып салыңыз.</translation>
    </message>
    <message>
        <source>The words of a table or a picture are changed in its document file.</source>
        <translation>Таблицанын жана сүрөттүн сөздөрү документтин файлында өзгөртүлөт. Аны текст редакторунда ачыңыз.</translation>
    </message>
    <message>
        <source>These words cannot stand here. Write at least one, without control characters, in one paragraph.</source>
        <translation>Бул сөздөр мында тура албайт. Башкаруучу белгилери жок, бир абзацта, жок дегенде бир сөз жазыңыз.</translation>
    </message>
    <message>
        <source>“{key}” cannot be said of this block. Choose another one.</source>
        <translation>Бул үзүндү жөнүндө «{key}» айтылбайт. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{key}” here. Choose one, or add it to the vocabulary.</source>
        <translation>«{value}» бул архивде «{key}» үчүн маани эмес. Башкасын тандаңыз же аны сөздүккө кошуңуз.</translation>
    </message>
    <message>
        <source>This value cannot be written. Use other words, in one line.</source>
        <translation>Мындай маанини жазууга болбойт. Башка сөздөр менен, бир сапка жазыңыз.</translation>
    </message>
    <message>
        <source>These words cannot stand everywhere. Use letters and brackets.</source>
        <translation>Бул сөздөр баар жерде тура албайт. Тамгаларды жана кашааларды колдонуңуз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be added. Give it an id that is new and a label.</source>
        <translation>«{name}» кошулбайт. Жаңы идентификатор жана аталыш бериңиз.</translation>
    </message>
    <message>
        <source>This value has no name yet. Type at least one word.</source>
        <translation>Бул маанинин азырынча аталышы жок. Жок дегенде бир сөз териңиз.</translation>
    </message>
    <message>
        <source>An attribution line stands below a quote without one. Choose another.</source>
        <translation>Кол тамга али кол тамгасы жок цитатанын астында турат. Башка үзүндүнү тандаңыз.</translation>
    </message>
    <message>
        <source>Only a paragraph can become the line of a quote. Choose another.</source>
        <translation>Абзац гана цитатанын кол тамгасы боло алат. Башка үзүндүнү тандаңыз.</translation>
    </message>
    <message>
        <source>An attribution line is one paragraph without a footnote.</source>
        <translation>Кол тамга — шилтемеси жок бир абзац. Шилтемесин алып салыңыз же үзүндүнү бөлүңүз.</translation>
    </message>
    <message>
        <source>A footnote begins with its number or sign. Choose a paragraph that does.</source>
        <translation>Шилтеме өзүнүн номеринен же белгисинен башталат. Ошондой абзацты тандаңыз.</translation>
    </message>
    <message>
        <source>A footnote is one paragraph, without a footnote, consent, care or access of its own.</source>
        <translation>Шилтеме — бир абзац: анын өз шилтемеси, макулдугу, эскертүүсү жана жетүүсү жок.</translation>
    </message>
    <message>
        <source>Its number or sign is behind no word above it. Look for it in the text.</source>
        <translation>Анын номери же белгиси жогоруда эч бир сөздүн артында жок. Аны тексттен издеңиз.</translation>
    </message>
    <message>
        <source>A table is made of passages that follow each other. Choose others.</source>
        <translation>Таблица катары менен турган үзүндүлөрдөн жасалат. Башкаларын тандаңыз.</translation>
    </message>
    <message>
        <source>A table is made of paragraphs, items of a list, and quotes without a line.</source>
        <translation>Таблица абзацтардан, тизменин пункттарынан жана кол тамгасыз цитаталардан жасалат.</translation>
    </message>
    <message>
        <source>These words have a “{bar}” of their own. Make this table in the document file.</source>
        <translation>Бул сөздөрдө «{bar}» белгиси бар. Мындай таблицаны документтин файлында жасаңыз.</translation>
    </message>
    <message>
        <source>The cells hold other words than the passages. Set bars and line ends only.</source>
        <translation>Уячаларда үзүндүлөрдөгүдөн башка сөздөр. | белгилерин жана саптын аягын гана коюңуз.</translation>
    </message>
    <message>
        <source>A table has two rows and two columns at least, and as many cells in each row.</source>
        <translation>Таблицада кеминде эки сап жана эки тилке болот, ар бир сапта уячалар бирдей.</translation>
    </message>
    <message>
        <source>Nothing stands before this passage. Choose the second of the two.</source>
        <translation>Бул үзүндүнүн алдында эч нерсе жок. Экөөнүн экинчисин тандаңыз.</translation>
    </message>
    <message>
        <source>Only passages of one kind can be joined. Make them alike first.</source>
        <translation>Бир түрдөгү үзүндүлөрдү гана бириктирсе болот. Адегенде аларды бирдей кылыңыз.</translation>
    </message>
    <message>
        <source>These two are written in two ways. Choose their kind anew first.</source>
        <translation>Бул экөө эки башка жазылган. Адегенде алардын түрүн кайра тандаңыз.</translation>
    </message>
    <message>
        <source>The two say different things of “{key}”. Make them alike first.</source>
        <translation>Бул экөөндө «{key}» эки башка көрсөтүлгөн. Адегенде аларды бирдей кылыңыз.</translation>
    </message>
    <message>
        <source>Only a paragraph, a quote or an item of a list can be parted.</source>
        <translation>Абзацты, цитатаны же тизменин пунктун гана бөлсө болот. Ошолордун бирин тандаңыз.</translation>
    </message>
    <message>
        <source>There are no words on both sides. Choose a place between two words.</source>
        <translation>Эки жагында тең сөз жок. Эки сөздүн ортосунан жер тандаңыз.</translation>
    </message>
    <message>
        <source>“{file}” names this passage, and a heading cannot be named there. Take it out of there first.</source>
        <translation>Бул үзүндү «{file}» ичинде аталган, ал жерде бөлүмдүн атын атоого болбойт. Адегенде аны ал жерден алып салыңыз.</translation>
    </message>
    <message>
        <source>“{words}” is coded, and would not stand together any more. Take the coding off it first.</source>
        <translation>«{words}» темага киргизилген жана бирге турбай калат. Адегенде бул сөздөрдү темадан чыгарыңыз.</translation>
    </message>
    <message>
        <source>This passage is translated in “{name}”. Take the translation out first, and translate it anew.</source>
        <translation>Бул үзүндү «{name}» ичинде которулган. Адегенде котормосун алып салып, кайра которуңуз.</translation>
    </message>
    <message>
        <source>“{name}” is what the archive is made with. Choose another name.</source>
        <translation>Архивдин өзү «{name}» файлынан түзүлөт. Башка аталыш тандаңыз.</translation>
    </message>
    <message>
        <source>An archive of “{folder}” could not be opened ({why}). Make smaller archives of it.</source>
        <translation>«{folder}» папкасынан түзүлгөн архив ачылбайт эле ({why}). Андан бир нече кичирээк архив түзүңүз.</translation>
    </message>
    <message>
        <source>The archive was made, but could not be recorded: “{name}” can only be read. Let it be written to, then make it again before it is handed out.</source>
        <translation>Архив түзүлдү, бирок ал жөнүндө маалымат жазылбай калды: «{name}» папкасын окууга гана болот. Ага жазууга уруксат берип, таратуудан мурда аны кайра түзүңүз.</translation>
    </message>
    <message>
        <source>The archive was made, but could not be recorded: {why}. Make room, then make it again before it is handed out.</source>
        <translation>Архив түзүлдү, бирок ал жөнүндө маалымат жазылбай калды: {why}. Орун бошотуп, таратуудан мурда аны кайра түзүңүз.</translation>
    </message>
    <message>
        <source>“{name}” is no signing key of Satchel&apos;s.</source>
        <translation>«{name}» Satchel’дин кол коюучу ачкычы эмес. Башка файлды тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is neither a signing key nor an archive, or not whole.</source>
        <translation>«{name}» кол коюучу ачкыч да, архив да эмес же толук эмес. Башка файлды тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” was damaged. Use your copy of this key.</source>
        <translation>«{name}» бузулган. Бул ачкычтын өзүңүздөгү көчүрмөсүн колдонуңуз.</translation>
    </message>
    <message>
        <source>“{name}” is closed in a way that Satchel refuses.</source>
        <translation>«{name}» Satchel кабыл албаган жол менен жабылган. Бул ачкычтын өзүңүздөгү көчүрмөсүн колдонуңуз.</translation>
    </message>
    <message>
        <source>“{name}” needs its passphrase.</source>
        <translation>«{name}» үчүн сырсөз керек. Аны териңиз.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{name}”. Try again.</source>
        <translation>Бул «{name}» ачкычынын сырсөзү эмес. Кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>There is too little memory for the passphrase. Close other programs.</source>
        <translation>Сырсөз үчүн эс жетпейт. Башка программаларды жабыңыз.</translation>
    </message>
    <message>
        <source>These words are under this theme no more. Look again.</source>
        <translation>Бул сөздөр мындан ары бул темага кирбейт. Дагы бир карап көрүңүз.</translation>
    </message>
    <message>
        <source>A theme has a name. Type one, or remove the theme.</source>
        <translation>Теманын аталышы болушу керек. Аны териңиз же теманы өчүрүңүз.</translation>
    </message>
    <message>
        <source>This is too long, or has letters that no text may have. Shorten it.</source>
        <translation>Бул өтө узун же жарабаган белгилери бар. Кыскартыңыз.</translation>
    </message>
    <message>
        <source>A theme cannot stand under itself. Choose another.</source>
        <translation>Тема өзүнүн астында тура албайт. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>A theme cannot be put together with itself. Choose another.</source>
        <translation>Теманы өзү менен бириктирүүгө болбойт. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>Both descriptions are too long together. Shorten one of them.</source>
        <translation>Эки сүрөттөмө чогуу өтө узун. Бирин кыскартыңыз.</translation>
    </message>
    <message>
        <source>Themes would stand too deep there. Choose one that stands higher.</source>
        <translation>Ал жерде темалар өтө терең турмак. Жогорураак турганын тандаңыз.</translation>
    </message>
    <message>
        <source>These words have changed. Select them again.</source>
        <translation>Бул сөздөр өзгөрдү. Аларды кайра белгилеңиз.</translation>
    </message>
    <message>
        <source>This theme is there no more. Choose another.</source>
        <translation>Бул тема мындан ары жок. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>This cannot be the name of a theme. Type a short one.</source>
        <translation>Бул теманын аталышы боло албайт. Кыскасын териңиз.</translation>
    </message>
    <message>
        <source>There is a theme of this name. Choose that one, or type another name.</source>
        <translation>Мындай аталыштагы тема бар. Ошону тандаңыз же башка аталыш териңиз.</translation>
    </message>
    <message>
        <source>“{name}” has a theme whose name is empty, too long, or has letters that no text may have. Change it there first.</source>
        <translation>«{name}» файлында аталышы бош, өтө узун же текстте боло албай турган белгилери бар тема бар. Адегенде аны ошол жерде өзгөртүңүз.</translation>
    </message>
    <message>
        <source>“{name}” has a description that is too long, or has letters that no text may have. Shorten it there first.</source>
        <translation>«{name}» файлында өтө узун же текстте боло албай турган белгилери бар сүрөттөмө бар. Адегенде аны ошол жерде кыскартыңыз.</translation>
    </message>
    <message>
        <source>“{name}” holds no theme. Choose another.</source>
        <translation>«{name}» файлында бир да тема жок. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” has more than 2,000 themes, which no archive can hold. Take in a part of it.</source>
        <translation>«{name}» файлында 2000ден көп тема бар, архивге мынча батпайт. Бир бөлүгүн кошуңуз.</translation>
    </message>
    <message>
        <source>In “{name}” more than 16 themes stand under one another. Have them stand higher there first.</source>
        <translation>«{name}» файлында 16дан көп тема биринин астында бири турат. Адегенде аларды ошол жерде жогору жылдырыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or no codebook. Export it again, as REFI-QDA codebook (.qdc).</source>
        <translation>«{name}» файлы бузулган же темалардын тизмеси эмес. Аны REFI-QDA (.qdc) түрүндө кайра сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” holds a whole project. Export its codebook alone (.qdc).</source>
        <translation>«{name}» файлында бүтүндөй долбоор бар. Анын темаларынын тизмесин гана сактаңыз (.qdc).</translation>
    </message>
    <message>
        <source>“{name}” is no codebook of REFI-QDA. Export it again, as REFI-QDA codebook (.qdc).</source>
        <translation>«{name}» REFI-QDA темаларынын тизмеси эмес. Аны REFI-QDA (.qdc) түрүндө кайра сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is no table that can be read. Save it as CSV again.</source>
        <translation>«{name}» таблицасы окулбайт. Аны CSV түрүндө кайра сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is no codebook. Give it a row for each theme: its name, what it is about, and the theme above it.</source>
        <translation>«{name}» темалардын тизмеси эмес. Ар бир темага сап жазыңыз: аталышы, сүрөттөмөсү жана үстүндөгү тема.</translation>
    </message>
    <message>
        <source>In “{name}” themes stand under one another in a circle, or more than 16 deep. Have one of them stand higher there first.</source>
        <translation>«{name}» файлында темалар биринин астында бири тегерек турат же 16 деңгээлден терең. Адегенде бирин ошол жерде жогору жылдырыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is packed, and is not read. Export the codebook alone, as .qdc or CSV.</source>
        <translation>«{name}» файлы таңгакталган, окулбайт. Темалардын тизмесин гана .qdc же CSV түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 16 MB. Choose another.</source>
        <translation>«{name}» файлы 16 МБдан чоң. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>The codebook would have more than 2,000 themes, which no archive can hold. Take in a part of it.</source>
        <translation>Темалар 2000ден ашып кетмек, архивге мынча батпайт. Тизменин бир бөлүгүн кошуңуз.</translation>
    </message>
    <message>
        <source>Say first what is counted, such as “Age” or “Who took part”.</source>
        <translation>Адегенде эмне саналарын айтыңыз, мисалы «Жашы» же «Ким катышты».</translation>
    </message>
    <message>
        <source>Say first among whom it is counted, such as “18 people”.</source>
        <translation>Адегенде кимдердин ичинен саналарын айтыңыз, мисалы «18 киши».</translation>
    </message>
    <message>
        <source>This is too long, or has letters that no line may have. Shorten it.</source>
        <translation>Бул өтө узун, же анда сапта болбой турган белгилер бар. Кыскартыңыз.</translation>
    </message>
    <message>
        <source>Type one number behind “{words}”.</source>
        <translation>«{words}» дегенден кийин бир сан териңиз.</translation>
    </message>
    <message>
        <source>Type at least one group with its number.</source>
        <translation>Жок дегенде бир топту саны менен териңиз.</translation>
    </message>
    <message>
        <source>The groups add up to {sum}, but their sum is given as {total}. Mend one of them.</source>
        <translation>Топтордун суммасы {sum}, ал эми жыйынтыгы {total} деп жазылган. Бирин оңдоңуз.</translation>
    </message>
    <message>
        <source>These are too many groups for one table. Make several tables.</source>
        <translation>Бир таблицага топтор өтө көп. Бир нече таблица түзүңүз.</translation>
    </message>
    <message>
        <source>This table is not there any more. Make it as a new one.</source>
        <translation>Бул таблица эми жок. Аны жаңыдан түзүңүз.</translation>
    </message>
    <message>
        <source>This set was changed meanwhile. Look at it, then do this again.</source>
        <translation>Бул жыйнак ошол арада өзгөрдү. Аны карап, анан муну кайра жасаңыз.</translation>
    </message>
    <message>
        <source>This set is there no more. Choose another.</source>
        <translation>Бул жыйнак эми жок. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>A set has a title. Type one, or delete the set.</source>
        <translation>Жыйнактын аты болот. Аны жазыңыз же жыйнакты өчүрүңүз.</translation>
    </message>
    <message>
        <source>This cannot be the title of a set. Type a short one.</source>
        <translation>Бул жыйнактын аты боло албайт. Кыскасын жазыңыз.</translation>
    </message>
    <message>
        <source>A set has at most {most} items. Make another one.</source>
        <translation>Жыйнакта эң көп дегенде {most} пункт болот. Дагы бирин түзүңүз.</translation>
    </message>
    <message>
        <source>An item has at most {most} minutes.</source>
        <translation>Бир пунктка эң көп дегенде {most} мүнөт берилет.</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>Адегенде сөздү жазыңыз.</translation>
    </message>
    <message>
        <source>Type a title first.</source>
        <translation>Адегенде аталышын жазыңыз.</translation>
    </message>
    <message>
        <source>This document is there no more. Choose another.</source>
        <translation>Бул документ эми жок. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>The archive needs a title in the language of its texts. Type it.</source>
        <translation>Архивге тексттеринин тилинде аталыш керек. Аны жазыңыз.</translation>
    </message>
    <message>
        <source>“{name}” names no language. Choose another.</source>
        <translation>«{name}» тил эмес. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>This passage has no translation yet. Write one first.</source>
        <translation>Бул үзүндүнүн котормосу азырынча жок. Адегенде аны жазыңыз.</translation>
    </message>
    <message>
        <source>This entry is there no more. Choose another.</source>
        <translation>Бул сөз мындан ары жок. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>A note stands on one passage at least, or remove the note.</source>
        <translation>Эскертүү жок дегенде бир үзүндүдө турат, болбосо аны өчүрүңүз.</translation>
    </message>
    <message>
        <source>An entry has a word in one language at least. Type one.</source>
        <translation>Жок дегенде бир тилде сөз керек. Аны жазыңыз.</translation>
    </message>
    <message>
        <source>Say first who reviewed it: readers see the name.</source>
        <translation>Адегенде ким текшергенин жазыңыз: окурмандар атын көрөт.</translation>
    </message>
    <message>
        <source>Write what the picture shows on the first line, and its caption on the second.</source>
        <translation>Биринчи сапка сүрөттө эмне көрүнөрүн, экинчисине анын астындагы жазууну жазыңыз.</translation>
    </message>
    <message>
        <source>This picture has no caption. Write what it shows on one line.</source>
        <translation>Бул сүрөттүн коштомо жазуусу жок. Анда эмне бар экенин бир сап менен жазыңыз.</translation>
    </message>
    <message>
        <source>A note has words in one language at least, or remove the note.</source>
        <translation>Эскертүү жок дегенде бир тилде болот, болбосо аны өчүрүңүз.</translation>
    </message>
    <message>
        <source>A note says something of a passage. Type it first.</source>
        <translation>Эскертүү үзүндү жөнүндө бир нерсе айтат. Адегенде аны жазыңыз.</translation>
    </message>
    <message>
        <source>This text was translated in another window meanwhile: {words} If you try again, your words take the place of these.</source>
        <translation>Бул арада бул текст башка терезеде которулган: {words} Кайра аракет кылсаңыз, сиздин сөздөрүңүз алардын ордуна коюлат.</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>The set</source>
        <translation>Жыйнак</translation>
    </message>
    <message>
        <source>The set “{title}”</source>
        <translation>«{title}» жыйнагы</translation>
    </message>
    <message>
        <source>The collection “{title}”</source>
        <translation>«{title}» топтому</translation>
    </message>
    <message numerus="yes">
        <source>The whole archive: %n passage(s)</source>
        <translation>
            <numerusform>Бүт архив: %Ln үзүндү</numerusform>
            <numerusform>Бүт архив: %Ln үзүндү</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found: “{query}”</source>
        <translation>Табылганы: «{query}»</translation>
    </message>
    <message numerus="yes">
        <source>The quotes that are listed: %n</source>
        <translation>
            <numerusform>Тизмедеги цитаталар: %Ln</numerusform>
            <numerusform>Тизмедеги цитаталар: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What your notebook has: %n passage(s)</source>
        <translation>
            <numerusform>Дептериңиздегилер: %Ln үзүндү</numerusform>
            <numerusform>Дептериңиздегилер: %Ln үзүндү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen, without folded words: %n passage(s)</source>
        <translation>
            <numerusform>Тандалганы, жашырылган сөздөрсүз: %Ln үзүндү</numerusform>
            <numerusform>Тандалганы, жашырылган сөздөрсүз: %Ln үзүндү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is chosen: %n passage(s)</source>
        <translation>
            <numerusform>Тандалганы: %Ln үзүндү</numerusform>
            <numerusform>Тандалганы: %Ln үзүндү</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>As the editor lets be shared</source>
        <translation>Редактор койгондой</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Толук</translation>
    </message>
    <message>
        <source>Gender and age band</source>
        <translation>Гендер жана жаш тобу</translation>
    </message>
    <message>
        <source>Role only</source>
        <translation>Ролу гана</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Көрсөтпөө</translation>
    </message>
    <message>
        <source>Nothing of this would be in the file.</source>
        <translation>Файлда эч нерсе болбос эле.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file.</source>
        <translation>
            <numerusform>Файлга %Ln үзүндү кирет.</numerusform>
            <numerusform>Файлга %Ln үзүндү кирет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file, of the collection’s {all}.</source>
        <translation>
            <numerusform>Файлга топтомдогу {all} үзүндүнүн %Ln кирет.</numerusform>
            <numerusform>Файлга топтомдогу {all} үзүндүнүн %Ln кирет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file, of the set’s {all}.</source>
        <translation>
            <numerusform>Файлга жыйнактагы {all} үзүндүнүн %Ln кирет.</numerusform>
            <numerusform>Файлга жыйнактагы {all} үзүндүнүн %Ln кирет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) will be in the file, of {all}.</source>
        <translation>
            <numerusform>Файлга {all} үзүндүнүн %Ln кирет.</numerusform>
            <numerusform>Файлга {all} үзүндүнүн %Ln кирет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards take only quotes: %n passage(s) are left out.</source>
        <translation>
            <numerusform>Карточкаларда цитаталар гана болот: %Ln үзүндү калтырылды.</numerusform>
            <numerusform>Карточкаларда цитаталар гана болот: %Ln үзүндү калтырылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every second page has the backs of the cards: print on both sides, along the long edge. On the backs: {questions}.</source>
        <translation>Ар бир экинчи барак — карточкалардын арткы бети: эки бетине, узун чети боюнча басып чыгарыңыз. Арткы бетинде: {questions}.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) go along.</source>
        <translation>
            <numerusform>%Ln сүрөт кошо кирет.</numerusform>
            <numerusform>%Ln сүрөт кошо кирет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The documents and %n quote(s) will be cited: always in the original, whatever text is chosen.</source>
        <translation>
            <numerusform>Документтер жана %Ln цитата булак катары көрсөтүлөт: кайсы текст тандалса да, дайыма түпнускада.</numerusform>
            <numerusform>Документтер жана %Ln цитата булак катары көрсөтүлөт: кайсы текст тандалса да, дайыма түпнускада.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) will be in the file, with what they are about, and no passage.</source>
        <translation>
            <numerusform>Файлда сүрөттөмөсү менен %n тема болот, үзүндү болбойт.</numerusform>
            <numerusform>Файлда сүрөттөмөсү менен %n тема болот, үзүндү болбойт.</numerusform>
        </translation>
    </message>
    <message>
        <source>No withdrawal reaches this copy. A phone may upload what is on it.</source>
        <translation>Кайтарып алуу бул көчүрмөгө жетпейт. Телефон аны интернетке өзү жүктөп коюшу мүмкүн.</translation>
    </message>
    <message>
        <source>No withdrawal reaches this copy.</source>
        <translation>Кайтарып алуу бул көчүрмөгө жетпейт.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: they may be {may}, not {use}.</source>
        <translation>
            <numerusform>%Ln цитата кирбейт: макулдук боюнча {may} болот, {use} болбойт.</numerusform>
            <numerusform>%Ln цитата кирбейт: макулдук боюнча {may} болот, {use} болбойт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: consent covers no use.</source>
        <translation>
            <numerusform>%Ln цитата кирбейт: эч нерсеге макулдук жок.</numerusform>
            <numerusform>%Ln цитата кирбейт: эч нерсеге макулдук жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other passage(s) left out: may not be {use}.</source>
        <translation>
            <numerusform>Дагы %Ln үзүндү кирбейт: {use} болбойт.</numerusform>
            <numerusform>Дагы %Ln үзүндү кирбейт: {use} болбойт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out: may not be {use}.</source>
        <translation>
            <numerusform>%Ln сүрөт кирбейт: {use} болбойт.</numerusform>
            <numerusform>%Ln сүрөт кирбейт: {use} болбойт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editor’s note(s) left out: may tell more than the attributions.</source>
        <translation>
            <numerusform>Редактордун %Ln түшүндүрмөсү кирбейт: алар «Ким айтты» саптарынан көбүрөөк айтып коюшу мүмкүн.</numerusform>
            <numerusform>Редактордун %Ln түшүндүрмөсү кирбейт: алар «Ким айтты» саптарынан көбүрөөк айтып коюшу мүмкүн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the set left out: not in this archive.</source>
        <translation>
            <numerusform>Жыйнактын %Ln пункту кирбейт: ал бул архивде жок.</numerusform>
            <numerusform>Жыйнактын %Ln пункту кирбейт: алар бул архивде жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures, the glossary and the tables of who took part stay behind: it is a part.</source>
        <translation>Бул архивдин бир бөлүгү: сүрөттөр, глоссарий жана катышуучулардын таблицалары файлга кирбейт.</translation>
    </message>
    <message>
        <source>Your notes are not in the file.</source>
        <translation>Белгилөөлөрүңүз файлда жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the room left out. Tick “Handed out” at it in the set to take it along.</source>
        <translation>
            <numerusform>Залдан келген %Ln суроо калтырылды. Ал кирсин десеңиз, жыйнакта ага «Таратылат» белгисин коюңуз.</numerusform>
            <numerusform>Залдан келген %Ln суроо калтырылды. Алар кирсин десеңиз, жыйнакта аларга «Таратылат» белгисин коюңуз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker’s note(s) go along: whoever has the file can read them.</source>
        <translation>
            <numerusform>Файлга көрсөтүүчүнүн %Ln белгилөөсү кирет: файл колунда болгон ар бир адам аны окуй алат.</numerusform>
            <numerusform>Файлга көрсөтүүчүнүн %Ln белгилөөсү кирет: файл колунда болгон ар бир адам аларды окуй алат.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line says who speaks. The words themselves may tell it.</source>
        <translation>Ким айтканы бир да кол тамгада айтылбайт. Аны сөздөрдүн өзү айтып коюшу мүмкүн.</translation>
    </message>
    <message numerus="yes">
        <source>Consent not recorded: %n quote(s). None is left out for that.</source>
        <translation>
            <numerusform>%Ln цитата үчүн макулдук жазылган эмес. Ошол үчүн эч нерсе калтырылган жок.</numerusform>
            <numerusform>%Ln цитата үчүн макулдук жазылган эмес. Ошол үчүн эч нерсе калтырылган жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original goes along: this kind of file has it beside the translation.</source>
        <translation>Котормо менен кошо түпнуска да кирет: мындай файлда ал жанында турат.</translation>
    </message>
    <message>
        <source>The translation that you read is a draft: the file has the original, unless you choose the translation.</source>
        <translation>Сиз окуп жаткан котормо – долбоор: котормону тандабасаңыз, файлда түпнуска болот.</translation>
    </message>
    <message>
        <source>Language of the file’s own words, such as “Footnotes”: {language}.</source>
        <translation>Файлдын өз сөздөрүнүн тили, мисалы «Шилтемелер» дегендин: {language}.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) in the file are drafts: not reviewed yet.</source>
        <translation>
            <numerusform>Файлдагы %Ln котормо – долбоор: али текшериле элек.</numerusform>
            <numerusform>Файлдагы %Ln котормо – долбоор: алар али текшериле элек.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is sealed, and this file is not: whoever has it can read it.</source>
        <translation>Архивге мөөр басылган, ал эми бул файлга басылган эмес: колунда бары аны окуй алат.</translation>
    </message>
    <message>
        <source>What it was searched or narrowed by tells more of who speaks than the attributions.</source>
        <translation>Эмне боюнча изделгени же тандалганы ким сүйлөгөнү жөнүндө «Ким айтты» саптарынан көбүрөөк айтат.</translation>
    </message>
    <message>
        <source>Quotes whose attribution does not tell this in the file were not left out by it: {fields}.</source>
        <translation>Файлдагы «Ким айтты» сабы муну айтпаган цитаталар бул белги боюнча калтырылган жок: {fields}.</translation>
    </message>
    <message>
        <source>The index is still being made: this is what was found so far.</source>
        <translation>Индекс дагы түзүлүп жатат: бул азырынча табылганы.</translation>
    </message>
    <message>
        <source>“{name}” is written, in {folder}.</source>
        <translation>«{name}» файлы {folder} папкасына жазылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out for want of consent.</source>
        <translation>
            <numerusform>Макулдук жок болгондуктан %Ln үзүндү кирген жок.</numerusform>
            <numerusform>Макулдук жок болгондуктан %Ln үзүндү кирген жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>&amp;Файлды жазуу …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>The file leaves without protection: whoever has it can read it, and what is withdrawn later stays in it.</source>
        <translation>Файл корголбойт: колуна тийген ар бир адам аны окуй алат, кийин чакыртылып алынганы анда кала берет.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>A file for those who have no Satchel</source>
        <translation>Satchel’и жокторго файл</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>Э&amp;мнени жазуу</translation>
    </message>
    <message>
        <source>As a &amp;file</source>
        <translation>Файлдын &amp;түрү</translation>
    </message>
    <message>
        <source>What is told of who &amp;speaks</source>
        <translation>&amp;Ким сүйлөгөнү жөнүндө эмне айтылат</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Файлды жазуу</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>алып-баруучу</translation>
    </message>
    <message>
        <source>Where people can turn to goes along: whoever has the file can read it.</source>
        <translation>Адамдар кайда кайрылса болору файлга кирет: аны файл колуна тийген ар бир адам окуй алат.</translation>
    </message>
    <message>
        <source>This set does not say where people can turn to.</source>
        <translation>Бул жыйнакта адамдар кайда кайрылса болору айтылган эмес.</translation>
    </message>
    <message>
        <source>Numbers of people under {number} are not told, nor those that would give one away.</source>
        <translation>{number}төн аз адамдын саны айтылбайт; аны эсептеп чыгарууга мүмкүн кылган сандар да.</translation>
    </message>
    <message>
        <source>The archive does not count all that the lines tell, so nobody knows how many of those who took part they fit. If somebody could be recognised, tell less of who speaks.</source>
        <translation>Кол тамгаларда айтылгандын баары архивде саналган эмес, ошондуктан алар канча катышуучуга туура келери белгисиз. Кимдир бирөөнү таанып коюшу мүмкүн болсо, сүйлөгөндөр жөнүндө азыраак айтууну тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>The rarest detail told of a speaker (role, gender, age or sector) fits at most %n of those who took part. All details of one line together may fit one person alone, and whoever knows the people can recognise more. If that is too few, tell less of who speaks.</source>
        <translation>
            <numerusform>Сүйлөгөн адам жөнүндө айтылган эң сейрек белги (ролу, гендери, жашы же иштеген жери) катышкандардын эң көп дегенде %Ln адамына туура келет. Бир кол тамгадагы белгилердин баары биригип, бир гана адамга туура келиши мүмкүн, ал эми катышкандарды билген адам андан да көптү тааный алат. Бул өтө аз болсо, сүйлөгөндөр жөнүндө азыраак айтууну тандаңыз.</numerusform>
            <numerusform>Сүйлөгөн адам жөнүндө айтылган эң сейрек белги (ролу, гендери, жашы же иштеген жери) катышкандардын эң көп дегенде %Ln адамына туура келет. Бир кол тамгадагы белгилердин баары биригип, бир гана адамга туура келиши мүмкүн, ал эми катышкандарды билген адам андан да көптү тааный алат. Бул өтө аз болсо, сүйлөгөндөр жөнүндө азыраак айтууну тандаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line under %n quote(s) fits fewer than {number} of those who took part: whoever knows them may recognise the speaker. Tell less of who speaks.</source>
        <translation>
            <numerusform>%Ln цитатанын кол тамгасы катышкандардын {number} адамынан азына туура келет: аларды билген адам сүйлөгөндү таанып коюшу мүмкүн. Сүйлөгөндөр жөнүндө азыраак айтууну тандаңыз.</numerusform>
            <numerusform>%Ln цитатанын кол тамгасы катышкандардын {number} адамынан азына туура келет: аларды билген адам сүйлөгөндү таанып коюшу мүмкүн. Сүйлөгөндөр жөнүндө азыраак айтууну тандаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n quote(s), even without a line, fit fewer than {number} of those who took part: whoever knows them may recognise the speaker. Leave out what could do harm.</source>
        <translation>
            <numerusform>%Ln цитатанын сөздөрү кол тамгасы жок болсо да катышкандардын {number} адамынан азына туура келет: аларды билген адам сүйлөгөндү таанып коюшу мүмкүн. Зыян келтире тургандарын калтырып коюңуз.</numerusform>
            <numerusform>%Ln цитатанын сөздөрү кол тамгасы жок болсо да катышкандардын {number} адамынан азына туура келет: аларды билген адам сүйлөгөндү таанып коюшу мүмкүн. Зыян келтире тургандарын калтырып коюңуз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text itself names small numbers of people, and is not changed.</source>
        <translation>Адамдардын саны тексттин өзүндө аталган, ал өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Quotes whose attribution does not tell this in the file were not found by it: {fields}.</source>
        <translation>Файлдагы «Ким айтты» сабы муну айтпаган цитаталар бул белги боюнча табылган жок: {fields}.</translation>
    </message>
    <message>
        <source>This is a draft. Do not hand it on.</source>
        <translation>Бул долбоор. Башкаларга бербеңиз.</translation>
    </message>
    <message>
        <source>Everybody who gets this file can read it.</source>
        <translation>Бул файлды алган ар бир адам аны окуй алат.</translation>
    </message>
    <message>
        <source>Everybody who gets this file can call it.</source>
        <translation>Бул файлды алган ар бир адам ага чала алат.</translation>
    </message>
    <message>
        <source>Everybody who gets this file can write to it.</source>
        <translation>Бул файлды алган ар бир адам ага жаза алат.</translation>
    </message>
    <message>
        <source>item {number} ({place})</source>
        <translation>{number}-пункт ({place})</translation>
    </message>
    <message numerus="yes">
        <source>Look at {quotes}; and %n more.</source>
        <translation>
            <numerusform>Караңыз: {quotes}; жана дагы %Ln.</numerusform>
            <numerusform>Караңыз: {quotes}; жана дагы %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at {quotes}.</source>
        <translation>Караңыз: {quotes}.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Токтотулду: эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Папканы ачуу</translation>
    </message>
    <message>
        <source>No program opened it here. The file is in {folder}.</source>
        <translation>Бул жерде аны ачкан программа жок. Файл {folder} папкасында.</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Take away: {value}</source>
        <translation>Алып салуу: {value}</translation>
    </message>
    <message>
        <source>Take all away</source>
        <translation>Баарын алып салуу</translation>
    </message>
</context>
<context>
    <name>FacetMenu</name>
    <message>
        <source>{field}: {number} chosen</source>
        <translation>{field}: {number} тандалды</translation>
    </message>
</context>
<context>
    <name>FewReadersSheet</name>
    <message>
        <source>Why it may be read</source>
        <translation>Эмне үчүн окууга болот</translation>
    </message>
    <message>
        <source>&amp;State this</source>
        <translation>&amp;Муну көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Who knows the place may know who this is. State why a reader may see it all the same, such as that the speaker asked for it. The reason goes with the archive.</source>
        <translation>Ошол жерди билген адам бул ким экенин да билиши мүмкүн. Окурман муну баары бир эмне үчүн көрө аларын көрсөтүңүз, мисалы айткан киши өзү сураган. Себеби архив менен кошо кетет.</translation>
    </message>
    <message>
        <source>This may fit fewer than three of those who took part</source>
        <translation>Бул үчтөн аз катышуучуга туура келиши мүмкүн</translation>
    </message>
    <message>
        <source>&amp;Why a reader may see it</source>
        <translation>Окурман муну эмне үчүн &amp;көрө алат</translation>
    </message>
    <message>
        <source>Say why, in a few words, without quotation marks.</source>
        <translation>Эмне үчүн экенин бир нече сөз менен, тырмакчасыз айтыңыз.</translation>
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
        <translation>Тандалып алынды: {values}.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Гендер</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Жаш тобу</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жашы</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Иштеген жери</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Кимдин сөзү</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Жылдызчаларыңыз</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсү</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Топтом</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d-MMMM, yyyy-&apos;жыл&apos;</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>{number}төн аз</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>айтылбайт</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;байт</numerusform>
            <numerusform>%Ln&#xa0;байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>A name cannot have straight quotation marks. Leave them out.</source>
        <translation>Атта түз тырмакча болбойт. Аларды алып салыңыз.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Бул ат өтө узун. Кыскараагын тандаңыз.</translation>
    </message>
    <message>
        <source>This is a folder of the system, which keeps no files. Choose another.</source>
        <translation>Бул системанын папкасы, анда файлдар сакталбайт. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>Look &amp;in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файлдын &amp;түрү:</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>The file at the chosen row</source>
        <translation>Тандалган саптагы файл</translation>
    </message>
    <message>
        <source>There is no file {file} to show now.</source>
        <translation>Азыр көрсөтө турган {file} файлы жок.</translation>
    </message>
</context>
<context>
    <name>FilterUndo</name>
    <message>
        <source>The list is no longer narrowed.</source>
        <translation>Тизме мындан ары тарытылган эмес.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>FinalActs</name>
    <message>
        <source>It is so already.</source>
        <translation>Ал ансыз да ошондой.</translation>
    </message>
    <message>
        <source>{done} It cannot be taken back.</source>
        <translation>{done} Муну кайтарып болбойт.</translation>
    </message>
    <message>
        <source>It is forgotten. Nothing of it can be taken back.</source>
        <translation>Баары унутулду. Андан эч нерсени кайтарып болбойт.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n withdrawn passage(s) stay in the folder: they are not found again in the text as received.</source>
        <translation>
            <numerusform>Кайтарып алынган %Ln үзүндүнүн сөздөрү папкада калат: алар алынган тексттен табылган жок.</numerusform>
            <numerusform>Кайтарып алынган %Ln үзүндүнүн сөздөрү папкада калат: алар алынган тексттен табылган жок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation>Ушул документтен табуу</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Мурунку</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <translation>{here}, баары {total}</translation>
    </message>
    <message>
        <source>{here} of {total} in this part</source>
        <translation>бул бөлүктө {here}, баары {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n in folded words</source>
        <translation>
            <numerusform>жашырылган сөздөрдө %Ln</numerusform>
            <numerusform>жашырылган сөздөрдө %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in other parts: “Next” goes there</source>
        <translation>Башка бөлүктөрдө гана: «Кийинки» ошол жакка алып барат</translation>
    </message>
    <message>
        <source>Only in the translation: Ctrl+Shift+E shows it</source>
        <translation>Котормодо гана: Ctrl+Shift+E аны көрсөтөт</translation>
    </message>
    <message>
        <source>Only in the original: Ctrl+Shift+E shows it</source>
        <translation>Түпнускада гана: Ctrl+Shift+E аны көрсөтөт</translation>
    </message>
    <message>
        <source>Not in this document</source>
        <translation>Табылган жок</translation>
    </message>
</context>
<context>
    <name>FingerprintSheet</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>&amp;Print the fingerprint …</source>
        <translation>Кол тамга изин &amp;басып чыгаруу …</translation>
    </message>
    <message>
        <source>Copy the &amp;key …</source>
        <translation>Ачкычты &amp;көчүрүү …</translation>
    </message>
    <message>
        <source>The fingerprint of your key</source>
        <translation>Ачкычыңыздын кол тамга изи</translation>
    </message>
    <message>
        <source>Read these words to your readers by telephone, or give them the printed sheet. By them they know that the archive is from you.</source>
        <translation>Бул сөздөрдү окурмандарга телефондон окуп бериңиз же басылган баракты бериңиз. Ошолор аркылуу алар архив сизден экенин билишет.</translation>
    </message>
    <message>
        <source>Keep a copy of your key elsewhere, such as on a stick. When it is lost, readers are told that somebody else signs.</source>
        <translation>Ачкычтын көчүрмөсүн башка жерде, мисалы флешкада сактаңыз. Ал жоголсо, окурмандарга башка бирөө кол койду деп айтылат.</translation>
    </message>
    <message>
        <source>This computer has no printer. Write the words down.</source>
        <translation>Бул компьютерде принтер жок. Сөздөрдү жазып алыңыз.</translation>
    </message>
    <message>
        <source>The sheet was printed.</source>
        <translation>Барак басылып чыкты.</translation>
    </message>
    <message>
        <source>The sheet is in the file.</source>
        <translation>Барак файлда.</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Ачкычты көчүрүү</translation>
    </message>
    <message>
        <source>The key could not be read. Look whether it is still there.</source>
        <translation>Ачкыч окулбады. Ал ордундабы, карап көрүңүз.</translation>
    </message>
    <message>
        <source>The key was copied. Keep it where nobody else finds it.</source>
        <translation>Ачкыч көчүрүлдү. Аны башка эч ким таппаган жерде сактаңыз.</translation>
    </message>
</context>
<context>
    <name>FirstKeepSheet</name>
    <message>
        <source>How is this to be kept?</source>
        <translation>Бул кантип сакталсын?</translation>
    </message>
    <message>
        <source>What you star, highlight or write lies in your notebook, in Satchel’s own folder. You are asked this only once.</source>
        <translation>Жылдызча койгонуңуз, бөлүп көрсөткөнүңүз же жазганыңыз дептериңизде, Satchel’дин папкасында турат. Бул бир гана жолу суралат.</translation>
    </message>
    <message>
        <source>Nothing can be written to Satchel’s folder now, so the notebook can only be for this sitting.</source>
        <translation>Азыр Satchel’дин папкасына жазууга болбойт, ошондуктан дептер ушул жолкуга гана боло алат.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>This archive is sealed, and so must be what you keep of it.</source>
        <translation>Бул архив мөөр басылып жабылган, андан сактаганыңыз да жабык болушу керек.</translation>
    </message>
    <message>
        <source>Satchel was started so that it writes nothing, so the notebook can only be for this sitting.</source>
        <translation>Satchel эч нерсе жазбагандай ачылган, ошондуктан дептер ушул жолкуга гана боло алат.</translation>
    </message>
    <message>
        <source>With a &amp;passphrase (recommended)</source>
        <translation>&amp;Сырсөз менен (сунушталат)</translation>
    </message>
    <message>
        <source>Only who knows it can read what you keep, also if somebody takes this computer.</source>
        <translation>Компьютерди алып кетишсе да, сиз сактаганды аны билген киши гана окуй алат.</translation>
    </message>
    <message>
        <source>For this &amp;sitting only</source>
        <translation>&amp;Ушул жолкуга гана</translation>
    </message>
    <message>
        <source>Nothing is written to the disk. All of it is gone when Satchel ends.</source>
        <translation>Дискке эч нерсе жазылбайт. Satchel жабылганда баары жок болот.</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase</source>
        <translation>Сырсө&amp;зсүз</translation>
    </message>
    <message>
        <source>Whoever opens this computer can read what you keep. You can choose a passphrase later.</source>
        <translation>Бул компьютерди ачкан ар бир киши сиз сактаганды окуй алат. Сырсөздү кийин да тандаса болот.</translation>
    </message>
    <message>
        <source>What this protects, and what it cann&amp;ot</source>
        <translation>Бул эмне&amp;ни коргойт, эмнени коргой албайт</translation>
    </message>
    <message>
        <source>&amp;Keep it with this passphrase</source>
        <translation>Ушул сырсөз менен сак&amp;тоо</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артка</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Сырсөз тандаңыз</translation>
    </message>
    <message>
        <source>Making your notebook …</source>
        <translation>Дептер түзүлүүдө …</translation>
    </message>
    <message>
        <source>&amp;Bring back a copy …</source>
        <translation>Көчүрмөдөн кай&amp;таруу …</translation>
    </message>
    <message>
        <source>Satchel was started so that it writes nothing. Your notebook stays closed, and nothing of this comes into it.</source>
        <translation>Satchel эч нерсе жазбагандай ачылган. Дептериңиз жабык калат, бул ага кирбейт.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Open an archive folder</source>
        <translation>Архивдин папкасын ачуу</translation>
    </message>
</context>
<context>
    <name>FolderSheet</name>
    <message>
        <source>Open an archive folder</source>
        <translation>Архивдин папкасын ачуу</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>&amp;Another folder …</source>
        <translation>&amp;Башка папка …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Кайсы папка?</translation>
    </message>
    <message>
        <source>&amp;Folders that you worked on last</source>
        <translation>Сиз а&amp;кыркы иштеген папкалар</translation>
    </message>
</context>
<context>
    <name>ForGoodBox</name>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>%Ln нерсени биротоло өчүрөсүзбү?</numerusform>
            <numerusform>%Ln нерсени биротоло өчүрөсүзбү?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing brings them back, not even undo. Backups of the notebook made before have them until they are thinned out.</source>
        <translation>Аларды эч нерсе кайтарбайт, артка кайтаруу да. Дептердин мурда жасалган камдык көчүрмөлөрүндө алар ошол көчүрмөлөр эскиргенче калат.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Биротоло өчүрүү</translation>
    </message>
    <message>
        <source>&amp;Keep in the bin</source>
        <translation>Себетте &amp;калтыруу</translation>
    </message>
</context>
<context>
    <name>ForgetTick</name>
    <message>
        <source>Then nothing that was done in this folder until now can be taken back, and the original of the document goes. Editions, your notes and the memory of a disk or stick may still hold the words.</source>
        <translation>Анда бул папкада ушул убакка чейин жасалгандын эч бирин кайтарып болбойт, документтин түп нускасы өчөт. Чыгарылыштарда, жазууларыңызда, диск же флешканын эсинде бул сөздөр калышы мүмкүн.</translation>
    </message>
    <message>
        <source>Unlock your notebook first to forget words: it may hold them too.</source>
        <translation>Сөздөрдү унутуу үчүн адегенде дептериңизди ачыңыз: алар анда да болушу мүмкүн.</translation>
    </message>
</context>
<context>
    <name>ForgettingSheet</name>
    <message>
        <source>Forget what was done</source>
        <translation>Жасалганды унутуу</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also delete the words of %n withdrawn passage(s) from the folder</source>
        <translation>
            <numerusform>Кайтарып алынган %Ln үзүндүнүн сөздөрүн папкадан &amp;да жок кылуу</numerusform>
            <numerusform>Кайтарып алынган %Ln үзүндүнүн сөздөрүн папкадан &amp;да жок кылуу</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Унутуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Nothing that was done in this folder until now can be taken back then, and the originals of its documents go. Words that you replaced or deleted are in nothing that Satchel keeps of it.</source>
        <translation>Андан кийин бул папкада ушул убакка чейин кылынгандын эч бирин артка кайтарууга болбойт, документтеринин түп нускалары да жок болот. Сиз алмаштырган же жок кылган сөздөр Satchel ал жөнүндө сактаган эч нерседе калбайт.</translation>
    </message>
    <message>
        <source>They go from the documents and from the text as received. The passages stay withdrawn, and cannot be restored at the desk any more.</source>
        <translation>Алар документтерден жана алынган тексттен жок болот. Үзүндүлөр кайтарып алынган бойдон калат, аларды калыбына келтирүүгө болбой калат.</translation>
    </message>
    <message>
        <source>Archives lie here that may hold the words: {names}.</source>
        <translation>Бул жерде бул сөздөр болушу мүмкүн архивдер жатат: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} жана дагы %Ln</numerusform>
            <numerusform>{names} жана дагы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Satchel changes no editions, whether they lie here, in your library or with others. It cannot reach copies of this folder, backups, your own files that documents came from, your notes, or the memory of a disk or stick. Look for words in the folder, to see where they still stand.</source>
        <translation>Satchel чыгарылыштарды өзгөртпөйт: бул жерде, китепканаңызда же башкаларда турса да. Ал бул папканын көчүрмөлөрүнө, камдык көчүрмөлөргө, документтер алынган өз файлдарыңызга, белгилериңизге, дисктин же флешканын эсине жетпейт. Сөздөр дагы кайда турганын көрүү үчүн аларды папкадан издеңиз.</translation>
    </message>
    <message>
        <source>Forget what was done in this folder?</source>
        <translation>Бул папкада жасалганды унутасызбы?</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>Original and translation: {language}</source>
        <translation>Түпнуска жана котормо: {language}</translation>
    </message>
    <message>
        <source>Translation: {language}</source>
        <translation>Котормо: {language}</translation>
    </message>
    <message>
        <source>{text} (draft)</source>
        <translation>{text} (долбоор)</translation>
    </message>
</context>
<context>
    <name>FormsSheet</name>
    <message numerus="yes">
        <source>… and %n more place(s)</source>
        <translation>
            <numerusform>… дагы %Ln жер</numerusform>
            <numerusform>… дагы %Ln жер</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;orms that are replaced</source>
        <translation>Алмаштырыла турган &amp;формалар</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>Же&amp;рлер</translation>
    </message>
    <message>
        <source>Tick a form first.</source>
        <translation>Адегенде форманы белгилеңиз.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace it in %n place(s)</source>
        <translation>
            <numerusform>%Ln жерде &amp;алмаштыруу</numerusform>
            <numerusform>%Ln жерде &amp;алмаштыруу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryController</name>
    <message>
        <source>New entry</source>
        <translation>Жаңы сөз</translation>
    </message>
    <message>
        <source>Type it in {language}. Other languages and the meaning follow in the form.</source>
        <translation>Аны бул тилде жазыңыз: {language}. Башка тилдер менен мааниси кийин формада жазылат.</translation>
    </message>
    <message>
        <source>Which word is explained?</source>
        <translation>Кайсы сөз түшүндүрүлөт?</translation>
    </message>
    <message>
        <source>&amp;Word of the text</source>
        <translation>Тексттеги &amp;сөз</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Түзүү</translation>
    </message>
    <message>
        <source>“{word}” is in the glossary.</source>
        <translation>«{word}» эми глоссарийде.</translation>
    </message>
    <message>
        <source>The words are changed.</source>
        <translation>Сөздөр өзгөртүлдү.</translation>
    </message>
    <message>
        <source>The meaning is changed.</source>
        <translation>Мааниси өзгөртүлдү.</translation>
    </message>
    <message>
        <source>The entry is removed.</source>
        <translation>Сөз алынып салынды.</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Search for it</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Show only what has these words</source>
        <translation>Ушул сөздөр барларын гана көрсөтүү</translation>
    </message>
    <message>
        <source>The editor gave this archive no glossary.</source>
        <translation>Редактор бул архивге глоссарий түзгөн эмес.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%Ln сөздүк макала</numerusform>
            <numerusform>%Ln сөздүк макала</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry has this. Try other words, or the beginning of one.</source>
        <translation>Бул эч бир макалада жок. Башка сөз же сөздүн башын гана териңиз.</translation>
    </message>
</context>
<context>
    <name>GlossaryPane</name>
    <message>
        <source>Entries of the glossary</source>
        <translation>Глоссарийдин сөздөрү</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>Жаңы сөз …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Words in {language}, one a line</source>
        <translation>Сөздөр, тили: {language}, ар бири өз сабында</translation>
    </message>
    <message>
        <source>What they mean, in {language}</source>
        <translation>Алардын мааниси, тили: {language}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>There are no entries yet. They lead readers to words of the text.</source>
        <translation>Азырынча сөздөр жок. Алар окурмандарды тексттин сөздөрүнө алып барат.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) lack(s) a language.</source>
        <translation>
            <numerusform>%n сөздө кайсы бир тил жок.</numerusform>
            <numerusform>%n сөздө кайсы бир тил жок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Nothing has this code.</source>
        <translation>Мындай код эч нерседе жок.</translation>
    </message>
    <message>
        <source>The last quote has the number {last}.</source>
        <translation>Акыркы цитатанын номери {last}.</translation>
    </message>
    <message>
        <source>This code is of another archive, “{archive}”. Enter looks for it.</source>
        <translation>Бул код башка архивдики, «{archive}». Enter аны издейт.</translation>
    </message>
    <message>
        <source>The last passage has the number {last}.</source>
        <translation>Акыркы үзүндүнүн номери {last}.</translation>
    </message>
    <message>
        <source>No passage of this archive has this code.</source>
        <translation>Бул архивде мындай коду бар үзүндү жок.</translation>
    </message>
    <message>
        <source>The words are the same as when this code was made.</source>
        <translation>Сөздөр бул код түзүлгөндөгүдөй эле.</translation>
    </message>
    <message>
        <source>The words were altered since this code was made: these are the newer ones.</source>
        <translation>Бул код түзүлгөндөн кийин сөздөр өзгөргөн: мында жаңылары.</translation>
    </message>
</context>
<context>
    <name>GoToSheet</name>
    <message>
        <source>Go to a passage</source>
        <translation>Үзүндүгө өтүү</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Өтүү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
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
        <translation>Машыгуу үчүн жыйнак</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>{number}-цитата</translation>
    </message>
</context>
<context>
    <name>GotoController</name>
    <message>
        <source>The number of a passage in “{title}”, “quote 7”, a code such as {code}, or that of a handout</source>
        <translation>«{title}» документиндеги үзүндүнүн номери, «цитата 7», мисалы, {code} деген код же таратылган барактагы код</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Order of the results</source>
        <translation>Натыйжалардын тартиби</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Адегенде эң ылайыктуусу</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Документтер боюнча</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Темалар боюнча</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>A picture has it in: {archives}. Open that, and search there.</source>
        <translation>Бул төмөнкү архивдердин сүрөтүндө бар: {archives}. Архивди ачып, ошол жерден издеңиз.</translation>
    </message>
    <message numerus="yes">
        <source>In %n archive(s).</source>
        <translation>
            <numerusform>%Ln архивде.</numerusform>
            <numerusform>%Ln архивде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {done} of {all} archives were searched.</source>
        <translation>Жокко чыгарылды: {all} архивдин {done} каралды.</translation>
    </message>
    <message>
        <source>Searching: {done} of {all} archives are done …</source>
        <translation>Изделүүдө: {all} архивдин {done} каралды …</translation>
    </message>
    <message>
        <source>Being read: {done} of {all} archives …</source>
        <translation>Окулууда: {all} архивдин {done} …</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Изделүүдө …</translation>
    </message>
    <message>
        <source>{title} (draft)</source>
        <translation>{title} (долбоор)</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Under no theme</source>
        <translation>Темасыз</translation>
    </message>
</context>
<context>
    <name>Guesses</name>
    <message>
        <source>page {number}</source>
        <translation>{number}-барак</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>күмөндүү</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ыктымалдуу</translation>
    </message>
    <message>
        <source>Is this who speaks?</source>
        <translation>Ким сүйлөгөнү туурабы?</translation>
    </message>
    <message>
        <source>Does the footnote belong here?</source>
        <translation>Шилтеме ушул жерге таандыкпы?</translation>
    </message>
    <message>
        <source>Is it a heading?</source>
        <translation>Бул бөлүмдүн атыбы?</translation>
    </message>
    <message>
        <source>Is the divided word right?</source>
        <translation>Бөлүнгөн сөз туура бириктирилгенби?</translation>
    </message>
    <message>
        <source>Does the paragraph go on after a break?</source>
        <translation>Абзац үзүлгөндөн кийин уланабы?</translation>
    </message>
    <message>
        <source>Does it lead in to what follows?</source>
        <translation>Бул кийинкиге кириш сөзбү?</translation>
    </message>
    <message>
        <source>Does a list begin here?</source>
        <translation>Бул жерден тизме башталабы?</translation>
    </message>
    <message>
        <source>Is there a footnote to this?</source>
        <translation>Буга шилтеме барбы?</translation>
    </message>
    <message>
        <source>Is it one paragraph?</source>
        <translation>Бул бир абзацпы?</translation>
    </message>
    <message>
        <source>Is it a quote?</source>
        <translation>Бул цитатабы?</translation>
    </message>
    <message>
        <source>Is it to be read? A line is through it.</source>
        <translation>Муну окуу керекпи? Сөздөр чийилген.</translation>
    </message>
    <message>
        <source>Is it a table?</source>
        <translation>Бул таблицабы?</translation>
    </message>
    <message>
        <source>Is it what somebody said?</source>
        <translation>Бул кимдир бирөөнүн сөзүбү?</translation>
    </message>
</context>
<context>
    <name>GuessesController</name>
    <message>
        <source>Satchel has no original of it any more. Your own file stays where it is.</source>
        <translation>Satchel’де анын түп нускасы мындан ары жок. Өз файлыңыз ордунда калат.</translation>
    </message>
    <message>
        <source>Satchel has no originals any more. Your own files stay where they are.</source>
        <translation>Satchel’де түп нускалар мындан ары жок. Өз файлдарыңыз ордунда калат.</translation>
    </message>
    <message>
        <source>There is no original here.</source>
        <translation>Бул жерде түп нуска жок.</translation>
    </message>
</context>
<context>
    <name>GuessesPane</name>
    <message>
        <source>Guesses of the import</source>
        <translation>Кошуудагы божомолдор</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Туура</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Attribution line</source>
        <translation>Цитатанын кол тамгасы</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Бөлүмдүн аты</translation>
    </message>
    <message>
        <source>Item of a list</source>
        <translation>Тизменин пункту</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Шилтеме</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Join to the one before</source>
        <translation>Мурункусуна бириктирүү</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Бөлүү</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Калтырып коюу</translation>
    </message>
    <message>
        <source>Done with the original</source>
        <translation>Түп нуска керек эмес</translation>
    </message>
    <message>
        <source>Words that are nowhere</source>
        <translation>Эч жерде жок сөздөр</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>Божомолдор</translation>
    </message>
    <message>
        <source>Nothing that was guessed is left to look at.</source>
        <translation>Каралбаган божомол калган жок.</translation>
    </message>
    <message>
        <source>{doubtful} doubtful, {likely} likely.</source>
        <translation>Шектүүсү: {doubtful}, ыктымалдуусу: {likely}.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the original is/are nowhere.</source>
        <translation>
            <numerusform>Алынган тексттин %Ln сөзү эч жерде жок.</numerusform>
            <numerusform>Алынган тексттин %Ln сөзү эч жерде жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>All {number} with these words are right</source>
        <translation>Ушул сөздөрдүн баары ({number}) туура</translation>
    </message>
    <message>
        <source>Choose a guess to see the text that it was made of.</source>
        <translation>Божомол кайсы тексттен жасалганын көрүү үчүн аны тандаңыз.</translation>
    </message>
    <message>
        <source>All {number} like it are right</source>
        <translation>Ушундайдын баары туура: {number}</translation>
    </message>
    <message>
        <source>Its place in the text is not known.</source>
        <translation>Тексттеги орду белгисиз.</translation>
    </message>
    <message>
        <source>The text as received, line {number}</source>
        <translation>Алынган текст, {number}-сап</translation>
    </message>
</context>
<context>
    <name>HandoutCheck</name>
    <message>
        <source>Check a handout</source>
        <translation>Таратылган баракты текшерүү</translation>
    </message>
    <message>
        <source>Handouts (*.docx *.odt *.pptx *.epub *.html *.txt)</source>
        <translation>Таратылган барактар (*.docx *.odt *.pptx *.epub *.html *.txt)</translation>
    </message>
    <message>
        <source>the pasted words</source>
        <translation>коюлган сөздөр</translation>
    </message>
</context>
<context>
    <name>HandoutLookup</name>
    <message>
        <source>This code is of the archive “{archive}”, which is not in the library. Ask who gave you the handout for its file.</source>
        <translation>Бул код «{archive}» архивинин коду, ал китепканада жок. Баракты ким берсе, ошондон архивдин файлын сураңыз.</translation>
    </message>
    <message>
        <source>This code is of the archive “{title}”.</source>
        <translation>Бул код «{title}» архивинин коду.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ачуу</translation>
    </message>
</context>
<context>
    <name>HandoutSheet</name>
    <message>
        <source>Check a handout</source>
        <translation>Таратылган баракты текшерүү</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>Ө&amp;түү</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>The archive has a care note for these, and the handout none before them:</source>
        <translation>Архивде бул үзүндүлөр үчүн эскертүү бар, ал эми таратылган баракта алардын алдында жок:</translation>
    </message>
    <message>
        <source>Passages without their care note</source>
        <translation>Эскертүүсү жок үзүндүлөр</translation>
    </message>
    <message>
        <source>Other words stand beside quotes: read them. A trainer&apos;s own words are listed too.</source>
        <translation>Цитаталардын жанында башка сөздөр бар: аларды окуңуз. Тренердин өз сөздөрү да ушул тизмеде.</translation>
    </message>
    <message>
        <source>Words that cannot be seen</source>
        <translation>Көрүнбөгөн сөздөр</translation>
    </message>
    <message>
        <source>What the archive has is struck out where it is gone, what is new is underlined:</source>
        <translation>Архивдин жоголгон сөздөрү чийилген, жаңы сөздөрдүн асты сызылган:</translation>
    </message>
    <message>
        <source>The quotes in the handout</source>
        <translation>Таратылган барактагы цитаталар</translation>
    </message>
    <message>
        <source>Other words beside the quotes</source>
        <translation>Цитаталардын жанындагы башка сөздөр</translation>
    </message>
    <message>
        <source>Compared with the archive that is open. A code is no seal: only the words count, and the line below them. A trainer&apos;s own words, such as tasks, are not compared.</source>
        <translation>Ачык турган архив менен салыштырылды. Код мөөр эмес: сөздөр жана алардын астындагы сап гана эсептелет. Алып баруучунун өз сөздөрү, мисалы тапшырмалар, салыштырылбайт.</translation>
    </message>
    <message>
        <source>Words that cannot be seen, by their colour, size or place, or deleted with changes tracked and still in the file: read them.</source>
        <translation>Түсү, өлчөмү же орду боюнча көрүнбөгөн же оңдоо режиминде өчүрүлүп, файлда калган сөздөр: аларды окуп чыгыңыз.</translation>
    </message>
    <message>
        <source>How the words differ</source>
        <translation>Сөздөр эмнеси менен айырмаланат</translation>
    </message>
    <message>
        <source>There is no quote of this archive in the file.</source>
        <translation>Файлда бул архивдин цитатасы жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%Ln өзгөрбөгөн</numerusform>
            <numerusform>%Ln өзгөрбөгөн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%Ln өзгөргөн</numerusform>
            <numerusform>%Ln өзгөргөн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%Ln чакыртылып алынган</numerusform>
            <numerusform>%Ln чакыртылып алынган</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln белгисиз</numerusform>
            <numerusform>%Ln белгисиз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитата</numerusform>
        </translation>
    </message>
    <message>
        <source>a quote without a code</source>
        <translation>кодсуз цитата</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Өзгөрбөгөн</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Өзгөргөн</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>{number}-слайд</translation>
    </message>
    <message>
        <source>hidden slide {number}</source>
        <translation>жашырылган {number}-слайд</translation>
    </message>
    <message>
        <source>in the notes of slide {number}</source>
        <translation>{number}-слайддын эскертмелеринде</translation>
    </message>
    <message>
        <source>in a comment</source>
        <translation>комментарийде</translation>
    </message>
    <message>
        <source>in a comment on slide {number}</source>
        <translation>{number}-слайдга комментарийде</translation>
    </message>
    <message>
        <source>in the description of a picture</source>
        <translation>сүрөттүн сыпаттамасында</translation>
    </message>
    <message>
        <source>in the description of a picture on slide {number}</source>
        <translation>{number}-слайддагы сүрөттүн сыпаттамасында</translation>
    </message>
    <message>
        <source>in hidden words</source>
        <translation>жашырылган сөздөрдө</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгисиз</translation>
    </message>
    <message>
        <source>Unknown: nothing is called “{name}”</source>
        <translation>Белгисиз: архивде «{name}» жок</translation>
    </message>
    <message>
        <source>Of another archive, “{archive}”</source>
        <translation>Башка архивдики, «{archive}»</translation>
    </message>
</context>
<context>
    <name>HandoutSourceSheet</name>
    <message>
        <source>Check a handout</source>
        <translation>Таратылган баракты текшерүү</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>&amp;Файл тандоо …</translation>
    </message>
    <message>
        <source>Check these &amp;words</source>
        <translation>Бул &amp;сөздөрдү текшерүү</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>A handout is a DOCX, ODT, PPTX, EPUB, HTML or text. Notes, comments and hidden slides are read too.</source>
        <translation>Таратылган барак — DOCX, ODT, PPTX, EPUB, HTML же текст. Эскертмелер, комментарийлер жана жашырылган слайддар да окулат.</translation>
    </message>
    <message>
        <source>Which handout?</source>
        <translation>Кайсы таратылган барак?</translation>
    </message>
    <message>
        <source>Or &amp;paste its words, from an e-mail or a web page</source>
        <translation>Же каттан же веб-барактан &amp;алып, сөздөрүн коюңуз</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help and keys</source>
        <translation>Жардам жана баскычтар</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Жардамдан издөө</translation>
    </message>
    <message>
        <source>What is in the help</source>
        <translation>Жардамда эмне бар</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Мурунку</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>{here} of {total}</source>
        <translation>{here}, баары {total}</translation>
    </message>
    <message>
        <source>Not in the help. Try other words.</source>
        <translation>Жардамда бул жок. Башка сөз жазыңыз.</translation>
    </message>
</context>
<context>
    <name>HighlightActions</name>
    <message>
        <source>Open the passage in the text to highlight words of it.</source>
        <translation>Сөздөрүн бөлүп көрсөтүү үчүн үзүндүнү тексттен ачыңыз.</translation>
    </message>
    <message>
        <source>A translation cannot be highlighted. Select words of the text above it.</source>
        <translation>Котормо бөлүп көрсөтүлбөйт. Анын үстүндөгү тексттин сөздөрүн белгилеңиз.</translation>
    </message>
    <message>
        <source>Select words of the text to highlight first.</source>
        <translation>Адегенде тексттин бөлүп көрсөтүлө турган сөздөрүн белгилеңиз.</translation>
    </message>
    <message>
        <source>A translation cannot be highlighted. Select words of the text on the left.</source>
        <translation>Котормо бөлүп көрсөтүлбөйт. Сол жактагы тексттин сөздөрүн белгилеңиз.</translation>
    </message>
    <message>
        <source>A translation cannot be highlighted. Show the original (Ctrl+Shift+E), and select words of it.</source>
        <translation>Котормо бөлүп көрсөтүлбөйт. Түпнусканы көрсөтүп (Ctrl+Shift+E), анын сөздөрүн белгилеңиз.</translation>
    </message>
    <message>
        <source>Highlighted yellow.</source>
        <translation>Сары түс менен бөлүп көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Highlighted green.</source>
        <translation>Жашыл түс менен бөлүп көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Highlighted blue.</source>
        <translation>Көк түс менен бөлүп көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Highlighted rose.</source>
        <translation>Кызгылт түс менен бөлүп көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Nothing is highlighted here.</source>
        <translation>Бул жерде эч нерсе бөлүп көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>The highlight is in the notebook’s bin, with its note.</source>
        <translation>Бөлүп көрсөтүү белгилөөсү менен дептердин себетинде.</translation>
    </message>
    <message>
        <source>Highlight removed.</source>
        <translation>Бөлүп көрсөтүү алынды.</translation>
    </message>
</context>
<context>
    <name>HitNavigation</name>
    <message>
        <source>passage {number} of {total}</source>
        <translation>{number}-үзүндү, баары {total}</translation>
    </message>
    <message>
        <source>{passage} · match {number} of {total}</source>
        <translation>{passage} · {number}-табылган жер, баары {total}</translation>
    </message>
</context>
<context>
    <name>Homecoming</name>
    <message>
        <source>Cancelled: the handout was not checked.</source>
        <translation>Токтотулду: таратылган барак текшерилген жок.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тизмеге кайтуу</translation>
    </message>
</context>
<context>
    <name>Inheriting</name>
    <message>
        <source>Not all archives of “Satchel {version}” were taken over. They are still in its folder.</source>
        <translation>«Satchel {version}» программасынын архивдеринин баары эмес алынды. Алар анын папкасында турат.</translation>
    </message>
    <message>
        <source>Settings, archives and the notebook were taken over from “Satchel {version}”.</source>
        <translation>Жөндөөлөр, архивдер жана дептер «Satchel {version}» программасынан алынды.</translation>
    </message>
    <message>
        <source>Settings, archives and the notebook of “Satchel {version}” could not be taken over. They are still in its folder.</source>
        <translation>«Satchel {version}» программасынан жөндөөлөрдү, архивдерди жана дептерди алуу мүмкүн болбоду. Алар анын папкасында калды.</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Documents added</source>
        <translation>Документтер кошулду</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>Words differ between the documents and the folder. They are named first: mend them before anything else.</source>
        <translation>Документтердеги жана папкадагы сөздөр айырмаланат. Алар биринчи аталган: баарынан мурда ошолорду оңдоңуз.</translation>
    </message>
    <message>
        <source>Passages are new or changed. What you deleted or replaced before may be among them again: look at each.</source>
        <translation>Жаңы же өзгөргөн үзүндүлөр бар. Алардын арасында сиз өчүргөн же алмаштырган нерсе кайра болушу мүмкүн: ар бирин карап чыгыңыз.</translation>
    </message>
    <message>
        <source>This cannot be taken back. What was done before still can be, where it is in files that did not change now.</source>
        <translation>Муну кайтарып алууга болбойт. Мурда жасалганды азыр өзгөрбөгөн файлдарда дагы эле кайтарып алууга болот.</translation>
    </message>
    <message>
        <source>Nothing is new: the folder has all of it already</source>
        <translation>Жаңы эч нерсе жок: баары папкада мурунтан бар</translation>
    </message>
    <message>
        <source>The documents are in the folder</source>
        <translation>Документтер папкада</translation>
    </message>
    <message>
        <source>The documents are in the folder. Look at what was guessed.</source>
        <translation>Документтер папкада. Божомолдорду карап чыгыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%Ln бөлүмдүн аты</numerusform>
            <numerusform>%Ln бөлүмдүн аты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln үзүндү</numerusform>
            <numerusform>%Ln үзүндү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%Ln шилтеме</numerusform>
            <numerusform>%Ln шилтеме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%Ln таблица</numerusform>
            <numerusform>%Ln таблица</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%Ln сүрөт</numerusform>
            <numerusform>%Ln сүрөт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es) wait(s) in the list of guesses.</source>
        <translation>
            <numerusform>Божомолдордун тизмесинде %Ln божомол күтүп турат.</numerusform>
            <numerusform>Божомолдордун тизмесинде %Ln божомол күтүп турат.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is shown once, and can be copied.</source>
        <translation>Бул отчёт бир жолу көрсөтүлөт, аны көчүрүп алса болот.</translation>
    </message>
    <message>
        <source>What was guessed and left out</source>
        <translation>Божомолдор жана калтырылгандар</translation>
    </message>
    <message>
        <source>Several documents</source>
        <translation>Бир нече документ</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Шектүү</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Ыктымалдуу</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Баарынан мурда</translation>
    </message>
    <message>
        <source>To be decided by you</source>
        <translation>Сиз чечесиз</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Калтырылды</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The files of this copy are still being checked.</source>
        <translation>Бул көчүрмөнүн файлдары дагы текшерилүүдө.</translation>
    </message>
    <message>
        <source>This copy is whole: each of its files is as it was packaged.</source>
        <translation>Бул көчүрмө бүтүн: ар бир файлы таңгакталгандагыдай.</translation>
    </message>
    <message>
        <source>This copy of Satchel is damaged: some of its files are not as they were packaged. Copy its whole folder anew from where you got it.</source>
        <translation>Satchel&apos;дин бул көчүрмөсү бузулган: айрым файлдары таңгакталгандагыдай эмес. Бүт папканы алган жериңизден кайра көчүрүңүз.</translation>
    </message>
    <message>
        <source>Nobody signed the list of its files.</source>
        <translation>Анын файлдарынын тизмесине эч ким кол койгон эмес.</translation>
    </message>
    <message>
        <source>The list of its files is signed. Fingerprint of who did: {fingerprint}</source>
        <translation>Анын файлдарынын тизмесине кол коюлган. Кол койгондун кол тамга изи: {fingerprint}</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>Open in the text</source>
        <translation>Тексттен ачуу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>Take out of the set</source>
        <translation>Жыйнактан алып салуу</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Item {number} has what may be somebody’s name.</source>
        <translation>{number}-пунктта кимдир бирөөнүн ысымы болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Item {number} has what may be a telephone number.</source>
        <translation>{number}-пунктта телефон номери болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Item {number} has what may be somebody’s address on the Internet.</source>
        <translation>{number}-пунктта кимдир бирөөнүн интернеттеги дареги болушу мүмкүн.</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Items of the set</source>
        <translation>Жыйнактын пункттары</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Words on the slide</source>
        <translation>Слайддагы сөздөр</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected</source>
        <translation>
            <numerusform>%Ln пункт тандалды</numerusform>
            <numerusform>%Ln пункт тандалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker’s note. No room sees it.</source>
        <translation>Көрсөтүүчүнүн белгилөөсү. Зал аны көрбөйт.</translation>
    </message>
    <message>
        <source>Care note first</source>
        <translation>Адегенде эскертүү</translation>
    </message>
    <message>
        <source>Words that s&amp;tand out …</source>
        <translation>Сөз &amp;бөлүп көрсөтүү …</translation>
    </message>
    <message>
        <source>As in the set</source>
        <translation>Жыйнактагыдай</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ооба</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Care note &amp;first</source>
        <translation>Адегенде &amp;эскертүү</translation>
    </message>
    <message>
        <source>Choose an item to see all of it, and to write on it.</source>
        <translation>Пунктту бүтүндөй көрүү жана ага белгилөө жазуу үчүн аны тандаңыз.</translation>
    </message>
    <message>
        <source>Speaker’s note: no room sees it; whoever has the archive can read it</source>
        <translation>Көрсөтүүчүнүн белгилөөсү: зал аны көрбөйт; архиви бар ар бир адам окуй алат</translation>
    </message>
    <message>
        <source>Only the beginning of the words stands here.</source>
        <translation>Бул жерде сөздөрдүн башталышы гана турат.</translation>
    </message>
</context>
<context>
    <name>ItemTimes</name>
    <message>
        <source>not set</source>
        <translation>коюлган эмес</translation>
    </message>
    <message>
        <source>May be &amp;left out</source>
        <translation>Калт&amp;ырса болот</translation>
    </message>
    <message>
        <source>It goes first where time runs short.</source>
        <translation>Убакыт жетпесе, биринчи ушул калтырылат.</translation>
    </message>
    <message>
        <source>Ha&amp;nded out</source>
        <translation>Тараты&amp;лат</translation>
    </message>
    <message>
        <source>This was asked in the room: cards, papers and files have it only with this tick.</source>
        <translation>Бул залда суралган: карточкада, кагазда жана файлда ушул белги менен гана болот.</translation>
    </message>
    <message>
        <source>&amp;Minutes for each</source>
        <translation>Ар бирине &amp;мүн</translation>
    </message>
    <message numerus="yes">
        <source>Minutes for each of %n items</source>
        <translation>
            <numerusform>%Ln пункттун ар бирине мүнөт</numerusform>
            <numerusform>%Ln пункттун ар бирине мүнөт</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Мүнөт</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>ар башка</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Мүнөт</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Printing …</source>
        <translation>Басылып жатат …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып чыгаруу</translation>
    </message>
</context>
<context>
    <name>JourneySheet</name>
    <message>
        <source>Before a journey</source>
        <translation>Жолго чыгар алдында</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Каралууда …</translation>
    </message>
    <message>
        <source>&amp;Close Satchel</source>
        <translation>Satchel’ди &amp;жабуу</translation>
    </message>
    <message>
        <source>The rest is deleted</source>
        <translation>Калганы жок кылынды</translation>
    </message>
    <message>
        <source>Satchel is open a second time. Close the other one first: it would write anew what is deleted here.</source>
        <translation>Satchel дагы бир жолу ачык. Адегенде экинчисин жабыңыз: ал бул жерде жок кылынганды кайра жазып коёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in its folder are not Satchel’s, and stay.</source>
        <translation>
            <numerusform>Satchel’дин папкасындагы %Ln файл аныкы эмес, ал калат.</numerusform>
            <numerusform>Satchel’дин папкасындагы %Ln файл аныкы эмес, алар калат.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be deleted from here</source>
        <translation>Бул жерден жок кылынбай турган нерселер</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Дагы кароо</translation>
    </message>
    <message>
        <source>Delete &amp;all …</source>
        <translation>&amp;Баарын жок кылуу …</translation>
    </message>
    <message>
        <source>This computer holds nothing of Satchel’s that could be deleted.</source>
        <translation>Бул компьютерде Satchel’ден жок кыла турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>What this computer holds of Satchel, and what that tells whoever finds it.</source>
        <translation>Бул компьютерде Satchel’ден эмне бар жана аны тапкан киши эмнени билип алат.</translation>
    </message>
    <message>
        <source>Together: {size}.</source>
        <translation>Баары: {size}.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Жок кылынды.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s).</source>
        <translation>
            <numerusform>Дагы %Ln нерсе калды.</numerusform>
            <numerusform>Дагы %Ln нерсе калды.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in: {folders}</source>
        <translation>Алар бул жерде: {folders}</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Жок кылуу …</translation>
    </message>
    <message>
        <source>Delete: {name}</source>
        <translation>Жок кылуу: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln сап</numerusform>
            <numerusform>%Ln сап</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete: {name}?</source>
        <translation>Жок кылынсынбы: {name}?</translation>
    </message>
    <message>
        <source>All that is listed is deleted, and Satchel closes.</source>
        <translation>Тизмедегинин баары жок кылынат, Satchel жабылат.</translation>
    </message>
    <message>
        <source>Delete all of it?</source>
        <translation>Баары жок кылынсынбы?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Жок кылуу</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Калтыруу</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Жок кылынууда …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Starred.</source>
        <translation>Жылдызча коюлган.</translation>
    </message>
    <message>
        <source>Highlighted yellow, with a note:</source>
        <translation>Сары түс менен бөлүп көрсөтүлгөн, белгилөөсү бар:</translation>
    </message>
    <message>
        <source>Highlighted green, with a note:</source>
        <translation>Жашыл түс менен бөлүп көрсөтүлгөн, белгилөөсү бар:</translation>
    </message>
    <message>
        <source>Highlighted blue, with a note:</source>
        <translation>Көк түс менен бөлүп көрсөтүлгөн, белгилөөсү бар:</translation>
    </message>
    <message>
        <source>Highlighted rose, with a note:</source>
        <translation>Кызгылт түс менен бөлүп көрсөтүлгөн, белгилөөсү бар:</translation>
    </message>
    <message>
        <source>Highlighted yellow:</source>
        <translation>Сары түс менен бөлүп көрсөтүлгөн:</translation>
    </message>
    <message>
        <source>Highlighted green:</source>
        <translation>Жашыл түс менен бөлүп көрсөтүлгөн:</translation>
    </message>
    <message>
        <source>Highlighted blue:</source>
        <translation>Көк түс менен бөлүп көрсөтүлгөн:</translation>
    </message>
    <message>
        <source>Highlighted rose:</source>
        <translation>Кызгылт түс менен бөлүп көрсөтүлгөн:</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Сиздин белгилөөңүз: {note}</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>yellow</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>G</source>
        <comment>green</comment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>B</source>
        <comment>blue</comment>
        <translation>К</translation>
    </message>
    <message>
        <source>R</source>
        <comment>rose</comment>
        <translation>Кз</translation>
    </message>
    <message>
        <source>The whole passage</source>
        <translation>Бүт үзүндү</translation>
    </message>
    <message>
        <source>Your note on this passage</source>
        <translation>Бул үзүндүгө белгилөөңүз</translation>
    </message>
    <message>
        <source>Your note on “{words}”</source>
        <translation>«{words}» деген сөздөргө белгилөөңүз</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Your key</source>
        <translation>Сиздин ачкычыңыз</translation>
    </message>
    <message>
        <source>Your key is made when you publish your first edition.</source>
        <translation>Ачкычыңыз биринчи чыгарылышты жарыялаганда түзүлөт.</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Ачкыч азырынча жок</translation>
    </message>
    <message>
        <source>The key that signs this archive</source>
        <translation>Бул архивге кол коюлган ачкыч</translation>
    </message>
    <message>
        <source>The file of this key was not found on this computer. Put your copy of it beside the archive folder.</source>
        <translation>Бул ачкычтын файлы бул компьютерден табылган жок. Көчүрмөңүздү архивдин папкасынын жанына коюңуз.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>On this screen: {screen}</source>
        <translation>Бул экранда: {screen}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>тандоо</translation>
    </message>
    <message>
        <source>next footnote; Enter opens it</source>
        <translation>кийинки шилтеме; Enter аны ачат</translation>
    </message>
    <message>
        <source>close footnotes; back to the results</source>
        <translation>шилтемелерди жабуу; натыйжаларга кайтуу</translation>
    </message>
    <message>
        <source>back to the search box</source>
        <translation>издөө талаасына кайтуу</translation>
    </message>
    <message>
        <source>put it further up, or down</source>
        <translation>жогору же төмөн коюу</translation>
    </message>
    <message>
        <source>take it out of the set</source>
        <translation>жыйнактан алып салуу</translation>
    </message>
    <message>
        <source>make a copy of it</source>
        <translation>көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>search for it</source>
        <translation>издөө</translation>
    </message>
    <message>
        <source>search for it in a new tab</source>
        <translation>жаңы өтмөктө издөө</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>ачуу</translation>
    </message>
    <message>
        <source>open it in a new tab</source>
        <translation>жаңы өтмөктө ачуу</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Бул экрандын баскычтары</translation>
    </message>
    <message>
        <source>Esc closes this. F1 tells more of each.</source>
        <translation>Esc жабат. Ар бир баскыч жөнүндө кененирээк: F1.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>&amp;Words in</source>
        <translation>Ти&amp;ли</translation>
    </message>
    <message>
        <source>Language in which the words are written</source>
        <translation>Сөздөр жазылган тил</translation>
    </message>
</context>
<context>
    <name>LateLine</name>
    <message>
        <source>Leave out</source>
        <translation>Калтырып коюу</translation>
    </message>
    <message>
        <source>{late}: leaving out {items} brings you back.</source>
        <translation>{late}: {items} калтырылса, планга кайтасыз.</translation>
    </message>
    <message>
        <source>{late}: leaving out {items} brings back {minutes} min.</source>
        <translation>{late}: {items} калтырылса, {minutes} мүн кайтат.</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>The words were printed. Take the sheet from the printer yourself.</source>
        <translation>Сөздөр басылып чыкты. Баракты принтерден өзүңүз алыңыз.</translation>
    </message>
    <message>
        <source>The words are in a PDF. Whoever finds it can open your notebook: take it off this computer.</source>
        <translation>Сөздөр PDF’те. Аны тапкан киши дептериңизди ача алат: аны бул компьютерден алып салыңыз.</translation>
    </message>
    <message>
        <source>Nothing was printed. See whether the printer is on, or choose another one.</source>
        <translation>Эч нерсе басылып чыккан жок. Принтер күйгүзүлгөнбү, караңыз же башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>The PDF could not be saved. Choose another folder for it.</source>
        <translation>PDF файлын сактоо мүмкүн болгон жок. Ага башка папка тандаңыз.</translation>
    </message>
</context>
<context>
    <name>LeaveButton</name>
    <message>
        <source>Closes every window at once and ends Satchel. Shift does the same, pressed alone three times.</source>
        <translation>Бардык терезелерди дароо жаап, Satchel’ди аяктайт. Shift өзүнчө үч жолу басылса да ошондой болот.</translation>
    </message>
</context>
<context>
    <name>LeftOutActs</name>
    <message>
        <source>It is left out of the document.</source>
        <translation>Үзүндү калтырылып коюлду.</translation>
    </message>
    <message>
        <source>Its words stay in the text as received, which readers get too.</source>
        <translation>Сөздөрү окурмандар кошо алган алынган текстте калат.</translation>
    </message>
    <message>
        <source>Take them out there too</source>
        <translation>Аларды андан да алып салуу</translation>
    </message>
    <message>
        <source>The texts as received have nothing that was left out.</source>
        <translation>Алынган тексттерде калтырылып коюлган эч нерсе жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken out of the texts as received too.</source>
        <translation>
            <numerusform>Алынган тексттерден да %Ln сап алынып салынды.</numerusform>
            <numerusform>Алынган тексттерден да %Ln сап алынып салынды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutSheet</name>
    <message>
        <source>What was left out</source>
        <translation>Эмне калтырылып коюлган</translation>
    </message>
    <message>
        <source>Take &amp;all out</source>
        <translation>&amp;Баарын алып салуу</translation>
    </message>
    <message>
        <source>Take the chosen &amp;out</source>
        <translation>&amp;Тандалганды алып салуу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out stay in the texts as received</source>
        <translation>
            <numerusform>Калтырылып коюлган %Ln сап алынган тексттерде калат</numerusform>
            <numerusform>Калтырылып коюлган %Ln сап алынган тексттерде калат</numerusform>
        </translation>
    </message>
    <message>
        <source>No document has these words, but every reader gets the texts as received with the archive. What must not get out is to go there as well. It can be taken back.</source>
        <translation>Бул сөздөр эч бир документте жок, бирок алынган тексттерди ар бир окурман архив менен кошо алат. Башкаларга жетпеши керек болгонду андан да алып салыңыз. Муну кайтарса болот.</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Саптар</translation>
    </message>
    <message>
        <source>{file}, line {line}: {words}</source>
        <translation>{file}, {line}-сап: {words}</translation>
    </message>
</context>
<context>
    <name>LetterIntake</name>
    <message>
        <source>Take in corrections</source>
        <translation>Түзөтүүлөрдү алуу</translation>
    </message>
    <message>
        <source>Corrections ({pattern})</source>
        <translation>Түзөтүүлөр ({pattern})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Mend the errors of the folder first. Then take in the files again.</source>
        <translation>Адегенде папкадагы каталарды оңдоңуз. Андан кийин файлдарды кайра алыңыз.</translation>
    </message>
    <message>
        <source>The key of this folder is not on this computer, and nothing else opens the files. Put your copy of the key beside the folder.</source>
        <translation>Бул папканын ачкычы компьютерде жок, файлдарды башка эч нерсе ачпайт. Ачкычтын көчүрмөсүн папканын жанына коюңуз.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) taken in.</source>
        <translation>
            <numerusform>%Ln сунуш алынды.</numerusform>
            <numerusform>%Ln сунуш алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of it/them stand(s) in the folder already.</source>
        <translation>
            <numerusform>Алардын %n папкада бар, тизмеде жок.</numerusform>
            <numerusform>Алардын %n папкада бар, тизмеде жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decided on all of it before.</source>
        <translation>Мунун баарын мурда чечкенсиз.</translation>
    </message>
    <message>
        <source>All of it is here already, or was decided before.</source>
        <translation>Мунун баары мында бар же мурда чечилген.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of “{file}” cannot be read, and are left out.</source>
        <translation>
            <numerusform>«{file}» файлынын %Ln сунушун окууга болбойт, ал калтырылды.</numerusform>
            <numerusform>«{file}» файлынын %Ln сунушун окууга болбойт, ал калтырылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened with an earlier key: {fingerprint}.</source>
        <translation>
            <numerusform>%n файл мурунку ачкыч менен ачылды: {fingerprint}.</numerusform>
            <numerusform>%n файл мурунку ачкыч менен ачылды: {fingerprint}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken in:</source>
        <translation>
            <numerusform>%Ln файл алынган жок:</numerusform>
            <numerusform>%Ln файл алынган жок:</numerusform>
        </translation>
    </message>
    <message>
        <source>They are here until the folder is closed. A notebook with a passphrase keeps them longer.</source>
        <translation>Алар папка жабылганга чейин бул жерде. Сырсөзү бар дептер аларды узагыраак сактайт.</translation>
    </message>
</context>
<context>
    <name>LetterKeySheet</name>
    <message>
        <source>Take in corrections</source>
        <translation>Түзөтүүлөрдү алуу</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Ачкычыңыздын сырсөзү</translation>
    </message>
    <message>
        <source>&amp;Open them</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Only your key can open what was sealed for it: {fingerprint}</source>
        <translation>Ачкычыңыз үчүн мөөр басылганды анын өзү гана ача алат: {fingerprint}</translation>
    </message>
    <message>
        <source>Your earlier key may open it: {fingerprint}</source>
        <translation>Аны мурунку ачкычыңыз ача алышы мүмкүн: {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)?</source>
        <translation>
            <numerusform>%n файлды ачасызбы?</numerusform>
            <numerusform>%n файлды ачасызбы?</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Адегенде сырсөзүңүздү териңиз.</translation>
    </message>
    <message>
        <source>Opening your key …</source>
        <translation>Ачкыч ачылып жатат …</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Being read …</source>
        <translation>Окулуп жатат …</translation>
    </message>
    <message>
        <source>An archive that is not there now</source>
        <translation>Азыр ордунда жок архив</translation>
    </message>
    <message>
        <source>A sealed archive</source>
        <translation>Мөөр басылып жабылган архив</translation>
    </message>
    <message>
        <source>Its title is shown once it is open.</source>
        <translation>Анын аталышы ачылганда көрүнөт.</translation>
    </message>
    <message>
        <source>An archive that cannot be read</source>
        <translation>Окулбай турган архив</translation>
    </message>
    <message>
        <source>Came with Satchel</source>
        <translation>Satchel менен кошо келген</translation>
    </message>
    <message>
        <source>A copy in the library</source>
        <translation>Китепканадагы көчүрмө</translation>
    </message>
    <message>
        <source>On a stick: {path}</source>
        <translation>Флешкада: {path}</translation>
    </message>
    <message>
        <source>Its copy is gone from Satchel’s folder.</source>
        <translation>Анын көчүрмөсү Satchel’дин папкасында жок.</translation>
    </message>
    <message>
        <source>Its file is not where it was: a stick may be pulled out, or the file moved. Put it back and look again, or remove this line.</source>
        <translation>Файл мурдагы ордунда жок: флешка сууруп алынган же файл жылдырылган болушу мүмкүн. Аны ордуна коюп, дагы караңыз же бул сапты алып салыңыз.</translation>
    </message>
    <message>
        <source>Another file lies in its place now. Open it to see what it holds.</source>
        <translation>Азыр анын ордунда башка файл турат. Анда эмне бар экенин көрүү үчүн аны ачыңыз.</translation>
    </message>
    <message>
        <source>Not opened yet, so it is in no search. Open it: Satchel shows first who signed it, and asks whether to keep a copy.</source>
        <translation>Али ачыла элек, ошондуктан издөөгө кирбейт. Аны ачыңыз: Satchel адегенде ким кол койгонун көрсөтүп, көчүрмөсүн сактоону сурайт.</translation>
    </message>
    <message>
        <source>A newer edition was opened here, so this one stays closed.</source>
        <translation>Бул жерде жаңыраак чыгарылышы ачылган, ошондуктан бул ачылбайт.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитата</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition {edition}, of {date}</source>
        <translation>{edition}-чыгарылыш, {date}</translation>
    </message>
    <message>
        <source>It holds the same as edition {edition}.</source>
        <translation>Анда {edition}-чыгарылыштагыдай эле нерсе бар.</translation>
    </message>
    <message>
        <source>Since edition {edition}: {what}.</source>
        <translation>{edition}-чыгарылыштан бери: {what}.</translation>
    </message>
    <message>
        <source>no passage, but other things</source>
        <translation>үзүндүлөр эмес, башка нерселер</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln кошулду</numerusform>
            <numerusform>%Ln кошулду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n altered</source>
        <translation>
            <numerusform>%Ln өзгөрдү</numerusform>
            <numerusform>%Ln өзгөрдү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described anew</source>
        <translation>
            <numerusform>%Ln кайра сыпатталды</numerusform>
            <numerusform>%Ln кайра сыпатталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%Ln кайтарып алынды</numerusform>
            <numerusform>%Ln кайтарып алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln алынып салынды</numerusform>
            <numerusform>%Ln алынып салынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) added</source>
        <translation>
            <numerusform>%Ln үзүндү кошулду</numerusform>
            <numerusform>%Ln үзүндү кошулду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with other words</source>
        <translation>
            <numerusform>%Ln үзүндүнүн сөздөрү башка</numerusform>
            <numerusform>%Ln үзүндүнүн сөздөрү башка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with the same words, described anew</source>
        <translation>
            <numerusform>Сөздөрү ошол эле %Ln үзүндү кайра сыпатталды</numerusform>
            <numerusform>Сөздөрү ошол эле %Ln үзүндү кайра сыпатталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) withdrawn</source>
        <translation>
            <numerusform>%Ln үзүндү кайтарып алынды</numerusform>
            <numerusform>%Ln үзүндү кайтарып алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) no longer there, and not withdrawn</source>
        <translation>
            <numerusform>%Ln үзүндү мындан ары жок, бирок кайтарып алынган эмес</numerusform>
            <numerusform>%Ln үзүндү мындан ары жок, бирок кайтарып алынган эмес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) gone with a passage that was withdrawn</source>
        <translation>
            <numerusform>%Ln шилтеме кайтарып алынган үзүндү менен кошо кетти</numerusform>
            <numerusform>%Ln шилтеме кайтарып алынган үзүндү менен кошо кетти</numerusform>
        </translation>
    </message>
    <message>
        <source>Something beside the passages changed, such as a title, a theme or a note</source>
        <translation>Үзүндүлөрдөн башка нерсе өзгөрдү: мисалы, аталыш, тема же түшүндүрмө</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>жана дагы %Ln</numerusform>
            <numerusform>жана дагы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft of edition {edition}, of {date}</source>
        <translation>{edition}-чыгарылыштын долбоору, {date}</translation>
    </message>
    <message>
        <source>copied on {day}</source>
        <translation>көчүрүлгөн күнү: {day}</translation>
    </message>
    <message>
        <source>The earlier signer introduced this key:</source>
        <translation>Бул ачкычты мурда кол койгон киши тааныштырган:</translation>
    </message>
    <message>
        <source>It is signed with a key of this computer:</source>
        <translation>Ага ушул компьютердеги ачкыч менен кол коюлган:</translation>
    </message>
    <message>
        <source>It came with Satchel. This key signed it:</source>
        <translation>Ал Satchel менен кошо келген. Ага бул ачкыч менен кол коюлган:</translation>
    </message>
    <message>
        <source>The signer is the same as before:</source>
        <translation>Кол койгон мурдагы эле киши:</translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%Ln кайра коюлду</numerusform>
            <numerusform>%Ln кайра коюлду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) restored</source>
        <translation>
            <numerusform>%Ln үзүндү кайра коюлду</numerusform>
            <numerusform>%Ln үзүндү кайра коюлду</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryCheck</name>
    <message>
        <source>The check was cancelled: it is not known whether every byte is right.</source>
        <translation>Текшерүү жокко чыгарылды: ар бир байты туурабы, белгисиз.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Текшерилип жатат …</translation>
    </message>
    <message>
        <source>Being checked: {done} of {total} …</source>
        <translation>Текшерилүүдө: {total} ичинен {done} …</translation>
    </message>
    <message>
        <source>Checked: every byte is as its signer signed it.</source>
        <translation>Текшерилди: ар бир байт кол коюлгандагыдай.</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Choose an archive to read, or press Ctrl+O for another.</source>
        <translation>Окуй турган архивди тандаңыз же башкасын ачуу үчүн Ctrl+O басыңыз.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Азыр ачык</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Китепкана</translation>
    </message>
    <message>
        <source>Press Ctrl+O to choose an archive, or drop its file on this window.</source>
        <translation>Архив тандоо үчүн Ctrl+O басыңыз же анын файлын бул терезеге сүйрөп таштаңыз.</translation>
    </message>
    <message>
        <source>&amp;Add an archive …</source>
        <translation>&amp;Архив кошуу …</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>Ач&amp;уу</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>&amp;Эмне өзгөрдү</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Дагы кароо</translation>
    </message>
    <message>
        <source>&amp;Remove from the library</source>
        <translation>Китепканадан а&amp;лып салуу</translation>
    </message>
    <message>
        <source>Check every &amp;byte</source>
        <translation>Ар бир &amp;байтты текшерүү</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation>
            <numerusform>%Ln архив</numerusform>
            <numerusform>%Ln архив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n archive(s)</source>
        <translation>
            <numerusform>%Ln архивде</numerusform>
            <numerusform>%Ln архивде</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>The line under the quote</source>
        <translation>Цитатанын астындагы кол тамга</translation>
    </message>
    <message>
        <source>Mend what the import got wrong, and take out what names somebody. What is stated of who speaks, such as the age, stays as it is: change that under Who speaks.</source>
        <translation>Импорттун каталарын оңдоп, адамды атаган нерсени алып салыңыз. Сүйлөгөн адам тууралуу көрсөтүлгөнү, мисалы жашы, ошол бойдон калат: аны «Ким айтты» тизмесинен өзгөртүңүз.</translation>
    </message>
    <message>
        <source>A line has words. To take it away, take it off, then leave it out.</source>
        <translation>Кол тамгада сөз болот. Аны алып таштоо үчүн алып салып, анан калтырып коюңуз.</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Filter by title</source>
        <translation>Аталышы боюнча тандоо</translation>
    </message>
    <message>
        <source>Filter the archives by title</source>
        <translation>Архивдерди аталышы боюнча тандоо</translation>
    </message>
    <message>
        <source>Order of the archives</source>
        <translation>Архивдердин тартиби</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Кошулган тартипте</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Аталышы боюнча</translation>
    </message>
    <message>
        <source>Last read first</source>
        <translation>Акыркы окулгандары алгач</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Чоңдору алгач</translation>
    </message>
    <message>
        <source>Newest edition first</source>
        <translation>Жаңы чыгарылыштары алгач</translation>
    </message>
</context>
<context>
    <name>MadeSheet</name>
    <message>
        <source>The edition is made</source>
        <translation>Чыгарылыш даяр</translation>
    </message>
    <message>
        <source>Edition {number} is made</source>
        <translation>{number}-чыгарылыш даяр</translation>
    </message>
    <message numerus="yes">
        <source>This edition withdraws %n passage(s). Readers who do not get it soon can be given a small notice instead: they drop it on their Satchel, and what is withdrawn is gone there. It holds no words.</source>
        <translation>
            <numerusform>Бул чыгарылыш %Ln үзүндүнү кайтарып алат. Аны жакында албаган окурмандарга кичинекей кабар берсе болот: алар аны өз Satchel’ине сүйрөп таштаса, кайтарып алынган нерсе ал жерден жоголот. Анда сөздөр жок.</numerusform>
            <numerusform>Бул чыгарылыш %Ln үзүндүнү кайтарып алат. Аны жакында албаган окурмандарга кичинекей кабар берсе болот: алар аны өз Satchel’ине сүйрөп таштаса, кайтарып алынган нерсе ал жерден жоголот. Анда сөздөр жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the notice …</source>
        <translation>Кабарды &amp;сактоо …</translation>
    </message>
    <message>
        <source>The archive is closed with a passphrase. Tell it to readers by another way than the file.</source>
        <translation>Архивге сырсөз менен мөөр басылды. Сырсөздү окурмандарга файлдан башка жол менен бериңиз.</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) can open the archive with a key of their own.</source>
        <translation>
            <numerusform>%Ln окурман архивди өз ачкычы менен ача алат.</numerusform>
            <numerusform>%Ln окурман архивди өз ачкычы менен ача алат.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice is saved. Hand it on like the archive.</source>
        <translation>Кабар сакталды. Аны архив сыяктуу эле таратыңыз.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the archive …</source>
        <translation>Архив ачылып жатат …</translation>
    </message>
</context>
<context>
    <name>ManagingSheet</name>
    <message>
        <source>How your notebook is kept</source>
        <translation>Дептериңиз кантип сакталат</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>What this protects, and what it cann&amp;ot</source>
        <translation>Бул эмне&amp;ни коргойт, эмнени коргой албайт</translation>
    </message>
    <message>
        <source>It opens with your passphrase.</source>
        <translation>Ал сырсөзүңүз менен ачылат.</translation>
    </message>
    <message>
        <source>It is nowhere on the disk, and gone when Satchel ends.</source>
        <translation>Ал дискте жок, Satchel жабылганда жок болот.</translation>
    </message>
    <message>
        <source>Whoever opens this computer can read it.</source>
        <translation>Аны бул компьютерди ачкан ар бир киши окуй алат.</translation>
    </message>
    <message>
        <source>Choose &amp;now how it is kept …</source>
        <translation>Кантип сакталарын &amp;азыр тандоо …</translation>
    </message>
    <message>
        <source>&amp;Unlock it …</source>
        <translation>&amp;Ачуу …</translation>
    </message>
    <message>
        <source>S&amp;how the recovery words …</source>
        <translation>Калыбына келтирүү сөздөрүн көрсө&amp;түү …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>&amp;Камдык көчүрмөлөр …</translation>
    </message>
    <message>
        <source>&amp;Delete everything that I keep …</source>
        <translation>&amp;Мен сактагандын баарын жок кылуу …</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase …</source>
        <translation>&amp;Сырсөздү өзгөртүү …</translation>
    </message>
    <message>
        <source>New &amp;recovery words …</source>
        <translation>Жаңы калыбына келтирүү сө&amp;здөрү …</translation>
    </message>
    <message>
        <source>Do &amp;without a passphrase …</source>
        <translation>Сырсөзсүз ка&amp;луу …</translation>
    </message>
    <message>
        <source>Choose a &amp;passphrase …</source>
        <translation>&amp;Сырсөз тандоо …</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln мүнөт</numerusform>
            <numerusform>%Ln мүнөт</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock it when no key and no mouse is touched for</source>
        <translation>&amp;Баскыч да, чычкан да тийилбесе, кулпулоо</translation>
    </message>
    <message>
        <source>&amp;See to it …</source>
        <translation>&amp;Эмне кылса болот …</translation>
    </message>
    <message>
        <source>&amp;Make a copy on a stick …</source>
        <translation>&amp;Флешкага көчүрмө жасоо …</translation>
    </message>
    <message>
        <source>Bring &amp;back a copy …</source>
        <translation>Дептерди көчүрмөдөн кай&amp;таруу …</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Nothing is kept of a preview: its passages may be gone with the next build.</source>
        <translation>Алдын ала көрүүдөн эч нерсе сакталбайт: анын үзүндүлөрү кийинки түзүүдө жок болушу мүмкүн.</translation>
    </message>
</context>
<context>
    <name>May</name>
    <message>
        <source>read</source>
        <translation>окууга</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>көрсөтүүгө</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басып чыгарууга</translation>
    </message>
    <message>
        <source>published</source>
        <translation>жарыялоого</translation>
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
        <translation>&amp;Оңдоо</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрүнүш</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Ө&amp;түү</translation>
    </message>
    <message>
        <source>N&amp;otebook</source>
        <translation>&amp;Дептер</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Көр&amp;сөтүү</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Жардам</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Архи&amp;вдин тексти</translation>
    </message>
    <message>
        <source>&amp;Attributions</source>
        <translation>Ким а&amp;йтты</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Түстө&amp;р</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Ти&amp;л</translation>
    </message>
    <message>
        <source>Shut the notebook</source>
        <translation>Дептерди бекитүү, жабуу</translation>
    </message>
    <message>
        <source>&amp;Text for the room</source>
        <translation>&amp;Залга текст</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in Satchel. Your reading is not affected.</source>
        <translation>Satchel’де ката кетти. Ал окууга тоскоол болбойт.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Came back</source>
        <translation>Кайтып келди</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln жер</numerusform>
            <numerusform>%Ln жер</numerusform>
        </translation>
    </message>
    <message>
        <source>documents with their titles and care notes</source>
        <translation>документтер аталыштары жана эскертүүлөрү менен</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>котормолор</translation>
    </message>
    <message>
        <source>editor&apos;s notes</source>
        <translation>редактордун түшүндүрмөлөрү</translation>
    </message>
    <message>
        <source>sets with the presenter&apos;s notes</source>
        <translation>жыйнактар алып баруучунун белгилери менен</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>глоссарий</translation>
    </message>
    <message>
        <source>codebook with memos</source>
        <translation>темалар редакторлордун эскертмелери менен</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>катышуучулар</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>ролдордун сөздүгү</translation>
    </message>
    <message>
        <source>title, rights and reasons of the archive</source>
        <translation>архивдин аталышы, укуктары жана негиздемелери</translation>
    </message>
    <message>
        <source>texts as received</source>
        <translation>алынган тексттер</translation>
    </message>
    <message>
        <source>what pictures show</source>
        <translation>сүрөттөрдө көрсөтүлгөн нерсе</translation>
    </message>
    <message>
        <source>comments in files</source>
        <translation>файлдардагы комментарийлер</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>белгилер (id)</translation>
    </message>
    <message>
        <source>who translated</source>
        <translation>ким которгон</translation>
    </message>
    <message>
        <source>Looked for in: {searched}. Not in: {unsearched}.</source>
        <translation>Изделген жерлер: {searched}. Изделбеген жерлер: {unsearched}.</translation>
    </message>
    <message>
        <source>Not looked for in: {unsearched}.</source>
        <translation>Изделбеген жерлер: {unsearched}.</translation>
    </message>
</context>
<context>
    <name>NamesController</name>
    <message numerus="yes">
        <source>The name is replaced in %n place(s).</source>
        <translation>
            <numerusform>Ысым %Ln жерде алмаштырылды.</numerusform>
            <numerusform>Ысым %Ln жерде алмаштырылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) is/are replaced again, by {words}.</source>
        <translation>
            <numerusform>%Ln ысым кайра алмаштырылды: {words}.</numerusform>
            <numerusform>%Ln ысым кайра алмаштырылды: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is put aside: it is no name.</source>
        <translation>Четке коюлду: бул ысым эмес.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) is/are put aside.</source>
        <translation>
            <numerusform>%Ln ысым четке коюлду.</numerusform>
            <numerusform>%Ln ысым четке коюлду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is put aside any more.</source>
        <translation>Эми эч нерсе четке коюлган эмес.</translation>
    </message>
</context>
<context>
    <name>NamesPane</name>
    <message>
        <source>Names that were found by their form</source>
        <translation>Формасы боюнча табылган ысымдар</translation>
    </message>
    <message>
        <source>Places of the chosen name</source>
        <translation>Тандалган ысымдын жерлери</translation>
    </message>
    <message>
        <source>Replace it …</source>
        <translation>Алмаштыруу …</translation>
    </message>
    <message>
        <source>Replace them again</source>
        <translation>Аларды кайра алмаштыруу</translation>
    </message>
    <message>
        <source>It is no name</source>
        <translation>Бул ысым эмес</translation>
    </message>
    <message>
        <source>What is still told</source>
        <translation>Дагы эмне айтылат</translation>
    </message>
    <message>
        <source>Look for those put aside</source>
        <translation>Четке коюлгандарды издөө</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Ысымдар</translation>
    </message>
    <message>
        <source>A person must read the whole text.</source>
        <translation>Бүт текстти адам окуп чыгышы керек.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put aside are looked for nowhere.</source>
        <translation>
            <numerusform>Четке коюлган %n ысым эч жерден изделбейт.</numerusform>
            <numerusform>Четке коюлган %n ысым эч жерден изделбейт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n by their form.</source>
        <translation>
            <numerusform>Формасы боюнча %Ln табылды.</numerusform>
            <numerusform>Формасы боюнча %Ln табылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} are listed.</source>
        <translation>Биринчи {number} көрсөтүлгөн.</translation>
    </message>
    <message numerus="yes">
        <source>Replace it in %n place(s) …</source>
        <translation>
            <numerusform>%Ln жерде алмаштыруу …</numerusform>
            <numerusform>%Ln жерде алмаштыруу …</numerusform>
        </translation>
    </message>
    <message>
        <source>All {number} of this kind are no names</source>
        <translation>Бул түрдүн баары ({number}) ысым эмес</translation>
    </message>
    <message>
        <source>These names are as of the last good build. Mend the errors before you replace one.</source>
        <translation>Бул аттар акыркы ийгиликтүү түзүлгөндөн алынды. Атты алмаштыруудан мурда каталарды оңдоңуз.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Экрандар</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаталар</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Дептер</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Машыгуу</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Passphrase</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ошол эле дагы бир жолу</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Терилгенди &amp;көрсөтүү</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Адегенде сырсөздү териңиз.</translation>
    </message>
    <message>
        <source>Type the same passphrase into the second box.</source>
        <translation>Ошол эле сырсөздү экинчи талаага териңиз.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more.</source>
        <translation>Экөө бирдей эмес. Экинчисин дагы бир жолу териңиз.</translation>
    </message>
    <message>
        <source>&amp;Draw six words by lot</source>
        <translation>Чүчү кулак менен &amp;алты сөз тандоо</translation>
    </message>
    <message>
        <source>&amp;Draw six Russian words by lot</source>
        <translation>Чүчү кулак менен алты &amp;орусча сөз</translation>
    </message>
    <message>
        <source>Draw six &amp;English words by lot</source>
        <translation>Чүчү кулак менен алты ан&amp;глисче сөз</translation>
    </message>
    <message>
        <source>This one is easily guessed. Six words drawn by lot are better.</source>
        <translation>Муну табуу оңой. Чүчү кулак менен тандалган алты сөз жакшыраак.</translation>
    </message>
    <message>
        <source>Six words drawn by lot are hard to guess and easy to remember. A name, a date or a saying is easy to guess.</source>
        <translation>Чүчү кулак менен тандалган алты сөздү табуу кыйын, эстеп калуу оңой. Ысымды, датаны же макалды табуу оңой.</translation>
    </message>
</context>
<context>
    <name>NewValueSheet</name>
    <message>
        <source>A new role</source>
        <translation>Жаңы рол</translation>
    </message>
    <message>
        <source>Write it as readers shall see it, for one person, such as “Baker”. It is shown without the gender too, so let it tell none.</source>
        <translation>Окурмандар көргөндөй кылып, бир киши жөнүндө жазыңыз, мисалы «Наабайчы». Бул гендерсиз да көрсөтүлөт, ошондуктан сөз аны билдирбесин.</translation>
    </message>
    <message>
        <source>A new gender</source>
        <translation>Жаңы гендер</translation>
    </message>
    <message>
        <source>Write it as readers shall see it, for one person, such as “Woman”.</source>
        <translation>Окурмандар көргөндөй кылып, бир киши жөнүндө жазыңыз, мисалы «Аял».</translation>
    </message>
    <message>
        <source>A new sector</source>
        <translation>Жаңы иштеген жер</translation>
    </message>
    <message>
        <source>Write it as readers shall see it, such as “Bakeries”.</source>
        <translation>Окурмандар көргөндөй кылып жазыңыз, мисалы «Наабайканалар».</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Кошуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>&amp;What it is called in the language of the archive: {language}</source>
        <translation>Архивдин &amp;тилинде кандай аталат: {language}</translation>
    </message>
    <message>
        <source>Type at least one word.</source>
        <translation>Жок дегенде бир сөз териңиз.</translation>
    </message>
</context>
<context>
    <name>NextSlideView</name>
    <message>
        <source>What comes next, and your notes</source>
        <translation>Кийинкиси жана жазууларыңыз</translation>
    </message>
    <message>
        <source>You are at · {number} of {count}</source>
        <translation>Сиз турган слайд · {count} ичинен {number}</translation>
    </message>
    <message>
        <source>Footnotes of this slide</source>
        <translation>Бул слайддын шилтемелери</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Ачык суроолор</translation>
    </message>
    <message>
        <source>Voices in this set</source>
        <translation>Бул жыйнакта кимдердин үнү бар</translation>
    </message>
    <message>
        <source>Next · {number} of {count}</source>
        <translation>Кийинки · {count} ичинен {number}</translation>
    </message>
    <message>
        <source>Next, of the same</source>
        <translation>Кийинки, ошол эле пункттан</translation>
    </message>
    <message>
        <source>Care note first: {what}</source>
        <translation>Адегенде эскертүү: {what}</translation>
    </message>
    <message>
        <source>The last slide</source>
        <translation>Акыркы слайд</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Жазууларыңыз</translation>
    </message>
</context>
<context>
    <name>NoArchive</name>
    <message>
        <source>Open an archive first: your notebook and your sets are shown beside it.</source>
        <translation>Адегенде архивди ачыңыз: дептер жана жыйнактарыңыз анын жанында көрсөтүлөт.</translation>
    </message>
    <message>
        <source>Open an archive first: this field searches the words of the one that is open.</source>
        <translation>Адегенде архивди ачыңыз: бул талаа ачык архивдин сөздөрүнөн издейт.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>Сиздин белгилөөңүз</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Белгилөө жазуу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белгилөө</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сакталууда …</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Азырынча сакталган жок.</translation>
    </message>
    <message>
        <source>New note. It stands by itself, beside no passage.</source>
        <translation>Жаңы белгилөө. Ал өзүнчө турат, эч бир үзүндүгө тиешелүү эмес.</translation>
    </message>
</context>
<context>
    <name>NoteLabel</name>
    <message>
        <source>Less</source>
        <translation>Жыйноо</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>What you kept</source>
        <translation>Сиз сактагандар</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Show my notes</source>
        <translation>Белгилөөлөрүмдү көрсөтүү</translation>
    </message>
    <message>
        <source>Speaker’s note</source>
        <translation>Көрсөтүүчүнүн белгилөөсү</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Yellow</source>
        <translation>Сары</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Жашыл</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Кызгылт</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Жылдызча</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Бөлүп көрсөтүү</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белгилөө</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Артка кайтарылды: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Кайра кылынды: {what}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункт</numerusform>
        </translation>
    </message>
    <message>
        <source>star</source>
        <translation>жылдызча</translation>
    </message>
    <message>
        <source>star taken away</source>
        <translation>жылдызчаны алып салуу</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>бөлүп көрсөтүү</translation>
    </message>
    <message>
        <source>another colour</source>
        <translation>башка түс</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>жаңы белгилөө</translation>
    </message>
    <message>
        <source>what was written in a note</source>
        <translation>белгилөөгө жазылганы</translation>
    </message>
    <message>
        <source>new collection</source>
        <translation>жаңы топтом</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>башка аталыш</translation>
    </message>
    <message>
        <source>new set</source>
        <translation>жаңы жыйнак</translation>
    </message>
    <message>
        <source>what a set says of itself</source>
        <translation>жыйнак жөнүндө маалымат</translation>
    </message>
    <message>
        <source>copy of a set</source>
        <translation>жыйнактын көчүрмөсү</translation>
    </message>
    <message>
        <source>added to a set</source>
        <translation>жыйнакка кошуу</translation>
    </message>
    <message>
        <source>what was changed at an item</source>
        <translation>пункттагы өзгөртүү</translation>
    </message>
    <message>
        <source>copies of items</source>
        <translation>пункттардын көчүрмөлөрү</translation>
    </message>
    <message>
        <source>taken out of a set</source>
        <translation>жыйнактан алып салуу</translation>
    </message>
    <message>
        <source>collection moved</source>
        <translation>топтомду жылдыруу</translation>
    </message>
    <message>
        <source>put into a collection</source>
        <translation>топтомго салуу</translation>
    </message>
    <message>
        <source>taken out of a collection</source>
        <translation>топтомдон алып салуу</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>башка тартип</translation>
    </message>
    <message>
        <source>put into the bin</source>
        <translation>себетке салуу</translation>
    </message>
    <message>
        <source>taken out of the bin</source>
        <translation>себеттен кайтаруу</translation>
    </message>
    <message>
        <source>search saved</source>
        <translation>издөөнү сактоо</translation>
    </message>
    <message>
        <source>what was received</source>
        <translation>кабыл алынган топтом</translation>
    </message>
    <message>
        <source>The passage reads otherwise in this edition.</source>
        <translation>Бул чыгарылышта үзүндү башкача.</translation>
    </message>
    <message>
        <source>This passage is not in this edition.</source>
        <translation>Бул чыгарылышта мындай үзүндү жок.</translation>
    </message>
    <message>
        <source>Without a colour</source>
        <translation>Түссүз</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>Эч бир топтомдо эмес</translation>
    </message>
    <message>
        <source>{kind}, {colour}</source>
        <translation>{kind}, түсү: {colour}</translation>
    </message>
    <message>
        <source>The words are folded. Enter leads to them in the text.</source>
        <translation>Сөздөр жашырылган. Enter аларга тексттен алып барат.</translation>
    </message>
    <message>
        <source>in the archive “{archive}”</source>
        <translation>«{archive}» архивинде</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left in the bin</source>
        <translation>
            <numerusform>себетте дагы %Ln күн</numerusform>
            <numerusform>себетте дагы %Ln күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Сакталган издөө</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Жыйнак</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Топтом</translation>
    </message>
    <message>
        <source>This passage was withdrawn.</source>
        <translation>Бул үзүндү кайтарып алынган.</translation>
    </message>
</context>
<context>
    <name>NotebookButton</name>
    <message>
        <source>Unlocks your notebook, or shows how it is kept: passphrase, lock, backups.</source>
        <translation>Дептерди ачат же анын кантип сакталганын көрсөтөт: сырсөз, кулпу, камдык көчүрмөлөр.</translation>
    </message>
</context>
<context>
    <name>NotebookChanges</name>
    <message numerus="yes">
        <source>%n thing(s) put into the bin.</source>
        <translation>
            <numerusform>%Ln нерсе себетке салынды.</numerusform>
            <numerusform>%Ln нерсе себетке салынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken out of the bin.</source>
        <translation>
            <numerusform>%Ln нерсе себеттен кайтарылды.</numerusform>
            <numerusform>%Ln нерсе себеттен кайтарылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln нерсе биротоло өчүрүлдү.</numerusform>
            <numerusform>%Ln нерсе биротоло өчүрүлдү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A set of %n item(s) is made.</source>
        <translation>
            <numerusform>%Ln пункттан турган жыйнак түзүлдү.</numerusform>
            <numerusform>%Ln пункттан турган жыйнак түзүлдү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that are no passage are not in it.</source>
        <translation>
            <numerusform>%Ln жазуу үзүндү болбогондуктан кирген жок.</numerusform>
            <numerusform>%Ln жазуу үзүндү болбогондуктан кирген жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into “{title}”.</source>
        <translation>«{title}» топтомуна салынды.</translation>
    </message>
    <message>
        <source>Saved as “{title}”.</source>
        <translation>«{title}» деген ат менен сакталды.</translation>
    </message>
</context>
<context>
    <name>NotebookController</name>
    <message>
        <source>The recovery words can be shown until Satchel is closed or locked. Without them and the passphrase nobody can open your notebook.</source>
        <translation>Калыбына келтирүү сөздөрүн Satchel жабылганча же кулпуланганча көрсөтсө болот. Алар да, сырсөз да жок болсо, дептерди эч ким ача албайт.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Аларды көрсөтүү</translation>
    </message>
    <message>
        <source>Your notebook is open. The lost passphrase is still the one that opens it.</source>
        <translation>Дептер ачык. Аны али да жоголгон сырсөз ачат.</translation>
    </message>
</context>
<context>
    <name>NotebookCopies</name>
    <message>
        <source>Make a copy of your notebook</source>
        <translation>Дептердин көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>Satchel was started so that it writes nothing: no copy is made now.</source>
        <translation>Satchel эч нерсе жазбагандай ачылган: азыр көчүрмө жасалбайт.</translation>
    </message>
    <message>
        <source>Your notebook is being opened. Make the copy in a moment.</source>
        <translation>Дептер ачылууда. Көчүрмөнү бир аздан кийин жасаңыз.</translation>
    </message>
    <message>
        <source>There is no notebook on this computer that could be copied.</source>
        <translation>Бул компьютерде көчүрмөсүн жасай турган дептер жок.</translation>
    </message>
    <message>
        <source>The notebook can only be read here now, so no copy is made of it.</source>
        <translation>Азыр бул жерде дептерди окууга гана болот, ошондуктан көчүрмөсү жасалбайт.</translation>
    </message>
    <message>
        <source>The copy is written. It opens with your passphrase or your recovery words, on any computer that has Satchel.</source>
        <translation>Көчүрмө жазылды. Satchel бар ар бир компьютерде аны сырсөзүңүз же калыбына келтирүү сөздөрү ачат.</translation>
    </message>
    <message>
        <source>Put it on a stick: on this computer it may be lost with it.</source>
        <translation>Аны флешкага салыңыз: бул компьютер менен кошо жоголушу мүмкүн.</translation>
    </message>
    <message>
        <source>Bring back a copy of your notebook</source>
        <translation>Дептерди көчүрмөдөн кайтаруу</translation>
    </message>
    <message>
        <source>Nothing can be written to Satchel’s folder now, so no copy can be brought back.</source>
        <translation>Азыр Satchel’дин папкасына жазууга болбойт, ошондуктан көчүрмөдөн кайтаруу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>There is a notebook here already, and no copy takes its place. A copy is brought back where nothing is kept yet.</source>
        <translation>Бул жерде дептер бар, көчүрмө анын ордун баспайт. Көчүрмөнү али эч нерсе сактала элек жерде кайтарса болот.</translation>
    </message>
    <message>
        <source>Your notebook is here again, as it was when the copy was made.</source>
        <translation>Дептер кайра ушул жерде: көчүрмө жасалганда кандай болсо, ошондой.</translation>
    </message>
    <message>
        <source>Copies of a notebook (*.satchel-notebook)</source>
        <translation>Дептердин көчүрмөлөрү (*.satchel-notebook)</translation>
    </message>
</context>
<context>
    <name>NotebookHeader</name>
    <message>
        <source>Search what you kept</source>
        <translation>Сактагандан издөө</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Белгилөө жазуу</translation>
    </message>
    <message>
        <source>Of which archives</source>
        <translation>Кайсы архивдерден</translation>
    </message>
    <message>
        <source>All archives</source>
        <translation>Бардык архивдер</translation>
    </message>
    <message>
        <source>This archive</source>
        <translation>Ушул архив</translation>
    </message>
    <message>
        <source>Search the archive for it</source>
        <translation>Муну архивден издөө</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>Бул издөөнү сактоо …</translation>
    </message>
</context>
<context>
    <name>NotebookLinks</name>
    <message>
        <source>Search for something first, in the archive or in your notebook.</source>
        <translation>Адегенде архивден же дептериңизден бир нерсе издеңиз.</translation>
    </message>
</context>
<context>
    <name>NotebookManagement</name>
    <message>
        <source>Your notebook opens without a passphrase now.</source>
        <translation>Эми дептер сырсөзсүз ачылат.</translation>
    </message>
    <message>
        <source>Your notebook and its backups open with the new passphrase now. The recovery words stay the same.</source>
        <translation>Эми дептер жана анын көчүрмөлөрү жаңы сырсөз менен ачылат. Калыбына келтирүү сөздөрү мурдагыдай.</translation>
    </message>
    <message>
        <source>Everything that you kept is deleted.</source>
        <translation>Сиз сактагандын баары жок кылынды.</translation>
    </message>
    <message>
        <source>These would not go: {names}. Close what uses them, then delete them yourself in {folder}.</source>
        <translation>Булар өчпөй калды: {names}. Аларды колдонуп жаткан программаны жаап, {folder} папкасынан өзүңүз өчүрүңүз.</translation>
    </message>
</context>
<context>
    <name>NotebookState</name>
    <message numerus="yes">
        <source>Notebook: %n change(s) not saved yet</source>
        <translation>
            <numerusform>Дептер: %Ln өзгөртүү али сакталган жок</numerusform>
            <numerusform>Дептер: %Ln өзгөртүү али сакталган жок</numerusform>
        </translation>
    </message>
    <message>
        <source>Notebook: open elsewhere, read only</source>
        <translation>Дептер: башка жерде ачык, окууга гана</translation>
    </message>
    <message>
        <source>Notebook: nothing kept yet</source>
        <translation>Дептер: азырынча бош</translation>
    </message>
    <message>
        <source>Notebook: locked</source>
        <translation>Дептер: кулпуланган</translation>
    </message>
    <message>
        <source>Notebook: damaged</source>
        <translation>Дептер: бузулган</translation>
    </message>
    <message>
        <source>Notebook: read only</source>
        <translation>Дептер: окууга гана</translation>
    </message>
    <message>
        <source>For this sitting</source>
        <translation>Ушул жолкуга</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сакталды</translation>
    </message>
    <message>
        <source>Notebook: open</source>
        <translation>Дептер: ачык</translation>
    </message>
    <message>
        <source>Notebook: this sitting only</source>
        <translation>Дептер: ушул жолкуга гана</translation>
    </message>
    <message>
        <source>Notebook: without a passphrase</source>
        <translation>Дептер: сырсөзсүз</translation>
    </message>
    <message>
        <source>Notebook: being opened …</source>
        <translation>Дептер: ачылууда …</translation>
    </message>
    <message>
        <source>Notebook: left closed</source>
        <translation>Дептер: жабык калат</translation>
    </message>
    <message>
        <source>Notebook: cannot be opened</source>
        <translation>Дептер: ачылбай жатат</translation>
    </message>
    <message>
        <source>Opening your notebook …</source>
        <translation>Дептериңиз ачылууда …</translation>
    </message>
    <message>
        <source>Your notebook is locked. Unlock it to see what you kept.</source>
        <translation>Дептериңиз кулпуланган. Сактаганыңызды көрүү үчүн аны ачыңыз.</translation>
    </message>
    <message>
        <source>Unlock it …</source>
        <translation>Дептерди ачуу …</translation>
    </message>
    <message>
        <source>Your notebook cannot be read. It is kept as it is; a backup can take its place.</source>
        <translation>Дептериңиз окулбай жатат. Ал ошол бойдон калат; анын ордун камдык көчүрмө баса алат.</translation>
    </message>
    <message>
        <source>Choose a backup …</source>
        <translation>Көчүрмө тандоо …</translation>
    </message>
    <message>
        <source>See to it …</source>
        <translation>Эмне кылса болот …</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>Choose a passage in the text first.</source>
        <translation>Адегенде тексттен үзүндү тандаңыз.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Жаңы түшүндүрмө</translation>
    </message>
    <message>
        <source>Type it in {language}. Other languages follow in the form.</source>
        <translation>Аны бул тилде жазыңыз: {language}. Башка тилдер кийин формада жазылат.</translation>
    </message>
    <message>
        <source>What does the note say?</source>
        <translation>Түшүндүрмөдө эмне айтылат?</translation>
    </message>
    <message>
        <source>&amp;Note on the chosen passage</source>
        <translation>Тандалган үзүндүгө түшүн&amp;дүрмө</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Түзүү</translation>
    </message>
    <message>
        <source>The note is made. Readers see it beside the passage.</source>
        <translation>Түшүндүрмө түзүлдү. Окурмандар аны үзүндүнүн жанынан көрүшөт.</translation>
    </message>
    <message>
        <source>Care note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>What should a reader know before reading this?</source>
        <translation>Окурман муну окуудан мурда эмнени билиши керек?</translation>
    </message>
    <message>
        <source>Put commas between several, such as: violence, outing.</source>
        <translation>Бир нече болсо, үтүр коюңуз, мисалы: зомбулук, аутинг.</translation>
    </message>
    <message>
        <source>&amp;Care note on the chosen passage</source>
        <translation>Тандалган үзүндүгө &amp;эскертүү</translation>
    </message>
    <message>
        <source>&amp;State it</source>
        <translation>&amp;Көрсөтүү</translation>
    </message>
    <message>
        <source>The care note is stated.</source>
        <translation>Эскертүү көрсөтүлдү.</translation>
    </message>
    <message>
        <source>The care note is removed.</source>
        <translation>Эскертүү алынып салынды.</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>Түшүндүрмө өзгөртүлдү.</translation>
    </message>
    <message>
        <source>The note stands there too.</source>
        <translation>Түшүндүрмө эми ал жерде да бар.</translation>
    </message>
    <message>
        <source>It is taken off there.</source>
        <translation>Ал жерден алынып салынды.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Түшүндүрмө алынып салынды.</translation>
    </message>
</context>
<context>
    <name>NotesOffer</name>
    <message numerus="yes">
        <source>%n entry(s) of your notebook have these words</source>
        <translation>
            <numerusform>Бул сөздөр дептериңиздин %Ln жазуусунда бар</numerusform>
            <numerusform>Бул сөздөр дептериңиздин %Ln жазуусунда бар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes, and passages with a care note</source>
        <translation>Түшүндүрмөлөр жана эскертүүсу бар үзүндүлөр</translation>
    </message>
    <message>
        <source>New note …</source>
        <translation>Жаңы түшүндүрмө …</translation>
    </message>
    <message>
        <source>Care note …</source>
        <translation>Эскертүү …</translation>
    </message>
    <message>
        <source>Put it on the chosen passage</source>
        <translation>Тандалган үзүндүгө да коюу</translation>
    </message>
    <message>
        <source>Take it off there</source>
        <translation>Ал жерден алып салуу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Notes and care</source>
        <translation>Түшүндүрмөлөр жана эскертүүлөр</translation>
    </message>
    <message>
        <source>There are no notes yet. Choose a passage in the text first.</source>
        <translation>Азырынча түшүндүрмөлөр жок. Адегенде тексттен үзүндү тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n түшүндүрмө</numerusform>
            <numerusform>%n түшүндүрмө</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with a care note</source>
        <translation>
            <numerusform>эскертүүсу бар %n үзүндү</numerusform>
            <numerusform>эскертүүсу бар %n үзүндү</numerusform>
        </translation>
    </message>
    <message>
        <source>What to know before reading, such as: violence, outing</source>
        <translation>Окуудан мурда эмнени билүү керек, мисалы: зомбулук, аутинг</translation>
    </message>
    <message>
        <source>The note in {language}</source>
        <translation>Түшүндүрмө, тили: {language}</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Save the notice</source>
        <translation>Кабарды сактоо</translation>
    </message>
    <message>
        <source>Notices ({pattern})</source>
        <translation>Кабарлар ({pattern})</translation>
    </message>
</context>
<context>
    <name>NoticeSheet</name>
    <message>
        <source>Notice of what was withdrawn</source>
        <translation>Кайтарып алуу жөнүндө кабар</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>Withdrawn from “{title}”</source>
        <translation>«{title}» архивинен кайтарып алынды</translation>
    </message>
    <message>
        <source>The notice is kept for “{title}”</source>
        <translation>Кабар «{title}» архиви үчүн сакталды</translation>
    </message>
    <message>
        <source>It was taken in before: nothing changes.</source>
        <translation>Ал мурда кабыл алынган: эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>The file of the archive still holds the words. Ask for the new edition, and delete older copies.</source>
        <translation>Архивдин файлында бул сөздөр дагы эле бар. Жаңы чыгарылышты сурап, эски көчүрмөлөрдү өчүрүңүз.</translation>
    </message>
    <message>
        <source>Nothing can be written here: it counts until Satchel closes.</source>
        <translation>Мында эч нерсе жазууга болбойт: ал Satchel жабылганча күчүндө.</translation>
    </message>
    <message>
        <source>It is signed by who signed the archive here:</source>
        <translation>Ага мындагы архивге кол койгон адам кол койгон:</translation>
    </message>
    <message>
        <source>It is signed by:</source>
        <translation>Ага кол койгон:</translation>
    </message>
    <message numerus="yes">
        <source>This archive was not opened on this computer yet. When it comes from the same signer, %n passage(s) will be left out of it.</source>
        <translation>
            <numerusform>Бул архив бул компьютерде али ачылган эмес. Ал ошол эле кол койгон адамдан келгенде, анда %Ln үзүндү болбойт.</numerusform>
            <numerusform>Бул архив бул компьютерде али ачылган эмес. Ал ошол эле кол койгон адамдан келгенде, анда %Ln үзүндү болбойт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n passage(s), and the archive that is here has none of them.</source>
        <translation>
            <numerusform>Ал %Ln үзүндүнү атайт, бул жердеги архивде алар жок.</numerusform>
            <numerusform>Ал %Ln үзүндүнү атайт, бул жердеги архивде алар жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edition {edition} withdraws %n passage(s). Here they are no longer shown, searched, presented or exported, in earlier editions too.</source>
        <translation>
            <numerusform>{edition}-чыгарылыш %Ln үзүндүнү кайтарып алат. Мында алар мындан ары көрсөтүлбөйт, табылбайт, көргөзүүгө жана экспортко чыкпайт, мурдагы чыгарылыштарда да.</numerusform>
            <numerusform>{edition}-чыгарылыш %Ln үзүндүнү кайтарып алат. Мында алар мындан ары көрсөтүлбөйт, табылбайт, көргөзүүгө жана экспортко чыкпайт, мурдагы чыгарылыштарда да.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n more, which the archive that is here does not have.</source>
        <translation>
            <numerusform>Ал дагы %Ln үзүндүнү атайт, алар бул жердеги архивде жок.</numerusform>
            <numerusform>Ал дагы %Ln үзүндүнү атайт, алар бул жердеги архивде жок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Go to slide, 1 to {count}, then Enter:</source>
        <translation>Слайддын номери, 1ден {count} чейин, анан Enter:</translation>
    </message>
    <message>
        <source>Minutes in all, then Enter; 0 for none:</source>
        <translation>Баары канча мүнөт, анан Enter; 0 — чексиз:</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Search for this as well:</source>
        <translation>Муну да издөө:</translation>
    </message>
    <message>
        <source>Look here too:</source>
        <translation>Муну да караңыз:</translation>
    </message>
    <message>
        <source>Search for this as well, in the language of the texts ({language}):</source>
        <translation>Муну да тексттердин тилинде издөө ({language}):</translation>
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
        <translation>Катышуучулар: {table}</translation>
    </message>
    <message>
        <source>Picture: {caption}</source>
        <translation>Сүрөт: {caption}</translation>
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
        <translation>Бир экран</translation>
    </message>
    <message>
        <source>There is one screen, or the projector shows the same as this one: the room sees all of it. Your notes and minutes are not shown. The trainer’s sheet has them on paper, and a rehearsal on this screen, for you alone.</source>
        <translation>Экран бирөө, же проектор ушул эле экранды көрсөтөт: зал аны бүт көрөт. Белгилериңиз жана мүнөттөр көрсөтүлбөйт. Алар кагазда, алып баруучунун барагында, жана ушул экрандагы репетицияда, сиз үчүн гана, бар.</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Кө&amp;рсөтүү</translation>
    </message>
    <message>
        <source>&amp;Trainer’s sheet …</source>
        <translation>&amp;Алып баруучунун барагы …</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>Ре&amp;петиция</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>OpenQuestionsSheet</name>
    <message>
        <source>Open questions</source>
        <translation>Ачык суроолор</translation>
    </message>
    <message>
        <source>A new set</source>
        <translation>Жаңы жыйнак</translation>
    </message>
    <message>
        <source>&amp;Take into this set</source>
        <translation>Бул &amp;жыйнакка алуу</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Калтырып коюу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жа&amp;буу</translation>
    </message>
    <message>
        <source>What was asked in the room goes into a set only if you take it. Read it first, and take out names.</source>
        <translation>Залда суралган нерсе жыйнакка сиз алсаңыз гана түшөт. Алгач окуп, ысымдарды алып салыңыз.</translation>
    </message>
    <message>
        <source>What was &amp;asked</source>
        <translation>&amp;Эмне суралды</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Жый&amp;нак</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>{count} суроонун ичинен {number}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open an archive</source>
        <translation>Архив ачуу</translation>
    </message>
    <message>
        <source>Archives, shared files and notices ({suffixes})</source>
        <translation>Архивдер, бөлүшүлгөн файлдар жана кабарлар ({suffixes})</translation>
    </message>
    <message>
        <source>Open an archive: the shared file is taken in beside it.</source>
        <translation>Архивди ачыңыз: файл анын жанында кабыл алынат.</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>The original, page {number}</source>
        <translation>Түп нуска, {number}-барак</translation>
    </message>
</context>
<context>
    <name>OtherWordsSheet</name>
    <message>
        <source>Other words for a value</source>
        <translation>Мааниге башка сөздөр</translation>
    </message>
    <message>
        <source>In which &amp;language</source>
        <translation>Кайсы &amp;тилде</translation>
    </message>
    <message>
        <source>Other words for “{value}”</source>
        <translation>«{value}» үчүн башка сөздөр</translation>
    </message>
    <message>
        <source>All quotes of which it is stated get these words. The lines under them stay, and so do its words in other languages.</source>
        <translation>Бул көрсөтүлгөн бардык цитаталар ушул сөздөрдү алат. Алардын астындагы саптар жана башка тилдердеги сөздөрү ошол бойдон калат.</translation>
    </message>
    <message>
        <source>&amp;What it is called</source>
        <translation>Ал кандай &amp;аталат</translation>
    </message>
    <message>
        <source>C&amp;hange the words</source>
        <translation>Сөз&amp;дөрдү өзгөртүү</translation>
    </message>
    <message>
        <source>Type at least one word.</source>
        <translation>Жок дегенде бир сөз териңиз.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All slides</source>
        <translation>Бардык слайддар</translation>
    </message>
    <message>
        <source>PASSED OVER</source>
        <translation>ӨТКӨРҮЛҮП КЕТТИ</translation>
    </message>
    <message>
        <source>Care note first: {what}</source>
        <translation>Адегенде эскертүү: {what}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мүн</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>калтырып кетсе болот</translation>
    </message>
</context>
<context>
    <name>OwnLineSheet</name>
    <message>
        <source>A line under the quote</source>
        <translation>Цитатанын астындагы кол тамга</translation>
    </message>
    <message>
        <source>Write the &amp;line</source>
        <translation>&amp;Кол тамганы жазуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Type who says this as far as the text or your notes tell it, such as “Woman, 34”, and no name. Role, gender and age are read from the line as at an import: look at them under Who speaks.</source>
        <translation>Муну ким айтканын текстте же жазууларыңызда айтылганына жараша жазыңыз, мисалы «Аял, 34», ысымын жазбаңыз. Ролу, жынысы жана жашы кол тамгадан импорттогудай окулат: аларды «Ким айтты» тизмесинен текшериңиз.</translation>
    </message>
    <message>
        <source>The line is yours: the text as received stays as it is, and the folder says that you wrote the line. Readers see it in brackets: [Woman, 34].</source>
        <translation>Бул кол тамга сиздики: алынган текст өзгөрбөйт, папкада кол тамганы сиз жазганыңыз белгиленет. Окурмандар аны кашаада көрөт: [Аял, 34 жашта].</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Сөздөр</translation>
    </message>
    <message>
        <source>Type at least one word.</source>
        <translation>Жок дегенде бир сөз жазыңыз.</translation>
    </message>
</context>
<context>
    <name>OwnPictureIntake</name>
    <message>
        <source>A picture of your own</source>
        <translation>Өз сүрөтүңүз</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Сүрөттөр ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
</context>
<context>
    <name>OwnPictures</name>
    <message>
        <source>This file is neither PNG nor JPEG. Save the picture as one of these.</source>
        <translation>Бул файл PNG да, JPEG да эмес. Сүрөттү ушулардын бири катары сактаңыз.</translation>
    </message>
    <message>
        <source>This picture is damaged. Save it again, or choose another copy.</source>
        <translation>Бул сүрөт бузулган. Аны кайра сактаңыз же башка көчүрмөсүн тандаңыз.</translation>
    </message>
    <message>
        <source>This picture is of a rare kind. Save it again as plain PNG or JPEG.</source>
        <translation>Бул сүрөт сейрек түрдө. Аны кадимки PNG же JPEG катары кайра сактаңыз.</translation>
    </message>
    <message>
        <source>This picture is too large. At most {size} MB, {pixels} million pixels and {side} to a side are taken. Save it smaller.</source>
        <translation>Бул сүрөт өтө чоң. {size} МБ, {pixels} миллион пиксель жана бир жагы {side} чейин гана алынат. Аны кичирээк кылып сактаңыз.</translation>
    </message>
    <message>
        <source>This picture lies on its side, and only a note in its file says so. Turn it, and save it again.</source>
        <translation>Бул сүрөт капталынан жатат, муну файлдагы белги гана айтат. Аны буруп, кайра сактаңыз.</translation>
    </message>
</context>
<context>
    <name>OwnSetChanges</name>
    <message>
        <source>Added to “{title}”. It has {size} now.</source>
        <translation>«{title}» жыйнагына кошулду. Эми анда {size}.</translation>
    </message>
    <message>
        <source>This set also has items of another archive: each is shown only where its own archive is open.</source>
        <translation>Бул жыйнакта башка архивдин пункттары да бар: ар бири өз архиви ачык болгондо гана көрсөтүлөт.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) taken out of the set.</source>
        <translation>
            <numerusform>%Ln пункт жыйнактан алынды.</numerusform>
            <numerusform>%Ln пункт жыйнактан алынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the notebook’s bin.</source>
        <translation>«{title}» дептердин себетинде.</translation>
    </message>
    <message>
        <source>What you did before is not saved yet, so nothing was added now.</source>
        <translation>Мурда кылганыңыз али сакталган жок, ошондуктан азыр эч нерсе кошулган жок.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>PageController</name>
    <message>
        <source>None yet.</source>
        <translation>Азырынча жок.</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Жаңы жыйнак</translation>
    </message>
    <message>
        <source>Nothing is in this set yet. Choose a passage in the text, among the quotes or in a search, and press Ctrl+Shift+A. Slides of your own are under “Add”.</source>
        <translation>Бул жыйнакта азырынча эч нерсе жок. Тексттен, цитаталардан же издөөдөн үзүндү тандап, Ctrl+Shift+A басыңыз. Өзүңүздүн слайддарыңыз «Кошуу» дегенде.</translation>
    </message>
    <message>
        <source>There is no set yet. A set is what you show in a workshop, in order: quotes, themes, charts, questions. Make a new one, or choose a passage and press Ctrl+Shift+A.</source>
        <translation>Азырынча жыйнак жок. Жыйнак — машыгууда ирети менен көрсөтүлө турган нерселер: цитаталар, темалар, диаграммалар, суроолор. Жаңысын түзүңүз же үзүндү тандап, Ctrl+Shift+A басыңыз.</translation>
    </message>
    <message>
        <source>Let us pause here for a moment.</source>
        <translation>Бул жерде бир аз тыныгалы.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>For participants, on paper</source>
        <translation>Катышуучулар үчүн, кагазда</translation>
    </message>
    <message>
        <source>As in a book</source>
        <translation>Китептегидей</translation>
    </message>
    <message>
        <source>Large print: 18 points</source>
        <translation>Чоң тамга: 18 пункт</translation>
    </message>
    <message>
        <source>&amp;Room to write</source>
        <translation>Жаз&amp;ууга орун</translation>
    </message>
    <message>
        <source>Left open: a line to write the day on</source>
        <translation>Бош болсо: күндү жаза турган сызык болот</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF катары &amp;сактоо …</translation>
    </message>
    <message>
        <source>Show the &amp;pages …</source>
        <translation>&amp;Барактарды көрсөтүү …</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Топтор</translation>
    </message>
    <message>
        <source>Contacts checke&amp;d on</source>
        <translation>Байланыштар текшерилген кү&amp;н</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Таратма баракча</translation>
    </message>
    <message>
        <source>Sheets for groups</source>
        <translation>Топтор үчүн барактар</translation>
    </message>
    <message>
        <source>Evaluation, for before and after</source>
        <translation>Баалоо, чейин жана кийин</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Black on white, without your notes, minutes and what the set is for. Print on one side of the paper: then nothing is on the back of what is torn off.</source>
        <translation>Ак кагазга кара тамга менен. Сиздин белгилөөлөр, мүнөттөр жана жыйнак эмне үчүн экени жок. Кагаздын бир бетине басыңыз: ошондо айрып алынчу тилкенин арты бош болот.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Те&amp;кст</translation>
    </message>
    <message>
        <source>What participants get</source>
        <translation>Катышуучулар эмне алат</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>Эмн&amp;е</translation>
    </message>
    <message>
        <source>What is told of who spea&amp;ks</source>
        <translation>К&amp;им сүйлөгөнү жөнүндө эмне айтылат</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>Та&amp;мгалар</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>К&amp;агаз</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF катары сактоо</translation>
    </message>
    <message>
        <source>Its passages go to several groups, and only the group with the last of them is asked: {questions}.</source>
        <translation>Суроо тиешелүү үзүндүлөр ар башка топторго туура келди; суроо акыркы үзүндүнү алган топко гана берилет: {questions}.</translation>
    </message>
    <message>
        <source>On the sheets of all groups: {questions}.</source>
        <translation>Бардык топтордун барактарында: {questions}.</translation>
    </message>
    <message>
        <source>Group {number}: {passages}{more}</source>
        <translation>{number}-топ: {passages}{more}</translation>
    </message>
    <message>
        <source>Pictures are in the handout, not on sheets for groups.</source>
        <translation>Сүрөттөр таратма баракчада болот, топтор үчүн барактарда болбойт.</translation>
    </message>
    <message>
        <source>Tables of who took part are in the handout, not on sheets for groups.</source>
        <translation>Катышкандардын таблицалары таратма баракчада болот, топтор үчүн барактарда болбойт.</translation>
    </message>
    <message>
        <source>Everybody who gets this paper can read it.</source>
        <translation>Бул баракты алган ар бир адам аны окуй алат.</translation>
    </message>
    <message>
        <source>Everybody who gets this paper can call it.</source>
        <translation>Бул баракты алган ар бир адам ага чала алат.</translation>
    </message>
    <message>
        <source>Everybody who gets this paper can write to it.</source>
        <translation>Бул баракты алган ар бир адам ага жаза алат.</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Something else</source>
        <translation>Башка нерсе</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролдор</translation>
    </message>
    <message>
        <source>Genders</source>
        <translation>Гендерлер</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Иштеген жерлер</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Жаштар</translation>
    </message>
    <message>
        <source>Type the groups, one in a line: its words, then its number. Or copy the cells of a spreadsheet and paste them.</source>
        <translation>Топторду териңиз, ар бирин өзүнчө сапка: сөздөрү, анан саны. Же электрондук таблицанын уячаларын көчүрүп, ушул жерге коюңуз.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), together {sum}.</source>
        <translation>
            <numerusform>%Ln топ, баары {sum}.</numerusform>
            <numerusform>%Ln топ, баары {sum}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least three people fit {number} of %n quote(s).</source>
        <translation>
            <numerusform>%Ln цитатанын {number} цитатасына жок дегенде үч киши туура келет.</numerusform>
            <numerusform>%Ln цитатанын {number} цитатасына жок дегенде үч киши туура келет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows whether three fit.</source>
        <translation>
            <numerusform>%Ln боюнча үч адам туура келер-келбеси белгисиз.</numerusform>
            <numerusform>%Ln боюнча үч адам туура келер-келбеси белгисиз.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no number behind {words}.</source>
        <translation>{words} дегенден кийин сан жок.</translation>
    </message>
    <message>
        <source>Leave one number in {words}.</source>
        <translation>Бир эле сан калтырыңыз: {words}.</translation>
    </message>
    <message>
        <source>They add up to {number}, but {other} is given as their sum.</source>
        <translation>Суммасы {number}, бирок жыйынтыгы {other} деп жазылган.</translation>
    </message>
    <message>
        <source>They add up to {number}, but “among whom” says {other}.</source>
        <translation>Суммасы {number}, бирок «Кимдердин ичинен» деген жерде {other} турат.</translation>
    </message>
    <message>
        <source>{words} is twice.</source>
        <translation>{words} эки жолу турат.</translation>
    </message>
    <message>
        <source>Age {number} is in two groups.</source>
        <translation>{number} жаш эки топко кирип калган.</translation>
    </message>
    <message>
        <source>Age {number} is in no group.</source>
        <translation>{number} жаш эч бир топко кирбей калган.</translation>
    </message>
    <message>
        <source>{words} names no ages. Write it as “30-39” or “under 20”.</source>
        <translation>{words}: жашы айтылган эмес. «30-39» же «20 жашка чейин» деп жазыңыз.</translation>
    </message>
    <message>
        <source>New to the archive: {words}.</source>
        <translation>Архивге жаңы кошулат: {words}.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) under 3: every reader of the archive sees them. Only exported files, paper and rooms have “fewer than 3”. Put groups together where readers are not to know.</source>
        <translation>
            <numerusform>3төн кичине %Ln сан бар: аны архивдин ар бир окурманы көрөт. «3төн аз» экспорттолгон файлдарда, кагазда жана залда гана турат. Окурмандар билбеши керек болсо, топторду бириктириңиз.</numerusform>
            <numerusform>3төн кичине %Ln сан бар: аларды архивдин ар бир окурманы көрөт. «3төн аз» экспорттолгон файлдарда, кагазда жана залда гана турат. Окурмандар билбеши керек болсо, топторду бириктириңиз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages {number} to {other} are in no group.</source>
        <translation>{number} менен {other} жаштын ортосу эч бир топко кирбей калган.</translation>
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
        <translation>Акыркы өзгөртүүңүз сакталып жатат. Андан кийин улантылат.</translation>
    </message>
    <message numerus="yes">
        <source>%n typed table(s) is/are not in the archive. Put it in, or close again to drop it.</source>
        <translation>
            <numerusform>Терилген %Ln таблица архивге киргизилген жок. Киргизиңиз же таштоо үчүн дагы бир жолу жабыңыз.</numerusform>
            <numerusform>Терилген %Ln таблица архивге киргизилген жок. Киргизиңиз же таштоо үчүн дагы бир жолу жабыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{table}” is in the archive.</source>
        <translation>«{table}» таблицасы архивде.</translation>
    </message>
    <message>
        <source>“{table}” is removed.</source>
        <translation>«{table}» таблицасы алынды.</translation>
    </message>
</context>
<context>
    <name>ParticipantsPane</name>
    <message>
        <source>Put it into the archive</source>
        <translation>Архивге киргизүү</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Мурдагыдай калтыруу</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Жаңы таблица</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Катышуучулар</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) typed and not in the archive yet</source>
        <translation>
            <numerusform>Терилип, архивге али киргизилбеген таблица: %Ln</numerusform>
            <numerusform>Терилип, архивге али киргизилбеген таблица: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who took part are not counted yet.</source>
        <translation>Катышуучулар али санала элек.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%Ln таблица</numerusform>
            <numerusform>%Ln таблица</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageActions</name>
    <message>
        <source>&amp;Chosen passage</source>
        <translation>&amp;Тандалган үзүндү</translation>
    </message>
    <message>
        <source>The line under it is in the text now, where every reader sees it.</source>
        <translation>Анын астындагы кол тамга эми тексттин ичинде, аны ар бир окурман көрөт.</translation>
    </message>
    <message>
        <source>It is a footnote now. Its mark is in the text above.</source>
        <translation>Эми бул шилтеме. Анын белгиси жогорудагы текстте.</translation>
    </message>
    <message>
        <source>&amp;Attribution line of the quote above</source>
        <translation>Жогорудагы цитатанын кол та&amp;мгасы</translation>
    </message>
    <message>
        <source>Write or change the li&amp;ne under it …</source>
        <translation>Астындагы кол тамга&amp;ны жазуу же өзгөртүү …</translation>
    </message>
    <message>
        <source>The line under it is gone: the text as received does not have it.</source>
        <translation>Астындагы кол тамга өчүрүлдү: алынган текстте ал жок.</translation>
    </message>
    <message>
        <source>&amp;Take its attribution line off</source>
        <translation>Кол тамгасын &amp;алып салуу</translation>
    </message>
    <message>
        <source>&amp;Footnote of what stands above</source>
        <translation>&amp;Жогорудагы тексттин шилтемеси</translation>
    </message>
    <message>
        <source>&amp;Join it to the one before</source>
        <translation>Мурункусуна ко&amp;шуу</translation>
    </message>
    <message>
        <source>&amp;Make a table of it …</source>
        <translation>Андан &amp;таблица жасоо …</translation>
    </message>
    <message>
        <source>&amp;Split it where words are selected</source>
        <translation>Сөз белгиленген жерден &amp;бөлүү</translation>
    </message>
    <message>
        <source>Change its &amp;words …</source>
        <translation>&amp;Сөздөрүн өзгөртүү …</translation>
    </message>
    <message>
        <source>Lea&amp;ve it out</source>
        <translation>Ка&amp;лтырып коюу</translation>
    </message>
    <message>
        <source>With&amp;draw it from the next edition …</source>
        <translation>Кийинки чыгарылыштан кайтарып ал&amp;уу …</translation>
    </message>
    <message>
        <source>The headin&amp;g above it is a paragraph</source>
        <translation>Бөлүмдүн жого&amp;рудагы аты — абзац</translation>
    </message>
    <message>
        <source>Change the words of the heading a&amp;bove it …</source>
        <translation>Бөлүмдүн ж&amp;огорудагы атынын сөздөрүн өзгөртүү …</translation>
    </message>
    <message>
        <source>It is a &amp;quote</source>
        <translation>Бул &amp;цитата</translation>
    </message>
    <message>
        <source>Select the words that are to be a passage of their own, within one passage.</source>
        <translation>Бир үзүндүнүн ичинен өзүнчө үзүндү боло турган сөздөрдү белгилеңиз.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n passages now.</source>
        <translation>
            <numerusform>Эми %Ln үзүндү бар.</numerusform>
            <numerusform>Эми %Ln үзүндү бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a quote has a line under it. Choose one, or make it a quote first.</source>
        <translation>Цитатанын гана астында кол тамга болот. Цитатаны тандаңыз же адегенде үзүндүнү цитатага айлантыңыз.</translation>
    </message>
    <message>
        <source>It is a quote now.</source>
        <translation>Эми бул цитата.</translation>
    </message>
    <message>
        <source>It is a &amp;paragraph</source>
        <translation>Бул аб&amp;зац</translation>
    </message>
    <message>
        <source>It is a paragraph now.</source>
        <translation>Эми бул абзац.</translation>
    </message>
    <message>
        <source>It is an item of a &amp;list</source>
        <translation>Бул тизменин &amp;пункту</translation>
    </message>
    <message>
        <source>It is an item now.</source>
        <translation>Эми бул тизменин пункту.</translation>
    </message>
    <message>
        <source>It is a &amp;heading</source>
        <translation>Бул бөлүм&amp;дүн аты</translation>
    </message>
    <message>
        <source>It is a heading now.</source>
        <translation>Эми бул бөлүмдүн аты.</translation>
    </message>
    <message>
        <source>It leads &amp;in to what follows</source>
        <translation>Бул кийинкиге &amp;киришүү</translation>
    </message>
    <message>
        <source>It leads in.</source>
        <translation>Эми бул киришүү.</translation>
    </message>
    <message>
        <source>Choose a passage first: click on it, or press Ctrl+Down.</source>
        <translation>Адегенде үзүндүнү тандаңыз: аны чыкылдатыңыз же Ctrl+↓ басыңыз.</translation>
    </message>
    <message>
        <source>It is the attribution line of the quote above it.</source>
        <translation>Эми бул жогорудагы цитатанын кол тамгасы.</translation>
    </message>
    <message>
        <source>The attribution line is a paragraph now.</source>
        <translation>Кол тамгасы эми өзүнчө абзац.</translation>
    </message>
    <message>
        <source>It is joined to the passage before it.</source>
        <translation>Мурунку үзүндүгө кошулду.</translation>
    </message>
    <message>
        <source>Delete it, also from the te&amp;xt as received …</source>
        <translation>Алын&amp;ган тексттен да өчүрүү …</translation>
    </message>
    <message>
        <source>The heading is a paragraph now.</source>
        <translation>Бөлүмдүн аты эми абзац.</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Quotes and passages</source>
        <translation>Цитаталар жана үзүндүлөр</translation>
    </message>
    <message>
        <source>Passages found; Space ticks one</source>
        <translation>Табылган үзүндүлөр; боштук белгилейт</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Кошуу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>&amp;Words of the quote or passage</source>
        <translation>Цитатанын же үзүндүнүн &amp;сөздөрү</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%Ln табылды.</numerusform>
            <numerusform>%Ln табылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n: type more words to find fewer.</source>
        <translation>
            <numerusform>%Lnдөн көп: азайтуу үчүн дагы сөз териңиз.</numerusform>
            <numerusform>%Lnдөн көп: азайтуу үчүн дагы сөз териңиз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has these words. Type others, or fewer.</source>
        <translation>Мындай сөздөр эч жерде жок. Башкасын же азыраак териңиз.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked.</source>
        <translation>
            <numerusform>Белгиленди: %n.</numerusform>
            <numerusform>Белгиленди: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>in the set already</source>
        <translation>жыйнакта бар</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>The words are changed.</source>
        <translation>Сөздөр өзгөрдү.</translation>
    </message>
    <message>
        <source>The line is under the quote. Look at what it tells under Who speaks.</source>
        <translation>Кол тамга цитатанын астында турат. Андан эмне окулганын «Ким айтты» тизмесинен текшериңиз.</translation>
    </message>
    <message>
        <source>The line is changed.</source>
        <translation>Кол тамга өзгөрдү.</translation>
    </message>
    <message>
        <source>It is a table now.</source>
        <translation>Эми бул таблица.</translation>
    </message>
    <message>
        <source>It is deleted, also from the text as received.</source>
        <translation>Үзүндү алынган тексттен да өчүрүлдү.</translation>
    </message>
    <message>
        <source>It is withdrawn. Publish the next edition.</source>
        <translation>Үзүндү кайтарылып алынды. Кийинки чыгарылышты жарыялаңыз.</translation>
    </message>
    <message>
        <source>It is withdrawn. Your first edition will not have it.</source>
        <translation>Үзүндү кайтарылып алынды. Биринчи чыгарылышыңызда ал болбойт.</translation>
    </message>
    <message>
        <source>No withdrawn passage has words in this folder.</source>
        <translation>Бул папкада кайтарып алынган үзүндүлөрдүн сөздөрү жок.</translation>
    </message>
    <message>
        <source>It is put back.</source>
        <translation>Ал ордуна коюлду.</translation>
    </message>
    <message>
        <source>Unlock your notebook first to forget words: it may hold them too.</source>
        <translation>Сөздөрдү унутуу үчүн адегенде дептериңизди ачыңыз: алар анда да болушу мүмкүн.</translation>
    </message>
</context>
<context>
    <name>PassagesView</name>
    <message>
        <source>Themes</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>Passages under this theme</source>
        <translation>Бул темадагы үзүндүлөр</translation>
    </message>
    <message>
        <source>Take away: {value}</source>
        <translation>Алып салуу: {value}</translation>
    </message>
    <message>
        <source>{shown} of {total} passages</source>
        <translation>Үзүндүлөр: {shown}, баары {total}</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Сырсөз тандаңыз</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сырсөздү өзгөртүү</translation>
    </message>
    <message>
        <source>Do without a passphrase</source>
        <translation>Сырсөзсүз</translation>
    </message>
    <message>
        <source>New recovery words</source>
        <translation>Жаңы калыбына келтирүү сөздөрү</translation>
    </message>
    <message>
        <source>The passphrase that you have now</source>
        <translation>Азыркы сырсөз</translation>
    </message>
    <message>
        <source>&amp;Go on without a passphrase</source>
        <translation>Мындан ары сырсө&amp;зсүз</translation>
    </message>
    <message>
        <source>&amp;Make new words</source>
        <translation>Жаңы &amp;сөздөрдү түзүү</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Улантуу</translation>
    </message>
    <message>
        <source>Whoever opens this computer can then read what you keep. The recovery words open nothing any more. What an editor’s desk kept here, such as what can be taken back, is deleted.</source>
        <translation>Анда бул компьютерди ачкан ар бир киши сиз сактаганды окуй алат. Калыбына келтирүү сөздөрү мындан ары эч нерсени ачпайт. Редактордун столу бул жерде сактаганы, мисалы кайтарыла турган өзгөртүүлөр, өчүрүлөт.</translation>
    </message>
    <message>
        <source>The words that you have on paper open nothing any more then.</source>
        <translation>Кагаздагы сөздөр андан кийин эч нерсени ачпайт.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Адегенде сырсөзүңүздү териңиз.</translation>
    </message>
    <message>
        <source>Looking whether it is the one …</source>
        <translation>Сырсөз текшерилүүдө …</translation>
    </message>
    <message>
        <source>Making new words …</source>
        <translation>Жаңы сөздөр түзүлүүдө …</translation>
    </message>
    <message>
        <source>&amp;Choose this passphrase</source>
        <translation>&amp;Ушул сырсөздү тандоо</translation>
    </message>
    <message>
        <source>Satchel asks for it from the next start on.</source>
        <translation>Satchel аны кийинки жолу ачылганда сурай баштайт.</translation>
    </message>
    <message>
        <source>Closing your notebook and its backups anew …</source>
        <translation>Дептер жана анын көчүрмөлөрү кайра шифрленүүдө …</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Groups that the attributions do not tell now lead to no quotes.</source>
        <translation>Азыр «Ким айтты» сабы көрсөтпөгөн топтордон цитаталарга өтүүгө болбойт.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Кимдер катышты</translation>
    </message>
    <message>
        <source>This archive does not say how many took part.</source>
        <translation>Бул архивде канча адам катышканы айтылган эмес.</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Each table counts by itself: how many people are in two groups at once, no table tells.</source>
        <translation>Ар бир таблица өзүнчө санайт: бир эле учурда эки топто канча адам бар экенин бир да таблица айтпайт.</translation>
    </message>
    <message>
        <source>What they say: {quoted} quoted, {reported} reported</source>
        <translation>Алардын айткандары: цитата {quoted}, айтып берүү {reported}</translation>
    </message>
    <message>
        <source>What they say: {quoted} quoted</source>
        <translation>Алардын айткандары: цитата {quoted}</translation>
    </message>
    <message>
        <source>What they say: {reported} reported</source>
        <translation>Алардын айткандары: айтып берүү {reported}</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Алардын айткандары</translation>
    </message>
    <message>
        <source>Not told at this level of attribution</source>
        <translation>Бул деңгээлде айтылбайт</translation>
    </message>
    <message>
        <source>No passage is told to be theirs</source>
        <translation>Алардын үзүндүлөрү белгиленген эмес</translation>
    </message>
    <message>
        <source>Told of speakers, but not counted here: {values}.</source>
        <translation>Сүйлөгөндөр жөнүндө айтылган, бирок бул жерде саналган эмес: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>дагы %Ln</numerusform>
            <numerusform>дагы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose words the text holds</source>
        <translation>Текстте кимдин сөзү бар</translation>
    </message>
    <message>
        <source>Passages, by who speaks in them</source>
        <translation>Үзүндүлөр, аларда ким сүйлөгөнү боюнча</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Аларды көрсөтүү</translation>
    </message>
    <message>
        <source>The bars lead to {some} of {all} quotes.</source>
        <translation>Тилкелер {all} цитатанын {some} цитатасына алып барат.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell an age that is in no band: {ages}.</source>
        <translation>
            <numerusform>%Ln цитатада эч бир топко кирбеген жаш айтылат: {ages}.</numerusform>
            <numerusform>%Ln цитатада эч бир топко кирбеген жаш айтылат: {ages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell a group that is not counted here.</source>
        <translation>
            <numerusform>%Ln цитатада бул жерде саналбаган топ айтылат.</numerusform>
            <numerusform>%Ln цитатада бул жерде саналбаган топ айтылат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) do not tell it at this level of attribution.</source>
        <translation>
            <numerusform>%Ln цитатада бул деңгээлде бул айтылбайт.</numerusform>
            <numerusform>%Ln цитатада бул деңгээлде бул айтылбайт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no age.</source>
        <translation>
            <numerusform>%Ln цитатада жашы айтылган эмес.</numerusform>
            <numerusform>%Ln цитатада жашы айтылган эмес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no gender.</source>
        <translation>
            <numerusform>%Ln цитатада гендери айтылган эмес.</numerusform>
            <numerusform>%Ln цитатада гендери айтылган эмес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no sector.</source>
        <translation>
            <numerusform>%Ln цитатада иштеген жери айтылган эмес.</numerusform>
            <numerusform>%Ln цитатада иштеген жери айтылган эмес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) tell no role.</source>
        <translation>
            <numerusform>%Ln цитатада ролу айтылган эмес.</numerusform>
            <numerusform>%Ln цитатада ролу айтылган эмес.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseSheet</name>
    <message>
        <source>Words that stand out</source>
        <translation>Бөлүнүп турган сөздөр</translation>
    </message>
    <message>
        <source>&amp;Mark what is selected</source>
        <translation>&amp;Тандалганды бөлүп көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;No mark</source>
        <translation>Бөлүп көрсөт&amp;пөө</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Select the words with the mouse, or with Shift and the arrow keys.</source>
        <translation>Сөздөрдү чычкан менен же Shift басып, жебелер менен тандаңыз.</translation>
    </message>
    <message>
        <source>Words of the &amp;passage</source>
        <translation>Үзү&amp;ндүнүн сөздөрү</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Pict&amp;ure …</source>
        <translation>Сү&amp;рөт …</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>A picture of your own</source>
        <translation>Өз сүрөтүңүз</translation>
    </message>
    <message>
        <source>&amp;Show this picture</source>
        <translation>Ушул сүрөттү &amp;көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Another file …</source>
        <translation>&amp;Башка файл …</translation>
    </message>
    <message>
        <source>&amp;No picture</source>
        <translation>Сүрөт&amp;сүз</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>&amp;What it shows, for those who cannot see it</source>
        <translation>Анда &amp;эмне бар, аны көрө албагандар үчүн</translation>
    </message>
    <message>
        <source>Show people in a picture only if they agreed that a room sees them.</source>
        <translation>Сүрөттөгү адамдарды зал көрүшүнө алар макул болсо гана көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Сүрөт</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{section} · footnote {mark}</source>
        <translation>{section} · шилтеме&#xa0;{mark}</translation>
    </message>
    <message>
        <source>{section} · quote {number}</source>
        <translation>{section} · цитата&#xa0;{number}</translation>
    </message>
    <message>
        <source>Search: {query}</source>
        <translation>Издөө: {query}</translation>
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
        <translation>{section} · {number}-үзүндү</translation>
    </message>
    <message>
        <source>Workshop: {title}</source>
        <translation>Машыгуу: {title}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмун</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаталар</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Дептер</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Машыгуу</translation>
    </message>
    <message>
        <source>This passage was withdrawn.</source>
        <translation>Бул үзүндү кайтарып алынган.</translation>
    </message>
    <message>
        <source>This is also about a passage that was withdrawn.</source>
        <translation>Бул кайтарып алынган үзүндүгө да тиешелүү.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Whose voices</source>
        <translation>Кимдин үнү</translation>
    </message>
    <message>
        <source>Trainer’s sheet …</source>
        <translation>Алып баруучунун барагы …</translation>
    </message>
    <message>
        <source>For participants …</source>
        <translation>Катышуучулар үчүн …</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Башталышы</translation>
    </message>
    <message>
        <source>That is no time of day, so {time} stays. Type hours and minutes, such as 14:30.</source>
        <translation>Мындай убакыт жок, {time} калат. Саат менен мүнөттү териңиз, мисалы 14:30.</translation>
    </message>
    <message>
        <source>Choose a set to see what it comes to.</source>
        <translation>Жыйнакта эмне чыгарын көрүү үчүн аны тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be shown here.</source>
        <translation>
            <numerusform>%Ln пунктту бул жерде көрсөтүүгө болбойт.</numerusform>
            <numerusform>%Ln пунктту бул жерде көрсөтүүгө болбойт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortionBar</name>
    <message>
        <source>Previous part</source>
        <translation>Мурунку бөлүк</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Кийинки бөлүк</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>{number}-бөлүк, баары {count}</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Satchel speaks {language} now.</source>
        <translation>Satchel&apos;дин тили эми: {language}.</translation>
    </message>
    <message>
        <source>Back to {language}</source>
        <translation>Кайтаруу: {language}</translation>
    </message>
</context>
<context>
    <name>PresentKeys</name>
    <message>
        <source>Keys while presenting</source>
        <translation>Көрсөтүү учурундагы баскычтар</translation>
    </message>
    <message>
        <source>next</source>
        <translation>кийинки</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>мурунку</translation>
    </message>
    <message>
        <source>first, last</source>
        <translation>биринчи, акыркы</translation>
    </message>
    <message>
        <source>go to the fifth</source>
        <translation>бешинчиге өтүү</translation>
    </message>
    <message>
        <source>go to a number</source>
        <translation>номерге өтүү</translation>
    </message>
    <message>
        <source>all slides, on this screen only</source>
        <translation>бардык слайддар, ушул экранда гана</translation>
    </message>
    <message>
        <source>black; again shows the slide</source>
        <translation>кара; дагы бассаңыз, кайра слайд</translation>
    </message>
    <message>
        <source>white; again shows the slide</source>
        <translation>ак; дагы бассаңыз, кайра слайд</translation>
    </message>
    <message>
        <source>calm: a few words for a pause</source>
        <translation>тынч: тыныгуу үчүн бир нече сөз</translation>
    </message>
    <message>
        <source>freeze: the room keeps its slide</source>
        <translation>токтотуу: залда өз слайды калат</translation>
    </message>
    <message>
        <source>pass over what comes next: it is not shown</source>
        <translation>кийинкини өткөрүп жиберүү: ал көрсөтүлбөйт</translation>
    </message>
    <message>
        <source>dark words on a light ground, or back</source>
        <translation>жарык фондо кара сөздөр же кайра</translation>
    </message>
    <message>
        <source>the text for the room: original, original first, translation first, translation</source>
        <translation>залга текст: түпнуска, алгач түпнуска, алгач котормо, котормо</translation>
    </message>
    <message>
        <source>black; again swaps the screens</source>
        <translation>кара; дагы бир — экрандарды алмаштыруу</translation>
    </message>
    <message>
        <source>larger, smaller words in the room</source>
        <translation>залдагы сөздөрдү чоңойтуу, кичирейтүү</translation>
    </message>
    <message>
        <source>note an open question, on this screen</source>
        <translation>ачык суроону жазуу, ушул экранда</translation>
    </message>
    <message>
        <source>say how many minutes there are</source>
        <translation>канча мүнөт экенин айтуу</translation>
    </message>
    <message>
        <source>one minute more for a task</source>
        <translation>тапшырмага дагы бир мүнөт</translation>
    </message>
    <message>
        <source>hold the timer of a task, or go on</source>
        <translation>тапшырманын таймерин токтотуу же улантуу</translation>
    </message>
    <message>
        <source>stop the minutes, or go on</source>
        <translation>мүнөттөрдү токтотуу же улантуу</translation>
    </message>
    <message>
        <source>after Esc: show the slide again</source>
        <translation>Esc’тен кийин: слайдды кайра көрсөтүү</translation>
    </message>
    <message>
        <source>black; Esc again ends</source>
        <translation>кара; дагы бир Esc бүтүрөт</translation>
    </message>
    <message>
        <source>M and H are for a task: this is none.</source>
        <translation>M жана H тапшырма үчүн, бул тапшырма эмес.</translation>
    </message>
    <message>
        <source>This task has no minutes: M gives it one.</source>
        <translation>Бул тапшырманын мүнөтү жок: M бир мүнөт берет.</translation>
    </message>
    <message>
        <source>A rehearsal is on this screen alone: there is none to swap with.</source>
        <translation>Репетиция ушул экранда гана болот: алмаштыра турган башка экран жок.</translation>
    </message>
    <message>
        <source>The list of slides needs a second screen. Type a number, then Enter, to go there.</source>
        <translation>Слайддардын тизмеси үчүн экинчи экран керек. Өтүү үчүн номерин терип, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Type the number of a slide, then Enter, to go there.</source>
        <translation>Слайдга өтүү үчүн номерин терип, Enter басыңыз.</translation>
    </message>
    <message>
        <source>A question is noted on a second screen: there the room reads none.</source>
        <translation>Суроо экинчи экранда жазылат: аны зал окубайт.</translation>
    </message>
    <message>
        <source>Freezing needs a second screen.</source>
        <translation>Слайдды тоңдуруу үчүн экинчи экран керек.</translation>
    </message>
    <message>
        <source>This key needs a second screen.</source>
        <translation>Бул баскыч үчүн экинчи экран керек.</translation>
    </message>
</context>
<context>
    <name>PresentationLauncher</name>
    <message>
        <source>From the &amp;first item</source>
        <translation>&amp;Биринчи пункттан</translation>
    </message>
    <message>
        <source>From the &amp;chosen item</source>
        <translation>&amp;Тандалган пункттан</translation>
    </message>
    <message>
        <source>Another screen shows the same as this one, so it would show your notes. Unplug it, then rehearse.</source>
        <translation>Башка экран ушул экрандагыны көрсөтүп жатат, ошондуктан белгилериңизди да көрсөтмөк. Аны ажыратып, анан репетиция кылыңыз.</translation>
    </message>
    <message>
        <source>There is nothing in this set to present yet.</source>
        <translation>Бул жыйнакта азырынча көрсөтө турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>Making the slides …</source>
        <translation>Слайддар даярдалып жатат …</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Слайддар</translation>
    </message>
    <message>
        <source>This archive has no quotes to present.</source>
        <translation>Бул архивде залга көрсөтө турган цитата жок.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this set may be presented: what the speakers of %n passage(s) agreed to does not cover training.</source>
        <translation>
            <numerusform>Бул жыйнактан эч нерсе көрсөтүүгө болбойт: %Ln үзүндү үчүн алынган макулдук окутууну камтыбайт.</numerusform>
            <numerusform>Бул жыйнактан эч нерсе көрсөтүүгө болбойт: %Ln үзүндү үчүн алынган макулдук окутууну камтыбайт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of it are not in this archive.</source>
        <translation>
            <numerusform>Жыйнактын %Ln пункту бул архивде жок.</numerusform>
            <numerusform>Жыйнактын %Ln пункту бул архивде жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>This quote may not be presented: what its speaker agreed to does not cover training.</source>
        <translation>Бул цитатаны көрсөтүүгө болбойт: алынган макулдук окутууну камтыбайт.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n quote(s) may be presented: what the speakers agreed to does not cover training.</source>
        <translation>
            <numerusform>%Ln цитатанын бирин да көрсөтүүгө болбойт: алынган макулдук окутууну камтыбайт.</numerusform>
            <numerusform>%Ln цитатанын бирин да көрсөтүүгө болбойт: алынган макулдук окутууну камтыбайт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresentationReview</name>
    <message>
        <source>The presentation is over. How it went is on a page for you alone, which is in the Present menu too.</source>
        <translation>Көрсөтүү бүттү. Анын кандай өткөнү сизге гана арналган баракта; ал «Көрсөтүү» менюсунда да бар.</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Баракты көрсөтүү</translation>
    </message>
    <message>
        <source>The page is in your notebook.</source>
        <translation>Барак дептериңизде.</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>{title} · quote {number} of {count}</source>
        <translation>{title} · {number}-цитата, баары {count}</translation>
    </message>
    <message>
        <source>{title} · quote {number}</source>
        <translation>{title} · {number}-цитата</translation>
    </message>
    <message>
        <source>part {part} of {parts}</source>
        <translation>{parts} бөлүктүн {part}-бөлүгү</translation>
    </message>
    <message>
        <source>{source} · {number} of {count}</source>
        <translation>{source} · {count} ичинен {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Долбоор</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Басууну алдын ала көрүү</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Басып &amp;чыгаруу …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDF катары &amp;сактоо …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>all, or 3-7, 9</source>
        <translation>баары же 3-7, 9</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Кайсы беттер басылат</translation>
    </message>
    <message>
        <source>{paper}, upright</source>
        <translation>{paper}, тикесинен</translation>
    </message>
    <message>
        <source>{paper}, lying</source>
        <translation>{paper}, туурасынан</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Терезенин туурасындай</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>Бет толугу менен</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Эмне басылат</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>How large the pages are shown</source>
        <translation>Беттер кандай чоңдукта көрүнөт</translation>
    </message>
    <message>
        <source>Pa&amp;ges:</source>
        <translation>Бе&amp;ттер:</translation>
    </message>
    <message numerus="yes">
        <source>Type page numbers, such as 3-7, 9. There are %n page(s).</source>
        <translation>
            <numerusform>Беттердин номерлерин жазыңыз, мисалы 3-7, 9. Баары %Ln бет.</numerusform>
            <numerusform>Беттердин номерлерин жазыңыз, мисалы 3-7, 9. Баары %Ln бет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less is told of who speaks than on the screen: as much as may be shared. View, Attributions changes that.</source>
        <translation>Ким сүйлөгөнү жөнүндө экрандагыдан азыраак айтылат: бөлүшүүгө уруксат берилгендей гана. Муну «Көрүнүш», «Ким айтты» менюсунан өзгөртөсүз.</translation>
    </message>
    <message>
        <source>The archive is sealed, and these pages are not: whoever has them reads them.</source>
        <translation>Архивге мөөр басылган, ал эми бул беттерге басылган эмес: колунда бары аларды окуй алат.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Бет: {number}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF катары сактоо</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>This computer has no printer. Set one up in its settings; until then, the preview can save the pages as a PDF.</source>
        <translation>Бул компьютерде принтер жок. Аны системанын ырастоолорунан кошуңуз; ага чейин беттерди басууну алдын ала көрүүдөн PDF кылып сактаса болот.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Басууну алдын ала көрүү</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Бул жерде басып чыгара турган эч нерсе жок.</translation>
    </message>
</context>
<context>
    <name>PrintNotice</name>
    <message>
        <source>Before you print</source>
        <translation>Басып чыгаруудан мурун</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Улантуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>To print, Satchel asks this computer’s print service, which may use the network and may keep what was printed.</source>
        <translation>Басып чыгаруу үчүн Satchel бул компьютердин басып чыгаруу кызматына кайрылат, ал тармакка чыгып, басылганды сактап калышы мүмкүн.</translation>
    </message>
    <message>
        <source>To print, Satchel asks the print service that this computer is set to, “{server}”, which may be reached over the network and may keep what was printed.</source>
        <translation>Басып чыгаруу үчүн Satchel бул компьютерде көрсөтүлгөн басып чыгаруу кызматына — «{server}» — кайрылат; ага тармак аркылуу байланышса болот, ал басылганды сактап калышы мүмкүн.</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were printed.</source>
        <translation>
            <numerusform>%Ln бет басылып чыкты.</numerusform>
            <numerusform>%Ln бет басылып чыкты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were saved as a PDF.</source>
        <translation>
            <numerusform>%Ln бет PDF болуп сакталды.</numerusform>
            <numerusform>%Ln бет PDF болуп сакталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of who speaks they tell as much as may be shared.</source>
        <translation>Ким сүйлөгөнү жөнүндө анда бөлүшүүгө уруксат берилгендей гана айтылат.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Басып чыгаруу токтотулду.</translation>
    </message>
    <message>
        <source>Nothing was printed. See whether the printer is on, or choose another one.</source>
        <translation>Эч нерсе басылып чыккан жок. Принтер күйгүзүлгөнбү, караңыз же башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>The PDF could not be saved. Choose another folder for it.</source>
        <translation>PDF сакталган жок. Ага башка папка тандаңыз.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Only what has these words: {words}</source>
        <translation>Ушул сөздөр барлары гана: {words}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>This list is narrowed by who speaks, and would tell more on paper than may be shared. Narrow it by something else, or choose how much is told under View, Attributions.</source>
        <translation>Бул тизме ким сүйлөгөнү боюнча тандалган жана кагазда бөлүшүүгө уруксат берилгенден көбүрөөк айтып коёт. Аны башка нерсе боюнча тандаңыз же «Көрүнүш», «Ким айтты» менюсунан канча айтыларын тандаңыз.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>The list is longer: no more of it goes on paper at once. Narrow the list to print the rest.</source>
        <translation>Тизме узунураак: бир жолу мындан көп басылбайт. Калганын басып чыгаруу үчүн тизмени тарытыңыз.</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Темалар: {themes}</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>{edition}-чыгарылыш</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>Notes, {number} of {total}</source>
        <translation>Шилтемелер, {number} / {total}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаталар</translation>
    </message>
    <message>
        <source>Search: {query}</source>
        <translation>Издөө: {query}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Беттер даярдалып жатат …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Дептер</translation>
    </message>
    <message>
        <source>Writing the pages …</source>
        <translation>Беттер жазылып жатат …</translation>
    </message>
    <message>
        <source>Draft of edition {edition}</source>
        <translation>{edition}-чыгарылыштын долбоору</translation>
    </message>
    <message>
        <source>Draft of edition {edition}, not signed</source>
        <translation>{edition}-чыгарылыштын долбоору, кол коюлган эмес</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Бир бөлүгү</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Басып чыгаруу токтотулду.</translation>
    </message>
    <message>
        <source>Numbers under {number} are not told on paper, nor those that would give one away.</source>
        <translation>{number}төн кичине сандар кагазда айтылбайт; аларды эсептеп чыгарууга мүмкүн кылган сандар да.</translation>
    </message>
    <message numerus="yes">
        <source>Only what is chosen: %n</source>
        <translation>
            <numerusform>Тандалганы гана: %Ln</numerusform>
            <numerusform>Тандалганы гана: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed: what the speakers agreed to does not cover printing. Read it on the screen.</source>
        <translation>Эч нерсе басылган жок: алынган макулдук басып чыгарууну камтыбайт. Экрандан окуңуз.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out: what the speakers agreed to does not cover printing.</source>
        <translation>
            <numerusform>%n үзүндү басылган жок: алынган макулдук басып чыгарууну камтыбайт.</numerusform>
            <numerusform>%n үзүндү басылган жок: алынган макулдук басып чыгарууну камтыбайт.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is longer: no more of it goes on paper at once. Select what you want to print of the rest.</source>
        <translation>Документ узунураак: бир жолу мындан көп басылбайт. Калганынан басып чыгаргыңыз келгенин белгилеңиз.</translation>
    </message>
    <message>
        <source>Notes to these pages</source>
        <translation>Бул беттерге шилтемелер</translation>
    </message>
</context>
<context>
    <name>ProblemActions</name>
    <message>
        <source>It stays as it is now.</source>
        <translation>Азыркыдай калат.</translation>
    </message>
    <message>
        <source>The theme is taken off these words.</source>
        <translation>Бул сөздөр темадан чыгарылды.</translation>
    </message>
    <message>
        <source>That is taken back.</source>
        <translation>Ал жокко чыгарылды.</translation>
    </message>
    <message>
        <source>It is stated of when it is.</source>
        <translation>Кайсы убакытка экени көрсөтүлдү.</translation>
    </message>
    <message>
        <source>It may stay so. Readers see the reason.</source>
        <translation>Ушундай калса болот. Окурмандар себебин көрөт.</translation>
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
        <translation>Анда бул жерде эмне жазылганын көрүү үчүн документти дагы бир жолу кошуңуз: ал эч жерде сакталбайт.</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Азыр: {words}</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Мурда: {words}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ката</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Байкоо</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln ката</numerusform>
            <numerusform>%Ln ката</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln эскертүү</numerusform>
            <numerusform>%Ln эскертүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln байкоо</numerusform>
            <numerusform>%Ln байкоо</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what they consented to …</source>
        <translation>Эмнеге макул болгонун көрсөтүү …</translation>
    </message>
    <message>
        <source>Add documents …</source>
        <translation>Документтерди кошуу …</translation>
    </message>
    <message>
        <source>Go to who speaks</source>
        <translation>Ким сүйлөгөнүнө өтүү</translation>
    </message>
    <message>
        <source>Go to the participants</source>
        <translation>Катышуучуларга өтүү</translation>
    </message>
    <message>
        <source>Go to the translation</source>
        <translation>Котормого өтүү</translation>
    </message>
    <message>
        <source>Go to the workshop</source>
        <translation>Машыгууга өтүү</translation>
    </message>
    <message>
        <source>Say of when it is …</source>
        <translation>Кайсы убакытка экенин көрсөтүү …</translation>
    </message>
    <message>
        <source>Withdraw it …</source>
        <translation>Кайтарып алуу …</translation>
    </message>
    <message>
        <source>Withdraw it too …</source>
        <translation>Муну да кайтарып алуу …</translation>
    </message>
    <message>
        <source>It stays as it is now</source>
        <translation>Азыркыдай калат</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Муну жокко чыгаруу</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Темадан чыгаруу</translation>
    </message>
    <message>
        <source>It may stay so …</source>
        <translation>Ушундай калса болот …</translation>
    </message>
    <message>
        <source>The list of guesses holds entries of no import. They are passed over.</source>
        <translation>Божомолдор тизмесинде эч бир импорттон болбогон жазуулар бар. Алар эске алынбайт.</translation>
    </message>
    <message>
        <source>Laws or amounts stand here, which become outdated. Of when they are is stated.</source>
        <translation>Бул жерде эскирүүчү мыйзамдар же суммалар бар. Кайсы убакытка экени көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>Documents were added. Nobody has said what the people of the added passages consented to, so no edition can be published.</source>
        <translation>Документтер кошулду. Кошулган үзүндүлөрдөгү адамдар эмнеге макул болгону көрсөтүлгөн эмес, ошондуктан чыгарылышты жарыялоого болбойт.</translation>
    </message>
    <message>
        <source>You changed this passage, and so does the document that came again. Write what is right, then say that it stays.</source>
        <translation>Бул үзүндүнү сиз өзгөрткөнсүз, кайра келген документте да ал өзгөргөн. Туурасын жазып, анан ушундай кала берет деп айтыңыз.</translation>
    </message>
    <message>
        <source>The document that came again does not have this passage any more, and you worked on it. Take it out, or say that it stays.</source>
        <translation>Кайра келген документте бул үзүндү эми жок, ал эми сиз анын үстүнөн иштегенсиз. Аны алып салыңыз же кала берет деп айтыңыз.</translation>
    </message>
    <message>
        <source>You took a passage out, and the document that came again has other words for it. Write them into the folder, or say that it stays out.</source>
        <translation>Сиз бир үзүндүнү алып салгансыз, ал эми кайра келген документте анын сөздөрү башка. Аларды папкага жазыңыз же үзүндү кирбейт деп айтыңыз.</translation>
    </message>
    <message>
        <source>The document that came again has a passage with a name that you replaced. Write the passage without it, or say that it stays as it is.</source>
        <translation>Кайра келген документте сиз алмаштырган ысым бар үзүндү турат. Үзүндүнү ысымсыз жазыңыз же азыркыдай кала берет деп айтыңыз.</translation>
    </message>
    <message>
        <source>This passage is withdrawn, and the document that came again has its words. They were not put in. Say that it stays so.</source>
        <translation>Бул үзүндү кайтарылып алынган, ал эми кайра келген документте анын сөздөрү бар. Алар киргизилген жок. Ушундай кала берет деп айтыңыз.</translation>
    </message>
    <message>
        <source>Words of a theme stand nowhere in their passage, or in several places. Take the theme off them, then code the right ones.</source>
        <translation>Темага киргизилген сөздөр үзүндүсүндө жок же бир нече жерде турат. Аларды темадан чыгарыңыз, анан туура сөздөрдү киргизиңиз.</translation>
    </message>
    <message>
        <source>There is more to decide. It is listed once you decided what stands above.</source>
        <translation>Чече турган дагы бар. Жогоруда турганын чечкениңизде, калганы тизмеге чыгат.</translation>
    </message>
    <message>
        <source>Earlier editions are missing in the record of this folder. Put published.toml back from the copy that was published last.</source>
        <translation>Бул папканын жазууларында мурунку чыгарылыштар жетишпейт. published.toml файлын акыркы жарыяланган көчүрмөдөн кайра коюңуз.</translation>
    </message>
    <message>
        <source>Adding a document was interrupted. Add the same document again.</source>
        <translation>Документти кошуу үзүлүп калды. Ошол эле документти кайра кошуңуз.</translation>
    </message>
    <message>
        <source>There is no document yet. Add one.</source>
        <translation>Документ азырынча жок. Кошуңуз.</translation>
    </message>
    <message>
        <source>A picture has no description. Those who cannot see it are told nothing.</source>
        <translation>Сүрөттүн баяндамасы жок. Аны көрө албагандарга эч нерсе айтылбайт.</translation>
    </message>
    <message>
        <source>This quote, or the line under it, is not as in the text received.</source>
        <translation>Бул цитата же анын астындагы сап алынган тексттегидей эмес.</translation>
    </message>
    <message>
        <source>A translation has no letter that can be seen. Write it, or delete it.</source>
        <translation>Котормодо көрүнгөн бир да тамга жок. Аны жазыңыз же өчүрүңүз.</translation>
    </message>
    <message>
        <source>There are no words for a role, a gender or a sector that is used here.</source>
        <translation>Бул жерде колдонулган ролго, жыныска же секторго сөз жок.</translation>
    </message>
    <message>
        <source>An edition withdrew this, and it is here again. Withdraw it.</source>
        <translation>Чыгарылыштардын бири муну кайтарып алган, бул жерде ал дагы бар. Аны кайтарып алыңыз.</translation>
    </message>
    <message>
        <source>An edition withdrew these words, and they stand here again. Withdraw them here too, or say why they may stay.</source>
        <translation>Чыгарылыштардын бири бул сөздөрдү кайтарып алган, бул жерде алар дагы турат. Аларды бул жерден да кайтарып алыңыз же эмне үчүн кала аларын айтыңыз.</translation>
    </message>
    <message>
        <source>A picture is translated, and its caption is not.</source>
        <translation>Сүрөт которулган, ал эми астындагы жазуусу которула элек.</translation>
    </message>
    <message>
        <source>A name of the text is not in its translation, or the other way round.</source>
        <translation>Тексттеги ысым котормодо жок же тескерисинче.</translation>
    </message>
    <message>
        <source>A number of the text is not in its translation, or the other way round.</source>
        <translation>Тексттеги сан котормодо жок же тескерисинче.</translation>
    </message>
    <message>
        <source>Words changed after the review, so this translation is a draft again.</source>
        <translation>Текшерүүдөн кийин сөздөр өзгөрдү, ошондуктан котормо кайра долбоор болду.</translation>
    </message>
    <message>
        <source>Nobody has said how widely quotes may be seen.</source>
        <translation>Цитаталарды кимге көрсөтсө болору айтылган эмес.</translation>
    </message>
    <message>
        <source>The line under a quote tells a number that is not the age stated.</source>
        <translation>Цитатанын астындагы кол тамгада сан бар, ал эми жашы башка көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>The line under a quote tells a number. Is it the age?</source>
        <translation>Цитатанын астындагы сапта сан бар. Бул жашыбы?</translation>
    </message>
    <message>
        <source>An age fits no age band of the participants.</source>
        <translation>Жашы катышуучулардын бир да жаш тобуна кирбейт.</translation>
    </message>
    <message>
        <source>One article of a law is given for two offences.</source>
        <translation>Мыйзамдын бир беренеси эки укук бузууга көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>Laws or amounts stand here, which become outdated. Say of when they are.</source>
        <translation>Бул жерде эскирүүчү мыйзамдар же суммалар бар. Кайсы убакытка экенин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>An age fits no age band of the participants, or two.</source>
        <translation>Жашы катышуучулардын бир да жаш тобуна кирбейт же экөөнө кирет.</translation>
    </message>
    <message>
        <source>The numbers of participants do not add up.</source>
        <translation>Катышуучулардын сандары дал келбейт.</translation>
    </message>
    <message>
        <source>Nobody has said what a reader should know before reading these quotes.</source>
        <translation>Окурман бул цитаталарды окуганга чейин эмнени билиши керектиги айтылган эмес.</translation>
    </message>
    <message>
        <source>Nobody has said what people consented to here.</source>
        <translation>Бул жерде адамдар эмнеге макул болгону айтылган эмес.</translation>
    </message>
    <message>
        <source>Nobody has said what these people consented to, so no edition can be published.</source>
        <translation>Бул адамдар эмнеге макул болгону айтылган эмес, ошондуктан чыгарылыш жарыяланбайт.</translation>
    </message>
    <message>
        <source>Some words are not there in each language.</source>
        <translation>Айрым сөздөр бардык тилдерде жок.</translation>
    </message>
    <message>
        <source>Lines of the text as received are left out on purpose.</source>
        <translation>Алынган тексттин саптары атайын калтырылган.</translation>
    </message>
    <message>
        <source>The words of a quote end in what looks like the line under it. Readers take it for that, at every level: take it out of the words.</source>
        <translation>Цитатанын сөздөрү анын кол тамгасына окшогон нерсе менен аяктайт. Окурмандар аны ар бир деңгээлде кол тамга деп түшүнөт: аны сөздөрдөн алып салыңыз.</translation>
    </message>
    <message>
        <source>The line under a quote says more than its fields, and nobody counts that. State it as a field, or choose a lower level.</source>
        <translation>Үзүндүнүн астындагы кол тамга талааларынан көптү айтат, муну эч ким эсептеген эмес. Аны талаада көрсөтүңүз же төмөнкү деңгээлди тандаңыз.</translation>
    </message>
    <message>
        <source>What could name somebody was found by its form. A person must read the whole text.</source>
        <translation>Кимдир бирөөнү атай турган нерсе формасы боюнча табылды. Текстти толугу менен адам окушу керек.</translation>
    </message>
    <message>
        <source>Names are put aside, and looked for nowhere. If that was not you, look for them again in Names.</source>
        <translation>Ысымдар четке коюлган, аларды эч ким издебейт. Эгер муну сиз кылбасаңыз, «Ысымдар» бөлүмүнөн кайра издеңиз.</translation>
    </message>
    <message>
        <source>The participants are not counted, so quotes are handed out without a line.</source>
        <translation>Катышуучулар саналган эмес, ошондуктан цитаталар сүйлөгөн адамдын сабысыз таратылат.</translation>
    </message>
    <message>
        <source>The name of a table, or whom it counts, gives a number that nobody may know.</source>
        <translation>Таблицанын аталышында же анда кимдер эсептелгенинде эч ким билбеши керек болгон сан бар.</translation>
    </message>
    <message>
        <source>A character stands here that nobody sees, or that turns the words round.</source>
        <translation>Мында көрүнбөгөн же сөздөрдүн багытын өзгөрткөн белги турат.</translation>
    </message>
    <message>
        <source>A picture lies in the folder, and no text shows it.</source>
        <translation>Папкада сүрөт бар, аны эч бир текст көрсөтпөйт.</translation>
    </message>
    <message>
        <source>Somebody stopped in the middle of this translation. It is in no archive until it is finished: Ctrl+Enter in its box.</source>
        <translation>Бул котормо ортосунда токтогон. Бүткүчө ал бир дагы архивде болбойт: анын талаасында Ctrl+Enter.</translation>
    </message>
    <message>
        <source>This folder names editions that its key did not sign. They are not taken over. If they are not yours, ask who changed the folder.</source>
        <translation>Бул папкада анын ачкычы кол койбогон чыгарылыштар аталган. Алар кабыл алынбайт. Сиздики болбосо, папканы ким өзгөрткөнүн сураңыз.</translation>
    </message>
    <message>
        <source>Whatever is told of who speaks, this quote fits fewer than three of those who took part, or they are not counted. Leave it out, or say why it stays.</source>
        <translation>Сүйлөгөн адам жөнүндө эмне айтылса да, бул цитата үчтөн аз катышуучуга туура келет же алар саналган эмес. Аны калтырып коюңуз же эмне үчүн калганын айтыңыз.</translation>
    </message>
    <message>
        <source>What readers see of who speaks fits fewer than three of those who took part, or they are not counted. Choose a lower level.</source>
        <translation>Окурмандар сүйлөгөн адам жөнүндө көргөнү үчтөн аз катышуучуга туура келет же алар саналган эмес. Төмөнкү деңгээлди тандаңыз.</translation>
    </message>
    <message>
        <source>What may be handed out of who speaks fits fewer than three of those who took part, or they are not counted. Choose a lower level.</source>
        <translation>Сүйлөгөн адам жөнүндө таратууга боло турганы үчтөн аз катышуучуга туура келет же алар саналган эмес. Төмөнкү деңгээлди тандаңыз.</translation>
    </message>
    <message>
        <source>Nobody is named who reviewed this translation, or the day is no date or to come: it is a draft.</source>
        <translation>Бул котормону ким текшергени айтылган эмес, же күнү дата эмес же али келе элек: бул долбоор.</translation>
    </message>
    <message>
        <source>A translation tells a gender that the text, or the line under the quote, does not tell.</source>
        <translation>Котормо текстте же цитатанын астындагы кол тамгада айтылбаган жынысты билдирет.</translation>
    </message>
    <message>
        <source>Several quotes have the same line: one person, or several?</source>
        <translation>Бир нече цитатада бирдей сап: бир адамбы же бир нечеби?</translation>
    </message>
    <message>
        <source>A quote names a sector that no table counts.</source>
        <translation>Цитата эч бир таблицада саналбаган секторду атайт.</translation>
    </message>
    <message>
        <source>You said that something may stay so, and it is not there any more.</source>
        <translation>Бир нерсе ушундай калса болот дегенсиз, бирок ал азыр жок.</translation>
    </message>
    <message>
        <source>A quote names what no table of participants counts.</source>
        <translation>Цитата катышуучулардын эч бир таблицасында жок нерсени атайт.</translation>
    </message>
    <message>
        <source>Something is withdrawn before any edition was published. Nothing is to be done, unless readers have it from elsewhere: give the edition a higher number then.</source>
        <translation>Бир да чыгарылыш жарыялана электе бир нерсе кайтарылып алынган. Эч нерсе кылуу керек эмес, окурмандарда ал башка жактан болбосо: анда чыгарылышка чоңураак номер бериңиз.</translation>
    </message>
    <message>
        <source>Words of a withdrawn passage still stand elsewhere.</source>
        <translation>Кайтарып алынган үзүндүнүн сөздөрү дагы башка жерде бар.</translation>
    </message>
    <message>
        <source>Words stand here that the text received does not have.</source>
        <translation>Бул жерде алынган текстте жок сөздөр бар.</translation>
    </message>
    <message>
        <source>Words of the text received stand in no document.</source>
        <translation>Алынган тексттин сөздөрү эч бир документте жок.</translation>
    </message>
    <message>
        <source>The key that signs this folder has no passphrase, and was never used on this computer. If it is yours, name it with “satchel build --sign” once.</source>
        <translation>Бул папкага кол койгон ачкычтын сырсөзү жок, бул компьютерде ал эч качан колдонулган эмес. Ал сиздики болсо, аны бир жолу «satchel build --sign» буйругу менен атаңыз.</translation>
    </message>
    <message>
        <source>A sign stands here that no archive may hold. Delete it.</source>
        <translation>Бул жерде архивде болбой турган белги турат. Аны өчүрүңүз.</translation>
    </message>
    <message>
        <source>This is no id. Write small letters a-z, digits and hyphens.</source>
        <translation>Бул идентификатор эмес. Кичине латын тамгаларын, сандарды жана дефисти жазыңыз.</translation>
    </message>
    <message>
        <source>A language is named wrongly here, or a word is missing in every language.</source>
        <translation>Бул жерде тил туура эмес аталган же сөз эч бир тилде жок.</translation>
    </message>
    <message>
        <source>What a quote is said to reveal cannot be counted. Name a field of the line under it.</source>
        <translation>Цитата билдирет делген нерсени санаганга болбойт. Кол тамганын талаасын атаңыз.</translation>
    </message>
    <message>
        <source>Something that is required is missing here, or is of another kind.</source>
        <translation>Бул жерде милдеттүү нерсе жок же ал башка түрдө.</translation>
    </message>
    <message>
        <source>This file has a mistake in the line that is shown. Mend it.</source>
        <translation>Бул файлдын көрсөтүлгөн сабында ката бар. Аны оңдоңуз.</translation>
    </message>
    <message>
        <source>A value stands here that is not possible.</source>
        <translation>Бул жерде мүмкүн эмес маани турат.</translation>
    </message>
    <message>
        <source>A caption stands here, and no table is right below it.</source>
        <translation>Бул жерде таблицанын аталышы турат, бирок астында таблица жок.</translation>
    </message>
    <message>
        <source>Curly quotation marks stand here. Write straight ones.</source>
        <translation>Бул жерде ийри тырмакчалар турат. Түз тырмакча коюңуз.</translation>
    </message>
    <message>
        <source>An edition with a higher number was published. Take the newest copy of the folder.</source>
        <translation>Номери чоңураак чыгарылыш жарыяланган. Папканын эң жаңы көчүрмөсүн алыңыз.</translation>
    </message>
    <message>
        <source>The folder asks for a key of yours that has no passphrase, and never signed anything of it. If it is yours, name the key: build --sign.</source>
        <translation>Папка сиздин сырсөзсүз ачкычыңызды талап кылат, бирок аны менен папкадан эч нерсеге кол коюлган эмес. Папка сиздики болсо, ачкычты көрсөтүңүз: build --sign.</translation>
    </message>
    <message>
        <source>There are many archives beside this folder, and not all were looked at. Keep the editions of this archive in the folder.</source>
        <translation>Бул папканын жанында архив көп, баары каралган жок. Бул архивдин чыгарылыштарын папканын өзүндө сактаңыз.</translation>
    </message>
    <message>
        <source>An edition lies beside the folder that its record lacks. Put published.toml back from the copy that was published last.</source>
        <translation>Папканын жанында анын жазууларында жок чыгарылыш турат. published.toml файлын акыркы жарыяланган көчүрмөдөн кайра коюңуз.</translation>
    </message>
    <message>
        <source>An edition of this number was published with other content. The next one gets a higher number when you publish.</source>
        <translation>Мындай номердеги чыгарылыш башка мазмун менен жарыяланган. Жарыялаганда кийинкиси чоңураак номер алат.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Бул файл бош.</translation>
    </message>
    <message>
        <source>A footnote has no mark in the text.</source>
        <translation>Шилтеменин текстте белгиси жок.</translation>
    </message>
    <message>
        <source>Values in braces stand within the words, where they are text.</source>
        <translation>Фигуралуу кашаадагы маанилер сөздөрдүн арасында турат, ал жерде алар текст болуп калат.</translation>
    </message>
    <message>
        <source>A heading has one # here. Write two.</source>
        <translation>Бул жерде бөлүмдүн атынын алдында бир # турат. Экөөнү коюңуз.</translation>
    </message>
    <message>
        <source>The key that signs this folder was not found here. Put your copy of it beside the folder.</source>
        <translation>Бул папкага кол коюлган ачкыч бул жерден табылган жок. Ачкычыңыздын көчүрмөсүн папканын жанына коюңуз.</translation>
    </message>
    <message>
        <source>A mark in the text has no footnote.</source>
        <translation>Тексттеги белгинин шилтемеси жок.</translation>
    </message>
    <message>
        <source>What is known of a speaker stands here, and no line under the quote.</source>
        <translation>Бул жерде ким айтканы көрсөтүлгөн, бирок цитатанын астында кол тамга жок.</translation>
    </message>
    <message>
        <source>This document does not begin with the lines that say what it is.</source>
        <translation>Бул документ өзүнүн эмне экенин айткан саптар менен башталбайт.</translation>
    </message>
    <message>
        <source>A passage has no id here.</source>
        <translation>Бул жерде үзүндүнүн идентификатору жок.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown. Save it as PNG or JPEG.</source>
        <translation>Бул файл көрсөтүүгө мүмкүн болгон сүрөт эмес. Аны PNG же JPEG кылып сактаңыз.</translation>
    </message>
    <message>
        <source>Words stand before the first heading. Write a heading above them.</source>
        <translation>Сөздөр биринчи бөлүмдүн атынын алдында турат. Үстүнө бөлүмдүн атын жазыңыз.</translation>
    </message>
    <message>
        <source>The text as received is not in the folder. Put it back.</source>
        <translation>Алынган текст папкада жок. Аны кайра коюңуз.</translation>
    </message>
    <message>
        <source>Words are missing here.</source>
        <translation>Бул жерде сөздөр жетишпейт.</translation>
    </message>
    <message>
        <source>All passages of an editor’s note are withdrawn, so no reader gets the note. Its words stay in notes.toml until you take them out.</source>
        <translation>Редактордун эскертүүсүнө тиешелүү бардык үзүндүлөр кайтарып алынган, ошондуктан окурмандар аны албайт. Анын сөздөрү сиз өчүргөнгө чейин notes.toml файлында калат.</translation>
    </message>
    <message>
        <source>Another key signs this folder than the one that was named.</source>
        <translation>Бул папкага аталган ачкыч эмес, башка ачкыч кол коёт.</translation>
    </message>
    <message>
        <source>A picture that a document shows is not in the folder. Put it into the folder “pictures”.</source>
        <translation>Документ көрсөткөн сүрөт папкада жок. Аны «pictures» папкасына салыңыз.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller.</source>
        <translation>Бул сүрөт өтө чоң. Аны кичирейтиңиз.</translation>
    </message>
    <message>
        <source>This picture lies on its side. Turn it upright, and save it again.</source>
        <translation>Бул сүрөт капталында жатат. Аны тике буруп, кайра сактаңыз.</translation>
    </message>
    <message>
        <source>The records of what was published contradict each other. Keep the one of what was handed out.</source>
        <translation>Эмне жарыяланганы жөнүндөгү жазуулар бири-бирине каршы келет. Таратылгандын жазуусун калтырыңыз.</translation>
    </message>
    <message>
        <source>The record of what was published cannot be read. Put a copy of published.toml back.</source>
        <translation>Эмне жарыяланганы жөнүндөгү жазуулар окулбайт. published.toml файлынын көчүрмөсүн кайра коюңуз.</translation>
    </message>
    <message>
        <source>One of the two records of what was published could not be written. The other was.</source>
        <translation>Эмне жарыяланганы жөнүндөгү эки жазуунун бири сакталган жок. Экинчиси сакталды.</translation>
    </message>
    <message>
        <source>An edition brought something back, and the folder does not say so any more. Say it again in archive.toml.</source>
        <translation>Чыгарылыштардын бири бир нерсени кайтарган, бирок папкада ал эми айтылган эмес. Аны archive.toml файлына кайра жазыңыз.</translation>
    </message>
    <message>
        <source>What an edition withdrew is here again, on purpose. If you did not do that, ask who changed the folder.</source>
        <translation>Чыгарылыштардын бири кайтарып алган нерсе атайын кайра коюлган. Муну сиз жасабасаңыз, папканы ким өзгөрткөнүн сураңыз.</translation>
    </message>
    <message>
        <source>The order of the documents names one that is not there.</source>
        <translation>Документтердин тартибинде жок документ аталган.</translation>
    </message>
    <message>
        <source>Something is to come back, and no document has it.</source>
        <translation>Бир нерсе кайра келиши керек, бирок ал эч бир документте жок.</translation>
    </message>
    <message>
        <source>A footnote is written twice.</source>
        <translation>Шилтеме эки жолу жазылган.</translation>
    </message>
    <message>
        <source>One id is given twice. Change one of the two.</source>
        <translation>Бир идентификатор эки жолу берилген. Экөөнүн бирин өзгөртүңүз.</translation>
    </message>
    <message>
        <source>Two roles, genders or sectors have the same name, so nobody can tell them apart.</source>
        <translation>Эки роль, жыныс же сектор бирдей аталат, аларды ажыратууга болбойт.</translation>
    </message>
    <message>
        <source>A set is not finished. Open the workshop, and finish it or take it out.</source>
        <translation>Жыйнак бүтө элек. Машыгууну ачып, аны бүтүрүңүз же алып салыңыз.</translation>
    </message>
    <message>
        <source>Another key than before is named for this folder. If you did not do that, take signer out of archive.toml.</source>
        <translation>Бул папка үчүн мурункудан башка ачкыч аталган. Муну сиз жасабасаңыз, archive.toml файлынан signer сабын алып салыңыз.</translation>
    </message>
    <message>
        <source>Small numbers of a table leave Satchel, because you permitted it.</source>
        <translation>Таблицадагы кичине сандар Satchel&apos;ден сыртка чыгат, анткени сиз уруксат бергенсиз.</translation>
    </message>
    <message>
        <source>The rows of a table, or its merged cells, do not fit.</source>
        <translation>Таблицанын саптары же бириктирилген уячалары туура келбейт.</translation>
    </message>
    <message>
        <source>This file is too large. Divide it.</source>
        <translation>Бул файл өтө чоң. Аны бөлүңүз.</translation>
    </message>
    <message>
        <source>This is too long for one passage or one line. Divide it.</source>
        <translation>Бул бир үзүндү же бир сап үчүн өтө узун. Аны бөлүңүз.</translation>
    </message>
    <message>
        <source>There are too many pictures, or they are too large together.</source>
        <translation>Сүрөттөр өтө көп же чогуусу өтө чоң.</translation>
    </message>
    <message>
        <source>There is more here than one archive may hold. Make several archives of it.</source>
        <translation>Бул жерде бир архивге баткандан көп нерсе бар. Бир нече архив жасаңыз.</translation>
    </message>
    <message>
        <source>Satchel does not read a file of this name. Give it the right name, or take it out.</source>
        <translation>Satchel мындай аталыштагы файлды окубайт. Аны туура атаңыз же алып салыңыз.</translation>
    </message>
    <message>
        <source>A word stands here that means nothing in this file.</source>
        <translation>Бул жерде бул файлда эч нерсе билдирбеген сөз турат.</translation>
    </message>
    <message>
        <source>Something leads to a passage that no document has.</source>
        <translation>Бир нерсе эч бир документте жок үзүндүгө алып барат.</translation>
    </message>
    <message>
        <source>A set shows something that is not there, or is withdrawn.</source>
        <translation>Жыйнак жок же кайтарылып алынган нерсени көрсөтөт.</translation>
    </message>
    <message>
        <source>A theme is named that is not there.</source>
        <translation>Жок тема аталган.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look at its rights, or save it as UTF-8.</source>
        <translation>Бул файл окулбайт. Укуктарын текшериңиз же аны UTF-8 кылып сактаңыз.</translation>
    </message>
    <message>
        <source>Some roles, genders or sectors are used nowhere.</source>
        <translation>Айрым ролдор, жыныстар же секторлор эч жерде колдонулбайт.</translation>
    </message>
    <message>
        <source>An edition withdrew something, and the folder does not say so any more. Say it again in archive.toml.</source>
        <translation>Чыгарылыштардын бири бир нерсени кайтарып алган, бирок папкада ал эми айтылган эмес. Аны archive.toml файлына кайра жазыңыз.</translation>
    </message>
    <message>
        <source>A passage is both withdrawn and to come back. Take one of the two out.</source>
        <translation>Үзүндү кайтарылып да алынган, кайра да келиши керек. Экөөнүн бирин алып салыңыз.</translation>
    </message>
    <message>
        <source>The first edition withdraws something, so no reader will refuse an older one. Give it a higher number.</source>
        <translation>Биринчи чыгарылыш бир нерсени кайтарып алат, ошондуктан эч бир окурман эскисинен баш тартпайт. Ага чоңураак номер бериңиз.</translation>
    </message>
    <message>
        <source>A withdrawn passage is in no document. That is well where you took it out.</source>
        <translation>Кайтарылып алынган үзүндү эч бир документте жок. Аны сиз алып салсаңыз, ушундай болушу керек.</translation>
    </message>
    <message>
        <source>The id of a withdrawn passage tells words of it, and everybody can read it in the archive.</source>
        <translation>Кайтарылып алынган үзүндүнүн идентификатору анын сөздөрүн билдирет, аны архивде ар ким окуй алат.</translation>
    </message>
    <message>
        <source>Words of the text as received are left out, because they are withdrawn.</source>
        <translation>Алынган тексттин сөздөрү калтырылып кеткен, анткени алар кайтарылып алынган.</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Problems of the folder</source>
        <translation>Папканын кемчиликтери</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Кемчиликтер</translation>
    </message>
    <message>
        <source>Choose a problem to see its line.</source>
        <translation>Сабын көрүү үчүн кемчилик тандаңыз.</translation>
    </message>
    <message>
        <source>There is nothing to mend in this folder.</source>
        <translation>Бул папкада оңдой турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Кемчилик жок</translation>
    </message>
    <message>
        <source>{counts}; the first {number} are listed</source>
        <translation>{counts}; алгачкы {number} көрсөтүлдү</translation>
    </message>
    <message>
        <source>The folder is not there, or has no archive.toml</source>
        <translation>Папка ордунда жок же анда archive.toml жок</translation>
    </message>
    <message>
        <source>The folder could not be built</source>
        <translation>Папкадан архив түзүлбөй калды</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>Satchel was locked. %n suggestion(s), not in a file, were dropped.</source>
        <translation>
            <numerusform>Satchel кулпуланды. Файлга жазылбаган %Ln сунуш жоголду.</numerusform>
            <numerusform>Satchel кулпуланды. Файлга жазылбаган %Ln сунуш жоголду.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Satchel was locked. %n change(s) could not be written, and are lost.</source>
        <translation>
            <numerusform>Satchel кулпуланды. %Ln өзгөртүү жазылган жок, ал жоголду.</numerusform>
            <numerusform>Satchel кулпуланды. %Ln өзгөртүү жазылган жок, алар жоголду.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressNote</name>
    <message>
        <source>How far it is</source>
        <translation>Канчасы даяр</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>PublicationController</name>
    <message>
        <source>No archive was made. Look at the problems, then publish again.</source>
        <translation>Архив түзүлгөн жок. Каталарды карап, кайра жарыялаңыз.</translation>
    </message>
    <message>
        <source>No edition withdraws anything yet, so there is no notice.</source>
        <translation>Азырынча бир да чыгарылыш эч нерсе кайтарып алган жок, ошондуктан кабар жок.</translation>
    </message>
    <message>
        <source>The notice is saved. Hand it on like the archive.</source>
        <translation>Кабар сакталды. Аны архив сыяктуу эле таратыңыз.</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Publish an edition</source>
        <translation>Чыгарылышты жарыялоо</translation>
    </message>
    <message>
        <source>With --no-trace no key is made. Start Satchel without it to publish.</source>
        <translation>--no-trace менен ачкыч түзүлбөйт. Жарыялоо үчүн Satchel’ди ансыз ачыңыз.</translation>
    </message>
    <message>
        <source>There is no key to sign with</source>
        <translation>Кол коюуга ачкыч жок</translation>
    </message>
    <message numerus="yes">
        <source>%n more error(s) are in the list of problems.</source>
        <translation>
            <numerusform>Тизмеде дагы %Ln ката бар.</numerusform>
            <numerusform>Тизмеде дагы %Ln ката бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>First mend what is wrong in the folder</source>
        <translation>Адегенде папкадагы каталарды оңдоңуз</translation>
    </message>
    <message>
        <source>&amp;Go to the problems</source>
        <translation>&amp;Каталарга өтүү</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>&amp;State it …</source>
        <translation>&amp;Көрсөтүү …</translation>
    </message>
    <message>
        <source>Documents were added. State what the people of the added passages consented to, also where nobody knows.</source>
        <translation>Документтер кошулду. Кошулган үзүндүлөрдөгү адамдар эмнеге макул болгонун көрсөтүңүз, белгисиз болсо да.</translation>
    </message>
    <message>
        <source>Nobody has stated what these people consented to. State it first, also where nobody knows.</source>
        <translation>Бул адамдар эмнеге макул болгонун эч ким көрсөткөн эмес. Адегенде ошону көрсөтүңүз, эч ким билбесе да.</translation>
    </message>
    <message>
        <source>What did they consent to?</source>
        <translation>Алар эмнеге макул болгон?</translation>
    </message>
    <message>
        <source>Edition {number} of “{title}”</source>
        <translation>«{title}» архивинин {number}-чыгарылышы</translation>
    </message>
    <message>
        <source>&amp;Write the archive …</source>
        <translation>Архивди жа&amp;зуу …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Look for names</source>
        <translation>&amp;Ысымдарды издөө</translation>
    </message>
    <message>
        <source>What was left &amp;out …</source>
        <translation>&amp;Эмне калтырылып коюлган …</translation>
    </message>
    <message>
        <source>Somebody else has read the whole te&amp;xt</source>
        <translation>Бүт текстти &amp;башка бирөө да окуп чыкты</translation>
    </message>
    <message>
        <source>Close the archive with a &amp;passphrase or readers’ keys</source>
        <translation>Архивге &amp;сырсөз же окурмандардын ачкычтары менен мөөр басуу</translation>
    </message>
    <message>
        <source>What names a person is easily overlooked, and whoever has this edition keeps it. Ask somebody else to read all of it before you publish.</source>
        <translation>Адамды атаган нерсе оңой эле көзгө чалдыкпай калат, ал эми чыгарылыш кимге тийсе, ошондо кала берет. Жарыялоодон мурда башка бирөөнөн аны бүт окуп чыгууну сураныңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) are left in the list of problems.</source>
        <translation>
            <numerusform>Тизмеде %Ln эскертүү калды.</numerusform>
            <numerusform>Тизмеде %Ln эскертүү калды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished translations</source>
        <translation>Бүтпөгөн котормолор</translation>
    </message>
    <message>
        <source>Translations with other numbers</source>
        <translation>Сандары башка котормолор</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Караламалар</translation>
    </message>
    <message>
        <source>What changed since edition {number} is not shown yet: its file is sealed.</source>
        <translation>{number}-чыгарылыштан бери эмне өзгөргөнү азырынча көрсөтүлгөн жок: анын файлына мөөр басылган.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n quote(s) nobody knows what was consented to.</source>
        <translation>
            <numerusform>%Ln цитатада эмнеге макул болгону белгисиз.</numerusform>
            <numerusform>%Ln цитатада эмнеге макул болгону белгисиз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that were found by their form are not looked at yet.</source>
        <translation>
            <numerusform>Түрү боюнча табылган %Ln ысым азырынча каралган жок.</numerusform>
            <numerusform>Түрү боюнча табылган %Ln ысым азырынча каралган жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put aside are looked for nowhere.</source>
        <translation>
            <numerusform>Четке коюлган %n ысым эч жерден изделбейт.</numerusform>
            <numerusform>Четке коюлган %n ысым эч жерден изделбейт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out of the documents stay in the texts as received, which readers get with the archive.</source>
        <translation>
            <numerusform>Документтерде калтырылып коюлган %Ln сап алынган тексттерде калат, аларды окурмандар архив менен кошо алышат.</numerusform>
            <numerusform>Документтерде калтырылып коюлган %Ln сап алынган тексттерде калат, аларды окурмандар архив менен кошо алышат.</numerusform>
        </translation>
    </message>
    <message>
        <source>The title or the file of a document may name a person, and readers see both: {names}. Rename its file, and change its title in “About this document”.</source>
        <translation>Документтин аталышы же файлы адамды атап коюшу мүмкүн, окурмандар экөөнү тең көрөт: {names}. Файлынын атын, ал эми аталышын «Бул документ жөнүндө» дегенден өзгөртүңүз.</translation>
    </message>
    <message>
        <source>Edition {number} is published, and nothing has changed since. Write it again only if its file is lost.</source>
        <translation>{number}-чыгарылыш жарыяланган, андан бери эч нерсе өзгөргөн жок. Анын файлы жоголгондо гана кайра жазыңыз.</translation>
    </message>
    <message>
        <source>Editions are signed with a key of yours, so that readers see that they are from you. It is made now, once. Choose its passphrase: without it nobody can sign in your name, and you cannot either.</source>
        <translation>Чыгарылыштарга сиздин ачкычыңыз менен кол коюлат, ошондо окурмандар алар сизден экенин көрөт. Ал азыр, бир жолу түзүлөт. Ага сырсөз тандаңыз: ансыз эч ким сиздин атыңыздан кол кое албайт, сиз да.</translation>
    </message>
    <message>
        <source>Signed by {fingerprint}</source>
        <translation>Кол коёт: {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) are drafts. Readers get them as they are: see that they are whole.</source>
        <translation>
            <numerusform>%Ln котормо — долбоор. Окурмандар аны ошол бойдон алат: ал аягына чыгарылганын караңыз.</numerusform>
            <numerusform>%Ln котормо — долбоор. Окурмандар аны ошол бойдон алат: ал аягына чыгарылганын караңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of this edition are drafts that the last one has not. Readers get them as they are: see that they are whole.</source>
        <translation>
            <numerusform>Бул чыгарылыштагы %Ln котормо — мурунку чыгарылышта жок долбоор. Окурмандар аны ошол бойдон алат: ал аягына чыгарылганын караңыз.</numerusform>
            <numerusform>Бул чыгарылыштагы %Ln котормо — мурунку чыгарылышта жок долбоор. Окурмандар аны ошол бойдон алат: ал аягына чыгарылганын караңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) were drafts in the last edition, and still are.</source>
        <translation>
            <numerusform>%Ln котормо мурунку чыгарылышта да каралама болгон, азыр да каралама.</numerusform>
            <numerusform>%Ln котормо мурунку чыгарылышта да каралама болгон, азыр да каралама.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) have other numbers than their text. Readers take them for said: compare them first.</source>
        <translation>
            <numerusform>%Ln котормодогу сандар тексттегиден башка. Окурмандар аларды айтылган деп ойлошот: адегенде салыштырыңыз.</numerusform>
            <numerusform>%Ln котормодогу сандар тексттегиден башка. Окурмандар аларды айтылган деп ойлошот: адегенде салыштырыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition {number} was sealed.</source>
        <translation>{number}-чыгарылышка мөөр басылган.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) are unfinished, and readers do not get them. Finish each in its box with Ctrl+Enter.</source>
        <translation>
            <numerusform>%Ln котормо бүтө элек, окурмандар аны албайт. Ар бирин өз талаасында Ctrl+Enter менен бүтүрүңүз.</numerusform>
            <numerusform>%Ln котормо бүтө элек, окурмандар аны албайт. Ар бирин өз талаасында Ctrl+Enter менен бүтүрүңүз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder asks for a key of yours that has no passphrase, and never signed anything of it. Its file is {file}. Sign only if the folder is yours.</source>
        <translation>Папка сиздин сырсөзсүз ачкычыңызды талап кылат, бирок аны менен папкадан эч нерсеге кол коюлган эмес. Анын файлы: {file}. Папка сиздики болсо гана кол коюңуз.</translation>
    </message>
    <message>
        <source>The folder asks for this key, which was never used on this computer. Its file is {file}. Sign only if it is yours.</source>
        <translation>Папка ушул ачкычты талап кылат, ал бул компьютерде эч качан колдонулган эмес. Анын файлы: {file}. Ал сиздики болсо гана кол коюңуз.</translation>
    </message>
    <message numerus="yes">
        <source>Readers ask to withdraw %n passage(s), and you have not decided on that. “Corrections” lists them.</source>
        <translation>
            <numerusform>Окурмандар %Ln үзүндүнү кайтарып алууну суранат, бул чечиле элек. Ал «Түзөтүүлөр» тизмесинде.</numerusform>
            <numerusform>Окурмандар %Ln үзүндүнү кайтарып алууну суранат, бул чечиле элек. Алар «Түзөтүүлөр» тизмесинде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out before, and in the text again: {words}. Take it out, unless you put it back on purpose.</source>
        <translation>Мурда алып салынган, эми текстте дагы бар: {words}. Атайын кайтарбасаңыз, аны алып салыңыз.</translation>
    </message>
    <message>
        <source>Words of a withdrawn passage still stand in: {places}. The list of problems leads there.</source>
        <translation>Кайтарып алынган үзүндүнүн сөздөрү дагы бул жерде бар: {places}. Аларга кемчиликтердин тизмеси алып барат.</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Ачкычыңыздын сырсөзү</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Адегенде сырсөзүңүздү териңиз.</translation>
    </message>
    <message>
        <source>Opening your key …</source>
        <translation>Ачкычыңыз ачылууда …</translation>
    </message>
    <message>
        <source>Whoever gets hold of your key can have a computer try all of that kind, and then can sign in your name. Six words drawn by lot take longer than anybody has.</source>
        <translation>Ачкычыңыз колуна тийген киши мындай сырсөздөрдүн баарын компьютерге сынатып, сиздин атыңыздан кол коё алат. Чүчү кулак менен тандалган алты сөзгө эч кимдин убактысы жетпейт.</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Архивди жазуу</translation>
    </message>
    <message>
        <source>Archives (*.satchel)</source>
        <translation>Архивдер (*.satchel)</translation>
    </message>
    <message>
        <source>Do not write it into the archive folder, which is not handed out. Press the button again, and choose a place beside it.</source>
        <translation>Аны архивдин папкасына жазбаңыз: ал таратылбайт. Баскычты кайра басып, анын жанынан жер тандаңыз.</translation>
    </message>
    <message>
        <source>Writing and signing the archive …</source>
        <translation>Архив жазылып, кол коюлууда …</translation>
    </message>
    <message>
        <source>Rename the file of “{name}” …</source>
        <translation>«{name}» файлынын атын өзгөртүү …</translation>
    </message>
    <message>
        <source>What changed since edition {number} is shown where its file is found: beside the folder, or in the library.</source>
        <translation>{number}-чыгарылыштан кийин эмне өзгөргөнү анын файлы табылса көрсөтүлөт: папканын жанында же китепканада.</translation>
    </message>
    <message>
        <source>Taken out elsewhere, and still in passages: {names}. “Look for words in the folder”, in the Folder menu, shows where.</source>
        <translation>Башка жерлерден алынган, бирок үзүндүлөрдө дагы турат: {names}. Кайда экенин «Папка» менюсундагы «Папкадан сөздөрдү издөө» көрсөтөт.</translation>
    </message>
</context>
<context>
    <name>QueryAdvice</name>
    <message>
        <source>There is no field {fields}, so that part was left out. There are:</source>
        <translation>{fields} деген талаа жок, ошондуктан ал бөлүгү эске алынган жок. Бар талаалар:</translation>
    </message>
    <message>
        <source>There are no fields {fields}, so those parts were left out. There are:</source>
        <translation>{fields} деген талаалар жок, ошондуктан ал бөлүктөр эске алынган жок. Бар талаалар:</translation>
    </message>
    <message>
        <source>No passage has {values}.</source>
        <translation>Бир да үзүндүдө {values} жок.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or the beginning of this one.</source>
        <translation>Эч нерсе табылган жок. Башка сөз же ушул сөздүн башын гана жазып көрүңүз.</translation>
    </message>
    <message>
        <source>Nothing was found. Take a part of the search away.</source>
        <translation>Эч нерсе табылган жок. Издөөнүн бир бөлүгүн алып салыңыз.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Эч нерсе табылган жок.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or the beginning of one.</source>
        <translation>Эч нерсе табылган жок. Азыраак сөз же сөздүн башын гана жазып көрүңүз.</translation>
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
        <translation>Ачык суроо, андан кийин Enter; Esc — азыр эмес:</translation>
    </message>
</context>
<context>
    <name>QuoteOrderBox</name>
    <message>
        <source>Order of the quotes</source>
        <translation>Цитаталардын тартиби</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>Окуу тартибинде</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Темалар боюнча</translation>
    </message>
    <message>
        <source>By attribution</source>
        <translation>Ким айтканы боюнча</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>The words are folded. Enter leads to them in the text.</source>
        <translation>Сөздөр жашырылган. Enter аларга тексттен алып барат.</translation>
    </message>
    <message>
        <source>Without attribution</source>
        <translation>Ким айтканы көрсөтүлгөн эмес</translation>
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
        <translation>Темалар</translation>
    </message>
    <message>
        <source>Reviewed translations.</source>
        <translation>Текшерилген котормолор.</translation>
    </message>
    <message>
        <source>Draft translations.</source>
        <translation>Долбоор котормолор.</translation>
    </message>
    <message>
        <source>Translations, some of them drafts.</source>
        <translation>Котормолор, айрымдары долбоор.</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Quotes</source>
        <translation>Цитаталар</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Карточка түрүндө</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблица түрүндө</translation>
    </message>
    <message>
        <source>The attributions do not tell this: {fields}.</source>
        <translation>«Ким айтты» саптары муну айтпайт: {fields}.</translation>
    </message>
    <message>
        <source>This archive holds no quotes. Its text is in the contents.</source>
        <translation>Бул архивде цитата жок. Тексти мазмунда.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитата</numerusform>
        </translation>
    </message>
    <message>
        <source>No quote has all of these. Take some of them away.</source>
        <translation>Мунун баары бар бир да цитата жок. Айрымдарын алып салыңыз.</translation>
    </message>
    <message>
        <source>Only the first {number} rows are shown here: narrow the list.</source>
        <translation>Биринчи {number} сап гана көрсөтүлдү: тизмени тарытыңыз.</translation>
    </message>
    <message>
        <source>The attributions do not tell this now of every quote: {fields}.</source>
        <translation>«Ким айтты» саптары муну азыр ар бир цитата үчүн айтпайт: {fields}.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyNotice</name>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>This folder can be changed here now.</source>
        <translation>Эми бул папканы бул жерде өзгөртүүгө болот.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Editor’s note: {note}</source>
        <translation>Редактордун түшүндүрмөсү: {note}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Бул сүрөттү көрсөтүүгө болбойт.</translation>
    </message>
    <message>
        <source>The title is the editor’s.</source>
        <translation>Аталышын редактор койгон.</translation>
    </message>
    <message>
        <source>The text is damaged in this file, and not shown. Ask for a fresh copy.</source>
        <translation>Бул файлдагы текст бузулган, ошондуктан көрсөтүлбөйт. Жаңы көчүрмөсүн сураңыз.</translation>
    </message>
    <message>
        <source>Footnote {mark}</source>
        <translation>{mark}-шилтеме</translation>
    </message>
    <message>
        <source>Passage {number} of {total}</source>
        <translation>{number}-үзүндү, баары {total}</translation>
    </message>
    <message>
        <source>The words are folded.</source>
        <translation>Сөздөр жашырылган.</translation>
    </message>
    <message>
        <source>List item, level {depth}</source>
        <translation>Тизменин пункту, {depth}-деңгээл</translation>
    </message>
    <message>
        <source>The words are folded. Enter or a click opens them.</source>
        <translation>Сөздөр жашырылган. Аларды Enter же чыкылдатуу ачат.</translation>
    </message>
    <message>
        <source>The words are folded, as those of the passage are.</source>
        <translation>Сөздөр үзүндүнүн сөздөрүндөй эле жашырылган.</translation>
    </message>
    <message>
        <source>The words are left out.</source>
        <translation>Сөздөр калтырылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n сап</numerusform>
            <numerusform>%n сап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n мамыча</numerusform>
            <numerusform>%n мамыча</numerusform>
        </translation>
    </message>
    <message>
        <source>Table, {rows}, {columns}</source>
        <translation>Таблица, {rows}, {columns}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бош</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Таблицаны ачуу</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Мамычалар:</translation>
    </message>
</context>
<context>
    <name>ReaderOnPaper</name>
    <message>
        <source>The whole document</source>
        <translation>Документ толугу менен</translation>
    </message>
    <message>
        <source>Section “{title}”</source>
        <translation>«{title}» бөлүмү</translation>
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
        <translation>Окуу «{title}» бөлүмүндө токтогон.</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Ошол жерден улантуу</translation>
    </message>
</context>
<context>
    <name>ReasonAndName</name>
    <message>
        <source>Wh&amp;y (may stay empty)</source>
        <translation>Эмне ү&amp;чүн (жазбасаңыз да болот)</translation>
    </message>
    <message>
        <source>Your na&amp;me (may stay empty)</source>
        <translation>&amp;Атыңыз (жазбасаңыз да болот)</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>&amp;Forget its words in the folder and here: this cannot be taken back</source>
        <translation>Сөздөрүн папкада жана бул жерде &amp;унутуу: муну кайтарып болбойт</translation>
    </message>
    <message>
        <source>Withdraw the passage</source>
        <translation>Үзүндүнү кайтарып алуу</translation>
    </message>
    <message>
        <source>It is in no edition from the next one on, and no reader who has that opens an older one. Without the tick its words stay in your folder, and it can be put back until an edition without it is published. Then it stays withdrawn.</source>
        <translation>Кийинки чыгарылыштан баштап бул үзүндү бир да чыгарылышта жок, жаңы чыгарылышы бар окурман эскисин ача албайт. Белги коюлбаса, сөздөрү папкаңызда калат, ансыз чыгарылыш жарыялана электе үзүндүнү ордуна койсо болот. Андан кийин ал кайтарылып алынган бойдон калат.</translation>
    </message>
    <message>
        <source>You have not published an edition yet, so no reader has it. It will be in none. Without the tick its words stay in your folder, and it can be put back until the first edition is published. Then it stays withdrawn.</source>
        <translation>Сиз азырынча бир да чыгарылыш жарыялаган жоксуз, ал эч бир окурманда жок. Ал эч биринде болбойт. Белгисиз сөздөрү папкаңызда калат, биринчи чыгарылыш жарыяланганга чейин аны ордуна коюуга болот. Андан кийин ал кайтарылып алынган бойдон калат.</translation>
    </message>
    <message numerus="yes">
        <source>It is in %n ready-made set(s), and is taken out there too.</source>
        <translation>
            <numerusform>Ал %Ln даяр жыйнакта бар, ал жерден да алынат.</numerusform>
            <numerusform>Ал %Ln даяр жыйнакта бар, ал жерден да алынат.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reader asked for it.</source>
        <translation>Муну окурман суранган.</translation>
    </message>
    <message>
        <source>Such as: the speaker asked for it</source>
        <translation>Мисалы: сүйлөгөн адам сурады</translation>
    </message>
    <message>
        <source>With&amp;draw it</source>
        <translation>Кайтарып &amp;алуу</translation>
    </message>
    <message>
        <source>&amp;Why, for your folder: no reader is told</source>
        <translation>&amp;Эмне үчүн, папкаңыз үчүн: окурмандарга айтылбайт</translation>
    </message>
    <message>
        <source>Withdraw this passage?</source>
        <translation>Бул үзүндүнү кайтарып аласызбы?</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Searches of this sitting</source>
        <translation>Ушул сеанста изделгендер</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your recovery words</source>
        <translation>Калыбына келтирүү сөздөрүңүз</translation>
    </message>
    <message>
        <source>I have these &amp;words on paper, or in a safe place</source>
        <translation>&amp;Бул сөздөр кагазда же ишенимдүү жерде бар</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Бүттү&amp;м</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Басып &amp;чыгаруу …</translation>
    </message>
    <message>
        <source>&amp;Save to a file …</source>
        <translation>&amp;Файлга сактоо …</translation>
    </message>
    <message>
        <source>If the passphrase is lost, these sixteen words open your notebook, and nothing else does. They are kept nowhere, and are shown only until Satchel is closed or locked. Write them down in this order, and keep the paper away from this computer.</source>
        <translation>Сырсөз жоголсо, дептерди ушул он алты сөз гана ача алат. Алар эч жерде сакталбайт, Satchel жабылганча же кулпуланганча гана көрсөтүлөт. Аларды ушул тартипте жазып алып, кагазды бул компьютерден алыс кармаңыз.</translation>
    </message>
    <message>
        <source>This computer has no printer. Write the words down, or save them.</source>
        <translation>Бул компьютерде принтер жок. Сөздөрдү жазып алыңыз же сактап коюңуз.</translation>
    </message>
    <message>
        <source>Save the recovery words</source>
        <translation>Калыбына келтирүү сөздөрүн сактоо</translation>
    </message>
    <message>
        <source>The words are in the file. Whoever finds it can open your notebook: take it off this computer.</source>
        <translation>Сөздөр файлда. Аны тапкан киши дептериңизди ача алат: аны бул компьютерден алып салыңыз.</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Not opened</source>
        <translation>Ачылган жок</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>«{name}» ачылган жок</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be opened.</source>
        <translation>
            <numerusform>Дагы %Ln файл ачылган жок.</numerusform>
            <numerusform>Дагы %Ln файл ачылган жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Remove “{title}” from the library? Its copy on this computer is deleted.</source>
        <translation>«{title}» китепканадан алып салынсынбы? Анын бул компьютердеги көчүрмөсү өчүрүлөт.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Алып салуу</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Калтыруу</translation>
    </message>
</context>
<context>
    <name>ReplacementSheet</name>
    <message>
        <source>Replace a name</source>
        <translation>Ысымды алмаштыруу</translation>
    </message>
    <message>
        <source>&amp;Forget the old words here too: this cannot be taken back</source>
        <translation>Мурунку сөздөрдү бул жерде да &amp;унутуу: муну кайтарып болбойт</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Replace “{name}” everywhere?</source>
        <translation>«{name}» баар жерде алмаштырылсынбы?</translation>
    </message>
    <message>
        <source>&amp;What stands in its place</source>
        <translation>Анын &amp;ордунда эмне турат</translation>
    </message>
    <message>
        <source>Space ticks a form. Only these are found: another spelling, a nickname or a mistake in typing is not. A person must read the whole text.</source>
        <translation>Боштук баскычы форманы белгилейт. Ушулар гана табылды: башкача жазылышы, лакап ат же ката терилген сөз табылган жок. Бүт текстти адам окуп чыгышы керек.</translation>
    </message>
    <message>
        <source>All documents, notes, translations, tables and the texts as received change in one step, and nothing else in them does.</source>
        <translation>Бардык документтер, түшүндүрмөлөр, котормолор, таблицалар жана алынган тексттер бир кадамда өзгөрөт, аларда башка эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Ids and names of files are made of it, and stay: {ids}. “Rename this document”, in “Further” of the Folder menu, changes those of a document.</source>
        <translation>Андан белгилер жана файл аттары түзүлгөн, алар калат: {ids}. Документтин аттарын «Папка» менюсунун «Дагы» бөлүгүндөгү «Бул документтин атын өзгөртүү» өзгөртөт.</translation>
    </message>
    <message>
        <source>Where a name still stands, everybody who reads, searches or exports the next edition meets it: what is told of who speaks shortens only the line under a quote. Editions that were published keep the name.</source>
        <translation>Ысым дагы кайда турса, кийинки чыгарылышты окуган, андан издеген же чыгарып алган ар бир киши аны көрөт: сүйлөгөн адам жөнүндө канча айтылары кол тамганы гана кыскартат. Жарыяланган чыгарылыштарда ысым калат.</translation>
    </message>
    <message>
        <source>Type what stands in its place.</source>
        <translation>Анын ордунда эмне турарын териңиз.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Addresses</source>
        <translation>Даректер</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Жаш курак</translation>
    </message>
    <message>
        <source>Passages that have other words now</source>
        <translation>Сөздөрү өзгөргөн үзүндүлөр</translation>
    </message>
    <message>
        <source>Tracked changes that nobody decided: what was inserted is taken, what was deleted is not</source>
        <translation>Эч ким чечпеген оңдоолор: киргизилгени алынды, өчүрүлгөнү алынган жок</translation>
    </message>
    <message>
        <source>Characters that nobody sees</source>
        <translation>Көрүнбөгөн белгилер</translation>
    </message>
    <message>
        <source>Codings that do not fit as they were</source>
        <translation>Мурдагыдай туура келбеген коддоолор</translation>
    </message>
    <message>
        <source>Passages of which you have to decide</source>
        <translation>Сиз чечүүчү үзүндүлөр</translation>
    </message>
    <message>
        <source>Nobody has said what the people consented to</source>
        <translation>Адамдар эмнеге макул болгонун эч ким көрсөткөн эмес</translation>
    </message>
    <message>
        <source>E-mail, web and the like</source>
        <translation>Почта, сайттар жана ушул сыяктуу</translation>
    </message>
    <message>
        <source>Too long for one passage, so divided</source>
        <translation>Бир үзүндүгө өтө узун, ошондуктан бөлүндү</translation>
    </message>
    <message>
        <source>A new version of a document that is here</source>
        <translation>Мурунтан бар документтин жаңы версиясы</translation>
    </message>
    <message>
        <source>Numbers of documents</source>
        <translation>Документтердин номерлери</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>Файл кандай окулду</translation>
    </message>
    <message>
        <source>Exact dates</source>
        <translation>Так даталар</translation>
    </message>
    <message>
        <source>What is known of who speaks</source>
        <translation>Сүйлөгөндөр тууралуу белгилүү болгону</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Шилтемелер</translation>
    </message>
    <message>
        <source>Passages that are not in the document any more</source>
        <translation>Документте эми жок үзүндүлөр</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Бөлүмдөрдүн аттары</translation>
    </message>
    <message>
        <source>What the page hides</source>
        <translation>Барак жашырганы</translation>
    </message>
    <message>
        <source>Tags that stay as text</source>
        <translation>Текст болуп калган тегдер</translation>
    </message>
    <message>
        <source>Divided words</source>
        <translation>Бөлүнгөн сөздөр</translation>
    </message>
    <message>
        <source>Paragraphs that go on after a break</source>
        <translation>Үзүлгөндөн кийин уланган абзацтар</translation>
    </message>
    <message>
        <source>Passages that stay as you left them</source>
        <translation>Сизде кандай болсо, ошондой калган үзүндүлөр</translation>
    </message>
    <message>
        <source>Relatives and friends with a name</source>
        <translation>Аты аталган туугандар жана достор</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>Тексттин тили</translation>
    </message>
    <message>
        <source>What leads in to what follows</source>
        <translation>Кийинкиге киришүүлөр</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
    <message>
        <source>Marks without a footnote</source>
        <translation>Шилтемеси жок белгилер</translation>
    </message>
    <message>
        <source>Links that stay as text</source>
        <translation>Текст болуп калган шилтемелер</translation>
    </message>
    <message>
        <source>Passages that stand in another place now</source>
        <translation>Эми башка жерде турган үзүндүлөр</translation>
    </message>
    <message>
        <source>What could name somebody. A person must read it all</source>
        <translation>Адамды атай турган нерселер. Бүт текстти адам окушу керек</translation>
    </message>
    <message>
        <source>Passages that are new</source>
        <translation>Жаңы үзүндүлөр</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацтар</translation>
    </message>
    <message>
        <source>Passages in another language</source>
        <translation>Башка тилдеги үзүндүлөр</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Адамдардын аттары</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Сүрөттөр</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Жерлердин аттары</translation>
    </message>
    <message>
        <source>What came of the project</source>
        <translation>Долбоордон эмне алынды</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаталар</translation>
    </message>
    <message>
        <source>Words in the file that are not on its pages</source>
        <translation>Файлда бар, барактарында жок сөздөр</translation>
    </message>
    <message>
        <source>Documents that stay as they are</source>
        <translation>Мурдагыдай калган документтер</translation>
    </message>
    <message>
        <source>Words that a line goes through</source>
        <translation>Сызылган сөздөр</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицалар</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Телефон номерлери</translation>
    </message>
    <message>
        <source>What the document is called</source>
        <translation>Документтин аталышы</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Маектер</translation>
    </message>
    <message>
        <source>Nothing is new in the document</source>
        <translation>Документте жаңы эч нерсе жок</translation>
    </message>
    <message>
        <source>White words</source>
        <translation>Ак түстөгү сөздөр</translation>
    </message>
    <message>
        <source>Withdrawn words that stood there again, left out</source>
        <translation>Кайра ал жерде турган, кайтарылып алынган сөздөр, калтырылды</translation>
    </message>
    <message>
        <source>Words that you had taken out, taken out again</source>
        <translation>Сиз алып салган сөздөр кайра алынып салынды</translation>
    </message>
    <message>
        <source>Words in the folder that the file does not have</source>
        <translation>Папкада бар, файлда жок сөздөр</translation>
    </message>
    <message>
        <source>Words of the file that are not in the folder</source>
        <translation>Файлдын папкада жок сөздөрү</translation>
    </message>
    <message>
        <source>Words in another order than in the file</source>
        <translation>Файлдагыдан башка ирээттеги сөздөр</translation>
    </message>
    <message>
        <source>Workplaces with a name</source>
        <translation>Аты бар иш орундары</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Түшүндүрмөлөр</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>Words that somebody deleted</source>
        <translation>Өчүрүлгөн сөздөр</translation>
    </message>
    <message>
        <source>Files within it, which are not read</source>
        <translation>Ичиндеги файлдар, алар окулбайт</translation>
    </message>
    <message>
        <source>Foot of the pages</source>
        <translation>Барактардын асты</translation>
    </message>
    <message>
        <source>Head of the pages</source>
        <translation>Барактардын үстү</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>Жашырылган сөздөр</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Саптар</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Файл өзү тууралуу айтканы</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Башка</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Барак номерлери</translation>
    </message>
    <message>
        <source>Here: {words}</source>
        <translation>Бул жерде: {words}</translation>
    </message>
    <message>
        <source>In the document: {words}</source>
        <translation>Документте: {words}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number}-барак</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}-сап</translation>
    </message>
</context>
<context>
    <name>ReturningNamesSheet</name>
    <message>
        <source>Names that would come in</source>
        <translation>Папкага кире турган ысымдар</translation>
    </message>
    <message>
        <source>&amp;Go to the passage</source>
        <translation>Үзүн&amp;дүгө өтүү</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>&amp;Баары бир кошуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>The folder has these names nowhere. If you replaced one, it would stand there again. Nothing is added yet.</source>
        <translation>Бул ысымдар папкада эч жерде жок. Эгер бирин алмаштырган болсоңуз, ал кайра пайда болмок. Азырынча эч нерсе кошулган жок.</translation>
    </message>
    <message numerus="yes">
        <source>The document brings %n name(s) into passages</source>
        <translation>
            <numerusform>Документ үзүндүлөргө %Ln ысым киргизет</numerusform>
            <numerusform>Документ үзүндүлөргө %Ln ысым киргизет</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Names, and what stands there now</source>
        <translation>&amp;Ысымдар жана азыр ал жерде эмне турат</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Review a translation</source>
        <translation>Котормону текшерүү</translation>
    </message>
    <message>
        <source>You suggested this. Accept keeps it.</source>
        <translation>Муну сиз сунуш кылгансыз. «Кабыл алуу» аны калтырат.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Баштоо</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Readers are told who reviewed a translation. Without a name it stays a draft at the editor’s desk. What you decide goes with your suggestions, into the same file; until that is written, it is dropped when Satchel locks or ends.</source>
        <translation>Окурмандарга котормону ким текшергени айтылат. Ат жазылбаса, ал редактордо долбоор бойдон калат. Чечимдериңиз сунуштарыңызга кошулуп, ошол эле файлга түшөт; ал жазылганга чейин Satchel кулпуланганда же жабылганда жоголот.</translation>
    </message>
    <message>
        <source>The &amp;translation</source>
        <translation>&amp;Котормо</translation>
    </message>
    <message>
        <source>Your na&amp;me (may stay empty)</source>
        <translation>&amp;Атыңыз (жазбасаңыз да болот)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Ка&amp;был алуу</translation>
    </message>
    <message>
        <source>&amp;Better words</source>
        <translation>Башка &amp;сөз</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Калтырып &amp;кетүү</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>А&amp;ртка</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the words as they stand in the box.</source>
        <translation>Ctrl+Enter сөздөрдү талаада кандай турса, ошондой кабыл алат.</translation>
    </message>
    <message>
        <source>The te&amp;xt</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>The t&amp;ranslation, to be bettered here</source>
        <translation>К&amp;отормо, аны бул жерден оңдосо болот</translation>
    </message>
    <message>
        <source>Into {language}: {number} of {count}</source>
        <translation>Котормонун тили — {language}: {count} ичинен {number}</translation>
    </message>
    <message>
        <source>Words that you typed are not accepted yet. Close again to drop them.</source>
        <translation>Терген сөздөрүңүз али кабыл алына элек. Аларды таштоо үчүн дагы бир жолу жабыңыз.</translation>
    </message>
    <message>
        <source>These words are too long or missing. Change them, or skip this one.</source>
        <translation>Сөз жок же өтө узун. Аны өзгөртүңүз же бул үзүндүнү калтырып кетиңиз.</translation>
    </message>
    <message>
        <source>That was the last one. Close, then write the file.</source>
        <translation>Бул акыркысы эле. Жаап, анан файлды жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ReviewerSheet</name>
    <message>
        <source>Who reviews</source>
        <translation>Ким текшерет</translation>
    </message>
    <message>
        <source>Readers see this name beside each translation that you review. It is written into the folder and goes out with the archive: a pen name or an organisation will do.</source>
        <translation>Окурмандар бул ысымды сиз текшерген ар бир котормонун жанынан көрүшөт. Ал папкага жазылып, архив менен кошо кетет: лакап ат же уюмдун аты да жарайт.</translation>
    </message>
    <message>
        <source>Who reviews these translations?</source>
        <translation>Бул котормолорду ким текшерет?</translation>
    </message>
    <message>
        <source>&amp;Name for readers</source>
        <translation>Окурмандар үчүн &amp;ысым</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Текшерилди</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Адегенде ысымды жазыңыз.</translation>
    </message>
</context>
<context>
    <name>RewordingSheet</name>
    <message>
        <source>Other words in the document</source>
        <translation>Документте башка сөздөр</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>&amp;Баары бир кошуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Is it the newest version? Nothing is added yet.</source>
        <translation>Бул эң акыркы нускабы? Азырынча эч нерсе кошула элек.</translation>
    </message>
    <message>
        <source>The document has other words than the folder</source>
        <translation>Документтеги сөздөр папкадагыдан башка</translation>
    </message>
    <message>
        <source>This cannot be taken back then, nor what was done before in the files that it changes.</source>
        <translation>Андан кийин муну да, бул өзгөрткөн файлдарда мурда жасалганды да кайтарып алууга болбойт.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) get(s) the words of the document.</source>
        <translation>
            <numerusform>%Ln үзүндү документтеги сөздөрдү алат.</numerusform>
            <numerusform>%Ln үзүндү документтеги сөздөрдү алат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under quotes change(s) or go(es), with who speaks.</source>
        <translation>
            <numerusform>Цитаталардын %Ln кол тамгасы өзгөрөт же жоголот, ким сүйлөгөнү менен кошо.</numerusform>
            <numerusform>Цитаталардын %Ln кол тамгасы өзгөрөт же жоголот, ким сүйлөгөнү менен кошо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) go(es) or become(s) plain text.</source>
        <translation>
            <numerusform>%Ln таблица жоголот же жөнөкөй текстке айланат.</numerusform>
            <numerusform>%Ln таблица жоголот же жөнөкөй текстке айланат.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people consented to has to be stated again.</source>
        <translation>Адамдар эмнеге макул болгонун кайра көрсөтүү керек болот.</translation>
    </message>
</context>
<context>
    <name>RoomTextSheet</name>
    <message>
        <source>Text for the room</source>
        <translation>Залга текст</translation>
    </message>
    <message>
        <source>Some of what you present has no reviewed translation into the language of this window: the room reads it in the language of the original. A draft can stand below, and says that it is one. “Text for the room” in the Present menu changes this later.</source>
        <translation>Көрсөтө турганыңыздын бир бөлүгүнүн бул терезенин тилине текшерилген котормосу жок: зал аны түпнуска тилинде окуйт. Астында котормонун долбоору турушу мүмкүн, анын долбоор экени жазылат. Муну кийин «Көрсөтүү» менюсундагы «Залга текст» өзгөртөт.</translation>
    </message>
    <message>
        <source>&amp;Show originals</source>
        <translation>&amp;Түпнусканы көрсөтүү</translation>
    </message>
    <message>
        <source>Show with &amp;drafts</source>
        <translation>Долбоорлор &amp;менен көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>RunningPresentation</name>
    <message>
        <source>A presentation is running. End it before you choose another language.</source>
        <translation>Көрсөтүү жүрүп жатат. Башка тил тандаардан мурун аны бүтүрүңүз.</translation>
    </message>
    <message>
        <source>A presentation is running. End it and close Satchel?</source>
        <translation>Көрсөтүү жүрүп жатат. Аны бүтүрүп, Satchel’ди жабасызбы?</translation>
    </message>
    <message>
        <source>End and close</source>
        <translation>Бүтүрүп, жабуу</translation>
    </message>
    <message>
        <source>A presentation is running. End it first?</source>
        <translation>Көрсөтүү жүрүп жатат. Адегенде аны бүтүрөсүзбү?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Бүтүрүү</translation>
    </message>
    <message>
        <source>Go on presenting</source>
        <translation>Көрсөтүүнү улантуу</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>No passage has all of these words. These have some of them.</source>
        <translation>Бул сөздөрдүн баары бирге турган үзүндү жок. Мына бул үзүндүлөрдө алардын айрымдары бар.</translation>
    </message>
    <message>
        <source>These have most of the words</source>
        <translation>Буларда сөздөрдүн көбү бар</translation>
    </message>
    <message>
        <source>Quotes whose attribution does not tell this now were not found by it: {fields}.</source>
        <translation>«Ким айтты» сабы азыр муну айтпаган цитаталар бул белги боюнча табылган жок: {fields}.</translation>
    </message>
    <message>
        <source>“{word}” stands nowhere. Words spelt like it were searched: {words}.</source>
        <translation>«{word}» эч жерде жок. Жазылышы окшош сөздөр изделди: {words}.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>The whole list</source>
        <translation>Тизме толугу менен</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Close the archive</source>
        <translation>Архивге мөөр басуу</translation>
    </message>
    <message>
        <source>&amp;Close this one too</source>
        <translation>Буга да &amp;мөөр басуу</translation>
    </message>
    <message>
        <source>Publish it &amp;open</source>
        <translation>&amp;Ачык чыгаруу</translation>
    </message>
    <message>
        <source>Whoever has this one will be able to read it. That cannot be undone.</source>
        <translation>Бул чыгарылышты колуна тийген ар бир адам окуй алат. Муну артка кайтарууга болбойт.</translation>
    </message>
    <message>
        <source>Whoever reads the archive needs this passphrase. Tell it to them by another way than the file. If it is lost, the file cannot be opened again; this folder stays as it is.</source>
        <translation>Архивди окуган ар бир адамга бул сырсөз керек. Аны файлдан башка жол менен бериңиз. Ал жоголсо, файл кайра ачылбайт; бул папка ошол бойдон калат.</translation>
    </message>
    <message>
        <source>A reader whose key you add opens it with that key. With keys alone, leave the passphrase empty.</source>
        <translation>Ачкычын сиз кошкон окурман аны ошол ачкыч менен ачат. Ачкычтар гана керек болсо, сырсөздү бош калтырыңыз.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Улантуу</translation>
    </message>
    <message>
        <source>Add readers’ &amp;keys …</source>
        <translation>Окурмандардын &amp;ачкычтарын кошуу …</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>А&amp;лып салуу</translation>
    </message>
    <message>
        <source>&amp;Readers who open it with their keys</source>
        <translation>Аны өз ачкычы менен ача &amp;турган окурмандар</translation>
    </message>
    <message>
        <source>Add readers’ keys</source>
        <translation>Окурмандардын ачкычтарын кошуу</translation>
    </message>
    <message>
        <source>This is the passphrase of your key: with both, readers could sign in your name. Choose another one.</source>
        <translation>Бул сиздин ачкычыңыздын сырсөзү: экөө тең болсо, окурмандар сиздин атыңыздан кол коё алмак. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>SearchHeader</name>
    <message>
        <source>More about this answer, and where else to look</source>
        <translation>Бул жооп жөнүндө кененирээк жана дагы кайдан кароо керек</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Бул жооп жөнүндө кененирээк</translation>
    </message>
    <message>
        <source>Type a word to search the whole archive.</source>
        <translation>Бүт архивден издөө үчүн сөз жазыңыз.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Изделүүдө …</translation>
    </message>
    <message>
        <source>This search could not be made. Change its words, or type them again.</source>
        <translation>Бул издөө ишке ашкан жок. Сөздөрүн өзгөртүңүз же кайра териңиз.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search results</source>
        <translation>Издөө натыйжалары</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Терилгенди &amp;көрсөтүү</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>It has fewer than twelve characters.</source>
        <translation>Анда он экиден аз белги бар.</translation>
    </message>
    <message>
        <source>It is among those that are tried first, or nearly: a common word, digits alone, or keys in their order.</source>
        <translation>Ал биринчи болуп сыналгандардын бири же ошого жакын: көп колдонулган сөз, сандар гана же катары менен турган баскычтар.</translation>
    </message>
    <message>
        <source>Whoever gets hold of what it closes can have a computer try all of that kind, and then reads everything. Six words drawn by lot take longer than anybody has.</source>
        <translation>Ал жапкан нерсе колуна тийген киши мындай сырсөздөрдүн баарын компьютерге сынатып, баарын окуй алат. Чүчү кулак менен тандалган алты сөзгө эч кимдин убактысы жетпейт.</translation>
    </message>
    <message>
        <source>&amp;Choose another</source>
        <translation>&amp;Башкасын тандоо</translation>
    </message>
    <message>
        <source>&amp;Use it although it is easily guessed</source>
        <translation>Табуу оңой болсо да, ушуну кал&amp;тыруу</translation>
    </message>
    <message>
        <source>This passphrase is easily guessed</source>
        <translation>Бул сырсөздү табуу оңой</translation>
    </message>
</context>
<context>
    <name>SentenceSheet</name>
    <message>
        <source>Better words for Satchel</source>
        <translation>Satchel үчүн жакшыраак сөздөр</translation>
    </message>
    <message>
        <source>&amp;Suggest other words …</source>
        <translation>Башка сөз &amp;сунуштоо …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Type some words as the window says them, then choose the sentence.</source>
        <translation>Терезедеги сөздөрдөн бир нечесин жазып, анан сүйлөмдү тандаңыз.</translation>
    </message>
    <message>
        <source>&amp;Words of the window</source>
        <translation>Терезедеги сөз&amp;дөр</translation>
    </message>
    <message>
        <source>Se&amp;ntences</source>
        <translation>&amp;Табылгандар</translation>
    </message>
    <message>
        <source>No sentence has this. Try other words, or the beginning of one.</source>
        <translation>Бул бир да сүйлөмдө жок. Башка сөз же сөздүн башын гана жазыңыз.</translation>
    </message>
</context>
<context>
    <name>SetActions</name>
    <message>
        <source>New set</source>
        <translation>Жаңы жыйнак</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>Меники кылуу</translation>
    </message>
    <message>
        <source>Give to the archive</source>
        <translation>Архивге берүү</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Башка ат</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>Share as a file …</source>
        <translation>Файл кылып бөлүшүү …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
</context>
<context>
    <name>SetAdder</name>
    <message>
        <source>A new set</source>
        <translation>Жаңы жыйнак</translation>
    </message>
    <message>
        <source>Choose a passage to add to the set first.</source>
        <translation>Жыйнакка кошуу үчүн адегенде үзүндү тандаңыз.</translation>
    </message>
</context>
<context>
    <name>SetChanges</name>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (көчүрмө)</translation>
    </message>
    <message>
        <source>All minutes stay as they were.</source>
        <translation>Бардык мүнөттөр мурдагыдай калды.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have new minutes.</source>
        <translation>
            <numerusform>%Ln пункттун мүнөттөрү жаңы.</numerusform>
            <numerusform>%Ln пункттун мүнөттөрү жаңы.</numerusform>
        </translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Жаңы жыйнак</translation>
    </message>
</context>
<context>
    <name>SetHeader</name>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Give to the archive</source>
        <translation>Архивге берүү</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>Меники кылуу</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Бөлүшүү …</translation>
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
        <translation>Ал сиздин дептерде: бул жерде өзгөртүү үчүн аны архивге бериңиз.</translation>
    </message>
    <message>
        <source>It came with the archive: make it yours to change it.</source>
        <translation>Ал архив менен келген: өзгөртүү үчүн өзүңүздүкү кылыңыз.</translation>
    </message>
</context>
<context>
    <name>SetPane</name>
    <message>
        <source>Show care notes first</source>
        <translation>Адегенде эскертүүлөр</translation>
    </message>
    <message>
        <source>Title of the set</source>
        <translation>Жыйнактын аты</translation>
    </message>
    <message>
        <source>What it is for: only you read it</source>
        <translation>Эмне үчүн: сиз гана окуйсуз</translation>
    </message>
    <message>
        <source>What it is for: whoever presents it reads it; it is in the archive</source>
        <translation>Эмне үчүн: көрсөткөн адам окуйт; бул архивде болот</translation>
    </message>
    <message>
        <source>Where people can turn to: on the calm screen and in handouts</source>
        <translation>Адамдар кайда кайрылса болот: тынч экранда жана таратылган барактарда</translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>The set is changed.</source>
        <translation>Жыйнак өзгөртүлдү.</translation>
    </message>
    <message>
        <source>The item is changed.</source>
        <translation>Пункт өзгөртүлдү.</translation>
    </message>
    <message>
        <source>Its words are as before in: {languages}.</source>
        <translation>Бул тилдердеги сөздөр мурдагыдай калды: {languages}.</translation>
    </message>
</context>
<context>
    <name>SetsPane</name>
    <message>
        <source>Sets</source>
        <translation>Жыйнактар</translation>
    </message>
    <message>
        <source>Your sets</source>
        <translation>Сиздин жыйнактар</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Азырынча жок.</translation>
    </message>
    <message>
        <source>Sets of this archive</source>
        <translation>Ушул архивдин жыйнактары</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ырастоолор</translation>
    </message>
    <message>
        <source>C&amp;itations</source>
        <translation>Булакка шилте&amp;мелер</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Тил</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ачык</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жогорку контраст</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Көрүнүшү</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Кыска саптар</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Кадимкидей</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Узун саптар</translation>
    </message>
    <message>
        <source>&amp;Line length</source>
        <translation>Саптын &amp;узундугу</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Кичине</translation>
    </message>
    <message>
        <source>Wide apart</source>
        <translation>Чоң</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>Саптардын &amp;аралыгы</translation>
    </message>
    <message>
        <source>With serifs (Charis SIL)</source>
        <translation>Кертиктүү (Charis SIL)</translation>
    </message>
    <message>
        <source>Without serifs (Inter)</source>
        <translation>Кертиксиз (Inter)</translation>
    </message>
    <message>
        <source>Typ&amp;eface of the text</source>
        <translation>Тексттин &amp;шрифти</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Сөздөрдү көрсөтүү</translation>
    </message>
    <message>
        <source>Show them pale until chosen</source>
        <translation>Тандалганга чейин бозомук көрсөтүү</translation>
    </message>
    <message>
        <source>Fold them until opened</source>
        <translation>Ачылганга чейин жашыруу</translation>
    </message>
    <message>
        <source>Text with c&amp;are notes</source>
        <translation>«Аба&amp;йлаңыз» белгиси бар текст</translation>
    </message>
    <message>
        <source>Co&amp;ver such results of a search</source>
        <translation>Издөөдө табылган мындайларды да &amp;жашыруу</translation>
    </message>
    <message>
        <source>&amp;Size of all text</source>
        <translation>Бардык тексттин өл&amp;чөмү</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>Take in a shared collection or set</source>
        <translation>Жиберилген топтомду же жыйнакты кабыл алуу</translation>
    </message>
    <message>
        <source>(taken in on {day})</source>
        <translation>({day} кабыл алынган)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added to your notebook.</source>
        <translation>
            <numerusform>Дептериңизге %Ln жазуу кошулду.</numerusform>
            <numerusform>Дептериңизге %Ln жазуу кошулду.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set “{title}” is in your notebook now.</source>
        <translation>«{title}» жыйнагы эми дептериңизде.</translation>
    </message>
    <message>
        <source>The set “{title}” was in your notebook already.</source>
        <translation>«{title}» жыйнагы дептериңизде мурунтан эле бар болчу.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Go to the workshop</source>
        <translation>Машыгууга өтүү</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share a collection</source>
        <translation>Топтомду бөлүшүү</translation>
    </message>
    <message>
        <source>Share a set</source>
        <translation>Жыйнакты бөлүшүү</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Менин &amp;белгилөөлөрүм менен</translation>
    </message>
    <message>
        <source>With my &amp;notes, and what the set is for</source>
        <translation>Менин &amp;белгилөөлөрүм жана жыйнак эмне үчүн экени менен</translation>
    </message>
    <message>
        <source>Only who knows a &amp;passphrase can open it</source>
        <translation>&amp;Сырсөздү билген гана ача алат</translation>
    </message>
    <message>
        <source>&amp;Write the file …</source>
        <translation>&amp;Файлды жазуу …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), for somebody who has the same archives.</source>
        <translation>
            <numerusform>%Ln жазуу, ушул эле архивдери бар киши үчүн.</numerusform>
            <numerusform>%Ln жазуу, ушул эле архивдери бар киши үчүн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), for somebody who has the same archives.</source>
        <translation>
            <numerusform>%Ln пункт, ушул эле архивдери бар киши үчүн.</numerusform>
            <numerusform>%Ln пункт, ушул эле архивдери бар киши үчүн.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a passphrase, whoever has the file can read what you chose in it. It says nothing of when you did.</source>
        <translation>Сырсөзсүз, файл колуна тийген ар бир киши сиз тандаганды окуй алат. Качан тандаганыңыз анда айтылбайт.</translation>
    </message>
    <message>
        <source>The archive is sealed, and this file is not: whoever has it can read it.</source>
        <translation>Архивге мөөр басылган, бул файлга басылган эмес: ким алса, ошол окуй алат.</translation>
    </message>
    <message>
        <source>Shared collections and sets (*.satchel-set)</source>
        <translation>Жиберилген топтомдор жана жыйнактар (*.satchel-set)</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Файл жазылууда …</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Бүттү&amp;м</translation>
    </message>
    <message>
        <source>Whoever opens it is shown these words and digits. They are the same in every file from your notebook:</source>
        <translation>Аны ачканга ушул сөздөр жана сандар көрсөтүлөт. Алар дептериңизден чыккан ар бир файлда бирдей:</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Файл жазылды</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message>
        <source>New collection …</source>
        <translation>Жаңы топтом …</translation>
    </message>
    <message>
        <source>New collection in this one …</source>
        <translation>Мунун ичинде жаңы топтом …</translation>
    </message>
    <message>
        <source>Another title …</source>
        <translation>Башка аталыш …</translation>
    </message>
    <message>
        <source>Make a set of it</source>
        <translation>Мындан жыйнак түзүү</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>Топтомго салуу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
    <message>
        <source>Share as a file …</source>
        <translation>Файл кылып бөлүшүү …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Empty the bin …</source>
        <translation>Себетти бошотуу …</translation>
    </message>
    <message>
        <source>Title of the new collection</source>
        <translation>Жаңы топтомдун аталышы</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Башка аталыш</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Атын өзгөртүү</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Түзүү</translation>
    </message>
    <message>
        <source>Save this search under the title</source>
        <translation>Бул издөөнү ушул ат менен сактоо</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>No other collection</source>
        <translation>Башка топтомго эмес</translation>
    </message>
</context>
<context>
    <name>ShelfPane</name>
    <message>
        <source>Collections, saved searches and the bin</source>
        <translation>Топтомдор, сакталган издөөлөр жана себет</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сакталган издөөлөр</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Топтомдор</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Жаңы топтом …</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Passages: {of}</source>
        <translation>Үзүндүлөр: {of}</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln үзүндү</numerusform>
            <numerusform>%Ln үзүндү</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}. The first {shown} are shown.</source>
        <translation>{count}. Алгачкы {shown} көрсөтүлдү.</translation>
    </message>
</context>
<context>
    <name>SinceSheet</name>
    <message>
        <source>What changed</source>
        <translation>Эмне өзгөрдү</translation>
    </message>
    <message>
        <source>&amp;Write the archive</source>
        <translation>А&amp;рхивди жазуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>What changed since edition {number} is not shown: its file was not found, or another passphrase opens it.</source>
        <translation>{number}-чыгарылыштан бери эмне өзгөргөнү көрсөтүлгөн жок: анын файлы табылган жок же аны башка сырсөз ачат.</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln үзүндү</numerusform>
            <numerusform>%Ln үзүндү</numerusform>
        </translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>{number}-цитата</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Сүрөт {number}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are not shown.</source>
        <translation>
            <numerusform>Дагы %Ln сап көрсөтүлгөн жок.</numerusform>
            <numerusform>Дагы %Ln сап көрсөтүлгөн жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers below {number} are not shown exactly, nor those that would give one away.</source>
        <translation>{number}төн кичине сандар так көрсөтүлбөйт; аларды эсептеп чыгарууга мүмкүн кылган сандар да.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Эмне кылабыз</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>Take the time you need.
Anyone may leave the room, and come back.</source>
        <translation>Шашпаңыз.
Ким болбосун чыгып, кайра кирсе болот.</translation>
    </message>
    <message>
        <source>Numbers below {number} are not shown exactly.</source>
        <translation>{number}төн кичине сандар так көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Уландысы</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation>Булакты жабуу</translation>
    </message>
    <message>
        <source>The source’s own lines</source>
        <translation>Булактын саптары</translation>
    </message>
    <message>
        <source>Choose a passage to see its lines in the source.</source>
        <translation>Булактагы саптарын көрүү үчүн үзүндү тандаңыз.</translation>
    </message>
    <message>
        <source>The place in the source is not known.</source>
        <translation>Булактагы орду белгисиз.</translation>
    </message>
    <message>
        <source>The source says in full who speaks. It is left out while the attributions tell less: choose “In full” in the View menu to see it.</source>
        <translation>Булак ким сүйлөгөнүн толук айтат. «Ким айтты» сабы азыраак айтып турганда ал көрсөтүлбөйт: көрүү үчүн «Көрүнүш» менюсунан «Ким айтты», «Толук» дегенди тандаңыз.</translation>
    </message>
    <message>
        <source>In the source, {file}: line {line}</source>
        <translation>Булакта, {file}: {line}-сап</translation>
    </message>
    <message>
        <source>In the source, {file}: lines {line} to {last}</source>
        <translation>Булакта, {file}: {line}–{last}-саптар</translation>
    </message>
</context>
<context>
    <name>SpeakerForm</name>
    <message>
        <source>What holds for all …</source>
        <translation>Баарына тиешелүүсү …</translation>
    </message>
    <message>
        <source>Change the line …</source>
        <translation>Кол тамганы өзгөртүү …</translation>
    </message>
    <message>
        <source>Topics of the care note, with commas between</source>
        <translation>Эскертүүнүн темалары, үтүр менен</translation>
    </message>
    <message>
        <source>Why a reader may see it</source>
        <translation>Окурман муну эмне үчүн көрө алат</translation>
    </message>
    <message>
        <source>Told by its own words</source>
        <translation>Өз сөздөрүнөн билинет</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Ошол эле киши</translation>
    </message>
    <message>
        <source>Told on a reader’s screen</source>
        <translation>Окурмандын экранында</translation>
    </message>
    <message>
        <source>Told where it is shared</source>
        <translation>Бөлүшүлгөн жерде</translation>
    </message>
    <message>
        <source>Consented to</source>
        <translation>Макулдугу</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Кимге болот</translation>
    </message>
    <message>
        <source>Write a line …</source>
        <translation>Кол тамга жазуу …</translation>
    </message>
    <message>
        <source>Care note</source>
        <translation>Эскертүү</translation>
    </message>
    <message numerus="yes">
        <source>What was guessed of %n is right</source>
        <translation>
            <numerusform>%Ln цитата жөнүндөгү божомол туура</numerusform>
            <numerusform>%Ln цитата жөнүндөгү божомол туура</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Other words for “{value}” …</source>
        <translation>«{value}» үчүн башка сөздөр …</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Жаңы …</translation>
    </message>
    <message>
        <source>{language}, as the document</source>
        <translation>{language}, документтикиндей</translation>
    </message>
    <message>
        <source>One person says all that are chosen</source>
        <translation>Тандалгандардын баарын бир киши айтат</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Эч ким билбейт</translation>
    </message>
    <message>
        <source>Stated here:</source>
        <translation>Ушул жерде:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Окуу</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Машыгууда</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Жарыялоо</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Каалаган адамга</translation>
    </message>
    <message>
        <source>Those who promise to be careful with it</source>
        <translation>Этият болууга убада бергендерге</translation>
    </message>
    <message>
        <source>Those whom you choose</source>
        <translation>Сиз тандагандарга</translation>
    </message>
    <message>
        <source>Nothing stated</source>
        <translation>Эч нерсе көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Кереги жок</translation>
    </message>
    <message>
        <source>What fits three</source>
        <translation>Үч кишиге туура келгени</translation>
    </message>
    <message>
        <source>{level} (fits {number} or fewer)</source>
        <translation>{level} (туура келет: {number} же андан аз)</translation>
    </message>
    <message>
        <source>{level} (fits {number})</source>
        <translation>{level} (туура келет: {number})</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Толук</translation>
    </message>
    <message>
        <source>Gender and age band</source>
        <translation>Гендер жана жаш тобу</translation>
    </message>
    <message>
        <source>Role only</source>
        <translation>Ролу гана</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Көрсөтпөө</translation>
    </message>
    <message>
        <source>To nothing</source>
        <translation>Эч нерсеге</translation>
    </message>
    <message>
        <source>{words}, as the archive</source>
        <translation>{words}, архивдикиндей</translation>
    </message>
    <message>
        <source>(differs)</source>
        <translation>(ар башка)</translation>
    </message>
    <message>
        <source>Choose quotes to state who says them.</source>
        <translation>Ким айтканын көрсөтүү үчүн цитаталарды тандаңыз.</translation>
    </message>
    <message>
        <source>There is no line under this quote, so nothing can be told of who speaks. Write a line. To take the paragraph below it as its line, press Folder, Chosen passage.</source>
        <translation>Бул цитатанын астында кол тамга жок, ошондуктан ким айтканы жөнүндө эч нерсе айтууга болбойт. Кол тамга жазыңыз. Анын астындагы абзацты кол тамга кылуу үчүн «Папка», «Тандалган үзүндү» дегенди ачыңыз.</translation>
    </message>
    <message>
        <source>Those who took part are not counted yet, so nobody knows how many fit.</source>
        <translation>Катышуучулар азырынча саналган эмес, ошондуктан канча кишиге туура келерин эч ким билбейт.</translation>
    </message>
    <message>
        <source>Nothing is stated of who speaks yet.</source>
        <translation>Ким айтканы жөнүндө азырынча эч нерсе көрсөтүлгөн эмес.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) chosen.</source>
        <translation>
            <numerusform>%Ln цитата тандалды.</numerusform>
            <numerusform>%Ln цитата тандалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) fewer than three of those who took part.</source>
        <translation>
            <numerusform>Алардын %Ln үчтөн аз катышуучуга туура келет.</numerusform>
            <numerusform>Алардын %Ln үчтөн аз катышуучуга туура келет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them nobody knows whether three fit.</source>
        <translation>
            <numerusform>Алардын %Ln боюнча үч адам туура келер-келбеси белгисиз.</numerusform>
            <numerusform>Алардын %Ln боюнча үч адам туура келер-келбеси белгисиз.</numerusform>
        </translation>
    </message>
    <message>
        <source>State that as a field, or choose a lower level.</source>
        <translation>Муну талаада көрсөтүңүз же төмөнкү деңгээлди тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Without {fields}, it fits at most %n.</source>
        <translation>
            <numerusform>Эгер {fields} айтылбаса, эң көп дегенде %Ln.</numerusform>
            <numerusform>Эгер {fields} айтылбаса, эң көп дегенде %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told as “{level}”, it fits at most %n.</source>
        <translation>
            <numerusform>«{level}» деп айтылса, эң көп дегенде %Ln.</numerusform>
            <numerusform>«{level}» деп айтылса, эң көп дегенде %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarest detail here fits at most %n of those who took part.</source>
        <translation>
            <numerusform>Мындагы эң сейрек белги катышкандардын эң көп дегенде %Ln адамына туура келет.</numerusform>
            <numerusform>Мындагы эң сейрек белги катышкандардын эң көп дегенде %Ln адамына туура келет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rarest detail here fits at most %n of those who took part, and fewer where “{words}” tells more.</source>
        <translation>
            <numerusform>Мындагы эң сейрек белги катышкандардын эң көп дегенде %Ln адамына туура келет, ал эми «{words}» дагы көптү айтса, андан да азына.</numerusform>
            <numerusform>Мындагы эң сейрек белги катышкандардын эң көп дегенде %Ln адамына туура келет, ал эми «{words}» дагы көптү айтса, андан да азына.</numerusform>
        </translation>
    </message>
    <message>
        <source>No table counts {fields}.</source>
        <translation>Эч бир таблицада {fields} саналган эмес.</translation>
    </message>
    <message>
        <source>The quote’s own words tell who speaks.</source>
        <translation>Ким айтканы цитатанын өз сөздөрүнөн билинет.</translation>
    </message>
    <message>
        <source>Told as “{level}” it is safe.</source>
        <translation>«{level}» деп айтылса, коопсуз.</translation>
    </message>
    <message>
        <source>Nobody knows how many fit this line.</source>
        <translation>Бул сап канча кишиге туура келерин эч ким билбейт.</translation>
    </message>
    <message>
        <source>Nobody knows how many fit: no table counts {fields}.</source>
        <translation>Канча кишиге туура келерин эч ким билбейт: эч бир таблицада {fields} саналган эмес.</translation>
    </message>
    <message>
        <source>Nobody knows how many fit: the line says “{words}” too.</source>
        <translation>Канча адам туура келери белгисиз: кол тамгада «{words}» деп да айтылган.</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>ролу</translation>
    </message>
    <message>
        <source>the gender</source>
        <translation>гендери</translation>
    </message>
    <message>
        <source>the age</source>
        <translation>жашы</translation>
    </message>
    <message>
        <source>the sector</source>
        <translation>иштеген жери</translation>
    </message>
    <message>
        <source>Line as printed</source>
        <translation>Тексттеги сап</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Туура келет</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Киши</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>(no line)</source>
        <translation>(сабы жок)</translation>
    </message>
</context>
<context>
    <name>SpeakersController</name>
    <message numerus="yes">
        <source>It is stated of %n quote(s).</source>
        <translation>
            <numerusform>%Ln цитата үчүн көрсөтүлдү.</numerusform>
            <numerusform>%Ln цитата үчүн көрсөтүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person says these quotes.</source>
        <translation>Бул цитаталарды бир киши айтат.</translation>
    </message>
    <message>
        <source>It has other words now.</source>
        <translation>Эми анын сөздөрү башка.</translation>
    </message>
</context>
<context>
    <name>SpeakersPane</name>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгисиз</translation>
    </message>
    <message>
        <source>Fit fewer than three</source>
        <translation>Үчтөн аз кишиге</translation>
    </message>
    <message>
        <source>Which quotes are listed</source>
        <translation>Тизмеде кайсы цитаталар</translation>
    </message>
    <message>
        <source>Quotes, and who says them</source>
        <translation>Цитаталар жана аларды ким айтканы</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Ким айтты</translation>
    </message>
    <message>
        <source>There are no quotes yet.</source>
        <translation>Азырынча цитата жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитата</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing is known of %n</source>
        <translation>
            <numerusform>%Ln цитата боюнча эч нерсе белгисиз</numerusform>
            <numerusform>%Ln цитата боюнча эч нерсе белгисиз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s) fewer than three</source>
        <translation>
            <numerusform>%Ln үчтөн аз кишиге туура келет</numerusform>
            <numerusform>%Ln үчтөн аз кишиге туура келет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nobody knows whether three fit</source>
        <translation>
            <numerusform>%Ln цитата боюнча үч адам туура келер-келбеси белгисиз</numerusform>
            <numerusform>%Ln цитата боюнча үч адам туура келер-келбеси белгисиз</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {number} are listed</source>
        <translation>тизмеде биринчи {number}</translation>
    </message>
</context>
<context>
    <name>StandingNote</name>
    <message>
        <source>Nothing is kept yet. Stars, highlights and notes that you make in the text will be listed here. You can also write a note that stands by itself.</source>
        <translation>Азырынча эч нерсе сакталган эмес. Текстке койгон жылдызчаларыңыз, бөлүп көрсөтүүлөрүңүз жана белгилөөлөрүңүз ушул жерде турат. Өзүнчө белгилөө да жазсаңыз болот.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Белгилөө жазуу</translation>
    </message>
    <message>
        <source>Satchel was started so that it writes nothing, so your notebook stays closed. What you keep now is gone when Satchel ends.</source>
        <translation>Satchel эч нерсе жазбагандай ачылган, ошондуктан дептериңиз жабык калат. Азыр сактаганыңыз Satchel жабылганда жок болот.</translation>
    </message>
</context>
<context>
    <name>StarActions</name>
    <message>
        <source>Choose a passage to star first.</source>
        <translation>Адегенде жылдызча коюла турган үзүндүнү тандаңыз.</translation>
    </message>
    <message>
        <source>Starred.</source>
        <translation>Жылдызча коюлган.</translation>
    </message>
    <message>
        <source>Star taken away.</source>
        <translation>Жылдызча алынды.</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>{what}. Starred</source>
        <translation>{what}. Жылдызча коюлган</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Жылдызча коюлган</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ctrl+K search · Ctrl+J go to · Alt+← back · F5 present · ? keys · F1 help</source>
        <translation>Ctrl+K издөө · Ctrl+J өтүү · Alt+← артка · F5 көрсөтүү · ? баскычтар · F1 жардам</translation>
    </message>
    <message>
        <source>came with Satchel</source>
        <translation>Satchel менен кошо келген</translation>
    </message>
    <message>
        <source>signature checked</source>
        <translation>кол тамгасы текшерилген</translation>
    </message>
    <message>
        <source>sealed, signature checked</source>
        <translation>мөөр басылган, кол тамгасы текшерилген</translation>
    </message>
    <message>
        <source>damaged, parts are missing</source>
        <translation>бузулган, бөлүгү жок</translation>
    </message>
    <message>
        <source>{title} · edition {edition} · {trust}</source>
        <translation>{title} · {edition}-чыгарылыш · {trust}</translation>
    </message>
    <message>
        <source>Preview of edition {edition}, not signed · {title}</source>
        <translation>{edition}-чыгарылышты алдын ала көрүү, кол коюлган эмес · {title}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>A draft: not published, and still to be changed</source>
        <translation>Долбоор: жарыялана элек, дагы өзгөрөт</translation>
    </message>
    <message>
        <source>folder {folder}</source>
        <translation>папка {folder}</translation>
    </message>
    <message>
        <source>Size {zoom} %</source>
        <translation>Өлчөмү {zoom} %</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved, and would be lost.</source>
        <translation>
            <numerusform>%Ln өзгөртүү сакталган жок, ал жоголот.</numerusform>
            <numerusform>%Ln өзгөртүү сакталган жок, алар жоголот.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit without them</source>
        <translation>Аларсыз чыгуу</translation>
    </message>
</context>
<context>
    <name>StillTold</name>
    <message>
        <source>ids and names of files</source>
        <translation>идентификаторлор жана файлдардын аттары</translation>
    </message>
    <message>
        <source>left on purpose</source>
        <translation>атайын калтырылды</translation>
    </message>
    <message>
        <source>It is not found any more. Another spelling would not be found either.</source>
        <translation>Ал мындан ары табылбайт. Башкача жазылганы да табылмак эмес.</translation>
    </message>
    <message>
        <source>Told where the whole line is shown.</source>
        <translation>Кол тамга толук көрсөтүлгөн жерде айтылат.</translation>
    </message>
    <message>
        <source>It stays in the folder.</source>
        <translation>Папкада калат.</translation>
    </message>
    <message>
        <source>It goes out with the archive. No search and no export has it.</source>
        <translation>Архив менен кошо кетет. Издөөдө да, экспортто да жок.</translation>
    </message>
    <message>
        <source>The coding repeats the words of the passage.</source>
        <translation>Коддоо үзүндүнүн сөздөрүн кайталайт.</translation>
    </message>
    <message>
        <source>Told at every level, found by searching, and in exports.</source>
        <translation>Ар бир деңгээлде айтылат, издөөдө табылат жана экспортто бар.</translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>окуу үчүн %n</numerusform>
            <numerusform>окуу үчүн %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to share</source>
        <translation>
            <numerusform>бөлүшүү үчүн %n</numerusform>
            <numerusform>бөлүшүү үчүн %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The line as printed: {fields}</source>
        <translation>Кол тамга басылгандай: {fields}</translation>
    </message>
    <message>
        <source>Lines say more too: {words}</source>
        <translation>Кол тамгаларда башка да бар: {words}</translation>
    </message>
    <message>
        <source>Nothing of who speaks</source>
        <translation>Ким сүйлөгөнү жөнүндө эч нерсе</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) fit(s) fewer than three people, or nobody knows.</source>
        <translation>
            <numerusform>%n кол тамга үчтөн аз кишиге туура келет же бул белгисиз.</numerusform>
            <numerusform>%n кол тамга үчтөн аз кишиге туура келет же бул белгисиз.</numerusform>
        </translation>
    </message>
    <message>
        <source>They begin at the level for sharing: {levels}. Who makes them can choose another one.</source>
        <translation>Алар бөлүшүү деңгээлинен башталат: {levels}. Аларды жасаган адам башкасын тандай алат.</translation>
    </message>
    <message>
        <source>no line is there yet</source>
        <translation>кол тамга азырынча жок</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>files, paper, slides, copies</source>
        <translation>файлдар, кагаз, слайддар, көчүрмөлөр</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>It finds every word of the text, at every level. By role, gender, age or sector it finds only what the line tells then.</source>
        <translation>Тексттин ар бир сөзүн каалаган деңгээлде табат. Ролу, жынысы, жашы же иштеген жери боюнча кол тамга ошондо айтканын гана табат.</translation>
    </message>
    <message>
        <source>The archive file</source>
        <translation>Архивдин файлы</translation>
    </message>
    <message>
        <source>It holds all lines whole, and the text as received. Who opens it in another program reads them, whatever the levels say.</source>
        <translation>Анда бардык кол тамгалар толук жана текст алынган түрүндө турат. Аны башка программада ачкан адам деңгээлдер эмне десе да аларды окуйт.</translation>
    </message>
    <message>
        <source>Readers of the archive and of web pages can see them. “Rename this document”, in “Further” of the Folder menu, changes those of a document.</source>
        <translation>Аларды архивдин жана веб-барактардын окурмандары көрөт. Документтин аттарын «Папка» менюсунун «Дагы» бөлүгүндөгү «Бул документтин атын өзгөртүү» өзгөртөт.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Put a pause in</source>
        <translation>Тыныгуу кошуу</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Ушул бойдон калтыруу</translation>
    </message>
    <message>
        <source>A pause before item {number} would part them.</source>
        <translation>{number}-пункттун алдындагы тыныгуу аларды бөлмөк.</translation>
    </message>
</context>
<context>
    <name>SuggestionController</name>
    <message>
        <source>No key signed this, so nothing can be sealed for its editor. Open an edition of the archive to suggest something.</source>
        <translation>Буга эч кандай ачкыч менен кол коюлган эмес, ошондуктан редактор үчүн эч нерсени жаап мөөр басууга болбойт. Сунуш кылуу үчүн архивдин чыгарылышын ачыңыз.</translation>
    </message>
    <message>
        <source>Your suggestions for another archive are not written to a file yet.</source>
        <translation>Башка архивге сунуштарыңыз файлга али жазыла элек.</translation>
    </message>
    <message>
        <source>Choose a passage, a theme or an entry of the glossary first.</source>
        <translation>Адегенде үзүндүнү, теманы же глоссарийдеги сөздү тандаңыз.</translation>
    </message>
    <message>
        <source>Choose the passage that is to be withdrawn first.</source>
        <translation>Адегенде алып салынчу үзүндүнү тандаңыз.</translation>
    </message>
    <message>
        <source>This archive has no translation yet.</source>
        <translation>Бул архивде азырынча котормо жок.</translation>
    </message>
    <message>
        <source>Your suggestions …</source>
        <translation>Сунуштарыңыз …</translation>
    </message>
</context>
<context>
    <name>SuggestionSheet</name>
    <message>
        <source>Suggest a correction</source>
        <translation>Түзөтүү сунуштоо</translation>
    </message>
    <message>
        <source>&amp;Put it with your suggestions</source>
        <translation>Сунуштарыңызга &amp;кошуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>You suggested this already. Change it here.</source>
        <translation>Сиз муну сунуш кылгансыз. Бул жерден өзгөртсө болот.</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>&amp;Эмне жөнүндө</translation>
    </message>
    <message>
        <source>What s&amp;tands there</source>
        <translation>А&amp;зыр кандай</translation>
    </message>
    <message>
        <source>What &amp;should stand there</source>
        <translation>Кандай &amp;болушу керек</translation>
    </message>
    <message>
        <source>Change the words first, or cancel.</source>
        <translation>Адегенде сөздөрдү өзгөртүңүз же жокко чыгарыңыз.</translation>
    </message>
    <message>
        <source>These words are too long, or have characters that cannot be shown.</source>
        <translation>Текст өтө узун же анда көрсөтүүгө болбой турган белгилер бар.</translation>
    </message>
    <message>
        <source>It is in memory only until you write the file, and dropped when Satchel locks or ends. Only the editor of this archive can read that file; it looks the same whatever you suggest.</source>
        <translation>Файл жазылганга чейин бул эстутумда гана турат, Satchel кулпуланганда же жабылганда жоголот. Файлды архивдин редактору гана окуй алат; эмне сунуш кылсаңыз да, анын сырткы көрүнүшү бирдей.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to anything</source>
        <translation>Каалаган жерге өтүү</translation>
    </message>
    <message>
        <source>Some letters of a section, a quote, a theme, a term or an action</source>
        <translation>Бөлүмдүн, цитатанын, теманын, глоссарий сөзүнүн же аракеттин бир нече тамгасы</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Табылгандар</translation>
    </message>
    <message>
        <source>Enter goes there · Ctrl+Enter in a new tab · Esc closes</source>
        <translation>Enter — өтүү · Ctrl+Enter — жаңы өтмөктө · Esc — жабуу</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Бул тамгалар ушул тартипте эч жерде жок.</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Сиз болгон жерлер</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>No space left on device</source>
        <translation>дискте орун жок</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>дисктен бөлүнгөн орун түгөндү</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>файл бул диск үчүн өтө чоң</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>укук жок</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>буга тыюу салынган</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск окуу үчүн гана</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>мындай файл же папка жок</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>мындай файл бар</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>файлдын аты өтө узун</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>диск окулбай же жазылбай жатат</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>эс жетпейт</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>диск ажыратылган</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>бул папка эмес</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>бул папка</translation>
    </message>
    <message>
        <source>it has no usable name</source>
        <translation>мындай аталыш жарабайт</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>Өтмөктөр</translation>
    </message>
</context>
<context>
    <name>TableList</name>
    <message>
        <source>Tables of who took part</source>
        <translation>Катышуучулардын таблицалары</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Жаңы таблица</translation>
    </message>
    <message>
        <source>{table}, not put in yet</source>
        <translation>{table}, али киргизилген жок</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>A table of these words</source>
        <translation>Бул сөздөрдөн таблица</translation>
    </message>
    <message>
        <source>&amp;Make the table</source>
        <translation>&amp;Таблица жасоо</translation>
    </message>
    <message>
        <source>&amp;End the cell here</source>
        <translation>&amp;Уячаны ушул жерден бүтүрүү</translation>
    </message>
    <message>
        <source>Add the &amp;next passage</source>
        <translation>&amp;Кийинки үзүндүнү кошуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Write one row on a line, with | between its cells. The first row says what the columns are. Leave the words as they are.</source>
        <translation>Таблицанын ар бир сабы өз сабында, уячалардын ортосунда | белгиси. Биринчи сап тилкелерди атайт. Сөздөрдү ошол бойдон калтырыңыз.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Са&amp;птар</translation>
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
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>TakeInSheet</name>
    <message>
        <source>The passphrase of the file</source>
        <translation>Файлдын сырсөзү</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>The file is sealed. Who sent it knows its passphrase.</source>
        <translation>Файл мөөрлөнгөн. Анын сырсөзүн жөнөткөн киши билет.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Кабыл алуу</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Экөөнү тең сактоо</translation>
    </message>
    <message>
        <source>A character that nobody sees, or that turns the text, is in it: {code}.</source>
        <translation>Анда көрүнбөгөн же тексттин багытын өзгөрткөн белги бар: {code}.</translation>
    </message>
    <message>
        <source>&amp;Words in it that a room would read</source>
        <translation>Зал &amp;окуй турган сөздөр</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept</source>
        <translation>
            <numerusform>%Ln жазуу</numerusform>
            <numerusform>%Ln жазуу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a note</source>
        <translation>
            <numerusform>алардын %Ln белгилөөсү менен</numerusform>
            <numerusform>алардын %Ln белгилөөсү менен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is in your notebook already, and stays.</source>
        <translation>
            <numerusform>Алардын %Ln дептериңизде бар жана ошол бойдон калат.</numerusform>
            <numerusform>Алардын %Ln дептериңизде бар жана ошол бойдон калат.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the archives: {names}.</source>
        <translation>Архивдери: {names}.</translation>
    </message>
    <message>
        <source>Take in a shared collection or set</source>
        <translation>Жиберилген топтомду же жыйнакты кабыл алуу</translation>
    </message>
    <message>
        <source>Signed by another notebook, or by yours: {fingerprint}. Where it matters who made it, ask whether theirs shows the same.</source>
        <translation>Башка дептер же сиздики кол койгон: {fingerprint}. Ким жасаганы маанилүү болсо, алардыкы да ушуну көрсөтөрүн сураңыз.</translation>
    </message>
    <message>
        <source>Characters that nobody sees, or that turn the text, are in it: {code}.</source>
        <translation>Анда көрүнбөгөн же тексттин багытын өзгөрткөн белгилер бар: {code}.</translation>
    </message>
    <message>
        <source>Within it: {titles}.</source>
        <translation>Ичинде: {titles}.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Ка&amp;лтыруу</translation>
    </message>
    <message>
        <source>Opening the file …</source>
        <translation>Файл ачылууда …</translation>
    </message>
    <message numerus="yes">
        <source>A set for a workshop, of %n item(s).</source>
        <translation>
            <numerusform>Машыгуу үчүн жыйнак, %Ln пункт.</numerusform>
            <numerusform>Машыгуу үчүн жыйнак, %Ln пункт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are planned for it.</source>
        <translation>
            <numerusform>Ага %Ln мүнөт бөлүнгөн.</numerusform>
            <numerusform>Ага %Ln мүнөт бөлүнгөн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its items has a note for whoever presents it.</source>
        <translation>
            <numerusform>Анын %Ln пунктунда машыгууну өткөрүүчү үчүн белгилөө бар.</numerusform>
            <numerusform>Анын %Ln пунктунда машыгууну өткөрүүчү үчүн белгилөө бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of it would be shown to a room without a care note first.</source>
        <translation>
            <numerusform>Андагы %Ln үзүндүнү зал адегенде эскертүүсүз көрмөк.</numerusform>
            <numerusform>Андагы %Ln үзүндүнү зал адегенде эскертүүсүз көрмөк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Байланыштар</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the workshop. Read them there.</source>
        <translation>
            <numerusform>Дагы %Ln бар: «Машыгуу» экранынан окуңуз.</numerusform>
            <numerusform>Дагы %Ln бар: «Машыгуу» экранынан окуңуз.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in your notebook already, and stays.</source>
        <translation>Ал дептериңизде бар жана ошол бойдон калат.</translation>
    </message>
    <message>
        <source>Your notebook has a set of this title with something else in it. Keep both, or leave this one? Yours stays as it is, and this one gets the day behind its title.</source>
        <translation>Дептериңизде ушундай аталыштагы, бирок мазмуну башка жыйнак бар. Экөөнү тең сактайсызбы же муну калтырасызбы? Сиздики ошол бойдон калат, мунун аталышынын артына күнү жазылат.</translation>
    </message>
    <message>
        <source>Your notebook has this set with something else in it. Yours stays as it is, and this one comes beside it.</source>
        <translation>Дептериңизде бул жыйнак бар, бирок мазмуну башка. Сиздики ошол бойдон калат, бул болсо анын жанына кошулат.</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>One minute more  M</source>
        <translation>Дагы бир мүнөт  M</translation>
    </message>
    <message>
        <source>Go on  H</source>
        <translation>Улантуу  H</translation>
    </message>
    <message>
        <source>Hold the timer  H</source>
        <translation>Таймерди токтотуу  H</translation>
    </message>
    <message>
        <source>This task has no minutes: M gives it one.</source>
        <translation>Бул тапшырманын мүнөтү жок: M бир мүнөт берет.</translation>
    </message>
    <message>
        <source>Timer of the task: {time}</source>
        <translation>Тапшырманын таймери: {time}</translation>
    </message>
    <message>
        <source>The task is over since {time}</source>
        <translation>Тапшырманын убактысы {time} мурун бүткөн</translation>
    </message>
    <message>
        <source>Timer of the task, held: {time}</source>
        <translation>Тапшырманын таймери, токтотулган: {time}</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>without {what}</source>
        <translation>{what} болбосо</translation>
    </message>
    <message>
        <source>and</source>
        <translation>жана</translation>
    </message>
    <message>
        <source>or</source>
        <translation>же</translation>
    </message>
    <message>
        <source>words like “{pattern}”</source>
        <translation>«{pattern}» сыяктуу сөздөр</translation>
    </message>
    <message>
        <source>words that begin with “{word}”</source>
        <translation>«{word}» деп башталган сөздөр</translation>
    </message>
    <message>
        <source>exactly “{word}”</source>
        <translation>«{word}» дал өзү</translation>
    </message>
    <message>
        <source>“{word}” in any form</source>
        <translation>«{word}» бардык формада</translation>
    </message>
    <message>
        <source>“{words}” side by side</source>
        <translation>«{words}» катар турганда</translation>
    </message>
    <message>
        <source>{words} with at most {number} words between</source>
        <translation>{words}, араларында эң көп дегенде {number} сөз</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) left out: not agreed to be presented.</source>
        <translation>
            <numerusform>%Ln цитата калтырылды: көрсөтүүгө макулдук жок.</numerusform>
            <numerusform>%Ln цитата калтырылды: көрсөтүүгө макулдук жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out: this edition does not have them.</source>
        <translation>
            <numerusform>%Ln пункт калтырылды: бул чыгарылышта жок.</numerusform>
            <numerusform>%Ln пункт калтырылды: бул чыгарылышта жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes whose consent is not recorded: {count}</source>
        <translation>Макулдугу жазылбаган цитаталар: {count}</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Убагында</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind</source>
        <translation>
            <numerusform>%Ln мүнөт кечигүү</numerusform>
            <numerusform>%Ln мүнөт кечигүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%Ln мүнөт эрте</numerusform>
            <numerusform>%Ln мүнөт эрте</numerusform>
        </translation>
    </message>
    <message>
        <source>no reviewed translation; for drafts, choose “Text for the room” in the Present menu</source>
        <translation>текшерилген котормо жок; долбоорлор үчүн «Көрсөтүү» менюсунан «Залга текст» тандаңыз</translation>
    </message>
    <message>
        <source>text: original alone</source>
        <translation>текст: түпнуска гана</translation>
    </message>
    <message>
        <source>text: original first</source>
        <translation>текст: алгач түпнуска</translation>
    </message>
    <message>
        <source>text: translation first</source>
        <translation>текст: алгач котормо</translation>
    </message>
    <message>
        <source>text: translation alone</source>
        <translation>текст: котормо гана</translation>
    </message>
    <message>
        <source>BLACK · Esc again ends, F5 shows the slide again</source>
        <translation>КАРА · дагы бир Esc бүтүрөт, F5 слайдды кайра көрсөтөт</translation>
    </message>
    <message>
        <source>BLACK · press S again: your screen and the room’s change places</source>
        <translation>КАРА · S дагы бир басыңыз: сиздин экран менен залдын экраны алмашат</translation>
    </message>
    <message>
        <source>BLACK · nothing is left to show: add to the set, or Esc twice ends</source>
        <translation>КАРА · көрсөтө турган эч нерсе калган жок: жыйнакка кошуңуз же Esc эки жолу бүтүрөт</translation>
    </message>
    <message>
        <source>a room would see this</source>
        <translation>зал ушуну көрмөк</translation>
    </message>
    <message>
        <source>FROZEN · a room would keep this while you go on</source>
        <translation>ТОКТОТУЛГАН · сиз улантканда залда ушул калмак</translation>
    </message>
    <message>
        <source>BLACK · a room would see nothing</source>
        <translation>КАРА · зал эч нерсе көрмөк эмес</translation>
    </message>
    <message>
        <source>WHITE · a room would see a white screen</source>
        <translation>АК · зал ак экранды көрмөк</translation>
    </message>
    <message>
        <source>CALM · a room would see words for a pause</source>
        <translation>ТЫНЧ · зал тыныгуу сөздөрүн көрмөк</translation>
    </message>
    <message>
        <source>THE END · a room would see where people can turn to</source>
        <translation>АЯГЫ · зал кайда кайрылса болорун көрмөк</translation>
    </message>
    <message>
        <source>words as large as they get</source>
        <translation>сөздөр эң чоң</translation>
    </message>
    <message>
        <source>words as small as they get</source>
        <translation>сөздөр эң кичине</translation>
    </message>
    <message numerus="yes">
        <source>words %n step(s) larger</source>
        <translation>
            <numerusform>сөздөр %Ln кадам чоңураак</numerusform>
            <numerusform>сөздөр %Ln кадам чоңураак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words %n step(s) smaller</source>
        <translation>
            <numerusform>сөздөр %Ln кадам кичирээк</numerusform>
            <numerusform>сөздөр %Ln кадам кичирээк</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in all: {time}</source>
        <translation>Баары: {time}</translation>
    </message>
    <message>
        <source>time set {time}</source>
        <translation>коюлган убакыт {time}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>өткөрүлдү</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>көрсөтүлгөн жок</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>жеткен жокпуз</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Ачык суроолор</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>план боюнча {time}</translation>
    </message>
    <message>
        <source>what it saw is not there any more</source>
        <translation>ал көргөн нерсе эми жок</translation>
    </message>
    <message>
        <source>item {number} is not shown</source>
        <translation>{number}-пункт көрсөтүлбөйт</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>(differs)</source>
        <translation>(ар башка)</translation>
    </message>
</context>
<context>
    <name>TextButton</name>
    <message>
        <source>What is shown of the archive’s words: the original, its translation, or both</source>
        <translation>Архивдин сөздөрүнөн эмне көрсөтүлөт: түпнуска, котормо же экөө тең</translation>
    </message>
    <message>
        <source>Text: original</source>
        <translation>Текст: түпнуска</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>Text: original and translation</source>
        <translation>Текст: түпнуска жана котормо</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Эки текст</translation>
    </message>
    <message>
        <source>Text: translation</source>
        <translation>Текст: котормо</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Text: translation, drafts with the original</source>
        <translation>Текст: котормо, долбоорлор — түпнускасы менен</translation>
    </message>
    <message>
        <source>As reviewed</source>
        <translation>Текшерүү боюнча</translation>
    </message>
</context>
<context>
    <name>TextController</name>
    <message>
        <source>This archive has no translation into the language of the window.</source>
        <translation>Бул архивде терезенин тилине котормо жок.</translation>
    </message>
    <message>
        <source>In the View menu you can choose another: {languages}.</source>
        <translation>«Көрүнүш» менюсунда башка тилди тандасаңыз болот: {languages}.</translation>
    </message>
    <message>
        <source>The selected words are not shown in this text: nothing is selected.</source>
        <translation>Белгиленген сөздөр бул текстте жок: эми эч нерсе белгиленген эмес.</translation>
    </message>
</context>
<context>
    <name>TextPair</name>
    <message>
        <source>This picture has no caption. Write what it shows on one line.</source>
        <translation>Бул сүрөттүн коштомо жазуусу жок. Анда эмне бар экенин бир сап менен жазыңыз.</translation>
    </message>
    <message>
        <source>No text is chosen.</source>
        <translation>Текст тандалган эмес.</translation>
    </message>
    <message>
        <source>The text, in {language}</source>
        <translation>Текст, тили: {language}</translation>
    </message>
    <message>
        <source>Translation into {language}</source>
        <translation>Котормо, тили: {language}</translation>
    </message>
</context>
<context>
    <name>ThemeBar</name>
    <message>
        <source>Coded words</source>
        <translation>Теманын сөздөрү</translation>
    </message>
    <message>
        <source>Name and description</source>
        <translation>Аталышы жана сыпаттамасы</translation>
    </message>
    <message>
        <source>What is shown of the theme</source>
        <translation>Тема боюнча эмне көрсөтүлөт</translation>
    </message>
    <message>
        <source>New theme …</source>
        <translation>Жаңы тема …</translation>
    </message>
    <message>
        <source>Take the coding off</source>
        <translation>Сөздөрдү темадан чыгаруу</translation>
    </message>
    <message>
        <source>Put under another theme …</source>
        <translation>Башка темага өткөрүү …</translation>
    </message>
    <message>
        <source>Put together with …</source>
        <translation>Бириктирүү …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
    <message>
        <source>Move under the one above</source>
        <translation>Жогорку теманын астына</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Бир деңгээл жогору</translation>
    </message>
    <message>
        <source>Take in a codebook …</source>
        <translation>Темалардын тизмесин кошуу …</translation>
    </message>
    <message>
        <source>Compare with another coding …</source>
        <translation>Башка коддоо менен салыштыруу …</translation>
    </message>
    <message>
        <source>Compare no more</source>
        <translation>Салыштырууну токтотуу</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Салыштыруу …</translation>
    </message>
    <message>
        <source>Remove the theme</source>
        <translation>Теманы өчүрүү</translation>
    </message>
</context>
<context>
    <name>ThemeChoiceSheet</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Theme: type some letters of it</source>
        <translation>&amp;Тема: анын бир нече тамгасын териңиз</translation>
    </message>
    <message>
        <source>Type the name of a theme first.</source>
        <translation>Адегенде теманын аталышын териңиз.</translation>
    </message>
</context>
<context>
    <name>ThemeController</name>
    <message>
        <source>Code the selected &amp;words …</source>
        <translation>Белгиленген сөздөрдү темага кир&amp;гизүү …</translation>
    </message>
    <message>
        <source>Select words of one passage first, or choose a passage.</source>
        <translation>Адегенде бир үзүндүнүн сөздөрүн белгилеңиз же үзүндүнү тандаңыз.</translation>
    </message>
    <message>
        <source>Coded: {theme}.</source>
        <translation>Темага киргизилди: {theme}.</translation>
    </message>
    <message>
        <source>Coded with a new theme: {theme}.</source>
        <translation>Жаңы темага киргизилди: {theme}.</translation>
    </message>
    <message>
        <source>Taken off: {theme}.</source>
        <translation>Темадан чыгарылды: {theme}.</translation>
    </message>
    <message>
        <source>The memo is changed. It stays in the folder.</source>
        <translation>Эскертме өзгөртүлдү. Ал папкада калат.</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Аталышы өзгөртүлдү.</translation>
    </message>
    <message>
        <source>The description is changed.</source>
        <translation>Сыпаттамасы өзгөртүлдү.</translation>
    </message>
</context>
<context>
    <name>ThemeDetail</name>
    <message>
        <source>Words under the second theme</source>
        <translation>Экинчи темага кирген сөздөр</translation>
    </message>
    <message>
        <source>Here: {voices}.</source>
        <translation>Бул жерде: {voices}.</translation>
    </message>
    <message>
        <source>With what stands under it: {voices}.</source>
        <translation>Астындагы темалар менен: {voices}.</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>The memo stays in the folder: no archive holds it.</source>
        <translation>Эскертме папкада калат: эч бир архивге кирбейт.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Аталышы ({language})</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Кайсы теманын астында турат</translation>
    </message>
    <message>
        <source>What it is about ({language})</source>
        <translation>Эмне жөнүндө ({language})</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>Memo, for editors alone</source>
        <translation>Эскертме, редакторлор үчүн гана</translation>
    </message>
    <message>
        <source>No other theme</source>
        <translation>Эч биринин астында эмес</translation>
    </message>
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Themes that are found</source>
        <translation>Табылган темалар</translation>
    </message>
    <message>
        <source>New theme “{name}”</source>
        <translation>«{name}» деген жаңы тема</translation>
    </message>
</context>
<context>
    <name>ThemeRows</name>
    <message>
        <source>under “{theme}”</source>
        <translation>«{theme}» темасынын астында</translation>
    </message>
    <message>
        <source>also under “{theme}”</source>
        <translation>«{theme}» темасында да бар</translation>
    </message>
    <message>
        <source>partly under “{theme}”</source>
        <translation>жарым-жартылай «{theme}» темасында</translation>
    </message>
</context>
<context>
    <name>ThemeSheet</name>
    <message>
        <source>New theme</source>
        <translation>Жаңы тема</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Түзүү</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>A new theme</source>
        <translation>Жаңы тема</translation>
    </message>
    <message>
        <source>&amp;Name, in the language of the archive</source>
        <translation>Архивдин тилиндеги &amp;аталышы</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Адегенде аталышын териңиз.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes of the folder</source>
        <translation>Папканын темалары</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Passages</source>
        <translation>Үзүндүлөр</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Муну ким айтат</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Чогуу</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыштыруу</translation>
    </message>
    <message>
        <source>The editor gave this archive no themes.</source>
        <translation>Редактор бул архивге тема койгон эмес.</translation>
    </message>
</context>
<context>
    <name>ThemesPane</name>
    <message>
        <source>Themes</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>Add your documents first: press Ctrl+O.</source>
        <translation>Адегенде документтериңизди кошуңуз: Ctrl+O басыңыз.</translation>
    </message>
    <message>
        <source>There are no themes yet. Select words in the text, press Ctrl+Shift+K and type the name of a theme.</source>
        <translation>Азырынча тема жок. Текстте сөздөрдү белгилеп, Ctrl+Shift+K басып, теманын аталышын териңиз.</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Of when it is</source>
        <translation>Кайсы убакытка</translation>
    </message>
    <message>
        <source>Of when are the laws and amounts in this passage?</source>
        <translation>Бул үзүндүдөгү мыйзамдар жана суммалар кайсы убакытка?</translation>
    </message>
    <message>
        <source>Readers see it beside the passage, so that nobody takes an old law or amount for one of today.</source>
        <translation>Окурмандар муну үзүндүнүн жанында көрөт, эски мыйзамды же сумманы бүгүнкү деп эч ким ойлобосун үчүн.</translation>
    </message>
    <message>
        <source>&amp;Year or date, such as 2019 or 2019-05</source>
        <translation>Жы&amp;л же дата, мисалы 2019 же 2019-05</translation>
    </message>
    <message>
        <source>&amp;Say so</source>
        <translation>Кө&amp;рсөтүү</translation>
    </message>
    <message>
        <source>Type a year, such as 2019.</source>
        <translation>Жылды териңиз, мисалы 2019.</translation>
    </message>
</context>
<context>
    <name>TimesView</name>
    <message>
        <source>{number} of {count} in the set</source>
        <translation>жыйнакта {count} ичинен {number}</translation>
    </message>
    <message>
        <source>{number} of {count} · Enter goes to {typed}</source>
        <translation>{count} ичинен {number} · Enter {typed} пунктка өтөт</translation>
    </message>
    <message>
        <source>Minutes used: {time}</source>
        <translation>Өткөн убакыт: {time}</translation>
    </message>
    <message>
        <source>{number} of {count} · there is no {typed}</source>
        <translation>{count} ичинен {number} · {typed} пункту жок</translation>
    </message>
    <message>
        <source>This item: {time} left</source>
        <translation>Бул пункт: {time} калды</translation>
    </message>
    <message>
        <source>This item: {time} OVER</source>
        <translation>Бул пункт: {time} АШТЫ</translation>
    </message>
    <message>
        <source>minutes stopped · {clock}</source>
        <translation>мүнөттөр токтотулду · {clock}</translation>
    </message>
    <message>
        <source>{left} left · {clock}</source>
        <translation>{left} калды · {clock}</translation>
    </message>
</context>
<context>
    <name>TitleSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алдыга</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Архивден издөө</translation>
    </message>
    <message>
        <source>Present quotes</source>
        <translation>Цитаталарды көрсөтүү</translation>
    </message>
    <message>
        <source>Present this set</source>
        <translation>Жыйнакты көрсөтүү</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Көрсөтүү</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <source>Library</source>
        <translation>Китепкана</translation>
    </message>
    <message>
        <source>Copies of archives, which anybody can read, and a list of where other archives lie.</source>
        <translation>Ар ким окуй ала турган архивдердин көчүрмөлөрү жана башка архивдер кайда турганынын тизмеси.</translation>
    </message>
    <message>
        <source>The copies and their indexes are deleted. An archive without a copy elsewhere is lost. Files that lie elsewhere stay.</source>
        <translation>Көчүрмөлөр жана алардын индекстери жок кылынат. Башка көчүрмөсү жок архив жоголот. Башка жердеги файлдар калат.</translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation>Издөө индекстери</translation>
    </message>
    <message>
        <source>The words of large archives that were opened here.</source>
        <translation>Бул жерде ачылган чоң архивдердин сөздөрү.</translation>
    </message>
    <message>
        <source>Nothing is lost: they are made again when they are needed.</source>
        <translation>Эч нерсе жоголбойт: керек болгондо алар кайра түзүлөт.</translation>
    </message>
    <message>
        <source>Notebook and its backups</source>
        <translation>Дептер жана анын камдык көчүрмөлөрү</translation>
    </message>
    <message>
        <source>With a passphrase: that there is one, how large it is and when it was used. Without one: all that you kept.</source>
        <translation>Сырсөз менен — анын бар экени, көлөмү жана качан колдонулганы. Сырсөзсүз — сиз сактагандын баары.</translation>
    </message>
    <message>
        <source>Your stars, highlights, notes, collections and sets are lost for good, with every backup, unless you have a copy elsewhere.</source>
        <translation>Башка жерде көчүрмөңүз болбосо, жылдызчалар, бөлүп көрсөтүүлөр, белгилөөлөр, топтомдор жана жыйнактар бардык камдык көчүрмөлөрү менен биротоло жоголот.</translation>
    </message>
    <message>
        <source>What is remembered of archives</source>
        <translation>Архивдер жөнүндө эмне эсте калган</translation>
    </message>
    <message>
        <source>How many archives were opened here. Whoever has one of them can tell that it was.</source>
        <translation>Бул жерде канча архив ачылганы. Алардын бири колунда бар киши анын ачылганын билет.</translation>
    </message>
    <message>
        <source>Whom you trust as a signer is forgotten. An older edition, with what was withdrawn since, is not noticed any more.</source>
        <translation>Кол койгондордун кимисине ишенериңиз унутулат. Кайтарып алынгандар бар эски чыгарылыш мындан ары байкалбайт.</translation>
    </message>
    <message>
        <source>Keys for signing</source>
        <translation>Кол коюу ачкычтары</translation>
    </message>
    <message>
        <source>That archives are made here, and where other keys lie. A key without a passphrase lets whoever has it sign as you.</source>
        <translation>Бул жерде архивдер түзүлөрү жана башка ачкычтар кайда турганы. Сырсөзсүз ачкыч менен аны алган киши сиздин атыңыздан кол коёт.</translation>
    </message>
    <message>
        <source>A key without a copy elsewhere is lost for good: no later edition can be signed with it. Copy it to a safe place first. Keys in other folders stay.</source>
        <translation>Башка көчүрмөсү жок ачкыч биротоло жоголот: аны менен кийинки чыгарылышка кол коюлбайт. Адегенде аны ишенимдүү жерге көчүрүңүз. Башка папкалардагы ачкычтар калат.</translation>
    </message>
    <message>
        <source>Records of what was published</source>
        <translation>Эмне жарыялангандыгы жөнүндө жазуулар</translation>
    </message>
    <message>
        <source>Which archives were published from here, when, and what was withdrawn.</source>
        <translation>Бул жерден кайсы архивдер качан жарыяланганы жана эмне кайтарып алынганы.</translation>
    </message>
    <message>
        <source>The record in each source folder stays.</source>
        <translation>Ар бир булак папкасындагы жазуу калат.</translation>
    </message>
    <message>
        <source>Folders that archives are made in</source>
        <translation>Архивдер жасалган папкалар</translation>
    </message>
    <message>
        <source>Names and places of the folders that were worked on here last.</source>
        <translation>Бул жерде акыркы иштелген папкалардын аталыштары жана жайлары.</translation>
    </message>
    <message>
        <source>They are not offered again. The folders themselves stay.</source>
        <translation>Алар мындан ары сунушталбайт. Папкалардын өздөрү кала берет.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ырастоолор</translation>
    </message>
    <message>
        <source>Language, look and window, and that Satchel was used.</source>
        <translation>Тил, көрүнүш жана терезе, ошондой эле Satchel колдонулганы.</translation>
    </message>
    <message>
        <source>Satchel starts with its usual settings the next time.</source>
        <translation>Кийинки жолу Satchel кадимки ырастоолору менен ачылат.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>When something went wrong in Satchel. No words and no names are in it.</source>
        <translation>Satchel’де качан бир нерсе туура эмес болгону. Анда сөздөр да, аттар да жок.</translation>
    </message>
    <message>
        <source>Nothing that you need is lost.</source>
        <translation>Керектүү эч нерсе жоголбойт.</translation>
    </message>
    <message>
        <source>Working files</source>
        <translation>Жумушчу файлдар</translation>
    </message>
    <message>
        <source>That Satchel is open, or was not closed as usual.</source>
        <translation>Satchel ачык экени же адаттагыдай жабылбаганы.</translation>
    </message>
    <message>
        <source>Recent files of the system</source>
        <translation>Системанын акыркы файлдары</translation>
    </message>
    <message>
        <source>Names and places of archives that were opened, and when.</source>
        <translation>Ачылган архивдердин аттары, орду жана качан ачылганы.</translation>
    </message>
    <message>
        <source>These lines are cut out of the list. Its other lines stay.</source>
        <translation>Бул саптар тизмеден алынып салынат. Калган саптары калат.</translation>
    </message>
    <message>
        <source>Thumbnails of the system</source>
        <translation>Системанын кичирейтилген сүрөттөрү</translation>
    </message>
    <message>
        <source>Names and places of archives that a file manager showed.</source>
        <translation>Файл башкаргыч көрсөткөн архивдердин аттары жана орду.</translation>
    </message>
    <message>
        <source>Copies of sealed archives, which only show that they are there and how large they are, and a list of where other archives lie.</source>
        <translation>Мөөр басылган архивдердин көчүрмөлөрү, алар бар экени жана көлөмү гана көрүнөт, жана башка архивдер кайда жатканынын тизмеси.</translation>
    </message>
    <message>
        <source>Copies of archives: sealed ones, which only show that they are there and how large they are, and others, which anybody can read. A list of where other archives lie.</source>
        <translation>Архивдердин көчүрмөлөрү: мөөр басылгандары, алардын бар экени жана көлөмү гана көрүнөт, жана башкалары, аларды ар ким окуй алат. Башка архивдер кайда жатканынын тизмеси.</translation>
    </message>
    <message>
        <source>Old blocks on flash memory and sticks, which keep what was deleted for a while.</source>
        <translation>Флеш-эстутумдагы жана флешкалардагы эски блоктор: өчүрүлгөн нерсе аларда бир азга чейин калат.</translation>
    </message>
    <message>
        <source>Journals and snapshots of the file system, and backups of this computer.</source>
        <translation>Файл системасынын журналдары менен сүрөттөрү жана бул компьютердин камдык көчүрмөлөрү.</translation>
    </message>
    <message>
        <source>Copies elsewhere: on sticks, in other folders, in the bin, and what others were handed.</source>
        <translation>Башка жердеги көчүрмөлөр: флешкаларда, башка папкаларда, себетте жана башкаларга берилгендер.</translation>
    </message>
    <message>
        <source>Names in the history of the shell, of file managers, of printers and of file search.</source>
        <translation>Буйрук сабынын, файл башкаргычтардын, принтерлердин жана файл издөөнүн тарыхындагы аттар.</translation>
    </message>
    <message>
        <source>The program itself.</source>
        <translation>Программанын өзү.</translation>
    </message>
    <message>
        <source>Against whoever looks for such remains only encryption of the whole disk helps.</source>
        <translation>Мындай калдыктарды издеген кишиден бүт дискти шифрлөө гана коргойт.</translation>
    </message>
    <message>
        <source>“{name}” is in use, and stays. Close what uses it, then delete it again.</source>
        <translation>«{name}» колдонулууда, ал калат. Аны колдонуп жаткан программаны жаап, кайра жок кылыңыз.</translation>
    </message>
    <message>
        <source>“{name}” lies where nothing can be written, and stays.</source>
        <translation>«{name}» эч нерсе жазууга болбой турган жерде, ал калат.</translation>
    </message>
    <message>
        <source>“{name}” stays: this user has no right to delete it there.</source>
        <translation>«{name}» калат: бул колдонуучунун аны ал жерден өчүрүүгө укугу жок.</translation>
    </message>
    <message>
        <source>“{name}” was a link. It is deleted, and what it led to stays.</source>
        <translation>«{name}» шилтеме болчу. Ал өчүрүлдү, ал алып барган нерсе калат.</translation>
    </message>
    <message>
        <source>“{name}” is not as expected, and is left alone. Delete it yourself.</source>
        <translation>«{name}» күтүлгөндөй эмес, ага тийилген жок. Аны өзүңүз өчүрүңүз.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted.</source>
        <translation>«{name}» өчкөн жок.</translation>
    </message>
</context>
<context>
    <name>TrainerSheet</name>
    <message>
        <source>Where people can find help</source>
        <translation>Жардамды кайдан тапса болот</translation>
    </message>
    <message>
        <source>Trainer’s sheet</source>
        <translation>Алып баруучунун барагы</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>көрсөтүлбөйт</translation>
    </message>
    <message>
        <source>Who speaks, on the slide: {level}.</source>
        <translation>Слайдда ким айтканы: {level}.</translation>
    </message>
    <message>
        <source>For the trainer only.</source>
        <translation>Алып баруучу үчүн гана.</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Only in the text: {words}.</source>
        <translation>Текстте гана: {words}.</translation>
    </message>
    <message>
        <source>Only in the translation: {words}.</source>
        <translation>Котормодо гана: {words}.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Бүтө элек</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Долбоор</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Текшерилди</translation>
    </message>
    <message>
        <source>{language}: {made} of {all} translated, {reviewed} reviewed</source>
        <translation>{language}: {all} ичинен {made} которулду, {reviewed} текшерилди</translation>
    </message>
</context>
<context>
    <name>TranslationsController</name>
    <message>
        <source>The translation is kept. It is a draft until somebody reviews it.</source>
        <translation>Котормо сакталды. Аны бирөө текшермейинче, ал долбоор.</translation>
    </message>
    <message>
        <source>The translation is kept as unfinished: no archive has it. Ctrl+Enter in its box makes it a draft.</source>
        <translation>Котормо бүтпөгөн катары сакталды: ал эч бир архивде жок. Анын талаасында Ctrl+Enter аны долбоор кылат.</translation>
    </message>
    <message>
        <source>The translation is taken out.</source>
        <translation>Котормо алынып салынды.</translation>
    </message>
    <message>
        <source>Reviewed by {name}. Readers see that.</source>
        <translation>Текшерген: {name}. Окурмандар муну көрүшөт.</translation>
    </message>
</context>
<context>
    <name>TranslationsPane</name>
    <message>
        <source>Texts, and their translations</source>
        <translation>Тексттер жана алардын котормолору</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>Которуу тили</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>Котормосу жок кийинки</translation>
    </message>
    <message>
        <source>Next not reviewed</source>
        <translation>Текшериле элек кийинки</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Текшерилди</translation>
    </message>
    <message>
        <source>Another reviewer …</source>
        <translation>Башка текшерүүчү …</translation>
    </message>
    <message>
        <source>Keep it, next missing</source>
        <translation>Сактап, котормосу жок кийинкиге өтүү</translation>
    </message>
    <message>
        <source>Keep it as reviewed</source>
        <translation>Текшерилген деп сактоо</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Котормолор</translation>
    </message>
    <message>
        <source>There is nothing to translate yet.</source>
        <translation>Азырынча которо турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>The archive has no title in it yet: “About this archive”, Folder menu.</source>
        <translation>Ал тилде архивдин аталышы азырынча жок: «Папка» менюсундагы «Бул архив жөнүндө».</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>Your notebook cannot be opened here</source>
        <translation>Дептериңизди бул жерде ачууга болбойт</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Дагы &amp;бир кароо</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>It is left as it is, and none is made in its place.</source>
        <translation>Ал ошол бойдон калат, анын ордуна жаңысы түзүлбөйт.</translation>
    </message>
    <message>
        <source>You can begin another one, or bring back a copy. This one is put aside in Satchel’s own folder as it is, for the day when a copy of its keys is found.</source>
        <translation>Жаңысын баштаса же көчүрмөдөн кайтарса болот. Бул дептер кандай турса, ошондой Satchel’дин папкасында четке коюлат: ачкычтарынын көчүрмөсү табылып калышы мүмкүн.</translation>
    </message>
    <message>
        <source>&amp;Put it aside, and begin another</source>
        <translation>Четке ко&amp;юп, жаңысын баштоо</translation>
    </message>
    <message>
        <source>Putting it aside …</source>
        <translation>Четке коюлууда …</translation>
    </message>
</context>
<context>
    <name>TwoCodings</name>
    <message>
        <source>Only there</source>
        <translation>Ал жерде гана</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Бул жерде гана</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Башка сөздөр</translation>
    </message>
    <message>
        <source>Here: {words}</source>
        <translation>Бул жерде: {words}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Макулдук</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Экөө тең</translation>
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
        <translation>Сакталууда …</translation>
    </message>
</context>
<context>
    <name>TypedKeeper</name>
    <message>
        <source>What you typed is kept until the folder is closed.</source>
        <translation>Тергениңиз папка жабылганга чейин сакталат.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you typed could not be written. Close again to drop it.</source>
        <translation>
            <numerusform>Терилген %n текст жазылган жок. Андан баш тартуу үчүн дагы бир жолу жабыңыз.</numerusform>
            <numerusform>Терилген %n текст жазылган жок. Алардан баш тартуу үчүн дагы бир жолу жабыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дагы аракет кылуу</translation>
    </message>
</context>
<context>
    <name>TypedSheet</name>
    <message>
        <source>Your words are not added yet. Cancel again to drop them.</source>
        <translation>Сөздөрүңүз сунуштарга кошула элек. Аларды таштоо үчүн дагы бир жолу жокко чыгарыңыз.</translation>
    </message>
</context>
<context>
    <name>UndoWays</name>
    <message>
        <source>There is nothing more to undo in this box. In the text or in a list, Ctrl+Z takes back the last act.</source>
        <translation>Бул талаада артка кайтара турган эч нерсе калган жок. Текстте же тизмеде Ctrl+Z акыркы аракетти артка кайтарат.</translation>
    </message>
    <message>
        <source>There is nothing to do again in this box. In the text or in a list, Ctrl+Y does the last act again.</source>
        <translation>Бул талаада кайра кыла турган эч нерсе жок. Текстте же тизмеде Ctrl+Y акыркы аракетти кайра кылат.</translation>
    </message>
</context>
<context>
    <name>UnfinishedTranslationSheet</name>
    <message>
        <source>Review a translation</source>
        <translation>Котормону текшерүү</translation>
    </message>
    <message>
        <source>&amp;Mark it as reviewed</source>
        <translation>Текшерилген деп &amp;белгилөө</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Somebody stopped in the middle of it. Read it to its end first; Ctrl+Enter in its box makes it a draft.</source>
        <translation>Ал ортосунда токтогон. Адегенде аягына чейин окуңуз; анын талаасында Ctrl+Enter аны долбоор кылат.</translation>
    </message>
    <message>
        <source>This translation is unfinished</source>
        <translation>Бул котормо бүтө элек</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Unlock your notebook</source>
        <translation>Дептерди ачуу</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>I &amp;lost it: use the recovery words</source>
        <translation>Сырсөз жо&amp;голду: калыбына келтирүү сөздөрү менен ачуу</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Адегенде сырсөзүңүздү териңиз.</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Ачылууда …</translation>
    </message>
    <message>
        <source>The sixteen recovery words</source>
        <translation>Он алты калыбына келтирүү сөзү</translation>
    </message>
    <message>
        <source>Type them in their order. Capitals, numbers and line breaks do not matter.</source>
        <translation>Аларды тартиби менен териңиз. Баш тамгалар, номерлер жана саптын бөлүнүшү маанилүү эмес.</translation>
    </message>
    <message>
        <source>&amp;Open with these words</source>
        <translation>Ушул &amp;сөздөр менен ачуу</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артка</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>Калыбына келтирүү сөздөрү менен ачуу</translation>
    </message>
    <message>
        <source>Look again at word {places}.</source>
        <translation>{places}-сөздү дагы бир жолу караңыз.</translation>
    </message>
    <message>
        <source>&amp;Choose this passphrase</source>
        <translation>&amp;Ушул сырсөздү тандоо</translation>
    </message>
    <message>
        <source>Your notebook is open. The lost passphrase opens it no more after this.</source>
        <translation>Дептер ачык. Мындан кийин жоголгон сырсөз аны ачпай калат.</translation>
    </message>
    <message>
        <source>Choose another passphrase</source>
        <translation>Башка сырсөз тандаңыз</translation>
    </message>
    <message>
        <source>Closing it with the other passphrase …</source>
        <translation>Дептер башка сырсөз менен жабылууда …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Bring back your notebook</source>
        <translation>Дептерди кайтаруу</translation>
    </message>
    <message>
        <source>The copy opens with the passphrase that the notebook had then.</source>
        <translation>Көчүрмөнү дептердин ошол кездеги сырсөзү ачат.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Try again</source>
        <translation>Дагы аракет кылуу</translation>
    </message>
    <message>
        <source>All that waited is saved.</source>
        <translation>Күтүп тургандын баары сакталды.</translation>
    </message>
</context>
<context>
    <name>UnsealSheet</name>
    <message>
        <source>This archive is sealed</source>
        <translation>Бул архив мөөр басылып жабылган</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>The copy in the library</source>
        <translation>Китепканадагы көчүрмө</translation>
    </message>
    <message>
        <source>From the file “{name}”</source>
        <translation>«{name}» файлынан</translation>
    </message>
    <message>
        <source>It opens with its own passphrase. If it was sealed for your key, type the passphrase of that key. When Satchel is locked or closed, it forgets it again.</source>
        <translation>Ал өз сырсөзү менен ачылат. Эгер ага сиздин ачкычыңыз үчүн мөөр басылган болсо, ошол ачкычтын сырсөзүн териңиз. Satchel кулпуланганда же жабылганда аны унутат.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>&amp;Жабык калтыруу</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Адегенде сырсөздү териңиз.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ачылууда …</translation>
    </message>
</context>
<context>
    <name>ValueBox</name>
    <message>
        <source>(differs)</source>
        <translation>(ар башка)</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Views of the themes</source>
        <translation>Темалардын көрүнүштөрү</translation>
    </message>
</context>
<context>
    <name>ViewController</name>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%Ln жазуу.</numerusform>
            <numerusform>%Ln жазуу.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty. What you delete lies here for 30 days.</source>
        <translation>Себет бош. Өчүргөнүңүз бул жерде 30 күн жатат.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the bin.</source>
        <translation>
            <numerusform>Себетте %Ln нерсе бар.</numerusform>
            <numerusform>Себетте %Ln нерсе бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of this search could not be used: see “Finding” in the help.</source>
        <translation>Издөөнүн бир бөлүгү колдонулган жок: жардамдагы «Издөөнү» караңыз.</translation>
    </message>
    <message>
        <source>Nothing that you kept has this. Try other words, or the beginning of one.</source>
        <translation>Сактаганыңызда бул жок. Башка сөз же сөздүн башын гана жазыңыз.</translation>
    </message>
    <message>
        <source>Nothing that you kept has all of these. Take some of them away.</source>
        <translation>Сактаганыңызда мунун баары бирге жок. Айрымдарын алып салыңыз.</translation>
    </message>
    <message>
        <source>This collection is empty. Drag entries onto it, or choose “Put into” at one.</source>
        <translation>Топтом бош. Жазууларды ага сүйрөп салыңыз же жазуудан «Топтомго салуу» дегенди тандаңыз.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Эч нерсе сакталган эмес.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%Ln жазуу.</numerusform>
            <numerusform>%Ln жазуу.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceBars</name>
    <message>
        <source>Whose words these are</source>
        <translation>Бул кимдин сөзү</translation>
    </message>
</context>
<context>
    <name>VoiceMatrixView</name>
    <message>
        <source>What the themes are counted by</source>
        <translation>Темалар эмне боюнча саналат</translation>
    </message>
    <message>
        <source>Themes and whose words they hold</source>
        <translation>Темалар жана аларда кимдин сөзү бар</translation>
    </message>
    <message>
        <source>By whose words they are</source>
        <translation>Кимдин сөзү экени боюнча</translation>
    </message>
    <message>
        <source>By field: {field}</source>
        <translation>Белгиси боюнча: {field}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>A column has at least {number} passages behind it.</source>
        <translation>Ар бир тилкенин артында кеминде {number} үзүндү турат.</translation>
    </message>
    <message>
        <source>A column has at least {number} passages behind it, and at least {number} people where the study counts them.</source>
        <translation>Ар бир тилкенин артында кеминде {number} үзүндү, изилдөө санаган жерде кеминде {number} адам турат.</translation>
    </message>
    <message>
        <source>Left out, with fewer: {groups}.</source>
        <translation>Азыраак болгондуктан калтырылды: {groups}.</translation>
    </message>
    <message>
        <source>The attributions do not tell this now of every quote: {fields}.</source>
        <translation>«Ким айтты» саптары муну азыр ар бир цитата үчүн айтпайт: {fields}.</translation>
    </message>
    <message>
        <source>The {number} with most passages are shown.</source>
        <translation>Үзүндүсү эң көп {number} көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Enter opens the passages behind a number.</source>
        <translation>Enter сандын артындагы үзүндүлөрдү ачат.</translation>
    </message>
</context>
<context>
    <name>VoicesModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Дагы %Ln</numerusform>
            <numerusform>Дагы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Кимдин сөзү</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Үзүндүлөр</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Comparing “{name}” with the archives in the library: {done} of {total} …</source>
        <translation>«{name}» китепканадагы архивдер менен салыштырылууда: {total} ичинен {done} …</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>«{name}» ачылууда …</translation>
    </message>
    <message>
        <source>Reading “{name}”: {done} of {total} …</source>
        <translation>«{name}» окулууда: {total} ичинен {done} …</translation>
    </message>
    <message>
        <source>Checking every byte of “{name}” …</source>
        <translation>«{name}» файлынын ар бир байты текшерилүүдө …</translation>
    </message>
    <message>
        <source>Copying “{name}” into the library: {done} of {total} …</source>
        <translation>«{name}» китепканага көчүрүлүүдө: {total} ичинен {done} …</translation>
    </message>
    <message>
        <source>Looking up the quotes of “{name}” …</source>
        <translation>«{name}» файлынын цитаталары архивден изделип жатат …</translation>
    </message>
    <message>
        <source>Writing “{name}” …</source>
        <translation>«{name}» жазылып жатат …</translation>
    </message>
</context>
<context>
    <name>WaiverSheet</name>
    <message>
        <source>It may stay so</source>
        <translation>Ушундай калса болот</translation>
    </message>
    <message>
        <source>Why may this stay as it is?</source>
        <translation>Эмне үчүн ушундай калса болот?</translation>
    </message>
    <message>
        <source>&amp;Why: readers of the archive see it</source>
        <translation>&amp;Эмне үчүн: муну архивдин окурмандары көрөт</translation>
    </message>
    <message>
        <source>&amp;Let it stay</source>
        <translation>&amp;Калтыруу</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>{name} ({key}). Held down, it lists the last places.</source>
        <translation>{name} ({key}). Басып турсаңыз, акыркы жерлерди көрсөтөт.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>First steps</source>
        <translation>Алгачкы кадамдар</translation>
    </message>
    <message>
        <source>This page is in the Help menu. F1 tells the rest.</source>
        <translation>Бул барак «Жардам» менюсунда. Калганын F1 айтып берет.</translation>
    </message>
    <message>
        <source>&amp;Begin reading</source>
        <translation>Окуп &amp;баштоо</translation>
    </message>
    <message>
        <source>Interviews and case studies, to read, to search, and to show to a room. No network is needed, and none is used.</source>
        <translation>Маектер жана учур изилдөөлөрү: аларды окууга, алардан издөөгө жана залга көрсөтүүгө болот. Тармак керек эмес жана колдонулбайт.</translation>
    </message>
    <message>
        <source>To find something, type a word, here or anywhere. Passages appear at once.</source>
        <translation>Бир нерсе табуу үчүн сөз териңиз, ушул жерден же каалаган жерден. Үзүндүлөр дароо чыгат.</translation>
    </message>
    <message>
        <source>What you read and search for is not written down. Satchel remembers how it looks, and which archives were opened.</source>
        <translation>Эмне окуганыңыз жана издегениңиз эч жерге жазылбайт. Satchel кандай көрүнөрүн жана кайсы архивдер ачылганын гана эстейт.</translation>
    </message>
    <message>
        <source>The text of an archive that is not sealed is not locked away: whoever opens this computer can read it.</source>
        <translation>Мөөр басылып жабылбаган архивдин тексти ачык: бул компьютерди ачкан ар бир адам аны окуй алат.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текстти чоңойтуу</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текстти кичирейтүү</translation>
    </message>
</context>
<context>
    <name>WholeReviewSheet</name>
    <message>
        <source>Accept a whole review</source>
        <translation>Текшерүүнү толугу менен кабыл алуу</translation>
    </message>
    <message>
        <source>&amp;Take all of it over</source>
        <translation>&amp;Баарын кабыл алуу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) reviewed by “{who}”?</source>
        <translation>
            <numerusform>«{who}» текшерген %n котормобу?</numerusform>
            <numerusform>«{who}» текшерген %n котормобу?</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is typed by whoever wrote the file: nothing proves it.</source>
        <translation>Бул ысымды файлды жазган адам терген: аны эч нерсе далилдебейт.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Тили: {language}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) other words than stand there now:</source>
        <translation>
            <numerusform>Алардын %n азыр турган сөздөрдөн башкача:</numerusform>
            <numerusform>Алардын %n азыр турган сөздөрдөн башкача:</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations with other words</source>
        <translation>Сөздөрү башка котормолор</translation>
    </message>
    <message>
        <source>All of them leave the words as they stand.</source>
        <translation>Эч бири турган сөздөрдү өзгөртпөйт.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them has (have) other numbers or names than the text:</source>
        <translation>
            <numerusform>Алардын %Ln тексттегиден башка сандарды же ысымдарды камтыйт:</numerusform>
            <numerusform>Алардын %Ln тексттегиден башка сандарды же ысымдарды камтыйт:</numerusform>
        </translation>
    </message>
    <message>
        <source>Translations with other numbers or names</source>
        <translation>Башка сандары же ысымдары бар котормолор</translation>
    </message>
</context>
<context>
    <name>WipeSheet</name>
    <message>
        <source>Delete everything that I keep</source>
        <translation>Мен сактагандын баарын жок кылуу</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>жок кылуу</translation>
    </message>
    <message>
        <source>&amp;Delete everything</source>
        <translation>&amp;Баарын жок кылуу</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Калтыруу</translation>
    </message>
    <message>
        <source>Your stars, highlights, notes, collections, saved searches and reading places go, with every backup of them. The keys go first, so that nothing can be read of what a disk may still hold. Nobody can bring any of it back. The archives stay.</source>
        <translation>Жылдызчалар, бөлүп көрсөтүүлөр, белгилөөлөр, топтомдор, сакталган издөөлөр жана окуп токтогон жерлер бардык көчүрмөлөрү менен кошо жок болот. Адегенде ачкычтар жок кылынат, ошондуктан дискте калып калгандан эч нерсе окулбайт. Муну эч ким кайтара албайт. Архивдер калат.</translation>
    </message>
    <message>
        <source>To do that, type the word “{word}”:</source>
        <translation>Ал үчүн «{word}» деп териңиз:</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>Жок кылынууда …</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Ask to withdraw</source>
        <translation>Алып салууну сурануу</translation>
    </message>
    <message>
        <source>&amp;Put it with your suggestions</source>
        <translation>Сунуштарыңызга &amp;кошуу</translation>
    </message>
    <message>
        <source>A page to pri&amp;nt …</source>
        <translation>&amp;Басып чыгара турган барак …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>The editor is asked to take this passage out of the next edition. You need not say why, nor who you are, and need prove nothing.</source>
        <translation>Редактордон бул үзүндүнү кийинки чыгарылыштан алып салуу суралат. Эмне үчүн экенин, ким экениңизди айтуунун да, бир нерсе далилдөөнүн да кереги жок.</translation>
    </message>
    <message>
        <source>The pa&amp;ssage</source>
        <translation>Үзүн&amp;дү</translation>
    </message>
    <message>
        <source>Nothing is asked yet. Cancel again to drop your words.</source>
        <translation>Өтүнүч али кошула элек. Сөздөрүңүздү таштоо үчүн дагы бир жолу жокко чыгарыңыз.</translation>
    </message>
</context>
<context>
    <name>WithdrawnSheet</name>
    <message>
        <source>Withdrawn passages</source>
        <translation>Кайтарып алынган үзүндүлөр</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Ордуна коюу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>Their words are in your folder, and in no edition from the next one on. “Forget what was done here” in the Folder menu deletes them.</source>
        <translation>Алардын сөздөрү папкаңызда бар, бирок мындан кийинки бир да чыгарылышка кирбейт. «Папка» менюсундагы «Бул жерде жасалганды унутуу» аларды өчүрөт.</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn passage(s)</source>
        <translation>
            <numerusform>%Ln кайтарып алынган үзүндү</numerusform>
            <numerusform>%Ln кайтарып алынган үзүндү</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;assages</source>
        <translation>Ү&amp;зүндүлөр</translation>
    </message>
    <message>
        <source>No edition without it was published: it can be put back.</source>
        <translation>Ансыз чыгарылыш жарыялана элек: аны ордуна койсо болот.</translation>
    </message>
    <message>
        <source>An edition without it was published: it stays withdrawn.</source>
        <translation>Ансыз чыгарылыш жарыяланган: ал кайтарылып алынган бойдон калат.</translation>
    </message>
</context>
<context>
    <name>WordExplanation</name>
    <message>
        <source>The glossary explains no word of it.</source>
        <translation>Глоссарий мындагы бир да сөздү түшүндүрбөйт.</translation>
    </message>
    <message>
        <source>Choose a passage first.</source>
        <translation>Алгач үзүндүнү тандаңыз.</translation>
    </message>
    <message>
        <source>Words of the glossary</source>
        <translation>Глоссарийдин сөздөрү</translation>
    </message>
    <message>
        <source>Esc closes this.</source>
        <translation>Esc муну жабат.</translation>
    </message>
</context>
<context>
    <name>WordFinder</name>
    <message>
        <source>“{words}” is not found in this folder. Another spelling would not be found either.</source>
        <translation>«{words}» бул папкадан табылган жок. Башкача жазылганы да табылмак эмес.</translation>
    </message>
    <message>
        <source>It is taken out of the text as received.</source>
        <translation>Ал алынган тексттен алып салынды.</translation>
    </message>
</context>
<context>
    <name>WordPlacesSheet</name>
    <message>
        <source>Where words stand</source>
        <translation>Сөздөр кайда турат</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ошол жерге өтүү</translation>
    </message>
    <message>
        <source>&amp;Take it out there</source>
        <translation>Ал жерден &amp;алып салуу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message numerus="yes">
        <source>“{words}” stands in %n place(s) of this folder</source>
        <translation>
            <numerusform>«{words}» бул папканын %Ln жеринде турат</numerusform>
            <numerusform>«{words}» бул папканын %Ln жеринде турат</numerusform>
        </translation>
    </message>
    <message>
        <source>Other endings are found too; other spellings are not. Look at each place: what names somebody is to go there as well.</source>
        <translation>Башка мүчөлөрү да табылат, башкача жазылышы табылбайт. Ар бир жерди карап чыгыңыз: адамды атаган нерсени ал жерден да алып салуу керек.</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>Же&amp;рлер</translation>
    </message>
    <message>
        <source>Text as received, line {line}</source>
        <translation>Алынган текст, {line}-сап</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Үзүндү</translation>
    </message>
    <message>
        <source>Withdrawn passage</source>
        <translation>Кайтарып алынган үзүндү</translation>
    </message>
    <message>
        <source>Heading or title</source>
        <translation>Бөлүмдүн аты же аталыш</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Түшүндүрмө</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Coded words</source>
        <translation>Коддолгон сөздөр</translation>
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
        <translation>Жыйнак</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>{name} файлы</translation>
    </message>
    <message>
        <source>It is changed in the file {name}, with a text editor.</source>
        <translation>Ал {name} файлында, текст редакторунда өзгөртүлөт.</translation>
    </message>
    <message>
        <source>No document has it there. Words that a document has stay.</source>
        <translation>Бул жер документтерде жок. Документте бар сөздөр калат.</translation>
    </message>
    <message>
        <source>“Forget what was done here” in the Folder menu deletes its words.</source>
        <translation>«Папка» менюсундагы «Бул жерде жасалганды унутуу» анын сөздөрүн жок кылат.</translation>
    </message>
    <message>
        <source>Go there to change it.</source>
        <translation>Өзгөртүү үчүн ошол жерге өтүңүз.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>under {age}</source>
        <translation>{age} жашка чейин</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англисче</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орусча</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>кыргызча</translation>
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
        <translation>Тизменин пункту</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Киришүү сап</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Шилтеме</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Айтып берүү</translation>
    </message>
    <message>
        <source>The writer</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Quoted, not told who</source>
        <translation>Цитата, кимдики экени айтылган эмес</translation>
    </message>
    <message>
        <source>Reported, not told whom</source>
        <translation>Айтып берүү, кимдики экени айтылган эмес</translation>
    </message>
    <message>
        <source>{who}, quoted</source>
        <translation>{who}, цитата</translation>
    </message>
    <message>
        <source>{who}, reported</source>
        <translation>{who}, айтып берүү</translation>
    </message>
    <message>
        <source>The writer reports {whom}</source>
        <translation>Автор {whom} айтканын жеткирет</translation>
    </message>
    <message>
        <source>Care: {what}</source>
        <translation>Абайлаңыз: {what}</translation>
    </message>
    <message>
        <source>child removal</source>
        <translation>баланы тартып алуу</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>кармоо</translation>
    </message>
    <message>
        <source>extortion</source>
        <translation>опузалап акча алуу</translation>
    </message>
    <message>
        <source>forced informing</source>
        <translation>маалымат берүүгө мажбурлоо</translation>
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
        <translation>кемсинтүү</translation>
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
        <translation>зордук-зомбулук</translation>
    </message>
    <message>
        <source>Notes on quotes are left out: they may tell more than the attributions do now.</source>
        <translation>Цитаталардын түшүндүрмөлөрү жашырылды: алар «Ким айтты» саптары азыр айткандан көбүрөөк айтып коюшу мүмкүн.</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation>Долбоор котормо</translation>
    </message>
    <message>
        <source>Reviewed translation by {who}, {day}</source>
        <translation>Текшерилген котормо: {who}, {day}</translation>
    </message>
    <message>
        <source>Reviewed translation by {who}</source>
        <translation>Текшерилген котормо: {who}</translation>
    </message>
    <message>
        <source>translated back from English</source>
        <translation>англис тилинен кайра которулган</translation>
    </message>
    <message>
        <source>translated back from Russian</source>
        <translation>орус тилинен кайра которулган</translation>
    </message>
    <message>
        <source>translated back from Kyrgyz</source>
        <translation>кыргыз тилинен кайра которулган</translation>
    </message>
    <message>
        <source>translated back from another language</source>
        <translation>башка тилден кайра которулган</translation>
    </message>
    <message>
        <source>read</source>
        <translation>окуу</translation>
    </message>
    <message>
        <source>train</source>
        <translation>окутуу</translation>
    </message>
    <message>
        <source>print</source>
        <translation>басып чыгаруу</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>жарыялоо</translation>
    </message>
    <message numerus="yes">
        <source>Under %n quote(s) stands more of who speaks than the editor lets be shared.</source>
        <translation>
            <numerusform>%Ln цитатанын астында ким сүйлөгөнү жөнүндө редактор уруксат бергенден көп айтылат.</numerusform>
            <numerusform>%Ln цитатанын астында ким сүйлөгөнү жөнүндө редактор уруксат бергенден көп айтылат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent not recorded</source>
        <translation>Макулдук жазылган эмес</translation>
    </message>
    <message>
        <source>Consent to no use</source>
        <translation>Эч нерсеге макулдук жок</translation>
    </message>
    <message>
        <source>Consent covers: {uses}</source>
        <translation>Макулдук берилген: {uses}</translation>
    </message>
    <message>
        <source>As of {year}. Check before advising.</source>
        <translation>{year}-жылга карата. Кеңеш берүүдөн мурда текшериңиз.</translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Words of the passage</source>
        <translation>Үзүндүнүн сөздөрү</translation>
    </message>
    <message>
        <source>Also in the te&amp;xt as received</source>
        <translation>Алынган &amp;текстте да</translation>
    </message>
    <message>
        <source>&amp;Forget the old words here too: this cannot be taken back</source>
        <translation>Мурунку сөздөрдү бул жерде да &amp;унутуу: муну кайтарып болбойт</translation>
    </message>
    <message>
        <source>C&amp;hange the words</source>
        <translation>Сөз&amp;дөрдү өзгөртүү</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of this cannot be seen, or turn other words.</source>
        <translation>
            <numerusform>Мында %n белги көрүнбөйт же сөздөрдүн багытын өзгөртөт.</numerusform>
            <numerusform>Мында %n белги көрүнбөйт же сөздөрдүн багытын өзгөртөт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what the import got wrong, such as a hyphen, and take out what names somebody. What people said is theirs: leave all else as they said it.</source>
        <translation>Туура эмес окулганды оңдоңуз, мисалы дефисти, жана адамды атаганды алып салыңыз. Адамдардын сөзү өздөрүнүкү: калганын кандай айтылса, ошондой калтырыңыз.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Сөздөр</translation>
    </message>
    <message>
        <source>That text goes with the archive. Without the tick the old words can still be read in it, and a quote that differs from it cannot be published. Notes and translations stay as they are. Where a name that you take out still stands is listed after that.</source>
        <translation>Ал текст архив менен кошо кетет. Белги коюлбаса, мурунку сөздөрдү анда окууга болот, ал эми андан айырмаланган цитатаны жарыялоого болбойт. Түшүндүрмөлөр менен котормолор ошол бойдон калат. Алынган ысым дагы кайда турганы андан кийин көрсөтүлөт.</translation>
    </message>
    <message>
        <source>A passage has words. To take it away, leave it out.</source>
        <translation>Үзүндүдө сөз болушу керек. Аны алып салуу үчүн калтырып коюңуз.</translation>
    </message>
</context>
<context>
    <name>WordsToFindSheet</name>
    <message>
        <source>Look for words in the folder</source>
        <translation>Папкадан сөздөрдү издөө</translation>
    </message>
    <message>
        <source>Which words are to be looked for?</source>
        <translation>Кайсы сөздөрдү издөө керек?</translation>
    </message>
    <message>
        <source>They are looked for in everything that this folder has: passages, notes, translations, tables, and the text as received.</source>
        <translation>Алар бул папкада бардын баарынан изделет: үзүндүлөрдөн, түшүндүрмөлөрдөн, котормолордон, таблицалардан жана алынган тексттен.</translation>
    </message>
    <message>
        <source>&amp;Words, such as a name</source>
        <translation>&amp;Сөздөр, мисалы ысым</translation>
    </message>
    <message>
        <source>&amp;Look for them</source>
        <translation>&amp;Издөө</translation>
    </message>
    <message>
        <source>Type a word first.</source>
        <translation>Адегенде сөз териңиз.</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>This picture was withdrawn.</source>
        <translation>Бул сүрөт кайтарып алынган.</translation>
    </message>
    <message>
        <source>“{what}” is not in this edition.</source>
        <translation>«{what}»: бул чыгарылышта жок.</translation>
    </message>
    <message>
        <source>Of the archive “{archive}”. Not shown here.</source>
        <translation>«{archive}» архивинен. Бул жерде көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Үзүндү</translation>
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
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталыш</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Көрсөтмө</translation>
    </message>
    <message>
        <source>Task with a timer</source>
        <translation>Таймери бар тапшырма</translation>
    </message>
    <message>
        <source>Picture of your own</source>
        <translation>Өз сүрөтүңүз</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Тыныгуу</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} саат {minutes} мүн</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мүн</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункт</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all is said in: {languages}.</source>
        <translation>Бул тилдерде баары айтылган эмес: {languages}.</translation>
    </message>
    <message>
        <source>The task has no words of its own yet.</source>
        <translation>Тапшырманын өз сөзү азырынча жок.</translation>
    </message>
    <message>
        <source>Asked in the room</source>
        <translation>Залдан келген суроо</translation>
    </message>
    <message>
        <source>Asked in the room, not handed out</source>
        <translation>Залдан келген суроо, таратылбайт</translation>
    </message>
    <message>
        <source>In handouts, the rarest detail told of the speaker fits at most {number} of those who took part.</source>
        <translation>Таратма баракчаларда сүйлөгөн адам жөнүндө айтылган эң сейрек белги катышкандардын эң көп дегенде {number} адамына туура келет.</translation>
    </message>
    <message>
        <source>The words of this quote, even without a line, fit fewer than {number} of those who took part: whoever knows them may recognise the speaker. Leave out what could do harm.</source>
        <translation>Бул цитатанын сөздөрү кол тамгасы жок болсо да катышкандардын {number} адамынан азына туура келет: аларды билген адам сүйлөгөндү таанып коюшу мүмкүн. Зыян келтире тургандарын калтырып коюңуз.</translation>
    </message>
    <message>
        <source>In handouts, what is told of the speaker fits fewer than {number} of those who took part, who may be recognised. Tell less of who speaks.</source>
        <translation>Таратма баракчаларда сүйлөгөн адам жөнүндө айтылганы катышкандардын {number} адамынан азына туура келет, аны таанып коюшу мүмкүн. Сүйлөгөндөр жөнүндө азыраак айтууну тандаңыз.</translation>
    </message>
    <message>
        <source>Items {first} to {last} follow one another, and each has a care note.</source>
        <translation>{first}-пункттан {last}-пунктка чейин катары менен келет, ар биринде эскертүү бар.</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) items with a care note follow one another: {items}.</source>
        <translation>
            <numerusform>%Ln жерде эскертүүсү бар пункттар катары менен келет: {items}.</numerusform>
            <numerusform>%Ln жерде эскертүүсү бар пункттар катары менен келет: {items}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Толук</translation>
    </message>
    <message>
        <source>Gender and age band</source>
        <translation>Гендер жана жаш тобу</translation>
    </message>
    <message>
        <source>Role only</source>
        <translation>Ролу гана</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Көрсөтпөө</translation>
    </message>
    <message>
        <source>It is shown as the passages of its section may be shown.</source>
        <translation>Ал өз бөлүмүнүн үзүндүлөрүн кандай көрсөтүүгө болсо, ошондой көрсөтүлөт.</translation>
    </message>
    <message>
        <source>The picture shows: {what}</source>
        <translation>Сүрөттө: {what}</translation>
    </message>
    <message>
        <source>Shown with “{line}” ({level}).</source>
        <translation>«{line}» деген сап менен көрсөтүлөт ({level}).</translation>
    </message>
    <message>
        <source>Shown without saying who speaks.</source>
        <translation>Ким айтканы көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Left out when you present: consent does not cover training.</source>
        <translation>Көрсөтүүдө калтырылат: макулдук окутууга берилген эмес.</translation>
    </message>
    <message>
        <source>Left out of what you print: consent does not cover printing.</source>
        <translation>Басып чыгарууда калтырылат: макулдук басып чыгарууга берилген эмес.</translation>
    </message>
    <message>
        <source>Left out of what you publish: consent does not cover publishing.</source>
        <translation>Жарыялоодо калтырылат: макулдук жарыялоого берилген эмес.</translation>
    </message>
    <message>
        <source>Neither presented nor printed</source>
        <translation>Көрсөтүлбөйт да, басылбайт да</translation>
    </message>
    <message>
        <source>Not presented</source>
        <translation>Көрсөтүлбөйт</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Басылбайт</translation>
    </message>
    <message numerus="yes">
        <source>Consent is not recorded of %n quote(s). Nothing is left out for that.</source>
        <translation>
            <numerusform>%Ln цитатанын макулдугу жазылган эмес. Ушундан улам эч нерсе калтырылбайт.</numerusform>
            <numerusform>%Ln цитатанын макулдугу жазылган эмес. Ушундан улам эч нерсе калтырылбайт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be neither presented nor printed.</source>
        <translation>
            <numerusform>%Ln цитатаны көрсөтүүгө да, басып чыгарууга да болбойт.</numerusform>
            <numerusform>%Ln цитатаны көрсөтүүгө да, басып чыгарууга да болбойт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be printed, not presented.</source>
        <translation>
            <numerusform>%Ln цитатаны басып чыгарса болот, көрсөтүүгө болбойт.</numerusform>
            <numerusform>%Ln цитатаны басып чыгарса болот, көрсөтүүгө болбойт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be presented, not printed.</source>
        <translation>
            <numerusform>%Ln цитатаны көрсөтсө болот, басып чыгарууга болбойт.</numerusform>
            <numerusform>%Ln цитатаны көрсөтсө болот, басып чыгарууга болбойт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) may be presented and printed, not published.</source>
        <translation>
            <numerusform>%Ln цитатаны көрсөтсө да, басып чыгарса да болот, жарыялоого болбойт.</numerusform>
            <numerusform>%Ln цитатаны көрсөтсө да, басып чыгарса да болот, жарыялоого болбойт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) together.</source>
        <translation>
            <numerusform>Баары %Ln мүнөт.</numerusform>
            <numerusform>Баары %Ln мүнөт.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} together.</source>
        <translation>Баары {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no minutes yet.</source>
        <translation>
            <numerusform>%Ln пункттун мүнөтү азырынча коюлган эмес.</numerusform>
            <numerusform>%Ln пункттун мүнөтү азырынча коюлган эмес.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Саат {first} – {last}.</translation>
    </message>
    <message>
        <source>{time} on the next day</source>
        <translation>эртеси {time}</translation>
    </message>
    <message>
        <source>{time} on day {day}</source>
        <translation>{time} ({day}-күн)</translation>
    </message>
    <message>
        <source>Nothing is written on it yet.</source>
        <translation>Анда азырынча эч нерсе жазылган эмес.</translation>
    </message>
    <message>
        <source>The words are folded.</source>
        <translation>Сөздөр жашырылган.</translation>
    </message>
    <message>
        <source>May be left out if late</source>
        <translation>Кечиксеңиз, калтырып кетсе болот</translation>
    </message>
    <message>
        <source>With a picture: {what}</source>
        <translation>Сүрөтү менен: {what}</translation>
    </message>
    <message>
        <source>This is not in the archive any more.</source>
        <translation>Бул архивде эми жок.</translation>
    </message>
    <message>
        <source>Item {number} looks like a quote, but is words of the set.</source>
        <translation>{number}-пункт цитатага окшош, бирок бул жыйнактын өз сөздөрү.</translation>
    </message>
    <message>
        <source>Items {number} look like quotes, but are words of the set.</source>
        <translation>{number}-пункттар цитаталарга окшош, бирок бул жыйнактын өз сөздөрү.</translation>
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
        <translation>Жыйнак</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Views of the set</source>
        <translation>Жыйнактын көрүнүштөрү</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Take in a set …</source>
        <translation>Жыйнак алуу …</translation>
    </message>
    <message>
        <source>Open a set that has items: its plan is printed for you.</source>
        <translation>Ичинде бир нерсе бар жыйнакты ачыңыз: анын планы сиз үчүн басылат.</translation>
    </message>
</context>
<context>
    <name>_MoreViews</name>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>More lists: {name} is shown</source>
        <translation>Башка тизмелер: «{name}» көрсөтүлгөн</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Башка тизмелер</translation>
    </message>
</context>
<context>
    <name>_Panes</name>
    <message>
        <source>Go to the problems</source>
        <translation>Кемчиликтерге өтүү</translation>
    </message>
    <message>
        <source>The folder has an error, so nothing of it can be listed here. Mend the error first.</source>
        <translation>Папкада ката бар, ошондуктан бул жерде эч нерсе көрсөтүлгөн жок. Адегенде катаны оңдоңуз.</translation>
    </message>
</context>
<context>
    <name>_TypedSheet</name>
    <message>
        <source>Your words are not in the text yet. Cancel again to drop them.</source>
        <translation>Сөздөрүңүз текстте али жок. Таштоо үчүн дагы бир жолу «Жок» басыңыз.</translation>
    </message>
</context>
</TS>
