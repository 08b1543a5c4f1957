"""The audit: append-only rows chained by a keyed digest, and the newest row remembered outside the file."""
