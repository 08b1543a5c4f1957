"""The kinds of talent service as values."""
