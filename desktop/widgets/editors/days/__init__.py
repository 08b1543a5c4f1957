"""Days as people type and pick them."""
