"""Lists, tables and cards: models, views and delegates."""
