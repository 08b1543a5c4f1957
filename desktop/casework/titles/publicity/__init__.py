"""Publicity of names and results, and objections to them."""
