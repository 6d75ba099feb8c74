"""The themes of a folder at the desk: words are coded, and themes made, named and placed."""
