"""公示: names posted, both counts of days, objections."""
