"""The text of a document: portions, layout, styles, pictures and translations."""
