"""What talent services need of the whole office: the year's money."""
