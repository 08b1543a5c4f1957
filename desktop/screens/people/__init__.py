"""The people the office serves."""
