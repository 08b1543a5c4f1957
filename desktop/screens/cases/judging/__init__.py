"""The verdict on the screen."""
