"""证书台账: who holds which title."""
