"""Compares the record in a folder with Satchel's own copy: what counts of it, and what is kept."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from index.container.fingerprint import fingerprint
from index.container.keys import identity_of
from index.publication.record import FILE, Published, RecordWrong, merged, own_copy, read_published
from index.publication.record_findings import findings
from index.source.folder import SourceDraft
from index.source.kept_parts import KeptParts
from index.source.problems.problem import Problem, Severity
from index.values import Value


class ComparedRecords(Value):
    """Satchel's `own` record, and all that counts of it and of the one in the folder.

    `newest_here` is the number of the newest edition that the folder's record has of that, or 0.
    `is_signed`: the key of the folder's record signed an edition in it.
    """

    own: Published
    published: Published
    newest_here: int = 0
    problems: tuple[Problem, ...] = ()
    is_signed: bool = False

    @property
    def is_known(self) -> bool:
        """Whether something of the folder was signed, by this computer or by the folder's key."""
        return self.is_signed or self.own.signer is not None or bool(self.own.editions)

    def signers(self, key: Path) -> frozenset[str]:
        """Return the fingerprints of who may have signed earlier editions; `key` signs the next.

        Raises KeyUnusable.
        """
        known = {each.signer for each in self.own.editions}
        return frozenset({*map(fingerprint, identity_of(key).keys), *known})


def compared(there: Published, own: Published, declared: str | None) -> ComparedRecords:
    """Return what counts of the record `there` in a folder beside Satchel's `own`.

    Where Satchel knows the archive, that is what is signed with its key. Raises RecordWrong.
    """
    vouched = there.vouched(own, vouching_keys(there, own))
    counts = vouched if own.editions or own.signer else there
    published = merged(counts, own, declared)
    here = max(
        (each.number for each in there.editions if published.edition(each.number)), default=0
    )
    told = tuple(unsigned(there, vouched))
    return ComparedRecords(own, published, here, told, bool(vouched.editions))


def compared_records(
    folder: Path,
    copies: Path | None,
    archive: str,
    declared: str | None,
    kept: KeptParts | None = None,
) -> ComparedRecords:
    """Return what counts of the record in `folder` and of Satchel's own among the `copies`.

    `archive` is the id of the archive. Raises RecordWrong.
    """
    kept, own = kept or KeptParts(), Published(archive)
    there = read_published(folder / FILE, archive, kept)
    if copies is not None:
        own = read_published(own_copy(copies, archive), archive, kept)
    made_of = there, own, declared
    return kept.of("records", archive, made_of, partial(compared, *made_of))


def by_its_records(
    folder: Path, draft: SourceDraft, copies: Path | None = None, kept: KeptParts | None = None
) -> tuple[Problem, ...]:
    """Return the problems of the archive in `draft` by the records of its publications."""
    if draft.archive is None:
        return ()
    try:
        known = compared_records(folder, copies, draft.archive.id, draft.signer, kept)
    except RecordWrong as wrong:
        return (wrong.problem,)
    return (*known.problems, *findings(known.published, draft.archive, publish=False))


def unsigned(said: Published, vouched: Published) -> Iterator[Problem]:
    """Yield the problem of editions in the record `said` that nobody has `vouched` for."""
    numbers = {each.number for each in said.editions} - {each.number for each in vouched.editions}
    if numbers:
        first = ", ".join(str(each) for each in sorted(numbers)[:3])
        more = " …" if len(numbers) > 3 else ""
        told = f"The record in this folder names what its key did not sign: edition {first}{more}."
        hint = (
            "Satchel’s own data takes nothing of that over. If it is not yours, ask who changed "
            "this folder before you sign anything of it."
        )
        yield Problem(FILE, None, Severity.WARNING, "record-unsigned", told, hint)


def vouching_keys(said: Published, known: Published) -> tuple[bytes, ...]:
    """Return the public keys that may have signed editions in the record `said` of a folder.

    They are those of the signer that is `known`, also where that one introduced another.
    """
    there = said.signer.keys if said.signer else ()
    if known.signer is None or known.signer.key in there:
        return there
    return known.signer.keys
