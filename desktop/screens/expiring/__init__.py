"""What ends soon, and the one thing that answers each."""
