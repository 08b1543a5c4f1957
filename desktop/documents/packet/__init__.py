"""A packet: papers and scans in one file, numbered through."""
