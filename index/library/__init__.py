"""Archives on this computer: opened, collected, remembered; signing keys in files."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.library.archive import OpenArchive as OpenArchive
    from index.library.archive_group import ArchiveGroup as ArchiveGroup, GroupMember as GroupMember
    from index.library.collection import Holding as Holding, Library as Library, Taken as Taken
    from index.library.editions import (
        Changes as Changes,
        Named as Named,
        changes as changes,
        restored_notes as restored_notes,
    )
    from index.library.item_details import ItemDetails as ItemDetails
    from index.library.key_files import (
        Keyring as Keyring,
        fingerprint_of as fingerprint_of,
        is_key as is_key,
        make_key as make_key,
        public_key_of as public_key_of,
    )
    from index.library.ledger import (
        ArchiveStanding as ArchiveStanding,
        Ledger as Ledger,
        Signer as Signer,
        TrustGround as TrustGround,
        older_edition as older_edition,
    )
    from index.library.notice_intake import TakenNotice as TakenNotice, take_notice as take_notice
    from index.library.opened_archive import (
        ReceivedArchive as ReceivedArchive,
        Verdict as Verdict,
        as_noticed as as_noticed,
        open_archive as open_archive,
        open_known as open_known,
        receive as receive,
        verify_archive as verify_archive,
    )
    from index.library.set_items import (
        is_presented as is_presented,
        is_there as is_there,
        may_be_presented as may_be_presented,
    )
