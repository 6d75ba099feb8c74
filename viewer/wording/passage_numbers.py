"""The numbers of an archive's passages: from 1 in each document, in reading order."""

from index import Document, OpenArchive


class PassageNumbers:
    """Numbers the passages of one archive. Footnotes have marks of their own, and no number."""

    def __init__(self, archive: OpenArchive) -> None:
        self._numbers = {
            name: number
            for ids in archive.content.passage_ids()
            for number, name in enumerate(ids, start=1)
        }

    def number(self, name: str) -> int | None:
        """Return the number of the passage `name` in its document, or None where it has none."""
        return self._numbers.get(name)

    @staticmethod
    def passage(document: Document, number: int) -> str:
        """Return the id of the passage of `document` with this number, or "" where it has none."""
        names = [passage.id for passage in document.passages()]
        return names[number - 1] if 0 < number <= len(names) else ""
