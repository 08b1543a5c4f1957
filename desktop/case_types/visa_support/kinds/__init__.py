"""The kinds of visa support, one module each: declarations only."""
