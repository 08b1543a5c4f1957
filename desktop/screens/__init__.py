"""What the officer sees: one file a page, rooms by subject; every page reaches casework through the desk alone."""
