"""Workbooks (.xlsx): our own templates drawn, and what came back in them read."""
