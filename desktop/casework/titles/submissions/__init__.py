"""What employers hand in for a batch under one letter, and the applicants in it."""
