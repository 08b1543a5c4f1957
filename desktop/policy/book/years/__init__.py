"""A year of days off: as it is typed, as it comes in a sheet, and what in it contradicts itself."""
