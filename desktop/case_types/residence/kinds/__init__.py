"""The kinds of residence, one a file."""
