"""Reads of professional titles."""
