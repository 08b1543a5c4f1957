"""The two books of numbers."""
