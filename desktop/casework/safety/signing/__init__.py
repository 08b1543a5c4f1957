"""Making an office, and getting into it."""
