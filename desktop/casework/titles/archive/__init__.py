"""What of a batch goes to the archive, and for how long."""
