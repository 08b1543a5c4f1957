"""The rules on file and what only the office knows of them."""
