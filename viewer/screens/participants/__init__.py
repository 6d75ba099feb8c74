"""The screen of participants: who took part, as the source counts them."""
