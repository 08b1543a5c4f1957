"""统计: a batch in numbers."""
