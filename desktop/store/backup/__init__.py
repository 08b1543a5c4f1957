"""Verified copies: made, thinned, checked, restored into a new place."""
