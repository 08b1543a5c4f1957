"""The headless doors to the calendar: working days, and the deadlines of a kind of case."""
