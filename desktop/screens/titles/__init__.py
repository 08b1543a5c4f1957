"""职称: batches, committees, experts, titles held; one tab a subject, and a page for one batch."""
