"""What has to be handed in for a case, and what has been."""
