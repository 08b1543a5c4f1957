"""Papers: seen first, then issued under a number, kept for ever, voided with a reason."""
