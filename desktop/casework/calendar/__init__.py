"""The working-day calendar as the office sees it and adds to it."""
