"""Committees, the pool of experts and the draw, on the screen."""
