"""Sheets for the applicant in two languages: chosen, seen, printed."""
