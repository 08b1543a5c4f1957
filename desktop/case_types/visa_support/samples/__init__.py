"""Invented visits for each kind of visa support."""
