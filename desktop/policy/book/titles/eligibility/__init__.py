"""Chapters about who may apply for which title: ladders, modes, qualifications, training, retirement, years."""
