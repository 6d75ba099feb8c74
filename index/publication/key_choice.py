"""Chooses the key that signs a folder, or says why none does."""

from collections.abc import Mapping
from pathlib import Path

from index.container.fingerprint import fingerprint
from index.container.keys import KeyIdentity, identity_of, needs_passphrase
from index.library.key_files import Keyring
from index.publication.record import FILE
from index.source.problems.problem import Problem, Severity
from index.values import Value, replace

_OPEN_KEY = "open-key"  # the kind of the problem


class KeyChoice(Value):
    """Whose key signs `folder`: the one that is `recorded`, or `declared` in archive.toml.

    `is_known` tells whether something of the folder was signed before. `signers` are those of the
    recorded editions, by their fingerprints, the newest first.
    """

    folder: Path
    keyring: Keyring
    recorded: KeyIdentity | None
    declared: str | None
    is_known: bool
    signers: tuple[str, ...] = ()

    @property
    def wanted(self) -> str | None:
        """The fingerprint of the key that has to sign, or None where any may.

        It is the recorded one, unless `archive.toml` names another, which does not introduce it.
        """
        if self.recorded and (self.declared is None or _may_sign(self.recorded, self.declared)):
            return self.recorded.fingerprint
        return self.declared

    def named(self, file: Path) -> Path | Problem:
        """Return the key in `file` where it may sign, else the problem. Raises KeyUnusable."""
        key, wanted = identity_of(file), self.wanted
        if wanted is None or _may_sign(key, wanted):
            return file
        if self.recorded is None or wanted != self.recorded.fingerprint:
            return _refusal(
                "other-key",
                f"archive.toml names another signer: {wanted}.{self._whereabouts(wanted)}",
                "If you did not write signer there, take it out, then sign again: somebody else "
                "wrote it. Else sign with the key that it names.",
            )
        return _refusal(
            "other-key",
            f"This folder is signed with another key: {wanted}.{self._whereabouts(wanted)}",
            "Sign with that key, or with one that it introduced (satchel keygen --successor-of). "
            f"{_way_out(key.fingerprint)}",
        )

    def is_new_here(self, key: Path) -> bool:
        """Return whether the `key` of a file was never used here. Raises KeyUnusable."""
        own = self.keyring.keys()
        return identity_of(key).key not in own

    def is_unasked(self, key: Path) -> bool:
        """Return whether the open `key` would sign a folder of which nothing was signed before.

        Whoever sends a folder can write into it whose it is. A passphrase asks its owner.
        """
        return self.wanted is not None and not self.is_known and not needs_passphrase(key)

    def found(self, *, asks: bool) -> Path | Problem | None:
        """Return the file of the wanted key, None where any may sign, or the problem.

        `asks` says that its owner is asked about a key that `is_unasked`.
        """
        wanted = self.wanted
        if wanted is None:
            return None
        if found := self.file_of(wanted):
            if asks or not self.is_unasked(found):
                return found
            return _refusal(
                "key-unasked",
                f"This folder asks for a key of yours that has no passphrase, and never signed "
                f"anything of it: {wanted}. Its file is {found}.",
                "If the folder is yours, name the key with --sign. Else ask who sent it.",
            )
        if lies := self.keyring.find_open(wanted, self._beside):
            refusal = _refusal(
                "key-missing",
                f"The key that signs this folder has no passphrase, and was never used on this "
                f"computer: {wanted}. Its file is {lies}.",
                "If it is yours, name it with --sign. Else ask who put it there.",
            )
            return replace(refusal, kind=_OPEN_KEY)
        return _refusal(
            "key-missing",
            f"The key that signs this folder was not found: {wanted}.{self._whereabouts(wanted)}",
            "Name its file with --sign, or that of a key that it introduced (satchel keygen "
            f"--successor-of). {_way_out('the fingerprint of another key')}",
        )

    @property
    def _beside(self) -> tuple[Path, Path]:
        return self.folder, self.folder.absolute().parent

    @property
    def earlier(self) -> Mapping[str, Path]:
        """The other keys on this computer that the record names, by fingerprint, newest first.

        They introduced the signer, or signed editions.
        """
        introduced = map(fingerprint, self.recorded.keys if self.recorded else ())
        named = dict.fromkeys((*introduced, *self.signers))
        found = {each: self.file_of(each) for each in named if each != self.wanted}
        return {name: file for name, file in found.items() if file is not None}

    def file_of(self, wanted: str) -> Path | None:
        """Return the file of the key with the fingerprint `wanted`, or None."""
        return self.keyring.find(wanted, self._beside)

    def _whereabouts(self, wanted: str) -> str:
        """Return a sentence where the file of the key `wanted` is or was, or ""."""
        if found := self.file_of(wanted):
            return f" Its file is {found}."
        lay = self.keyring.last_place(wanted)
        return f" Its file was {lay}." if lay else ""


def _may_sign(key: KeyIdentity, wanted: str) -> bool:
    """Return whether `key` has the fingerprint `wanted`, or was introduced by that key."""
    return wanted in map(fingerprint, key.keys)


def _way_out(other: str) -> str:
    """Return what to do where a key is lost; `other` is the new fingerprint, or words for it."""
    return (
        f'If it is lost, write signer = "{other}" into archive.toml, sign with that, and tell '
        "your readers (docs/keys.md)."
    )


def _refusal(code: str, told: str, hint: str) -> Problem:
    return Problem(FILE, None, Severity.ERROR, code, told, hint)
