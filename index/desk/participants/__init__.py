"""Who took part, counted: tables that an editor types, and the acts that write them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.desk.participants.findings import (
        CountFault as CountFault,
        CountFinding as CountFinding,
        count_findings as count_findings,
    )
    from index.desk.participants.table_acts import (
        put_table as put_table,
        remove_table as remove_table,
    )
    from index.desk.participants.table_drafts import (
        CountedPeople as CountedPeople,
        TableDraft as TableDraft,
        read_people as read_people,
    )
