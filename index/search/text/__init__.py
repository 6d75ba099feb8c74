"""Words of texts: tokens, stems, stop words, keyboard layouts."""
