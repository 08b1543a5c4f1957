"""The page of one batch: its parts, and what is asked for it."""
