"""Imports texts into an editor's folder, with a report of every guess about their structure."""
