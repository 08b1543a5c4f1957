"""The window and what stands around its pages."""
