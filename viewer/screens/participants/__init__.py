"""Who took part, as the source counts them."""
