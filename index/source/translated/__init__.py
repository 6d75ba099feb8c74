"""Compares translations with what they translate, by form: numbers, names, told genders."""
