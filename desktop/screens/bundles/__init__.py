"""Bundles on the screen: one person's matters, the form that asks once, the papers handed in once."""
