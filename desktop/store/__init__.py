"""The office's file; SQL lives here."""
