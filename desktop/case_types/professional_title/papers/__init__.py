"""The papers of professional titles: an applicant's, drawn from a case, and those about a batch, from frozen values."""
