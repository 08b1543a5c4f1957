"""What is looked at before an office is opened: its folder, its key file, its data file."""
