"""Reckoning with talent policy: programmes, instalments, yearly spans."""
