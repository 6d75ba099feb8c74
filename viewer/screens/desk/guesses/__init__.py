"""The guesses of an import: their list, and what each was made of."""
