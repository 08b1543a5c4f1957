"""What people signed or saw about a case."""
