"""Papers about a batch, its sessions and complaints: listed, seen, issued under numbers, printed together."""
