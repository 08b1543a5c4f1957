"""Rows of small editors: family, schools, careers."""
