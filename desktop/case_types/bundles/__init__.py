"""Matters of one person taken in together: asked once."""
