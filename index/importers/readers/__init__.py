"""Readers of the kinds of files that state their structure, one module each."""
