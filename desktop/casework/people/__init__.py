"""The people the office serves: entered once, read by every paper."""
