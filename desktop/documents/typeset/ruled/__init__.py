"""Ruled tables, forms and boxes."""
