"""Invented people and employers with right check digits, for practice offices and tests."""
