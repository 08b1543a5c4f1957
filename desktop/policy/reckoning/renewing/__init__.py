"""What follows what when papers are renewed."""
