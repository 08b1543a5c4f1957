"""Commands about the kinds of case: which there are, what they ask, which one it is."""
