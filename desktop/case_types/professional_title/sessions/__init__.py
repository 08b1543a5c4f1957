"""What a session of a committee is made of: its form, its schedule, its score sheets, ballots and their digest."""
