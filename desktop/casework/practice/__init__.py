"""A practice office full of invented people, never mixed with real ones."""
