"""What editors write beside the testimony: translations, the glossary, notes."""
