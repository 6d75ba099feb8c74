"""The words of the glossary, in every language it has, and what they mean."""
