"""The book of issued papers: its list, the line that is chosen, what may be written on it."""
