"""From release 1 to release 2: what people hold and owe, pauses and promises, deliveries, signed acts, rosters."""
