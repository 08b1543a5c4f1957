"""The book of what came in: its list, the line that is chosen, what may be written on it."""
