"""The glossary screen: terms in every language, and their definitions."""
