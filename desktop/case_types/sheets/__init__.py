"""Sheets for the applicant in two languages: Chinese, and the one the person reads."""
