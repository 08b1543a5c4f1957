"""Rosters: many applicants of a firm in one workbook, tried dry, taken in, sent back with reasons."""
