"""Invented cases of each kind, made from the invented first applications."""
