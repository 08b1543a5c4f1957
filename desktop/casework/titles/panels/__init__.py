"""Committees, the pool of experts, draws."""
