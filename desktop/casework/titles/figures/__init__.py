"""A batch in numbers."""
