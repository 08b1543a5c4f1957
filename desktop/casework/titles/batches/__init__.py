"""Batches of professional titles: the batch itself, what employers hand in, who applies, what is decided of many."""
