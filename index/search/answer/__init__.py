"""Answers: records that a plan asks for, ranked and counted, and suggestions."""
