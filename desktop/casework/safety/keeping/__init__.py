"""Copies of the office's file, and looking whether it is whole."""
