"""A Chinese citizen among the people of the office: an own form, since nobody asks a citizen for a passport."""
