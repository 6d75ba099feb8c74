"""What the index answers, found by reading every record. Slow, and plainly right: no index here.

It shares no code with the engine but the plan and how a text is cut into words.
"""

from itertools import product
from math import log
from struct import pack, unpack

from whoosh.util.numeric import byte_to_length, length_to_byte

from index.search.protocol import Ranked
from index.search.query.plan import All, Any, FieldFilter, Near, Terms, Without
from index.search.text.analysis import tokens

PHRASE = 1.5
FAR = 200  # words between two texts of a record
LIFTS = {"quote": 1.2, "lead-in": 1.1, "footnote": 0.9}
FACETS = ("document", "kind", "theme", "role", "gender", "age_band", "sector", "language", "voice")


class Scan:
    """Some records, to be read from the first to the last."""

    def __init__(self, records):
        self.records = list(records)
        own = [terms(record.text) for record in self.records]
        self.lengths = [len(words) for words in own]
        self.mean = sum(self.lengths) / max(1, len(self.lengths)) or 1
        self.words = [
            sum(([None] * FAR + terms(made.text) for made in record.translations), words)
            for record, words in zip(self.records, own, strict=True)
        ]

    def run(self, plan, chosen=None, *, limit=999, offset=0):
        chosen = {field: values for field, values in (chosen or {}).items() if values}
        found = self.among(plan, chosen)
        ranked = sorted((-self.score(plan, n), n) for n in found)[offset:][:limit]
        facets = {}
        for name in FACETS:
            others = {field: values for field, values in chosen.items() if field != name}
            counts = {}
            for number in self.among(plan, others):
                for value in self.records[number].values.get(name, ()):
                    counts[value] = counts.get(value, 0) + 1
            facets[name] = counts
        top = tuple((n, -score) for score, n in ranked)
        return Ranked(len(found), top, facets, self.voices(self.among(plan, chosen)))

    def voices(self, found):
        counts = {}
        for values in (self.records[number].values for number in found):
            for voice in values.get("voice", ()):
                key = voice, *values.get("role", ("",))
                counts[key] = counts.get(key, 0) + 1
        return counts

    def among(self, plan, chosen):
        return [
            number
            for number in range(len(self.records))
            if self.holds(plan, number)
            and all(self.has(number, field, values) for field, values in chosen.items())
        ]

    def has(self, number, field, values):
        return bool(set(self.records[number].values.get(field, ())) & set(values))

    def holds(self, plan, number):
        match plan:
            case Terms():
                return bool(self.places(plan, number))
            case Near(words, within):
                return bool(words) and self.near([self.places(w, number) for w in words], within)
            case FieldFilter(field, values):
                return self.has(number, field, values)
            case Without(inner):
                return not self.holds(inner, number)
            case All(plans):
                return all(self.holds(inner, number) for inner in plans)
            case Any(plans):
                return any(self.holds(inner, number) for inner in plans)

    def places(self, word, number):
        return [at for at, term in enumerate(self.words[number]) if weight(word, term)]

    def near(self, places, within):
        for each in product(*places):
            in_order = all(each[n] + 1 == each[n + 1] for n in range(len(each) - 1))
            apart = len(set(each)) == len(each)
            between = max(each) - min(each) + 1 - len(each)
            if in_order if within is None else apart and between <= within:
                return True
        return False

    def score(self, plan, number):
        total = 0.0
        for word, factor in self.counting(plan, number):
            total += max(
                (
                    weight(word, term) * factor * self.says(term, number)
                    for term in set(self.words[number])
                ),
                default=0.0,
            )
        return total

    def counting(self, plan, number):
        """The words of `plan` that count in a record, from left to right."""
        if not self.holds(plan, number):
            return
        match plan:
            case Terms():
                yield plan, 1.0
            case Near(words):
                for word in words:
                    yield word, PHRASE
            case All(plans) | Any(plans):
                for inner in plans:
                    yield from self.counting(inner, number)

    def says(self, term, number):
        """BM25 as Whoosh has it, lifted by the kind of record, in 32 bits."""
        times = self.words[number].count(term)
        held = sum(term in words for words in self.words)
        rare = log(len(self.words) / (held + 1)) + 1
        length = byte_to_length(length_to_byte(self.lengths[number])) or 1
        share = (times * 2.2) / (times + 1.2 * (0.25 + 0.75 * length / self.mean))
        score = rare * share * LIFTS.get(self.records[number].kind, 1.0)
        return unpack("f", pack("f", score))[0]


def terms(text):
    return [token.term for token in tokens(text)]


def weight(word, term):
    """What `term` weighs as `word`; 0 where it is none of its terms, or no word at all."""
    if term is None:
        return 0
    if term in word.weights:
        return word.weights[term]
    return word.rest if word.beginning and term.startswith(word.beginning) else 0
