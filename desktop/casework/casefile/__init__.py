"""One case opened for reading: its row, what was entered, its clock, its gaps."""
