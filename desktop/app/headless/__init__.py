"""What the headless doors share: how they speak, read facts, and open an office."""
