"""Entries of accepted cases that are put right: never silently, always with what, from what to what, and why."""
