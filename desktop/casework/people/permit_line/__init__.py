"""One person's line through time: permits, residence papers, passports, contracts, and what is still owed."""
