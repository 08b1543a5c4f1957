"""Chapters of words that the office may put its own in place of."""
