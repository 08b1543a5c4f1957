"""The employers who apply: entered once, read by every paper."""
