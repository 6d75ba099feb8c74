"""Adds documents to a source folder that is there, or a mended one again."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.revision.removed_words import (
        NameDigest as NameDigest,
        RemovedRun as RemovedRun,
        RemovedWords as RemovedWords,
        RunDigest as RunDigest,
        holds_words as holds_words,
        name_digests as name_digests,
        run_digests as run_digests,
    )
