"""Stop words: words with little meaning by themselves. They are indexed and found like others.

A suggested spelling is never a stop word, and a query leaves out those that are in no text.
"""

_WORDS = """
a about after also an and any are as at be been before being both but by can could did do does each
even ever for from had has have having he her here him his how i if in into is it its just like many
me more most much must my no not now of off on once one only or other our out over own same she
should so some such than that the their them then there these they this those through to too two
under until up upon us very was we well were what when where which while who whom why will with
within would you your
а без бы была были было быть в вас во весь вот все всех где да для до его если есть еще же за и из
или им их к как ко кто ли мне меня мы на нас не него нет но ну о об он она оно они от очень по под
при раз с со так там тебя тем то того тоже только том тот ты у уже чего чем что чтобы эта эти это
этот я
ал алар бар бир бул да деп жана же жок менен мен ошол сен эле эмес үчүн
"""
COMMON = frozenset(_WORDS.split())
