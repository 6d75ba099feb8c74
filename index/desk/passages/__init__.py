"""Edits that make other passages: joined, parted, left out, withdrawn, turned into a footnote."""
