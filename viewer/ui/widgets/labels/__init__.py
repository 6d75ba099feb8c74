"""Labels that show or say words in ways of their own."""
