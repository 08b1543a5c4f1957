"""Reckoning who may apply for which title: years, titles held, ladders, training, retirement."""
