"""What the office adds to the rules: a year of the working-day calendar, dated and cited values."""
