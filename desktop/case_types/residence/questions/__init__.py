"""What is asked about a residence paper, subject by subject."""
