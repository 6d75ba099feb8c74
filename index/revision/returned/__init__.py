"""What is asked and decided of a document that comes into its folder again."""
