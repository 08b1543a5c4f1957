"""A case that may go straight to the province: offered, and how far its pair is."""
