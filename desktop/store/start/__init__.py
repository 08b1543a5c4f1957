"""What is looked at before and while an office is opened."""
