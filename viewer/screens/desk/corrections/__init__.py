"""The list of what readers suggested."""
