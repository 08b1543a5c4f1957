"""The questions of visa support, group by group; a kind of case puts its groups together."""
