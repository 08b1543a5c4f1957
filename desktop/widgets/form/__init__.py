"""A form of questions in its layout, with complaints and undo."""
