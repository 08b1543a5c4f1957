"""Rosters of many applicants: the template of a kind, and its rows read back as raw answers."""
