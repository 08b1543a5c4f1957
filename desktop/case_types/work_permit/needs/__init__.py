"""What each word of the material matrix means for one person: how much a paper is needed, and why."""
