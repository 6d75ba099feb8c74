"""Small widgets that screens are made of."""
