"""Words: tokens, stems, stop words, keyboard layouts."""
