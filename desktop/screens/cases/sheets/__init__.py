"""Sheets for the applicant in two languages, on the screen and to the printer."""
