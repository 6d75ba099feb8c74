"""Counts of voices and themes, and which of them may be told."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.counts.pairs import (
        Pairs as Pairs,
        count_together as count_together,
        together as together,
    )
    from index.counts.reports import (
        CROSSED as CROSSED,
        Codebook as Codebook,
        Crossing as Crossing,
        Group as Group,
        Telling as Telling,
        age_bands as age_bands,
        count_voices as count_voices,
        counted as counted,
        crossed as crossed,
        narrowed as narrowed,
        ordered_voices as ordered_voices,
        told_voices as told_voices,
        voice_group as voice_group,
    )
    from index.counts.small_counts import (
        Told as Told,
        ToldTable as ToldTable,
        told_counts as told_counts,
        told_tables as told_tables,
    )
