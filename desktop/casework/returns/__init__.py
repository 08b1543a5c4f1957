"""Reasons for return an officer sees by eye, and how often each reason was told."""
