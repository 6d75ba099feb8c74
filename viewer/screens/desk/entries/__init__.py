"""The glossary, the editor's notes and care notes of a folder, in each language."""
