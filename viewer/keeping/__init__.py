"""Between the screens and the notebook: one keeper, and what it asks of the reader."""
