"""Suggestions of readers to an archive's editor: sealed, opened, compared, made into acts."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.corrections.acceptance import (
        accept as accept,
        accept_all as accept_all,
        returned_in as returned_in,
    )
    from index.corrections.correction import (
        MAX_NAME as MAX_NAME,
        MAX_WHY as MAX_WHY,
        Correction as Correction,
        Letter as Letter,
        Subject as Subject,
        TakenCorrection as TakenCorrection,
        digest_of as digest_of,
    )
    from index.corrections.letters import (
        is_for_another_key as is_for_another_key,
        read_letter as read_letter,
        sealed_letters as sealed_letters,
        taken_in as taken_in,
        write_letters as write_letters,
    )
    from index.corrections.proposals import (
        Proposal as Proposal,
        Standing as Standing,
        digest_now as digest_now,
        in_order as in_order,
        proposal_of as proposal_of,
        words_now as words_now,
    )
