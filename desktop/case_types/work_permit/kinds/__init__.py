"""The kinds of work permit case, one module each: declarations only."""
