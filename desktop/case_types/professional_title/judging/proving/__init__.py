"""What the papers prove: the diplomas, the insurance, and whether all that was told agrees."""
