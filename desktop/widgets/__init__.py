"""Reusable pieces of screen that know no case."""
