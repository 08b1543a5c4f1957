"""Reckoning about professional titles: votes and publicity."""
