"""What a batch of professional titles (批次) says of itself: its form, and what its dates tell the cases in it."""
