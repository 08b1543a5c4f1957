"""The frame of the window: strip, rail, search, status, banners."""
