"""Acts on the glossary and on the editor's notes."""
