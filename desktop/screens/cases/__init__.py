"""Taking in, finding and working on a case."""
