"""Certificates registered one by one or from a list."""
