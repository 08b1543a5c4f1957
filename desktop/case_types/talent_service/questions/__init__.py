"""What is asked in talent services, service by service."""
