"""What employers hand in for a batch, the applicants in it, and what is decided of them."""
