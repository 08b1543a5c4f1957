"""Promising a paper, and what became of the promise."""
