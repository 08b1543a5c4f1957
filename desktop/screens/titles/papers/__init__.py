"""文书: the papers of a batch, seen, issued, printed together."""
