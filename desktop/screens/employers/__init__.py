"""The employers who apply."""
