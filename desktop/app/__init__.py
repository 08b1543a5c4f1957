"""Puts the parts together and starts them; nobody imports it but main.py."""
