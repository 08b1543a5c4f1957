"""Pages and scans shown as sheets."""
