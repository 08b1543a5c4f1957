"""What of professional titles is due."""
