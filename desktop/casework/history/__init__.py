"""What happened to a case, and putting an answer back as it was."""
