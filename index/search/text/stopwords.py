"""Stop words: words with little meaning by themselves. They are indexed and found like others.

They include the words of questions and of politeness. A suggested spelling is never a stop word,
and a query leaves out those that are in no text, or with which nothing is found.
"""

_WORDS = """
a about after aint also an and any anybody anyone are arent as at be been before being both but by
can cant could couldnt couldve did didnt do does doesnt dont each even ever explain find for from
had hadnt has hasnt have havent having he her here hes him his how howd hows i id if im in into is
isnt it itd itll its ive just know like many me mightnt more most much must mustnt my neednt no not
now of off on once one only or other our out over own please same shant she shes should shouldnt
shouldve show so some somebody someone such tell than thank thanks that thatd thatll thats the
their them then there thered theres these they theyd theyll theyre theyve this those through to too
two under until up upon us very want was wasnt we well were werent weve what whats when whens where
wheres whether which while who whod whom whos whose why whys will with within wont would wouldnt
wouldve you youd youll your youre youve
а без будет будут бы бывает бывал бывала бывали бывало бывать бывают была были было быть в вам вас
ваш ваша ваше ваши ведь весь во вообще вот все всего всем всех где да делает делать делают для до
его если есть еще же за зачем здесь и из или им их к как какая какие каким какими каких какова
каково каковы какого какое какой каком какому какую кем ко когда кого кое ком кому которая которого
которое которой которую которые который которых кто куда ли либо лишь меня мне могу могут можем
может можете можно мы на найди найдите нас насколько наш не него нет неужели нибудь никак никакая
никакие никаких никакой никогда никто ними них ничего но ну нужна нужно нужны о об он она они оно
от откуда отчего очень по под подскажите пожалуйста покажи покажите почему правда при происходит
происходят раз разве расскажи расскажите с сам сама сами самих само самого свое своего своей своем
своему свои своим своих свой свою сейчас скажи скажите сколько случае случаев случаи случай случаю
случая случаям случаями случаях со спасибо так такая также такие таким таких такое такой там тебя
тем то тогда того тоже только том тот тут ты у уже узнать хотел хотела хотелось хоть хотя хочу чего
чей чем чему через что чтобы чье чьего чьей чьему чьи чьим чьих чья эта эти этим этих это этого
этой этом этому этот эту я
айтчы айтып ал алар аларды алардын аны анын бар барбы бекен беле биз бизди бир бирөө бирөөгө
бирөөнү бирөөнүн болгон болобу болот болсо бул да дагы деген дейт деп жана же жок жөнүндө кайда
кайдан кайсы кандай кантип канча канчалык качан керек ким кимге кимдер кимди кимдин кимдир көрсөт
мага мен менен менин мүмкүн неге ошол ошондой сага сен сиз сураныч тууралуу үчүн эле эмес эмне
эмнеге эмнеден эмнени
"""
COMMON = frozenset(_WORDS.split())
