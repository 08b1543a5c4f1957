"""Judging talent services: conditions of the book, who is entitled to what, which programme's money."""
