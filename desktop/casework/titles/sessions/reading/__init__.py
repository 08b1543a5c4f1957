"""Sessions as pages show them."""
