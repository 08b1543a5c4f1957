"""The five kinds of case about a professional title."""
