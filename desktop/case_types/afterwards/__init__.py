"""What becomes of a case beside what was entered: what was delivered, what was put right."""
