"""How certain it is that something was read rightly."""

from enum import StrEnum


class Certainty(StrEnum):
    """How certain a guess is."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"
