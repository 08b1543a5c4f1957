"""Reads of what an office deals with beside the case itself: promises and their records."""
