"""The book of numbers."""
