"""Icons, colours, fonts, translations, help and the bundled archive. Data only."""
