"""The scans of a paper: kept, placed, replaced."""
