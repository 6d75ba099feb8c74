"""The vocabulary of the first archive, and a folder about a market that has one of its own."""

import tomllib

import msgspec

from index import Vocabulary
from tests.conftest import CASE_STUDY, ROOT

MARKET = ROOT / "tests" / "market"


def read_vocabulary(text):
    """Return the vocabulary that `text` writes as docs/source-format.md says."""
    written = tomllib.loads(text)
    keys = {"role": "roles", "gender": "genders", "sector": "sectors"}
    return msgspec.convert({keys[key]: written[key] for key in written}, Vocabulary)


FIRST_WORDS = read_vocabulary((CASE_STUDY / "vocabulary.toml").read_text(encoding="utf-8"))
